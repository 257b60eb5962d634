#include "network/import/headers/open_columns.hpp"

#include <utility>

namespace maillage::importing {

const ColumnContent& OpenColumns::content_at(std::size_t at) {
  if (!contents_[at]) contents_[at] = content.below(last, columns[at].column);
  return *contents_[at];
}

std::vector<std::string_view> OpenColumns::cells_at(std::size_t at) const {
  std::vector<std::string_view> cells;
  for (std::size_t r = last + 1; r < view.rows().size() && cells.size() < rows_sampled; ++r) {
    const std::string* own = view.own(view.rows()[r], columns[at].column);
    if (own != nullptr) cells.push_back(*own);
  }
  return cells;
}

bool OpenColumns::has(model::Column column) const {
  return std::any_of(columns.begin(), columns.end(), [&](const FoundColumn& each) {
    return each.meaning.column == column && each.meaning.role == HeaderRole::column;
  });
}

bool OpenColumns::has(HeaderRole role) const {
  return std::any_of(columns.begin(), columns.end(),
                     [&](const FoundColumn& each) { return each.meaning.role == role; });
}

void OpenColumns::settle(std::size_t at, model::Column column) {
  columns[at].meaning = {HeaderRole::column, column};
  columns[at].from_content = true;
}

void OpenColumns::add_behind(std::size_t at, FoundColumn column) {
  columns.insert(columns.begin() + static_cast<std::ptrdiff_t>(at) + 1, std::move(column));
  contents_.assign(columns.size(), std::nullopt);
}

}  // namespace maillage::importing
