// Governance: what the data shows for each mode (Provan & Kenis 2008), criterion by criterion, with
// what it cannot say; of a scenario beside what it stands on.
#include <optional>
#include <utility>

#include "network/analysis/governance_mode.hpp"
#include "output/proposals/governance_part.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/report/partners/part_governance.hpp"
#include "output/words/partners/mode_messages.hpp"
#include "output/words/report/cell_messages.hpp"

namespace maillage::report::partners {
namespace {

using words::partners::Modes;
using words::report::Cells;

// One evidence of the table beside those of the same kind on the other side.
const analysis::ModeEvidence* find_evidence(const analysis::GovernanceEvidence& evidence,
                                            analysis::ModeCriterion criterion,
                                            analysis::ModeFigure figure) {
  for (const analysis::CriterionEvidence& each : evidence.criteria) {
    for (const analysis::ModeEvidence& found : each.figures) {
      if (each.criterion == criterion && found.figure == figure) return &found;
    }
  }
  return nullptr;
}

const analysis::CriterionEvidence* find_criterion(const analysis::GovernanceEvidence& evidence,
                                                  analysis::ModeCriterion criterion) {
  for (const analysis::CriterionEvidence& each : evidence.criteria) {
    if (each.criterion == criterion) return &each;
  }
  return nullptr;
}

blocks::GridCell value_cell(const blocks::ReportMaking& making,
                            const analysis::ModeEvidence* evidence) {
  if (evidence == nullptr || !evidence->value) {
    return blocks::not_recorded_cell(making);
  }
  return blocks::words_cell(proposals::mode_figure_value(*evidence, making.language));
}

blocks::GridCell speaks_cell(const blocks::ReportMaking& making,
                             const analysis::CriterionEvidence* evidence) {
  if (evidence == nullptr) return blocks::words_cell("");
  return blocks::words_cell(proposals::speaks_for_text(*evidence, making.language));
}

std::optional<analysis::GovernanceEvidence> evidence_before(const blocks::ReportMaking& making) {
  if (making.study.base() == nullptr) return std::nullopt;
  return making.study.base()->governance_evidence();
}

}  // namespace

std::vector<blocks::Block> mode_blocks(const blocks::ReportMaking& making) {
  const analysis::GovernanceEvidence& now = making.study.governance_evidence();
  const std::optional<analysis::GovernanceEvidence> before = evidence_before(making);
  blocks::Grid grid;
  grid.id = "gouvernance-mode";
  grid.caption = making.say(Modes::figures_caption);
  grid.columns = {{making.say(Modes::criterion_header)}, {making.say(Modes::figure_header)}};
  if (before) grid.columns.push_back({making.say(Modes::before_header)});
  grid.columns.push_back({making.say(before ? Modes::after_header : Modes::value_header)});
  blocks::Grid limits;
  limits.id = "gouvernance-mode-sens";
  limits.caption = making.say(Modes::limits_caption);
  limits.columns = {{making.say(Modes::criterion_header)}};
  if (before) limits.columns.push_back({making.say(Modes::before_for_header)});
  limits.columns.push_back({making.say(before ? Modes::after_for_header : Modes::for_header)});
  limits.columns.push_back({making.say(Modes::open_header)});
  for (const analysis::CriterionEvidence& each : now.criteria) {
    const std::string criterion = proposals::criterion_word(each.criterion, making.language);
    for (const analysis::ModeEvidence& figure : each.figures) {
      blocks::GridRow row;
      row.cells = {blocks::words_cell(criterion),
                   blocks::words_cell(proposals::mode_figure_word(figure.figure, making.language))};
      if (before) {
        row.cells.push_back(
            value_cell(making, find_evidence(*before, each.criterion, figure.figure)));
      }
      row.cells.push_back(value_cell(making, &figure));
      grid.rows.push_back(std::move(row));
    }
    blocks::GridRow row;
    row.cells = {blocks::words_cell(criterion)};
    if (before) {
      row.cells.push_back(speaks_cell(making, find_criterion(*before, each.criterion)));
    }
    row.cells.push_back(speaks_cell(making, &each));
    row.cells.push_back(
        blocks::words_cell(proposals::mode_limit_text(each.criterion, making.language)));
    limits.rows.push_back(std::move(row));
  }
  const blocks::Run lead =
      now.lead ? making.link(*now.lead) : blocks::Run{making.say(Cells::not_recorded)};
  std::vector<blocks::Block> blocks = {
      blocks::heading_block("gouvernance-mode-titre", making.say(Modes::heading)),
      blocks::prose_block(
          blocks::ParagraphKind::plain,
          making.prose(Modes::lead, {{"lead", {lead}}},
                       {{"no_verdict", proposals::no_verdict_text(making.language)}}))};
  blocks.push_back({std::move(limits)});
  blocks.push_back({std::move(grid)});
  return blocks;
}

}  // namespace maillage::report::partners
