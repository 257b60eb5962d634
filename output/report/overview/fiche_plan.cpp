#include <algorithm>
#include <map>
#include <utility>

#include "network/gaps/steering.hpp"
#include "network/model/outline.hpp"
#include "network/planning/instance_proposals.hpp"
#include "output/diagrams/partner_doings.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/report/blocks/row_cells.hpp"
#include "output/report/overview/fiches.hpp"
#include "output/text/typography.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/overview/plan_fiche_messages.hpp"
#include "output/words/tally_words.hpp"

namespace maillage::report::overview {
namespace {

using words::overview::FicheCount;
using words::overview::InstanceFiche;
using words::overview::ObjectiveFiche;

// How many actions name an organisation, abandoned ones apart.
struct Named {
  std::size_t live = 0, abandoned = 0;
};
using NamedOften = std::vector<std::pair<text::PartnerId, Named>>;

// Organisations by how many of the rows name them, most first, then in contract order.
NamedOften most_named(const std::vector<const model::ActionRow*>& rows,
                      std::vector<model::Mention> model::ActionRow::*mentions) {
  std::map<text::PartnerId, Named> counts;
  for (const model::ActionRow* row : rows) {
    for (const model::Mention& mention : row->*mentions) {
      Named& named = counts[mention.partner];
      ++(model::is_live(*row) ? named.live : named.abandoned);
    }
  }
  NamedOften order(counts.begin(), counts.end());
  std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) {
    return std::pair(a.second.live, a.second.abandoned) >
           std::pair(b.second.live, b.second.abandoned);
  });
  return order;
}

blocks::Prose counted_links(const blocks::ReportMaking& making, const NamedOften& partners) {
  blocks::Prose prose;
  for (const auto& [partner, named] : partners) {
    if (!prose.empty()) prose.push_back({", "});
    prose.push_back(making.link(partner));
    prose.push_back({" " + words::tally_in_brackets(named.live, named.abandoned, making.language)});
  }
  return prose;
}

void add_people_to_ask(const blocks::ReportMaking& making,
                       const std::vector<const model::ActionRow*>& rows,
                       std::vector<blocks::Block>& blocks) {
  const auto carriers = most_named(rows, &model::ActionRow::carriers);
  const auto partners = most_named(rows, &model::ActionRow::partners);
  if (carriers.empty() && partners.empty()) return;
  blocks.push_back(blocks::heading_block("", making.say(ObjectiveFiche::whom_heading)));
  blocks::Bullets lines;
  if (!carriers.empty()) {
    lines.items.push_back(
        making.prose(ObjectiveFiche::carry, {{"organisations", counted_links(making, carriers)}}));
  }
  if (!partners.empty()) {
    lines.items.push_back(making.prose(ObjectiveFiche::take_part,
                                       {{"organisations", counted_links(making, partners)}}));
  }
  blocks.push_back({std::move(lines)});
}

// Instances that follow it, by name or with the whole plan.
void add_instances(const blocks::ReportMaking& making, const model::Subject& subject,
                   std::vector<blocks::Block>& blocks) {
  const model::Remits by_name = model::remits(making.contract);
  const std::vector<text::InstanceId>& named = subject.kind == model::SubjectKind::axis
                                                   ? by_name.of_axis[subject.index]
                                                   : by_name.of_objective[subject.index];
  blocks.push_back(blocks::heading_block("", making.say(ObjectiveFiche::followers_heading)));
  blocks::Bullets lines;
  for (const text::InstanceId instance : named) lines.items.push_back({making.link(instance)});
  for (const text::InstanceId instance : by_name.whole_plan) {
    if (std::find(named.begin(), named.end(), instance) != named.end()) continue;
    lines.items.push_back(
        making.prose(ObjectiveFiche::follows_all, {{"instance", {making.link(instance)}}}));
  }
  if (lines.items.empty()) {
    blocks.push_back(blocks::prose_block(blocks::ParagraphKind::nothing,
                                         making.say(ObjectiveFiche::no_follower)));
  } else {
    blocks.push_back({std::move(lines)});
  }
}

bool is_within(const blocks::ReportMaking& making, const model::ActionRow& row,
               const model::Subject& subject) {
  if (subject.kind == model::SubjectKind::axis) return row.axis && row.axis->value == subject.index;
  return row.objective &&
         model::descent(making.contract, *row.objective, text::ObjectiveId{subject.index}) ==
             model::Descent::within;
}

bool follows(const blocks::ReportMaking& making, const model::Remits& by_name,
             const model::ActionRow& row, text::InstanceId instance) {
  if (making.contract.instances[instance].follows_whole_plan) return true;
  const std::vector<text::InstanceId> following = model::followers(by_name, row);
  return std::binary_search(following.begin(), following.end(), instance);
}

