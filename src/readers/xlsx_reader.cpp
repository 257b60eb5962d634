// XLSX (ECMA-376): workbook.xml names the sheets, its relations say where they are; strings are
// shared between cells, formats tell dates from numbers.
#include <algorithm>
#include <charconv>
#include <map>
#include <utility>
#include <vector>

#include "network/sheets/fill_colours.hpp"
#include "network/text/number_text.hpp"
#include "src/readers/cell_values.hpp"
#include "src/readers/workbook_parts.hpp"
#include "src/readers/workbook_reader.hpp"

namespace maillage::readers {
namespace {

std::uint32_t whole_number(std::string_view text, std::uint32_t otherwise) {
  std::uint32_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size() ? value : otherwise;
}

bool is_true(std::string_view text) { return text == "1" || text == "true" || text == "on"; }

// "xl/worksheets/sheet1.xml" of "/xl/worksheets/sheet1.xml", or of "worksheets/sheet1.xml" and
// "a/../worksheets/./sheet1.xml" in "xl/".
std::string part_path(const std::string& folder, std::string_view target) {
  std::string path = target.find_first_of("/\\") == 0 ? std::string() : folder;
  while (!target.empty()) {
    const std::size_t slash = target.find_first_of("/\\");
    const std::string_view step = target.substr(0, slash);
    target.remove_prefix(slash == std::string_view::npos ? target.size() : slash + 1);
    if (step == "..") {
      if (!path.empty()) path.pop_back();
      path.erase(path.rfind('/') + 1);
    } else if (!step.empty() && step != ".") {
      path += step;
      if (slash != std::string_view::npos) path += '/';
    }
  }
  return path;
}

std::string folder_part(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string::npos ? std::string() : path.substr(0, slash + 1);
}

struct Relation {
  std::string target;
  std::string type;
};

using Relations = std::map<std::string, Relation, std::less<>>;

// The relations of a part, by id; none if it has none.
Relations relations_of(ZipArchive& archive, const std::string& part, WorkbookTrouble& trouble) {
  Relations relations;
  const std::string folder = folder_part(part);
  const std::string path = folder + "_rels/" + part.substr(folder.size()) + ".rels";
  pugi::xml_document document;
  if (!archive.has(path)) return relations;
  trouble = parse_part(archive, path, document);
  if (trouble != WorkbookTrouble::none) return relations;
  for (const pugi::xml_node each : child(document, "Relationships").children()) {
    if (attribute(each, "TargetMode") == "External") continue;
    const std::string_view target = attribute(each, "Target");
    std::string named = part_path(folder, target);
    // Some leave the slash out that a path from the root begins with.
    if (!archive.has(named) && archive.has(target)) named = target;
    relations[std::string(attribute(each, "Id"))] = {named, std::string(attribute(each, "Type"))};
  }
  return relations;
}

bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

// The text of a rich string: its runs, without the phonetic guides of Japanese.
void append_text(const pugi::xml_node& string, std::string& text) {
  std::string joined;
  for (const pugi::xml_node each : string.children()) {
    const std::string_view name = local_name(each.name());
    if (name == "t") {
      text += text_of(each, joined);
    } else if (name == "r") {
      for (const pugi::xml_node run : each.children()) {
        if (local_name(run.name()) == "t") text += text_of(run, joined);
      }
    }
  }
}

// A number without the line breaks and blanks of indented XML about it.
std::string_view bare(std::string_view text) {
  const std::size_t begin = std::min(text.find_first_not_of(" \t\r\n"), text.size());
  text.remove_prefix(begin);
  return text.substr(0, text.find_last_not_of(" \t\r\n") + 1);
}

// "t" of a cell: what its value is.
enum class CellType { number, shared, text, inline_text, boolean, error, date };

CellType cell_type(std::string_view type) {
  if (type == "s") return CellType::shared;
  if (type == "str") return CellType::text;
  if (type == "inlineStr") return CellType::inline_text;
  if (type == "b") return CellType::boolean;
  if (type == "e") return CellType::error;
  return type == "d" ? CellType::date : CellType::number;
}

class XlsxReader {
 public:
  XlsxReader(ZipArchive& archive, sheets::Workbook& workbook, text::Faults& faults)
      : archive_(archive), workbook_(workbook), faults_(faults) {}

