// Which organisation of one contract is which of another: by id, by name, by certainly equal names.
#include <map>
#include <set>
#include <string>

#include "network/analysis/one_to_one.hpp"
#include "network/names/reconcile.hpp"
#include "network/text/text.hpp"

namespace maillage::analysis {
namespace {

class PartnerMatching {
 public:
  PartnerMatching(const model::Contract& before, const model::Contract& after)
      : before_(before),
        after_(after),
        matcher_(before.partners.size(), after.partners.size()),
        same_territory_(text::fold(before.territory) == text::fold(after.territory)) {
    for (const model::Partner& partner : before.partners)
      names_.push_back(names::analyse_name(partner.name));
    for (const model::Partner& partner : after.partners)
      names_after_.push_back(names::analyse_name(partner.name));
  }

  PartnerMatcher run() {
    match_ids();
    match_names();
    match_near_names();
    return std::move(matcher_);
  }

 private:
  const model::Partner& left(text::PartnerId id) const { return before_.partners[id]; }
  const model::Partner& right(text::PartnerId id) const { return after_.partners[id]; }

  names::NameComparison names(text::PartnerId a, text::PartnerId b) const {
    return names::compare_names(names_[a.value], names_after_[b.value]);
  }
  bool same_letters(text::PartnerId a, text::PartnerId b) const {
    return names_[a.value].key == names_after_[b.value].key;
  }
  bool types_differ(text::PartnerId a, text::PartnerId b) const {
    const auto told = [](model::PartnerType type) {
      return type != model::PartnerType::not_said && type != model::PartnerType::autre;
    };
    const model::PartnerType x = left(a).type, y = right(b).type;
    return told(x) && told(y) && x != y;
  }

  // Why two of one name may not be one; none: they are.
  std::optional<DoubtGround> doubt(text::PartnerId a, text::PartnerId b) const {
    if (types_differ(a, b)) return DoubtGround::other_type;
    const bool kind_alone = names::is_bare_kind(names_[a.value].form) ||
                            names::is_bare_kind(names_after_[b.value].form);
    if (kind_alone && !same_territory_) return DoubtGround::kind_alone;
    return std::nullopt;
  }

  void match_ids() {
    const auto same = by_id(before_.partners, after_.partners);
    for (std::uint32_t i = 0; i < same.size(); ++i) {
      const text::PartnerId a{i};
      if (!same[i]) continue;
      const text::PartnerId b = *same[i];
      const names::NameComparison compared = names(a, b);
      const bool agree = same_letters(a, b) || compared.score >= names::possible_score;
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
    const auto add = [&](const model::Partner& partner, std::uint32_t at,
                         std::vector<std::uint32_t> Bearers::*side) {
      (main[text::name_key(partner.name)].*side).push_back(at);
      std::set<std::string> keys = {text::name_key(partner.name)};
      for (const std::string& alias : partner.aliases) keys.insert(text::name_key(alias));
      for (const std::string& key : keys) (any[key].*side).push_back(at);
    };
    for (std::uint32_t i = 0; i < before_.partners.size(); ++i) {
      add(left(text::PartnerId{i}), i, &Bearers::before);
    }
    for (std::uint32_t i = 0; i < after_.partners.size(); ++i) {
      add(right(text::PartnerId{i}), i, &Bearers::after);
    }
    for (const auto& entry : main) {
      const Bearers& bearers = entry.second;
      const bool unique = bearers.before.size() == 1 && bearers.after.size() == 1;
      each_pair(bearers, [&](text::PartnerId a, text::PartnerId b) {
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
      each_pair(entry.second, [&](text::PartnerId a, text::PartnerId b) {
        const names::NameComparison compared = names(a, b);
        const bool apart = compared.relation == names::NameRelation::differs ||
                           compared.relation == names::NameRelation::service;
        if (!apart) matcher_.ask(a, b, DoubtGround::alias, compared.score);
      });
    }
  }

  template <class Visit>
  static void each_pair(const Bearers& bearers, Visit visit) {
    for (const std::uint32_t a : bearers.before) {
      for (const std::uint32_t b : bearers.after) visit(text::PartnerId{a}, text::PartnerId{b});
    }
  }

  // Certainly one by the rules of network/names/name_compare.hpp, and neither certainly another's too.
  void match_near_names() {
    std::vector<names::NameUse> uses;
    std::vector<std::uint32_t> owners;
    const auto first_after = static_cast<std::uint32_t>(before_.partners.size());
    for (std::uint32_t i = 0; i < first_after; ++i) {
      if (matcher_.has_match(text::PartnerId{i})) continue;
      uses.push_back({left(text::PartnerId{i}).name, 1, {}});
      owners.push_back(i);
    }
    for (std::uint32_t i = 0; i < after_.partners.size(); ++i) {
      if (matcher_.is_taken(text::PartnerId{i})) continue;
      uses.push_back({right(text::PartnerId{i}).name, 1, {}});
      owners.push_back(first_after + i);
    }
    struct Near {
      text::PartnerId a, b;
      double score;
    };
    std::vector<Near> near;
    std::map<std::uint32_t, std::size_t> certain;  // by owner
    for (const names::CandidatePair& pair : names::candidate_pairs(uses, owners)) {
      const std::uint32_t x = owners[pair.a], y = owners[pair.b];
      if (x >= first_after || y < first_after) continue;
      near.push_back({text::PartnerId{x}, text::PartnerId{y - first_after}, pair.score});
      if (pair.level != names::NameLevel::certain) continue;
      ++certain[x];
      ++certain[y];
    }
    for (const Near& pair : near) {
      if (pair.score < names::certain_score) {
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

  const model::Contract& before_;
  const model::Contract& after_;
  PartnerMatcher matcher_;
  bool same_territory_ = false;
  std::vector<names::AnalysedName> names_, names_after_;
};

}  // namespace

PartnerMatcher match_partners(const model::Contract& before, const model::Contract& after) {
  return PartnerMatching(before, after).run();
}

}  // namespace maillage::analysis
