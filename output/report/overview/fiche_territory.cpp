#include <algorithm>
#include <set>

#include "output/diagrams/partner_doings.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/report/blocks/row_cells.hpp"
#include "output/report/overview/fiches.hpp"
#include "output/words/plan_words.hpp"

namespace maillage {
namespace {

// Whether a referent follows the contract there now, as far as it is said.
void add_referents(const ReportMaking& making, EpciId epci, std::vector<Block>& blocks) {
  const Language language = making.language;
  Bullets referents;
  for (const Referent& referent : making.contract.referents) {
    if (referent.epci != epci) continue;
    std::string words = referent.role.empty() ? making.say("référent", "référent") : referent.role;
    if (referent.since) {
      words += making.say(", depuis ", ", since ") + date_text(*referent.since, language);
    }
    if (referent.until) {
      words += making.say(", jusqu'à ", ", until ") + date_text(*referent.until, language);
    }
    referents.items.push_back({{words}});
  }
  blocks.push_back(heading_block("", making.say("Référents", "Référents")));
  if (!referents.items.empty()) {
    blocks.push_back({std::move(referents)});
    return;
  }
  blocks.push_back(
      prose_block(ParagraphKind::nothing,
                  making.contract.referents_recorded
                      ? making.say("Aucun référent pour cet EPCI.", "No référent for this EPCI.")
                      : making.say("Les référents ne sont pas renseignés dans ce contrat.",
                                   "Référents are not recorded in this contract.")));
}

bool covers(const ActionRow& row, EpciId epci) {
  return std::any_of(row.epcis.begin(), row.epcis.end(),
                     [&](const EpciMention& each) { return each.epci == epci; });
}

}  // namespace

Fiche epci_fiche(ReportMaking& making, const FicheRows& rows, EpciId id) {
  const Contract& contract = making.contract;
  const Subject subject{SubjectKind::epci, id.value};
  const PartnerId council = contract.epcis[id].partner;
  Fiche fiche;
  fiche.id = report_anchor(contract, subject);
  fiche.kind = "EPCI";
  fiche.title = contract.partners[council].name;
  const PartnerDoings doings = doings_of(rows.rows, council);
  std::vector<const ActionRow*> covering;
  for (const ActionRow* row : rows.rows) {
    if (covers(*row, id)) covering.push_back(row);
  }
  const bool recorded = std::any_of(rows.rows.begin(), rows.rows.end(),
                                    [](const ActionRow* row) { return !row->epcis.empty(); });
  const std::string when = scope_phrase(contract, making.scope(), making.language);
  Prose lead = {
      {making.say("Cet EPCI porte ", "This EPCI carries ")},
      row_count(making, making.say("portées par ", "carried by ") + fiche.title, doings.carries),
      {making.say(" et prend part à ", " and takes part in ")},
      row_count(making, making.say("auxquelles prend part ", "taken part in by ") + fiche.title,
                doings.takes_part)};
  if (recorded) {
    append(lead,
           {{making.say(" ; ", "; ")},
            row_count(making, making.say("qui couvrent ", "that cover ") + fiche.title, covering),
            {making.say(" le couvrent ", " cover it ") + when + "."}});
  } else {
    append(lead, {{" " + when +
                   making.say(". Les EPCI que couvre chaque action ne sont pas renseignés.",
                              ". Which EPCI each action covers is not recorded.")}});
  }
  fiche.blocks.push_back({Paragraph{ParagraphKind::lead, std::move(lead)}});
  const Subject organisation{SubjectKind::partner, council.value};
  if (!report_anchor(contract, organisation).empty()) {
    fiche.blocks.push_back(prose_block(
        ParagraphKind::plain,
        {{making.say("L'organisation : ", "The organisation: ")}, making.link(council)}));
  }
  add_referents(making, id, fiche.blocks);
  const auto add = [&](const char* name, const char* caption,
                       const std::vector<const ActionRow*>& shown) {
    if (!shown.empty()) {
      fiche.blocks.push_back({action_grid(making, fiche.id + name, caption, shown)});
    }
  };
  add("-porte", making.say("Actions que l'EPCI porte", "Actions that the EPCI carries"),
      doings.carries);
  add("-part", making.say("Actions auxquelles il prend part", "Actions it takes part in"),
      doings.takes_part);
  add("-couvre", making.say("Actions sur son territoire", "Actions on its territory"), covering);
  std::vector<PartnerId> local;
  for (const PartnerId partner : making.graph.partners) {
    if (contract.partners[partner].epci == id && partner != council) local.push_back(partner);
  }
  if (!local.empty()) {
    fiche.blocks.push_back(heading_block(
        "", making.say("Organisations qui y sont installées", "Organisations that stand there")));
    fiche.blocks.push_back(prose_block(ParagraphKind::plain, making.links(local)));
  }
  return fiche;
}

}  // namespace maillage
