// The parts about several contracts of one territory, and about what an agency checks.
#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <utility>

#include "output/answers/region/region_voice.hpp"

namespace maillage::answers {
namespace {

using blocks::ParagraphKind;
using words::region::Articulation;
using words::region::Checked;
using words::region::ConditionName;
using words::region::ConditionWhy;

ConditionName words_of(region::Condition which) {
  constexpr std::array<ConditionName, 4> words = {
      ConditionName::paritary_funding, ConditionName::in_force, ConditionName::no_double_funding,
      ConditionName::national_priorities};
  static_assert(words.size() ==
                static_cast<std::size_t>(region::Condition::national_priorities) + 1);
  return words[static_cast<std::size_t>(which)];
}

ConditionWhy words_of(region::Because which) {
  constexpr std::array<ConditionWhy, 25> words = {ConditionWhy::declared_shares,
                                                  ConditionWhy::row_shares,
                                                  ConditionWhy::no_amount,
                                                  ConditionWhy::no_ars,
                                                  ConditionWhy::amounts_missing,
                                                  ConditionWhy::amounts_mixed,
                                                  ConditionWhy::lasts,
                                                  ConditionWhy::ended,
                                                  ConditionWhy::not_begun,
                                                  ConditionWhy::dates_missing,
                                                  ConditionWhy::day_missing,
                                                  ConditionWhy::start_unclear,
                                                  ConditionWhy::nature_missing,
                                                  ConditionWhy::no_counterpart,
                                                  ConditionWhy::nothing_shared,
                                                  ConditionWhy::funders_apart,
                                                  ConditionWhy::funders_missing,
                                                  ConditionWhy::actions_in_question,
                                                  ConditionWhy::funders_in_question,
                                                  ConditionWhy::funded_twice,
                                                  ConditionWhy::no_priorities,
                                                  ConditionWhy::answers_missing,
                                                  ConditionWhy::answers_alike,
                                                  ConditionWhy::unanswered,
                                                  ConditionWhy::answered};
  static_assert(words.size() == static_cast<std::size_t>(region::Because::answered) + 1);
  return words[static_cast<std::size_t>(which)];
}

using Rows = std::vector<std::vector<std::string>>;

class ArticulationPart : RegionVoice {
 public:
  explicit ArticulationPart(const Told& told) : RegionVoice(told) {}

  blocks::ReportPart made() const {
    blocks::ReportPart part{"articulation", say(Articulation::title), {}};
    add(part, ParagraphKind::lead, say(Articulation::lead, {{"n", region_.territories.size()}}));
    add_list(part, "articulation",
             {Articulation::territory_header, Articulation::kinds_header,
              Articulation::organisations_header, Articulation::bodies_header,
              Articulation::objectives_header, Articulation::actions_header,
              Articulation::contracts_header},
             summary(), {2, 3, 4, 5});
    add_list(part, "articulation-organisations",
             {Articulation::territory_header, Articulation::organisation_header,
              Articulation::carries_in_header, Articulation::present_in_header},
             organisations(), {}, say(Articulation::organisations_title));
    add_list(
        part, "articulation-instances",
        {Articulation::territory_header, Articulation::body_header, Articulation::members_header,
         Articulation::seen_header, Articulation::contracts_header},
        bodies(), {}, say(Articulation::bodies_title));
    add_list(part, "articulation-objectifs",
             {Articulation::territory_header, Articulation::word_header,
              Articulation::which_objectives_header, Articulation::contracts_header},
             objectives(), {}, say(Articulation::objectives_title));
    Rows together = actions();
    if (together.empty()) {
      add(part, ParagraphKind::nothing, say(Articulation::all_apart));
    } else {
      add_list(part, "articulation-actions",
               {Articulation::territory_header, Articulation::action_header,
                Articulation::counted_header, Articulation::contracts_header},
               std::move(together), {}, say(Articulation::actions_title));
    }
    add(part, ParagraphKind::note, say(Articulation::note));
    return part;
  }

