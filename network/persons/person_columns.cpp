// Whether a column is of persons is told from all of its cells together, and then holds for each: "Martin"
// alone may be a firm, thirty cells of two words with capitals and no organisation among them are people.
//
//   header "Référent"      Jeanne Exemple, Paul Modèle, –      left out whole, and counted
//   header "Porteur"       PETR, Mme Exemple (ARS), CAF        kept; the person gives way to "ARS"
//   header "Contact"       exemple@…                           left out, its text hidden in messages too
//
// To take a firm for a person loses a porteur, to take a person for a firm prints somebody's name: what
// could be either is asked.
#include "network/persons/person_columns.hpp"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "network/cells/cell_names.hpp"
#include "network/cells/phrases/nobody.hpp"
#include "network/persons/person_cells.hpp"
#include "network/persons/person_headers.hpp"
#include "network/persons/person_names.hpp"
#include "network/text/row_numbers.hpp"
#include "network/text/text.hpp"

namespace maillage::persons {
namespace {

bool names_organisations(model::Column column) {
  return column == model::Column::carrier || column == model::Column::partners ||
         column == model::Column::funders;
}

// Columns of the user's own that hold sentences: a name that stands alone there is no column's.
bool holds_remarks(std::string_view folded) {
  for (const std::string_view word : text::words_of(folded)) {
    for (const std::string_view known :
         {"remarque",     "remarques",     "commentaire",  "commentaires", "note",
          "notes",        "observation",   "observations", "description",  "descriptif",
          "titre",        "lieu",          "lieux",        "commune",      "communes",
          "ville",        "territoire",    "territoires",  "structure",    "structures",
          "organisation", "organisations", "organisme",    "service"}) {
      if (word == known) return true;
    }
  }
  return false;
}

// Nobody, nobody yet, or our own word for a person.
bool names_nobody(std::string_view cell) {
  const std::string folded = text::fold(cell);
  return folded.empty() || folded == cells::one_person || folded == "x" ||
         cells::read_phrase(cell).says != cells::PhraseSays::names;
}

constexpr std::string_view answer_person = "personne", answer_organisation = "organisation";

const model::Answer* answer_to(std::string_view cell, const model::Answers* answers) {
  return answers == nullptr ? nullptr
                            : answers->find(model::DecisionKind::person, text::trimmed(cell));
}

// As a person said that the cell is to be read, where one did.
std::optional<PersonCell> read_as_answered(std::string_view cell, const names::NameIndex* known,
                                           PersonCells& cells, const model::Answers* answers) {
  const model::Answer* answer = answer_to(cell, answers);
  if (answer == nullptr) return cells.read(cell);
  if (answer->text == answer_organisation) return std::nullopt;
  auto read = read_person_cell(cell, known, CellOf::persons);
  if (!read) return PersonCell{std::string(cells::one_person), 1, 0, false};
  read->persons += read->doubtful;
  read->doubtful = 0;
  if (!read->organisations) read->text = cells::one_person;
  return read;
}

CellOf kind_under(std::string_view folded_header) {
  return heads_persons_as_often(folded_header) ? CellOf::pilots : CellOf::organisations;
}

// Two words that nobody knows may name a firm as well as somebody: that tells nothing of the column.
bool tells_of_column(const PersonCell& read) {
  return read.organisations || read.persons > 0 || read.doubtful > read.strange;
}

// Cells read once for each text that stands in them. What is given is to be there as long as this is.
class CellCache {
 public:
  CellCache(const names::NameIndex* known, const model::Answers* answers)
      : known_(known), answers_(answers) {
    for (int kind = 0; kind < cell_kind_count; ++kind) {
      cells_.emplace_back(known, static_cast<CellOf>(kind));
    }
  }

  // Of organisations, the table says elsewhere: no initials, and no names of somebody.
  void add_organisations(std::string_view cell) { elsewhere_.push_back(cell); }

  const std::optional<PersonCell>& read(std::string_view text, CellOf kind) {
    static const std::optional<PersonCell> of_organisations;
    const std::optional<PersonCell>& found = read_any(text, kind);
    if (!found) return found;
    const bool is_sigle = kind != CellOf::organisations && is_sigle_elsewhere(text);
    const bool is_named = is_sigle || (found->strange > 0 && stands_elsewhere(text));
    return is_named ? of_organisations : found;
  }

  // The same whatever stands elsewhere.
  const std::optional<PersonCell>& read_any(std::string_view text, CellOf kind) {
    const auto at = static_cast<std::size_t>(kind);
    const auto [found, is_new] = read_[at].try_emplace(text);
    if (is_new) found->second = read_as_answered(text, known_, cells_[at], answers_);
    return found->second;
  }

  bool says_nobody(std::string_view cell) {
    const auto [found, is_new] = nobody_.try_emplace(cell);
    if (is_new) found->second = names_nobody(cell);
    return found->second;
  }

