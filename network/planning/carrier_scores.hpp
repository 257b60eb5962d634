// Scores of carrier proposals: every ground between each organisation and one action.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "network/model/outline.hpp"
#include "network/planning/carrier_proposals.hpp"

namespace maillage::planning {

// What every action's scores are taken from; read once for a table. References live as long as the
// contract.
struct CarrierEvidence {
  const model::Contract& contract;
  const model::Edition& edition;
  model::Remits remits;
  std::vector<std::vector<const model::ActionRow*>>
      carried;                                               // by PartnerId: live rows of the table
  std::vector<std::vector<const model::ActionRow*>> others;  // by ActionId: rows of other tables
  std::vector<std::vector<std::string>> names;          // by PartnerId: folded, with a blank around
  std::vector<std::vector<std::string>> subject_words;  // by position of the row in the table
  std::vector<std::vector<const model::ActionRow*>> of_objective;  // by ObjectiveId: live rows
  // Who carries an action with that subject word; whose names begin with that word.
  std::map<std::string, std::vector<text::PartnerId>, std::less<>> by_subject, by_first_word;
};

CarrierEvidence carrier_evidence(const model::Contract& contract, const model::Edition& edition);

// Organisations that could carry at all: of the contract now, no collective name.
bool can_carry(const model::Contract& contract, text::PartnerId partner);

// Who has any ground at all for the action, in contract order: the rest need not be asked.
std::vector<text::PartnerId> possible_carriers(const CarrierEvidence& evidence,
                                               const model::ActionRow& row);

// Grounds in the order of the enum; empty: nothing ties the two. The row is one that nobody carries.
std::vector<GroundFound> grounds_between(const CarrierEvidence& evidence, text::PartnerId partner,
                                         const model::ActionRow& row, const CarrierPoints& points);

// Collective names that take part in the action or stand in its title.
std::vector<text::PartnerId> collective_names_of(const CarrierEvidence& evidence,
                                                 const model::ActionRow& row);

}  // namespace maillage::planning
