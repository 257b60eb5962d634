#include "output/report/office/odp.hpp"

#include <cmath>
#include <map>
#include <utility>

#include "output/report/office/office_words.hpp"

namespace maillage::report::office {
namespace {

constexpr const char* mime_type = "application/vnd.oasis.opendocument.presentation";

constexpr const char* name_spaces =
    " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
    " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
    " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
    " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
    " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
    " xmlns:presentation=\"urn:oasis:names:tc:opendocument:xmlns:presentation:1.0\""
    " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
    " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
    " xmlns:xlink=\"http://www.w3.org/1999/xlink\""
    " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
    " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
    " office:version=\"1.3\"";

// Tenths of a point are enough, and the same on every machine.
std::string points_of(double value) {
  const long long tenths = std::llround(value * 10);
  return std::to_string(tenths / 10) + "." + std::to_string(std::llabs(tenths % 10)) + "pt";
}

std::string place_of(const drawing::Rect& rect) {
  return " svg:x=\"" + points_of(rect.left) + "\" svg:y=\"" + points_of(rect.top) +
         "\" svg:width=\"" + points_of(rect.width) + "\" svg:height=\"" + points_of(rect.height) +
         "\"";
}

// Automatic styles, each made once.
class OdfStyles {
 public:
  std::string text(double size, blocks::Emphasis emphasis, std::string_view colour) {
    std::string properties = "fo:font-size=\"" + points_of(size) + "\" fo:color=\"#" +
                             std::string(colour) + "\" style:font-name=\"" + font + "\"";
    if (emphasis == blocks::Emphasis::strong) properties += " fo:font-weight=\"bold\"";
    return named("text", "<style:text-properties " + properties + "/>");
  }
  // The type is the paragraph's too, for lines without words.
  std::string paragraph(double size, double after, bool right) {
    return named("paragraph",
                 "<style:paragraph-properties fo:margin-top=\"0pt\" "
                 "fo:margin-bottom=\"" +
                     points_of(after) + "\"" +
                     (right ? " fo:text-align=\"end\"" : " fo:text-align=\"start\"") +
                     "/><style:text-properties fo:font-size=\"" + points_of(size) + "\"/>");
  }
  std::string column(double width) {
    return named("table-column", "<style:table-column-properties style:column-width=\"" +
                                     points_of(width) + "\"/>");
  }
  std::string row(double height) {
    return named("table-row",
                 "<style:table-row-properties style:row-height=\"" + points_of(height) + "\"/>");
  }
  std::string cell(std::string_view ground) {
    const std::string fill =
        ground.empty() ? "draw:fill=\"none\""
                       : "draw:fill=\"solid\" draw:fill-color=\"#" + std::string(ground) + "\"";
    return named("table-cell",
                 "<style:graphic-properties " + fill + " fo:padding-top=\"" + points_of(table_pad) +
                     "\" fo:padding-bottom=\"" + points_of(table_pad) + "\" fo:padding-left=\"" +
                     points_of(table_side) + "\" fo:padding-right=\"" + points_of(table_side) +
                     "\" draw:textarea-vertical-align=\"top\"/><style:paragraph-properties "
                     "fo:border=\"0.5pt solid #" +
                     std::string(line_colour) + "\"/>");
  }
  std::string xml() const {
    std::string xml;
    for (const auto& [definition, name] : names_) {
      xml += "<style:style style:name=\"" + name + "\" style:family=\"" + definition.first + "\">" +
             definition.second + "</style:style>";
    }
    return xml;
  }

 private:
  std::string named(const char* family, std::string properties) {
    const auto [found, is_new] = names_.try_emplace({family, std::move(properties)});
    if (is_new) found->second = "s" + std::to_string(names_.size());
    return found->second;
  }

  std::map<std::pair<std::string, std::string>, std::string> names_;
};

class OdpPackage {
 public:
  OdpPackage(const blocks::Report& report, const std::vector<Slide>& slides,
             output_text::Language language)
      : report_(report), slides_(slides), code_(language_code(language)) {}

