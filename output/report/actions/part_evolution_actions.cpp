// Evolution: every action, table by table, with its state and who carries it.
#include <utility>

#include "output/report/actions/part_evolution.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/words/finding_words.hpp"

namespace maillage::report::actions {
namespace {

blocks::Prose carriers_words(const blocks::ReportMaking& making, const model::ActionRow& row) {
  switch (row.carrying) {
    case model::Carrying::named: {
      std::vector<model::Subject> subjects;
      for (const model::Mention& mention : row.carriers) {
        subjects.push_back({model::SubjectKind::partner, mention.partner.value});
      }
      blocks::Prose prose = blocks::listed(making, subjects);
      if (row.unnamed_others) prose.push_back({making.say(" et partenaires", " and partners")});
      return prose;
    }
    case model::Carrying::nobody:
      return {{making.say("sans porteur", "no porteur"), blocks::Emphasis::strong}};
    case model::Carrying::uncertain:
      return {{making.say("porteur incertain", "uncertain porteur") +
               std::string(making.say("\u00A0: «\u00A0", ": \"")) + row.carrier_cell +
               making.say("\u00A0»", "\"")}};
    case model::Carrying::person:
      return {{std::string(words::person_words(making.language))}};
    case model::Carrying::not_recorded:
      break;
  }
  return {{making.say("porteur non renseigné", "porteur not recorded"), blocks::Emphasis::faint}};
}

blocks::GridCell year_cell(blocks::ReportMaking& making, const model::Edition& edition,
                           const std::string& table, const model::ActionRow* row) {
  if (row == nullptr) {
    return {{{making.say("absente", "absent"), blocks::Emphasis::faint}}};
  }
  const analysis::SeenState state =
      row->state ? static_cast<analysis::SeenState>(*row->state) : analysis::SeenState::not_said;
  blocks::GridCell cell;
  // A table that says no state at all says so once, in the note above.
  const bool says_state = edition.recorded.state;
  blocks::Trace trace{
      words::subject_name(making.contract, {model::SubjectKind::action, row->action.value},
                          making.language) +
          ", " + table,
      "",
      "",
      {row->place}};
  const std::string words = says_state ? seen_state_words(state, making.language)
                                       : std::string(making.say("au tableau", "in the table"));
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
    run.text = making.say("axe ", "axis ") + making.contract.axes[*row.axis].id;
    return blocks::run_cell(std::move(run));
  }
  return blocks::words_cell(making.say("non renseigné", "not recorded"), blocks::Tone::missing);
}

blocks::GridCell number_cell(const blocks::ReportMaking& making, const model::ActionRow* row) {
  if (row == nullptr || row->number.empty()) {
    return blocks::words_cell(making.say("non renseigné", "not recorded"), blocks::Tone::missing);
  }
  return blocks::words_cell(row->number);
}

// What the tables leave unsaid as a whole.
std::string unsaid_words(const EvolutionMaking& evolution) {
  const blocks::ReportMaking& making = evolution.making;
  std::vector<std::string> no_state, no_carrier;
  for (std::size_t i = 0; i < evolution.contract.editions.size(); ++i) {
    const model::Recorded& recorded = evolution.contract.editions[i].recorded;
    const std::string table =
        making.say("le ", "the ") +
        words::table_name(evolution.contract.editions[i].year, making.language);
    if (!recorded.state) no_state.push_back(table);
    if (!recorded.carrier) no_carrier.push_back(table);
  }
  std::string text;
  if (!no_state.empty()) {
    text += making.say("L’état des actions n’est pas renseigné dans ",
                       "The state of actions is not recorded in ") +
            blocks::enumerated(no_state, making.language) + ". ";
  }
  if (!no_carrier.empty()) {
    text +=
        making.say("Les porteurs ne sont pas renseignés dans ", "Porteurs are not recorded in ") +
        blocks::enumerated(no_carrier, making.language) + ". ";
  }
  return text;
}

}  // namespace

std::vector<blocks::Block> action_blocks(EvolutionMaking& evolution) {
  blocks::ReportMaking& making = evolution.making;
  const model::Contract& contract = evolution.contract;
  std::vector<blocks::Block> blocks = {blocks::heading_block(
      "evolution-toutes-les-actions",
      making.say("Toutes les actions, année par année", "All actions, year by year"))};
  if (contract.actions.empty()) {
    blocks.push_back(blocks::prose_block(blocks::ParagraphKind::nothing,
                                         making.say("Aucune action.", "No action.")));
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
  grid.caption = making.say("Toutes les actions\u00A0: état et porteur dans chaque tableau",
                            "All actions: state and porteur in each table");
  grid.use = blocks::GridUse::data;
  grid.columns = {{making.say("Action", "Action")},
                  {contract.objectives.empty() ? making.say("Axe", "Axis")
                                               : making.say("Objectif", "Objective")}};
  bool numbered = false;
  for (const model::Edition& edition : contract.editions)
    numbered = numbered || edition.recorded.number;
  if (numbered) {
    grid.columns.push_back({making.say("N°", "No."), blocks::GridAlign::words, "",
                            making.say("numéro de la fiche, tel que le dernier tableau l’écrit",
                                       "number of the sheet, as the latest table writes it")});
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
