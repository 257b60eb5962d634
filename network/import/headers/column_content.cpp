#include "network/import/headers/column_content.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_set>

#include "network/cells/phrases/nobody.hpp"
#include "network/model/readings/coded_title.hpp"
#include "network/model/readings/state_signs.hpp"
#include "network/model/readings/state_words.hpp"
#include "network/model/vocabulary.hpp"
#include "network/names/name_types.hpp"
#include "network/sheets/cell_looks.hpp"
#include "network/text/text.hpp"

namespace maillage::importing {
namespace {

constexpr std::size_t names_looked_at = 40;  // analysing a name costs more than counting words

bool has_word(std::string_view folded) {
  for (const std::string_view word : text::words_of(folded)) {
    const bool letters = std::any_of(word.begin(), word.end(), [](char c) {
      return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
    });
    if (letters && word.size() >= 2) return true;
  }
  return false;
}

// "oui", "x", "fait le": a tick in a box says nothing of what the column is about.
bool is_tick(std::string_view folded) {
  static constexpr std::string_view ticks[] = {"x",  "o",    "n",    "v",   "oui", "non",
                                               "ok", "vrai", "faux", "yes", "no",  "na"};
  return std::find(std::begin(ticks), std::end(ticks), folded) != std::end(ticks);
}

// A cell struck out: nothing stands in it.
bool is_dash(std::string_view text) {
  return text == "-" || text == "–" || text == "—" || text == "/";
}

// "PETR", "C.A.F.", "ARS Grand Est": at least two capitals in a row among few words.
bool begins_with_sigle(std::string_view text) {
  std::size_t capitals = 0;
  for (const char c : text) {
    if (c >= 'A' && c <= 'Z') {
      ++capitals;
    } else if (c != '.') {
      break;
    }
  }
  return capitals >= 2;
}

// "1", "1.2.3", "FA 12", "A-3": digits with hardly a letter, and no blank words.
bool is_code(std::string_view text) {
  if (text.size() > 12) return false;
  const bool digits =
      std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (!digits || text.find('%') != std::string_view::npos) return false;
  std::size_t letters = 0;
  for (const char c : text) {
    const bool is_digit = c >= '0' && c <= '9';
    const bool is_sign = c == '.' || c == '-' || c == ' ' || c == '/' || c == '_';
    if (!is_digit && !is_sign && ++letters > 3) return false;
  }
  return true;
}

}  // namespace

bool looks_like_organisation(std::string_view cell) {
  const std::size_t end = std::min(cell.find_first_of(",;\n/|+("), cell.size());
  const std::string_view first = text::trimmed(cell.substr(0, end));
  if (first.empty() || text::words_of(text::fold(first)).size() > 8) return false;
  return begins_with_sigle(first) || names::guess_type(first).has_value();
}

SheetContent::Cell SheetContent::look_at(std::string_view text) {
  Cell cell;
  cell.folded = text::fold(text);
  const model::CodedTitle coded = model::read_coded_title(text);
  cell.is_code = is_code(text);
  cell.is_coded = !coded.code.empty() && !coded.words.empty();
  cell.is_words = has_word(cell.folded);
  cell.is_state = text.size() <= 60 &&
                  (cell.is_words || text.find('%') != std::string_view::npos) &&
                  model::read_state(text).has_value();
  cell.is_nobody = cell.is_words && text.size() <= 60 &&
                   cells::read_phrase(text).says != cells::PhraseSays::names;
  cell.is_yes_or_no = text.size() <= 8 && (model::says_yes(text) || model::says_no(text));
  cell.is_tick = is_tick(cell.folded);
  cell.is_health = text.size() <= 12 && (cell.folded == "gris" || model::says_health(text));
  cell.words = text::words_of(cell.folded).size();
  return cell;
}

ColumnContent SheetContent::below(std::size_t last, std::uint32_t column) {
  ColumnContent content;
  std::unordered_set<std::string_view> seen;
  const std::vector<sheets::RowSpan>& rows = view.rows();
  std::size_t looked = 0;
  for (std::size_t r = last + 1; r < rows.size() && looked < rows_sampled; ++r) {
    // Titles of groups and notes stand alone in their rows.
    if (rows[r].end - rows[r].begin < 2) continue;
    ++looked;
    const std::string* own = view.own(rows[r], column);
    if (own == nullptr) continue;
    const std::string_view text = text::trimmed(*own);
    if (text.empty() || is_dash(text)) continue;
    const auto [known, is_new] = cells_.try_emplace(text);
    Cell& cell = known->second;
    if (is_new) cell = look_at(text);
    ++content.filled;
    if (seen.insert(cell.folded).second) ++content.distinct;
    if (cell.is_code) ++content.codes;
    if (cell.is_coded) ++content.coded;
    if (cell.is_nobody) ++content.nobody;
    if (sheets::is_picture(text)) ++content.pictures;
    if (cell.is_health) ++content.health;
    if (!cell.is_state && cell.is_yes_or_no) ++content.ticks;
    if (cell.is_state) {
      ++content.states;
      content.shares += text.find('%') != std::string_view::npos ? 1 : 0;
    } else if (!cell.is_words) {
      ++content.figures;
    } else if (!cell.is_tick) {
      ++content.texts;
      content.titles += cell.words >= 3 ? 1 : 0;
      content.sentences += cell.words > 20 ? 1 : 0;
    }
    if (content.filled <= names_looked_at && cell.is_words && !cell.is_state && !cell.is_tick &&
        !cell.is_yes_or_no && text.size() <= 200) {
      if (!cell.is_organisation) cell.is_organisation = looks_like_organisation(text);
      if (*cell.is_organisation) ++content.organisations;
    }
  }
  // Of many cells only the first were looked at for names.
  if (content.filled > names_looked_at) {
    content.organisations = content.organisations * content.filled / names_looked_at;
  }
  return content;
}

}  // namespace maillage::importing
