#include "output/answers/import_account_matches.hpp"

#include <algorithm>
#include <array>

#include "network/text/text.hpp"
#include "output/contract_files/import_toml.hpp"
#include "output/text/numbers.hpp"
#include "output/text/terminal.hpp"

namespace maillage {
namespace {

const char* ground_word(MatchGround ground, Language language) {
  switch (ground) {
    case MatchGround::id:
      return said(language, "par identifiant", "by id");
    case MatchGround::number_and_title:
      return said(language, "par numéro et titre", "by number and title");
    case MatchGround::title:
      return said(language, "par titre", "by title");
    case MatchGround::number:
      return said(language, "par numéro, titre semblable", "by number, similar title");
    case MatchGround::answer:
      return said(language, "par votre réponse", "by your answer");
  }
  return "";
}

const char* doubt_words(MatchDoubt why, Language language) {
  switch (why) {
    case MatchDoubt::same_number:
      return said(language,
                  "même numéro, autre titre : deux actions, à moins que vous ne disiez non",
                  "same number, other title: two actions, unless you say otherwise");
    case MatchDoubt::near_title:
      return said(language, "titres proches : deux actions, à moins que vous ne disiez non",
                  "similar titles: two actions, unless you say otherwise");
    case MatchDoubt::other_number:
      return said(language, "même titre, autre numéro : une seule action",
                  "same title, other number: one action");
    case MatchDoubt::repeated_title:
      return said(language, "titre répété : actions reconnues à leur ordre",
                  "repeated title: actions matched by their order");
    case MatchDoubt::untitled:
      return said(language, "sans titre ni numéro : reconnue à son objectif",
                  "without title and number: matched by its objective");
  }
  return "";
}

std::string named(const Text& text, const std::string& number, Language language) {
  const std::string safe = printable(shortened(trimmed(text.value), 70));
  const std::string words = language == Language::french ? "« " + safe + " »" : "\"" + safe + "\"";
  const bool has_number = !number.empty() && number != text.value;
  return (has_number ? printable(number) + " " : "") + words + " (" +
         printable(to_string(text.place)) + ")";
}

}  // namespace

std::string import_matches_text(const ImportedContract& contract, Language language) {
  const std::vector<DraftTable>& tables = contract.tables;
  if (tables.size() < 2) return "";
  const std::string colon = language == Language::french ? " : " : ": ";
  std::string text =
      std::string("\n") +
      said(language, "Actions d'un tableau à l'autre", "Actions from table to table") + "\n";
  for (std::size_t i = 1; i < tables.size(); ++i) {
    std::array<std::size_t, match_ground_count> by_ground{};
    std::size_t unknown = 0;
    for (const IdentifiedRow& row : contract.matches.rows[i]) {
      if (row.id.empty()) continue;
      if (row.ground) {
        ++by_ground[static_cast<std::size_t>(*row.ground)];
      } else {
        ++unknown;
      }
    }
    std::string words;
    for (int g = 0; g < match_ground_count; ++g) {
      const std::size_t count = by_ground[static_cast<std::size_t>(g)];
      if (count == 0) continue;
      words += count_text(count, language) + " " +
               ground_word(static_cast<MatchGround>(g), language) + " · ";
    }
    text += "  " + import_table_name(tables[i].year) + colon + words +
            count_text(unknown, language) +
            said(language, unknown > 1 ? " nouvelles" : " nouvelle", " new") + "\n";
  }
  for (const std::size_t table : contract.matches.renumbered) {
    text += "  " + import_table_name(tables[table].year) + colon +
            said(language, "les numéros y changent avec les lignes ; ils n'ont pas servi",
                 "numbers change with the rows there; they were not used") +
            "\n";
  }
  std::array<bool, 5> told{};
  for (const MatchDoubt why :
       {MatchDoubt::same_number, MatchDoubt::near_title, MatchDoubt::repeated_title,
        MatchDoubt::untitled, MatchDoubt::other_number}) {
    for (const DoubtfulMatch& doubt : contract.matches.doubts) {
      if (doubt.why != why) continue;
      bool& is_told = told[static_cast<std::size_t>(why)];
      if (!is_told) {
        text += std::string("  ") + said(language, "à vérifier", "to be checked") + colon +
                doubt_words(why, language) + "\n";
      }
      is_told = true;
      text += "    " + named(doubt.other, doubt.other_number, language) + " – " +
              named(doubt.row, doubt.number, language) + "\n";
    }
  }
  if (told[0] || told[1]) {
    text += std::string("  ") +
            said(language,
                 "si c'est la même action, donnez-lui le même « id » dans les deux tableaux\n",
                 "if it is the same action, give it the same \"id\" in both tables\n");
  }
  return text;
}

}  // namespace maillage
