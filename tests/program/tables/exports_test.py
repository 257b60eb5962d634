"""Tables as other programs, forms and portals write them, a kind a test."""

import json
import unittest

from drawn_tables import DrawnTables, rows_of, run


class Exports(DrawnTables):
    def asked(self, path):
        _, out, _ = run("check", path, "--format", "json")
        return {each["subject"] for each in json.loads(out)["contracts"][0]["decisions"]
                if each["sureness"] == "doubtful"}

    def asks(self, drawn, subjects):
        for format, path in self.files(drawn):
            with self.subTest(format):
                self.assertEqual(self.asked(path), set(subjects))

    # --- programs

    def test_boards_of_cards(self):
        self.reads("""
Card Name | Members | Due Date   | Checklist Item Total Count | Vote Count | List Name | Start Date
Bus       | jmartin | 2024-06-30 | 0                          | 0          | En cours  |
Forum     | pdurand | 2024-06-30 | 0                          | 0          | Terminé   |
""", ["– | Bus | non renseigné |  | en cours", "– | Forum | non renseigné |  | réalisé"])

    def test_summary_lines_of_projects(self):
        self.reads("""
N° | Nom de la tâche | Noms ressources | % achevé
1  | Axe 1 Accès     |                 | 30%
2  | Bus             | CC du Nord;CAF[50%] | 100%
3  | Axe 2 Santé     |                 | 0%
4  | Forum           | MSA             | 0%
""", ["1 Accès | Bus | CC du Nord, CAF |  | réalisé", "2 Santé | Forum | MSA |  | non commencé"])

    def test_numbered_titles_alone_head_the_tasks_below(self):
        self.reads("""
Task Name         | Assigned To    | Status
1. Access to care |                |
Mobile clinic     | Health Board   | In Progress
2. Mental health  |                |
Hotline           | NAMI County    | Complete
""", ["1 Access to care | Mobile clinic | Health Board |  | en cours",
            "2 Mental health | Hotline | NAMI County |  | réalisé"])

    def test_pictures_and_links_beside_words(self):
        self.reads("""
Action | Porteur                                | Partenaires                     | Statut
Bus    | CAF (https://www.notion.so/CAF-123abc) | ARS https://exemple.fr/ars, MSA | 🟢 Done
Forum  | CAF                                    |                                 | 🟡 En cours
""", ["– | Bus | CAF | ARS, MSA | réalisé", "– | Forum | CAF |  | en cours"])

    # --- forms

    def test_answers_that_list_several_actions(self):
        drawn = """
Horodateur | Nom de votre structure | Votre nom et prénom | Quelles actions portez-vous ? | Avec quels partenaires ?
12/03/2024 10:00:00 | CCAS de Verdin | Jeanne Exemple | Atelier, Forum | CAF
13/03/2024 10:00:00 | MSA            | Paul Exemple   | Marche         | CAF, ARS
14/03/2024 10:00:00 | ARS            | Anna Exemple   | Forum          | CAF
"""
        self.reads(drawn, ["– | Atelier | CCAS de Verdin | CAF", "– | Forum | CCAS de Verdin | CAF",
                           "– | Marche | MSA | CAF, ARS", "– | Forum | ARS | CAF"],
                   unsaid=["Exemple"])
        self.asks(drawn, ["Nom de votre structure", "Atelier, Forum"])

    def test_a_comma_that_no_other_answer_has_cuts_nothing(self):
        self.reads("""
Horodateur | Structure porteuse | Action
12/03/2024 | CCAS               | Bus, du village à la ville
13/03/2024 | MSA                | Marche
""", ["– | Bus, du village à la ville | CCAS", "– | Marche | MSA"])

    # --- tables by hand

    def test_a_row_a_porteur_is_one_action(self):
        drawn = """
Action  | Porteur | Partenaires
Bus     | PETR    | ARS
Bus     | CAF     |
Forum   | MSA     |
"""
        self.reads(drawn, ["– | Bus | PETR, CAF | ARS", "– | Forum | MSA"],
                   said=["ligne 3 : l’action de la ligne au-dessus"])
        self.asks(drawn, ["Bus"])

    def test_a_row_that_stands_there_twice_is_asked(self):
        drawn = """
N° | Action | Porteur | État
1  | Bus    | PETR    | En cours
1  | Bus    | PETR    | En cours
2  | Forum  | MSA     | Fini
"""
        self.reads(drawn, ["– | Bus | PETR |  | en cours", "– | Forum | MSA |  | réalisé"])
        self.asks(drawn, ["Bus"])

    def test_steps_are_parts_of_their_action(self):
        self.reads("""
Action | Étape       | Porteur | État
Bus    | Achat       | PETR    | Fait
Bus    | Recrutement | PETR    | En cours
Bus    | Lancement   | CAF     | A faire
Forum  | Salle       | CAF     | Fait
""", ["– | Bus : Achat | PETR |  | réalisé", "– | Bus : Recrutement | PETR |  | en cours",
            "– | Bus : Lancement | CAF |  | non commencé", "– | Forum : Salle | CAF |  | réalisé"])

    def test_months_beside_actions_and_a_legend_below(self):
        self.reads("""
Action | Porteur | Janv. | Févr. | Mars | Avr. | Mai | Juin
Bus    | PETR    | R     | R     |      |      |     |
Forum  | CAF     |       |       | P    | P    |     |
R = réalisé | P = prévu | | | | | |
""", ["– | Bus | PETR", "– | Forum | CAF"])

    def test_days_of_the_week_before_dates(self):
        for format, path in self.files("""
Action | Porteur | Début        | Fin
Bus    | PETR    | Lun 08/01/24 | mar. 12/03/2024
"""):
            with self.subTest(format):
                made = self.folder / ("json " + format)
                run("export", path, "--format", "json", "-o", made)
                (written,) = made.glob("*.json")
                row = json.loads(written.read_text())["tables"][0]["rows"][0]
                self.assertEqual((row["start"]["date"], row["end"]["date"]),
                                 ("2024-01-08", "2024-03-12"))

    def test_numbered_columns_of_actions_and_rows_that_are_none(self):
        self.reads("""
Porteur    | Action 1 | Action 2 | Action 3
CC du Nord | Bus      | Forum    |
CAF        | Atelier  |          |
""", ["– | Bus | CC du Nord", "– | Forum | CC du Nord", "– | Atelier | CAF"])
        self.reads("""
N°                         | Action            | Porteur
1                          | Bus               | PETR
                           | (reporté de 2022) |
2                          | Forum             | CAF
Taux d'avancement : 50 %   |                   |
""", ["– | Bus | PETR", "– | Forum | CAF"])

    def test_shares_of_targets_are_no_states(self):
        self.reads("""
Action | Porteur | Cible 2024 | Taux
Bus    | PETR    | 120        | 67%
Forum  | CAF     | 300        | 103%
""", ["– | Bus | PETR", "– | Forum | CAF"])

    def test_places_in_a_row_are_one_name(self):
        drawn = """
Action | Porteur                              | Partenaires
Bus    | Ville de Saint-Dizier, Der et Blaise | CAF
Forum  | Ville de Verdin - DSVS               | Croix-Rouge française - UL de Toul
"""
        self.reads(drawn, ["– | Bus | Ville de Saint-Dizier, Der et Blaise | CAF",
                           "– | Forum | Ville de Verdin, DSVS | Croix-Rouge française - UL de Toul"])
        self.asks(drawn, ["Ville de Saint-Dizier, Der et Blaise", "Ville de Verdin - DSVS"])

    def test_doubtful_marks_of_a_matrix_are_of_it(self):
        drawn = """
Action  | ARS    | Préfecture | Département | CPAM
Bus     | Pilote | Financeur  | Partenaire  |
Forum   | Pilote |            | Partenaire  | Invité
Atelier |        |            |             | Pilote (à confirmer)
"""
        for format, path in self.files(drawn):
            with self.subTest(format):
                _, out, _ = run("check", path, "--format", "json")
                counts = json.loads(out)["contracts"][0]["counts"]
                self.assertEqual((counts["with_porteur"], counts["uncertain_porteur"],
                                  counts["without_porteur"]), (2, 1, 0))

    def test_an_address_as_header_is_in_no_output(self):
        drawn = """
Action | Porteur | a.exemple@exemple.fr | b.exemple@exemple.fr
Bus    | PETR    | vu                   | ok
Forum  | CAF     | vu                   | ok
"""
        for format, path in self.files(drawn):
            with self.subTest(format):
                _, out, err = run("check", path, "--format", "json")
                made = self.folder / ("json " + format)
                run("export", path, "--format", "json", "-o", made)
                written = "".join(each.read_text() for each in made.glob("*.json"))
                self.assertNotIn("@exemple", out + err + written)
                self.assertIn("••• (2)", written)

    def test_web_pages_named_as_workbooks(self):
        page = self.folder / "suivi.xls"
        page.write_text("<html><table><tr><th>Action</th><th>Porteur</th></tr><tr><td>Bus</td>"
                        "<td>CAF<br>MSA</td></tr></table></html>", encoding="utf-8")
        self.assertEqual(rows_of(page), ["– | Bus | CAF, MSA"])


if __name__ == "__main__":
    unittest.main()
