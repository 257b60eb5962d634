// A requirement that is not held, in words: what is missing, and the shortest list of changes that
// would meet it.
#pragma once

#include <string>

#include "network/model/contract.hpp"
#include "network/model/finding.hpp"
#include "output/text/language.hpp"

namespace maillage::words {

// Of a finding of exigence-non-tenue: "chaque action a un porteur : il manque 2 porteurs (…, …)".
// Of a long list the first twelve; all of it is in Finding::involved.
std::string requirement_text(const model::Contract& contract, const model::Finding& finding,
                             output_text::Language language);

// The same without the list: "chaque action a un porteur : nommer 2 porteurs".
std::string requirement_headline(const model::Finding& finding, output_text::Language language);

// The changes alone: "nommer 2 porteurs".
std::string change_text(const model::Finding& finding, output_text::Language language);

// "chaque action a un porteur", "45 actions au plus".
std::string requirement_name(model::Requirement requirement, int limit,
                             output_text::Language language);

}  // namespace maillage::words
