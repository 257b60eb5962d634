// Evolution: how many actions are in each state, table by table, and which moved from one state to
// another.
#include <array>
#include <utility>

#include "output/report/actions/part_evolution.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/words/finding_words.hpp"

namespace maillage {
namespace {

GridCell missing_cell(const ReportMaking& making) {
  return words_cell(making.say("non renseigné", "not recorded"), Tone::missing);
}

// "29 (38 %)", traced to the rows that `counts` picks.
template <class Picks>
GridCell share_cell(EvolutionMaking& evolution, std::size_t table, const std::string& what,
                    Picks picks) {
  ReportMaking& making = evolution.making;
  Trace trace;
  trace.what = what + ", " + evolution.table_words(table);
  const auto& rows = evolution.contract.editions[table].rows;
  for (const ActionRow& row : rows) {
    if (picks(row)) trace.places.push_back(row.place);
  }
  const std::size_t count = trace.places.size();
  GridCell cell = count_cell(making, count, std::move(trace));
  if (count > 0) {
    cell.prose.push_back({" (" + share_text(count, rows.size(), making.language) + ")"});
  }
  return cell;
}

std::vector<SeenState> states_that_occur(const Evolution& story) {
  std::vector<SeenState> states;
  for (int i = 0; i < state_count; ++i) {
    for (const auto& counts : story.states) {
      if (counts[static_cast<std::size_t>(i)] == 0) continue;
      states.push_back(static_cast<SeenState>(i));
      break;
    }
  }
  return states;
}

template <class Cell>
GridRow row_of(const EvolutionMaking& evolution, const std::string& name, Tone tone, Cell cell) {
  GridRow row;
  row.cells = {words_cell(name, tone)};
  for (std::size_t i = 0; i < evolution.contract.editions.size(); ++i) row.cells.push_back(cell(i));
  return row;
}

void add_state_rows(EvolutionMaking& evolution, Grid& grid) {
  ReportMaking& making = evolution.making;
  const auto recorded = [&](std::size_t table) {
    return evolution.contract.editions[table].recorded.state;
  };
  for (const SeenState state : states_that_occur(evolution.story)) {
    const std::string name = seen_state_words(state, making.language);
    grid.rows.push_back(row_of(evolution, name, seen_state_tone(state), [&](std::size_t table) {
      if (!recorded(table)) return missing_cell(making);
      return share_cell(evolution, table, name, [&](const ActionRow& row) {
        return row.state == static_cast<State>(state);
      });
    }));
  }
  bool some_unsaid = false;
  for (const std::size_t table : evolution.with_states) {
    some_unsaid = some_unsaid || evolution.story.counts[table].state_not_said > 0;
  }
  if (!some_unsaid) return;
  const std::string name = seen_state_words(SeenState::not_said, making.language);
  grid.rows.push_back(row_of(evolution, name, Tone::missing, [&](std::size_t table) {
    if (!recorded(table)) return missing_cell(making);
    return share_cell(evolution, table, name, [](const ActionRow& row) { return !row.state; });
  }));
}

void add_carrying_rows(EvolutionMaking& evolution, Grid& grid) {
  ReportMaking& making = evolution.making;
  struct Line {
    const char* name;
    bool (*picks)(const ActionRow&);
  };
  const std::array<Line, 3> lines = {
      {{making.say("avec porteur", "with a porteur"),
        [](const ActionRow& row) { return row.carrying == Carrying::named; }},
       {making.say("sans porteur (abandonnées à part)", "without a porteur (abandoned ones apart)"),
        [](const ActionRow& row) { return row.carrying == Carrying::nobody && is_live(row); }},
       {making.say("porteur incertain", "uncertain porteur"),
        [](const ActionRow& row) { return row.carrying == Carrying::uncertain; }}}};
  for (const Line& line : lines) {
    grid.rows.push_back(row_of(evolution, line.name, Tone::plain, [&](std::size_t table) {
      if (!evolution.contract.editions[table].recorded.carrier) return missing_cell(making);
      return share_cell(evolution, table, line.name, line.picks);
    }));
  }
  const auto by_person = [](const ActionRow& row) { return row.carrying == Carrying::person; };
  bool some_persons = false;
  for (const std::size_t table : evolution.with_carriers) {
    some_persons = some_persons || evolution.story.counts[table].by_person > 0;
  }
  if (some_persons) {
    const std::string name = making.say("par ", "by ") + std::string(person_words(making.language));
    grid.rows.push_back(row_of(evolution, name, Tone::plain, [&](std::size_t table) {
      if (!evolution.contract.editions[table].recorded.carrier) return missing_cell(making);
      return share_cell(evolution, table, name, by_person);
    }));
  }
  const auto unsaid = [](const ActionRow& row) { return row.carrying == Carrying::not_recorded; };
  bool some_unsaid = false;
  for (const std::size_t table : evolution.with_carriers) {
    some_unsaid = some_unsaid || evolution.story.counts[table].carrier_not_said > 0;
  }
  if (some_unsaid) {
    const std::string name = making.say("porteur non renseigné", "porteur not recorded");
    grid.rows.push_back(row_of(evolution, name, Tone::missing, [&](std::size_t table) {
      if (!evolution.contract.editions[table].recorded.carrier) return missing_cell(making);
      return share_cell(evolution, table, name, unsaid);
    }));
  }
  grid.rows.push_back(row_of(
      evolution, making.say("organisations qui portent", "organisations that carry"), Tone::plain,
      [&](std::size_t table) {
        if (!evolution.contract.editions[table].recorded.carrier) return missing_cell(making);
        Trace trace;
        trace.what = making.say("organisations qui portent, ", "organisations that carry, ") +
                     evolution.table_words(table);
        trace.formula = making.say("nommées sans doute comme porteurs d'une action du tableau",
                                   "named without doubt as porteurs of an action of the table");
        return count_cell(making, evolution.story.counts[table].carriers, std::move(trace));
      }));
}

struct MoveList {
  Progress kind;
  const char* french;
  const char* english;
};
constexpr std::array move_lists = {
    MoveList{Progress::advanced, "Ont avancé", "Moved on"},
    MoveList{Progress::went_back, "Sont revenues en arrière", "Went back"},
    MoveList{Progress::abandoned, "Ont été abandonnées", "Were abandoned"},
    MoveList{Progress::taken_up, "Ont été reprises après abandon", "Were taken up again"},
    MoveList{Progress::arrived, "Nouvelles au tableau", "New in the table"},
    MoveList{Progress::left, "Ont quitté le tableau", "Left the table"},
};

Prose move_item(EvolutionMaking& evolution, const ActionChange& change) {
  ReportMaking& making = evolution.making;
  const SeenState before = state_before(change), after = state_after(change);
  std::string words;
  if (before != SeenState::absent) words = seen_state_words(before, making.language);
  if (after != SeenState::absent) {
    words += (words.empty() ? "" : " → ") + seen_state_words(after, making.language);
  }
  Trace trace;
  trace.what = subject_name(making.contract, {SubjectKind::action, action_of(change).value},
                            making.language) +
               making.say("\u00A0: ", ": ") + words;
  trace.places = places_of(change);
  return {making.link(action_of(change)),
          {making.say("\u00A0: ", ": ")},
          making.figure(words, std::move(trace))};
}

std::vector<Block> moves_listed(EvolutionMaking& evolution, TablePair pair) {
  std::vector<Block> blocks;
  const Comparison& comparison = evolution.between(pair);
  for (const MoveList& list : move_lists) {
    Bullets items;
    for (const ActionChange& change : comparison.actions) {
      if (progress(state_before(change), state_after(change)) != list.kind) continue;
      items.items.push_back(move_item(evolution, change));
    }
    if (items.items.empty()) continue;
    const std::string title = evolution.making.say(list.french, list.english) + std::string(", ") +
                              evolution.from_to(pair) + " (" +
                              count_text(items.items.size(), evolution.making.language) + ")";
    blocks.push_back({Disclosure{title, {{std::move(items)}}}});
  }
  return blocks;
}

// States in rows before, in columns after. An action that a table lacks has a line of its own.
Grid moves_grid(EvolutionMaking& evolution, TablePair pair) {
  ReportMaking& making = evolution.making;
  const Comparison& comparison = evolution.between(pair);
  std::array<bool, seen_state_count> before{}, after{};
  for (const ActionChange& change : comparison.actions) {
    before[static_cast<std::size_t>(state_before(change))] = true;
    after[static_cast<std::size_t>(state_after(change))] = true;
  }
  Grid grid;
  grid.id = "evolution-passages-" + std::to_string(pair.first) + "-" + std::to_string(pair.second);
  grid.caption =
      making.say("Passages d'un état à l'autre ", "Moves between states ") +
      evolution.from_to(pair) +
      making.say("\u00A0: en ligne, l'état de départ\u00A0; en colonne, l'état d'arrivée",
                 ": rows are states before, columns states after");
  grid.columns = {{making.say("État en ", "State in ") + evolution.table_words(pair.first)}};
  if (!evolution.contract.editions[pair.first].year) {
    grid.columns.front().header = making.say("État au plan", "State in the plan");
  }
  const std::string group =
      making.say("État en ", "State in ") + evolution.table_words(pair.second);
  for (std::size_t to = 0; to < after.size(); ++to) {
    if (!after[to]) continue;
    grid.columns.push_back(
        {seen_state_words(static_cast<SeenState>(to), making.language), GridAlign::numbers, group});
  }
  for (std::size_t from = 0; from < before.size(); ++from) {
    if (!before[from]) continue;
    const auto state = static_cast<SeenState>(from);
    GridRow row;
    row.cells = {words_cell(seen_state_words(state, making.language), seen_state_tone(state))};
    for (std::size_t to = 0; to < after.size(); ++to) {
      if (!after[to]) continue;
      Trace trace;
      trace.what = seen_state_words(state, making.language) + " → " +
                   seen_state_words(static_cast<SeenState>(to), making.language) + ", " +
                   evolution.from_to(pair);
      for (const ActionChange& change : comparison.actions) {
        if (static_cast<std::size_t>(state_before(change)) != from ||
            static_cast<std::size_t>(state_after(change)) != to) {
          continue;
        }
        for (Place& place : places_of(change)) trace.places.push_back(std::move(place));
      }
      row.cells.push_back(count_cell(making, comparison.moves[from][to], std::move(trace)));
    }
    grid.rows.push_back(std::move(row));
  }
  return grid;
}

}  // namespace

std::vector<Block> state_blocks(EvolutionMaking& evolution) {
  ReportMaking& making = evolution.making;
  const Contract& contract = evolution.contract;
  if (contract.editions.empty()) return {};
  Grid grid;
  grid.id = "evolution-etats-par-tableau";
  grid.caption = making.say(
      "Actions par état et par tableau, en nombre et en part des actions du "
      "tableau",
      "Actions by state and table: how many, and share of its actions");
  grid.use = GridUse::data;
  grid.columns = {{making.say("Actions", "Actions")}};
  for (std::size_t i = 0; i < contract.editions.size(); ++i) {
    grid.columns.push_back({evolution.column_name(i), GridAlign::numbers});
  }
  grid.rows.push_back(row_of(
      evolution, making.say("au tableau", "in the table"), Tone::plain, [&](std::size_t table) {
        Trace trace;
        trace.what = making.say("actions, ", "actions, ") + evolution.table_words(table);
        for (const ActionRow& row : contract.editions[table].rows) {
          trace.places.push_back(row.place);
        }
        return count_cell(making, contract.editions[table].rows.size(), std::move(trace));
      }));
  add_state_rows(evolution, grid);
  add_carrying_rows(evolution, grid);
  return {heading_block("evolution-etats",
                        making.say("Les états, tableau par tableau", "States, table by table")),
          {std::move(grid)}};
}

std::vector<Block> move_blocks(EvolutionMaking& evolution) {
  ReportMaking& making = evolution.making;
  if (evolution.contract.editions.size() < 2) return {};
  std::vector<Block> blocks = {heading_block(
      "evolution-passages", making.say("D'un état à l'autre", "From state to state"))};
  if (evolution.with_states.size() < 2) {
    blocks.push_back(prose_block(ParagraphKind::nothing,
                                 making.say("Moins de deux tableaux disent l'état des actions.",
                                            "Fewer than two tables say the state of actions.")));
    return blocks;
  }
  const auto add = [&](TablePair pair, std::vector<Block>& into) {
    into.push_back({moves_grid(evolution, pair)});
    for (Block& block : moves_listed(evolution, pair)) into.push_back(std::move(block));
  };
  const std::vector<TablePair> steps = steps_of(evolution.with_states);
  add({evolution.with_states.front(), evolution.with_states.back()}, blocks);
  if (steps.size() < 2) return blocks;
  for (const TablePair& pair : steps) {
    Disclosure step{making.say("Passages ", "Moves ") + evolution.from_to(pair), {}};
    add(pair, step.blocks);
    blocks.push_back({std::move(step)});
  }
  return blocks;
}

}  // namespace maillage
