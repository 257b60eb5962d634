#include "output/proposals/calendar_words.hpp"

#include <cstdlib>

#include "output/proposals/proposal_voice.hpp"
#include "output/text/numbers.hpp"
#include "output/text/spreadsheet_cell.hpp"
#include "output/text/terminal.hpp"

namespace maillage::proposals {
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

std::string which(const ProposalVoice& voice, const planning::PlannedMeeting& meeting) {
  return output_text::count_text(static_cast<std::size_t>(meeting.number), voice.language) + "/" +
         output_text::count_text(static_cast<std::size_t>(meeting.of), voice.language);
}

std::string without_rhythm_text(const ProposalVoice& voice,
                                const planning::MeetingCalendar& calendar) {
  if (calendar.without_rhythm.empty()) return "";
  std::string text;
  for (const text::InstanceId instance : calendar.without_rhythm) {
    text += (text.empty() ? "" : ", ") + voice.instance(instance);
  }
  return std::string("  ") +
         voice.say("Sans rythme promis, donc sans date : ", "No rhythm promised, so no date: ") +
         text + "\n";
}

}  // namespace

std::string meeting_calendar_text(const model::Contract& contract,
                                  const planning::MeetingCalendar& calendar,
                                  output_text::Language language) {
  const ProposalVoice voice{contract, language};
  std::string text = voice.heading(std::string(voice.say("Calendrier ", "Calendar ")) +
                                   std::to_string(calendar.year));
  if (calendar.state == planning::SolveState::infeasible) {
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
               : " (" + output_text::count_text(calendar.days_off.size(), language) + ")") +
          ".\n";
  std::vector<std::vector<std::string>> rows;
  for (const planning::PlannedMeeting& meeting : calendar.meetings) {
    rows.push_back({output_text::date_text(meeting.day, language), voice.instance(meeting.instance),
                    which(voice, meeting), weeks_off(voice, meeting.off)});
  }
  return text + output_text::text_table(rows, {output_text::Align::right}, "  ") +
         without_rhythm_text(voice, calendar);
}

std::string meeting_calendar_csv(const model::Contract& contract,
                                 const planning::MeetingCalendar& calendar,
                                 output_text::Language language) {
  const ProposalVoice voice{contract, language};
  std::string text = "\xEF\xBB\xBF";
  text += voice.say("date;instance;réunion;mandat\r\n", "date;body;meeting;remit\r\n");
  for (const planning::PlannedMeeting& meeting : calendar.meetings) {
    const model::Instance& body = contract.instances[meeting.instance];
    text += to_string(meeting.day) + ";" + output_text::csv_text(body.name, ';') + ";" +
            std::to_string(meeting.number) + voice.say(" sur ", " of ") +
            std::to_string(meeting.of) + ";" + output_text::csv_text(body.remit, ';') + "\r\n";
  }
  return text;
}

}  // namespace maillage::proposals
