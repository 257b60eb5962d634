#include <algorithm>

#include "network/measures/projection.hpp"
#include "network/planning/departure.hpp"
#include "output/diagrams/partner_doings.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/report/blocks/row_cells.hpp"
#include "output/report/overview/fiches.hpp"
#include "output/words/diagram_words.hpp"

namespace maillage::report::overview {
namespace {

// Type, where it stands, whose service it is, its own services.
blocks::Block identity(const blocks::ReportMaking& making, text::PartnerId id) {
  const model::Contract& contract = making.contract;
  const model::Partner& partner = contract.partners[id];
  blocks::Bullets facts;
  facts.items.push_back(
      {{making.say("Type : ", "Type: ")}, {words::type_word(partner.type, making.language)}});
  if (partner.parent) {
    facts.items.push_back(
        {{making.say("Service de ", "Service of ")}, making.link(*partner.parent)});
  }
  std::vector<text::PartnerId> services;
  for (std::uint32_t i = 0; i < contract.partners.size(); ++i) {
    if (contract.partners[text::PartnerId{i}].parent == id) services.push_back(text::PartnerId{i});
  }
  if (!services.empty()) {
    blocks::Prose prose = {{making.say("Ses services : ", "Its services: ")}};
    blocks::append(prose, making.links(services));
    facts.items.push_back(std::move(prose));
  }
  if (!partner.groups.empty()) {
    blocks::Prose prose = {{making.say("Nom collectif de ", "Collective name of ")}};
    blocks::append(prose, making.links(partner.groups));
    facts.items.push_back(std::move(prose));
  }
  if (partner.epci) {
    facts.items.push_back({{making.say("Territoire : ", "Territory: ")},
                           making.link({model::SubjectKind::epci, partner.epci->value})});
  }
  for (const model::Signature& signature : contract.signatures) {
    if (signature.partner != id) continue;
    std::string words = making.say("Signataire du contrat", "Signatory of the contract");
    if (signature.date) {
      words +=
          making.say(" (", " (") + output_text::date_text(*signature.date, making.language) + ")";
    }
    facts.items.push_back({{words}});
  }
  if (!partner.aliases.empty()) {
    facts.items.push_back({{making.say("Aussi écrit : ", "Also written: ") +
                            blocks::enumerated(partner.aliases, making.language)}});
  }
  return {std::move(facts)};
}

void add_actions(blocks::ReportMaking& making, const std::string& id, const char* title,
                 const std::vector<const model::ActionRow*>& rows,
                 std::vector<blocks::Block>& blocks) {
  if (rows.empty()) return;
  blocks.push_back({blocks::action_grid(making, id, title, rows)});
}

void add_instances(const blocks::ReportMaking& making, text::PartnerId id,
                   std::vector<blocks::Block>& blocks) {
  blocks::Bullets seats;
  for (std::uint32_t i = 0; i < making.contract.instances.size(); ++i) {
    const model::Instance& instance = making.contract.instances[text::InstanceId{i}];
    const char* as = nullptr;
    if (diagrams::holds(instance.leads, id)) {
      as = making.say("pilote ", "steers ");
    } else if (diagrams::holds(instance.members, id)) {
      as = making.say("siège à ", "sits on ");
    } else if (diagrams::holds(instance.guests, id)) {
      as = making.say("est invité à ", "is invited to ");
    }
    if (as != nullptr) seats.items.push_back({{as}, making.link(text::InstanceId{i})});
  }
  if (seats.items.empty()) return;
  blocks.push_back(blocks::heading_block("", "Instances"));
  blocks.push_back({std::move(seats)});
}

// With whom it acts, those it shares most actions with first.
void add_neighbours(const blocks::ReportMaking& making, text::PartnerId id,
                    std::vector<blocks::Block>& blocks) {
  const std::uint32_t position = making.graph.partner_position[id.value];
  std::vector<std::pair<std::uint32_t, text::PartnerId>> shared;
  for (const measures::Pair& pair : making.analysis.pairs) {
    if (pair.a != position && pair.b != position) continue;
    shared.emplace_back(pair.shared, making.graph.partners[pair.a == position ? pair.b : pair.a]);
  }
  std::stable_sort(shared.begin(), shared.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  if (shared.empty()) return;
  blocks.push_back(blocks::heading_block("", making.say("Agit avec", "Acts with")));
  blocks::Prose prose;
  for (const auto& [count, partner] : shared) {
    if (!prose.empty()) prose.push_back({", "});
    prose.push_back(making.link(partner));
    prose.push_back({" (" +
                     output_text::counted(count, making.say("action", "action"),
                                          making.say("actions", "actions"), making.language) +
                     ")"});
  }
  blocks.push_back(blocks::prose_block(blocks::ParagraphKind::plain, std::move(prose)));
}

void add_departure(const blocks::ReportMaking& making, text::PartnerId id,
                   std::vector<blocks::Block>& blocks) {
  const planning::Departure left =
      planning::departure(making.contract, making.scope(), {id}, planning::Services::leave_too);
  if (left.actions_without_carrier.empty() && left.partners_cut_off.empty() &&
      left.objectives_without_carried_action.empty() && left.instances_without_lead.empty()) {
    return;
  }
  blocks.push_back(blocks::heading_block("", making.say("Si elle se retirait", "If it withdrew")));
  blocks::Bullets falls;
  const auto add = [&](const char* words, const std::vector<model::Subject>& subjects) {
    if (subjects.empty()) return;
    blocks::Prose prose = {{words}};
    blocks::append(prose, blocks::listed(making, subjects));
    falls.items.push_back(std::move(prose));
  };
  add(making.say("sans porteur : ", "without a porteur: "),
      blocks::as_subjects(left.actions_without_carrier));
  add(making.say("objectifs sans action portée : ", "objectives without a carried action: "),
      blocks::as_subjects(left.objectives_without_carried_action));
  add(making.say("instances sans pilote : ", "instances without a lead: "),
      blocks::as_subjects(left.instances_without_lead));
  add(making.say("n’agiraient plus avec personne : ", "would act with nobody any more: "),
      blocks::as_subjects(left.partners_cut_off));
  blocks.push_back({std::move(falls)});
}

// The second reading: what it does with its services, where they add to it.
void add_services(blocks::ReportMaking& making, const FicheRows& rows, text::PartnerId id,
                  blocks::Fiche& fiche) {
  const model::PartnerDoings& own = rows.doings[id.value];
  const model::PartnerDoings& all = rows.with_services[id.value];
  const bool same = own.carries.live.size() == all.carries.live.size() &&
                    own.takes_part.live.size() == all.takes_part.live.size() &&
                    own.funds.live.size() == all.funds.live.size();
  if (same) return;
  blocks::Prose prose = {{making.say("Services compris, porte ", "With its services, carries ")}};
  blocks::append(prose, action_tally(making,
                                     making.say("portées, services compris, par ",
                                                "carried, services included, by ") +
                                         fiche.title,
                                     all.carries));
  prose.push_back({making.say(", prend part à ", ", takes part in ")});
  blocks::append(prose, action_tally(making,
                                     making.say("auxquelles prend part, services compris, ",
                                                "taken part in, services included, by ") +
                                         fiche.title,
                                     all.takes_part));
  prose.push_back({making.say(", finance ", ", funds ")});
  blocks::append(prose, action_tally(making,
                                     making.say("financées, services compris, par ",
                                                "funded, services included, by ") +
                                         fiche.title,
                                     all.funds));
  prose.push_back({"."});
  fiche.blocks.push_back(blocks::prose_block(blocks::ParagraphKind::plain, std::move(prose)));
}

}  // namespace

blocks::Fiche partner_fiche(blocks::ReportMaking& making, const FicheRows& rows,
                            text::PartnerId id) {
  const model::Subject subject{model::SubjectKind::partner, id.value};
  blocks::Fiche fiche;
  fiche.id = blocks::report_anchor(making.contract, subject);
  fiche.kind = making.say("Organisation", "Organisation");
  fiche.title = making.contract.partners[id].name;
  const model::PartnerDoings& doings = rows.doings[id.value];
  const std::string when = blocks::scope_phrase(making.contract, making.scope(), making.language);
  if (!doings.acts() && doings.maybe.empty()) {
    fiche.blocks.push_back(blocks::prose_block(
        blocks::ParagraphKind::nothing,
        making.say("Aucune action ne la nomme ", "No action names it ") + when + "."));
  } else {
    blocks::Prose lead = {{making.say("Porte ", "Carries ")}};
    blocks::append(lead,
                   action_tally(making, making.say("portées par ", "carried by ") + fiche.title,
                                doings.carries));
    lead.push_back({making.say(", prend part à ", ", takes part in ")});
    blocks::append(
        lead, action_tally(making,
                           making.say("auxquelles prend part ", "taken part in by ") + fiche.title,
                           doings.takes_part));
    lead.push_back({making.say(", finance ", ", funds ")});
    blocks::append(lead,
                   action_tally(making, making.say("financées par ", "funded by ") + fiche.title,
                                doings.funds));
    lead.push_back({" " + when + "."});
    fiche.blocks.push_back({blocks::Paragraph{blocks::ParagraphKind::lead, std::move(lead)}});
  }
  add_services(making, rows, id, fiche);
  if (auto filled = filled_in(making, rows, doings.carries.live)) fiche.blocks.push_back(*filled);
  fiche.blocks.push_back(identity(making, id));
  add_actions(making, fiche.id + "-porte", making.say("Ce qu’elle porte", "What it carries"),
              model::all_of(doings.carries), fiche.blocks);
  add_actions(making, fiche.id + "-peut-etre",
              making.say("Ce qu’elle porterait peut-être", "What it may carry"),
              model::all_of(doings.maybe), fiche.blocks);
  add_actions(making, fiche.id + "-part",
              making.say("Ce à quoi elle prend part", "What it takes part in"),
              model::all_of(doings.takes_part), fiche.blocks);
  add_actions(making, fiche.id + "-finance", making.say("Ce qu’elle finance", "What it funds"),
              model::all_of(doings.funds), fiche.blocks);
  add_instances(making, id, fiche.blocks);
  add_neighbours(making, id, fiche.blocks);
  add_departure(making, id, fiche.blocks);
  return fiche;
}

}  // namespace maillage::report::overview
