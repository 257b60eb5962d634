#include "output/words/fault_words.hpp"

#include <algorithm>
#include <vector>

#include "network/text/text.hpp"
#include "output/text/numbers.hpp"
#include "output/text/terminal.hpp"
#include "output/text/typography.hpp"
#include "output/words/fault_patterns.hpp"
#include "output/words/libraries/toml_words.hpp"
#include "output/words/scenario_words.hpp"

namespace maillage::words {
namespace {

// "signatories:5": how many a sheet of them names; empty: another code.
std::string signatories_of(const std::string& code) {
  constexpr std::string_view prefix = "signatories:";
  return code.compare(0, prefix.size(), prefix) == 0 ? code.substr(prefix.size()) : std::string();
}

// Codes that network/ puts into words of a fault, as a user reads them.
std::string french_code(const std::string& code) {
  if (const std::string count = signatories_of(code); !count.empty()) {
    return "une liste de signataires (" + count + (count == "1" ? " nom" : " noms") +
           "), à déclarer dans contrat.toml ([[signataire]])";
  }
  static const std::vector<std::pair<std::string, std::string>> words = {
      {"text", "un texte"},
      {"texts", "un texte ou une liste de textes"},
      {"integer", "un nombre entier"},
      {"number", "un nombre"},
      {"date", "une date"},
      {"dates", "une liste de dates"},
      {"boolean", "vrai ou faux"},
      {"section", "une section"},
      {"sections", "une liste de sections [[…]]"},
      {"list", "une liste"},
      {"year or text", "une année ou un mot"},
      {"amount", "un montant"},
      {"any", "une valeur"},
      {"rule", "true, false ou un seuil positif"},
      {"file-of-folder", "un fichier du dossier du contrat"},
      {"ceiling", "un nombre entier, ou false"},
      {"no-table", "pas de tableau d’actions"},
      {"other-year", "une autre année"},
      {"other-period",
       "une autre période qu’une feuille lue, comme d’un autre contrat ; si c’est le même plan, "
       "répondez qu’elle est lue"},
      {"same-actions", "les mêmes actions qu’une feuille précédente"},
      {"same-actions-completed",
       "les mêmes actions qu’une feuille précédente, dont les cases vides (partenaires, "
       "financeurs, "
       "publics, axe, objectif) en sont complétées"},
      {"only-instances",
       "des instances ou leurs réunions, sans aucune action ; donnez-la avec le plan (deux "
       "fichiers, ou "
       "deux feuilles d’un classeur)"},
      {"same-actions-other-words",
       "des actions d’une feuille précédente, avec d’autres porteurs, états ou actions ; si c’est "
       "une "
       "autre partie du plan (un autre territoire, par exemple), répondez qu’elle est lue"},
      {"hints", "aide à la saisie"},
      {"example", "exemple du modèle"},
      {"header", "en-tête répété"},
      {"total", "total"},
      {"legend", "légende"},
      {"page", "numéro de page"},
      {"ruler", "trait de séparation"},
      {"no-subject", "ni titre ni numéro d’action"},
      {"heading", "titre de groupe"},
      {"error", "erreur d’une formule"},
      {"amount", "un montant, un nombre ou une date"},
      {"same", "rien au-dessus à répéter"},
      {"reference", "renvoi à un autre endroit"},
      {"help", "aide à la saisie"},
      {"answer", "une réponse, pas un nom"},
      {"sentence", "une phrase"},
      {"function", "une fonction, sans sa structure"},
      {"too-many", "plus de 500 noms dans la cellule, aucun n’est lu"},
      {"duty", "ce qui est fait, non par qui"},
      {"audience", "un public"},
      {"people", "des personnes, sans leur structure"},
      {"collective", "plusieurs organisations à la fois, dont aucune n’est nommée"},
      {"small", "mots sans majuscule, peut-être un nom"},
      {"prepared", "un numéro préparé d’avance, sans action"},
      {"banner", "un mot seul dans la colonne des axes, sans action ni objectif"},
      {"parent", "titres d’actions dont seules les sous-actions disent quelque chose"},
      {"note", "une note sous le tableau ; si c’est une action, rapprochez-la du tableau"},
      {"hidden", "masquée (pour la lire : fichier#feuille)"},
      {"no-title", "aucune colonne ne dit le titre des actions"},
      {"green", "vert"},
      {"red", "rouge"},
      {"yellow", "jaune"},
      {"blue", "bleu"},
      {"grey", "gris"},
      {"purple", "violet"},
      {"pink", "rose"},
      {"brown", "marron"},
      {"black", "noir"},
      {"malformed", "ce n’est pas du JSON"},
      {"no-collection", "ce n’est pas une « FeatureCollection » de GeoJSON"},
      {"too-deep", "plus de niveaux l’un dans l’autre que GeoJSON n’en a"},
      {"too-large", "plus de 16 Mo"},
      {"too-many-shapes", "plus de 2000 contours"},
      {"no-area", "ni « Polygon » ni « MultiPolygon »"},
      {"short-ring", "un tour de moins de trois points"},
      {"no-position", "une position doit être [longitude, latitude]"},
      {"off-the-globe", "hors des longitudes (−180 à 180) et des latitudes (−90 à 90)"}};
  for (const auto& [known, french] : words) {
    if (known == code) return french;
  }
  return code;
}

std::string english_code(const std::string& code) {
  if (const std::string count = signatories_of(code); !count.empty()) {
    return "a list of signatories (" + count + (count == "1" ? " name" : " names") +
           "), to be declared in contrat.toml ([[signataire]])";
  }
  if (code == "texts") return "text or a list of texts";
  if (code == "sections") return "a list of sections [[…]]";
  if (code == "rule") return "true, false or a positive threshold";
  if (code == "file-of-folder") return "a file of the contract’s folder";
  if (code == "ceiling") return "a whole number, or false";
  if (code == "no-table") return "no table of actions";
  if (code == "other-year") return "another year";
  if (code == "other-period") {
    return "another period than a sheet that was read, as of another contract; if it is the same "
           "plan, answer that it is read";
  }
  if (code == "same-actions") return "the same actions as an earlier sheet";
  if (code == "same-actions-completed") {
    return "the same actions as an earlier sheet, whose blanks (partners, funders, targets, axis, "
           "objective) are filled from it";
  }
  if (code == "only-instances") {
    return "bodies or their meetings, without any action; give it together with the plan (two "
           "files, or "
           "two sheets of a workbook)";
  }
  if (code == "same-actions-other-words") {
    return "actions of an earlier sheet, with other porteurs, states or actions; if it is another "
           "part "
           "of the plan (of another territory, say), answer that it is read";
  }
  if (code == "hints") return "help for filling in";
  if (code == "example") return "the template’s example";
  if (code == "header") return "header repeated";
  if (code == "page") return "page number";
  if (code == "ruler") return "a ruled line";
  if (code == "no-subject") return "no title or number of an action";
  if (code == "heading") return "title of a group";
  if (code == "error") return "a formula’s error";
  if (code == "amount") return "an amount, a number or a date";
  if (code == "same") return "nothing above to repeat";
  if (code == "reference") return "points elsewhere";
  if (code == "help") return "help for filling in";
  if (code == "answer") return "an answer, not a name";
  if (code == "sentence") return "a sentence";
  if (code == "function") return "a function, without its structure";
  if (code == "too-many") return "more than 500 names in the cell, none is read";
  if (code == "duty") return "what is done, not by whom";
  if (code == "collective") return "several organisations at once, none of them named";
  if (code == "audience") return "whom it is for";
  if (code == "people") return "people, without their structure";
  if (code == "small") return "words without a capital, perhaps a name";
  if (code == "prepared") return "a number prepared in advance, without an action";
  if (code == "banner") return "a lone word in the column of axes, without action or objective";
  if (code == "parent") return "titles of actions of which only the sub-actions say anything";
  if (code == "note") return "a note below the table; if it is an action, move it up to the table";
  if (code == "hidden") return "hidden (to read it: file#sheet)";
  if (code == "no-title") return "no column says what the actions are called";
  if (code == "malformed") return "this is no JSON";
  if (code == "no-collection") return "this is no \"FeatureCollection\" of GeoJSON";
  if (code == "too-deep") return "more levels within each other than GeoJSON has";
  if (code == "too-large") return "more than 16 MB";
  if (code == "too-many-shapes") return "more than 2000 shapes";
  if (code == "no-area") return "neither a \"Polygon\" nor a \"MultiPolygon\"";
  if (code == "short-ring") return "a ring of fewer than three points";
  if (code == "no-position") return "a position must be [longitude, latitude]";
  if (code == "off-the-globe")
    return "outside of longitudes (−180 to 180) and latitudes (−90 to 90)";
  return code;
}

std::string quoted_safe(const std::string& text, output_text::Language language) {
  return output_text::quoted_as_typed(output_text::printable(output_text::shortened(text, 80)),
                                      language);
}

// A list of rows, columns or cells ("3, 7-9") names one where nothing separates two.
bool is_one_of_a_list(const std::string& words) {
  for (std::size_t i = 1; i + 1 < words.size(); ++i) {
    const auto is_digit = [&](std::size_t at) { return words[at] >= '0' && words[at] <= '9'; };
    if (words[i] == '-' && is_digit(i - 1) && is_digit(i + 1)) return false;
  }
  return words.find_first_of(",;") == std::string::npos;
}

bool is_one(const std::string& count, output_text::Language language) {
  return count == "1" || (count == "0" && language == output_text::Language::french);
}

// What stands between the braces of a pattern (output/words/fault_patterns.hpp).
std::string filled_in(std::string_view braced, const std::vector<std::string>& words,
                      output_text::Language language) {
  const std::size_t colon_at = std::min(braced.find(':'), braced.size());
  const std::string_view which = braced.substr(0, colon_at);
  const bool all = which.front() == '*';
  const std::size_t index = all ? 0 : static_cast<std::size_t>(which.front() - '0');
  if (colon_at == braced.size()) {
    if (!all) return index < words.size() ? words[index] : std::string();
    std::string text;
    for (const std::string& word : words) {
      text += text.empty() ? "" : which == "*" ? " → " : ", ";
      text += which == "*" ? word : quoted_safe(word, language);
    }
    return text;
  }
  const std::string_view choice = braced.substr(colon_at + 1);
  const std::size_t bar = std::min(choice.find('|'), choice.size());
  const std::string word = index < words.size() ? words[index] : std::string();
  const bool one = all                    ? words.size() == 1
                   : which.find(',') == 1 ? is_one_of_a_list(word)
                                          : is_one(word, language);
  return std::string(one ? choice.substr(0, bar) : choice.substr(std::min(bar + 1, choice.size())));
}

std::string filled(std::string_view pattern, const std::vector<std::string>& words,
                   output_text::Language language) {
  std::string text;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const std::size_t end = pattern[i] == '{' ? pattern.find('}', i) : std::string_view::npos;
    if (end == std::string_view::npos || end == i + 1) {
      text += pattern[i];
      continue;
    }
    text += filled_in(pattern.substr(i + 1, end - i - 1), words, language);
    i = end;
  }
  return text;
}

const char* said(const FaultPattern& wording, output_text::Language language) {
  return language == output_text::Language::french ? wording.french : wording.english;
}

std::string hint_text(const text::Fault& fault, output_text::Language language) {
  const bool french = language == output_text::Language::french;
  if (fault.suggestions.empty()) return said(hint_pattern(fault.kind), language);
  std::string text = french ? "vouliez-vous dire " : "did you mean ";
  for (std::size_t i = 0; i < fault.suggestions.size(); ++i) {
    const bool last = i + 1 == fault.suggestions.size();
    if (i > 0) text += last ? (french ? " ou " : " or ") : ", ";
    text += quoted_safe(fault.suggestions[i], language);
  }
  return text + (french ? " ?" : "?");
}

// The line around the column, with a caret under it; lines can be very long: all of a file that a
// program wrote.
std::string shown_line(std::string_view line, const text::Place& place) {
  constexpr std::size_t before = 60, width = 100;
  const auto begins = [&](std::size_t at) {
    return (static_cast<unsigned char>(line[at]) & 0xC0) != 0x80;
  };
  std::size_t length = 0;  // in characters
  for (std::size_t i = 0; i < line.size(); ++i) length += begins(i) ? 1 : 0;
  const std::size_t column =
      std::min<std::size_t>(place.column == 0 || place.is_cell() ? 0 : place.column - 1, length);
  const std::size_t first = column > before ? column - before : 0;
  const std::size_t last = std::min(length, first + width);
  std::string shown = first > 0 ? "…" : "";
  std::string under = first > 0 ? " " : "";
  for (std::size_t i = 0, character = 0; i < line.size() && character < last; ++character) {
    std::size_t end = i + 1;
    while (end < line.size() && !begins(end)) ++end;
    if (character >= first) {
      const std::string safe = output_text::printable(line.substr(i, end - i));
      shown += safe;
      if (character < column) under += std::string(output_text::display_width(safe), ' ');
    }
    i = end;
  }
  if (last < length) shown += "…";
  const std::string number = place.is_cell() ? place.cell() : std::to_string(place.line);
  std::string text = "  " + number + " | " + shown + "\n";
  if (place.column != 0 && !place.is_cell())
    text += "  " + std::string(number.size(), ' ') + " | " + under + "^\n";
  return text;
}

}  // namespace

