#include "output/blocks/block_making.hpp"

namespace maillage::blocks {

std::string enumerated(const std::vector<std::string>& words, output_text::Language language) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) {
      text += i + 1 < words.size()                        ? ", "
              : language == output_text::Language::french ? " et "
                                                          : " and ";
    }
    text += words[i];
  }
  return text;
}

}  // namespace maillage::blocks
