#include "output/report/office/pptx.hpp"

#include <cmath>
#include <utility>

#include "output/report/office/drawing_ml.hpp"
#include "output/report/office/office_words.hpp"
#include "output/report/office/pptx_templates.hpp"

namespace maillage::report::office {
namespace {

std::string hundredths(double points) { return std::to_string(std::lround(points * 100)); }

std::string place(const drawing::Rect& rect, const char* tag) {
  return "<" + std::string(tag) + "><a:off x=\"" + emu(rect.left) + "\" y=\"" + emu(rect.top) +
         "\"/><a:ext cx=\"" + emu(rect.width) + "\" cy=\"" + emu(rect.height) + "\"/></" + tag +
         ">";
}

// The theme's font, said where a program takes its own for what stands in no placeholder.
constexpr const char* latin = "<a:latin typeface=\"+mn-lt\"/>";

std::string solid(std::string_view colour) {
  return "<a:solidFill><a:srgbClr val=\"" + std::string(colour) + "\"/></a:solidFill>";
}

std::string relations_name(const std::string& part) {
  const std::size_t slash = part.rfind('/');
  return part.substr(0, slash + 1) + "_rels/" + part.substr(slash + 1) + ".rels";
}

class SlideXml {
 public:
  SlideXml(const Slide& slide, output_text::Language language, PackagedPictures& pictures,
           Relations& relations)
      : slide_(slide),
        language_(language_code(language)),
        pictures_(pictures),
        relations_(relations) {}

  std::string write() {
    std::string shapes = title();
    for (const SlideFrame& frame : slide_.frames) {
      std::visit([&](const auto& content) { shapes += shape(content); }, frame);
    }
    if (slide_.use == SlideUse::content) shapes += number();
    return std::string(xml_head) + "<p:sld" + pptx::spaces + "><p:cSld><p:spTree>" +
           pptx::group_head + shapes +
           "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>";
  }

 private:
  std::string next_id() { return std::to_string(++last_id_); }

  std::string run(const std::string& text, double size, const blocks::Emphasis emphasis) const {
    std::string properties = "<a:rPr lang=\"" + std::string(language_) + "\" sz=\"" +
                             hundredths(size) + "\"" +
                             (emphasis == blocks::Emphasis::strong ? " b=\"1\"" : "") + ">";
    if (emphasis == blocks::Emphasis::faint) properties += solid(quiet_colour);
    return "<a:r>" + properties + latin + "</a:rPr><a:t>" + xml_words(text) + "</a:t></a:r>";
  }

  std::string runs(const blocks::Prose& prose, double size) const {
    std::string xml;
    for (const blocks::Run& each : prose) {
      if (!each.text.empty()) xml += run(each.text, size, each.emphasis);
    }
    if (xml.empty()) {
      xml =
          "<a:endParaRPr lang=\"" + std::string(language_) + "\" sz=\"" + hundredths(size) + "\"/>";
    }
    return xml;
  }

  std::string paragraph(const SlideParagraph& each, double size) const {
    const std::string space =
        "<a:spcBef><a:spcPts val=\"0\"/></a:spcBef><a:spcAft><a:spcPts val=\"" +
        hundredths(std::floor(size * 0.4)) + "\"/></a:spcAft>";
    const std::string properties =
        each.look == ParagraphLook::bullet
            ? "<a:pPr marL=\"" + emu(bullet_indent) + "\" indent=\"-" + emu(bullet_indent) + "\">" +
                  space + "<a:buFont typeface=\"Arial\"/><a:buChar char=\"•\"/></a:pPr>"
            : "<a:pPr marL=\"0\" indent=\"0\">" + space + "<a:buNone/></a:pPr>";
    return "<a:p>" + properties + runs(each.prose, size) + "</a:p>";
  }

  std::string title() {
    return "<p:sp><p:nvSpPr><p:cNvPr id=\"" + next_id() +
           "\" name=\"Title\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph "
           "type=\"title\"/></p:nvPr></p:nvSpPr><p:spPr>" +
           place(slide_.title_rect, "a:xfrm") + "</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p>" +
           run(slide_.title, slide_.title_size, blocks::Emphasis::plain) +
           "</a:p></p:txBody></p:sp>";
  }

