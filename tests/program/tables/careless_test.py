"""Tables as careless people keep them, a kind a test: ditto marks, yes and no, halted actions, pages,
totals in words, numbers that a spreadsheet spoiled, porteurs one after the other."""

import json
import unittest

from drawn_tables import DrawnTables, run


class Careless(DrawnTables):
    def asked(self, path):
        _, out, _ = run("check", path, "--format", "json")
        return {each["subject"]: each for each in json.loads(out)["contracts"][0]["decisions"]
                if each["sureness"] == "doubtful"}

    def asks(self, drawn, subjects):
        for format, path in self.files(drawn):
            with self.subTest(format):
                self.assertEqual(set(self.asked(path)), set(subjects))

    # --- states

    def test_yes_and_no_under_a_question(self):
        drawn = """
Action  | Porteur | Fait ?
Bus     | PETR    | oui
Forum   | CAF     | non
Atelier | CAF     | en partie
Marche  | ARS     |
Bilan   | ARS     | ☑
"""
        self.reads(drawn, ["– | Bus | PETR |  | réalisé", "– | Forum | CAF",
                           "– | Atelier | CAF |  | en cours", "– | Marche | ARS",
                           "– | Bilan | ARS |  | réalisé"],
                   said=["« Fait ? » lue comme « état d'avancement »", "« réalisé (oui) » lu comme « réalisé »",
                         "état d’avancement inconnu : « non »"])
        self.asks(drawn, ["non"])

    def test_crosses_ones_and_noughts(self):
        self.reads("""
Action  | Porteur | Réalisée (oui/non)
Bus     | PETR    | X
Forum   | CAF     |
""", ["– | Bus | PETR |  | réalisé", "– | Forum | CAF"])
        drawn = """
Action  | Lead    | Completed?
Bus     | Council | 1
Forum   | NHS     | 0
"""
        self.reads(drawn, ["– | Bus | Council |  | réalisé", "– | Forum | NHS"])
        self.asks(drawn, ["0"])

    def test_a_cross_under_the_state_it_is_in(self):
        drawn = """
Action  | Porteur | Non commencé | En cours | Terminé
Bus     | PETR    |              | x        |
Forum   | CAF     |              |          | x
Atelier | MSA     | x            |          |
Marche  | ARS     |              |          |
Bal     | ARS     |              | x        | x
"""
        self.reads(drawn, ["– | Bus | PETR |  | en cours", "– | Forum | CAF |  | réalisé",
                           "– | Atelier | MSA |  | non commencé", "– | Marche | ARS", "– | Bal | ARS"])
        self.asks(drawn, ["En cours / Terminé"])

    def test_round_numbers_are_percentages(self):
        self.reads("""
Action  | Porteur | Avancement
Bus     | PETR    | 50
Forum   | CAF     | 100
Atelier | MSA     | 0
""", ["– | Bus | PETR |  | en cours", "– | Forum | CAF |  | réalisé", "– | Atelier | MSA |  | non commencé"])
        self.asks("""
Action  | Porteur | Avancement
Bus     | PETR    | 1
Forum   | CAF     | 3
""", ["1", "3"])

    def test_what_is_halted_is_asked_and_no_sign_is_passed_over(self):
        drawn = """
Action  | Porteur | État
Bus     | PETR    | suspendu
Forum   | CAF     | À l'arrêt
Atelier | MSA     | ✗
Marche  | ARS     | ++
Bal     | ARS     | -
"""
        self.asks(drawn, ["suspendu", "À l'arrêt", "✗", "++"])

    # --- what stands for the cell above

    def test_ditto_marks_in_every_column(self):
        self.reads("""
Axe     | Objectif   | Action  | Porteur | État
1 Soins | 1.1 Accès  | Bus     | PETR    | En cours
″       | ″          | Forum   | ″       | idem
idem    | 1.2 Offre  | Atelier | CAF     | Réalisé
//      | //         | Marche  | //      | //
""", ["1.1 Accès | Bus | PETR |  | en cours", "1.1 Accès | Forum | PETR |  | en cours",
            "1.2 Offre | Atelier | CAF |  | réalisé", "1.2 Offre | Marche | CAF |  | réalisé"],
                   said=["« idem » (Axe) lu comme la cellule au-dessus, « 1 Soins »"])

    def test_ditto_marks_among_columns_read_together(self):
        self.reads("""
Action  | Chef de file 1 | Chef de file 2
Bus     | PETR           | CAF
Forum   | //             | MSA
""", ["– | Bus | PETR, CAF", "– | Forum | PETR, MSA"])

    # --- rows that are none

    def test_pages_and_totals_in_words_are_no_actions(self):
        self.reads("""
Axe         | Action    | Porteur | Participants
1           | Bus       | PETR    | 120
Total axe 1 |           |         | 120
page 1/2    |           |         |
Axe         | Action    | Porteur | Participants
2           | Forum     | CAF     | 80
TOTAL       | 2 actions |         | 200
% réalisé   |           |         | 66%
""", ["1 1 | Bus | PETR", "2 2 | Forum | CAF"], said=["numéro de page"])

    def test_a_row_a_partner_is_one_action(self):
        self.reads("""
Axe     | Action | Porteur | Partenaire | État
1 Soins | Bus    | PETR    | ARS        | En cours
1 Soins | Bus    | PETR    | CAF        | En cours
1 Soins | Bus    | PETR    | MSA        | En cours
1 Soins | Forum  | CAF     | ARS        | Réalisé
2 Offre | Forum  | CAF     | MSA        | Réalisé
""", ["1 Soins | Bus | PETR | ARS, CAF, MSA | en cours", "1 Soins | Forum | CAF | ARS | réalisé",
            "2 Offre | Forum | CAF | MSA | réalisé"],
                   said=["lignes 3-4 : l’action de la ligne au-dessus, avec un autre partenaire"])

    def test_a_list_of_actions_in_one_cell(self):
        self.reads("""
Axe     | Actions                       | Porteur
1 Soins | - Bus santé\\n- Forum\\n- Bal    | PETR
2 Offre | Marche :\\n- ouvrir\\n- tenir    | CAF
""", ["1 Soins | Bus santé | PETR", "1 Soins | Forum | PETR", "1 Soins | Bal | PETR",
            "2 Offre | Marche : - ouvrir - tenir | CAF"],
                   said=["« Actions » énumère plusieurs actions dans une cellule, ligne 2 : lues comme 3 actions"])

    def test_a_code_prepared_in_advance_is_no_action(self):
        self.reads("""
Fiche | Intitulé | Pilote | Statut
FA1   | Bus      | PETR   | En cours
FA2   |          |        |
""", ["– | Bus | PETR |  | en cours"])

    def test_a_legend_beside_the_table_is_no_column(self):
        self.reads("""
Action | Porteur | | Légende :
Bus    | PETR    | | vert = réalisé
Forum  | CAF     | | rouge = abandonné
""", ["– | Bus | PETR", "– | Forum | CAF"], said=["cellules à côté du tableau, non lues : D2, D3"])

    def test_names_of_fields_below_a_header_are_none_of_it(self):
        self.reads("""
Objectifs    | Nom de l'action | PORTEUR          | État 2026
#objectif    | #titre          | structure_pilote | #statut
Champ texte  | (obligatoire)   | Indiquez qui     | Liste déroulante
1.1 Accès    | Bus             | PETR             | En cours
1.2 Offre    | Forum           | CAF              | Réalisé
""", ["1.1 Accès | Bus | PETR |  | en cours", "1.2 Offre | Forum | CAF |  | réalisé"], year="2026")

    # --- other shapes

    def test_heads_of_matrices_that_look_like_times_groups_or_nothing(self):
        self.reads("""
Structure    | Semaine bleue | Octobre rose | Bal | Café
PETR         |               | R            |     |
Réseau GASS  |               | C            | R   |
CAF          |               | C            |     |
""", ["– | Semaine bleue | aucun", "– | Octobre rose | PETR | Réseau GASS, CAF", "– | Bal | Réseau GASS",
            "– | Café | aucun"])

    def test_forms_below_their_titles(self):
        self.reads("""
Fiche action 1 : Bus santé |
Porteur :                  | PETR
Partenaires :              | ARS, CAF
Etat :                     | En cours
                           |
Fiche action 2 – Forum     |
Porteur :                  | CAF
Partenaires :              | MSA
Etat :                     | Réalisé
""", ["– | Bus santé | PETR | ARS, CAF | en cours", "– | Forum | CAF | MSA | réalisé"],
                   said=["2 fiches lues"])

    def test_an_action_a_column(self):
        self.reads("""
            | Fiche 1   | Fiche 2 | Fiche 3
Intitulé    | Bus       | Forum   | Bal
Porteur     | PETR      | CAF     | MSA
Partenaires | ARS, CAF  | MSA     |
État        | En cours  | Réalisé | À venir
""", ["– | Bus | PETR | ARS, CAF | en cours", "– | Forum | CAF | MSA | réalisé",
            "– | Bal | MSA |  | non commencé"], said=["3 fiches lues"])

    # --- columns

    def test_figures_make_no_matrix(self):
        self.reads("""
Action | Porteur     | Nb partenaires | Niveau
Bus    | PETR        | 3              | 5
Forum  | CAF & MSA   | 2              | 3
Bal    | ARS         | 1              | 1
""", ["– | Bus | PETR", "– | Forum | CAF, MSA", "– | Bal | ARS"], states=False)

    def test_two_who_lead_and_one_who_did(self):
        self.reads("""
Action | Pilote institutionnel | Pilote opérationnel | Ancien porteur
Bus    | ARS                   | CAF                 | MSA
Forum  | CPAM                  | CHU                 | MSA
""", ["– | Bus | ARS, CAF", "– | Forum | CPAM, CHU"])

    def test_priorities_that_are_axes(self):
        self.reads("""
Priorité       | Fiche action | Intitulé | Pilote(s) | Copilote
P1 – Repérage  | 1.1          | Former   | CH        | UNAFAM
P1 – Repérage  | 1.2          | Aller    | MDA       |
P2 – Parcours  | 2.1          | Loger    | ARS       |
""", ["P1 – Repérage | Former | CH, UNAFAM", "P1 – Repérage | Aller | MDA", "P2 – Parcours | Loger | ARS"],
                   unsaid=["gardé tel quel"])
        self.reads("""
Priorité | Action | Porteur
Haute    | Former | CH
P2       | Aller  | MDA
""", ["– | Former | CH", "– | Aller | MDA"])

    def test_the_organisation_beside_persons_carries(self):
        self.reads("""
Action | Responsible officer | Organisation | Deadline
Share  | J. Sample           | NHS Trust    | 2025
Map    | J. Sample           |              | 2025
""", ["– | Share | NHS Trust", "– | Map | une personne"])
        self.reads("""
Axe     | Action | Pilote           | Structure
1 Soins | Bus    | Ngosi Adeyemi    | PETR
1 Soins | Forum  | Yuki Gabarit     | CAF
2 Offre | Bal    | Oyelaran Brzyski |
""", ["1 Soins | Bus | PETR", "1 Soins | Forum | CAF", "2 Offre | Bal | une personne"])

    def test_other_porteurs_carry_too(self):
        self.reads("""
Action | Porteur principal | Autres porteurs
Bus    | UNAFAM            | PETR
Forum  | CAF               | CH, MSA
""", ["– | Bus | UNAFAM, PETR", "– | Forum | CAF, CH, MSA"])

    def test_numbers_that_a_spreadsheet_spoiled_are_asked(self):
        drawn = """
N°         | Action | Porteur
1.8        | Bus    | PETR
1.9        | Forum  | CAF
1.1        | Bal    | MSA
2024-02-02 | Marche | ARS
"""
        self.asks(drawn, ["1.1", "2024-02-02"])
        for _, path in self.files(drawn):
            _, out, _ = run("export", path, "--format", "json")
            numbers = [row["number"] for row in json.loads(out)["tables"][0]["rows"]]
            self.assertEqual(numbers, ["1.8", "1.9", "1.10", "2.2"])

    def test_columns_of_a_year_are_told_as_read(self):
        drawn = """
Action | Porteur | Porteur 2026 | État 2025 | État 2026
Bus    | PETR    | CAF          | En cours  | Réalisé
Forum  | CAF     |              | En cours  | En cours
"""
        self.reads(drawn, ["– | Bus | CAF |  | réalisé", "– | Forum | CAF |  | en cours"], year="2026",
                   unsaid=["gardé tel quel"])
        for _, path in self.files(drawn):
            _, out, _ = run("import", path, "--dry-run")
            self.assertIn("lues année par année, dans les bilans\u00a0: « Porteur 2026 », « État 2025 »", out)
            self.assertNotIn("gardées telles quelles", out)

    # --- rows of several sheets

    def test_rows_of_several_sheets_name_them(self):
        sheet = """
Action | Porteur
{}     | PETR
{} bis | voir action 1
"""
        drawn = {"Axe 1": sheet.format("Bus", "Bus"), "Axe 2": sheet.format("Bal", "Bal")}
        for _, path in self.files(drawn):
            _, _, err = run("check", path)
            self.assertIn("lignes 3 (Axe 1), 3 (Axe 2)", err)

    # --- cells of porteurs

    def test_one_after_the_other_is_asked(self):
        drawn = """
Action | Porteur
A      | CAF puis MSA
B      | CAF -> MSA depuis 2024
C      | ex-CAF
D      | PETR, avec l'appui de l'ARS et de la CAF
"""
        self.asks(drawn, ["CAF puis MSA", "CAF -> MSA depuis 2024", "ex-CAF",
                          "PETR, avec l'appui de l'ARS et de la CAF"])
        self.reads(drawn, ["– | A | incertain", "– | B | incertain", "– | C | incertain", "– | D | PETR"])

    def test_marks_and_parts_within_a_line(self):
        self.reads("""
Action | Porteur
A      | 1) PETR 2) CAF
B      | Pilote : PETR Copilote : CAF
C      | Coordinatrice CLS
""", ["– | A | PETR, CAF", "– | B | PETR, CAF", "– | C | incertain"])


if __name__ == "__main__":
    unittest.main()
