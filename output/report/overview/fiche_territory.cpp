#include <algorithm>
#include <set>

#include "output/diagrams/partner_doings.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/report/blocks/row_cells.hpp"
#include "output/report/overview/fiches.hpp"
#include "output/words/diagram_words.hpp"

namespace maillage::report::overview {
namespace {

// Whether a referent follows the contract there now, as far as it is said.
void add_referents(const blocks::ReportMaking& making, text::EpciId epci,
                   std::vector<blocks::Block>& blocks) {
  const output_text::Language language = making.language;
  blocks::Bullets referents;
  for (const model::Referent& referent : making.contract.referents) {
    if (referent.epci != epci) continue;
    std::string words = referent.role.empty() ? making.say("référent", "référent") : referent.role;
    if (referent.since) {
      words +=
          making.say(", depuis ", ", since ") + output_text::date_text(*referent.since, language);
    }
    if (referent.until) {
      words +=
          making.say(", jusqu’à ", ", until ") + output_text::date_text(*referent.until, language);
    }
    referents.items.push_back({{words}});
  }
  blocks.push_back(blocks::heading_block("", making.say("Référents", "Référents")));
  if (!referents.items.empty()) {
    blocks.push_back({std::move(referents)});
    return;
  }
  blocks.push_back(blocks::prose_block(
      blocks::ParagraphKind::nothing,
      making.contract.referents_recorded
          ? making.say("Aucun référent pour cet EPCI.", "No référent for this EPCI.")
          : making.say("Les référents ne sont pas renseignés dans ce contrat.",
                       "Référents are not recorded in this contract.")));
}

bool covers(const model::ActionRow& row, text::EpciId epci) {
  return std::any_of(row.epcis.begin(), row.epcis.end(),
                     [&](const model::EpciMention& each) { return each.epci == epci; });
}

}  // namespace

blocks::Fiche epci_fiche(blocks::ReportMaking& making, const FicheRows& rows, text::EpciId id) {
  const model::Contract& contract = making.contract;
  const model::Subject subject{model::SubjectKind::epci, id.value};
  const text::PartnerId council = contract.epcis[id].partner;
  blocks::Fiche fiche;
  fiche.id = blocks::report_anchor(contract, subject);
  fiche.kind = "EPCI";
  fiche.title = contract.partners[council].name;
  const model::PartnerDoings& doings = rows.doings[council.value];
  std::vector<const model::ActionRow*> covering;
  for (const model::ActionRow* row : rows.rows) {
    if (covers(*row, id)) covering.push_back(row);
  }
  const bool recorded =
      std::any_of(rows.rows.begin(), rows.rows.end(),
                  [](const model::ActionRow* row) { return !row->epcis.empty(); });
  const std::string when = blocks::scope_phrase(contract, making.scope(), making.language);
  blocks::Prose lead = {{making.say("Cet EPCI porte ", "This EPCI carries ")}};
  blocks::append(lead, action_tally(making, making.say("portées par ", "carried by ") + fiche.title,
                                    doings.carries));
  lead.push_back({making.say(" et prend part à ", " and takes part in ")});
  blocks::append(
      lead,
      action_tally(making, making.say("auxquelles prend part ", "taken part in by ") + fiche.title,
                   doings.takes_part));
  if (recorded) {
    blocks::append(
        lead,
        {{making.say(" ; ", "; ")},
         row_count(making, making.say("qui couvrent ", "that cover ") + fiche.title, covering),
         {making.say(" le couvrent ", " cover it ") + when + "."}});
  } else {
    blocks::append(lead, {{" " + when +
                           making.say(". Les EPCI que couvre chaque action ne sont pas renseignés.",
                                      ". Which EPCI each action covers is not recorded.")}});
  }
  fiche.blocks.push_back({blocks::Paragraph{blocks::ParagraphKind::lead, std::move(lead)}});
  const model::Subject organisation{model::SubjectKind::partner, council.value};
  if (!blocks::report_anchor(contract, organisation).empty()) {
    fiche.blocks.push_back(blocks::prose_block(
        blocks::ParagraphKind::plain,
        {{making.say("L’organisation : ", "The organisation: ")}, making.link(council)}));
  }
  add_referents(making, id, fiche.blocks);
  const auto add = [&](const char* name, const char* caption,
                       const std::vector<const model::ActionRow*>& shown) {
    if (!shown.empty()) {
      fiche.blocks.push_back({blocks::action_grid(making, fiche.id + name, caption, shown)});
    }
  };
  add("-porte", making.say("Actions que l’EPCI porte", "Actions that the EPCI carries"),
      model::all_of(doings.carries));
  add("-part", making.say("Actions auxquelles il prend part", "Actions it takes part in"),
      model::all_of(doings.takes_part));
  add("-couvre", making.say("Actions sur son territoire", "Actions on its territory"), covering);
  std::vector<text::PartnerId> local;
  for (const text::PartnerId partner : making.graph.partners) {
    if (contract.partners[partner].epci == id && partner != council) local.push_back(partner);
  }
  if (!local.empty()) {
    fiche.blocks.push_back(blocks::heading_block(
        "", making.say("Organisations qui y sont installées", "Organisations that stand there")));
    fiche.blocks.push_back(blocks::prose_block(blocks::ParagraphKind::plain, making.links(local)));
  }
  return fiche;
}

}  // namespace maillage::report::overview
