#include "output/report/blocks/pictures.hpp"

namespace maillage::report::blocks {

std::vector<Block> picture_blocks(const ReportMaking& making, const std::string& name,
                                  const std::string& title, const std::string& summary) {
  const auto found = making.pictures.find(name);
  if (found == making.pictures.end()) return {};
  Picture picture;
  picture.id = "dessin-" + name;  // the drawing itself has its name
  picture.title = title;
  picture.summary = summary;
  picture.svg = found->second;
  picture.document = "schemas/" + name + ".svg";
  return {{std::move(picture)}};
}

std::vector<std::string> sheets_of(const ReportMaking& making, const std::string& name) {
  std::vector<std::string> sheets;
  std::string next = name;
  while (making.pictures.count(next) != 0) {
    sheets.push_back(next);
    next = name + "-feuille-" + std::to_string(sheets.size() + 1);
  }
  return sheets;
}

}  // namespace maillage::report::blocks
