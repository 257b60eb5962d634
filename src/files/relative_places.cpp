#include "src/files/relative_places.hpp"

#include <vector>

namespace maillage::files {
void name_places_from(const std::string& folder, model::Contract& contract) {
  if (folder.empty()) return;
  const std::string above = folder.back() == '/' ? folder : folder + '/';
  const auto shorten = [&](text::Place& place) {
    const std::string& file = place.file.text();
    if (file.size() > above.size() && file.compare(0, above.size(), above) == 0) {
      place.file = file.substr(above.size());
    }
  };
  const auto shorten_all = [&](auto& list) {
    for (auto& element : list) shorten(element.place);
  };
  shorten(contract.place);
  shorten_all(contract.axes);
  shorten_all(contract.objectives);
  shorten_all(contract.partners);
  shorten_all(contract.epcis);
  shorten_all(contract.instances);
  for (model::Instance& instance : contract.instances) {
    shorten_all(instance.meetings);
    shorten_all(instance.not_held);
  }
  shorten_all(contract.signatures);
  shorten_all(contract.referents);
  shorten_all(contract.fundings);
  shorten_all(contract.figures);
  shorten_all(contract.requirements.settings);
  shorten_all(contract.exceptions);
  shorten_all(contract.story);
  if (contract.scenario) shorten(contract.scenario->place);
  shorten_all(contract.editions);
  for (model::Edition& edition : contract.editions) {
    shorten_all(edition.rows);
    for (model::ActionRow& row : edition.rows) {
      for (std::vector<model::Mention>* named :
           {&row.carriers, &row.candidates, &row.partners, &row.funders, &row.targets}) {
        shorten_all(*named);
      }
      shorten_all(row.epcis);
      shorten_all(row.amounts);
    }
  }
}

}  // namespace maillage::files
