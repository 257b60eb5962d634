#include "network/import/table_joining.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "network/text/text.hpp"

namespace maillage::importing {

void append_table(model::DraftTable& table, model::DraftTable more) {
  std::vector<std::size_t> to;
  std::map<std::string, std::size_t> by_header;
  for (std::size_t i = 0; i < table.headers.size(); ++i) {
    by_header.emplace(text::fold(table.headers[i].value), i);
  }
  for (std::size_t i = 0; i < more.headers.size(); ++i) {
    std::size_t found = table.headers.size();
    if (more.columns[i]) {
      const auto same = std::find(table.columns.begin(), table.columns.end(), more.columns[i]);
      found = static_cast<std::size_t>(same - table.columns.begin());
    } else {
      const auto same = by_header.find(text::fold(more.headers[i].value));
      if (same != by_header.end() && !table.columns[same->second]) found = same->second;
    }
    if (found == table.headers.size()) {
      table.headers.push_back(more.headers[i]);
      table.columns.push_back(more.columns[i]);
    }
    to.push_back(found);
  }
  std::move(more.hidden.begin(), more.hidden.end(), std::back_inserter(table.hidden));
  for (std::vector<model::Text>& row : more.rows) {
    std::vector<model::Text> cells(table.headers.size());
    for (std::size_t i = 0; i < row.size(); ++i) cells[to[i]] = std::move(row[i]);
    table.rows.push_back(std::move(cells));
  }
}

}  // namespace maillage::importing
