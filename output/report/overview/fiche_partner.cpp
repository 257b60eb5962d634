#include <algorithm>

#include "network/measures/projection.hpp"
#include "network/planning/departure.hpp"
#include "output/diagrams/partner_doings.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/report/blocks/row_cells.hpp"
#include "output/report/overview/fiches.hpp"
#include "output/words/plan_words.hpp"

namespace maillage {
namespace {

// Type, where it stands, whose service it is, its own services.
Block identity(const ReportMaking& making, PartnerId id) {
  const Contract& contract = making.contract;
  const Partner& partner = contract.partners[id];
  Bullets facts;
  facts.items.push_back(
      {{making.say("Type : ", "Type: ")}, {type_word(partner.type, making.language)}});
  if (partner.parent) {
    facts.items.push_back(
        {{making.say("Service de ", "Service of ")}, making.link(*partner.parent)});
  }
  std::vector<PartnerId> services;
  for (std::uint32_t i = 0; i < contract.partners.size(); ++i) {
    if (contract.partners[PartnerId{i}].parent == id) services.push_back(PartnerId{i});
  }
  if (!services.empty()) {
    Prose prose = {{making.say("Ses services : ", "Its services: ")}};
    append(prose, making.links(services));
    facts.items.push_back(std::move(prose));
  }
  if (!partner.groups.empty()) {
    Prose prose = {{making.say("Nom collectif de ", "Collective name of ")}};
    append(prose, making.links(partner.groups));
    facts.items.push_back(std::move(prose));
  }
  if (partner.epci) {
    facts.items.push_back({{making.say("Territoire : ", "Territory: ")},
                           making.link({SubjectKind::epci, partner.epci->value})});
  }
  for (const Signature& signature : contract.signatures) {
    if (signature.partner != id) continue;
    std::string words = making.say("Signataire du contrat", "Signatory of the contract");
    if (signature.date) {
      words += making.say(" (", " (") + date_text(*signature.date, making.language) + ")";
    }
    facts.items.push_back({{words}});
  }
  if (!partner.aliases.empty()) {
    facts.items.push_back({{making.say("Aussi écrit : ", "Also written: ") +
                            enumerated(partner.aliases, making.language)}});
  }
  return {std::move(facts)};
}

void add_actions(ReportMaking& making, const std::string& id, const char* title,
                 const std::vector<const ActionRow*>& rows, std::vector<Block>& blocks) {
  if (rows.empty()) return;
  blocks.push_back({action_grid(making, id, title, rows)});
}

void add_instances(const ReportMaking& making, PartnerId id, std::vector<Block>& blocks) {
  Bullets seats;
  for (std::uint32_t i = 0; i < making.contract.instances.size(); ++i) {
    const Instance& instance = making.contract.instances[InstanceId{i}];
    const char* as = nullptr;
    if (holds(instance.leads, id)) {
      as = making.say("pilote ", "steers ");
    } else if (holds(instance.members, id)) {
      as = making.say("siège à ", "sits on ");
    } else if (holds(instance.guests, id)) {
      as = making.say("est invité à ", "is invited to ");
    }
    if (as != nullptr) seats.items.push_back({{as}, making.link(InstanceId{i})});
  }
  if (seats.items.empty()) return;
  blocks.push_back(heading_block("", making.say("Instances", "Instances")));
  blocks.push_back({std::move(seats)});
}

// With whom it acts, those it shares most actions with first.
void add_neighbours(const ReportMaking& making, PartnerId id, std::vector<Block>& blocks) {
  const std::uint32_t position = making.graph.partner_position[id.value];
  std::vector<std::pair<std::uint32_t, PartnerId>> shared;
  for (const Pair& pair : making.analysis.pairs) {
    if (pair.a != position && pair.b != position) continue;
    shared.emplace_back(pair.shared, making.graph.partners[pair.a == position ? pair.b : pair.a]);
  }
  std::stable_sort(shared.begin(), shared.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  if (shared.empty()) return;
  blocks.push_back(heading_block("", making.say("Agit avec", "Acts with")));
  Prose prose;
  for (const auto& [count, partner] : shared) {
    if (!prose.empty()) prose.push_back({", "});
    prose.push_back(making.link(partner));
    prose.push_back({" (" +
                     counted(count, making.say("action", "action"),
                             making.say("actions", "actions"), making.language) +
                     ")"});
  }
  blocks.push_back(prose_block(ParagraphKind::plain, std::move(prose)));
}

void add_departure(const ReportMaking& making, PartnerId id, std::vector<Block>& blocks) {
  const Departure left = departure(making.contract, making.scope(), {id}, Services::leave_too);
  if (left.actions_without_carrier.empty() && left.partners_cut_off.empty() &&
      left.objectives_without_carried_action.empty() && left.instances_without_lead.empty()) {
    return;
  }
  blocks.push_back(heading_block("", making.say("Si elle se retirait", "If it withdrew")));
  Bullets falls;
  const auto add = [&](const char* words, const std::vector<Subject>& subjects) {
    if (subjects.empty()) return;
    Prose prose = {{words}};
    append(prose, listed(making, subjects));
    falls.items.push_back(std::move(prose));
  };
  add(making.say("sans porteur : ", "without a porteur: "),
      as_subjects(left.actions_without_carrier));
  add(making.say("objectifs sans action portée : ", "objectives without a carried action: "),
      as_subjects(left.objectives_without_carried_action));
  add(making.say("instances sans pilote : ", "instances without a lead: "),
      as_subjects(left.instances_without_lead));
  add(making.say("n'agiraient plus avec personne : ", "would act with nobody any more: "),
      as_subjects(left.partners_cut_off));
  blocks.push_back({std::move(falls)});
}

}  // namespace

Fiche partner_fiche(ReportMaking& making, const FicheRows& rows, PartnerId id) {
  const Subject subject{SubjectKind::partner, id.value};
  Fiche fiche;
  fiche.id = report_anchor(making.contract, subject);
  fiche.kind = making.say("Organisation", "Organisation");
  fiche.title = making.contract.partners[id].name;
  const PartnerDoings doings = doings_of(rows.rows, id);
  const std::string when = scope_phrase(making.contract, making.scope(), making.language);
  if (doings.carries.empty() && doings.takes_part.empty() && doings.funds.empty() &&
      doings.maybe.empty()) {
    fiche.blocks.push_back(
        prose_block(ParagraphKind::nothing,
                    making.say("Aucune action ne la nomme ", "No action names it ") + when + "."));
  } else {
    fiche.blocks.push_back({Paragraph{
        ParagraphKind::lead,
        {{making.say("Porte ", "Carries ")},
         row_count(making, making.say("portées par ", "carried by ") + fiche.title, doings.carries),
         {making.say(", prend part à ", ", takes part in ")},
         row_count(making, making.say("auxquelles prend part ", "taken part in by ") + fiche.title,
                   doings.takes_part),
         {making.say(", finance ", ", funds ")},
         row_count(making, making.say("financées par ", "funded by ") + fiche.title, doings.funds),
         {" " + when + "."}}}});
  }
  fiche.blocks.push_back(identity(making, id));
  add_actions(making, fiche.id + "-porte", making.say("Ce qu'elle porte", "What it carries"),
              doings.carries, fiche.blocks);
  add_actions(making, fiche.id + "-peut-etre",
              making.say("Ce qu'elle porterait peut-être", "What it may carry"), doings.maybe,
              fiche.blocks);
  add_actions(making, fiche.id + "-part",
              making.say("Ce à quoi elle prend part", "What it takes part in"), doings.takes_part,
              fiche.blocks);
  add_actions(making, fiche.id + "-finance", making.say("Ce qu'elle finance", "What it funds"),
              doings.funds, fiche.blocks);
  add_instances(making, id, fiche.blocks);
  add_neighbours(making, id, fiche.blocks);
  add_departure(making, id, fiche.blocks);
  return fiche;
}

}  // namespace maillage
