#include "output/fields/field_summary.hpp"

#include "output/fields/field_words.hpp"
#include "output/text/numbers.hpp"

namespace maillage::fields {
namespace {

// Fields that few tables have: no word on them where nobody fills them in.
bool is_rare(analysis::ActionField field) {
  return field == analysis::ActionField::priority || field == analysis::ActionField::targets ||
         field == analysis::ActionField::participation;
}

void add_to_list(std::string& list, const std::string& text) {
  list += (list.empty() ? "" : " · ") + text;
}

}  // namespace

FieldSummary completeness_summary(const model::Contract& contract, const model::Scope& scope,
                                  output_text::Language language) {
  const bool french = language == output_text::Language::french;
  const analysis::Completeness found = analysis::completeness(contract, scope);
  FieldSummary summary;
  if (found.rows == 0) return summary;
  std::string filled, sparse, never;
  for (const analysis::FieldFill& fill : found.fields) {
    const std::string word(field_word(fill.field, language));
    if (fill.filled == 0) {
      if (!is_rare(fill.field)) add_to_list(never, word);
    } else {
      add_to_list(model::is_sparse(fill.filled, found.rows) ? sparse : filled,
                  word + " " + std::to_string(fill.filled));
    }
  }
  summary.title =
      (french ? "Ce qui est renseigné (sur " : "What is filled in (of ") +
      output_text::counted(found.rows, french ? "action non abandonnée" : "action not abandoned",
                           french ? "actions non abandonnées" : "actions not abandoned", language) +
      ")";
  if (!filled.empty()) summary.lines.push_back(filled);
  if (!sparse.empty()) {
    summary.lines.push_back((french ? "presque jamais : " : "hardly ever: ") + sparse);
  }
  if (!never.empty()) summary.lines.push_back((french ? "jamais : " : "never: ") + never);
  summary.lines.push_back(french ? "une colonne remplie n'est pas une action réussie"
                                 : "a column filled in is no action that succeeds");
  return summary;
}

FieldSummary money_summary(const model::Contract& contract, const model::Scope& scope,
                           output_text::Language language) {
  const bool french = language == output_text::Language::french;
  const analysis::MoneyTotals money = analysis::money_totals(contract, scope);
  FieldSummary summary;
  if (!money.says_anything()) return summary;
  summary.title =
      french ? "Argent (sommes des seuls montants sûrs)" : "Money (sums of sure amounts only)";
  const auto add_sum = [&](const char* in_french, const char* in_english,
                           const analysis::MoneySum& sum) {
    if (sum.said == 0) return;
    std::string amounts = sum_text(sum, language);
    if (amounts.empty()) amounts = french ? "aucun montant sûr" : "no sure amount";
    summary.lines.push_back((french ? in_french : in_english) + amounts + " – " +
                            said_text(sum, money.actions, language));
  };
  add_sum("budget prévisionnel : ", "planned budget: ", money.planned);
  add_sum("budget réel : ", "actual budget: ", money.actual);
  add_sum("financements : ", "funding: ", money.funded);
  std::string funders;
  for (const analysis::FunderMoney& each : money.funders) {
    add_to_list(funders, funder_text(contract, each, language));
  }
  if (!funders.empty()) {
    summary.lines.push_back((french ? "qui finance : " : "who funds: ") + funders);
  }
  const auto add_count = [&](std::size_t count, const char* in_french, const char* in_english) {
    if (count == 0) return;
    summary.lines.push_back(output_text::counted(count, "action", "actions", language) +
                            (french ? in_french : in_english));
  };
  add_count(money.orphan_money.size(), " avec de l'argent et sans porteur",
            " with money and without a porteur");
  add_count(money.unfunded.size(), " sans financeur dit", " without a funder said");
  return summary;
}

}  // namespace maillage::fields
