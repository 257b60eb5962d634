// Persons in a contract's texts: warnings with their places and counts, never their words.
#include <algorithm>

#include "network/model/vocabulary.hpp"
#include "network/persons/person_columns.hpp"
#include "network/persons/private_matter.hpp"
#include "network/resolve/resolving_rows.hpp"
#include "network/text/row_numbers.hpp"

namespace maillage::resolve {
namespace {

void check_private_value(Resolving& work, const model::Value& value, bool is_organisation) {
  const persons::PrivateCounts counts =
      persons::count_private(is_organisation ? persons::find_addresses(value.text)
                                             : persons::find_private(value.text, &work.partners));
  const auto warn = [&](std::size_t count, text::FaultKind kind) {
    if (count > 0) work.report(kind, value.place, {}, {}, {}, text::FaultSeverity::warning);
  };
  warn(counts.names, text::FaultKind::looks_like_person);
  warn(counts.phones, text::FaultKind::looks_like_phone);
  warn(counts.emails, text::FaultKind::looks_like_email);
}

// Texts of a column of the table: how many names and numbers of persons they hold, and where. Columns
// of organisations are looked at when their cells are read.
void check_private_column(Resolving& work, const model::DraftTable& table, std::size_t column) {
  persons::PrivateCounts counts;
  std::vector<text::Place> rows;
  const model::Text* first = nullptr;
  for (const std::vector<model::Text>& row : table.rows) {
    if (column >= row.size() || row[column].value.empty()) continue;
    const persons::PrivateCounts found =
        persons::count_private(persons::find_private(row[column].value, &work.partners));
    if (found.total() == 0) continue;
    counts += found;
    rows.push_back(row[column].place);
    if (first == nullptr) first = &row[column];
  }
  // A header that stands nowhere is that of a scenario's table: its base's has been told.
  if (first == nullptr || table.headers[column].place.line == 0) return;
  work.report(
      text::FaultKind::private_in_column, table.headers[column].place,
      {table.headers[column].value, std::to_string(counts.names), std::to_string(counts.phones),
       std::to_string(counts.emails), text::row_numbers(rows)},
      {}, {}, text::FaultSeverity::warning);
}

}  // namespace

void check_privacy(Resolving& work) {
  for (const model::Record& record : work.draft.records) {
    // A name that a type is declared of is an organisation's; a liberal practitioner's is a person's.
    const auto type = section_name(record) == "partenaire" ? text_of(record, "type") : std::nullopt;
    const auto meant = type ? model::read_partner_type(type->value) : std::nullopt;
    const bool is_organisation = meant && *meant != model::PartnerType::liberal;
    for (const model::Field& field : record.fields) {
      for (const model::Value& value : field.values) {
        if (value.kind == model::ValueKind::text) check_private_value(work, value, is_organisation);
      }
    }
  }
}

void check_privacy(Resolving& work, const model::DraftTable& table, const Layout& layout) {
  for (std::size_t i = 0; i < table.headers.size(); ++i) {
    const bool is_text =
        std::find(layout.extras.begin(), layout.extras.end(), i) != layout.extras.end() ||
        i == layout.position[static_cast<std::size_t>(model::Column::action)] ||
        i == layout.position[static_cast<std::size_t>(model::Column::objective)] ||
        i == layout.position[static_cast<std::size_t>(model::Column::indicator)];
    if (is_text) check_private_column(work, table, i);
  }
}

}  // namespace maillage::resolve
