// Organisations joined by what they share, on one sheet: springs put those who share much close
// together; those who share nothing stand apart in a labelled group, never left out.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "network/measures/communities.hpp"
#include "network/measures/projection.hpp"
#include "network/model/contract.hpp"
#include "output/drawing/diagram.hpp"
#include "output/drawing/legend.hpp"
#include "output/text/language.hpp"

namespace maillage::diagrams {

// An instance, or several with the same members, that a map shows between those who sit on it: as a tie of
// every two of them, a committee of thirty would be 435.
struct MapBody {
  std::string node, label;             // of the graph's text; what is read
  std::vector<std::uint32_t> members;  // positions of the projection, ascending; two at least
};

struct PartnershipMap {
  const model::Contract& contract;
  model::Scope scope;
  output_text::Language language;
  std::string name, title, figures;
  std::vector<text::PartnerId> partners;  // positions are those of the projection
  const measures::Projection& shared;
  const std::vector<measures::Pair>& pairs;  // of it
  const measures::Communities& communities;  // of it
  std::vector<std::uint32_t> weight;         // what makes a box large: actions carried…
  std::string width_words, size_words, alone_words, isolated_words, count_words;
  std::vector<MapBody> bodies = {};  // in place of ties between organisations, where there are any
};

// As many organisations are on the map as have room without overlap, those with the most ties;
// the others are named beside it, or on further sheets ("partenariats-2023-feuille-2"). At most about
// 3.5 ties an organisation are drawn, the strongest; the legend says how many are not. Where these
// would be fewer than half of all, groups are drawn in place of organisations: partnership_groups.hpp.
std::vector<drawing::Diagram> draw_partnership_map(const PartnershipMap& map);

}  // namespace maillage::diagrams
