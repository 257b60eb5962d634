// Declared figures, the one a committee asks first: how many actions had no porteur, as declared and
// as the rows say it.
#include <algorithm>
#include <optional>
#include <utility>

#include "network/gaps/declared/declared_rows.hpp"
#include "output/report/actions/part_declared_figures.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/finding_words.hpp"

namespace maillage::report::actions {
namespace {

std::string orphan_title(const DeclaredFigureMaking& figures, const model::DeclaredFigure& figure) {
  const blocks::ReportMaking& making = figures.making;
  std::string title = making.say("Actions sans porteur", "Actions without a porteur");
  if (figure.scope == model::DeclaredFigureScope::year) {
    title += making.say(" en ", " in ") + std::to_string(figure.year);
  }
  if (figure.scope == model::DeclaredFigureScope::plan)
    title += making.say(" dans le plan", " in the plan");
  if (figure.scope == model::DeclaredFigureScope::recapitulatif) {
    title += making.say(" dans le récapitulatif", " in the summary");
  }
  const auto add = [&](model::SubjectKind kind, std::uint32_t index) {
    title += ", " + words::subject_name(figures.contract, {kind, index}, making.language);
  };
  if (figure.axis) add(model::SubjectKind::axis, figure.axis->value);
  if (figure.objective) add(model::SubjectKind::objective, figure.objective->value);
  return title;
}

// The rows that were counted; of several tables, each action's last one.
std::vector<const model::ActionRow*> counted_rows(const DeclaredFigureMaking& figures,
                                                  const gaps::DeclaredFigureCheck& check) {
  const model::Contract& contract = figures.contract;
  std::vector<const model::ActionRow*> last(contract.actions.size(), nullptr);
  for (const model::Edition* table : gaps::figure_tables(contract, figures.figure(check), {})) {
    for (const model::ActionRow& row : table->rows) last[row.action.value] = &row;
  }
  std::vector<const model::ActionRow*> rows;
  for (const model::Subject& subject : check.counted) {
    if (subject.kind == model::SubjectKind::action && last[subject.index] != nullptr) {
      rows.push_back(last[subject.index]);
    }
  }
  return rows;
}

// The last row that names a porteur, in the tables before the year; of the plan, none.
const model::ActionRow* carried_before(const model::Contract& contract,
                                       const model::DeclaredFigure& figure, text::ActionId action) {
  if (figure.scope != model::DeclaredFigureScope::year) return nullptr;
  const model::ActionRow* found = nullptr;
  for (const model::Edition& edition : contract.editions) {
    if (edition.year && *edition.year >= figure.year) break;
    if (edition.year.is_recapitulatif()) continue;
    for (const model::ActionRow& row : edition.rows) {
      if (row.action == action && !row.carriers.empty()) found = &row;
    }
  }
  return found;
}

std::string tried_readings(const DeclaredFigureMaking& figures,
                           const gaps::DeclaredFigureCheck& check) {
  std::vector<std::string> tried;
  for (const gaps::DeclaredFigureReading& reading : check.readings) {
    tried.push_back(figures.reading(reading) + ", " + figures.value(check, reading.value));
  }
  return blocks::enumerated(tried, figures.making.language);
}

// What explains the difference, or that nothing tried does.
std::string explanation_words(const DeclaredFigureMaking& figures,
                              const gaps::DeclaredFigureCheck& check, std::size_t before) {
  const blocks::ReportMaking& making = figures.making;
  if (check.agreement == gaps::Agreement::agrees) {
    return making.say("Les lignes donnent ce qui est déclaré.", "The rows give what is declared.");
  }
  const model::DeclaredFigure& figure = figures.figure(check);
  if (check.nearest &&
      gaps::compare(figure, check.readings[*check.nearest].value) == gaps::Agreement::agrees) {
    return making.say("L’écart s’explique par une autre lecture\u00A0: ",
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
            output_text::counted(
                before,
                making.say("d’entre elles avait un porteur dans un tableau plus ancien",
                           "of them had a porteur in an earlier table"),
                making.say("d’entre elles avaient un porteur dans un tableau plus ancien",
                           "of them had a porteur in an earlier table"),
                making.language);
  }
  return text + ".";
}

blocks::GridRow counted_row(const DeclaredFigureMaking& figures, const model::ActionRow& row,
                            const model::ActionRow* before) {
  blocks::ReportMaking& making = figures.making;
  std::vector<model::Subject> partners, carried;
  for (const model::Mention& mention : row.partners) {
    partners.push_back({model::SubjectKind::partner, mention.partner.value});
  }
  blocks::GridCell hangs =
      blocks::words_cell(making.say("non renseigné", "not recorded"), blocks::Tone::missing);
  if (row.objective) {
    hangs = blocks::run_cell(
        making.link(model::Subject{model::SubjectKind::objective, row.objective->value}));
  } else if (row.axis) {
    hangs =
        blocks::run_cell(making.link(model::Subject{model::SubjectKind::axis, row.axis->value}));
  }
  blocks::GridCell earlier = blocks::words_cell(making.say("personne", "nobody"));
  if (before != nullptr) {
    for (const model::Mention& mention : before->carriers) {
      carried.push_back({model::SubjectKind::partner, mention.partner.value});
    }
    earlier = blocks::prose_cell(blocks::listed(making, carried));
  }
  const std::string name = words::subject_name(
      figures.contract, {model::SubjectKind::action, row.action.value}, making.language);
  blocks::GridRow made;
  made.cells = {blocks::run_cell(making.link(row.action)), std::move(hangs),
                blocks::run_cell(making.figure(words::state_word(row.state, making.language),
                                               {name, "", "", {row.place}})),
                partners.empty() ? blocks::words_cell(making.say("personne", "nobody"))
                                 : blocks::prose_cell(blocks::listed(making, partners)),
                std::move(earlier)};
  return made;
}

}  // namespace

bool is_orphan_count(const model::DeclaredFigure& figure) {
  return figure.quantity == model::Quantity::actions &&
         figure.carrier == model::CarrierFilter::nobody && figure.states.empty() &&
         !figure.is_percentage;
}

blocks::Prose orphan_sentence(const DeclaredFigureMaking& figures,
                              const gaps::DeclaredFigureCheck& check) {
  const blocks::ReportMaking& making = figures.making;
  const double declared = figures.figure(check).value, computed = check.computed.value_or(0);
  blocks::Prose prose = {
      {orphan_title(figures, figures.figure(check)) + making.say("\u00A0: ", ": ")}};
  blocks::Run said = figures.declared(check), found = figures.computed(check);
  said.emphasis = found.emphasis = blocks::Emphasis::strong;
  prose.push_back(std::move(said));
  prose.push_back({making.say(declared < 2 ? " déclarée, " : " déclarées, ", " declared, ")});
  prose.push_back(std::move(found));
  prose.push_back({making.say(computed < 2 ? " comptée. " : " comptées. ", " counted. ")});
  return prose;
}

std::vector<blocks::Block> orphan_blocks(const DeclaredFigureMaking& figures,
                                         const gaps::DeclaredFigureCheck& check) {
  blocks::ReportMaking& making = figures.making;
  const model::DeclaredFigure& figure = figures.figure(check);
  const std::string id = "chiffre-" + std::to_string(check.figure);
  const std::string title = orphan_title(figures, figure);
  blocks::Grid grid;
  grid.id = id + "-lignes";
  grid.caption = title + making.say("\u00A0: les lignes comptées", ": rows counted");
  grid.use = blocks::GridUse::data;
  grid.columns = {{making.say("Action", "Action")},
                  {figures.contract.objectives.empty() ? making.say("Axe", "Axis")
                                                       : making.say("Objectif", "Objective")},
                  {making.say("État", "State")},
                  {making.say("Y prennent part", "Taking part")},
                  {making.say("Portée auparavant par", "Carried before by")}};
  std::size_t before = 0;
  for (const model::ActionRow* row : counted_rows(figures, check)) {
    const model::ActionRow* earlier = carried_before(figures.contract, figure, row->action);
    before += earlier != nullptr ? 1 : 0;
    grid.rows.push_back(counted_row(figures, *row, earlier));
  }
  const double gap = check.computed.value_or(0) - figure.value;
  std::vector<blocks::Block> blocks = {
      blocks::heading_block(id, title),
      {blocks::KeyFigures{
          {{figures.declared(check), making.say("sans porteur, déclarées", "declared")},
           {figures.computed(check),
            making.say("sans porteur, comptées dans les lignes", "counted in the rows")},
           {blocks::Run{(gap > 0 ? "+" : "") +
                        output_text::plain_number_text(gap, making.language)},
            making.say("d’écart", "difference")}}}},
      blocks::prose_block(blocks::ParagraphKind::plain, explanation_words(figures, check, before))};
  if (!grid.rows.empty()) blocks.push_back({std::move(grid)});
  return blocks;
}

}  // namespace maillage::report::actions
