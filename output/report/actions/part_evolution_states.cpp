// Evolution: how many actions are in each state, table by table, and which moved from one state to
// another.
#include <array>
#include <utility>

#include "output/report/actions/part_evolution.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/words/finding_words.hpp"

namespace maillage::report::actions {
namespace {

blocks::GridCell missing_cell(const blocks::ReportMaking& making) {
  return blocks::words_cell(making.say("non renseigné", "not recorded"), blocks::Tone::missing);
}

// "29 (38 %)", traced to the rows that `counts` picks.
template <class Picks>
blocks::GridCell share_cell(EvolutionMaking& evolution, std::size_t table, const std::string& what,
                            Picks picks) {
  blocks::ReportMaking& making = evolution.making;
  blocks::Trace trace;
  trace.what = what + ", " + evolution.table_words(table);
  const auto& rows = evolution.contract.editions[table].rows;
  for (const model::ActionRow& row : rows) {
    if (picks(row)) trace.places.push_back(row.place);
  }
  const std::size_t count = trace.places.size();
  blocks::GridCell cell = blocks::count_cell(making, count, std::move(trace));
  if (count > 0) {
    cell.prose.push_back(
        {" (" + output_text::share_text(count, rows.size(), making.language) + ")"});
  }
  return cell;
}

std::vector<analysis::SeenState> states_that_occur(const analysis::Evolution& story) {
  std::vector<analysis::SeenState> states;
  for (int i = 0; i < model::state_count; ++i) {
    for (const auto& counts : story.states) {
      if (counts[static_cast<std::size_t>(i)] == 0) continue;
      states.push_back(static_cast<analysis::SeenState>(i));
      break;
    }
  }
  return states;
}

template <class Cell>
blocks::GridRow row_of(const EvolutionMaking& evolution, const std::string& name, blocks::Tone tone,
                       Cell cell) {
  blocks::GridRow row;
  row.cells = {blocks::words_cell(name, tone)};
  for (std::size_t i = 0; i < evolution.contract.editions.size(); ++i) row.cells.push_back(cell(i));
  return row;
}

void add_state_rows(EvolutionMaking& evolution, blocks::Grid& grid) {
  blocks::ReportMaking& making = evolution.making;
  const auto recorded = [&](std::size_t table) {
    return evolution.contract.editions[table].recorded.state;
  };
  for (const analysis::SeenState state : states_that_occur(evolution.story)) {
    const std::string name = seen_state_words(state, making.language);
    grid.rows.push_back(row_of(evolution, name, seen_state_tone(state), [&](std::size_t table) {
      if (!recorded(table)) return missing_cell(making);
      return share_cell(evolution, table, name, [&](const model::ActionRow& row) {
        return row.state == static_cast<model::State>(state);
      });
    }));
  }
  bool some_unsaid = false;
  for (const std::size_t table : evolution.with_states) {
    some_unsaid = some_unsaid || evolution.story.counts[table].state_not_said > 0;
  }
  if (!some_unsaid) return;
  const std::string name = seen_state_words(analysis::SeenState::not_said, making.language);
  grid.rows.push_back(row_of(evolution, name, blocks::Tone::missing, [&](std::size_t table) {
    if (!recorded(table)) return missing_cell(making);
    return share_cell(evolution, table, name,
                      [](const model::ActionRow& row) { return !row.state; });
  }));
}

void add_carrying_rows(EvolutionMaking& evolution, blocks::Grid& grid) {
  blocks::ReportMaking& making = evolution.making;
  struct Line {
    const char* name;
    bool (*picks)(const model::ActionRow&);
  };
  const std::array<Line, 3> lines = {
      {{making.say("avec porteur (abandonnées à part)", "with a porteur (abandoned ones apart)"),
        [](const model::ActionRow& row) {
          return row.carrying == model::Carrying::named && model::is_live(row);
        }},
       {making.say("sans porteur (abandonnées à part)", "without a porteur (abandoned ones apart)"),
        [](const model::ActionRow& row) {
          return row.carrying == model::Carrying::nobody && model::is_live(row);
        }},
       {making.say("porteur incertain", "uncertain porteur"), [](const model::ActionRow& row) {
          return row.carrying == model::Carrying::uncertain && model::is_live(row);
        }}}};
  for (const Line& line : lines) {
    grid.rows.push_back(row_of(evolution, line.name, blocks::Tone::plain, [&](std::size_t table) {
      if (!evolution.contract.editions[table].recorded.carrier) return missing_cell(making);
      return share_cell(evolution, table, line.name, line.picks);
    }));
  }
  const auto by_person = [](const model::ActionRow& row) {
    return row.carrying == model::Carrying::person;
  };
  bool some_persons = false;
  for (const std::size_t table : evolution.with_carriers) {
    some_persons = some_persons || evolution.story.counts[table].by_person > 0;
  }
  if (some_persons) {
    const std::string name =
        making.say("par ", "by ") + std::string(words::person_words(making.language));
    grid.rows.push_back(row_of(evolution, name, blocks::Tone::plain, [&](std::size_t table) {
      if (!evolution.contract.editions[table].recorded.carrier) return missing_cell(making);
      return share_cell(evolution, table, name, by_person);
    }));
  }
  const auto unsaid = [](const model::ActionRow& row) {
    return row.carrying == model::Carrying::not_recorded;
  };
  bool some_unsaid = false;
  for (const std::size_t table : evolution.with_carriers) {
    some_unsaid = some_unsaid || evolution.story.counts[table].carrier_not_said > 0;
  }
  if (some_unsaid) {
    const std::string name = making.say("porteur non renseigné", "porteur not recorded");
    grid.rows.push_back(row_of(evolution, name, blocks::Tone::missing, [&](std::size_t table) {
      if (!evolution.contract.editions[table].recorded.carrier) return missing_cell(making);
      return share_cell(evolution, table, name, unsaid);
    }));
  }
  grid.rows.push_back(row_of(
      evolution, making.say("organisations qui portent", "organisations that carry"),
      blocks::Tone::plain, [&](std::size_t table) {
        if (!evolution.contract.editions[table].recorded.carrier) return missing_cell(making);
        blocks::Trace trace;
        trace.what = making.say("organisations qui portent, ", "organisations that carry, ") +
                     evolution.table_words(table);
        trace.formula = making.say("nommées sans doute comme porteurs d’une action du tableau",
                                   "named without doubt as porteurs of an action of the table");
        return blocks::count_cell(making, evolution.story.counts[table].carriers, std::move(trace));
      }));
}

struct MoveList {
  analysis::Progress kind;
  const char* french;
  const char* english;
};
constexpr std::array move_lists = {
    MoveList{analysis::Progress::advanced, "Ont avancé", "Moved on"},
    MoveList{analysis::Progress::went_back, "Sont revenues en arrière", "Went back"},
    MoveList{analysis::Progress::abandoned, "Ont été abandonnées", "Were abandoned"},
    MoveList{analysis::Progress::taken_up, "Ont été reprises après abandon", "Were taken up again"},
    MoveList{analysis::Progress::arrived, "Nouvelles au tableau", "New in the table"},
    MoveList{analysis::Progress::left, "Ont quitté le tableau", "Left the table"},
};

blocks::Prose move_item(EvolutionMaking& evolution, const analysis::ActionChange& change) {
  blocks::ReportMaking& making = evolution.making;
  const analysis::SeenState before = state_before(change), after = state_after(change);
  std::string words;
  if (before != analysis::SeenState::absent) words = seen_state_words(before, making.language);
  if (after != analysis::SeenState::absent) {
    words += (words.empty() ? "" : " → ") + seen_state_words(after, making.language);
  }
  blocks::Trace trace;
  trace.what =
      words::subject_name(making.contract, {model::SubjectKind::action, action_of(change).value},
                          making.language) +
      making.say("\u00A0: ", ": ") + words;
  trace.places = places_of(change);
  return {making.link(action_of(change)),
          {making.say("\u00A0: ", ": ")},
          making.figure(words, std::move(trace))};
}

std::vector<blocks::Block> moves_listed(EvolutionMaking& evolution, TablePair pair) {
  std::vector<blocks::Block> blocks;
  const analysis::Comparison& comparison = evolution.between(pair);
  for (const MoveList& list : move_lists) {
    blocks::Bullets items;
    for (const analysis::ActionChange& change : comparison.actions) {
      if (analysis::progress(state_before(change), state_after(change)) != list.kind) continue;
      items.items.push_back(move_item(evolution, change));
    }
    if (items.items.empty()) continue;
    const std::string title =
        evolution.making.say(list.french, list.english) + std::string(", ") +
        evolution.from_to(pair) + " (" +
        output_text::count_text(items.items.size(), evolution.making.language) + ")";
    blocks.push_back({blocks::Disclosure{title, {{std::move(items)}}}});
  }
  return blocks;
}

// States in rows before, in columns after. An action that a table lacks has a line of its own.
blocks::Grid moves_grid(EvolutionMaking& evolution, TablePair pair) {
  blocks::ReportMaking& making = evolution.making;
  const analysis::Comparison& comparison = evolution.between(pair);
  std::array<bool, analysis::seen_state_count> before{}, after{};
  for (const analysis::ActionChange& change : comparison.actions) {
    before[static_cast<std::size_t>(state_before(change))] = true;
    after[static_cast<std::size_t>(state_after(change))] = true;
  }
  blocks::Grid grid;
  grid.id = "evolution-passages-" + std::to_string(pair.first) + "-" + std::to_string(pair.second);
  grid.caption =
      making.say("Passages d’un état à l’autre ", "Moves between states ") +
      evolution.from_to(pair) +
      making.say("\u00A0: en ligne, l’état de départ\u00A0; en colonne, l’état d’arrivée",
                 ": rows are states before, columns states after");
  grid.columns = {{making.say("État en ", "State in ") + evolution.table_words(pair.first)}};
  if (evolution.contract.editions[pair.first].year.is_plan()) {
    grid.columns.front().header = making.say("État au plan", "State in the plan");
  }
  const std::string group =
      making.say("État en ", "State in ") + evolution.table_words(pair.second);
  for (std::size_t to = 0; to < after.size(); ++to) {
    if (!after[to]) continue;
    grid.columns.push_back({seen_state_words(static_cast<analysis::SeenState>(to), making.language),
                            blocks::GridAlign::numbers, group});
  }
  for (std::size_t from = 0; from < before.size(); ++from) {
    if (!before[from]) continue;
    const auto state = static_cast<analysis::SeenState>(from);
    blocks::GridRow row;
    row.cells = {
        blocks::words_cell(seen_state_words(state, making.language), seen_state_tone(state))};
    for (std::size_t to = 0; to < after.size(); ++to) {
      if (!after[to]) continue;
      blocks::Trace trace;
      trace.what = seen_state_words(state, making.language) + " → " +
                   seen_state_words(static_cast<analysis::SeenState>(to), making.language) + ", " +
                   evolution.from_to(pair);
      for (const analysis::ActionChange& change : comparison.actions) {
        if (static_cast<std::size_t>(state_before(change)) != from ||
            static_cast<std::size_t>(state_after(change)) != to) {
          continue;
        }
        for (text::Place& place : places_of(change)) trace.places.push_back(std::move(place));
      }
      row.cells.push_back(blocks::count_cell(making, comparison.moves[from][to], std::move(trace)));
    }
    grid.rows.push_back(std::move(row));
  }
  return grid;
}

}  // namespace

std::vector<blocks::Block> state_blocks(EvolutionMaking& evolution) {
  blocks::ReportMaking& making = evolution.making;
  const model::Contract& contract = evolution.contract;
  if (contract.editions.empty()) return {};
  blocks::Grid grid;
  grid.id = "evolution-etats-par-tableau";
  grid.caption = making.say(
      "Actions par état et par tableau, en nombre et en part des actions du "
      "tableau",
      "Actions by state and table: how many, and share of its actions");
  grid.use = blocks::GridUse::data;
  grid.columns = {{making.say("Actions", "Actions")}};
  for (std::size_t i = 0; i < contract.editions.size(); ++i) {
    grid.columns.push_back({evolution.column_name(i), blocks::GridAlign::numbers});
  }
  grid.rows.push_back(row_of(
      evolution, making.say("au tableau", "in the table"), blocks::Tone::plain,
      [&](std::size_t table) {
        blocks::Trace trace;
        trace.what = making.say("actions, ", "actions, ") + evolution.table_words(table);
        for (const model::ActionRow& row : contract.editions[table].rows) {
          trace.places.push_back(row.place);
        }
        return blocks::count_cell(making, contract.editions[table].rows.size(), std::move(trace));
      }));
  add_state_rows(evolution, grid);
  add_carrying_rows(evolution, grid);
  return {blocks::heading_block("evolution-etats", making.say("Les états, tableau par tableau",
                                                              "States, table by table")),
          {std::move(grid)}};
}

std::vector<blocks::Block> move_blocks(EvolutionMaking& evolution) {
  blocks::ReportMaking& making = evolution.making;
  if (evolution.contract.editions.size() < 2) return {};
  std::vector<blocks::Block> blocks = {blocks::heading_block(
      "evolution-passages", making.say("D’un état à l’autre", "From state to state"))};
  if (evolution.with_states.size() < 2) {
    blocks.push_back(
        blocks::prose_block(blocks::ParagraphKind::nothing,
                            making.say("Moins de deux tableaux disent l’état des actions.",
                                       "Fewer than two tables say the state of actions.")));
    return blocks;
  }
  const auto add = [&](TablePair pair, std::vector<blocks::Block>& into) {
    into.push_back({moves_grid(evolution, pair)});
    for (blocks::Block& block : moves_listed(evolution, pair)) into.push_back(std::move(block));
  };
  const std::vector<TablePair> steps = steps_of(evolution.with_states);
  add({evolution.with_states.front(), evolution.with_states.back()}, blocks);
  if (steps.size() < 2) return blocks;
  for (const TablePair& pair : steps) {
    blocks::Disclosure step{making.say("Passages ", "Moves ") + evolution.from_to(pair), {}};
    add(pair, step.blocks);
    blocks.push_back({std::move(step)});
  }
  return blocks;
}

}  // namespace maillage::report::actions
