// The same action in a later table: by the surest sign that both have, each action at most once a table.
//
//   ids        "bus"                             taken as they are
//   answers    a person has said which           taken
//   titles     the same letters                  of several equal ones the number decides
//   numbers    "FA 4", "1.1.2"                   with titles half alike, or one that says nothing
//
// Numbers of lines are no numbers of actions: where most rows of known titles have another number than
// before, the table was renumbered, and none of them counts. A near title alone is never a match: it is
// told as a doubt, and the row is an action of its own until a person says otherwise, for two actions taken
// for one cannot be told apart later.
#include "network/import/action_match.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <unordered_map>

#include "network/model/vocabulary.hpp"
#include "network/persons/private_matter.hpp"
#include "network/text/free_id.hpp"
#include "network/text/text.hpp"

namespace maillage::importing {
namespace {

// Words shared by more actions tell none of them.
constexpr std::size_t most_common_word = 40;

// "1.1.1" of "Fiche 1.1.1", "4" of "FA 4"; none of "Piste", which is no number.
std::string number_key(std::string_view number) {
  std::string key;
  for (const char c : number) {
    const bool digit = c >= '0' && c <= '9';
    if (digit) {
      key += c;
    } else if (!key.empty() && key.back() != '.') {
      key += '.';
    }
  }
  while (!key.empty() && key.back() == '.') key.pop_back();
  return model::read_nature(number) == model::Nature::piste ? std::string() : key;
}

std::set<std::string> content_words(const std::string& folded) {
  std::set<std::string> words;
  for (const std::string_view word : text::words_of(folded)) {
    if (word.size() > 2 || word.find_first_of("0123456789") != std::string_view::npos) {
      words.insert(std::string(word));
    }
  }
  return words;
}

constexpr std::string_view another_action = "autre";

constexpr double alike = 0.5;       // beside the same number
constexpr double near_alike = 0.7;  // alone

// Share of the shorter title's words that the other has too, from 0 to 1; letters where a title is
// too short for that.
double likeness(const std::string& a, const std::string& b) {
  const std::size_t letters = std::min(a.size(), b.size());
  if (letters == 0 || a.front() == '=' || b.front() == '=') return 0;
  // The whole of one begins the other: "Com RPE", "Com RPE, promouvoir les dispositifs".
  const std::string &shorter = a.size() < b.size() ? a : b, &longer = a.size() < b.size() ? b : a;
  if (longer.compare(0, letters, shorter) == 0 && longer.size() > letters &&
      longer[letters] == ' ') {
    return near_alike;
  }
  if (text::edit_distance(a, b, letters / 6) <= letters / 6) return 1;
  const std::set<std::string> x = content_words(a), y = content_words(b);
  if (std::min(x.size(), y.size()) < 2) return 0;
  std::size_t same = 0;
  for (const std::string& word : x) same += y.count(word);
  return static_cast<double>(same) / static_cast<double>(std::min(x.size(), y.size()));
}

struct Row {
  std::string id, title, folded, number, key;
  model::Text shown;
  bool has_subject = false;
  bool is_untitled = false;  // and without id and number
};

std::vector<Row> read_subjects(const model::DraftTable& table) {
  std::array<std::size_t, model::meaning_count> at;
  at.fill(table.headers.size());
  for (std::size_t i = table.headers.size(); i-- > 0;) {
    const auto column = model::meaning_of(table, i);
    if (column) at[static_cast<std::size_t>(*column)] = i;
  }
  std::vector<Row> rows;
  for (const std::vector<model::Text>& cells : table.rows) {
    const auto cell = [&](model::Column column) -> const model::Text* {
      const std::size_t i = at[static_cast<std::size_t>(column)];
      return i < cells.size() && !text::trimmed(cells[i].value).empty() ? &cells[i] : nullptr;
    };
    Row row;
    for (const auto& [column, into] : {std::pair(model::Column::id, &row.id),
                                       {model::Column::number, &row.number},
                                       {model::Column::action, &row.title}}) {
      const model::Text* text = cell(column);
      if (text == nullptr) continue;
      *into = std::string(text::trimmed(text->value));
      row.shown = {*into, text->place};
      row.has_subject = true;
    }
    if (!row.has_subject) {
      // What somebody carries, or what has a state, is an action without a title, as resolve() has
      // it; a line that only names its axis or objective is none, whatever is remarked beside it.
      for (const model::Column says : {model::Column::carrier, model::Column::state}) {
        const model::Text* text = cell(says);
        if (text == nullptr || row.has_subject) continue;
        row.shown = *text;
        row.has_subject = row.is_untitled = true;
      }
    }
    row.folded = text::fold(row.title);
    row.key = number_key(row.number);
    if (row.has_subject && row.title.empty() && row.key.empty()) {
      // No title is "=": what stands for one is told apart from all of them.
      const model::Text* objective = cell(model::Column::objective);
      row.folded =
          "=" + text::fold(row.number) + " " + (objective ? text::fold(objective->value) : "");
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

struct Known {
  std::string id;
  std::set<std::string> titles;  // folded, of all tables so far
  Row latest;
  std::size_t table = 0;  // the last that has it
};

class Matcher {
 public:
  Matcher(const std::vector<const model::DraftTable*>& tables, const model::Answers& answers)
      : answers_(answers) {
    for (const model::DraftTable* table : tables) tables_.push_back(read_subjects(*table));
    for (const std::vector<Row>& rows : tables_) {
      for (const Row& row : rows) {
        if (!row.id.empty()) used_.insert(text::fold(row.id));
      }
    }
  }

  MatchedActions match() {
    for (table_ = 0; table_ < tables_.size(); ++table_) {
      found_.rows.emplace_back(tables_[table_].size());
      match_table();
    }
    return std::move(found_);
  }

 private:
  const std::vector<Row>& rows() const { return tables_[table_]; }
  bool is_open(std::size_t row) const {
    return rows()[row].has_subject && found_.rows[table_][row].id.empty();
  }
  bool is_free(const Known& known) const { return known.table != table_; }

  void match_table() {
    for (std::size_t i = 0; i < rows().size(); ++i) {
      if (rows()[i].id.empty()) continue;
      const auto known = by_id_.find(text::fold(rows()[i].id));
      if (known == by_id_.end()) {
        make(i, rows()[i].id);
      } else {
        take(i, known->second, MatchGround::id);
      }
    }
    by_answer();
    const bool uses_numbers = numbers_say_something();
    if (!uses_numbers) found_.renumbered.push_back(table_);
    by_title(uses_numbers);
    if (uses_numbers) by_number();
    for (std::size_t i = 0; i < rows().size(); ++i) {
      if (!is_open(i)) continue;
      const std::optional<std::size_t> near = nearest_known(rows()[i]);
      make(i, "");
      if (near) doubt(MatchDoubt::near_title, i, known_[*near]);
    }
  }

  void by_answer() {
    for (std::size_t i = 0; i < rows().size() && !answers_.empty(); ++i) {
      if (!is_open(i) || rows()[i].title.empty()) continue;
      const model::Answer* answer = answers_.find(model::DecisionKind::action, rows()[i].title);
      if (answer == nullptr) continue;
      const std::vector<std::size_t> free = free_with_title(text::fold(answer->text));
      if (!free.empty()) {
        take(i, free.front(), MatchGround::answer);
      } else if (text::fold(answer->text) == another_action) {
        make(i, "");
      }
    }
  }

  // Numbers of lines change with every line put in: where most rows of known titles have another
  // number than before, numbers say nothing.
  bool numbers_say_something() const {
    std::size_t same = 0, other = 0;
    for (const Row& row : rows()) {
      const std::vector<std::size_t> known = free_with_title(row.folded);
      if (row.key.empty() || known.size() != 1) continue;
      const std::string& before = known_[known.front()].latest.key;
      if (!before.empty()) ++(before == row.key ? same : other);
    }
    return other < 3 || other <= same;
  }

  std::vector<std::size_t> free_with_title(const std::string& folded) const {
    std::vector<std::size_t> free;
    const auto known = by_title_.find(folded);
    if (folded.empty() || known == by_title_.end()) return free;
    for (const std::size_t each : known->second) {
      if (is_free(known_[each])) free.push_back(each);
    }
    return free;
  }

  void by_title(bool uses_numbers) {
    std::map<std::string, std::vector<std::size_t>> open;
    std::vector<std::string> order;
    for (std::size_t i = 0; i < rows().size(); ++i) {
      if (!is_open(i) || rows()[i].folded.empty()) continue;
      auto& same = open[rows()[i].folded];
      if (same.empty()) order.push_back(rows()[i].folded);
      same.push_back(i);
    }
    for (const std::string& title : order) {
      std::vector<std::size_t> mine = open[title];
      // Of several with the title, those with the same number first.
      for (const std::size_t row : mine) {
        for (const std::size_t each : free_with_title(title)) {
          if (rows()[row].key.empty() || known_[each].latest.key != rows()[row].key) continue;
          take(row, each, MatchGround::number_and_title);
          break;
        }
      }
      mine.erase(std::remove_if(mine.begin(), mine.end(), [&](auto i) { return !is_open(i); }),
                 mine.end());
      const std::vector<std::size_t> free = free_with_title(title);
      for (std::size_t i = 0; i < std::min(mine.size(), free.size()); ++i) {
        const Known before = known_[free[i]];
        take(mine[i], free[i], MatchGround::title);
        const std::string& key = rows()[mine[i]].key;
        if (title.front() == '=') {
          doubt(MatchDoubt::untitled, mine[i], before);
        } else if (mine.size() > 1 || free.size() > 1) {
          doubt(MatchDoubt::repeated_title, mine[i], before);
        } else if (uses_numbers && !key.empty() && !before.latest.key.empty() &&
                   key != before.latest.key) {
          doubt(MatchDoubt::other_number, mine[i], before);
        }
      }
    }
  }

  void by_number() {
    std::map<std::string, std::vector<std::size_t>> numbered, known_numbered;
    for (std::size_t i = 0; i < rows().size(); ++i) {
      if (!rows()[i].key.empty()) numbered[rows()[i].key].push_back(i);
    }
    for (std::size_t i = 0; i < known_.size(); ++i) {
      if (is_free(known_[i]) && !known_[i].latest.key.empty()) {
        known_numbered[known_[i].latest.key].push_back(i);
      }
    }
    for (std::size_t i = 0; i < rows().size(); ++i) {
      const Row& row = rows()[i];
      if (!is_open(i) || row.key.empty()) continue;
      const auto known = known_numbered.find(row.key);
      if (known == known_numbered.end()) continue;
      const bool is_one = numbered[row.key].size() == 1 && known->second.size() == 1;
      const std::string& before = known_[known->second.front()].latest.folded;
      const bool is_silent = row.folded.empty() || before.empty();
      if (is_one && (is_silent || likeness(row.folded, before) >= alike)) {
        take(i, known->second.front(), MatchGround::number);
      } else {
        const Known other = known_[known->second.front()];
        make(i, "");
        doubt(MatchDoubt::same_number, i, other);
      }
    }
  }

  // The known action with the most similar title; none is near enough.
  std::optional<std::size_t> nearest_known(const Row& row) const {
    std::set<std::size_t> candidates;
    for (const std::string& word : content_words(row.folded)) {
      const auto found = by_word_.find(word);
      if (found == by_word_.end() || found->second.size() > most_common_word) continue;
      candidates.insert(found->second.begin(), found->second.end());
    }
    std::optional<std::size_t> best;
    double highest = 0;
    for (const std::size_t each : candidates) {
      if (!is_free(known_[each])) continue;
      const double score = likeness(row.folded, known_[each].latest.folded);
      if (score < near_alike || score <= highest) continue;
      best = each;
      highest = score;
    }
    return best;
  }

  void take(std::size_t row, std::size_t known, MatchGround ground) {
    const bool is_repeated = !is_free(known_[known]);
    found_.rows[table_][row] = {known_[known].id,
                                is_repeated ? std::nullopt : std::optional(ground)};
    remember(row, known);
  }

  void make(std::size_t row, const std::string& own_id) {
    Known made;
    made.id = own_id.empty() ? unused_id(rows()[row]) : own_id;
    by_id_.emplace(text::fold(made.id), known_.size());
    found_.rows[table_][row] = {made.id, std::nullopt};
    known_.push_back(std::move(made));
    remember(row, known_.size() - 1);
  }

  void remember(std::size_t row, std::size_t index) {
    Known& known = known_[index];
    const Row before = known.latest;
    known.latest = rows()[row];
    // What this table leaves out stays as it was.
    if (known.latest.folded.empty()) known.latest.folded = before.folded;
    if (known.latest.key.empty()) known.latest.key = before.key;
    known.table = table_;
    const std::string& folded = rows()[row].folded;
    if (folded.empty() || !known.titles.insert(folded).second) return;
    by_title_[folded].push_back(index);
    for (const std::string& word : content_words(folded)) {
      std::vector<std::size_t>& with_word = by_word_[word];
      if (with_word.empty() || with_word.back() != index) with_word.push_back(index);
    }
  }

  std::string unused_id(const Row& row) {
    std::string base = text::slug(row.title.empty() ? "action " + row.number
                                                    : persons::without_private(row.title));
    if (row.is_untitled) base.clear();
    return text::free_id(std::move(base), "action-sans-titre", [&](const std::string& id) {
      return !used_.insert(text::fold(id)).second;
    });
  }

  void doubt(MatchDoubt why, std::size_t row, const Known& other) {
    found_.doubts.push_back({why, found_.rows[table_][row].id, other.id, rows()[row].shown,
                             other.latest.shown, rows()[row].number, other.latest.number});
  }

  const model::Answers& answers_;
  std::vector<std::vector<Row>> tables_;
  std::size_t table_ = 0;
  std::vector<Known> known_;
  std::unordered_map<std::string, std::size_t> by_id_;
  std::unordered_map<std::string, std::vector<std::size_t>> by_title_, by_word_;
  std::set<std::string> used_;
  MatchedActions found_;
};

}  // namespace

MatchedActions match_actions(const std::vector<const model::DraftTable*>& tables,
                             const model::Answers& answers) {
  return Matcher(tables, answers).match();
}

std::vector<model::Decision> decisions_of(const MatchedActions& matches) {
  model::Deciding deciding;
  for (const DoubtfulMatch& doubt : matches.doubts) {
    std::string taken(another_action), other = doubt.other.value;
    model::Sureness sureness = model::Sureness::doubtful;
    if (doubt.why == MatchDoubt::other_number) {
      std::swap(taken, other);
      sureness = model::Sureness::probable;
    } else if (doubt.why != MatchDoubt::same_number && doubt.why != MatchDoubt::near_title) {
      continue;  // what has no title of its own cannot be asked about by its title
    }
    deciding.decide({model::DecisionKind::action,
                     sureness,
                     doubt.row.value,
                     std::move(taken),
                     {std::move(other)},
                     {doubt.row.place, doubt.other.place},
                     false});
  }
  return deciding.take();
}

}  // namespace maillage::importing
