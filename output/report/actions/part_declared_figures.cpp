// Declared figures beside those counted: where they differ, and which reading would explain it.
#include "output/report/actions/part_declared_figures.hpp"

#include <algorithm>
#include <utility>

#include "output/report/actions/action_parts.hpp"
#include "output/report/actions/declared_formula.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/words/declared_figure_words.hpp"

namespace maillage::report::actions {
namespace {

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
    part.title = making_.say("Chiffres déclarés et calculés", "Declared and computed figures");
    if (contract_.figures.empty()) {
      part.blocks.push_back(blocks::prose_block(
          blocks::ParagraphKind::lead,
          making_.say("Le contrat ne déclare aucun chiffre\u00A0: il n’y a rien à recompter.",
                      "The contract declares no figure: there is nothing to count again.")));
      return part;
    }
    part.blocks.push_back(blocks::prose_block(blocks::ParagraphKind::lead, lead()));
    part.blocks.push_back(blocks::prose_block(
        blocks::ParagraphKind::note,
        making_.say(
            "Le calcul suit une seule lecture, simple, de ce qui est déclaré. Où il donne "
            "autre chose, d’autres lectures sont essayées, et celle qui s’en approche est "
            "dite\u00A0: rien n’est ajusté pour que les deux concordent. Un écart n’est pas "
            "une faute\u00A0; il dit ce qu’il faut préciser.",
            "The count follows one plain reading of what is declared. Where it gives "
            "something else, other readings are tried and the nearest is said: nothing is "
            "tuned so that the two agree. A difference is no fault; it says what to make "
            "clear.")));
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
    const output_text::Language language = making_.language;
    const auto some = [&](std::size_t count, const char* none, const char* one, const char* many) {
      return count == 0 ? std::string(none) : output_text::counted(count, one, many, language);
    };
    blocks::Prose prose = {
        {making_.say("Sur ", "Of ") +
         output_text::counted(contract_.figures.size(),
                              making_.say("chiffre déclaré", "declared figure"),
                              making_.say("chiffres déclarés", "declared figures"), language) +
         ", " +
         some(agree_.size(),
              making_.say("aucun ne se retrouve en comptant les lignes",
                          "none is found again by counting the rows"),
              making_.say("se retrouve en comptant les lignes",
                          "is found again by counting the rows"),
              making_.say("se retrouvent en comptant les lignes",
                          "are found again by counting the rows")) +
         ", " +
         some(differ_.size(), making_.say("aucun n’en diffère", "none differs"),
              making_.say("en diffère", "differs"), making_.say("en diffèrent", "differ")) +
         making_.say(" et ", " and ") +
         some(unknown_.size(),
              making_.say("tous se comptent avec ces données", "all can be counted"),
              making_.say("ne se compte pas avec ces données", "cannot be counted with these data"),
              making_.say("ne se comptent pas avec ces données",
                          "cannot be counted with these data")) +
         ". "}};
    for (const gaps::DeclaredFigureCheck* check : orphans_)
      blocks::append(prose, orphan_sentence(figures_, *check));
    return prose;
  }

  std::vector<blocks::GridColumn> figure_columns(const char* last) const {
    return {{making_.say("Chiffre", "Figure")},
            {making_.say("Période", "Period")},
            {making_.say("Déclaré", "Declared"), blocks::GridAlign::numbers},
            {making_.say("Calculé", "Computed"), blocks::GridAlign::numbers},
            {last},
            {making_.say("Où il est dit", "Where it is said")}};
  }

  blocks::GridCell value_cell(blocks::Run run, double number,
                              blocks::Tone tone = blocks::Tone::plain) const {
    blocks::GridCell cell = blocks::run_cell(std::move(run), tone);
    cell.sort = output_text::number_text(number, 4, output_text::Language::english);
    cell.sort.erase(std::remove(cell.sort.begin(), cell.sort.end(), ','), cell.sort.end());
    return cell;
  }

  blocks::GridCell source_cell(const model::DeclaredFigure& each) const {
    return each.source.empty() ? blocks::words_cell(making_.say("non renseigné", "not recorded"),
                                                    blocks::Tone::missing)
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
                 check.computed
                     ? value_cell(figures_.computed(check), *check.computed, tone)
                     : blocks::words_cell(making_.say("ne se compte pas", "cannot be counted"),
                                          blocks::Tone::missing),
                 std::move(last),
                 source_cell(each)};
    return row;
  }

  void add_differing(std::vector<blocks::Block>& blocks) {
    blocks.push_back(blocks::heading_block(
        "chiffres-qui-different", making_.say("Chiffres qui diffèrent", "Figures that differ")));
    if (differ_.empty()) {
      blocks.push_back(
          blocks::prose_block(blocks::ParagraphKind::nothing,
                              making_.say("Aucun chiffre compté ne diffère de ce qui est déclaré.",
                                          "No figure counted differs from what is declared.")));
      return;
    }
    blocks::Grid grid;
    grid.id = "chiffres-differents";
    grid.caption = making_.say(
        "Chiffres déclarés que les lignes ne donnent pas, avec la lecture "
        "qui explique l’écart",
        "Declared figures that the rows do not give, with the reading that "
        "explains the difference");
    grid.use = blocks::GridUse::data;
    grid.columns = figure_columns(making_.say("Ce qui explique l’écart", "What explains it"));
    for (const gaps::DeclaredFigureCheck* check : differ_) {
      grid.rows.push_back(figure_row(*check, blocks::words_cell(figures_.explanation(*check))));
    }
    blocks.push_back({std::move(grid)});
  }

  void add_agreeing(std::vector<blocks::Block>& blocks) {
    if (agree_.empty()) return;
    blocks::Grid grid;
    grid.id = "chiffres-concordants";
    grid.caption = making_.say("Chiffres déclarés que les lignes donnent",
                               "Declared figures that the rows give");
    grid.use = blocks::GridUse::data;
    grid.columns = figure_columns(making_.say("Comment il est compté", "How it is counted"));
    for (const gaps::DeclaredFigureCheck* check : agree_) {
      grid.rows.push_back(
          figure_row(*check, blocks::words_cell(figure_formula(contract_, figures_.figure(*check),
                                                               making_.language))));
    }
    disclose(making_.say("Chiffres qui concordent", "Figures that agree"), std::move(grid), blocks);
  }

  void add_unknown(std::vector<blocks::Block>& blocks) {
    if (unknown_.empty()) return;
    blocks::Grid grid;
    grid.id = "chiffres-hors-calcul";
    grid.caption = making_.say("Chiffres déclarés qui ne se comptent pas avec ces données",
                               "Declared figures that cannot be counted with these data");
    grid.use = blocks::GridUse::data;
    grid.columns = figure_columns(making_.say("Pourquoi", "Why"));
    for (const gaps::DeclaredFigureCheck* check : unknown_) {
      const std::string why(check->reason ? words::reason_words(*check->reason, making_.language)
                                          : std::string_view());
      grid.rows.push_back(figure_row(*check, blocks::words_cell(why)));
    }
    disclose(making_.say("Chiffres qui ne se comptent pas ici", "Figures that cannot be counted"),
             std::move(grid), blocks);
  }

  void disclose(const std::string& title, blocks::Grid grid,
                std::vector<blocks::Block>& blocks) const {
    const std::string count = output_text::count_text(grid.rows.size(), making_.language);
    blocks.push_back({blocks::Disclosure{title + " (" + count + ")", {{std::move(grid)}}}});
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