  // The first is the layout's text, so that the outline has it; others stand by themselves.
  std::string shape(const WordsFrame& words) {
    const bool is_body = !std::exchange(has_body_, true);
    const std::string id = next_id();
    std::string xml = "<p:sp><p:nvSpPr><p:cNvPr id=\"" + id + "\" name=\"Text " + id + "\"/>";
    xml += is_body ? "<p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"body\" "
                     "idx=\"1\"/></p:nvPr>"
                   : "<p:cNvSpPr txBox=\"1\"/><p:nvPr/>";
    xml += "</p:nvSpPr><p:spPr>" + place(words.rect, "a:xfrm");
    if (!is_body) xml += "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/>";
    xml +=
        "</p:spPr><p:txBody><a:bodyPr wrap=\"square\" lIns=\"0\" tIns=\"0\" rIns=\"0\" "
        "bIns=\"0\"><a:noAutofit/></a:bodyPr><a:lstStyle/>";
    for (const SlideParagraph& each : words.paragraphs) xml += paragraph(each, words.size);
    return xml + "</p:txBody></p:sp>";
  }

  std::string cell(const SlideCell& cell, blocks::GridAlign align, bool is_header) const {
    const std::string_view ground = is_header ? heading_colour : ground_of(cell.tone);
    std::string words;
    for (const blocks::Run& each : cell.prose) {
      if (each.text.empty()) continue;
      words += "<a:r><a:rPr lang=\"" + std::string(language_) + "\" sz=\"" +
               hundredths(least_type) + "\"" +
               (is_header || each.emphasis == blocks::Emphasis::strong ? " b=\"1\">" : ">") +
               solid(is_header ? "ffffff" : text_colour) + latin + "</a:rPr><a:t>" +
               xml_words(each.text) + "</a:t></a:r>";
    }
    if (words.empty()) {
      words = "<a:endParaRPr lang=\"" + std::string(language_) + "\" sz=\"" +
              hundredths(least_type) + "\"/>";
    }
    std::string lines;
    for (const char* side : {"L", "R", "T", "B"}) {
      lines +=
          "<a:ln" + std::string(side) + " w=\"6350\">" + solid(line_colour) + "</a:ln" + side + ">";
    }
    return "<a:tc><a:txBody><a:bodyPr/><a:lstStyle/><a:p>" +
           std::string(align == blocks::GridAlign::numbers ? "<a:pPr algn=\"r\"/>" : "") + words +
           "</a:p></a:txBody><a:tcPr marL=\"" + emu(table_side) + "\" marR=\"" + emu(table_side) +
           "\" marT=\"" + emu(table_pad) + "\" marB=\"" + emu(table_pad) + "\">" + lines +
           (ground.empty() ? "<a:noFill/>" : solid(ground)) + "</a:tcPr></a:tc>";
  }

  std::string shape(const TableFrame& table) {
    const std::string id = next_id();
    std::string xml = "<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id=\"" + id +
                      "\" name=\"Table " + id + "\" descr=\"" + xml_words(table.caption) +
                      "\"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp=\"1\"/>"
                      "</p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>" +
                      place(table.rect, "p:xfrm") +
                      "<a:graphic><a:graphicData "
                      "uri=\"http://schemas.openxmlformats.org/drawingml/2006/table\"><a:tbl>"
                      "<a:tblPr firstRow=\"1\"/><a:tblGrid>";
    for (const double width : table.widths) xml += "<a:gridCol w=\"" + emu(width) + "\"/>";
    xml += "</a:tblGrid>";
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
      xml += "<a:tr h=\"" + emu(table.rows[i].height) + "\">";
      for (std::size_t column = 0; column < table.rows[i].cells.size(); ++column) {
        xml += cell(table.rows[i].cells[column], table.aligns[column], i == 0);
      }
      xml += "</a:tr>";
    }
    return xml + "</a:tbl></a:graphicData></a:graphic></p:graphicFrame>";
  }

