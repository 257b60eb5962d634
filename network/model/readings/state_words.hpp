// States that people write in words, where read_state() (network/model/vocabulary.hpp, defined here) does
// not know them or knows less than they say.
#pragma once

#include <string_view>
#include <vector>

#include "network/model/contract.hpp"

namespace maillage::model {

// What a word or picture that read_state() does not read may mean, the likeliest first: to be proposed, never
// assumed. "OK" may be a remark as well, and "❌" what is not done or what was given up.
std::vector<State> likely_states(std::string_view text);

// "Suspendu", "à l'arrêt", "on hold": begun once, and perhaps given up; read_state() has it under way.
bool says_halted(std::string_view text);

// A colour, or a word of alarm: how an action is doing, not how far it has come.
bool says_health(std::string_view text);

}  // namespace maillage::model
