#include "network/import/headers/columns_by_content.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "network/cells/phrases/nobody.hpp"
#include "network/import/headers/funder_columns.hpp"
#include "network/import/headers/header_hints.hpp"
#include "network/import/headers/open_columns.hpp"
#include "network/import/headers/title_column.hpp"
#include "network/import/headers/years_above.hpp"
#include "network/model/readings/priority.hpp"
#include "network/model/readings/state_signs.hpp"
#include "network/model/vocabulary.hpp"
#include "network/persons/person_cells.hpp"
#include "network/persons/person_columns.hpp"
#include "network/text/text.hpp"

namespace maillage::importing {
namespace {

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

// One header over several columns: the cells below say which of them is the title, and which is
// its number.
void spread(OpenColumns& open) {
  for (std::size_t i = 0; i < open.columns.size(); ++i) {
    const std::uint32_t first = open.columns[i].column;
    const std::uint32_t width = open.view.width(open.columns[i].place.line - 1, first);
    if (open.columns[i].meaning.column != model::Column::action || width < 2 || width > 4) continue;
    for (std::uint32_t column = first + 1; column < first + width; ++column) {
      const bool is_there =
          std::any_of(open.columns.begin(), open.columns.end(),
                      [&](const FoundColumn& each) { return each.column == column; });
      const ColumnContent content = open.content.below(open.last, column);
      if (is_there || content.texts * 2 < content.filled || content.texts == 0) continue;
      if (!open.content_at(i).is_mostly(open.content_at(i).codes)) continue;
      FoundColumn title = open.columns[i];
      title.column = column;
      title.place = open.view.place(open.columns[i].place.line - 1, column);
      title.from_content = true;
      open.columns[i].meaning = {};
      if (!open.has(model::Column::number)) open.settle(i, model::Column::number);
      open.add_behind(i, std::move(title));
      break;
    }
  }
}

// "2023" over states, alone or with a group title like "Suivi": the state in that year.
void know_years(OpenColumns& open) {
  static constexpr std::string_view beside[] = {
      "suivi", "avancement", "etat", "statut", "bilan",    "annee",   "fin",      "en",
      "au",    "status",     "year", "d",      "progress", "realise", "realisee", "realisees",
      "fait",  "faite",      "done", "o",      "n",        "oui",     "non"};
  std::vector<std::pair<std::size_t, int>> years;
  for (std::size_t i = 0; i < open.columns.size(); ++i) {
    if (!is_open(open.columns[i])) continue;
    int year = 0;
    bool is_year = true;
    const std::string folded = text::fold(open.columns[i].header);
    for (const std::string_view word : text::words_of(folded)) {
      const bool digits = word.find_first_not_of("0123456789") == std::string_view::npos;
      if (digits && word.size() == 4 && year == 0) {
        for (const char digit : word) year = year * 10 + (digit - '0');
      } else if (std::find(std::begin(beside), std::end(beside), word) == std::end(beside)) {
        is_year = false;
      }
    }
    if (!is_year || year < 1990 || year > 2099) continue;
    years.emplace_back(i, year);
  }
  const auto settle = [&](std::size_t i, int year) {
    open.columns[i].meaning = {HeaderRole::column, model::Column::state, 0, year};
    open.columns[i].from_content = true;
  };
  std::size_t of_states = 0;
  for (const auto& [i, year] : years) {
    const ColumnContent& content = open.content_at(i);
    if (!content.is_mostly(content.states)) continue;
    settle(i, year);
    ++of_states;
  }
  // A year among years of states, over words that are not known: states of its own, to be told.
  for (const auto& [i, year] : years) {
    if (of_states < 2 || !is_open(open.columns[i])) continue;
    const ColumnContent& content = open.content_at(i);
    const bool are_words = content.is_mostly(content.texts + content.states) &&
                           content.titles * 2 <= content.filled && content.organisations == 0;
    if (are_words) settle(i, year);
  }
  // Years over ticks and words: states of these years, or the calendar of an action. A calendar has one mark.
  std::vector<std::size_t> marked;
  for (const auto& [i, year] : years) {
    const ColumnContent& content = open.content_at(i);
    const std::size_t marks = content.ticks + content.states + content.pictures + content.health;
    const bool says = is_open(open.columns[i]) && content.distinct > 1 &&
                      marks * 2 > content.filled && content.filled > 1;
    if (says) marked.push_back(i);
  }
  if (marked.size() < 2) return;
  for (const std::size_t i : marked) open.columns[i].may_be_states = true;
}

// "Priorité" over "P1 – Repérage précoce": no degree of urgency, but what the plan calls its axes.
void know_axis_in_priority(OpenColumns& open) {
  if (open.has(model::Column::axis) || open.has(HeaderRole::axis_and_objective)) return;
  for (std::size_t i = 0; i < open.columns.size(); ++i) {
    const std::string header = text::fold(open.columns[i].header);
    const bool is_priority =
        open.columns[i].meaning.column == model::Column::priority ||
        (is_open(open.columns[i]) && header.substr(0, header.find(' ')) == "priorite");
    if (!is_priority) continue;
    bool names = open.content_at(i).filled > 0;
    std::set<std::string> seen;
    std::string last;
    for (std::size_t r = open.last + 1; r < open.view.rows().size() && names; ++r) {
      const std::string* cell = open.view.own(open.view.rows()[r], open.columns[i].column);
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
    open.settle(i, model::Column::axis);
    return;
  }
}

// "Fiche action" over "1.1", beside a title: its number.
void know_numbers_of_actions(OpenColumns& open) {
  std::vector<std::size_t> titles;
  for (std::size_t i = 0; i < open.columns.size(); ++i) {
    if (open.columns[i].meaning.column == model::Column::action) titles.push_back(i);
  }
  if (titles.size() < 2 || open.has(model::Column::number)) return;
  for (const std::size_t i : titles) {
    const ColumnContent& content = open.content_at(i);
    if (content.filled == 0 || content.codes != content.filled) continue;
    open.settle(i, model::Column::number);
    return;
  }
}

// "Réf. (structure)" over names of organisations: who refers, and no number.
void doubt_numbers(OpenColumns& open) {
  for (std::size_t i = 0; i < open.columns.size(); ++i) {
    if (open.columns[i].meaning.column != model::Column::number) continue;
    const ColumnContent& content = open.content_at(i);
    const bool says_who = hint_of(open.columns[i].header, model::Column::carrier) > 0;
    if (says_who && content.codes == 0 && content.filled > 0 && content.organisations > 0) {
      open.columns[i].meaning = {};
    }
  }
}

// "Étape" beside a title that stands there once for each of them: parts of the action.
void know_steps(OpenColumns& open) {
  static constexpr std::string_view steps[] = {
      "etape",   "etapes",    "jalon",      "jalons",     "phase",
      "phases",  "milestone", "milestones", "sous tache", "sous taches",
      "subtask", "subtasks",  "sub action", "step",       "steps"};
  if (open.has(HeaderRole::sub_action)) return;
  std::optional<std::size_t> title;
  for (std::size_t i = 0; i < open.columns.size() && !title; ++i) {
    if (open.columns[i].meaning.column == model::Column::action) title = i;
  }
  if (!title) return;
  for (std::size_t i = 0; i < open.columns.size(); ++i) {
    const std::string folded = is_open(open.columns[i]) ? text::fold(open.columns[i].header) : "";
    if (std::find(std::begin(steps), std::end(steps), folded) == std::end(steps)) continue;
    const ColumnContent titles = open.content_at(*title), parts = open.content_at(i);
    if (parts.texts < 2 || parts.filled * 10 < titles.distinct * 13) continue;
    open.columns[i].meaning = {HeaderRole::sub_action};
    return;
  }
}

// "T1 2024" over states where "T2 2024" has some too, "État au 30/06" beside "État au 31/12": the last of
// them says how far it is.
bool is_outdated(OpenColumns& open, std::size_t at) {
  const auto is_of_time = [&](std::size_t i) {
    return is_open(open.columns[i]) && is_time(open.columns[i].header);
  };
  const DatedHeader dated = dated_header(open.columns[at].header);
  const bool is_dated_by_time = is_of_time(at);
  if (!is_dated_by_time && dated.date.empty()) return false;
  for (std::size_t i = 0; i < open.columns.size(); ++i) {
    if (i == at || !is_open(open.columns[i])) continue;
    const DatedHeader other = dated_header(open.columns[i].header);
    const bool is_later = is_dated_by_time ? i > at && is_of_time(i)
                                           : other.words == dated.words &&
                                                 other.date.size() == dated.date.size() &&
                                                 other.date > dated.date;
    if (!is_later) continue;
    const ColumnContent& later = open.content_at(i);
    if (later.filled > 0 && later.is_mostly(later.states)) return true;
  }
  return false;
}

// "État au 30/06/2024" beside "État au 31/12/2024": where it stood at the last of them that is filled in is the
// year's; the others are kept.
void forget_earlier_of_year(OpenColumns& open) {
  const auto is_of_year = [&](std::size_t i) {
    const HeaderMeaning& meaning = open.columns[i].meaning;
    return meaning.year != 0 &&
           (meaning.column == model::Column::state || meaning.column == model::Column::carrier);
  };
  for (std::size_t at = 0; at < open.columns.size(); ++at) {
    if (!is_of_year(at)) continue;
    const DatedHeader own = dated_header(open.columns[at].header);
    bool is_outdone = false;
    for (std::size_t i = 0; i < open.columns.size() && !own.date.empty() && !is_outdone; ++i) {
      if (!is_of_year(i) || open.columns[i].meaning.year != open.columns[at].meaning.year) continue;
      const DatedHeader later = dated_header(open.columns[i].header);
      is_outdone = later.words == own.words && later.date.size() == own.date.size() &&
                   later.date > own.date && open.content_at(i).filled > 0;
    }
    if (is_outdone) open.columns[at].meaning = {};
  }
}

// "Non commencé | En cours | Terminé" over crosses.
void know_ticked_states(OpenColumns& open) {
  if (open.has(model::Column::state)) return;
  std::vector<std::size_t> found;
  std::set<model::State> states;
  bool any = false;
  for (std::size_t i = 0; i < open.columns.size(); ++i) {
    const auto state =
        is_open(open.columns[i]) ? model::read_state(open.columns[i].header) : std::nullopt;
    if (!state) continue;
    const ColumnContent& content = open.content_at(i);
    if (content.ticks != content.filled) continue;
    found.push_back(i);
    states.insert(*state);
    any = any || content.filled > 0;
  }
  if (found.size() < 2 || states.size() < found.size() || !any) return;
  for (const std::size_t i : found) open.columns[i].meaning = {HeaderRole::ticked_state};
}

// "Owner" holds persons and "Organisation" says whose they are: the organisation carries.
void make_room_for_organisations(OpenColumns& open) {
  std::vector<std::size_t> carriers;
  for (std::size_t i = 0; i < open.columns.size(); ++i) {
    const HeaderMeaning& meaning = open.columns[i].meaning;
    if (meaning.column == model::Column::carrier && meaning.year == 0) carriers.push_back(i);
  }
  const bool is_said =
      std::any_of(open.columns.begin(), open.columns.end(), [](const FoundColumn& each) {
        return each.meaning.column == model::Column::partners ||
               each.meaning.role == HeaderRole::service;
      });
  const bool has_other = [&] {
    for (std::size_t i = 0; i < open.columns.size(); ++i) {
      if (!is_open(open.columns[i]) || hint_of(open.columns[i].header, model::Column::carrier) == 0)
        continue;
      const ColumnContent& content = open.content_at(i);
      if (content.is_mostly(content.organisations)) return true;
    }
    return false;
  }();
  if (carriers.size() != 1 || is_said || !has_other) return;
  FoundColumn& carrier = open.columns[carriers.front()];
  const std::vector<std::string_view> cells = open.cells_at(carriers.front());
  const bool is_of_persons =
      persons::judge_persons(carrier.header, model::Column::carrier, cells, nullptr,
                             open.view.answers())
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
void know_levels(OpenColumns& open) {
  for (std::size_t i = 0; i < open.columns.size(); ++i) {
    FoundColumn& column = open.columns[i];
    if (!is_open(column) || !names_axis_and_objective(column.header)) continue;
    if (open.has(model::Column::axis) && open.has(model::Column::objective)) continue;
    if (open.has(model::Column::axis)) {
      open.settle(i, model::Column::objective);
    } else if (open.has(model::Column::objective)) {
      open.settle(i, model::Column::axis);
    } else {
      column.meaning = {HeaderRole::axis_and_objective};
      column.from_content = true;
    }
  }
}

// "ARS | Département | CPAM" over amounts: who funds, and with how much.
void know_funders(OpenColumns& open) {
  if (open.has(model::Column::funders)) return;
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < open.columns.size(); ++i) {
    if (!is_open(open.columns[i]) || funder_in(open.columns[i].header).empty()) continue;
    if (holds_amounts(open.view, open.last, open.columns[i])) found.push_back(i);
  }
  if (found.size() < 2) return;
  for (const std::size_t i : found) open.columns[i].meaning = {HeaderRole::funder_amounts};
}

// "Degré de mise en œuvre" over words that are no known states: to be asked where no column has any.
void doubt_states(OpenColumns& open) {
  if (open.has(model::Column::state) || open.has(HeaderRole::ticked_state)) return;
  for (std::size_t i = 0; i < open.columns.size(); ++i) {
    if (!is_open(open.columns[i]) || hint_of(open.columns[i].header, model::Column::state) < 2)
      continue;
    const ColumnContent& content = open.content_at(i);
    open.columns[i].may_be_states = content.filled > 1 && content.sentences == 0 &&
                                    content.organisations == 0 &&
                                    !content.is_mostly(content.figures);
  }
}

// "Responsible | Accountable": who answers for it does not carry it for all that, and is asked about.
void set_accountable_apart(std::vector<FoundColumn>& columns) {
  const auto is_headed = [](const FoundColumn& column, std::string_view word) {
    return column.meaning.column == model::Column::carrier && text::fold(column.header) == word;
  };
  const bool has_responsible =
      std::any_of(columns.begin(), columns.end(),
                  [&](const FoundColumn& column) { return is_headed(column, "responsible"); });
  for (FoundColumn& column : columns) {
    if (has_responsible && is_headed(column, "accountable")) column.meaning = {};
  }
}

// "A", "B, C": letters that a key may say of organisations, and nothing else.
bool holds_letters_alone(const OpenColumns& open, std::size_t at) {
  constexpr std::size_t longest = 12;
  const std::vector<std::string_view> cells = open.cells_at(at);
  return !cells.empty() && std::all_of(cells.begin(), cells.end(), [](std::string_view cell) {
    const std::string folded = text::fold(cell);
    const std::vector<std::string_view> words = text::words_of(folded);
    return cell.size() <= longest && std::all_of(words.begin(), words.end(), [](auto word) {
             return word.size() == 1 && word[0] >= 'a' && word[0] <= 'z' && word != "x";
           });
  });
}

// Without a porteur, a column that names organisations may be it: to be asked, not taken. Where both are
// there, so is one whose header says that somebody does something: "Maître d'œuvre", "Co-animateur".
void doubt_organisations(OpenColumns& open) {
  const bool has_both = (open.has(model::Column::carrier) || open.has(HeaderRole::service)) &&
                        open.has(model::Column::partners);
  for (std::size_t i = 0; i < open.columns.size(); ++i) {
    if (!is_open(open.columns[i])) continue;
    // "NC", "EC" below "2021" are no sigles of organisations.
    const bool is_year =
        text::fold(open.columns[i].header).find_first_not_of("0123456789 ") == std::string::npos;
    const bool says_who = hint_of(open.columns[i].header, model::Column::carrier) > 0 ||
                          hint_of(open.columns[i].header, model::Column::partners) > 0 ||
                          names_actors(open.columns[i].header);
    const ColumnContent& content = open.content_at(i);
    // A header that says who needs fewer names that look like organisations.
    const bool names = content.is_mostly(content.organisations) ||
                       (says_who && content.organisations * 2 > content.filled);
    open.columns[i].undecided = !is_year && !content.is_mostly(content.codes) &&
                                (!has_both || says_who) && content.filled >= 2 && names;
    // "Part." over "A", "B, C": who it is stands in a key that is not there.
    const bool are_codes = hint_of(open.columns[i].header, model::Column::carrier) >= 2 ||
                           hint_of(open.columns[i].header, model::Column::partners) >= 2;
    if (are_codes && content.filled >= 2 && holds_letters_alone(open, i)) {
      open.columns[i].undecided = true;
    }
  }
}

}  // namespace

void know_by_content(SheetContent& content, std::size_t last, std::vector<FoundColumn>& columns) {
  set_accountable_apart(columns);
  OpenColumns open(content, last, columns);
  spread(open);
  know_axis_in_priority(open);
  forget_earlier_of_year(open);
  know_numbers_of_actions(open);
  doubt_numbers(open);
  know_ticked_states(open);
  know_steps(open);
  if (std::none_of(open.columns.begin(), open.columns.end(), is_open)) return;
  know_levels(open);
  know_years(open);
  make_room_for_organisations(open);
  open.take(model::Column::state, [&](std::size_t at, int hint) {
    const ColumnContent& below = open.content_at(at);
    if (is_outdated(open, at)) return 0;
    if (model::asks_if_done(open.columns[at].header) && below.ticks > 0) {
      const std::vector<std::string_view> cells = open.cells_at(at);
      const auto refusals =
          static_cast<std::size_t>(std::count_if(cells.begin(), cells.end(), model::says_no));
      if ((below.ticks + below.states + refusals) * 2 > below.filled) return 10 + hint;
    }
    // "% réalisé" over 0.5: a share of what is done.
    if (hint > 0 && open.columns[at].header.find('%') != std::string::npos &&
        below.is_mostly(below.figures + below.states)) {
      return 9 + hint;
    }
    // "Suivi" over "✅" and "🔄".
    if (hint > 0 && below.is_mostly(below.pictures)) return 9 + hint;
    // "Feu tricolore" over "Vert": how it goes, of which its state is asked.
    if (hint > 0 && below.is_mostly(below.health)) return 5 + hint;
    if (!below.is_mostly(below.states) &&
        !(hint >= 2 && below.states * 3 >= below.filled && below.states > 0)) {
      return 0;
    }
    // Two rows of the same word may be anything, and shares of something else than what is done.
    const bool says_share = open.columns[at].header.find('%') != std::string::npos;
    const bool are_shares = below.shares == below.states && !says_share;
    if (hint == 0 && (below.filled < 2 || are_shares)) return 0;
    // "Mode Tâche" over "Planifiée": of all alike.
    if (hint == 0 && text::fold(open.columns[at].header).find("mode") != std::string::npos)
      return 0;
    return 10 + hint;
  });
  open.take(model::Column::carrier, [&](std::size_t at, int hint) {
    if (hint == 0) return 0;
    // "Structures impliquées" take part; who carries may be said in its cells.
    const std::string& header = open.columns[at].header;
    if (hint == 1 && hint_of(header, model::Column::partners) >= 2) return 0;
    const ColumnContent& below = open.content_at(at);
    const bool fits = below.filled == 0 || below.organisations > 0 || below.nobody > 0 ||
                      (hint >= 2 && below.texts > 0 && below.sentences == 0);
    return fits && !below.is_mostly(below.states) && !below.is_mostly(below.figures)
               ? hint * 2 + (below.organisations > 0 ? 1 : 0)
               : 0;
  });
  // "Pilote institutionnel" and "Pilote opérationnel": both lead.
  for (std::size_t i = 0; i < open.columns.size(); ++i) {
    const bool is_led = open.has(model::Column::carrier) && is_open(open.columns[i]) &&
                        heads_who_leads(open.columns[i].header) &&
                        hint_of(open.columns[i].header, model::Column::partners) < 3 &&
                        hint_of(open.columns[i].header, model::Column::carrier) == 3;
    if (is_led && open.content_at(i).organisations > 0) open.settle(i, model::Column::carrier);
  }
  open.take(model::Column::partners, [&](std::size_t at, int hint) {
    const ColumnContent& below = open.content_at(at);
    const bool fits = below.filled == 0 || below.organisations > 0 || hint == 3;
    return hint >= 2 && fits && !below.is_mostly(below.figures) ? hint : 0;
  });
  // "Partenaires institutionnels" and "Partenaires associatifs": both take part.
  for (std::size_t i = 0; i < open.columns.size(); ++i) {
    const bool takes_part = open.has(model::Column::partners) && is_open(open.columns[i]) &&
                            hint_of(open.columns[i].header, model::Column::partners) == 3 &&
                            !cells::says_wish(open.columns[i].header);
    if (!takes_part) continue;
    const ColumnContent& below = open.content_at(i);
    const bool names = below.organisations > 0 || (below.texts > 0 && below.sentences == 0);
    if (names) open.settle(i, model::Column::partners);
  }
  open.take(model::Column::number, [&](std::size_t at, int hint) {
    const ColumnContent& below = open.content_at(at);
    if (!below.is_mostly(below.codes) || below.distinct * 10 < below.filled * 9) return 0;
    // "Fiche action" over "1.1", "1.2".
    return std::max(hint, hint_of(open.columns[at].header, model::Column::action) > 0 ? 1 : 0);
  });
  // What is above the action before the action itself: their words are the same.
  for (const model::Column above : {model::Column::axis, model::Column::objective}) {
    open.take(above, [&](std::size_t at, int hint) {
      const ColumnContent& below = open.content_at(at);
      if (hint < 2 && below.coded == 0) return 0;
      const bool fits = below.filled == 0 || below.texts > 0 || below.coded > 0;
      return fits && !below.is_mostly(below.figures) ? hint : 0;
    });
  }
  know_title(open);
  know_funders(open);
  doubt_states(open);
  doubt_organisations(open);
}

}  // namespace maillage::importing
