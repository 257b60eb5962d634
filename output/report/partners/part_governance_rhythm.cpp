// Governance, its rhythm: what instances promised beside the meetings that are written down, year
// by year.
#include <utility>

#include "network/gaps/steering.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/report/partners/part_governance.hpp"

namespace maillage::report::partners {
namespace {

std::string meetings_words(const blocks::ReportMaking& making, std::size_t count) {
  return output_text::counted(count, making.say("réunion", "meeting"),
                              making.say("réunions", "meetings"), making.language);
}

// " depuis 2022"; empty where the promise stands from the start.
std::string since_words(const blocks::ReportMaking& making, const model::Instance& instance) {
  if (!instance.rhythm_since) return "";
  return making.say(" depuis ", " since ") +
         output_text::date_text(*instance.rhythm_since, making.language);
}

// "Comité de pilotage : 1 réunion par an promise ; non tenu en 2019 et 2020".
blocks::Prose promise_item(blocks::ReportMaking& making, const JudgedInstance& judged) {
  const model::Instance& instance = judged.instance;
  blocks::Prose prose = {making.link(judged.id)};
  prose.push_back({making.say("\u00A0: promesse d’au moins ", ": at least ") +
                   promise_words(making, instance.rhythm.value_or(0)) +
                   since_words(making, instance) + making.say(", ", " promised, ")});
  if (!instance.meetings_recorded) {
    prose.push_back({making.say("dont les réunions tenues ne sont pas renseignées",
                                "meetings held not recorded")});
    return prose;
  }
  const auto broken = judged.marked(diagrams::YearMark::broken),
             kept = judged.marked(diagrams::YearMark::kept);
  const auto unknown = judged.marked(diagrams::YearMark::not_known);
  const bool undated = instance.meetings.empty() && !unknown.empty();
  if (broken.empty() && kept.empty() && undated) {
    prose.push_back({making.say("aucune réunion datée", "no meeting dated")});
    return prose;
  }
  if (broken.empty() && kept.empty()) {
    prose.push_back({making.say("sans aucune année entière à juger", "no whole year to judge")});
    return prose;
  }
  if (!broken.empty()) {
    blocks::Run run = making.figure(
        making.say("non tenue en ", "not kept in ") + blocks::enumerated(broken, making.language),
        meetings_trace(making, instance));
    run.emphasis = blocks::Emphasis::strong;
    prose.push_back(std::move(run));
    if (instance.meetings.empty()) {
      prose.push_back({making.say(", dit la source", ", the source says")});
    }
  }
  if (undated) {
    prose.push_back({making.say("\u00A0; aucune réunion datée en ", "; no meeting dated in ") +
                     blocks::enumerated(unknown, making.language)});
  }
  if (!kept.empty()) {
    prose.push_back({(broken.empty() ? "" : making.say("\u00A0; ", "; ")) +
                     std::string(making.say("tenue en ", "kept in ")) +
                     blocks::enumerated(kept, making.language)});
  }
  return prose;
}

blocks::CalendarYear calendar_year(const blocks::ReportMaking& making, const JudgedInstance& judged,
                                   const diagrams::YearMeetings& year) {
  const model::Instance& instance = judged.instance;
  blocks::CalendarYear calendar;
  calendar.year = year.year;
  for (const model::Meeting& meeting : instance.meetings) {
    if (meeting.date.year != year.year) continue;
    calendar.marks.push_back(
        {meeting.date.month, output_text::date_text(meeting.date, making.language)});
  }
  const std::string count = meetings_words(making, year.meetings);
  const bool promised = gaps::is_promised(instance, year.year);
  const std::string promise =
      output_text::plain_number_text(instance.rhythm.value_or(0), making.language);
  const bool several = instance.rhythm.value_or(0) >= 2;
  const std::string beside = count + making.say(" pour ", " of ") + promise +
                             making.say(several ? " promises" : " promise", " promised");
  switch (year.mark) {
    case diagrams::YearMark::kept:
      calendar.verdict = beside + making.say("\u00A0: tenu", ": kept");
      calendar.tone = blocks::Tone::agrees;
      break;
    case diagrams::YearMark::broken:
      calendar.verdict =
          beside + making.say("\u00A0: non tenu", ": not kept") +
          (year.said_not_held ? making.say(", dit la source", ", the source says") : "");
      calendar.tone = blocks::Tone::warning;
      break;
    case diagrams::YearMark::not_known:
      calendar.verdict = instance.meetings_recorded && instance.meetings.empty()
                             ? making.say("aucune réunion datée", "no meeting dated")
                             : making.say("non renseigné", "not recorded");
      calendar.tone = blocks::Tone::missing;
      break;
    case diagrams::YearMark::not_judged:
      calendar.verdict =
          count + (judged.promised() && !promised
                       ? making.say("\u00A0; rien de promis encore", "; nothing promised yet")
                   : promised ? making.say("\u00A0; année incomplète, non jugée",
                                           "; not a whole year, not judged")
                              : making.say("\u00A0; rien de promis", "; nothing promised"));
      break;
  }
  return calendar;
}

// Where nothing was promised, only the years with a meeting.
blocks::CalendarStrip calendar(const blocks::ReportMaking& making, const JudgedInstance& judged) {
  blocks::CalendarStrip strip;
  strip.id = "calendrier-" + blocks::report_anchor(making.contract,
                                                   {model::SubjectKind::instance, judged.id.value});
  strip.title = judged.instance.name;
  for (const diagrams::YearMeetings& year : judged.years) {
    if (!judged.promised() && year.meetings == 0) continue;
    strip.years.push_back(calendar_year(making, judged, year));
  }
  return strip;
}

}  // namespace

std::vector<std::string> JudgedInstance::marked(diagrams::YearMark mark) const {
  std::vector<std::string> marked_years;
  for (const diagrams::YearMeetings& year : years) {
    if (year.mark == mark) marked_years.push_back(std::to_string(year.year));
  }
  return marked_years;
}

std::string promise_words(const blocks::ReportMaking& making, double rhythm) {
  const std::string count = output_text::plain_number_text(rhythm, making.language);
  if (making.language == output_text::Language::english) {
    return count + (rhythm == 1 ? " meeting a year" : " meetings a year");
  }
  return count + (rhythm < 2 ? " réunion par an" : " réunions par an");
}

blocks::Trace meetings_trace(const blocks::ReportMaking& making, const model::Instance& instance) {
  blocks::Trace trace;
  trace.what = instance.name + making.say("\u00A0: réunions tenues", ": meetings held");
  trace.formula = making.say(
      "réunions inscrites au contrat, chacune avec sa date, comptées par année civile et comparées "
      "au minimum promis par an ; une année que le contrat ne couvre pas en entier n’est pas jugée",
      "meetings written in the contract with their dates, counted by calendar year beside the "
      "promised minimum a year; a year that the contract does not cover whole is not judged");
  trace.places = {instance.place};
  for (const model::Meeting& meeting : instance.meetings) trace.places.push_back(meeting.place);
  return trace;
}

std::vector<blocks::Block> rhythm_blocks(blocks::ReportMaking& making,
                                         const std::vector<JudgedInstance>& judged) {
  std::vector<blocks::Block> blocks = {blocks::heading_block(
      "gouvernance-rythme", making.say("Rythme promis et tenu", "Rhythm promised and kept"))};
  blocks::Bullets promises;
  for (const JudgedInstance& each : judged) {
    if (each.promised()) promises.items.push_back(promise_item(making, each));
  }
  if (promises.items.empty()) {
    blocks.push_back(blocks::prose_block(
        blocks::ParagraphKind::nothing,
        making.say("Aucun rythme promis n’est renseigné.", "No promised rhythm is recorded.")));
  } else {
    blocks.push_back({std::move(promises)});
  }
  blocks.push_back(blocks::prose_block(
      blocks::ParagraphKind::note,
      making.say("Une réunion compte si le contrat en donne la date ou l’année. Une réunion tenue "
                 "mais non inscrite manque donc ici\u00A0: «\u00A0non tenu\u00A0» veut dire que le "
                 "dossier ne montre pas les réunions promises.",
                 "A meeting counts if the contract gives its date or year. One that was held but "
                 "not written down is missing here: \"not kept\" says that the files do not show "
                 "the meetings promised.")));
  std::vector<blocks::Block> others;
  std::vector<model::Subject> unrecorded, without;
  for (const JudgedInstance& each : judged) {
    if (!each.instance.meetings_recorded) {
      unrecorded.push_back({model::SubjectKind::instance, each.id.value});
    } else if (each.promised() && !each.years.empty()) {
      blocks.push_back({calendar(making, each)});
    } else if (each.instance.meetings.empty()) {
      without.push_back({model::SubjectKind::instance, each.id.value});
    } else {
      others.push_back({calendar(making, each)});
    }
  }
  if (!others.empty()) {
    const std::string count =
        output_text::counted(others.size(), "instance", "instances", making.language);
    blocks.push_back(
        {blocks::Disclosure{making.say("Calendrier des instances sans rythme promis (",
                                       "Calendar of instances without a promised rhythm (") +
                                count + ")",
                            std::move(others)}});
  }
  const auto name = [&](const char* label, const std::vector<model::Subject>& subjects) {
    if (subjects.empty()) return;
    blocks::Prose prose = {{label, blocks::Emphasis::strong}};
    blocks::append(prose, blocks::listed(making, subjects));
    prose.push_back({"."});
    blocks.push_back(blocks::prose_block(blocks::ParagraphKind::plain, std::move(prose)));
  };
  name(making.say("Aucune réunion\u00A0: ", "No meeting: "), without);
  name(making.say("Réunions non renseignées\u00A0: ", "Meetings not recorded: "), unrecorded);
  return blocks;
}

}  // namespace maillage::report::partners
