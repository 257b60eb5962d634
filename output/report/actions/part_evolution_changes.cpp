// Evolution: porteurs gained and lost, and findings that closed, opened or persist, from one table
// to the next that says as much.
#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "output/report/actions/part_evolution.hpp"
#include "output/report/actions/part_scenario.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/words/actions/action_cell_messages.hpp"
#include "output/words/actions/evolution_changes_messages.hpp"
#include "output/words/finding_words.hpp"

namespace maillage::report::actions {
namespace {

using words::actions::ActionCell;
using words::actions::Moves;

// What changed in who carries, between two tables. Actions: those that have a first porteur, that
// have none any more, that have others than before.
struct CarrierMoves {
  std::vector<model::Subject> began, ended;  // organisations
  std::vector<const analysis::ActionChange*> found, lost, handed;
};

CarrierMoves carrier_moves(const analysis::Comparison& comparison) {
  CarrierMoves moves;
  for (const analysis::OrganisationChange& change : comparison.organisations) {
    if (change.as_carrier == analysis::Change::gained && change.after) {
      moves.began.push_back({model::SubjectKind::partner, change.after->value});
    } else if (change.as_carrier == analysis::Change::lost && change.before) {
      moves.ended.push_back({model::SubjectKind::partner, change.before->value});
    }
  }
  for (const analysis::ActionChange& change : comparison.actions) {
    if (!change.before || !change.after) continue;
    const bool was = change.before->carrying == model::Carrying::named;
    const bool is = change.after->carrying == model::Carrying::named;
    // Whose structure was not said has one now: nothing is gained by that.
    const bool unsaid = change.before->carrying == model::Carrying::not_recorded ||
                        change.before->carrying == model::Carrying::person;
    if (!was && is && !unsaid) {
      moves.found.push_back(&change);
    } else if (was && change.after->carrying == model::Carrying::nobody) {
      moves.lost.push_back(&change);
    } else if (was && is) {
      const bool same = std::all_of(change.carriers.begin(), change.carriers.end(),
                                    [](const analysis::PartnerChange& partner) {
                                      return partner.change == analysis::Change::kept;
                                    });
      if (!same) moves.handed.push_back(&change);
    }
  }
  return moves;
}

blocks::GridCell subjects_cell(const blocks::ReportMaking& making,
                               const std::vector<model::Subject>& subjects) {
  if (subjects.empty()) return blocks::words_cell(making.say(ActionCell::none));
  blocks::GridCell cell = blocks::prose_cell(
      making.prose(Moves::organisations, {{"names", blocks::listed(making, subjects)}},
                   {{"n", subjects.size()}}));
  cell.sort = std::to_string(subjects.size());
  return cell;
}

blocks::GridCell changes_cell(blocks::ReportMaking& making, const std::string& what,
                              const std::vector<const analysis::ActionChange*>& changes) {
  blocks::Trace trace;
  trace.what = what;
  for (const analysis::ActionChange* change : changes) {
    for (text::Place& place : places_of(*change)) trace.places.push_back(std::move(place));
  }
  return blocks::count_cell(making, changes.size(), std::move(trace));
}

blocks::Prose carriers_of(const blocks::ReportMaking& making, const analysis::ActionSeen& seen) {
  if (!seen.carriers.empty()) return blocks::listed(making, blocks::as_subjects(seen.carriers));
  if (seen.carrying == model::Carrying::uncertain) return {{making.say(Moves::uncertain)}};
  if (seen.carrying == model::Carrying::person)
    return {{std::string(words::person_words(making.language))}};
  return {{making.say(ActionCell::nobody)}};
}

std::vector<blocks::Block> carrier_changes_listed(EvolutionMaking& evolution, TablePair pair,
                                                  const CarrierMoves& moves) {
  const blocks::ReportMaking& making = evolution.making;
  std::vector<blocks::Block> blocks;
  const auto add = [&](Moves title, const std::vector<const analysis::ActionChange*>& changes) {
    if (changes.empty()) return;
    blocks::Bullets items;
    for (const analysis::ActionChange* change : changes) {
      if (!change->before || !change->after) continue;
      items.items.push_back(
          making.prose(Moves::from_to, {{"action", {making.link(action_of(*change))}},
                                        {"before", carriers_of(making, *change->before)},
                                        {"after", carriers_of(making, *change->after)}}));
    }
    blocks.push_back({blocks::Disclosure{
        making.say(title, {{"period", evolution.from_to(pair)}, {"n", changes.size()}}),
        {{std::move(items)}}}});
  };
  add(Moves::found_list, moves.found);
  add(Moves::lost_list, moves.lost);
  add(Moves::changed_list, moves.handed);
  return blocks;
}

struct FindingCount {
  std::size_t closed = 0, opened = 0, persisting = 0, unjudged = 0;
};

void count_change(const analysis::FindingChange& change, FindingCount& count) {
  if (change.change == analysis::Change::kept) {
    ++count.persisting;
  } else if (change.ground != analysis::FindingGround::judged) {
    ++count.unjudged;
  } else {
    ++(change.change == analysis::Change::gained ? count.opened : count.closed);
  }
}

std::vector<blocks::GridColumn> finding_columns(const blocks::ReportMaking& making,
                                                ActionCell first) {
  const auto number = blocks::GridAlign::numbers;
  return {{making.say(first)},
          {making.say(Moves::closed_header), number},
          {making.say(Moves::new_header), number},
          {making.say(Moves::persisting_header), number},
          {making.say(Moves::not_comparable_header), number, "",
           making.say(Moves::not_comparable_in_full)}};
}

void add_counts(blocks::ReportMaking& making, const std::string& of, const FindingCount& count,
                blocks::GridRow& row) {
  const auto add = [&](std::size_t value, blocks::Tone tone, Moves what) {
    blocks::Trace trace;
    trace.what = making.say(what, {{"of", of}});
    trace.formula = making.say(Moves::how_counted);
    row.cells.push_back(blocks::count_cell(making, value, std::move(trace)));
    if (value > 0) row.cells.back().tone = tone;
  };
  add(count.closed, blocks::Tone::gained, Moves::counted_closed);
  add(count.opened, blocks::Tone::lost, Moves::counted_new);
  add(count.persisting, blocks::Tone::plain, Moves::counted_persisting);
  add(count.unjudged, blocks::Tone::missing, Moves::counted_not_comparable);
}

blocks::Grid finding_steps_grid(EvolutionMaking& evolution) {
  blocks::ReportMaking& making = evolution.making;
  blocks::Grid grid;
  grid.id = "evolution-constats-par-tableau";
  grid.caption = making.say(Moves::steps_caption);
  grid.use = blocks::GridUse::data;
  grid.columns = finding_columns(making, ActionCell::period_header);
  for (std::size_t i = 0; i < evolution.story.steps.size(); ++i) {
    FindingCount count;
    for (const analysis::FindingChange& change : evolution.story.steps[i].findings) {
      count_change(change, count);
    }
    blocks::GridRow row;
    const std::string period = evolution.from_to({i, i + 1});
    row.cells = {blocks::words_cell(period)};
    add_counts(making, period, count, row);
    grid.rows.push_back(std::move(row));
  }
  return grid;
}

blocks::Grid finding_rules_grid(EvolutionMaking& evolution, TablePair pair) {
  blocks::ReportMaking& making = evolution.making;
  std::map<model::Rule, FindingCount> by_rule;
  for (const analysis::FindingChange& change : evolution.between(pair).findings) {
    const auto& finding = change.after ? change.after : change.before;
    if (finding) count_change(change, by_rule[finding->rule]);
  }
  blocks::Grid grid;
  grid.id = "evolution-constats-par-regle";
  const std::string period = evolution.from_to(pair);
  grid.caption = making.say(Moves::rules_caption, {{"period", period}});
  grid.use = blocks::GridUse::data;
  grid.columns = finding_columns(making, ActionCell::finding_header);
  for (const auto& entry : by_rule) {
    blocks::GridRow row;
    const std::string rule(words::rule_title(entry.first, making.language));
    row.cells = {blocks::words_cell(rule)};
    add_counts(making, making.say(Moves::rule_in_period, {{"rule", rule}, {"period", period}}),
               entry.second, row);
    grid.rows.push_back(std::move(row));
  }
  return grid;
}

blocks::GridRow finding_row(blocks::ReportMaking& making, const model::Finding& finding) {
  const std::string rule(words::rule_title(finding.rule, making.language));
  std::string detail = words::finding_detail(making.contract, finding, making.language);
  if (detail.empty()) detail = making.say(ActionCell::nothing_to_quote);
  blocks::Run subject = making.link(finding.subject);
  if (subject.text.empty()) subject.text = making.say(ActionCell::the_contract);
  const blocks::Tone tone = finding.severity == model::Severity::error     ? blocks::Tone::grave
                            : finding.severity == model::Severity::warning ? blocks::Tone::warning
                                                                           : blocks::Tone::info;
  blocks::GridRow row;
  row.cells = {
      blocks::run_cell(subject), blocks::words_cell(rule),
      blocks::words_cell(std::string(words::consequence_word(finding, making.language)), tone),
      blocks::run_cell(making.figure(
          detail, {making.say(ActionCell::labelled, {{"what", rule}, {"value", subject.text}}), "",
                   "", finding.places}))};
  return row;
}

struct FindingList {
  analysis::Change change;
  const char* code;  // of the grid's id
  Moves title;
};

blocks::Block findings_listed(EvolutionMaking& evolution, TablePair pair, const FindingList& list) {
  blocks::ReportMaking& making = evolution.making;
  const std::string title = making.say(list.title, {{"period", evolution.from_to(pair)}});
  blocks::Grid grid;
  grid.id = std::string("evolution-constats-") + list.code;
  grid.caption = title;
  grid.use = blocks::GridUse::data;
  grid.columns = {{making.say(ActionCell::subject_header)},
                  {making.say(ActionCell::finding_header)},
                  {making.say(Moves::severity_header)},
                  {making.say(ActionCell::shown_by_header)}};
  for (const analysis::FindingChange& each : evolution.between(pair).findings) {
    const auto& finding = each.after ? each.after : each.before;
    if (each.change != list.change || each.ground != analysis::FindingGround::judged || !finding)
      continue;
    grid.rows.push_back(finding_row(making, *finding));
  }
  return findings_or_none(making, title, std::move(grid));
}

}  // namespace

std::vector<blocks::Block> carrier_blocks(EvolutionMaking& evolution) {
  blocks::ReportMaking& making = evolution.making;
  if (evolution.contract.editions.size() < 2) return {};
  std::vector<blocks::Block> blocks = {blocks::heading_block(
      "evolution-porteurs", making.say(ActionCell::carriers_gained_and_lost))};
  std::vector<TablePair> pairs = steps_of(evolution.with_carriers);
  if (pairs.empty()) {
    blocks.push_back(
        blocks::prose_block(blocks::ParagraphKind::nothing, making.say(Moves::fewer_than_two)));
    return blocks;
  }
  if (pairs.size() > 1) {
    pairs.push_back({evolution.with_carriers.front(), evolution.with_carriers.back()});
  }
  blocks::Grid grid;
  grid.id = "evolution-porteurs-par-tableau";
  grid.caption = making.say(Moves::carriers_caption);
  grid.use = blocks::GridUse::data;
  const auto number = blocks::GridAlign::numbers;
  grid.columns = {
      {making.say(ActionCell::period_header)},  {making.say(Moves::begin_header)},
      {making.say(Moves::cease_header)},        {making.say(Moves::find_header), number},
      {making.say(Moves::lose_header), number}, {making.say(Moves::change_header), number}};
  std::vector<blocks::Block> lists;
  for (const TablePair& pair : pairs) {
    const CarrierMoves moves = carrier_moves(evolution.between(pair));
    const std::string period = evolution.from_to(pair);
    blocks::GridRow row;
    row.cells = {
        blocks::words_cell(period),
        subjects_cell(making, moves.began),
        subjects_cell(making, moves.ended),
        changes_cell(making, making.say(Moves::counted_finding, {{"period", period}}), moves.found),
        changes_cell(making, making.say(Moves::counted_losing, {{"period", period}}), moves.lost),
        changes_cell(making, making.say(Moves::counted_changing, {{"period", period}}),
                     moves.handed)};
    grid.rows.push_back(std::move(row));
    for (blocks::Block& block : carrier_changes_listed(evolution, pair, moves)) {
      lists.push_back(std::move(block));
    }
  }
  blocks.push_back({std::move(grid)});
  for (blocks::Block& block : lists) blocks.push_back(std::move(block));
  return blocks;
}

std::vector<blocks::Block> finding_blocks(EvolutionMaking& evolution) {
  blocks::ReportMaking& making = evolution.making;
  const std::size_t tables = evolution.contract.editions.size();
  if (tables < 2) return {};
  const TablePair last{tables - 2, tables - 1};
  std::vector<blocks::Block> blocks = {
      blocks::heading_block("evolution-constats", making.say(Moves::findings_heading)),
      blocks::prose_block(blocks::ParagraphKind::note, making.say(Moves::findings_note)),
      {finding_steps_grid(evolution)},
      {finding_rules_grid(evolution, last)}};
  for (const FindingList& list :
       {FindingList{analysis::Change::lost, "fermes", Moves::closed_list},
        FindingList{analysis::Change::gained, "nouveaux", Moves::new_list},
        FindingList{analysis::Change::kept, "persistants", Moves::persisting_list}}) {
    blocks.push_back(findings_listed(evolution, last, list));
  }
  return blocks;
}

}  // namespace maillage::report::actions
