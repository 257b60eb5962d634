// Governance, its rhythm: what instances promised beside the meetings that are written down, year
// by year.
#include <utility>

#include "network/gaps/steering.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/report/partners/part_governance.hpp"
#include "output/words/partners/rhythm_messages.hpp"
#include "output/words/report/cell_messages.hpp"

namespace maillage::report::partners {
namespace {

using words::partners::Rhythm;
using words::report::Cells;

// The count whose form of a word goes with a rhythm, which need not be whole.
std::size_t form_count(const blocks::ReportMaking& making, double rhythm) {
  const bool is_one = making.language == output_text::Language::french ? rhythm < 2 : rhythm == 1;
  return is_one ? 1 : 2;
}

// "Comité de pilotage : 1 réunion par an promise ; non tenu en 2019 et 2020".
blocks::Prose promise_item(blocks::ReportMaking& making, const JudgedInstance& judged) {
  const model::Instance& instance = judged.instance;
  blocks::Prose prose =
      making.prose(instance.rhythm_since ? Rhythm::promise_since : Rhythm::promise,
                   {{"instance", {making.link(judged.id)}}},
                   {{"rhythm", promise_words(making, instance.rhythm.value_or(0))},
                    {"since", instance.rhythm_since
                                  ? output_text::date_text(*instance.rhythm_since, making.language)
                                  : std::string()}});
  if (!instance.meetings_recorded) {
    prose.push_back({making.say(Rhythm::held_not_recorded)});
    return prose;
  }
  const auto broken = judged.marked(diagrams::YearMark::broken),
             kept = judged.marked(diagrams::YearMark::kept);
  const auto unknown = judged.marked(diagrams::YearMark::not_known);
  // Of years that are not over nothing is missing yet.
  std::vector<std::string> over;
  for (const diagrams::YearMeetings& year : judged.years) {
    if (year.mark == diagrams::YearMark::not_known && year.is_due)
      over.push_back(std::to_string(year.year));
  }
  const bool undated = instance.meetings.empty() && !unknown.empty();
  if (broken.empty() && kept.empty() && undated) {
    prose.push_back({making.say(Rhythm::none_dated)});
    return prose;
  }
  if (broken.empty() && kept.empty()) {
    prose.push_back({making.say(Rhythm::no_whole_year)});
    return prose;
  }
  if (!broken.empty()) {
    blocks::Run run = making.figure(
        making.say(Rhythm::broken_in, {{"years", blocks::enumerated(broken, making.language)}}),
        meetings_trace(making, instance));
    run.emphasis = blocks::Emphasis::strong;
    prose.push_back(std::move(run));
    if (instance.meetings.empty()) {
      prose.push_back({making.say(Rhythm::source_says)});
    }
  }
  if (undated && !over.empty()) {
    prose.push_back({making.say(Rhythm::also_none_dated_in,
                                {{"years", blocks::enumerated(over, making.language)}})});
  }
  if (!kept.empty()) {
    prose.push_back({making.say(broken.empty() ? Rhythm::kept_in : Rhythm::also_kept_in,
                                {{"years", blocks::enumerated(kept, making.language)}})});
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
  const double rhythm = instance.rhythm.value_or(0);
  const auto verdict = [&](Rhythm words) {
    return making.say(words, {{"n", year.meetings},
                              {"rhythm", output_text::plain_number_text(rhythm, making.language)},
                              {"promised", form_count(making, rhythm)}});
  };
  const bool promised = gaps::is_promised(instance, year.year);
  switch (year.mark) {
    case diagrams::YearMark::kept:
      calendar.verdict = verdict(Rhythm::year_kept);
      calendar.tone = blocks::Tone::agrees;
      break;
    case diagrams::YearMark::broken:
      calendar.verdict =
          verdict(year.said_not_held ? Rhythm::year_said_broken : Rhythm::year_broken);
      calendar.tone = blocks::Tone::warning;
      break;
    case diagrams::YearMark::not_known:
      calendar.verdict = instance.meetings_recorded && instance.meetings.empty() &&
                                 (year.is_due || !diagrams::knows_what_is_over(making.contract))
                             ? making.say(Rhythm::none_dated)
                             : making.say(Cells::not_recorded);
      calendar.tone = blocks::Tone::missing;
      break;
    case diagrams::YearMark::not_judged:
      calendar.verdict = verdict(promised            ? Rhythm::year_not_whole
                                 : judged.promised() ? Rhythm::year_nothing_yet
                                                     : Rhythm::year_nothing_promised);
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
  return making.say(Rhythm::a_year,
                    {{"rhythm", output_text::plain_number_text(rhythm, making.language)},
                     {"n", form_count(making, rhythm)}});
}

blocks::Trace meetings_trace(const blocks::ReportMaking& making, const model::Instance& instance) {
  blocks::Trace trace;
  trace.what = making.say(Rhythm::meetings_of, {{"instance", instance.name}});
  trace.formula = making.say(Rhythm::how_counted);
  trace.places = {instance.place};
  for (const model::Meeting& meeting : instance.meetings) trace.places.push_back(meeting.place);
  return trace;
}

std::vector<blocks::Block> rhythm_blocks(blocks::ReportMaking& making,
                                         const std::vector<JudgedInstance>& judged) {
  std::vector<blocks::Block> blocks = {
      blocks::heading_block("gouvernance-rythme", making.say(Rhythm::heading))};
  blocks::Bullets promises;
  for (const JudgedInstance& each : judged) {
    if (each.promised()) promises.items.push_back(promise_item(making, each));
  }
  if (promises.items.empty()) {
    blocks.push_back(
        blocks::prose_block(blocks::ParagraphKind::nothing, making.say(Rhythm::none_promised)));
  } else {
    blocks.push_back({std::move(promises)});
  }
  blocks.push_back(
      blocks::prose_block(blocks::ParagraphKind::note, making.say(Rhythm::what_counts)));
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
    blocks.push_back({blocks::Disclosure{
        making.say(Rhythm::others_calendar, {{"n", others.size()}}), std::move(others)}});
  }
  const auto name = [&](Rhythm label, const std::vector<model::Subject>& subjects) {
    if (subjects.empty()) return;
    blocks::Prose prose = {{making.say(label), blocks::Emphasis::strong}};
    blocks::append(prose, blocks::listed(making, subjects));
    prose.push_back({"."});
    blocks.push_back(blocks::prose_block(blocks::ParagraphKind::plain, std::move(prose)));
  };
  name(Rhythm::without_meeting, without);
  name(Rhythm::meetings_not_recorded, unrecorded);
  return blocks;
}

}  // namespace maillage::report::partners
