#include "network/import/rows/state_legend.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "network/model/vocabulary.hpp"
#include "network/sheets/row_texts.hpp"
#include "network/text/text.hpp"

namespace maillage::importing {
namespace {

constexpr std::size_t longest_sign = 3;
constexpr std::size_t longest_legend = 400;

// Words by sign, in the order of the signs.
class Legend {
 public:
  void read(std::string_view text) {
    if (text.size() > longest_legend || text.find_first_of("=:") == std::string_view::npos) return;
    // "État (0 = non commencé ; 1 = en cours)": what stands before the bracket is the header.
    while (!text.empty()) {
      const std::size_t end = std::min(text.find_first_of(",;\n/|()"), text.size());
      read_pair(text::trimmed(text.substr(0, end)));
      text.remove_prefix(std::min(end + 1, text.size()));
    }
  }

  bool is_one() const { return words_.size() >= 2; }

  // The word that a cell's sign stands for; empty: it is no sign.
  std::string word_of(std::string_view cell) const {
    const auto found = words_.find(std::string(text::trimmed(cell)));
    return found == words_.end() || unclear_.count(found->first) != 0 ? "" : found->second;
  }

  std::string text() const {
    std::string all;
    for (const auto& [sign, word] : words_) {
      if (unclear_.count(sign) == 0) all += (all.empty() ? "" : ", ") + (sign + " = " + word);
    }
    return all;
  }

 private:
  void read_pair(std::string_view pair) {
    const std::size_t at = pair.find_first_of("=:");
    if (at == std::string_view::npos) return;
    const std::string sign(text::trimmed(pair.substr(0, at)));
    const std::string word = sheets::one_line(pair.substr(at + 1));
    const auto state = model::read_state(word);
    if (sign.empty() || sign.size() > longest_sign || text::fold(sign).empty() || !state) return;
    const auto [known, is_new] = words_.emplace(sign, word);
    if (!is_new && model::read_state(known->second) != state) unclear_.insert(sign);
  }

  std::map<std::string, std::string> words_;
  std::set<std::string> unclear_;
};

}  // namespace

void read_signs_by_legend(const sheets::SheetView& view, const ColumnPlan& plan,
                          std::vector<ReadRow>& rows, const text::Place& header,
                          text::Faults& faults) {
  std::vector<std::size_t> states;
  for (std::size_t i = 0; i < plan.columns.size(); ++i) {
    const PlannedColumn& column = plan.columns[i];
    if (column.column == model::Column::state || column.of_year == model::Column::state)
      states.push_back(i);
  }
  if (states.empty()) return;
  Legend legend;
  for (const sheets::SheetCell& cell : view.sheet().cells) legend.read(cell.text);
  if (!legend.is_one()) return;
  bool any = false;
  for (ReadRow& row : rows) {
    for (const std::size_t at : states) {
      std::string word = legend.word_of(row.cells[at].value);
      if (word.empty()) continue;
      row.cells[at].value = std::move(word);
      any = true;
    }
  }
  if (!any) return;
  faults.push_back(
      {text::FaultKind::legend_read, text::FaultSeverity::note, header, {legend.text()}, {}, {}});
}

}  // namespace maillage::importing