  WorkbookTrouble read() {
    std::string main = "xl/workbook.xml";
    WorkbookTrouble trouble = WorkbookTrouble::none;
    for (const auto& [id, relation] : relations_of(archive_, "", trouble)) {
      if (ends_with(relation.type, "/officeDocument")) main = relation.target;
    }
    if (trouble != WorkbookTrouble::none) return trouble;
    if (ends_with(main, ".bin")) return WorkbookTrouble::old_format;
    if (!archive_.has(main)) return WorkbookTrouble::not_workbook;
    pugi::xml_document document;
    trouble = parse_part(archive_, main, document);
    if (trouble != WorkbookTrouble::none) return trouble;
    const pugi::xml_node root = child(document, "workbook");
    if (!root) return WorkbookTrouble::not_workbook;
    const Relations relations = relations_of(archive_, main, trouble);
    if (trouble != WorkbookTrouble::none) return trouble;
    for (const auto& [id, relation] : relations) {
      if (ends_with(relation.type, "/theme") && archive_.has(relation.target)) {
        pugi::xml_document theme;
        trouble = parse_part(archive_, relation.target, theme);
        if (trouble != WorkbookTrouble::none) return trouble;
        read_theme(child(child(child(theme, "theme"), "themeElements"), "clrScheme"));
      }
    }
    for (const auto& [id, relation] : relations) {
      // What is missing is missed by the cells that need it, if any does.
      if (!archive_.has(relation.target)) continue;
      if (ends_with(relation.type, "/sharedStrings")) trouble = read_strings(relation.target);
      if (ends_with(relation.type, "/styles")) trouble = read_styles(relation.target);
      if (trouble != WorkbookTrouble::none) return trouble;
    }
    if (is_true(attribute(child(root, "workbookPr"), "date1904"))) {
      dates_ = DateSystem::from_1904;
    }
    computes_on_load_ = is_true(attribute(child(root, "calcPr"), "fullCalcOnLoad"));
    for (const pugi::xml_node each : child(root, "sheets").children()) {
      if (local_name(each.name()) != "sheet") continue;
      const auto relation = relations.find(attribute(each, "id"));
      if (relation == relations.end()) return WorkbookTrouble::broken;
      // Sheets of charts and dialogs have no cells.
      if (!ends_with(relation->second.type, "/worksheet")) continue;
      if (workbook_.sheets.size() >= most_parts) return WorkbookTrouble::too_large;
      sheets::WorkbookSheet sheet;
      sheet.name = attribute(each, "name");
      const std::string_view state = attribute(each, "state");
      if (state == "hidden" || state == "veryHidden") sheet.visibility = sheets::Visibility::hidden;
      trouble = read_sheet(relation->second.target, sheet);
      if (trouble == WorkbookTrouble::none) trouble = read_comments(relation->second.target, sheet);
      if (trouble != WorkbookTrouble::none) return trouble;
      put_in_order(sheet);
      workbook_.sheets.push_back(std::move(sheet));
    }
    if (misses_styles_) {
      faults_.push_back(text::Fault{text::FaultKind::styles_missing,
                                    text::FaultSeverity::warning,
                                    text::Place{workbook_.file, 0, 0, {}},
                                    {},
                                    {},
                                    {}});
    }
    return trouble_of(archive_.trouble());
  }

 private:
  WorkbookTrouble read_strings(const std::string& path) {
    std::size_t bytes = 0;
    return for_each_piece(
        archive_, path, {"si"}, {}, [&](std::string_view, const pugi::xml_node& node) {
          std::string text;
          append_text(node, text);
          text = unescaped(text);
          bytes += text.size();
          strings_.push_back(std::move(text));
          return bytes > most_text || strings_.size() > most_cells ? WorkbookTrouble::too_large
                                                                   : WorkbookTrouble::none;
        });
  }

  void read_theme(const pugi::xml_node& scheme) {
    std::vector<std::string_view> colours;
    for (const pugi::xml_node each : scheme.children()) {
      if (each.type() != pugi::node_element) continue;
      const pugi::xml_node system = child(each, "sysClr");
      colours.push_back(system ? attribute(system, "lastClr")
                               : attribute(child(each, "srgbClr"), "val"));
    }
    colours_.set_theme(colours);
  }

