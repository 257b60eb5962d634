// Evolution: how many actions are in each state, table by table, and which moved from one state to
// another.
#include <array>
#include <utility>

#include "output/report/actions/part_evolution.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/report/blocks/pictures.hpp"
#include "output/words/actions/action_cell_messages.hpp"
#include "output/words/actions/evolution_messages.hpp"
#include "output/words/actions/evolution_states_messages.hpp"
#include "output/words/finding_words.hpp"

namespace maillage::report::actions {
namespace {

using words::actions::ActionCell;
using words::actions::Evolution;
using words::actions::States;

// "réalisée, 2021".
std::string counted_in_table(const EvolutionMaking& evolution, const std::string& what,
                             std::size_t table) {
  return evolution.making.say(States::counted_in_table,
                              {{"what", what}, {"table", evolution.table_words(table)}});
}

// "29 (38 %)", traced to the rows that `counts` picks.
template <class Picks>
blocks::GridCell share_cell(EvolutionMaking& evolution, std::size_t table, const std::string& what,
                            Picks picks) {
  blocks::ReportMaking& making = evolution.making;
  blocks::Trace trace;
  trace.what = counted_in_table(evolution, what, table);
  const auto& rows = evolution.contract.editions[table].rows;
  for (const model::ActionRow& row : rows) {
    if (picks(row)) trace.places.push_back(row.place);
  }
  const std::size_t count = trace.places.size();
  blocks::GridCell cell = blocks::count_cell(making, count, std::move(trace));
  if (count > 0) {
    cell.prose =
        making.prose(States::number_and_share, {{"number", cell.prose}},
                     {{"share", output_text::share_text(count, rows.size(), making.language)}});
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
      if (!recorded(table)) return blocks::not_recorded_cell(making);
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
    if (!recorded(table)) return blocks::not_recorded_cell(making);
    return share_cell(evolution, table, name,
                      [](const model::ActionRow& row) { return !row.state; });
  }));
}

