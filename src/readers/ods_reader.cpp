// ODS (OpenDocument 1.3): content.xml holds every sheet. A cell may be repeated over columns and a
// row over rows: what is repeated without text is skipped, what has text is written out, under the
// cap on cells.
#include <algorithm>
#include <charconv>
#include <cstdio>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "network/sheets/fill_colours.hpp"
#include "src/readers/cell_values.hpp"
#include "src/readers/workbook_parts.hpp"
#include "src/readers/workbook_reader.hpp"

namespace maillage::readers {
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
        const bool blank = c == ' ' || c == '\t' || c == '\n';
        if (!blank) {
          text += c == '\r' ? '\n' : c;  // as a reference: other line ends are LF by now
        } else if (!text.empty() && text.back() != ' ' && text.back() != '\n') {
          text += ' ';
        }
      }
      continue;
    }
    const std::string_view name = local_name(each.name());
    if (name == "ruby-text") continue;  // how the word before it is spoken
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

// Paragraphs of a cell, those of its lists too; comments and drawings hang on it.
void append_paragraphs(const pugi::xml_node& node, int depth, bool& is_first, std::string& text) {
  constexpr int deepest = 16;
  for (const pugi::xml_node each : node.children()) {
    const std::string_view name = local_name(each.name());
    if (name == "p" || name == "h") {
      if (!is_first) text += '\n';
      is_first = false;
      append_paragraph(each, 0, text);
    } else if (depth < deepest && (name == "list" || name == "list-item")) {
      append_paragraphs(each, depth + 1, is_first, text);
    }
  }
}

std::string paragraphs(const pugi::xml_node& cell) {
  std::string text;
  bool is_first = true;
  append_paragraphs(cell, 0, is_first, text);
  if (is_first) text = attribute(cell, "string-value");
  return unescaped(text);  // SheetJS writes XLSX's "_x000d_" here too
}

// "14:30" of "PT14H30M00S".
std::string time_text(std::string_view value) {
  unsigned hours = 0, minutes = 0, number = 0;
  for (const char c : value) {
    if (c >= '0' && c <= '9' && number < 100'000'000) {
      number = number * 10 + static_cast<unsigned>(c - '0');
      continue;
    }
    if (c == 'H') hours = number;
    if (c == 'M') minutes = number;
    number = 0;
  }
  char text[32];
  std::snprintf(text, sizeof text, "%02u:%02u", hours, minutes);
  return text;
}

// What a cell's format makes of the number in it.
struct CellFormat {
  NumberShape shape = NumberShape::number;
  bool is_boolean = false;
};

CellFormat format_of(std::string_view element, const pugi::xml_node& node) {
  if (element == "percentage-style") return {NumberShape::percentage, false};
  if (element == "boolean-style") return {NumberShape::number, true};
  DateParts parts;
  for (const pugi::xml_node each : node.children()) {
    const std::string_view name = local_name(each.name());
    parts.day = parts.day || name == "day";
    parts.month = parts.month || name == "month";
    parts.year = parts.year || name == "year";
    parts.time = parts.time || name == "hours" || name == "minutes" || name == "seconds";
  }
  return {shape_of(parts), false};
}

// A date as its format shows it: a year alone, or a month, of one that is stored to the day.
std::string shown_date(std::string_view value, NumberShape shape) {
  if (shape == NumberShape::year) return std::string(value.substr(0, value.find('-', 1)));
  if (shape == NumberShape::month && value.size() >= 7) return std::string(value.substr(0, 7));
  return iso_date_text(value);
}

class OdsReader {
 public:
  explicit OdsReader(sheets::Workbook& workbook) : workbook_(workbook) {}

  WorkbookTrouble read(ZipArchive& archive) {
    if (archive.has("META-INF/manifest.xml")) {
      const std::optional<std::string> manifest = archive.read("META-INF/manifest.xml");
      if (manifest && manifest->find("encryption-data") != std::string::npos) {
        return WorkbookTrouble::encrypted;
      }
    }
    const auto take = [&](std::string_view name, const pugi::xml_node& node) {
      return this->take(name, node);
    };
    // Formats that cells inherit are there; a workbook may do without.
    if (archive.has("styles.xml")) {
      const WorkbookTrouble trouble =
          for_each_piece(archive, "styles.xml", style_elements(), {}, take);
      if (trouble != WorkbookTrouble::none) return trouble;
    }
    return finished(for_each_piece(archive, "content.xml", all_elements(), starts(), take));
  }

