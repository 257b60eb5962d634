// Which organisation and which action of one contract is which of another.
//
// Nothing is guessed silently: what is certain is matched, what may be the same is a question, and
// all else stays apart. Two contracts that name an organisation alike are taken to mean the same
// one, unless its types differ.
#pragma once

#include <optional>
#include <vector>

#include "network/model/contract.hpp"
#include "network/names/name_compare.hpp"

namespace maillage::analysis {

// Whether an id means the same on both sides: so it does in two tables of one contract, and in a
// contract and a scenario made from it.
enum class Identity { shared, separate };

// Why two may be one, and yet it is not certain.
enum class DoubtGround {
  same_id,     // the same id, but names or titles that say something else
  alias,       // a name of the one is an alias of the other, their own names say less or more
  near_name,   // names that are probably or possibly one (network/names/reconcile.hpp)
  other_type,  // the same name, but organisations of two types
  kind_alone,  // the name says a kind only ("Conseil départemental"), in two territories
  several,     // the same name or title, which others have too
  same_title,  // actions: the same title under other numbers or objectives
  near_title,  // actions: most words of the titles are the same
};

struct PartnerQuestion {
  text::PartnerId before, after;
  DoubtGround ground{};
  double score = 0;  // of the names, 0 to 1; 0 where they have nothing in common
};

struct ActionQuestion {
  text::ActionId before, after;
  DoubtGround ground{};
  double score = 0;  // share of the words of both titles that they share, 0 to 1
};

// Matches are one to one. By id; an id without value has no counterpart.
struct Correspondence {
  std::vector<std::optional<text::PartnerId>> partner_after;  // by PartnerId of the first contract
  std::vector<std::optional<text::ActionId>> action_after;    // by ActionId of the first contract
  // The same id; with Identity::separate also a name that says the same.
  std::vector<std::optional<text::AxisId>> axis_after;
  std::vector<std::optional<text::ObjectiveId>> objective_after;
  std::vector<std::optional<text::InstanceId>> instance_after;
  std::vector<std::optional<text::EpciId>> epci_after;  // as their councils
  // Only of elements that have no counterpart; best first, then in the contracts' order.
  std::vector<PartnerQuestion> partner_questions;
  std::vector<ActionQuestion> action_questions;
  // Actions of the first contract that were matched by their titles alone, which no other has:
  // neither a number nor an objective says it too, or speaks against it. Ascending.
  std::vector<text::ActionId> by_title_alone;
};

// The contract with itself: everything is its own counterpart. O(elements).
Correspondence same_contract(const model::Contract& contract);

// With Identity::shared by id alone. With Identity::separate organisations match by id where the
// names don't contradict it, then by equal or certainly equal names; actions by id where the titles
// share words, then by number and title, or by title where nothing speaks against it. What network/names/reconcile.hpp costs.
Correspondence match_contracts(const model::Contract& before, const model::Contract& after,
                               Identity identity);

}  // namespace maillage::analysis
