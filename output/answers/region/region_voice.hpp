// What the parts of the region's answer have in common: how they say, count and list. Internal to
// output/answers/region.
#pragma once

#include <initializer_list>
#include <string>
#include <vector>

#include "output/answers/region/region_answer.hpp"
#include "output/blocks/block_making.hpp"
#include "output/text/message.hpp"
#include "output/text/numbers.hpp"
#include "output/words/region/articulation_messages.hpp"
#include "output/words/region/region_messages.hpp"

namespace maillage::answers {

struct RegionVoice {
  const Told& told;
  const region::Region& region = told.region;

  template <class Key>
  std::string say(Key key, std::initializer_list<output_text::Filling> fillings = {}) const {
    return output_text::filled(message_of(key), told.language, fillings);
  }
  std::string count(std::size_t value) const {
    return output_text::count_text(value, told.language);
  }
  blocks::GridUse use() const {
    return told.medium == Medium::terminal ? blocks::GridUse::titled : blocks::GridUse::data;
  }
  // The first few by name, the others by their number.
  std::string sides_words(const std::vector<std::uint32_t>& sides) const;
  const model::Partner& partner(std::uint32_t organisation) const {
    return region.whole.partners[text::PartnerId{organisation}];
  }

  // Rows below what stands above, cut to as many as asked for. The last column, which contracts, is long: a
  // terminal has none. `caption`: the part's title if empty.
  template <class Key>
  void add_list(blocks::ReportPart& part, std::string id, std::initializer_list<Key> headers,
                std::vector<std::vector<std::string>> rows, const std::vector<std::size_t>& numbers,
                const std::string& caption = {}) const {
    std::vector<std::string> words;
    for (const Key header : headers) words.push_back(say(header));
    add_rows(part, std::move(id), std::move(words), std::move(rows), numbers,
             caption.empty() ? part.title : caption);
  }

  void add_rows(blocks::ReportPart& part, std::string id, std::vector<std::string> headers,
                std::vector<std::vector<std::string>> rows, const std::vector<std::size_t>& numbers,
                const std::string& caption) const;
};

// Contracts of one territory and what they share.
blocks::ReportPart articulation_part(const RegionVoice& voice);

// What the agency checks; only where it was asked for.
blocks::ReportPart conditions_part(const RegionVoice& voice);

}  // namespace maillage::answers
