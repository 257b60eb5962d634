// Who is who in public registers, and what of it the contract lacks: certain, or asked.
#include "network/registers/enriched.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "output/answers/registers/enrich_answer.hpp"
#include "output/answers/registers/enriched_toml.hpp"
#include "tests/support/contract_text.hpp"

namespace maillage::registers {
namespace {

Entry establishment(const std::string& name, const std::string& finess,
                    const std::string& siren = "", const std::string& commune = "55901") {
  Entry entry;
  entry.name = name;
  entry.finess = finess;
  entry.siren = siren;
  entry.commune = commune;
  entry.department = commune.substr(0, 2);
  entry.is_establishment = true;
  entry.place = {"dossier/finess.csv", 7, 0, {}};
  return entry;
}

Entry unit(const std::string& name, const std::string& siren,
           const std::string& department = "55") {
  Entry entry;
  entry.from = Register::sirene;
  entry.name = name;
  entry.siren = siren;
  entry.department = department;
  entry.place = {"sirene.json", 3, 0, {}};
  return entry;
}

// The EPCI of the contract, its commune, and what else is listed.
Registers listed(std::vector<Entry> entries) {
  Registers registers;
  Entry council = unit("CC du Val de Brume", "200990018");
  council.from = Register::epci;
  council.type = model::PartnerType::codecom;
  registers.entries = {council};
  registers.entries.insert(registers.entries.end(), entries.begin(), entries.end());
  registers.communes["55901"] = {"Valbrume", "55", "", "200990018", {"epci.xlsx", 9, 0, {}}};
  registers.read = {Register::finess, Register::epci};
  return registers;
}

std::string contract_of(const std::string& partners) {
  return R"([contrat]
id = "c"
nom = "C"
epci = ["cc"]
[[partenaire]]
id = "cc"
nom = "Codecom du Val de Brume"
type = "codecom"
)" + partners;
}

struct Tried {
  resolve::Resolved resolved;
  Enrichment made;
};

Tried tried(const std::string& partners, std::vector<Entry> entries,
            const std::string& actions = "action;porteur\nRien;cc\n") {
  Tried result{testing::resolved({contract_of(partners), {{"actions.csv", actions}}}), {}};
  result.made = enrich(result.resolved.contract, listed(std::move(entries)));
  return result;
}

// "chu finess 550990011 | several 550990011 550990029": matches by number, then questions.
std::string told_of(const Tried& result, const std::string& id) {
  const auto& partners = result.resolved.contract.partners;
  std::string text;
  for (const Match& match : result.made.matches) {
    if (partners[match.partner].id != id) continue;
    text += std::string(answers::code_of(match.ground)) + " " + match.facts.siren + "/" +
            match.facts.finess + (match.is_closed ? " closed" : "");
  }
  for (const Question& question : result.made.questions) {
    if (partners[question.partner].id != id) continue;
    text += " | " + std::string(answers::code_of(question.ground));
    for (const std::uint32_t at : question.entries) {
      const Entry& entry = result.made.registers.entries[at];
      text += " " + (entry.finess.empty() ? entry.siren : entry.finess);
    }
  }
  return text;
}

const Facts& facts_of(const Tried& result, const std::string& id) {
  static const Facts none;
  for (const Match& match : result.made.matches) {
    if (result.resolved.contract.partners[match.partner].id == id) return match.facts;
  }
  return none;
}

const std::string ch = "[[partenaire]]\nid = \"ch\"\nnom = \"CH de Valbrume\"\n";

TEST(Enrichment, ACertainNameOfTheTerritoryIsTakenWithWhereItStands) {
  const Tried result =
      tried(ch, {establishment("CENTRE HOSPITALIER VALBRUME", "550990011", "265599019")});
  EXPECT_EQ(told_of(result, "ch"), "name 265599019/550990011");
  EXPECT_EQ(facts_of(result, "ch").commune, "55901");
  EXPECT_EQ(facts_of(result, "ch").epci, "200990018");
  EXPECT_EQ(told_of(result, "cc"), "name 200990018/");
  EXPECT_EQ(result.made.territory.departments, std::set<std::string>{"55"});
}

TEST(Enrichment, WhatIsNotCertainIsAskedAndNotDecided) {
  const std::string here = "CENTRE HOSPITALIER VALBRUME";
  EXPECT_EQ(told_of(tried(ch, {establishment(here, "550990011"), establishment(here, "550990029")}),
                    "ch"),
            " | several 550990011 550990029");
  EXPECT_EQ(told_of(tried(ch, {establishment(here, "750990011", "", "75056")}), "ch"),
            " | elsewhere 750990011");
  Entry school = establishment(here, "550990011");
  school.type = model::PartnerType::enseignement;
  EXPECT_EQ(told_of(tried(ch + "type = \"établissement de santé\"\n", {school}), "ch"),
            " | other-type 550990011");
  EXPECT_EQ(told_of(tried(ch, {}), "ch"), "");
}

TEST(Enrichment, OfSeveralEstablishmentsOfOneBodyTheSirenAloneIsCertain) {
  const std::string here = "CENTRE HOSPITALIER VALBRUME";
  const Tried result = tried(ch, {establishment(here, "550990011", "265599019"),
                                  establishment(here, "550990029", "265599019")});
  EXPECT_EQ(told_of(result, "ch"), "name 265599019/ | several 550990011 550990029");
}

// Its entity may be known by FINESS alone: the SIREN is that one's, and not the establishment's own.
TEST(Enrichment, AnEstablishmentOfAnotherDoesNotTakeItsSiren) {
  Entry here = establishment("CENTRE HOSPITALIER VALBRUME", "550990011", "265599019");
  here.juridical = "550000111";
  const Tried result = tried(
      ch +
          "[[partenaire]]\nid = \"gh\"\nnom = \"Groupement hospitalier\"\nfiness = \"550000111\"\n",
      {here});
  EXPECT_EQ(told_of(result, "ch"), "name /550990011");
  ASSERT_TRUE(facts_of(result, "ch").parent);
  EXPECT_EQ(result.resolved.contract.partners[*facts_of(result, "ch").parent].id, "gh");
}

TEST(Enrichment, ANumberOfTheContractDecidesOverItsName) {
  const Tried known = tried(ch + "finess = \"550990029\"\n",
                            {establishment("CENTRE HOSPITALIER VALBRUME", "550990011"),
                             establishment("TOUT AUTRE NOM", "550990029", "265599019")});
  EXPECT_EQ(told_of(known, "ch"), "finess 265599019/");
  const Tried unknown = tried(ch + "finess = \"550990029\"\n",
                              {establishment("CENTRE HOSPITALIER VALBRUME", "550990011")});
  EXPECT_EQ(told_of(unknown, "ch"), " | not-listed");
}

TEST(Enrichment, ClosedSinceTheDayTheRegisterSaysOrAsked) {
  Entry closed = unit("CENTRE HOSPITALIER VALBRUME", "265599019");
  closed.is_closed = true;
  EXPECT_EQ(told_of(tried(ch, {closed}), "ch"),
            "name 265599019/ closed | closed-undated 265599019");
  closed.closed_since = text::Date{2024, 6, 30};
  const Tried result = tried(ch, {closed});
  EXPECT_EQ(told_of(result, "ch"), "name 265599019/ closed");
  EXPECT_EQ(facts_of(result, "ch").closed_since, (text::Date{2024, 6, 30}));
  // Its FINESS alone: another establishment of the unit may be closed.
  Entry other = establishment("X", "550990029", "265599019");
  other.from = Register::sirene;
  other.is_closed = true;
  EXPECT_EQ(
      told_of(tried(ch, {establishment("CH VALBRUME", "550990011", "265599019"), other}), "ch"),
      "name 265599019/550990011");
}

TEST(Enrichment, OneRowForTwoIsAskedOfBothUnlessOneIsTheOthersService) {
  const std::string two =
      ch + "[[partenaire]]\nid = \"h\"\nnom = \"Centre hospitalier de Valbrume\"\n";
  const Tried result =
      tried(two, {establishment("CENTRE HOSPITALIER VALBRUME", "550990011", "265599019")});
  for (const char* id : {"ch", "h"}) EXPECT_EQ(told_of(result, id), " | shared 550990011");
  const Tried service = tried(
      ch + "siren = \"265599019\"\n[[partenaire]]\nid = \"ehpad\"\nnom = \"EHPAD Les Étangs\"\n",
      {unit("CENTRE HOSPITALIER VALBRUME", "265599019"),
       establishment("EHPAD LES ETANGS", "550990037", "265599019")});
  EXPECT_EQ(told_of(service, "ehpad"), "name /550990037");
  ASSERT_TRUE(facts_of(service, "ehpad").parent);
  EXPECT_EQ(service.resolved.contract.partners[*facts_of(service, "ehpad").parent].id, "ch");
}

TEST(Enrichment, CompetencesThatItsActionsNameAndNoOthers) {
  Entry groupement = unit("CC du Val de Brume", "200990018");
  groupement.from = Register::banatic;
  groupement.type = model::PartnerType::codecom;
  groupement.competences = {"Action sociale", "Tourisme"};
  groupement.lacking = {"Transport scolaire", "Assainissement"};
  const Tried result = tried("", {groupement},
                             "action;porteur\nLe transport scolaire;cc\nL'action sociale;cc\n"
                             "L'assainissement;autre\n");
  EXPECT_EQ(facts_of(result, "cc").competences, std::vector<std::string>{"Action sociale"});
  EXPECT_EQ(facts_of(result, "cc").lacking, std::vector<std::string>{"Transport scolaire"});
}

TEST(Enrichment, WrittenIntoTheTomlItIsReadBackAndNothingElseChanges) {
  Entry closed = unit("CENTRE HOSPITALIER VALBRUME", "265599019");
  closed.is_closed = true;
  closed.closed_since = text::Date{2024, 6, 30};
  closed.type = model::PartnerType::etablissement_de_sante;
  Entry groupement = unit("CC du Val de Brume", "200990018");
  groupement.from = Register::banatic;
  groupement.lacking = {"Transport \"scolaire\""};
  const std::string actions = "action;porteur\nLe transport scolaire;cc\nSoins;ch\n";
  const Tried result = tried(
      ch, {closed, groupement, establishment("CH VALBRUME", "550990011", "265599019")}, actions);
  const std::string toml = contract_of(ch);
  const answers::EnrichedToml written = answers::enriched_toml(
      toml, "contrat.toml", result.resolved.contract, result.made, output_text::Language::french);
  EXPECT_TRUE(written.left.empty());
  EXPECT_NE(written.text.find("# d'après sirene.json:3, finess.csv:7\n"), std::string::npos)
      << written.text;
  const resolve::Resolved back = testing::resolved({written.text, {{"actions.csv", actions}}});
  EXPECT_FALSE(text::has_errors(back.faults)) << written.text;
  const model::Contract wanted = enriched(result.resolved.contract, result.made);
  ASSERT_EQ(back.contract.partners.size(), wanted.partners.size());
  for (std::uint32_t i = 0; i < wanted.partners.size(); ++i) {
    const model::Partner &a = back.contract.partners[text::PartnerId{i}],
                         &b = wanted.partners[text::PartnerId{i}];
    EXPECT_EQ(a.siren, b.siren);
    EXPECT_EQ(a.finess, b.finess);
    EXPECT_EQ(a.type, b.type);
    EXPECT_EQ(a.registers.commune, b.registers.commune);
    EXPECT_EQ(a.registers.epci, b.registers.epci);
    EXPECT_EQ(a.registers.closed_since, b.registers.closed_since);
    EXPECT_EQ(a.registers.lacking, b.registers.lacking);
  }
  // Without the lines that were added it is what it was.
  std::string kept;
  for (std::string_view rest = written.text; !rest.empty();) {
    const std::string line(rest.substr(0, std::min(rest.find('\n') + 1, rest.size())));
    if (toml.find(line) != std::string::npos) kept += line;
    rest.remove_prefix(line.size());
  }
  EXPECT_NE(toml.find("type = \"codecom\"\n"), std::string::npos);
  EXPECT_EQ(kept, toml);
  // A second time there is nothing to add.
  for (const Match& match : enrich(back.contract, listed({closed, groupement})).matches)
    EXPECT_TRUE(match.facts.empty());
}

}  // namespace
}  // namespace maillage::registers
