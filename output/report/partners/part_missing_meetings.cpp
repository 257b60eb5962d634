// Whom to introduce to whom and where, whom to phone first: from integer programs.
#include <utility>

#include "network/planning/introductions/introductions.hpp"
#include "network/planning/introductions/reach.hpp"
#include "output/proposals/introduction_words.hpp"
#include "output/report/partners/part_missing.hpp"

namespace maillage {
namespace {

Prose pair_links(const ReportMaking& making, PartnerId a, PartnerId b) {
  return {making.link(a), {making.say(" et ", " and ")}, making.link(b)};
}

GridCell where_cell(const ReportMaking& making, const Introduction& pair) {
  if (!pair.where) {
    return words_cell(making.say("une action à mener ensemble", "an action in common"));
  }
  Prose prose = {making.link(*pair.where)};
  if (pair.to_seat.empty()) {
    prose.push_back({making.say(" (les deux y siègent)", " (both sit there)")});
  } else {
    prose.push_back({making.say(" (y faire siéger ", " (seat ")});
    append(prose, making.links(pair.to_seat));
    prose.push_back({making.say(")", " there)")});
  }
  return prose_cell(std::move(prose));
}

GridCell instead_cell(const ReportMaking& making, const Introduction& pair) {
  Prose prose;
  for (const auto& each : pair.instead) {
    if (!prose.empty()) prose.push_back({making.say(" ; ", "; ")});
    append(prose, pair_links(making, each.first, each.second));
  }
  if (pair.otherwise && !prose.empty()) {
    prose.push_back({making.say(" (en tout ", " (in all ") +
                     counted(*pair.otherwise, making.say("rencontre", "meeting"),
                             making.say("rencontres", "meetings"), making.language) +
                     ")"});
  }
  return prose_cell(std::move(prose));
}

Grid reach_grid(const ReportMaking& making, const Reach& found) {
  Grid grid;
  grid.id = found.by == ReachBy::actions ? "manques-appels-actions" : "manques-appels-instances";
  grid.caption = found.by == ReachBy::actions
                     ? making.say("Qui appeler d'abord, par les actions seules",
                                  "Whom to phone first, by actions alone")
                     : making.say("Qui appeler d'abord, par les actions et les instances",
                                  "Whom to phone first, by actions and bodies");
  grid.columns = {
      {"Organisation"},
      {making.say("Autres jointes", "Others reached"), GridAlign::numbers},
      {making.say("Non jointes sans elle, elle comprise", "Not reached without it, itself counted"),
       GridAlign::numbers},
      {making.say("À sa place", "In its place")}};
  for (const Caller& caller : found.callers) {
    grid.rows.push_back({"",
                         {run_cell(making.link(caller.partner)),
                          words_cell(count_text(caller.reaches, making.language)),
                          words_cell(count_text(caller.reaches_alone, making.language)),
                          prose_cell(making.links(caller.instead))}});
  }
  return grid;
}

std::string reach_sentence(const ReportMaking& making, const Reach& found) {
  std::string text =
      found.by == ReachBy::actions
          ? making.say("Par les actions seules, ", "By actions alone, ")
          : making.say("Par les actions et les instances, ", "By actions and bodies, ");
  text += counted(found.callers.size(), making.say("appel joint ", "call reaches "),
                  making.say("appels joignent ", "calls reach "), making.language) +
          counted(found.reached, "organisation", "organisations", making.language) + " " +
          proof_text(found.state, found.bound, making.language);
  if (!found.alone.empty()) {
    text +=
        making.say(" ; ", "; ") +
        counted(found.alone.size(), making.say("n'est liée à aucune autre", "is tied to no other"),
                making.say("ne sont liées à aucune autre", "are tied to no other"),
                making.language);
  }
  return text + ". ";
}

}  // namespace

std::vector<Block> introduction_blocks(ReportMaking& making, const GovernanceGaps& gaps) {
  if (!making.solve || gaps.integrative_gaps().value_or(0) == 0) return {};
  const Introductions found =
      propose_introductions(making.contract, making.graph, gaps, making.solve);
  if (found.pairs.empty()) return {};
  Grid grid;
  grid.id = "manques-rencontres";
  grid.caption = making.say("Le moins de rencontres qui relient ces objectifs",
                            "The fewest meetings that join these objectives");
  grid.columns = {{making.say("Présenter", "Introduce")},
                  {making.say("Où", "Where")},
                  {making.say("Relie", "Joins")},
                  {making.say("Ou bien", "Or else")}};
  for (const Introduction& pair : found.pairs) {
    std::string closes;
    for (const std::size_t at : pair.closes) {
      closes += (closes.empty() ? "" : ", ") +
                objective_pair_text(making.contract, gaps.objective_pairs[at]);
    }
    grid.rows.push_back({"",
                         {prose_cell(pair_links(making, pair.a, pair.b)), where_cell(making, pair),
                          words_cell(std::move(closes)), instead_cell(making, pair)}});
  }
  const std::string said =
      counted(found.pairs.size(), making.say("rencontre suffit", "meeting is enough"),
              making.say("rencontres suffisent", "meetings are enough"), making.language) +
      making.say(" à relier ces objectifs ", " to join these objectives ") +
      proof_text(found.state, found.bound, making.language) + ".";
  return {heading_block("manques-rencontres-titre", making.say("Qui présenter à qui, et où",
                                                               "Whom to introduce to whom, and "
                                                               "where")),
          prose_block(ParagraphKind::plain, said),
          {std::move(grid)}};
}

std::vector<Block> reach_blocks(ReportMaking& making) {
  if (!making.solve) return {};
  std::string said;
  std::vector<Block> grids;
  for (const ReachBy by : {ReachBy::actions, ReachBy::actions_and_bodies}) {
    const Reach found = propose_reach(making.contract, making.graph, by, 100, making.solve);
    if (found.callers.empty()) continue;
    said += reach_sentence(making, found);
    grids.push_back({reach_grid(making, found)});
  }
  if (grids.empty()) return {};
  said += making.say("Le pilote, qui appelle, et les noms collectifs sont à part.",
                     "The lead, who phones, and collective names are apart.");
  std::vector<Block> blocks = {
      heading_block("manques-appels-titre",
                    making.say("Qui appeler d'abord", "Whom to phone first")),
      prose_block(ParagraphKind::plain, std::move(said))};
  for (Block& grid : grids) blocks.push_back(std::move(grid));
  return blocks;
}

}  // namespace maillage
