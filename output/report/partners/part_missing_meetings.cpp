// Whom to introduce to whom and where, whom to phone first: from integer programs.
#include <utility>

#include "network/planning/introductions/introductions.hpp"
#include "network/planning/introductions/reach.hpp"
#include "output/proposals/meeting_part.hpp"
#include "output/report/partners/part_missing.hpp"

namespace maillage::report::partners {
namespace {

blocks::Prose pair_links(const blocks::ReportMaking& making, text::PartnerId a, text::PartnerId b) {
  return {making.link(a), {making.say(" et ", " and ")}, making.link(b)};
}

blocks::GridCell where_cell(const blocks::ReportMaking& making,
                            const collaboration::GovernanceGaps& gaps,
                            const planning::introductions::Introduction& pair) {
  if (!pair.where) {
    return blocks::words_cell(making.say("une action à mener ensemble", "an action in common"));
  }
  blocks::Prose prose = {making.link(*pair.where)};
  if (pair.to_seat.empty()) {
    prose.push_back({making.say(" (les deux y siègent)", " (both sit there)")});
  } else {
    prose.push_back({making.say(" (y faire siéger ", " (seat ")});
    blocks::append(prose, making.links(pair.to_seat));
    prose.push_back({making.say(")", " there)")});
  }
  if (!pair.off_remit.empty()) {
    prose.push_back(
        {" " + proposals::off_remit_text(making.contract, gaps, pair, making.language)});
  }
  return blocks::prose_cell(std::move(prose));
}

blocks::GridCell instead_cell(const blocks::ReportMaking& making,
                              const planning::introductions::Introduction& pair) {
  blocks::Prose prose;
  for (const auto& each : pair.instead) {
    if (!prose.empty()) prose.push_back({making.say(" ; ", "; ")});
    blocks::append(prose, pair_links(making, each.first, each.second));
  }
  if (pair.otherwise && !prose.empty()) {
    prose.push_back({making.say(" (en tout ", " (in all ") +
                     output_text::counted(*pair.otherwise, making.say("rencontre", "meeting"),
                                          making.say("rencontres", "meetings"), making.language) +
                     ")"});
  }
  return blocks::prose_cell(std::move(prose));
}

blocks::Grid reach_grid(const blocks::ReportMaking& making,
                        const planning::introductions::Reach& found) {
  blocks::Grid grid;
  grid.id = found.by == planning::introductions::ReachBy::actions ? "manques-appels-actions"
                                                                  : "manques-appels-instances";
  grid.caption = found.by == planning::introductions::ReachBy::actions
                     ? making.say("Qui appeler d’abord, par les actions seules",
                                  "Whom to phone first, by actions alone")
                     : making.say("Qui appeler d’abord, par les actions et les instances",
                                  "Whom to phone first, by actions and instances");
  grid.columns = {
      {"Organisation"},
      {making.say("Autres jointes", "Others reached"), blocks::GridAlign::numbers},
      {making.say("Non jointes sans elle, elle comprise", "Not reached without it, itself counted"),
       blocks::GridAlign::numbers},
      {making.say("À sa place", "In its place")}};
  for (const planning::introductions::Caller& caller : found.callers) {
    grid.rows.push_back(
        {"",
         {blocks::run_cell(making.link(caller.partner)),
          blocks::words_cell(output_text::count_text(caller.reaches, making.language)),
          blocks::words_cell(output_text::count_text(caller.reaches_alone, making.language)),
          blocks::prose_cell(making.links(caller.instead))}});
  }
  return grid;
}

std::string reach_sentence(const blocks::ReportMaking& making,
                           const planning::introductions::Reach& found) {
  std::string text =
      found.by == planning::introductions::ReachBy::actions
          ? making.say("Par les actions seules, ", "By actions alone, ")
          : making.say("Par les actions et les instances, ", "By actions and instances, ");
  text += output_text::counted(found.callers.size(), making.say("appel joint ", "call reaches "),
                               making.say("appels joignent ", "calls reach "), making.language) +
          output_text::counted(found.reached, "organisation", "organisations", making.language) +
          " " + proposals::proof_text(found.state, found.bound, making.language);
  if (!found.alone.empty()) {
    text += making.say(" ; ", "; ") +
            output_text::counted(found.alone.size(),
                                 making.say("n’est liée à aucune autre", "is tied to no other"),
                                 making.say("ne sont liées à aucune autre", "are tied to no other"),
                                 making.language);
  }
  return text + ". ";
}

}  // namespace

std::vector<blocks::Block> introduction_blocks(blocks::ReportMaking& making,
                                               const collaboration::GovernanceGaps& gaps) {
  if (!making.study.can_solve() || gaps.integrative_gaps().value_or(0) == 0) return {};
  const planning::introductions::Introductions& found = *making.study.introductions();
  if (found.pairs.empty()) return {};
  blocks::Grid grid;
  grid.id = "manques-rencontres";
  grid.caption = making.say("Le moins de rencontres qui relient ces objectifs",
                            "The fewest meetings that join these objectives");
  grid.columns = {{making.say("Présenter", "Introduce")},
                  {making.say("Où", "Where")},
                  {making.say("Relie", "Joins")},
                  {making.say("Ou bien", "Or else")}};
  for (const planning::introductions::Introduction& pair : found.pairs) {
    grid.rows.push_back(
        {"",
         {blocks::prose_cell(pair_links(making, pair.a, pair.b)), where_cell(making, gaps, pair),
          blocks::words_cell(proposals::objective_pairs_text(making.contract, gaps, pair.closes)),
          instead_cell(making, pair)}});
  }
  const std::string said =
      output_text::counted(found.pairs.size(), making.say("rencontre suffit", "meeting is enough"),
                           making.say("rencontres suffisent", "meetings are enough"),
                           making.language) +
      making.say(" à relier ces objectifs ", " to join these objectives ") +
      proposals::proof_text(found.state, found.bound, making.language) + ".";
  return {
      blocks::heading_block("manques-rencontres-titre", making.say("Qui présenter à qui, et où",
                                                                   "Whom to introduce to whom, and "
                                                                   "where")),
      blocks::prose_block(blocks::ParagraphKind::plain, said),
      {std::move(grid)}};
}

std::vector<blocks::Block> reach_blocks(blocks::ReportMaking& making) {
  if (!making.study.can_solve()) return {};
  std::string said;
  std::vector<blocks::Block> grids;
  for (const planning::introductions::ReachBy by :
       {planning::introductions::ReachBy::actions,
        planning::introductions::ReachBy::actions_and_bodies}) {
    const planning::introductions::Reach& found = *making.study.reach(by);
    if (found.callers.empty()) continue;
    said += reach_sentence(making, found);
    grids.push_back({reach_grid(making, found)});
  }
  if (grids.empty()) return {};
  said += making.say("Le pilote, qui appelle, et les noms collectifs sont à part.",
                     "The lead, who phones, and collective names are apart.");
  std::vector<blocks::Block> blocks = {
      blocks::heading_block("manques-appels-titre",
                            making.say("Qui appeler d’abord", "Whom to phone first")),
      blocks::prose_block(blocks::ParagraphKind::plain, std::move(said))};
  for (blocks::Block& grid : grids) blocks.push_back(std::move(grid));
  return blocks;
}

}  // namespace maillage::report::partners
