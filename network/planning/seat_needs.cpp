#include "network/planning/seat_needs.hpp"

#include <algorithm>

#include "network/model/kinship.hpp"
#include "network/model/outline.hpp"
#include "network/planning/carrier_scores.hpp"

namespace maillage::planning {
namespace {

std::vector<text::PartnerId> listed(const model::PartnerSet& set) {
  std::vector<text::PartnerId> result;
  for (std::uint32_t at = 0; at < set.size(); ++at) {
    if (set[at] != 0) result.push_back(text::PartnerId{at});
  }
  return result;
}

bool is_in_remit(const model::Remits& remits, const model::ActionRow& row,
                 text::InstanceId instance) {
  const std::vector<text::InstanceId> ids = model::followers(remits, row);
  return std::binary_search(ids.begin(), ids.end(), instance);
}

class Needs {
 public:
  Needs(const model::Contract& contract, const model::Edition& edition,
        const model::Instance& instance)
      : contract_(contract), edition_(edition), instance_(instance) {}

  void pilots() {
    for (const text::PartnerId lead : instance_.leads) {
      add(SeatGround::steers, {model::SubjectKind::partner, lead.value}, {lead});
    }
  }

  void signatories(bool or_their_services) {
    for (const model::Signature& signature : contract_.signatures) {
      model::PartnerSet set = model::no_partner(contract_);
      set[signature.partner.value] = 1;
      if (or_their_services) {
        const model::PartnerSet services = model::with_services(contract_, set);
        const model::PartnerSet parents = model::with_parents(contract_, set);
        for (std::uint32_t at = 0; at < set.size(); ++at) {
          const bool kin = services[at] != 0 || parents[at] != 0;
          set[at] =
              kin && contract_.partners[text::PartnerId{at}].standing == model::Standing::current;
        }
      }
      add(SeatGround::signed_it, {model::SubjectKind::partner, signature.partner.value},
          listed(set));
    }
  }

  // Porteurs of what hangs on each objective, or below: the lowest, or those right under an axis.
  void objectives(bool lowest) {
    std::vector<model::PartnerSet> carriers(contract_.objectives.size());
    std::vector<char> carried(contract_.objectives.size());
    for (const model::ActionRow& row : edition_.rows) {
      if (!model::is_live(row) || !row.objective || row.carriers.empty()) continue;
      text::ObjectiveId objective = *row.objective;
      while (!lowest && contract_.objectives[objective].parent) {
        objective = *contract_.objectives[objective].parent;
      }
      model::PartnerSet& set = carriers[objective.value];
      if (set.empty()) set = model::no_partner(contract_);
      carried[objective.value] = 1;
      for (const model::Mention& mention : row.carriers) {
        if (can_carry(contract_, mention.partner)) set[mention.partner.value] = 1;
      }
    }
    for (std::uint32_t at = 0; at < carriers.size(); ++at) {
      if (carried[at] == 0) continue;
      add(SeatGround::objective, {model::SubjectKind::objective, at}, listed(carriers[at]));
    }
  }

  void actions(const model::Remits& remits, text::InstanceId id) {
    for (const model::ActionRow& row : edition_.rows) {
      if (!model::is_live(row) || row.carriers.empty() || !is_in_remit(remits, row, id)) continue;
      model::PartnerSet set = model::no_partner(contract_);
      for (const model::Mention& mention : row.carriers) {
        if (can_carry(contract_, mention.partner)) set[mention.partner.value] = 1;
      }
      add(SeatGround::action, {model::SubjectKind::action, row.action.value}, listed(set));
    }
  }

  void territory(bool or_their_services) {
    for (std::uint32_t at = 0; at < contract_.epcis.size(); ++at) {
      model::PartnerSet set = model::no_partner(contract_);
      set[contract_.epcis[text::EpciId{at}].partner.value] = 1;
      if (or_their_services) set = model::with_services(contract_, set);
      add(SeatGround::epci, {model::SubjectKind::epci, at}, listed(set));
    }
  }

  void types(const std::vector<model::PartnerType>& types) {
    for (const model::PartnerType type : types) {
      std::vector<text::PartnerId> could;
      for (std::uint32_t at = 0; at < contract_.partners.size(); ++at) {
        if (contract_.partners[text::PartnerId{at}].type == type && can_carry(contract_, {at})) {
          could.push_back(text::PartnerId{at});
        }
      }
      add(SeatGround::type, {}, std::move(could));
      needs.back().type = type;
    }
  }

  std::vector<SeatNeed> needs;

 private:
  void add(SeatGround ground, model::Subject subject, std::vector<text::PartnerId> could) {
    SeatNeed need;
    need.ground = ground;
    need.subject = subject;
    need.could = std::move(could);
    needs.push_back(std::move(need));
  }

  const model::Contract& contract_;
  const model::Edition& edition_;
  const model::Instance& instance_;
};

}  // namespace

std::vector<text::InstanceId> bodies_to_compose(const model::Contract& contract,
                                                const model::Edition& edition) {
  const model::Remits all = model::remits(contract);
  std::vector<text::InstanceId> result;
  for (std::uint32_t at = 0; at < contract.instances.size(); ++at) {
    const model::Level level = contract.instances[text::InstanceId{at}].level;
    const bool governs = level == model::Level::strategic || level == model::Level::technical;
    const bool follows =
        level == model::Level::thematic &&
        std::any_of(edition.rows.begin(), edition.rows.end(), [&](const model::ActionRow& row) {
          return model::is_live(row) && is_in_remit(all, row, text::InstanceId{at});
        });
    if (governs || follows) result.push_back(text::InstanceId{at});
  }
  return result;
}

std::vector<SeatNeed> seat_needs(const model::Contract& contract, const model::Edition& edition,
                                 text::InstanceId instance, const InstanceLimits& limits) {
  const model::Instance& body = contract.instances[instance];
  Needs needs(contract, edition, body);
  needs.pilots();
  if (body.level == model::Level::thematic) {
    needs.actions(model::remits(contract), instance);
    return std::move(needs.needs);
  }
  const bool strategic = body.level == model::Level::strategic;
  needs.signatories(!strategic);
  needs.objectives(!strategic);
  needs.territory(!strategic);
  if (strategic) needs.types(limits.types);
  return std::move(needs.needs);
}

}  // namespace maillage::planning
