// Rules about governance bodies: who sits on them, how often they meet, what they follow.
#include <algorithm>
#include <cmath>

#include "network/gaps/gap_rules.hpp"
#include "network/gaps/steering.hpp"

namespace maillage::gaps {

namespace {

model::PartnerSet sitting_on(const model::Contract& contract, const model::Instance& instance) {
  model::PartnerSet set = model::no_partner(contract);
  for (const auto* partners : {&instance.members, &instance.leads}) {
    for (const text::PartnerId partner : *partners) set[partner.value] = 1;
  }
  return model::with_family(contract, set);
}

model::Finding about_instance(const model::Contract& contract, text::InstanceId id,
                              model::Severity severity) {
  model::Finding finding;
  finding.severity = severity;
  finding.subject = about(id);
  finding.places = {contract.instances[id].place};
  return finding;
}

// Years the contract covers from January to December; a start in January or an end in December, or
// the year alone, is taken as the whole year. No bound where the contract doesn't say.
struct FullYears {
  std::optional<int> first, last;
};

FullYears full_years(const model::Contract& contract) {
  FullYears years;
  if (contract.start) years.first = contract.start->year + (contract.start->month > 1 ? 1 : 0);
  if (contract.end) {
    const int month = contract.end->month;
    years.last = contract.end->year - (month > 0 && month < 12 ? 1 : 0);
  }
  return years;
}

bool within(const FullYears& years, int first, int last) {
  return (!years.first || first >= *years.first) && (!years.last || last <= *years.last);
}

// The years to judge: the table's own; for the plan and all tables, those known to be over, which without a clock
// are those with a bilan and those before the latest year that anything is said of.
std::vector<int> judged_years(const GapTable& table) {
  if (table.graph.scope.year) return {*table.graph.scope.year};
  if (!table.contract.start) return {};
  int latest = table.contract.start->year;
  bool has_bilan = false;
  for (const model::Edition& edition : table.contract.editions) {
    if (edition.year && *edition.year >= latest) {
      latest = *edition.year;
      has_bilan = true;
    }
  }
  for (const model::Instance& instance : table.contract.instances) {
    for (const model::Meeting& meeting : instance.meetings) {
      if (meeting.date.year <= latest) continue;
      latest = meeting.date.year;
      has_bilan = false;
    }
  }
  std::vector<int> years;
  for (int year = table.contract.start->year; year < latest + (has_bilan ? 1 : 0); ++year) {
    years.push_back(year);
  }
  return years;
}

}  // namespace

Findings instances_without_member(const GapTable& table) {
  Findings findings;
  for (std::uint32_t i = 0; i < table.contract.instances.size(); ++i) {
    const model::Instance& instance = table.contract.instances[text::InstanceId{i}];
    if (!instance.members.empty()) continue;
    findings.push_back(about_instance(
        table.contract, {i},
        instance.members_recorded ? model::Severity::warning : model::Severity::info));
    for (const text::PartnerId lead : instance.leads)
      findings.back().involved.push_back(about(lead));
  }
  return findings;
}

Findings rhythms_not_kept(const GapTable& table) {
  Findings findings;
  const FullYears full = full_years(table.contract);
  const std::vector<int> years = judged_years(table);
  for (std::uint32_t i = 0; i < table.contract.instances.size(); ++i) {
    const model::Instance& instance = table.contract.instances[text::InstanceId{i}];
    if (!instance.rhythm || *instance.rhythm <= 0 || !instance.meetings_recorded) continue;
    // A promise of less than one meeting a year is kept by one in as many years as make one.
    const double span =
        *instance.rhythm >= 1 ? 1 : std::min(100.0, std::ceil(1 / *instance.rhythm));
    const double promised = *instance.rhythm >= 1 ? *instance.rhythm : 1;
    for (const int year : years) {
      const int first = year - static_cast<int>(span) + 1;
      if (!within(full, first, year) || !is_promised(instance, first)) continue;
      std::vector<text::Place> held, held_not;
      for (const model::Meeting& meeting : instance.meetings) {
        if (meeting.date.year >= first && meeting.date.year <= year) held.push_back(meeting.place);
      }
      const bool is_said = said_not_held(instance, first, year);
      if (static_cast<double>(held.size()) >= promised) continue;
      if (instance.meetings.empty() && !is_said) continue;  // meetings_without_date
      if (is_said) {
        for (const model::Meeting& each : instance.not_held) {
          if (each.date.year >= first && each.date.year <= year) held_not.push_back(each.place);
        }
      }
      findings.push_back(about_instance(table.contract, {i}, model::Severity::warning));
      findings.back().numbers = {static_cast<double>(year), *instance.rhythm,
                                 static_cast<double>(held.size())};
      if (is_said) findings.back().numbers.push_back(1);
      for (const auto* places : {&held, &held_not}) {
        findings.back().places.insert(findings.back().places.end(), places->begin(), places->end());
      }
    }
  }
  return findings;
}

Findings meetings_without_date(const GapTable& table) {
  Findings findings;
  const FullYears full = full_years(table.contract);
  std::vector<int> years = judged_years(table);
  years.erase(std::remove_if(years.begin(), years.end(),
                             [&](int year) { return !within(full, year, year); }),
              years.end());
  if (years.empty()) return findings;
  for (std::uint32_t i = 0; i < table.contract.instances.size(); ++i) {
    const model::Instance& instance = table.contract.instances[text::InstanceId{i}];
    if (!instance.rhythm || *instance.rhythm <= 0 || !instance.meetings_recorded) continue;
    const auto promised = std::find_if(years.begin(), years.end(),
                                       [&](int year) { return is_promised(instance, year); });
    const bool all_said = std::all_of(
        promised, years.end(), [&](int year) { return said_not_held(instance, year, year); });
    if (!instance.meetings.empty() || all_said) continue;
    findings.push_back(about_instance(table.contract, {i}, model::Severity::info));
    findings.back().numbers = {static_cast<double>(*promised), static_cast<double>(years.back()),
                               *instance.rhythm};
  }
  return findings;
}

Findings instances_without_carrier(const GapTable& table) {
  Findings findings;
  std::vector<std::vector<const model::ActionRow*>> remit(table.contract.instances.size());
  for (const model::ActionRow* row : table.rows) {
    if (!model::is_live(*row) || row->carriers.empty()) continue;
    for (const text::InstanceId id : model::followers(table.remits, *row))
      remit[id.value].push_back(row);
  }
  for (std::uint32_t i = 0; i < remit.size(); ++i) {
    const model::Instance& instance = table.contract.instances[text::InstanceId{i}];
    if (remit[i].empty() || !instance.members_recorded) continue;
    const model::PartnerSet sitting = sitting_on(table.contract, instance);
    std::vector<text::PartnerId> carriers;
    for (const model::ActionRow* row : remit[i]) {
      for (const model::Mention& mention : row->carriers) carriers.push_back(mention.partner);
    }
    const auto sits = [&](text::PartnerId partner) { return sitting[partner.value] != 0; };
    if (std::any_of(carriers.begin(), carriers.end(), sits)) continue;
    std::sort(carriers.begin(), carriers.end());
    carriers.erase(std::unique(carriers.begin(), carriers.end()), carriers.end());
    findings.push_back(about_instance(table.contract, {i}, model::Severity::warning));
    for (const text::PartnerId carrier : carriers)
      findings.back().involved.push_back(about(carrier));
    findings.back().numbers = {static_cast<double>(remit[i].size())};
    add_places(findings.back().places, remit[i]);
  }
  return findings;
}

Findings signatories_outside_steering(const GapTable& table) {
  Findings findings;
  const model::Contract& contract = table.contract;
  model::PartnerSet sitting = model::no_partner(contract), invited = model::no_partner(contract);
  std::vector<text::InstanceId> strategic;
  for (std::uint32_t i = 0; i < contract.instances.size(); ++i) {
    const model::Instance& instance = contract.instances[text::InstanceId{i}];
    if (instance.level != model::Level::strategic || !instance.members_recorded) continue;
    strategic.push_back({i});
    for (const text::PartnerId member : instance.members) sitting[member.value] = 1;
    for (const text::PartnerId lead : instance.leads) sitting[lead.value] = 1;
    for (const text::PartnerId guest : instance.guests) invited[guest.value] = 1;
  }
  if (strategic.empty()) return findings;
  sitting = model::with_family(contract, sitting);
  invited = model::with_family(contract, invited);
  model::PartnerSet seen = model::no_partner(contract);
  for (const model::Signature& signature : contract.signatures) {
    const std::uint32_t i = signature.partner.value;
    if (sitting[i] || seen[i] ||
        contract.partners[signature.partner].standing != model::Standing::current)
      continue;
    seen[i] = 1;
    model::Finding finding;
    finding.severity = invited[i] ? model::Severity::info : model::Severity::warning;
    finding.subject = about(signature.partner);
    finding.places = {signature.place};
    for (const text::InstanceId id : strategic) {
      finding.involved.push_back(about(id));
      finding.places.push_back(contract.instances[id].place);
    }
    findings.push_back(std::move(finding));
  }
  return findings;
}

}  // namespace maillage::gaps
