// ODS (OpenDocument 1.3): content.xml holds every sheet. A cell may be repeated over columns and a
// row over rows: what is repeated without text is skipped, what has text is written out, under the
// cap on cells.
#include <charconv>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "src/readers/cell_values.hpp"
#include "src/readers/workbook_parts.hpp"
#include "src/readers/workbook_reader.hpp"

namespace maillage {
namespace {

std::uint32_t times(const pugi::xml_node& node, std::string_view name) {
  const std::string_view text = attribute(node, name);
  std::uint32_t value = 1;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value == 0 ? 1 : value;
}

// Text of a paragraph: spaces are counted, tabs and breaks are elements, comments are no text.
void append_paragraph(const pugi::xml_node& node, int depth, std::string& text) {
  constexpr int deepest = 64;
  if (depth > deepest) return;
  for (const pugi::xml_node each : node.children()) {
    if (each.type() == pugi::node_pcdata || each.type() == pugi::node_cdata) {
      // Runs of white space are one space, as in HTML.
      for (const char c : std::string_view(each.value())) {
        const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!blank) {
          text += c;
        } else if (!text.empty() && text.back() != ' ' && text.back() != '\n') {
          text += ' ';
        }
      }
      continue;
    }
    const std::string_view name = local_name(each.name());
    if (name == "s") {
      text.append(std::min<std::uint32_t>(times(each, "c"), 1000), ' ');
    } else if (name == "tab") {
      text += '\t';
    } else if (name == "line-break") {
      text += '\n';
    } else if (name != "annotation" && name != "note") {
      append_paragraph(each, depth + 1, text);
    }
  }
}

std::string paragraphs(const pugi::xml_node& cell) {
  std::string text;
  bool is_first = true;
  for (const pugi::xml_node each : cell.children()) {
    if (local_name(each.name()) != "p") continue;
    if (!is_first) text += '\n';
    is_first = false;
    append_paragraph(each, 0, text);
  }
  return text;
}

// "2021-03-12T00:00:00" → "2021-03-12".
std::string date_value(std::string_view value) {
  const std::size_t time = value.find('T');
  std::string text(value.substr(0, time));
  if (time == std::string_view::npos) return text;
  const std::string_view clock = value.substr(time + 1, 5);
  if (clock.size() == 5 && clock != "00:00") text += " " + std::string(clock);
  return text;
}

std::string value_of(const pugi::xml_node& cell) {
  const std::string_view type = attribute(cell, "value-type");
  if (type == "float" || type == "currency") return number_text(attribute(cell, "value"));
  if (type == "percentage") return percentage_text(attribute(cell, "value"));
  if (type == "date") return date_value(attribute(cell, "date-value"));
  if (type == "boolean") return attribute(cell, "boolean-value") == "true" ? "VRAI" : "FAUX";
  return paragraphs(cell);
}

bool is_error(std::string_view text) {
  static const std::set<std::string_view> known = {
      "#N/A",   "#NAME?", "#NOM?",    "#VALUE!", "#VALEUR !", "#VALEUR!", "#REF!",
      "#NULL!", "#NUL!",  "#DIV/0 !", "#DIV/0!", "#NUM!",     "#NOMBRE!", "#REF !"};
  return known.count(text) != 0 || text.substr(0, 5) == "Err:5";
}

class OdsReader {
 public:
  OdsReader(ZipArchive& archive, Workbook& workbook) : archive_(archive), workbook_(workbook) {}

  WorkbookTrouble read() {
    if (archive_.has("META-INF/manifest.xml")) {
      const std::optional<std::string> manifest = archive_.read("META-INF/manifest.xml");
      if (manifest && manifest->find("encryption-data") != std::string::npos) {
        return WorkbookTrouble::encrypted;
      }
    }
    const WorkbookTrouble trouble = for_each_piece(
        archive_, "content.xml", {"table-row", "style"}, {"table", "table-column"},
        [&](std::string_view name, const pugi::xml_node& node) { return take(name, node); });
    for (WorkbookSheet& sheet : workbook_.sheets) put_in_order(sheet);
    return trouble;
  }