 private:
  // Whether the cells of partners and funders have it as a word in capitals, or, cut at their separators,
  // name it. They are cut when the first cell that may be of persons asks: in most tables none does.
  bool is_sigle_elsewhere(std::string_view text) {
    cut_elsewhere();
    return sigles_.count(text::trimmed(text)) != 0;
  }
  bool stands_elsewhere(std::string_view text) {
    cut_elsewhere();
    return named_elsewhere_.count(text::fold(text)) != 0;
  }

  void cut_elsewhere() {
    for (std::string_view rest : std::exchange(elsewhere_, {})) {
      for (const ShapedWord& word : shaped_words(rest)) {
        if (word.shape == ShapedWord::Shape::upper) {
          sigles_.insert(rest.substr(word.begin, word.end - word.begin));
        }
      }
      while (!rest.empty()) {
        const std::size_t end = std::min(rest.find_first_of(",;/|+\n"), rest.size());
        named_elsewhere_.insert(text::fold(rest.substr(0, end)));
        rest.remove_prefix(std::min(end + 1, rest.size()));
      }
    }
  }

  const names::NameIndex* known_;
  const model::Answers* answers_;
  std::unordered_set<std::string_view> sigles_;
  std::vector<std::string_view> elsewhere_;  // cells of partners and funders, not cut yet
  std::unordered_set<std::string> named_elsewhere_;
  std::vector<PersonCells> cells_;  // by kind
  std::unordered_map<std::string_view, std::optional<PersonCell>>
      read_[cell_kind_count];  // by kind
  std::unordered_map<std::string_view, bool> nobody_;
};

enum class CellHolds { nobody, organisation, mixed, person, doubtful };

CellHolds holds(std::string_view cell, CellOf kind, CellCache& cache) {
  constexpr std::size_t longest = 200;  // then it is a sentence
  if (cache.says_nobody(cell)) return CellHolds::nobody;
  if (cell.size() > longest) return CellHolds::organisation;
  const auto& read = cache.read_any(cell, kind);
  if (!read || !tells_of_column(*read)) return CellHolds::organisation;
  if (read->organisations) return CellHolds::mixed;
  return read->persons > 0 ? CellHolds::person : CellHolds::doubtful;
}

ColumnOfPersons judge_cells(std::string_view header, std::optional<model::Column> column,
                            const std::vector<std::string_view>& cells, CellCache& cache) {
  ColumnOfPersons result;
  const std::string folded = text::fold(header);
  const bool says_persons = !column && heads_persons(folded);
  const bool may_be =
      column ? names_organisations(*column) : says_persons || !holds_remarks(folded);
  if (!may_be) return result;
  const bool is_certain = says_persons && !may_head_organisations(folded);
  const CellOf kind = says_persons             ? CellOf::persons
                      : heads_accounts(folded) ? CellOf::accounts
                      : column                 ? kind_under(folded)
                                               : CellOf::organisations;
  std::size_t persons = 0, mixed = 0, organisations = 0;
  std::unordered_map<std::string_view, CellHolds> seen;
  std::set<std::string_view> doubtful;
  for (const std::string_view cell : cells) {
    if (text::trimmed(cell).empty()) continue;
    ++result.filled;
    if (is_certain) continue;
    // A long column of something else is known by its beginning.
    constexpr std::size_t enough = 100;
    const bool is_known = !column && !says_persons && organisations == enough;
    const auto [found, is_new] = seen.try_emplace(cell, CellHolds::nobody);
    if (is_new) found->second = holds(cell, kind, cache);
    if (is_known && persons + mixed == 0 && found->second != CellHolds::nobody) return {};
    switch (found->second) {
      case CellHolds::nobody:
        break;
      case CellHolds::organisation:
        ++organisations;
        if (column) return result;  // one settles it
        break;
      case CellHolds::mixed:
        ++mixed;
        if (column) return result;
        break;
      case CellHolds::person:
        ++persons;
        break;
      case CellHolds::doubtful:
        doubtful.insert(cell);
        break;
    }
  }
  const std::size_t all = persons + mixed + organisations + doubtful.size();
  if (says_persons) {
    result.is_one = !(organisations > 0 && persons + mixed + doubtful.size() == 0);
  } else if (column) {
    result.is_one = persons > 0 || doubtful.size() > 1;
  } else {
    const std::size_t like = persons + mixed + doubtful.size();
    result.is_one = (persons > 0 || doubtful.size() > 1) && like * 5 >= all * 3;
  }
  return result;
}

}  // namespace

ColumnOfPersons judge_persons(std::string_view header, std::optional<model::Column> column,
                              const std::vector<std::string_view>& cells,
                              const names::NameIndex* known, const model::Answers* answers) {
  CellCache cache(known, answers);
  return judge_cells(header, column, cells, cache);
}

std::string left_by_pilots(std::string_view cell, const names::NameIndex* known) {
  if (text::fold(cell) == text::fold(cells::one_person)) return std::string(cells::one_person);
  if (names_nobody(cell)) return "";
  const auto read = read_person_cell(cell, known, CellOf::persons);
  if (!read) return std::string(text::trimmed(cell));
  return read->organisations ? read->text : std::string(cells::one_person);
}

namespace {

std::vector<std::string_view> cells_of(const model::DraftTable& table, std::size_t column) {
  std::vector<std::string_view> cells;
  for (const std::vector<model::Text>& row : table.rows) {
    if (column < row.size()) cells.push_back(row[column].value);
  }
  return cells;
}

class Remover {
 public:
  Remover(const model::DraftTable& table, const names::NameIndex* known,
          const model::Answers* answers)
      : table_(table), known_(known), cache_(known, answers) {
    for (std::size_t i = 0; i < table.headers.size(); ++i) {
      const auto meaning = meaning_of(table, i);
      if (meaning != model::Column::partners && meaning != model::Column::funders) continue;
      for (const std::string_view cell : cells_of(table, i)) cache_.add_organisations(cell);
    }
    for (std::size_t i = 0; i < table.headers.size(); ++i) {
      kinds_.push_back(kind_by_cells(i));
      verdicts_.push_back(
          judge_cells(table.headers[i].value, meaning_of(table, i), cells_of(table, i), cache_));
      found_ = found_ || verdicts_.back().is_one || has_persons(i);
    }
  }

