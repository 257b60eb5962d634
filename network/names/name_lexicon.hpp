// What the words of organisations' names mean in the field of local health contracts: kinds of
// organisations with their sigles and full names, services, legal forms, departments.
//
// General knowledge of French institutions, no list of organisations of one contract: "CC",
// "Codecom" and "Communauté de communes" are one kind, "55" and "Meuse" one department.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maillage::names {

enum class WordClass {
  word,        // tells one organisation from another
  kind,        // a kind of which there are several in a place: "collège", "CC", "EHPAD"
  single,      // a kind of which a department or region has one: "CAF", "ARS", "préfecture"
  unit,        // a part of an organisation: "service", "délégation territoriale"
  legal,       // a legal form: "SARL", "asbl"
  general,     // a word before a name that means little: "association", "réseau", "entreprise"
  role,        // a person's function, standing for the organisation: "référent", "pilote"
  vague,       // "du territoire", "autre", "ex-", "membres"
  department,  // by name or number
};

struct Meaning {
  std::string canonical;
  WordClass word_class = WordClass::word;
  std::size_t words = 1;  // stems that it takes
  bool loose = false;     // often, not always the same: "hôpital" for "centre hospitalier"
};

// Words that tell no organisation from another: articles, prepositions.
bool is_small_word(std::string_view folded);

// Singular, masculine where that is regular: "sociales" → "sociale", "départementaux" and
// "départementale" → "departemental"; "st" → "saint". Of a folded word.
std::string stem(std::string_view folded);

// The longest phrase known that begins at stems[at] (content words only). None: an ordinary word.
std::optional<Meaning> meaning_at(const std::vector<std::string>& stems, std::size_t at);

// The word of a known phrase that a stem is but for one letter: "cente", "centre". None if it is
// such a word itself, or short, or nothing near is known.
std::optional<std::string> mended(const std::string& stem);

// Whether a text in brackets says that nobody knows which: "laquelle : non dit", "en général".
bool says_unspecified(std::string_view text);

}  // namespace maillage::names
