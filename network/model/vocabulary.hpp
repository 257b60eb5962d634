// The words of the field for states, types and levels, as coordinators write them.
//
// Codes are the words a contract's own files use and every export writes; reading accepts more
// spellings than it writes, always without case, accents and punctuation.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "network/model/contract.hpp"

namespace maillage::model {

// Also free words of follow-up tables: "Terminée", "À venir", "Engagé(e)", "3 - En cours". A share
// is read as a state: "0 %" is not begun, "100 %" is done, what is between is under way.
std::optional<State> read_state(std::string_view text);

// True if the word says more than the state it is read as: "En retard", "En pause" and "Bloqué" are
// under way, for something has been begun; "Reporté" is not begun; a share is rounded. The tables
// of the next years say whether it went on.
bool says_more_than_state(std::string_view text);

std::optional<PartnerType> read_partner_type(std::string_view text);
std::optional<Level> read_level(std::string_view text);
std::optional<Standing> read_standing(std::string_view text);
std::optional<Quantity> read_quantity(std::string_view text);

// A kind of contract in capitals where it is one of contract_natures() or its full name ("conseil local de
// santé mentale"); any other word as it stands.
std::string contract_nature(std::string_view text);
std::vector<std::string> contract_natures();  // "CLS", "CLSM", "CTG", "PAT", "PTSM"

// "1.1.1", "FA 7", "Fiche 3" → fiche; "Piste", "Piste1" → piste; else unknown.
Nature read_nature(std::string_view number);

// The words written for each: "en cours", "établissement de santé", "stratégique"…
std::string_view code_of(State state);
std::string_view code_of(PartnerType type);
std::string_view code_of(Level level);
std::string_view code_of(Nature nature);

std::vector<std::string> state_words();
std::vector<std::string> partner_type_words();
std::vector<std::string> level_words();
std::vector<std::string> quantity_words();
// The report's parts, by the ids that its page's address has: "sans-porteur".
std::vector<std::string> report_part_words();

}  // namespace maillage::model
