// What is missing between organisations: objectives that hang together and are worked on apart, and
// the order of what follows.
#include "output/report/partners/part_missing.hpp"

#include <utility>

#include "output/proposals/meeting_part.hpp"
#include "output/report/partners/partner_parts.hpp"

namespace maillage::report::partners {
namespace {

constexpr std::size_t most_named = 6;

std::string share_of(const blocks::ReportMaking& making, std::size_t gaps, std::size_t all) {
  return output_text::count_text(gaps, making.language) + making.say(" sur ", " of ") +
         output_text::count_text(all, making.language);
}

blocks::Prose gaps_lead(const blocks::ReportMaking& making,
                        const collaboration::GovernanceGaps& gaps) {
  blocks::Prose prose;
  if (const auto found = gaps.integrative_gaps()) {
    prose.push_back(
        {making.say("Des paires d’objectifs liés où des organisations travaillent, ",
                    "Of the pairs of objectives that hang together and are worked on, ")});
    prose.push_back(
        {share_of(making, *found, gaps.objective_pairs.size()), blocks::Emphasis::strong});
    prose.push_back({making.say(" n’ont aucune organisation en commun. ",
                                " have no organisation in common. ")});
  } else {
    prose.push_back(
        {making.say("Aucune paire d’objectifs liés n’est travaillée des deux côtés\u00A0: il n’y a "
                    "pas d’écart à y chercher. ",
                    "No two objectives that hang together are both worked on: there is no gap to "
                    "look for. ")});
  }
  if (const auto found = gaps.collaborative_gaps()) {
    prose.push_back({making.say("Des paires d’organisations d’un même objectif, ",
                                "Of the pairs of organisations on one objective, ")});
    prose.push_back(
        {share_of(making, *found, gaps.organisation_pairs.size()), blocks::Emphasis::strong});
    prose.push_back({making.say(" ne partagent ni action ni instance.",
                                " share neither action nor instance.")});
  } else if (gaps.pairs_too_many) {
    prose.push_back({making.say("Trop d’organisations par objectif pour regarder chaque paire.",
                                "Too many organisations an objective to go through every pair.")});
  }
  return prose;
}

blocks::Grid gaps_grid(const blocks::ReportMaking& making,
                       const collaboration::GovernanceGaps& gaps) {
  blocks::Grid grid;
  grid.id = "manques-objectifs";
  grid.caption = making.say("Objectifs liés sans organisation en commun",
                            "Objectives that hang together without an organisation in common");
  grid.columns = {{making.say("Objectif", "Objective")},
                  {making.say("Qui y travaille", "Who works on it")},
                  {making.say("Objectif lié", "Tied objective")},
                  {making.say("Qui y travaille", "Who works on it")},
                  {making.say("Lien", "Tie")}};
  const auto side = [&](blocks::GridRow& row, text::ObjectiveId objective) {
    row.cells.push_back(blocks::run_cell(
        making.link(model::Subject{model::SubjectKind::objective, objective.value})));
    row.cells.push_back(blocks::prose_cell(
        blocks::listed(making, blocks::as_subjects(gaps.on[objective.value]), most_named)));
  };
  for (const collaboration::ObjectivePair& pair : gaps.objective_pairs) {
    if (!pair.is_gap()) continue;
    blocks::GridRow row;
    side(row, pair.a);
    side(row, pair.b);
    row.cells.push_back(blocks::words_cell(pair.why == collaboration::Interdependence::declared
                                               ? making.say("déclaré", "declared")
                                               : making.say("même niveau", "same level")));
    grid.rows.push_back(std::move(row));
  }
  return grid;
}

void append_blocks(std::vector<blocks::Block>& blocks, std::vector<blocks::Block> more) {
  for (blocks::Block& block : more) blocks.push_back(std::move(block));
}

}  // namespace

blocks::ReportPart report_missing(blocks::ReportMaking& making) {
  const collaboration::GovernanceGaps gaps =
      collaboration::governance_gaps(making.contract, making.graph);
  blocks::ReportPart part;
  part.id = "manques";
  part.title =
      making.say("Ce qui manque entre organisations", "What is missing between organisations");
  part.blocks.push_back(blocks::prose_block(blocks::ParagraphKind::lead, gaps_lead(making, gaps)));
  part.blocks.push_back(
      blocks::prose_block(blocks::ParagraphKind::note, proposals::gaps_caution(making.language)));
  const auto rests =
      making.rests_on({analysis::ActionField::carrier, analysis::ActionField::partners,
                       analysis::ActionField::funders});
  if (rests) part.blocks.push_back(*rests);
  if (gaps.integrative_gaps().value_or(0) > 0) {
    part.blocks.push_back(blocks::heading_block(
        "manques-objectifs-titre", making.say("Objectifs liés, travaillés à part",
                                              "Objectives that hang together, worked on apart")));
    part.blocks.push_back({gaps_grid(making, gaps)});
  }
  append_blocks(part.blocks, introduction_blocks(making, gaps));
  append_blocks(part.blocks, reach_blocks(making));
  append_blocks(part.blocks, attrition_blocks(making));
  append_blocks(part.blocks, congruence_blocks(making));
  return part;
}

}  // namespace maillage::report::partners
