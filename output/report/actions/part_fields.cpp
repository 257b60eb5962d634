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
  grid.columns = {{std::move(first)}, {"actions", blocks::GridAlign::numbers}};
  const std::vector<analysis::ActionField> fields = fields_worth_a_column(all);
  for (const analysis::ActionField field : fields) {
    grid.columns.push_back(
        {std::string(fields::field_word(field, making.language)), blocks::GridAlign::numbers});
  }
  grid.columns.push_back({making.say("Manque le plus", "Lacks most")});
  for (const analysis::CompletenessPart& part : parts) {
    blocks::GridRow row;
    row.cells = {blocks::run_cell(making.link(part.subject)),
                 blocks::words_cell(output_text::count_text(part.filled.rows, making.language))};
    const analysis::FieldFill* worst = nullptr;
    for (const analysis::ActionField field : fields) {
      const analysis::FieldFill& fill = part.filled.fields[static_cast<std::size_t>(field)];
      row.cells.push_back(blocks::words_cell(
          output_text::count_text(fill.filled, making.language) + making.say(" sur ", " of ") +
              output_text::count_text(part.filled.rows, making.language),
          fill.filled == 0 ? blocks::Tone::missing : blocks::Tone::plain));
      const bool is_said =
          !model::is_sparse(all.fields[static_cast<std::size_t>(field)].filled, all.rows);
      if (is_said && !fill.missing.empty() &&
          (worst == nullptr || fill.missing.size() > worst->missing.size()))
        worst = &fill;
    }
    blocks::Prose prose;
    if (worst != nullptr) {
      constexpr std::size_t most = 3;
      prose.push_back({std::string(fields::field_word(worst->field, making.language)) +
                       making.say("\u00A0: ", ": ")});
      blocks::append(prose, blocks::listed(making, blocks::as_subjects(worst->missing), most));
    }
    row.cells.push_back(worst == nullptr ? blocks::words_cell(making.say("rien", "nothing"))
                                         : blocks::prose_cell(std::move(prose)));
    grid.rows.push_back(std::move(row));
  }
  return grid;
}

blocks::Grid table_grid(const blocks::ReportMaking& making,
                        const std::vector<analysis::TableMoney>& tables) {
  blocks::Grid grid;
  grid.id = "argent-par-tableau";
  grid.caption = making.say("Sommes des montants sûrs, tableau par tableau",
                            "Sums of sure amounts, table by table");
  grid.columns = {{making.say("Tableau", "Table")},
                  {making.say("Budget prévisionnel", "Planned budget")},
                  {making.say("Budget réel", "Actual budget")},
                  {making.say("Financements", "Funding")}};
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
  grid.caption = making.say("Financements que le contrat déclare, par année",
                            "Funding that the contract declares, by year");
  grid.columns = {{making.say("Objet", "Subject")},
                  {making.say("Année", "Year"), blocks::GridAlign::numbers},
                  {making.say("Qui finance", "Who funds")},
                  {making.say("Ensemble", "Together"), blocks::GridAlign::numbers}};
  for (const analysis::DeclaredFunding& each : declared) {
    blocks::Prose who;
    double sum = 0;
    std::size_t said = 0;
    for (const auto& [funder, euros] : each.funders) {
      if (!who.empty()) who.push_back({", "});
      who.push_back(making.link(funder));
      who.push_back({" (" +
                     (euros ? fields::declared_amount_text(*euros, making.language)
                            : std::string(making.say("montant non dit", "amount not said"))) +
                     ")"});
      sum += euros.value_or(0);
      said += euros ? 1 : 0;
    }
    std::string together = said == 0 ? "–" : fields::declared_amount_text(sum, making.language);
    if (said > 0 && said < each.funders.size()) {
      together += making.say(" – dit pour ", " – said for ") +
                  output_text::count_text(said, making.language) + making.say(" sur ", " of ") +
                  output_text::count_text(each.funders.size(), making.language);
    }
    grid.rows.push_back(
        {"",
         {blocks::words_cell(each.subject.empty() ? making.say("le contrat", "the contract")
                                                  : each.subject),
          each.year ? blocks::words_cell(std::to_string(*each.year))
                    : blocks::words_cell(making.say("non dite", "not said"), blocks::Tone::missing),
          blocks::prose_cell(std::move(who)), blocks::words_cell(std::move(together))}});
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
                            "Field by field, actions not abandoned");
  grid.columns = {{making.say("Champ", "Field")},
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
      making.say("Une colonne remplie n’est pas une action réussie : ce tableau dit sur combien "
                 "d’actions reposent les autres chiffres, rien de leur qualité.",
                 "A column filled in is no action that succeeds: this table says on how many "
                 "actions the other figures rest, nothing of their quality.")));
  blocks.push_back({std::move(grid)});
  const std::vector<analysis::CompletenessPart> axes =
      analysis::completeness_by_axis(making.contract, making.scope());
  if (fields_worth_a_column(found).empty()) return;
  if (axes.size() > 1) {
    blocks.push_back({parts_grid(making, found, axes, "renseigne-par-axe",
                                 making.say("Ce qui est renseigné, par axe", "Filled in, by axis"),
                                 making.say("Axe", "Axis"))});
  }
  const std::vector<analysis::CompletenessPart> carriers =
      analysis::completeness_by_carrier(making.contract, making.scope());
  if (!carriers.empty()) {
    blocks.push_back(
        {parts_grid(making, found, carriers, "renseigne-par-organisation",
                    making.say("Ce qui est renseigné des actions de chaque porteur : à qui le "
                               "demander",
                               "Filled in of the actions of each porteur: whom to ask"),
                    making.say("Porteur", "Porteur"))});
  }
}

