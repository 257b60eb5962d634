// The fiche of an organisation.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::overview {

enum class OrganisationFiche {
  kind,
  named_by_none,
  lead,
  lead_with_services,
  type,
  service_of,
  services,
  collective_name,
  territory,
  signatory,
  signatory_on,
  also_written,
  carries_caption,
  may_carry_caption,
  joins_caption,
  funds_caption,
  instances_heading,
  leads,
  sits,
  is_invited,
  acts_with_heading,
  neighbour,
  departure_heading,
  would_have_no_carrier,
  would_have_no_carried_action,
  would_have_no_lead,
  would_act_with_nobody,
};

const output_text::Message& message_of(OrganisationFiche key);

}  // namespace maillage::words::overview
