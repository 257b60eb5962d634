#include "output/report/blocks/row_cells.hpp"

#include <algorithm>
#include <utility>

#include "output/words/finding_words.hpp"
#include "output/words/plan_words.hpp"

namespace maillage {
namespace {

Prose objective_prose(const ReportMaking& making, const ActionRow& row) {
  const Contract& contract = making.contract;
  if (!row.objective && !row.axis) {
    return {{making.say("non renseigné", "not recorded"), Emphasis::faint}};
  }
  const Subject subject = row.objective ? Subject{SubjectKind::objective, row.objective->value}
                                        : Subject{SubjectKind::axis, row.axis->value};
  Run run;
  run.text = row.objective ? contract.objectives[*row.objective].id : contract.axes[*row.axis].id;
  run.anchor = report_anchor(contract, subject);
  return {run};
}

}  // namespace

Prose mention_prose(const ReportMaking& making, const std::vector<Mention>& mentions) {
  std::vector<PartnerId> partners;
  for (const Mention& mention : mentions) partners.push_back(mention.partner);
  return making.links(partners);
}

GridCell carriers_cell(const ReportMaking& making, const ActionRow& row) {
  switch (row.carrying) {
    case Carrying::named: {
      Prose prose = mention_prose(making, row.carriers);
      if (row.unnamed_others) {
        prose.push_back({making.say(" et d'autres, non nommés", " and others, not named")});
      }
      return {std::move(prose)};
    }
    case Carrying::uncertain:
      return {{{making.say("incertain : « ", "uncertain: “") + row.carrier_cell +
                making.say(" »", "”")}},
              Tone::warning};
    case Carrying::person:
      return {{{std::string(person_words(making.language))}}, Tone::warning};
    case Carrying::nobody:
      return {{{row.state == State::abandoned
                    ? making.say("aucun (action abandonnée)", "none (abandoned action)")
                    : making.say("aucun", "none")}},
              row.state == State::abandoned ? Tone::abandoned : Tone::grave};
    case Carrying::not_recorded:
      break;
  }
  return {{{making.say("non renseigné", "not recorded")}}, Tone::missing};
}

Tone state_tone(std::optional<State> state) {
  if (!state) return Tone::missing;
  if (is_done(*state)) return Tone::done;
  switch (*state) {
    case State::not_begun:
      return Tone::not_begun;
    case State::reflection:
      return Tone::reflection;
    case State::under_way:
      return Tone::under_way;
    default:
      return Tone::abandoned;
  }
}

GridCell state_cell(const ReportMaking& making, std::optional<State> state) {
  GridCell cell;
  cell.prose = {{state_word(state, making.language)}};
  cell.tone = state_tone(state);
  // In the order that an action goes through them, not of the alphabet.
  cell.sort = state ? std::to_string(static_cast<int>(*state)) : "9";
  return cell;
}

Grid action_grid(const ReportMaking& making, std::string id, std::string caption,
                 const std::vector<const ActionRow*>& rows) {
  const auto any = [&](auto has) {
    return std::any_of(rows.begin(), rows.end(), [&](const ActionRow* row) { return has(*row); });
  };
  const bool objectives =
      any([](const ActionRow& row) { return row.objective || row.axis.has_value(); });
  const bool states = any([](const ActionRow& row) { return row.state.has_value(); });
  const bool partners = any([](const ActionRow& row) { return !row.partners.empty(); });
  Grid grid;
  grid.id = std::move(id);
  grid.caption = std::move(caption);
  grid.columns.push_back({making.say("Action", "Action")});
  if (objectives) {
    grid.columns.push_back({making.contract.objectives.empty()
                                ? making.say("Axe", "Axis")
                                : making.say("Objectif", "Objective")});
  }
  if (states) grid.columns.push_back({making.say("État", "State")});
  grid.columns.push_back({making.say("Porteurs", "Porteurs")});
  if (partners) grid.columns.push_back({making.say("Y prennent part", "Taking part")});
  for (const ActionRow* row : rows) {
    GridRow cells;
    cells.cells.push_back({{making.link(row->action)}});
    if (objectives) cells.cells.push_back({objective_prose(making, *row)});
    if (states) cells.cells.push_back(state_cell(making, row->state));
    cells.cells.push_back(carriers_cell(making, *row));
    if (partners) cells.cells.push_back({mention_prose(making, row->partners)});
    grid.rows.push_back(std::move(cells));
  }
  return grid;
}

}  // namespace maillage
