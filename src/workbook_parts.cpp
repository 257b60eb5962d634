#include "src/workbook_parts.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "src/utf8.hpp"
#include "src/workbook_reader.hpp"

namespace maillage {

WorkbookTrouble trouble_of(ZipTrouble trouble) {
  switch (trouble) {
    case ZipTrouble::none:
      return WorkbookTrouble::none;
    case ZipTrouble::broken:
      return WorkbookTrouble::broken;
    case ZipTrouble::encrypted:
      return WorkbookTrouble::encrypted;
    case ZipTrouble::too_large:
      return WorkbookTrouble::too_large;
  }
  return WorkbookTrouble::broken;
}

WorkbookTrouble trouble_of(XmlTrouble trouble) {
  switch (trouble) {
    case XmlTrouble::none:
      return WorkbookTrouble::none;
    case XmlTrouble::malformed:
      return WorkbookTrouble::broken;
    case XmlTrouble::document_type:
      return WorkbookTrouble::document_type;
    case XmlTrouble::piece_too_large:
      return WorkbookTrouble::too_large;
  }
  return WorkbookTrouble::broken;
}

std::string_view local_name(const char* name) {
  const std::string_view all = name;
  const std::size_t colon = all.rfind(':');
  return colon == std::string_view::npos ? all : all.substr(colon + 1);
}

pugi::xml_node child(const pugi::xml_node& parent, std::string_view name) {
  for (const pugi::xml_node each : parent.children()) {
    if (local_name(each.name()) == name) return each;
  }
  return {};
}

std::string_view attribute(const pugi::xml_node& node, std::string_view name) {
  for (const pugi::xml_attribute each : node.attributes()) {
    if (local_name(each.name()) == name) return each.value();
  }
  return {};
}

namespace {

constexpr unsigned parse_flags = pugi::parse_cdata | pugi::parse_escapes | pugi::parse_eol |
                                 pugi::parse_doctype | pugi::parse_ws_pcdata;

bool has_document_type(const pugi::xml_document& document) {
  for (const pugi::xml_node each : document.children()) {
    if (each.type() == pugi::node_doctype) return true;
  }
  return false;
}

}  // namespace

bool parse_piece(std::string_view text, pugi::xml_document& document) {
  return document.load_buffer(text.data(), text.size(), parse_flags, pugi::encoding_utf8) &&
         !has_document_type(document);
}

WorkbookTrouble parse_part(ZipArchive& archive, const std::string& name,
                           pugi::xml_document& document) {
  const std::optional<std::string> text = archive.read(name);
  if (!text) {
    const WorkbookTrouble trouble = trouble_of(archive.trouble());
    return trouble == WorkbookTrouble::none ? WorkbookTrouble::broken : trouble;
  }
  const bool parsed =
      static_cast<bool>(document.load_buffer(text->data(), text->size(), parse_flags));
  // Looked for before the rest is judged: what a document type holds need not be well-formed.
  if (has_document_type(document) || text->find("<!DOCTYPE") != std::string::npos) {
    return WorkbookTrouble::document_type;
  }
  return parsed ? WorkbookTrouble::none : WorkbookTrouble::broken;
}

bool CellStore::add(Sheet& sheet, std::uint32_t row, std::uint32_t column, std::string text) {
  if (text.find_first_not_of(" \t\r\n") == std::string::npos) return true;
  // Texts of an archive are only UTF-8 by their word.
  if (utf8_length(text) != text.size()) {
    std::string mended;
    std::string_view rest = text;
    while (!rest.empty()) {
      const std::size_t valid = utf8_length(rest);
      mended += rest.substr(0, valid);
      if (valid < rest.size()) mended += "\xEF\xBF\xBD";
      rest.remove_prefix(std::min(rest.size(), valid + 1));
    }
    text = std::move(mended);
  }
  ++cells_;
  bytes_ += text.size();
  if (cells_ > most_cells || bytes_ > most_text) return false;
  sheet.cells.push_back({row, column, std::move(text)});
  return true;
}

void put_in_order(Sheet& sheet) {
  const auto before = [](const SheetCell& a, const SheetCell& b) {
    return a.row != b.row ? a.row < b.row : a.column < b.column;
  };
  if (!std::is_sorted(sheet.cells.begin(), sheet.cells.end(), before)) {
    std::stable_sort(sheet.cells.begin(), sheet.cells.end(), before);
  }
  const auto same = [](const SheetCell& a, const SheetCell& b) {
    return a.row == b.row && a.column == b.column;
  };
  sheet.cells.erase(std::unique(sheet.cells.begin(), sheet.cells.end(), same), sheet.cells.end());
}

}  // namespace maillage
