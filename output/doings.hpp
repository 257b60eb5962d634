// What an organisation does in the rows of a table.
#pragma once

#include <vector>

#include "network/contract.hpp"

namespace maillage {

bool names(const std::vector<Mention>& mentions, PartnerId partner);

// Rows by what the organisation does in them; one that carries an action also stands among its
// funders if it is one.
struct Doings {
  std::vector<const ActionRow*> carries, maybe, takes_part, funds, is_target;
};

Doings doings_of(const std::vector<const ActionRow*>& rows, PartnerId partner);

}  // namespace maillage
