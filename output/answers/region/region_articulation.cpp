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

const model::Contract& contract_of(const RegionVoice& voice, std::uint32_t side) {
  return *voice.region.sides[side].contract;
}

std::string name_of(const RegionVoice& voice, const region::Territory& territory) {
  for (const std::uint32_t side : territory.sides) {
    if (!contract_of(voice, side).territory.empty()) return contract_of(voice, side).territory;
  }
  return voice.told.names[territory.sides.front()];
}

std::string natures(const RegionVoice& voice, const region::Territory& territory) {
  std::string text;
  for (const std::uint32_t side : territory.sides) {
    const std::string& nature = contract_of(voice, side).nature;
    text += (text.empty() ? "" : ", ") +
            (nature.empty() ? voice.say(Articulation::nature_not_said) : nature);
  }
  return text;
}

Rows summary_rows(const RegionVoice& voice) {
  Rows rows;
  for (const region::Territory& each : voice.region.territories) {
    const auto one = static_cast<std::size_t>(
        std::count_if(each.bodies.begin(), each.bodies.end(),
                      [](const region::SharedBody& body) { return body.is_one; }));
    rows.push_back({name_of(voice, each), natures(voice, each),
                    voice.count(each.organisations.size()), voice.count(one),
                    voice.count(each.themes.size()), voice.count(each.one.size()),
                    voice.sides_words(each.sides)});
  }
  return rows;
}

Rows organisation_rows(const RegionVoice& voice) {
  Rows rows;
  for (const region::Territory& territory : voice.region.territories) {
    for (const region::SharedOrganisation& each : territory.organisations) {
      const std::string carries = voice.sides_words(each.carries_in);
      rows.push_back({name_of(voice, territory), voice.partner(each.organisation).name,
                      carries.empty() ? "\u2013" : carries, voice.sides_words(each.sides)});
    }
  }
  return rows;
}

Rows body_rows(const RegionVoice& voice) {
  Rows rows;
  for (const region::Territory& territory : voice.region.territories) {
    for (const region::SharedBody& each : territory.bodies) {
      std::vector<std::uint32_t> sides;
      for (const region::SharedBody::Seat& seat : each.seats) sides.push_back(seat.side);
      const region::SharedBody::Seat& first = each.seats.front();
      rows.push_back(
          {name_of(voice, territory), contract_of(voice, first.side).instances[first.instance].name,
           each.members_said ? voice.say(Articulation::common_members,
                                         {{"common", each.common}, {"all", each.members}})
                             : voice.say(Articulation::members_not_said),
           voice.say(each.is_one ? Articulation::same_body : Articulation::other_members),
           voice.sides_words(sides)});
    }
  }
  return rows;
}

Rows objective_rows(const RegionVoice& voice) {
  Rows rows;
  for (const region::Territory& territory : voice.region.territories) {
    std::map<std::string, std::size_t> told;  // words of the same objectives are one row
    for (const region::Theme& theme : territory.themes) {
      std::string which;
      for (const region::ObjectiveSeat& seat : theme.which) {
        const model::Contract& mine = contract_of(voice, seat.side);
        const model::Objective& objective = mine.objectives[seat.objective];
        which += (which.empty() ? "" : " ; ") + (mine.nature.empty() ? "" : mine.nature + " ") +
                 objective.id + " " + objective.name;
      }
      const auto [row, is_new] = told.emplace(which, rows.size());
      if (is_new) {
        rows.push_back(
            {name_of(voice, territory), theme.word, which, voice.sides_words(theme.sides)});
      } else {
        rows[row->second][1] += ", " + theme.word;
      }
    }
  }
  return rows;
}

Rows action_rows(const RegionVoice& voice) {
  Rows rows;
  for (const region::Territory& territory : voice.region.territories) {
    for (const auto& [found, how] : {std::pair(&territory.one, Articulation::once),
                                     std::pair(&territory.asked, Articulation::to_confirm)}) {
      for (const region::SharedAction& action : *found) {
        std::vector<std::uint32_t> sides;
        for (const region::ActionSeat& seat : action) sides.push_back(seat.side);
        rows.push_back(
            {name_of(voice, territory),
             contract_of(voice, action.front().side).actions[action.front().action].title,
             voice.say(how), voice.sides_words(sides)});
      }
    }
  }
  return rows;
}

std::string sides_text(const RegionVoice& voice, const region::ConditionResult& each) {
  if (!each.other) return voice.told.names[each.side];
  return voice.say(Checked::pair, {{"one", voice.told.names[each.side]},
                                   {"other", voice.told.names[*each.other]}});
}

std::string euros(const RegionVoice& voice, double amount) {
  constexpr int cents = 2;
  const bool is_whole = std::abs(amount - std::round(amount)) < 0.005;
  return output_text::number_text(amount, is_whole ? 0 : cents, voice.told.language);
}

