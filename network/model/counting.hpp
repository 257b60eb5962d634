// The counting convention: what every figure about an organisation's or a plan's actions counts,
// whatever shows it (check, its JSON, the report, sheets, diagrams, tables, databases, plan).
//
// An action counts once. In one table by its row there; over all tables by its rows together: an
// organisation has the roles that any of them gives it, and the latest row says the rest (state,
// porteur cell, objective).
//  abandoned     nothing is left to carry: a figure is of the others, and those abandoned are said
//                beside it, "12 (+ 1 abandonnée)"; never as orphans. Counts of a whole table
//                ("76 actions") and measures of the network keep them, and say so.
//  carried       the porteur cell names the organisation; with a doubt ("CC AAA?") it is `maybe`,
//                and counts apart.
//  co-porteurs   each carries the action, a whole one: figures of several porteurs add up to more
//                than the actions carried.
//  taking part   named among the partenaires of an action that it doesn't carry.
//  funding       named among the financeurs, whatever else it does in the action.
//  services      what a service does is its own. With its services, near or far, an organisation
//                has the actions of any of them, each once, carried before taken part in: "8,
//                services compris".
//  lost          live actions that no named porteur would be left for if the organisation left with
//                its services; "X et partenaires" isn't lost with X, and is said apart.
//  several objectives  an action counts under the first that its row names (ActionRow::objective).
// Organisations proposed for the next contract are outside all of this.
#pragma once

#include <cstddef>
#include <vector>

#include "network/model/contract.hpp"
#include "network/model/graph.hpp"

namespace maillage::model {

// Rows, one an action, in the order of the table: the latest that gives the organisation the role.
struct CountedActions {
  std::vector<const ActionRow*> live, abandoned;

  std::size_t total() const { return live.size() + abandoned.size(); }
  bool empty() const { return total() == 0; }
};

// Both, live ones first.
std::vector<const ActionRow*> all_of(const CountedActions& actions);

struct PartnerDoings {
  CountedActions carries, maybe, takes_part, funds, is_target;

  bool acts() const { return !carries.empty() || !takes_part.empty() || !funds.empty(); }
};

// Of every partner, by PartnerId::value. O(mentions of the scope).
std::vector<PartnerDoings> partner_doings(const Contract& contract, const Scope& scope);

// The same, each with all its services. O(mentions × depth of services).
std::vector<PartnerDoings> doings_with_services(const Contract& contract, const Scope& scope);

// A column that hardly any row fills in is one matter, not one a row: at most a tenth of ten rows
// or more.
bool is_sparse(std::size_t filled, std::size_t rows);

struct Losses {
  std::size_t lost = 0;        // live actions without a porteur
  std::size_t to_unnamed = 0;  // live actions of "X et partenaires" without X
};

// Of every partner, if it left with its services. O(mentions × depth of services).
std::vector<Losses> departure_losses(const Contract& contract, const Scope& scope);

}  // namespace maillage::model
