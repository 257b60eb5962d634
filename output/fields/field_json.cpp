#include "output/fields/field_json.hpp"

#include "output/fields/field_words.hpp"
#include "output/json/shapes.hpp"
#include "output/words/finding_words.hpp"

namespace maillage::fields {
namespace {

using json::ids_of;
using json::Json;
using json::or_null;

Json euros(std::int64_t cents) { return static_cast<double>(cents) / 100.0; }

Json sum_json(const analysis::MoneySum& sum) {
  const auto of = [&](text::Tax tax) {
    const auto kind = static_cast<std::size_t>(tax);
    return sum.amounts[kind] > 0 ? euros(sum.cents[kind]) : Json(nullptr);
  };
  return {{"actions", sum.said},
          {"kept_as_said", sum.unclear},
          {"euros", of(text::Tax::not_said)},
          {"euros_before_tax", of(text::Tax::excluded)},
          {"euros_with_tax", of(text::Tax::included)}};
}

Json fills_json(const model::Contract& contract, const analysis::Completeness& found) {
  Json fields = Json::array();
  for (const analysis::FieldFill& fill : found.fields) {
    fields.push_back(
        {{"field", field_code(fill.field)},
         {"filled", fill.filled},
         {"missing", fill.filled == 0 ? Json(nullptr) : ids_of(contract, fill.missing)}});
  }
  return {{"actions", found.rows}, {"fields", std::move(fields)}};
}

Json parts_json(const model::Contract& contract,
                const std::vector<analysis::CompletenessPart>& parts) {
  Json list = Json::array();
  for (const analysis::CompletenessPart& part : parts) {
    Json each = {{"id", words::subject_id(contract, part.subject)}};
    each.update(fills_json(contract, part.filled));
    list.push_back(std::move(each));
  }
  return list;
}

}  // namespace

Json completeness_json(const study::Study& study) {
  Json told = fills_json(study.contract(), study.filled());
  told["axes"] = parts_json(study.contract(), study.filled_by_axis());
  told["organisations"] = parts_json(study.contract(), study.filled_by_carrier());
  return told;
}

Json money_totals_json(const model::Contract& contract, const analysis::MoneyTotals& money) {
  Json parts = Json::array(), funders = Json::array();
  for (const analysis::MoneyPart& part : money.parts) {
    parts.push_back({{"subject", json::subject_json(contract, part.subject)},
                     {"actions", part.actions},
                     {"planned", sum_json(part.planned)},
                     {"actual", sum_json(part.actual)},
                     {"funded", sum_json(part.funded)}});
  }
  for (const analysis::FunderMoney& funder : money.funders) {
    funders.push_back({{"organisation", json::id_or_null(contract, funder.funder)},
                       {"actions", funder.actions},
                       {"given", sum_json(funder.given)}});
  }
  Json told = money_sums_json(money);
  told["parts"] = std::move(parts);
  told["funders"] = std::move(funders);
  told["without_porteur"] = ids_of(contract, money.orphan_money);
  told["without_funder"] = ids_of(contract, money.unfunded);
  return told;
}

Json money_sums_json(const analysis::MoneyTotals& money) {
  return {{"actions", money.actions},
          {"planned", sum_json(money.planned)},
          {"actual", sum_json(money.actual)},
          {"funded", sum_json(money.funded)}};
}

Json tax_json(text::Tax tax) {
  if (tax == text::Tax::excluded) return "before";
  if (tax == text::Tax::included) return "with";
  return nullptr;
}

Json money_json(const text::Money& money) {
  if (money.said.empty()) return nullptr;
  return {{"said", money.said},
          {"euros", money.cents ? euros(*money.cents) : Json(nullptr)},
          {"tax", tax_json(money.tax)}};
}

Json said_date_json(const text::SaidDate& date) {
  if (date.said.empty()) return nullptr;
  return {{"said", date.said}, {"date", or_null(date.date)}};
}

}  // namespace maillage::fields