std::string why_text(const RegionVoice& voice, const region::ConditionResult& each) {
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
    return date ? output_text::date_text(*date, voice.told.language) : word(at);
  };
  const double first = each.numbers.empty() ? 0 : each.numbers.front();
  return voice.say(words_of(each.because),
                   {{"first", euros(voice, first)},
                    {"second", euros(voice, each.numbers.size() < 2 ? 0 : each.numbers[1])},
                    {"n", static_cast<std::size_t>(first)},
                    {"words", words},
                    {"a", day(0)},
                    {"b", day(1)},
                    {"c", day(2)}});
}

std::string places_text(const RegionVoice& voice, const region::ConditionResult& each) {
  constexpr std::size_t most = 4;
  std::string text;
  for (std::size_t i = 0; i < each.proofs.size() && i < most; ++i) {
    const region::Proof& proof = each.proofs[i];
    text += (text.empty() ? "" : " ; ") + to_string(proof.place);
    if (each.other) text += " (" + voice.told.names[proof.side] + ")";
  }
  if (each.proofs.size() > most)
    text += " " + voice.say(Checked::more_places, {{"n", each.proofs.size() - most}});
  return text.empty() ? "\u2013" : text;
}

}  // namespace

blocks::ReportPart articulation_part(const RegionVoice& voice) {
  blocks::ReportPart part{"articulation", voice.say(Articulation::title), {}};
  add(part, ParagraphKind::lead,
      voice.say(Articulation::lead, {{"n", voice.region.territories.size()}}));
  voice.add_list(part, "articulation",
                 {Articulation::territory_header, Articulation::kinds_header,
                  Articulation::organisations_header, Articulation::bodies_header,
                  Articulation::objectives_header, Articulation::actions_header,
                  Articulation::contracts_header},
                 summary_rows(voice), {2, 3, 4, 5});
  voice.add_list(part, "articulation-organisations",
                 {Articulation::territory_header, Articulation::organisation_header,
                  Articulation::carries_in_header, Articulation::present_in_header},
                 organisation_rows(voice), {}, voice.say(Articulation::organisations_title));
  voice.add_list(
      part, "articulation-instances",
      {Articulation::territory_header, Articulation::body_header, Articulation::members_header,
       Articulation::seen_header, Articulation::contracts_header},
      body_rows(voice), {}, voice.say(Articulation::bodies_title));
  voice.add_list(part, "articulation-objectifs",
                 {Articulation::territory_header, Articulation::word_header,
                  Articulation::which_objectives_header, Articulation::contracts_header},
                 objective_rows(voice), {}, voice.say(Articulation::objectives_title));
  Rows together = action_rows(voice);
  if (together.empty()) {
    add(part, ParagraphKind::nothing, voice.say(Articulation::all_apart));
  } else {
    voice.add_list(part, "articulation-actions",
                   {Articulation::territory_header, Articulation::action_header,
                    Articulation::counted_header, Articulation::contracts_header},
                   std::move(together), {}, voice.say(Articulation::actions_title));
  }
  add(part, ParagraphKind::note, voice.say(Articulation::note));
  return part;
}

blocks::ReportPart conditions_part(const RegionVoice& voice) {
  blocks::ReportPart part{"conditions", voice.say(Checked::title), {}};
  const auto held = [&](region::Held which) {
    return static_cast<std::size_t>(
        std::count_if(voice.region.conditions->begin(), voice.region.conditions->end(),
                      [&](const region::ConditionResult& each) { return each.held == which; }));
  };
  add(part, ParagraphKind::lead,
      voice.say(Checked::lead, {{"met", held(region::Held::met)},
                                {"not_met", held(region::Held::not_met)},
                                {"unknown", held(region::Held::unknown)}}));
  Rows rows;
  std::vector<region::ConditionResult> results = *voice.region.conditions;
  std::stable_sort(
      results.begin(), results.end(),
      [](const region::ConditionResult& a, const region::ConditionResult& b) {
        const auto rank = [](region::Held which) {
          return which == region::Held::not_met ? 0 : which == region::Held::unknown ? 1 : 2;
        };
        return rank(a.held) < rank(b.held);
      });
  for (const region::ConditionResult& each : results) {
    rows.push_back({voice.say(words_of(each.condition)), sides_text(voice, each),
                    voice.say(each.held == region::Held::met       ? Checked::met
                              : each.held == region::Held::not_met ? Checked::not_met
                                                                   : Checked::unknown),
                    why_text(voice, each), places_text(voice, each)});
  }
  voice.add_list(part, "conditions",
                 {Checked::condition_header, Checked::contract_header, Checked::result_header,
                  Checked::why_header, Checked::proof_header},
                 std::move(rows), {});
  add(part, ParagraphKind::note, voice.say(Checked::note));
  return part;
}

}  // namespace maillage::answers
