#include "output/report/actions/part_fields.hpp"

#include "output/fields/field_words.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/words/finding_words.hpp"

namespace maillage {
namespace {

// More than this many actions to fill in are counted, not named.
constexpr std::size_t most_named = 12;

GridCell missing_cell(const ReportMaking& making, const Completeness& found,
                      const FieldFill& fill) {
  if (fill.missing.empty()) return words_cell(making.say("aucune", "none"));
  if (fill.filled == 0) {
    return words_cell(making.say("toutes : colonne jamais remplie", "all: never filled in"),
                      Tone::missing);
  }
  if (is_sparse(fill.filled, found.rows)) {
    return words_cell(making.say("presque toutes", "nearly all"), Tone::missing);
  }
  return prose_cell(listed(making, as_subjects(fill.missing), most_named));
}

GridCell sum_cell(const ReportMaking& making, const MoneySum& sum, std::size_t actions) {
  if (sum.said == 0) return words_cell("–", Tone::missing);
  const std::string amounts = sum_text(sum, making.language);
  return words_cell(
      (amounts.empty() ? making.say("aucun montant sûr", "no sure amount") : amounts) + " – " +
      said_text(sum, actions, making.language));
}

std::vector<GridCell> sum_cells(const ReportMaking& making, std::string name, std::size_t actions,
                                const MoneySum& planned, const MoneySum& actual,
                                const MoneySum& funded) {
  return {words_cell(std::move(name)), sum_cell(making, planned, actions),
          sum_cell(making, actual, actions), sum_cell(making, funded, actions)};
}

Grid money_grid(const ReportMaking& making, const MoneyTotals& money) {
  Grid grid;
  grid.id = "argent";
  grid.caption = making.say("Sommes des montants sûrs, par axe et objectif",
                            "Sums of sure amounts, by axis and objective");
  grid.columns = {{making.say("Axe ou objectif", "Axis or objective")},
                  {making.say("Budget prévisionnel", "Planned budget")},
                  {making.say("Budget réel", "Actual budget")},
                  {making.say("Financements", "Funding")}};
  for (const MoneyPart& part : money.parts) {
    const std::string name = subject_name(making.contract, part.subject, making.language);
    grid.rows.push_back(
        {"", sum_cells(making, name, part.actions, part.planned, part.actual, part.funded)});
  }
  grid.rows.push_back({"", sum_cells(making, making.say("Ensemble", "Together"), money.actions,
                                     money.planned, money.actual, money.funded)});
  return grid;
}

Grid funder_grid(const ReportMaking& making, const MoneyTotals& money) {
  Grid grid;
  grid.id = "financeurs";
  grid.caption = making.say("Qui finance", "Who funds");
  grid.columns = {{making.say("Financeur", "Funder")},
                  {making.say("Actions", "Actions"), GridAlign::numbers},
                  {making.say("Montants sûrs", "Sure amounts")}};
  for (const FunderMoney& each : money.funders) {
    GridRow row;
    row.cells.push_back(each.funder ? run_cell(making.link(*each.funder))
                                    : words_cell(making.say("financeur non dit", "funder not said"),
                                                 Tone::missing));
    row.cells.push_back(words_cell(count_text(each.actions, making.language)));
    row.cells.push_back(each.given.said == 0
                            ? words_cell(making.say("non dits", "not said"), Tone::missing)
                            : sum_cell(making, each.given, each.actions));
    grid.rows.push_back(std::move(row));
  }
  return grid;
}

}  // namespace

void add_completeness(ReportMaking& making, std::vector<Block>& blocks) {
  const Completeness found = completeness(making.contract, making.scope());
  if (found.rows == 0) return;
  Grid grid;
  grid.id = "renseigne";
  grid.caption = making.say("Champ par champ, actions non abandonnées",
                            "ActionField by field, actions not abandoned");
  grid.columns = {{making.say("Champ", "ActionField")},
                  {making.say("Renseigné", "Filled in"), GridAlign::numbers},
                  {making.say("Part", "Share"), GridAlign::numbers},
                  {making.say("À compléter", "To complete")}};
  for (const FieldFill& fill : found.fields) {
    GridRow row;
    row.cells.push_back(words_cell(std::string(field_word(fill.field, making.language))));
    row.cells.push_back(words_cell(count_text(fill.filled, making.language) +
                                   making.say(" sur ", " of ") +
                                   count_text(found.rows, making.language)));
    row.cells.push_back(words_cell(share_text(fill.filled, found.rows, making.language)));
    row.cells.push_back(missing_cell(making, found, fill));
    grid.rows.push_back(std::move(row));
  }
  blocks.push_back(heading_block("ce-qui-est-renseigne",
                                 making.say("Ce qui est renseigné", "What is filled in")));
  blocks.push_back(prose_block(
      ParagraphKind::note,
      making.say("Une colonne remplie n'est pas une action réussie : ce tableau dit sur combien "
                 "d'actions reposent les autres chiffres, rien de leur qualité.",
                 "A column filled in is no action that succeeds: this table says on how many "
                 "actions the other figures rest, nothing of their quality.")));
  blocks.push_back({std::move(grid)});
}

void add_money(ReportMaking& making, std::vector<Block>& blocks) {
  const MoneyTotals money = money_totals(making.contract, making.scope());
  if (!money.says_anything()) return;
  blocks.push_back(heading_block("argent-des-actions", making.say("Argent", "Money")));
  blocks.push_back(prose_block(
      ParagraphKind::note,
      making.say("Seuls les montants sûrs sont additionnés, HT et TTC à part ; le reste est gardé "
                 "comme dit. Une action à plusieurs objectifs est comptée sous le premier.",
                 "Only sure amounts are added up, before tax and with tax apart; the rest is kept "
                 "as said. An action of several objectives is counted under the first.")));
  blocks.push_back({money_grid(making, money)});
  if (!money.funders.empty()) blocks.push_back({funder_grid(making, money)});
  const auto named = [&](const char* french, const char* english,
                         const std::vector<ActionId>& actions) {
    if (actions.empty()) return;
    Prose prose = {{making.say(french, english)}};
    append(prose, listed(making, as_subjects(actions), most_named));
    prose.push_back({"."});
    blocks.push_back(prose_block(ParagraphKind::plain, std::move(prose)));
  };
  named("De l'argent, et personne pour porter : ", "Money, and nobody to carry: ",
        money.orphan_money);
  named("Sans financeur dit : ", "Without a funder said: ", money.unfunded);
}

}  // namespace maillage