  WorkbookTrouble read(std::string_view bytes) {
    const NextBytes next = [&bytes] { return std::exchange(bytes, std::string_view()); };
    return finished(for_each_piece(
        next, all_elements(), starts(),
        [&](std::string_view name, const pugi::xml_node& node) { return this->take(name, node); }));
  }

 private:
  struct Style {
    std::string format, parent;
    std::optional<std::uint32_t> fill;  // none: that of its parent
    std::optional<bool> is_struck;
  };
  static constexpr int most_parents = 16;
  struct ColumnStyle {
    std::uint32_t first = 0, behind = 0;
    std::string name;
  };

  static std::vector<std::string_view> style_elements() {
    return {"style", "percentage-style", "boolean-style", "date-style", "time-style"};
  }
  static std::vector<std::string_view> all_elements() {
    std::vector<std::string_view> names = style_elements();
    names.push_back("table-row");
    return names;
  }
  static std::vector<std::string_view> starts() {
    return {"table", "table-column", "table-source"};
  }

  WorkbookTrouble finished(WorkbookTrouble trouble) {
    for (sheets::WorkbookSheet& sheet : workbook_.sheets) put_in_order(sheet);
    return trouble;
  }

  WorkbookTrouble take(std::string_view name, const pugi::xml_node& node) {
    if (name == "style") {
      take_style(node);
      return WorkbookTrouble::none;
    }
    // What LibreOffice remembers of another file's sheet, for formulas that refer to it, is no sheet
    // of this one.
    if (name == "table-source") {
      if (attribute(node, "mode") != "copy-results-only" || workbook_.sheets.empty()) {
        return WorkbookTrouble::none;
      }
      workbook_.sheets.pop_back();
      is_elsewhere_ = true;
      return WorkbookTrouble::none;
    }
    if (name != "table" && name != "table-column" && name != "table-row") {
      formats_.emplace(attribute(node, "name"), format_of(name, node));
      return WorkbookTrouble::none;
    }
    if (name == "table") {
      sheets::WorkbookSheet sheet;
      sheet.name = attribute(node, "name");
      if (hidden_styles_.count(attribute(node, "style-name")) != 0) {
        sheet.visibility = sheets::Visibility::hidden;
      }
      workbook_.sheets.push_back(std::move(sheet));
      row_ = column_ = 0;
      column_styles_.clear();
      is_elsewhere_ = false;
      return workbook_.sheets.size() > most_parts ? WorkbookTrouble::too_large
                                                  : WorkbookTrouble::none;
    }
    if (workbook_.sheets.empty() || is_elsewhere_) return WorkbookTrouble::none;
    sheets::WorkbookSheet& sheet = workbook_.sheets.back();
    const std::string_view visibility = attribute(node, "visibility");
    const bool hidden = visibility == "collapse" || visibility == "filter";
    if (name == "table-column") {
      const std::uint32_t count =
          std::min(times(node, "number-columns-repeated"), sheets::most_columns);
      if (hidden) sheet.hidden.push_back({0, column_, sheets::to_the_end, column_ + count - 1});
      const std::string_view style = attribute(node, "default-cell-style-name");
      if (!style.empty()) column_styles_.push_back({column_, column_ + count, std::string(style)});
      column_ = std::min(column_ + count, sheets::most_columns);
      return WorkbookTrouble::none;
    }
    return read_row(node, hidden, sheet);
  }