  bool found() const { return found_; }

  std::vector<model::Text> cells() {
    std::vector<model::Text> cells;
    for (const std::vector<model::Text>& row : table_.rows) {
      for (std::size_t i = 0; i < row.size() && i < verdicts_.size(); ++i) {
        if (!text::trimmed(row[i].value).empty() && is_private(i, row[i].value))
          cells.push_back(row[i]);
      }
    }
    return cells;
  }

  WithoutPersons remove(model::Deciding& deciding) {
    WithoutPersons result{table_, {}};
    model::DraftTable& made = result.table;
    if (made.columns.empty()) {
      for (std::size_t i = 0; i < made.headers.size(); ++i) {
        made.columns.push_back(meaning_of(table_, i));
      }
    }
    for (std::size_t i = 0; i < verdicts_.size(); ++i) {
      if (verdicts_[i].is_one) {
        result.faults.push_back(note(text::FaultKind::persons_left_out, i,
                                     {table_.headers[i].value, std::to_string(verdicts_[i].filled)},
                                     text::FaultSeverity::note));
      } else if (is_of_organisations(i)) {
        empty_cells(i, made, result.faults, deciding);
      }
    }
    carry_by_pilots(made);
    for (std::size_t i = verdicts_.size(); i-- > 0;) {
      if (!verdicts_[i].is_one || made.columns[i] == model::Column::carrier) continue;
      const auto at = static_cast<std::ptrdiff_t>(i);
      made.headers.erase(made.headers.begin() + at);
      made.columns.erase(made.columns.begin() + at);
      for (std::vector<model::Text>& row : made.rows) {
        if (i < row.size()) row.erase(row.begin() + at);
      }
    }
    return result;
  }

 private:
  bool is_of_organisations(std::size_t column) const {
    const auto meaning = meaning_of(table_, column);
    return meaning && (names_organisations(*meaning) || *meaning == model::Column::targets);
  }

  bool is_private(std::size_t column, std::string_view cell) {
    if (verdicts_[column].is_one) return text::fold(cell) != text::fold(cells::one_person);
    return is_of_organisations(column) && changes(column, cell);
  }

  // A fifth of persons make it one of them among organisations, whatever its header.
  CellOf kind_by_cells(std::size_t column) {
    if (meaning_of(table_, column) != model::Column::carrier) return CellOf::organisations;
    if (heads_accounts(text::fold(table_.headers[column].value))) return CellOf::accounts;
    std::unordered_set<std::string_view> seen;
    std::size_t cells = 0, persons = 0;  // that differ
    for (const std::string_view cell : cells_of(table_, column)) {
      if (!seen.insert(cell).second || cache_.says_nobody(cell)) continue;
      ++cells;
      const auto& read = cache_.read(cell, CellOf::organisations);
      if (read && read->persons > 0) ++persons;
    }
    const bool is_mixed = persons >= 2 && persons * 5 >= cells;
    if (is_mixed) return CellOf::mixed;
    const CellOf kind = kind_under(text::fold(table_.headers[column].value));
    return kind == CellOf::organisations ? CellOf::carriers : kind;
  }

  // Our own word for a person reads as one, and is to stay.
  bool changes(std::size_t column, std::string_view cell) {
    const auto& read = cache_.read(cell, kinds_[column]);
    return read && read->text != text::trimmed(cell);
  }

