// What to do about a finding: so what, and who may mend it how.
#pragma once

#include <string_view>

#include "network/gaps/consequence.hpp"
#include "network/model/rules.hpp"
#include "output/text/language.hpp"

namespace maillage::words {

// "le comité : désigner un porteur, ou abandonner l'action ; d'ici là rien ne dit qui la mène".
std::string_view what_to_do(model::Rule rule, output_text::Language language);

// The same of a finding: where it is but good to know, why, if nothing has to be done.
std::string_view what_to_do(model::Rule rule, gaps::Consequence consequence,
                            output_text::Language language);

}  // namespace maillage::words
