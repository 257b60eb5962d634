#include <algorithm>
#include <set>

#include "output/diagrams/partner_doings.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/report/blocks/row_cells.hpp"
#include "output/report/overview/fiches.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/overview/territory_fiche_messages.hpp"

namespace maillage::report::overview {
namespace {

using words::overview::EpciFiche;
using words::overview::FicheCount;

// Whether a referent follows the contract there now, as far as it is said.
void add_referents(const blocks::ReportMaking& making, text::EpciId epci,
                   std::vector<blocks::Block>& blocks) {
  blocks::Bullets referents;
  for (const model::Referent& referent : making.contract.referents) {
    if (referent.epci != epci) continue;
    const std::string role =
        referent.role.empty() ? making.say(EpciFiche::referent) : referent.role;
    const auto date = [&](const std::optional<text::Date>& of) {
      return of ? output_text::date_text(*of, making.language) : std::string();
    };
    std::string words = role;
    if (referent.since || referent.until) {
      words = making.say(
          !referent.until   ? EpciFiche::since
          : !referent.since ? EpciFiche::until
                            : EpciFiche::since_until,
          {{"role", role}, {"since", date(referent.since)}, {"until", date(referent.until)}});
    }
    referents.items.push_back({{words}});
  }
  blocks.push_back(blocks::heading_block("", making.say(EpciFiche::referents_heading)));
  if (!referents.items.empty()) {
    blocks.push_back({std::move(referents)});
    return;
  }
  blocks.push_back(blocks::prose_block(
      blocks::ParagraphKind::nothing,
      making.say(making.contract.referents_recorded ? EpciFiche::no_referent
                                                    : EpciFiche::referents_not_recorded)));
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
  fiche.kind = making.say(EpciFiche::kind);
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
  blocks::Prose carried = action_tally(making, FicheCount::carried, fiche.title, doings.carries);
  blocks::Prose joined =
      action_tally(making, FicheCount::taken_part_in, fiche.title, doings.takes_part);
  const std::size_t carries = doings.carries.live.size(), joins = doings.takes_part.live.size();
  fiche.blocks.push_back(blocks::prose_block(
      blocks::ParagraphKind::lead,
      recorded ? making.prose(EpciFiche::lead,
                              {{"carried", std::move(carried)},
                               {"joined", std::move(joined)},
                               {"covering",
                                {row_count(making, FicheCount::covering, fiche.title, covering)}}},
                              {{"carried", carries},
                               {"joined", joins},
                               {"covering", covering.size()},
                               {"where", when}})
               : making.prose(EpciFiche::lead_not_recorded,
                              {{"carried", std::move(carried)}, {"joined", std::move(joined)}},
                              {{"carried", carries}, {"joined", joins}, {"where", when}})));
  const model::Subject organisation{model::SubjectKind::partner, council.value};
  if (!blocks::report_anchor(contract, organisation).empty()) {
    fiche.blocks.push_back(blocks::prose_block(
        blocks::ParagraphKind::plain,
        making.prose(EpciFiche::organisation, {{"organisation", {making.link(council)}}})));
  }
  add_referents(making, id, fiche.blocks);
  const auto add = [&](const char* name, EpciFiche caption,
                       const std::vector<const model::ActionRow*>& shown) {
    if (!shown.empty()) {
      fiche.blocks.push_back(
          {blocks::action_grid(making, fiche.id + name, making.say(caption), shown)});
    }
  };
  add("-porte", EpciFiche::carries_caption, model::all_of(doings.carries));
  add("-part", EpciFiche::joins_caption, model::all_of(doings.takes_part));
  add("-couvre", EpciFiche::covers_caption, covering);
  std::vector<text::PartnerId> local;
  for (const text::PartnerId partner : making.graph.partners) {
    if (contract.partners[partner].epci == id && partner != council) local.push_back(partner);
  }
  if (!local.empty()) {
    fiche.blocks.push_back(blocks::heading_block("", making.say(EpciFiche::local_heading)));
    fiche.blocks.push_back(blocks::prose_block(blocks::ParagraphKind::plain, making.links(local)));
  }
  return fiche;
}

}  // namespace maillage::report::overview
