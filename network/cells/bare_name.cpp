#include "network/cells/bare_name.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "network/cells/cell_marks.hpp"
#include "network/cells/phrases/cell_words.hpp"
#include "network/text/text.hpp"
#include "network/text/word_list.hpp"

namespace maillage::cells {
namespace {

using namespace cell_marks;

bool is_article(std::string_view folded) {
  static constexpr text::WordList articles({"le", "la", "les", "l", "the", "un", "une"});
  return articles.contains(folded);
}

// Bytes of the raised figure that a text ends with: "CPAM²" has a note below the table. 0: none.
std::size_t note_mark_before(std::string_view text) {
  for (const std::string_view mark : {"¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"}) {
    if (text.size() > mark.size() && text.substr(text.size() - mark.size()) == mark) {
      return mark.size();
    }
  }
  return 0;
}

// "Co-porté par la CAF", "sous l'égide de l'ARS": where the name begins that such words lead to.
std::size_t behind_who_leads(std::string_view name) {
  static constexpr text::WordList leads(
      {"porte",   "portee",    "portes",     "portees",       "pilote",       "pilotee",
       "pilotes", "copilote",  "copilotee",  "coporte",       "coportee",     "anime",
       "animee",  "coordonne", "coordonnee", "coanime",       "coanimee",     "mene",
       "menee",   "conduit",   "conduite",   "assure",        "assuree",      "mis",
       "mise",    "realise",   "realisee",   "organise",      "organisee",    "led",
       "carried", "run",       "driven",     "portage",       "pilotage",     "animation",
       "finance", "financee",  "cofinance",  "cofinancee",    "coordination", "gere",
       "geree",   "encadre",   "encadree",   "conjointement", "oeuvre",       "en",
       "place",   "co",        "action",     "projet",        "est"});
  static constexpr text::WordList lead_nouns({"pilotage", "egide", "coordination", "impulsion",
                                              "responsabilite", "houlette", "conduite",
                                              "initiative", "portage"});
  if (name.size() < 8) return 0;
  const std::vector<CellWord> words = cell_words(name);
  constexpr std::size_t most = 6;
  std::size_t i = 0, behind = 0;
  const bool is_under = !words.empty() && (words[0].folded == "sous" || words[0].folded == "a");
  if (is_under) {
    ++i;
    while (i < words.size() && is_article(words[i].folded)) ++i;
    if (i < words.size() && lead_nouns.contains(words[i].folded)) behind = i + 1;
    const bool is_of = behind != 0 && behind < words.size() &&
                       (words[behind].folded == "de" || words[behind].folded == "du" ||
                        words[behind].folded == "des" || words[behind].folded == "d");
    if (!is_of) return 0;
  } else {
    // "Co-portage CPAM": the word says no more than its column.
    static constexpr text::WordList carriage(
        {"co", "portage", "coportage", "copilotage", "conjoint", "conjointe", "conjointement"});
    std::size_t name_at = 0;
    while (name_at < words.size() && carriage.contains(words[name_at].folded)) ++name_at;
    if (name_at > 0 && name_at < words.size() && words[name_at].capital &&
        words[name_at - 1].folded != "co") {
      return words[name_at].begin;
    }
    while (i < std::min(words.size(), most) && leads.contains(words[i].folded)) ++i;
    const bool is_by = i > 0 && i < words.size() &&
                       (words[i].folded == "par" || (i == 1 && words[i].folded == "by"));
    if (!is_by) return 0;
    behind = i;
  }
  ++behind;
  while (behind < words.size() && is_article(words[behind].folded) && !words[behind].capital) {
    ++behind;
  }
  return behind < words.size() ? words[behind].begin : 0;
}

}  // namespace

TextSpan bare_name(std::string_view cell, TextSpan span) {
  std::size_t begin = span.begin, end = span.end;
  const auto trim = [&] {
    while (begin < end && (is_ascii_blank(cell[begin]) || cell[begin] == '*' ||
                           cell[begin] == '_' || cell[begin] == '~')) {
      ++begin;
    }
    for (bool again = true; again && begin < end;) {
      again = false;
      const char last = cell[end - 1];
      if (is_ascii_blank(last) || last == '*' || last == '_' || last == ',' || last == ';' ||
          last == ':' || last == '~' || last == '!') {
        --end;
        again = true;
      } else if (last == '.') {
        // "C.A.F." keeps its dots, "etc." has been seen.
        const std::string_view name = cell.substr(begin, end - begin - 1);
        const std::size_t dot = name.find('.');
        if (dot != std::string_view::npos && dot + 1 < name.size() && name.back() != '.') break;
        --end;
        again = true;
      } else if (end - begin >= 3 && cell.substr(end - 3, 3) == "…") {
        end -= 3;
        again = true;
      } else if (const std::size_t note = note_mark_before(cell.substr(begin, end - begin))) {
        end -= note;
        again = true;
      }
    }
  };
  trim();
  // "MSA depuis 2024", "MSA jusqu'à fin 2024": when, and no name.
  const auto cut_date = [&](std::string_view word) {
    const std::string_view dated = cell.substr(begin, end - begin);
    const std::size_t at = dated.find(word);
    if (at == std::string_view::npos || at == 0) return;
    std::string_view when = text::trimmed(dated.substr(at + word.size()));
    if (when.substr(0, 4) == "fin ") when.remove_prefix(4);
    const bool is_date = when.size() >= 4 && when.find_first_not_of("0123456789/. ") == when.npos;
    if (is_date) end = begin + at;
  };
  for (const std::string_view since : {" depuis ", " since "}) cut_date(since);
  for (const std::string_view until : until_words) cut_date(until);
  // "PETR jusqu'en 2022, CAF depuis"
  for (const std::string_view since : {" depuis", " depuis lors", " ensuite", " since"}) {
    const std::string_view said = cell.substr(begin, end - begin);
    if (said.size() > since.size() && said.substr(said.size() - since.size()) == since) {
      end -= since.size();
      trim();
    }
  }
  // "Le PETR porte l'action": who, and that it does.
  const std::string_view said = cell.substr(begin, end - begin);
  for (const std::string_view does :
       {" porte l'action", " porte l’action", " porte le projet", " pilote l'action",
        " pilote l’action", " pilote le projet", " coordonne l'action", " coordonne l’action",
        " anime l'action", " anime l’action", " est porteur", " est pilote", " est le porteur",
        " est le pilote", " assure le portage", " assure le pilotage", " assure la coordination",
        " leads the action", " is the lead"}) {
    const std::size_t at = said.find(does);
    const bool ends = at != std::string_view::npos && said.size() - at - does.size() <= 1;
    if (ends && at > 0) end = begin + at;
  }
  // Quotation marks around the whole of it.
  for (const Quotes& pair : quotes) {
    const std::string_view name = cell.substr(begin, end - begin);
    if (name.size() <= pair.open.size() + pair.close.size()) continue;
    if (name.substr(0, pair.open.size()) != pair.open) continue;
    if (behind_quotes(name, 0) != name.size()) continue;
    begin += pair.open.size();
    end -= pair.close.size();
    while (begin < end && blank_at(cell, begin) != 0) begin += blank_at(cell, begin);
    while (end > begin + 1 && cell.substr(end - 2, 2) == "\u00A0") end -= 2;
    while (end > begin + 2 && cell.substr(end - 3, 3) == "\u202F") end -= 3;
    trim();
  }
  begin += behind_who_leads(cell.substr(begin, end - begin));
  // Of words that begin as articles do, or behind a sign.
  const char initial = begin < end ? cell[begin] : ' ';
  const bool may_be_article =
      !cuts_nothing(initial) || initial == 'l' || initial == 't' || initial == 'u';
  if (!may_be_article) return {begin, end};
  const std::vector<CellWord> words = cell_words(cell.substr(begin, end - begin));
  if (words.size() > 1 && is_article(words[0].folded) && !words[0].capital &&
      (words[1].capital || words[1].sigle)) {
    begin += words[1].begin;
  }
  return {begin, end};
}

}  // namespace maillage::cells
