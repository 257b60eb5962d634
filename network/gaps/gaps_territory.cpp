// Rules about the EPCI of the territory: who follows the contract there, and what it brings them.
#include "network/gaps/gap_rules.hpp"
#include "network/gaps/steering.hpp"

namespace maillage::gaps {

namespace {

model::Finding about_epci(const model::Contract& contract, std::uint32_t epci,
                          model::Severity severity) {
  model::Finding finding;
  finding.severity = severity;
  finding.subject = about(text::EpciId{epci});
  finding.places = {contract.epcis[text::EpciId{epci}].place};
  return finding;
}

// The council each organisation stands for: its own EPCI if it is a council or a council's service.
std::vector<std::optional<text::EpciId>> councils(const model::Contract& contract) {
  std::vector<std::optional<text::EpciId>> own(contract.partners.size());
  for (std::uint32_t i = 0; i < contract.epcis.size(); ++i) {
    own[contract.epcis[text::EpciId{i}].partner.value] = text::EpciId{i};
  }
  std::vector<std::optional<text::EpciId>> result = own;
  for (std::uint32_t i = 0; i < own.size(); ++i) {
    std::optional<text::PartnerId> parent = contract.partners[text::PartnerId{i}].parent;
    for (; parent && !result[i]; parent = contract.partners[*parent].parent) {
      result[i] = own[parent->value];
    }
  }
  return result;
}

}  // namespace

Findings epcis_without_referent(const GapTable& table) {
  Findings findings;
  const model::Contract& contract = table.contract;
  if (contract.epcis.empty()) return findings;
  if (!contract.referents_recorded) {
    model::Finding finding;
    finding.places = {contract.place};
    return {finding};
  }
  std::vector<char> served(contract.epcis.size(), 0);
  std::vector<std::vector<text::Place>> others(contract.epcis.size());
  for (const model::Referent& referent : contract.referents) {
    if (serves_in(referent, table.graph.scope.year.year())) served[referent.epci.value] = 1;
    others[referent.epci.value].push_back(referent.place);
  }
  for (std::uint32_t i = 0; i < served.size(); ++i) {
    if (served[i]) continue;
    findings.push_back(about_epci(contract, i, model::Severity::warning));
    // Those of other years show that the post was known.
    findings.back().places.insert(findings.back().places.end(), others[i].begin(), others[i].end());
  }
  return findings;
}

Findings epcis_without_action(const GapTable& table) {
  Findings findings;
  const model::Contract& contract = table.contract;
  if (!table.edition || !table.edition->recorded.epcis) return findings;
  const std::vector<std::optional<text::EpciId>> council_of = councils(contract);
  std::vector<char> reached(contract.epcis.size(), 0);
  std::vector<std::vector<const model::ActionRow*>> nearby(contract.epcis.size());
  for (const model::ActionRow* row : table.rows) {
    if (!model::is_live(*row)) continue;
    for (const model::EpciMention& mention : row->epcis) reached[mention.epci.value] = 1;
    for (const model::Mention& mention : row->carriers) {
      std::vector<text::PartnerId> named = contract.partners[mention.partner].groups;
      named.push_back(mention.partner);
      for (const text::PartnerId partner : named) {
        const std::optional<text::EpciId> council = council_of[partner.value];
        if (council) reached[council->value] = 1;
      }
      const std::optional<text::EpciId> home = contract.partners[mention.partner].epci;
      if (home) nearby[home->value].push_back(row);
    }
  }
  for (std::uint32_t i = 0; i < reached.size(); ++i) {
    if (reached[i]) continue;
    findings.push_back(about_epci(
        contract, i, nearby[i].empty() ? model::Severity::warning : model::Severity::info));
    model::Finding& finding = findings.back();
    finding.places.push_back(table.edition->place);
    for (const model::ActionRow* row : nearby[i]) {
      // A row with two carriers of the place comes twice in a row.
      if (finding.involved.empty() || finding.involved.back() != about(row->action)) {
        finding.involved.push_back(about(row->action));
      }
    }
    add_places(finding.places, nearby[i]);
  }
  return findings;
}

}  // namespace maillage::gaps
