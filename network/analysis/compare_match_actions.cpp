// Which action of one contract is which of another: by id, by number and title; by a title alone where
// neither numbers nor objectives say otherwise, as in two years' tables that have none.
#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "network/analysis/one_to_one.hpp"
#include "network/text/text.hpp"

namespace maillage::analysis {
namespace {

// What tells an action: its title's words, and the number and objective of its latest row.
struct ActionTraits {
  TitleWords title;
  std::string number, objective;
};

std::vector<ActionTraits> traits_of(const model::Contract& contract) {
  std::vector<ActionTraits> all;
  for (const model::Action& action : contract.actions) {
    ActionTraits traits;
    traits.title = title_words(action.title);
    all.push_back(std::move(traits));
  }
  for (const model::Edition& edition : contract.editions) {
    for (const model::ActionRow& row : edition.rows) {
      ActionTraits& traits = all[row.action.value];
      if (row.nature == model::Nature::fiche && !row.number.empty())
        traits.number = text::name_key(row.number);
      if (row.objective) traits.objective = contract.objectives[*row.objective].id;
    }
  }
  return all;
}

class ActionMatching {
 public:
  ActionMatching(const model::Contract& before, const model::Contract& after)
      : before_(before),
        after_(after),
        matcher_(before.actions.size(), after.actions.size()),
        left_(traits_of(before)),
        right_(traits_of(after)) {}

  MatchedActions run() {
    match_ids();
    match_titles();
    ask_near_titles();
    std::sort(by_title_alone_.begin(), by_title_alone_.end());
    return {std::move(matcher_), std::move(by_title_alone_)};
  }

 private:
  double shared(text::ActionId a, text::ActionId b) const {
    return shared_words(left_[a.value].title, right_[b.value].title);
  }

  // An id that only spells the title, as files without ids get, says no more than the title.
  bool spells_title(const model::Action& action) const {
    return action.id == text::slug(action.title);
  }

  void match_ids() {
    const auto same = by_id(before_.actions, after_.actions);
    for (std::uint32_t i = 0; i < same.size(); ++i) {
      const text::ActionId a{i};
      if (!same[i] || spells_title(before_.actions[a])) continue;
      if (shared(a, *same[i]) >= akin_titles) {
        matcher_.match(a, *same[i]);
      } else {
        matcher_.ask(a, *same[i], DoubtGround::same_id, shared(a, *same[i]));
      }
    }
  }

  void match_titles() {
    ByKey titles;
    for (std::uint32_t i = 0; i < left_.size(); ++i) titles[left_[i].title.key].before.push_back(i);
    for (std::uint32_t i = 0; i < right_.size(); ++i)
      titles[right_[i].title.key].after.push_back(i);
    for (const auto& entry : titles) {
      const Bearers& bearers = entry.second;
      const bool unique = bearers.before.size() == 1 && bearers.after.size() == 1;
      for (const std::uint32_t a : bearers.before) {
        for (const std::uint32_t b : bearers.after) {
          if (!matcher_.is_free(text::ActionId{a}, text::ActionId{b})) continue;
          const ActionTraits &x = left_[a], &y = right_[b];
          const auto differ = [](const std::string& one, const std::string& other) {
            return !one.empty() && !other.empty() && one != other;
          };
          const bool same_number = !x.number.empty() && x.number == y.number;
          const bool same_objective = !x.objective.empty() && x.objective == y.objective;
          const bool nothing_against =
              !differ(x.number, y.number) && !differ(x.objective, y.objective);
          if (unique && (same_number || nothing_against)) {
            matcher_.match(text::ActionId{a}, text::ActionId{b});
            if (!same_number && !same_objective) by_title_alone_.push_back(text::ActionId{a});
          } else {
            matcher_.ask(text::ActionId{a}, text::ActionId{b},
                         unique ? DoubtGround::same_title : DoubtGround::several, 1);
          }
        }
      }
    }
  }

  // By words that few titles have: a word of most titles tells nothing.
  void ask_near_titles() {
    constexpr std::size_t most_bearers = 30;
    std::map<std::string_view, std::vector<std::uint32_t>> bearers;
    for (std::uint32_t i = 0; i < right_.size(); ++i) {
      if (matcher_.is_taken(text::ActionId{i})) continue;
      for (const std::string& word : right_[i].title.words) bearers[word].push_back(i);
    }
    for (std::uint32_t a = 0; a < left_.size(); ++a) {
      if (matcher_.has_match(text::ActionId{a})) continue;
      std::set<std::uint32_t> near;
      for (const std::string& word : left_[a].title.words) {
        const auto found = bearers.find(word);
        if (found == bearers.end() || found->second.size() > most_bearers) continue;
        near.insert(found->second.begin(), found->second.end());
      }
      for (const std::uint32_t b : near) {
        const double score = shared_words(left_[a].title, right_[b].title);
        if (score < near_titles) continue;
        matcher_.ask(text::ActionId{a}, text::ActionId{b}, DoubtGround::near_title, score);
      }
    }
  }

  const model::Contract& before_;
  const model::Contract& after_;
  ActionMatcher matcher_;
  std::vector<ActionTraits> left_, right_;
  std::vector<text::ActionId> by_title_alone_;
};

}  // namespace

MatchedActions match_actions(const model::Contract& before, const model::Contract& after) {
  return ActionMatching(before, after).run();
}

TitleWords title_words(std::string_view title) {
  TitleWords result{text::name_key(title), {}};
  const std::string folded = text::fold(title);
  constexpr std::size_t meaningful = 4;
  for (const std::string_view word : text::words_of(folded)) {
    if (word.size() >= meaningful) result.words.emplace(word);
  }
  return result;
}

double shared_words(const TitleWords& a, const TitleWords& b) {
  if (a.key == b.key) return 1;
  std::size_t both = 0;
  for (const std::string& word : a.words) both += b.words.count(word);
  const std::size_t either = a.words.size() + b.words.size() - both;
  return either == 0 ? 0 : static_cast<double>(both) / static_cast<double>(either);
}

}  // namespace maillage::analysis
