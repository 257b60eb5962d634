// Rules that one row, or the table as a whole, is enough to judge.
#include <algorithm>

#include "network/gaps/gap_rules.hpp"

namespace maillage {

namespace {

Finding about_row(const ActionRow& row, Severity severity) {
  Finding finding;
  finding.severity = unless_realised(row, severity);
  finding.subject = about(row.action);
  finding.places = {row.place};
  return finding;
}

void involve(Finding& finding, const std::vector<Mention>& mentions) {
  for (const Mention& mention : mentions) finding.involved.push_back(about(mention.partner));
}

// Whether the row may name, or says that there are, several organisations.
bool names_others(const Contract& contract, const ActionRow& row) {
  if (row.unnamed_others || !row.candidates.empty()) return true;
  const PartnerId top = top_organisation(contract, row.carriers.front().partner);
  for (const auto* mentions : {&row.carriers, &row.partners, &row.funders}) {
    for (const Mention& mention : *mentions) {
      if (is_collective(contract, mention.partner)) return true;
      if (top_organisation(contract, mention.partner) != top) return true;
    }
  }
  return false;
}

}  // namespace

Findings actions_without_carrier(const GapTable& table) {
  Findings findings;
  for (const ActionRow* row : table.rows) {
    if (!is_live(*row) || row->carrying != Carrying::nobody) continue;
    findings.push_back(about_row(*row, Severity::error));
    involve(findings.back(), row->partners);
  }
  return findings;
}

Findings uncertain_carriers(const GapTable& table) {
  Findings findings;
  for (const ActionRow* row : table.rows) {
    if (!is_live(*row) || row->carrying != Carrying::uncertain) continue;
    findings.push_back(about_row(*row, Severity::warning));
    involve(findings.back(), row->candidates);
    findings.back().words = {row->carrier_cell};
  }
  return findings;
}

Findings carried_by_persons(const GapTable& table) {
  Findings findings;
  for (const ActionRow* row : table.rows) {
    if (!is_live(*row) || row->carrying != Carrying::person) continue;
    findings.push_back(about_row(*row, Severity::warning));
    involve(findings.back(), row->partners);
  }
  return findings;
}

Findings isolated_actions(const GapTable& table) {
  Findings findings;
  if (!table.edition) return findings;
  if (!table.edition->recorded.partners && !table.edition->recorded.funders) return findings;
  for (const ActionRow* row : table.rows) {
    if (!is_live(*row) || row->carriers.empty() || names_others(table.contract, *row)) continue;
    findings.push_back(about_row(*row, Severity::warning));
    involve(findings.back(), row->carriers);
  }
  return findings;
}

Findings actions_without_funder(const GapTable& table) {
  Findings findings;
  if (!table.edition || !table.edition->recorded.funders) return findings;
  for (const ActionRow* row : table.rows) {
    if (!is_live(*row) || !row->funders.empty()) continue;
    findings.push_back(about_row(*row, Severity::warning));
  }
  return findings;
}

Findings actions_without_fiche(const GapTable& table) {
  Findings findings;
  if (!table.edition) return findings;
  for (const ActionRow* row : table.rows) {
    if (row->state != State::under_way && !is_realised(*row)) continue;
    if (row->nature == Nature::fiche) continue;
    if (row->nature == Nature::unknown && !table.edition->recorded.number) continue;
    findings.push_back(about_row(*row, Severity::warning));
    if (!row->number.empty()) findings.back().words = {row->number};
  }
  return findings;
}

Findings actions_without_indicator(const GapTable& table) {
  Findings findings;
  if (!table.edition || !table.edition->recorded.indicator) return findings;
  for (const ActionRow* row : table.rows) {
    if (!is_live(*row) || !row->indicator.empty()) continue;
    findings.push_back(about_row(*row, Severity::warning));
  }
  return findings;
}

Findings actions_without_objective(const GapTable& table) {
  const auto hangs = [](const ActionRow* row) { return row->objective || row->axis; };
  Findings findings;
  if (std::none_of(table.rows.begin(), table.rows.end(), hangs)) return findings;
  for (const ActionRow* row : table.rows) {
    if (is_live(*row) && !hangs(row)) findings.push_back(about_row(*row, Severity::warning));
  }
  return findings;
}

Findings unrecorded_columns(const GapTable& table) {
  Findings findings;
  if (!table.edition || table.rows.empty()) return findings;
  const auto report = [&](const char* column, Severity severity) {
    Finding finding;
    finding.severity = severity;
    finding.subject = about_table(table.position);
    finding.places = {table.edition->place};
    finding.words = {column};
    findings.push_back(std::move(finding));
  };
  const Recorded& recorded = table.edition->recorded;
  const bool hangs = std::any_of(table.rows.begin(), table.rows.end(),
                                 [](const ActionRow* row) { return row->objective || row->axis; });
  if (!recorded.carrier) {
    report("porteur", Severity::warning);
  } else {
    std::vector<const ActionRow*> unsaid;
    for (const ActionRow* row : table.rows) {
      if (row->carrying == Carrying::not_recorded) unsaid.push_back(row);
    }
    if (!unsaid.empty()) {
      report("porteur", Severity::info);
      findings.back().numbers = {static_cast<double>(unsaid.size()),
                                 static_cast<double>(table.rows.size())};
      findings.back().places.clear();
      add_places(findings.back().places, unsaid);
    }
  }
  if (!recorded.state && table.edition->year) report("etat", Severity::warning);
  if (!recorded.partners) report("partenaires", Severity::info);
  if (!recorded.funders) report("financeurs", Severity::info);
  if (!recorded.epcis && !table.contract.epcis.empty()) report("territoires", Severity::info);
  if (!recorded.indicator) report("indicateur", Severity::info);
  if (!recorded.number) report("numero", Severity::info);
  if (!hangs && !(table.contract.axes.empty() && table.contract.objectives.empty())) {
    report("objectif", Severity::warning);
  }
  return findings;
}

Findings dispersed_plan(const GapTable& table) {
  const std::optional<double> ceiling = threshold(table.contract.rules, Rule::plan_disperse);
  if (!ceiling || !table.edition) return {};
  const auto live = static_cast<double>(std::count_if(
      table.rows.begin(), table.rows.end(), [](const ActionRow* row) { return is_live(*row); }));
  if (live <= *ceiling) return {};
  Finding finding;
  finding.severity = Severity::warning;
  finding.subject = about_table(table.position);
  finding.places = {table.edition->place};
  finding.numbers = {live, *ceiling};
  return {finding};
}

}  // namespace maillage
