// XLSX (ECMA-376): workbook.xml names the sheets, its relations say where they are; strings are
// shared between cells, formats tell dates from numbers.
#include <charconv>
#include <map>
#include <utility>
#include <vector>

#include "src/readers/cell_values.hpp"
#include "src/readers/workbook_parts.hpp"
#include "src/readers/workbook_reader.hpp"

namespace maillage {
namespace {

std::uint32_t whole_number(std::string_view text, std::uint32_t otherwise) {
  std::uint32_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size() ? value : otherwise;
}

bool is_true(std::string_view text) { return text == "1" || text == "true" || text == "on"; }

// "xl/worksheets/sheet1.xml" of "/xl/worksheets/sheet1.xml", or of "worksheets/sheet1.xml" in "xl/".
std::string part_path(const std::string& folder, std::string_view target) {
  if (!target.empty() && target.front() == '/') return std::string(target.substr(1));
  std::string base = folder;
  while (target.substr(0, 3) == "../") {
    target.remove_prefix(3);
    if (!base.empty()) base.pop_back();
    const std::size_t slash = base.rfind('/');
    base.erase(slash == std::string::npos ? 0 : slash + 1);
  }
  while (target.substr(0, 2) == "./") target.remove_prefix(2);
  return base + std::string(target);
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
    relations[std::string(attribute(each, "Id"))] = {part_path(folder, attribute(each, "Target")),
                                                     std::string(attribute(each, "Type"))};
  }
  return relations;
}

bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

// The text of a rich string: its runs, without the phonetic guides of Japanese.
void append_text(const pugi::xml_node& string, std::string& text) {
  for (const pugi::xml_node each : string.children()) {
    const std::string_view name = local_name(each.name());
    if (name == "t") {
      text += each.text().get();
    } else if (name == "r") {
      for (const pugi::xml_node run : each.children()) {
        if (local_name(run.name()) == "t") text += run.text().get();
      }
    }
  }
}

class XlsxReader {
 public:
  XlsxReader(ZipArchive& archive, Workbook& workbook) : archive_(archive), workbook_(workbook) {}

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
      if (ends_with(relation.type, "/sharedStrings")) trouble = read_strings(relation.target);
      if (ends_with(relation.type, "/styles")) trouble = read_styles(relation.target);
      if (trouble != WorkbookTrouble::none) return trouble;
    }
    if (is_true(attribute(child(root, "workbookPr"), "date1904"))) {
      dates_ = DateSystem::from_1904;
    }
    for (const pugi::xml_node each : child(root, "sheets").children()) {
      if (local_name(each.name()) != "sheet") continue;
      const auto relation = relations.find(attribute(each, "id"));
      // Sheets of charts and dialogs have no cells.
      if (relation == relations.end() || !ends_with(relation->second.type, "/worksheet")) continue;
      WorkbookSheet sheet;
      sheet.name = attribute(each, "name");
      const std::string_view state = attribute(each, "state");
      if (state == "hidden" || state == "veryHidden") sheet.visibility = Visibility::hidden;
      trouble = read_sheet(relation->second.target, sheet);
      if (trouble != WorkbookTrouble::none) return trouble;
      put_in_order(sheet);
      workbook_.sheets.push_back(std::move(sheet));
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
    for (const pugi::xml_node each : child(root, "cellXfs").children()) {
      const std::uint32_t id = whole_number(attribute(each, "numFmtId"), 0);
      const auto found = own.find(id);
      shapes_.push_back(found == own.end() ? shape_of_builtin(id) : found->second);
    }
    return WorkbookTrouble::none;
  }

  WorkbookTrouble read_sheet(const std::string& path, WorkbookSheet& sheet) {
    std::uint32_t next_row = 0;
    const auto take = [&](std::string_view name, const pugi::xml_node& node) {
      if (name == "row") return read_row(node, sheet, next_row);
      if (name == "mergeCell") {
        const auto range = read_cell_range(attribute(node, "ref"));
        if (range) sheet.merged.push_back(*range);
      } else if (is_true(attribute(node, "hidden"))) {
        const std::uint32_t first = whole_number(attribute(node, "min"), 0);
        const std::uint32_t last = whole_number(attribute(node, "max"), 0);
        if (first > 0 && first <= last) {
          sheet.hidden.push_back({0, first - 1, to_the_end, last - 1});
        }
      }
      return sheet.merged.size() > most_cells ? WorkbookTrouble::too_large : WorkbookTrouble::none;
    };
    return for_each_piece(archive_, path, {"row"}, {"mergeCell", "col"}, take);
  }

  WorkbookTrouble read_row(const pugi::xml_node& node, WorkbookSheet& sheet,
                           std::uint32_t& next_row) {
    const std::uint32_t number = whole_number(attribute(node, "r"), next_row + 1);
    if (number == 0 || number > most_rows) return WorkbookTrouble::too_large;
    const std::uint32_t row = number - 1;
    next_row = row + 1;
    if (!node.first_child()) return WorkbookTrouble::none;
    if (is_true(attribute(node, "hidden"))) {
      sheet.hidden.push_back({row, 0, row, to_the_end});
    }
    std::uint32_t column = 0;
    for (const pugi::xml_node each : node.children()) {
      if (local_name(each.name()) != "c") continue;
      const auto position = read_cell_name(attribute(each, "r"));
      if (position) column = position->column;
      if (column >= most_columns) return WorkbookTrouble::too_large;
      if (!store_.add(sheet, row, column, value_of(each, sheet, row, column))) {
        return WorkbookTrouble::too_large;
      }
      ++column;
    }
    return WorkbookTrouble::none;
  }

  std::string value_of(const pugi::xml_node& cell, WorkbookSheet& sheet, std::uint32_t row,
                       std::uint32_t column) {
    const std::string_view type = attribute(cell, "t");
    const pugi::xml_node value = child(cell, "v");
    if (type == "inlineStr") {
      std::string text;
      append_text(child(cell, "is"), text);
      return unescaped(text);
    }
    if (!value) {
      if (child(cell, "f")) sheet.uncomputed.push_back(cell_name(row, column));
      return {};
    }
    const std::string_view text = value.text().get();
    if (type == "s") {
      const std::uint32_t index = whole_number(text, to_the_end);
      return index < strings_.size() ? strings_[index] : std::string();
    }
    if (type == "str") return unescaped(text);
    if (type == "b") return text == "1" || text == "true" ? "VRAI" : "FAUX";
    if (type == "e") {
      if (sheet.errors.size() < most_cells / 4) {
        sheet.errors.push_back(cell_name(row, column) + " " + std::string(text));
      }
      return {};
    }
    if (type == "d") return std::string(text.substr(0, text.find('T')));
    const std::uint32_t style = whole_number(attribute(cell, "s"), 0);
    const NumberShape shape = style < shapes_.size() ? shapes_[style] : NumberShape::number;
    if (shape == NumberShape::percentage) return percentage_text(text);
    if (shape != NumberShape::number) {
      double serial = 0;
      const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), serial);
      if (error == std::errc() && end == text.data() + text.size()) {
        if (const auto date = date_text(serial, shape, dates_)) return *date;
      }
    }
    return number_text(text);
  }

  ZipArchive& archive_;
  Workbook& workbook_;
  CellStore store_;
  std::vector<std::string> strings_;
  std::vector<NumberShape> shapes_;  // by the index of a cell's style
  DateSystem dates_ = DateSystem::from_1900;
};

}  // namespace

WorkbookTrouble read_xlsx(ZipArchive& archive, Workbook& workbook) {
  return XlsxReader(archive, workbook).read();
}

}  // namespace maillage
