#include "output/proposals/what_if_part.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

#include "output/proposals/proposal_voice.hpp"
#include "output/text/numbers.hpp"
#include "output/text/terminal.hpp"
#include "output/words/network/table_words.hpp"
#include "output/words/proposals/what_if_messages.hpp"

namespace maillage::proposals {
namespace {

using words::proposals::WhatIf;

constexpr std::size_t most_parted = 12;

// The row that says it: of the table asked for, or the latest that has the action.
std::string row_place(const ProposalVoice& voice, const model::Scope& scope,
                      text::ActionId action) {
  const model::ActionRow* found = nullptr;
  for (const model::Edition& edition : voice.contract.editions) {
    if (!scope.whole && edition.year != scope.year) continue;
    for (const model::ActionRow& row : edition.rows) {
      if (row.action == action) found = &row;
    }
  }
  if (found == nullptr) return "";
  return to_string(text::line_of(found->place));
}

// What organisations that leave leave behind, as blocks of a part.
void add_lost(const ProposalVoice& voice, blocks::ReportPart& part, WhatIf key,
              std::initializer_list<output_text::Filling> fillings = {}) {
  add(part, blocks::ParagraphKind::plain, voice.say(key, fillings));
}

void add_lost_actions(const ProposalVoice& voice, const model::Scope& scope,
                      blocks::ReportPart& part, WhatIf key, const char* id,
                      const std::vector<text::ActionId>& list) {
  if (list.empty()) return;
  std::vector<std::vector<std::string>> rows;
  for (const text::ActionId action : list) {
    rows.push_back(
        {voice.action(action, 80), output_text::printable(row_place(voice, scope, action))});
  }
  const std::string title = voice.say(key, {{"n", list.size()}});
  add(part, blocks::ParagraphKind::plain, title);
  add_table(part, part.id + "-" + id, title,
            {voice.say(WhatIf::action_header), voice.say(WhatIf::line_header)}, rows);
}

void add_carried(const ProposalVoice& voice, const model::Scope& scope, blocks::ReportPart& part,
                 const planning::Departure& lost) {
  add_lost_actions(voice, scope, part, WhatIf::without_carrier, "sans-porteur",
                   lost.actions_without_carrier);
  add_lost_actions(voice, scope, part, WhatIf::left_to_unnamed, "non-nommes",
                   lost.actions_left_to_unnamed);
  add_lost_actions(voice, scope, part, WhatIf::fewer_carriers, "porteur-en-moins",
                   lost.actions_with_fewer_carriers);
  if (!lost.objectives_without_carried_action.empty()) {
    add_lost(voice, part, WhatIf::objectives_uncarried,
             {{"n", lost.objectives_without_carried_action.size()}});
    std::vector<std::string> items;
    for (const text::ObjectiveId objective : lost.objectives_without_carried_action) {
      items.push_back(voice.objective(objective, 100));
    }
    add_bullets(part, items);
  }
  for (const text::AxisId axis : lost.axes_without_carried_action) {
    add_lost(voice, part, WhatIf::axis_uncarried,
             {{"axis", voice.name({model::SubjectKind::axis, axis.value}, 100)}});
  }
}

void add_bodies(const ProposalVoice& voice, blocks::ReportPart& part,
                const planning::WhatIf& what) {
  const planning::Departure& lost = what.departure;
  std::vector<std::string> items;
  for (const text::InstanceId instance : lost.instances_without_lead) {
    items.push_back(voice.say(WhatIf::no_pilot, {{"body", voice.instance(instance)}}));
  }
  for (const text::InstanceId instance : lost.instances_under_quorum) {
    items.push_back(voice.say(WhatIf::under_quorum, {{"body", voice.instance(instance)}}));
  }
  for (const planning::SeatsLost& seats : what.seats) {
    items.push_back(voice.say(WhatIf::seats, {{"body", voice.instance(seats.instance)},
                                              {"after", static_cast<std::size_t>(seats.after)},
                                              {"before", static_cast<std::size_t>(seats.before)}}));
  }
  if (items.empty()) return;
  add_lost(voice, part, WhatIf::bodies);
  add_bullets(part, items);
}

void add_money(const ProposalVoice& voice, const model::Scope& scope, blocks::ReportPart& part,
               const planning::WhatIf& what) {
  if (!what.signatories.empty()) {
    add_lost(voice, part, WhatIf::signatories,
             {{"organisations", voice.partners(what.signatories)}});
  }
  for (const std::uint32_t at : what.fundings) {
    const model::Funding& funding = voice.contract.fundings[at];
    std::string text =
        output_text::printable(funding.subject) + ", " + voice.partner(funding.funder);
    if (funding.year) text += ", " + std::to_string(*funding.year);
    if (funding.amount) {
      text += ", " + output_text::number_text(*funding.amount, 2, voice.language) + "\u00A0€";
    }
    add_lost(voice, part, WhatIf::funding, {{"what", text}});
  }
  add_lost_actions(voice, scope, part, WhatIf::funder_lost, "financeur", what.funded);
}

void add_parted(const ProposalVoice& voice, blocks::ReportPart& part,
                const planning::WhatIf& what) {
  for (const auto& network : what.parted) {
    add_lost(voice, part, WhatIf::parted);
    std::vector<std::string> items;
    for (const std::vector<text::PartnerId>& piece : network) {
      if (items.size() == most_parted) {
        items.push_back("…");
        break;
      }
      items.push_back(
          piece.size() <= 8
              ? voice.partners(piece, 8)
              : voice.say(WhatIf::piece,
                          {{"n", piece.size()},
                           {"organisations", voice.partners({piece.begin(), piece.begin() + 4})}}));
    }
    add_bullets(part, items);
  }
}

void add_departure(const ProposalVoice& voice, const model::Scope& scope, blocks::ReportPart& part,
                   const planning::WhatIf& what) {
  const std::size_t before = part.blocks.size();
  add_carried(voice, scope, part, what.departure);
  add_bodies(voice, part, what);
  add_money(voice, scope, part, what);
  add_parted(voice, part, what);
  if (part.blocks.size() == before) add_lost(voice, part, WhatIf::nothing);
  add(part, blocks::ParagraphKind::note, voice.say(WhatIf::no_forecast));
}

// Those asked for; the services that go with them are counted.
std::vector<text::PartnerId> heads(const ProposalVoice& voice,
                                   const std::vector<text::PartnerId>& leaving) {
  std::vector<text::PartnerId> result;
  for (const text::PartnerId partner : leaving) {
    const std::optional<text::PartnerId> parent = voice.contract.partners[partner].parent;
    if (!parent || std::find(leaving.begin(), leaving.end(), *parent) == leaving.end()) {
      result.push_back(partner);
    }
  }
  return result;
}

std::string scope_word(const ProposalVoice& voice, const model::Scope& scope) {
  return words::table_name(scope, voice.language);
}

}  // namespace

blocks::ReportPart what_if_part(const model::Contract& contract, const model::Scope& scope,
                                const planning::WhatIf& what, output_text::Language language) {
  const ProposalVoice voice{contract, language};
  const std::vector<text::PartnerId>& leaving = what.departure.leaving;
  const std::vector<text::PartnerId> asked = heads(voice, leaving);
  blocks::ReportPart part{"sans",
                          voice.say(WhatIf::title, {{"organisations", voice.partners(asked, 10)},
                                                    {"table", scope_word(voice, scope)}}),
                          {}};
  std::vector<text::PartnerId> services;
  std::set_difference(leaving.begin(), leaving.end(), asked.begin(), asked.end(),
                      std::back_inserter(services));
  if (!services.empty()) {
    add(part, blocks::ParagraphKind::lead,
        voice.say(WhatIf::services, {{"organisations", voice.partners(services, 10)}}));
  }
  add_departure(voice, scope, part, what);
  return part;
}

blocks::ReportPart worst_departure_part(const model::Contract& contract, const model::Scope& scope,
                                        const planning::WorstDeparture& worst, std::size_t size,
                                        output_text::Language language) {
  const ProposalVoice voice{contract, language};
  // Fewer than were asked for may carry anything.
  const std::size_t told = worst.leaving.empty() ? size : worst.leaving.size();
  blocks::ReportPart part{"pire",
                          voice.say(told == 1 ? WhatIf::worst_title_one : WhatIf::worst_title_many,
                                    {{"n", told}, {"table", scope_word(voice, scope)}}),
                          {}};
  add(part, blocks::ParagraphKind::note, voice.say(WhatIf::worst_measure));
  if (worst.leaving.empty()) {
    add(part, blocks::ParagraphKind::nothing, voice.say(WhatIf::worst_none));
    return part;
  }
  std::string text = voice.say(worst.exact ? WhatIf::worst_exact : WhatIf::worst_bound,
                               {{"organisations", voice.partners(worst.leaving, size)},
                                {"lost", static_cast<std::size_t>(worst.lost)},
                                {"bound", static_cast<std::size_t>(worst.bound)}});
  if (worst.as_bad > 0) {
    text +=
        " – " + voice.say(WhatIf::worst_as_bad, {{"n", static_cast<std::size_t>(worst.as_bad)}});
  }
  add(part, blocks::ParagraphKind::lead, text);
  add_departure(voice, scope, part, worst.detail);
  return part;
}

}  // namespace maillage::proposals
