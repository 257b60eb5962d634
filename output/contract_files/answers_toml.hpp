// Answers to the questions of the readers, as contrat.toml keeps them (network/resolve/read_answers.hpp).
#pragma once

#include <string>
#include <vector>

#include "network/model/decision.hpp"
#include "output/text/language.hpp"

namespace maillage::contract_files {

// `"état : OK" = "réalisé"`; `answer` empty: what was taken.
std::string answer_line(const model::Decision& decision, const std::string& answer);

// The section [reponses]: answers as lines, questions that are open as comments with what was
// taken. Empty where there are neither.
std::string answers_toml(const std::vector<model::Answer>& answers,
                         const std::vector<const model::Decision*>& open,
                         output_text::Language language);

}  // namespace maillage::contract_files
