#include "network/registers/enriched.hpp"

namespace maillage::registers {

model::Contract enriched(const model::Contract& contract, const Enrichment& enrichment) {
  model::Contract made = contract;
  for (const Match& match : enrichment.matches) {
    model::Partner& partner = made.partners[match.partner];
    const Facts& facts = match.facts;
    if (!facts.siren.empty()) partner.siren = facts.siren;
    if (!facts.finess.empty()) partner.finess = facts.finess;
    if (facts.type) partner.type = *facts.type;
    if (facts.parent) partner.parent = facts.parent;
    if (!facts.commune.empty()) partner.registers.commune = facts.commune;
    if (!facts.epci.empty()) partner.registers.epci = facts.epci;
    if (facts.closed_since) partner.registers.closed_since = facts.closed_since;
    if (!facts.competences.empty()) partner.registers.competences = facts.competences;
    if (!facts.lacking.empty()) partner.registers.lacking = facts.lacking;
  }
  return made;
}

}  // namespace maillage::registers
