// States said without a word: a tick, a yes, a number. What they say depends on the column: "1" is a yes
// under "Fait ?", all of it under "Part faite", a hundredth of it under "Avancement (%)".
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "network/model/draft.hpp"

namespace maillage::model {

// "oui", "x", "☑", "1": what stands under "Fait ?" where it is done.
bool says_yes(std::string_view text);
// "non", "☐", "0".
bool says_no(std::string_view text);

// "☐ À faire ☑ En cours ☐ Fait": the words behind the one box that is ticked, empty where none is. None: the
// text offers no choice of several boxes, or two of them are ticked.
std::optional<std::string> ticked_choice(std::string_view text);

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
