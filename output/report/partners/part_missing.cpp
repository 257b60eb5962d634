// What is missing between organisations: objectives that hang together and are worked on apart, and
// the order of what follows.
#include "output/report/partners/part_missing.hpp"

#include <utility>

#include "output/proposals/introduction_words.hpp"
#include "output/report/partners/partner_parts.hpp"

namespace maillage {
namespace {

constexpr std::size_t most_named = 6;

std::string share_of(const ReportMaking& making, std::size_t gaps, std::size_t all) {
  return count_text(gaps, making.language) + making.say(" sur ", " of ") +
         count_text(all, making.language);
}

Prose gaps_lead(const ReportMaking& making, const GovernanceGaps& gaps) {
  Prose prose;
  if (const auto found = gaps.integrative_gaps()) {
    prose.push_back(
        {making.say("Des paires d'objectifs liés où des organisations travaillent, ",
                    "Of the pairs of objectives that hang together and are worked on, ")});
    prose.push_back({share_of(making, *found, gaps.objective_pairs.size()), Emphasis::strong});
    prose.push_back({making.say(" n'ont aucune organisation en commun. ",
                                " have no organisation in common. ")});
  } else {
    prose.push_back(
        {making.say("Aucune paire d'objectifs liés n'est travaillée des deux côtés\u00A0: il n'y a "
                    "pas d'écart à y chercher. ",
                    "No two objectives that hang together are both worked on: there is no gap to "
                    "look for. ")});
  }
  if (const auto found = gaps.collaborative_gaps()) {
    prose.push_back({making.say("Des paires d'organisations d'un même objectif, ",
                                "Of the pairs of organisations on one objective, ")});
    prose.push_back({share_of(making, *found, gaps.organisation_pairs.size()), Emphasis::strong});
    prose.push_back(
        {making.say(" ne partagent ni action ni instance.", " share neither action nor body.")});
  } else if (gaps.pairs_too_many) {
    prose.push_back({making.say("Trop d'organisations par objectif pour regarder chaque paire.",
                                "Too many organisations an objective to go through every pair.")});
  }
  return prose;
}

Grid gaps_grid(const ReportMaking& making, const GovernanceGaps& gaps) {
  Grid grid;
  grid.id = "manques-objectifs";
  grid.caption = making.say("Objectifs liés sans organisation en commun",
                            "Objectives that hang together without an organisation in common");
  grid.columns = {{making.say("Objectif", "Objective")},
                  {making.say("Qui y travaille", "Who works on it")},
                  {making.say("Objectif lié", "Tied objective")},
                  {making.say("Qui y travaille", "Who works on it")},
                  {making.say("Lien", "Tie")}};
  const auto side = [&](GridRow& row, ObjectiveId objective) {
    row.cells.push_back(run_cell(making.link(Subject{SubjectKind::objective, objective.value})));
    row.cells.push_back(
        prose_cell(listed(making, as_subjects(gaps.on[objective.value]), most_named)));
  };
  for (const ObjectivePair& pair : gaps.objective_pairs) {
    if (!pair.is_gap()) continue;
    GridRow row;
    side(row, pair.a);
    side(row, pair.b);
    row.cells.push_back(words_cell(pair.why == Interdependence::declared
                                       ? making.say("déclaré", "declared")
                                       : making.say("même niveau", "same level")));
    grid.rows.push_back(std::move(row));
  }
  return grid;
}

void append_blocks(std::vector<Block>& blocks, std::vector<Block> more) {
  for (Block& block : more) blocks.push_back(std::move(block));
}

}  // namespace

ReportPart report_missing(ReportMaking& making) {
  const GovernanceGaps gaps = governance_gaps(making.contract, making.graph);
  ReportPart part;
  part.id = "manques";
  part.title =
      making.say("Ce qui manque entre organisations", "What is missing between organisations");
  part.blocks.push_back(prose_block(ParagraphKind::lead, gaps_lead(making, gaps)));
  part.blocks.push_back(prose_block(ParagraphKind::note, gaps_caution(making.language)));
  if (gaps.integrative_gaps().value_or(0) > 0) {
    part.blocks.push_back(heading_block(
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

}  // namespace maillage
