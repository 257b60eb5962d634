// Whom to introduce to whom and where, whom to phone first: from integer programs.
#include <utility>

#include "network/planning/introductions/introductions.hpp"
#include "network/planning/introductions/reach.hpp"
#include "output/proposals/meeting_part.hpp"
#include "output/report/partners/part_missing.hpp"
#include "output/words/partners/introduction_messages.hpp"
#include "output/words/report/cell_messages.hpp"
#include "output/words/report/header_messages.hpp"

namespace maillage::report::partners {
namespace {

using words::partners::Introductions;
using words::report::Cells;
using words::report::Headers;

blocks::Prose pair_links(const blocks::ReportMaking& making, text::PartnerId a, text::PartnerId b) {
  return making.prose(Introductions::pair, {{"a", {making.link(a)}}, {"b", {making.link(b)}}});
}

blocks::GridCell where_cell(const blocks::ReportMaking& making,
                            const collaboration::GovernanceGaps& gaps,
                            const planning::introductions::Introduction& pair) {
  if (!pair.where) return blocks::words_cell(making.say(Introductions::action_together));
  blocks::Prose prose =
      making.prose(pair.to_seat.empty() ? Introductions::both_sit : Introductions::to_seat,
                   {{"body", {making.link(*pair.where)}}, {"who", making.links(pair.to_seat)}});
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
    if (!prose.empty()) prose.push_back({making.say(Cells::separator)});
    blocks::append(prose, pair_links(making, each.first, each.second));
  }
  if (pair.otherwise && !prose.empty()) {
    prose = making.prose(Introductions::in_all, {{"pairs", prose}}, {{"n", *pair.otherwise}});
  }
  return blocks::prose_cell(std::move(prose));
}

blocks::Grid reach_grid(const blocks::ReportMaking& making,
                        const planning::introductions::Reach& found) {
  blocks::Grid grid;
  const bool by_actions = found.by == planning::introductions::ReachBy::actions;
  grid.id = by_actions ? "manques-appels-actions" : "manques-appels-instances";
  grid.caption =
      making.say(by_actions ? Introductions::actions_caption : Introductions::instances_caption);
  grid.columns = {{making.say(Headers::organisation)},
                  {making.say(Introductions::reached_header), blocks::GridAlign::numbers},
                  {making.say(Introductions::reached_alone_header), blocks::GridAlign::numbers},
                  {making.say(Introductions::in_its_place_header)}};
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
  const bool some_alone = !found.alone.empty();
  const Introductions sentence = found.by == planning::introductions::ReachBy::actions
                                     ? (some_alone ? Introductions::phone_by_actions_some_alone
                                                   : Introductions::phone_by_actions)
                                     : (some_alone ? Introductions::phone_by_instances_some_alone
                                                   : Introductions::phone_by_instances);
  return making.say(sentence,
                    {{"n", found.callers.size()},
                     {"reached", found.reached},
                     {"proof", proposals::proof_text(found.state, found.bound, making.language)},
                     {"alone", found.alone.size()}});
}

}  // namespace

std::vector<blocks::Block> introduction_blocks(blocks::ReportMaking& making,
                                               const collaboration::GovernanceGaps& gaps) {
  if (!making.study.can_solve() || gaps.integrative_gaps().value_or(0) == 0) return {};
  const planning::introductions::Introductions& found = *making.study.introductions();
  if (found.state == planning::SolveState::unsolved) {
    return {blocks::heading_block("manques-rencontres-titre", making.say(Introductions::heading)),
            blocks::prose_block(blocks::ParagraphKind::note,
                                proposals::not_computed_text(making.language))};
  }
  if (found.pairs.empty()) return {};
  blocks::Grid grid;
  grid.id = "manques-rencontres";
  grid.caption = making.say(Introductions::caption);
  for (const Introductions header : {Introductions::introduce_header, Introductions::where_header,
                                     Introductions::joins_header, Introductions::instead_header}) {
    grid.columns.push_back({making.say(header)});
  }
  for (const planning::introductions::Introduction& pair : found.pairs) {
    grid.rows.push_back(
        {"",
         {blocks::prose_cell(pair_links(making, pair.a, pair.b)), where_cell(making, gaps, pair),
          blocks::words_cell(proposals::objective_pairs_text(making.contract, gaps, pair.closes)),
          instead_cell(making, pair)}});
  }
  return {blocks::heading_block("manques-rencontres-titre", making.say(Introductions::heading)),
          blocks::prose_block(blocks::ParagraphKind::plain,
                              making.say(Introductions::enough,
                                         {{"n", found.pairs.size()},
                                          {"proof", proposals::proof_text(found.state, found.bound,
                                                                          making.language)}})),
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
  said += making.say(Introductions::apart);
  std::vector<blocks::Block> blocks = {
      blocks::heading_block("manques-appels-titre", making.say(Introductions::phone_heading)),
      blocks::prose_block(blocks::ParagraphKind::plain, std::move(said))};
  for (blocks::Block& grid : grids) blocks.push_back(std::move(grid));
  return blocks;
}

}  // namespace maillage::report::partners
