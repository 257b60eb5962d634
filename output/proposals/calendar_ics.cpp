// iCalendar (RFC 5545). Text is escaped (3.3.11) and lines are folded (3.1).
#include <chrono>
#include <string_view>

#include "output/proposals/calendar_part.hpp"
#include "output/proposals/proposal_voice.hpp"
#include "output/text/terminal.hpp"
#include "output/words/proposals/calendar_messages.hpp"

namespace maillage::proposals {
namespace {

constexpr std::size_t longest_line = 75;  // octets, without CRLF

std::string escaped(std::string_view text) {
  std::string result;
  for (const char c : output_text::printable(text)) {
    if (c == '\\' || c == ';' || c == ',') result += '\\';
    result += c;
  }
  return result;
}

bool continues_character(char c) { return (static_cast<unsigned char>(c) & 0xC0u) == 0x80u; }

void add_line(std::string& text, const std::string& line) {
  std::size_t at = 0, room = longest_line;
  while (line.size() - at > room) {
    std::size_t end = at + room;
    while (end > at + 1 && continues_character(line[end])) --end;
    text.append(line, at, end - at);
    text += "\r\n ";
    at = end;
    room = longest_line - 1;  // the blank that says it goes on
  }
  text.append(line, at, std::string::npos);
  text += "\r\n";
}

std::string compact(const text::Date& date) {
  std::string text = to_string(date);
  text.erase(4, 1);
  text.erase(6, 1);
  return text;
}

text::Date next_day(const text::Date& date) {
  const std::chrono::sys_days day = std::chrono::year(date.year) / date.month / date.day;
  const std::chrono::year_month_day next(day + std::chrono::days(1));
  return {static_cast<int>(next.year()), static_cast<int>(static_cast<unsigned>(next.month())),
          static_cast<int>(static_cast<unsigned>(next.day()))};
}

void add_event(const ProposalVoice& voice, const planning::MeetingCalendar& calendar,
               const planning::PlannedMeeting& meeting, std::string& text) {
  const model::Contract& contract = voice.contract;
  const model::Instance& body = contract.instances[meeting.instance];
  const std::string year = std::to_string(calendar.year);
  add_line(text, "BEGIN:VEVENT");
  add_line(text, "UID:" + escaped(contract.id) + "-" + escaped(body.id) + "-" + year + "-" +
                     std::to_string(meeting.number) + "@maillage");
  add_line(text, "DTSTAMP:" + year + "0101T000000Z");
  add_line(text, "DTSTART;VALUE=DATE:" + compact(meeting.day));
  add_line(text, "DTEND;VALUE=DATE:" + compact(next_day(meeting.day)));
  using words::proposals::Calendar;
  add_line(text, "SUMMARY:" + escaped(voice.say(Calendar::event, {{"body", body.name}})));
  const std::string description =
      body.remit.empty()
          ? voice.say(Calendar::event_detail, {{"number", std::to_string(meeting.number)},
                                               {"all", std::to_string(meeting.of)}})
          : voice.say(Calendar::event_detail_remit, {{"number", std::to_string(meeting.number)},
                                                     {"all", std::to_string(meeting.of)},
                                                     {"remit", body.remit}});
  add_line(text, "DESCRIPTION:" + escaped(description));
  add_line(text, "STATUS:TENTATIVE");
  add_line(text, "TRANSP:TRANSPARENT");
  add_line(text, "END:VEVENT");
}

}  // namespace

std::string meeting_calendar_ics(const model::Contract& contract,
                                 const planning::MeetingCalendar& calendar,
                                 output_text::Language language) {
  const ProposalVoice voice{contract, language};
  std::string text;
  add_line(text, "BEGIN:VCALENDAR");
  add_line(text, "VERSION:2.0");
  add_line(text, language == output_text::Language::french ? "PRODID:-//maillage//plan//FR"
                                                           : "PRODID:-//maillage//plan//EN");
  add_line(text, "CALSCALE:GREGORIAN");
  // No METHOD: with one, an event needs an ORGANIZER (RFC 5546, 3.2.1), and nobody invites here.
  for (const planning::PlannedMeeting& meeting : calendar.meetings) {
    add_event(voice, calendar, meeting, text);
  }
  add_line(text, "END:VCALENDAR");
  return text;
}

}  // namespace maillage::proposals