 private:
  const model::Contract& contract(std::uint32_t side) const {
    return *region_.sides[side].contract;
  }

  std::string name_of(const region::Territory& territory) const {
    for (const std::uint32_t side : territory.sides) {
      if (!contract(side).territory.empty()) return contract(side).territory;
    }
    return told_.names[territory.sides.front()];
  }

  std::string natures(const region::Territory& territory) const {
    std::string text;
    for (const std::uint32_t side : territory.sides) {
      const std::string& nature = contract(side).nature;
      text += (text.empty() ? "" : ", ") +
              (nature.empty() ? say(Articulation::nature_not_said) : nature);
    }
    return text;
  }

  Rows summary() const {
    Rows rows;
    for (const region::Territory& each : region_.territories) {
      const auto one = static_cast<std::size_t>(
          std::count_if(each.bodies.begin(), each.bodies.end(),
                        [](const region::SharedBody& body) { return body.is_one; }));
      rows.push_back({name_of(each), natures(each), count(each.organisations.size()), count(one),
                      count(each.themes.size()), count(each.one.size()), sides_words(each.sides)});
    }
    return rows;
  }

  Rows organisations() const {
    Rows rows;
    for (const region::Territory& territory : region_.territories) {
      for (const region::SharedOrganisation& each : territory.organisations) {
        const std::string carries = sides_words(each.carries_in);
        rows.push_back({name_of(territory), partner(each.organisation).name,
                        carries.empty() ? "\u2013" : carries, sides_words(each.sides)});
      }
    }
    return rows;
  }

  Rows bodies() const {
    Rows rows;
    for (const region::Territory& territory : region_.territories) {
      for (const region::SharedBody& each : territory.bodies) {
        std::vector<std::uint32_t> sides;
        for (const region::SharedBody::Seat& seat : each.seats) sides.push_back(seat.side);
        const region::SharedBody::Seat& first = each.seats.front();
        rows.push_back({name_of(territory), contract(first.side).instances[first.instance].name,
                        each.members_said ? say(Articulation::common_members,
                                                {{"common", each.common}, {"all", each.members}})
                                          : say(Articulation::members_not_said),
                        say(each.is_one ? Articulation::same_body : Articulation::other_members),
                        sides_words(sides)});
      }
    }
    return rows;
  }

  Rows objectives() const {
    Rows rows;
    for (const region::Territory& territory : region_.territories) {
      std::map<std::string, std::size_t> told;  // words of the same objectives are one row
      for (const region::Theme& theme : territory.themes) {
        std::string which;
        for (const region::ObjectiveSeat& seat : theme.which) {
          const model::Contract& mine = contract(seat.side);
          const model::Objective& objective = mine.objectives[seat.objective];
          which += (which.empty() ? "" : " ; ") + (mine.nature.empty() ? "" : mine.nature + " ") +
                   objective.id + " " + objective.name;
        }
        const auto [row, is_new] = told.emplace(which, rows.size());
        if (is_new) {
          rows.push_back({name_of(territory), theme.word, which, sides_words(theme.sides)});
        } else {
          rows[row->second][1] += ", " + theme.word;
        }
      }
    }
    return rows;
  }

  Rows actions() const {
    Rows rows;
    for (const region::Territory& territory : region_.territories) {
      for (const auto& [found, how] : {std::pair(&territory.one, Articulation::once),
                                       std::pair(&territory.asked, Articulation::to_confirm)}) {
        for (const region::SharedAction& action : *found) {
          std::vector<std::uint32_t> sides;
          for (const region::ActionSeat& seat : action) sides.push_back(seat.side);
          rows.push_back({name_of(territory),
                          contract(action.front().side).actions[action.front().action].title,
                          say(how), sides_words(sides)});
        }
      }
    }
    return rows;
  }
};

class ConditionsPart : RegionVoice {
 public:
  explicit ConditionsPart(const Told& told) : RegionVoice(told) {}

