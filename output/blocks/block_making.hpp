// Blocks and cells in one call each.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "output/blocks/blocks.hpp"

namespace maillage::blocks {

inline Block prose_block(ParagraphKind kind, Prose prose) {
  return {Paragraph{kind, std::move(prose)}};
}
inline Block prose_block(ParagraphKind kind, std::string text) {
  return {Paragraph{kind, {{std::move(text)}}}};
}
inline Block heading_block(std::string id, std::string text, std::string where = {}) {
  return {Heading{std::move(id), std::move(text), std::move(where)}};
}

inline void append(Prose& prose, const Prose& more) {
  prose.insert(prose.end(), more.begin(), more.end());
}

inline GridCell words_cell(std::string text, Tone tone = Tone::plain) {
  return {{{std::move(text)}}, tone};
}
inline GridCell run_cell(Run run, Tone tone = Tone::plain) { return {{std::move(run)}, tone}; }
inline GridCell prose_cell(Prose prose, Tone tone = Tone::plain) {
  return {std::move(prose), tone};
}

// At the end of a part.
void add(ReportPart& part, ParagraphKind kind, std::string text);
void add_heading(ReportPart& part, std::string text, std::string where = {});
void add_bullets(ReportPart& part, const std::vector<std::string>& items);

// A table that goes with what stands above, of `headers` and rows of as many texts; the columns
// named in `numbers` are right-aligned. Without rows, nothing.
void add_table(ReportPart& part, std::string id, std::string caption,
               const std::vector<std::string>& headers,
               const std::vector<std::vector<std::string>>& rows,
               const std::vector<std::size_t>& numbers = {}, GridUse use = GridUse::aside);

}  // namespace maillage::blocks
