#include "output/answers/comparison/compare_parts.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "output/answers/check_voice.hpp"
#include "output/answers/comparison/compare_voice.hpp"
#include "output/text/terminal.hpp"
#include "output/words/answers/finding_messages.hpp"
#include "output/words/answers/overview_messages.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/tally_words.hpp"

namespace maillage::answers {
namespace {

using analysis::Change;
using blocks::GridUse;
using blocks::ParagraphKind;
using words::comparison::Compare;

constexpr std::size_t title_width = 46, names_width = 40;

std::string signed_count(std::size_t before, std::size_t after) {
  if (before == after) return "=";
  return (after > before ? "+" : "−") +
         std::to_string(after > before ? after - before : before - after);
}

std::string place_of(const ComparisonVoice& voice, const analysis::ActionChange& action) {
  if (action.after) return voice.place(action.after->place);
  return action.before ? voice.place(action.before->place) : "";
}

std::string title_of(const ComparisonVoice& voice, const analysis::ActionChange& action) {
  return voice.cut(action_title(voice.compared, action), title_width);
}

blocks::ReportPart glance(const ComparisonVoice& voice) {
  blocks::ReportPart part{"apercu", voice.say(Compare::glance_title), {}};
  std::array<std::size_t, 3> changes{};
  for (const analysis::ActionChange& action : voice.compared.comparison.actions) {
    ++changes[static_cast<std::size_t>(action.change)];
  }
  const auto of = [&](Change change) { return changes[static_cast<std::size_t>(change)]; };
  add(part, ParagraphKind::lead,
      voice.say(Compare::glance, {{"kept", of(Change::kept)},
                                  {"gained", of(Change::gained)},
                                  {"lost", of(Change::lost)}}));
  if (const std::size_t n = voice.compared.comparison.matching.by_title_alone.size(); n > 0) {
    add(part, ParagraphKind::plain, voice.say(Compare::by_title_alone, {{"n", n}}));
  }
  ComparisonVoice::Rows rows;
  for (const CountLine& line : count_lines(voice.compared)) {
    if (line.before == 0 && line.after == 0) continue;
    if (line.known) {
      rows.push_back({line.words, std::to_string(line.before), std::to_string(line.after),
                      signed_count(line.before, line.after)});
    } else {
      rows.push_back({line.words, "", "", voice.say(Compare::not_comparable)});
    }
  }
  add_table(part, "comptes", part.title,
            {voice.say(Compare::count_header), voice.say(Compare::before_header),
             voice.say(Compare::after_header), voice.say(Compare::difference_header)},
            rows, {1, 2, 3}, GridUse::titled);
  return part;
}

blocks::ReportPart moves(const ComparisonVoice& voice) {
  blocks::ReportPart part{"etats", voice.say(Compare::moves_title), {}};
  std::vector<std::size_t> from, to;
  const auto& matrix = voice.compared.comparison.moves;
  for (std::size_t i = 0; i < matrix.size(); ++i) {
    std::size_t left = 0, right = 0;
    for (std::size_t j = 0; j < matrix.size(); ++j) {
      left += matrix[i][j];
      right += matrix[j][i];
    }
    if (left > 0) from.push_back(i);
    if (right > 0) to.push_back(i);
  }
  const auto is_seen = [](std::size_t state) {
    return state < static_cast<std::size_t>(analysis::SeenState::not_said);
  };
  if (std::none_of(from.begin(), from.end(), is_seen) ||
      std::none_of(to.begin(), to.end(), is_seen)) {
    add(part, ParagraphKind::nothing, voice.say(Compare::moves_not_comparable));
    return part;
  }
  const auto word = [&](std::size_t state) {
    return seen_state_word(static_cast<analysis::SeenState>(state), voice.compared.language);
  };
  std::vector<std::string> headers = {voice.say(Compare::moves_header)};
  std::vector<std::size_t> numbers;
  for (const std::size_t j : to) {
    headers.push_back(word(j));
    numbers.push_back(headers.size() - 1);
  }
  ComparisonVoice::Rows rows;
  for (const std::size_t i : from) {
    std::vector<std::string>& row = rows.emplace_back();
    row.push_back(word(i));
    for (const std::size_t j : to) {
      row.push_back(matrix[i][j] == 0 ? "·" : std::to_string(matrix[i][j]));
    }
  }
  add_table(part, "passages", part.title, headers, rows, numbers, GridUse::titled);
  return part;
}

std::string carriers_of(const ComparisonVoice& voice, const model::Contract& contract,
                        const analysis::ActionSeen& action) {
  switch (action.carrying) {
    case model::Carrying::named:
      return names_of(contract, action.carriers, voice.compared.language);
    case model::Carrying::nobody:
      return voice.say(Compare::no_carrier);
    case model::Carrying::uncertain:
      return voice.say(Compare::uncertain_carrier);
    case model::Carrying::not_recorded:
      return voice.say(Compare::carrier_not_recorded);
    case model::Carrying::person:
      return std::string(words::person_words(voice.compared.language));
  }
  return "";
}

// Actions of one side alone: those that came, those that went. Without blocks where there are none.
blocks::ReportPart one_sided_actions(const ComparisonVoice& voice, Change change) {
  const bool gained = change == Change::gained;
  ComparisonVoice::Rows rows;
  for (const analysis::ActionChange& action : voice.compared.comparison.actions) {
    const auto& seen = gained ? action.after : action.before;
    if (action.change != change || !seen) continue;
    const model::Contract& contract = gained ? voice.compared.after : voice.compared.before;
    rows.push_back({title_of(voice, action), seen_state_word(seen->state, voice.compared.language),
                    voice.cut(carriers_of(voice, contract, *seen), 30), place_of(voice, action)});
  }
  blocks::ReportPart part{
      gained ? "nouvelles" : "disparues",
      voice.say(gained ? Compare::gained_title : Compare::lost_title, {{"n", rows.size()}}),
      {}};
  voice.add_list(part, "actions-" + part.id, part.title,
                 {voice.say(Compare::action_header), voice.say(Compare::state_header),
                  voice.say(Compare::carriers_header), voice.say(Compare::place_header)},
                 std::move(rows));
  return part;
}

blocks::ReportPart gained_actions(const ComparisonVoice& voice) {
  return one_sided_actions(voice, Change::gained);
}
blocks::ReportPart lost_actions(const ComparisonVoice& voice) {
  return one_sided_actions(voice, Change::lost);
}

blocks::ReportPart changed_states(const ComparisonVoice& voice) {
  ComparisonVoice::Rows rows;
  for (const analysis::ActionChange& action : voice.compared.comparison.actions) {
    if (!action.before || !action.after || action.before->state == action.after->state) continue;
    if (action.before->state == analysis::SeenState::not_said) continue;
    rows.push_back(
        {title_of(voice, action),
         voice.say(Compare::state_step,
                   {{"before", seen_state_word(action.before->state, voice.compared.language)},
                    {"after", seen_state_word(action.after->state, voice.compared.language)}}),
         place_of(voice, action)});
  }
  blocks::ReportPart part{
      "etats-changes", voice.say(Compare::changed_states_title, {{"n", rows.size()}}), {}};
  voice.add_list(part, "actions-etat-change", part.title,
                 {voice.say(Compare::action_header), voice.say(Compare::state_header),
                  voice.say(Compare::place_header)},
                 std::move(rows));
  return part;
}

std::string signed_names(const Compared& compared,
                         const std::vector<analysis::PartnerChange>& changes) {
  std::string text;
  for (const analysis::PartnerChange& each : changes) {
    if (each.change == Change::kept) continue;
    text += (text.empty() ? "" : ", ");
    text += each.change == Change::gained ? "+ " : "− ";
    text += partner_name(compared, each);
  }
  return text;
}

blocks::ReportPart changed_carriers(const ComparisonVoice& voice) {
  blocks::ReportPart part{"porteurs", voice.say(Compare::changed_carriers_undecided_title), {}};
  if (!voice.compared.comparison.carriers_comparable) {
    add(part, ParagraphKind::nothing, voice.say(Compare::carriers_not_comparable));
    return part;
  }
  ComparisonVoice::Rows rows;
  for (const analysis::ActionChange& action : voice.compared.comparison.actions) {
    const std::string names = signed_names(voice.compared, action.carriers);
    if (names.empty() || !action.after) continue;
    const bool nobody = action.after->carrying == model::Carrying::nobody;
    const bool person = action.after->carrying == model::Carrying::person;
    rows.push_back({title_of(voice, action), voice.cut(names, names_width),
                    nobody   ? voice.say(Compare::no_carrier)
                    : person ? std::string(words::person_words(voice.compared.language))
                             : "",
                    place_of(voice, action)});
  }
  part.title = voice.say(Compare::changed_carriers_title, {{"n", rows.size()}});
  voice.add_list(part, "actions-porteurs-changes", part.title,
                 {voice.say(Compare::action_header), voice.say(Compare::carriers_header),
                  voice.say(Compare::now_header), voice.say(Compare::place_header)},
                 std::move(rows));
  return part;
}

using OrganisationField = std::optional<Change> analysis::OrganisationChange::*;

struct NamedOrganisation {
  std::size_t live = 0, abandoned = 0;
  std::string text;  // "ADMR (3, + 1 abandonnée), peut-être ADMR de Commercy"
};

// Its actions on the side that is told, abandoned ones apart.
NamedOrganisation named_organisation(const ComparisonVoice& voice,
                                     const analysis::OrganisationChange& each, Change wanted,
                                     bool as_carrier) {
  const Compared& compared = voice.compared;
  const bool is_lost = wanted == Change::lost;
  NamedOrganisation named;
  const auto count = [&](const std::vector<std::uint32_t>& actions) {
    for (const std::uint32_t at : actions) {
      const analysis::ActionChange& action = compared.comparison.actions[at];
      const auto& seen = is_lost ? action.before : action.after;
      ++(seen && seen->state == analysis::SeenState::abandoned ? named.abandoned : named.live);
    }
  };
  count(each.carried.kept);
  count(is_lost ? each.carried.lost : each.carried.gained);
  if (!as_carrier) {
    count(each.joined.kept);
    count(is_lost ? each.joined.lost : each.joined.gained);
  }
  named.text = voice.say(
      Compare::organisation_count,
      {{"name", voice.cut(partner_name(compared, each), 60)},
       {"actions", words::tally_in_brackets(named.live, named.abandoned, compared.language)}});
  if (as_carrier && each.perhaps) {
    const model::Contract& other = is_lost ? compared.after : compared.before;
    named.text = voice.say(Compare::organisation_perhaps,
                           {{"organisation", named.text},
                            {"other", voice.cut(other.partners[*each.perhaps].name, 48)}});
  }
  return named;
}

// "portent désormais (2) : ADMR (3), Croix-Rouge (1)": organisations, with how many actions.
void add_organisations(const ComparisonVoice& voice, OrganisationField field, Change wanted,
                       Compare title, blocks::ReportPart& part) {
  const bool as_carrier = field == &analysis::OrganisationChange::as_carrier;
  std::vector<NamedOrganisation> named;
  for (const analysis::OrganisationChange& each : voice.compared.comparison.organisations) {
    if (each.*field != wanted) continue;
    named.push_back(named_organisation(voice, each, wanted, as_carrier));
  }
  std::stable_sort(
      named.begin(), named.end(),
      [](const NamedOrganisation& a, const NamedOrganisation& b) { return a.live > b.live; });
  const std::string what = voice.say(title, {{"n", named.size()}});
  const std::size_t most = voice.extent.most_rows == 0 ? named.size() : voice.extent.most_rows;
  std::string names;
  for (std::size_t i = 0; i < named.size() && i < most; ++i) {
    names += (i == 0 ? "" : ", ") + named[i].text;
  }
  if (named.size() > most) {
    names = voice.say(Compare::and_more, {{"names", names}, {"n", named.size() - most}});
  }
  add(part, ParagraphKind::plain,
      names.empty() ? what : voice.say(Compare::listed, {{"what", what}, {"names", names}}));
}

blocks::ReportPart organisations(const ComparisonVoice& voice) {
  blocks::ReportPart part{"organisations", voice.say(Compare::organisations_title), {}};
  if (voice.compared.comparison.carriers_comparable) {
    const OrganisationField field = &analysis::OrganisationChange::as_carrier;
    add_organisations(voice, field, Change::gained, Compare::carry_now, part);
    add_organisations(voice, field, Change::lost, Compare::no_longer_carry, part);
    add_organisations(voice, field, Change::kept, Compare::still_carry, part);
  } else {
    add(part, ParagraphKind::nothing, voice.say(Compare::carrying_not_comparable));
  }
  if (!voice.compared.comparison.network_comparable) {
    add(part, ParagraphKind::nothing, voice.say(Compare::network_not_comparable));
  } else if (voice.compared.comparison.participants_comparable) {
    const OrganisationField field = &analysis::OrganisationChange::in_network;
    add_organisations(voice, field, Change::gained, Compare::enter_network, part);
    add_organisations(voice, field, Change::lost, Compare::leave_network, part);
    add_organisations(voice, field, Change::kept, Compare::stay_in_network, part);
  }
  return part;
}

}  // namespace

std::string ComparisonVoice::cut(const std::string& text, std::size_t width) const {
  return extent.cuts_names ? output_text::shortened(output_text::printable(text), width)
                           : output_text::printable(text);
}

// With two contracts the folder says whose file it is.
std::string ComparisonVoice::place(const text::Place& place) const {
  return output_text::printable(to_string(
      compared.one_contract() ? place_within(compared.before, place) : text::line_of(place)));
}

void ComparisonVoice::add_list(blocks::ReportPart& part, std::string id, std::string caption,
                               const std::vector<std::string>& headers, Rows rows) const {
  const std::size_t most = extent.most_rows;
  const std::size_t more = most == 0 || rows.size() <= most ? 0 : rows.size() - most;
  rows.resize(rows.size() - more);
  add_table(part, std::move(id), std::move(caption), headers, rows);
  if (more > 0)
    add(part, ParagraphKind::note,
        output_text::filled(message_of(words::answers::Findings::more), compared.language,
                            {{"n", more}}));
}

blocks::Report comparison_answer(const Compared& compared, const Extent& extent) {
  const ComparisonVoice voice{compared, extent};
  const std::string sides =
      voice.say(Compare::sides, {{"before", output_text::printable(before_words(compared))},
                                 {"after", output_text::printable(after_words(compared))}});
  blocks::Report answer;
  answer.title = sides;
  if (compared.one_contract()) {
    answer.title =
        compared.before.name.empty()
            ? output_text::filled(message_of(words::answers::Overview::unnamed), compared.language)
            : output_text::printable(compared.before.name);
    answer.subtitle = sides;
  }
  for (auto* make : {glance, moves, gained_actions, lost_actions, changed_states, changed_carriers,
                     organisations, findings_compared, measures_compared, questions_compared}) {
    blocks::ReportPart part = make(voice);
    if (!part.blocks.empty()) answer.parts.push_back(std::move(part));
  }
  return answer;
}

}  // namespace maillage::answers