  bool has_persons(std::size_t column) {
    if (!is_of_organisations(column)) return false;
    const std::vector<std::string_view> cells = cells_of(table_, column);
    return std::any_of(cells.begin(), cells.end(),
                       [&](std::string_view cell) { return changes(column, cell); });
  }

  text::Fault note(text::FaultKind kind, std::size_t column, std::vector<std::string> words,
                   text::FaultSeverity severity) const {
    return text::Fault{kind, severity, table_.headers[column].place, std::move(words), {}, {}};
  }

  void empty_cells(std::size_t column, model::DraftTable& made, text::Faults& faults,
                   model::Deciding& deciding) {
    std::vector<text::Place> persons, doubtful;
    for (std::size_t r = 0; r < table_.rows.size(); ++r) {
      if (column >= table_.rows[r].size()) continue;
      const model::Text& cell = table_.rows[r][column];
      if (!changes(column, cell.value)) continue;
      const PersonCell& read = *cache_.read(cell.value, kinds_[column]);
      if (read.persons > 0) persons.push_back(cell.place);
      if (read.doubtful > 0) {
        doubtful.push_back(cell.place);
        deciding.decide({model::DecisionKind::person,
                         model::Sureness::doubtful,
                         std::string(text::trimmed(cell.value)),
                         read.text,
                         {std::string(answer_organisation), std::string(answer_person)},
                         {cell.place},
                         false});
      }
      made.rows[r][column].value = read.text;
    }
    const std::string& header = table_.headers[column].value;
    if (!persons.empty()) {
      faults.push_back(note(text::FaultKind::persons_in_cells, column,
                            {header, std::to_string(persons.size()), text::row_numbers(persons)},
                            text::FaultSeverity::note));
    }
    if (!doubtful.empty()) {
      faults.push_back(note(text::FaultKind::person_or_not, column,
                            {header, text::row_numbers(doubtful)}, text::FaultSeverity::warning));
    }
  }

  // Whom a person leads an action for is asked where no organisation is named.
  void carry_by_pilots(model::DraftTable& made) const {
    const auto found = std::find(made.columns.begin(), made.columns.end(),
                                 std::optional<model::Column>(model::Column::carrier));
    std::size_t carrier = static_cast<std::size_t>(found - made.columns.begin());
    std::vector<std::size_t> pilots;
    for (std::size_t i = 0; i < verdicts_.size(); ++i) {
      if (!verdicts_[i].is_one) continue;
      const bool carries = made.columns[i] == model::Column::carrier;
      if (carries || (!made.columns[i] && heads_pilots(text::fold(table_.headers[i].value)))) {
        pilots.push_back(i);
      }
    }
    if (pilots.empty()) return;
    if (found == made.columns.end()) {
      made.headers.push_back(
          {std::string(code_of(model::Column::carrier)), table_.headers[pilots.front()].place});
      made.columns.emplace_back(model::Column::carrier);
      carrier = made.headers.size() - 1;
    }
    for (std::size_t r = 0; r < made.rows.size(); ++r) {
      std::vector<model::Text>& row = made.rows[r];
      if (row.size() <= carrier) row.resize(carrier + 1);
      const bool is_person = carrier < verdicts_.size() && verdicts_[carrier].is_one;
      const std::string& said = row[carrier].value;
      if (!leaves_room(said) && (!is_person || names_nobody(said))) continue;
      for (const std::size_t pilot : pilots) {
        if (pilot >= table_.rows[r].size()) continue;
        const std::string left = left_by_pilots(table_.rows[r][pilot].value, known_);
        if (left.empty()) continue;
        row[carrier] = {left, table_.rows[r][pilot].place};
        break;
      }
    }
  }

  const model::DraftTable& table_;
  const names::NameIndex* known_;
  CellCache cache_;
  std::vector<CellOf> kinds_;
  std::vector<ColumnOfPersons> verdicts_;
  bool found_ = false;
};

}  // namespace

std::optional<WithoutPersons> without_persons(const model::DraftTable& table,
                                              const names::NameIndex* known,
                                              model::Deciding& deciding) {
  Remover remover(table, known, &deciding.answers());
  if (!remover.found()) return std::nullopt;
  return remover.remove(deciding);
}

std::vector<model::Text> cells_of_persons(const model::DraftTable& table) {
  return Remover(table, nullptr, nullptr).cells();
}

bool leaves_room(std::string_view carrier_cell) {
  const std::string_view text = text::trimmed(carrier_cell);
  if (text::fold(text).empty()) return text.find('?') == std::string_view::npos;
  const cells::PhraseSays says = cells::read_phrase(text).says;
  return says == cells::PhraseSays::nobody || says == cells::PhraseSays::not_said;
}

}  // namespace maillage::persons
