// What slides of PowerPoint and texts of Word share: DrawingML's units and pictures, the package's head and relations.
#pragma once

#include <string>
#include <vector>

#include "output/text/document.hpp"

namespace maillage::report::office {

// English Metric Units: 12700 a point.
std::string emu(double points);

// A part's relations to others, numbered in the order of their making.
class Relations {
 public:
  // "rId3". `type` is the end of the type's address: "slide", "image".
  std::string add(const std::string& type, const std::string& target);
  std::string xml() const;

 private:
  std::vector<std::pair<std::string, std::string>> all_;
};

// Pictures of a package, each under "media/": a drawing, and the same in dots for what shows no drawing.
class PackagedPictures {
 public:
  explicit PackagedPictures(std::string folder) : folder_(std::move(folder)) {}

  // <a:blip> of the picture, its files in the package and related to; empty where nothing draws it.
  std::string blip(const std::string& svg, const std::string& from_part, Relations& relations);
  void move_into(std::vector<output_text::Document>& package);

 private:
  std::string folder_;
  std::vector<output_text::Document> files_;
};

// What stands first in a package: its content types, those of the parts given as <Override>, what its
// document and properties are, and these. No clock: of no moment.
std::vector<output_text::Document> package_head(const std::string& document,
                                                const std::string& part_types,
                                                const std::string& title, const char* language);

}  // namespace maillage::report::office
