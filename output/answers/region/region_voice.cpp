#include "output/answers/region/region_voice.hpp"

#include <utility>

namespace maillage::answers {

using words::region::Region;

namespace {

constexpr std::size_t most_named = 6;  // contracts that a cell lists

}  // namespace

std::string RegionVoice::sides_words(const std::vector<std::uint32_t>& sides) const {
  std::string text;
  for (std::size_t i = 0; i < sides.size() && i < most_named; ++i) {
    text += (text.empty() ? "" : ", ") + told.names[sides[i]];
  }
  if (sides.size() > most_named)
    text += " " + say(Region::more_rows, {{"n", sides.size() - most_named}});
  return text;
}

void RegionVoice::add_rows(blocks::ReportPart& part, std::string id,
                           std::vector<std::string> headers,
                           std::vector<std::vector<std::string>> rows,
                           const std::vector<std::size_t>& numbers,
                           const std::string& caption) const {
  if (told.medium == Medium::terminal) {
    headers.pop_back();
    for (std::vector<std::string>& row : rows) row.pop_back();
  }
  const std::size_t all = rows.size();
  if (told.most_rows > 0 && all > told.most_rows) rows.resize(told.most_rows);
  // A table that is not the part's only one is told by its own name.
  const bool has_own_name =
      told.medium == Medium::terminal && !caption.empty() && caption != part.title;
  add_table(part, std::move(id), caption, headers, rows, numbers,
            has_own_name ? blocks::GridUse::reading : use());
  if (rows.size() < all)
    add(part, blocks::ParagraphKind::plain, say(Region::more_rows, {{"n", all - rows.size()}}));
}

}  // namespace maillage::answers