std::string masked_text(const persons::PrivateCounts& counts, output_text::Language language) {
  std::string text;
  const auto add = [&](std::size_t count, const char* one, const char* several) {
    if (count == 0) return;
    text += (text.empty() ? "" : ", ") + output_text::counted(count, one, several, language);
  };
  if (language == output_text::Language::french) {
    add(counts.names, "nom de personne", "noms de personnes");
    add(counts.phones, "numéro de téléphone", "numéros de téléphone");
    add(counts.emails, "adresse électronique", "adresses électroniques");
    return "masqués dans les textes : " + text + " (--garder-les-noms : les laisser)";
  }
  add(counts.names, "name of a person", "names of persons");
  add(counts.phones, "phone number", "phone numbers");
  add(counts.emails, "e-mail address", "e-mail addresses");
  return "masked in the texts: " + text + " (--keep-names: leave them)";
}

std::string fault_message(const text::Fault& fault, output_text::Language language) {
  std::vector<std::string> words;
  for (const std::string& word : fault.words) {
    const bool is_why =
        (fault.kind == text::FaultKind::rows_left_out && &word == &fault.words[0]) ||
        ((fault.kind == text::FaultKind::fills_read ||
          fault.kind == text::FaultKind::fills_unread) &&
         &word == &fault.words[0]) ||
        fault.kind == text::FaultKind::contours_unread ||
        fault.kind == text::FaultKind::contour_left_out ||
        (fault.kind == text::FaultKind::sheet_left_out && &word == &fault.words.back()) ||
        (fault.kind == text::FaultKind::no_organisation && &word == &fault.words[2]);
    const bool code = is_why || fault.kind == text::FaultKind::wrong_type ||
                      fault.kind == text::FaultKind::bad_value;
    persons::PrivateCounts masked;
    std::string text = persons::mask_private(word, masked);
    if (code)
      text = language == output_text::Language::french ? french_code(word) : english_code(word);
    if (fault.kind == text::FaultKind::syntax) text = toml_message(word, language);
    // Lists of rows and columns are long, and of no use when cut.
    const std::size_t most = fault.severity == text::FaultSeverity::note ? 1000 : 120;
    words.push_back(output_text::printable(output_text::shortened(text, most)));
  }
  return filled(said(message_pattern(fault.kind), language), words, language);
}