  void take_style(const pugi::xml_node& node) {
    const std::string_view name = attribute(node, "name");
    if (attribute(child(node, "table-properties"), "display") == "false") {
      hidden_styles_.emplace(name);
    }
    if (attribute(node, "family") == "table-cell") {
      Style style{std::string(attribute(node, "data-style-name")),
                  std::string(attribute(node, "parent-style-name")),
                  {},
                  {}};
      const std::string_view fill =
          attribute(child(node, "table-cell-properties"), "background-color");
      if (const auto rgb = sheets::rgb_of(fill)) {
        style.fill = sheets::fill_of(*rgb);
      } else if (!fill.empty()) {
        style.fill = sheets::no_fill;  // "transparent"
      }
      const pugi::xml_node text = child(node, "text-properties");
      for (const char* line : {"text-line-through-style", "text-line-through-type"}) {
        const std::string_view through = attribute(text, line);
        if (!through.empty()) style.is_struck = through != "none";
      }
      has_looks_ = has_looks_ || style.fill.value_or(sheets::no_fill) != sheets::no_fill ||
                   style.is_struck.value_or(false);
      styles_[std::string(name)] = std::move(style);
    }
  }

  // The cell's own style, or the row's or the column's.
  std::string_view style_name(const pugi::xml_node& cell, std::string_view row_style,
                              std::uint32_t column) const {
    const std::string_view name = attribute(cell, "style-name");
    if (!name.empty()) return name;
    if (!row_style.empty()) return row_style;
    const auto next = std::upper_bound(
        column_styles_.begin(), column_styles_.end(), column,
        [](std::uint32_t wanted, const ColumnStyle& each) { return wanted < each.behind; });
    return next != column_styles_.end() && next->first <= column ? std::string_view(next->name)
                                                                 : std::string_view();
  }

  // How cells of a style look, by the style itself or those it comes from.
  sheets::CellLook look(std::string_view name) const {
    sheets::CellLook look;
    std::optional<std::uint32_t> fill;
    std::optional<bool> is_struck;
    for (int i = 0; i < most_parents; ++i) {
      const auto style = styles_.find(name);
      if (style == styles_.end()) break;
      if (!fill) fill = style->second.fill;
      if (!is_struck) is_struck = style->second.is_struck;
      name = style->second.parent;
    }
    look.fill = fill.value_or(sheets::no_fill);
    look.is_struck = is_struck.value_or(false);
    return look;
  }

  // That of the cell's style, or of one it comes from.
  CellFormat format(const pugi::xml_node& cell, std::string_view row_style, std::uint32_t column) {
    std::string_view name = style_name(cell, row_style, column);
    for (int i = 0; i < most_parents; ++i) {
      const auto style = styles_.find(name);
      if (style == styles_.end()) return {};
      const auto found = formats_.find(style->second.format);
      if (found != formats_.end()) return found->second;
      if (!style->second.format.empty()) return {};
      name = style->second.parent;
    }
    return {};
  }

  WorkbookTrouble read_row(const pugi::xml_node& node, bool hidden, sheets::WorkbookSheet& sheet) {
    const std::uint32_t rows = times(node, "number-rows-repeated");
    const std::string_view row_style = attribute(node, "default-cell-style-name");
    const std::size_t before = sheet.cells.size(), looks_before = sheet.looks.size();
    std::uint32_t column = 0;
    for (const pugi::xml_node each : node.children()) {
      const std::string_view name = local_name(each.name());
      if (name != "table-cell" && name != "covered-table-cell") continue;
      const std::uint32_t columns = times(each, "number-columns-repeated");
      if (name == "table-cell" && row_ < sheets::most_rows && column < sheets::most_columns) {
        const std::uint32_t across = times(each, "number-columns-spanned");
        const std::uint32_t down = times(each, "number-rows-spanned");
        if (across > 1 || down > 1) {
          sheet.merged.push_back({row_, column, row_ + std::min(down, sheets::most_rows) - 1,
                                  column + std::min(across, sheets::most_columns) - 1});
        }
        if (has_looks_) {
          sheets::CellLook seen = look(style_name(each, row_style, column));
          seen.row = row_;
          seen.first_column = column;
          seen.last_column = column + std::min(columns, sheets::most_columns - column) - 1;
          add_look(sheet, seen);
        }
        if (child(each, "annotation") && sheet.commented.size() < most_cells) {
          sheet.commented.push_back(sheets::cell_name(row_, column));
        }
        const std::string text = read_cell(each, row_style, column, sheet);
        if (!text.empty()) {
          for (std::uint32_t i = 0; i < columns; ++i) {
            if (column + i >= sheets::most_columns || !store_.add(sheet, row_, column + i, text)) {
              return WorkbookTrouble::too_large;
            }
          }
        }
      }
      column = columns > sheets::most_columns - column ? sheets::most_columns : column + columns;
    }
    const std::size_t behind = sheet.cells.size(), looks_behind = sheet.looks.size();
    if (behind == before) sheet.looks.resize(looks_before);
    if (behind > before) {
      if (row_ >= sheets::most_rows || rows > sheets::most_rows - row_)
        return WorkbookTrouble::too_large;
      for (std::uint32_t r = 1; r < rows; ++r) {
        for (std::size_t i = before; i < behind; ++i) {
          const sheets::SheetCell cell = sheet.cells[i];
          if (!store_.add(sheet, row_ + r, cell.column, cell.text)) {
            return WorkbookTrouble::too_large;
          }
        }
        for (std::size_t i = looks_before; i < looks_behind; ++i) {
          sheets::CellLook look = sheet.looks[i];
          look.row = row_ + r;
          add_look(sheet, look);
        }
      }
      if (hidden) sheet.hidden.push_back({row_, 0, row_ + rows - 1, sheets::to_the_end});
    }
    row_ = rows > sheets::most_rows - row_ ? sheets::most_rows : row_ + rows;
    return sheet.merged.size() > most_cells ? WorkbookTrouble::too_large : WorkbookTrouble::none;
  }

