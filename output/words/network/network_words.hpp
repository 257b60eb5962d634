// Kinds of vertices and roles of ties in words, for exports that people read.
#pragma once

#include <string_view>

#include "network/model/graph.hpp"
#include "output/text/language.hpp"

namespace maillage::words {

std::string_view kind_word(model::Kind kind,
                           output_text::Language language);  // "organisation", "action"…
std::string_view role_word(model::Role role,
                           output_text::Language language);  // "porte", "prend part à"…

}  // namespace maillage::words
