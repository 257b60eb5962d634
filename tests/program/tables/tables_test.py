"""Tables as people keep them, read the same from CSV, XLSX and ODS, by `check` and by `import`.

Each case is a small drawn sheet (drawn_tables.py) and what is right: the rows that are actions."""

import json
import unittest

from drawn_tables import DrawnTables, run


class Tables(DrawnTables):
    # --- written once a group

    def test_axis_and_objective_written_once_a_group(self):
        self.reads("""
Axe              | Objectif     | Action  | Porteur
Axe 1 Mobilité   | 1.1 Bus      | Bus     | PETR
                 |              | Portage | CD
                 |              | TAD     | CC
Axe 2 Habitat    | 2.1 Logement | OPAH    | CC
                 |              | Parc    |
""", ["1.1 Bus | Bus | PETR", "1.1 Bus | Portage | CD", "1.1 Bus | TAD | CC",
            "2.1 Logement | OPAH | CC", "2.1 Logement | Parc | aucun"],
                   said=["lignes 3-4, 6"])

    def test_an_objective_ends_where_its_axis_does(self):
        self.reads("""
Axe    | Objectif | Action | Porteur
1 Aller | 1.1 Bus | Bus    | PETR
       |          | TAD    | CC
2 Vivre |         | Parc   | CC
       |          | Jeux   | CC
""", ["1.1 Bus | Bus | PETR", "1.1 Bus | TAD | CC", "2 Vivre | Parc | CC", "2 Vivre | Jeux | CC"])

    def test_blanks_among_repeated_values_stay_blank(self):
        self.reads("""
Objectif | Action | Porteur
1.1 Bus  | Bus    | PETR
1.1 Bus  | TAD    | CC
         | Parc   | CC
2.1 Jeux | Jeux   | CC
""", ["1.1 Bus | Bus | PETR", "1.1 Bus | TAD | CC", "– | Parc | CC", "2.1 Jeux | Jeux | CC"])

    def test_a_porteur_is_asked_about_never_filled(self):
        self.reads("""
Action | Porteur
Bus    | PETR
TAD    |
Vélo   |
Parc   | CC
Jeux   |
Bancs  |
""", ["– | Bus | PETR", "– | TAD | aucun", "– | Vélo | aucun", "– | Parc | CC", "– | Jeux | aucun",
            "– | Bancs | aucun"], said=["avertissement", "lignes 3-4, 6-7"])

    # --- years

    def test_a_porteur_by_year_holds_where_it_does_not_change(self):
        self.reads("""
Action | Porteur | État 2026 | Porteur 2026
Bus    | PETR    | en cours  |
Bilan  | ARS     | réalisé   | CAF
""", ["– | Bus | PETR |  | en cours", "– | Bilan | CAF |  | réalisé"], year="2026",
                   said=["« Porteur 2026 » n’est rempli que là où il change"])

    def test_a_blank_state_is_no_action_gone(self):
        self.reads("""
Action | Porteur | État 2025 | État 2026
Bus    | PETR    | en cours  | en cours
Bilan  | ARS     | en cours  |
""", ["– | Bus | PETR |  | en cours", "– | Bilan | ARS"], year="2026", unsaid=["là où il change"])

    # --- objectives without action

    def test_objectives_without_a_described_action(self):
        self.reads("""
Axe     | Objectif  | Action | Porteur | Remarque
1 Soins | 1.1 Accès | Bus    | PETR    |
1 Soins | 1.2 Garde |        |         | rien de prévu
1 Soins | 1.3 Dents |        |         |
""", ["1.1 Accès | Bus | PETR"], objectives_alone=2, said=["lignes 3-4", "sans action décrite"])
        self.assertIn("rien de prévu", (self.made["xlsx"] / "actions.csv").read_text())

    # --- headers, by their words and by what stands below

    def test_a_column_of_states_is_known_by_its_words(self):
        self.reads("""
Action | Porteur | Où en est-on ?
Bus    | PETR    | Réalisé
Bilan  | CD      | En cours
""", ["– | Bus | PETR |  | réalisé", "– | Bilan | CD |  | en cours"],
                   said=["« Où en est-on ? » lue comme « état d'avancement »"])

    def test_axis_and_objective_in_one_column(self):
        self.reads("""
AXES / OBJECTIFS | Action | Porteur
1.1 Mobilité     | Bus    | PETR
""", ["1.1 Mobilité | Bus | PETR"])

    def test_axis_and_objective_in_one_cell(self):
        self.reads("""
AXES / OBJECTIFS                      | Action | Porteur
Axe 1 Aller\\nObjectif 1.1 : Mobilité  | Bus    | PETR
Axe 2 - Vivre / Objectif 2.1 : Parcs  | Jeux   | CC
""", ["1.1 Mobilité | Bus | PETR", "2.1 Parcs | Jeux | CC"])

    def test_a_description_is_the_title_where_nothing_else_is(self):
        self.reads("""
Description de l'action | Porteur
Bus                     | PETR
Bilan                   | CD
""", ["– | Bus | PETR", "– | Bilan | CD"])
        self.reads("""
id | description           | Statut
1  | Ouvrir un point info  | En cours
2  | Former les aidants    | Réalisé
""", ["– | Ouvrir un point info | non renseigné |  | en cours",
            "– | Former les aidants | non renseigné |  | réalisé"])

    def test_a_description_beside_a_title_is_none(self):
        self.reads("""
N° | Action | Description de l'action | Porteur
1  | Bus    | Acheter un bus          | PETR
2  | Vélo   | Prêter des vélos        | CC
""", ["– | Bus | PETR", "– | Vélo | CC"])

    def test_who_what_and_how_far(self):
        self.reads("""
Quoi              | Qui ? | Avec qui ? | Où en est-on ?
Ouvrir un bus     | PETR  | CAF        | Fait
Former les aidants | CD   | MSA, CAF   | En cours
""", ["– | Ouvrir un bus | PETR | CAF | réalisé", "– | Former les aidants | CD | MSA, CAF | en cours"])

    def test_other_french_words(self):
        for title, carrier in (("Tâche", "Acteur"), ("Activité", "Porté par"),
                               ("Nom", "Organisation"), ("Mesure", "Structure")):
            self.reads(f"""
{title} | {carrier} | Statut
Bus     | PETR      | Réalisé
Bilan   | CAF       | En cours
""", ["– | Bus | PETR |  | réalisé", "– | Bilan | CAF |  | en cours"])

    def test_english_words(self):
        for title, lead, partners in (("Action", "Lead organisation", "Partners"),
                                      ("Task", "Owner", "Delivery partners"),
                                      ("Activity", "Lead agency", "Supported by"),
                                      ("Deliverable", "Responsible body", "Key partners")):
            self.reads(f"""
No. | {title}       | {lead}         | {partners}         | Status
1   | Mobile clinic | County Council | Red Cross, Age UK  | In progress
2   | Open day      |                | Age UK             | Completed
3   | Leaflet       | Red Cross      | County Council     | Not started
""", ["– | Mobile clinic | County Council | Red Cross, Age UK",
                "– | Open day | aucun | Age UK",
                "– | Leaflet | Red Cross | County Council"], states=False)

    def test_without_a_title_nothing_is_read_and_it_is_said_what_to_do(self):
        for format, path in self.files("""
N° | Porteur | État
1  | PETR    | en cours
2  | CAF     | réalisé
"""):
            with self.subTest(format):
                code, _, err = run("check", path)
                self.assertEqual(code, 2)
                self.assertIn("titre des actions", err)
                self.assertIn("nommez « action »", err)

    def test_a_list_of_organisations_is_no_table_of_actions(self):
        self.reads({"Plan": """
Action | Porteur
Bus    | PETR
Bilan  | CAF
""", "Contacts": """
Nom           | Structure | Fonction
Bureau d'aide | CAF       | accueil
Antenne       | MSA       | accueil
"""}, ["– | Bus | PETR", "– | Bilan | CAF"], said=["« Contacts » laissée de côté"])

    def test_what_only_looks_like_a_porteur_is_asked_about(self):
        self.reads("""
Action | Couleur | État
Bus    | PETR    | en cours
Bilan  | CAF     | réalisé
""", ["– | Bus | non renseigné |  | en cours", "– | Bilan | non renseigné |  | réalisé"],
                   said=["« Couleur »", "semble nommer des organisations"])

    def test_wide_tables(self):
        months = " | ".join(("Janv.", "Févr.", "Mars", "Avr.", "Mai", "Juin", "Juil.", "Août",
                             "Sept.", "Oct.", "Nov.", "Déc."))
        self.reads(f"""
N° | Action | Porteur | Partenaires | État     | {months}
1  | Bus    | CAF     | MSA         | En cours | x
2  | Forum  | ARS     | CAF         | Réalisé  |
""", ["– | Bus | CAF | MSA | en cours", "– | Forum | ARS | CAF | réalisé"])

    def test_three_lines_of_headers(self):
        self.reads("""
Plan d'actions | <       | Acteurs | <           | Suivi
Objectif       | Action  | Qui     | <           | <
^              | ^       | Porteur | Partenaires | Statut
1.1 Bus        | Bus     | PETR    | CAF         | Fait
1.1 Bus        | TAD     | CC      | MSA         | En cours
""", ["1.1 Bus | Bus | PETR | CAF | réalisé", "1.1 Bus | TAD | CC | MSA | en cours"])

    def test_a_title_merged_over_two_columns(self):
        self.reads("""
N° | Type  | Intitulé de l’action | Porteur
1  | Bus   | <                    | CAF
2  | Forum | <                    | ARS
""", ["– | Bus | CAF", "– | Forum | ARS"])

    def test_a_second_column_of_states_says_what_the_first_does_not(self):
        self.reads("""
N° | Action | Porteur | Avancement (en %) | Statut
1  | Bus    | CAF     |                   | Terminée
2  | Forum  | ARS     | 100 %             |
""", ["– | Bus | CAF |  | réalisé", "– | Forum | ARS |  | réalisé"])

    # --- rows that are no actions

    def test_heading_rows_are_axes_of_those_below(self):
        self.reads("""
N°                      | Action | Porteur | Partenaires | État
Axe 1 : Accès aux soins |        |         |             |
1                       | Bus    | CAF     | MSA         | En cours
Axe 2 : Prévention      |        |         |             |
2                       | Forum  | ARS     | CAF         | Réalisé
""", ["1 Accès aux soins | Bus | CAF | MSA | en cours", "2 Prévention | Forum | ARS | CAF | réalisé"])

    def test_numbers_prepared_in_advance(self):
        self.reads("""
N° | Action | Porteur | État
1  | Bus    | CAF     | En cours
2  | Forum  | ARS     | Réalisé
3  |        |         |
4  |        |         |
""", ["– | Bus | CAF |  | en cours", "– | Forum | ARS |  | réalisé"], said=["lignes 4-5"])

    def test_a_total_with_a_word_beside(self):
        self.reads("""
N° | Action           | Heures | Porteur
1  | Bus              | 3      | CAF
2  | Forum            | 4      | ARS
   | Total d’heures : | 7      | (environ 10 prévues)
""", ["– | Bus | CAF", "– | Forum | ARS"], said=["ligne 4", "total"])

    def test_a_note_below_the_table(self):
        self.reads("""
Action  | Porteur | État
Bus     | PETR    | en cours
Bilan   |         | non commencé

Remarque générale : à revoir en COPIL
""", ["– | Bus | PETR |  | en cours", "– | Bilan | aucun |  | non commencé"],
                   said=["ligne 5", "une note sous le tableau"])

    def test_a_banner_is_no_axis(self):
        self.reads("""
Axe     | Action | Porteur | État
Données |        |         |
Axe 1   | Bus    | CAF     | En cours
Axe 1   | Forum  | ARS     | En cours
""", ["1 Axe 1 | Bus | CAF |  | en cours", "1 Axe 1 | Forum | ARS |  | en cours"],
                   objectives_alone=0, said=["ligne 2"])

    def test_an_action_is_carried_by_its_sub_actions(self):
        self.reads("""
Axe   | Titre de l’action | Titre de la sous-action | Structure pilote | Statut
Axe 1 | Bus               |                         |                  |
Axe 1 | Bus               | Acheter le bus          | CAF              | En cours
Axe 1 | Bus               | Former les chauffeurs   | ARS              | Réalisé
Axe 1 | Forum             |                         |                  | En cours
""", ["1 Axe 1 | Bus : Acheter le bus | CAF |  | en cours",
            "1 Axe 1 | Bus : Former les chauffeurs | ARS |  | réalisé",
            "1 Axe 1 | Forum | aucun |  | en cours"])

    # --- states, objectives and axes

    def test_unknown_states_are_one_message_in_every_format(self):
        self.reads("""
N° | Action | Porteur | État
1  | Bus    | CAF     | En cours
2  | Forum  |         | Zébré
3  | Salon  | CAF     | Zébré
""", ["– | Bus | CAF |  | en cours", "– | Forum | aucun", "– | Salon | CAF"],
                   said=["« Zébré » ; sans état : lignes 3, 4"])

    def test_axes_of_the_same_beginning_are_two(self):
        self.reads("""
Axe                                                                  | Action | Porteur
Favoriser l’accès aux droits et aux soins des personnes âgées        | Bus    | CAF
Favoriser l’accès aux droits et aux soins des personnes isolées      | Forum  | ARS
""", ["Favoriser l’accès aux droits et aux soins des personnes âgées | Bus | CAF",
            "Favoriser l’accès aux droits et aux soins des personnes isolées | Forum | ARS"])

    def test_one_name_under_two_axes_is_two_objectives(self):
        drawn = """
Axe    | Objectif    | Action   | Porteur
Santé  | Communiquer | Affiches | CAF
Social | Communiquer | Radio    | ARS
"""
        self.reads(drawn, ["Communiquer | Affiches | CAF", "Communiquer | Radio | ARS"],
                   objectives_alone=0)
        for contract in (self.folder / "suivi.csv", self.made["csv"]):
            for axis in ("sante", "social"):
                _, out, _ = run("check", contract, "--axis", axis, "--format", "json")
                self.assertEqual(json.loads(out)["contracts"][0]["counts"]["actions"], 1, contract)

    def test_objectives_keep_their_own_words(self):
        self.reads("""
Objectif                            | Action | Porteur
Objectif 1.1 : Attirer              | Bus    | PETR
Objectif stratégique 2. Aller vers  | Garde  |
""", ["1.1 Attirer | Bus | PETR", "2 Aller vers | Garde | aucun"])

    # --- sheets

    def test_a_hidden_sheet_beside_a_plan_is_left_out(self):
        self.reads({"~Modele": """
N° | Action         | Porteur | État
9  | Vieille action |         | En cours
""", "Plan": """
N° | Action | Porteur | État
1  | Bus    | CAF     | En cours
2  | Forum  | ARS     | Réalisé
"""}, ["– | Bus | CAF |  | en cours", "– | Forum | ARS |  | réalisé"], said=["« Modele » laissée de côté"])


if __name__ == "__main__":
    unittest.main()