  WorkbookTrouble read_styles(const std::string& path) {
    pugi::xml_document document;
    const WorkbookTrouble trouble = parse_part(archive_, path, document);
    if (trouble != WorkbookTrouble::none) return trouble;
    const pugi::xml_node root = child(document, "styleSheet");
    std::map<std::uint32_t, NumberShape> own;
    for (const pugi::xml_node each : child(root, "numFmts").children()) {
      own[whole_number(attribute(each, "numFmtId"), 0)] =
          shape_of_format(attribute(each, "formatCode"));
    }
    std::vector<std::string_view> palette;
    for (const pugi::xml_node each : child(child(root, "colors"), "indexedColors").children()) {
      if (each.type() == pugi::node_element) palette.push_back(attribute(each, "rgb"));
    }
    colours_.set_palette(palette);
    std::vector<std::uint32_t> fills;
    for (const pugi::xml_node each : child(root, "fills").children()) {
      if (local_name(each.name()) != "fill") continue;
      const pugi::xml_node pattern = child(each, "patternFill");
      const bool is_solid = attribute(pattern, "patternType") == "solid";
      const pugi::xml_node colour = child(pattern, "fgColor");
      fills.push_back(is_solid
                          ? colours_.fill({attribute(colour, "rgb"), attribute(colour, "indexed"),
                                           attribute(colour, "theme"), attribute(colour, "tint")})
                          : sheets::no_fill);
    }
    std::vector<bool> struck;
    for (const pugi::xml_node each : child(root, "fonts").children()) {
      if (local_name(each.name()) != "font") continue;
      const pugi::xml_node strike = child(each, "strike");
      struck.push_back(strike && attribute(strike, "val") != "0" &&
                       attribute(strike, "val") != "false");
    }
    // Cells count the styles, not the line breaks between them.
    for (const pugi::xml_node each : child(root, "cellXfs").children()) {
      if (local_name(each.name()) != "xf") continue;
      const std::uint32_t id = whole_number(attribute(each, "numFmtId"), 0);
      const auto found = own.find(id);
      shapes_.push_back(found == own.end() ? shape_of_builtin(id) : found->second);
      const std::uint32_t fill = whole_number(attribute(each, "fillId"), 0);
      const std::uint32_t font = whole_number(attribute(each, "fontId"), 0);
      looks_.push_back({0, 0, 0, fill < fills.size() ? fills[fill] : sheets::no_fill,
                        font < struck.size() && struck[font]});
      has_looks_ = has_looks_ || looks_.back().fill != sheets::no_fill || looks_.back().is_struck;
    }
    return WorkbookTrouble::none;
  }

  WorkbookTrouble read_sheet(const std::string& path, sheets::WorkbookSheet& sheet) {
    std::uint32_t next_row = 0;
    const auto take = [&](std::string_view name, const pugi::xml_node& node) {
      if (name == "row") return read_row(node, sheet, next_row);
      if (name == "mergeCell") {
        const auto range = sheets::read_cell_range(attribute(node, "ref"));
        if (range) sheet.merged.push_back(*range);
      } else if (is_true(attribute(node, "hidden"))) {
        const std::uint32_t first = whole_number(attribute(node, "min"), 0);
        const std::uint32_t last = whole_number(attribute(node, "max"), 0);
        if (first > 0 && first <= last) {
          sheet.hidden.push_back({0, first - 1, sheets::to_the_end, last - 1});
        }
      }
      return sheet.merged.size() > most_cells ? WorkbookTrouble::too_large : WorkbookTrouble::none;
    };
    return for_each_piece(archive_, path, {"row"}, {"mergeCell", "col"}, take);
  }

  // Where comments hang: what they say is not read, and may be about persons.
  WorkbookTrouble read_comments(const std::string& path, sheets::WorkbookSheet& sheet) {
    WorkbookTrouble trouble = WorkbookTrouble::none;
    for (const auto& [id, relation] : relations_of(archive_, path, trouble)) {
      if (!ends_with(relation.type, "/comments") || !archive_.has(relation.target)) continue;
      const auto take = [&](std::string_view, const pugi::xml_node& node) {
        if (const auto at = sheets::read_cell_name(attribute(node, "ref"));
            at && sheet.commented.size() < most_cells) {
          sheet.commented.push_back(sheets::cell_name(at->row, at->column));
        }
        return WorkbookTrouble::none;
      };
      trouble = for_each_piece(archive_, relation.target, {}, {"comment"}, take);
    }
    return trouble;
  }

