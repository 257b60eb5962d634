// Which organisation of one contract is which of another: by id, by name, by certainly equal names.
#include <map>
#include <set>
#include <string>

#include "network/analysis/one_to_one.hpp"
#include "network/names/reconcile.hpp"
#include "network/text/text.hpp"

namespace maillage {
namespace {

class PartnerMatching {
 public:
  PartnerMatching(const Contract& before, const Contract& after)
      : before_(before),
        after_(after),
        matcher_(before.partners.size(), after.partners.size()),
        same_territory_(fold(before.territory) == fold(after.territory)) {
    for (const Partner& partner : before.partners) names_.push_back(analyse_name(partner.name));
    for (const Partner& partner : after.partners)
      names_after_.push_back(analyse_name(partner.name));
  }

  PartnerMatcher run() {
    match_ids();
    match_names();
    match_near_names();
    return std::move(matcher_);
  }

 private:
  const Partner& left(PartnerId id) const { return before_.partners[id]; }
  const Partner& right(PartnerId id) const { return after_.partners[id]; }

  NameComparison names(PartnerId a, PartnerId b) const {
    return compare_names(names_[a.value], names_after_[b.value]);
  }
  bool same_letters(PartnerId a, PartnerId b) const {
    return names_[a.value].key == names_after_[b.value].key;
  }
  bool types_differ(PartnerId a, PartnerId b) const {
    const auto told = [](PartnerType type) {
      return type != PartnerType::not_said && type != PartnerType::autre;
    };
    const PartnerType x = left(a).type, y = right(b).type;
    return told(x) && told(y) && x != y;
  }

  // Why two of one name may not be one; none: they are.
  std::optional<DoubtGround> doubt(PartnerId a, PartnerId b) const {
    if (types_differ(a, b)) return DoubtGround::other_type;
    const bool kind_alone =
        is_bare_kind(names_[a.value].form) || is_bare_kind(names_after_[b.value].form);
    if (kind_alone && !same_territory_) return DoubtGround::kind_alone;
    return std::nullopt;
  }

  void match_ids() {
    const auto same = by_id(before_.partners, after_.partners);
    for (std::uint32_t i = 0; i < same.size(); ++i) {
      const PartnerId a{i};
      if (!same[i]) continue;
      const PartnerId b = *same[i];
      const NameComparison compared = names(a, b);
      const bool agree = same_letters(a, b) || compared.score >= possible_score;
      const std::optional<DoubtGround> ground = agree ? doubt(a, b) : DoubtGround::same_id;
      if (ground) {
        matcher_.ask(a, b, *ground, same_letters(a, b) ? 1 : compared.score);
      } else {
        matcher_.match(a, b);
      }
    }
  }

  // Names alike but for case, accents and punctuation. Aliases are asked about: "CD" is the alias
  // of another department in another contract.
  void match_names() {
    ByKey main, any;
    const auto add = [&](const Partner& partner, std::uint32_t at,
                         std::vector<std::uint32_t> Bearers::*side) {
      (main[name_key(partner.name)].*side).push_back(at);
      std::set<std::string> keys = {name_key(partner.name)};
      for (const std::string& alias : partner.aliases) keys.insert(name_key(alias));
      for (const std::string& key : keys) (any[key].*side).push_back(at);
    };
    for (std::uint32_t i = 0; i < before_.partners.size(); ++i) {
      add(left(PartnerId{i}), i, &Bearers::before);
    }
    for (std::uint32_t i = 0; i < after_.partners.size(); ++i) {
      add(right(PartnerId{i}), i, &Bearers::after);
    }
    for (const auto& entry : main) {
      const Bearers& bearers = entry.second;
      const bool unique = bearers.before.size() == 1 && bearers.after.size() == 1;
      each_pair(bearers, [&](PartnerId a, PartnerId b) {
        if (!matcher_.is_free(a, b)) return;
        const std::optional<DoubtGround> ground = unique ? doubt(a, b) : DoubtGround::several;
        if (ground) {
          matcher_.ask(a, b, *ground, 1);
        } else {
          matcher_.match(a, b);
        }
      });
    }
    for (const auto& entry : any) {
      each_pair(entry.second, [&](PartnerId a, PartnerId b) {
        const NameComparison compared = names(a, b);
        const bool apart = compared.relation == NameRelation::differs ||
                           compared.relation == NameRelation::service;
        if (!apart) matcher_.ask(a, b, DoubtGround::alias, compared.score);
      });
    }
  }

  template <class Visit>
  static void each_pair(const Bearers& bearers, Visit visit) {
    for (const std::uint32_t a : bearers.before) {
      for (const std::uint32_t b : bearers.after) visit(PartnerId{a}, PartnerId{b});
    }
  }

  // Certainly one by the rules of network/names/name_compare.hpp, and neither certainly another's too.
  void match_near_names() {
    std::vector<NameUse> uses;
    std::vector<std::uint32_t> owners;
    const auto first_after = static_cast<std::uint32_t>(before_.partners.size());
    for (std::uint32_t i = 0; i < first_after; ++i) {
      if (matcher_.has_match(PartnerId{i})) continue;
      uses.push_back({left(PartnerId{i}).name, 1, {}});
      owners.push_back(i);
    }
    for (std::uint32_t i = 0; i < after_.partners.size(); ++i) {
      if (matcher_.is_taken(PartnerId{i})) continue;
      uses.push_back({right(PartnerId{i}).name, 1, {}});
      owners.push_back(first_after + i);
    }
    struct Near {
      PartnerId a, b;
      double score;
    };
    std::vector<Near> near;
    std::map<std::uint32_t, std::size_t> certain;  // by owner
    for (const CandidatePair& pair : candidate_pairs(uses, owners)) {
      const std::uint32_t x = owners[pair.a], y = owners[pair.b];
      if (x >= first_after || y < first_after) continue;
      near.push_back({PartnerId{x}, PartnerId{y - first_after}, pair.score});
      if (pair.level != NameLevel::certain) continue;
      ++certain[x];
      ++certain[y];
    }
    for (const Near& pair : near) {
      if (pair.score < certain_score) {
        if (!types_differ(pair.a, pair.b)) {
          matcher_.ask(pair.a, pair.b, DoubtGround::near_name, pair.score);
        }
        continue;
      }
      const bool alone = certain[pair.a.value] == 1 && certain[first_after + pair.b.value] == 1;
      const std::optional<DoubtGround> ground =
          alone ? doubt(pair.a, pair.b) : DoubtGround::several;
      if (ground) {
        matcher_.ask(pair.a, pair.b, *ground, pair.score);
      } else if (matcher_.is_free(pair.a, pair.b)) {
        matcher_.match(pair.a, pair.b);
      }
    }
  }

  const Contract& before_;
  const Contract& after_;
  PartnerMatcher matcher_;
  bool same_territory_ = false;
  std::vector<AnalysedName> names_, names_after_;
};

}  // namespace

PartnerMatcher match_partners(const Contract& before, const Contract& after) {
  return PartnerMatching(before, after).run();
}

}  // namespace maillage
