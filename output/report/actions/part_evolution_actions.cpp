// Evolution: every action, table by table, with its state and who carries it.
#include <utility>

#include "output/report/actions/part_evolution.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/words/actions/action_cell_messages.hpp"
#include "output/words/actions/evolution_messages.hpp"
#include "output/words/comparison/change_messages.hpp"
#include "output/words/finding_words.hpp"

namespace maillage::report::actions {
namespace {

using words::actions::ActionCell;
using words::actions::Evolution;

blocks::Prose carriers_words(const blocks::ReportMaking& making, const model::ActionRow& row) {
  switch (row.carrying) {
    case model::Carrying::named: {
      std::vector<model::Subject> subjects;
      for (const model::Mention& mention : row.carriers) {
        subjects.push_back({model::SubjectKind::partner, mention.partner.value});
      }
      blocks::Prose prose = blocks::listed(making, subjects);
      return row.unnamed_others ? making.prose(Evolution::and_partners, {{"carriers", prose}})
                                : prose;
    }
    case model::Carrying::nobody:
      return {{making.say(Evolution::no_carrier), blocks::Emphasis::strong}};
    case model::Carrying::uncertain:
      return {{making.say(Evolution::uncertain_as_said, {{"cell", row.carrier_cell}})}};
    case model::Carrying::person:
      return {{std::string(words::person_words(making.language))}};
    case model::Carrying::not_recorded:
      break;
  }
  return {{making.say(ActionCell::carrier_not_recorded), blocks::Emphasis::faint}};
}

blocks::GridCell year_cell(blocks::ReportMaking& making, const model::Edition& edition,
                           const std::string& table, const model::ActionRow* row) {
  if (row == nullptr) {
    return {{{making.say(words::comparison::Changes::state_absent), blocks::Emphasis::faint}}};
  }
  const analysis::SeenState state =
      row->state ? static_cast<analysis::SeenState>(*row->state) : analysis::SeenState::not_said;
  blocks::GridCell cell;
  // A table that says no state at all says so once, in the note above.
  const bool says_state = edition.recorded.state;
  const std::string action = words::subject_name(
      making.contract, {model::SubjectKind::action, row->action.value}, making.language);
  blocks::Trace trace{
      making.say(Evolution::action_in_table, {{"action", action}, {"table", table}}),
      "",
      "",
      {row->place}};
  const std::string words =
      says_state ? seen_state_words(state, making.language) : making.say(Evolution::in_the_table);
  cell.prose.push_back(making.figure(words, std::move(trace)));
  cell.prose.push_back({" · "});
  blocks::append(cell.prose, carriers_words(making, *row));
  cell.tone = says_state ? seen_state_tone(state) : blocks::Tone::plain;
  cell.sort = says_state ? std::to_string(static_cast<int>(state)) : "";
  return cell;
}

blocks::GridCell hangs_cell(const blocks::ReportMaking& making, const model::ActionRow& row) {
  if (row.objective) {
    blocks::Run run =
        making.link(model::Subject{model::SubjectKind::objective, row.objective->value});
    run.text = making.contract.objectives[*row.objective].id;
    return blocks::run_cell(std::move(run));
  }
  if (row.axis) {
    blocks::Run run = making.link(model::Subject{model::SubjectKind::axis, row.axis->value});
    run.text = making.say(Evolution::numbered_axis, {{"id", making.contract.axes[*row.axis].id}});
    return blocks::run_cell(std::move(run));
  }
  return blocks::not_recorded_cell(making);
}

blocks::GridCell number_cell(const blocks::ReportMaking& making, const model::ActionRow* row) {
  if (row == nullptr || row->number.empty()) {
    return blocks::not_recorded_cell(making);
  }
  return blocks::words_cell(row->number);
}

// What the tables leave unsaid as a whole.
std::string unsaid_words(const EvolutionMaking& evolution) {
  const blocks::ReportMaking& making = evolution.making;
  std::vector<std::string> no_state, no_carrier;
  for (std::size_t i = 0; i < evolution.contract.editions.size(); ++i) {
    const model::Recorded& recorded = evolution.contract.editions[i].recorded;
    const std::string table = making.say(
        Evolution::the_table,
        {{"table", words::table_name(evolution.contract.editions[i].year, making.language)}});
    if (!recorded.state) no_state.push_back(table);
    if (!recorded.carrier) no_carrier.push_back(table);
  }
  std::string text;
  const auto add = [&](Evolution key, const std::vector<std::string>& tables) {
    if (tables.empty()) return;
    if (!text.empty()) text += " ";
    text += making.say(key, {{"tables", blocks::enumerated(tables, making.language)}});
  };
  add(Evolution::states_unsaid, no_state);
  add(Evolution::carriers_unsaid, no_carrier);
  return text;
}

}  // namespace

std::vector<blocks::Block> action_blocks(EvolutionMaking& evolution) {
  blocks::ReportMaking& making = evolution.making;
  const model::Contract& contract = evolution.contract;
  std::vector<blocks::Block> blocks = {blocks::heading_block(
      "evolution-toutes-les-actions", making.say(Evolution::all_actions_heading))};
  if (contract.actions.empty()) {
    blocks.push_back(
        blocks::prose_block(blocks::ParagraphKind::nothing, making.say(Evolution::no_action)));
    return blocks;
  }
  if (const std::string unsaid = unsaid_words(evolution); !unsaid.empty()) {
    blocks.push_back(blocks::prose_block(blocks::ParagraphKind::note, unsaid));
  }
  // By action and table; an action is in a table at most once.
  std::vector<std::vector<const model::ActionRow*>> rows(
      contract.actions.size(),
      std::vector<const model::ActionRow*>(contract.editions.size(), nullptr));
  std::vector<const model::ActionRow*> latest(contract.actions.size(), nullptr);
  for (std::size_t i = 0; i < contract.editions.size(); ++i) {
    for (const model::ActionRow& row : contract.editions[i].rows) {
      rows[row.action.value][i] = latest[row.action.value] = &row;
    }
  }
  blocks::Grid grid;
  grid.id = "toutes-les-actions";
  grid.caption = making.say(Evolution::all_actions_caption);
  grid.use = blocks::GridUse::data;
  grid.columns = {{making.say(ActionCell::action_header)},
                  {making.say(contract.objectives.empty() ? ActionCell::axis_header
                                                          : ActionCell::objective_header)}};
  bool numbered = false;
  for (const model::Edition& edition : contract.editions)
    numbered = numbered || edition.recorded.number;
  if (numbered) {
    grid.columns.push_back({making.say(Evolution::number_header), blocks::GridAlign::words, "",
                            making.say(Evolution::number_in_full)});
  }
  for (std::size_t i = 0; i < contract.editions.size(); ++i) {
    grid.columns.push_back({evolution.column_name(i)});
  }
  for (std::uint32_t i = 0; i < contract.actions.size(); ++i) {
    const model::Subject subject{model::SubjectKind::action, i};
    blocks::GridRow row;
    row.cells = {blocks::run_cell(making.link(subject)),
                 latest[i] != nullptr ? hangs_cell(making, *latest[i]) : blocks::words_cell("–")};
    if (numbered) row.cells.push_back(number_cell(making, latest[i]));
    for (std::size_t table = 0; table < contract.editions.size(); ++table) {
      row.cells.push_back(year_cell(making, contract.editions[table], evolution.column_name(table),
                                    rows[i][table]));
    }
    grid.rows.push_back(std::move(row));
  }
  blocks.push_back({std::move(grid)});
  return blocks;
}

}  // namespace maillage::report::actions
