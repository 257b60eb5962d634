// Evolution: porteurs gained and lost, and findings that closed, opened or persist, from one table
// to the next that says as much.
#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "output/report/actions/part_evolution.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/words/finding_words.hpp"

namespace maillage::report::actions {
namespace {

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
  if (subjects.empty()) return blocks::words_cell(making.say("aucune", "none"));
  blocks::Prose prose = {
      {output_text::count_text(subjects.size(), making.language) + making.say("\u00A0: ", ": ")}};
  blocks::append(prose, blocks::listed(making, subjects));
  blocks::GridCell cell = blocks::prose_cell(std::move(prose));
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
  if (seen.carrying == model::Carrying::uncertain) return {{making.say("incertain", "uncertain")}};
  if (seen.carrying == model::Carrying::person)
    return {{std::string(words::person_words(making.language))}};
  return {{making.say("personne", "nobody")}};
}

std::vector<blocks::Block> carrier_changes_listed(EvolutionMaking& evolution, TablePair pair,
                                                  const CarrierMoves& moves) {
  const blocks::ReportMaking& making = evolution.making;
  std::vector<blocks::Block> blocks;
  const auto add = [&](const char* title,
                       const std::vector<const analysis::ActionChange*>& changes) {
    if (changes.empty()) return;
    blocks::Bullets items;
    for (const analysis::ActionChange* change : changes) {
      if (!change->before || !change->after) continue;
      blocks::Prose item = {making.link(action_of(*change)), {making.say("\u00A0: ", ": ")}};
      blocks::append(item, carriers_of(making, *change->before));
      item.push_back({" → "});
      blocks::append(item, carriers_of(making, *change->after));
      items.items.push_back(std::move(item));
    }
    blocks.push_back(
        {blocks::Disclosure{std::string(title) + ", " + evolution.from_to(pair) + " (" +
                                output_text::count_text(changes.size(), making.language) + ")",
                            {{std::move(items)}}}});
  };
  add(making.say("Actions qui ont trouvé un porteur", "Actions that found a porteur"), moves.found);
  add(making.say("Actions qui ont perdu leur porteur", "Actions that lost their porteur"),
      moves.lost);
  add(making.say("Actions dont les porteurs ont changé", "Actions whose porteurs changed"),
      moves.handed);
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
                                                const char* first) {
  const auto number = blocks::GridAlign::numbers;
  return {{first},
          {making.say("Fermés", "Closed"), number},
          {making.say("Nouveaux", "New"), number},
          {making.say("Persistants", "Persisting"), number},
          {making.say("Non comparables", "Not comparable"), number, "",
           making.say("d’un seul côté parce que l’autre tableau n’a pas l’action, l’a abandonnée "
                      "ou ne renseigne pas la colonne",
                      "on one side only because the other table lacks the action, has it abandoned "
                      "or does not fill in the column")}};
}

void add_counts(blocks::ReportMaking& making, const std::string& of, const FindingCount& count,
                blocks::GridRow& row) {
  const auto add = [&](std::size_t value, blocks::Tone tone, const char* kind) {
    blocks::Trace trace;
    trace.what = of + making.say("\u00A0: ", ": ") + kind;
    trace.formula = making.say(
        "un constat est le même d’un tableau à l’autre si la règle et le sujet "
        "le sont",
        "a finding is the same in two tables if its rule and subject are");
    row.cells.push_back(blocks::count_cell(making, value, std::move(trace)));
    if (value > 0) row.cells.back().tone = tone;
  };
  add(count.closed, blocks::Tone::gained, making.say("constats fermés", "findings closed"));
  add(count.opened, blocks::Tone::lost, making.say("constats nouveaux", "new findings"));
  add(count.persisting, blocks::Tone::plain,
      making.say("constats persistants", "persisting findings"));
  add(count.unjudged, blocks::Tone::missing, making.say("non comparables", "not comparable"));
}

blocks::Grid finding_steps_grid(EvolutionMaking& evolution) {
  blocks::ReportMaking& making = evolution.making;
  blocks::Grid grid;
  grid.id = "evolution-constats-par-tableau";
  grid.caption = making.say("Constats d’un tableau au suivant", "Findings from table to table");
  grid.use = blocks::GridUse::data;
  grid.columns = finding_columns(making, making.say("Période", "Period"));
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
  grid.caption = making.say("Constats par règle, ", "Findings by rule, ") + evolution.from_to(pair);
  grid.use = blocks::GridUse::data;
  grid.columns = finding_columns(making, making.say("Constat", "Finding"));
  for (const auto& entry : by_rule) {
    blocks::GridRow row;
    const std::string rule(words::rule_title(entry.first, making.language));
    row.cells = {blocks::words_cell(rule)};
    add_counts(making, rule + ", " + evolution.from_to(pair), entry.second, row);
    grid.rows.push_back(std::move(row));
  }
  return grid;
}

blocks::GridRow finding_row(blocks::ReportMaking& making, const model::Finding& finding) {
  const std::string rule(words::rule_title(finding.rule, making.language));
  std::string detail = words::finding_detail(making.contract, finding, making.language);
  if (detail.empty()) detail = making.say("à voir", "see");
  blocks::Run subject = making.link(finding.subject);
  if (subject.text.empty()) subject.text = making.say("le contrat", "the contract");
  const blocks::Tone tone = finding.severity == model::Severity::error     ? blocks::Tone::grave
                            : finding.severity == model::Severity::warning ? blocks::Tone::warning
                                                                           : blocks::Tone::info;
  blocks::GridRow row;
  row.cells = {
      blocks::run_cell(subject), blocks::words_cell(rule),
      blocks::words_cell(std::string(words::consequence_word(finding, making.language)), tone),
      blocks::run_cell(making.figure(
          detail, {rule + making.say("\u00A0: ", ": ") + subject.text, "", "", finding.places}))};
  return row;
}

struct FindingList {
  analysis::Change change;
  const char* code;  // of the grid's id
  const char* title;
};

blocks::Block findings_listed(EvolutionMaking& evolution, TablePair pair, const FindingList& list) {
  blocks::ReportMaking& making = evolution.making;
  const std::string title = list.title + (", " + evolution.from_to(pair));
  blocks::Grid grid;
  grid.id = std::string("evolution-constats-") + list.code;
  grid.caption = title;
  grid.use = blocks::GridUse::data;
  grid.columns = {{making.say("Sujet", "Subject")},
                  {making.say("Constat", "Finding")},
                  {making.say("Gravité", "Severity")},
                  {making.say("Ce qui le montre", "What shows it")}};
  for (const analysis::FindingChange& each : evolution.between(pair).findings) {
    const auto& finding = each.after ? each.after : each.before;
    if (each.change != list.change || each.ground != analysis::FindingGround::judged || !finding)
      continue;
    grid.rows.push_back(finding_row(making, *finding));
  }
  if (grid.rows.empty()) {
    return blocks::prose_block(blocks::ParagraphKind::nothing,
                               title + making.say("\u00A0: aucun.", ": none."));
  }
  const std::string count = output_text::count_text(grid.rows.size(), making.language);
  return {blocks::Disclosure{title + " (" + count + ")", {{std::move(grid)}}}};
}

}  // namespace

