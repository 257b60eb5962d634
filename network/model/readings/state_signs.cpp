#include "network/model/readings/state_signs.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

#include "network/model/vocabulary.hpp"
#include "network/text/text.hpp"

namespace maillage::model {
namespace {

// "0,5", "50", "1": none if it is no plain number.
std::optional<double> plain_number(std::string_view text) {
  text = text::trimmed(text);
  if (text.empty() || text.size() > 6) return std::nullopt;
  double value = 0, unit = 0;
  for (const char c : text) {
    if (c == ',' || c == '.') {
      if (unit != 0) return std::nullopt;
      unit = 0.1;
    } else if (c < '0' || c > '9') {
      return std::nullopt;
    } else if (unit == 0) {
      value = value * 10 + (c - '0');
    } else {
      value += unit * (c - '0');
      unit /= 10;
    }
  }
  return value;
}

}  // namespace

bool says_yes(std::string_view text) {
  static constexpr std::array<std::string_view, 14> words = {
      "oui", "o",  "yes",  "y",    "x",    "xx",   "1",
      "v",   "ok", "vrai", "true", "fait", "done", "c est fait"};
  text = text::trimmed(text);
  for (const std::string_view tick : {"✓", "✔", "☑", "✅", "☒", "🗹"}) {
    if (text.substr(0, tick.size()) == tick && text::fold(text).empty()) return true;
  }
  const std::string folded = text::fold(text);
  return std::find(words.begin(), words.end(), folded) != words.end();
}

bool says_no(std::string_view text) {
  static constexpr std::array<std::string_view, 7> words = {"non",  "n",     "no", "0",
                                                            "faux", "false", "ko"};
  text = text::trimmed(text);
  for (const std::string_view cross : {"☐", "✗", "✘", "❌", "✖", "×"}) {
    if (text.substr(0, cross.size()) == cross && text::fold(text).empty()) return true;
  }
  const std::string folded = text::fold(text);
  return std::find(words.begin(), words.end(), folded) != words.end();
}

std::optional<std::string> ticked_choice(std::string_view text) {
  static constexpr std::array<std::string_view, 4> open = {"☐", "□", "◻", "[ ]"};
  static constexpr std::array<std::string_view, 6> ticked = {"☑", "☒", "■", "🗹", "[x]", "[X]"};
  const auto box_at = [&](std::size_t at, const auto& boxes) -> std::size_t {
    for (const std::string_view box : boxes) {
      if (text.substr(at, box.size()) == box) return box.size();
    }
    return 0;
  };
  std::size_t boxes = 0, ticks = 0, begin = 0;
  bool is_ticked = false;
  std::string choice;
  const auto end_label = [&](std::size_t end) {
    if (is_ticked) choice = text::trimmed(text.substr(begin, end - begin));
  };
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t empty = box_at(i, open);
    const std::size_t box = empty != 0 ? empty : box_at(i, ticked);
    if (box == 0) {
      ++i;
      continue;
    }
    end_label(i);
    is_ticked = empty == 0;
    ticks += is_ticked ? 1 : 0;
    ++boxes;
    i = begin = i + box;
  }
  end_label(text.size());
  if (boxes < 2 || ticks > 1) return std::nullopt;
  return choice;
}

bool asks_if_done(std::string_view header) {
  static constexpr std::array<std::string_view, 24> done = {
      "fait",     "faite",       "faits",    "faites",    "realise",   "realisee",
      "realises", "realisees",   "termine",  "terminee",  "terminees", "acheve",
      "achevee",  "done",        "complete", "completed", "achieved",  "delivered",
      "finished", "implemented", "effectue", "effectuee", "mise",      "oeuvre"};
  static constexpr std::array<std::string_view, 30> beside = {"p",       "partiel", "partiellement",
                                                              "votre",   "cette",   "notre",
                                                              "projet",  "your",    "action",
                                                              "actions", "oui",     "non",
                                                              "o",       "n",       "yes",
                                                              "no",      "y",       "x",
                                                              "est",     "elle",    "a",
                                                              "t",       "ete",     "is",
                                                              "it",      "l",       "en",
                                                              "1",       "0",       "ou"};
  const std::string folded = text::fold(header);
  // A cross below "Non fait" or "Partiellement fait" says that it is not.
  static constexpr std::array<std::string_view, 7> denies = {
      "non", "pas", "not", "partiel", "partiellement", "partially", "partly"};
  const std::string first = folded.substr(0, folded.find(' '));
  if (std::find(denies.begin(), denies.end(), first) != denies.end()) return false;
  bool asks = false;
  for (const std::string_view word : text::words_of(folded)) {
    const bool is_done = std::find(done.begin(), done.end(), word) != done.end();
    if (!is_done && std::find(beside.begin(), beside.end(), word) == beside.end()) return false;
    asks = asks || is_done;
  }
  return asks;
}

