// Which column of a table holds what, and where in the source a byte of a cell stands.
#include <algorithm>

#include "network/resolve/read_answers.hpp"
#include "network/resolve/resolving_rows.hpp"
#include "network/text/text.hpp"

namespace maillage::resolve {

Layout read_layout(Resolving& work, const model::DraftTable& table) {
  Layout layout;
  layout.position.fill(absent);
  for (std::size_t i = 0; i < table.headers.size(); ++i) {
    const model::Text& header = table.headers[i];
    const AnsweredColumn answered =
        answered_column(header.value, model::meaning_of(table, i), work.deciding.answers());
    if (answered.is_of_persons) continue;
    const std::optional<model::Column> column = answered.column;
    if (!column) {
      layout.extras.push_back(i);
      const std::string folded = text::fold(header.value);
      const bool known_extra = folded == "remarques" || folded == "remarque";
      if (!text::trimmed(header.value).empty() && !known_extra && !header.is_told) {
        work.report(text::FaultKind::unknown_column, header.place, {header.value}, {}, {},
                    text::FaultSeverity::note);
      }
      continue;
    }
    std::size_t& position = layout.position[static_cast<std::size_t>(*column)];
    if (position == absent) {
      position = i;
      continue;
    }
    const model::Text& first = table.headers[position];
    work.report(text::FaultKind::duplicate_column, header.place, {header.value}, {},
                {{first.place, first.value}});
  }
  const auto has = [&](model::Column column) {
    return layout.position[static_cast<std::size_t>(column)] != absent;
  };
  // Amounts without funders are what the action costs.
  std::size_t& amounts = layout.position[static_cast<std::size_t>(model::Column::amounts)];
  if (amounts != absent && !has(model::Column::funders) && !has(model::Column::budget_planned)) {
    std::swap(amounts, layout.position[static_cast<std::size_t>(model::Column::budget_planned)]);
  }
  if (!has(model::Column::action) && !has(model::Column::id) && !has(model::Column::number)) {
    std::vector<std::string> headers;
    for (const model::Text& header : table.headers) headers.push_back(header.value);
    work.report(text::FaultKind::missing_column, table.place, {"action"},
                work.suggest("action", headers));
  }
  return layout;
}

Layout layout_of(const model::DraftTable& table, const model::Answers& answers) {
  Layout layout;
  layout.position.fill(absent);
  for (std::size_t i = 0; i < table.headers.size(); ++i) {
    const auto column =
        answered_column(table.headers[i].value, model::meaning_of(table, i), answers).column;
    if (!column) continue;
    std::size_t& position = layout.position[static_cast<std::size_t>(*column)];
    if (position == absent) position = i;
  }
  return layout;
}

const model::Text* RowReader::cell(model::Column column) const {
  const std::size_t at = layout.position[static_cast<std::size_t>(column)];
  if (at == absent || at >= cells.size()) return nullptr;
  return text::trimmed(cells[at].value).empty() ? nullptr : &cells[at];
}

std::string RowReader::text(model::Column column) const {
  const model::Text* found = cell(column);
  return found == nullptr ? std::string() : std::string(text::trimmed(found->value));
}

std::string_view RowReader::header(model::Column column) const {
  const std::size_t at = layout.position[static_cast<std::size_t>(column)];
  return at == absent ? std::string_view() : std::string_view(table.headers[at].value);
}

text::Place RowReader::place() const {
  for (const model::Text& each : cells) {
    if (!text::trimmed(each.value).empty()) {
      text::Place found = each.place;
      if (!found.is_cell()) found.column = 1;
      return found;
    }
  }
  return table.place;
}

// A line break in the cell starts a new line there, and a quote in a cell between quotes is written
// twice.
text::Place place_inside(const model::Text& cell, std::size_t offset) {
  if (cell.lines) {
    const auto end = cell.value.begin() + static_cast<std::ptrdiff_t>(offset);
    const auto line = static_cast<std::size_t>(std::count(cell.value.begin(), end, '\n'));
    if (line < cell.lines->size()) return (*cell.lines)[line];
  }
  text::Place place = cell.place;
  if (place.is_cell() || place.line == 0) return place;
  const std::string_view before = std::string_view(cell.value).substr(0, offset);
  const std::size_t line_break = before.rfind('\n');
  place.line += static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n'));
  const std::string_view last =
      line_break == std::string_view::npos ? before : before.substr(line_break + 1);
  const std::size_t doubled =
      cell.quoted ? static_cast<std::size_t>(std::count(last.begin(), last.end(), '"')) : 0;
  if (line_break != std::string_view::npos) place.column = 1;
  place.column += static_cast<std::uint32_t>(text::code_points(last) + doubled);
  return place;
}

}  // namespace maillage::resolve
