// Actions without a porteur, as the scope's table has them: since when, who carried them, who takes
// part, and whom one could ask. Doubtful porteurs, abandoned actions and empty columns are other
// things, and stand apart.
#include "output/report/actions/part_orphans.hpp"

#include <algorithm>

#include "output/report/actions/action_parts.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/text/numbers.hpp"
#include "output/words/actions/action_cell_messages.hpp"
#include "output/words/actions/orphan_messages.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/report/cell_messages.hpp"

namespace maillage::report::actions {
namespace {

using words::actions::ActionCell;
using words::actions::Orphans;
using words::report::Cells;

using OrphanRows = std::vector<const model::ActionRow*>;

std::string orphans_where(blocks::ReportMaking& making) {
  return blocks::scope_phrase(making.contract, making.scope(), making.language);
}

// A sentence about the scope's table.
std::string say_orphans(blocks::ReportMaking& making, Orphans key) {
  return making.say(key, {{"where", orphans_where(making)}});
}

blocks::Run counted_rows(blocks::ReportMaking& making, const OrphanRows& rows, Orphans what) {
  blocks::Trace trace;
  trace.what = making.say(what, {{"where", orphans_where(making)}, {"n", rows.size()}});
  trace.formula = making.say(Orphans::how_counted);
  trace.places = places_of_rows(rows);
  return making.figure(output_text::count_text(rows.size(), making.language), std::move(trace));
}

blocks::Run orphan_count(blocks::ReportMaking& making) {
  return counted_rows(making, making.study.uncarried().nobody, Orphans::counted_without);
}

// Those among them that the contract accepts so ([[exception]]): counted here, no finding.
void add_accepted(blocks::ReportMaking& making, blocks::Prose& prose) {
  std::vector<model::Subject> accepted;
  for (const gaps::AcceptedFinding& each : making.analysis.accepted) {
    if (each.finding.rule == model::Rule::action_sans_porteur)
      accepted.push_back(each.finding.subject);
  }
  if (accepted.empty()) return;
  prose.push_back({" "});
  blocks::append(prose,
                 making.prose(Orphans::accepted, {{"actions", blocks::listed(making, accepted)}},
                              {{"n", accepted.size()}}));
}

// How many of them the tables have ever had a porteur for. Nothing where there is one table only.
std::string ever_carried(blocks::ReportMaking& making, OrphanCells& cells) {
  const std::size_t all = making.study.uncarried().nobody.size();
  std::size_t lost = 0, tables = 0;
  for (const model::ActionRow* row : making.study.uncarried().nobody) {
    lost += cells.history(*row).last_named ? 1 : 0;
  }
  for (const model::Edition& edition : making.contract.editions) {
    const bool is_asked = !making.scope().whole && edition.year == making.scope().year;
    if (edition.year.is_recapitulatif() && !is_asked) continue;
    tables += making.scope().whole || edition.year <= making.scope().year ? 1 : 0;
  }
  if (tables < 2) return "";
  if (lost == 0) return " " + making.say(Orphans::never_carried, {{"n", all}});
  if (lost == all) return " " + making.say(Orphans::all_carried_before, {{"n", all}});
  return " " + making.say(Orphans::some_carried_before, {{"lost", lost}, {"never", all - lost}});
}

// What is not counted as without porteur, in words.
std::string set_apart(blocks::ReportMaking& making) {
  std::string text;
  const auto add = [&](Orphans key, std::size_t count) {
    if (count > 0) text += " " + making.say(key, {{"n", count}});
  };
  add(Orphans::uncertain_apart, making.study.uncarried().uncertain.size());
  add(Orphans::carried_by_persons, making.study.uncarried().persons.size());
  add(Orphans::not_recorded_apart, making.study.uncarried().not_recorded.size());
  add(Orphans::abandoned_apart, making.study.uncarried().abandoned.size());
  return text;
}

blocks::Block orphans_lead(blocks::ReportMaking& making, OrphanCells& cells) {
  const std::size_t all = making.analysis.counts.actions;
  const std::size_t orphans = making.study.uncarried().nobody.size();
  if (all == 0) {
    return blocks::prose_block(blocks::ParagraphKind::lead,
                               say_orphans(making, Orphans::nothing_described));
  }
  const std::string begins = blocks::capital(orphans_where(making));
  if (making.analysis.counts.carrier_not_said == all) {
    return blocks::prose_block(blocks::ParagraphKind::lead,
                               making.say(Orphans::carriers_unsaid, {{"where", begins}}));
  }
  const std::size_t abandoned =
      making.analysis.counts.by_state[static_cast<std::size_t>(model::State::abandoned)];
  blocks::Prose prose;
  if (orphans == 0) {
    const bool is_sure =
        making.study.uncarried().uncertain.empty() && making.study.uncarried().not_recorded.empty();
    prose.push_back({making.say(is_sure ? Orphans::none_without : Orphans::none_said_without,
                                {{"where", begins}})});
  } else {
    prose = making.prose(abandoned > 0 ? Orphans::some_without_of_live : Orphans::some_without,
                         {{"orphans", {orphan_count(making)}}},
                         {{"where", begins}, {"n", orphans}, {"all", all - abandoned}});
    prose.push_back({ever_carried(making, cells)});
    add_accepted(making, prose);
  }
  prose.push_back({set_apart(making)});
  return blocks::prose_block(blocks::ParagraphKind::lead, std::move(prose));
}

blocks::KeyFigures orphan_figures(blocks::ReportMaking& making) {
  blocks::KeyFigures figures;
  const auto add = [&](const OrphanRows& rows, Orphans what, std::string words) {
    figures.figures.push_back({counted_rows(making, rows, what), std::move(words)});
  };
  const bool unknown = making.analysis.counts.actions > 0 &&
                       making.analysis.counts.carrier_not_said == making.analysis.counts.actions;
  if (unknown) {
    figures.figures.push_back(
        {{making.say(Cells::not_recorded)}, making.say(Orphans::without_in_key_figures)});
  } else {
    add(making.study.uncarried().nobody, Orphans::counted_without, making.say(Orphans::without));
    add(making.study.uncarried().uncertain, Orphans::counted_uncertain,
        making.say(ActionCell::carrier_uncertain));
  }
  if (!making.study.uncarried().persons.empty()) {
    add(making.study.uncarried().persons, Orphans::counted_persons,
        std::string(words::person_words(making.language)));
  }
  if (!making.study.uncarried().not_recorded.empty()) {
    add(making.study.uncarried().not_recorded, Orphans::counted_not_recorded,
        making.say(ActionCell::carrier_not_recorded));
  }
  if (!making.study.uncarried().abandoned.empty()) {
    add(making.study.uncarried().abandoned, Orphans::counted_abandoned,
        making.say(Orphans::abandoned_in_key_figures));
  }
  return figures;
}

template <class Cells>
blocks::Grid orphan_rows_grid(blocks::ReportMaking& making, std::string id, std::string caption,
                              std::vector<blocks::GridColumn> columns, const OrphanRows& rows,
                              Cells cells) {
  blocks::Grid made;
  made.id = std::move(id);
  made.caption = std::move(caption);
  made.use = blocks::GridUse::data;
  made.columns = std::move(columns);
  for (const auto& [subject, below] : rows_by_objective(making.contract, rows)) {
    made.rows.push_back(objective_heading(making, subject));
    const std::vector<gaps::Neighbourhood> around = making.study.neighbourhoods(below);
    for (std::size_t i = 0; i < below.size(); ++i) {
      blocks::GridRow line;
      line.cells = cells(*below[i], around[i]);
      made.rows.push_back(std::move(line));
    }
  }
  return made;
}

blocks::Grid orphans_grid(blocks::ReportMaking& making, OrphanCells& cells) {
  return orphan_rows_grid(
      making, "actions-sans-porteur", say_orphans(making, Orphans::without_caption),
      {{making.say(ActionCell::action_header)},
       {making.say(ActionCell::state_header)},
       {making.say(Orphans::without_since_header)},
       {making.say(Orphans::carried_before_header)},
       {making.say(Orphans::named_by_row_header)},
       {making.say(Orphans::whom_to_ask_header)}},
      making.study.uncarried().nobody,
      [&](const model::ActionRow& row, const gaps::Neighbourhood& around) {
        return std::vector<blocks::GridCell>{blocks::run_cell(making.link(row.action)),
                                             state_cell(making, row),
                                             cells.since(row),
                                             cells.before(row),
                                             cells.taking_part(row),
                                             cells.whom_to_ask(around, row)};
      });
}

void add_uncertain(blocks::ReportMaking& making, OrphanCells& cells,
                   std::vector<blocks::Block>& blocks) {
  if (making.analysis.counts.carrier_not_said == making.analysis.counts.actions) return;
  blocks.push_back(
      blocks::heading_block("porteur-incertain", making.say(Orphans::uncertain_heading)));
  if (making.study.uncarried().uncertain.empty()) {
    blocks.push_back(blocks::prose_block(blocks::ParagraphKind::nothing,
                                         say_orphans(making, Orphans::none_uncertain)));
    return;
  }
  blocks.push_back({orphan_rows_grid(
      making, "porteurs-incertains", say_orphans(making, Orphans::uncertain_caption),
      {{making.say(ActionCell::action_header)},
       {making.say(ActionCell::state_header)},
       {making.say(Orphans::cell_says_header)},
       {making.say(Orphans::uncertain_header)},
       {making.say(Orphans::carried_before_header)},
       {making.say(Orphans::named_by_row_header)},
       {making.say(Orphans::whom_to_ask_header)}},
      making.study.uncarried().uncertain,
      [&](const model::ActionRow& row, const gaps::Neighbourhood& around) {
        return std::vector<blocks::GridCell>{blocks::run_cell(making.link(row.action)),
                                             state_cell(making, row),
                                             blocks::words_cell(quoted_cell(making, row)),
                                             cells.since(row),
                                             cells.before(row),
                                             cells.taking_part(row),
                                             cells.whom_to_ask(around, row)};
      })});
}

void add_persons(blocks::ReportMaking& making, OrphanCells& cells,
                 std::vector<blocks::Block>& blocks) {
  if (making.study.uncarried().persons.empty()) return;
  const std::string rule(words::rule_title(model::Rule::porteur_personne, making.language));
  blocks.push_back(blocks::heading_block("porteur-personne", rule));
  blocks.push_back(
      blocks::prose_block(blocks::ParagraphKind::note, making.say(Orphans::persons_note)));
  blocks.push_back({orphan_rows_grid(
      making, "portees-par-une-personne",
      making.say(Orphans::persons_caption, {{"rule", rule}, {"where", orphans_where(making)}}),
      {{making.say(ActionCell::action_header)},
       {making.say(ActionCell::state_header)},
       {making.say(Orphans::carried_before_header)},
       {making.say(Orphans::named_by_row_header)}},
      making.study.uncarried().persons,
      [&](const model::ActionRow& row, const gaps::Neighbourhood&) {
        return std::vector<blocks::GridCell>{blocks::run_cell(making.link(row.action)),
                                             state_cell(making, row), cells.before(row),
                                             cells.taking_part(row)};
      })});
}

void add_abandoned(blocks::ReportMaking& making, OrphanCells& cells,
                   std::vector<blocks::Block>& blocks) {
  if (making.study.uncarried().abandoned.empty()) return;
  blocks.push_back(
      blocks::heading_block("abandonnees-sans-porteur", making.say(Orphans::abandoned_heading)));
  blocks.push_back(
      blocks::prose_block(blocks::ParagraphKind::note, making.say(Orphans::abandoned_note)));
  blocks.push_back({orphan_rows_grid(
      making, "abandonnees-sans-porteur-liste", say_orphans(making, Orphans::abandoned_caption),
      {{making.say(ActionCell::action_header)},
       {making.say(Orphans::without_since_header)},
       {making.say(Orphans::carried_before_header)}},
      making.study.uncarried().abandoned,
      [&](const model::ActionRow& row, const gaps::Neighbourhood&) {
        return std::vector<blocks::GridCell>{blocks::run_cell(making.link(row.action)),
                                             cells.since(row), cells.before(row)};
      })});
}

void add_not_recorded(blocks::ReportMaking& making, OrphanCells& cells,
                      std::vector<blocks::Block>& blocks) {
  if (making.study.uncarried().not_recorded.empty()) return;
  blocks::Disclosure list;
  list.title =
      making.say(Orphans::not_recorded_list, {{"n", making.study.uncarried().not_recorded.size()}});
  list.blocks.push_back({orphan_rows_grid(
      making, "porteurs-non-renseignes", say_orphans(making, Orphans::not_recorded_caption),
      {{making.say(ActionCell::action_header)},
       {making.say(ActionCell::state_header)},
       {making.say(Orphans::named_by_row_header)}},
      making.study.uncarried().not_recorded,
      [&](const model::ActionRow& row, const gaps::Neighbourhood&) {
        return std::vector<blocks::GridCell>{blocks::run_cell(making.link(row.action)),
                                             state_cell(making, row), cells.taking_part(row)};
      })});
  blocks.push_back({std::move(list)});
}

std::vector<blocks::Block> orphans_parts(blocks::ReportMaking& making) {
  OrphanCells cells(making);
  std::vector<blocks::Block> blocks = {orphans_lead(making, cells), {orphan_figures(making)}};
  if (!making.study.uncarried().nobody.empty()) {
    blocks.push_back({orphans_grid(making, cells)});
    blocks.push_back(
        blocks::prose_block(blocks::ParagraphKind::note, making.say(Orphans::whom_to_ask_note)));
  }
  add_uncertain(making, cells, blocks);
  add_persons(making, cells, blocks);
  add_abandoned(making, cells, blocks);
  add_not_recorded(making, cells, blocks);
  for (blocks::Block& block : orphans_by_table(making)) blocks.push_back(std::move(block));
  return blocks;
}

}  // namespace

blocks::ReportPart report_orphans(blocks::ReportMaking& making) {
  return {"sans-porteur", making.say(Orphans::title), orphans_parts(making)};
}

}  // namespace maillage::report::actions
