// "À désigner", "Aucun à ce jour", "en recherche (CCAS ?)", "lead TBC with CAF": phrases that name
// nobody yet, and names with a doubt.
//
// A grammar, not a list of phrases. The head decides:
//   nobody   aucun, néant, sans, personne, pas de, vacant · none, no, nobody, n/a, vacant
//   not yet  à + infinitive · non, pas (encore) + participle · en cours, en attente, en recherche …
//            inconnu, indéterminé · to be + participle, not yet, TBD, pending, unknown
//   not said non renseigné, NR · not recorded
// Before and behind it stand words that add nothing: what is wanted ("porteur", "structure", "lead"),
// since when ("à ce jour", "pour l'instant", "yet"). What stands behind a word that leads to it
// ("avec", "entre", ":") or right behind a strong head is a candidate, never a porteur; "en COPIL",
// "selon le budget" are no names. Where names come first, a head behind them, or a word such as
// "pressenti", "sous réserve", "éventuellement", is a doubt about them.
//
// Names are told by their capitals, so "Sans Abri 55", "Aucun Sans Toit", "À Vivre Ensemble" stay
// names: a head that is a plain word of many names (aucun, sans, personne…) needs one of its own
// words behind it. In a text all in capitals nothing is told by them, and heads win. Accents,
// case and, in long words, one letter typed wrong don't count.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace maillage::cells {

struct TextSpan {
  std::size_t begin = 0, end = 0;  // bytes
};

enum class PhraseSays {
  names,     // no head: whoever is named
  nobody,    // "aucun à ce jour"
  not_yet,   // "à désigner", "en recherche": somebody is to be
  not_said,  // "non renseigné": nobody knows, which is not nobody
};

struct CellPhrase {
  PhraseSays says = PhraseSays::names;
  // What names: what is left of the text; otherwise candidates in it, in order, none may be there.
  std::vector<TextSpan> names;
  bool doubtful = false;  // the names are: "ARS pressentie", "proposition : ARS"
  // What is doubted is a choice made ("à confirmer", "sous réserve"), so that a phrase alone casts
  // doubt on names beside it; "à définir" beside names says that others are to come.
  bool confirms = false;
};

// Of one piece of a cell, without brackets and question marks. O(words).
CellPhrase read_phrase(std::string_view text);

// "Partenaires à mobiliser", "Porteur pressenti": nobody is sure of those below a header that says so.
bool says_wish(std::string_view header);

}  // namespace maillage::cells
