// States that people write in words, colours and numbers, where network/model/vocabulary.hpp's
// read_state() does not know them, or knows them only by their column.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "network/model/contract.hpp"
#include "network/model/draft.hpp"

namespace maillage::model {

// What a word that read_state() does not read most likely means: to be proposed, never assumed.
// "OK" may be a remark as well.
std::optional<State> likely_state(std::string_view text);

// "Suspendu", "à l'arrêt", "on hold": begun once, and perhaps given up; read_state() has it under way.
bool says_halted(std::string_view text);

// A colour, or a word of alarm: how an action is doing, not how far it has come.
bool says_health(std::string_view text);

// "oui", "x", "☑", "1": what stands under "Fait ?" where it is done.
bool says_yes(std::string_view text);
// "non", "☐", "0".
bool says_no(std::string_view text);

// "Fait ?", "Réalisée (oui/non)", "Completed?": a question to which yes is the answer of what is done.
bool asks_if_done(std::string_view header);

// How plain numbers of a column of states count: not at all, as parts of one ("0,5"), as percent; or a
// yes is the answer to its header.
enum class ShareScale { none, one, hundred, yes_or_no };

// By the header ("Avancement (%)", "taux", "Fait ?") and all its numbers: parts of one need a number between
// nothing and all, for a column of ones and noughts says less than that; percent that no header says are
// all round numbers, some of them large.
ShareScale share_scale(const DraftTable& table, std::size_t column);

// "0,5" as "50 %", a yes as "réalisé (oui)"; any other text as it stands.
std::string share_text(std::string_view cell, ShareScale scale);

}  // namespace maillage::model
