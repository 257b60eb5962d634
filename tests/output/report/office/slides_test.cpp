// Slides: what stands on them is large enough, within them, and whole.
#include "output/report/office/slides.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "output/blocks/block_making.hpp"

namespace maillage::report::office {
namespace {

blocks::Grid slide_grid(std::size_t rows, const std::string& words) {
  blocks::Grid grid;
  grid.use = blocks::GridUse::titled;
  grid.columns = {{"Action"}, {"État"}};
  for (std::size_t i = 0; i < rows; ++i) {
    grid.rows.push_back(
        {"", {blocks::words_cell(words + std::to_string(i)), blocks::words_cell("en cours")}});
  }
  return grid;
}

std::vector<Slide> slides_from(std::vector<blocks::Block> blocks, std::string title = "Titre") {
  blocks::Report report{"Contrat", "Territoire", {}, {}, {}};
  report.parts.push_back({"a", std::move(title), std::move(blocks)});
  return slides_of(report, output_text::Language::french);
}

std::vector<TableFrame> tables_of(const std::vector<Slide>& slides) {
  std::vector<TableFrame> tables;
  for (const Slide& slide : slides) {
    for (const SlideFrame& frame : slide.frames) {
      if (const auto* table = std::get_if<TableFrame>(&frame)) tables.push_back(*table);
    }
  }
  return tables;
}

std::string words_on(const std::vector<Slide>& slides) {
  std::string words;
  for (const Slide& slide : slides) {
    for (const SlideFrame& frame : slide.frames) {
      const auto* text = std::get_if<WordsFrame>(&frame);
      if (text == nullptr) continue;
      for (const SlideParagraph& each : text->paragraphs) {
        for (const blocks::Run& run : each.prose) words += run.text;
      }
    }
  }
  return words;
}

void expect_within(const std::vector<Slide>& slides) {
  for (const Slide& slide : slides) {
    for (const SlideFrame& frame : slide.frames) {
      const drawing::Rect rect = std::visit([](const auto& each) { return each.rect; }, frame);
      EXPECT_GE(rect.left, slide_margin);
      EXPECT_LE(rect.right(), slide_width - slide_margin + 0.01);
      EXPECT_LE(rect.bottom(), slide_height - 30);
      if (const auto* words = std::get_if<WordsFrame>(&frame)) {
        EXPECT_GE(words->size, least_type);
      }
    }
    EXPECT_GE(slide.title_size, least_type);
  }
}

TEST(Slides, WithoutPartsThereIsTheCover) {
  const auto slides =
      slides_of({"Contrat", "Territoire", {}, {}, {}}, output_text::Language::french);
  ASSERT_EQ(slides.size(), 1u);
  EXPECT_EQ(slides[0].use, SlideUse::cover);
  EXPECT_EQ(slides[0].title, "Contrat");
}

TEST(Slides, AFewWordsAreLarge) {
  const auto slides =
      slides_from({blocks::prose_block(blocks::ParagraphKind::plain, "Peu de mots.")});
  ASSERT_EQ(slides.size(), 2u);
  EXPECT_EQ(std::get<WordsFrame>(slides[1].frames.at(0)).size, 20);
}

TEST(Slides, NotesAreTheSpeakersAlone) {
  const auto slides = slides_from({blocks::prose_block(blocks::ParagraphKind::plain, "Dit."),
                                   blocks::prose_block(blocks::ParagraphKind::note, "Compté.")});
  EXPECT_EQ(slides[1].notes, std::vector<std::string>{"Compté."});
  EXPECT_EQ(words_on(slides), "TerritoireDit.");
}

TEST(Slides, ALongTableGoesOnBelowItsHeaderWithEveryRow) {
  const auto slides = slides_from({{slide_grid(60, "Action ")}});
  const auto tables = tables_of(slides);
  ASSERT_GT(tables.size(), 2u);
  std::size_t rows = 0;
  for (const TableFrame& table : tables) {
    EXPECT_EQ(table.rows.front().cells.front().prose.front().text, "Action");
    rows += table.rows.size() - 1;
  }
  EXPECT_EQ(rows, 60u);
  EXPECT_EQ(slides[2].title, "Titre (2/" + std::to_string(slides.size() - 1) + ")");
  expect_within(slides);
}

TEST(Slides, LongNamesWrapWithinTheirCells) {
  std::string name;
  for (int i = 0; i < 30; ++i) name += "développement des compétences psychosociales ";
  expect_within(slides_from({{slide_grid(5, name)}}));
}

TEST(Slides, ACellHigherThanASlideGoesOnInTheNextRow) {
  std::string name;
  for (int i = 0; i < 200; ++i) name += "développement des compétences psychosociales ";
  const auto slides = slides_from({{slide_grid(1, name)}});
  expect_within(slides);
  std::string shown;
  for (const TableFrame& table : tables_of(slides)) {
    for (std::size_t i = 1; i < table.rows.size(); ++i) {
      for (const blocks::Run& run : table.rows[i].cells[0].prose) shown += run.text;
    }
  }
  EXPECT_EQ(shown, name + "0");
}

TEST(Slides, TextLongerThanASlideGoesOnWhole) {
  std::string words;
  for (int i = 0; i < 900; ++i) words += "mot" + std::to_string(i) + " ";
  const auto slides = slides_from({blocks::prose_block(blocks::ParagraphKind::plain, words)});
  EXPECT_GT(slides.size(), 2u);
  EXPECT_EQ(words_on(slides), "Territoire" + words);
  expect_within(slides);
}

TEST(Slides, MoreColumnsThanHaveRoomAreSaidInWords) {
  blocks::Grid grid;
  grid.use = blocks::GridUse::titled;
  blocks::GridRow row;
  for (int i = 0; i < 14; ++i) {
    grid.columns.push_back({"Établissements" + std::to_string(i)});
    row.cells.push_back(blocks::words_cell(std::to_string(100 + i)));
  }
  grid.rows.push_back(row);
  const auto slides = slides_from({{grid}});
  EXPECT_TRUE(tables_of(slides).empty());
  EXPECT_NE(words_on(slides).find("; Établissements13 113"), std::string::npos);
}

TEST(Slides, ATitleWithoutRoomIsWholeInTheNotes) {
  std::string title;
  for (int i = 0; i < 40; ++i) title += "compétences psychosociales ";
  title += "fin";
  const auto slides =
      slides_from({blocks::prose_block(blocks::ParagraphKind::plain, "Mots.")}, title);
  EXPECT_EQ(slides[1].title.substr(slides[1].title.size() - 3), "…");
  EXPECT_EQ(slides[1].notes, std::vector<std::string>{title});
}

TEST(Slides, AHeadDoesNotStandAtTheFootAlone) {
  std::vector<blocks::Block> blocks = {{slide_grid(11, "Action ")}};
  blocks.push_back(blocks::prose_block(blocks::ParagraphKind::plain,
                                       blocks::Prose{{"Tête", blocks::Emphasis::strong}}));
  blocks.push_back({slide_grid(5, "Suite ")});
  const auto slides = slides_from(blocks);
  for (const Slide& slide : slides) {
    if (slide.frames.empty()) continue;
    const auto* words = std::get_if<WordsFrame>(&slide.frames.back());
    EXPECT_TRUE(words == nullptr || words->paragraphs.back().prose.front().text != "Tête");
  }
}

}  // namespace
}  // namespace maillage::report::office
