// Faults in words: place, message, the line with a caret, a hint.
//
//   actions.csv:12:30: erreur : organisation inconnue : « ADRM » (colonne « porteur »)
//     12 | transport;1.1;Transport à la demande;ADRM;
//        |                                      ^
//     aide : vouliez-vous dire « ADMR » ?
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "network/persons/private_matter.hpp"
#include "network/text/fault.hpp"
#include "output/text/language.hpp"

namespace maillage::words {

// The line of a source, without its end; none if the source or the line is not known.
using LineOf = std::function<std::optional<std::string_view>(const text::Place&)>;

// What was masked in a contract's texts, and how to leave it: one line.
std::string masked_text(const persons::PrivateCounts& counts, output_text::Language language);

// The message alone, one line.
std::string fault_message(const text::Fault& fault, output_text::Language language);

// Several lines, each ended. Control characters of the source never reach the terminal.
std::string fault_text(const text::Fault& fault, const LineOf& line_of,
                       output_text::Language language);

}  // namespace maillage::words
