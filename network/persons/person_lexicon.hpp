// What single words tell of persons: given names, surnames, civil titles, functions; and of what is
// named after them: streets, schools, firms. Words are folded (network/text/text.hpp).
#pragma once

#include <string_view>

namespace maillage::persons {

enum class GivenName { no, ambiguous, sure };  // ambiguous: a place or a thing as often

// Of a compound, "jean pierre", its first part tells.
GivenName given_name(std::string_view folded);

bool is_surname(std::string_view folded);  // a common one; most are not known

// "mme", "dr", "monsieur"; `printed` as it stands, since "M" is a title and "m" is not.
bool is_title(std::string_view folded, std::string_view printed);

// Within a surname: "de", "le", "el", "ben", "van".
bool is_particle(std::string_view folded);

// A function, never a name: "directrice", "maire", "élu", "référent".
bool is_function(std::string_view folded);

// A kind of place, building or body that is named after somebody: "collège", "rue", "fondation".
bool is_dedicated(std::string_view folded);

// What may stand between such a kind and the name: "maison de santé *pluriprofessionnelle* X".
bool is_between(std::string_view folded);

// No surname: a kind of organisation or a trade, "habitat", "ars", "conseil".
bool is_organisation_word(std::string_view folded);

// A word that makes a firm or a body of the name before it: "X Habitat", "X et fils", "SARL".
bool is_firm_word(std::string_view folded);

// Somebody whose name a school, a street or a firm bears: "jean moulin", "pierre fabre".
bool is_famous(std::string_view folded_name);

}  // namespace maillage::persons
