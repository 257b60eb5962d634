// What the matching of organisations and of actions shares: one-to-one matches with the questions
// that are left, and titles taken for their words. Internal to network/compare_match*.cpp.
#pragma once

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "network/analysis/compare_match.hpp"
#include "network/model/contract.hpp"

namespace maillage::analysis {

// One-to-one matches of two kinds of ids, and the questions that are left.
template <class I, class Question>
class Matcher {
 public:
  Matcher(std::size_t before, std::size_t after) : after_(before), taken_(after, 0) {}

  bool is_free(I before, I after) const {
    return !after_[before.value] && taken_[after.value] == 0;
  }
  bool has_match(I before) const { return after_[before.value].has_value(); }
  bool is_taken(I after) const { return taken_[after.value] != 0; }

  void match(I before, I after) {
    after_[before.value] = after;
    taken_[after.value] = 1;
  }
  // The first ground stands; questions about what is matched later are dropped.
  void ask(I before, I after, DoubtGround ground, double score) {
    if (is_free(before, after) && asked_.emplace(before, after).second) {
      questions_.push_back({before, after, ground, score});
    }
  }

  std::vector<std::optional<I>> matches() const { return after_; }
  std::vector<Question> questions() {
    const auto settled = [&](const Question& q) { return !is_free(q.before, q.after); };
    questions_.erase(std::remove_if(questions_.begin(), questions_.end(), settled),
                     questions_.end());
    std::sort(questions_.begin(), questions_.end(), [](const Question& a, const Question& b) {
      if (a.score != b.score) return a.score > b.score;
      return std::pair(a.before, a.after) < std::pair(b.before, b.after);
    });
    return std::move(questions_);
  }

 private:
  std::vector<std::optional<I>> after_;
  std::vector<char> taken_;
  std::set<std::pair<I, I>> asked_;
  std::vector<Question> questions_;
};

// Who bears a name or title: positions on both sides.
struct Bearers {
  std::vector<std::uint32_t> before, after;
};
using ByKey = std::map<std::string, Bearers>;

template <class I, class T>
std::vector<std::optional<I>> by_id(const text::ById<I, T>& before, const text::ById<I, T>& after) {
  std::map<std::string_view, std::uint32_t> known;
  for (std::uint32_t i = 0; i < after.size(); ++i) known.emplace(after[I{i}].id, i);
  std::vector<std::optional<I>> found(before.size());
  for (std::uint32_t i = 0; i < before.size(); ++i) {
    const auto place = known.find(before[I{i}].id);
    if (place != known.end()) found[i] = I{place->second};
  }
  return found;
}

// A title's words of four letters or more; `key` is the whole.
struct TitleWords {
  std::string key;
  std::set<std::string> words;
};

TitleWords title_words(std::string_view title);

// Share of the words of both that they share, 0 to 1.
double shared_words(const TitleWords& a, const TitleWords& b);

constexpr double near_titles = 0.6;  // from here on two titles may say the same
constexpr double akin_titles = 0.2;  // below, an equal id is a coincidence to ask about

using PartnerMatcher = Matcher<text::PartnerId, PartnerQuestion>;
using ActionMatcher = Matcher<text::ActionId, ActionQuestion>;

PartnerMatcher match_partners(const model::Contract& before, const model::Contract& after);
// `by_title_alone`: of the first contract, ascending.
struct MatchedActions {
  ActionMatcher matcher;
  std::vector<text::ActionId> by_title_alone;
};
MatchedActions match_actions(const model::Contract& before, const model::Contract& after);

}  // namespace maillage::analysis