std::string fault_text(const text::Fault& fault, const LineOf& line_of,
                       output_text::Language language) {
  const bool french = language == output_text::Language::french;
  std::string severity;
  switch (fault.severity) {
    case text::FaultSeverity::error:
      severity = french ? "erreur : " : "error: ";
      break;
    case text::FaultSeverity::warning:
      severity = french ? "avertissement : " : "warning: ";
      break;
    case text::FaultSeverity::note:
      severity = french ? "note : " : "note: ";
      break;
  }
  std::string text = output_text::printable(to_string(fault.place)) + ": " + severity +
                     fault_message(fault, language) + "\n";
  if (fault.place.line != 0) {
    if (const auto line = line_of(fault.place)) text += shown_line(*line, fault.place);
  }
  for (const text::Related& related : fault.related) {
    const ScenarioWording relation = scenario_relation(fault.kind);
    const char* first = french ? "défini d’abord ici" : "first defined here";
    if (relation.french != nullptr) first = french ? relation.french : relation.english;
    text += "  " + output_text::printable(to_string(related.place)) + ": " + first;
    if (!related.word.empty())
      text += output_text::colon(language) + quoted_safe(related.word, language);
    text += "\n";
  }
  const std::string hint = hint_text(fault, language);
  if (!hint.empty()) text += (french ? "  aide : " : "  hint: ") + hint + "\n";
  return text;
}

}  // namespace maillage::words
