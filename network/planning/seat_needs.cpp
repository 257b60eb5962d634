#include "network/planning/seat_needs.hpp"

#include <algorithm>

#include "network/model/kinship.hpp"
#include "network/model/outline.hpp"
#include "network/planning/carrier_scores.hpp"

namespace maillage {
namespace {

std::vector<PartnerId> listed(const PartnerSet& set) {
  std::vector<PartnerId> result;
  for (std::uint32_t at = 0; at < set.size(); ++at) {
    if (set[at] != 0) result.push_back(PartnerId{at});
  }
  return result;
}

bool is_in_remit(const Remits& remits, const ActionRow& row, InstanceId instance) {
  const std::vector<InstanceId> ids = followers(remits, row);
  return std::binary_search(ids.begin(), ids.end(), instance);
}

class Needs {
 public:
  Needs(const Contract& contract, const Edition& edition, const Instance& instance)
      : contract_(contract), edition_(edition), instance_(instance) {}

  void pilots() {
    for (const PartnerId lead : instance_.leads) {
      add(SeatGround::steers, {SubjectKind::partner, lead.value}, {lead});
    }
  }

  void signatories(bool or_their_services) {
    for (const Signature& signature : contract_.signatures) {
      PartnerSet set = no_partner(contract_);
      set[signature.partner.value] = 1;
      if (or_their_services) {
        const PartnerSet services = with_services(contract_, set);
        const PartnerSet parents = with_parents(contract_, set);
        for (std::uint32_t at = 0; at < set.size(); ++at) {
          const bool kin = services[at] != 0 || parents[at] != 0;
          set[at] = kin && contract_.partners[PartnerId{at}].standing == Standing::current;
        }
      }
      add(SeatGround::signed_it, {SubjectKind::partner, signature.partner.value}, listed(set));
    }
  }

  // Porteurs of what hangs on each objective, or below: the lowest, or those right under an axis.
  void objectives(bool lowest) {
    std::vector<PartnerSet> carriers(contract_.objectives.size());
    std::vector<char> carried(contract_.objectives.size());
    for (const ActionRow& row : edition_.rows) {
      if (!is_live(row) || !row.objective || row.carriers.empty()) continue;
      ObjectiveId objective = *row.objective;
      while (!lowest && contract_.objectives[objective].parent) {
        objective = *contract_.objectives[objective].parent;
      }
      PartnerSet& set = carriers[objective.value];
      if (set.empty()) set = no_partner(contract_);
      carried[objective.value] = 1;
      for (const Mention& mention : row.carriers) {
        if (can_carry(contract_, mention.partner)) set[mention.partner.value] = 1;
      }
    }
    for (std::uint32_t at = 0; at < carriers.size(); ++at) {
      if (carried[at] == 0) continue;
      add(SeatGround::objective, {SubjectKind::objective, at}, listed(carriers[at]));
    }
  }

  void actions(const Remits& remits, InstanceId id) {
    for (const ActionRow& row : edition_.rows) {
      if (!is_live(row) || row.carriers.empty() || !is_in_remit(remits, row, id)) continue;
      PartnerSet set = no_partner(contract_);
      for (const Mention& mention : row.carriers) {
        if (can_carry(contract_, mention.partner)) set[mention.partner.value] = 1;
      }
      add(SeatGround::action, {SubjectKind::action, row.action.value}, listed(set));
    }
  }

  void territory(bool or_their_services) {
    for (std::uint32_t at = 0; at < contract_.epcis.size(); ++at) {
      PartnerSet set = no_partner(contract_);
      set[contract_.epcis[EpciId{at}].partner.value] = 1;
      if (or_their_services) set = with_services(contract_, set);
      add(SeatGround::epci, {SubjectKind::epci, at}, listed(set));
    }
  }

  void types(const std::vector<PartnerType>& types) {
    for (const PartnerType type : types) {
      std::vector<PartnerId> could;
      for (std::uint32_t at = 0; at < contract_.partners.size(); ++at) {
        if (contract_.partners[PartnerId{at}].type == type && can_carry(contract_, {at})) {
          could.push_back(PartnerId{at});
        }
      }
      add(SeatGround::type, {}, std::move(could));
      needs.back().type = type;
    }
  }

  std::vector<SeatNeed> needs;

 private:
  void add(SeatGround ground, Subject subject, std::vector<PartnerId> could) {
    SeatNeed need;
    need.ground = ground;
    need.subject = subject;
    need.could = std::move(could);
    needs.push_back(std::move(need));
  }

  const Contract& contract_;
  const Edition& edition_;
  const Instance& instance_;
};

}  // namespace

std::vector<InstanceId> bodies_to_compose(const Contract& contract, const Edition& edition) {
  const Remits all = remits(contract);
  std::vector<InstanceId> result;
  for (std::uint32_t at = 0; at < contract.instances.size(); ++at) {
    const Level level = contract.instances[InstanceId{at}].level;
    const bool governs = level == Level::strategic || level == Level::technical;
    const bool follows =
        level == Level::thematic &&
        std::any_of(edition.rows.begin(), edition.rows.end(), [&](const ActionRow& row) {
          return is_live(row) && is_in_remit(all, row, InstanceId{at});
        });
    if (governs || follows) result.push_back(InstanceId{at});
  }
  return result;
}

std::vector<SeatNeed> seat_needs(const Contract& contract, const Edition& edition,
                                 InstanceId instance, const InstanceLimits& limits) {
  const Instance& body = contract.instances[instance];
  Needs needs(contract, edition, body);
  needs.pilots();
  if (body.level == Level::thematic) {
    needs.actions(remits(contract), instance);
    return std::move(needs.needs);
  }
  const bool strategic = body.level == Level::strategic;
  needs.signatories(!strategic);
  needs.objectives(!strategic);
  needs.territory(!strategic);
  if (strategic) needs.types(limits.types);
  return std::move(needs.needs);
}

}  // namespace maillage
