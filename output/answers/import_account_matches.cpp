#include "output/answers/import_account_matches.hpp"

#include <algorithm>
#include <array>

#include "network/text/text.hpp"
#include "output/contract_files/import_toml.hpp"
#include "output/text/numbers.hpp"
#include "output/text/terminal.hpp"

namespace maillage::answers {
namespace {

const char* ground_word(importing::MatchGround ground, output_text::Language language) {
  switch (ground) {
    case importing::MatchGround::id:
      return output_text::said(language, "par identifiant", "by id");
    case importing::MatchGround::number_and_title:
      return output_text::said(language, "par numéro et titre", "by number and title");
    case importing::MatchGround::title:
      return output_text::said(language, "par titre", "by title");
    case importing::MatchGround::number:
      return output_text::said(language, "par numéro, titre semblable", "by number, similar title");
    case importing::MatchGround::answer:
      return output_text::said(language, "par votre réponse", "by your answer");
  }
  return "";
}

const char* match_doubt_words(importing::MatchDoubt why, output_text::Language language) {
  switch (why) {
    case importing::MatchDoubt::same_number:
      return output_text::said(
          language, "même numéro, autre titre : deux actions, à moins que vous ne disiez non",
          "same number, other title: two actions, unless you say otherwise");
    case importing::MatchDoubt::near_title:
      return output_text::said(language,
                               "titres proches : deux actions, à moins que vous ne disiez non",
                               "similar titles: two actions, unless you say otherwise");
    case importing::MatchDoubt::other_number:
      return output_text::said(language, "même titre, autre numéro : une seule action",
                               "same title, other number: one action");
    case importing::MatchDoubt::repeated_title:
      return output_text::said(language, "titre répété : actions reconnues à leur ordre",
                               "repeated title: actions matched by their order");
    case importing::MatchDoubt::untitled:
      return output_text::said(language, "sans titre ni numéro : reconnue à son objectif",
                               "without title and number: matched by its objective");
  }
  return "";
}

std::string named(const model::Text& text, const std::string& number,
                  output_text::Language language) {
  const std::string safe =
      output_text::printable(output_text::shortened(text::trimmed(text.value), 70));
  const std::string words =
      language == output_text::Language::french ? "« " + safe + " »" : "\"" + safe + "\"";
  const bool has_number = !number.empty() && number != text.value;
  return (has_number ? output_text::printable(number) + " " : "") + words + " (" +
         output_text::printable(to_string(text.place)) + ")";
}

}  // namespace

std::string import_matches_text(const importing::ImportedContract& contract,
                                output_text::Language language) {
  const std::vector<model::DraftTable>& tables = contract.tables;
  if (tables.size() < 2) return "";
  const std::string colon = language == output_text::Language::french ? " : " : ": ";
  std::string text =
      std::string("\n") +
      output_text::said(language, "Actions d’un tableau à l’autre", "Actions from table to table") +
      "\n";
  for (std::size_t i = 1; i < tables.size(); ++i) {
    std::array<std::size_t, importing::match_ground_count> by_ground{};
    std::size_t unknown = 0;
    for (const importing::IdentifiedRow& row : contract.matches.rows[i]) {
      if (row.id.empty()) continue;
      if (row.ground) {
        ++by_ground[static_cast<std::size_t>(*row.ground)];
      } else {
        ++unknown;
      }
    }
    std::string words;
    for (int g = 0; g < importing::match_ground_count; ++g) {
      const std::size_t count = by_ground[static_cast<std::size_t>(g)];
      if (count == 0) continue;
      words += output_text::count_text(count, language) + " " +
               ground_word(static_cast<importing::MatchGround>(g), language) + " · ";
    }
    text += "  " + contract_files::import_table_name(tables[i].year) + colon + words +
            output_text::count_text(unknown, language) +
            output_text::said(language, unknown > 1 ? " nouvelles" : " nouvelle", " new") + "\n";
  }
  for (const std::size_t table : contract.matches.renumbered) {
    text +=
        "  " + contract_files::import_table_name(tables[table].year) + colon +
        output_text::said(language, "les numéros y changent avec les lignes ; ils n’ont pas servi",
                          "numbers change with the rows there; they were not used") +
        "\n";
  }
  std::array<bool, 5> told{};
  for (const importing::MatchDoubt why :
       {importing::MatchDoubt::same_number, importing::MatchDoubt::near_title,
        importing::MatchDoubt::repeated_title, importing::MatchDoubt::untitled,
        importing::MatchDoubt::other_number}) {
    for (const importing::DoubtfulMatch& doubt : contract.matches.doubts) {
      if (doubt.why != why) continue;
      bool& is_told = told[static_cast<std::size_t>(why)];
      if (!is_told) {
        text += std::string("  ") + output_text::said(language, "à vérifier", "to be checked") +
                colon + match_doubt_words(why, language) + "\n";
      }
      is_told = true;
      text += "    " + named(doubt.other, doubt.other_number, language) + " – " +
              named(doubt.row, doubt.number, language) + "\n";
    }
  }
  if (told[0] || told[1]) {
    text +=
        std::string("  ") +
        output_text::said(
            language, "si c’est la même action, donnez-lui le même « id » dans les deux tableaux\n",
            "if it is the same action, give it the same \"id\" in both tables\n");
  }
  return text;
}

}  // namespace maillage::answers
