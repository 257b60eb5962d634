// What is missing between organisations: objectives that hang together and are worked on apart, and
// the order of what follows.
#include "output/report/partners/part_missing.hpp"

#include <utility>

#include "output/diagrams/gaps_diagram.hpp"
#include "output/proposals/meeting_part.hpp"
#include "output/report/blocks/pictures.hpp"
#include "output/report/partners/partner_parts.hpp"
#include "output/words/network/table_words.hpp"
#include "output/words/partners/missing_messages.hpp"
#include "output/words/report/cell_messages.hpp"

namespace maillage::report::partners {
namespace {

using words::partners::Missing;
using words::report::Cells;

constexpr std::size_t most_named = 6;

blocks::Prose share_of(const blocks::ReportMaking& making, std::size_t gaps, std::size_t all) {
  return {{making.say(Cells::part_of, {{"n", gaps}, {"all", all}}), blocks::Emphasis::strong}};
}

blocks::Prose gaps_lead(const blocks::ReportMaking& making,
                        const collaboration::GovernanceGaps& gaps) {
  blocks::Prose prose;
  if (const auto found = gaps.integrative_gaps()) {
    prose = making.prose(Missing::objective_gaps,
                         {{"share", share_of(making, *found, gaps.objective_pairs.size())}});
  } else {
    prose = {{making.say(Missing::no_objective_pair)}};
  }
  if (const auto found = gaps.collaborative_gaps()) {
    blocks::append(
        prose, making.prose(Missing::organisation_gaps,
                            {{"share", share_of(making, *found, gaps.organisation_pairs.size())}}));
  } else if (gaps.pairs_too_many) {
    prose.push_back({making.say(Missing::too_many_pairs)});
  }
  return prose;
}

blocks::Grid gaps_grid(const blocks::ReportMaking& making,
                       const collaboration::GovernanceGaps& gaps) {
  blocks::Grid grid;
  grid.id = "manques-objectifs";
  grid.caption = making.say(Missing::objectives_caption);
  for (const Missing header :
       {Missing::objective_header, Missing::works_header, Missing::tied_objective_header,
        Missing::works_header, Missing::tie_header}) {
    grid.columns.push_back({making.say(header)});
  }
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
    row.cells.push_back(blocks::words_cell(
        making.say(pair.why == collaboration::Interdependence::declared ? Missing::declared
                                                                        : Missing::same_level)));
    grid.rows.push_back(std::move(row));
  }
  return grid;
}

// Each sheet of the drawing; the tables below say the same.
std::vector<blocks::Block> gap_pictures(const blocks::ReportMaking& making) {
  std::vector<blocks::Block> pictures;
  for (const std::string& name :
       blocks::sheets_of(making, "manques-" + words::table_slug(making.contract, making.scope()))) {
    for (blocks::Block& block :
         blocks::picture_blocks(making, name, diagrams::gaps_title(making.study, making.language),
                                making.say(Missing::drawn))) {
      pictures.push_back(std::move(block));
    }
  }
  return pictures;
}

void append_blocks(std::vector<blocks::Block>& blocks, std::vector<blocks::Block> more) {
  for (blocks::Block& block : more) blocks.push_back(std::move(block));
}

}  // namespace

blocks::ReportPart report_missing(blocks::ReportMaking& making) {
  const collaboration::GovernanceGaps& gaps = making.study.governance_gaps();
  blocks::ReportPart part;
  part.id = "manques";
  part.title = making.say(Missing::title);
  part.blocks.push_back(blocks::prose_block(blocks::ParagraphKind::lead, gaps_lead(making, gaps)));
  part.blocks.push_back(
      blocks::prose_block(blocks::ParagraphKind::note, proposals::gaps_caution(making.language)));
  const auto rests =
      making.rests_on({analysis::ActionField::carrier, analysis::ActionField::partners,
                       analysis::ActionField::funders});
  if (rests) part.blocks.push_back(*rests);
  append_blocks(part.blocks, gap_pictures(making));
  if (gaps.integrative_gaps().value_or(0) > 0) {
    part.blocks.push_back(
        blocks::heading_block("manques-objectifs-titre", making.say(Missing::objectives_heading)));
    part.blocks.push_back({gaps_grid(making, gaps)});
  }
  append_blocks(part.blocks, introduction_blocks(making, gaps));
  append_blocks(part.blocks, reach_blocks(making));
  append_blocks(part.blocks, attrition_blocks(making));
  append_blocks(part.blocks, congruence_blocks(making));
  return part;
}

}  // namespace maillage::report::partners