  std::vector<output_text::Document> write() {
    std::string pages;
    for (std::size_t i = 0; i < slides_.size(); ++i) pages += page(slides_[i], i + 1);
    std::vector<output_text::Document> package = {
        {"mimetype", mime_type},
        {"content.xml", std::string(xml_head) + "<office:document-content" + name_spaces + ">" +
                            fonts() + "<office:automatic-styles>" + fixed_styles() + styles_.xml() +
                            "</office:automatic-styles><office:body><office:presentation>" + pages +
                            "</office:presentation></office:body></office:document-content>"},
        {"styles.xml", styles_xml()},
        {"meta.xml", std::string(xml_head) + "<office:document-meta" + name_spaces +
                         "><office:meta><meta:generator>maillage</meta:generator><dc:title>" +
                         xml_words(report_.title) + "</dc:title><dc:language>" + code_ +
                         "</dc:language></office:meta></office:document-meta>"}};
    for (output_text::Document& picture : pictures_) package.push_back(std::move(picture));
    package.push_back({"META-INF/manifest.xml", manifest(package)});
    return package;
  }

 private:
  static std::string manifest(const std::vector<output_text::Document>& package) {
    std::string xml = std::string(xml_head) +
                      "<manifest:manifest "
                      "xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
                      "manifest:version=\"1.3\"><manifest:file-entry manifest:full-path=\"/\" "
                      "manifest:version=\"1.3\" manifest:media-type=\"" +
                      std::string(mime_type) + "\"/>";
    for (const output_text::Document& file : package) {
      if (file.name == "mimetype") continue;
      const std::string ending = file.name.substr(file.name.rfind('.'));
      xml += "<manifest:file-entry manifest:full-path=\"" + file.name +
             "\" manifest:media-type=\"" +
             (ending == ".svg"   ? "image/svg+xml"
              : ending == ".png" ? "image/png"
                                 : "text/xml") +
             "\"/>";
    }
    return xml + "</manifest:manifest>";
  }

  static std::string fonts() {
    return std::string("<office:font-face-decls><style:font-face style:name=\"") + font +
           "\" svg:font-family=\"" + font +
           "\" style:font-family-generic=\"swiss\" style:font-pitch=\"variable\"/>"
           "</office:font-face-decls>";
  }

  // Frames of words without a border, of the size they are given.
  static std::string frame_style(const char* name, const char* family, const char* align) {
    return std::string("<style:style style:name=\"") + name + "\" style:family=\"" + family +
           "\"><style:graphic-properties draw:stroke=\"none\" draw:fill=\"none\" "
           "draw:auto-grow-height=\"false\" draw:auto-grow-width=\"false\" "
           "draw:fit-to-size=\"false\" draw:textarea-horizontal-align=\"justify\" "
           "draw:textarea-vertical-align=\"" +
           align +
           "\" fo:padding-top=\"0pt\" fo:padding-bottom=\"0pt\" fo:padding-left=\"0pt\" "
           "fo:padding-right=\"0pt\" fo:wrap-option=\"wrap\"/></style:style>";
  }

  static std::string fixed_styles() {
    return frame_style("words", "graphic", "top") + frame_style("title", "presentation", "bottom") +
           frame_style("notes", "presentation", "top") +
           "<style:style style:name=\"page\" style:family=\"drawing-page\">"
           "<style:drawing-page-properties presentation:background-visible=\"true\" "
           "presentation:background-objects-visible=\"true\"/></style:style>"
           "<text:list-style style:name=\"bullets\"><text:list-level-style-bullet "
           "text:level=\"1\" text:bullet-char=\"•\"><style:list-level-properties "
           "text:space-before=\"0pt\" text:min-label-width=\"" +
           points_of(bullet_indent) + "\"/><style:text-properties style:font-name=\"" + font +
           "\" fo:color=\"#" + std::string(text_colour) +
           "\" fo:font-size=\"100%\"/></text:list-level-style-bullet></text:list-style>";
  }

