// The contracts laid into one, so that nothing that counts, measures or draws has to know of regions.
//
//   contract A: axes 1, 2; objectives 1.1 …      whole: axis A, axis B; all objectives below them
//   contract B: axes 1, 2; objectives 1.1 …             one table: the rows of both, each under its contract
//
// Ids of contracts collide, so each is made unique as it comes; numbers of objectives and instances are
// moved by how many there are already (first_objective_, first_instance_), numbers of organisations by what
// joined them. What two contracts say differently of one organisation is settled once: the name most of
// them use, the first number and type that is said, a parent unless it would close a circle.
#include "network/region/whole.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "network/text/text.hpp"

namespace maillage::region {
namespace {

class Whole {
 public:
  Whole(const std::vector<Side>& sides, const Joined& joined, const SharedActions& shared)
      : sides_(sides), joined_(joined) {
    for (const SharedAction& one : shared.one) {
      for (const ActionSeat& seat : one) first_seat_.emplace(seat, one.front());
    }
  }

  model::Contract made() {
    add_partners();
    whole_.editions.emplace_back();
    for (side_ = 0; side_ < sides_.size(); ++side_) add_side();
    return std::move(whole_);
  }

 private:
  const model::Contract& contract() const { return *sides_[side_].contract; }

  // Ids are unique; of two of one id the later has a number behind it.
  std::string unique_id(const std::string& id) {
    const std::string base = id.empty() ? "x" : id;
    std::string made = base;
    for (int i = 2; !ids_.insert(made).second; ++i) made = base + "-" + std::to_string(i);
    return made;
  }

  text::PartnerId partner(std::uint32_t side, text::PartnerId id) const {
    return text::PartnerId{joined_.organisation_of[side][id.value]};
  }
  text::PartnerId mapped(text::PartnerId id) const { return partner(side_, id); }
  text::ObjectiveId mapped(text::ObjectiveId id) const {
    return text::ObjectiveId{first_objective_ + id.value};
  }
  text::InstanceId mapped(text::InstanceId id) const {
    return text::InstanceId{first_instance_ + id.value};
  }

  std::vector<text::PartnerId> mapped(const std::vector<text::PartnerId>& ids) const {
    std::set<text::PartnerId> made;
    for (const text::PartnerId id : ids) made.insert(mapped(id));
    return {made.begin(), made.end()};
  }

  void add_partners() {
    for (const Organisation& organisation : joined_.organisations) {
      model::Partner made;
      std::set<std::string> known;
      std::map<std::string, std::size_t> uses;  // of each spelling
      for (const Member& member : organisation.members) {
        const model::Partner& mine = sides_[member.contract].contract->partners[member.partner];
        if (made.name.empty()) {
          made = mine;
          made.id = unique_id(mine.id);
          made.aliases.clear();
          made.parent.reset();
          made.epci.reset();
          made.groups.clear();
        }
        ++uses[mine.name];
        if (made.type == model::PartnerType::not_said) made.type = mine.type;
        if (made.siren.empty()) made.siren = mine.siren;
        if (made.finess.empty()) made.finess = mine.finess;
        if (mine.standing == model::Standing::current) made.standing = mine.standing;
      }
      // Under the name that most contracts give it; of those, the first.
      for (const Member& member : organisation.members) {
        const std::string& name = sides_[member.contract].contract->partners[member.partner].name;
        if (uses[name] > uses[made.name]) made.name = name;
      }
      known.insert(text::name_key(made.name));
      for (const Member& member : organisation.members) {
        const std::string& name = sides_[member.contract].contract->partners[member.partner].name;
        if (known.insert(text::name_key(name)).second) made.aliases.push_back(name);
      }
      whole_.partners.push_back(std::move(made));
    }
    for (std::uint32_t i = 0; i < joined_.organisations.size(); ++i) {
      for (const Member& member : joined_.organisations[i].members) {
        const model::Partner& mine = sides_[member.contract].contract->partners[member.partner];
        const text::PartnerId id{i};
        if (!mine.parent || whole_.partners[id].parent) continue;
        const text::PartnerId parent = partner(member.contract, *mine.parent);
        // One contract may take for the whole what another takes for its part.
        bool is_circle = false;
        for (std::optional<text::PartnerId> at = parent; at && !is_circle;
             at = whole_.partners[*at].parent) {
          is_circle = *at == id;
        }
        if (!is_circle) whole_.partners[id].parent = parent;
      }
    }
  }

  void add_side() {
    model::Axis axis;
    axis.id = unique_id(contract().id);
    axis.name = contract().name;
    axis.place = contract().place;
    axis_ = whole_.axes.push_back(std::move(axis));
    first_objective_ = static_cast<std::uint32_t>(whole_.objectives.size());
    first_instance_ = static_cast<std::uint32_t>(whole_.instances.size());
    add_epcis();
    for (const model::Objective& objective : contract().objectives) {
      model::Objective made = objective;
      made.id = unique_id(objective.id);
      made.axis = axis_;
      if (made.parent) made.parent = mapped(*made.parent);
      for (text::ObjectiveId& tied : made.tied_to) tied = mapped(tied);
      whole_.objectives.push_back(std::move(made));
    }
    for (const model::Instance& instance : contract().instances) add_instance(instance);
    for (const auto& rows : model::rows_in_scope(contract(), sides_[side_].scope)) {
      for (const model::ActionRow* row : rows) add_row(*row);
    }
    const model::Edition* edition = model::find_edition(contract(), sides_[side_].scope.year);
    if (edition != nullptr) add_recorded(edition->recorded);
  }

