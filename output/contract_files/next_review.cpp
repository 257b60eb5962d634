#include "output/contract_files/next_review.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "network/text/text.hpp"
#include "output/contract_files/export_csv.hpp"
#include "output/contract_files/xlsx_writer.hpp"
#include "output/words/files/starting_messages.hpp"
#include "output/words/files/workbook_messages.hpp"

namespace maillage::contract_files {
namespace {

std::optional<model::Column> column_of(const model::DraftTable& table, std::size_t at) {
  return table.columns.empty() ? model::read_column(table.headers[at].value) : table.columns[at];
}

// What one year says and the next does not.
bool is_of_the_year(const model::DraftTable& table, std::size_t at) {
  const auto column = column_of(table, at);
  if (column) return column == model::Column::state || column == model::Column::source;
  const std::string folded = text::fold(table.headers[at].value);
  for (const char* word : {"remarque", "commentaire", "observation", "avancement", "bilan"}) {
    if (folded.find(word) != std::string::npos) return true;
  }
  return false;
}

ColumnKind kind_of_column(std::optional<model::Column> column) {
  if (!column) return ColumnKind::long_text;
  switch (*column) {
    case model::Column::id:
    case model::Column::number:
    case model::Column::objective:
    case model::Column::axis:
      return ColumnKind::code;
    case model::Column::state:
      return ColumnKind::state;
    case model::Column::action:
      return ColumnKind::long_text;
    default:
      return ColumnKind::text;
  }
}

bool has_column(const model::DraftTable& table, model::Column wanted) {
  for (std::size_t i = 0; i < table.headers.size(); ++i) {
    if (column_of(table, i) == wanted) return true;
  }
  return false;
}

// Ids of the rows, by the line they stand on.
std::map<std::uint32_t, std::string> ids_by_line(const model::DraftTable& table,
                                                 const model::Contract& contract) {
  std::map<std::uint32_t, std::string> ids;
  const model::Edition* edition = model::find_edition(contract, table.year);
  if (edition == nullptr) return ids;
  for (const model::ActionRow& row : edition->rows) {
    ids.emplace(row.place.line, contract.actions[row.action].id);
  }
  return ids;
}

ExportTable emptied(const model::DraftTable& before, const model::Contract& contract, int year) {
  ExportTable table;
  // The name by which the reader knows it, in any language.
  table.title =
      output_text::filled(message_of(words::files::Sheet::review_of), output_text::Language::french,
                          {{"year", std::to_string(year)}});
  const bool adds_id = !has_column(before, model::Column::id);
  const bool adds_state = !has_column(before, model::Column::state);
  if (adds_id)
    table.columns.push_back({std::string(model::code_of(model::Column::id)), ColumnKind::code});
  for (std::size_t i = 0; i < before.headers.size(); ++i) {
    const auto column = column_of(before, i);
    // By our own word: the header alone has to say what a reader found out from the whole table.
    const bool is_plain = !column || model::read_column(before.headers[i].value) == column;
    table.columns.push_back(
        {is_plain ? before.headers[i].value : std::string(model::code_of(*column)),
         kind_of_column(column)});
  }
  if (adds_state)
    table.columns.push_back({std::string(model::code_of(model::Column::state)), ColumnKind::state});
  const auto ids = ids_by_line(before, contract);
  for (const std::vector<model::Text>& row : before.rows) {
    std::vector<TableCell>& written = table.rows.emplace_back();
    if (adds_id) {
      std::string id;
      for (const model::Text& cell : row) {
        const auto known = ids.find(cell.place.line);
        if (text::trimmed(cell.value).empty() || known == ids.end()) continue;
        id = known->second;
        break;
      }
      written.emplace_back(std::move(id));
    }
    for (std::size_t i = 0; i < before.headers.size(); ++i) {
      const bool is_kept = i < row.size() && !is_of_the_year(before, i);
      written.emplace_back(is_kept ? row[i].value : std::string());
    }
    written.resize(table.columns.size(), std::string());
  }
  return table;
}

}  // namespace

const model::DraftTable* table_before(const model::Draft& draft, int year) {
  const model::DraftTable* found = nullptr;
  for (const model::DraftTable& table : draft.tables) {
    if (table.year && *table.year >= year) continue;
    if (table.year.is_recapitulatif()) continue;
    // No year, the plan, comes before all years.
    if (found == nullptr || table.year >= found->year) found = &table;
  }
  if (found == nullptr && !draft.tables.empty()) found = &draft.tables.front();
  return found;
}

std::optional<output_text::Document> next_review(const model::DraftTable& before,
                                                 const model::Contract& contract, int year,
                                                 output_text::Language language) {
  ExportTable table = emptied(before, contract, year);
  const std::string name = "bilans/" + std::to_string(year);
  const bool is_workbook = !before.headers.empty() && before.headers.front().place.is_cell();
  if (!is_workbook) return output_text::Document{name + ".csv", csv_of(table)};
  WrittenSheet sheet;
  sheet.title = table.title;
  sheet.table = std::move(table);
  sheet.use = WrittenSheet::Use::keeping;
  using words::files::Starting;
  WrittenWorkbook book = begin_workbook(sheet.title, language);
  book.cover = {{output_text::filled(message_of(Starting::to_fill_in), language),
                 output_text::filled(message_of(Starting::about_review), language)}};
  book.sheets.push_back(std::move(sheet));
  auto bytes = xlsx(book);
  if (!bytes) return std::nullopt;
  return output_text::Document{name + ".xlsx", std::move(*bytes)};
}

}  // namespace maillage::contract_files
