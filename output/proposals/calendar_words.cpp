#include "output/proposals/calendar_words.hpp"

#include <cstdlib>

#include "output/proposals/proposal_voice.hpp"
#include "output/text/numbers.hpp"
#include "output/text/spreadsheet_cell.hpp"
#include "output/text/terminal.hpp"

namespace maillage {
namespace {

std::string weeks_off(const ProposalVoice& voice, int off) {
  if (off == 0) return "";
  const std::string count =
      voice.count(static_cast<std::size_t>(std::abs(off)), "semaine", "semaines", "week", "weeks");
  return count +
         (off > 0
              ? voice.say(" plus tard qu'un étalement régulier", " later than an even spread")
              : voice.say(" plus tôt qu'un étalement régulier", " earlier than an even spread"));
}

std::string which(const ProposalVoice& voice, const PlannedMeeting& meeting) {
  return count_text(static_cast<std::size_t>(meeting.number), voice.language) + "/" +
         count_text(static_cast<std::size_t>(meeting.of), voice.language);
}

std::string without_rhythm_text(const ProposalVoice& voice, const MeetingCalendar& calendar) {
  if (calendar.without_rhythm.empty()) return "";
  std::string text;
  for (const InstanceId instance : calendar.without_rhythm) {
    text += (text.empty() ? "" : ", ") + voice.instance(instance);
  }
  return std::string("  ") +
         voice.say("Sans rythme promis, donc sans date : ", "No rhythm promised, so no date: ") +
         text + "\n";
}

}  // namespace

std::string meeting_calendar_text(const Contract& contract, const MeetingCalendar& calendar,
                                  Language language) {
  const ProposalVoice voice{contract, language};
  std::string text = voice.heading(std::string(voice.say("Calendrier ", "Calendar ")) +
                                   std::to_string(calendar.year));
  if (calendar.state == SolveState::infeasible) {
    return text + "  " +
           voice.say("Aucune semaine libre : les vacances données couvrent l'année.",
                     "No free week: the holidays given cover the year.") +
           "\n";
  }
  text += std::string("  ") +
          voice.say(
              "Le rythme promis par chaque instance, étalé sur l'année ; ni en août ni dans "
              "les vacances données",
              "The rhythm each body promises, spread over the year; neither in August nor in "
              "the holidays given") +
          (calendar.days_off.empty()
               ? std::string(voice.say(" (aucune : voir --vacances)", " (none: see --vacances)"))
               : " (" + count_text(calendar.days_off.size(), language) + ")") +
          ".\n";
  std::vector<std::vector<std::string>> rows;
  for (const PlannedMeeting& meeting : calendar.meetings) {
    rows.push_back({date_text(meeting.day, language), voice.instance(meeting.instance),
                    which(voice, meeting), weeks_off(voice, meeting.off)});
  }
  return text + text_table(rows, {Align::right}, "  ") + without_rhythm_text(voice, calendar);
}

std::string meeting_calendar_csv(const Contract& contract, const MeetingCalendar& calendar,
                                 Language language) {
  const ProposalVoice voice{contract, language};
  std::string text = "\xEF\xBB\xBF";
  text += voice.say("date;instance;réunion;mandat\r\n", "date;body;meeting;remit\r\n");
  for (const PlannedMeeting& meeting : calendar.meetings) {
    const Instance& body = contract.instances[meeting.instance];
    text += to_string(meeting.day) + ";" + csv_text(body.name, ';') + ";" +
            std::to_string(meeting.number) + voice.say(" sur ", " of ") +
            std::to_string(meeting.of) + ";" + csv_text(body.remit, ';') + "\r\n";
  }
  return text;
}

}  // namespace maillage
