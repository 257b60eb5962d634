// Evolution: every action, table by table, with its state and who carries it. The rows are where
// the whole report leads when it names an action.
#include <utility>

#include "output/report/actions/part_evolution.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/words/finding_words.hpp"

namespace maillage {
namespace {

Prose carriers_words(const ReportMaking& making, const ActionRow& row) {
  switch (row.carrying) {
    case Carrying::named: {
      std::vector<Subject> subjects;
      for (const Mention& mention : row.carriers) {
        subjects.push_back({SubjectKind::partner, mention.partner.value});
      }
      Prose prose = listed(making, subjects);
      if (row.unnamed_others) prose.push_back({making.say(" et partenaires", " and partners")});
      return prose;
    }
    case Carrying::nobody:
      return {{making.say("sans porteur", "no porteur"), Emphasis::strong}};
    case Carrying::uncertain:
      return {{making.say("porteur incertain", "uncertain porteur") +
               std::string(making.say("\u00A0: «\u00A0", ": \"")) + row.carrier_cell +
               making.say("\u00A0»", "\"")}};
    case Carrying::person:
      return {{std::string(person_words(making.language))}};
    case Carrying::not_recorded:
      break;
  }
  return {{making.say("porteur non renseigné", "porteur not recorded"), Emphasis::faint}};
}

GridCell year_cell(ReportMaking& making, const Edition& edition, const std::string& table,
                   const ActionRow* row) {
  if (row == nullptr) {
    return {{{making.say("absente", "absent"), Emphasis::faint}}};
  }
  const SeenState state = row->state ? static_cast<SeenState>(*row->state) : SeenState::not_said;
  GridCell cell;
  // A table that says no state at all says so once, in the note above.
  const bool says_state = edition.recorded.state;
  Trace trace{
      subject_name(making.contract, {SubjectKind::action, row->action.value}, making.language) +
          ", " + table,
      "",
      "",
      {row->place}};
  const std::string words = says_state ? seen_state_words(state, making.language)
                                       : std::string(making.say("au tableau", "in the table"));
  cell.prose.push_back(making.figure(words, std::move(trace)));
  cell.prose.push_back({" · "});
  append(cell.prose, carriers_words(making, *row));
  cell.tone = says_state ? seen_state_tone(state) : Tone::plain;
  cell.sort = says_state ? std::to_string(static_cast<int>(state)) : "";
  return cell;
}

GridCell hangs_cell(const ReportMaking& making, const ActionRow& row) {
  if (row.objective) {
    Run run = making.link(Subject{SubjectKind::objective, row.objective->value});
    run.text = making.contract.objectives[*row.objective].id;
    return run_cell(std::move(run));
  }
  if (row.axis) {
    Run run = making.link(Subject{SubjectKind::axis, row.axis->value});
    run.text = making.say("axe ", "axis ") + making.contract.axes[*row.axis].id;
    return run_cell(std::move(run));
  }
  return words_cell(making.say("non renseigné", "not recorded"), Tone::missing);
}

GridCell number_cell(const ReportMaking& making, const ActionRow* row) {
  if (row == nullptr || row->number.empty()) {
    return words_cell(making.say("non renseigné", "not recorded"), Tone::missing);
  }
  return words_cell(row->number);
}

// What the tables leave unsaid as a whole.
std::string unsaid_words(const EvolutionMaking& evolution) {
  const ReportMaking& making = evolution.making;
  std::vector<std::string> no_state, no_carrier;
  for (std::size_t i = 0; i < evolution.contract.editions.size(); ++i) {
    const Recorded& recorded = evolution.contract.editions[i].recorded;
    const std::string table =
        evolution.contract.editions[i].year
            ? making.say("le bilan ", "the review ") + evolution.column_name(i)
            : making.say("le plan", "the plan");
    if (!recorded.state) no_state.push_back(table);
    if (!recorded.carrier) no_carrier.push_back(table);
  }
  std::string text;
  if (!no_state.empty()) {
    text += making.say("L'état des actions n'est pas renseigné dans ",
                       "The state of actions is not recorded in ") +
            enumerated(no_state, making.language) + ". ";
  }
  if (!no_carrier.empty()) {
    text +=
        making.say("Les porteurs ne sont pas renseignés dans ", "Porteurs are not recorded in ") +
        enumerated(no_carrier, making.language) + ". ";
  }
  return text;
}

}  // namespace

std::vector<Block> action_blocks(EvolutionMaking& evolution) {
  ReportMaking& making = evolution.making;
  const Contract& contract = evolution.contract;
  std::vector<Block> blocks = {heading_block(
      "evolution-toutes-les-actions",
      making.say("Toutes les actions, année par année", "All actions, year by year"))};
  if (contract.actions.empty()) {
    blocks.push_back(
        prose_block(ParagraphKind::nothing, making.say("Aucune action.", "No action.")));
    return blocks;
  }
  if (const std::string unsaid = unsaid_words(evolution); !unsaid.empty()) {
    blocks.push_back(prose_block(ParagraphKind::note, unsaid));
  }
  // By action and table; an action is in a table at most once.
  std::vector<std::vector<const ActionRow*>> rows(
      contract.actions.size(), std::vector<const ActionRow*>(contract.editions.size(), nullptr));
  std::vector<const ActionRow*> latest(contract.actions.size(), nullptr);
  for (std::size_t i = 0; i < contract.editions.size(); ++i) {
    for (const ActionRow& row : contract.editions[i].rows) {
      rows[row.action.value][i] = latest[row.action.value] = &row;
    }
  }
  Grid grid;
  grid.id = "toutes-les-actions";
  grid.caption = making.say("Toutes les actions\u00A0: état et porteur dans chaque tableau",
                            "All actions: state and porteur in each table");
  grid.use = GridUse::data;
  grid.columns = {{making.say("Action", "Action")},
                  {contract.objectives.empty() ? making.say("Axe", "Axis")
                                               : making.say("Objectif", "Objective")}};
  bool numbered = false;
  for (const Edition& edition : contract.editions) numbered = numbered || edition.recorded.number;
  if (numbered) {
    grid.columns.push_back({making.say("N°", "No."), GridAlign::words, "",
                            making.say("numéro de la fiche, tel que le dernier tableau l'écrit",
                                       "number of the sheet, as the latest table writes it")});
  }
  for (std::size_t i = 0; i < contract.editions.size(); ++i) {
    grid.columns.push_back({evolution.column_name(i)});
  }
  for (std::uint32_t i = 0; i < contract.actions.size(); ++i) {
    const Subject subject{SubjectKind::action, i};
    GridRow row;
    row.id = report_anchor(contract, subject);
    row.cells = {words_cell(subject_name(contract, subject, making.language)),
                 latest[i] != nullptr ? hangs_cell(making, *latest[i]) : words_cell("–")};
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

}  // namespace maillage
