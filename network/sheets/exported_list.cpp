#include "network/sheets/exported_list.hpp"

#include <algorithm>
#include <optional>

#include "network/text/number_text.hpp"
#include "network/text/text.hpp"

namespace maillage::sheets {
namespace {

model::Value value_of(const model::Text& text, model::ValueKind kind = model::ValueKind::text) {
  return {kind, text.value, text.place, {}};
}

// As TOML writes it; none: no number.
std::optional<std::string> number_text(std::string text) {
  std::replace(text.begin(), text.end(), ',', '.');
  const bool is_plain = text.find_first_not_of("0123456789.eE+-") == std::string::npos;
  if (!is_plain || !text::read_double(text)) return std::nullopt;
  // Neither "1.", ".5" nor "05" is a number of TOML, and workbooks don't write them.
  const auto digit = [&](std::size_t at) {
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
  };
  const std::size_t first = text.front() == '-' ? 1 : 0;
  if (!digit(first) || (text[first] == '0' && digit(first + 1))) return std::nullopt;
  const std::size_t point = text.find('.');
  if (point != std::string::npos && !digit(point + 1)) return std::nullopt;
  return text;
}

}  // namespace

OwnList::OwnList(const std::string& file, const WorkbookSheet& sheet) : view_(file, sheet) {
  if (view_.rows().empty()) return;
  const RowSpan& first = view_.rows().front();
  for (std::size_t i = first.begin; i < first.end; ++i) {
    columns_.emplace(sheet.cells[i].text, sheet.cells[i].column);
  }
}

model::Text OwnList::cell(std::size_t row, std::initializer_list<std::string_view> headers) const {
  const RowSpan& span = view_.rows()[row + 1];
  for (const std::string_view header : headers) {
    const auto column = columns_.find(header);
    if (column == columns_.end()) continue;
    const std::string* text = view_.own(span, column->second);
    const text::Place place = view_.place(span.row, column->second);
    return {text == nullptr ? "" : std::string(text::trimmed(*text)), place};
  }
  return {};
}

bool OwnList::has(std::initializer_list<std::string_view> headers) const {
  return std::any_of(headers.begin(), headers.end(), [&](std::string_view header) {
    return columns_.find(header) != columns_.end();
  });
}

std::vector<model::Text> OwnList::headers_behind(
    std::initializer_list<std::string_view> names) const {
  std::vector<model::Text> headers;
  bool is_behind = false;
  const RowSpan span = view_.rows().empty() ? RowSpan{} : view_.rows().front();
  for (std::size_t i = span.begin; i < span.end; ++i) {
    const SheetCell& cell = view_.sheet().cells[i];
    if (is_behind) headers.push_back({cell.text, view_.place(cell.row, cell.column)});
    is_behind = is_behind || std::find(names.begin(), names.end(), cell.text) != names.end();
  }
  return headers;
}

void add(model::Record& record, std::string_view key, const model::Text& text,
         model::ValueKind kind) {
  if (text.value.empty()) return;
  record.fields.push_back({{std::string(key), text.place}, false, {value_of(text, kind)}});
}

void add_number(model::Record& record, std::string_view key, const model::Text& text) {
  const auto number = number_text(text.value);
  if (!number) return;
  const bool is_whole = number->find_first_of(".eE") == std::string::npos;
  add(record, key, {*number, text.place},
      is_whole ? model::ValueKind::integer : model::ValueKind::real);
}

void add_list(model::Record& record, std::string_view key, const std::vector<model::Text>& texts) {
  if (texts.empty()) return;
  model::Field field{{std::string(key), texts.front().place}, true, {}};
  for (const model::Text& text : texts) field.values.push_back(value_of(text));
  record.fields.push_back(std::move(field));
}

std::vector<model::Text> split(const model::Text& cell, std::string_view separator) {
  std::vector<model::Text> parts;
  for (std::string_view rest = cell.value; !rest.empty();) {
    const std::size_t end = std::min(rest.find(separator), rest.size());
    const std::string_view part = text::trimmed(rest.substr(0, end));
    if (!part.empty()) parts.push_back({std::string(part), cell.place});
    rest.remove_prefix(std::min(end + separator.size(), rest.size()));
  }
  return parts;
}

}  // namespace maillage::sheets
