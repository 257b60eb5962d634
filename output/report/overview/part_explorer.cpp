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

class ExplorerPart {
 public:
  explicit ExplorerPart(blocks::ReportMaking& making)
      : making_(making),
        contract_(making.contract),
        rows_(diagrams::shown_rows(making.contract, making.scope())) {}

  blocks::ReportPart write() const {
    blocks::ReportPart part{"explorer", say(Explorer::title), {}};
    const std::string where =
        blocks::capital(blocks::scope_phrase(contract_, making_.scope(), making_.language));
    blocks::add(part, blocks::ParagraphKind::lead,
                say(Explorer::lead, {{"where", where},
                                     {"actions", rows_.size()},
                                     {"findings", making_.analysis.findings.size()}}));
    if (!rows_.empty()) part.blocks.push_back({actions()});
    if (!making_.analysis.findings.empty()) part.blocks.push_back({findings()});
    return part;
  }

 private:
  std::string say(Explorer key, std::initializer_list<output_text::Filling> fillings = {}) const {
    return output_text::filled(message_of(key), making_.language, fillings);
  }

  blocks::Grid grid(const char* id, Explorer caption,
                    std::initializer_list<Explorer> headers) const {
    blocks::Grid made;
    made.id = id;
    made.caption = say(caption);
    made.use = blocks::GridUse::data;
    for (const Explorer header : headers) made.columns.push_back({say(header)});
    return made;
  }

  blocks::GridCell hangs_on(const model::ActionRow& row) const {
    const model::Subject subject = model::hangs_on(row);
    if (subject.kind == model::SubjectKind::contract) return {};
    blocks::Run run = making_.link(subject);
    run.text =
        row.objective ? contract_.objectives[*row.objective].id : contract_.axes[*row.axis].id;
    return blocks::run_cell(std::move(run));
  }

  blocks::Grid actions() const {
    std::map<std::uint32_t, std::string> found;
    for (const model::Finding& finding : making_.analysis.findings) {
      if (finding.subject.kind != model::SubjectKind::action) continue;
      std::string& text = found[finding.subject.index];
      text += (text.empty() ? "" : output_text::semicolon(making_.language)) +
              std::string(words::rule_title(finding.rule, making_.language));
    }
    const auto& histories = making_.study.carrier_histories();
    blocks::Grid made =
        grid("explorer-actions", Explorer::actions_caption,
             {Explorer::action_header,
              contract_.objectives.empty() ? Explorer::axis_header : Explorer::objective_header,
              Explorer::state_header, Explorer::carriers_header, Explorer::findings_header,
              Explorer::since_header});
    for (const model::ActionRow* row : rows_) {
      blocks::GridRow line;
      line.cells = {blocks::run_cell(making_.link(row->action)), hangs_on(*row),
                    blocks::state_cell(making_, row->state), blocks::carriers_cell(making_, *row),
                    blocks::words_cell(found[row->action.value])};
      const gaps::CarrierHistory& history = histories[row->action.value];
      const bool orphan = model::is_live(*row) && row->carrying == model::Carrying::nobody;
      line.cells.push_back(
          orphan && !history.run.empty()
              ? blocks::words_cell(words::short_table_name(
                    contract_.editions[history.run.front().table].year, making_.language))
              : blocks::GridCell());
      made.rows.push_back(std::move(line));
    }
    return made;
  }

  blocks::Grid findings() const {
    blocks::Grid made = grid("explorer-constats", Explorer::findings_caption,
                             {Explorer::rule_header, Explorer::subject_header,
                              Explorer::consequence_header, Explorer::detail_header});
    std::size_t number = 0;
    for (const model::Finding& finding : making_.analysis.findings) {
      const gaps::Consequence consequence = gaps::consequence_of(finding);
      blocks::GridCell suite =
          blocks::words_cell(std::string(words::consequence_word(consequence, making_.language)));
      suite.sort = std::to_string(static_cast<int>(consequence));
      // The script knows the finding by the row's id.
      made.rows.push_back(
          {"constat-" + std::to_string(++number),
           {blocks::words_cell(std::string(words::rule_title(finding.rule, making_.language))),
            blocks::run_cell(making_.link(finding.subject)), std::move(suite),
            blocks::words_cell(words::finding_detail(contract_, finding, making_.language))}});
    }
    return made;
  }

  const blocks::ReportMaking& making_;
  const model::Contract& contract_;
  const std::vector<const model::ActionRow*> rows_;
};

}  // namespace

blocks::ReportPart report_explorer(blocks::ReportMaking& making) {
  return ExplorerPart(making).write();
}

}  // namespace maillage::report::overview
