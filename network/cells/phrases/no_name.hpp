// Pieces of cells that name no organisation: what is done ("animation du réseau"), for whom
// ("personnes âgées"), what it costs ("3 000 €"), where else to look ("idem", "cf. action 1"), how
// the cell is to be filled in, whole sentences, a formula's error.
//
// Known words, most certain first; a piece is one of them only where nothing in it is written as a
// name is: "Jeunes Agriculteurs", "Relais petite enfance", "Animation Jeunesse Nord" are names.
// What is merely written without a capital is `small`: perhaps a name, to be asked.
#pragma once

#include <optional>
#include <string_view>

namespace maillage::cells {

enum class NoName {
  error,      // "#N/A", "#REF!"
  amount,     // "3 000 €", "12000", "50 %", "0,5 ETP", a date
  same,       // "idem", a ditto mark: the cell above
  reference,  // "cf. action 1", "voir ci-dessous"
  help,       // "Indiquez ici la structure…", "Nom du porteur"
  answer,     // "oui", "X"
  sentence,   // "l'ARS souhaite que la CAF porte…"
  function,  // "infirmière scolaire", "practice manager": somebody's, of no structure that is said
  duty,      // "animer le réseau", "financement", "mise à disposition de salles"
  collective,  // "l'ensemble des communes", "communes du territoire": several, of which none is named
  audience,    // "habitants", "personnes âgées"
  people,  // "bénévoles", "médecins généralistes", "membres du CLSM": of no structure that is said
  too_many,  // the first names of a cell that holds more than a person writes
  small,     // a phrase in small letters that no word of the field makes a name
};

// A stable code for messages and questions: "error", "amount"…
std::string_view code_of(NoName why);

// None: it reads as a name. O(words).
std::optional<NoName> no_name(std::string_view piece);

// What stands in place of a whole cell: `error` or `same`; none: the cell is to be read.
std::optional<NoName> no_cell(std::string_view cell);
// The same of one that is folded already.
std::optional<NoName> no_cell(std::string_view cell, std::string_view folded);

// A folded word that is a person's function in French: "maire", "directrice", "infirmier".
bool is_function_word(std::string_view folded);

// Of a function, the byte where its structure begins: "infirmière du collège", "directrice CAF". None:
// it says none.
std::optional<std::size_t> structure_of_function(std::string_view piece);

// Whether a piece behind a name, its dash, colon or bracket is about what the organisation does:
// "pilote", "co-financeur", "animation". Wider than a duty, for a name stands before it.
bool says_role(std::string_view piece);

// Of what says a role: whether it is another than carrying ("appui", "financeur", "partenaire").
bool says_apart(std::string_view piece);

// Of what stands behind a name and a colon: whether it may be carrying ("pilotage", "animation", a sum), as
// "local" and "mise à disposition de salles" are not.
bool says_leading(std::string_view piece);

// Whether what stands in brackets or behind a dash says that they do it no more, or won't:
// "refus", "s'est retirée", "ancien porteur".
bool says_gone(std::string_view piece);

// "tous les partenaires", "et autres", "divers acteurs du territoire": somebody, unnamed.
bool means_others(std::string_view piece);

}  // namespace maillage::cells