  std::string shape(const PictureFrame& picture) {
    const std::string blip = pictures_.blip(picture.svg, "../", relations_);
    if (blip.empty()) return "";
    const std::string id = next_id();
    return "<p:pic><p:nvPicPr><p:cNvPr id=\"" + id + "\" name=\"Picture " + id + "\" descr=\"" +
           xml_words(picture.words) +
           "\"/><p:cNvPicPr><a:picLocks noChangeAspect=\"1\"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>"
           "<p:blipFill>" +
           blip + "<a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>" +
           place(picture.rect, "a:xfrm") +
           "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr></p:pic>";
  }

  std::string number() {
    return "<p:sp><p:nvSpPr><p:cNvPr id=\"" + next_id() +
           "\" name=\"Number\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph "
           "type=\"sldNum\" sz=\"quarter\" idx=\"4\"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody>"
           "<a:bodyPr/><a:lstStyle/><a:p><a:fld id=\"{0B6A5C3E-2F6C-4F5D-9D0C-5B2B6E1F7A01}\" "
           "type=\"slidenum\"><a:rPr lang=\"" +
           std::string(language_) + "\" sz=\"1400\">" + latin +
           "</a:rPr><a:t>‹#›</a:t></a:fld></a:p></p:txBody></p:sp>";
  }

  const Slide& slide_;
  const char* language_;
  PackagedPictures& pictures_;
  Relations& relations_;
  int last_id_ = 1;
  bool has_body_ = false;
};

std::string notes_xml(const Slide& slide, const char* language) {
  std::string words;
  for (const std::string& note : slide.notes) {
    words += "<a:p><a:r><a:rPr lang=\"" + std::string(language) + "\"/><a:t>" + xml_words(note) +
             "</a:t></a:r></a:p>";
  }
  return std::string(xml_head) + "<p:notes" + pptx::spaces + "><p:cSld><p:spTree>" +
         pptx::group_head +
         "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Slide\"/><p:cNvSpPr><a:spLocks noGrp=\"1\" "
         "noRot=\"1\" noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"sldImg\"/></p:nvPr>"
         "</p:nvSpPr><p:spPr/></p:sp><p:sp><p:nvSpPr><p:cNvPr id=\"3\" name=\"Notes\"/><p:cNvSpPr>"
         "<a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"body\" idx=\"1\"/></p:nvPr>"
         "</p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>" +
         words +
         "</p:txBody></p:sp></p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>"
         "</p:notes>";
}

std::string layout(const char* type, const char* name, const std::string& shapes) {
  return std::string(xml_head) + "<p:sldLayout" + pptx::spaces + " type=\"" + type +
         "\" preserve=\"1\"><p:cSld name=\"" + name + "\"><p:spTree>" + pptx::group_head + shapes +
         "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>";
}

// The package as it grows: parts, what they relate to, and of what type each is.
class PptxPackage {
 public:
  PptxPackage(const blocks::Report& report, const std::vector<Slide>& slides,
              output_text::Language language)
      : report_(report), slides_(slides), language_(language) {}

  std::vector<output_text::Document> write() {
    masters();
    Relations relations;
    std::string ids;
    relations.add("slideMaster", "slideMasters/slideMaster1.xml");
    relations.add("notesMaster", "notesMasters/notesMaster1.xml");
    relations.add("theme", "theme/theme1.xml");
    for (std::size_t i = 0; i < slides_.size(); ++i) {
      const std::string number = std::to_string(i + 1);
      slide(slides_[i], number);
      ids += "<p:sldId id=\"" + std::to_string(256 + i) + "\" r:id=\"" +
             relations.add("slide", "slides/slide" + number + ".xml") + "\"/>";
    }
    part("ppt/presentation.xml", "presentation.main",
         std::string(xml_head) + "<p:presentation" + pptx::spaces +
             "><p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"rId1\"/>"
             "</p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id=\"rId2\"/>"
             "</p:notesMasterIdLst><p:sldIdLst>" +
             ids + "</p:sldIdLst><p:sldSz cx=\"" + emu(slide_width) + "\" cy=\"" +
             emu(slide_height) + "\"/><p:notesSz cx=\"6858000\" cy=\"9144000\"/></p:presentation>",
         relations);
    std::vector<output_text::Document> package =
        package_head("ppt/presentation.xml", types_, report_.title, language_code(language_));
    for (output_text::Document& each : parts_) package.push_back(std::move(each));
    pictures_.move_into(package);
    return package;
  }

