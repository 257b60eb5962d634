// Actions that nobody carries for sure: for how long, who carried them before, and who is near
// enough to be asked.
//
// Tables are told apart by their position in Contract::editions: the plan is not a year.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "network/model/contract.hpp"
#include "network/model/finding.hpp"
#include "network/model/graph.hpp"

namespace maillage::gaps {

struct CarrierSaid {
  std::uint32_t table = 0;
  const model::ActionRow* row = nullptr;  // never null
};

// What the tables up to the scope's say of an action's carrier, one after the other. A table that
// doesn't have the action, or doesn't record who carries it, says nothing: it neither lengthens a
// run nor breaks it.
struct CarrierHistory {
  model::Carrying now =
      model::Carrying::not_recorded;  // of the last that says something; not_recorded: none
  std::vector<CarrierSaid> run;       // what says `now` without a break, oldest first
  std::optional<CarrierSaid> before;  // the last that said otherwise, just before the run
  // The last that named a carrier, be it long before the run. None while one is named.
  std::optional<CarrierSaid> last_named;
};

// By ActionId. With Scope::whole all tables; the scope's axis doesn't count. O(rows). Rows point
// into the contract.
std::vector<CarrierHistory> carrier_histories(const model::Contract& contract,
                                              const model::Scope& scope);

// Where the latest récapitulatif that looks back on the scope's table names a carrier of the action:
// its row. It is neither what was before nor what the table says. Null: it names none. O(its rows).
const model::ActionRow* gathered_carrier(const model::Contract& contract, const model::Scope& scope,
                                         text::ActionId action);

// Whether one name may be the other, said less exactly: "Collège" and the "Collège de Fresnes" of
// the year before. All words of one are in the other, articles and brackets left out.
bool may_be_one(const std::string& name, const std::string& other);

// The scope's actions that have no carrier for sure, in the order of the table; with Scope::whole
// an action counts as its last row has it. Each stands in one list only.
struct Uncarried {
  std::vector<const model::ActionRow*> nobody, uncertain, not_recorded, persons;  // live
  std::vector<const model::ActionRow*> abandoned;  // with no carrier for sure: no gap
};

Uncarried uncarried(const model::Contract& contract, const model::Scope& scope);

// An organisation of neighbouring actions: at least one of the two lists holds something, none an
// action twice.
struct Neighbour {
  text::PartnerId partner;
  std::vector<text::ActionId> carries,
      takes_part;  // an action that it carries is in `carries` only
};

// Who works on the actions next to one: the live actions that hang on the same objective; where
// nobody does anything there, on the objective above, then on the axis. An action that hangs on
// nothing has no neighbours.
struct Neighbourhood {
  model::Subject within;  // where they were found; the contract: nowhere
  // Who carries most first, then who takes part in most, then in contract order. Of a collective
  // name, those that it stands for.
  std::vector<Neighbour> neighbours;
};

// One for each of `rows`, which are rows of the scope. O(rows of the scope × depth of objectives +
// rows × mentions of their neighbours).
std::vector<Neighbourhood> neighbourhoods(const model::Contract& contract,
                                          const model::Scope& scope,
                                          const std::vector<const model::ActionRow*>& rows);

}  // namespace maillage::gaps
