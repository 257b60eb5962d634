#include "src/relative_places.hpp"

#include <vector>

namespace maillage {
namespace {

class Renamer {
 public:
  explicit Renamer(const std::string& folder) : folder_(folder) {}

  void at(Place& place) const {
    if (place.file.size() > folder_.size() && place.file.compare(0, folder_.size(), folder_) == 0) {
      place.file.erase(0, folder_.size());
    }
  }

  template <class List>
  void each(List& list) const {
    for (auto& element : list) at(element.place);
  }

 private:
  const std::string& folder_;
};

}  // namespace

void name_places_from(const std::string& folder, Contract& contract) {
  if (folder.empty()) return;
  const Renamer rename(folder);
  rename.at(contract.place);
  rename.each(contract.axes);
  rename.each(contract.objectives);
  rename.each(contract.partners);
  rename.each(contract.epcis);
  rename.each(contract.instances);
  for (Instance& instance : contract.instances) rename.each(instance.meetings);
  rename.each(contract.signatures);
  rename.each(contract.referents);
  rename.each(contract.fundings);
  rename.each(contract.figures);
  rename.each(contract.editions);
  for (Edition& edition : contract.editions) {
    rename.each(edition.rows);
    for (ActionRow& row : edition.rows) {
      for (std::vector<Mention>* named :
           {&row.carriers, &row.candidates, &row.partners, &row.funders, &row.targets}) {
        rename.each(*named);
      }
      rename.each(row.epcis);
    }
  }
}

}  // namespace maillage
