// One printable page about one thing: whom to turn to for it, what is done and what is missing.
#pragma once

#include <optional>
#include <vector>

#include "network/model/counting.hpp"
#include "network/model/outline.hpp"
#include "output/report/blocks/report_context.hpp"
#include "output/words/overview/fiche_messages.hpp"

namespace maillage::report::overview {

// What all fiches read: the rows of the scope, one an action, and what each organisation does.
struct FicheRows {
  std::vector<const model::ActionRow*> rows;
  const std::vector<model::PartnerDoings>&doings, &with_services;  // by PartnerId::value
  const analysis::Completeness& filled;                            // of all rows
  std::vector<const model::ActionRow*> by_action;  // of `rows`, by ActionId::value; or null
  model::Remits remits;
};

FicheRows fiche_rows(const blocks::ReportMaking& making);

// Of an axis, objective, action, EPCI, instance or organisation.
blocks::Fiche fiche_of(blocks::ReportMaking& making, const FicheRows& rows,
                       const model::Subject& subject);

blocks::Fiche action_fiche(blocks::ReportMaking& making, const FicheRows& rows,
                           text::ActionId action);
blocks::Fiche partner_fiche(blocks::ReportMaking& making, const FicheRows& rows,
                            text::PartnerId partner);
blocks::Fiche epci_fiche(blocks::ReportMaking& making, const FicheRows& rows, text::EpciId epci);
blocks::Fiche instance_fiche(blocks::ReportMaking& making, const FicheRows& rows,
                             text::InstanceId instance);

// Of an objective, or of an axis where the plan has axes only.
blocks::Fiche objective_fiche(blocks::ReportMaking& making, const FicheRows& rows,
                              const model::Subject& subject);

// What is filled in of these actions, and which are to be completed; none without a live one.
std::optional<blocks::Block> filled_in(const blocks::ReportMaking& making, const FicheRows& rows,
                                       const std::vector<const model::ActionRow*>& actions);

// A count of rows that leads to them; `what` says what is counted, of the one of that name.
blocks::Run row_count(blocks::ReportMaking& making, words::overview::FicheCount what,
                      const std::string& name, const std::vector<const model::ActionRow*>& rows);

// "12 actions", which leads to them, and " (+ 1 abandonnée)".
blocks::Prose action_tally(blocks::ReportMaking& making, words::overview::FicheCount what,
                           const std::string& name, const model::CountedActions& actions);

}  // namespace maillage::report::overview
