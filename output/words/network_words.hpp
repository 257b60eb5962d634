// Kinds of vertices and roles of ties in words, for exports that people read.
#pragma once

#include <string_view>

#include "network/model/graph.hpp"
#include "output/text/language.hpp"

namespace maillage {

std::string_view kind_word(Kind kind, Language language);  // "organisation", "action"…
std::string_view role_word(Role role, Language language);  // "porte", "prend part à"…

}  // namespace maillage
