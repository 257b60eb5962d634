// Evolution: porteurs gained and lost, and findings that closed, opened or persist, from one table
// to the next that says as much.
#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "output/report/actions/part_evolution.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/words/finding_words.hpp"

namespace maillage {
namespace {

// What changed in who carries, between two tables. Actions: those that have a first porteur, that
// have none any more, that have others than before.
struct CarrierMoves {
  std::vector<Subject> began, ended;  // organisations
  std::vector<const ActionChange*> found, lost, handed;
};

CarrierMoves carrier_moves(const Comparison& comparison) {
  CarrierMoves moves;
  for (const OrganisationChange& change : comparison.organisations) {
    if (change.as_carrier == Change::gained && change.after) {
      moves.began.push_back({SubjectKind::partner, change.after->value});
    } else if (change.as_carrier == Change::lost && change.before) {
      moves.ended.push_back({SubjectKind::partner, change.before->value});
    }
  }
  for (const ActionChange& change : comparison.actions) {
    if (!change.before || !change.after) continue;
    const bool was = change.before->carrying == Carrying::named;
    const bool is = change.after->carrying == Carrying::named;
    // Whose structure was not said has one now: nothing is gained by that.
    const bool unsaid = change.before->carrying == Carrying::not_recorded ||
                        change.before->carrying == Carrying::person;
    if (!was && is && !unsaid) {
      moves.found.push_back(&change);
    } else if (was && change.after->carrying == Carrying::nobody) {
      moves.lost.push_back(&change);
    } else if (was && is) {
      const bool same =
          std::all_of(change.carriers.begin(), change.carriers.end(),
                      [](const PartnerChange& partner) { return partner.change == Change::kept; });
      if (!same) moves.handed.push_back(&change);
    }
  }
  return moves;
}

GridCell subjects_cell(const ReportMaking& making, const std::vector<Subject>& subjects) {
  if (subjects.empty()) return words_cell(making.say("aucune", "none"));
  Prose prose = {{count_text(subjects.size(), making.language) + making.say("\u00A0: ", ": ")}};
  append(prose, listed(making, subjects));
  GridCell cell = prose_cell(std::move(prose));
  cell.sort = std::to_string(subjects.size());
  return cell;
}

GridCell changes_cell(ReportMaking& making, const std::string& what,
                      const std::vector<const ActionChange*>& changes) {
  Trace trace;
  trace.what = what;
  for (const ActionChange* change : changes) {
    for (Place& place : places_of(*change)) trace.places.push_back(std::move(place));
  }
  return count_cell(making, changes.size(), std::move(trace));
}

Prose carriers_of(const ReportMaking& making, const ActionSeen& seen) {
  if (!seen.carriers.empty()) return listed(making, as_subjects(seen.carriers));
  if (seen.carrying == Carrying::uncertain) return {{making.say("incertain", "uncertain")}};
  if (seen.carrying == Carrying::person) return {{std::string(person_words(making.language))}};
  return {{making.say("personne", "nobody")}};
}

std::vector<Block> carrier_changes_listed(EvolutionMaking& evolution, TablePair pair,
                                          const CarrierMoves& moves) {
  const ReportMaking& making = evolution.making;
  std::vector<Block> blocks;
  const auto add = [&](const char* title, const std::vector<const ActionChange*>& changes) {
    if (changes.empty()) return;
    Bullets items;
    for (const ActionChange* change : changes) {
      if (!change->before || !change->after) continue;
      Prose item = {making.link(action_of(*change)), {making.say("\u00A0: ", ": ")}};
      append(item, carriers_of(making, *change->before));
      item.push_back({" → "});
      append(item, carriers_of(making, *change->after));
      items.items.push_back(std::move(item));
    }
    blocks.push_back({Disclosure{std::string(title) + ", " + evolution.from_to(pair) + " (" +
                                     count_text(changes.size(), making.language) + ")",
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

void count_change(const FindingChange& change, FindingCount& count) {
  if (change.change == Change::kept) {
    ++count.persisting;
  } else if (change.ground != FindingGround::judged) {
    ++count.unjudged;
  } else {
    ++(change.change == Change::gained ? count.opened : count.closed);
  }
}

std::vector<GridColumn> finding_columns(const ReportMaking& making, const char* first) {
  const auto number = GridAlign::numbers;
  return {{first},
          {making.say("Fermés", "Closed"), number},
          {making.say("Nouveaux", "New"), number},
          {making.say("Persistants", "Persisting"), number},
          {making.say("Non comparables", "Not comparable"), number, "",
           making.say("d'un seul côté parce que l'autre tableau n'a pas l'action, l'a abandonnée "
                      "ou ne renseigne pas la colonne",
                      "on one side only because the other table lacks the action, has it abandoned "
                      "or does not fill in the column")}};
}

void add_counts(ReportMaking& making, const std::string& of, const FindingCount& count,
                GridRow& row) {
  const auto add = [&](std::size_t value, Tone tone, const char* kind) {
    Trace trace;
    trace.what = of + making.say("\u00A0: ", ": ") + kind;
    trace.formula = making.say(
        "un constat est le même d'un tableau à l'autre si la règle et le sujet "
        "le sont",
        "a finding is the same in two tables if its rule and subject are");
    row.cells.push_back(count_cell(making, value, std::move(trace)));
    if (value > 0) row.cells.back().tone = tone;
  };
  add(count.closed, Tone::gained, making.say("constats fermés", "findings closed"));
  add(count.opened, Tone::lost, making.say("constats nouveaux", "new findings"));
  add(count.persisting, Tone::plain, making.say("constats persistants", "persisting findings"));
  add(count.unjudged, Tone::missing, making.say("non comparables", "not comparable"));
}

Grid finding_steps_grid(EvolutionMaking& evolution) {
  ReportMaking& making = evolution.making;
  Grid grid;
  grid.id = "evolution-constats-par-tableau";
  grid.caption = making.say("Constats d'un tableau au suivant", "Findings from table to table");
  grid.use = GridUse::data;
  grid.columns = finding_columns(making, making.say("Période", "Period"));
  for (std::size_t i = 0; i < evolution.story.steps.size(); ++i) {
    FindingCount count;
    for (const FindingChange& change : evolution.story.steps[i].findings) {
      count_change(change, count);
    }
    GridRow row;
    const std::string period = evolution.from_to({i, i + 1});
    row.cells = {words_cell(period)};
    add_counts(making, period, count, row);
    grid.rows.push_back(std::move(row));
  }
  return grid;
}

Grid finding_rules_grid(EvolutionMaking& evolution, TablePair pair) {
  ReportMaking& making = evolution.making;
  std::map<Rule, FindingCount> by_rule;
  for (const FindingChange& change : evolution.between(pair).findings) {
    const auto& finding = change.after ? change.after : change.before;
    if (finding) count_change(change, by_rule[finding->rule]);
  }
  Grid grid;
  grid.id = "evolution-constats-par-regle";
  grid.caption = making.say("Constats par règle, ", "Findings by rule, ") + evolution.from_to(pair);
  grid.use = GridUse::data;
  grid.columns = finding_columns(making, making.say("Constat", "Finding"));
  for (const auto& entry : by_rule) {
    GridRow row;
    const std::string rule(rule_title(entry.first, making.language));
    row.cells = {words_cell(rule)};
    add_counts(making, rule + ", " + evolution.from_to(pair), entry.second, row);
    grid.rows.push_back(std::move(row));
  }
  return grid;
}

GridRow finding_row(ReportMaking& making, const Finding& finding) {
  const std::string rule(rule_title(finding.rule, making.language));
  std::string detail = finding_detail(making.contract, finding, making.language);
  if (detail.empty()) detail = making.say("à voir", "see");
  Run subject = making.link(finding.subject);
  if (subject.text.empty()) subject.text = making.say("le contrat", "the contract");
  const Tone tone = finding.severity == Severity::error     ? Tone::grave
                    : finding.severity == Severity::warning ? Tone::warning
                                                            : Tone::info;
  GridRow row;
  row.cells = {run_cell(subject), words_cell(rule),
               words_cell(std::string(severity_word(finding.severity, making.language)), tone),
               run_cell(making.figure(detail, {rule + making.say("\u00A0: ", ": ") + subject.text,
                                               "", "", finding.places}))};
  return row;
}

struct FindingList {
  Change change;
  const char* code;  // of the grid's id
  const char* title;
};

Block findings_listed(EvolutionMaking& evolution, TablePair pair, const FindingList& list) {
  ReportMaking& making = evolution.making;
  const std::string title = list.title + (", " + evolution.from_to(pair));
  Grid grid;
  grid.id = std::string("evolution-constats-") + list.code;
  grid.caption = title;
  grid.use = GridUse::data;
  grid.columns = {{making.say("Sujet", "Subject")},
                  {making.say("Constat", "Finding")},
                  {making.say("Gravité", "Severity")},
                  {making.say("Ce qui le montre", "What shows it")}};
  for (const FindingChange& each : evolution.between(pair).findings) {
    const auto& finding = each.after ? each.after : each.before;
    if (each.change != list.change || each.ground != FindingGround::judged || !finding) continue;
    grid.rows.push_back(finding_row(making, *finding));
  }
  if (grid.rows.empty()) {
    return prose_block(ParagraphKind::nothing, title + making.say("\u00A0: aucun.", ": none."));
  }
  const std::string count = count_text(grid.rows.size(), making.language);
  return {Disclosure{title + " (" + count + ")", {{std::move(grid)}}}};
}

}  // namespace

std::vector<Block> carrier_blocks(EvolutionMaking& evolution) {
  ReportMaking& making = evolution.making;
  if (evolution.contract.editions.size() < 2) return {};
  std::vector<Block> blocks = {heading_block(
      "evolution-porteurs", making.say("Porteurs gagnés et perdus", "Porteurs gained and lost"))};
  std::vector<TablePair> pairs = steps_of(evolution.with_carriers);
  if (pairs.empty()) {
    blocks.push_back(
        prose_block(ParagraphKind::nothing, making.say("Moins de deux tableaux disent qui porte.",
                                                       "Fewer than two tables say who carries.")));
    return blocks;
  }
  if (pairs.size() > 1) {
    pairs.push_back({evolution.with_carriers.front(), evolution.with_carriers.back()});
  }
  Grid grid;
  grid.id = "evolution-porteurs-par-tableau";
  grid.caption = making.say(
      "Organisations qui commencent ou cessent de porter, et actions dont le "
      "porteur change",
      "Organisations that begin or cease to carry, and actions whose porteur "
      "changes");
  grid.use = GridUse::data;
  const auto number = GridAlign::numbers;
  grid.columns = {
      {making.say("Période", "Period")},
      {making.say("Commencent à porter", "Begin to carry")},
      {making.say("Ne portent plus", "Carry no more")},
      {making.say("Actions qui trouvent un porteur", "Actions that find a porteur"), number},
      {making.say("Actions qui perdent leur porteur", "Actions that lose theirs"), number},
      {making.say("Actions qui en changent", "Actions that change it"), number}};
  std::vector<Block> lists;
  for (const TablePair& pair : pairs) {
    const CarrierMoves moves = carrier_moves(evolution.between(pair));
    const std::string period = evolution.from_to(pair);
    GridRow row;
    row.cells = {
        words_cell(period),
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
    for (Block& block : carrier_changes_listed(evolution, pair, moves)) {
      lists.push_back(std::move(block));
    }
  }
  blocks.push_back({std::move(grid)});
  for (Block& block : lists) blocks.push_back(std::move(block));
  return blocks;
}

std::vector<Block> finding_blocks(EvolutionMaking& evolution) {
  ReportMaking& making = evolution.making;
  const std::size_t tables = evolution.contract.editions.size();
  if (tables < 2) return {};
  const TablePair last{tables - 2, tables - 1};
  std::vector<Block> blocks = {
      heading_block("evolution-constats", making.say("Constats fermés, nouveaux, persistants",
                                                     "Findings closed, new and persisting")),
      prose_block(
          ParagraphKind::note,
          making.say("Un constat fermé a été réparé entre les deux tableaux\u00A0; ce qui "
                     "disparaît parce que l'action a quitté le tableau, a été abandonnée ou "
                     "que la colonne n'est plus remplie n'est pas compté comme fermé.",
                     "A closed finding was mended between the two tables; what disappears "
                     "because the action left the table, was abandoned or the column is no "
                     "longer filled in does not count as closed.")),
      {finding_steps_grid(evolution)},
      {finding_rules_grid(evolution, last)}};
  for (const FindingList& list :
       {FindingList{Change::lost, "fermes", making.say("Constats fermés", "Findings closed")},
        FindingList{Change::gained, "nouveaux", making.say("Constats nouveaux", "New findings")},
        FindingList{Change::kept, "persistants",
                    making.say("Constats persistants", "Persisting findings")}}) {
    blocks.push_back(findings_listed(evolution, last, list));
  }
  return blocks;
}

}  // namespace maillage