 private:
  WorkbookTrouble take(std::string_view name, const pugi::xml_node& node) {
    if (name == "style") {
      const pugi::xml_node properties = child(node, "table-properties");
      if (attribute(properties, "display") == "false") {
        hidden_styles_.insert(std::string(attribute(node, "name")));
      }
      return WorkbookTrouble::none;
    }
    if (name == "table") {
      WorkbookSheet sheet;
      sheet.name = attribute(node, "name");
      if (hidden_styles_.count(attribute(node, "style-name")) != 0) {
        sheet.visibility = Visibility::hidden;
      }
      workbook_.sheets.push_back(std::move(sheet));
      row_ = column_ = 0;
      return workbook_.sheets.size() > most_parts ? WorkbookTrouble::too_large
                                                  : WorkbookTrouble::none;
    }
    if (workbook_.sheets.empty()) return WorkbookTrouble::none;
    WorkbookSheet& sheet = workbook_.sheets.back();
    const std::string_view visibility = attribute(node, "visibility");
    const bool hidden = visibility == "collapse" || visibility == "filter";
    if (name == "table-column") {
      const std::uint32_t count = std::min(times(node, "number-columns-repeated"), most_columns);
      if (hidden) sheet.hidden.push_back({0, column_, to_the_end, column_ + count - 1});
      column_ = std::min(column_ + count, most_columns);
      return WorkbookTrouble::none;
    }
    return read_row(node, hidden, sheet);
  }

  WorkbookTrouble read_row(const pugi::xml_node& node, bool hidden, WorkbookSheet& sheet) {
    const std::uint32_t rows = times(node, "number-rows-repeated");
    const std::size_t before = sheet.cells.size();
    std::uint32_t column = 0;
    for (const pugi::xml_node each : node.children()) {
      const std::string_view name = local_name(each.name());
      if (name != "table-cell" && name != "covered-table-cell") continue;
      const std::uint32_t columns = times(each, "number-columns-repeated");
      if (name == "table-cell" && row_ < most_rows && column < most_columns) {
        const std::uint32_t across = times(each, "number-columns-spanned");
        const std::uint32_t down = times(each, "number-rows-spanned");
        if (across > 1 || down > 1) {
          sheet.merged.push_back({row_, column, row_ + std::min(down, most_rows) - 1,
                                  column + std::min(across, most_columns) - 1});
        }
        std::string text = value_of(each);
        if (!attribute(each, "formula").empty() && is_error(text)) {
          sheet.errors.push_back(cell_name(row_, column) + " " + text);
          text.clear();
        }
        if (!text.empty()) {
          for (std::uint32_t i = 0; i < columns; ++i) {
            if (column + i >= most_columns || !store_.add(sheet, row_, column + i, text)) {
              return WorkbookTrouble::too_large;
            }
          }
        }
      }
      column = columns > most_columns - column ? most_columns : column + columns;
    }
    const std::size_t behind = sheet.cells.size();
    if (behind > before) {
      if (row_ >= most_rows || rows > most_rows - row_) return WorkbookTrouble::too_large;
      for (std::uint32_t r = 1; r < rows; ++r) {
        for (std::size_t i = before; i < behind; ++i) {
          const SheetCell cell = sheet.cells[i];
          if (!store_.add(sheet, row_ + r, cell.column, cell.text)) {
            return WorkbookTrouble::too_large;
          }
        }
      }
      if (hidden) sheet.hidden.push_back({row_, 0, row_ + rows - 1, to_the_end});
    }
    row_ = rows > most_rows - row_ ? most_rows : row_ + rows;
    return sheet.merged.size() > most_cells ? WorkbookTrouble::too_large : WorkbookTrouble::none;
  }

  ZipArchive& archive_;
  Workbook& workbook_;
  CellStore store_;
  std::set<std::string, std::less<>> hidden_styles_;
  std::uint32_t row_ = 0, column_ = 0;
};

}  // namespace

WorkbookTrouble read_ods(ZipArchive& archive, Workbook& workbook) {
  return OdsReader(archive, workbook).read();
}

}  // namespace maillage