 private:
  // `type`: the middle of its content type, "slide".
  void part(const std::string& name, const std::string& type, std::string xml,
            const Relations& relations) {
    const char* const family = type == "theme" ? "" : "presentationml.";
    types_ += "<Override PartName=\"/" + name +
              "\" ContentType=\"application/vnd.openxmlformats-officedocument." + family + type +
              "+xml\"/>";
    parts_.push_back({relations_name(name), relations.xml()});
    parts_.push_back({name, std::move(xml)});
  }

  void masters() {
    Relations none, master, of_layout, notes;
    part("ppt/theme/theme1.xml", "theme", std::string(xml_head) + pptx::theme, none);
    part("ppt/theme/theme2.xml", "theme", std::string(xml_head) + pptx::theme, none);
    master.add("slideLayout", "../slideLayouts/slideLayout1.xml");
    master.add("slideLayout", "../slideLayouts/slideLayout2.xml");
    master.add("theme", "../theme/theme1.xml");
    part("ppt/slideMasters/slideMaster1.xml", "slideMaster",
         std::string(xml_head) + "<p:sldMaster" + pptx::spaces +
             "><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val=\"bg1\"/></a:solidFill>"
             "<a:effectLst/></p:bgPr></p:bg><p:spTree>" +
             pptx::group_head + pptx::title_place + pptx::body_place + pptx::number_place +
             "</p:spTree></p:cSld>" + pptx::colour_map +
             "<p:sldLayoutIdLst><p:sldLayoutId id=\"2147483649\" r:id=\"rId1\"/><p:sldLayoutId "
             "id=\"2147483650\" r:id=\"rId2\"/></p:sldLayoutIdLst>" +
             pptx::text_styles + "</p:sldMaster>",
         master);
    of_layout.add("slideMaster", "../slideMasters/slideMaster1.xml");
    part(
        "ppt/slideLayouts/slideLayout1.xml", "slideLayout",
        layout("obj", "Content",
               std::string(pptx::title_place) + pptx::body_place + pptx::number_place + pptx::rule),
        of_layout);
    part("ppt/slideLayouts/slideLayout2.xml", "slideLayout",
         layout("obj", "Cover", std::string(pptx::title_place) + pptx::body_place), of_layout);
    notes.add("theme", "../theme/theme2.xml");
    part("ppt/notesMasters/notesMaster1.xml", "notesMaster",
         std::string(xml_head) + "<p:notesMaster" + pptx::spaces +
             "><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val=\"bg1\"/></a:solidFill>"
             "<a:effectLst/></p:bgPr></p:bg><p:spTree>" +
             pptx::group_head + pptx::notes_places + "</p:spTree></p:cSld>" + pptx::colour_map +
             "</p:notesMaster>",
         notes);
  }

  void slide(const Slide& slide, const std::string& number) {
    Relations relations;
    relations.add("slideLayout", slide.use == SlideUse::cover ? "../slideLayouts/slideLayout2.xml"
                                                              : "../slideLayouts/slideLayout1.xml");
    if (!slide.notes.empty()) {
      relations.add("notesSlide", "../notesSlides/notesSlide" + number + ".xml");
      Relations of_notes;
      of_notes.add("notesMaster", "../notesMasters/notesMaster1.xml");
      of_notes.add("slide", "../slides/slide" + number + ".xml");
      part("ppt/notesSlides/notesSlide" + number + ".xml", "notesSlide",
           notes_xml(slide, language_code(language_)), of_notes);
    }
    std::string xml = SlideXml(slide, language_, pictures_, relations).write();
    part("ppt/slides/slide" + number + ".xml", "slide", std::move(xml), relations);
  }

  const blocks::Report& report_;
  const std::vector<Slide>& slides_;
  output_text::Language language_;
  PackagedPictures pictures_{"ppt/"};
  std::vector<output_text::Document> parts_;
  std::string types_;
};

}  // namespace

std::vector<output_text::Document> pptx_package(const blocks::Report& report,
                                                const std::vector<Slide>& slides,
                                                output_text::Language language) {
  return PptxPackage(report, slides, language).write();
}

}  // namespace maillage::report::office
