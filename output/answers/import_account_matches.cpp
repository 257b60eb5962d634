#include "output/answers/import_account_matches.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>

#include "output/answers/decision_account.hpp"
#include "output/blocks/block_making.hpp"
#include "output/contract_files/import_toml.hpp"
#include "output/text/message.hpp"
#include "output/text/terminal.hpp"
#include "output/words/answers/match_messages.hpp"

namespace maillage::answers {
namespace {

using blocks::ParagraphKind;
using words::answers::Matches;

std::string say_match(Matches key, output_text::Language language,
                      std::initializer_list<output_text::Filling> fillings = {}) {
  return output_text::filled(message_of(key), language, fillings);
}

Matches ground_key(importing::MatchGround ground) {
  switch (ground) {
    case importing::MatchGround::id:
      return Matches::by_id;
    case importing::MatchGround::number_and_title:
      return Matches::by_number_and_title;
    case importing::MatchGround::title:
      return Matches::by_title;
    case importing::MatchGround::number:
      return Matches::by_number;
    case importing::MatchGround::answer:
      return Matches::by_answer;
  }
  return Matches::unknown;
}

// In the order they are told in: first what an answer would change.
constexpr std::pair<importing::MatchDoubt, Matches> match_doubts[] = {
    {importing::MatchDoubt::same_number, Matches::same_number},
    {importing::MatchDoubt::near_title, Matches::near_title},
    {importing::MatchDoubt::repeated_title, Matches::repeated_title},
    {importing::MatchDoubt::untitled, Matches::untitled},
    {importing::MatchDoubt::other_number, Matches::other_number},
};

std::string named_row(const model::Text& text, const std::string& number,
                      output_text::Language language) {
  const std::string title = quoted_name(text.value, 70, language);
  const std::string place = output_text::printable(to_string(text.place));
  if (number.empty() || number == text.value) {
    return say_match(Matches::titled, language, {{"title", title}, {"place", place}});
  }
  return say_match(
      Matches::numbered, language,
      {{"number", output_text::printable(number)}, {"title", title}, {"place", place}});
}

// "bilans/2021.csv : 12 par numéro et titre · 3 nouvelles".
std::string matched_rows(const std::vector<importing::IdentifiedRow>& rows, const std::string& file,
                         output_text::Language language) {
  std::array<std::size_t, importing::match_ground_count> by_ground{};
  std::size_t unknown = 0;
  for (const importing::IdentifiedRow& row : rows) {
    if (row.id.empty()) continue;
    ++(row.ground ? by_ground[static_cast<std::size_t>(*row.ground)] : unknown);
  }
  std::string parts;
  for (int g = 0; g < importing::match_ground_count; ++g) {
    const std::size_t count = by_ground[static_cast<std::size_t>(g)];
    if (count == 0) continue;
    parts +=
        say_match(ground_key(static_cast<importing::MatchGround>(g)), language, {{"n", count}}) +
        " · ";
  }
  parts += say_match(Matches::unknown, language, {{"n", unknown}});
  return say_match(Matches::table, language, {{"file", file}, {"parts", parts}});
}

}  // namespace

blocks::ReportPart import_matches_part(const importing::ImportedContract& contract,
                                       output_text::Language language) {
  blocks::ReportPart part{"actions-reconnues", say_match(Matches::title, language), {}};
  const std::vector<model::DraftTable>& tables = contract.tables;
  for (std::size_t i = 1; i < tables.size(); ++i) {
    add(part, ParagraphKind::plain,
        matched_rows(contract.matches.rows[i], contract_files::import_table_name(tables[i].year),
                     language));
  }
  if (part.blocks.empty()) return part;
  for (const std::size_t table : contract.matches.renumbered) {
    add(part, ParagraphKind::plain,
        say_match(Matches::renumbered, language,
                  {{"file", contract_files::import_table_name(tables[table].year)}}));
  }
  bool may_be_one = false;
  for (const auto& [why, words] : match_doubts) {
    std::vector<std::string> pairs;
    for (const importing::DoubtfulMatch& doubt : contract.matches.doubts) {
      if (doubt.why != why) continue;
      pairs.push_back(say_match(Matches::pair, language,
                                {{"before", named_row(doubt.other, doubt.other_number, language)},
                                 {"after", named_row(doubt.row, doubt.number, language)}}));
    }
    if (pairs.empty()) continue;
    may_be_one = may_be_one || why == importing::MatchDoubt::same_number ||
                 why == importing::MatchDoubt::near_title;
    add(part, ParagraphKind::plain, say_match(words, language));
    add_bullets(part, pairs);
  }
  if (may_be_one) add(part, ParagraphKind::plain, say_match(Matches::same_id_wanted, language));
  return part;
}

}  // namespace maillage::answers
