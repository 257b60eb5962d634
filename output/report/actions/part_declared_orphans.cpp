// Declared figures, the one a committee asks first: how many actions had no porteur, as declared and
// as the rows say it.
#include <algorithm>
#include <optional>
#include <utility>

#include "network/gaps/declared_rows.hpp"
#include "output/report/actions/part_declared_figures.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/plan_words.hpp"

namespace maillage {
namespace {

std::string orphan_title(const FigureMaking& figures, const Figure& figure) {
  const ReportMaking& making = figures.making;
  std::string title = making.say("Actions sans porteur", "Actions without a porteur");
  if (figure.scope == FigureScope::year) {
    title += making.say(" en ", " in ") + std::to_string(figure.year);
  }
  if (figure.scope == FigureScope::plan) title += making.say(" dans le plan", " in the plan");
  const auto add = [&](SubjectKind kind, std::uint32_t index) {
    title += ", " + subject_name(figures.contract, {kind, index}, making.language);
  };
  if (figure.axis) add(SubjectKind::axis, figure.axis->value);
  if (figure.objective) add(SubjectKind::objective, figure.objective->value);
  return title;
}

// The rows that were counted; of several tables, each action's last one.
std::vector<const ActionRow*> counted_rows(const FigureMaking& figures, const FigureCheck& check) {
  const Contract& contract = figures.contract;
  std::vector<const ActionRow*> last(contract.actions.size(), nullptr);
  for (const Edition* table : figure_tables(contract, figures.figure(check), {})) {
    for (const ActionRow& row : table->rows) last[row.action.value] = &row;
  }
  std::vector<const ActionRow*> rows;
  for (const Subject& subject : check.counted) {
    if (subject.kind == SubjectKind::action && last[subject.index] != nullptr) {
      rows.push_back(last[subject.index]);
    }
  }
  return rows;
}

// The last row that names a porteur, in the tables before the year; of the plan, none.
const ActionRow* carried_before(const Contract& contract, const Figure& figure, ActionId action) {
  if (figure.scope != FigureScope::year) return nullptr;
  const ActionRow* found = nullptr;
  for (const Edition& edition : contract.editions) {
    if (edition.year && *edition.year >= figure.year) break;
    for (const ActionRow& row : edition.rows) {
      if (row.action == action && !row.carriers.empty()) found = &row;
    }
  }
  return found;
}

std::string tried_readings(const FigureMaking& figures, const FigureCheck& check) {
  std::vector<std::string> tried;
  for (const FigureReading& reading : check.readings) {
    tried.push_back(figures.reading(reading) + ", " + figures.value(check, reading.value));
  }
  return enumerated(tried, figures.making.language);
}

// What explains the difference, or that nothing tried does.
std::string explanation_words(const FigureMaking& figures, const FigureCheck& check,
                              std::size_t before) {
  const ReportMaking& making = figures.making;
  if (check.agreement == Agreement::agrees) {
    return making.say("Les lignes donnent ce qui est déclaré.", "The rows give what is declared.");
  }
  const Figure& figure = figures.figure(check);
  if (check.nearest && compare(figure, check.readings[*check.nearest].value) == Agreement::agrees) {
    return making.say("L'écart s'explique par une autre lecture\u00A0: ",
                      "Another reading explains the difference: ") +
           figures.reading(check.readings[*check.nearest]) + ".";
  }
  std::string text = making.say("Aucune autre lecture des lignes ne donne ",
                                "No other reading of the rows gives ") +
                     figures.value(check, figure.value);
  const std::string tried = tried_readings(figures, check);
  if (!tried.empty()) text += making.say(" (essayé\u00A0: ", " (tried: ") + tried + ")";
  text += making.say(
      ". Voici les lignes que personne ne porte, à rapprocher de la liste qui a servi "
      "au chiffre déclaré",
      ". Here are the rows that nobody carries, to be compared with the list that "
      "the declared figure was made from");
  if (before > 0) {
    text += making.say("\u00A0; ", "; ") +
            counted(before,
                    making.say("d'entre elles avait un porteur dans un tableau plus ancien",
                               "of them had a porteur in an earlier table"),
                    making.say("d'entre elles avaient un porteur dans un tableau plus ancien",
                               "of them had a porteur in an earlier table"),
                    making.language);
  }
  return text + ".";
}

GridRow counted_row(const FigureMaking& figures, const ActionRow& row, const ActionRow* before) {
  ReportMaking& making = figures.making;
  std::vector<Subject> partners, carried;
  for (const Mention& mention : row.partners) {
    partners.push_back({SubjectKind::partner, mention.partner.value});
  }
  GridCell hangs = words_cell(making.say("non renseigné", "not recorded"), Tone::missing);
  if (row.objective) {
    hangs = run_cell(making.link(Subject{SubjectKind::objective, row.objective->value}));
  } else if (row.axis) {
    hangs = run_cell(making.link(Subject{SubjectKind::axis, row.axis->value}));
  }
  GridCell earlier = words_cell(making.say("personne", "nobody"));
  if (before != nullptr) {
    for (const Mention& mention : before->carriers) {
      carried.push_back({SubjectKind::partner, mention.partner.value});
    }
    earlier = prose_cell(listed(making, carried));
  }
  const std::string name =
      subject_name(figures.contract, {SubjectKind::action, row.action.value}, making.language);
  GridRow made;
  made.cells = {
      run_cell(making.link(row.action)), std::move(hangs),
      run_cell(making.figure(state_word(row.state, making.language), {name, "", "", {row.place}})),
      partners.empty() ? words_cell(making.say("personne", "nobody"))
                       : prose_cell(listed(making, partners)),
      std::move(earlier)};
  return made;
}

}  // namespace

bool is_orphan_count(const Figure& figure) {
  return figure.quantity == Quantity::actions && figure.carrier == CarrierFilter::nobody &&
         figure.states.empty() && !figure.is_percentage;
}

Prose orphan_sentence(const FigureMaking& figures, const FigureCheck& check) {
  const ReportMaking& making = figures.making;
  const double declared = figures.figure(check).value, computed = check.computed.value_or(0);
  Prose prose = {{orphan_title(figures, figures.figure(check)) + making.say("\u00A0: ", ": ")}};
  Run said = figures.declared(check), found = figures.computed(check);
  said.emphasis = found.emphasis = Emphasis::strong;
  prose.push_back(std::move(said));
  prose.push_back({making.say(declared < 2 ? " déclarée, " : " déclarées, ", " declared, ")});
  prose.push_back(std::move(found));
  prose.push_back({making.say(computed < 2 ? " comptée. " : " comptées. ", " counted. ")});
  return prose;
}

std::vector<Block> orphan_blocks(const FigureMaking& figures, const FigureCheck& check) {
  ReportMaking& making = figures.making;
  const Figure& figure = figures.figure(check);
  const std::string id = "chiffre-" + std::to_string(check.figure);
  const std::string title = orphan_title(figures, figure);
  Grid grid;
  grid.id = id + "-lignes";
  grid.caption = title + making.say("\u00A0: les lignes comptées", ": rows counted");
  grid.use = GridUse::data;
  grid.columns = {{making.say("Action", "Action")},
                  {figures.contract.objectives.empty() ? making.say("Axe", "Axis")
                                                       : making.say("Objectif", "Objective")},
                  {making.say("État", "State")},
                  {making.say("Y prennent part", "Taking part")},
                  {making.say("Portée auparavant par", "Carried before by")}};
  std::size_t before = 0;
  for (const ActionRow* row : counted_rows(figures, check)) {
    const ActionRow* earlier = carried_before(figures.contract, figure, row->action);
    before += earlier != nullptr ? 1 : 0;
    grid.rows.push_back(counted_row(figures, *row, earlier));
  }
  const double gap = check.computed.value_or(0) - figure.value;
  std::vector<Block> blocks = {
      heading_block(id, title),
      {KeyFigures{{{figures.declared(check), making.say("sans porteur, déclarées", "declared")},
                   {figures.computed(check),
                    making.say("sans porteur, comptées dans les lignes", "counted in the rows")},
                   {Run{(gap > 0 ? "+" : "") + plain_number_text(gap, making.language)},
                    making.say("d'écart", "difference")}}}},
      prose_block(ParagraphKind::plain, explanation_words(figures, check, before))};
  if (!grid.rows.empty()) blocks.push_back({std::move(grid)});
  return blocks;
}

}  // namespace maillage
