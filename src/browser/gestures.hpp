// What is changed by a gesture: choices of the page, and the piece of a scenario's file that they make.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "network/model/contract.hpp"
#include "output/text/language.hpp"

namespace maillage::browser {

struct GestureChoice {
  std::string id, label;
};

// What a gesture asks for.
struct GestureField {
  std::string label;
  bool takes_text = false;             // else one of the choices
  std::vector<GestureChoice> choices;  // by label
};

struct Gesture {
  std::string what;  // a word of page_words(): "gesture_" before it
  std::string label;
  std::vector<GestureField> fields;
};

// Those for which the contract has something to choose. Actions are those of its latest table.
std::vector<Gesture> gestures_on(const model::Contract& contract, output_text::Language language);

// The piece that a gesture makes of the values of its fields, `title` in a comment above; none: there is
// no such gesture, or a value is missing.
std::optional<std::string> piece_of_gesture(std::string_view what,
                                            const std::vector<std::string>& values,
                                            std::string_view title);

}  // namespace maillage::browser
