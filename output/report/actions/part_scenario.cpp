// Before and after: the table that a scenario changes beside the plan it makes of it. In figures
// first, then what it requires of itself, with the shortest list of changes that would meet it.
#include "output/report/actions/part_scenario.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "output/report/actions/action_parts.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/requirement_words.hpp"

namespace maillage {
namespace {

Scope base_scope(const ScenarioHead& head) {
  Scope scope;
  scope.year = head.year;
  return scope;
}

std::vector<const Finding*> unmet(const ReportMaking& making, Requirement requirement) {
  std::vector<const Finding*> found;
  for (const Finding& finding : making.analysis.findings) {
    const bool same = finding.rule == Rule::exigence_non_tenue && !finding.words.empty() &&
                      finding.words.front() == requirement_code(requirement);
    if (same) found.push_back(&finding);
  }
  return found;
}

struct RequirementCount {
  std::size_t set = 0, held = 0;
};

RequirementCount count_requirements(const ReportMaking& making) {
  RequirementCount count;
  for (int i = 0; i < requirement_count; ++i) {
    const Requirement requirement = static_cast<Requirement>(i);
    if (!making.contract.requirements[requirement].on) continue;
    ++count.set;
    count.held += unmet(making, requirement).empty();
  }
  return count;
}

std::vector<Block> requirement_blocks(ReportMaking& making) {
  const std::string title = making.say("Exigences du scénario", "What the scenario requires");
  std::vector<Block> blocks = {heading_block("avant-apres-exigences", title)};
  Grid grid;
  grid.id = "avant-apres-exigences-tenues";
  grid.caption = making.say(
      "Chaque exigence, tenue ou non, et la liste la plus courte de changements qui la tiendrait",
      "Each requirement, met or not, and the shortest list of changes that would meet it");
  grid.use = GridUse::data;
  grid.columns = {{making.say("Exigence", "Requirement")},
                  {making.say("Tenue", "Met")},
                  {making.say("Il faudrait", "It would take")},
                  {making.say("Pour", "For")}};
  for (int i = 0; i < requirement_count; ++i) {
    const Requirement requirement = static_cast<Requirement>(i);
    const RequirementSetting& setting = making.contract.requirements[requirement];
    if (!setting.on) continue;
    const std::string name = requirement_name(requirement, setting.limit, making.language);
    const auto found = unmet(making, requirement);
    const Run words = making.figure(name, {name, "", "", {setting.place}});
    if (found.empty()) {
      grid.rows.push_back(
          {{}, {run_cell(words), words_cell(making.say("oui", "yes"), Tone::agrees), {}, {}}});
    }
    for (const Finding* finding : found) {
      grid.rows.push_back({{},
                           {run_cell(words), words_cell(making.say("non", "no"), Tone::differs),
                            words_cell(change_text(*finding, making.language)),
                            prose_cell(listed(making, finding->involved, 12))}});
    }
  }
  if (grid.rows.empty()) {
    blocks.push_back(prose_block(ParagraphKind::nothing,
                                 making.say("Le scénario n'en pose aucune.", "It sets none.")));
  } else {
    blocks.push_back({std::move(grid)});
  }
  return blocks;
}

GridCell side_cell(ReportMaking& making, const CountLine& line, std::size_t count,
                   const std::string& side) {
  if (!line.known) return words_cell(making.say("non renseigné", "not recorded"), Tone::missing);
  return count_cell(
      making, count,
      {line.words + making.say("\u00A0: ", ": ") + side,
       making.say("compté de la même façon des deux côtés", "counted alike on both sides"),
       "",
       {}});
}

Grid counts_grid(BeforeAfter& sides) {
  ReportMaking& making = sides.making;
  Grid grid;
  grid.id = "avant-apres-chiffres";
  grid.caption = before_words(sides.compared) + " → " + after_words(sides.compared);
  grid.use = GridUse::data;
  grid.columns = {{making.say("Ce qui est compté", "What is counted")},
                  {making.say("Avant", "Before"), GridAlign::numbers},
                  {making.say("Après", "After"), GridAlign::numbers},
                  {making.say("Écart", "Difference"), GridAlign::numbers}};
  for (const CountLine& line : count_lines(sides.compared)) {
    GridRow row;
    row.cells = {words_cell(line.words),
                 side_cell(making, line, line.before, before_words(sides.compared)),
                 side_cell(making, line, line.after, after_words(sides.compared))};
    const auto step = static_cast<double>(line.after) - static_cast<double>(line.before);
    GridCell difference = words_cell("");
    if (line.known) {
      difference = words_cell((step > 0 ? "+" : "") + plain_number_text(step, making.language));
      difference.sort = plain_number_text(step, Language::english);
    }
    row.cells.push_back(std::move(difference));
    grid.rows.push_back(std::move(row));
  }
  return grid;
}

std::string lead(const BeforeAfter& sides) {
  const ReportMaking& making = sides.making;
  const Counts& before = sides.comparison.before_counts;
  const Counts& after = sides.comparison.after_counts;
  const auto from_to = [&](std::size_t a, std::size_t b) {
    return count_text(b, making.language) + making.say(" au lieu de ", " in place of ") +
           count_text(a, making.language);
  };
  std::string text = making.say("Ce scénario change\u00A0: ", "This scenario changes ") +
                     before_words(sides.compared) + making.say(". Actions\u00A0: ", ". Actions: ") +
                     from_to(before.actions, after.actions);
  if (sides.comparison.carriers_comparable) {
    text += making.say("\u00A0; sans porteur, hors abandonnées\u00A0: ",
                       "; without a porteur, abandoned ones apart: ") +
            from_to(before.orphan - before.orphan_abandoned, after.orphan - after.orphan_abandoned);
  }
  const RequirementCount required = count_requirements(making);
  if (required.set > 0) {
    text += making.say("\u00A0; exigences tenues\u00A0: ", "; requirements met: ") +
            count_text(required.held, making.language) + making.say(" sur ", " of ") +
            count_text(required.set, making.language);
  }
  return text + ".";
}

}  // namespace

BeforeAfter::BeforeAfter(ReportMaking& its_making, const Contract& its_base,
                         const ScenarioHead& head)
    : making(its_making),
      base(its_base),
      comparison(compare_sides({its_base, base_scope(head)},
                               {its_making.contract, its_making.scope()}, Identity::shared)),
      compared{its_base, its_making.contract, comparison, its_making.language} {}

Run BeforeAfter::action(const ActionChange& change) const {
  if (change.after) return making.link(change.after->action);
  return {action_title(compared, change)};
}

Run BeforeAfter::partner(const OrganisationChange& change) const {
  if (change.after) return making.link(*change.after);
  return {partner_name(compared, change)};
}

ReportPart report_scenario(ReportMaking& making) {
  ReportPart part;
  part.id = "avant-apres";
  part.title = making.say("Avant / après", "Before / after");
  const std::optional<ScenarioHead>& head = making.contract.scenario;
  if (making.base == nullptr || !head) return part;
  const std::string description = head->description;
  BeforeAfter sides(making, *making.base, *head);
  part.blocks.push_back(prose_block(ParagraphKind::lead, lead(sides)));
  if (!description.empty()) {
    part.blocks.push_back(prose_block(ParagraphKind::plain, description));
  }
  part.blocks.push_back({counts_grid(sides)});
  for (std::vector<Block>& more : std::vector<std::vector<Block>>{
           requirement_blocks(making), changed_finding_blocks(sides), changed_action_blocks(sides),
           changed_carrier_blocks(sides), changed_measure_blocks(sides)}) {
    std::move(more.begin(), more.end(), std::back_inserter(part.blocks));
  }
  return part;
}

}  // namespace maillage
