#include "network/import/headers/column_content.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "network/cells/nobody.hpp"
#include "network/import/headers/funder_columns.hpp"
#include "network/import/headers/header_hints.hpp"
#include "network/model/readings/coded_title.hpp"
#include "network/model/readings/priority.hpp"
#include "network/model/readings/state_words.hpp"
#include "network/model/vocabulary.hpp"
#include "network/names/name_types.hpp"
#include "network/persons/person_cells.hpp"
#include "network/persons/person_columns.hpp"
#include "network/persons/person_headers.hpp"
#include "network/text/text.hpp"

namespace maillage::importing {
namespace {

constexpr std::size_t rows_sampled = 100;
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

// Not "Pilotage", which may name a body, nor "Responsable", who may see to something beside.
bool heads_who_leads(std::string_view header) {
  static constexpr std::string_view leads[] = {"pilote",  "pilotes",  "copilote", "copilotes",
                                               "porteur", "porteurs", "lead",     "leads"};
  const std::string folded = text::fold(header);
  for (const std::string_view word : text::words_of(folded)) {
    if (std::find(std::begin(leads), std::end(leads), word) != std::end(leads)) return true;
  }
  return false;
}

// "Partenaires à mobiliser", "Partenaires potentiels": nobody yet.
bool is_wished_for(std::string_view header) {
  static constexpr std::string_view wishes[] = {
      "potentiel", "potentiels",  "potentielles", "pressentis", "pressenti", "envisages",
      "mobiliser", "solliciter",  "associer",     "possibles",  "possible",  "futurs",
      "potential", "prospective", "souhaites",    "eventuels",  "trouver",   "identifier"};
  const std::string folded = text::fold(header);
  for (const std::string_view word : text::words_of(folded)) {
    if (std::find(std::begin(wishes), std::end(wishes), word) != std::end(wishes)) return true;
  }
  return false;
}

bool is_open(const FoundColumn& column) { return column.meaning.role == HeaderRole::unknown; }

class Knower {
 public:
  Knower(SheetContent& content, std::size_t last, std::vector<FoundColumn>& columns)
      : content_(content),
        view_(content.view),
        last_(last),
        columns_(columns),
        contents_(columns.size()) {}

  void know() {
    spread();
    know_axis_in_priority();
    know_numbers_of_actions();
    know_ticked_states();
    know_steps();
    if (std::none_of(columns_.begin(), columns_.end(), is_open)) return;
    know_levels();
    know_years();
    make_room_for_organisations();
    take(model::Column::state, [&](std::size_t at, int hint) {
      const ColumnContent& content = content_at(at);
      if (model::asks_if_done(columns_[at].header) && content.ticks > 0 &&
          content.is_mostly(content.ticks + content.states)) {
        return 10 + hint;
      }
      // "% réalisé" over 0.5: a share of what is done.
      if (hint > 0 && columns_[at].header.find('%') != std::string::npos &&
          content.is_mostly(content.figures + content.states)) {
        return 9 + hint;
      }
      if (!content.is_mostly(content.states) &&
          !(hint >= 2 && content.states * 3 >= content.filled && content.states > 0)) {
        return 0;
      }
      // Two rows of the same word may be anything, and shares of something else than what is done.
      const bool says_share = columns_[at].header.find('%') != std::string::npos;
      const bool are_shares = content.shares == content.states && !says_share;
      if (hint == 0 && (content.filled < 2 || are_shares)) return 0;
      return 10 + hint;
    });
    take(model::Column::carrier, [&](std::size_t at, int hint) {
      if (hint == 0) return 0;
      const ColumnContent& content = content_at(at);
      const bool fits = content.filled == 0 || content.organisations > 0 || content.nobody > 0 ||
                        (hint >= 2 && content.texts > 0 && content.sentences == 0);
      return fits && !content.is_mostly(content.states) && !content.is_mostly(content.figures)
                 ? hint * 2 + (content.organisations > 0 ? 1 : 0)
                 : 0;
    });
    // "Pilote institutionnel" and "Pilote opérationnel": both lead.
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      const bool is_led = has(model::Column::carrier) && is_open(columns_[i]) &&
                          heads_who_leads(columns_[i].header) &&
                          hint_of(columns_[i].header, model::Column::partners) < 3 &&
                          hint_of(columns_[i].header, model::Column::carrier) == 3;
      if (is_led && content_at(i).organisations > 0) settle(i, model::Column::carrier);
    }
    take(model::Column::partners, [&](std::size_t at, int hint) {
      const ColumnContent& content = content_at(at);
      const bool fits = content.filled == 0 || content.organisations > 0 || hint == 3;
      return hint >= 2 && fits && !content.is_mostly(content.figures) ? hint : 0;
    });
    // "Partenaires institutionnels" and "Partenaires associatifs": both take part.
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      const bool takes_part = has(model::Column::partners) && is_open(columns_[i]) &&
                              hint_of(columns_[i].header, model::Column::partners) == 3 &&
                              !is_wished_for(columns_[i].header);
      if (!takes_part) continue;
      const ColumnContent& content = content_at(i);
      const bool names = content.organisations > 0 || (content.texts > 0 && content.sentences == 0);
      if (names) settle(i, model::Column::partners);
    }
    take(model::Column::number, [&](std::size_t at, int hint) {
      const ColumnContent& content = content_at(at);
      if (!content.is_mostly(content.codes) || content.distinct * 10 < content.filled * 9) return 0;
      // "Fiche action" over "1.1", "1.2".
      return std::max(hint, hint_of(columns_[at].header, model::Column::action) > 0 ? 1 : 0);
    });
    // What is above the action before the action itself: their words are the same.
    for (const model::Column above : {model::Column::axis, model::Column::objective}) {
      take(above, [&](std::size_t at, int hint) {
        const ColumnContent& content = content_at(at);
        if (hint < 2 && content.coded == 0) return 0;
        const bool fits = content.filled == 0 || content.texts > 0 || content.coded > 0;
        return fits && !content.is_mostly(content.figures) ? hint : 0;
      });
    }
    know_title();
    know_funders();
    doubt_organisations();
  }

