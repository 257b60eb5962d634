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

// A colour, or a word of alarm: how an action is doing, not how far it has come.
bool says_health(std::string_view text);

// How plain numbers of a column of states count: not at all, as parts of one ("0,5"), as percent.
enum class ShareScale { none, one, hundred };

// By the header ("Avancement (%)", "taux") and all its numbers: parts of one need a number between
// nothing and all, for a column of ones and noughts says less than that.
ShareScale share_scale(const DraftTable& table, std::size_t column);

// "0,5" as "50 %"; any other text as it stands.
std::string share_text(std::string_view cell, ShareScale scale);

}  // namespace maillage::model
