// The three office formats: packages whose parts are XML, lead to each other and say the same.
#include "output/report/office/office.hpp"

#include <gtest/gtest.h>

#include <pugixml.hpp>

#include "output/blocks/block_making.hpp"
#include "src/readers/zip_parts.hpp"

namespace maillage::report::office {
namespace {

constexpr std::size_t most_bytes = std::size_t{1} << 24;

blocks::Report office_report() {
  blocks::Report report{"Contrat <A> & \"B\"\x01", "Territoire", {}, {}, {}};
  report.parts.push_back(
      {"bilan", "", {blocks::prose_block(blocks::ParagraphKind::plain, "Source : plan.")}});
  blocks::Grid grid;
  grid.caption = "Actions & états";
  grid.use = blocks::GridUse::titled;
  grid.columns = {{"Action"}, {"Nombre", blocks::GridAlign::numbers}};
  grid.rows.push_back(
      {"", {blocks::words_cell("Sport <b>"), blocks::words_cell("3", blocks::Tone::done)}});
  blocks::Picture picture;
  picture.title = "Barres";
  picture.summary = "2023 : réalisée 3";
  picture.svg =
      "<svg width=\"20pt\" height=\"10pt\" viewBox=\"0 0 20 10\" "
      "xmlns=\"http://www.w3.org/2000/svg\"><rect width=\"9\" height=\"9\"/></svg>\n";
  report.parts.push_back({"a",
                          "Titre & <i>",
                          {blocks::prose_block(blocks::ParagraphKind::plain, "Un texte."),
                           {blocks::Bullets{{{{"un ", blocks::Emphasis::strong}, {"deux"}}}}},
                           {grid},
                           {picture},
                           blocks::prose_block(blocks::ParagraphKind::note, "Dit à voix haute.")}});
  return report;
}

std::string office_bytes(OfficeFormat format) {
  return office_file(office_report(), format, output_text::Language::french).value_or("");
}

class OfficeFiles : public ::testing::TestWithParam<OfficeFormat> {};

TEST_P(OfficeFiles, EveryPartIsXmlAndAllTextIsThere) {
  const std::string bytes = office_bytes(GetParam());
  readers::ZipArchive archive(bytes);
  std::string words;
  for (const std::string& name : archive.names()) {
    const auto part = archive.read(name, most_bytes);
    ASSERT_TRUE(part) << name;
    if (name == "mimetype" || name.find(".png") != std::string::npos) continue;
    pugi::xml_document document;
    EXPECT_TRUE(document.load_buffer(part->data(), part->size())) << name;
    for (const auto& text : document.select_nodes("//text()")) words += text.node().value();
    EXPECT_EQ(part->find('\x01'), std::string::npos) << name;
  }
  for (const char* said : {"Contrat <A> & \"B\"·", "Titre & <i>", "Un texte.", "deux", "Sport <b>",
                           "Dit à voix haute.", "Source\u00A0: plan."}) {
    EXPECT_NE(words.find(said), std::string::npos) << said;
  }
}

TEST_P(OfficeFiles, PicturesAndTablesHaveWordsForWhoDoesNotSeeThem) {
  const std::string bytes = office_bytes(GetParam());
  readers::ZipArchive archive(bytes);
  std::string whole;
  bool has_drawing = false;
  for (const std::string& name : archive.names()) {
    whole += archive.read(name, most_bytes).value_or("");
    has_drawing = has_drawing || name.find(".svg") != std::string::npos;
  }
  EXPECT_TRUE(has_drawing);
  EXPECT_NE(whole.find("2023\u00A0: réalisée 3"), std::string::npos);
  EXPECT_NE(whole.find("Actions &amp; états"), std::string::npos);
}

TEST_P(OfficeFiles, TheSameReportGivesTheSameBytes) {
  EXPECT_EQ(office_bytes(GetParam()), office_bytes(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(Formats, OfficeFiles,
                         ::testing::Values(OfficeFormat::pptx, OfficeFormat::odp,
                                           OfficeFormat::docx));

// "ppt/slides/slide1.xml" of "../slides/slide1.xml" seen from "ppt/notesSlides".
std::string resolved(std::string folder, std::string target) {
  while (target.compare(0, 3, "../") == 0) {
    target.erase(0, 3);
    folder.erase(folder.rfind('/') == std::string::npos ? 0 : folder.rfind('/'));
  }
  return folder.empty() ? target : folder + "/" + target;
}

TEST(OfficePackage, EveryRelationLeadsToAPartThatTheTypesName) {
  for (const OfficeFormat format : {OfficeFormat::pptx, OfficeFormat::docx}) {
    const std::string bytes = office_bytes(format);
    readers::ZipArchive archive(bytes);
    const std::string types = archive.read("[Content_Types].xml", most_bytes).value_or("");
    std::size_t relations = 0;
    for (const std::string& name : archive.names()) {
      const std::size_t at = name.find("_rels/");
      if (at == std::string::npos) continue;
      const std::string part = archive.read(name, most_bytes).value_or("");
      pugi::xml_document document;
      document.load_buffer(part.data(), part.size());
      for (const pugi::xml_node& each : document.child("Relationships")) {
        const std::string folder = at == 0 ? "" : name.substr(0, at - 1);
        const std::string target = resolved(folder, each.attribute("Target").value());
        EXPECT_TRUE(archive.has(target)) << name << " → " << target;
        if (target.find("media/") == std::string::npos) {
          EXPECT_NE(types.find("\"/" + target + "\""), std::string::npos) << target;
        }
        ++relations;
      }
    }
    EXPECT_GT(relations, 3u);
  }
}

TEST(OfficePackage, OpenDocumentBeginsWithItsTypeUncompressed) {
  EXPECT_EQ(office_bytes(OfficeFormat::odp).substr(30, 55),
            "mimetypeapplication/vnd.oasis.opendocument.presentation");
}

}  // namespace
}  // namespace maillage::report::office
