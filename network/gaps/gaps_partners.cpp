// Rules about organisations: those that carry too much or unseen, and those that do nothing.
#include <algorithm>

#include "network/gaps/gap_rules.hpp"
#include "network/measures/fragility.hpp"
#include "network/measures/two_mode.hpp"
#include "network/names/name_index.hpp"

namespace maillage {

namespace {

using Rows = std::vector<const ActionRow*>;

bool is_current(const Contract& contract, PartnerId partner) {
  return contract.partners[partner].standing == Standing::current;
}

void involve_actions(Finding& finding, const Rows& rows) {
  for (const ActionRow* row : rows) finding.involved.push_back(about(row->action));
  add_places(finding.places, rows);
}

// By partner, the rows it carries that satisfy `wanted`.
template <class Wanted>
std::vector<Rows> carried_rows(const GapTable& table, Wanted wanted) {
  std::vector<Rows> carried(table.contract.partners.size());
  for (const ActionRow* row : table.rows) {
    if (!wanted(*row)) continue;
    for (const Mention& mention : row->carriers) carried[mention.partner.value].push_back(row);
  }
  return carried;
}

void add(PartnerSet& set, const std::vector<PartnerId>& partners) {
  for (const PartnerId partner : partners) set[partner.value] = 1;
}

// Who leads the contract or one of its axes, or pays for it as a whole.
PartnerSet coordinating(const Contract& contract) {
  PartnerSet set = no_partner(contract);
  if (contract.lead) set[contract.lead->value] = 1;
  add(set, contract.cofunders);
  for (const Axis& axis : contract.axes) add(set, axis.leads);
  for (const Funding& funding : contract.fundings) set[funding.funder.value] = 1;
  return set;
}

PartnerSet named_by(const Contract& contract, const Edition& edition) {
  PartnerSet set = no_partner(contract);
  for (const ActionRow& row : edition.rows) {
    for (const auto* mentions :
         {&row.carriers, &row.candidates, &row.partners, &row.funders, &row.targets}) {
      add(set, *mentions);
    }
  }
  return set;
}

// Partners × actions with every role but that of target, as the measures of the action layer see
// them: abandoned actions included.
TwoMode action_layer(const Graph& graph) {
  const Vertex first_partner = graph.first[static_cast<std::size_t>(Kind::partner)];
  const Vertex first_action = graph.first[static_cast<std::size_t>(Kind::action)];
  std::vector<std::pair<std::uint32_t, std::uint32_t>> ties;
  for (const Tie& tie : graph.ties) {
    if (tie.role != Role::carries && tie.role != Role::takes_part && tie.role != Role::funds) {
      continue;
    }
    ties.emplace_back(tie.from - first_partner, tie.to - first_action);
  }
  return make_two_mode(graph.count(Kind::partner), graph.count(Kind::action), ties);
}

}  // namespace

Findings carriers_outside_instances(const GapTable& table) {
  Findings findings;
  PartnerSet sitting = no_partner(table.contract);
  bool recorded = false;
  for (const Instance& instance : table.contract.instances) {
    recorded = recorded || instance.members_recorded;
    add(sitting, instance.members);
    add(sitting, instance.leads);
  }
  if (!recorded) return findings;
  sitting = with_family(table.contract, sitting);
  const std::vector<Rows> carried = carried_rows(table, is_live);
  for (std::uint32_t i = 0; i < carried.size(); ++i) {
    if (carried[i].empty() || sitting[i] || !is_current(table.contract, {i})) continue;
    Finding finding;
    finding.severity = is_collective(table.contract, {i}) ? Severity::info : Severity::warning;
    finding.subject = about(PartnerId{i});
    finding.places = {table.contract.partners[PartnerId{i}].place};
    involve_actions(finding, carried[i]);
    findings.push_back(std::move(finding));
  }
  return findings;
}

Findings signatories_without_role(const GapTable& table) {
  Findings findings;
  if (!table.edition) return findings;
  const Recorded& recorded = table.edition->recorded;
  if (!recorded.carrier && !recorded.partners && !recorded.funders) return findings;
  PartnerSet active = no_partner(table.contract);
  std::vector<Rows> doubtful(table.contract.partners.size());
  for (const ActionRow* row : table.rows) {
    if (!is_live(*row)) continue;
    for (const auto* mentions : {&row->carriers, &row->partners, &row->funders}) {
      add(active, *mentions);
    }
    for (const Mention& mention : row->candidates) doubtful[mention.partner.value].push_back(row);
  }
  active = with_parents(table.contract, with_grouped(table.contract, active));
  const PartnerSet leading = with_parents(table.contract, coordinating(table.contract));
  PartnerSet seen = no_partner(table.contract);
  for (const Signature& signature : table.contract.signatures) {
    const std::uint32_t i = signature.partner.value;
    if (active[i] || seen[i] || !is_current(table.contract, {i})) continue;
    seen[i] = 1;
    Finding finding;
    finding.severity = leading[i] ? Severity::info : Severity::warning;
    finding.subject = about(signature.partner);
    finding.places = {signature.place};
    involve_actions(finding, doubtful[i]);
    findings.push_back(std::move(finding));
  }
  return findings;
}

Findings isolated_partners(const GapTable& table) {
  Findings findings;
  const Contract& contract = table.contract;
  if (!table.edition || table.edition->rows.empty()) return findings;
  PartnerSet tied = coordinating(contract);
  for (const Instance& instance : contract.instances) {
    for (const auto* partners : {&instance.members, &instance.guests, &instance.leads}) {
      add(tied, *partners);
    }
  }
  for (const Signature& signature : contract.signatures) tied[signature.partner.value] = 1;
  std::vector<PartnerSet> named;
  for (const Edition& edition : contract.editions) {
    named.push_back(with_parents(contract, with_grouped(contract, named_by(contract, edition))));
  }
  tied = with_parents(contract, with_grouped(contract, tied));
  for (std::uint32_t i = 0; i < tied.size(); ++i) {
    if (tied[i] || named[table.position][i] || !is_current(contract, {i})) continue;
    Finding finding;
    finding.subject = about(PartnerId{i});
    finding.places = {contract.partners[PartnerId{i}].place};
    for (std::uint32_t other = 0; other < named.size(); ++other) {
      if (named[other][i]) finding.involved.push_back(about_table(other));
    }
    finding.severity = finding.involved.empty() ? Severity::warning : Severity::info;
    findings.push_back(std::move(finding));
  }
  return findings;
}

Findings critical_carriers(const GapTable& table) {
  Findings findings;
  const Contract& contract = table.contract;
  if (!table.edition) return findings;
  const std::vector<Rows> carried = carried_rows(table, is_live);
  const std::vector<Rows> alone = carried_rows(table, [](const ActionRow& row) {
    return is_live(row) && row.carriers.size() == 1 && !row.unnamed_others;
  });
  std::vector<Cutpoint> cuts(contract.partners.size());
  for (const Cutpoint& cut : cutpoints(action_layer(table.graph))) {
    if (cut.mode == Mode::partner) cuts[table.graph.partners[cut.index].value] = cut;
  }
  const double least = threshold(contract.rules, Rule::porteur_critique).value_or(1);
  for (std::uint32_t i = 0; i < alone.size(); ++i) {
    const auto count = static_cast<double>(alone[i].size());
    const bool carries_alone = count > 0 && count >= least;
    if (!carries_alone && cuts[i].partners == 0) continue;
    if (carried[i].empty() || is_collective(contract, {i}) || !is_current(contract, {i})) continue;
    Finding finding;
    finding.severity = Severity::warning;
    finding.subject = about(PartnerId{i});
    finding.numbers = {count, static_cast<double>(cuts[i].partners),
                       static_cast<double>(cuts[i].actions)};
    finding.places = {contract.partners[PartnerId{i}].place};
    involve_actions(finding, alone[i]);
    findings.push_back(std::move(finding));
  }
  return findings;
}

Findings probable_duplicates(const GapTable& table) {
  Findings findings;
  for (const NamePair& pair : near_duplicates(table.contract)) {
    Finding finding;
    finding.severity = Severity::warning;
    finding.subject = about(pair.a);
    finding.involved = {about(pair.b)};
    finding.places = {table.contract.partners[pair.a].place, table.contract.partners[pair.b].place};
    finding.words = {pair.name_a, pair.name_b, code_of(pair.grounds.front())};
    findings.push_back(std::move(finding));
  }
  return findings;
}

Findings overloaded_carriers(const GapTable& table) {
  Findings findings;
  const std::optional<double> limit = threshold(table.contract.rules, Rule::porteur_surcharge);
  if (!limit) return findings;
  const std::vector<Rows> carried = carried_rows(table, is_open);
  for (std::uint32_t i = 0; i < carried.size(); ++i) {
    const auto load = static_cast<double>(carried[i].size());
    if (load <= *limit || !is_current(table.contract, {i})) continue;
    Finding finding;
    finding.severity = Severity::warning;
    finding.subject = about(PartnerId{i});
    finding.numbers = {load, *limit};
    involve_actions(finding, carried[i]);
    findings.push_back(std::move(finding));
  }
  return findings;
}

}  // namespace maillage
