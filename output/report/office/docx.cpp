#include "output/report/office/docx.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

#include "output/report/office/docx_templates.hpp"
#include "output/report/office/drawing_ml.hpp"
#include "output/report/office/office_words.hpp"
#include "output/report/office/slide_table.hpp"

namespace maillage::report::office {
namespace {

// A4 upright with margins of 2 cm, in points.
constexpr double paper_width = 595.3, paper_height = 841.9, paper_margin = 56.7;
constexpr double text_width = paper_width - 2 * paper_margin;

std::string twentieths(double points) { return std::to_string(std::lround(points * 20)); }

class DocxText {
 public:
  DocxText(const blocks::Report& report, output_text::Language language)
      : report_(report), language_(language), code_(language_code(language)) {}

  std::vector<output_text::Document> write() {
    relations_.add("styles", "styles.xml");
    relations_.add("numbering", "numbering.xml");
    const std::string footer = relations_.add("footer", "footer1.xml");
    paragraph("Title", {{report_.title}});
    paragraph("Subtitle", {{report_.subtitle}});
    for (const blocks::ReportPart& part : report_.parts) {
      if (!part.title.empty()) paragraph("Heading1", {{part.title}});
      blocks(part.blocks);
    }
    body_ += "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"" + footer +
             "\"/><w:pgSz w:w=\"" + twentieths(paper_width) + "\" w:h=\"" +
             twentieths(paper_height) +
             "\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" "
             "w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" "
             "w:gutter=\"0\"/></w:sectPr>";
    return package();
  }

 private:
  static std::string element(const char* name, const std::string& content) {
    return std::string(xml_head) + "<w:" + name + docx::spaces + ">" + content + "</w:" + name +
           ">";
  }

  std::vector<output_text::Document> package() {
    const auto type = [](const char* part, const char* kind) {
      return std::string("<Override PartName=\"/word/") + part +
             ".xml\" "
             "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml." +
             kind + "+xml\"/>";
    };
    std::vector<output_text::Document> files =
        package_head("word/document.xml",
                     type("document", "document.main") + type("styles", "styles") +
                         type("numbering", "numbering") + type("footer1", "footer"),
                     report_.title, code_);
    std::vector<output_text::Document> parts = {
        {"word/document.xml", element("document", "<w:body>" + body_ + "</w:body>")},
        {"word/_rels/document.xml.rels", relations_.xml()},
        {"word/styles.xml", element("styles", std::string(docx::styles_before_language) + code_ +
                                                  docx::styles_behind_language)},
        {"word/numbering.xml", element("numbering", docx::bullets)},
        {"word/footer1.xml",
         element("ftr",
                 "<w:p><w:pPr><w:pStyle w:val=\"Note\"/><w:tabs><w:tab w:val=\"right\" w:pos=\"" +
                     twentieths(text_width) + "\"/></w:tabs></w:pPr>" + run({report_.title}) +
                     "<w:r><w:tab/></w:r><w:fldSimple w:instr=\"PAGE\"><w:r><w:t>1</w:t></w:r>"
                     "</w:fldSimple></w:p>")}};
    std::move(parts.begin(), parts.end(), std::back_inserter(files));
    pictures_.move_into(files);
    return files;
  }

  static std::string run(const blocks::Run& run, std::string_view colour = {}) {
    std::string properties;
    if (run.emphasis == blocks::Emphasis::strong) properties += "<w:b/>";
    const std::string_view ink = run.emphasis == blocks::Emphasis::faint ? quiet_colour : colour;
    if (!ink.empty()) properties += "<w:color w:val=\"" + std::string(ink) + "\"/>";
    if (!properties.empty()) properties = "<w:rPr>" + properties + "</w:rPr>";
    return "<w:r>" + properties + "<w:t xml:space=\"preserve\">" + xml_words(run.text) +
           "</w:t></w:r>";
  }

  static std::string paragraph_xml(const char* style, const blocks::Prose& prose,
                                   const char* more = "", std::string_view colour = {}) {
    std::string xml =
        std::string("<w:p><w:pPr><w:pStyle w:val=\"") + style + "\"/>" + more + "</w:pPr>";
    for (const blocks::Run& each : prose) {
      if (!each.text.empty()) xml += run(each, colour);
    }
    return xml + "</w:p>";
  }
  void paragraph(const char* style, const blocks::Prose& prose) {
    body_ += paragraph_xml(style, prose);
  }

  void blocks(const std::vector<blocks::Block>& blocks) {
    for (const blocks::Block& block : blocks) {
      std::visit([this](const auto& content) { add(content); }, block.content);
    }
  }

