// Scores of carrier proposals: every ground between each organisation and one action.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "network/model/outline.hpp"
#include "network/planning/carrier_proposals.hpp"

namespace maillage {

// What every action's scores are taken from; read once for a table. References live as long as the
// contract.
struct CarrierEvidence {
  const Contract& contract;
  const Edition& edition;
  Remits remits;
  std::vector<std::vector<const ActionRow*>> carried;   // by PartnerId: live rows of the table
  std::vector<std::vector<const ActionRow*>> others;    // by ActionId: rows of other tables
  std::vector<std::vector<std::string>> names;          // by PartnerId: folded, with a blank around
  std::vector<std::vector<std::string>> subject_words;  // by position of the row in the table
  std::vector<std::vector<const ActionRow*>> of_objective;  // by ObjectiveId: live rows
  // Who carries an action with that subject word; whose names begin with that word.
  std::map<std::string, std::vector<PartnerId>, std::less<>> by_subject, by_first_word;
};

CarrierEvidence carrier_evidence(const Contract& contract, const Edition& edition);

// Organisations that could carry at all: of the contract now, no collective name.
bool can_carry(const Contract& contract, PartnerId partner);

// Who has any ground at all for the action, in contract order: the rest need not be asked.
std::vector<PartnerId> possible_carriers(const CarrierEvidence& evidence, const ActionRow& row);

// Grounds in the order of the enum; empty: nothing ties the two.
std::vector<GroundFound> grounds_between(const CarrierEvidence& evidence, PartnerId partner,
                                         const ActionRow& row, const CarrierPoints& points);

// Collective names that take part in the action or stand in its title.
std::vector<PartnerId> collective_names_of(const CarrierEvidence& evidence, const ActionRow& row);

}  // namespace maillage
