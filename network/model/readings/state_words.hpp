// States that people write in words, where read_state() (network/model/vocabulary.hpp, defined here) does
// not know them or knows less than they say.
#pragma once

#include <optional>
#include <string_view>

#include "network/model/contract.hpp"

namespace maillage::model {

// What a word that read_state() does not read most likely means: to be proposed, never assumed.
// "OK" may be a remark as well.
std::optional<State> likely_state(std::string_view text);

// "Suspendu", "à l'arrêt", "on hold": begun once, and perhaps given up; read_state() has it under way.
bool says_halted(std::string_view text);

// A colour, or a word of alarm: how an action is doing, not how far it has come.
bool says_health(std::string_view text);

}  // namespace maillage::model
