#include "output/proposals/fewer_part.hpp"

#include <utility>

#include "output/proposals/proposal_voice.hpp"
#include "output/text/numbers.hpp"
#include "output/text/terminal.hpp"
#include "output/words/proposals/fewer_messages.hpp"

namespace maillage::proposals {
namespace {

using words::proposals::Fewer;

struct Advice {
  planning::FewerAdvice advice;
  Fewer title;
  const char* id;
};
constexpr Advice advices[] = {
    {planning::FewerAdvice::drop, Fewer::drop, "a-retirer"},
    {planning::FewerAdvice::postpone, Fewer::postpone, "endormies"},
    {planning::FewerAdvice::settle, Fewer::settle, "a-clore"},
    {planning::FewerAdvice::write_fiche, Fewer::write_fiche, "a-ecrire"},
};

std::string reasons_text(const ProposalVoice& voice, const planning::FewerAction& action) {
  std::string text;
  for (const planning::FewerReason& reason : action.reasons) {
    text += (text.empty() ? "" : ", ") + fewer_reason_text(reason, voice.language);
  }
  return text;
}

std::string line_place(const text::Place& place) {
  return output_text::printable(to_string(text::line_of(place)));
}

void add_advised(const ProposalVoice& voice, const planning::FewerActions& fewer,
                 const Advice& advice, blocks::ReportPart& part) {
  std::vector<std::vector<std::string>> rows;
  for (const planning::FewerAction& action : fewer.actions) {
    if (action.advice != advice.advice) continue;
    rows.push_back({std::to_string(action.points), voice.action(action.action, 56),
                    reasons_text(voice, action), line_place(action.place)});
  }
  if (rows.empty()) return;
  const std::string title = voice.say(advice.title, {{"n", rows.size()}});
  add_heading(part, title);
  add_table(part, std::string("moins-") + advice.id, title,
            {voice.say(Fewer::points_header), voice.say(Fewer::action_header),
             voice.say(Fewer::reasons_header), voice.say(Fewer::line_header)},
            rows, {0});
}

void add_merges(const ProposalVoice& voice, const planning::FewerActions& fewer,
                blocks::ReportPart& part) {
  if (fewer.merges.empty()) return;
  add_heading(part, voice.say(Fewer::merge, {{"n", fewer.merges.size()}}));
  for (std::size_t i = 0; i < fewer.merges.size(); ++i) {
    const planning::MergeGroup& group = fewer.merges[i];
    std::string shared;
    for (const std::string& word : group.words) shared += (shared.empty() ? "" : ", ") + word;
    const std::string why =
        voice.say(group.ground == planning::MergeGround::same_carriers ? Fewer::same_carriers
                                                                       : Fewer::same_words,
                  {{"words", output_text::printable(shared)}});
    add(part, blocks::ParagraphKind::plain, why);
    std::vector<std::vector<std::string>> rows;
    for (std::size_t at = 0; at < group.actions.size(); ++at) {
      rows.push_back({voice.action(group.actions[at], 80), line_place(group.places[at])});
    }
    // Of two tables whoever hears their names alone must know which is which.
    const std::string number = std::to_string(i + 1);
    add_table(part, "a-reunir-" + number, why + " (" + number + ")",
              {voice.say(Fewer::action_header), voice.say(Fewer::line_header)}, rows);
  }
}

Fewer reason_key(planning::FewerGround ground) {
  switch (ground) {
    case planning::FewerGround::abandoned:
      return Fewer::abandoned;
    case planning::FewerGround::asleep:
      return Fewer::asleep;
    case planning::FewerGround::no_carrier:
      return Fewer::no_carrier;
    case planning::FewerGround::no_candidate:
      return Fewer::no_candidate;
    case planning::FewerGround::no_title:
      return Fewer::no_title;
    case planning::FewerGround::over:
      return Fewer::over;
    case planning::FewerGround::no_fiche:
      return Fewer::no_fiche;
  }
  return Fewer::abandoned;
}

}  // namespace

std::string fewer_reason_text(const planning::FewerReason& reason, output_text::Language language) {
  return output_text::filled(message_of(reason_key(reason.ground)), language,
                             {{"n", static_cast<std::size_t>(reason.number)}});
}

blocks::ReportPart fewer_part(const model::Contract& contract, const planning::FewerActions& fewer,
                              output_text::Language language) {
  const ProposalVoice voice{contract, language};
  blocks::ReportPart part{
      "moins", voice.say(Fewer::title, {{"table", voice.table(fewer.year)}}), {}};
  Fewer live = fewer.state_unsaid == fewer.live ? Fewer::live_all_unsaid : Fewer::live_some_unsaid;
  if (fewer.state_unsaid == 0) {
    live = fewer.open == 0            ? Fewer::live_all_done
           : fewer.open == fewer.live ? Fewer::live_none_done
                                      : Fewer::live;
  }
  std::string lead =
      voice.say(live, {{"live", fewer.live}, {"open", fewer.open}, {"unsaid", fewer.state_unsaid}});
  if (fewer.ceiling) {
    const std::string ceiling = output_text::plain_number_text(*fewer.ceiling, language);
    lead += " " + voice.say(Fewer::ceiling, {{"ceiling", ceiling}});
  }
  add(part, blocks::ParagraphKind::lead, lead);
  add(part, blocks::ParagraphKind::note, voice.say(Fewer::what_points_say));
  const std::size_t before = part.blocks.size();
  for (const Advice& advice : advices) add_advised(voice, fewer, advice, part);
  add_merges(voice, fewer, part);
  if (part.blocks.size() == before) {
    add(part, blocks::ParagraphKind::nothing, voice.say(Fewer::nothing));
  }
  return part;
}

}  // namespace maillage::proposals
