#include "network/import/year_columns.hpp"

#include <map>

#include "network/text/text.hpp"

namespace maillage {
namespace {

struct YearParts {
  std::optional<std::size_t> state, carrier;
};

DraftTable review_of(const DraftTable& table, int year, const YearParts& parts) {
  DraftTable review;
  review.place = table.place;
  review.year = year;
  std::vector<std::size_t> kept;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const bool is_replaced =
        table.columns[i] == Column::state || (parts.carrier && table.columns[i] == Column::carrier);
    if (!table.columns[i] || is_replaced) continue;
    kept.push_back(i);
    review.headers.push_back(table.headers[i]);
    review.columns.push_back(table.columns[i]);
  }
  for (const auto& [at, meaning] :
       {std::pair(parts.carrier, Column::carrier), {parts.state, Column::state}}) {
    if (!at) continue;
    kept.push_back(*at);
    review.headers.push_back(table.headers[*at]);
    review.columns.emplace_back(meaning);
  }
  const auto says = [](const std::vector<Text>& row, std::optional<std::size_t> at) {
    return at && *at < row.size() && !trimmed(row[*at].value).empty();
  };
  for (const std::vector<Text>& row : table.rows) {
    if (!says(row, parts.state) && !says(row, parts.carrier)) continue;
    std::vector<Text>& cells = review.rows.emplace_back();
    for (const std::size_t at : kept) cells.push_back(at < row.size() ? row[at] : Text{});
  }
  return review;
}

}  // namespace

std::vector<DraftTable> reviews_of(const TableWithYears& whole) {
  std::map<int, YearParts> years;
  for (const YearColumn& column : whole.years) {
    YearParts& parts = years[column.year];
    std::optional<std::size_t>& part =
        column.meaning == Column::state ? parts.state : parts.carrier;
    if (!part) part = column.at;
  }
  std::vector<DraftTable> reviews;
  for (const auto& [year, parts] : years) {
    if (!parts.state) continue;
    DraftTable review = review_of(whole.table, year, parts);
    if (!review.rows.empty()) reviews.push_back(std::move(review));
  }
  return reviews;
}

}  // namespace maillage
