#include "output/report/blocks/row_cells.hpp"

#include <algorithm>
#include <utility>

#include "output/fields/field_words.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/report/cell_messages.hpp"
#include "output/words/report/header_messages.hpp"
#include "output/words/report/row_messages.hpp"

namespace maillage::report::blocks {
namespace {

using words::report::Cells;
using words::report::Headers;
using words::report::Rows;

Prose objective_prose(const ReportMaking& making, const model::ActionRow& row) {
  const model::Contract& contract = making.contract;
  if (!row.objective && !row.axis) {
    return {{making.say(Cells::not_recorded), Emphasis::faint}};
  }
  const model::Subject subject =
      row.objective ? model::Subject{model::SubjectKind::objective, row.objective->value}
                    : model::Subject{model::SubjectKind::axis, row.axis->value};
  Run run;
  run.text = row.objective ? contract.objectives[*row.objective].id : contract.axes[*row.axis].id;
  run.anchor = report_anchor(contract, subject);
  Prose prose = {run};
  // It is counted under the first; the others are said.
  for (const text::ObjectiveId other : row.other_objectives) {
    prose.push_back({", "});
    prose.push_back({contract.objectives[other].id, Emphasis::faint,
                     report_anchor(contract, {model::SubjectKind::objective, other.value})});
  }
  return prose;
}

// What a table says of its actions beside the usual: each a column where a row says it.
struct MoreColumn {
  Rows header;
  Prose (*cell)(const ReportMaking&, const model::ActionRow&);
};

constexpr MoreColumn more_columns[] = {
    {Rows::dates_header,
     [](const ReportMaking& making, const model::ActionRow& row) {
       return Prose{{fields::dates_text(row.dates, making.language)}};
     }},
    {Rows::priority_header,
     [](const ReportMaking&, const model::ActionRow& row) { return Prose{{row.priority.said}}; }},
    {Rows::budget_header,
     [](const ReportMaking& making, const model::ActionRow& row) {
       return Prose{{budget_words(making, row.budget)}};
     }},
    {Rows::funders_header,
     [](const ReportMaking& making, const model::ActionRow& row) {
       return row.amounts.empty() ? Prose() : funder_prose(making, row);
     }},
    {Rows::targets_header,
     [](const ReportMaking& making, const model::ActionRow& row) {
       return row.target_groups.empty() ? Prose() : target_prose(making, row);
     }},
    {Rows::participation_header,
     [](const ReportMaking&, const model::ActionRow& row) { return Prose{{row.participation}}; }},
};

bool says_nothing(const Prose& prose) {
  return std::all_of(prose.begin(), prose.end(), [](const Run& run) { return run.text.empty(); });
}

}  // namespace

std::string budget_words(const ReportMaking& making, const model::Budget& budget) {
  const std::string &planned = budget.planned.said, &actual = budget.actual.said;
  if (actual.empty()) return planned;
  return making.say(planned.empty() ? Rows::actual : Rows::planned_and_actual,
                    {{"planned", planned}, {"actual", actual}});
}

Prose funder_prose(const ReportMaking& making, const model::ActionRow& row) {
  Prose prose;
  const auto separate = [&] {
    if (!prose.empty()) prose.push_back({", "});
  };
  for (const model::Mention& mention : row.funders) {
    separate();
    prose.push_back(making.link(mention.partner));
    for (const model::FunderAmount& amount : row.amounts) {
      if (amount.funder == mention.partner) prose.push_back({" (" + amount.money.said + ")"});
    }
  }
  for (const model::FunderAmount& amount : row.amounts) {
    if (amount.funder) continue;
    separate();
    prose.push_back({amount.money.said});
  }
  return prose;
}

Prose target_prose(const ReportMaking& making, const model::ActionRow& row) {
  Prose prose = mention_prose(making, row.targets);
  for (const std::string& group : row.target_groups) {
    prose.push_back({(prose.empty() ? "" : ", ") + group});
  }
  return prose;
}

Prose mention_prose(const ReportMaking& making, const std::vector<model::Mention>& mentions) {
  std::vector<text::PartnerId> partners;
  for (const model::Mention& mention : mentions) partners.push_back(mention.partner);
  return making.links(partners);
}

GridCell carriers_cell(const ReportMaking& making, const model::ActionRow& row) {
  switch (row.carrying) {
    case model::Carrying::named: {
      Prose prose = mention_prose(making, row.carriers);
      if (row.unnamed_others) {
        prose = making.prose(Rows::others_unnamed, {{"carriers", prose}});
      }
      return {std::move(prose)};
    }
    case model::Carrying::uncertain:
      return {{{row.carrier_cell.empty()
                    ? making.say(Cells::uncertain)
                    : making.say(Cells::uncertain_as_said, {{"cell", row.carrier_cell}})}},
              Tone::warning};
    case model::Carrying::person:
      return {{{std::string(words::person_words(making.language))}}, Tone::warning};
    case model::Carrying::nobody:
      return {{{row.state == model::State::abandoned ? making.say(Rows::none_abandoned)
                                                     : making.say(Cells::none)}},
              row.state == model::State::abandoned ? Tone::abandoned : Tone::grave};
    case model::Carrying::not_recorded:
      break;
  }
  return not_recorded_cell(making);
}

Tone state_tone(std::optional<model::State> state) {
  if (!state) return Tone::missing;
  if (model::is_done(*state)) return Tone::done;
  switch (*state) {
    case model::State::not_begun:
      return Tone::not_begun;
    case model::State::reflection:
      return Tone::reflection;
    case model::State::under_way:
      return Tone::under_way;
    default:
      return Tone::abandoned;
  }
}

GridCell state_cell(const ReportMaking& making, std::optional<model::State> state) {
  GridCell cell;
  cell.prose = {{words::state_word(state, making.language)}};
  cell.tone = state_tone(state);
  // In the order that an action goes through them, not of the alphabet.
  cell.sort = state ? std::to_string(static_cast<int>(*state)) : "9";
  return cell;
}

Grid action_grid(const ReportMaking& making, std::string id, std::string caption,
                 const std::vector<const model::ActionRow*>& rows) {
  const auto any = [&](auto has) {
    return std::any_of(rows.begin(), rows.end(),
                       [&](const model::ActionRow* row) { return has(*row); });
  };
  const bool objectives =
      any([](const model::ActionRow& row) { return row.objective || row.axis.has_value(); });
  const bool states = any([](const model::ActionRow& row) { return row.state.has_value(); });
  const bool partners = any([](const model::ActionRow& row) { return !row.partners.empty(); });
  Grid grid;
  grid.id = std::move(id);
  grid.caption = std::move(caption);
  grid.columns.push_back({making.say(Headers::action)});
  if (objectives) {
    grid.columns.push_back(
        {making.say(making.contract.objectives.empty() ? Headers::axis : Headers::objective)});
  }
  if (states) grid.columns.push_back({making.say(Headers::state)});
  grid.columns.push_back({making.say(Headers::carriers)});
  if (partners) grid.columns.push_back({making.say(Rows::joins_header)});
  std::vector<const MoreColumn*> more;
  for (const MoreColumn& column : more_columns) {
    const bool is_said =
        any([&](const model::ActionRow& row) { return !says_nothing(column.cell(making, row)); });
    if (!is_said) continue;
    more.push_back(&column);
    grid.columns.push_back({making.say(column.header)});
  }
  for (const model::ActionRow* row : rows) {
    GridRow cells;
    cells.cells.push_back({{making.link(row->action)}});
    if (objectives) cells.cells.push_back({objective_prose(making, *row)});
    if (states) cells.cells.push_back(state_cell(making, row->state));
    cells.cells.push_back(carriers_cell(making, *row));
    if (partners) cells.cells.push_back({mention_prose(making, row->partners)});
    for (const MoreColumn* column : more) cells.cells.push_back({column->cell(making, *row)});
    grid.rows.push_back(std::move(cells));
  }
  return grid;
}

}  // namespace maillage::report::blocks
