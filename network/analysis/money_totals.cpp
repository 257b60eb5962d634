#include "network/analysis/money_totals.hpp"

#include <algorithm>
#include <map>

#include "network/model/counting.hpp"
#include "network/model/outline.hpp"

namespace maillage::analysis {
namespace {

void add_amount(const text::Money& money, MoneySum& sum) {
  if (!money.cents) return;
  const auto kind = static_cast<std::size_t>(money.tax);
  sum.cents[kind] += *money.cents;
  ++sum.amounts[kind];
}

// One action's word on money: one amount, or several of its funders.
void add_action(const std::vector<const text::Money*>& said, MoneySum& sum) {
  if (said.empty()) return;
  ++sum.said;
  bool unclear = false;
  for (const text::Money* money : said) {
    add_amount(*money, sum);
    unclear = unclear || !money->cents;
  }
  sum.unclear += unclear ? 1 : 0;
}

std::vector<const text::Money*> said_once(const text::Money& money) {
  return money.said.empty() ? std::vector<const text::Money*>()
                            : std::vector<const text::Money*>{&money};
}

struct RowMoney {
  std::vector<const text::Money*> planned, actual, funded;
};

RowMoney money_of(const model::ActionRow& row) {
  RowMoney money{said_once(row.budget.planned), said_once(row.budget.actual), {}};
  for (const model::FunderAmount& amount : row.amounts) money.funded.push_back(&amount.money);
  return money;
}

template <class Part>
void add_row(const RowMoney& money, Part& part) {
  ++part.actions;
  add_action(money.planned, part.planned);
  add_action(money.actual, part.actual);
  add_action(money.funded, part.funded);
}

// The axis and all objectives above the first one of the row.
std::vector<model::Subject> subjects_of(const model::Contract& contract,
                                        const model::ActionRow& row) {
  std::vector<model::Subject> subjects;
  if (row.axis) subjects.push_back({model::SubjectKind::axis, row.axis->value});
  for (auto at = row.objective; at; at = contract.objectives[*at].parent) {
    subjects.push_back({model::SubjectKind::objective, at->value});
  }
  return subjects;
}

void add_funders(const model::ActionRow& row,
                 std::map<std::optional<text::PartnerId>, FunderMoney>& funders) {
  std::map<std::optional<text::PartnerId>, std::vector<const text::Money*>> given;
  for (const model::Mention& mention : row.funders) given[mention.partner];
  for (const model::FunderAmount& amount : row.amounts)
    given[amount.funder].push_back(&amount.money);
  for (const auto& [funder, money] : given) {
    FunderMoney& total = funders[funder];
    total.funder = funder;
    ++total.actions;
    add_action(money, total.given);
  }
}

}  // namespace

MoneyTotals money_totals(const model::Contract& contract, const model::Scope& scope) {
  MoneyTotals totals;
  std::vector<MoneyPart> axes(contract.axes.size()), objectives(contract.objectives.size());
  std::map<std::optional<text::PartnerId>, FunderMoney> funders;
  std::vector<const model::ActionRow*> rows;
  for (const auto& group : model::rows_in_scope(contract, scope)) {
    if (model::is_live(*group.back())) rows.push_back(group.back());
  }
  for (const model::ActionRow* row : rows) {
    const RowMoney money = money_of(*row);
    add_row(money, totals);
    for (const model::Subject& subject : subjects_of(contract, *row)) {
      auto& parts = subject.kind == model::SubjectKind::axis ? axes : objectives;
      add_row(money, parts[subject.index]);
    }
    add_funders(*row, funders);
    const bool has_money = !money.planned.empty() || !money.actual.empty() ||
                           !money.funded.empty() || !row->funders.empty();
    if (has_money && row->carrying == model::Carrying::nobody)
      totals.orphan_money.push_back(row->action);
  }
  // As the rule action-sans-financeur: what hardly any row says is one matter, not one a row.
  for (const model::ActionRow* row : rows) {
    if (row->funders.empty()) totals.unfunded.push_back(row->action);
  }
  if (model::is_sparse(rows.size() - totals.unfunded.size(), rows.size()) ||
      totals.unfunded.size() == rows.size()) {
    totals.unfunded.clear();
  }
  for (const model::OutlineItem& item : model::outline(contract)) {
    const bool is_axis = item.subject.kind == model::SubjectKind::axis;
    if (!is_axis && item.subject.kind != model::SubjectKind::objective) continue;
    MoneyPart& part = (is_axis ? axes : objectives)[item.subject.index];
    part.subject = item.subject;
    if (part.planned.said + part.actual.said + part.funded.said > 0) totals.parts.push_back(part);
  }
  for (auto& [funder, money] : funders) totals.funders.push_back(money);
  std::stable_sort(totals.funders.begin(), totals.funders.end(),
                   [](const FunderMoney& a, const FunderMoney& b) {
                     if (a.funder.has_value() != b.funder.has_value()) return a.funder.has_value();
                     return a.actions > b.actions;
                   });
  return totals;
}

std::vector<TableMoney> money_by_table(const model::Contract& contract,
                                       const std::optional<text::AxisId>& axis) {
  std::vector<TableMoney> tables;
  for (const model::Edition& edition : contract.editions) {
    TableMoney table;
    table.table = edition.year;
    for (const model::ActionRow& row : edition.rows) {
      if (model::is_live(row) && (!axis || row.axis == axis)) add_row(money_of(row), table);
    }
    if (table.planned.said + table.actual.said + table.funded.said > 0) tables.push_back(table);
  }
  return tables;
}

std::vector<DeclaredFunding> declared_fundings(const model::Contract& contract) {
  std::vector<DeclaredFunding> found;
  std::vector<std::string> subjects;
  for (const model::Funding& funding : contract.fundings) {
    if (std::find(subjects.begin(), subjects.end(), funding.subject) == subjects.end())
      subjects.push_back(funding.subject);
    auto at = std::find_if(found.begin(), found.end(), [&](const DeclaredFunding& each) {
      return each.subject == funding.subject && each.year == funding.year;
    });
    if (at == found.end()) at = found.insert(found.end(), {funding.subject, funding.year, {}});
    at->funders.emplace_back(funding.funder, funding.amount);
  }
  const auto rank = [&](const DeclaredFunding& each) {
    return std::find(subjects.begin(), subjects.end(), each.subject) - subjects.begin();
  };
  std::stable_sort(found.begin(), found.end(),
                   [&](const DeclaredFunding& a, const DeclaredFunding& b) {
                     if (rank(a) != rank(b)) return rank(a) < rank(b);
                     return a.year < b.year;
                   });
  return found;
}

}  // namespace maillage::analysis