std::optional<int> stated_steps(std::string_view header) {
  constexpr int fewest = 2, most = 10;
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  std::vector<std::pair<std::size_t, std::size_t>> numbers;  // where each begins and ends
  for (std::size_t i = 0; i < header.size();) {
    std::size_t end = i;
    while (end < header.size() && is_digit(header[end])) ++end;
    if (end > i) numbers.emplace_back(i, end);
    i = std::max(end, i + 1);
  }
  if (numbers.empty() || numbers.size() > 2) return std::nullopt;
  const auto [begin, end] = numbers.back();
  const std::string_view number = header.substr(begin, end - begin);
  if (number.size() > 2) return std::nullopt;
  const int last = number.size() == 1 ? number[0] - '0' : (number[0] - '0') * 10 + number[1] - '0';
  if (last < fewest || last > most) return std::nullopt;
  const bool has_first = numbers.size() == 2;
  const std::size_t from = has_first ? numbers.front().second : 0;
  const std::string_view between = text::trimmed(header.substr(from, begin - from));
  const std::string folded = text::fold(between);
  if (has_first) {
    const bool is_nought =
        header.substr(numbers.front().first, from - numbers.front().first) == "0";
    static constexpr std::array<std::string_view, 6> marks = {"-", "–", "/", "..", "→", "..."};
    const bool is_range = std::find(marks.begin(), marks.end(), between) != marks.end() ||
                          folded == "a" || folded == "to" || folded == "et" || folded == "bis";
    return is_nought && is_range ? std::optional(last) : std::nullopt;
  }
  const bool is_out_of = (!between.empty() && between.back() == '/') || folded == "sur" ||
                         (folded.size() > 4 && folded.substr(folded.size() - 4) == " sur");
  return is_out_of ? std::optional(last) : std::nullopt;
}

ShareScale share_scale(const DraftTable& table, std::size_t column) {
  const std::string& header = table.headers[column].value;
  if (const std::optional<int> steps = stated_steps(header)) {
    const bool fit = std::all_of(table.rows.begin(), table.rows.end(), [&](const auto& row) {
      const auto number = column < row.size() ? plain_number(row[column].value) : std::nullopt;
      return !number || *number <= *steps;
    });
    if (fit) return {ShareScale::steps, *steps};
  }
  const std::string folded = text::fold(header);
  const bool is_said = header.find('%') != std::string::npos ||
                       folded.find("pourcent") != std::string::npos ||
                       folded.find("percent") != std::string::npos || folded.substr(0, 4) == "taux";
  bool any_part = false, any_more = false, all_round = true;
  double most = 0;
  for (const std::vector<Text>& row : table.rows) {
    if (column >= row.size() || text::trimmed(row[column].value).empty()) continue;
    const auto number = plain_number(row[column].value);
    const bool is_round = number && *number == 5 * static_cast<int>(*number / 5);
    all_round = all_round && is_round;
    if (!number) continue;
    if (*number > 100 || (is_said && *number > 1)) {
      return is_said && *number <= 100 ? ShareScale::hundred : ShareScale::none;
    }
    any_more = any_more || *number > 1;
    any_part = any_part || (*number > 0 && *number < 1);
    most = std::max(most, *number);
  }
  constexpr double large = 25;
  if (any_more) return all_round && most >= large ? ShareScale::hundred : ShareScale::none;
  if (any_part) return ShareScale::one;
  if (is_said) return ShareScale::hundred;
  return asks_if_done(header) ? ShareScale::yes_or_no : ShareScale::none;
}

std::string share_text(std::string_view cell, ShareScale scale) {
  if (scale == ShareScale::yes_or_no) {
    // "Fait" under "Fait ?" says it as it stands.
    if (!says_yes(cell) || read_state(cell)) return std::string(cell);
    return std::string(code_of(State::done)) + " (" + std::string(text::trimmed(cell)) + ")";
  }
  const auto number = scale == ShareScale::none ? std::nullopt : plain_number(cell);
  const double most = scale.kind == ShareScale::one     ? 1
                      : scale.kind == ShareScale::steps ? scale.most
                                                        : 100;
  if (!number || *number > most) return std::string(cell);
  const double share = *number * 100 / most;
  // Tenths of a percent tell nothing of a state but that it is neither nothing nor all.
  int whole = static_cast<int>(share + 0.5);
  if (share > 0 && whole == 0) whole = 1;
  if (share < 100 && whole == 100) whole = 99;
  std::string said = std::to_string(whole) + " %";
  if (scale.kind == ShareScale::steps) {
    said += " (" + std::string(text::trimmed(cell)) + " sur " + std::to_string(scale.most) + ")";
  }
  return said;
}
}  // namespace maillage::model
