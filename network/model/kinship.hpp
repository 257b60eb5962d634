// Organisations and their services: a department's house is a service of the department
// (Partner::parent), so what the one does concerns the other. So it does between a collective name
// ("4 EPCI") and those it stands for (Partner::groups).
//
// A sister service is another matter: that one house sits on an instance says nothing of the next.
#pragma once

#include <vector>

#include "network/model/contract.hpp"

namespace maillage::model {

// The organisation at the top of the chain of parents; itself if it has none.
text::PartnerId top_organisation(const Contract& contract, text::PartnerId partner);

// A set of partners, by PartnerId::value.
using PartnerSet = std::vector<char>;

PartnerSet no_partner(const Contract& contract);

// The set, and every organisation one of whose services, near or far, is in it. O(partners ×
// depth).
PartnerSet with_parents(const Contract& contract, const PartnerSet& set);

// The set, and every service, near or far, of those in it. O(partners × depth).
PartnerSet with_services(const Contract& contract, const PartnerSet& set);

// The set, and those that the collective names in it stand for.
PartnerSet with_grouped(const Contract& contract, const PartnerSet& set);

// The set, with the parents and the services of those in it, but no sister service; then every
// collective name one of whose organisations is among them.
PartnerSet with_family(const Contract& contract, const PartnerSet& set);

// Whether one of the two is the other, its parent or service, near or far, or stands for it.
bool are_kin(const Contract& contract, text::PartnerId a, text::PartnerId b);

// Whether the name stands for several organisations.
bool is_collective(const Contract& contract, text::PartnerId partner);

}  // namespace maillage::model