  WorkbookTrouble read_row(const pugi::xml_node& node, sheets::WorkbookSheet& sheet,
                           std::uint32_t& next_row) {
    const std::uint32_t number = whole_number(attribute(node, "r"), next_row + 1);
    if (number == 0 || number > sheets::most_rows) return WorkbookTrouble::too_large;
    const std::uint32_t row = number - 1;
    next_row = row + 1;
    if (!node.first_child()) return WorkbookTrouble::none;
    if (is_true(attribute(node, "hidden"))) {
      sheet.hidden.push_back({row, 0, row, sheets::to_the_end});
    }
    std::uint32_t column = 0;
    const std::size_t cells_before = sheet.cells.size(), looks_before = sheet.looks.size();
    for (const pugi::xml_node each : node.children()) {
      if (local_name(each.name()) != "c") continue;
      const auto position = sheets::read_cell_name(attribute(each, "r"));
      if (position) column = position->column;
      if (column >= sheets::most_columns) return WorkbookTrouble::too_large;
      std::string text;
      if (!read_cell(each, sheet, row, column, text)) return WorkbookTrouble::broken;
      if (!store_.add(sheet, row, column, std::move(text))) return WorkbookTrouble::too_large;
      if (has_looks_) {
        const std::uint32_t style = whole_number(attribute(each, "s"), 0);
        sheets::CellLook look = style < looks_.size() ? looks_[style] : sheets::CellLook{};
        look.row = row;
        look.first_column = look.last_column = column;
        add_look(sheet, look);
      }
      ++column;
    }
    if (sheet.cells.size() == cells_before) sheet.looks.resize(looks_before);
    return WorkbookTrouble::none;
  }

  // False if the cell needs a string that the workbook doesn't have.
  bool read_cell(const pugi::xml_node& cell, sheets::WorkbookSheet& sheet, std::uint32_t row,
                 std::uint32_t column, std::string& text) {
    const CellType type = cell_type(attribute(cell, "t"));
    pugi::xml_node value;
    bool has_formula = false;
    for (const pugi::xml_node each : cell.children()) {
      const std::string_view name = local_name(each.name());
      if (name == "v") value = each;
      if (name == "f") has_formula = true;
      if (name == "is" && type == CellType::inline_text) {
        append_text(each, text);
        text = unescaped(text);
        return true;
      }
    }
    const std::string_view content = text_of(value, joined_);
    if (has_formula && !is_computed(value, type, content)) {
      if (sheet.uncomputed.size() < most_cells) {
        sheet.uncomputed.push_back(sheets::cell_name(row, column));
      }
      return true;
    }
    switch (type) {
      case CellType::shared: {
        if (bare(content).empty()) return true;
        const std::uint32_t index = whole_number(bare(content), sheets::to_the_end);
        if (index >= strings_.size()) return false;
        text = strings_[index];
        return true;
      }
      case CellType::text:
      case CellType::inline_text:
        text = unescaped(content);
        return true;
      case CellType::boolean:
        text = is_true(bare(content)) ? "VRAI" : content.empty() ? "" : "FAUX";
        return true;
      case CellType::error:
        add_error(sheet, row, column, bare(content));
        return true;
      case CellType::date:
        text = iso_date_text(bare(content));
        return true;
      case CellType::number:
        text = shown_number(bare(content), attribute(cell, "s"));
        return true;
    }
    return true;
  }

  // A formula's value that is an empty text is one; no value, or an empty number, is none yet. Nor
  // is the 0 of writers that leave computing to who opens the file (XlsxWriter and its kin).
  bool is_computed(const pugi::xml_node& value, CellType type, std::string_view content) const {
    if (!value) return false;
    if (type != CellType::number) return type == CellType::text || !content.empty();
    const std::string_view number = bare(content);
    return !number.empty() && !(computes_on_load_ && number == "0");
  }

  std::string shown_number(std::string_view text, std::string_view style_index) {
    const std::uint32_t style = whole_number(style_index, 0);
    if (style > 0 && shapes_.empty() && !text.empty()) misses_styles_ = true;
    const NumberShape shape = style < shapes_.size() ? shapes_[style] : NumberShape::number;
    if (shape == NumberShape::percentage) return percentage_text(text);
    if (shape != NumberShape::number) {
      if (const std::optional<double> serial = text::read_double(text)) {
        if (const auto date = date_text(*serial, shape, dates_)) return *date;
      }
    }
    return number_text(text);
  }

  ZipArchive& archive_;
  sheets::Workbook& workbook_;
  text::Faults& faults_;
  CellStore store_;
  std::vector<std::string> strings_;
  std::vector<NumberShape> shapes_;      // by the index of a cell's style
  std::vector<sheets::CellLook> looks_;  // by the same, of no place
  bool has_looks_ = false;               // whether any of them is one
  sheets::XlsxColours colours_;
  std::string joined_;  // of one cell's value
  DateSystem dates_ = DateSystem::from_1900;
  bool computes_on_load_ = false;
  bool misses_styles_ = false;
};

}  // namespace

WorkbookTrouble read_xlsx(ZipArchive& archive, sheets::Workbook& workbook, text::Faults& faults) {
  return XlsxReader(archive, workbook, faults).read();
}

}  // namespace maillage::readers