  std::string styles_xml() const {
    const std::string language(code_, 2), country(code_ + 3);
    const auto master = [](const char* name, const std::string& shapes) {
      return std::string("<style:master-page style:name=\"") + name +
             "\" style:page-layout-name=\"slide\" draw:style-name=\"ground\">" + shapes +
             "</style:master-page>";
    };
    return std::string(xml_head) + "<office:document-styles" + name_spaces + ">" + fonts() +
           "<office:styles><style:default-style style:family=\"graphic\"><style:text-properties "
           "style:font-name=\"" +
           font + "\" fo:color=\"#" + std::string(text_colour) + "\" fo:language=\"" + language +
           "\" fo:country=\"" + country +
           "\"/></style:default-style></office:styles><office:automatic-styles><style:page-layout "
           "style:name=\"slide\"><style:page-layout-properties fo:margin=\"0pt\" "
           "fo:page-width=\"" +
           points_of(slide_width) + "\" fo:page-height=\"" + points_of(slide_height) +
           "\" style:print-orientation=\"landscape\"/></style:page-layout><style:style "
           "style:name=\"ground\" style:family=\"drawing-page\"><style:drawing-page-properties "
           "draw:fill=\"solid\" draw:fill-color=\"#ffffff\"/></style:style><style:style "
           "style:name=\"rule\" style:family=\"graphic\"><style:graphic-properties "
           "draw:stroke=\"none\" draw:fill=\"solid\" draw:fill-color=\"#" +
           std::string(rule_colour) +
           "\"/></style:style></office:automatic-styles><office:master-styles><draw:layer-set>"
           "<draw:layer draw:name=\"layout\"/><draw:layer draw:name=\"background\"/>"
           "<draw:layer draw:name=\"backgroundobjects\"/><draw:layer draw:name=\"controls\"/>"
           "<draw:layer draw:name=\"measurelines\"/></draw:layer-set>" +
           master("Content",
                  "<draw:rect draw:style-name=\"rule\" draw:layer=\"backgroundobjects\"" +
                      place_of({slide_margin, 105, slide_room, 2}) + "/>") +
           master("Cover", "") + "</office:master-styles></office:document-styles>";
  }

  std::string spans(const blocks::Prose& prose, double size, std::string_view colour) {
    std::string xml;
    for (const blocks::Run& run : prose) {
      if (run.text.empty()) continue;
      const bool is_faint = run.emphasis == blocks::Emphasis::faint;
      xml += span(run.text, size, run.emphasis, is_faint ? quiet_colour : colour);
    }
    return xml;
  }

  // Spaces at an end, or in a row, would be taken for one.
  std::string span(const std::string& text, double size, blocks::Emphasis emphasis,
                   std::string_view colour) {
    std::string words = xml_words(text);
    if (!words.empty() && words.front() == ' ') words.replace(0, 1, "<text:s/>");
    if (!words.empty() && words.back() == ' ') words.replace(words.size() - 1, 1, "<text:s/>");
    return "<text:span text:style-name=\"" + styles_.text(size, emphasis, colour) + "\">" + words +
           "</text:span>";
  }

  std::string page(const Slide& slide, std::size_t number) {
    const bool is_cover = slide.use == SlideUse::cover;
    std::string xml =
        "<draw:page draw:name=\"" + std::to_string(number) +
        "\" draw:style-name=\"page\" draw:master-page-name=\"" + (is_cover ? "Cover" : "Content") +
        "\">" +
        "<draw:frame presentation:style-name=\"title\" presentation:class=\"title\" "
        "presentation:user-transformed=\"true\" draw:layer=\"layout\"" +
        place_of(slide.title_rect) + "><draw:text-box><text:p text:style-name=\"" +
        styles_.paragraph(slide.title_size, 0, false) + "\">" +
        span(slide.title, slide.title_size, blocks::Emphasis::strong, heading_colour) +
        "</text:p></draw:text-box></draw:frame>";
    for (const SlideFrame& frame : slide.frames) {
      std::visit([&](const auto& content) { xml += shape(content); }, frame);
    }
    if (!is_cover) {
      xml += "<draw:frame draw:style-name=\"words\" draw:layer=\"layout\"" +
             place_of({slide_width - slide_margin - 72, 503, 72, 20}) +
             "><draw:text-box><text:p text:style-name=\"" + styles_.paragraph(least_type, 0, true) +
             "\"><text:span text:style-name=\"" +
             styles_.text(least_type, blocks::Emphasis::plain, quiet_colour) +
             "\"><text:page-number>" + std::to_string(number) +
             "</text:page-number></text:span></text:p></draw:text-box></draw:frame>";
    }
    return xml + notes(slide, number) + "</draw:page>";
  }

