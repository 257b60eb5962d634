#include "output/blocks/prose_message.hpp"

#include <string>
#include <string_view>

namespace maillage::blocks {

Prose filled_prose(const output_text::Message& message, output_text::Language language,
                   std::initializer_list<ProsePlace> places,
                   std::initializer_list<output_text::Filling> fillings) {
  Prose prose;
  const auto add_words = [&](std::string_view pattern) {
    if (pattern.empty()) return;
    const std::string words(pattern);
    prose.push_back({output_text::filled({words.c_str(), words.c_str()}, language, fillings)});
  };
  std::string_view rest = output_text::said(language, message.french, message.english);
  while (true) {
    std::size_t first = rest.size(), length = 0;
    const ProsePlace* next = nullptr;
    for (const ProsePlace& place : places) {
      const std::string written = "{" + std::string(place.name) + "}";
      const std::size_t at = rest.find(written);
      if (at >= first) continue;
      first = at;
      length = written.size();
      next = &place;
    }
    add_words(rest.substr(0, first));
    if (next == nullptr) return prose;
    prose.insert(prose.end(), next->prose.begin(), next->prose.end());
    rest.remove_prefix(first + length);
  }
}

}  // namespace maillage::blocks
