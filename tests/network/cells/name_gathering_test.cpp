// Names that nobody has declared, by what all cells together say.
#include "network/cells/name_gathering.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "network/cells/known_names.hpp"
#include "network/text/text.hpp"

namespace maillage::cells {
namespace {

// The names of cells of porteurs, "|" between them; "(asked)" behind if a cut is doubtful.
std::string gather(const std::vector<std::string>& cells,
                   SmallPhrases small = SmallPhrases::aside) {
  std::vector<CellUse> uses;
  for (const std::string& cell : cells) uses.push_back({cell, small});
  PieceTexts texts;
  const GatheredNames gathered = gather_names(uses, names::NameIndex(), texts);
  std::string names;
  for (const GatheredName& name : gathered.names) {
    names += (names.empty() ? "" : " | ") + name.printed;
  }
  if (!gathered.cuts.empty()) names += " (asked)";
  return names;
}

TEST(NameGathering, WhatGoesOnIsOneName) {
  EXPECT_EQ(gather({"Maison des jeunes et de la culture"}), "Maison des jeunes et de la culture");
  EXPECT_EQ(gather({"Service de santé et d’action sociale"}),
            "Service de santé et d’action sociale");
  EXPECT_EQ(gather({"CPTS Nancy Nord et Est"}), "CPTS Nancy Nord et Est");
  EXPECT_EQ(gather({"Association Aide et Soins à domicile"}),
            "Association Aide et Soins à domicile");
  EXPECT_EQ(gather({"Vacances et Familles"}), "Vacances et Familles");
  EXPECT_EQ(gather({"Pôle R&D Santé"}), "Pôle R&D Santé");
  EXPECT_EQ(gather({"Communauté de communes\ndu Sammiellois"}),
            "Communauté de communes\ndu Sammiellois");
}

TEST(NameGathering, AServiceMayGoOnBehindAComma) {
  EXPECT_EQ(gather({"Service enfance, jeunesse"}), "Service enfance, jeunesse (asked)");
}

TEST(NameGathering, ASlashPartsNames) {
  EXPECT_EQ(gather({"Mairie de Verdun/école Jean Moulin"}), "Mairie de Verdun | école Jean Moulin");
}

TEST(NameGathering, ANameIsCutFromTheOneBeforeItWhereItStandsAlsoElsewhere) {
  const auto cut = [](std::string_view text, const std::string& heard) {
    return cut_heard(text, [&](const std::string& key) { return key == text::name_key(heard); })
        .size();
  };
  EXPECT_EQ(cut("MDS de Revigny CC AAA", "CC AAA"), 2u);
  EXPECT_EQ(cut("MDS de Revigny CC AAA", "CC BBB"), 0u);
  EXPECT_EQ(cut("Entraide Revigny CC AAA", "CC AAA"), 0u);
}

TEST(NameGathering, NumbersBelongToTheNameBefore) {
  EXPECT_EQ(gather({"Adapei 54/55"}), "Adapei 54/55");
  EXPECT_EQ(gather({"UDAF 55 et 54"}), "UDAF 55 et 54 (asked)");
}

TEST(NameGathering, PlacesInARowAreAsked) {
  EXPECT_EQ(gather({"CC Meurthe, Mortagne, Moselle"}), "CC Meurthe, Mortagne, Moselle (asked)");
  EXPECT_EQ(gather({"CC Meurthe Mortagne Moselle"}), "CC Meurthe Mortagne Moselle");
}

std::vector<std::string> other_readings_of(const std::vector<std::string>& cells) {
  std::vector<CellUse> uses;
  for (const std::string& cell : cells) uses.push_back({cell});
  PieceTexts texts;
  const GatheredNames gathered = gather_names(uses, names::NameIndex(), texts);
  return gathered.cuts.empty() ? std::vector<std::string>() : gathered.cuts.front().others;
}

TEST(NameGathering, AnAmpersandIsRatherInsideOfAName) {
  EXPECT_EQ(gather({"MSA, Lac & Monts santé"}), "MSA | Lac & Monts santé (asked)");
  EXPECT_EQ(gather({"CAF & MSA"}), "CAF | MSA");
}

TEST(NameGathering, TheOtherReadingIsAnotherOne) {
  using Readings = std::vector<std::string>;
  EXPECT_EQ(other_readings_of({"UDAF 55 et 54"}), Readings{"UDAF 55 ; UDAF 54"});
  EXPECT_EQ(other_readings_of({"MSA ADMR", "MSA, ADMR"}), Readings{"MSA ADMR"});
  EXPECT_EQ(other_readings_of({"MSA, Lac & Monts santé"}),
            (Readings{"MSA ; Lac ; Monts santé", "MSA, Lac & Monts santé"}));
}

TEST(NameGathering, OfTooManyNamesNoneIsRead) {
  std::string cell;
  for (std::size_t i = 0; i <= most_names; ++i) cell += "CC " + std::to_string(i) + ", ";
  EXPECT_EQ(gather({cell, "CAF"}), "CAF");
}

TEST(NameGathering, TwoNamesAreTwo) {
  EXPECT_EQ(gather({"CAF et MSA"}), "CAF | MSA");
  EXPECT_EQ(gather({"DREAL/ARS/CD"}), "DREAL | ARS | CD");
  EXPECT_EQ(gather({"CC Sam CC AA"}), "CC Sam | CC AA");
  EXPECT_EQ(gather({"CAF\v MSA\fARS"}), "CAF | MSA | ARS");
}

TEST(NameGathering, TheRestOfTheFileTellsWhatIsAName) {
  EXPECT_EQ(gather({"MSA ADMR"}), "MSA ADMR");
  EXPECT_EQ(gather({"MSA ADMR", "MSA, ADMR"}), "MSA | ADMR (asked)");
  EXPECT_EQ(gather({"Pulsy et Resadom", "Pulsy", "Resadom"}), "Pulsy | Resadom");
  EXPECT_EQ(gather({"MDS de Revigny CC AAA", "CC AAA"}), "MDS de Revigny | CC AAA (asked)");
}

TEST(NameGathering, SmallLettersAreNamesAmongPartners) {
  EXPECT_EQ(gather({"épicerie sociale"}), "");
  EXPECT_EQ(gather({"épicerie sociale"}, SmallPhrases::names), "épicerie sociale");
  EXPECT_EQ(gather({"Familles Rurales", "familles rurales"}), "Familles Rurales");
}

TEST(NameGathering, RolesAndMarksAreNoPartOfNames) {
  EXPECT_EQ(gather({"ARS — financement, suivi des indicateurs et relais"}), "ARS");
  EXPECT_EQ(gather({"• CAF — animation du réseau, communication\n• ARS — pilotage"}), "CAF | ARS");
  EXPECT_EQ(gather({"1. MSA\n2. ADMR", "**CAF, MSA**", "CAF...", "a) MSA\nb) ADMR"}),
            "MSA | ADMR | CAF");
  EXPECT_EQ(gather({"ARS (pilote), CD55 : financement"}), "ARS | CD55");
  EXPECT_EQ(gather({"Épicerie du Nord - La"}), "Épicerie du Nord");
  EXPECT_EQ(gather({"Porteur : CAF ; Appui : MSA"}), "CAF | MSA");
}

TEST(NameGathering, HyphensCutOnlyKnownSigles) {
  EXPECT_EQ(gather({"Nyonsais-Baronnies"}), "Nyonsais-Baronnies");
  EXPECT_EQ(gather({"ARS-CAF"}), "ARS | CAF (asked)");
  EXPECT_EQ(gather({"CRI-BIJ"}), "CRI-BIJ");
  EXPECT_EQ(gather({"CC AAA", "CC", "AAA"}), "CC AAA | CC | AAA");
}

TEST(NameGathering, QuotesAreNeverCut) {
  EXPECT_EQ(gather({"Association « Vivre, bien vieillir »"}),
            "Association « Vivre, bien vieillir »");
  EXPECT_EQ(gather({"Collectif \"Lire, écrire\", MSA"}), "Collectif \"Lire, écrire\" | MSA");
}

TEST(NameGathering, PhrasesMakeNoNames) {
  EXPECT_EQ(gather({"à désigner", "Aucun à ce jour", "recherche de porteur en cours", "12 000 €",
                    "idem", "cf. action 1", "#REF!", "habitants", "animer le réseau"}),
            "");
  EXPECT_EQ(gather({"À déterminer (ARS ?)", "PETR (à confirmer)", "A définir avec le CD"}),
            "ARS | PETR | CD");
}

// Semicolons cut the cell: what goes on in small letters behind a slash may be of the name.
TEST(NameGathering, ASlashInAListMayBeOfAName) {
  EXPECT_EQ(gather({"Atelier Boussole/hameau ; Croix-Rouge"}),
            "Atelier Boussole/hameau | Croix-Rouge (asked)");
  EXPECT_EQ(gather({"Atelier Boussole/Hameau ; Croix-Rouge"}),
            "Atelier Boussole | Hameau | Croix-Rouge");
  EXPECT_EQ(gather({"Atelier Boussole/hameau, Croix-Rouge"}), "Atelier Boussole | Croix-Rouge");
}

}  // namespace
}  // namespace maillage::cells