 private:
  // One header over several columns: the cells below say which of them is the title, and which is
  // its number.
  void spread() {
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      const std::uint32_t first = columns_[i].column;
      const std::uint32_t width = view_.width(columns_[i].place.line - 1, first);
      if (columns_[i].meaning.column != model::Column::action || width < 2 || width > 4) continue;
      for (std::uint32_t column = first + 1; column < first + width; ++column) {
        const bool is_there =
            std::any_of(columns_.begin(), columns_.end(),
                        [&](const FoundColumn& each) { return each.column == column; });
        const ColumnContent content = content_.below(last_, column);
        if (is_there || content.texts * 2 < content.filled || content.texts == 0) continue;
        if (!content_at(i).is_mostly(content_at(i).codes)) continue;
        FoundColumn title = columns_[i];
        title.column = column;
        title.place = view_.place(columns_[i].place.line - 1, column);
        title.from_content = true;
        columns_[i].meaning = {};
        if (!has(model::Column::number)) settle(i, model::Column::number);
        columns_.insert(columns_.begin() + static_cast<std::ptrdiff_t>(i) + 1, std::move(title));
        contents_.assign(columns_.size(), std::nullopt);
        break;
      }
    }
  }

  const ColumnContent& content_at(std::size_t at) {
    if (!contents_[at]) contents_[at] = content_.below(last_, columns_[at].column);
    return *contents_[at];
  }

  bool has(model::Column column) const {
    return std::any_of(columns_.begin(), columns_.end(), [&](const FoundColumn& each) {
      return each.meaning.column == column && each.meaning.role == HeaderRole::column;
    });
  }

  bool has(HeaderRole role) const {
    return std::any_of(columns_.begin(), columns_.end(),
                       [&](const FoundColumn& each) { return each.meaning.role == role; });
  }

  void settle(std::size_t at, model::Column column) {
    columns_[at].meaning = {HeaderRole::column, column};
    columns_[at].from_content = true;
  }

  // The open column with the best score, if one has any; the left one of two.
  template <class Score>
  void take(model::Column column, Score score) {
    if (has(column)) return;
    int best = 0;
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      if (!is_open(columns_[i])) continue;
      const int points = score(i, hint_of(columns_[i].header, column));
      if (points > best) {
        best = points;
        found = i;
      }
    }
    if (found) settle(*found, column);
  }

  // "2023" over states, alone or with a group title like "Suivi": the state in that year.
  void know_years() {
    static constexpr std::string_view beside[] = {
        "suivi", "avancement", "etat",   "statut", "bilan", "annee",   "fin",
        "en",    "au",         "status", "year",   "d",     "progress"};
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      if (!is_open(columns_[i])) continue;
      int year = 0;
      bool is_year = true;
      const std::string folded = text::fold(columns_[i].header);
      for (const std::string_view word : text::words_of(folded)) {
        const bool digits = word.find_first_not_of("0123456789") == std::string_view::npos;
        if (digits && word.size() == 4 && year == 0) {
          for (const char digit : word) year = year * 10 + (digit - '0');
        } else if (std::find(std::begin(beside), std::end(beside), word) == std::end(beside)) {
          is_year = false;
        }
      }
      if (!is_year || year < 1990 || year > 2099) continue;
      const ColumnContent& content = content_at(i);
      if (!content.is_mostly(content.states)) continue;
      columns_[i].meaning = {HeaderRole::column, model::Column::state, 0, year};
      columns_[i].from_content = true;
    }
  }

  // "Priorité" over "P1 – Repérage précoce": no degree of urgency, but what the plan calls its axes.
  void know_axis_in_priority() {
    if (has(model::Column::axis) || has(HeaderRole::axis_and_objective)) return;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      if (columns_[i].meaning.column != model::Column::priority) continue;
      bool names = content_at(i).filled > 0;
      std::set<std::string> seen;
      std::string last;
      for (std::size_t r = last_ + 1; r < view_.rows().size() && names; ++r) {
        const std::string* cell = view_.own(view_.rows()[r], columns_[i].column);
        if (cell == nullptr || text::fold(*cell).empty()) continue;
        const std::string folded = text::fold(*cell);
        // Names come in groups, and say neither how urgent it is nor when it is due.
        names = !model::read_priority(*cell).level && text::words_of(folded).size() > 1 &&
                folded.find("term") == std::string::npos &&
                folded.find("urgen") == std::string::npos &&
                (folded == last || seen.insert(folded).second);
        last = folded;
      }
      if (!names) continue;
      settle(i, model::Column::axis);
      return;
    }
  }

  // "Fiche action" over "1.1", beside a title: its number.
  void know_numbers_of_actions() {
    std::vector<std::size_t> titles;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      if (columns_[i].meaning.column == model::Column::action) titles.push_back(i);
    }
    if (titles.size() < 2 || has(model::Column::number)) return;
    for (const std::size_t i : titles) {
      const ColumnContent& content = content_at(i);
      if (content.filled == 0 || content.codes != content.filled) continue;
      settle(i, model::Column::number);
      return;
    }
  }

  // "Étape" beside a title that stands there once for each of them: parts of the action.
  void know_steps() {
    static constexpr std::string_view steps[] = {
        "etape",   "etapes",    "jalon",      "jalons",     "phase",
        "phases",  "milestone", "milestones", "sous tache", "sous taches",
        "subtask", "subtasks",  "sub action", "step",       "steps"};
    if (has(HeaderRole::sub_action)) return;
    std::optional<std::size_t> title;
    for (std::size_t i = 0; i < columns_.size() && !title; ++i) {
      if (columns_[i].meaning.column == model::Column::action) title = i;
    }
    if (!title) return;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      const std::string folded = is_open(columns_[i]) ? text::fold(columns_[i].header) : "";
      if (std::find(std::begin(steps), std::end(steps), folded) == std::end(steps)) continue;
      const ColumnContent titles = content_at(*title), parts = content_at(i);
      if (parts.texts < 2 || parts.filled * 10 < titles.distinct * 13) continue;
      columns_[i].meaning = {HeaderRole::sub_action};
      return;
    }
  }

  // "Non commencé | En cours | Terminé" over crosses.
  void know_ticked_states() {
    if (has(model::Column::state)) return;
    std::vector<std::size_t> found;
    std::set<model::State> states;
    bool any = false;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      const auto state =
          is_open(columns_[i]) ? model::read_state(columns_[i].header) : std::nullopt;
      if (!state) continue;
      const ColumnContent& content = content_at(i);
      if (content.ticks != content.filled) continue;
      found.push_back(i);
      states.insert(*state);
      any = any || content.filled > 0;
    }
    if (found.size() < 2 || states.size() < found.size() || !any) return;
    for (const std::size_t i : found) columns_[i].meaning = {HeaderRole::ticked_state};
  }

  // "Owner" holds persons and "Organisation" says whose they are: the organisation carries.
  void make_room_for_organisations() {
    std::vector<std::size_t> carriers;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      const HeaderMeaning& meaning = columns_[i].meaning;
      if (meaning.column == model::Column::carrier && meaning.year == 0) carriers.push_back(i);
    }
    const bool is_said = std::any_of(columns_.begin(), columns_.end(), [](const FoundColumn& each) {
      return each.meaning.column == model::Column::partners ||
             each.meaning.role == HeaderRole::service;
    });
    const bool has_other = [&] {
      for (std::size_t i = 0; i < columns_.size(); ++i) {
        if (!is_open(columns_[i]) || hint_of(columns_[i].header, model::Column::carrier) == 0)
          continue;
        const ColumnContent& content = content_at(i);
        if (content.is_mostly(content.organisations)) return true;
      }
      return false;
    }();
    if (carriers.size() != 1 || is_said || !has_other) return;
    FoundColumn& carrier = columns_[carriers.front()];
    std::vector<std::string_view> cells;
    for (std::size_t r = last_ + 1; r < view_.rows().size(); ++r) {
      const std::string* own = view_.own(view_.rows()[r], carrier.column);
      if (own != nullptr && cells.size() < rows_sampled) cells.push_back(*own);
    }
    const bool is_of_persons =
        persons::judge_persons(carrier.header, model::Column::carrier, cells, nullptr,
                               view_.answers())
            .is_one ||
        std::all_of(cells.begin(), cells.end(), [](std::string_view cell) {
          const auto read = persons::read_person_cell(cell, nullptr, persons::CellOf::pilots);
          return read && !read->organisations;
        });
    if (!is_of_persons || cells.empty()) return;
    carrier.meaning = {HeaderRole::person};
    carrier.of_persons = true;
  }

  // "AXES / OBJECTIFS": one cell for both, each of which another column may hold already.
  void know_levels() {
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      FoundColumn& column = columns_[i];
      if (!is_open(column) || !names_axis_and_objective(column.header)) continue;
      if (has(model::Column::axis) && has(model::Column::objective)) continue;
      if (has(model::Column::axis)) {
        settle(i, model::Column::objective);
      } else if (has(model::Column::objective)) {
        settle(i, model::Column::axis);
      } else {
        column.meaning = {HeaderRole::axis_and_objective};
        column.from_content = true;
      }
    }
  }

  void know_title() {
    if (has(model::Column::action) || has(HeaderRole::sub_action)) return;
    std::size_t rows = 0;
    for (std::size_t i = 0; i < columns_.size(); ++i) rows = std::max(rows, content_at(i).filled);
    take(model::Column::action, [&](std::size_t at, int hint) {
      if (hint == 0 || (hint < 3 && !is_of_actions() && !may_be_of_actions(at, hint))) return 0;
      if (hint < 3 && names_persons(at)) return 0;
      const ColumnContent& content = content_at(at);
      if (content.filled == 0) return hint == 3 ? 1 : 0;
      // Every action has a title; "# trained" in a row of three is a measure of something else.
      const bool names = content.texts * 10 >= content.filled * 6 &&
                         content.distinct * 10 >= content.filled * 6 && content.filled * 2 > rows;
      return names ? hint * 2 + (content.is_mostly(content.titles) ? 1 : 0) : 0;
    });
    if (has(model::Column::action) || known() < 2) return;
    // Nothing but its cells: the one column of texts, each its own.
    std::optional<std::size_t> only;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      if (!is_open(columns_[i]) || text::fold(columns_[i].header).empty()) continue;
      const ColumnContent& content = content_at(i);
      const bool names = content.filled >= 2 && content.texts * 10 >= content.filled * 9 &&
                         content.distinct * 10 >= content.filled * 9 &&
                         content.titles * 2 >= content.filled &&
                         content.organisations * 2 < content.filled;
      if (!names) continue;
      if (only) return;
      only = i;
    }
    if (only) settle(*only, model::Column::action);
  }

  // A list of people or organisations has names and descriptions too.
  bool is_of_actions() const {
    return std::any_of(columns_.begin(), columns_.end(), [](const FoundColumn& each) {
      if (each.meaning.role != HeaderRole::column) return false;
      switch (*each.meaning.column) {
        case model::Column::state:
        case model::Column::axis:
        case model::Column::objective:
          return true;
        case model::Column::carrier:
        case model::Column::partners:
          return !each.from_content;
        default:
          return false;
      }
    });
  }

  // An address book has what no plan has, or says so in its name.
  bool lists_people() const {
    static constexpr std::string_view matters[] = {
        "fonction", "poste",     "qualite",     "prenom",    "adresse", "ville",
        "commune",  "type",      "code postal", "categorie", "sigle",   "siret",
        "role",     "job title", "position",    "address",   "city",    "phone"};
    static constexpr std::string_view names[] = {
        "contact", "contacts",  "annuaire", "partenaires", "organisations", "structures",
        "membres", "directory", "partners", "members",     "participants",  "invites"};
    const std::string sheet = text::fold(view_.sheet().name);
    for (const std::string_view word : text::words_of(sheet)) {
      if (std::find(std::begin(names), std::end(names), word) != std::end(names)) return true;
    }
    return std::any_of(columns_.begin(), columns_.end(), [](const FoundColumn& each) {
      return std::find(std::begin(matters), std::end(matters), text::fold(each.header)) !=
                 std::end(matters) ||
             (each.meaning.role == HeaderRole::person &&
              !persons::heads_pilots(text::fold(each.header)));
    });
  }

  // "Nom" beside a column that looks like porteurs: to be asked, where it names neither persons nor
  // organisations.
  bool may_be_of_actions(std::size_t at, int hint) {
    if (hint < 2 || !has(model::Column::carrier) || lists_people()) return false;
    const ColumnContent& content = content_at(at);
    return content.filled >= 2 && content.organisations == 0 && !names_persons(at);
  }

  bool names_persons(std::size_t at) {
    std::vector<std::string_view> cells;
    for (std::size_t r = last_ + 1; r < view_.rows().size(); ++r) {
      const std::string* own = view_.own(view_.rows()[r], columns_[at].column);
      if (own != nullptr && cells.size() < rows_sampled) cells.push_back(*own);
    }
    return persons::judge_persons("", std::nullopt, cells, nullptr, view_.answers()).is_one ||
           persons::judge_persons("", model::Column::carrier, cells, nullptr, view_.answers())
               .is_one;
  }

  std::size_t known() const {
    return static_cast<std::size_t>(std::count_if(
        columns_.begin(), columns_.end(),
        [](const FoundColumn& each) { return each.meaning.role == HeaderRole::column; }));
  }

  // Without a porteur, a column that names organisations may be it: to be asked, not taken.
  // "ARS | Département | CPAM" over amounts: who funds, and with how much.
  void know_funders() {
    if (has(model::Column::funders)) return;
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      if (!is_open(columns_[i]) || funder_in(columns_[i].header).empty()) continue;
      if (holds_amounts(view_, last_, columns_[i])) found.push_back(i);
    }
    if (found.size() < 2) return;
    for (const std::size_t i : found) columns_[i].meaning = {HeaderRole::funder_amounts};
  }

  void doubt_organisations() {
    if ((has(model::Column::carrier) || has(HeaderRole::service)) && has(model::Column::partners)) {
      return;
    }
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      if (!is_open(columns_[i])) continue;
      // "NC", "EC" below "2021" are no sigles of organisations.
      const bool is_year =
          text::fold(columns_[i].header).find_first_not_of("0123456789 ") == std::string::npos;
      const ColumnContent& content = content_at(i);
      columns_[i].undecided =
          !is_year && content.filled >= 2 && content.is_mostly(content.organisations);
    }
  }

  SheetContent& content_;
  const sheets::SheetView& view_;
  const std::size_t last_;
  std::vector<FoundColumn>& columns_;
  std::vector<std::optional<ColumnContent>> contents_;
};

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
    if (text.empty()) continue;
    const auto [known, is_new] = cells_.try_emplace(text);
    Cell& cell = known->second;
    if (is_new) cell = look_at(text);
    ++content.filled;
    if (seen.insert(cell.folded).second) ++content.distinct;
    if (cell.is_code) ++content.codes;
    if (cell.is_coded) ++content.coded;
    if (cell.is_nobody) ++content.nobody;
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

void know_by_content(SheetContent& content, std::size_t last, std::vector<FoundColumn>& columns) {
  Knower(content, last, columns).know();
}

}  // namespace maillage::importing