  // Empty where the cell is, is in error or was never computed.
  std::string read_cell(const pugi::xml_node& cell, std::string_view row_style,
                        std::uint32_t column, sheets::WorkbookSheet& sheet) {
    std::string_view type, value, formula;
    bool is_error = false;
    for (const pugi::xml_attribute each : cell.attributes()) {
      const std::string_view name = local_name(each.name());
      // calcext:value-type says more than office:value-type, and stands behind it.
      if (name == "value-type" && each.value() == std::string_view("error")) is_error = true;
      if (name == "value-type" && type.empty()) type = each.value();
      if (name == "formula") formula = each.value();
      if (name == "value" || name == "date-value" || name == "time-value" ||
          name == "boolean-value") {
        value = each.value();
      }
    }
    if (is_error) {
      add_error(sheet, row_, column, paragraphs(cell));
      return {};
    }
    if (type != "string" && value.empty()) {
      // LibreOffice gives an empty text that a formula came to a paragraph, and no type.
      if (!formula.empty() && !child(cell, "p") && sheet.uncomputed.size() < most_cells) {
        sheet.uncomputed.push_back(sheets::cell_name(row_, column));
      }
      return paragraphs(cell);
    }
    if (type == "boolean") return value == "true" ? "VRAI" : "FAUX";
    if (type == "percentage") return percentage_text(value);
    if (type == "time") return time_text(value);
    if (type == "date") return shown_date(value, format(cell, row_style, column).shape);
    if (type != "float" && type != "currency") return paragraphs(cell);
    const CellFormat format = this->format(cell, row_style, column);
    if (format.is_boolean || formula == "of:=TRUE()" || formula == "of:=FALSE()") {
      return value == "0" ? "FAUX" : "VRAI";
    }
    return format.shape == NumberShape::percentage ? percentage_text(value) : number_text(value);
  }

  sheets::Workbook& workbook_;
  CellStore store_;
  std::set<std::string, std::less<>> hidden_styles_;
  std::map<std::string, Style, std::less<>> styles_;
  bool has_looks_ = false;  // whether any of them fills or strikes out
  std::map<std::string, CellFormat, std::less<>> formats_;
  std::vector<ColumnStyle> column_styles_;
  std::uint32_t row_ = 0, column_ = 0;
  bool is_elsewhere_ = false;  // in a table that is no sheet
};

}  // namespace

WorkbookTrouble read_ods(ZipArchive& archive, sheets::Workbook& workbook) {
  return OdsReader(workbook).read(archive);
}

WorkbookTrouble read_flat_ods(std::string_view bytes, sheets::Workbook& workbook) {
  return OdsReader(workbook).read(bytes);
}

}  // namespace maillage::readers
