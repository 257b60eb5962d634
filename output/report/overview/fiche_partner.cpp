#include <algorithm>

#include "network/measures/projection.hpp"
#include "network/planning/departure.hpp"
#include "output/diagrams/partner_doings.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/report/blocks/row_cells.hpp"
#include "output/report/overview/fiches.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/overview/organisation_fiche_messages.hpp"

namespace maillage::report::overview {
namespace {

using words::overview::FicheCount;
using words::overview::OrganisationFiche;

// Type, where it stands, whose service it is, its own services.
blocks::Block identity(const blocks::ReportMaking& making, text::PartnerId id) {
  const model::Contract& contract = making.contract;
  const model::Partner& partner = contract.partners[id];
  blocks::Bullets facts;
  facts.items.push_back({{making.say(
      OrganisationFiche::type, {{"type", words::type_word(partner.type, making.language)}})}});
  if (partner.parent) {
    facts.items.push_back(making.prose(OrganisationFiche::service_of,
                                       {{"organisation", {making.link(*partner.parent)}}}));
  }
  std::vector<text::PartnerId> services;
  for (std::uint32_t i = 0; i < contract.partners.size(); ++i) {
    if (contract.partners[text::PartnerId{i}].parent == id) services.push_back(text::PartnerId{i});
  }
  if (!services.empty()) {
    facts.items.push_back(
        making.prose(OrganisationFiche::services, {{"organisations", making.links(services)}}));
  }
  if (!partner.groups.empty()) {
    facts.items.push_back(making.prose(OrganisationFiche::collective_name,
                                       {{"organisations", making.links(partner.groups)}}));
  }
  if (partner.epci) {
    facts.items.push_back(
        making.prose(OrganisationFiche::territory,
                     {{"epci", {making.link({model::SubjectKind::epci, partner.epci->value})}}}));
  }
  for (const model::Signature& signature : contract.signatures) {
    if (signature.partner != id) continue;
    facts.items.push_back(
        {{signature.date
              ? making.say(OrganisationFiche::signatory_on,
                           {{"date", output_text::date_text(*signature.date, making.language)}})
              : making.say(OrganisationFiche::signatory)}});
  }
  if (!partner.aliases.empty()) {
    facts.items.push_back(
        {{making.say(OrganisationFiche::also_written,
                     {{"names", blocks::enumerated(partner.aliases, making.language)}})}});
  }
  return {std::move(facts)};
}

void add_actions(blocks::ReportMaking& making, const std::string& id, OrganisationFiche caption,
                 const model::CountedActions& actions, std::vector<blocks::Block>& blocks) {
  const std::vector<const model::ActionRow*> rows = model::all_of(actions);
  if (rows.empty()) return;
  blocks.push_back({blocks::action_grid(making, id, making.say(caption), rows)});
}

void add_instances(const blocks::ReportMaking& making, text::PartnerId id,
                   std::vector<blocks::Block>& blocks) {
  blocks::Bullets seats;
  for (std::uint32_t i = 0; i < making.contract.instances.size(); ++i) {
    const model::Instance& instance = making.contract.instances[text::InstanceId{i}];
    std::optional<OrganisationFiche> as;
    if (diagrams::holds(instance.leads, id)) {
      as = OrganisationFiche::leads;
    } else if (diagrams::holds(instance.members, id)) {
      as = OrganisationFiche::sits;
    } else if (diagrams::holds(instance.guests, id)) {
      as = OrganisationFiche::is_invited;
    }
    if (!as) continue;
    seats.items.push_back(making.prose(*as, {{"instance", {making.link(text::InstanceId{i})}}}));
  }
  if (seats.items.empty()) return;
  blocks.push_back(blocks::heading_block("", making.say(OrganisationFiche::instances_heading)));
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
  blocks.push_back(blocks::heading_block("", making.say(OrganisationFiche::acts_with_heading)));
  blocks::Prose prose;
  for (const auto& [count, partner] : shared) {
    if (!prose.empty()) prose.push_back({", "});
    blocks::append(prose, making.prose(OrganisationFiche::neighbour,
                                       {{"organisation", {making.link(partner)}}},
                                       {{"n", std::size_t{count}}}));
  }
  blocks.push_back(blocks::prose_block(blocks::ParagraphKind::plain, std::move(prose)));
}

void add_departure(const blocks::ReportMaking& making, text::PartnerId id,
                   std::vector<blocks::Block>& blocks) {
  const planning::Departure& left = making.study.departure(id);
  if (left.actions_without_carrier.empty() && left.partners_cut_off.empty() &&
      left.objectives_without_carried_action.empty() && left.instances_without_lead.empty()) {
    return;
  }
  blocks.push_back(blocks::heading_block("", making.say(OrganisationFiche::departure_heading)));
  blocks::Bullets falls;
  const auto add = [&](OrganisationFiche what, const char* place,
                       const std::vector<model::Subject>& subjects) {
    if (subjects.empty()) return;
    falls.items.push_back(making.prose(what, {{place, blocks::listed(making, subjects)}}));
  };
  add(OrganisationFiche::would_have_no_carrier, "actions",
      blocks::as_subjects(left.actions_without_carrier));
  add(OrganisationFiche::would_have_no_carried_action, "objectives",
      blocks::as_subjects(left.objectives_without_carried_action));
  add(OrganisationFiche::would_have_no_lead, "instances",
      blocks::as_subjects(left.instances_without_lead));
  add(OrganisationFiche::would_act_with_nobody, "organisations",
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
  fiche.blocks.push_back(blocks::prose_block(
      blocks::ParagraphKind::plain,
      making.prose(OrganisationFiche::lead_with_services,
                   {{"carried", action_tally(making, FicheCount::carried_with_services, fiche.title,
                                             all.carries)},
                    {"joined", action_tally(making, FicheCount::taken_part_in_with_services,
                                            fiche.title, all.takes_part)},
                    {"funded", action_tally(making, FicheCount::funded_with_services, fiche.title,
                                            all.funds)}},
                   {{"carried", all.carries.live.size()},
                    {"joined", all.takes_part.live.size()},
                    {"funded", all.funds.live.size()}})));
}

}  // namespace

blocks::Fiche partner_fiche(blocks::ReportMaking& making, const FicheRows& rows,
                            text::PartnerId id) {
  const model::Subject subject{model::SubjectKind::partner, id.value};
  blocks::Fiche fiche;
  fiche.id = blocks::report_anchor(making.contract, subject);
  fiche.kind = making.say(OrganisationFiche::kind);
  fiche.title = making.contract.partners[id].name;
  const model::PartnerDoings& doings = rows.doings[id.value];
  const std::string when = blocks::scope_phrase(making.contract, making.scope(), making.language);
  if (!doings.acts() && doings.maybe.empty()) {
    fiche.blocks.push_back(
        blocks::prose_block(blocks::ParagraphKind::nothing,
                            making.say(OrganisationFiche::named_by_none, {{"where", when}})));
  } else {
    fiche.blocks.push_back(blocks::prose_block(
        blocks::ParagraphKind::lead,
        making.prose(
            OrganisationFiche::lead,
            {{"carried", action_tally(making, FicheCount::carried, fiche.title, doings.carries)},
             {"joined",
              action_tally(making, FicheCount::taken_part_in, fiche.title, doings.takes_part)},
             {"funded", action_tally(making, FicheCount::funded, fiche.title, doings.funds)}},
            {{"carried", doings.carries.live.size()},
             {"joined", doings.takes_part.live.size()},
             {"funded", doings.funds.live.size()},
             {"where", when}})));
  }
  add_services(making, rows, id, fiche);
  if (auto filled = filled_in(making, rows, doings.carries.live)) fiche.blocks.push_back(*filled);
  fiche.blocks.push_back(identity(making, id));
  add_actions(making, fiche.id + "-porte", OrganisationFiche::carries_caption, doings.carries,
              fiche.blocks);
  add_actions(making, fiche.id + "-peut-etre", OrganisationFiche::may_carry_caption, doings.maybe,
              fiche.blocks);
  add_actions(making, fiche.id + "-part", OrganisationFiche::joins_caption, doings.takes_part,
              fiche.blocks);
  add_actions(making, fiche.id + "-finance", OrganisationFiche::funds_caption, doings.funds,
              fiche.blocks);
  add_instances(making, id, fiche.blocks);
  add_neighbours(making, id, fiche.blocks);
  add_departure(making, id, fiche.blocks);
  return fiche;
}

}  // namespace maillage::report::overview
