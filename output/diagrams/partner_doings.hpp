// What one organisation does in a table of actions, and with whom: what its sheet says.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "network/model/contract.hpp"
#include "network/model/counting.hpp"
#include "network/model/graph.hpp"
#include "output/text/language.hpp"

namespace maillage::diagrams {

// "12 actions portées (+ 1 abandonnée), 1 participation, 2 actions financées, siège dans 1 instance"
std::string doings_text(const model::Contract& contract, const model::PartnerDoings& doings,
                        text::PartnerId partner, output_text::Language language);

// Others in the row, porteurs first.
std::string others_in(const model::Contract& contract, const model::ActionRow& row,
                      text::PartnerId partner, output_text::Language language);

// Those it shares actions with, and how many, most first.
std::vector<std::pair<text::PartnerId, std::size_t>> acts_with(
    const model::Graph& graph, const std::vector<const model::ActionRow*>& rows,
    text::PartnerId partner);

bool holds(const std::vector<text::PartnerId>& partners, text::PartnerId partner);

}  // namespace maillage::diagrams
