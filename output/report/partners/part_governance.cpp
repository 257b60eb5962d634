// Governance: what instances there are, who leads and sits on them, and the rhythm they promised
// beside the meetings they held.
#include "output/report/partners/part_governance.hpp"

#include <algorithm>
#include <utility>

#include "network/model/vocabulary.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/report/partners/partner_parts.hpp"
#include "output/words/diagram_words.hpp"

namespace maillage::report::partners {
namespace {

std::vector<JudgedInstance> judged_instances(const model::Contract& contract) {
  std::vector<JudgedInstance> judged;
  for (std::uint32_t i = 0; i < contract.instances.size(); ++i) {
    const model::Instance& instance = contract.instances[text::InstanceId{i}];
    judged.push_back({{i}, instance, diagrams::meetings_by_year(contract, instance)});
  }
  return judged;
}

blocks::Prose follows(const blocks::ReportMaking& making, const model::Instance& instance) {
  blocks::Prose prose;
  if (instance.follows_whole_plan) prose.push_back({making.say("tout le plan", "the whole plan")});
  std::vector<model::Subject> subjects = blocks::as_subjects(instance.axes);
  for (const auto& more :
       {blocks::as_subjects(instance.objectives), blocks::as_subjects(instance.actions)}) {
    subjects.insert(subjects.end(), more.begin(), more.end());
  }
  if (!prose.empty() && !subjects.empty()) prose.push_back({", "});
  blocks::append(prose, blocks::listed(making, subjects, 4));
  return prose;
}

blocks::GridCell members_cell(const blocks::ReportMaking& making, const model::Instance& instance) {
  if (!instance.members.empty()) {
    return blocks::prose_cell(blocks::listed(making, blocks::as_subjects(instance.members), 8));
  }
  return instance.members_recorded
             ? blocks::words_cell(making.say("aucun", "none"), blocks::Tone::warning)
             : blocks::words_cell(making.say("non renseignés", "not recorded"),
                                  blocks::Tone::missing);
}

blocks::GridCell rhythm_cell(const blocks::ReportMaking& making, const model::Instance& instance) {
  if (!instance.rhythm) {
    return blocks::words_cell(making.say("non renseigné", "not recorded"), blocks::Tone::missing);
  }
  blocks::GridCell cell = blocks::words_cell(promise_words(making, *instance.rhythm));
  cell.sort = output_text::number_text(*instance.rhythm, 3, output_text::Language::english);
  return cell;
}

blocks::GridCell held_cell(blocks::ReportMaking& making, const model::Instance& instance) {
  if (!instance.meetings_recorded) {
    return blocks::words_cell(making.say("non renseignées", "not recorded"), blocks::Tone::missing);
  }
  return blocks::count_cell(making, instance.meetings.size(), meetings_trace(making, instance));
}

blocks::GridCell kept_cell(const blocks::ReportMaking& making, const JudgedInstance& judged) {
  if (!judged.promised())
    return blocks::words_cell(making.say("rien de promis", "nothing promised"));
  const std::size_t broken = judged.marked(diagrams::YearMark::broken).size();
  const std::size_t kept = judged.marked(diagrams::YearMark::kept).size();
  if (broken + kept == 0) {
    return blocks::words_cell(making.say("non jugé", "not judged"), blocks::Tone::missing);
  }
  if (broken == 0) return blocks::words_cell(making.say("tenu", "kept"), blocks::Tone::agrees);
  return blocks::words_cell(making.say("non tenu ", "not kept in ") +
                                output_text::counted(broken, making.say("an", "year"),
                                                     making.say("ans", "years"), making.language) +
                                making.say(" sur ", " of ") +
                                output_text::count_text(broken + kept, making.language),
                            blocks::Tone::warning);
}

blocks::GridCell level_cell(const blocks::ReportMaking& making, model::Level level) {
  if (level == model::Level::not_said) {
    return blocks::words_cell(making.say("non renseigné", "not recorded"), blocks::Tone::missing);
  }
  return blocks::words_cell(making.language == output_text::Language::french
                                ? std::string(model::code_of(level))
                                : std::string(words::level_word(level, making.language)));
}

blocks::Grid instances_grid(blocks::ReportMaking& making,
                            const std::vector<JudgedInstance>& judged) {
  blocks::Grid grid;
  grid.id = "gouvernance-instances";
  grid.caption = making.say(
      "Instances du contrat\u00A0: qui les pilote, qui y siège, ce qu’elles "
      "suivent, et leur rythme",
      "Instances: who leads, who sits, what they follow, and their rhythm");
  grid.use = blocks::GridUse::data;
  grid.columns = {{"Instance"},
                  {making.say("Niveau", "Level")},
                  {making.say("Mandat", "Remit")},
                  {making.say("Pilotes", "Leads")},
                  {making.say("Membres", "Members")},
                  {making.say("Suit", "Follows")},
                  {making.say("Rythme promis", "Promised rhythm"), blocks::GridAlign::numbers},
                  {making.say("Réunions tenues", "Meetings held"), blocks::GridAlign::numbers},
                  {making.say("Promesse", "Promise")}};
  for (const JudgedInstance& each : judged) {
    const model::Instance& instance = each.instance;
    const auto or_missing = [&](blocks::Prose prose) {
      return prose.empty() ? blocks::words_cell(making.say("non renseigné", "not recorded"),
                                                blocks::Tone::missing)
                           : blocks::prose_cell(std::move(prose));
    };
    blocks::Prose remit;
    if (!instance.remit.empty()) remit.push_back({instance.remit});
    blocks::GridRow row;
    row.cells = {blocks::run_cell(making.link(each.id)),
                 level_cell(making, instance.level),
                 or_missing(std::move(remit)),
                 or_missing(blocks::listed(making, blocks::as_subjects(instance.leads))),
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
blocks::Prose instances_lead(blocks::ReportMaking& making,
                             const std::vector<JudgedInstance>& judged) {
  std::size_t promised = 0, unjudged = 0;
  std::vector<model::Subject> broken;
  blocks::Trace trace;
  trace.what = making.say("instances décrites", "instances described");
  for (const JudgedInstance& each : judged) {
    trace.places.push_back(each.instance.place);
    if (!each.promised()) continue;
    ++promised;
    if (!each.marked(diagrams::YearMark::broken).empty()) {
      broken.push_back({model::SubjectKind::instance, each.id.value});
    } else if (each.marked(diagrams::YearMark::kept).empty()) {
      ++unjudged;
    }
  }
  blocks::Prose prose = {
      making.figure(output_text::counted(judged.size(), "instance", "instances", making.language),
                    std::move(trace))};
  prose.push_back({judged.size() < 2 ? making.say(" est décrite", " is described")
                                     : making.say(" sont décrites", " are described")});
  if (promised == 0) {
    prose.push_back({making.say("\u00A0; aucune n’a de rythme de réunion promis. ",
                                "; none has a promised rhythm of meetings. ")});
    return prose;
  }
  prose.push_back(
      {making.say("\u00A0; ", "; ") + output_text::count_text(promised, making.language) +
       (promised == 1
            ? making.say(" a promis un rythme de réunion",
                         " promised a "
                         "rhythm")
            : making.say(" ont promis un rythme de réunion", " promised a rhythm of meetings"))});
  if (broken.size() == promised && promised > 1) {
    prose.push_back({making.say(" et aucune ne l’a tenu chaque année\u00A0: ",
                                " and none kept it every year: ")});
    blocks::append(prose, blocks::listed(making, broken, 5));
  } else if (broken.size() == promised) {
    prose.push_back({making.say(" et ne l’a pas tenu chaque année\u00A0: ",
                                " and did not keep it every year: ")});
    blocks::append(prose, blocks::listed(making, broken));
  } else if (!broken.empty()) {
    prose.push_back({broken.size() == 1
                         ? making.say(" et 1 ne l’a pas tenu chaque année\u00A0: ",
                                      " and 1 did not keep it every year: ")
                         : making.say(" et ", " and ") +
                               output_text::count_text(broken.size(), making.language) +
                               making.say(" ne l’ont pas tenu chaque année\u00A0: ",
                                          " did not keep it every year: ")});
    blocks::append(prose, blocks::listed(making, broken, 5));
  } else if (unjudged == promised) {
    prose.push_back(
        {making.say(", que rien ne permet de juger\u00A0: aucune année entière de "
                    "réunions n’est renseignée",
                    ", which nothing allows to judge: no whole year of meetings is "
                    "recorded")});
  } else {
    prose.push_back({making.say(", tenu chaque année où l’on peut en juger",
                                ", kept in every year that can be judged")});
  }
  prose.push_back({". "});
  return prose;
}

// Who steers without carrying, and who carries without a seat.
blocks::Prose steering_lead(blocks::ReportMaking& making,
                            const std::vector<gaps::SteeringRow>& rows) {
  std::size_t steering = 0, acting = 0;
  for (const gaps::SteeringRow& row : rows) {
    steering += row.kind == gaps::SteeringKind::steers_only ? 1 : 0;
    acting += row.kind == gaps::SteeringKind::acts_only ? 1 : 0;
  }
  const output_text::Language language = making.language;
  const std::size_t with_members = instances_with_members(making.contract);
  if (with_members == 0) {
    return {
        {making.say("Les membres des instances ne sont pas renseignés\u00A0: on ne peut pas "
                    "dire qui porte sans siéger.",
                    "Members of instances are not recorded: who carries without a seat cannot "
                    "be said.")}};
  }
  if (making.analysis.counts.carriers == 0) return {};
  const bool many = acting > 1;
  const std::string carries =
      acting == 0
          ? making.say("Tous les porteurs siègent dans une instance", "All porteurs have a seat")
          : output_text::counted(acting, "organisation", "organisations", language) +
                making.say(many ? " portent des actions" : " porte des actions",
                           many ? " carry actions" : " carries actions") +
                making.say(" sans siéger dans aucune instance", " without a seat on any instance");
  const std::string sits =
      steering == 0
          ? making.say("aucune ne siège sans rien porter", "none sits without carrying")
          : output_text::count_text(steering, language) +
                making.say(steering > 1 ? " siègent sans rien porter" : " siège sans rien porter",
                           steering > 1 ? " sit without carrying" : " sits without carrying");
  std::string known;
  if (with_members < making.contract.instances.size()) {
    known = making.say(
        with_members == 1 ? ", d’après la seule instance dont les membres sont renseignés"
                          : ", d’après les ",
        with_members == 1 ? ", by the one instance that says its members" : ", by the ");
    if (with_members > 1) {
      known += output_text::count_text(with_members, language) +
               making.say(" instances dont les membres sont renseignés",
                          " instances that say their members");
    }
  }
  return {{carries + making.say("\u00A0; ", "; ") + sits + known + "."}};
}

}  // namespace

std::size_t instances_with_members(const model::Contract& contract) {
  return static_cast<std::size_t>(
      std::count_if(contract.instances.begin(), contract.instances.end(),
                    [](const model::Instance& each) { return each.members_recorded; }));
}

blocks::ReportPart report_governance(blocks::ReportMaking& making) {
  blocks::ReportPart part;
  part.id = "gouvernance";
  part.title = making.say("Gouvernance", "Governance");
  const auto judged = judged_instances(making.contract);
  const auto rows = gaps::who_steers_who_acts(making.contract, making.scope());
  if (judged.empty()) {
    part.blocks.push_back(blocks::prose_block(
        blocks::ParagraphKind::lead,
        making.say("Le contrat ne décrit aucune instance\u00A0: qui pilote, qui siège "
                   "et à quel rythme n’est pas renseigné.",
                   "The contract describes no instance: who leads, who sits and how "
                   "often is not recorded.")));
  } else {
    blocks::Prose lead = instances_lead(making, judged);
    blocks::append(lead, steering_lead(making, rows));
    part.blocks.push_back(blocks::prose_block(blocks::ParagraphKind::lead, std::move(lead)));
    part.blocks.push_back(blocks::heading_block("gouvernance-les-instances",
                                                making.say("Les instances", "The instances")));
    part.blocks.push_back({instances_grid(making, judged)});
    for (blocks::Block& block : rhythm_blocks(making, judged))
      part.blocks.push_back(std::move(block));
  }
  for (std::vector<blocks::Block>& more : std::vector<std::vector<blocks::Block>>{
           steering_blocks(making, rows), signatory_blocks(making), referent_blocks(making),
           mode_blocks(making)}) {
    for (blocks::Block& block : more) part.blocks.push_back(std::move(block));
  }
  return part;
}

}  // namespace maillage::report::partners
