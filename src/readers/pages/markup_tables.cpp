#include "src/readers/pages/markup_tables.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "src/readers/encoding.hpp"
#include "src/readers/workbook_parts.hpp"

namespace maillage::readers {
namespace {

constexpr std::size_t start_looked_at = 4096;

std::string lower(std::string_view text) {
  std::string made(text);
  for (char& c : made) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return made;
}

bool is_blank_char(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

struct Entity {
  std::string_view name, text;
};

constexpr std::array entities = {
    Entity{"amp", "&"},    Entity{"lt", "<"},        Entity{"gt", ">"},     Entity{"quot", "\""},
    Entity{"apos", "'"},   Entity{"nbsp", "\u00A0"}, Entity{"eacute", "é"}, Entity{"egrave", "è"},
    Entity{"ecirc", "ê"},  Entity{"euml", "ë"},      Entity{"agrave", "à"}, Entity{"acirc", "â"},
    Entity{"icirc", "î"},  Entity{"iuml", "ï"},      Entity{"ocirc", "ô"},  Entity{"ouml", "ö"},
    Entity{"ugrave", "ù"}, Entity{"ucirc", "û"},     Entity{"uuml", "ü"},   Entity{"ccedil", "ç"},
    Entity{"oelig", "œ"},  Entity{"aelig", "æ"},     Entity{"Eacute", "É"}, Entity{"Egrave", "È"},
    Entity{"Ecirc", "Ê"},  Entity{"Agrave", "À"},    Entity{"Acirc", "Â"},  Entity{"Icirc", "Î"},
    Entity{"Ocirc", "Ô"},  Entity{"Ccedil", "Ç"},    Entity{"OElig", "Œ"},  Entity{"euro", "€"},
    Entity{"rsquo", "’"},  Entity{"lsquo", "‘"},     Entity{"ldquo", "“"},  Entity{"rdquo", "”"},
    Entity{"laquo", "«"},  Entity{"raquo", "»"},     Entity{"ndash", "–"},  Entity{"mdash", "—"},
    Entity{"hellip", "…"}, Entity{"deg", "°"},       Entity{"middot", "·"}, Entity{"bull", "•"},
    Entity{"rarr", "→"},   Entity{"check", "✓"},     Entity{"iacute", "í"}, Entity{"aacute", "á"},
    Entity{"oacute", "ó"}, Entity{"uacute", "ú"},    Entity{"ntilde", "ñ"}, Entity{"szlig", "ß"}};

void append_code_point(std::uint32_t code, std::string& text) {
  const bool is_surrogate = code >= 0xD800 && code <= 0xDFFF;
  if (code == 0 || code > 0x10FFFF || is_surrogate) code = 0xFFFD;
  const auto put = [&](std::uint32_t byte) { text += static_cast<char>(byte); };
  if (code < 0x80) {
    put(code);
  } else if (code < 0x800) {
    put(0xC0 | code >> 6);
    put(0x80 | (code & 0x3F));
  } else if (code < 0x10000) {
    put(0xE0 | code >> 12);
    put(0x80 | (code >> 6 & 0x3F));
    put(0x80 | (code & 0x3F));
  } else {
    put(0xF0 | code >> 18);
    put(0x80 | (code >> 12 & 0x3F));
    put(0x80 | (code >> 6 & 0x3F));
    put(0x80 | (code & 0x3F));
  }
}

// What "&eacute;" or "&#233;" stands for, appended; its length, 0 if it is none.
std::size_t append_entity(std::string_view rest, std::string& text) {
  constexpr std::size_t longest = 12;
  const std::size_t end = rest.substr(0, longest).find(';');
  if (end == std::string_view::npos || end < 2) return 0;
  std::string_view name = rest.substr(1, end - 1);
  if (name.front() == '#') {
    name.remove_prefix(1);
    const bool is_hex = !name.empty() && (name.front() == 'x' || name.front() == 'X');
    if (is_hex) name.remove_prefix(1);
    if (name.empty() || name.size() > 7) return 0;
    std::uint32_t code = 0;
    for (const char c : lower(name)) {
      const bool is_digit = c >= '0' && c <= '9';
      if (!is_digit && !(is_hex && c >= 'a' && c <= 'f')) return 0;
      code =
          code * (is_hex ? 16 : 10) + static_cast<std::uint32_t>(is_digit ? c - '0' : c - 'a' + 10);
    }
    append_code_point(code, text);
    return end + 1;
  }
  for (const Entity& each : entities) {
    if (each.name != name) continue;
    text += each.text;
    return end + 1;
  }
  return 0;
}

struct Tag {
  std::string name;  // in small letters, without its prefix
  bool closes = false;
  bool is_empty = false;  // <Cell/>
  std::string_view inside;
};

Tag read_tag(std::string_view inside) {
  Tag tag;
  tag.closes = !inside.empty() && inside.front() == '/';
  if (tag.closes) inside.remove_prefix(1);
  tag.is_empty = !inside.empty() && inside.back() == '/';
  const std::size_t end = std::min(inside.find_first_of(" \t\r\n\f/"), inside.size());
  std::string name = lower(inside.substr(0, end));
  const std::size_t colon = name.rfind(':');
  tag.name = colon == std::string::npos ? std::move(name) : name.substr(colon + 1);
  tag.inside = inside.substr(end);
  return tag;
}

// The value of an attribute, whatever its case, prefix and quotes.
std::string attribute_of(const Tag& tag, std::string_view wanted) {
  const std::string small = lower(tag.inside);
  for (std::size_t at = small.find(wanted); at != std::string::npos;
       at = small.find(wanted, at + 1)) {
    const bool begins = at == 0 || is_blank_char(small[at - 1]) || small[at - 1] == ':';
    std::size_t value = at + wanted.size();
    while (value < small.size() && is_blank_char(small[value])) ++value;
    if (!begins || value >= small.size() || small[value] != '=') continue;
    ++value;
    while (value < small.size() && is_blank_char(small[value])) ++value;
    if (value >= small.size()) return {};
    const char quote = small[value];
    const bool is_quoted = quote == '"' || quote == '\'';
    const std::size_t begin = value + (is_quoted ? 1 : 0);
    const std::size_t end =
        std::min(is_quoted ? small.find(quote, begin) : small.find_first_of(" \t\r\n>", begin),
                 small.size());
    std::string text;
    const std::string_view said = tag.inside.substr(begin, end - begin);
    for (std::size_t i = 0; i < said.size();) {
      const std::size_t length = said[i] == '&' ? append_entity(said.substr(i), text) : 0;
      if (length == 0) text += said[i];
      i += std::max<std::size_t>(length, 1);
    }
    return text;
  }
  return {};
}

std::uint32_t number_of(const Tag& tag, std::string_view attribute, std::uint32_t otherwise) {
  const std::string text = attribute_of(tag, attribute);
  if (text.empty() || text.size() > 7 || text.find_first_not_of("0123456789") != std::string::npos)
    return otherwise;
  return static_cast<std::uint32_t>(std::stoul(text));
}

class MarkupTables {
 public:
  MarkupTables(std::string_view text, sheets::Workbook& workbook)
      : text_(text), workbook_(workbook) {}

  WorkbookTrouble read() {
    for (std::size_t i = 0; i < text_.size();) {
      if (text_[i] == '<') {
        i = markup(i);
        if (trouble_ != WorkbookTrouble::none) return trouble_;
        continue;
      }
      if (!in_cell_ || is_beside_) {
        i = std::min(text_.find('<', i), text_.size());
        continue;
      }
      std::size_t length = 0;
      if (text_[i] == '&') {
        length = append_entity(text_.substr(i), cell_);
      }
      if (length == 0) add(text_[i]);
      i += std::max<std::size_t>(length, 1);
    }
    end_cell();
    std::vector<sheets::WorkbookSheet>& sheets = workbook_.sheets;
    sheets.erase(
        std::remove_if(sheets.begin(), sheets.end(),
                       [](const sheets::WorkbookSheet& each) { return each.cells.empty(); }),
        sheets.end());
    for (sheets::WorkbookSheet& sheet : sheets) put_in_order(sheet);
    return trouble_ != WorkbookTrouble::none ? trouble_
           : workbook_.sheets.empty()        ? WorkbookTrouble::not_workbook
                                             : WorkbookTrouble::none;
  }

 private:
  // Line breaks of the source are blanks; those of the cell are tags or, in XML, references.
  void add(char c) {
    if (!is_blank_char(c)) {
      cell_ += c;
    } else if (!cell_.empty() && cell_.back() != ' ' && cell_.back() != '\n') {
      cell_ += ' ';
    }
  }

  std::size_t markup(std::size_t at) {
    const auto behind = [&](std::string_view mark, std::size_t from) {
      const std::size_t found = text_.find(mark, from);
      return found == std::string_view::npos ? text_.size() : found + mark.size();
    };
    if (text_.substr(at, 4) == "<!--") return behind("-->", at + 4);
    if (text_.substr(at, 9) == "<![CDATA[") {
      const std::size_t end = behind("]]>", at + 9);
      if (in_cell_ && !is_beside_ && end >= at + 12) cell_ += text_.substr(at + 9, end - at - 12);
      return end;
    }
    if (text_.substr(at, 2) == "<!" || text_.substr(at, 2) == "<?") return behind(">", at);
    const bool is_tag = at + 1 < text_.size() &&
                        (text_[at + 1] == '/' || (lower(text_.substr(at + 1, 1))[0] >= 'a' &&
                                                  lower(text_.substr(at + 1, 1))[0] <= 'z'));
    if (!is_tag) {
      if (in_cell_ && !is_beside_) cell_ += '<';
      return at + 1;
    }
    // A ">" within quotes ends no tag.
    std::size_t end = at + 1;
    char quote = 0;
    for (; end < text_.size() && (quote != 0 || text_[end] != '>'); ++end) {
      const char c = text_[end];
      if (quote != 0) {
        if (c == quote) quote = 0;
      } else if ((c == '"' || c == '\'') && text_[end - 1] == '=') {
        quote = c;
      }
    }
    const Tag tag = read_tag(text_.substr(at + 1, end - at - 1));
    end = std::min(end + 1, text_.size());
    if (!tag.closes && (tag.name == "script" || tag.name == "style") && !tag.is_empty) {
      const std::size_t close = lower(text_.substr(end)).find("</" + tag.name);
      return close == std::string::npos ? text_.size() : end + close;
    }
    take(tag);
    return end;
  }

  void take(const Tag& tag) {
    if (tag.name == "worksheet" && !tag.closes) {
      name_ = attribute_of(tag, "name");
    } else if (tag.name == "table") {
      take_table(tag);
    } else if (depth_ != 1) {
      if (in_cell_ && (tag.name == "tr" || tag.name == "td")) add(' ');  // of a table in a cell
    } else if (tag.name == "tr" || tag.name == "row") {
      end_cell();
      if (!tag.closes) begin_row(tag);
    } else if (tag.name == "td" || tag.name == "th" || tag.name == "cell") {
      end_cell();
      if (!tag.closes) begin_cell(tag);
    } else if (tag.name == "comment" || tag.name == "noscript") {
      is_beside_ = !tag.closes && !tag.is_empty;
    } else if (tag.name == "data" && !tag.closes) {
      type_ = attribute_of(tag, "type");
    } else if (tag.name == "br" || tag.name == "p" || tag.name == "div" || tag.name == "li") {
      while (!cell_.empty() && cell_.back() == ' ') cell_.pop_back();
      if (!cell_.empty() && cell_.back() != '\n') cell_ += '\n';
    }
  }

  void take_table(const Tag& tag) {
    if (tag.is_empty && !tag.closes) return;
    if (tag.closes) {
      if (depth_ == 1) end_cell();
      depth_ -= depth_ > 0 ? 1 : 0;
      return;
    }
    if (++depth_ != 1) return;
    end_cell();
    sheets::WorkbookSheet sheet;
    sheet.name = name_.empty() ? std::to_string(workbook_.sheets.size() + 1) : std::move(name_);
    name_.clear();
    workbook_.sheets.push_back(std::move(sheet));
    row_ = column_ = 0;
    has_row_ = false;
    taken_until_.clear();
  }

  void begin_row(const Tag& tag) {
    const std::uint32_t next = has_row_ ? row_ + 1 : 0;
    row_ = std::max(next, number_of(tag, "index", next + 1) - 1);
    has_row_ = true;
    column_ = 0;
    if (row_ >= sheets::most_rows) trouble_ = WorkbookTrouble::too_large;
  }

  void begin_cell(const Tag& tag) {
    if (!has_row_) return;
    column_ = std::max(column_, number_of(tag, "index", column_ + 1) - 1);
    // What a cell above reaches down to is no place for another.
    while (column_ < taken_until_.size() && taken_until_[column_] > row_) ++column_;
    width_ = std::max(number_of(tag, "colspan", number_of(tag, "mergeacross", 0) + 1), 1u);
    const std::uint32_t height =
        std::max(number_of(tag, "rowspan", number_of(tag, "mergedown", 0) + 1), 1u);
    if (width_ > sheets::most_columns || height > sheets::most_rows ||
        column_ + width_ > sheets::most_columns) {
      trouble_ = WorkbookTrouble::too_large;
      return;
    }
    if (width_ > 1 || height > 1) {
      workbook_.sheets.back().merged.push_back(
          {row_, column_, row_ + height - 1, column_ + width_ - 1});
    }
    if (height > 1) {
      taken_until_.resize(std::max<std::size_t>(taken_until_.size(), column_ + width_));
      std::fill_n(taken_until_.begin() + column_, width_, row_ + height);
    }
    type_.clear();
    cell_.clear();
    in_cell_ = true;
    is_beside_ = false;
    if (tag.is_empty) end_cell();
  }

  void end_cell() {
    if (!in_cell_) return;
    in_cell_ = is_beside_ = false;
    while (!cell_.empty() && (is_blank_char(cell_.back()))) cell_.pop_back();
    sheets::WorkbookSheet& sheet = workbook_.sheets.back();
    const std::string type = lower(type_);
    if (type == "error") {
      add_error(sheet, row_, column_, cell_);
    } else {
      std::string text = type == "datetime" ? iso_date_text(cell_) : std::move(cell_);
      if (!store_.add(sheet, row_, column_, std::move(text))) trouble_ = WorkbookTrouble::too_large;
    }
    column_ += width_;
    cell_.clear();
  }

  std::string_view text_;
  sheets::Workbook& workbook_;
  CellStore store_;
  WorkbookTrouble trouble_ = WorkbookTrouble::none;
  std::string name_, type_, cell_;
  std::size_t depth_ = 0;  // of tables
  std::uint32_t row_ = 0, column_ = 0, width_ = 1;
  bool has_row_ = false, in_cell_ = false;
  bool is_beside_ = false;                  // a note of the cell
  std::vector<std::uint32_t> taken_until_;  // by column: the first row below a merged cell
};

}  // namespace

bool is_markup_table(std::string_view bytes) {
  const std::string start = lower(bytes.substr(0, start_looked_at));
  const std::size_t first = start.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
  if (first == std::string::npos || start[first] != '<') return false;
  // "<table:table" is of a flat workbook, which has a reader of its own.
  std::size_t table = start.find("<table");
  while (table != std::string::npos && start.substr(table + 6, 1) == ":")
    table = start.find("<table", table + 1);
  return start.find("<html") != std::string::npos || table != std::string::npos ||
         start.find("urn:schemas-microsoft-com:office:spreadsheet") != std::string::npos;
}

sheets::Workbook read_markup_tables(const std::string& name, std::string_view bytes,
                                    text::Faults& faults) {
  sheets::Workbook workbook{name, {}};
  const std::string text = to_utf8(name, std::string(bytes), faults);
  const WorkbookTrouble trouble = MarkupTables(text, workbook).read();
  text::Fault said{text::FaultKind::read_as_text,
                   text::FaultSeverity::note,
                   text::Place{name, 0, 0, {}},
                   {},
                   {},
                   {}};
  if (trouble != WorkbookTrouble::none) {
    workbook.sheets.clear();
    said.severity = text::FaultSeverity::error;
    said.kind = trouble == WorkbookTrouble::too_large ? text::FaultKind::oversized_workbook
                                                      : text::FaultKind::not_workbook;
  }
  faults.push_back(std::move(said));
  return workbook;
}

}  // namespace maillage::readers
