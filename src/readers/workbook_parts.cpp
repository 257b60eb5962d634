#include "src/readers/workbook_parts.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "network/sheets/cell_text.hpp"
#include "src/readers/utf8.hpp"
#include "src/readers/workbook_reader.hpp"
#include "src/readers/xml_encoding.hpp"

namespace maillage::readers {

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

std::string_view text_of(const pugi::xml_node& node, std::string& joined) {
  std::string_view first;
  bool is_joined = false;
  for (const pugi::xml_node each : node.children()) {
    if (each.type() != pugi::node_pcdata && each.type() != pugi::node_cdata) continue;
    if (!is_joined && first.empty()) {
      first = each.value();
      continue;
    }
    if (!is_joined) joined.assign(first);
    is_joined = true;
    joined += each.value();
  }
  return is_joined ? std::string_view(joined) : first;
}

std::string iso_date_text(std::string_view value) {
  const std::size_t time = value.find('T');
  std::string text(value.substr(0, time));
  if (time == std::string_view::npos) return text;
  const std::string_view clock = value.substr(time + 1, 5);
  if (text.empty()) return std::string(clock);
  if (clock.size() == 5 && clock != "00:00") text += " " + std::string(clock);
  return text;
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

namespace {

// "<row r="7"/>" of a row whose cells hold nothing.
std::string closed_start(std::string_view text) {
  std::size_t end = 0;
  char quote = 0;
  for (; end < text.size(); ++end) {
    const char c = text[end];
    if (quote != 0) {
      if (c == quote) quote = 0;
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == '>') {
      break;
    }
  }
  std::string start(text.substr(0, end));
  if (start.back() != '/') start += '/';
  return start + '>';
}

// No element within the row ends but by its own tag, and none has a value or a formula (ODS) as an
// attribute.
bool is_empty_row(const XmlPiece& piece) {
  if (piece.name != "row" && piece.name != "table-row") return false;
  return piece.text.find("</") == piece.text.rfind("</") &&
         piece.text.find("value") == std::string_view::npos &&
         piece.text.find("formula") == std::string_view::npos &&
         piece.text.find("spanned") == std::string_view::npos;
}

}  // namespace

WorkbookTrouble for_each_piece(NextBytes bytes, std::vector<std::string_view> whole,
                               std::vector<std::string_view> starts, const TakePiece& take) {
  constexpr std::size_t batch_size = std::size_t{1} << 18;
  XmlDecoder decoder(std::move(bytes));
  XmlCutter cutter([&decoder] { return decoder.next(); }, std::move(whole), std::move(starts));
  std::string batch;
  const auto take_batch = [&] {
    if (batch.empty()) return WorkbookTrouble::none;
    pugi::xml_document document;
    if (!document.load_buffer_inplace(batch.data(), batch.size(),
                                      parse_flags | pugi::parse_fragment, pugi::encoding_utf8)) {
      return WorkbookTrouble::broken;
    }
    WorkbookTrouble trouble = WorkbookTrouble::none;
    for (const pugi::xml_node node : document.children()) {
      if (node.type() != pugi::node_element) continue;
      trouble = take(local_name(node.name()), node);
      if (trouble != WorkbookTrouble::none) break;
    }
    batch.clear();
    return trouble;
  };
  WorkbookTrouble trouble = WorkbookTrouble::none;
  for (XmlPiece piece; trouble == WorkbookTrouble::none && cutter.next(piece);) {
    if (is_empty_row(piece)) {
      batch += closed_start(piece.text);
    } else {
      batch += piece.text;
    }
    if (batch.size() >= batch_size) trouble = take_batch();
  }
  if (trouble == WorkbookTrouble::none) trouble = trouble_of(cutter.trouble());
  return trouble == WorkbookTrouble::none ? take_batch() : trouble;
}

WorkbookTrouble for_each_piece(ZipArchive& archive, std::string_view part,
                               std::vector<std::string_view> whole,
                               std::vector<std::string_view> starts, const TakePiece& take) {
  std::optional<ZipPart> bytes = archive.open(part);
  WorkbookTrouble trouble = WorkbookTrouble::broken;
  if (bytes) {
    trouble = for_each_piece([&bytes] { return bytes->next(); }, std::move(whole),
                             std::move(starts), take);
  }
  return archive.trouble() == ZipTrouble::none ? trouble : trouble_of(archive.trouble());
}

WorkbookTrouble parse_part(ZipArchive& archive, std::string_view name,
                           pugi::xml_document& document) {
  const std::optional<std::string> bytes = archive.read(name);
  if (!bytes) {
    const WorkbookTrouble trouble = trouble_of(archive.trouble());
    return trouble == WorkbookTrouble::none ? WorkbookTrouble::broken : trouble;
  }
  std::string_view rest = *bytes;
  XmlDecoder decoder([&rest] { return std::exchange(rest, std::string_view()); });
  const std::string_view text = decoder.next();
  const bool parsed = static_cast<bool>(
      document.load_buffer(text.data(), text.size(), parse_flags, pugi::encoding_utf8));
  // Looked for before the rest is judged: what a document type holds need not be well-formed.
  if (has_document_type(document) || text.find("<!DOCTYPE") != std::string::npos) {
    return WorkbookTrouble::document_type;
  }
  return parsed ? WorkbookTrouble::none : WorkbookTrouble::broken;
}

namespace {

// Cells that are listed for what is wrong with them: more are as good as these.
constexpr std::size_t most_listed = most_cells / 4;

}  // namespace

bool CellStore::add(sheets::WorkbookSheet& sheet, std::uint32_t row, std::uint32_t column,
                    std::string text) {
  if (sheets::is_blank_text(text)) return true;
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
  sheets::fold_line_breaks(text);
  if (sheets::is_error_value(text)) {
    add_error(sheet, row, column, text);
    return true;
  }
  if (sheets::is_missing_value(text)) {
    if (sheet.missing.size() < most_listed) sheet.missing.push_back(sheets::cell_name(row, column));
    return true;
  }
  ++cells_;
  bytes_ += text.size();
  if (cells_ > most_cells || bytes_ > most_text) return false;
  sheet.cells.push_back({row, column, std::move(text)});
  return true;
}

void add_error(sheets::WorkbookSheet& sheet, std::uint32_t row, std::uint32_t column,
               std::string_view value) {
  if (sheet.errors.size() >= most_listed) return;
  sheet.errors.push_back(sheets::cell_name(row, column) + " " +
                         std::string(value.size() <= 32 ? value : "#"));
}

void add_look(sheets::WorkbookSheet& sheet, sheets::CellLook look) {
  if ((look.fill == sheets::no_fill && !look.is_struck) || sheet.looks.size() >= most_cells) return;
  if (!sheet.looks.empty()) {
    sheets::CellLook& last = sheet.looks.back();
    if (last.row == look.row && last.last_column + 1 == look.first_column &&
        last.fill == look.fill && last.is_struck == look.is_struck) {
      last.last_column = look.last_column;
      return;
    }
  }
  sheet.looks.push_back(look);
}

void put_in_order(sheets::WorkbookSheet& sheet) {
  const auto looks_before = [](const sheets::CellLook& a, const sheets::CellLook& b) {
    return a.row != b.row ? a.row < b.row : a.first_column < b.first_column;
  };
  if (!std::is_sorted(sheet.looks.begin(), sheet.looks.end(), looks_before)) {
    std::stable_sort(sheet.looks.begin(), sheet.looks.end(), looks_before);
  }
  const auto before = [](const sheets::SheetCell& a, const sheets::SheetCell& b) {
    return a.row != b.row ? a.row < b.row : a.column < b.column;
  };
  if (!std::is_sorted(sheet.cells.begin(), sheet.cells.end(), before)) {
    std::stable_sort(sheet.cells.begin(), sheet.cells.end(), before);
  }
  const auto same = [](const sheets::SheetCell& a, const sheets::SheetCell& b) {
    return a.row == b.row && a.column == b.column;
  };
  sheet.cells.erase(std::unique(sheet.cells.begin(), sheet.cells.end(), same), sheet.cells.end());
}

}  // namespace maillage::readers
