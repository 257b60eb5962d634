// Rules about organisations: those that carry too much or unseen, and those that do nothing.
#include <algorithm>
#include <iterator>

#include "network/gaps/gap_rules.hpp"
#include "network/measures/fragility.hpp"
#include "network/measures/two_mode.hpp"
#include "network/model/counting.hpp"
#include "network/names/name_index.hpp"

namespace maillage::gaps {

namespace {

using Rows = std::vector<const model::ActionRow*>;

bool is_current(const model::Contract& contract, text::PartnerId partner) {
  return contract.partners[partner].standing == model::Standing::current;
}

void involve_actions(model::Finding& finding, const Rows& rows) {
  for (const model::ActionRow* row : rows) finding.involved.push_back(about(row->action));
  add_places(finding.places, rows);
}

// By partner, the live rows it carries that satisfy `wanted`: none of who is not of the contract now.
template <class Wanted>
std::vector<Rows> carried_rows(const GapTable& table, Wanted wanted) {
  std::vector<Rows> carried;
  for (const model::PartnerDoings& doings : table.doings) {
    Rows& rows = carried.emplace_back();
    std::copy_if(doings.carries.live.begin(), doings.carries.live.end(), std::back_inserter(rows),
                 [&](const model::ActionRow* row) { return wanted(*row); });
  }
  return carried;
}

void mark(model::PartnerSet& set, const std::vector<text::PartnerId>& partners) {
  for (const text::PartnerId partner : partners) set[partner.value] = 1;
}

// Who leads the contract or one of its axes, or pays for it as a whole.
model::PartnerSet coordinating(const model::Contract& contract) {
  model::PartnerSet set = model::no_partner(contract);
  if (contract.lead) set[contract.lead->value] = 1;
  mark(set, contract.cofunders);
  for (const model::Axis& axis : contract.axes) mark(set, axis.leads);
  for (const model::Funding& funding : contract.fundings) set[funding.funder.value] = 1;
  return set;
}

model::PartnerSet named_by(const model::Contract& contract, const model::Edition& edition) {
  model::PartnerSet set = model::no_partner(contract);
  for (const model::ActionRow& row : edition.rows) {
    for (const auto* mentions :
         {&row.carriers, &row.candidates, &row.partners, &row.funders, &row.targets}) {
      add(set, *mentions);
    }
  }
  return set;
}

// Partners × actions with every role but that of target, as the measures of the action layer see
// them: abandoned actions included.
measures::TwoMode action_layer(const model::Graph& graph) {
  const model::Vertex first_partner = graph.first[static_cast<std::size_t>(model::Kind::partner)];
  const model::Vertex first_action = graph.first[static_cast<std::size_t>(model::Kind::action)];
  std::vector<std::pair<std::uint32_t, std::uint32_t>> ties;
  for (const model::Tie& tie : graph.ties) {
    if (tie.role != model::Role::carries && tie.role != model::Role::takes_part &&
        tie.role != model::Role::funds) {
      continue;
    }
    ties.emplace_back(tie.from - first_partner, tie.to - first_action);
  }
  return measures::make_two_mode(graph.count(model::Kind::partner),
                                 graph.count(model::Kind::action), ties);
}

}  // namespace

Findings carriers_outside_instances(const GapTable& table) {
  Findings findings;
  model::PartnerSet sitting = model::no_partner(table.contract);
  bool recorded = false;
  for (const model::Instance& instance : table.contract.instances) {
    recorded = recorded || instance.members_recorded;
    mark(sitting, instance.members);
    mark(sitting, instance.leads);
  }
  if (!recorded) return findings;
  sitting = model::with_family(table.contract, sitting);
  const std::vector<Rows> carried = carried_rows(table, model::is_live);
  for (std::uint32_t i = 0; i < carried.size(); ++i) {
    if (carried[i].empty() || sitting[i]) continue;
    model::Finding finding;
    finding.severity = model::is_collective(table.contract, {i}) ? model::Severity::info
                                                                 : model::Severity::warning;
    finding.subject = about(text::PartnerId{i});
    finding.places = {table.contract.partners[text::PartnerId{i}].place};
    involve_actions(finding, carried[i]);
    findings.push_back(std::move(finding));
  }
  return findings;
}

Findings signatories_without_role(const GapTable& table) {
  Findings findings;
  if (!table.edition || table.contract.signatures.empty()) return findings;
  const model::Recorded& recorded = table.edition->recorded;
  if (!recorded.carrier && !recorded.partners && !recorded.funders) return findings;
  model::PartnerSet active = model::no_partner(table.contract);
  std::vector<Rows> doubtful(table.contract.partners.size());
  const std::vector<model::PartnerDoings>& doings = table.doings;
  for (std::uint32_t i = 0; i < doings.size(); ++i) {
    active[i] = !doings[i].carries.live.empty() || !doings[i].takes_part.live.empty() ||
                !doings[i].funds.live.empty();
    doubtful[i] = doings[i].maybe.live;
  }
  active = model::with_parents(table.contract, model::with_grouped(table.contract, active));
  const model::PartnerSet leading =
      model::with_parents(table.contract, coordinating(table.contract));
  model::PartnerSet seen = model::no_partner(table.contract);
  for (const model::Signature& signature : table.contract.signatures) {
    const std::uint32_t i = signature.partner.value;
    if (active[i] || seen[i] || !is_current(table.contract, {i})) continue;
    seen[i] = 1;
    model::Finding finding;
    finding.severity = leading[i] ? model::Severity::info : model::Severity::warning;
    finding.subject = about(signature.partner);
    finding.places = {signature.place};
    involve_actions(finding, doubtful[i]);
    findings.push_back(std::move(finding));
  }
  return findings;
}

Findings isolated_partners(const GapTable& table) {
  Findings findings;
  const model::Contract& contract = table.contract;
  if (!table.edition || table.edition->rows.empty()) return findings;
  model::PartnerSet tied = coordinating(contract);
  for (const model::Instance& instance : contract.instances) {
    for (const auto* partners : {&instance.members, &instance.guests, &instance.leads}) {
      mark(tied, *partners);
    }
  }
  for (const model::Signature& signature : contract.signatures) tied[signature.partner.value] = 1;
  std::vector<model::PartnerSet> named;
  for (const model::Edition& edition : contract.editions) {
    named.push_back(
        model::with_parents(contract, model::with_grouped(contract, named_by(contract, edition))));
  }
  tied = model::with_parents(contract, model::with_grouped(contract, tied));
  for (std::uint32_t i = 0; i < tied.size(); ++i) {
    const bool is_named =
        table.graph.scope.whole
            ? std::any_of(named.begin(), named.end(),
                          [&](const model::PartnerSet& set) { return set[i] != 0; })
            : named[table.position][i] != 0;
    if (tied[i] || is_named || !is_current(contract, {i})) continue;
    model::Finding finding;
    finding.subject = about(text::PartnerId{i});
    finding.places = {contract.partners[text::PartnerId{i}].place};
    for (std::uint32_t other = 0; other < named.size(); ++other) {
      if (named[other][i]) finding.involved.push_back(about_table(other));
    }
    finding.severity = finding.involved.empty() ? model::Severity::warning : model::Severity::info;
    findings.push_back(std::move(finding));
  }
  return findings;
}

Findings critical_carriers(const GapTable& table) {
  Findings findings;
  const model::Contract& contract = table.contract;
  if (!table.edition) return findings;
  const std::vector<Rows> carried = carried_rows(table, model::is_live);
  const auto carried_alone = [](const Rows& rows) {
    Rows alone;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(alone),
                 [](const model::ActionRow* row) {
                   return row->carriers.size() == 1 && !row->unnamed_others;
                 });
    return alone;
  };
  std::vector<measures::Cutpoint> cuts(contract.partners.size());
  for (const measures::Cutpoint& cut : measures::parting_cutpoints(action_layer(table.graph))) {
    if (cut.mode == measures::Mode::partner) cuts[table.graph.partners[cut.index].value] = cut;
  }
  const double least = model::threshold(contract.rules, model::Rule::porteur_critique).value_or(1);
  for (std::uint32_t i = 0; i < carried.size(); ++i) {
    if (carried[i].empty()) continue;
    const Rows alone = carried_alone(carried[i]);
    const auto count = static_cast<double>(alone.size());
    const bool carries_alone = count > 0 && count >= least;
    if (!carries_alone && cuts[i].partners == 0) continue;
    if (model::is_collective(contract, {i})) continue;
    model::Finding finding;
    finding.severity = model::Severity::warning;
    finding.subject = about(text::PartnerId{i});
    finding.numbers = {count, static_cast<double>(cuts[i].partners),
                       static_cast<double>(cuts[i].actions)};
    finding.places = {contract.partners[text::PartnerId{i}].place};
    involve_actions(finding, alone);
    findings.push_back(std::move(finding));
  }
  return findings;
}

Findings probable_duplicates(const GapTable& table) {
  Findings findings;
  for (const names::NamePair& pair : names::near_duplicates(table.contract)) {
    model::Finding finding;
    finding.severity = model::Severity::warning;
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
  const std::optional<double> limit =
      model::threshold(table.contract.rules, model::Rule::porteur_surcharge);
  if (!limit) return findings;
  const std::vector<Rows> carried = carried_rows(table, is_open);
  for (std::uint32_t i = 0; i < carried.size(); ++i) {
    const auto load = static_cast<double>(carried[i].size());
    if (load <= *limit) continue;
    model::Finding finding;
    finding.severity = model::Severity::warning;
    finding.subject = about(text::PartnerId{i});
    finding.numbers = {load, *limit};
    involve_actions(finding, carried[i]);
    findings.push_back(std::move(finding));
  }
  return findings;
}

}  // namespace maillage::gaps
