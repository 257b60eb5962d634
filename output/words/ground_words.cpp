#include "output/words/ground_words.hpp"

namespace maillage::words {
namespace {

struct Words {
  std::string_view code;
  const char *french, *english;
};

constexpr Words words[] = {
    {"same-letters", "les mêmes lettres", "the same letters"},
    {"same-words", "les mêmes mots", "the same words"},
    {"field-words", "la même nature écrite autrement", "the same kind written otherwise"},
    {"plural", "singulier ou pluriel", "singular or plural"},
    {"word-order", "les mêmes mots dans un autre ordre", "the same words in another order"},
    {"spelling", "presque la même graphie", "nearly the same spelling"},
    {"initials", "l’un est le sigle de l’autre", "one is the other’s initials"},
    {"truncated", "un mot abrégé", "a word cut short"},
    {"legal-words", "la forme juridique en plus", "the legal form more"},
    {"general-words", "un mot en plus qui ne distingue guère", "a word more that says little"},
    {"bracket", "ce qui est entre parenthèses", "what stands in brackets"},
    {"kind-missing", "la nature en plus dans l’un", "one says the kind too"},
    {"parent-missing", "l’organisation de rattachement en plus", "one says its parent too"},
    {"place-missing", "un lieu ou un nombre en plus dans l’un", "one says a place or number too"},
    {"words-missing", "d’autres mots en plus dans l’un", "one says other words too"},
    {"part", "l’un semble une partie de l’autre", "one seems a part of the other"},
    {"only-one", "une seule organisation possible ici", "only one that it can be here"},
};

}  // namespace

std::string ground_words(std::string_view code, output_text::Language language) {
  for (const Words& known : words) {
    if (known.code == code)
      return language == output_text::Language::french ? known.french : known.english;
  }
  return std::string(code);
}

}  // namespace maillage::words
