// Declared figures, the one a committee asks first: how many actions had no porteur, as declared and
// as the rows say it.
#include <algorithm>
#include <optional>
#include <utility>

#include "network/gaps/declared/declared_rows.hpp"
#include "output/report/actions/part_declared_figures.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/words/actions/action_cell_messages.hpp"
#include "output/words/actions/declared_messages.hpp"
#include "output/words/actions/formula_messages.hpp"
#include "output/words/actions/orphan_messages.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/finding_words.hpp"

namespace maillage::report::actions {
namespace {

using words::actions::ActionCell;
using words::actions::Declared;
using words::actions::Formula;
using words::actions::Orphans;

std::string orphan_title(const DeclaredFigureMaking& figures, const model::DeclaredFigure& figure) {
  const blocks::ReportMaking& making = figures.making;
  std::string title = making.say(Orphans::title);
  if (figure.table.year()) {
    title = making.say(Declared::without_in_year, {{"year", std::to_string(*figure.table.year())}});
  } else if (!figure.table.is_whole()) {
    title = making.say(Declared::without_in_table,
                       {{"table", words::choice_name(figure.table, making.language)}});
  }
  const auto add = [&](model::SubjectKind kind, std::uint32_t index) {
    title = making.say(
        Formula::of_part,
        {{"what", title},
         {"part", words::subject_name(figures.contract, {kind, index}, making.language)}});
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
  const std::optional<int> year = figure.table.year();
  if (!year) return nullptr;
  const model::ActionRow* found = nullptr;
  for (const model::Edition& edition : contract.editions) {
    if (edition.year && *edition.year >= *year) break;
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
    tried.push_back(figures.making.say(
        Declared::reading_and_value,
        {{"reading", figures.reading(reading)}, {"value", figures.value(check, reading.value)}}));
  }
  return blocks::enumerated(tried, figures.making.language);
}

// What explains the difference, or that nothing tried does.
std::string explanation_words(const DeclaredFigureMaking& figures,
                              const gaps::DeclaredFigureCheck& check, std::size_t before) {
  const blocks::ReportMaking& making = figures.making;
  if (check.agreement == gaps::Agreement::agrees) return making.say(Declared::rows_agree);
  const model::DeclaredFigure& figure = figures.figure(check);
  if (check.nearest &&
      gaps::compare(figure, check.readings[*check.nearest].value) == gaps::Agreement::agrees) {
    return making.say(Declared::another_reading,
                      {{"reading", figures.reading(check.readings[*check.nearest])}});
  }
  const std::string value = figures.value(check, figure.value);
  const std::string tried = tried_readings(figures, check);
  return (tried.empty() ? making.say(Declared::no_reading, {{"value", value}})
                        : making.say(Declared::no_reading_of_those_tried,
                                     {{"value", value}, {"tried", tried}})) +
         " " +
         (before == 0 ? making.say(Declared::here_are_the_rows)
                      : making.say(Declared::here_are_the_rows_once_carried, {{"n", before}}));
}

blocks::GridRow counted_row(const DeclaredFigureMaking& figures, const model::ActionRow& row,
                            const model::ActionRow* before) {
  blocks::ReportMaking& making = figures.making;
  std::vector<model::Subject> partners, carried;
  for (const model::Mention& mention : row.partners) {
    partners.push_back({model::SubjectKind::partner, mention.partner.value});
  }
  blocks::GridCell hangs = blocks::not_recorded_cell(making);
  if (row.objective) {
    hangs = blocks::run_cell(
        making.link(model::Subject{model::SubjectKind::objective, row.objective->value}));
  } else if (row.axis) {
    hangs =
        blocks::run_cell(making.link(model::Subject{model::SubjectKind::axis, row.axis->value}));
  }
  blocks::GridCell earlier = blocks::words_cell(making.say(ActionCell::nobody));
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
                partners.empty() ? blocks::words_cell(making.say(ActionCell::nobody))
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
  blocks::Run said = figures.declared(check), found = figures.computed(check);
  said.emphasis = found.emphasis = blocks::Emphasis::strong;
  // A figure may have decimals: 1,5 takes the singular.
  const auto words_of = [](double value) { return static_cast<std::size_t>(std::max(value, 0.0)); };
  return making.prose(Declared::declared_and_counted,
                      {{"declared", {std::move(said)}}, {"computed", {std::move(found)}}},
                      {{"title", orphan_title(figures, figures.figure(check))},
                       {"said", words_of(declared)},
                       {"found", words_of(computed)}});
}

std::vector<blocks::Block> orphan_blocks(const DeclaredFigureMaking& figures,
                                         const gaps::DeclaredFigureCheck& check) {
  blocks::ReportMaking& making = figures.making;
  const model::DeclaredFigure& figure = figures.figure(check);
  const std::string id = "chiffre-" + std::to_string(check.figure);
  const std::string title = orphan_title(figures, figure);
  blocks::Grid grid;
  grid.id = id + "-lignes";
  grid.caption = making.say(Declared::rows_caption, {{"title", title}});
  grid.use = blocks::GridUse::data;
  grid.columns = {{making.say(ActionCell::action_header)},
                  {making.say(figures.contract.objectives.empty() ? ActionCell::axis_header
                                                                  : ActionCell::objective_header)},
                  {making.say(ActionCell::state_header)},
                  {making.say(Declared::taking_part_header)},
                  {making.say(Declared::carried_before_header)}};
  std::size_t before = 0;
  for (const model::ActionRow* row : counted_rows(figures, check)) {
    const model::ActionRow* earlier = carried_before(figures.contract, figure, row->action);
    before += earlier != nullptr ? 1 : 0;
    grid.rows.push_back(counted_row(figures, *row, earlier));
  }
  const double gap = check.computed.value_or(0) - figure.value;
  std::vector<blocks::Block> blocks = {
      blocks::heading_block(id, title),
      {blocks::KeyFigures{{{figures.declared(check), making.say(Declared::declared_in_key_figures)},
                           {figures.computed(check), making.say(Declared::computed_in_key_figures)},
                           {blocks::Run{(gap > 0 ? "+" : "") +
                                        output_text::plain_number_text(gap, making.language)},
                            making.say(Declared::difference_in_key_figures)}}}},
      blocks::prose_block(blocks::ParagraphKind::plain, explanation_words(figures, check, before))};
  if (!grid.rows.empty()) blocks.push_back({std::move(grid)});
  return blocks;
}

}  // namespace maillage::report::actions