  static std::string notes(const Slide& slide, std::size_t number) {
    if (slide.notes.empty()) return "";
    std::string xml =
        "<presentation:notes><draw:page-thumbnail draw:layer=\"layout\" "
        "presentation:class=\"page\" draw:page-number=\"" +
        std::to_string(number) + "\"" + place_of({54, 54, 432, 243}) +
        "/><draw:frame presentation:style-name=\"notes\" presentation:class=\"notes\" "
        "draw:layer=\"layout\"" +
        place_of({54, 315, 432, 400}) + "><draw:text-box>";
    for (const std::string& note : slide.notes) xml += "<text:p>" + xml_words(note) + "</text:p>";
    return xml + "</draw:text-box></draw:frame></presentation:notes>";
  }

  std::string shape(const WordsFrame& words) {
    std::string xml = "<draw:frame draw:style-name=\"words\" draw:layer=\"layout\"" +
                      place_of(words.rect) + "><draw:text-box>";
    bool in_list = false;
    const std::string style = styles_.paragraph(words.size, std::floor(words.size * 0.4), false);
    for (const SlideParagraph& each : words.paragraphs) {
      const bool is_bullet = each.look == ParagraphLook::bullet;
      if (is_bullet != in_list) {
        xml += is_bullet ? "<text:list text:style-name=\"bullets\">" : "</text:list>";
      }
      in_list = is_bullet;
      xml += std::string(is_bullet ? "<text:list-item>" : "") + "<text:p text:style-name=\"" +
             style + "\">" + spans(each.prose, words.size, text_colour) + "</text:p>" +
             (is_bullet ? "</text:list-item>" : "");
    }
    return xml + (in_list ? "</text:list>" : "") + "</draw:text-box></draw:frame>";
  }

  std::string shape(const TableFrame& table) {
    std::string xml = "<draw:frame draw:style-name=\"words\" draw:layer=\"layout\"" +
                      place_of(table.rect) + "><table:table table:use-first-row-styles=\"true\">";
    for (const double width : table.widths) {
      xml += "<table:table-column table:style-name=\"" + styles_.column(width) + "\"/>";
    }
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
      const bool is_header = i == 0;
      xml += "<table:table-row table:style-name=\"" + styles_.row(table.rows[i].height) + "\">";
      for (std::size_t column = 0; column < table.rows[i].cells.size(); ++column) {
        const SlideCell& cell = table.rows[i].cells[column];
        const std::string_view ground = is_header ? heading_colour : ground_of(cell.tone);
        xml +=
            "<table:table-cell table:style-name=\"" + styles_.cell(ground) +
            "\"><text:p text:style-name=\"" +
            styles_.paragraph(least_type, 0, table.aligns[column] == blocks::GridAlign::numbers) +
            "\">" + spans(cell.prose, least_type, is_header ? "ffffff" : text_colour) +
            "</text:p></table:table-cell>";
      }
      xml += "</table:table-row>";
    }
    return xml + "</table:table><svg:desc>" + xml_words(table.caption) + "</svg:desc></draw:frame>";
  }

  // The drawing first; dots for what shows none.
  std::string shape(const PictureFrame& picture) {
    const std::string name = "Pictures/image" + std::to_string(++last_picture_);
    std::string png = png_of(picture.svg);
    const auto image = [](const std::string& file, const char* type) {
      return "<draw:image xlink:href=\"" + file +
             "\" xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\" "
             "draw:mime-type=\"" +
             type + "\"/>";
    };
    pictures_.push_back({name + ".svg", xml_head + picture.svg});
    std::string images = image(name + ".svg", "image/svg+xml");
    if (!png.empty()) {
      pictures_.push_back({name + ".png", std::move(png)});
      images += image(name + ".png", "image/png");
    }
    return "<draw:frame draw:style-name=\"words\" draw:layer=\"layout\"" + place_of(picture.rect) +
           ">" + images + "<svg:desc>" + xml_words(picture.words) + "</svg:desc></draw:frame>";
  }

  const blocks::Report& report_;
  const std::vector<Slide>& slides_;
  const char* code_;
  OdfStyles styles_;
  std::vector<output_text::Document> pictures_;
  std::size_t last_picture_ = 0;
};

}  // namespace

std::vector<output_text::Document> odp_package(const blocks::Report& report,
                                               const std::vector<Slide>& slides,
                                               output_text::Language language) {
  return OdpPackage(report, slides, language).write();
}

}  // namespace maillage::report::office
