"""What cells of people's tables say, the same from CSV, XLSX and ODS, by `check` and by `import`:
nobody, persons, several organisations or one whose name looks like several."""

import re
import unittest

from drawn_tables import DrawnTables, run


class Cells(DrawnTables):
    def organisations(self, drawn, expected, said=(), unsaid=()):
        """The names that the import lists, in every format."""
        for format, path in self.files(drawn):
            with self.subTest(format):
                code, out, err = run("import", path, "--dry-run")
                self.assertEqual(code, 0, err)
                out, err = (text.replace("\u00a0", " ").replace("\u202f", " ") for text in (out, err))
                block = out.split("Organisations :")[1].split("\n\n")[0]
                names = re.findall(r"« (.*?) »\s+\d", block)
                self.assertEqual(names, expected, err)
                for words in said:
                    self.assertIn(words, out + err)
                for words in unsaid:
                    self.assertNotIn(words, out + err)

    # --- nobody, not yet, perhaps

    def test_nobody_in_the_words_people_use(self):
        self.reads("""
Action | Porteur
A      | à désigner
B      | porteur à identifier
C      | Aucun à ce jour
D      | Pas identifié
E      | vacant
F      | recherche de porteur en cours
G      | À déterminer (ARS ?)
H      | PETR (à confirmer)
I      | A définir avec le CD
J      | Owner left, vacant
K      | a quitté la structure
L      | was PETR, now vacant
M      |
""", ["– | A | incertain", "– | B | incertain", "– | C | aucun", "– | D | incertain",
            "– | E | aucun", "– | F | incertain", "– | G | incertain", "– | H | incertain",
            "– | I | incertain", "– | J | incertain", "– | K | incertain", "– | L | incertain",
            "– | M | aucun"])

    def test_a_doubtful_porteur_is_asked_about(self):
        self.reads("""
N° | Action  | Porteur           | Partenaires
1  | Bus     | ARS (à confirmer) | CAF
2  | Forum   | ARS (?)           | MSA
3  | Salon   | à pourvoir        | CAF
4  | Stage   | CAF et/ou MSA     | ADMR
5  | Atelier | ARS ?             | CAF
""", ["– | Bus | incertain | CAF", "– | Forum | incertain | MSA", "– | Salon | incertain | CAF",
            "– | Stage | incertain | ADMR", "– | Atelier | incertain | CAF"],
                   said=["lue « ARS ? »", "si c’est « CAF ; MSA »"])

    def test_errors_of_formulas_are_nobody(self):
        self.organisations("""
N° | Action | Porteur | Partenaires | État
1  | Bus    | #N/A    | MSA         | En cours
2  | Forum  | N/A     | #N/D        | En cours
3  | Salon  | CAF     | #REF!       | #N/A
""", ["CAF", "MSA"])

    # --- functions and persons

    def test_a_function_alone_is_asked_about(self):
        self.reads("""
Action | Porteur               | Partenaires
A      | infirmière scolaire   | CAF
B      | Médecin coordonnateur | CAF
C      | Practice manager      | CAF
D      | Maire de Metz         | CAF
""", ["– | A | incertain | CAF", "– | B | incertain | CAF", "– | C | incertain | CAF",
            "– | D | incertain | CAF"], said=["une fonction, sans sa structure"])

    def test_initials_of_a_pilot_are_asked_about(self):
        self.reads("""
Action | Pilote | Partenaires
A      | JD     | CAF
B      | M.L.   | CAF
C      | CD     | PV
D      | PV     | CAF
""", ["– | A | incertain | CAF", "– | B | une personne | CAF", "– | C | CD | PV", "– | D | PV | CAF"],
                   said=["personne ou organisation"])

    def test_columns_of_persons_are_left_out(self):
        for format, path in self.files("""
N° | Action | Porteur | Nom du correspondant | Suivi par
1  | Bus    | CAF     | Exemple              | Jeanne Exemple
2  | Forum  | ARS     | Modèle               | Paul Modèle
3  | Salon  |         |                      | Jean ESSAI
"""):
            with self.subTest(format):
                made = self.folder / f"de {format}"
                code, out, err = run("import", path, "-o", made)
                self.assertEqual(code, 0, err)
                written = (made / "actions.csv").read_text() + out + err
                for name in ("Exemple", "Modèle", "ESSAI"):
                    self.assertNotIn(name, written)
                self.assertIn("« Suivi par » non reprise", out)

    def test_an_action_with_a_person_only(self):
        self.reads("""
Action | Porteur | Responsable
Bus    | PETR    | Jeanne Exemple
Bilan  |         | Sophie ESSAI
Café   | CD      | EXEMPLE J.
""", ["– | Bus | PETR", "– | Bilan | une personne", "– | Café | CD"])

    def test_a_named_pilot_beside_structures(self):
        self.reads("""
Action | Structure pilote | Personne pilote
Bus    |                  | Exemple
Bilan  | PETR             | Modèle
""", ["– | Bus | une personne", "– | Bilan | PETR"])

    # --- what is no name

    def test_what_follows_a_dash_is_a_role(self):
        self.organisations("""
Action | Porteur                                  | Partenaires
Bus    | ARS — financement, suivi et relais       | CAF : communication
Forum  | CAF - animation du réseau                | MSA
""", ["ARS", "CAF", "MSA"])

    def test_help_amounts_and_audiences_are_no_organisations(self):
        self.organisations("""
Action | Porteur                                          | Financement    | Cibles
Bus    | ➔ Indiquez ici la structure qui porte l’action.  | 12000          | grand public
Forum  | ARS                                              | ARS : 3 000 €  | personnes âgées
Salon  | CAF                                              | FIR, 5 000 €   | CAF
""", ["ARS", "CAF", "FIR"], said=["aide à la saisie"])

    def test_idem_is_the_cell_above(self):
        self.reads("""
Action | Porteur | Partenaires
Bus    | CAF     | MSA
Forum  | idem    | idem
Salon  | Idem    | cf. action 1
""", ["– | Bus | CAF | MSA", "– | Forum | CAF | MSA", "– | Salon | CAF"])

    def test_marks_of_lists_are_no_part_of_names(self):
        self.organisations("""
Action | Porteur      | Partenaires
Bus    | 1. CAF       | • MSA\\n• ADMR
Forum  | **CAF**      | MSA.
Salon  | CAF,         | a) MSA\\nb) ADMR
""", ["CAF", "MSA", "ADMR"])

    # --- one name or several

    def test_names_that_belong_together_are_not_cut(self):
        self.organisations("""
Action | Porteur
A      | Maison des jeunes et de la culture
B      | Service de santé et d’action sociale
C      | Pôle R&D Santé
D      | CAF et MSA
E      | Association « Vivre, bien vieillir », ARS
F      | CPTS Nancy Nord et Est
G      | Adapei 54/55
H      | Association Aide et Soins à domicile
I      | Épicerie du Nord - La
""", ["Maison des jeunes et de la culture", "Service de santé et d’action sociale",
            "Pôle R&D Santé", "CAF", "MSA", "Association « Vivre, bien vieillir »", "ARS",
            "CPTS Nancy Nord et Est", "Adapei 54/55", "Association Aide et Soins à domicile",
            "Épicerie du Nord"])

    def test_an_ampersand_is_asked_about(self):
        self.organisations("""
Action | Porteur
A      | Lac & Monts santé, MSA
B      | CAF & ARS
""", ["Lac & Monts santé", "MSA", "CAF", "ARS"], said=["si c’est « Lac ; Monts santé ; MSA »"])

    def test_the_question_about_one_name_offers_its_pieces(self):
        self.organisations("""
Action | Porteur
A      | CC Meurthe, Mortagne, Moselle
B      | UDAF 55 et 54
""", ["CC Meurthe, Mortagne, Moselle", "UDAF 55 et 54"],
                           said=["si c’est « CC Meurthe ; Mortagne ; Moselle »",
                                 "si c’est « UDAF 55 ; UDAF 54 »"])

    def test_one_glued_cell_joins_no_others(self):
        self.reads("""
Action | Porteur | Partenaires
Bus    | CAF     | MSA ADMR
Forum  | CAF     | MSA, ADMR
Salon  | CAF     | ADMR ; MSA
""", ["– | Bus | CAF | MSA, ADMR", "– | Forum | CAF | MSA, ADMR", "– | Salon | CAF | ADMR, MSA"])

    def test_more_names_than_a_person_writes_are_not_read(self):
        names = ", ".join(f"Association {i:05d}" for i in range(20000))
        path = self.folder / "suivi.csv"
        path.write_text(f'Action;Porteur;Partenaires\nBus;CAF;"{names}"\nForum;ARS;CAF\n')
        code, out, err = run("check", path)
        self.assertEqual(code, 0, err)
        self.assertIn("plus de 500 noms", err)
        self.assertIn("2 organisations", out)


if __name__ == "__main__":
    unittest.main()
