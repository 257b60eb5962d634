#include "output/report/actions/part_fields.hpp"

#include "output/fields/field_words.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/words/actions/action_cell_messages.hpp"
#include "output/words/actions/completeness_messages.hpp"
#include "output/words/actions/money_messages.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/report/cell_messages.hpp"

namespace maillage::report::actions {
namespace {

using words::actions::ActionCell;
using words::actions::Filled;
using words::actions::Money;
using words::report::Cells;

// More than this many actions to fill in are counted, not named.
constexpr std::size_t most_named = 12;

blocks::GridCell missing_cell(const blocks::ReportMaking& making,
                              const analysis::Completeness& found,
                              const analysis::FieldFill& fill) {
  if (fill.missing.empty()) return blocks::words_cell(making.say(ActionCell::none));
  if (fill.filled == 0)
    return blocks::words_cell(making.say(Filled::all_missing), blocks::Tone::missing);
  if (model::is_sparse(fill.filled, found.rows))
    return blocks::words_cell(making.say(Filled::nearly_all_missing), blocks::Tone::missing);
  return blocks::prose_cell(blocks::listed(making, blocks::as_subjects(fill.missing), most_named));
}

blocks::GridCell sum_cell(const blocks::ReportMaking& making, const analysis::MoneySum& sum,
                          std::size_t actions) {
  if (sum.said == 0) return blocks::words_cell("–", blocks::Tone::missing);
  const std::string amounts = fields::sum_text(sum, making.language);
  return blocks::words_cell(
      making.say(Money::amounts_said,
                 {{"amounts", amounts.empty() ? making.say(Money::no_sure_amount) : amounts},
                  {"said", fields::said_text(sum, actions, making.language)}}));
}

std::vector<blocks::GridCell> sum_cells(const blocks::ReportMaking& making, std::string name,
                                        std::size_t actions, const analysis::MoneySum& planned,
                                        const analysis::MoneySum& actual,
                                        const analysis::MoneySum& funded) {
  return {blocks::words_cell(std::move(name)), sum_cell(making, planned, actions),
          sum_cell(making, actual, actions), sum_cell(making, funded, actions)};
}

std::vector<blocks::GridColumn> sum_columns(const blocks::ReportMaking& making, std::string first) {
  return {{std::move(first)},
          {making.say(Money::planned_header)},
          {making.say(Money::actual_header)},
          {making.say(Money::funding_header)}};
}

blocks::Grid money_grid(const blocks::ReportMaking& making, const analysis::MoneyTotals& money) {
  blocks::Grid grid;
  grid.id = "argent";
  grid.caption = making.say(Money::parts_caption);
  grid.columns = sum_columns(making, making.say(Money::part_header));
  for (const analysis::MoneyPart& part : money.parts) {
    const std::string name = words::subject_name(making.contract, part.subject, making.language);
    grid.rows.push_back(
        {"", sum_cells(making, name, part.actions, part.planned, part.actual, part.funded)});
  }
  grid.rows.push_back({"", sum_cells(making, making.say(Money::together), money.actions,
                                     money.planned, money.actual, money.funded)});
  return grid;
}

blocks::Grid funder_grid(const blocks::ReportMaking& making, const analysis::MoneyTotals& money) {
  blocks::Grid grid;
  grid.id = "financeurs";
  grid.caption = making.say(Money::who_funds);
  grid.columns = {{making.say(Money::funder_header)},
                  {making.say(ActionCell::actions_header), blocks::GridAlign::numbers},
                  {making.say(Money::sure_amounts_header)}};
  for (const analysis::FunderMoney& each : money.funders) {
    blocks::GridRow row;
    row.cells.push_back(each.funder ? blocks::run_cell(making.link(*each.funder))
                                    : blocks::words_cell(making.say(Money::funder_not_said),
                                                         blocks::Tone::missing));
    row.cells.push_back(blocks::words_cell(output_text::count_text(each.actions, making.language)));
    row.cells.push_back(
        each.given.said == 0
            ? blocks::words_cell(making.say(Money::amounts_not_said), blocks::Tone::missing)
            : sum_cell(making, each.given, each.actions));
    grid.rows.push_back(std::move(row));
  }
  return grid;
}

// The fields that anybody of the contract fills in, but those that all do.
std::vector<analysis::ActionField> fields_worth_a_column(const analysis::Completeness& all) {
  std::vector<analysis::ActionField> fields;
  for (const analysis::FieldFill& fill : all.fields) {
    if (fill.filled > 0 && fill.filled < all.rows) fields.push_back(fill.field);
  }
  return fields;
}

// Each part of the plan, or each organisation, with what is filled in of its actions.
blocks::Grid parts_grid(const blocks::ReportMaking& making, const analysis::Completeness& all,
                        const std::vector<analysis::CompletenessPart>& parts, std::string id,
                        std::string caption, std::string first) {
  blocks::Grid grid;
  grid.id = std::move(id);
  grid.caption = std::move(caption);
  grid.columns = {{std::move(first)},
                  {making.say(ActionCell::actions), blocks::GridAlign::numbers}};
  const std::vector<analysis::ActionField> fields = fields_worth_a_column(all);
  for (const analysis::ActionField field : fields) {
    grid.columns.push_back(
        {std::string(fields::field_word(field, making.language)), blocks::GridAlign::numbers});
  }
  grid.columns.push_back({making.say(Filled::lacks_most_header)});
  for (const analysis::CompletenessPart& part : parts) {
    blocks::GridRow row;
    row.cells = {blocks::run_cell(making.link(part.subject)),
                 blocks::words_cell(output_text::count_text(part.filled.rows, making.language))};
    const analysis::FieldFill* worst = nullptr;
    for (const analysis::ActionField field : fields) {
      const analysis::FieldFill& fill = part.filled.fields[static_cast<std::size_t>(field)];
      row.cells.push_back(blocks::words_cell(
          making.say(Cells::part_of, {{"n", fill.filled}, {"all", part.filled.rows}}) +
              fields::unsure_text(fill, making.language),
          fill.filled == 0 ? blocks::Tone::missing : blocks::Tone::plain));
      const bool is_said =
          !model::is_sparse(all.fields[static_cast<std::size_t>(field)].filled, all.rows);
      if (is_said && !fill.missing.empty() &&
          (worst == nullptr || fill.missing.size() > worst->missing.size()))
        worst = &fill;
    }
    constexpr std::size_t most = 3;
    row.cells.push_back(
        worst == nullptr
            ? blocks::words_cell(making.say(Filled::lacks_nothing))
            : blocks::prose_cell(making.prose(
                  Filled::lacks,
                  {{"actions", blocks::listed(making, blocks::as_subjects(worst->missing), most)}},
                  {{"field", fields::field_word(worst->field, making.language)}})));
    grid.rows.push_back(std::move(row));
  }
  return grid;
}

blocks::Grid table_grid(const blocks::ReportMaking& making,
                        const std::vector<analysis::TableMoney>& tables) {
  blocks::Grid grid;
  grid.id = "argent-par-tableau";
  grid.caption = making.say(Money::tables_caption);
  grid.columns = sum_columns(making, making.say(ActionCell::table_header));
  for (const analysis::TableMoney& each : tables) {
    grid.rows.push_back({"", sum_cells(making, words::table_name(each.table, making.language),
                                       each.actions, each.planned, each.actual, each.funded)});
  }
  return grid;
}

blocks::Grid declared_grid(const blocks::ReportMaking& making,
                           const std::vector<analysis::DeclaredFunding>& declared) {
  blocks::Grid grid;
  grid.id = "argent-declare";
  grid.caption = making.say(Money::declared_caption);
  grid.columns = {{making.say(Money::declared_for_header)},
                  {making.say(Money::year_header), blocks::GridAlign::numbers},
                  {making.say(Money::who_funds)},
                  {making.say(Money::together), blocks::GridAlign::numbers}};
  for (const analysis::DeclaredFunding& each : declared) {
    blocks::Prose who;
    double sum = 0;
    std::size_t said = 0;
    for (const auto& [funder, euros] : each.funders) {
      if (!who.empty()) who.push_back({", "});
      blocks::append(
          who,
          making.prose(Money::funder_amount, {{"funder", {making.link(funder)}}},
                       {{"amount", euros ? fields::declared_amount_text(*euros, making.language)
                                         : making.say(Money::amount_not_said)}}));
      sum += euros.value_or(0);
      said += euros ? 1 : 0;
    }
    std::string together = said == 0 ? "–" : fields::declared_amount_text(sum, making.language);
    if (said > 0 && said < each.funders.size()) {
      together = making.say(Money::sum_of_some,
                            {{"sum", together}, {"said", said}, {"all", each.funders.size()}});
    }
    grid.rows.push_back(
        {"",
         {blocks::words_cell(each.subject.empty() ? making.say(ActionCell::the_contract)
                                                  : each.subject),
          each.year ? blocks::words_cell(std::to_string(*each.year))
                    : blocks::words_cell(making.say(Money::year_not_said), blocks::Tone::missing),
          blocks::prose_cell(std::move(who)), blocks::words_cell(std::move(together))}});
  }
  return grid;
}

}  // namespace

void add_completeness(blocks::ReportMaking& making, std::vector<blocks::Block>& blocks) {
  const analysis::Completeness& found = making.study.filled();
  if (found.rows == 0) return;
  blocks::Grid grid;
  grid.id = "renseigne";
  grid.caption = making.say(Filled::caption);
  grid.columns = {{making.say(Filled::field_header)},
                  {making.say(Filled::filled_header), blocks::GridAlign::numbers},
                  {making.say(Filled::share_header), blocks::GridAlign::numbers},
                  {making.say(Filled::to_complete_header)}};
  for (const analysis::FieldFill& fill : found.fields) {
    blocks::GridRow row;
    row.cells.push_back(
        blocks::words_cell(std::string(fields::field_word(fill.field, making.language))));
    row.cells.push_back(
        blocks::words_cell(making.say(Cells::part_of, {{"n", fill.filled}, {"all", found.rows}}) +
                           fields::unsure_text(fill, making.language)));
    row.cells.push_back(
        blocks::words_cell(output_text::share_text(fill.filled, found.rows, making.language)));
    row.cells.push_back(missing_cell(making, found, fill));
    grid.rows.push_back(std::move(row));
  }
  blocks.push_back(blocks::heading_block("ce-qui-est-renseigne", making.say(Filled::heading)));
  blocks.push_back(blocks::prose_block(blocks::ParagraphKind::note, making.say(Filled::note)));
  blocks.push_back({std::move(grid)});
  const std::vector<analysis::CompletenessPart>& axes = making.study.filled_by_axis();
  if (fields_worth_a_column(found).empty()) return;
  if (axes.size() > 1) {
    blocks.push_back(
        {parts_grid(making, found, axes, "renseigne-par-axe", making.say(Filled::by_axis_caption),
                    making.say(ActionCell::axis_header))});
  }
  const std::vector<analysis::CompletenessPart>& carriers = making.study.filled_by_carrier();
  if (!carriers.empty()) {
    blocks.push_back(
        {parts_grid(making, found, carriers, "renseigne-par-organisation",
                    making.say(Filled::by_carrier_caption), making.say(Filled::carrier_header))});
  }
}

void add_money(blocks::ReportMaking& making, std::vector<blocks::Block>& blocks) {
  const analysis::MoneyTotals& money = making.study.money();
  const std::vector<analysis::TableMoney>& tables = making.study.money_by_table();
  const std::vector<analysis::DeclaredFunding>& declared = making.study.declared_fundings();
  if (!money.says_anything() && tables.empty() && declared.empty()) return;
  blocks.push_back(blocks::heading_block("argent-des-actions", making.say(Money::heading)));
  blocks.push_back(blocks::prose_block(blocks::ParagraphKind::note, making.say(Money::note)));
  if (money.says_anything()) blocks.push_back({money_grid(making, money)});
  if (tables.size() > 1 || (!tables.empty() && !money.says_anything())) {
    blocks.push_back({table_grid(making, tables)});
    blocks.push_back(
        blocks::prose_block(blocks::ParagraphKind::note, making.say(Money::tables_note)));
  }
  if (!declared.empty()) blocks.push_back({declared_grid(making, declared)});
  if (!money.says_anything()) return;
  if (!money.funders.empty()) blocks.push_back({funder_grid(making, money)});
  const auto named = [&](Money key, const std::vector<text::ActionId>& actions) {
    if (actions.empty()) return;
    blocks.push_back(blocks::prose_block(
        blocks::ParagraphKind::plain,
        making.prose(
            key, {{"actions", blocks::listed(making, blocks::as_subjects(actions), most_named)}})));
  };
  named(Money::orphan_money, money.orphan_money);
  named(Money::unfunded, money.unfunded);
}

}  // namespace maillage::report::actions
