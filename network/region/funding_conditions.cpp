#include "network/region/funding_conditions.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "network/names/name_forms.hpp"

namespace maillage::region {
namespace {

// The ARS, or a service of it: "Délégation territoriale de l’ARS".
bool is_ars(const model::Contract& contract, text::PartnerId id) {
  for (std::optional<text::PartnerId> at = id; at; at = contract.partners[*at].parent) {
    const model::Partner& partner = contract.partners[*at];
    if (partner.type != model::PartnerType::administration &&
        partner.type != model::PartnerType::not_said)
      continue;
    std::vector<std::string> names = partner.aliases;
    names.push_back(partner.name);
    for (const std::string& name : names) {
      const names::NameForm form = names::analyse_name(name).form;
      if (std::any_of(form.tokens.begin(), form.tokens.end(),
                      [](const names::NameToken& token) { return token.text == "ars"; }))
        return true;
    }
  }
  return false;
}

// Money of one kind, the ARS’s and the others’.
struct Shares {
  double ars = 0, others = 0;
  bool has_ars = false;
  std::size_t amounts = 0, missing = 0;
  bool mixed = false;
  std::vector<Proof> proofs;
};

Shares declared_shares(std::uint32_t at, const Side& side) {
  const model::Contract& contract = *side.contract;
  const std::optional<int> year = side.scope.year.has_value() && !side.scope.whole
                                      ? std::optional(*side.scope.year)
                                      : std::nullopt;
  const bool has_year = std::any_of(
      contract.fundings.begin(), contract.fundings.end(),
      [&](const model::Funding& each) { return year && each.year == year && each.amount; });
  Shares shares;
  bool dated = false, undated = false;
  for (const model::Funding& each : contract.fundings) {
    const bool counts = !year ? true : has_year ? each.year == year : !each.year.has_value();
    if (!counts) continue;
    shares.proofs.push_back({at, each.place});
    if (!each.amount) {
      ++shares.missing;
      continue;
    }
    ++shares.amounts;
    (each.year ? dated : undated) = true;
    const bool ars = is_ars(contract, each.funder);
    shares.has_ars |= ars;
    (ars ? shares.ars : shares.others) += *each.amount;
  }
  shares.mixed = dated && undated;
  return shares;
}

Shares row_shares(std::uint32_t at, const Side& side) {
  const model::Contract& contract = *side.contract;
  Shares shares;
  std::set<text::Tax> taxes;
  for (const auto& rows : model::rows_in_scope(contract, side.scope)) {
    if (rows.empty() || !model::is_live(*rows.back())) continue;
    const model::ActionRow& row = *rows.back();
    std::set<text::PartnerId> paid;
    for (const model::FunderAmount& each : row.amounts) {
      shares.proofs.push_back({at, each.place});
      if (!each.funder || !each.money.cents) {
        ++shares.missing;
        if (each.funder) paid.insert(*each.funder);
        continue;
      }
      ++shares.amounts;
      taxes.insert(each.money.tax);
      paid.insert(*each.funder);
      constexpr double cents = 100;
      const bool ars = is_ars(contract, *each.funder);
      shares.has_ars |= ars;
      (ars ? shares.ars : shares.others) += static_cast<double>(*each.money.cents) / cents;
    }
    for (const model::Mention& funder : row.funders) {
      if (paid.count(funder.partner) != 0) continue;
      ++shares.missing;
      shares.proofs.push_back({at, funder.place});
    }
  }
  shares.mixed = taxes.size() > 1;
  return shares;
}

// Who pays for an action on one side, services counted as what they are of; with the first place that says so.
std::map<std::uint32_t, text::Place> funders_of(const Given& given, const ActionSeat& seat) {
  const Side& side = given.sides[seat.side];
  const model::Contract& contract = *side.contract;
  std::map<std::uint32_t, text::Place> found;
  const auto add = [&](text::PartnerId id, const text::Place& place) {
    while (contract.partners[id].parent) id = *contract.partners[id].parent;
    found.emplace(given.joined.organisation_of[seat.side][id.value], place);
  };
  for (const auto& rows : model::rows_in_scope(contract, side.scope)) {
    if (rows.empty() || rows.back()->action != seat.action) continue;
    for (const model::ActionRow* row : rows) {
      for (const model::Mention& funder : row->funders) add(funder.partner, funder.place);
      for (const model::FunderAmount& amount : row->amounts) {
        if (amount.funder) add(*amount.funder, amount.place);
      }
    }
  }
  return found;
}

const ActionSeat* seat_on(const SharedAction& action, std::uint32_t side) {
  const auto at = std::find_if(action.begin(), action.end(),
                               [&](const ActionSeat& seat) { return seat.side == side; });
  return at == action.end() ? nullptr : &*at;
}

bool may_be_one(const Joined& joined, std::uint32_t a, std::uint32_t b) {
  return std::any_of(joined.questions.begin(), joined.questions.end(), [&](const Question& each) {
    const auto holds = [&](std::uint32_t which) {
      return std::binary_search(each.organisations.begin(), each.organisations.end(), which);
    };
    return holds(a) && holds(b);
  });
}

std::string name_of(const Given& given, std::uint32_t organisation) {
  const Member& first = given.joined.organisations[organisation].members.front();
  return given.sides[first.contract].contract->partners[first.partner].name;
}

ConditionResult pair_result(const Given& given, std::uint32_t cls, std::uint32_t clsm) {
  ConditionResult result{Condition::no_double_funding, cls, clsm, Held::unknown, {}, {}, {}, {}};
  std::size_t shared = 0, twice = 0, missing = 0, asked = 0, doubtful = 0;
  std::set<std::string> doubtful_names;
  std::vector<Proof> seen;
  for (const SharedAction& action : given.shared.one) {
    const ActionSeat *one = seat_on(action, cls), *other = seat_on(action, clsm);
    if (one == nullptr || other == nullptr) continue;
    ++shared;
    const auto here = funders_of(given, *one), there = funders_of(given, *other);
    missing += here.empty() || there.empty() ? 1 : 0;
    bool is_twice = false, is_doubtful = false;
    for (const auto& [funder, place] : here) {
      if (const auto same = there.find(funder); same != there.end()) {
        is_twice = true;
        result.words.push_back(given.sides[cls].contract->actions[one->action].title);
        result.words.push_back(name_of(given, funder));
        result.proofs.push_back({cls, place});
        result.proofs.push_back({clsm, same->second});
        continue;
      }
      for (const auto& [elsewhere, its_place] : there) {
        if (!may_be_one(given.joined, funder, elsewhere)) continue;
        is_doubtful = true;
        doubtful_names.insert(name_of(given, funder));
        doubtful_names.insert(name_of(given, elsewhere));
        seen.push_back({cls, place});
        seen.push_back({clsm, its_place});
      }
    }
    twice += is_twice ? 1 : 0;
    doubtful += is_doubtful ? 1 : 0;
  }
  for (const SharedAction& action : given.shared.asked)
    asked += seat_on(action, cls) != nullptr && seat_on(action, clsm) != nullptr ? 1 : 0;
  const auto say = [&](Held held, Because because, std::size_t number) {
    result.held = held;
    result.because = because;
    result.numbers = {static_cast<double>(number)};
  };
  if (twice > 0) {
    say(Held::not_met, Because::funded_twice, twice);
  } else if (asked > 0) {
    say(Held::unknown, Because::actions_in_question, asked);
  } else if (shared == 0) {
    say(Held::unknown, Because::nothing_shared, 0);
  } else if (missing > 0) {
    say(Held::unknown, Because::funders_missing, missing);
  } else if (doubtful > 0) {
    say(Held::unknown, Because::funders_in_question, doubtful);
    result.words.assign(doubtful_names.begin(), doubtful_names.end());
    result.proofs = std::move(seen);
  } else {
    say(Held::met, Because::funders_apart, shared);
  }
  return result;
}

}  // namespace

Results paritary_funding_results(const Given& given) {
  Results results;
  for (std::uint32_t at = 0; at < given.sides.size(); ++at) {
    ConditionResult result{Condition::paritary_funding, at, {}, Held::unknown, {}, {}, {}, {}};
    Shares shares = declared_shares(at, given.sides[at]);
    result.because = Because::declared_shares;
    if (shares.amounts == 0) {
      shares = row_shares(at, given.sides[at]);
      result.because = Because::row_shares;
    }
    if (shares.amounts == 0) {
      result.because = Because::no_amount;
    } else if (shares.mixed) {
      result.because = Because::amounts_mixed;
    } else if (shares.missing > 0) {
      result.because = Because::amounts_missing;
      result.numbers = {static_cast<double>(shares.missing)};
    } else if (!shares.has_ars) {
      result.because = Because::no_ars;
    } else {
      result.held = shares.others >= shares.ars ? Held::met : Held::not_met;
      result.numbers = {shares.ars, shares.others};
    }
    result.proofs = std::move(shares.proofs);
    results.push_back(std::move(result));
  }
  return results;
}

Results no_double_funding_results(const Given& given) {
  Results results;
  const auto nature = [&](std::uint32_t side) -> const std::string& {
    return given.sides[side].contract->nature;
  };
  for (std::uint32_t at = 0; at < given.sides.size(); ++at) {
    ConditionResult alone{Condition::no_double_funding, at, {}, Held::unknown, {}, {}, {}, {}};
    if (nature(at).empty()) {
      alone.because = Because::nature_missing;
      results.push_back(std::move(alone));
      continue;
    }
    const bool is_cls = nature(at) == "CLS";
    if (!is_cls && nature(at) != "CLSM") continue;
    const std::vector<std::uint32_t>* here = nullptr;
    for (const std::vector<std::uint32_t>& each : given.joined.territories) {
      if (std::binary_search(each.begin(), each.end(), at)) here = &each;
    }
    std::size_t pairs = 0;
    for (std::size_t i = 0; here != nullptr && i < here->size(); ++i) {
      if (nature((*here)[i]) != (is_cls ? "CLSM" : "CLS")) continue;
      ++pairs;
      if (is_cls) results.push_back(pair_result(given, at, (*here)[i]));
    }
    if (pairs > 0) continue;
    alone.because = Because::no_counterpart;
    results.push_back(std::move(alone));
  }
  return results;
}

}  // namespace maillage::region
