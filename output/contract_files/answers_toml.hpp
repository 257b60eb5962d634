// Answers to the questions of the readers, as contrat.toml keeps them (network/resolve/read_answers.hpp).
#pragma once

#include <string>
#include <vector>

#include "network/model/decision.hpp"
#include "output/text/language.hpp"

namespace maillage {

// `"état : OK" = "réalisé"`; `answer` empty: what was taken.
std::string answer_line(const Decision& decision, const std::string& answer);

// The section [reponses]: answers as lines, questions that are open as comments with what was
// taken. Empty where there are neither.
std::string answers_toml(const std::vector<Answer>& answers,
                         const std::vector<const Decision*>& open, Language language);

}  // namespace maillage
