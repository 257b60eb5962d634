// Governance: what instances there are, who leads and sits on them, and the rhythm they promised
// beside the meetings they held.
#include "output/report/part_governance.hpp"

#include <algorithm>
#include <utility>

#include "output/diagram_governance.hpp"
#include "output/diagram_words.hpp"
#include "output/report/cells.hpp"

namespace maillage {
namespace {

// An instance beside its years, judged.
struct JudgedInstance {
  InstanceId id;
  const Instance& instance;
  std::vector<YearMeetings> years;

  bool promised() const { return instance.rhythm && *instance.rhythm > 0; }
  std::vector<std::string> marked(YearMark mark) const {
    std::vector<std::string> marked_years;
    for (const YearMeetings& year : years) {
      if (year.mark == mark) marked_years.push_back(std::to_string(year.year));
    }
    return marked_years;
  }
};

std::vector<JudgedInstance> judged_instances(const Contract& contract) {
  std::vector<JudgedInstance> judged;
  for (std::uint32_t i = 0; i < contract.instances.size(); ++i) {
    const Instance& instance = contract.instances[InstanceId{i}];
    judged.push_back({{i}, instance, meetings_by_year(contract, instance)});
  }
  return judged;
}

std::string promise_words(const ReportMaking& making, double rhythm) {
  const std::string count = plain_number_text(rhythm, making.language);
  if (making.language == Language::english) {
    return count + (rhythm == 1 ? " meeting a year" : " meetings a year");
  }
  return count + (rhythm < 2 ? " réunion par an" : " réunions par an");
}

std::string meetings_words(const ReportMaking& making, std::size_t count) {
  return counted(count, making.say("réunion", "meeting"), making.say("réunions", "meetings"),
                 making.language);
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

// "Comité de pilotage : 1 réunion par an promise ; non tenu en 2019 et 2020".
Prose promise_item(ReportMaking& making, const JudgedInstance& judged) {
  const Instance& instance = judged.instance;
  Prose prose = {making.link(judged.id)};
  prose.push_back({making.say("\u00A0: au moins ", ": at least ") +
                   promise_words(making, instance.rhythm.value_or(0)) +
                   making.say(", c'est la promesse\u00A0; ", " promised; ")});
  if (!instance.meetings_recorded) {
    prose.push_back({making.say("réunions tenues non renseignées", "meetings held not recorded")});
    return prose;
  }
  const auto broken = judged.marked(YearMark::broken), kept = judged.marked(YearMark::kept);
  if (broken.empty() && kept.empty()) {
    prose.push_back({making.say("aucune année entière à juger", "no whole year to judge")});
    return prose;
  }
  if (!broken.empty()) {
    Run run = making.figure(making.say("non tenue en ", "not kept in ") +
                                enumerated(broken, making.language),
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
  const std::string beside =
      count + making.say(" pour ", " of ") + promise +
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

// Of an instance whose meetings are recorded, a strip a year; years without any word about them at
// the ends of the period are left out where nothing was promised.
CalendarStrip calendar(const ReportMaking& making, const JudgedInstance& judged) {
  CalendarStrip strip;
  strip.id = "calendrier-" + report_anchor(making.contract, {SubjectKind::instance, judged.id.value});
  strip.title = judged.instance.name;
  for (const YearMeetings& year : judged.years) {
    strip.years.push_back(calendar_year(making, judged, year));
  }
  return strip;
}

Prose follows(const ReportMaking& making, const Instance& instance) {
  Prose prose;
  if (instance.follows_whole_plan) prose.push_back({making.say("tout le plan", "the whole plan")});
  std::vector<Subject> subjects = as_subjects(instance.axes);
  for (const auto& more : {as_subjects(instance.objectives), as_subjects(instance.actions)}) {
    subjects.insert(subjects.end(), more.begin(), more.end());
  }
  if (!prose.empty() && !subjects.empty()) prose.push_back({", "});
  append(prose, listed(making, subjects, 4));
  return prose;
}

GridCell members_cell(const ReportMaking& making, const Instance& instance) {
  if (!instance.members.empty()) {
    return prose_cell(listed(making, as_subjects(instance.members), 8));
  }
  return instance.members_recorded
             ? words_cell(making.say("aucun", "none"), Tone::warning)
             : words_cell(making.say("non renseignés", "not recorded"), Tone::missing);
}

GridCell rhythm_cell(const ReportMaking& making, const Instance& instance) {
  if (!instance.rhythm) {
    return words_cell(making.say("non renseigné", "not recorded"), Tone::missing);
  }
  GridCell cell = words_cell(promise_words(making, *instance.rhythm));
  cell.sort = number_text(*instance.rhythm, 3, Language::english);
  return cell;
}

GridCell held_cell(ReportMaking& making, const Instance& instance) {
  if (!instance.meetings_recorded) {
    return words_cell(making.say("non renseignées", "not recorded"), Tone::missing);
  }
  return count_cell(making, instance.meetings.size(), meetings_trace(making, instance));
}

GridCell kept_cell(const ReportMaking& making, const JudgedInstance& judged) {
  if (!judged.promised()) return words_cell(making.say("rien de promis", "nothing promised"));
  const std::size_t broken = judged.marked(YearMark::broken).size();
  const std::size_t kept = judged.marked(YearMark::kept).size();
  if (broken + kept == 0) {
    return words_cell(making.say("non jugé", "not judged"), Tone::missing);
  }
  if (broken == 0) return words_cell(making.say("tenu", "kept"), Tone::agrees);
  return words_cell(
      making.say("non tenu ", "not kept in ") + counted(broken, making.say("an", "year"),
      making.say("ans", "years"), making.language) + making.say(" sur ", " of ") +
          count_text(broken + kept, making.language),
      Tone::warning);
}

Grid instances_grid(ReportMaking& making, const std::vector<JudgedInstance>& judged) {
  Grid grid;
  grid.id = "gouvernance-instances";
  grid.caption = making.say("Instances du contrat\u00A0: qui les pilote, qui y siège, ce qu'elles "
                            "suivent, et leur rythme",
                            "Instances: who leads, who sits, what they follow, and their rhythm");
  grid.use = GridUse::data;
  grid.columns = {{making.say("Instance", "Instance")},
                  {making.say("Niveau", "Level")},
                  {making.say("Mandat", "Remit")},
                  {making.say("Pilotes", "Leads")},
                  {making.say("Membres", "Members")},
                  {making.say("Suit", "Follows")},
                  {making.say("Rythme promis", "Promised rhythm"), GridAlign::numbers},
                  {making.say("Réunions tenues", "Meetings held"), GridAlign::numbers},
                  {making.say("Rythme", "Rhythm")}};
  for (const JudgedInstance& each : judged) {
    const Instance& instance = each.instance;
    const auto or_missing = [&](Prose prose) {
      return prose.empty() ? words_cell(making.say("non renseigné", "not recorded"), Tone::missing)
                           : prose_cell(std::move(prose));
    };
    Prose remit;
    if (!instance.remit.empty()) remit.push_back({instance.remit});
    GridRow row;
    row.cells = {run_cell(making.link(each.id)),
                 words_cell(level_word(instance.level, making.language),
                            instance.level == Level::not_said ? Tone::missing : Tone::plain),
                 or_missing(std::move(remit)),
                 or_missing(listed(making, as_subjects(instance.leads))),
                 members_cell(making, instance),
                 or_missing(follows(making, instance)),
                 rhythm_cell(making, instance),
                 held_cell(making, instance),
                 kept_cell(making, each)};
    grid.rows.push_back(std::move(row));
  }
  return grid;
}

// The sentence on instances and their rhythm.
Prose instances_lead(ReportMaking& making, const std::vector<JudgedInstance>& judged) {
  std::size_t promised = 0, unjudged = 0;
  std::vector<Subject> broken;
  Trace trace;
  trace.what = making.say("instances décrites", "instances described");
  for (const JudgedInstance& each : judged) {
    trace.places.push_back(each.instance.place);
    if (!each.promised()) continue;
    ++promised;
    if (!each.marked(YearMark::broken).empty()) {
      broken.push_back({SubjectKind::instance, each.id.value});
    } else if (each.marked(YearMark::kept).empty()) {
      ++unjudged;
    }
  }
  Prose prose = {making.figure(
      counted(judged.size(), "instance", "instances", making.language), std::move(trace))};
  prose.push_back({judged.size() < 2 ? making.say(" est décrite", " is described")
                                     : making.say(" sont décrites", " are described")});
  if (promised == 0) {
    prose.push_back({making.say("\u00A0; aucune n'a de rythme de réunion promis. ",
                                "; none has a promised rhythm of meetings. ")});
    return prose;
  }
  prose.push_back({making.say("\u00A0; ", "; ") + count_text(promised, making.language) +
                   (promised == 1 ? making.say(" a promis un rythme de réunion", " promised a "
                                                                                 "rhythm")
                                  : making.say(" ont promis un rythme de réunion",
                                               " promised a rhythm of meetings"))});
  if (!broken.empty()) {
    prose.push_back({broken.size() == 1
                         ? making.say(" et 1 ne l'a pas tenu chaque année\u00A0: ",
                                      " and 1 did not keep it every year: ")
                         : making.say(" et ", " and ") + count_text(broken.size(), making.language) +
                               making.say(" ne l'ont pas tenu chaque année\u00A0: ",
                                          " did not keep it every year: ")});
    append(prose, listed(making, broken, 5));
  } else if (unjudged == promised) {
    prose.push_back({making.say(", que rien ne permet de juger\u00A0: leurs réunions ne sont pas "
                                "renseignées pour une année entière",
                                ", which nothing allows to judge: no whole year of meetings is "
                                "recorded")});
  } else {
    prose.push_back({making.say(", tenu chaque année où l'on peut en juger",
                                ", kept in every year that can be judged")});
  }
  prose.push_back({". "});
  return prose;
}

void add_rhythms(ReportMaking& making, const std::vector<JudgedInstance>& judged,
                 std::vector<Block>& blocks) {
  blocks.push_back(heading_block("gouvernance-rythme", making.say("Rythme promis et tenu",
                                                                  "Rhythm promised and kept")));
  Bullets promises;
  for (const JudgedInstance& each : judged) {
    if (each.promised()) promises.items.push_back(promise_item(making, each));
  }
  if (promises.items.empty()) {
    blocks.push_back(prose_block(ParagraphKind::nothing,
                                 making.say("Aucun rythme promis n'est renseigné.",
                                            "No promised rhythm is recorded.")));
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
  std::vector<Subject> unrecorded;
  for (const JudgedInstance& each : judged) {
    if (!each.instance.meetings_recorded) {
      unrecorded.push_back({SubjectKind::instance, each.id.value});
    } else if (!each.years.empty()) {
      (each.promised() ? blocks : others).push_back({calendar(making, each)});
    }
  }
  if (!others.empty()) {
    const std::string count = counted(others.size(), "instance", "instances", making.language);
    blocks.push_back({Disclosure{making.say("Calendrier des instances sans rythme promis (",
                                            "Calendar of instances without a promised rhythm (") +
                                     count + ")",
                                 std::move(others)}});
  }
  if (!unrecorded.empty()) {
    Prose prose = {{making.say("Réunions non renseignées\u00A0: ", "Meetings not recorded: "),
                    Emphasis::strong}};
    append(prose, listed(making, unrecorded));
    prose.push_back({"."});
    blocks.push_back(prose_block(ParagraphKind::plain, std::move(prose)));
  }
}

// Who steers without carrying, and who carries without a seat.
Prose steering_lead(ReportMaking& making, const std::vector<SteeringRow>& rows) {
  std::size_t steering = 0, acting = 0;
  for (const SteeringRow& row : rows) {
    steering += row.kind == SteeringKind::steers_only ? 1 : 0;
    acting += row.kind == SteeringKind::acts_only ? 1 : 0;
  }
  const Language language = making.language;
  if (seats(making.contract) == Seats::not_recorded) {
    return {{making.say("Les membres des instances ne sont pas renseignés\u00A0: on ne peut pas "
                        "dire qui porte sans siéger.",
                        "Members of instances are not recorded: who carries without a seat cannot "
                        "be said.")}};
  }
  if (making.analysis.counts.carriers == 0) return {};
  const bool many = acting > 1;
  const std::string carries =
      acting == 0
          ? making.say("Tous les porteurs siègent dans une instance", "All porteurs have a seat")
          : counted(acting, "organisation", "organisations", language) +
                making.say(many ? " portent des actions" : " porte des actions",
                           many ? " carry actions" : " carries actions") +
                making.say(" sans siéger dans aucune instance", " without a seat on any instance");
  const std::string sits =
      steering == 0 ? making.say("aucune ne siège sans rien porter", "none sits without carrying")
                    : count_text(steering, language) +
                          making.say(steering > 1 ? " siègent sans rien porter"
                                                  : " siège sans rien porter",
                                     steering > 1 ? " sit without carrying" : " sits without carrying");
  return {{carries + making.say("\u00A0; ", "; ") + sits + "."}};
}

}  // namespace

Seats seats(const Contract& contract) {
  const bool any = std::any_of(contract.instances.begin(), contract.instances.end(),
                               [](const Instance& each) { return each.members_recorded; });
  return any ? Seats::recorded : Seats::not_recorded;
}

ReportPart report_governance(ReportMaking& making) {
  ReportPart part;
  part.id = "gouvernance";
  part.title = making.say("Gouvernance", "Governance");
  const auto judged = judged_instances(making.contract);
  const auto rows = who_steers_who_acts(making.contract, making.scope());
  if (judged.empty()) {
    part.blocks.push_back(
        prose_block(ParagraphKind::lead,
                    making.say("Le contrat ne décrit aucune instance\u00A0: qui pilote, qui siège "
                               "et à quel rythme n'est pas renseigné.",
                               "The contract describes no instance: who leads, who sits and how "
                               "often is not recorded.")));
  } else {
    Prose lead = instances_lead(making, judged);
    append(lead, steering_lead(making, rows));
    part.blocks.push_back(prose_block(ParagraphKind::lead, std::move(lead)));
    part.blocks.push_back(heading_block("gouvernance-les-instances",
                                        making.say("Les instances", "The instances")));
    part.blocks.push_back({instances_grid(making, judged)});
    add_rhythms(making, judged, part.blocks);
  }
  for (std::vector<Block>& more :
       std::vector<std::vector<Block>>{steering_blocks(making, rows), signatory_blocks(making),
                                       referent_blocks(making)}) {
    for (Block& block : more) part.blocks.push_back(std::move(block));
  }
  return part;
}

}  // namespace maillage
