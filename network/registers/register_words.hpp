// The words and codes of public registers: the headers that each is known by, categories, departments.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "network/model/contract.hpp"

namespace maillage::registers {

// Headers that a table is known by; what is read of it stands in them, in this order.
inline constexpr std::string_view epci_headers[] = {"CODGEO", "LIBGEO", "EPCI", "LIBEPCI", "DEP"};
inline constexpr std::string_view cog_headers[] = {"TYPECOM", "COM", "DEP", "LIBELLE"};
inline constexpr std::string_view perimeter_headers[] = {
    "siren", "raison_sociale", "nature_juridique", "insee", "siren_membre"};
inline constexpr std::string_view groupement_headers[] = {"N° SIREN", "Nom du groupement",
                                                          "Nature juridique"};

// Of the department and commune of FINESS: INSEE's code and number. FINESS names overseas departments
// "9A" to "9F"; their communes have three digits, the first of which is the last of the department's
// number. A code is used only where a register of communes knows it.
std::string insee_code(const std::string& department, const std::string& commune);
std::string department_of(const std::string& finess_department, const std::string& commune);

// By the aggregated category of FINESS – 1xxx are establishments of the law on hospitals, 4xxx social
// and médico-social ones – else by the words of the category. None: they don't say.
std::optional<model::PartnerType> type_of_category(const std::string& aggregate,
                                                   const std::string& words);

// Of BANATIC's "CC", "CA", "CU", "METRO", "MET69", "PETR"…, alone or in words.
std::optional<model::PartnerType> type_of_nature(const std::string& nature);

// By the digits of INSEE's legal categories; what they do not tell for certain is left open.
std::optional<model::PartnerType> type_of_legal_category(const std::string& code);

}  // namespace maillage::registers