  void add_epcis() {
    epci_.clear();
    for (const model::Epci& epci : contract().epcis) {
      const text::PartnerId council = mapped(epci.partner);
      const auto found =
          std::find_if(whole_.epcis.begin(), whole_.epcis.end(),
                       [&](const model::Epci& each) { return each.partner == council; });
      if (found != whole_.epcis.end()) {
        epci_.push_back(text::EpciId{static_cast<std::uint32_t>(found - whole_.epcis.begin())});
      } else {
        epci_.push_back(whole_.epcis.push_back({council, epci.place}));
      }
    }
  }

  void add_instance(const model::Instance& instance) {
    model::Instance made = instance;
    made.id = unique_id(instance.id);
    if (made.follows_whole_plan || !made.axes.empty()) made.axes = {axis_};
    made.follows_whole_plan = false;
    for (text::ObjectiveId& id : made.objectives) id = mapped(id);
    made.actions.clear();
    made.members = mapped(instance.members);
    made.guests = mapped(instance.guests);
    made.leads = mapped(instance.leads);
    for (auto* flow : {&made.prepares, &made.reports_to}) {
      for (text::InstanceId& id : *flow) id.value += first_instance_;
    }
    whole_.instances.push_back(std::move(made));
  }

  void map(std::vector<model::Mention>& mentions) const {
    std::vector<model::Mention> made;
    add_mentions(made, mentions, true);
    mentions = std::move(made);
  }

  // Each organisation once.
  void add_mentions(std::vector<model::Mention>& to, const std::vector<model::Mention>& more,
                    bool are_mine) const {
    for (model::Mention mention : more) {
      if (are_mine) mention.partner = mapped(mention.partner);
      const bool known = std::any_of(to.begin(), to.end(), [&](const model::Mention& each) {
        return each.partner == mention.partner;
      });
      if (!known) to.push_back(std::move(mention));
    }
  }

  void add_row(const model::ActionRow& row) {
    const ActionSeat seat{side_, row.action};
    const auto shared = first_seat_.find(seat);
    const ActionSeat head = shared == first_seat_.end() ? seat : shared->second;
    const auto [known, is_new] =
        rows_.try_emplace(head, static_cast<std::uint32_t>(whole_.editions.front().rows.size()));
    model::ActionRow made = mapped(row);
    if (is_new) {
      model::Action action = contract().actions[row.action];
      action.id = unique_id(action.id);
      made.action = whole_.actions.push_back(std::move(action));
      whole_.editions.front().rows.push_back(std::move(made));
    } else {
      merge(whole_.editions.front().rows[known->second], made);
    }
  }

  model::ActionRow mapped(const model::ActionRow& row) const {
    model::ActionRow made = row;
    made.axis = axis_;
    if (made.objective) made.objective = mapped(*made.objective);
    for (text::ObjectiveId& id : made.other_objectives) id = mapped(id);
    for (auto* mentions :
         {&made.carriers, &made.candidates, &made.partners, &made.funders, &made.targets}) {
      map(*mentions);
    }
    for (model::EpciMention& mention : made.epcis) mention.epci = epci_[mention.epci.value];
    for (text::InstanceId& id : made.instances) id = mapped(id);
    for (model::FunderAmount& amount : made.amounts) {
      if (amount.funder) amount.funder = mapped(*amount.funder);
    }
    return made;
  }

  // The same action as another table or contract has it: who is named in any of them is in it; what the
  // first doesn't say, the next may.
  void merge(model::ActionRow& into, const model::ActionRow& row) const {
    add_mentions(into.carriers, row.carriers, false);
    add_mentions(into.partners, row.partners, false);
    add_mentions(into.funders, row.funders, false);
    add_mentions(into.targets, row.targets, false);
    if (row.carrying == model::Carrying::named || into.carrying == model::Carrying::not_recorded) {
      into.carrying = row.carrying;
    }
    if (!into.state || (into.axis == row.axis && row.state)) into.state = row.state;
    if (!into.objective) into.objective = row.objective;
    into.instances.insert(into.instances.end(), row.instances.begin(), row.instances.end());
    for (const model::EpciMention& mention : row.epcis) {
      const bool known =
          std::any_of(into.epcis.begin(), into.epcis.end(),
                      [&](const model::EpciMention& each) { return each.epci == mention.epci; });
      if (!known) into.epcis.push_back(mention);
    }
  }

  void add_recorded(const model::Recorded& mine) {
    model::Recorded& all = whole_.editions.front().recorded;
    all.objective |= mine.objective;
    all.number |= mine.number;
    all.carrier |= mine.carrier;
    all.state |= mine.state;
    all.partners |= mine.partners;
    all.funders |= mine.funders;
    all.targets |= mine.targets;
    all.epcis |= mine.epcis;
    all.instances |= mine.instances;
    all.indicator |= mine.indicator;
  }

  const std::vector<Side>& sides_;
  const Joined& joined_;
  std::map<ActionSeat, ActionSeat> first_seat_;
  std::map<ActionSeat, std::uint32_t> rows_;  // of the whole's table
  std::set<std::string> ids_;
  std::uint32_t side_ = 0, first_objective_ = 0, first_instance_ = 0;
  text::AxisId axis_;
  std::vector<text::EpciId> epci_;  // of the side's EPCI
  model::Contract whole_;
};

}  // namespace

model::Contract whole_contract(const std::vector<Side>& sides, const Joined& joined,
                               const SharedActions& shared) {
  return Whole(sides, joined, shared).made();
}

}  // namespace maillage::region