  blocks::ReportPart made() const {
    blocks::ReportPart part{"conditions", say(Checked::title), {}};
    const auto held = [&](region::Held which) {
      return static_cast<std::size_t>(
          std::count_if(region_.conditions->begin(), region_.conditions->end(),
                        [&](const region::ConditionResult& each) { return each.held == which; }));
    };
    add(part, ParagraphKind::lead,
        say(Checked::lead, {{"met", held(region::Held::met)},
                            {"not_met", held(region::Held::not_met)},
                            {"unknown", held(region::Held::unknown)}}));
    Rows rows;
    std::vector<region::ConditionResult> results = *region_.conditions;
    std::stable_sort(
        results.begin(), results.end(),
        [](const region::ConditionResult& a, const region::ConditionResult& b) {
          const auto rank = [](region::Held which) {
            return which == region::Held::not_met ? 0 : which == region::Held::unknown ? 1 : 2;
          };
          return rank(a.held) < rank(b.held);
        });
    for (const region::ConditionResult& each : results) {
      rows.push_back({say(words_of(each.condition)), sides_of(each),
                      say(each.held == region::Held::met       ? Checked::met
                          : each.held == region::Held::not_met ? Checked::not_met
                                                               : Checked::unknown),
                      why(each), places(each)});
    }
    add_list(part, "conditions",
             {Checked::condition_header, Checked::contract_header, Checked::result_header,
              Checked::why_header, Checked::proof_header},
             std::move(rows), {});
    add(part, ParagraphKind::note, say(Checked::note));
    return part;
  }

 private:
  std::string sides_of(const region::ConditionResult& each) const {
    if (!each.other) return told_.names[each.side];
    return say(Checked::pair,
               {{"one", told_.names[each.side]}, {"other", told_.names[*each.other]}});
  }

  std::string euros(double amount) const {
    constexpr int cents = 2;
    const bool is_whole = std::abs(amount - std::round(amount)) < 0.005;
    return output_text::number_text(amount, is_whole ? 0 : cents, told_.language);
  }

  std::string why(const region::ConditionResult& each) const {
    std::string words;
    const bool are_pairs = each.because == region::Because::funded_twice;
    for (std::size_t i = 0; i < each.words.size(); ++i) {
      const bool is_funder = are_pairs && i % 2 == 1;
      words += (i == 0 ? "" : is_funder ? " (" : " ; ") + each.words[i] + (is_funder ? ")" : "");
    }
    const auto word = [&](std::size_t at) {
      return at < each.words.size() ? each.words[at] : std::string();
    };
    const auto day = [&](std::size_t at) {
      const auto date = text::parse_date(word(at));
      return date ? output_text::date_text(*date, told_.language) : word(at);
    };
    const double first = each.numbers.empty() ? 0 : each.numbers.front();
    return say(words_of(each.because),
               {{"first", euros(first)},
                {"second", euros(each.numbers.size() < 2 ? 0 : each.numbers[1])},
                {"n", static_cast<std::size_t>(first)},
                {"words", words},
                {"a", day(0)},
                {"b", day(1)},
                {"c", day(2)}});
  }

  std::string places(const region::ConditionResult& each) const {
    constexpr std::size_t most = 4;
    std::string text;
    for (std::size_t i = 0; i < each.proofs.size() && i < most; ++i) {
      const region::Proof& proof = each.proofs[i];
      text += (text.empty() ? "" : " ; ") + to_string(proof.place);
      if (each.other) text += " (" + told_.names[proof.side] + ")";
    }
    if (each.proofs.size() > most)
      text += " " + say(Checked::more_places, {{"n", each.proofs.size() - most}});
    return text.empty() ? "\u2013" : text;
  }
};

}  // namespace

blocks::ReportPart articulation_part(const Told& told) { return ArticulationPart(told).made(); }

blocks::ReportPart conditions_part(const Told& told) { return ConditionsPart(told).made(); }

}  // namespace maillage::answers