std::string remit_words(const blocks::ReportMaking& making, const model::Instance& instance) {
  std::string words = instance.remit;
  if (instance.follows_whole_plan) {
    words += (words.empty() ? "" : output_text::semicolon(making.language)) +
             making.say(InstanceFiche::follows_whole_plan);
  }
  return words;
}

void add_members(const blocks::ReportMaking& making, const model::Instance& instance,
                 std::vector<blocks::Block>& blocks) {
  const auto add = [&](InstanceFiche title, const std::vector<text::PartnerId>& partners) {
    if (partners.empty()) return;
    blocks.push_back(blocks::heading_block("", making.say(title, {{"n", partners.size()}})));
    blocks.push_back(blocks::prose_block(blocks::ParagraphKind::plain, making.links(partners)));
  };
  add(InstanceFiche::leads, instance.leads);
  add(InstanceFiche::members, instance.members);
  add(InstanceFiche::guests, instance.guests);
  if (instance.members.empty()) {
    blocks.push_back(blocks::prose_block(blocks::ParagraphKind::nothing,
                                         instance.members_recorded
                                             ? making.say(InstanceFiche::no_member)
                                             : making.say(InstanceFiche::members_not_recorded)));
  }
}

// Whom the plan proposes to invite; of members that nobody says nothing follows.
void add_invitations(const blocks::ReportMaking& making, text::InstanceId id,
                     std::vector<blocks::Block>& blocks) {
  const model::Instance& instance = making.contract.instances[id];
  const planning::InstanceProposals* proposed = making.study.instance_proposals();
  if (proposed == nullptr || (!instance.members_recorded && instance.members.empty())) return;
  for (const planning::InstanceProposal& each : proposed->proposals) {
    if (each.instance.value != id.value) continue;
    // A guest is there already: what is proposed is a seat.
    std::vector<text::PartnerId> invited, seated;
    for (const text::PartnerId partner : each.joining) {
      (diagrams::holds(instance.guests, partner) ? seated : invited).push_back(partner);
    }
    const auto add = [&](InstanceFiche title, const std::vector<text::PartnerId>& partners) {
      if (partners.empty()) return;
      blocks.push_back(blocks::heading_block("", making.say(title, {{"n", partners.size()}})));
      blocks::Prose prose = making.links(partners);
      prose.push_back({". "});
      blocks::Run why{making.say(InstanceFiche::why_invited)};
      why.anchor = "solliciter";
      prose.push_back(std::move(why));
      prose.push_back({"."});
      blocks.push_back(blocks::prose_block(blocks::ParagraphKind::plain, std::move(prose)));
    };
    add(InstanceFiche::to_invite, invited);
    add(InstanceFiche::to_seat, seated);
  }
}

void add_meetings(const blocks::ReportMaking& making, const model::Instance& instance,
                  std::vector<blocks::Block>& blocks) {
  const output_text::Language language = making.language;
  const auto dates_of = [&](const std::vector<model::Meeting>& meetings) {
    std::vector<std::string> dates;
    for (const model::Meeting& each : meetings) {
      dates.push_back(output_text::date_text(each.date, language));
    }
    return blocks::enumerated(dates, language);
  };
  std::string words = making.say(InstanceFiche::no_rhythm);
  if (instance.rhythm) {
    const std::string number = output_text::plain_number_text(*instance.rhythm, language);
    words = instance.rhythm_since
                ? making.say(InstanceFiche::rhythm_since,
                             {{"number", number},
                              {"date", output_text::date_text(*instance.rhythm_since, language)}})
                : making.say(InstanceFiche::rhythm, {{"number", number}});
  }
  words += " ";
  if (!instance.meetings.empty()) {
    words += making.say(InstanceFiche::held,
                        {{"dates", dates_of(instance.meetings)}, {"n", instance.meetings.size()}});
  } else {
    words += making.say(instance.meetings_recorded ? InstanceFiche::none_dated
                                                   : InstanceFiche::meetings_not_recorded);
  }
  if (!instance.not_held.empty()) {
    words += " " + making.say(InstanceFiche::not_held, {{"dates", dates_of(instance.not_held)}});
  }
  blocks.push_back(blocks::heading_block("", making.say(InstanceFiche::meetings_heading)));
  blocks.push_back(blocks::prose_block(blocks::ParagraphKind::plain, words));
}

}  // namespace

