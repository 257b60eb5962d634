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

// How plain numbers of a column of states count: not at all, as parts of one ("0,5"), as percent, as steps
// from nought to `most`; or a yes is the answer to its header.
struct ShareScale {
  enum Kind { none, one, hundred, yes_or_no, steps };
  Kind kind = none;
  int most = 0;  // of steps

  ShareScale(Kind of, int most_step = 0) : kind(of), most(most_step) {}

  friend bool operator==(const ShareScale& a, const ShareScale& b) {
    return a.kind == b.kind && a.most == b.most;
  }
};

// The last step of a scale that a header states: "Niveau (0-4)", "Avancement de 0 à 4", "sur 4". None: it states
// none, or one that does not begin with nought.
std::optional<int> stated_steps(std::string_view header);

// By the header ("Avancement (%)", "taux", "Fait ?") and all its numbers: parts of one need a number between
// nothing and all, for a column of ones and noughts says less than that; percent that no header says are
// all round numbers, some of them large. A scale that the header states holds for numbers within it.
ShareScale share_scale(const DraftTable& table, std::size_t column);

// "0,5" as "50 %", step 2 of 4 as "50 % (2 sur 4)", a yes as "réalisé (oui)"; any other text as it stands.
std::string share_text(std::string_view cell, ShareScale scale);

}  // namespace maillage::model
