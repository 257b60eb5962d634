// Scenarios on disk: over the real contracts, over one another, and over what is not there.
#include <set>

#include <gtest/gtest.h>

#include "network/gaps/gaps.hpp"
#include "src/files/contract_files.hpp"
#include "tests/support/temporary_folder.hpp"

namespace maillage::files {
namespace {

const std::string contracts = std::string(MAILLAGE_ROOT) + "/contrats/";

struct Read {
  model::Contract contract;
  text::Faults faults;
};

Read read(const std::string& path) {
  Sources sources;
  Read result;
  result.contract = read_whole_contract(path, sources, result.faults).resolved.contract;
  EXPECT_TRUE(sources.failures.empty());
  return result;
}

std::string written(const testing::TemporaryFolder& folder, const char* name,
                    const std::string& text) {
  folder.write(name, text);
  return folder.path(name);
}

std::vector<text::FaultKind> errors_of(const std::string& path) {
  std::vector<text::FaultKind> kinds;
  for (const text::Fault& fault : read(path).faults) {
    if (fault.severity == text::FaultSeverity::error) kinds.push_back(fault.kind);
  }
  return kinds;
}

std::string mention_text(const model::Contract& contract,
                         const std::vector<model::Mention>& mentions) {
  std::string text;
  for (const model::Mention& mention : mentions) {
    text += contract.partners[mention.partner].id + "@" + to_string(mention.place) + "<" +
            mention.printed + "[" + mention.source + "] ";
  }
  return text;
}

// All that a row says, with every place.
std::string row_text(const model::Contract& contract, const model::ActionRow& row) {
  std::string text = contract.actions[row.action].id + "@" + to_string(row.place) + " " +
                     row.number + " " + row.indicator + " " + row.source + " " +
                     std::to_string(static_cast<int>(row.nature)) + " " +
                     std::to_string(static_cast<int>(row.carrying)) + " <" + row.carrier_cell +
                     "> " + (row.unnamed_others ? "…" : "") + " ";
  if (row.objective) text += contract.objectives[*row.objective].id;
  text += row.axis ? "/" + contract.axes[*row.axis].id : "";
  text += row.state ? " " + std::to_string(static_cast<int>(*row.state)) : " -";
  for (const auto* names :
       {&row.carriers, &row.candidates, &row.partners, &row.funders, &row.targets}) {
    text += " | " + mention_text(contract, *names);
  }
  for (const model::EpciMention& mention : row.epcis) {
    text += " ^" + contract.partners[contract.epcis[mention.epci].partner].id + "@" +
            to_string(mention.place) + mention.source;
  }
  for (const text::InstanceId id : row.instances) text += " !" + contract.instances[id].id;
  for (const model::Extra& extra : row.extras) text += " " + extra.header + "=" + extra.text;
  return text;
}

// A scenario without a line changes no row and moves no place.
void same_rows(const std::string& name) {
  const model::Contract base = read(contracts + name).contract;
  const testing::TemporaryFolder folder;
  for (const model::Edition& edition : base.editions) {
    const std::string year =
        edition.year ? std::to_string(*edition.year) : '"' + to_string(edition.year) + '"';
    const std::string path = written(
        folder, "s.toml",
        "[scenario]\nnom = \"S\"\nbase = \"" + contracts + name + "\"\nannee = " + year + "\n");
    const Read scenario = read(path);
    ASSERT_FALSE(text::has_errors(scenario.faults)) << year;
    ASSERT_EQ(1u, scenario.contract.editions.size());
    const model::Edition& plan = scenario.contract.editions.front();
    ASSERT_EQ(edition.rows.size(), plan.rows.size());
    for (std::size_t i = 0; i < plan.rows.size(); ++i) {
      EXPECT_EQ(row_text(base, edition.rows[i]), row_text(scenario.contract, plan.rows[i]));
    }
    EXPECT_EQ(base.partners.size(), scenario.contract.partners.size());
    EXPECT_EQ(base.instances.size(), scenario.contract.instances.size());
  }
}

TEST(ScenarioFiles, WithoutALineEveryYearOfTheRuralContractIsAsItWas) {
  same_rows("coeur-de-lorraine-2018-2023");
}

TEST(ScenarioFiles, WithoutALineThePlanOfTheUrbanContractIsAsItWas) { same_rows("metz-2017-2020"); }

TEST(ScenarioFiles, TheExampleHasNoFaultAndHoldsWhatItCan) {
  const Read example = read(contracts + "cls3-exemple");
  for (const text::Fault& fault : example.faults) {
    EXPECT_EQ(text::FaultSeverity::note, fault.severity) << to_string(fault.place);
  }
  std::vector<std::string> unmet;
  for (const model::Finding& finding :
       gaps::find_gaps(example.contract, model::build_graph(example.contract, {}))) {
    if (finding.rule == model::Rule::exigence_non_tenue) unmet.push_back(finding.words.front());
  }
  EXPECT_EQ((std::vector<std::string>{"financeur_par_action", "indicateur_par_action"}), unmet);
}

TEST(ScenarioFiles, TheExampleGivesEveryLineOfItsOwnAReason) {
  Sources sources;
  text::Faults faults;
  const model::Draft draft = read_contract(contracts + "cls3-exemple", sources, faults);
  for (const model::Record& record : draft.records) {
    if (!record.is_list_element) continue;
    bool has_reason = false;
    for (const model::Field& field : record.fields) {
      has_reason |= field.key.value == "motif" || field.key.value == "recommandation";
    }
    EXPECT_TRUE(has_reason) << to_string(record.section.place);
  }
}

TEST(ScenarioFiles, ABaseIsFoundFromTheFile) {
  const testing::TemporaryFolder folder;
  folder.write("a/contrat.toml", "[contrat]\nid = \"a\"\nnom = \"A\"\n");
  folder.write("a/actions.csv", "action;porteur\nBus;CAF\n");
  const std::string path =
      written(folder, "b/s.toml", "[scenario]\nnom = \"S\"\nbase = \"../a\"\n");
  EXPECT_TRUE(errors_of(path).empty());
  EXPECT_EQ("A", read(path).contract.scenario->base_name);
}

TEST(ScenarioFiles, AFolderMayHoldOne) {
  const testing::TemporaryFolder folder;
  folder.write("a.csv", "action;porteur\nBus;CAF\n");
  folder.write("b/scenario.toml", "[scenario]\nnom = \"S\"\nbase = \"../a.csv\"\n");
  EXPECT_TRUE(read(folder.path("b")).contract.scenario);
}

TEST(ScenarioFiles, AMissingBaseIsAFaultOfItsLine) {
  const testing::TemporaryFolder folder;
  const std::string path = written(folder, "s.toml", "[scenario]\nnom = \"S\"\nbase = \"rien\"\n");
  const text::Faults faults = read(path).faults;
  ASSERT_EQ(1u, faults.size());
  EXPECT_EQ(text::FaultKind::unknown_file, faults.front().kind);
  EXPECT_EQ(path + ":3:8", to_string(faults.front().place));
}

TEST(ScenarioFiles, WithoutABaseItIsAFaultOfForm) {
  const testing::TemporaryFolder folder;
  const std::string path = written(folder, "s.toml", "[scenario]\nnom = \"S\"\n");
  EXPECT_EQ((std::vector<text::FaultKind>{text::FaultKind::missing_key}), errors_of(path));
}

TEST(ScenarioFiles, OneThatStandsOnItselfIsAFault) {
  const testing::TemporaryFolder folder;
  folder.write("a.toml", "[scenario]\nnom = \"A\"\nbase = \"b.toml\"\n");
  const std::string path =
      written(folder, "b.toml", "[scenario]\nnom = \"B\"\nbase = \"a.toml\"\n");
  EXPECT_EQ((std::vector<text::FaultKind>{text::FaultKind::scenario_cycle}), errors_of(path));
}

TEST(ScenarioFiles, FaultsOfTheBaseAreToldOnce) {
  const testing::TemporaryFolder folder;
  folder.write("a.csv", "action;porteur;remarques\nBus;CAF;06 00 00 00 00\n");
  const std::string path = written(folder, "s.toml", "[scenario]\nnom = \"S\"\nbase = \"a.csv\"\n");
  std::set<text::FaultKind> kinds;
  for (const text::Fault& fault : read(path).faults) {
    if (fault.severity != text::FaultSeverity::warning) continue;
    EXPECT_TRUE(kinds.insert(fault.kind).second);
  }
  EXPECT_FALSE(kinds.empty());
}

}  // namespace
}  // namespace maillage::files
