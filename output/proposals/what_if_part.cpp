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
  return to_string(text::Place{found->place.file, found->place.line, 0, found->place.cell});
}

// What organisations that leave leave behind, as blocks of a part.
class Departure {
 public:
  Departure(const ProposalVoice& voice, const model::Scope& scope, blocks::ReportPart& part)
      : voice_(voice), scope_(scope), part_(part) {}

  void write(const planning::WhatIf& what) {
    const std::size_t before = part_.blocks.size();
    carried(what.departure);
    bodies(what);
    money(what);
    parted(what);
    if (part_.blocks.size() == before) say(WhatIf::nothing);
    add(part_, blocks::ParagraphKind::note, voice_.say(WhatIf::no_forecast));
  }

 private:
  void say(WhatIf key, std::initializer_list<output_text::Filling> fillings = {}) {
    add(part_, blocks::ParagraphKind::plain, voice_.say(key, fillings));
  }

  void actions(WhatIf key, const char* id, const std::vector<text::ActionId>& list) {
    if (list.empty()) return;
    std::vector<std::vector<std::string>> rows;
    for (const text::ActionId action : list) {
      rows.push_back(
          {voice_.action(action, 80), output_text::printable(row_place(voice_, scope_, action))});
    }
    const std::string title = voice_.say(key, {{"n", list.size()}});
    add(part_, blocks::ParagraphKind::plain, title);
    add_table(part_, part_.id + "-" + id, title,
              {voice_.say(WhatIf::action_header), voice_.say(WhatIf::line_header)}, rows);
  }

  void carried(const planning::Departure& lost) {
    actions(WhatIf::without_carrier, "sans-porteur", lost.actions_without_carrier);
    actions(WhatIf::left_to_unnamed, "non-nommes", lost.actions_left_to_unnamed);
    actions(WhatIf::fewer_carriers, "porteur-en-moins", lost.actions_with_fewer_carriers);
    if (!lost.objectives_without_carried_action.empty()) {
      say(WhatIf::objectives_uncarried, {{"n", lost.objectives_without_carried_action.size()}});
      std::vector<std::string> items;
      for (const text::ObjectiveId objective : lost.objectives_without_carried_action) {
        items.push_back(voice_.objective(objective, 100));
      }
      add_bullets(part_, items);
    }
    for (const text::AxisId axis : lost.axes_without_carried_action) {
      say(WhatIf::axis_uncarried,
          {{"axis", voice_.name({model::SubjectKind::axis, axis.value}, 100)}});
    }
  }

  void bodies(const planning::WhatIf& what) {
    const planning::Departure& lost = what.departure;
    std::vector<std::string> items;
    for (const text::InstanceId instance : lost.instances_without_lead) {
      items.push_back(voice_.say(WhatIf::no_pilot, {{"body", voice_.instance(instance)}}));
    }
    for (const text::InstanceId instance : lost.instances_under_quorum) {
      items.push_back(voice_.say(WhatIf::under_quorum, {{"body", voice_.instance(instance)}}));
    }
    for (const planning::SeatsLost& seats : what.seats) {
      items.push_back(
          voice_.say(WhatIf::seats, {{"body", voice_.instance(seats.instance)},
                                     {"after", static_cast<std::size_t>(seats.after)},
                                     {"before", static_cast<std::size_t>(seats.before)}}));
    }
    if (items.empty()) return;
    say(WhatIf::bodies);
    add_bullets(part_, items);
  }

  void money(const planning::WhatIf& what) {
    if (!what.signatories.empty()) {
      say(WhatIf::signatories, {{"organisations", voice_.partners(what.signatories)}});
    }
    for (const std::uint32_t at : what.fundings) {
      const model::Funding& funding = voice_.contract.fundings[at];
      std::string text =
          output_text::printable(funding.subject) + ", " + voice_.partner(funding.funder);
      if (funding.year) text += ", " + std::to_string(*funding.year);
      if (funding.amount) {
        text += ", " + output_text::number_text(*funding.amount, 2, voice_.language) + "\u00A0€";
      }
      say(WhatIf::funding, {{"what", text}});
    }
    actions(WhatIf::funder_lost, "financeur", what.funded);
  }

  void parted(const planning::WhatIf& what) {
    for (const auto& network : what.parted) {
      say(WhatIf::parted);
      std::vector<std::string> items;
      for (const std::vector<text::PartnerId>& piece : network) {
        if (items.size() == most_parted) {
          items.push_back("…");
          break;
        }
        items.push_back(piece.size() <= 8
                            ? voice_.partners(piece, 8)
                            : voice_.say(WhatIf::piece,
                                         {{"n", piece.size()},
                                          {"organisations",
                                           voice_.partners({piece.begin(), piece.begin() + 4})}}));
      }
      add_bullets(part_, items);
    }
  }

  const ProposalVoice& voice_;
  const model::Scope& scope_;
  blocks::ReportPart& part_;
};

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
  Departure(voice, scope, part).write(what);
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
  Departure(voice, scope, part).write(worst.detail);
  return part;
}

}  // namespace maillage::proposals
