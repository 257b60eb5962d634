// What to do about a finding: so what, and who may mend it how.
#pragma once

#include <string_view>

#include "network/model/rules.hpp"
#include "output/text/language.hpp"

namespace maillage::words {

// "le comité : désigner un porteur, ou abandonner l'action ; d'ici là personne ne la mène".
std::string_view what_to_do(model::Rule rule, output_text::Language language);

}  // namespace maillage::words
