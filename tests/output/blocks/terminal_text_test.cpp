// Blocks as text on a terminal.
#include "output/blocks/terminal_text.hpp"

#include <gtest/gtest.h>

#include "output/blocks/block_making.hpp"

namespace maillage::blocks {
namespace {

std::string told(std::vector<Block> blocks) {
  return terminal_text({{"id", "Titre", std::move(blocks)}}, output_text::Language::french);
}

TEST(TerminalText, WhatFollowsAHeadingStandsUnderIt) {
  EXPECT_EQ(told({prose_block(ParagraphKind::lead, "Vu."), heading_block("", "Un", "a.csv:3"),
                  prose_block(ParagraphKind::plain, "Dit."), heading_block("", "Deux")}),
            "\nTitre\n  Vu.\n\n  Un  a.csv:3\n    Dit.\n\n  Deux\n");
}

TEST(TerminalText, ATableAsideHasNoHeaders) {
  Grid grid{"g", "Raisons", GridUse::aside, {{"points", GridAlign::numbers}, {"raison"}}, {}};
  grid.rows = {{"", {words_cell("5"), words_cell("siège")}},
               {"", {words_cell("10"), words_cell("porte")}}};
  EXPECT_EQ(told({prose_block(ParagraphKind::plain, "Vu."), {grid}}),
            "\nTitre\n  Vu.\n     5  siège\n    10  porte\n");
  EXPECT_EQ(told({{grid}}), "\nTitre\n   5  siège\n  10  porte\n");
  grid.use = GridUse::reading;
  EXPECT_EQ(told({{grid}}),
            "\nTitre\n  Raisons\n    points  raison\n         5  siège\n        10  porte\n");
}

TEST(TerminalText, ATableThatItsTitleNamesHasHeadersAndNoCaption) {
  Grid grid{"g", "Raisons", GridUse::titled, {{"points", GridAlign::numbers}, {"raison"}}, {}};
  grid.rows = {{"", {words_cell("5"), words_cell("siège")}}};
  EXPECT_EQ(told({prose_block(ParagraphKind::lead, "Vu."), {grid}}),
            "\nTitre\n  Vu.\n  points  raison\n       5  siège\n");
}

TEST(TerminalText, APlaceAtTheEndOfARowStandsOutAndWordsDoNot) {
  Grid grid{"g", "", GridUse::aside, {{"action"}, {"où"}}, {}};
  grid.rows = {{"", {words_cell("un deux"), words_cell("bilans/2023.csv:3")}},
               {"", {words_cell("un deux"), words_cell("trois quatre")}}};
  EXPECT_EQ(terminal_text({{"id", "Titre", {{grid}}}}, output_text::Language::french,
                          TitleLook::plain, 12),
            "\nTitre\n  un deux  bilans/2023.csv:3\n  un deux\n    trois\n    quatre\n");
}

TEST(TerminalText, TitlesAreBoldWhereATerminalShowsThem) {
  EXPECT_EQ(terminal_text({{"id", "Titre", {prose_block(ParagraphKind::plain, "Vu.")}}},
                          output_text::Language::french, TitleLook::bold),
            "\n\033[1mTitre\033[0m\n  Vu.\n");
}

TEST(TerminalText, WhatMayBeOpenedIsOpen) {
  EXPECT_EQ(told({{Disclosure{"Plus", {{Bullets{{{{"un"}}, {{"deux"}}}}}}}}}),
            "\nTitre\n  Plus\n      un\n      deux\n");
}

TEST(TerminalText, BulletsRightUnderATitleStandAsFarLeftAsAParagraph) {
  EXPECT_EQ(told({{Bullets{{{{"un"}}}}}}), "\nTitre\n  un\n");
  EXPECT_EQ(told({prose_block(ParagraphKind::plain, "Vu."), {Bullets{{{{"un"}}}}}}),
            "\nTitre\n  Vu.\n    un\n");
}

TEST(TerminalText, WhatIsVerbatimIsNeverBroken) {
  EXPECT_EQ(
      terminal_text({{"id", "Titre", {prose_block(ParagraphKind::verbatim, "a = \"un deux\"")}}},
                    output_text::Language::french, TitleLook::plain, 8),
      "\nTitre\n    a = \"un deux\"\n");
}

TEST(TerminalText, AnAnswerIsHeadedByItsTitle) {
  const std::vector<ReportPart> parts = {
      {"id", "Titre", {prose_block(ParagraphKind::plain, "Vu.")}}};
  EXPECT_EQ(terminal_text(Report{"Contrat", "bilan\0332023", parts, {}, {}},
                          output_text::Language::french),
            "Contrat\nbilan·2023\n\nTitre\n  Vu.\n");
  EXPECT_EQ(terminal_text(Report{"Contrat", "", parts, {}, {}}, output_text::Language::french),
            "Contrat\n\nTitre\n  Vu.\n");
}

TEST(TerminalText, ControlCharactersAreShown) {
  EXPECT_EQ(told({prose_block(ParagraphKind::plain, "a\033[31mb")}), "\nTitre\n  a·[31mb\n");
}

TEST(TerminalText, LongLinesAreBroken) {
  const std::vector<ReportPart> parts = {
      {"id", "Titre", {prose_block(ParagraphKind::plain, "un deux trois")}}};
  EXPECT_EQ(terminal_text(parts, output_text::Language::french, TitleLook::plain, 10),
            "\nTitre\n  un deux\n    trois\n");
}

}  // namespace
}  // namespace maillage::blocks
