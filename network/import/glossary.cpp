#include "network/import/glossary.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "network/cells/cell_names.hpp"
#include "network/text/text.hpp"

namespace maillage::importing {
namespace {

// The names that the table's columns of organisations hold, as keys.
void names_of(const model::DraftTable& table, std::set<std::string>& named) {
  for (std::size_t c = 0; c < table.columns.size(); ++c) {
    const auto& column = table.columns[c];
    if (column != model::Column::carrier && column != model::Column::partners &&
        column != model::Column::funders && column != model::Column::targets) {
      continue;
    }
    for (const auto& row : table.rows) {
      if (c >= row.size() || row[c].value.empty()) continue;
      const cells::CellNames read =
          cells::read_names(row[c].value, names::NameIndex{}, cells::SmallPhrases::names);
      for (const cells::UnknownInCell& name : read.unknown) {
        named.insert(text::name_key(name.printed));
      }
    }
  }
}

}  // namespace

void keep_named(const std::map<model::WhichTable, model::DraftTable>& tables,
                shapes::ShapedSheets& shaped) {
  std::set<std::string> named;
  for (const auto& entry : tables) names_of(entry.second, named);
  std::vector<model::Record>& records = shaped.organisations;
  records.erase(
      std::remove_if(
          records.begin(), records.end(),
          [&](const model::Record& record) {
            return std::none_of(
                record.fields.begin(), record.fields.end(), [&](const model::Field& field) {
                  const bool is_name = field.key.value == "nom" || field.key.value == "alias";
                  return is_name && named.count(text::name_key(field.values.front().text)) != 0;
                });
          }),
      records.end());
  for (text::Fault& fault : shaped.of_organisations) {
    if (fault.kind == text::FaultKind::organisations_read) {
      fault.words.front() = std::to_string(records.size());
    }
  }
}

}  // namespace maillage::importing
