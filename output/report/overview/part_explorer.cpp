// Every action of the scope with what is found about it, and every finding: the tables that the page's
// script filters (output/report/page/page_filter.js). The page's alone: on paper the parts say it.
#include <algorithm>
#include <map>

#include "network/gaps/carrier_history.hpp"
#include "network/gaps/consequence.hpp"
#include "network/model/outline.hpp"
#include "output/diagrams/diagram_data.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/report/blocks/row_cells.hpp"
#include "output/report/overview/overview_parts.hpp"
#include "output/text/typography.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/headlines/explorer_messages.hpp"

namespace maillage::report::overview {
namespace {

using words::headlines::Explorer;

using ShownRows = std::vector<const model::ActionRow*>;

blocks::Grid explorer_grid(const blocks::ReportMaking& making, const char* id, Explorer caption,
                           std::initializer_list<Explorer> headers) {
  blocks::Grid made;
  made.id = id;
  made.caption = making.say(caption);
  made.use = blocks::GridUse::data;
  for (const Explorer header : headers) made.columns.push_back({making.say(header)});
  return made;
}

blocks::GridCell branch_cell(const blocks::ReportMaking& making, const model::ActionRow& row) {
  const model::Subject subject = model::hangs_on(row);
  if (subject.kind == model::SubjectKind::contract) return {};
  blocks::Run run = making.link(subject);
  run.text = row.objective ? making.contract.objectives[*row.objective].id
                           : making.contract.axes[*row.axis].id;
  return blocks::run_cell(std::move(run));
}

blocks::Grid explorer_actions(const blocks::ReportMaking& making, const ShownRows& rows) {
  std::map<std::uint32_t, std::string> found;
  for (const model::Finding& finding : making.analysis.findings) {
    if (finding.subject.kind != model::SubjectKind::action) continue;
    std::string& text = found[finding.subject.index];
    text += (text.empty() ? "" : output_text::semicolon(making.language)) +
            std::string(words::rule_title(finding.rule, making.language));
  }
  const auto& histories = making.study.carrier_histories();
  blocks::Grid made = explorer_grid(
      making, "explorer-actions", Explorer::actions_caption,
      {Explorer::action_header,
       making.contract.objectives.empty() ? Explorer::axis_header : Explorer::objective_header,
       Explorer::state_header, Explorer::carriers_header, Explorer::findings_header,
       Explorer::since_header});
  for (const model::ActionRow* row : rows) {
    blocks::GridRow line;
    line.cells = {blocks::run_cell(making.link(row->action)), branch_cell(making, *row),
                  blocks::state_cell(making, row->state), blocks::carriers_cell(making, *row),
                  blocks::words_cell(found[row->action.value])};
    const gaps::CarrierHistory& history = histories[row->action.value];
    const bool orphan = model::is_live(*row) && row->carrying == model::Carrying::nobody;
    line.cells.push_back(
        orphan && !history.run.empty()
            ? blocks::words_cell(words::short_table_name(
                  making.contract.editions[history.run.front().table].year, making.language))
            : blocks::GridCell());
    made.rows.push_back(std::move(line));
  }
  return made;
}

blocks::Grid explorer_findings(const blocks::ReportMaking& making) {
  blocks::Grid made = explorer_grid(making, "explorer-constats", Explorer::findings_caption,
                                    {Explorer::rule_header, Explorer::subject_header,
                                     Explorer::consequence_header, Explorer::detail_header});
  std::size_t number = 0;
  for (const model::Finding& finding : making.analysis.findings) {
    const gaps::Consequence consequence = gaps::consequence_of(finding);
    blocks::GridCell suite =
        blocks::words_cell(std::string(words::consequence_word(consequence, making.language)));
    suite.sort = std::to_string(static_cast<int>(consequence));
    // The script knows the finding by the row's id.
    made.rows.push_back(
        {"constat-" + std::to_string(++number),
         {blocks::words_cell(std::string(words::rule_title(finding.rule, making.language))),
          blocks::run_cell(making.link(finding.subject)), std::move(suite),
          blocks::words_cell(words::finding_detail(making.contract, finding, making.language))}});
  }
  return made;
}

}  // namespace

blocks::ReportPart report_explorer(blocks::ReportMaking& making) {
  const ShownRows rows = diagrams::shown_rows(making.contract, making.scope());
  blocks::ReportPart part{"explorer", making.say(Explorer::title), {}};
  const std::string where =
      blocks::capital(blocks::scope_phrase(making.contract, making.scope(), making.language));
  blocks::add(part, blocks::ParagraphKind::lead,
              making.say(Explorer::lead, {{"where", where},
                                          {"actions", rows.size()},
                                          {"findings", making.analysis.findings.size()}}));
  if (!rows.empty()) part.blocks.push_back({explorer_actions(making, rows)});
  if (!making.analysis.findings.empty()) part.blocks.push_back({explorer_findings(making)});
  return part;
}

}  // namespace maillage::report::overview
