// Declared figures beside what the rows give. Nothing is tuned so that the two agree: the computed
// value follows one plain reading of the declaration, and other readings stand beside it with
// their own values, to show which misunderstanding could explain a difference.
//
// Plain reading
//  actions       rows of the table; for the whole contract, each action as its last table has it
//  porteurs      distinct organisations named without doubt as carriers of such rows
//  partenaires   distinct organisations that carry, take part in or fund such rows; with an
//  instance,
//                its members and leads
//  axes, objectifs, epci  as declared in the contract; with a filter on rows, those of such rows
//  signataires   distinct; for a year, those who had signed by its end (undated: had signed)
//  instances     all, or those that follow the axis or objective of the filter by name
//  reunions      meetings held, of the instance or of all, in the year or in all years
//  financement   sum of the amounts, of the year or of all
//  communes      what the contract says
// A type filter is on the carriers of a row (one suffices); where organisations are counted, on
// them. State `done` means all three done states. A percentage is a share of the same quantity in
// the same table without filters. Closed and lasting together are all that is done.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "network/model/contract.hpp"
#include "network/model/finding.hpp"

namespace maillage::gaps {

enum class NotComputable {
  outside_data,         // declared to be so
  no_table,             // the table it speaks of isn't there, or the quantity isn't of that table
  column_not_recorded,  // a column it filters on, or counts, is filled in by no row
  states_not_apart,     // it asks for closed or lasting, and rows say only "réalisé"
  not_said,             // the contract doesn't say: communes, meetings, an amount, no such element
  share_of_nothing,     // a percentage of 0
};

// How a reading differs from the plain one.
enum class Variation {
  uncertain_is_nobody,      // "?" and doubtful names count as without carrier
  doubtful_names_count,     // organisations named with a doubt count as carriers
  first_carrier_only,       // the first name of the cell decides
  sole_carrier_only,        // only rows all of whose carriers satisfy the filter
  collectives_spelled_out,  // "4 EPCI" counts as the four
  services_are_parents,     // a service counts as the organisation at its top
  abandoned_left_out,       // abandoned actions aren't counted, nor in what a share is of
  any_done_state,           // closed or lasting: every done state counts
  done_exactly,             // réalisé: neither said to be closed nor lasting
  lasting_is_under_way,     // pérenne counts as en cours, not as réalisé
  reflection_is_not_begun,  // réflexion engagée counts as non commencé
  all_tables,               // the whole contract in place of one table
  latest_table,             // the latest table in place of the whole contract
  plan_table,               // the plan in place of the whole contract
  partners_column_only,     // organisations that take part, without carriers and funders
  without_funders,          // carriers and those that take part
  declared_partners,        // every current organisation of the contract, tied or not
  with_actions_only,        // axes, objectives or EPCI that a row of the table has
  same_day_once,            // meetings of several instances on one day count once
  amounts_said_only,        // fundings without an amount are left out
  truncated,                // a percentage or amount is cut to the declared decimals, not rounded
};

// The stable code of a variation, as findings and exports write it: "uncertain-is-nobody".
std::string_view variation_code(Variation variation);

struct DeclaredFigureReading {
  std::vector<Variation> variations;  // one; two only if that gives the declared value
  double value = 0;
};

enum class Agreement { agrees, differs, unknown };  // unknown: not computable

struct DeclaredFigureCheck {
  std::uint32_t figure = 0;             // position in Contract::figures
  std::optional<double> computed;       // plain reading; a percentage is 0–100, not rounded
  std::optional<NotComputable> reason;  // why there is no computed value
  // A percentage or an amount agrees if it rounds to the declared value at its own decimals.
  Agreement agreement = Agreement::unknown;
  std::vector<model::Subject> counted;  // what makes up the computed value, sorted
  // Those that give another value than the plain one, in the order of Variation, two variations
  // last.
  std::vector<DeclaredFigureReading> readings;
  std::optional<std::size_t> nearest;  // of `readings`: the first that is nearest, if nearer than
                                       // the computed value
};

// One check a figure, in the contract's order. O(figures × readings × mentions).
std::vector<DeclaredFigureCheck> check_figures(const model::Contract& contract);

// Whether a computed value is the declared one, to the precision it is declared with.
Agreement compare(const model::DeclaredFigure& figure, double computed);

}  // namespace maillage::gaps
