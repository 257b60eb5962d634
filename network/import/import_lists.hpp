// What lists beside the tables declare (network/sheets/exported_workbook.hpp), as an imported contract takes it.
#pragma once

#include <string>
#include <vector>

#include "network/import/import_contract.hpp"
#include "network/model/draft.hpp"

namespace maillage::importing {

struct ImportedLists {
  std::vector<ImportedPartner> partners;
  std::vector<std::string> epcis;  // names or ids
  std::string id, name;            // of the contract; empty: not declared
  std::vector<model::Field> head;  // the contract's other keys
  std::vector<ImportedPart> axes, objectives, instances;
  std::vector<model::Record> records;  // all but organisations, axes and objectives, as they stand
};

ImportedLists read_lists(const std::vector<model::Record>& records);

}  // namespace maillage::importing
