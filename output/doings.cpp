#include "output/doings.hpp"

#include <algorithm>

namespace maillage {

bool names(const std::vector<Mention>& mentions, PartnerId partner) {
  return std::any_of(mentions.begin(), mentions.end(),
                     [&](const Mention& each) { return each.partner == partner; });
}

Doings doings_of(const std::vector<const ActionRow*>& rows, PartnerId partner) {
  Doings doings;
  for (const ActionRow* row : rows) {
    if (names(row->carriers, partner)) doings.carries.push_back(row);
    if (names(row->candidates, partner)) doings.maybe.push_back(row);
    if (names(row->partners, partner)) doings.takes_part.push_back(row);
    if (names(row->funders, partner)) doings.funds.push_back(row);
    if (names(row->targets, partner)) doings.is_target.push_back(row);
  }
  return doings;
}

}  // namespace maillage
