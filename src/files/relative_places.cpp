#include "src/files/relative_places.hpp"

#include <vector>

namespace maillage::files {
namespace {

class Shortener {
 public:
  explicit Shortener(const std::string& folder)
      : folder_(folder.back() == '/' ? folder : folder + '/') {}

  void at(text::Place& place) const {
    const std::string& file = place.file.text();
    if (file.size() > folder_.size() && file.compare(0, folder_.size(), folder_) == 0) {
      place.file = file.substr(folder_.size());
    }
  }

  template <class List>
  void each(List& list) const {
    for (auto& element : list) at(element.place);
  }

 private:
  std::string folder_;  // with its slash
};

}  // namespace

void name_places_from(const std::string& folder, model::Contract& contract) {
  if (folder.empty()) return;
  const Shortener shorten(folder);
  shorten.at(contract.place);
  shorten.each(contract.axes);
  shorten.each(contract.objectives);
  shorten.each(contract.partners);
  shorten.each(contract.epcis);
  shorten.each(contract.instances);
  for (model::Instance& instance : contract.instances) {
    shorten.each(instance.meetings);
    shorten.each(instance.not_held);
  }
  shorten.each(contract.signatures);
  shorten.each(contract.referents);
  shorten.each(contract.fundings);
  shorten.each(contract.figures);
  shorten.each(contract.requirements.settings);
  shorten.each(contract.exceptions);
  shorten.each(contract.story);
  if (contract.scenario) shorten.at(contract.scenario->place);
  shorten.each(contract.editions);
  for (model::Edition& edition : contract.editions) {
    shorten.each(edition.rows);
    for (model::ActionRow& row : edition.rows) {
      for (std::vector<model::Mention>* named :
           {&row.carriers, &row.candidates, &row.partners, &row.funders, &row.targets}) {
        shorten.each(*named);
      }
      shorten.each(row.epcis);
      shorten.each(row.amounts);
    }
  }
}

}  // namespace maillage::files
