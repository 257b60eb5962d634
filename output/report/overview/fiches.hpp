// One printable page about one thing: whom to turn to for it, what is done and what is missing.
#pragma once

#include <vector>

#include "output/report/blocks/report_context.hpp"

namespace maillage {

// What all fiches read: the rows of the scope, one an action.
struct FicheRows {
  std::vector<const ActionRow*> rows;
};

Fiche partner_fiche(ReportMaking& making, const FicheRows& rows, PartnerId partner);
Fiche epci_fiche(ReportMaking& making, const FicheRows& rows, EpciId epci);
Fiche instance_fiche(ReportMaking& making, const FicheRows& rows, InstanceId instance);

// Of an objective, or of an axis where the plan has axes only.
Fiche objective_fiche(ReportMaking& making, const FicheRows& rows, const Subject& subject);

// A count of rows that leads to them; `what` says what is counted: "actions portées".
Run row_count(ReportMaking& making, const std::string& what,
              const std::vector<const ActionRow*>& rows);

}  // namespace maillage