void add_money(blocks::ReportMaking& making, std::vector<blocks::Block>& blocks) {
  const analysis::MoneyTotals money = analysis::money_totals(making.contract, making.scope());
  const std::vector<analysis::TableMoney> tables =
      analysis::money_by_table(making.contract, making.scope().axis);
  const std::vector<analysis::DeclaredFunding> declared =
      analysis::declared_fundings(making.contract);
  if (!money.says_anything() && tables.empty() && declared.empty()) return;
  blocks.push_back(blocks::heading_block("argent-des-actions", making.say("Argent", "Money")));
  blocks.push_back(blocks::prose_block(
      blocks::ParagraphKind::note,
      making.say("Seuls les montants sûrs sont additionnés, HT et TTC à part ; le reste est gardé "
                 "comme dit. Une action à plusieurs objectifs est comptée sous le premier.",
                 "Only sure amounts are added up, before tax and with tax apart; the rest is kept "
                 "as said. An action of several objectives is counted under the first.")));
  if (money.says_anything()) blocks.push_back({money_grid(making, money)});
  if (tables.size() > 1 || (!tables.empty() && !money.says_anything())) {
    blocks.push_back({table_grid(making, tables)});
    blocks.push_back(blocks::prose_block(
        blocks::ParagraphKind::note,
        making.say("Deux tableaux peuvent dire deux fois le même argent : leurs sommes ne "
                   "s’additionnent pas.",
                   "Two tables may say the same money twice: their sums are not added up.")));
  }
  if (!declared.empty()) blocks.push_back({declared_grid(making, declared)});
  if (!money.says_anything()) return;
  if (!money.funders.empty()) blocks.push_back({funder_grid(making, money)});
  const auto named = [&](const char* french, const char* english,
                         const std::vector<text::ActionId>& actions) {
    if (actions.empty()) return;
    blocks::Prose prose = {{making.say(french, english)}};
    blocks::append(prose, blocks::listed(making, blocks::as_subjects(actions), most_named));
    prose.push_back({"."});
    blocks.push_back(blocks::prose_block(blocks::ParagraphKind::plain, std::move(prose)));
  };
  named("De l’argent, et personne pour porter : ", "Money, and nobody to carry: ",
        money.orphan_money);
  named("Sans financeur dit : ", "Without a funder said: ", money.unfunded);
}

}  // namespace maillage::report::actions