blocks::Fiche objective_fiche(blocks::ReportMaking& making, const FicheRows& rows,
                              const model::Subject& subject) {
  const model::Contract& contract = making.contract;
  blocks::Fiche fiche;
  fiche.id = blocks::report_anchor(contract, subject);
  const bool is_axis = subject.kind == model::SubjectKind::axis;
  fiche.kind = making.say(is_axis ? ObjectiveFiche::axis : ObjectiveFiche::objective);
  const std::string& id = is_axis ? contract.axes[text::AxisId{subject.index}].id
                                  : contract.objectives[text::ObjectiveId{subject.index}].id;
  const std::string& name = is_axis ? contract.axes[text::AxisId{subject.index}].name
                                    : contract.objectives[text::ObjectiveId{subject.index}].name;
  fiche.title = id + (name.empty() ? "" : " – " + name);
  std::vector<const model::ActionRow*> within, orphans, unknown;
  for (const model::ActionRow* row : rows.rows) {
    if (!is_within(making, *row, subject)) continue;
    within.push_back(row);
    if (!model::is_live(*row) || row->carrying == model::Carrying::named) continue;
    (row->carrying == model::Carrying::nobody ? orphans : unknown).push_back(row);
  }
  const std::string when = blocks::scope_phrase(contract, making.scope(), making.language);
  if (within.empty() && !is_axis &&
      gaps::is_not_printed_in(contract, text::ObjectiveId{subject.index}, making.scope())) {
    fiche.blocks.push_back(blocks::prose_block(blocks::ParagraphKind::nothing,
                                               making.say(ObjectiveFiche::not_printed)));
  } else if (within.empty()) {
    fiche.blocks.push_back(blocks::prose_block(
        blocks::ParagraphKind::nothing, making.say(ObjectiveFiche::no_action, {{"where", when}})));
  } else {
    const auto counted = [&](FicheCount what, const std::vector<const model::ActionRow*>& of) {
      return blocks::Prose{row_count(making, what, fiche.title, of)};
    };
    const ObjectiveFiche lead =
        unknown.empty()   ? (orphans.empty() ? ObjectiveFiche::lead_carried : ObjectiveFiche::lead)
        : orphans.empty() ? ObjectiveFiche::lead_unknown
                          : ObjectiveFiche::lead_orphans_unknown;
    fiche.blocks.push_back(
        blocks::prose_block(blocks::ParagraphKind::lead,
                            making.prose(lead,
                                         {{"actions", counted(FicheCount::of, within)},
                                          {"orphans", counted(FicheCount::orphans_of, orphans)},
                                          {"unknown", counted(FicheCount::unknown_of, unknown)}},
                                         {{"where", when}})));
    if (auto filled = filled_in(making, rows, within)) fiche.blocks.push_back(*filled);
    fiche.blocks.push_back({blocks::action_grid(
        making, fiche.id + "-actions", making.say(ObjectiveFiche::actions_caption), within)});
  }
  add_people_to_ask(making, within, fiche.blocks);
  add_instances(making, subject, fiche.blocks);
  return fiche;
}

blocks::Fiche instance_fiche(blocks::ReportMaking& making, const FicheRows& rows,
                             text::InstanceId id) {
  const model::Contract& contract = making.contract;
  const model::Instance& instance = contract.instances[id];
  blocks::Fiche fiche;
  fiche.id = blocks::report_anchor(contract, {model::SubjectKind::instance, id.value});
  fiche.kind = making.say(InstanceFiche::kind);
  fiche.title = instance.name;
  const model::Remits by_name = model::remits(contract);
  std::vector<const model::ActionRow*> followed;
  for (const model::ActionRow* row : rows.rows) {
    if (follows(making, by_name, *row, id)) followed.push_back(row);
  }
  std::string words = instance.level == model::Level::thematic
                          ? making.say(InstanceFiche::thematic)
                          : words::level_word(instance.level, making.language);
  const std::string remit = remit_words(making, instance);
  if (!remit.empty()) words += output_text::semicolon(making.language) + remit;
  fiche.blocks.push_back(blocks::prose_block(blocks::ParagraphKind::lead, words));
  add_members(making, instance, fiche.blocks);
  add_invitations(making, id, fiche.blocks);
  add_meetings(making, instance, fiche.blocks);
  if (instance.follows_whole_plan) return fiche;
  if (followed.empty()) {
    fiche.blocks.push_back(
        blocks::prose_block(blocks::ParagraphKind::nothing, making.say(InstanceFiche::no_action)));
  } else {
    fiche.blocks.push_back({blocks::action_grid(
        making, fiche.id + "-actions", making.say(InstanceFiche::actions_caption), followed)});
  }
  return fiche;
}

}  // namespace maillage::report::overview