  void add(const blocks::Paragraph& each) {
    const bool is_head = !each.prose.empty() &&
                         std::all_of(each.prose.begin(), each.prose.end(), [](const auto& run) {
                           return run.emphasis == blocks::Emphasis::strong;
                         });
    if (is_head) {
      blocks::Prose plain = each.prose;
      for (blocks::Run& run : plain) run.emphasis = blocks::Emphasis::plain;
      paragraph("Heading2", plain);
    } else {
      paragraph(each.kind == blocks::ParagraphKind::note ? "Note" : "Normal", each.prose);
    }
  }
  void add(const blocks::Heading& heading) { paragraph("Heading2", {{heading.text}}); }
  void add(const blocks::Bullets& bullets) {
    for (const blocks::Prose& item : bullets.items) paragraph("ListBullet", item);
  }
  void add(const blocks::KeyFigures& figures) {
    for (const blocks::KeyFigure& each : figures.figures) {
      paragraph("ListBullet", {{each.value.text + " ", blocks::Emphasis::strong}, {each.words}});
    }
  }
  void add(const blocks::CalendarStrip& strip) { add(grid_of(strip, language_)); }
  void add(const blocks::Disclosure& disclosure) {
    paragraph("Heading2", {{disclosure.title}});
    blocks(disclosure.blocks);
  }
  void add(const blocks::Fiche&) {}  // a part of its own, where it is shown

  void add(const blocks::Picture& picture) {
    const PictureSize size = size_of_svg(picture.svg);
    const std::string blip =
        size.width > 0 ? pictures_.blip(picture.svg, "", relations_) : std::string();
    if (blip.empty()) return;
    const std::string extent =
        " cx=\"" + emu(text_width) + "\" cy=\"" + emu(size.height * text_width / size.width) + "\"";
    const std::string id = std::to_string(++last_picture_);
    body_ +=
        "<w:p><w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">"
        "<wp:extent" +
        extent + "/><wp:docPr id=\"" + id + "\" name=\"Picture " + id + "\" descr=\"" +
        xml_words(picture.summary) +
        "\"/><a:graphic><a:graphicData "
        "uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>"
        "<pic:nvPicPr><pic:cNvPr id=\"" +
        id + "\" name=\"Picture " + id + "\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>" + blip +
        "<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" "
        "y=\"0\"/><a:ext" +
        extent +
        "/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>"
        "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";
  }

  void add(const blocks::Grid& grid) {
    if (grid.columns.empty() || grid.rows.empty()) return;
    if (blocks::shows_caption(grid.use)) paragraph("Heading2", {{grid.caption}});
    std::vector<double> widths = widths_of(grid);
    std::string xml = "<w:tbl><w:tblPr><w:tblW w:w=\"" + twentieths(text_width) +
                      "\" w:type=\"dxa\"/><w:tblBorders>";
    for (const char* side : {"top", "left", "bottom", "right", "insideH", "insideV"}) {
      xml += std::string("<w:") + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"" +
             std::string(line_colour) + "\"/>";
    }
    xml +=
        "</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblLook w:firstRow=\"1\"/>"
        "<w:tblCaption w:val=\"" +
        xml_words(grid.caption) + "\"/></w:tblPr><w:tblGrid>";
    for (const double width : widths) xml += "<w:gridCol w:w=\"" + twentieths(width) + "\"/>";
    xml += "</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>";
    for (std::size_t i = 0; i < grid.columns.size(); ++i) {
      const blocks::GridColumn& column = grid.columns[i];
      const std::string words = column.full.empty() ? column.header : column.full;
      xml += cell(
          {{column.group.empty() ? words : column.group + " – " + words, blocks::Emphasis::strong}},
          widths[i], column.align, heading_colour, "ffffff");
    }
    xml += "</w:tr>";
    for (const blocks::GridRow& row : grid.rows) {
      xml += "<w:tr><w:trPr><w:cantSplit/></w:trPr>";
      for (std::size_t i = 0; i < grid.columns.size(); ++i) {
        static const blocks::GridCell nothing;
        const blocks::GridCell& said = i < row.cells.size() ? row.cells[i] : nothing;
        xml += cell(said.prose, widths[i], grid.columns[i].align, ground_of(said.tone), {});
      }
      xml += "</w:tr>";
    }
    body_ += xml + "</w:tbl>" + paragraph_xml("Note", {});
  }

  static std::string cell(const blocks::Prose& prose, double width, blocks::GridAlign align,
                          std::string_view ground, std::string_view ink) {
    std::string xml = "<w:tc><w:tcPr><w:tcW w:w=\"" + twentieths(width) + "\" w:type=\"dxa\"/>";
    if (!ground.empty()) {
      xml += "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + std::string(ground) + "\"/>";
    }
    return xml + "</w:tcPr>" +
           paragraph_xml("Cell", prose,
                         align == blocks::GridAlign::numbers ? "<w:jc w:val=\"right\"/>" : "",
                         ink) +
           "</w:tc>";
  }

  // As their words need; all alike where there are too many.
  static std::vector<double> widths_of(const blocks::Grid& grid) {
    constexpr double cell_type = 9, cell_side = 4, any_height = 1e6;
    const std::optional<TableFrame> table =
        slide_table(grid, {cell_type, text_width, cell_side, any_height});
    if (!table) {
      return std::vector<double>(grid.columns.size(),
                                 text_width / static_cast<double>(grid.columns.size()));
    }
    std::vector<double> widths = table->widths;
    for (double& width : widths) width *= text_width / table->rect.width;
    return widths;
  }

  const blocks::Report& report_;
  output_text::Language language_;
  const char* code_;
  Relations relations_;
  PackagedPictures pictures_{"word/"};
  std::string body_;
  int last_picture_ = 0;
};

}  // namespace

std::vector<output_text::Document> docx_package(const blocks::Report& report,
                                                output_text::Language language) {
  return DocxText(report, language).write();
}

}  // namespace maillage::report::office
