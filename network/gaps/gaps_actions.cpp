// Rules that one row, or the table as a whole, is enough to judge.
#include <algorithm>

#include "network/gaps/gap_rules.hpp"
#include "network/model/counting.hpp"

namespace maillage::gaps {

namespace {

model::Finding about_row(const model::ActionRow& row, model::Severity severity) {
  model::Finding finding;
  finding.severity = unless_realised(row, severity);
  finding.subject = about(row.action);
  finding.places = {row.place};
  return finding;
}

void involve(model::Finding& finding, const std::vector<model::Mention>& mentions) {
  for (const model::Mention& mention : mentions) finding.involved.push_back(about(mention.partner));
}

// The live rows that fill a column, and all of them.
template <class Filled>
std::pair<std::size_t, std::size_t> filled_rows(const GapTable& table, Filled filled) {
  std::size_t full = 0, live = 0;
  for (const model::ActionRow* row : table.rows) {
    if (!model::is_live(*row)) continue;
    ++live;
    full += filled(*row) ? 1 : 0;
  }
  return {full, live};
}

// What hardly any row says is one matter, told of the column.
template <class Filled>
bool is_hardly_filled(const GapTable& table, Filled filled) {
  const auto [full, live] = filled_rows(table, filled);
  return model::is_sparse(full, live);
}

bool names_partner(const model::ActionRow& row) { return !row.partners.empty(); }
bool names_funder(const model::ActionRow& row) { return !row.funders.empty(); }
bool says_indicator(const model::ActionRow& row) { return !row.indicator.empty(); }

// Whether the row may name, or says that there are, several organisations.
bool names_others(const model::Contract& contract, const model::ActionRow& row) {
  if (row.unnamed_others || !row.candidates.empty()) return true;
  const text::PartnerId top = model::top_organisation(contract, row.carriers.front().partner);
  for (const auto* mentions : {&row.carriers, &row.partners, &row.funders}) {
    for (const model::Mention& mention : *mentions) {
      if (model::is_collective(contract, mention.partner)) return true;
      if (model::top_organisation(contract, mention.partner) != top) return true;
    }
  }
  return false;
}

}  // namespace

Findings actions_without_carrier(const GapTable& table) {
  Findings findings;
  for (const model::ActionRow* row : table.rows) {
    if (!model::is_live(*row) || row->carrying != model::Carrying::nobody) continue;
    findings.push_back(about_row(*row, model::Severity::error));
    involve(findings.back(), row->partners);
  }
  return findings;
}

Findings uncertain_carriers(const GapTable& table) {
  Findings findings;
  for (const model::ActionRow* row : table.rows) {
    if (!model::is_live(*row) || row->carrying != model::Carrying::uncertain) continue;
    findings.push_back(about_row(*row, model::Severity::warning));
    involve(findings.back(), row->candidates);
    findings.back().words = {row->carrier_cell};
  }
  return findings;
}

Findings carried_by_persons(const GapTable& table) {
  Findings findings;
  for (const model::ActionRow* row : table.rows) {
    if (!model::is_live(*row) || row->carrying != model::Carrying::person) continue;
    findings.push_back(about_row(*row, model::Severity::warning));
    involve(findings.back(), row->partners);
  }
  return findings;
}

Findings isolated_actions(const GapTable& table) {
  Findings findings;
  if (!table.edition) return findings;
  if (!table.edition->recorded.partners && !table.edition->recorded.funders) return findings;
  if (is_hardly_filled(table, [](const model::ActionRow& row) {
        return !row.partners.empty() || !row.funders.empty();
      })) {
    return findings;
  }
  for (const model::ActionRow* row : table.rows) {
    if (!model::is_live(*row) || row->carriers.empty() || names_others(table.contract, *row))
      continue;
    findings.push_back(about_row(*row, model::Severity::warning));
    involve(findings.back(), row->carriers);
  }
  return findings;
}

Findings actions_without_funder(const GapTable& table) {
  Findings findings;
  if (!table.edition || !table.edition->recorded.funders) return findings;
  if (is_hardly_filled(table, names_funder)) return findings;
  for (const model::ActionRow* row : table.rows) {
    if (!model::is_live(*row) || !row->funders.empty()) continue;
    findings.push_back(about_row(*row, model::Severity::warning));
  }
  return findings;
}

Findings actions_without_fiche(const GapTable& table) {
  Findings findings;
  if (!table.edition) return findings;
  for (const model::ActionRow* row : table.rows) {
    if (row->state != model::State::under_way && !is_realised(*row)) continue;
    if (row->nature == model::Nature::fiche) continue;
    if (row->nature == model::Nature::unknown && !table.edition->recorded.number) continue;
    findings.push_back(about_row(*row, model::Severity::warning));
    if (!row->number.empty()) findings.back().words = {row->number};
  }
  return findings;
}

Findings actions_without_indicator(const GapTable& table) {
  Findings findings;
  if (!table.edition || !table.edition->recorded.indicator) return findings;
  if (is_hardly_filled(table, says_indicator)) return findings;
  for (const model::ActionRow* row : table.rows) {
    if (!model::is_live(*row) || !row->indicator.empty()) continue;
    findings.push_back(about_row(*row, model::Severity::warning));
  }
  return findings;
}

Findings actions_without_objective(const GapTable& table) {
  const auto hangs = [](const model::ActionRow* row) { return row->objective || row->axis; };
  Findings findings;
  if (std::none_of(table.rows.begin(), table.rows.end(), hangs)) return findings;
  for (const model::ActionRow* row : table.rows) {
    if (model::is_live(*row) && !hangs(row))
      findings.push_back(about_row(*row, model::Severity::warning));
  }
  return findings;
}

Findings columns_of(const GapTable& table) {
  Findings findings;
  if (!table.edition || table.rows.empty()) return findings;
  const auto report = [&](const char* column, model::Severity severity) {
    model::Finding finding;
    finding.severity = severity;
    finding.subject = about_table(table.position);
    finding.places = {table.edition->place};
    finding.words = {column};
    findings.push_back(std::move(finding));
  };
  const model::Recorded& recorded = table.edition->recorded;
  const bool hangs =
      std::any_of(table.rows.begin(), table.rows.end(),
                  [](const model::ActionRow* row) { return row->objective || row->axis; });
  if (!recorded.carrier) {
    report("porteur", model::Severity::warning);
  } else {
    std::vector<const model::ActionRow*> unsaid;
    for (const model::ActionRow* row : table.rows) {
      if (row->carrying == model::Carrying::not_recorded) unsaid.push_back(row);
    }
    if (!unsaid.empty()) {
      report("porteur", model::Severity::info);
      findings.back().numbers = {static_cast<double>(unsaid.size()),
                                 static_cast<double>(table.rows.size())};
      findings.back().places.clear();
      add_places(findings.back().places, unsaid);
    }
  }
  if (!recorded.state && table.edition->year) report("etat", model::Severity::warning);
  // Filled by hardly anybody: one finding, with how many do.
  const auto report_if_sparse = [&](bool any, const char* column,
                                    bool (*filled)(const model::ActionRow&)) {
    const auto [full, live] = filled_rows(table, filled);
    if (any && !model::is_sparse(full, live)) return;
    report(column, any ? model::Severity::warning : model::Severity::info);
    if (!any) return;
    findings.back().numbers = {static_cast<double>(full), static_cast<double>(live)};
    findings.back().words.emplace_back("peu");
  };
  report_if_sparse(recorded.partners, "partenaires", names_partner);
  report_if_sparse(recorded.funders, "financeurs", names_funder);
  if (!recorded.epcis && !table.contract.epcis.empty())
    report("territoires", model::Severity::info);
  report_if_sparse(recorded.indicator, "indicateur", says_indicator);
  if (!recorded.number) report("numero", model::Severity::info);
  if (!hangs && !(table.contract.axes.empty() && table.contract.objectives.empty())) {
    report("objectif", model::Severity::warning);
  }
  return findings;
}

// A column is a table's: of all tables, each is asked for itself.
Findings unrecorded_columns(const GapTable& table) {
  if (!table.graph.scope.whole) return columns_of(table);
  Findings findings;
  for (std::uint32_t at = 0; at < table.contract.editions.size(); ++at) {
    const model::Edition& edition = table.contract.editions[at];
    GapTable one = table;
    one.edition = &edition;
    one.position = at;
    one.rows.clear();
    for (const model::ActionRow& row : edition.rows) one.rows.push_back(&row);
    for (model::Finding& finding : columns_of(one)) findings.push_back(std::move(finding));
  }
  return findings;
}

Findings dispersed_plan(const GapTable& table) {
  const std::optional<double> ceiling =
      model::threshold(table.contract.rules, model::Rule::plan_disperse);
  if (!ceiling || !table.edition) return {};
  const auto live = static_cast<double>(
      std::count_if(table.rows.begin(), table.rows.end(),
                    [](const model::ActionRow* row) { return model::is_live(*row); }));
  if (live <= *ceiling) return {};
  model::Finding finding;
  finding.severity = model::Severity::warning;
  finding.subject = about_table(table.position);
  finding.places = {table.edition->place};
  finding.numbers = {live, *ceiling};
  return {finding};
}

}  // namespace maillage::gaps
