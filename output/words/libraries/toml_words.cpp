#include "output/words/libraries/toml_words.hpp"

#include <array>
#include <string_view>

namespace maillage::words {
namespace {

struct TomlWording {
  std::string_view english, french;
};

// In what it was: "key-value pair: expected…".
constexpr std::array toml_places = {
    TomlWording{"array", "liste"},
    TomlWording{"boolean", "vrai ou faux"},
    TomlWording{"comment", "commentaire"},
    TomlWording{"date", "date"},
    TomlWording{"date-time offset", "décalage horaire"},
    TomlWording{"date-time", "date et heure"},
    TomlWording{"floating-point", "nombre à virgule"},
    TomlWording{"hexadecimal floating-point", "nombre hexadécimal"},
    TomlWording{"binary integer", "nombre binaire"},
    TomlWording{"octal integer", "nombre octal"},
    TomlWording{"decimal integer", "nombre entier"},
    TomlWording{"hexadecimal integer", "nombre hexadécimal"},
    TomlWording{"inline table", "section entre accolades"},
    TomlWording{"key", "clé"},
    TomlWording{"key-value pair", "clé et valeur"},
    TomlWording{"literal string", "texte entre apostrophes"},
    TomlWording{"root table", "hors de toute section"},
    TomlWording{"string", "texte entre guillemets"},
    TomlWording{"table header", "titre de section"},
    TomlWording{"time", "heure"},
    TomlWording{"unicode scalar sequence", "caractère écrit par son code"},
    TomlWording{"value", "valeur"},
};

// Behind "expected ", before ", saw …".
constexpr std::array toml_expectations = {
    TomlWording{"a comment or whitespace", "la fin de la ligne, ou un commentaire"},
    TomlWording{"bare key starting character or string delimiter", "une clé"},
    TomlWording{"comma or closing ']'", "une virgule ou « ] »"},
    TomlWording{"comma or closing '}'", "une virgule ou « } »"},
    TomlWording{"key or closing '}'", "une clé ou « } »"},
    TomlWording{"key-value pair or closing '}'", "une clé et sa valeur, ou « } »"},
    TomlWording{"key-value pair", "une clé et sa valeur"},
    TomlWording{"keys, tables, whitespace or comments", "une clé, une section ou un commentaire"},
    TomlWording{"value or closing ']'", "une valeur ou « ] »"},
    TomlWording{"value", "une valeur (un texte se met entre guillemets)"},
    TomlWording{"value-terminator", "la fin de la valeur"},
    TomlWording{"space or tab", "une espace"},
    TomlWording{"space, 'T' or 't'", "une espace ou « T »"},
    TomlWording{"4-digit year", "une année à quatre chiffres"},
    TomlWording{"2-digit month", "un mois à deux chiffres"},
    TomlWording{"2-digit day", "un jour à deux chiffres"},
    TomlWording{"2-digit hour", "une heure à deux chiffres"},
    TomlWording{"2-digit minute", "des minutes à deux chiffres"},
    TomlWording{"2-digit second", "des secondes à deux chiffres"},
    TomlWording{"fractional digits", "des décimales"},
    TomlWording{"decimal digit", "un chiffre"},
    TomlWording{"decimal digit or '.'", "un chiffre ou un point"},
    TomlWording{"decimal digit or exponent", "un chiffre ou un exposant"},
    TomlWording{"digit", "un chiffre"},
    TomlWording{"exponent digit", "un chiffre d’exposant"},
    TomlWording{"exponent digit or sign", "un chiffre d’exposant ou un signe"},
    TomlWording{"exponent decimal digit or sign", "un chiffre d’exposant ou un signe"},
    TomlWording{"expected digit or sign", "un chiffre ou un signe"},
    TomlWording{"hex digit", "un chiffre hexadécimal"},
    TomlWording{"hexadecimal digit", "un chiffre hexadécimal"},
    TomlWording{"hexadecimal digit or '.'", "un chiffre hexadécimal ou un point"},
    TomlWording{"hexadecimal digit or exponent", "un chiffre hexadécimal ou un exposant"},
    TomlWording{"day between 1 and 31 (inclusive)", "un jour de 1 à 31"},
    TomlWording{"day between 1 and 30 (inclusive)", "un jour de 1 à 30"},
    TomlWording{"day between 1 and 29 (inclusive)", "un jour de 1 à 29"},
    TomlWording{"day between 1 and 28 (inclusive)", "un jour de 1 à 28"},
    TomlWording{"hour between 0 and 23 (inclusive)", "une heure de 0 à 23"},
    TomlWording{"hour between 0 to 59 (inclusive)", "une heure de 0 à 23"},
    TomlWording{"minute between 0 and 59 (inclusive)", "des minutes de 0 à 59"},
    TomlWording{"month between 1 and 12 (inclusive)", "un mois de 1 à 12"},
    TomlWording{"second between 0 and 59 (inclusive)", "des secondes de 0 à 59"},
};

// Whole messages.
constexpr std::array toml_sentences = {
    TomlWording{"encountered end-of-file", "le fichier s’arrête au milieu"},
    TomlWording{"could not determine value type",
                "valeur incompréhensible (un texte se met entre "
                "guillemets)"},
    TomlWording{"leading zeroes are prohibited", "un nombre ne commence pas par un zéro"},
    TomlWording{"missing exponent", "il manque l’exposant"},
    TomlWording{"tables with blank bare keys are explicitly prohibited",
                "une section doit avoir un nom"},
    TomlWording{"underscores may only follow digits", "« _ » ne suit qu’un chiffre"},
    TomlWording{"underscores must be followed by digits", "« _ » doit être suivi d’un chiffre"},
    TomlWording{"unexpected control character", "caractère de contrôle, qui n’a pas sa place ici"},
    TomlWording{"unicode surrogates (U+D800 - U+DFFF) are explicitly prohibited",
                "ce code n’est pas celui d’un caractère"},
    TomlWording{"values greater than U+10FFFF are invalid",
                "ce code n’est pas celui d’un caractère"},
    TomlWording{"values may not begin with underscores", "une valeur ne commence pas par « _ »"},
    TomlWording{toml_too_deep, "trop de listes et de sections emboîtées"},
};

template <class Table>
std::string_view french_of(const Table& table, std::string_view english) {
  for (const TomlWording& each : table) {
    if (each.english == english) return each.french;
  }
  return {};
}

bool opens_with(std::string_view text, std::string_view word) {
  return text.substr(0, word.size()) == word;
}

std::string in_french_quotes(std::string_view text) { return "« " + std::string(text) + " »"; }

// "'x'" → "x".
std::string_view without_quotes(std::string_view text) {
  const bool has = text.size() >= 2 && text.front() == '\'' && text.back() == '\'';
  return has ? text.substr(1, text.size() - 2) : text;
}

// "expected X, saw 'Y'"; empty: not on the table.
std::string french_expectation(std::string_view said) {
  constexpr std::string_view opening = "expected ", saw = ", saw ";
  if (!opens_with(said, opening)) return {};
  said.remove_prefix(opening.size());
  const std::size_t comma = said.rfind(saw);
  const std::string_view wanted = said.substr(0, comma);
  std::string words(french_of(toml_expectations, wanted));
  // "expected '='": the sign itself.
  const bool is_sign = wanted.size() >= 3 && wanted.size() <= 8 && wanted.front() == '\'' &&
                       wanted.back() == '\'' && wanted.find(' ') == std::string_view::npos;
  if (words.empty() && is_sign) words = in_french_quotes(without_quotes(wanted));
  if (words.empty()) return {};
  words = "il faut ici " + words;
  if (comma == std::string_view::npos) return words;
  const std::string_view found = said.substr(comma + saw.size());
  if (found == "EOF") return words + ", et le fichier s’arrête";
  if (found == "comma") return words + ", pas une virgule";
  if (found == "'\\n'") return words + ", et la ligne s’arrête";
  if (found == "closing '}' (dangling comma)") return words + " : une virgule est de trop";
  return words + ", pas " + in_french_quotes(without_quotes(found));
}

// What is between quotes behind `opening`; empty: the message is another one.
std::string_view name_behind(std::string_view said, std::string_view opening) {
  if (!opens_with(said, opening)) return {};
  const std::size_t quote = said.find('\'', opening.size());
  if (quote == std::string_view::npos) return {};
  const std::size_t end = said.find('\'', quote + 1);
  return end == std::string_view::npos ? std::string_view()
                                       : said.substr(quote + 1, end - quote - 1);
}

std::string about_a_name(std::string_view said) {
  constexpr std::string_view again = "cannot redefine existing ", into = "cannot insert ";
  const std::string_view twice = name_behind(said, again), inserted = name_behind(said, into);
  if (!twice.empty()) return in_french_quotes(twice) + " est déjà défini plus haut";
  if (opens_with(said, again)) return "cette clé est déjà définie plus haut";
  if (!inserted.empty())
    return "on n’ajoute rien à une section entre accolades : " + in_french_quotes(inserted);
  const std::string_view escape = name_behind(said, "unknown escape sequence ");
  if (!escape.empty()) {
    return in_french_quotes(escape) +
           " ne veut rien dire entre guillemets (une barre inversée s’y double)";
  }
  return {};
}

std::string french_body(std::string_view said) {
  if (const std::string_view whole = french_of(toml_sentences, said); !whole.empty()) {
    return std::string(whole);
  }
  std::string words = french_expectation(said);
  return words.empty() ? about_a_name(said) : words;
}

}  // namespace

std::string toml_message(const std::string& message, output_text::Language language) {
  if (language == output_text::Language::english) return message;
  std::string_view body = message;
  std::string place;
  const std::size_t colon = body.find(": ");
  if (colon != std::string_view::npos) {
    place = french_of(toml_places, body.substr(0, colon));
    if (!place.empty()) body.remove_prefix(colon + 2);
  }
  const std::string words = french_body(body);
  if (words.empty()) return "l’analyseur TOML dit " + in_french_quotes(message);
  return place.empty() ? words : place + " : " + words;
}

}  // namespace maillage::words
