#include "output/proposals/calendar_part.hpp"

#include <cstdlib>

#include "output/proposals/meeting_part.hpp"
#include "output/proposals/proposal_voice.hpp"
#include "output/text/numbers.hpp"
#include "output/text/spreadsheet_cell.hpp"
#include "output/words/proposals/calendar_messages.hpp"

namespace maillage::proposals {
namespace {

using words::proposals::Calendar;

std::string weeks_off(const ProposalVoice& voice, int off) {
  if (off == 0) return "";
  return voice.say(off > 0 ? Calendar::later : Calendar::earlier,
                   {{"n", static_cast<std::size_t>(std::abs(off))}});
}

}  // namespace

blocks::ReportPart calendar_part(const model::Contract& contract,
                                 const planning::MeetingCalendar& calendar,
                                 output_text::Language language) {
  const ProposalVoice voice{contract, language};
  const std::string title = voice.say(Calendar::title, {{"year", std::to_string(calendar.year)}});
  blocks::ReportPart part{"calendrier", title, {}};
  if (calendar.state == planning::SolveState::infeasible) {
    add(part, blocks::ParagraphKind::nothing, voice.say(Calendar::no_week));
    return part;
  }
  if (calendar.state == planning::SolveState::unsolved) {
    add(part, blocks::ParagraphKind::nothing, not_computed_text(language));
    return part;
  }
  add(part, blocks::ParagraphKind::lead,
      voice.say(calendar.days_off.empty() ? Calendar::how_without_holidays : Calendar::how,
                {{"n", calendar.days_off.size()}}));
  if (calendar.meetings.empty()) {
    add(part, blocks::ParagraphKind::nothing, voice.say(Calendar::no_rhythm));
  }
  std::vector<std::vector<std::string>> rows;
  for (const planning::PlannedMeeting& meeting : calendar.meetings) {
    rows.push_back({output_text::date_text(meeting.day, language), voice.instance(meeting.instance),
                    std::to_string(meeting.number) + "/" + std::to_string(meeting.of),
                    weeks_off(voice, meeting.off)});
  }
  add_table(part, "calendrier-reunions", title,
            {voice.say(Calendar::date_header), voice.say(Calendar::body_header),
             voice.say(Calendar::number_header), voice.say(Calendar::remark_header)},
            rows, {0});
  if (!calendar.without_rhythm.empty()) {
    std::string bodies;
    for (const text::InstanceId instance : calendar.without_rhythm) {
      bodies += (bodies.empty() ? "" : ", ") + voice.instance(instance);
    }
    add(part, blocks::ParagraphKind::note,
        voice.say(Calendar::without_rhythm, {{"bodies", bodies}}));
  }
  return part;
}

std::string meeting_calendar_csv(const model::Contract& contract,
                                 const planning::MeetingCalendar& calendar,
                                 output_text::Language language) {
  const ProposalVoice voice{contract, language};
  std::string text = "\xEF\xBB\xBF";
  text += voice.say(Calendar::date_header) + ";" + voice.say(Calendar::body_header) + ";" +
          voice.say(Calendar::number_header) + ";" + voice.say(Calendar::remit_header) + "\r\n";
  for (const planning::PlannedMeeting& meeting : calendar.meetings) {
    const model::Instance& body = contract.instances[meeting.instance];
    text += to_string(meeting.day) + ";" + output_text::csv_text(body.name, ';') + ";" +
            voice.say(Calendar::number_of, {{"number", std::to_string(meeting.number)},
                                            {"all", std::to_string(meeting.of)}}) +
            ";" + output_text::csv_text(body.remit, ';') + "\r\n";
  }
  return text;
}

}  // namespace maillage::proposals
