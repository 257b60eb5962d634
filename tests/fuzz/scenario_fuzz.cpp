// Any text as a scenario over a small contract: it ends, in faults or in a contract.
#include <string_view>

#include "network/gaps/gaps.hpp"
#include "network/resolve/scenarios/scenario.hpp"
#include "src/readers/csv_reader.hpp"
#include "src/readers/toml_reader.hpp"
#include "tests/fuzz/required.hpp"

namespace {

constexpr std::string_view contract_text = R"([contrat]
id = "petit"
epci = ["cc"]
pilote = "petr"
[[axe]]
id = "1"
[[objectif]]
id = "1.1"
axe = "1"
[[objectif]]
id = "1.2"
parent = "1.1"
[[partenaire]]
id = "petr"
[[partenaire]]
id = "caf"
parent = "petr"
[[partenaire]]
id = "cc"
[[signataire]]
partenaire = "caf"
[[instance]]
id = "copil"
niveau = "stratégique"
membres = ["petr"]
actions = ["bus"]
[[instance]]
id = "cotech"
pilotes = ["caf"]
objectifs = ["1.1"]
[[referent]]
epci = "cc"
)";

constexpr std::string_view table_text =
    "id;objectif;action;porteur;partenaires;état;remarques\n"
    "bus;1.1;Bus;petr et partenaires;caf;en cours;x\n"
    "forum;1.2;Forum;caf ?;;abandonné;\n"
    "repas;1.1;Repas;;petr;réalisé;\n";

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const maillage::model::Draft base = [] {
    maillage::model::Draft draft;
    maillage::text::Faults faults;
    draft.place = {"contrat.toml", 0, 0, {}};
    maillage::readers::read_toml("contrat.toml", contract_text, draft, faults);
    draft.tables.push_back(maillage::readers::read_csv("2023.csv", table_text, 2023, faults));
    return draft;
  }();
  static const maillage::resolve::Resolved resolved = maillage::resolve::resolve(base);
  maillage::model::Draft scenario;
  maillage::text::Faults faults;
  scenario.place = {"s.toml", 0, 0, {}};
  maillage::readers::read_toml("s.toml", maillage::text_of(data, size), scenario, faults);
  const maillage::resolve::ScenarioResult result =
      maillage::resolve::apply_scenario(base, resolved.contract, scenario);
  if (maillage::text::has_errors(result.resolved.faults)) return 0;
  const maillage::model::Contract& contract = result.resolved.contract;
  maillage::gaps::find_gaps(contract, maillage::model::build_graph(contract, {}));
  return 0;
}
