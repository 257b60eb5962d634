#include "network/import/rows/listed_titles.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "network/cells/cell_marks.hpp"
#include "network/import/headers/form_answers.hpp"
#include "network/sheets/row_texts.hpp"
#include "network/text/text.hpp"
#include "network/text/word_list.hpp"

namespace maillage::importing {

std::vector<std::string> listed_lines(std::string_view cell) {
  std::vector<std::string> lines;
  while (!cell.empty()) {
    const std::size_t end = std::min(cell.find('\n'), cell.size());
    const std::string_view line = text::trimmed(cell.substr(0, end));
    cell.remove_prefix(std::min(end + 1, cell.size()));
    if (line.empty()) continue;
    lines.push_back(sheets::one_line(line.substr(cells::cell_marks::list_mark_at(line, 0))));
  }
  return lines;
}

ListedTitles::ListedTitles(const sheets::SheetView& view, const FoundHeader& header,
                           std::vector<std::uint32_t> sources, model::Deciding& deciding)
    : view_(view),
      header_(header),
      sources_(std::move(sources)),
      deciding_(deciding),
      is_form_(is_of_a_form(header)) {}

std::vector<std::string> ListedTitles::of_row(const sheets::RowSpan& span) {
  if (sources_.empty() || header_.is_own) return {};
  if (sources_.size() > 1) {
    std::vector<std::string> each;
    for (const std::uint32_t source : sources_) {
      const std::string* own = view_.own(span, source);
      if (own != nullptr && !text::trimmed(*own).empty()) each.push_back(sheets::one_line(*own));
    }
    return each.size() > 1 ? each : std::vector<std::string>();
  }
  const std::string* text = view_.own(span, sources_.front());
  if (text == nullptr) return {};
  if (is_form_) return answered_titles(*text, view_.place(span.row, sources_.front()));
  if (text->find('\n') == std::string::npos) return {};
  std::vector<std::string> titles;
  for (std::string_view rest = *text; !rest.empty();) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    const std::string_view line = text::trimmed(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (line.empty()) continue;
    const std::size_t mark = cells::cell_marks::list_mark_at(line, 0);
    if (mark == 0) return bare_lines(*text, view_.place(span.row, sources_.front()));
    titles.push_back(sheets::one_line(line.substr(mark)));
  }
  return titles.size() > 1 ? titles : std::vector<std::string>();
}

namespace {

// "Ouvrir un bus": what is to be done, with a capital, and nothing open at the end of the line before.
bool begins_with_infinitive(std::string_view line) {
  const std::string folded = text::fold(line);
  const std::vector<std::string_view> words = text::words_of(folded);
  if (words.size() < 2 || words[0].size() < 4 || line.empty()) return false;
  // "É" is a capital as "E" is, of two bytes: "ê" is the same first byte and another second one.
  const auto first = static_cast<unsigned char>(line.front());
  const auto second = line.size() > 1 ? static_cast<unsigned char>(line[1]) : 0;
  const bool is_accented = first == 0xC3 && second >= 0x80 && second <= 0x9E;
  const bool is_capital = (first >= 'A' && first <= 'Z') || is_accented;
  const std::string_view end = words[0].substr(words[0].size() - 2);
  return is_capital && (end == "er" || end == "ir" || end == "re");
}

bool goes_on_below(std::string_view line) {
  if (std::string_view(",:;(-").find(line.back()) != std::string_view::npos) return true;
  const std::string folded = text::fold(line);
  static constexpr text::WordList joins({"de",   "du",   "des",  "d",    "la", "le",  "les",
                                         "l",    "et",   "ou",   "a",    "au", "aux", "en",
                                         "par",  "pour", "sur",  "avec", "un", "une", "vers",
                                         "dans", "sans", "chez", "entre"});
  return joins.contains(text::words_of(folded).back());
}

}  // namespace

// "Ouvrir un bus ⏎ Former les aidants": two actions, or one with two parts. Asked about.
std::vector<std::string> ListedTitles::bare_lines(const std::string& cell,
                                                  const text::Place& place) {
  const std::vector<std::string> lines = listed_lines(cell);
  std::string listed;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!begins_with_infinitive(lines[i])) return {};
    if (i + 1 < lines.size() && goes_on_below(lines[i])) return {};
    listed += (i == 0 ? "" : " ; ") + lines[i];
  }
  if (lines.size() < 2) return {};
  const std::string one = sheets::one_line(cell);
  const std::string held = deciding_.decide(
      {model::DecisionKind::value, model::Sureness::doubtful, one, one, {listed}, {place}, false});
  return held == one ? std::vector<std::string>() : answer_parts(held);
}

// Answers to a form that ticks several actions, or writes several: "Forum, Atelier" where another
// answer says "Forum". Asked about.
std::vector<std::string> ListedTitles::answered_titles(const std::string& answer,
                                                       const text::Place& place) {
  if (answers_said_.empty()) {
    for (std::size_t i = header_.last + 1; i < header_.end; ++i) {
      const std::string* text = view_.own(view_.rows()[i], sources_.front());
      if (text == nullptr) continue;
      for (const std::string& part : answer_parts(*text)) ++answers_said_[text::fold(part)];
    }
  }
  const std::vector<std::string> parts = answer_parts(answer);
  const bool is_list = answer.find_first_of(";\n") != std::string::npos;
  const bool recurs = std::any_of(parts.begin(), parts.end(), [&](const std::string& part) {
    return answers_said_[text::fold(part)] > 1;
  });
  if (parts.size() < 2 || (!is_list && !recurs)) return {};
  std::string listed;
  for (const std::string& part : parts) listed += (listed.empty() ? "" : " ; ") + part;
  const std::string held = deciding_.decide({model::DecisionKind::value,
                                             model::Sureness::doubtful,
                                             sheets::one_line(answer),
                                             listed,
                                             {sheets::one_line(answer)},
                                             {place},
                                             false});
  return held == sheets::one_line(answer) ? std::vector<std::string>() : answer_parts(held);
}

}  // namespace maillage::importing
