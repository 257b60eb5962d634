#include "output/report/office/drawing_ml.hpp"

#include <cmath>
#include <utility>

#include "output/report/office/office_words.hpp"

namespace maillage::report::office {

std::string emu(double points) { return std::to_string(std::llround(points * 12700)); }

std::string Relations::add(const std::string& type, const std::string& target) {
  all_.emplace_back(type, target);
  return "rId" + std::to_string(all_.size());
}

std::string Relations::xml() const {
  std::string xml =
      std::string(xml_head) +
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
  std::size_t number = 0;
  for (const auto& [type, target] : all_) {
    const std::string kind =
        type == "metadata/core-properties"
            ? "http://schemas.openxmlformats.org/package/2006/relationships/"
            : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    xml += "<Relationship Id=\"rId" + std::to_string(++number) + "\" Type=\"" + kind + type +
           "\" Target=\"" + target + "\"/>";
  }
  return xml + "</Relationships>";
}

std::string PackagedPictures::blip(const std::string& svg, const std::string& from_part,
                                   Relations& relations) {
  std::string png = png_of(svg);
  if (png.empty()) return "";
  const std::string name = "image" + std::to_string(files_.size() / 2 + 1);
  files_.push_back({folder_ + "media/" + name + ".png", std::move(png)});
  files_.push_back({folder_ + "media/" + name + ".svg", xml_head + svg});
  const std::string dots = relations.add("image", from_part + "media/" + name + ".png");
  const std::string drawing = relations.add("image", from_part + "media/" + name + ".svg");
  return "<a:blip r:embed=\"" + dots +
         "\"><a:extLst><a:ext uri=\"{96DAC541-7B7A-43D3-8B79-37D633B846F1}\"><asvg:svgBlip "
         "xmlns:asvg=\"http://schemas.microsoft.com/office/drawing/2016/SVG/main\" r:embed=\"" +
         drawing + "\"/></a:ext></a:extLst></a:blip>";
}

void PackagedPictures::move_into(std::vector<output_text::Document>& package) {
  for (output_text::Document& file : files_) package.push_back(std::move(file));
  files_.clear();
}

std::vector<output_text::Document> package_head(const std::string& document,
                                                const std::string& part_types,
                                                const std::string& title, const char* language) {
  Relations root;
  root.add("officeDocument", document);
  root.add("metadata/core-properties", "docProps/core.xml");
  root.add("extended-properties", "docProps/app.xml");
  return {
      {"[Content_Types].xml",
       std::string(xml_head) +
           "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
           "<Default Extension=\"rels\" "
           "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default "
           "Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" "
           "ContentType=\"image/png\"/><Default Extension=\"svg\" "
           "ContentType=\"image/svg+xml\"/>" +
           part_types +
           "<Override PartName=\"/docProps/core.xml\" "
           "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
           "<Override PartName=\"/docProps/app.xml\" "
           "ContentType=\"application/vnd.openxmlformats-officedocument.extended-properties+xml\""
           "/></Types>"},
      {"_rels/.rels", root.xml()},
      {"docProps/core.xml",
       std::string(xml_head) +
           "<cp:coreProperties "
           "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
           "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" +
           xml_words(title) + "</dc:title><dc:creator>maillage</dc:creator><dc:language>" +
           language + "</dc:language></cp:coreProperties>"},
      {"docProps/app.xml",
       std::string(xml_head) +
           "<Properties "
           "xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
           "<Application>maillage</Application></Properties>"}};
}

}  // namespace maillage::report::office
