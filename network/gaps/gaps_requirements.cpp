// What the contract requires of itself and does not hold, each with the shortest list of changes
// that would meet it.
//
// A change is one porteur, funder or indicator named on one action; one action withdrawn; one
// action handed over by a porteur; one objective or axis given to a remit; one référent or rhythm
// named; one seat given or taken. The list is the shortest of changes of the requirement's own
// kind; what a merge or a wider change would do at once is not counted.
#include <algorithm>
#include <array>
#include <map>
#include <tuple>

#include "network/gaps/gap_rules.hpp"
#include "network/gaps/steering.hpp"

namespace maillage::gaps {
namespace {

// Findings of one table under construction: they all begin with the place of what requires.
class Unmet {
 public:
  explicit Unmet(const GapTable& table) : table_(table) {}

  const model::RequirementSetting& setting(model::Requirement requirement) const {
    return table_.contract.requirements[requirement];
  }

  model::Finding& add(model::Requirement requirement, const model::Subject& subject) {
    model::Finding finding;
    finding.severity = model::Severity::error;
    finding.subject = subject;
    finding.places = {setting(requirement).place};
    finding.words = {std::string(model::requirement_code(requirement))};
    findings_.push_back(std::move(finding));
    return findings_.back();
  }

  Findings take() { return std::move(findings_); }

