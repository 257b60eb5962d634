#include "output/report/actions/part_fields.hpp"

#include "output/fields/field_words.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/words/finding_words.hpp"

namespace maillage::report::actions {
namespace {

// More than this many actions to fill in are counted, not named.
constexpr std::size_t most_named = 12;

blocks::GridCell missing_cell(const blocks::ReportMaking& making,
                              const analysis::Completeness& found,
                              const analysis::FieldFill& fill) {
  if (fill.missing.empty()) return blocks::words_cell(making.say("aucune", "none"));
  if (fill.filled == 0) {
    return blocks::words_cell(making.say("toutes : colonne jamais remplie", "all: never filled in"),
                              blocks::Tone::missing);
  }
  if (model::is_sparse(fill.filled, found.rows)) {
    return blocks::words_cell(making.say("presque toutes", "nearly all"), blocks::Tone::missing);
  }
  return blocks::prose_cell(blocks::listed(making, blocks::as_subjects(fill.missing), most_named));
}

blocks::GridCell sum_cell(const blocks::ReportMaking& making, const analysis::MoneySum& sum,
                          std::size_t actions) {
  if (sum.said == 0) return blocks::words_cell("–", blocks::Tone::missing);
  const std::string amounts = fields::sum_text(sum, making.language);
  return blocks::words_cell(
      (amounts.empty() ? making.say("aucun montant sûr", "no sure amount") : amounts) + " – " +
      fields::said_text(sum, actions, making.language));
}

std::vector<blocks::GridCell> sum_cells(const blocks::ReportMaking& making, std::string name,
                                        std::size_t actions, const analysis::MoneySum& planned,
                                        const analysis::MoneySum& actual,
                                        const analysis::MoneySum& funded) {
  return {blocks::words_cell(std::move(name)), sum_cell(making, planned, actions),
          sum_cell(making, actual, actions), sum_cell(making, funded, actions)};
}

blocks::Grid money_grid(const blocks::ReportMaking& making, const analysis::MoneyTotals& money) {
  blocks::Grid grid;
  grid.id = "argent";
  grid.caption = making.say("Sommes des montants sûrs, par axe et objectif",
                            "Sums of sure amounts, by axis and objective");
  grid.columns = {{making.say("Axe ou objectif", "Axis or objective")},
                  {making.say("Budget prévisionnel", "Planned budget")},
                  {making.say("Budget réel", "Actual budget")},
                  {making.say("Financements", "Funding")}};
  for (const analysis::MoneyPart& part : money.parts) {
    const std::string name = words::subject_name(making.contract, part.subject, making.language);
    grid.rows.push_back(
        {"", sum_cells(making, name, part.actions, part.planned, part.actual, part.funded)});
  }
  grid.rows.push_back({"", sum_cells(making, making.say("Ensemble", "Together"), money.actions,
                                     money.planned, money.actual, money.funded)});
  return grid;
}

blocks::Grid funder_grid(const blocks::ReportMaking& making, const analysis::MoneyTotals& money) {
  blocks::Grid grid;
  grid.id = "financeurs";
  grid.caption = making.say("Qui finance", "Who funds");
  grid.columns = {{making.say("Financeur", "Funder")},
                  {making.say("Actions", "Actions"), blocks::GridAlign::numbers},
                  {making.say("Montants sûrs", "Sure amounts")}};
  for (const analysis::FunderMoney& each : money.funders) {
    blocks::GridRow row;
    row.cells.push_back(each.funder
                            ? blocks::run_cell(making.link(*each.funder))
                            : blocks::words_cell(making.say("financeur non dit", "funder not said"),
                                                 blocks::Tone::missing));
    row.cells.push_back(blocks::words_cell(output_text::count_text(each.actions, making.language)));
    row.cells.push_back(
        each.given.said == 0
            ? blocks::words_cell(making.say("non dits", "not said"), blocks::Tone::missing)
            : sum_cell(making, each.given, each.actions));
    grid.rows.push_back(std::move(row));
  }
  return grid;
}

}  // namespace

void add_completeness(blocks::ReportMaking& making, std::vector<blocks::Block>& blocks) {
  const analysis::Completeness found = analysis::completeness(making.contract, making.scope());
  if (found.rows == 0) return;
  blocks::Grid grid;
  grid.id = "renseigne";
  grid.caption = making.say("Champ par champ, actions non abandonnées",
                            "ActionField by field, actions not abandoned");
  grid.columns = {{making.say("Champ", "ActionField")},
                  {making.say("Renseigné", "Filled in"), blocks::GridAlign::numbers},
                  {making.say("Part", "Share"), blocks::GridAlign::numbers},
                  {making.say("À compléter", "To complete")}};
  for (const analysis::FieldFill& fill : found.fields) {
    blocks::GridRow row;
    row.cells.push_back(
        blocks::words_cell(std::string(fields::field_word(fill.field, making.language))));
    row.cells.push_back(blocks::words_cell(output_text::count_text(fill.filled, making.language) +
                                           making.say(" sur ", " of ") +
                                           output_text::count_text(found.rows, making.language)));
    row.cells.push_back(
        blocks::words_cell(output_text::share_text(fill.filled, found.rows, making.language)));
    row.cells.push_back(missing_cell(making, found, fill));
    grid.rows.push_back(std::move(row));
  }
  blocks.push_back(blocks::heading_block("ce-qui-est-renseigne",
                                         making.say("Ce qui est renseigné", "What is filled in")));
  blocks.push_back(blocks::prose_block(
      blocks::ParagraphKind::note,
      making.say("Une colonne remplie n'est pas une action réussie : ce tableau dit sur combien "
                 "d'actions reposent les autres chiffres, rien de leur qualité.",
                 "A column filled in is no action that succeeds: this table says on how many "
                 "actions the other figures rest, nothing of their quality.")));
  blocks.push_back({std::move(grid)});
}

void add_money(blocks::ReportMaking& making, std::vector<blocks::Block>& blocks) {
  const analysis::MoneyTotals money = analysis::money_totals(making.contract, making.scope());
  if (!money.says_anything()) return;
  blocks.push_back(blocks::heading_block("argent-des-actions", making.say("Argent", "Money")));
  blocks.push_back(blocks::prose_block(
      blocks::ParagraphKind::note,
      making.say("Seuls les montants sûrs sont additionnés, HT et TTC à part ; le reste est gardé "
                 "comme dit. Une action à plusieurs objectifs est comptée sous le premier.",
                 "Only sure amounts are added up, before tax and with tax apart; the rest is kept "
                 "as said. An action of several objectives is counted under the first.")));
  blocks.push_back({money_grid(making, money)});
  if (!money.funders.empty()) blocks.push_back({funder_grid(making, money)});
  const auto named = [&](const char* french, const char* english,
                         const std::vector<text::ActionId>& actions) {
    if (actions.empty()) return;
    blocks::Prose prose = {{making.say(french, english)}};
    blocks::append(prose, blocks::listed(making, blocks::as_subjects(actions), most_named));
    prose.push_back({"."});
    blocks.push_back(blocks::prose_block(blocks::ParagraphKind::plain, std::move(prose)));
  };
  named("De l'argent, et personne pour porter : ", "Money, and nobody to carry: ",
        money.orphan_money);
  named("Sans financeur dit : ", "Without a funder said: ", money.unfunded);
}

}  // namespace maillage::report::actions
