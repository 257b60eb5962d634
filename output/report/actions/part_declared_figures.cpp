// Declared figures beside those counted: where they differ, and which reading would explain it.
#include "output/report/actions/part_declared_figures.hpp"

#include <algorithm>
#include <utility>

#include "output/report/actions/action_parts.hpp"
#include "output/report/actions/declared_formula.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/words/actions/action_cell_messages.hpp"
#include "output/words/actions/declared_messages.hpp"
#include "output/words/declared_figure_words.hpp"

namespace maillage::report::actions {
namespace {

using words::actions::ActionCell;
using words::actions::Declared;

using Checks = std::vector<const gaps::DeclaredFigureCheck*>;

class DeclaredFigures {
 public:
  explicit DeclaredFigures(blocks::ReportMaking& its_making)
      : making_(its_making), contract_(its_making.contract), figures_(its_making) {
    for (const gaps::DeclaredFigureCheck& check : making_.analysis.figures) {
      switch (check.agreement) {
        case gaps::Agreement::agrees:
          agree_.push_back(&check);
          break;
        case gaps::Agreement::differs:
          differ_.push_back(&check);
          break;
        case gaps::Agreement::unknown:
          unknown_.push_back(&check);
          break;
      }
      if (check.computed && is_orphan_count(figures_.figure(check))) orphans_.push_back(&check);
    }
  }

  blocks::ReportPart part() {
    blocks::ReportPart part;
    part.id = "chiffres";
    part.title = making_.say(Declared::title);
    if (contract_.figures.empty()) {
      part.blocks.push_back(
          blocks::prose_block(blocks::ParagraphKind::lead, making_.say(Declared::no_figure)));
      return part;
    }
    part.blocks.push_back(blocks::prose_block(blocks::ParagraphKind::lead, lead()));
    part.blocks.push_back(
        blocks::prose_block(blocks::ParagraphKind::note, making_.say(Declared::note)));
    for (const gaps::DeclaredFigureCheck* check : orphans_) {
      for (blocks::Block& block : orphan_blocks(figures_, *check))
        part.blocks.push_back(std::move(block));
    }
    add_differing(part.blocks);
    add_agreeing(part.blocks);
    add_unknown(part.blocks);
    return part;
  }

 private:
  blocks::Prose lead() {
    const auto some = [&](const Checks& checks, Declared none, Declared several) {
      return checks.empty() ? making_.say(none) : making_.say(several, {{"n", checks.size()}});
    };
    blocks::Prose prose = {{making_.say(
        Declared::lead,
        {{"n", contract_.figures.size()},
         {"agreeing", some(agree_, Declared::none_agree, Declared::some_agree)},
         {"differing", some(differ_, Declared::none_differ, Declared::some_differ)},
         {"unknown", some(unknown_, Declared::all_countable, Declared::some_uncountable)}})}};
    for (const gaps::DeclaredFigureCheck* check : orphans_) {
      prose.push_back({" "});
      blocks::append(prose, orphan_sentence(figures_, *check));
    }
    return prose;
  }

  std::vector<blocks::GridColumn> figure_columns(Declared last) const {
    return {{making_.say(Declared::figure_header)},
            {making_.say(ActionCell::period_header)},
            {making_.say(Declared::declared_header), blocks::GridAlign::numbers},
            {making_.say(Declared::computed_header), blocks::GridAlign::numbers},
            {making_.say(last)},
            {making_.say(Declared::said_where_header)}};
  }

  blocks::GridCell value_cell(blocks::Run run, double number,
                              blocks::Tone tone = blocks::Tone::plain) const {
    blocks::GridCell cell = blocks::run_cell(std::move(run), tone);
    cell.sort = output_text::number_text(number, 4, output_text::Language::english);
    cell.sort.erase(std::remove(cell.sort.begin(), cell.sort.end(), ','), cell.sort.end());
    return cell;
  }

