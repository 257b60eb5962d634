#include <algorithm>
#include <map>

#include "network/model/outline.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/report/blocks/row_cells.hpp"
#include "output/report/overview/fiches.hpp"
#include "output/words/plan_words.hpp"

namespace maillage {
namespace {

// Organisations by how many of the rows name them, most first, then in contract order.
std::vector<std::pair<PartnerId, std::size_t>> most_named(
    const std::vector<const ActionRow*>& rows, std::vector<Mention> ActionRow::*mentions) {
  std::map<PartnerId, std::size_t> counts;
  for (const ActionRow* row : rows) {
    for (const Mention& mention : row->*mentions) ++counts[mention.partner];
  }
  std::vector<std::pair<PartnerId, std::size_t>> order(counts.begin(), counts.end());
  std::stable_sort(order.begin(), order.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  return order;
}

Prose counted_links(const ReportMaking& making,
                    const std::vector<std::pair<PartnerId, std::size_t>>& partners) {
  Prose prose;
  for (const auto& [partner, count] : partners) {
    if (!prose.empty()) prose.push_back({", "});
    prose.push_back(making.link(partner));
    prose.push_back({" (" + count_text(count, making.language) + ")"});
  }
  return prose;
}

void add_people_to_ask(const ReportMaking& making, const std::vector<const ActionRow*>& rows,
                       std::vector<Block>& blocks) {
  const auto carriers = most_named(rows, &ActionRow::carriers);
  const auto partners = most_named(rows, &ActionRow::partners);
  if (carriers.empty() && partners.empty()) return;
  blocks.push_back(heading_block("", making.say("Vers qui se tourner", "Whom to turn to")));
  Bullets lines;
  if (!carriers.empty()) {
    Prose prose = {{making.say("Portent (nombre d'actions) : ", "Carry (number of actions): ")}};
    append(prose, counted_links(making, carriers));
    lines.items.push_back(std::move(prose));
  }
  if (!partners.empty()) {
    Prose prose = {{making.say("Y prennent part : ", "Take part: ")}};
    append(prose, counted_links(making, partners));
    lines.items.push_back(std::move(prose));
  }
  blocks.push_back({std::move(lines)});
}

// Instances that follow it, by name or with the whole plan.
void add_instances(const ReportMaking& making, const Subject& subject, std::vector<Block>& blocks) {
  const Remits by_name = remits(making.contract);
  const std::vector<InstanceId>& named = subject.kind == SubjectKind::axis
                                             ? by_name.of_axis[subject.index]
                                             : by_name.of_objective[subject.index];
  blocks.push_back(
      heading_block("", making.say("Instances qui le suivent", "Bodies that follow it")));
  Bullets lines;
  for (const InstanceId instance : named) lines.items.push_back({making.link(instance)});
  for (const InstanceId instance : by_name.whole_plan) {
    if (std::find(named.begin(), named.end(), instance) != named.end()) continue;
    lines.items.push_back(
        {making.link(instance), {making.say(" (tout le plan)", " (the whole plan)")}});
  }
  if (lines.items.empty()) {
    blocks.push_back(prose_block(ParagraphKind::nothing,
                                 making.say("Aucune instance ne le suit.", "No body follows it.")));
  } else {
    blocks.push_back({std::move(lines)});
  }
}

bool is_within(const ReportMaking& making, const ActionRow& row, const Subject& subject) {
  if (subject.kind == SubjectKind::axis) return row.axis && row.axis->value == subject.index;
  return row.objective &&
         descent(making.contract, *row.objective, ObjectiveId{subject.index}) == Descent::within;
}

bool follows(const ReportMaking& making, const Remits& by_name, const ActionRow& row,
             InstanceId instance) {
  if (making.contract.instances[instance].follows_whole_plan) return true;
  const std::vector<InstanceId> following = followers(by_name, row);
  return std::binary_search(following.begin(), following.end(), instance);
}

std::string remit_words(const ReportMaking& making, const Instance& instance) {
  std::string words = instance.remit;
  if (instance.follows_whole_plan) {
    words += (words.empty() ? "" : making.say(" ; ", "; ")) +
             std::string(making.say("suit tout le plan", "follows the whole plan"));
  }
  return words;
}

void add_members(const ReportMaking& making, const Instance& instance, std::vector<Block>& blocks) {
  const auto add = [&](const char* title, const std::vector<PartnerId>& partners) {
    if (partners.empty()) return;
    blocks.push_back(heading_block(
        "", std::string(title) + " (" + count_text(partners.size(), making.language) + ")"));
    blocks.push_back(prose_block(ParagraphKind::plain, making.links(partners)));
  };
  add(making.say("Pilotes", "Leads"), instance.leads);
  add(making.say("Membres", "Members"), instance.members);
  add(making.say("Invités", "Guests"), instance.guests);
  if (instance.members.empty()) {
    blocks.push_back(prose_block(
        ParagraphKind::nothing,
        instance.members_recorded
            ? making.say("Aucun membre.", "No member.")
            : making.say("Les membres ne sont pas renseignés.", "Members are not recorded.")));
  }
}

void add_meetings(const ReportMaking& making, const Instance& instance,
                  std::vector<Block>& blocks) {
  const Language language = making.language;
  std::string words;
  if (instance.rhythm) {
    words = making.say("Rythme promis : ", "Promised rhythm: ") +
            plain_number_text(*instance.rhythm, language) +
            making.say(" par an au moins. ", " a year at least. ");
  } else {
    words = making.say("Aucun rythme n'est promis. ", "No rhythm is promised. ");
  }
  std::vector<std::string> dates;
  for (const Meeting& meeting : instance.meetings) {
    dates.push_back(date_text(meeting.date, language));
  }
  if (!dates.empty()) {
    words +=
        making.say("Réunions tenues : ", "Meetings held: ") + enumerated(dates, language) + ".";
  } else {
    words += instance.meetings_recorded ? making.say("Aucune réunion tenue.", "No meeting held.")
                                        : making.say("Les réunions ne sont pas renseignées.",
                                                     "Meetings are not recorded.");
  }
  blocks.push_back(heading_block("", making.say("Réunions", "Meetings")));
  blocks.push_back(prose_block(ParagraphKind::plain, words));
}

}  // namespace

Fiche objective_fiche(ReportMaking& making, const FicheRows& rows, const Subject& subject) {
  const Contract& contract = making.contract;
  Fiche fiche;
  fiche.id = report_anchor(contract, subject);
  const bool is_axis = subject.kind == SubjectKind::axis;
  fiche.kind = is_axis ? making.say("Axe", "Axis") : making.say("Objectif", "Objective");
  const std::string& id = is_axis ? contract.axes[AxisId{subject.index}].id
                                  : contract.objectives[ObjectiveId{subject.index}].id;
  const std::string& name = is_axis ? contract.axes[AxisId{subject.index}].name
                                    : contract.objectives[ObjectiveId{subject.index}].name;
  fiche.title = id + (name.empty() ? "" : " – " + name);
  std::vector<const ActionRow*> within, orphans;
  for (const ActionRow* row : rows.rows) {
    if (!is_within(making, *row, subject)) continue;
    within.push_back(row);
    if (is_live(*row) && row->carrying == Carrying::nobody) orphans.push_back(row);
  }
  const std::string when = scope_phrase(contract, making.scope(), making.language);
  if (within.empty()) {
    fiche.blocks.push_back(prose_block(
        ParagraphKind::nothing,
        making.say("Aucune action n'y est rattachée ", "No action hangs on it ") + when + "."));
  } else {
    fiche.blocks.push_back({Paragraph{
        ParagraphKind::lead,
        {row_count(making, making.say("de ", "of ") + fiche.title, within),
         {" " + when + making.say(", dont ", ", of which ")},
         row_count(making, making.say("sans porteur, de ", "without a porteur, of ") + fiche.title,
                   orphans),
         {making.say(" sans porteur.", " without a porteur.")}}}});
    fiche.blocks.push_back(
        {action_grid(making, fiche.id + "-actions", making.say("Actions", "Actions"), within)});
  }
  add_people_to_ask(making, within, fiche.blocks);
  add_instances(making, subject, fiche.blocks);
  return fiche;
}

Fiche instance_fiche(ReportMaking& making, const FicheRows& rows, InstanceId id) {
  const Contract& contract = making.contract;
  const Instance& instance = contract.instances[id];
  Fiche fiche;
  fiche.id = report_anchor(contract, {SubjectKind::instance, id.value});
  fiche.kind = making.say("Instance", "Body");
  fiche.title = instance.name;
  const Remits by_name = remits(contract);
  std::vector<const ActionRow*> followed;
  for (const ActionRow* row : rows.rows) {
    if (follows(making, by_name, *row, id)) followed.push_back(row);
  }
  std::string words = level_word(instance.level, making.language);
  const std::string remit = remit_words(making, instance);
  if (!remit.empty()) words += making.say(" ; ", "; ") + remit;
  fiche.blocks.push_back(prose_block(ParagraphKind::lead, words));
  add_members(making, instance, fiche.blocks);
  add_meetings(making, instance, fiche.blocks);
  if (instance.follows_whole_plan) return fiche;
  if (followed.empty()) {
    fiche.blocks.push_back(prose_block(ParagraphKind::nothing,
                                       making.say("Aucune action n'est nommément dans son mandat.",
                                                  "No action is in its remit by name.")));
  } else {
    fiche.blocks.push_back(
        {action_grid(making, fiche.id + "-actions",
                     making.say("Actions qu'elle suit", "Actions it follows"), followed)});
  }
  return fiche;
}

}  // namespace maillage
