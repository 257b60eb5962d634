#include "output/blocks/block_making.hpp"

namespace maillage::blocks {

void add(ReportPart& part, ParagraphKind kind, std::string text) {
  part.blocks.push_back(prose_block(kind, std::move(text)));
}

void add_heading(ReportPart& part, std::string text, std::string where) {
  part.blocks.push_back(heading_block("", std::move(text), std::move(where)));
}

void add_bullets(ReportPart& part, const std::vector<std::string>& items) {
  if (items.empty()) return;
  Bullets bullets;
  for (const std::string& item : items) bullets.items.push_back({{item}});
  part.blocks.push_back({std::move(bullets)});
}

void add_table(ReportPart& part, std::string id, std::string caption,
               const std::vector<std::string>& headers,
               const std::vector<std::vector<std::string>>& rows,
               const std::vector<std::size_t>& numbers, GridUse use) {
  if (rows.empty()) return;
  Grid grid{std::move(id), std::move(caption), use, {}, {}};
  for (const std::string& header : headers) grid.columns.push_back({header});
  for (const std::size_t column : numbers) {
    grid.columns[column].align = GridAlign::numbers;
  }
  for (const std::vector<std::string>& row : rows) {
    GridRow& cells = grid.rows.emplace_back();
    for (const std::string& text : row) cells.cells.push_back(words_cell(text));
  }
  part.blocks.push_back({std::move(grid)});
}

}  // namespace maillage::blocks