  blocks::GridCell source_cell(const model::DeclaredFigure& each) const {
    return each.source.empty() ? blocks::not_recorded_cell(making_)
                               : blocks::words_cell(each.source);
  }

  blocks::GridRow figure_row(const gaps::DeclaredFigureCheck& check, blocks::GridCell last) {
    const model::DeclaredFigure& each = figures_.figure(check);
    const blocks::Tone tone = check.agreement == gaps::Agreement::agrees    ? blocks::Tone::agrees
                              : check.agreement == gaps::Agreement::differs ? blocks::Tone::differs
                                                                            : blocks::Tone::missing;
    blocks::GridRow row;
    row.cells = {blocks::words_cell(each.said),
                 blocks::words_cell(figure_period(each, making_.language)),
                 value_cell(figures_.declared(check), each.value),
                 check.computed ? value_cell(figures_.computed(check), *check.computed, tone)
                                : blocks::words_cell(making_.say(Declared::cannot_be_counted),
                                                     blocks::Tone::missing),
                 std::move(last),
                 source_cell(each)};
    return row;
  }

  void add_differing(std::vector<blocks::Block>& blocks) {
    blocks.push_back(
        blocks::heading_block("chiffres-qui-different", making_.say(Declared::differing_heading)));
    if (differ_.empty()) {
      blocks.push_back(blocks::prose_block(blocks::ParagraphKind::nothing,
                                           making_.say(Declared::none_differing)));
      return;
    }
    blocks::Grid grid;
    grid.id = "chiffres-differents";
    grid.caption = making_.say(Declared::differing_caption);
    grid.use = blocks::GridUse::data;
    grid.columns = figure_columns(Declared::explained_by_header);
    for (const gaps::DeclaredFigureCheck* check : differ_) {
      grid.rows.push_back(figure_row(*check, blocks::words_cell(figures_.explanation(*check))));
    }
    blocks.push_back({std::move(grid)});
  }

  void add_agreeing(std::vector<blocks::Block>& blocks) {
    if (agree_.empty()) return;
    blocks::Grid grid;
    grid.id = "chiffres-concordants";
    grid.caption = making_.say(Declared::agreeing_caption);
    grid.use = blocks::GridUse::data;
    grid.columns = figure_columns(Declared::how_counted_header);
    for (const gaps::DeclaredFigureCheck* check : agree_) {
      grid.rows.push_back(
          figure_row(*check, blocks::words_cell(figure_formula(contract_, figures_.figure(*check),
                                                               making_.language))));
    }
    disclose(Declared::agreeing_list, std::move(grid), blocks);
  }

  void add_unknown(std::vector<blocks::Block>& blocks) {
    if (unknown_.empty()) return;
    blocks::Grid grid;
    grid.id = "chiffres-hors-calcul";
    grid.caption = making_.say(Declared::uncountable_caption);
    grid.use = blocks::GridUse::data;
    grid.columns = figure_columns(Declared::why_header);
    for (const gaps::DeclaredFigureCheck* check : unknown_) {
      const std::string why(check->reason ? words::reason_words(*check->reason, making_.language)
                                          : std::string_view());
      grid.rows.push_back(figure_row(*check, blocks::words_cell(why)));
    }
    disclose(Declared::uncountable_list, std::move(grid), blocks);
  }

  void disclose(Declared title, blocks::Grid grid, std::vector<blocks::Block>& blocks) const {
    const std::string words = making_.say(ActionCell::with_count,
                                          {{"what", making_.say(title)}, {"n", grid.rows.size()}});
    blocks.push_back({blocks::Disclosure{words, {{std::move(grid)}}}});
  }

  blocks::ReportMaking& making_;
  const model::Contract& contract_;
  const DeclaredFigureMaking figures_;
  Checks agree_, differ_, unknown_, orphans_;
};

}  // namespace

blocks::ReportPart report_declared_figures(blocks::ReportMaking& making) {
  return DeclaredFigures(making).part();
}

}  // namespace maillage::report::actions