std::vector<blocks::Block> carrier_blocks(EvolutionMaking& evolution) {
  blocks::ReportMaking& making = evolution.making;
  if (evolution.contract.editions.size() < 2) return {};
  std::vector<blocks::Block> blocks = {blocks::heading_block(
      "evolution-porteurs", making.say("Porteurs gagnés et perdus", "Porteurs gained and lost"))};
  std::vector<TablePair> pairs = steps_of(evolution.with_carriers);
  if (pairs.empty()) {
    blocks.push_back(blocks::prose_block(blocks::ParagraphKind::nothing,
                                         making.say("Moins de deux tableaux disent qui porte.",
                                                    "Fewer than two tables say who carries.")));
    return blocks;
  }
  if (pairs.size() > 1) {
    pairs.push_back({evolution.with_carriers.front(), evolution.with_carriers.back()});
  }
  blocks::Grid grid;
  grid.id = "evolution-porteurs-par-tableau";
  grid.caption = making.say(
      "Organisations qui commencent ou cessent de porter, et actions dont le "
      "porteur change",
      "Organisations that begin or cease to carry, and actions whose porteur "
      "changes");
  grid.use = blocks::GridUse::data;
  const auto number = blocks::GridAlign::numbers;
  grid.columns = {
      {making.say("Période", "Period")},
      {making.say("Commencent à porter", "Begin to carry")},
      {making.say("Ne portent plus", "Carry no more")},
      {making.say("Actions qui trouvent un porteur", "Actions that find a porteur"), number},
      {making.say("Actions qui perdent leur porteur", "Actions that lose theirs"), number},
      {making.say("Actions qui en changent", "Actions that change it"), number}};
  std::vector<blocks::Block> lists;
  for (const TablePair& pair : pairs) {
    const CarrierMoves moves = carrier_moves(evolution.between(pair));
    const std::string period = evolution.from_to(pair);
    blocks::GridRow row;
    row.cells = {
        blocks::words_cell(period),
        subjects_cell(making, moves.began),
        subjects_cell(making, moves.ended),
        changes_cell(
            making,
            making.say("actions qui trouvent un porteur, ", "actions that find a porteur, ") +
                period,
            moves.found),
        changes_cell(
            making,
            making.say("actions qui perdent leur porteur, ", "actions that lose their porteur, ") +
                period,
            moves.lost),
        changes_cell(
            making,
            making.say("actions dont les porteurs changent, ", "actions whose porteurs change, ") +
                period,
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
      blocks::heading_block("evolution-constats",
                            making.say("Constats fermés, nouveaux, persistants",
                                       "Findings closed, new and persisting")),
      blocks::prose_block(
          blocks::ParagraphKind::note,
          making.say("Un constat fermé a été réparé entre les deux tableaux\u00A0; ce qui "
                     "disparaît parce que l’action a quitté le tableau, a été abandonnée ou "
                     "que la colonne n’est plus remplie n’est pas compté comme fermé.",
                     "A closed finding was mended between the two tables; what disappears "
                     "because the action left the table, was abandoned or the column is no "
                     "longer filled in does not count as closed.")),
      {finding_steps_grid(evolution)},
      {finding_rules_grid(evolution, last)}};
  for (const FindingList& list :
       {FindingList{analysis::Change::lost, "fermes",
                    making.say("Constats fermés", "Findings closed")},
        FindingList{analysis::Change::gained, "nouveaux",
                    making.say("Constats nouveaux", "New findings")},
        FindingList{analysis::Change::kept, "persistants",
                    making.say("Constats persistants", "Persisting findings")}}) {
    blocks.push_back(findings_listed(evolution, last, list));
  }
  return blocks;
}

}  // namespace maillage::report::actions