void add_carrying_rows(EvolutionMaking& evolution, blocks::Grid& grid) {
  blocks::ReportMaking& making = evolution.making;
  struct Line {
    std::string name;
    bool (*picks)(const model::ActionRow&);
  };
  const std::array<Line, 3> lines = {
      {{making.say(States::with_carrier),
        [](const model::ActionRow& row) {
          return row.carrying == model::Carrying::named && model::is_live(row);
        }},
       {making.say(States::without_carrier),
        [](const model::ActionRow& row) {
          return row.carrying == model::Carrying::nobody && model::is_live(row);
        }},
       {making.say(ActionCell::carrier_uncertain), [](const model::ActionRow& row) {
          return row.carrying == model::Carrying::uncertain && model::is_live(row);
        }}}};
  for (const Line& line : lines) {
    grid.rows.push_back(row_of(evolution, line.name, blocks::Tone::plain, [&](std::size_t table) {
      if (!evolution.contract.editions[table].recorded.carrier)
        return blocks::not_recorded_cell(making);
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
        making.say(States::by_person, {{"person", words::person_words(making.language)}});
    grid.rows.push_back(row_of(evolution, name, blocks::Tone::plain, [&](std::size_t table) {
      if (!evolution.contract.editions[table].recorded.carrier)
        return blocks::not_recorded_cell(making);
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
    const std::string name = making.say(ActionCell::carrier_not_recorded);
    grid.rows.push_back(row_of(evolution, name, blocks::Tone::missing, [&](std::size_t table) {
      if (!evolution.contract.editions[table].recorded.carrier)
        return blocks::not_recorded_cell(making);
      return share_cell(evolution, table, name, unsaid);
    }));
  }
  const std::string carrying = making.say(States::carrying_organisations);
  grid.rows.push_back(row_of(evolution, carrying, blocks::Tone::plain, [&](std::size_t table) {
    if (!evolution.contract.editions[table].recorded.carrier)
      return blocks::not_recorded_cell(making);
    blocks::Trace trace;
    trace.what = counted_in_table(evolution, carrying, table);
    trace.formula = making.say(States::how_carrying_counted);
    return blocks::count_cell(making, evolution.story.counts[table].carriers, std::move(trace));
  }));
}

struct MoveList {
  analysis::Progress kind;
  States title;
};
constexpr std::array move_lists = {
    MoveList{analysis::Progress::advanced, States::moved_on},
    MoveList{analysis::Progress::went_back, States::went_back},
    MoveList{analysis::Progress::abandoned, States::were_abandoned},
    MoveList{analysis::Progress::taken_up, States::were_taken_up},
    MoveList{analysis::Progress::arrived, States::are_new},
    MoveList{analysis::Progress::left, States::left},
};

blocks::Prose move_item(EvolutionMaking& evolution, const analysis::ActionChange& change) {
  blocks::ReportMaking& making = evolution.making;
  const analysis::SeenState before = state_before(change), after = state_after(change);
  const auto name = [&](analysis::SeenState state) {
    return seen_state_words(state, making.language);
  };
  const std::string words =
      before == analysis::SeenState::absent ? name(after)
      : after == analysis::SeenState::absent
          ? name(before)
          : making.say(ActionCell::from_to, {{"before", name(before)}, {"after", name(after)}});
  const std::string action = words::subject_name(
      making.contract, {model::SubjectKind::action, action_of(change).value}, making.language);
  blocks::Trace trace;
  trace.what = making.say(ActionCell::labelled, {{"what", action}, {"value", words}});
  trace.places = places_of(change);
  return making.prose(ActionCell::labelled, {{"what", {making.link(action_of(change))}},
                                             {"value", {making.figure(words, std::move(trace))}}});
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
    const std::string title = evolution.making.say(
        list.title, {{"period", evolution.from_to(pair)}, {"n", items.items.size()}});
    blocks.push_back({blocks::Disclosure{title, {{std::move(items)}}}});
  }
  return blocks;
}

// Those whose state did not change though they are still to be done.
std::vector<blocks::Block> stuck_listed(EvolutionMaking& evolution, TablePair pair) {
  blocks::Bullets items;
  for (const analysis::ActionChange& change : evolution.between(pair).actions) {
    const analysis::SeenState state = state_after(change);
    const bool is_over = state == analysis::SeenState::abandoned ||
                         (static_cast<int>(state) < model::state_count &&
                          model::is_done(static_cast<model::State>(state)));
    if (is_over ||
        analysis::progress(state_before(change), state) != analysis::Progress::unchanged) {
      continue;
    }
    items.items.push_back(move_item(evolution, change));
  }
  if (items.items.empty()) return {};
  const std::string title = evolution.making.say(
      States::stuck, {{"period", evolution.from_to(pair)}, {"n", items.items.size()}});
  return {{blocks::Disclosure{title, {{std::move(items)}}}}};
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
  const std::string period = evolution.from_to(pair);
  grid.caption = making.say(States::moves_caption, {{"period", period}});
  const auto state_in = [&](std::size_t table) {
    return making.say(States::state_in, {{"table", evolution.table_words(table)}});
  };
  grid.columns = {{evolution.contract.editions[pair.first].year.is_plan()
                       ? making.say(States::state_in_plan)
                       : state_in(pair.first)}};
  const std::string group = state_in(pair.second);
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
      trace.what = making.say(
          States::from_to_in_period,
          {{"before", seen_state_words(state, making.language)},
           {"after", seen_state_words(static_cast<analysis::SeenState>(to), making.language)},
           {"period", period}});
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
  grid.caption = making.say(States::caption);
  grid.use = blocks::GridUse::data;
  grid.columns = {{making.say(ActionCell::actions_header)}};
  for (std::size_t i = 0; i < contract.editions.size(); ++i) {
    grid.columns.push_back({evolution.column_name(i), blocks::GridAlign::numbers});
  }
  grid.rows.push_back(row_of(
      evolution, making.say(Evolution::in_the_table), blocks::Tone::plain, [&](std::size_t table) {
        blocks::Trace trace;
        trace.what = counted_in_table(evolution, making.say(ActionCell::actions), table);
        for (const model::ActionRow& row : contract.editions[table].rows) {
          trace.places.push_back(row.place);
        }
        return blocks::count_cell(making, contract.editions[table].rows.size(), std::move(trace));
      }));
  add_state_rows(evolution, grid);
  add_carrying_rows(evolution, grid);
  std::vector<blocks::Block> made = {
      blocks::heading_block("evolution-etats", making.say(States::heading))};
  for (const auto& [name, svg] : making.pictures) {
    if (name.rfind("etats-", 0) != 0) continue;
    for (blocks::Block& block : blocks::picture_blocks(
             making, name, making.say(States::drawn_title), making.say(States::drawn_summary))) {
      made.push_back(std::move(block));
    }
  }
  made.push_back({std::move(grid)});
  return made;
}

std::vector<blocks::Block> move_blocks(EvolutionMaking& evolution) {
  blocks::ReportMaking& making = evolution.making;
  if (evolution.contract.editions.size() < 2) return {};
  std::vector<blocks::Block> blocks = {
      blocks::heading_block("evolution-passages", making.say(States::moves_heading))};
  if (evolution.with_states.size() < 2) {
    blocks.push_back(
        blocks::prose_block(blocks::ParagraphKind::nothing, making.say(States::fewer_than_two)));
    return blocks;
  }
  const auto add = [&](TablePair pair, std::vector<blocks::Block>& into) {
    into.push_back({moves_grid(evolution, pair)});
    for (blocks::Block& block : moves_listed(evolution, pair)) into.push_back(std::move(block));
  };
  const std::vector<TablePair> steps = steps_of(evolution.with_states);
  const TablePair whole = {evolution.with_states.front(), evolution.with_states.back()};
  add(whole, blocks);
  for (blocks::Block& block : stuck_listed(evolution, whole)) blocks.push_back(std::move(block));
  if (steps.size() < 2) return blocks;
  for (const TablePair& pair : steps) {
    blocks::Disclosure step{
        making.say(States::moves_of_step, {{"period", evolution.from_to(pair)}}), {}};
    add(pair, step.blocks);
    blocks.push_back({std::move(step)});
  }
  return blocks;
}

}  // namespace maillage::report::actions
