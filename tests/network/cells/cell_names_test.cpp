#include "network/cells/cell_names.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace maillage::cells {
namespace {

const std::vector<std::vector<std::string>>& organisations() {
  static const std::vector<std::vector<std::string>> list = {
      {"PETR Cœur de Lorraine", "PETR", "PETR CDL"},
      {"MDS de Verdun", "MDS Verdun"},
      {"Familles Rurales"},
      {"MDS de Revigny"},
      {"CC de l'Aire à l'Argonne", "CC AAA"},
      {"Communes", "commune"},
      {"Réseau de Santé Metz Arrondissement", "RSMA"},
      {"Pôles de santé Vigneulles et Fresnes"},
      {"MDS"},
      {"Conseil départemental", "CD"},
      {"Agence Régionale de Santé", "ARS"},
  };
  return list;
}

const names::NameIndex& index() {
  static const names::NameIndex built = [] {
    names::NameIndex names;
    for (std::uint32_t i = 0; i < organisations().size(); ++i) {
      for (const std::string& name : organisations()[i]) names.add(name, i);
    }
    return names;
  }();
  return built;
}

// "PETR Cœur de Lorraine (l. 12), MDS? +others unknown:X"
std::string read(std::string_view cell) {
  const CellNames names = read_names(cell, index());
  switch (names.says) {
    case CellSays::nothing:
      return "nothing";
    case CellSays::not_said:
      return "not said";
    case CellSays::none:
      return "none";
    case CellSays::doubt:
      return "doubt";
    case CellSays::person:
      return "person";
    case CellSays::names:
      break;
  }
  std::string text;
  for (const NamedInCell& name : names.named) {
    text += (text.empty() ? "" : ", ") + organisations()[name.owner].front();
    if (!name.source.empty()) text += " (" + name.source + ")";
    if (name.doubtful) text += "?";
    if (name.supports) text += "+";
  }
  if (names.others) text += " +others";
  for (const UnknownInCell& unknown : names.unknown) text += " unknown:" + unknown.printed;
  return text;
}

// The cell was one organisation of a long name.
TEST(CellNames, WhoStandsBehindAvecInBracketsIsInDoubt) {
  EXPECT_EQ(read("PETR (avec MDS de Verdun et Familles Rurales)"),
            "PETR Cœur de Lorraine, MDS de Verdun?, Familles Rurales?");
}

// "MDS de Verdun depuis" was an organisation, and both carried for sure.
TEST(CellNames, WhoCarriedUntilAYearIsInDoubtAndSinceIsNoPartOfAName) {
  EXPECT_EQ(read("PETR jusqu'en 2022, MDS de Verdun depuis"),
            "PETR Cœur de Lorraine?, MDS de Verdun");
  EXPECT_EQ(read("MDS de Verdun depuis 2022"), "MDS de Verdun");
  EXPECT_EQ(read("PETR jusqu’à fin 2022, MDS de Verdun jusqu'à 06/2024"),
            "PETR Cœur de Lorraine?, MDS de Verdun?");
}

TEST(CellNames, EmptyIsNotNoneIsNotDoubt) {
  EXPECT_EQ(read("  "), "nothing");
  EXPECT_EQ(read("Aucun"), "none");
  EXPECT_EQ(read("-"), "none");
  EXPECT_EQ(read("?"), "doubt");
  EXPECT_EQ(read("Non déterminé"), "doubt");
  EXPECT_EQ(read("à définir"), "doubt");
  EXPECT_EQ(read("non renseigné"), "not said");
  EXPECT_EQ(read("RAS"), "not said");
}

TEST(CellNames, WhatStandsFirstSaysWhyNobodyIsNamed) {
  EXPECT_EQ(read("Aucun ; non renseigné"), "none");
  EXPECT_EQ(read("Non renseigné ; aucun"), "not said");
}

TEST(CellNames, SplitsAtCommasAndConjunctions) {
  EXPECT_EQ(read("PETR, MDS Verdun, Familles Rurales"),
            "PETR Cœur de Lorraine, MDS de Verdun, Familles Rurales");
  EXPECT_EQ(read("PETR/ARS"), "PETR Cœur de Lorraine, Agence Régionale de Santé");
  EXPECT_EQ(read("CD et MDS"), "Conseil départemental, MDS");
  EXPECT_EQ(read("PETR avec\nl'ARS"), "PETR Cœur de Lorraine, Agence Régionale de Santé");
  EXPECT_EQ(read("- PETR\n- ARS"), "PETR Cœur de Lorraine, Agence Régionale de Santé");
}

TEST(CellNames, CutsNamesThatFollowEachOther) {
  EXPECT_EQ(read("MDS de Revigny CC AAA"), "MDS de Revigny, CC de l'Aire à l'Argonne");
}

TEST(CellNames, KeepsANameWithAConjunctionWhole) {
  EXPECT_EQ(read("Pôles de santé Vigneulles et Fresnes"), "Pôles de santé Vigneulles et Fresnes");
  EXPECT_EQ(read("PETR et Pôles de santé Vigneulles et Fresnes"),
            "PETR Cœur de Lorraine, Pôles de santé Vigneulles et Fresnes");
}

TEST(CellNames, OthersAreSaidWithoutName) {
  EXPECT_EQ(read("PETR et partenaires"), "PETR Cœur de Lorraine +others");
  EXPECT_EQ(read("PETR, etc."), "PETR Cœur de Lorraine +others");
}

TEST(CellNames, QuestionMarkMakesANameDoubtful) {
  EXPECT_EQ(read("CC AAA? Commune?"), "CC de l'Aire à l'Argonne?, Communes?");
  EXPECT_EQ(read("PETR, CC AAA ?"), "PETR Cœur de Lorraine, CC de l'Aire à l'Argonne?");
  EXPECT_EQ(read("CD et MDS ?"), "Conseil départemental?, MDS?");
  EXPECT_EQ(read("CD ou MDS"), "Conseil départemental?, MDS?");
}

TEST(CellNames, ParenthesesSayTheSameTwice) {
  EXPECT_EQ(read("Réseau de Santé Metz Arrondissement (RSMA)"),
            "Réseau de Santé Metz Arrondissement");
  EXPECT_EQ(read("ARS (DT 55)"), "Agence Régionale de Santé");
  EXPECT_EQ(read("Le réseau (RSMA)"), "Réseau de Santé Metz Arrondissement");
}

TEST(CellNames, BracketsHoldTheSourceOfTheNameBeforeThem) {
  EXPECT_EQ(read("Familles Rurales [l. 24, 25], ARS [l. 3]"),
            "Familles Rurales (l. 24, 25), Agence Régionale de Santé (l. 3)");
}

TEST(CellNames, UnknownNamesAreReportedAndTheOthersKept) {
  EXPECT_EQ(read("PETR, Société X"), "PETR Cœur de Lorraine unknown:Société X");
}

TEST(CellNames, ANameTwiceCountsOnce) {
  EXPECT_EQ(read("PETR, PETR CDL"), "PETR Cœur de Lorraine");
  EXPECT_EQ(read("PETR?, PETR"), "PETR Cœur de Lorraine");
}

TEST(CellNames, PhrasesNameCandidates) {
  EXPECT_EQ(read("À déterminer (ARS ?)"), "Agence Régionale de Santé?");
  EXPECT_EQ(read("A définir avec le CD et l'ARS"),
            "Conseil départemental?, Agence Régionale de Santé?");
  EXPECT_EQ(read("PETR (à confirmer)"), "PETR Cœur de Lorraine?");
  EXPECT_EQ(read("ARS (?)"), "Agence Régionale de Santé?");
  EXPECT_EQ(read("CD et/ou ARS"), "Conseil départemental?, Agence Régionale de Santé?");
  EXPECT_EQ(read("(à confirmer)"), "doubt");
  EXPECT_EQ(read("à définir\nPETR"), "PETR Cœur de Lorraine?");
}

TEST(CellNames, ADoubtOfOneIsNotOfAll) {
  EXPECT_EQ(read("PETR, à définir"), "PETR Cœur de Lorraine +others");
  EXPECT_EQ(read("PETR, à confirmer"), "PETR Cœur de Lorraine?");
  EXPECT_EQ(read("PETR, ARS (à confirmer)"), "PETR Cœur de Lorraine, Agence Régionale de Santé?");
}

TEST(CellNames, RolesBesideNames) {
  EXPECT_EQ(read("PETR (pilote), ARS (appui)"),
            "PETR Cœur de Lorraine, Agence Régionale de Santé+");
  EXPECT_EQ(read("PETR : animation ; ARS : 3 000 €"),
            "PETR Cœur de Lorraine, Agence Régionale de Santé");
  EXPECT_EQ(read("ARS (refus)"), "Agence Régionale de Santé?");
}

// "+": they help, which is no carrying.
TEST(CellNames, WhatStandsBehindAColonSaysWhetherTheyCarry) {
  EXPECT_EQ(read("ARS : financement / CD : local"),
            "Agence Régionale de Santé+, Conseil départemental+");
  EXPECT_EQ(read("PETR : pilotage / ARS : mise à disposition"),
            "PETR Cœur de Lorraine, Agence Régionale de Santé+");
  EXPECT_EQ(read("ARS – financement, suivi"), "Agence Régionale de Santé+");
}

TEST(CellNames, WhatTheColumnSaysIsNoPartOfTheName) {
  EXPECT_EQ(read("Co-portage PETR / ARS"), "PETR Cœur de Lorraine, Agence Régionale de Santé");
  EXPECT_EQ(read("Portage PETR"), "PETR Cœur de Lorraine");
  // With whom is said where somebody stands before it.
  EXPECT_EQ(read("Conjoint PETR"), "PETR Cœur de Lorraine +others");
  EXPECT_EQ(read("Conjoint avec le PETR"), "PETR Cœur de Lorraine +others");
  EXPECT_EQ(read("ARS, conjoint PETR"), "Agence Régionale de Santé, PETR Cœur de Lorraine");
  EXPECT_EQ(read("Conjoint CPAM"), " +others unknown:CPAM");
  EXPECT_EQ(read("Portage de repas Fictive"), " unknown:Portage de repas Fictive");
}

TEST(CellNames, WhatANameIsSaidToDoIsADoubt) {
  EXPECT_EQ(read("ARS finance, CD anime"), "Agence Régionale de Santé?, Conseil départemental?");
  EXPECT_EQ(read("financement ARS"), "Agence Régionale de Santé?");
  EXPECT_EQ(read("ARS si financement"), "Agence Régionale de Santé?");
  EXPECT_EQ(read("ARS [à confirmer]"), "Agence Régionale de Santé (à confirmer)?");
  EXPECT_EQ(read("aucun (l'ARS ne souhaite pas porter)"), "Agence Régionale de Santé?");
}

TEST(CellNames, WhatIsNoNameNamesNobody) {
  for (const char* cell : {"#N/A", "12 000 €", "idem", "cf. action 1", "animer le réseau",
                           "Personnes âgées", "Indiquez ici la structure", "…"}) {
    EXPECT_EQ(read(cell), "doubt") << cell;
  }
}

TEST(CellNames, AKnownNameIsThatNameWhateverItSays) {
  names::NameIndex names;
  names.add("Néant", 0);
  names.add("Idem", 1);
  names.add("Sans objet", 2);
  for (const char* name : {"Néant", "Idem", "sans objet"}) {
    EXPECT_EQ(read_names(name, names).named.size(), 1u) << name;
  }
}

TEST(CellNames, WordsThatLeadToANameAreNoneOfIt) {
  for (const char* cell :
       {"Co-porté par la MDS de Verdun", "Piloté par MDS de Verdun", "porté par la MDS de Verdun",
        "Action coordonnée par la MDS de Verdun", "sous l'égide de la MDS de Verdun",
        "Sous le pilotage de la MDS de Verdun", "À l'initiative de la MDS de Verdun"}) {
    EXPECT_EQ(read(cell), "MDS de Verdun") << cell;
  }
  const CellNames unknown = read_names("Co-porté par la CC du Der et le CIAS", names::NameIndex{});
  ASSERT_EQ(unknown.unknown.size(), 2u);
  EXPECT_EQ(unknown.unknown[0].printed, "CC du Der");
}

// "PETR)", "via la Mission locale" were organisations, and "Mme la Maire de Forbach".
TEST(CellNames, WhatStandsAroundANameIsNoneOfIt) {
  EXPECT_EQ(read("Coordinatrice CLS (PETR)"), "PETR Cœur de Lorraine");
  EXPECT_EQ(read("ARS², PETR¹"), "Agence Régionale de Santé, PETR Cœur de Lorraine");
  const CellNames bracket = read_names("Coordinatrice CLS (PETR)", names::NameIndex{});
  ASSERT_EQ(bracket.unknown.size(), 1u);
  EXPECT_EQ(bracket.unknown[0].printed, "PETR");
  EXPECT_EQ(read("Le PETR porte l'action"), "PETR Cœur de Lorraine");
  const CellNames via = read_names("Région Grand-Est, via la Mission locale", names::NameIndex{});
  ASSERT_EQ(via.unknown.size(), 2u);
  EXPECT_EQ(via.unknown[1].printed, "Mission locale");
  EXPECT_TRUE(via.unknown[1].supports);
  const CellNames mayor = read_names("Mme la Maire de Forbach", names::NameIndex{});
  EXPECT_TRUE(mayor.unknown.empty());
}

TEST(CellNames, AConditionIsADoubt) {
  EXPECT_EQ(read("PETR (si création)"), "PETR Cœur de Lorraine?");
  EXPECT_EQ(read("PETR (selon financement)"), "PETR Cœur de Lorraine?");
}

TEST(CellNames, NumbersOfAListWithinALine) {
  EXPECT_EQ(read("1. ARS 2. PETR 3. MDS de Verdun"), read("1) ARS 2) PETR 3) MDS de Verdun"));
  EXPECT_EQ(read("1. ARS 2. PETR"), "Agence Régionale de Santé, PETR Cœur de Lorraine");
}

TEST(CellNames, ANumberOfPartnersNamesNone) {
  for (const char* cell : {"3 partenaires", "trois partenaires", "12 structures"}) {
    const CellNames names = read_names(cell, names::NameIndex{});
    EXPECT_TRUE(names.unknown.empty() && names.named.empty()) << cell;
  }
}

TEST(CellNames, ASentenceNamesCandidatesOnly) {
  EXPECT_EQ(read("le PETR souhaite que l'ARS porte cette action"),
            "PETR Cœur de Lorraine?, Agence Régionale de Santé?");
}

TEST(CellNames, ANameMayHoldAsManyCommasAsItHas) {
  names::NameIndex names;
  names.add("Communes d'Ay, Bar, Ce, Dun, Étain et Fresnes", 0);
  names.add("ARS", 1);
  const CellNames read =
      read_names("ARS, Communes d'Ay, Bar, Ce, Dun, Étain et Fresnes, ARS ?", names);
  ASSERT_EQ(read.named.size(), 2u);
  EXPECT_EQ(read.named[1].owner, 0u);
  EXPECT_TRUE(read.unknown.empty());
}

TEST(CellNames, LongCellsWithoutSeparatorsEndQuickly) {
  const std::string words = [] {
    std::string text;
    for (int i = 0; i < 20000; ++i) text += "mds ";
    return text;
  }();
  EXPECT_EQ(read_names(words, index()).unknown.size(), 1u);
}

}  // namespace
}  // namespace maillage::cells
