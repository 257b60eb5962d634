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
#include "network/model/readings/state_words.hpp"
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

// "Cible" over figures: what an indicator is to reach, and nobody that the action is for.
void forget_figures_as_targets(OpenColumns& open) {
  for (std::size_t i = 0; i < open.columns.size(); ++i) {
    if (open.columns[i].meaning.column != model::Column::targets) continue;
    const ColumnContent& content = open.content_at(i);
    if (content.filled > 0 && content.figures == content.filled) open.columns[i].meaning = {};
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

// "RAG" over colours beside "Progress" over states: how it goes gives way to how far it is.
void prefer_states_to_health(OpenColumns& open) {
  for (std::size_t i = 0; i < open.columns.size(); ++i) {
    const HeaderMeaning& meaning = open.columns[i].meaning;
    if (meaning.column != model::Column::state || meaning.year != 0) continue;
    const ColumnContent& content = open.content_at(i);
    if (content.states > 0 || !content.is_mostly(content.health)) continue;
    for (std::size_t j = 0; j < open.columns.size(); ++j) {
      if (!is_open(open.columns[j]) || hint_of(open.columns[j].header, model::Column::state) == 0)
        continue;
      const ColumnContent& other = open.content_at(j);
      if (other.filled < 2 || !other.is_mostly(other.states)) continue;
      open.columns[i].meaning = {};
      open.settle(j, model::Column::state);
      return;
    }
  }
}

// "Rouge | Orange | Vert" over crosses: which colour has the cross is the word of its state, to be asked about.
void know_ticked_colours(OpenColumns& open) {
  if (open.has(model::Column::state) || open.has(HeaderRole::ticked_state)) return;
  std::vector<std::size_t> found;
  std::set<std::string> colours;
  std::size_t crosses = 0;
  for (std::size_t i = 0; i < open.columns.size(); ++i) {
    const std::string folded = text::fold(open.columns[i].header);
    const bool is_colour = is_open(open.columns[i]) && folded.size() >= 3 &&
                           model::says_health(open.columns[i].header);
    if (!is_colour) continue;
    const ColumnContent& content = open.content_at(i);
    if (content.ticks != content.filled) return;
    crosses += content.filled;
    found.push_back(i);
    colours.insert(folded);
  }
  if (found.size() < 2 || colours.size() < found.size() || crosses < 2) return;
  for (const std::size_t i : found) open.columns[i].meaning = {HeaderRole::ticked_state};
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

// "Niveau (0-4)", "Stade /5" over figures: how far it is, or what else has degrees.
bool states_degrees(std::string_view header) {
  static constexpr std::string_view degrees[] = {"niveau", "degre", "stade", "score", "level",
                                                 "note",   "etape", "stufe", "phase"};
  const std::string folded = text::fold(header);
  return std::find(std::begin(degrees), std::end(degrees), folded.substr(0, folded.find(' '))) !=
             std::end(degrees) &&
         model::stated_steps(header);
}

// "Degré de mise en œuvre" over words that are no known states: to be asked where no column has any.
void doubt_states(OpenColumns& open) {
  if (open.has(model::Column::state) || open.has(HeaderRole::ticked_state)) return;
  for (std::size_t i = 0; i < open.columns.size(); ++i) {
    if (!is_open(open.columns[i])) continue;
    const ColumnContent& content = open.content_at(i);
    if (states_degrees(open.columns[i].header) && content.figures == content.filled) {
      open.columns[i].may_be_states = content.filled > 1;
      continue;
    }
    if (hint_of(open.columns[i].header, model::Column::state) < 2) continue;
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
  forget_figures_as_targets(open);
  prefer_states_to_health(open);
  know_ticked_states(open);
  know_ticked_colours(open);
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
