#include <algorithm>
#include <map>

#include "network/gaps/steering.hpp"
#include "network/model/outline.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/report/blocks/row_cells.hpp"
#include "output/report/overview/fiches.hpp"
#include "output/words/diagram_words.hpp"

namespace maillage::report::overview {
namespace {

// Organisations by how many of the rows name them, most first, then in contract order.
std::vector<std::pair<text::PartnerId, std::size_t>> most_named(
    const std::vector<const model::ActionRow*>& rows,
    std::vector<model::Mention> model::ActionRow::*mentions) {
  std::map<text::PartnerId, std::size_t> counts;
  for (const model::ActionRow* row : rows) {
    for (const model::Mention& mention : row->*mentions) ++counts[mention.partner];
  }
  std::vector<std::pair<text::PartnerId, std::size_t>> order(counts.begin(), counts.end());
  std::stable_sort(order.begin(), order.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  return order;
}

blocks::Prose counted_links(const blocks::ReportMaking& making,
                            const std::vector<std::pair<text::PartnerId, std::size_t>>& partners) {
  blocks::Prose prose;
  for (const auto& [partner, count] : partners) {
    if (!prose.empty()) prose.push_back({", "});
    prose.push_back(making.link(partner));
    prose.push_back({" (" + output_text::count_text(count, making.language) + ")"});
  }
  return prose;
}

void add_people_to_ask(const blocks::ReportMaking& making,
                       const std::vector<const model::ActionRow*>& rows,
                       std::vector<blocks::Block>& blocks) {
  const auto carriers = most_named(rows, &model::ActionRow::carriers);
  const auto partners = most_named(rows, &model::ActionRow::partners);
  if (carriers.empty() && partners.empty()) return;
  blocks.push_back(blocks::heading_block("", making.say("Vers qui se tourner", "Whom to turn to")));
  blocks::Bullets lines;
  if (!carriers.empty()) {
    blocks::Prose prose = {
        {making.say("Portent (nombre d’actions) : ", "Carry (number of actions): ")}};
    blocks::append(prose, counted_links(making, carriers));
    lines.items.push_back(std::move(prose));
  }
  if (!partners.empty()) {
    blocks::Prose prose = {{making.say("Y prennent part : ", "Take part: ")}};
    blocks::append(prose, counted_links(making, partners));
    lines.items.push_back(std::move(prose));
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
  blocks.push_back(blocks::heading_block(
      "", making.say("Instances qui le suivent", "Instances that follow it")));
  blocks::Bullets lines;
  for (const text::InstanceId instance : named) lines.items.push_back({making.link(instance)});
  for (const text::InstanceId instance : by_name.whole_plan) {
    if (std::find(named.begin(), named.end(), instance) != named.end()) continue;
    lines.items.push_back(
        {making.link(instance), {making.say(" (tout le plan)", " (the whole plan)")}});
  }
  if (lines.items.empty()) {
    blocks.push_back(
        blocks::prose_block(blocks::ParagraphKind::nothing,
                            making.say("Aucune instance ne le suit.", "No instance follows it.")));
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
    words += (words.empty() ? "" : making.say(" ; ", "; ")) +
             std::string(making.say("suit tout le plan", "follows the whole plan"));
  }
  return words;
}

void add_members(const blocks::ReportMaking& making, const model::Instance& instance,
                 std::vector<blocks::Block>& blocks) {
  const auto add = [&](const char* title, const std::vector<text::PartnerId>& partners) {
    if (partners.empty()) return;
    blocks.push_back(blocks::heading_block(
        "", std::string(title) + " (" + output_text::count_text(partners.size(), making.language) +
                ")"));
    blocks.push_back(blocks::prose_block(blocks::ParagraphKind::plain, making.links(partners)));
  };
  add(making.say("Pilotes", "Leads"), instance.leads);
  add(making.say("Membres", "Members"), instance.members);
  add(making.say("Invités", "Guests"), instance.guests);
  if (instance.members.empty()) {
    blocks.push_back(blocks::prose_block(
        blocks::ParagraphKind::nothing,
        instance.members_recorded
            ? making.say("Aucun membre.", "No member.")
            : making.say("Les membres ne sont pas renseignés.", "Members are not recorded.")));
  }
}

void add_meetings(const blocks::ReportMaking& making, const model::Instance& instance,
                  std::vector<blocks::Block>& blocks) {
  const output_text::Language language = making.language;
  std::string words;
  if (instance.rhythm) {
    words = making.say("Rythme promis : ", "Promised rhythm: ") +
            output_text::plain_number_text(*instance.rhythm, language) +
            making.say(" par an au moins", " a year at least") +
            (instance.rhythm_since ? making.say(", depuis ", ", since ") +
                                         output_text::date_text(*instance.rhythm_since, language)
                                   : std::string()) +
            ". ";
  } else {
    words = making.say("Aucun rythme n’est promis. ", "No rhythm is promised. ");
  }
  std::vector<std::string> dates;
  for (const model::Meeting& meeting : instance.meetings) {
    dates.push_back(output_text::date_text(meeting.date, language));
  }
  if (!dates.empty()) {
    words += making.say("Réunions tenues : ", "Meetings held: ") +
             blocks::enumerated(dates, language) + ".";
  } else {
    words += instance.meetings_recorded ? making.say("Aucune réunion datée.", "No meeting dated.")
                                        : making.say("Les réunions ne sont pas renseignées.",
                                                     "Meetings are not recorded.");
  }
  std::vector<std::string> not_held;
  for (const model::Meeting& each : instance.not_held) {
    not_held.push_back(output_text::date_text(each.date, language));
  }
  if (!not_held.empty()) {
    words += making.say(" Dite non réunie par la source : ", " The source says it did not meet: ") +
             blocks::enumerated(not_held, language) + ".";
  }
  blocks.push_back(blocks::heading_block("", making.say("Réunions", "Meetings")));
  blocks.push_back(blocks::prose_block(blocks::ParagraphKind::plain, words));
}

}  // namespace

blocks::Fiche objective_fiche(blocks::ReportMaking& making, const FicheRows& rows,
                              const model::Subject& subject) {
  const model::Contract& contract = making.contract;
  blocks::Fiche fiche;
  fiche.id = blocks::report_anchor(contract, subject);
  const bool is_axis = subject.kind == model::SubjectKind::axis;
  fiche.kind = is_axis ? making.say("Axe", "Axis") : making.say("Objectif", "Objective");
  const std::string& id = is_axis ? contract.axes[text::AxisId{subject.index}].id
                                  : contract.objectives[text::ObjectiveId{subject.index}].id;
  const std::string& name = is_axis ? contract.axes[text::AxisId{subject.index}].name
                                    : contract.objectives[text::ObjectiveId{subject.index}].name;
  fiche.title = id + (name.empty() ? "" : " – " + name);
  std::vector<const model::ActionRow*> within, orphans;
  for (const model::ActionRow* row : rows.rows) {
    if (!is_within(making, *row, subject)) continue;
    within.push_back(row);
    if (model::is_live(*row) && row->carrying == model::Carrying::nobody) orphans.push_back(row);
  }
  const std::string when = blocks::scope_phrase(contract, making.scope(), making.language);
  if (within.empty() && !is_axis &&
      gaps::is_not_printed_in(contract, text::ObjectiveId{subject.index}, making.scope())) {
    fiche.blocks.push_back(blocks::prose_block(
        blocks::ParagraphKind::nothing,
        making.say("Le tableau n’imprime pas cet objectif : ses actions, s’il en a, y sont sous un "
                   "autre.",
                   "The table does not print this objective: its actions, if any, stand there "
                   "under another.")));
  } else if (within.empty()) {
    fiche.blocks.push_back(blocks::prose_block(
        blocks::ParagraphKind::nothing,
        making.say("Aucune action n’y est rattachée ", "No action hangs on it ") + when + "."));
  } else {
    fiche.blocks.push_back({blocks::Paragraph{
        blocks::ParagraphKind::lead,
        {row_count(making, making.say("de ", "of ") + fiche.title, within),
         {" " + when + making.say(", dont ", ", of which ")},
         row_count(making, making.say("sans porteur, de ", "without a porteur, of ") + fiche.title,
                   orphans),
         {making.say(" sans porteur.", " without a porteur.")}}}});
    if (auto filled = filled_in(making, rows, within)) fiche.blocks.push_back(*filled);
    fiche.blocks.push_back({blocks::action_grid(making, fiche.id + "-actions",
                                                making.say("Actions", "Actions"), within)});
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
  fiche.kind = "Instance";
  fiche.title = instance.name;
  const model::Remits by_name = model::remits(contract);
  std::vector<const model::ActionRow*> followed;
  for (const model::ActionRow* row : rows.rows) {
    if (follows(making, by_name, *row, id)) followed.push_back(row);
  }
  std::string words = words::level_word(instance.level, making.language);
  const std::string remit = remit_words(making, instance);
  if (!remit.empty()) words += making.say(" ; ", "; ") + remit;
  fiche.blocks.push_back(blocks::prose_block(blocks::ParagraphKind::lead, words));
  add_members(making, instance, fiche.blocks);
  add_meetings(making, instance, fiche.blocks);
  if (instance.follows_whole_plan) return fiche;
  if (followed.empty()) {
    fiche.blocks.push_back(blocks::prose_block(
        blocks::ParagraphKind::nothing, making.say("Aucune action n’est nommément dans son mandat.",
                                                   "No action is in its remit by name.")));
  } else {
    fiche.blocks.push_back(
        {blocks::action_grid(making, fiche.id + "-actions",
                             making.say("Actions qu’elle suit", "Actions it follows"), followed)});
  }
  return fiche;
}

}  // namespace maillage::report::overview