 private:
  const GapTable& table_;
  Findings findings_;
};

using Rows = std::vector<const model::ActionRow*>;

Rows live_rows(const GapTable& table) {
  Rows rows;
  std::copy_if(table.rows.begin(), table.rows.end(), std::back_inserter(rows),
               [](const model::ActionRow* row) { return model::is_live(*row); });
  return rows;
}

void involve_rows(model::Finding& finding, const Rows& rows) {
  for (const model::ActionRow* row : rows) finding.involved.push_back(about(row->action));
  add_places(finding.places, rows);
}

template <class Holds>
void each_action(const GapTable& table, Unmet& unmet, model::Requirement requirement, Holds holds) {
  if (!table.edition || !unmet.setting(requirement).on) return;
  Rows lacking = live_rows(table);
  lacking.erase(std::remove_if(lacking.begin(), lacking.end(),
                               [&](const model::ActionRow* row) { return holds(*row); }),
                lacking.end());
  if (lacking.empty()) return;
  model::Finding& finding = unmet.add(requirement, about_table(table.position));
  involve_rows(finding, lacking);
  finding.numbers = {static_cast<double>(lacking.size())};
}

// What a plan gives up most easily comes first: what is over, then what nobody carries, then what
// has not begun; ties in the order of the plan.
std::tuple<bool, bool, int> worth(const model::ActionRow& row) {
  int begun = 2;
  if (row.state == model::State::not_begun) begun = 0;
  if (row.state == model::State::reflection) begun = 1;
  return {is_open(row), row.carrying == model::Carrying::named, begun};
}

void actions_at_most(const GapTable& table, Unmet& unmet) {
  const model::RequirementSetting& ceiling = unmet.setting(model::Requirement::actions_at_most);
  if (!table.edition || !ceiling.on) return;
  Rows rows = live_rows(table);
  const std::size_t live = rows.size(), limit = static_cast<std::size_t>(ceiling.limit);
  if (live <= limit) return;
  std::stable_sort(
      rows.begin(), rows.end(),
      [](const model::ActionRow* a, const model::ActionRow* b) { return worth(*a) < worth(*b); });
  rows.resize(live - limit);
  model::Finding& finding =
      unmet.add(model::Requirement::actions_at_most, about_table(table.position));
  involve_rows(finding, rows);
  finding.numbers = {static_cast<double>(rows.size()), static_cast<double>(live),
                     static_cast<double>(limit)};
}

// To hand over first: what another carries too, then what has not begun.
void actions_per_carrier(const GapTable& table, Unmet& unmet) {
  const model::RequirementSetting& ceiling =
      unmet.setting(model::Requirement::actions_per_carrier_at_most);
  if (!table.edition || !ceiling.on) return;
  const std::size_t limit = static_cast<std::size_t>(ceiling.limit);
  std::map<text::PartnerId, Rows> carried;
  for (const model::ActionRow* row : live_rows(table)) {
    for (const model::Mention& mention : row->carriers) carried[mention.partner].push_back(row);
  }
  for (auto& [partner, rows] : carried) {
    const std::size_t count = rows.size();
    if (count <= limit) continue;
    const auto hold = [](const model::ActionRow* row) {
      return std::make_tuple(row->carriers.size() < 2, std::get<2>(worth(*row)));
    };
    std::stable_sort(
        rows.begin(), rows.end(),
        [&](const model::ActionRow* a, const model::ActionRow* b) { return hold(a) < hold(b); });
    rows.resize(count - limit);
    model::Finding& finding =
        unmet.add(model::Requirement::actions_per_carrier_at_most, about(partner));
    involve_rows(finding, rows);
    finding.numbers = {static_cast<double>(rows.size()), static_cast<double>(count),
                       static_cast<double>(limit)};
  }
}

// The fewest objectives and axes to give so that every lowest one is followed and none twice: the
// widest branches in which nothing is followed yet.
void instance_per_objective(const GapTable& table, Unmet& unmet) {
  if (!unmet.setting(model::Requirement::instance_per_objective).on) return;
  const std::vector<model::OutlineItem> items = model::outline(table.contract);
  const auto is_followed = [&](const model::OutlineItem& item) {
    const auto& of = item.subject.kind == model::SubjectKind::axis ? table.remits.of_axis
                                                                   : table.remits.of_objective;
    return !of[item.subject.index].empty();
  };
  std::vector<model::Subject> given;
  double lacking = 0;
  for (std::size_t i = 0; i < items.size();) {
    std::size_t end = i + 1;
    while (end < items.size() && items[end].depth > items[i].depth) ++end;
    std::size_t leaves = 0, followed = 0;
    for (std::size_t j = i; j < end; ++j) {
      if (items[j].branch != model::Branch::leaf) continue;
      ++leaves;
      followed += is_followed(items[j]) ? 1 : 0;
    }
    if (leaves > 0 && followed == 0) {
      given.push_back(items[i].subject);
      lacking += static_cast<double>(leaves);
      i = end;
    } else {
      ++i;
    }
  }
  if (given.empty()) return;
  model::Finding& finding =
      unmet.add(model::Requirement::instance_per_objective, {model::SubjectKind::contract, 0});
  finding.numbers = {static_cast<double>(given.size()), lacking};
  for (const model::Subject& subject : given) {
    finding.places.push_back(
        subject.kind == model::SubjectKind::axis
            ? table.contract.axes[text::AxisId{subject.index}].place
            : table.contract.objectives[text::ObjectiveId{subject.index}].place);
  }
  finding.involved = std::move(given);
}

void referent_per_epci(const GapTable& table, Unmet& unmet) {
  const model::Contract& contract = table.contract;
  if (!unmet.setting(model::Requirement::referent_per_epci).on) return;
  std::vector<char> served(contract.epcis.size(), 0);
  const std::optional<int> year = table.graph.scope.year.year();
  for (const model::Referent& referent : contract.referents) {
    if (serves_in(referent, year)) served[referent.epci.value] = 1;
  }
  std::vector<model::Subject> lacking;
  for (std::uint32_t i = 0; i < served.size(); ++i) {
    if (!served[i]) lacking.push_back(about(text::EpciId{i}));
  }
  if (lacking.empty()) return;
  model::Finding& finding =
      unmet.add(model::Requirement::referent_per_epci, {model::SubjectKind::contract, 0});
  for (const model::Subject& epci : lacking) {
    finding.places.push_back(contract.epcis[text::EpciId{epci.index}].place);
  }
  finding.numbers = {static_cast<double>(lacking.size())};
  finding.involved = std::move(lacking);
}

void rhythm_per_instance(const GapTable& table, Unmet& unmet) {
  const model::Contract& contract = table.contract;
  if (!unmet.setting(model::Requirement::rhythm_per_instance).on) return;
  std::vector<model::Subject> lacking;
  for (std::uint32_t i = 0; i < contract.instances.size(); ++i) {
    const std::optional<double> rhythm = contract.instances[text::InstanceId{i}].rhythm;
    if (!rhythm || *rhythm <= 0) lacking.push_back(about(text::InstanceId{i}));
  }
  if (lacking.empty()) return;
  model::Finding& finding =
      unmet.add(model::Requirement::rhythm_per_instance, {model::SubjectKind::contract, 0});
  for (const model::Subject& instance : lacking) {
    finding.places.push_back(contract.instances[text::InstanceId{instance.index}].place);
  }
  finding.numbers = {static_cast<double>(lacking.size())};
  finding.involved = std::move(lacking);
}

// From the organisation up to the one at the top.
std::vector<text::PartnerId> line_up(const model::Contract& contract, text::PartnerId partner) {
  std::vector<text::PartnerId> line = {partner};
  while (const auto parent = contract.partners[line.back()].parent) line.push_back(*parent);
  return line;
}

bool on_line(const model::Contract& contract, text::PartnerId low, text::PartnerId high) {
  const std::vector<text::PartnerId> line = line_up(contract, low);
  return std::find(line.begin(), line.end(), high) != line.end();
}

// One seat does for signatories of one house: that of a signatory who stands above or below all the
// others, else that of the nearest organisation above them all.
text::PartnerId seat_for(const model::Contract& contract,
                         const std::vector<text::PartnerId>& house) {
  const auto above_or_below_all = [&](text::PartnerId seat) {
    return std::all_of(house.begin(), house.end(), [&](text::PartnerId each) {
      return on_line(contract, each, seat) || on_line(contract, seat, each);
    });
  };
  for (const text::PartnerId signatory : house) {
    if (above_or_below_all(signatory)) return signatory;
  }
  for (const text::PartnerId above : line_up(contract, house.front())) {
    if (above_or_below_all(above)) return above;
  }
  return model::top_organisation(contract, house.front());
}

std::vector<text::PartnerId> seats_of(const model::Instance& instance) {
  std::vector<text::PartnerId> seats = instance.members;
  seats.insert(seats.end(), instance.leads.begin(), instance.leads.end());
  std::sort(seats.begin(), seats.end());
  seats.erase(std::unique(seats.begin(), seats.end()), seats.end());
  return seats;
}

void signatories_seated(const GapTable& table, Unmet& unmet) {
  const model::Contract& contract = table.contract;
  if (!unmet.setting(model::Requirement::signatories_seated).on) return;
  model::PartnerSet sitting = model::no_partner(contract);
  for (const model::Instance& instance : contract.instances) {
    if (instance.level != model::Level::strategic) continue;
    for (const text::PartnerId seat : seats_of(instance)) sitting[seat.value] = 1;
  }
  sitting = model::with_family(contract, sitting);
  std::map<text::PartnerId, std::vector<text::PartnerId>> houses;
  std::vector<text::Place> places;
  double unseated = 0;
  for (const model::Signature& signature : contract.signatures) {
    const text::PartnerId partner = signature.partner;
    if (sitting[partner.value] || contract.partners[partner].standing != model::Standing::current)
      continue;
    houses[model::top_organisation(contract, partner)].push_back(partner);
    places.push_back(signature.place);
    unseated += 1;
  }
  if (houses.empty()) return;
  model::Finding& finding =
      unmet.add(model::Requirement::signatories_seated, {model::SubjectKind::contract, 0});
  for (const auto& [top, house] : houses) {
    finding.involved.push_back(about(seat_for(contract, house)));
  }
  finding.numbers = {static_cast<double>(houses.size()), unseated};
  finding.places.insert(finding.places.end(), places.begin(), places.end());
}

// To give up first: who has not signed, carries nothing and steers nothing.
void seats_at_most(const GapTable& table, Unmet& unmet) {
  const model::Contract& contract = table.contract;
  const model::RequirementSetting& ceiling = unmet.setting(model::Requirement::seats_at_most);
  if (!ceiling.on) return;
  const std::size_t limit = static_cast<std::size_t>(ceiling.limit);
  model::PartnerSet signed_it = model::no_partner(contract), carries = model::no_partner(contract);
  for (const model::Signature& signature : contract.signatures)
    signed_it[signature.partner.value] = 1;
  for (const model::ActionRow* row : live_rows(table)) add(carries, row->carriers);
  signed_it = model::with_family(contract, signed_it);
  carries = model::with_family(contract, carries);
  for (std::uint32_t i = 0; i < contract.instances.size(); ++i) {
    const model::Instance& instance = contract.instances[text::InstanceId{i}];
    if (instance.level != model::Level::strategic) continue;
    std::vector<text::PartnerId> seats = seats_of(instance);
    const std::size_t count = seats.size();
    if (count <= limit) continue;
    const auto weight = [&](text::PartnerId seat) {
      const bool leads =
          std::find(instance.leads.begin(), instance.leads.end(), seat) != instance.leads.end();
      return std::make_tuple(leads || contract.lead == seat, signed_it[seat.value],
                             carries[seat.value]);
    };
    std::stable_sort(seats.begin(), seats.end(),
                     [&](text::PartnerId a, text::PartnerId b) { return weight(a) < weight(b); });
    seats.resize(count - limit);
    model::Finding& finding =
        unmet.add(model::Requirement::seats_at_most, about(text::InstanceId{i}));
    for (const text::PartnerId seat : seats) finding.involved.push_back(about(seat));
    finding.numbers = {static_cast<double>(seats.size()), static_cast<double>(count),
                       static_cast<double>(limit)};
    finding.places.push_back(instance.place);
  }
}

}  // namespace

Findings unmet_requirements(const GapTable& table) {
  Unmet unmet(table);
  each_action(table, unmet, model::Requirement::carrier_per_action,
              [](const model::ActionRow& row) { return row.carrying == model::Carrying::named; });
  instance_per_objective(table, unmet);
  referent_per_epci(table, unmet);
  signatories_seated(table, unmet);
  rhythm_per_instance(table, unmet);
  each_action(table, unmet, model::Requirement::funder_per_action,
              [](const model::ActionRow& row) { return !row.funders.empty(); });
  each_action(table, unmet, model::Requirement::indicator_per_action,
              [](const model::ActionRow& row) { return !row.indicator.empty(); });
  actions_at_most(table, unmet);
  actions_per_carrier(table, unmet);
  seats_at_most(table, unmet);
  return unmet.take();
}

}  // namespace maillage::gaps
