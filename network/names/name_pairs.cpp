// Which pairs of names are compared, and what a name that says less may mean.
//
// Of n names there are n²/2 pairs: of 15,000 organisations more than a hundred million. Only names that
// share a key (name_keys) are compared. A key of many names says nothing ("association") and is left out; a
// kind alone ("MDS") is compared with all of that kind, for it may be any of them.
//
// A pair alone does not tell what a short name means. weigh_choice() looks at all that it may be:
//
//   "CPAM" beside "CPAM de la Meuse"                             that one: probable, by `only_one`
//   "CPAM" beside "CPAM de la Meuse" and "CPAM de la Moselle"    either: no more than possible
//   "les collèges" beside two colleges                           all or any of them: none
//
// Whether there are several is asked of the fuller names: two that do not contradict each other are one
// choice.
#include "network/names/name_pairs.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "network/names/name_keys.hpp"
#include "network/text/disjoint_sets.hpp"

namespace maillage::names {
namespace {

// A choice whose score is so much less is none.
constexpr double clearly_better = 0.15;

std::vector<Pair> pairs_to_compare(const Nodes& nodes) {
  std::vector<std::pair<std::uint64_t, std::uint32_t>> keyed;
  std::map<std::uint64_t, std::vector<std::uint32_t>> kinds, bare;
  for (std::uint32_t i = 0; i < nodes.names.size(); ++i) {
    for (const std::uint64_t key : name_keys(nodes.names[i])) keyed.emplace_back(key, i);
    if (const std::uint64_t kind = kind_key(nodes.names[i])) {
      (is_bare_kind(nodes.names[i].form) ? bare : kinds)[kind].push_back(i);
    }
  }
  std::sort(keyed.begin(), keyed.end());
  std::vector<Pair> pairs;
  const auto add = [&](std::uint32_t a, std::uint32_t b) {
    if (nodes.owners[a] != nodes.owners[b]) pairs.emplace_back(std::min(a, b), std::max(a, b));
  };
  for (std::size_t begin = 0; begin < keyed.size();) {
    std::size_t end = begin;
    while (end < keyed.size() && keyed[end].first == keyed[begin].first) ++end;
    for (std::size_t i = begin; end - begin <= most_common_key && i < end; ++i) {
      for (std::size_t j = i + 1; j < end; ++j) add(keyed[i].second, keyed[j].second);
    }
    begin = end;
  }
  for (const auto& [kind, alone] : bare) {
    const auto& said = kinds[kind];
    for (std::size_t i = 0; i < std::min(alone.size(), most_common_key); ++i) {
      for (std::size_t j = i + 1; j < std::min(alone.size(), most_common_key); ++j) {
        add(alone[i], alone[j]);
      }
      for (std::size_t j = 0; j < std::min(said.size(), most_of_a_kind); ++j) {
        add(alone[i], said[j]);
      }
    }
  }
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  return pairs;
}

bool is_single_kind(const NameForm& form) {
  return std::any_of(form.tokens.begin(), form.tokens.end(), [](const NameToken& token) {
    return token.word_class == WordClass::single && !token.plural;
  });
}

// Kinds that are called by their place alone: "Côtes de Meuse" is sooner the Codecom than a
// "chantier d'insertion" there.
bool is_territory(const NameForm& form) {
  if (form.tokens.empty()) return false;
  static const std::set<std::string> kinds = {"cc",      "ca",   "cu", "metropole",
                                              "commune", "petr", "cd", "cr"};
  return kinds.count(form.tokens[0].text) != 0;
}

bool says_department(const NameForm& form) {
  return std::any_of(form.tokens.begin(), form.tokens.end(), [](const NameToken& token) {
    return token.word_class == WordClass::department;
  });
}

bool has_ground(const NameComparison& comparison, NameGround ground) {
  return std::find(comparison.grounds.begin(), comparison.grounds.end(), ground) !=
         comparison.grounds.end();
}

bool lacks_place_or_kind(const NameComparison& comparison) {
  return std::any_of(comparison.grounds.begin(), comparison.grounds.end(), [](NameGround ground) {
    return ground == NameGround::place_missing || ground == NameGround::kind_missing ||
           ground == NameGround::initials || ground == NameGround::truncated ||
           ground == NameGround::bracket;
  });
}

// Whether what stands in brackets behind one name is a sigle, and all of the other.
bool by_sigle(const AnalysedName& a, const AnalysedName& b) {
  const auto is_sigle_behind = [](const AnalysedName& name, const AnalysedName& other) {
    return name.bracket_says == BracketSays::more && name.bracket.tokens.size() == 1 &&
           name.bracket.tokens[0].capitals && name.bracket.key == other.form.key;
  };
  return is_sigle_behind(a, b) || is_sigle_behind(b, a);
}

void note(NameComparison& comparison, NameGround ground) {
  comparison.grounds.push_back(ground);
  std::sort(comparison.grounds.begin(), comparison.grounds.end());
}

std::size_t content_words(const NameForm& form) {
  return static_cast<std::size_t>(std::count_if(form.words.begin(), form.words.end(),
                                                [](const NameWord& word) { return !word.small; }));
}

// What a name that says less may mean: one organisation, which makes it likelier, or several.
void weigh_choice(std::vector<Scored>& scored, const Nodes& nodes) {
  text::DisjointSets sets(nodes.names.size());
  std::map<std::uint32_t, std::uint32_t> first_of_owner;
  for (std::uint32_t i = 0; i < nodes.names.size(); ++i) {
    sets.join(i, first_of_owner.emplace(nodes.owners[i], i).first->second);
  }
  for (const Scored& each : scored) {
    if (each.comparison.score >= 0.7 && !lacks_place_or_kind(each.comparison)) {
      sets.join(each.pair.first, each.pair.second);
    }
  }
  // By name, the pairs in which it says less.
  std::vector<std::vector<std::size_t>> choices(nodes.names.size());
  for (std::size_t i = 0; i < scored.size(); ++i) {
    const Scored& each = scored[i];
    if (!lacks_place_or_kind(each.comparison)) continue;
    const NameRelation relation = each.comparison.relation;
    if (relation == NameRelation::completes) choices[each.pair.first].push_back(i);
    if (relation == NameRelation::completed) choices[each.pair.second].push_back(i);
    if (relation == NameRelation::same) {
      const bool first_is_short =
          nodes.names[each.pair.first].key.size() < nodes.names[each.pair.second].key.size();
      // The sigle behind a name, "CC Terres Touloises (CC2T)": its own if behind no other.
      const bool behind = has_ground(each.comparison, NameGround::bracket);
      if (behind && !by_sigle(nodes.names[each.pair.first], nodes.names[each.pair.second])) {
        continue;
      }
      choices[first_is_short ? each.pair.first : each.pair.second].push_back(i);
    }
  }
  for (std::uint32_t node = 0; node < choices.size(); ++node) {
    if (choices[node].empty()) continue;
    const auto fuller = [&](std::size_t i) {
      const Pair pair = scored[i].pair;
      return pair.first == node ? pair.second : pair.first;
    };
    double highest = 0;
    for (const std::size_t i : choices[node]) {
      highest = std::max(highest, scored[i].comparison.score);
    }
    // Of a department's one council the department is the place: "CD 55", not "CD autonomie".
    const NameForm& form = nodes.names[node].form;
    const bool single = is_bare_kind(form) && is_single_kind(form);
    const bool by_department =
        single && std::any_of(choices[node].begin(), choices[node].end(), [&](std::size_t i) {
          return says_department(nodes.names[fuller(i)].form);
        });
    std::vector<std::size_t> best;
    for (const std::size_t i : choices[node]) {
      if (by_department && !says_department(nodes.names[fuller(i)].form)) continue;
      if (scored[i].comparison.score >= highest - clearly_better) best.push_back(i);
    }
    // Two that don't contradict each other are one choice: "CC de Fresnes", "CC du Territoire de
    // Fresnes".
    bool several = false;
    const std::size_t looked_at = std::min<std::size_t>(best.size(), 24);
    for (std::size_t i = 0; i < looked_at && !several; ++i) {
      for (std::size_t j = i + 1; j < looked_at && !several; ++j) {
        const std::uint32_t x = fuller(best[i]), y = fuller(best[j]);
        if (sets.of(x) == sets.of(y)) continue;
        several = compare_names(nodes.names[x], nodes.names[y]).score == 0;
      }
    }
    const bool collective = !form.tokens.empty() && is_bare_kind(form) &&
                            (form.tokens[0].plural || !form.count.empty() ||
                             nodes.names[node].bracket_says == BracketSays::unspecified);
    const std::size_t said = content_words(form);
    for (const std::size_t i : choices[node]) {
      NameComparison& comparison = scored[i].comparison;
      const NameForm& other = nodes.names[fuller(i)].form;
      if (several && collective) {
        comparison.score = 0;  // all of them, or whichever
      } else if (has_ground(comparison, NameGround::kind_missing) && is_territory(other) &&
                 said >= 2) {
        comparison.score = std::max(comparison.score, 0.62);
      } else if (several || comparison.score < highest - clearly_better) {
        comparison.score = std::min(comparison.score, 0.55);
      } else if (comparison.score < probable_score && !form.tokens.empty() &&
                 !form.tokens[0].plural && form.count.empty()) {
        const bool chosen = std::find(best.begin(), best.end(), i) != best.end();
        if (chosen && (is_bare_kind(form) ? single : comparison.score >= 0.5)) {
          comparison.score = 0.64;
          note(comparison, NameGround::only_one);
        }
      }
    }
  }
}

}  // namespace

Nodes make_nodes(const std::vector<NameUse>& uses, const std::vector<std::uint32_t>* owners) {
  Nodes nodes;
  std::map<std::pair<std::string, std::uint32_t>, std::uint32_t> known;
  for (std::uint32_t i = 0; i < uses.size(); ++i) {
    AnalysedName name = analyse_name(uses[i].spelling);
    if (name.key.empty()) continue;
    const std::uint32_t owner = owners ? (*owners)[i] : 0;
    const auto node = static_cast<std::uint32_t>(nodes.names.size());
    const auto [place, added] = known.emplace(std::pair(name.key, owner), node);
    if (added) {
      nodes.names.push_back(std::move(name));
      nodes.uses.emplace_back();
      nodes.owners.push_back(owners ? owner : node);
    }
    nodes.uses[place->second].push_back(i);
  }
  return nodes;
}

std::vector<Scored> score_pairs(const Nodes& nodes) {
  std::vector<Scored> scored;
  for (const Pair& pair : pairs_to_compare(nodes)) {
    NameComparison comparison = compare_names(nodes.names[pair.first], nodes.names[pair.second]);
    if (comparison.score > 0) scored.push_back({pair, std::move(comparison)});
  }
  weigh_choice(scored, nodes);
  scored.erase(std::remove_if(scored.begin(), scored.end(),
                              [](const Scored& each) { return each.comparison.score == 0; }),
               scored.end());
  std::stable_sort(scored.begin(), scored.end(), [](const Scored& x, const Scored& y) {
    return x.comparison.score > y.comparison.score;
  });
  return scored;
}

}  // namespace maillage::names
