// What is changed by a gesture: choices of the page, and the piece of a scenario's file that they make;
// of a meeting, which is a fact and nothing of a plan, the answer that the contract keeps.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "network/model/contract.hpp"
#include "network/model/decision.hpp"
#include "output/text/language.hpp"

namespace maillage::browser {

struct GestureChoice {
  std::string id, label;
};

// What a gesture asks for.
struct GestureField {
  std::string label;
  std::string_view entry;  // "select": one of the choices; "text"; "date": a day, as ISO
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

// The same, of a gesture that makes an answer.
std::optional<model::Answer> answer_of_gesture(std::string_view what,
                                               const std::vector<std::string>& values);

}  // namespace maillage::browser
