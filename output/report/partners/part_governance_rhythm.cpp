// Governance, its rhythm: what instances promised beside the meetings that are written down, year
// by year.
#include <utility>

#include "output/report/blocks/cells.hpp"
#include "output/report/partners/part_governance.hpp"

namespace maillage {
namespace {

std::string meetings_words(const ReportMaking& making, std::size_t count) {
  return counted(count, making.say("réunion", "meeting"), making.say("réunions", "meetings"),
                 making.language);
}

// "Comité de pilotage : 1 réunion par an promise ; non tenu en 2019 et 2020".
Prose promise_item(ReportMaking& making, const JudgedInstance& judged) {
  const Instance& instance = judged.instance;
  Prose prose = {making.link(judged.id)};
  prose.push_back({making.say("\u00A0: promesse d'au moins ", ": at least ") +
                   promise_words(making, instance.rhythm.value_or(0)) +
                   making.say(", ", " promised, ")});
  if (!instance.meetings_recorded) {
    prose.push_back({making.say("dont les réunions tenues ne sont pas renseignées",
                                "meetings held not recorded")});
    return prose;
  }
  const auto broken = judged.marked(YearMark::broken), kept = judged.marked(YearMark::kept);
  if (broken.empty() && kept.empty()) {
    prose.push_back({making.say("sans aucune année entière à juger", "no whole year to judge")});
    return prose;
  }
  if (!broken.empty()) {
    Run run = making.figure(
        making.say("non tenue en ", "not kept in ") + enumerated(broken, making.language),
        meetings_trace(making, instance));
    run.emphasis = Emphasis::strong;
    prose.push_back(std::move(run));
  }
  if (!kept.empty()) {
    prose.push_back({(broken.empty() ? "" : making.say("\u00A0; ", "; ")) +
                     std::string(making.say("tenue en ", "kept in ")) +
                     enumerated(kept, making.language)});
  }
  return prose;
}

CalendarYear calendar_year(const ReportMaking& making, const JudgedInstance& judged,
                           const YearMeetings& year) {
  const Instance& instance = judged.instance;
  CalendarYear calendar;
  calendar.year = year.year;
  for (const Meeting& meeting : instance.meetings) {
    if (meeting.date.year != year.year) continue;
    calendar.marks.push_back({meeting.date.month, date_text(meeting.date, making.language)});
  }
  const std::string count = meetings_words(making, year.meetings);
  const bool promised = judged.promised();
  const std::string promise = plain_number_text(instance.rhythm.value_or(0), making.language);
  const bool several = instance.rhythm.value_or(0) >= 2;
  const std::string beside = count + making.say(" pour ", " of ") + promise +
                             making.say(several ? " promises" : " promise", " promised");
  switch (year.mark) {
    case YearMark::kept:
      calendar.verdict = beside + making.say("\u00A0: tenu", ": kept");
      calendar.tone = Tone::agrees;
      break;
    case YearMark::broken:
      calendar.verdict = beside + making.say("\u00A0: non tenu", ": not kept");
      calendar.tone = Tone::warning;
      break;
    case YearMark::not_known:
      calendar.verdict = making.say("non renseigné", "not recorded");
      calendar.tone = Tone::missing;
      break;
    case YearMark::not_judged:
      calendar.verdict =
          count + (promised ? making.say("\u00A0; année incomplète, non jugée",
                                         "; not a whole year, not judged")
                            : making.say("\u00A0; rien de promis", "; nothing promised"));
      break;
  }
  return calendar;
}

// Where nothing was promised, only the years with a meeting.
CalendarStrip calendar(const ReportMaking& making, const JudgedInstance& judged) {
  CalendarStrip strip;
  strip.id =
      "calendrier-" + report_anchor(making.contract, {SubjectKind::instance, judged.id.value});
  strip.title = judged.instance.name;
  for (const YearMeetings& year : judged.years) {
    if (!judged.promised() && year.meetings == 0) continue;
    strip.years.push_back(calendar_year(making, judged, year));
  }
  return strip;
}

}  // namespace

std::vector<std::string> JudgedInstance::marked(YearMark mark) const {
  std::vector<std::string> marked_years;
  for (const YearMeetings& year : years) {
    if (year.mark == mark) marked_years.push_back(std::to_string(year.year));
  }
  return marked_years;
}

std::string promise_words(const ReportMaking& making, double rhythm) {
  const std::string count = plain_number_text(rhythm, making.language);
  if (making.language == Language::english) {
    return count + (rhythm == 1 ? " meeting a year" : " meetings a year");
  }
  return count + (rhythm < 2 ? " réunion par an" : " réunions par an");
}

Trace meetings_trace(const ReportMaking& making, const Instance& instance) {
  Trace trace;
  trace.what = instance.name + making.say("\u00A0: réunions tenues", ": meetings held");
  trace.formula = making.say(
      "réunions inscrites au contrat, chacune avec sa date, comptées par année civile et comparées "
      "au minimum promis par an ; une année que le contrat ne couvre pas en entier n'est pas jugée",
      "meetings written in the contract with their dates, counted by calendar year beside the "
      "promised minimum a year; a year that the contract does not cover whole is not judged");
  trace.places = {instance.place};
  for (const Meeting& meeting : instance.meetings) trace.places.push_back(meeting.place);
  return trace;
}

std::vector<Block> rhythm_blocks(ReportMaking& making, const std::vector<JudgedInstance>& judged) {
  std::vector<Block> blocks = {heading_block(
      "gouvernance-rythme", making.say("Rythme promis et tenu", "Rhythm promised and kept"))};
  Bullets promises;
  for (const JudgedInstance& each : judged) {
    if (each.promised()) promises.items.push_back(promise_item(making, each));
  }
  if (promises.items.empty()) {
    blocks.push_back(prose_block(
        ParagraphKind::nothing,
        making.say("Aucun rythme promis n'est renseigné.", "No promised rhythm is recorded.")));
  } else {
    blocks.push_back({std::move(promises)});
  }
  blocks.push_back(prose_block(
      ParagraphKind::note,
      making.say("Une réunion compte si le contrat en donne la date ou l'année. Une réunion tenue "
                 "mais non inscrite manque donc ici\u00A0: «\u00A0non tenu\u00A0» veut dire que le "
                 "dossier ne montre pas les réunions promises.",
                 "A meeting counts if the contract gives its date or year. One that was held but "
                 "not written down is missing here: \"not kept\" says that the files do not show "
                 "the meetings promised.")));
  std::vector<Block> others;
  std::vector<Subject> unrecorded, without;
  for (const JudgedInstance& each : judged) {
    if (!each.instance.meetings_recorded) {
      unrecorded.push_back({SubjectKind::instance, each.id.value});
    } else if (each.promised() && !each.years.empty()) {
      blocks.push_back({calendar(making, each)});
    } else if (each.instance.meetings.empty()) {
      without.push_back({SubjectKind::instance, each.id.value});
    } else {
      others.push_back({calendar(making, each)});
    }
  }
  if (!others.empty()) {
    const std::string count = counted(others.size(), "instance", "instances", making.language);
    blocks.push_back({Disclosure{making.say("Calendrier des instances sans rythme promis (",
                                            "Calendar of instances without a promised rhythm (") +
                                     count + ")",
                                 std::move(others)}});
  }
  const auto name = [&](const char* label, const std::vector<Subject>& subjects) {
    if (subjects.empty()) return;
    Prose prose = {{label, Emphasis::strong}};
    append(prose, listed(making, subjects));
    prose.push_back({"."});
    blocks.push_back(prose_block(ParagraphKind::plain, std::move(prose)));
  };
  name(making.say("Aucune réunion\u00A0: ", "No meeting: "), without);
  name(making.say("Réunions non renseignées\u00A0: ", "Meetings not recorded: "), unrecorded);
  return blocks;
}

}  // namespace maillage
