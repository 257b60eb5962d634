#include "network/shapes/indicator_list.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "network/shapes/words/shape_words.hpp"
#include "network/sheets/row_texts.hpp"
#include "network/text/text.hpp"

namespace maillage::shapes {
namespace {

struct IndicatorColumns {
  std::size_t header = 0;
  std::uint32_t indicator = 0, actions = 0;
};

bool heads_indicators(std::string_view header) {
  if (model::read_column(header) == model::Column::indicator) return true;
  const std::string folded = text::fold(header);
  const auto words = text::words_of(folded);
  if (words.empty() || words.size() > 5) return false;
  const auto is_one = [](std::string_view word) {
    return word == "indicateur" || word == "indicateurs" || word == "indicator" ||
           word == "indicators" || word == "kpi";
  };
  // "Valeur de l'indicateur" is none.
  return is_one(words.front()) || (words.size() <= 3 && is_one(words.back()) &&
                                   (words.front() == "nom" || words.front() == "intitule" ||
                                    words.front() == "libelle" || words.front() == "name"));
}

bool heads_action_list(std::string_view header) {
  if (heads_actions(header)) return true;
  const std::string folded = text::fold(header);
  const auto words = text::words_of(folded);
  return words.size() <= 5 && std::any_of(words.begin(), words.end(), [](std::string_view word) {
           return word == "action" || word == "actions" || word == "fiche" || word == "fiches";
         });
}

std::optional<IndicatorColumns> indicator_columns(const sheets::SheetView& view) {
  const std::vector<sheets::RowSpan>& rows = view.rows();
  for (std::size_t r = 0; r < std::min<std::size_t>(rows.size(), 10); ++r) {
    std::optional<std::uint32_t> indicator, actions;
    bool is_table = false;
    for (std::size_t i = rows[r].begin; i < rows[r].end; ++i) {
      const sheets::SheetCell& cell = view.sheet().cells[i];
      if (!indicator && heads_indicators(cell.text)) {
        indicator = cell.column;
      } else if (!actions && heads_action_list(cell.text)) {
        actions = cell.column;
      }
      const auto column = model::read_column(cell.text);
      is_table = is_table || column == model::Column::carrier || column == model::Column::state ||
                 column == model::Column::partners || column == model::Column::axis ||
                 column == model::Column::objective;
    }
    if (indicator && actions && !is_table) return IndicatorColumns{r, *indicator, *actions};
  }
  return std::nullopt;
}

// "Action 3", "FA n° 3" → "3".
std::string number_in(std::string_view text) {
  std::string number;
  const std::string folded = text::fold(text);
  for (const std::string_view word : text::words_of(folded)) {
    static constexpr std::string_view beside[] = {"action", "actions", "fa", "fiche",
                                                  "fiches", "n",       "no", "numero"};
    if (std::find(std::begin(beside), std::end(beside), word) != std::end(beside)) continue;
    number += (number.empty() ? "" : " ") + std::string(word);
  }
  return number;
}

std::optional<std::size_t> column_at(const model::DraftTable& table, model::Column column) {
  const auto found =
      std::find(table.columns.begin(), table.columns.end(), std::optional<model::Column>(column));
  if (found == table.columns.end()) return std::nullopt;
  return static_cast<std::size_t>(found - table.columns.begin());
}

class Joiner {
 public:
  Joiner(const sheets::SheetView& view, model::DraftTable& table) : view_(view), table_(table) {
    for (const model::Column column :
         {model::Column::action, model::Column::number, model::Column::id}) {
      const auto at = column_at(table, column);
      if (!at) continue;
      for (std::size_t r = 0; r < table.rows.size(); ++r) {
        if (*at >= table.rows[r].size()) continue;
        const std::string& text = table.rows[r][*at].value;
        const std::string key =
            column == model::Column::action ? text::fold(text) : number_in(text);
        if (!key.empty()) rows_.emplace(key, r);
      }
    }
  }

  void join(text::Faults& faults) {
    const auto columns = indicator_columns(view_);
    if (!columns) return;
    const std::vector<sheets::RowSpan>& spans = view_.rows();
    std::string above, left;
    std::vector<std::uint32_t> left_rows;
    std::size_t joined = 0;
    for (std::size_t r = columns->header + 1; r < spans.size(); ++r) {
      const std::string* indicator = view_.own(spans[r], columns->indicator);
      const std::string* named = view_.own(spans[r], columns->actions);
      if (named != nullptr) above = *named;
      if (indicator == nullptr || text::trimmed(*indicator).empty()) continue;
      std::vector<std::string> unknown;
      const std::vector<std::size_t> actions = actions_of(above, unknown);
      for (const std::size_t action : actions) add(spans[r], *columns, action);
      joined += actions.empty() ? 0 : 1;
      if (actions.empty() && unknown.empty()) unknown.emplace_back("–");
      for (const std::string& each : unknown) left += (left.empty() ? "" : ", ") + each;
      if (!unknown.empty()) left_rows.push_back(spans[r].row);
    }
    const text::Place place = view_.place(spans[columns->header].row, columns->indicator);
    if (joined > 0) {
      faults.push_back({text::FaultKind::indicators_joined,
                        text::FaultSeverity::note,
                        place,
                        {std::to_string(joined), std::to_string(touched_.size())},
                        {},
                        {}});
    }
    if (!left_rows.empty()) {
      faults.push_back({text::FaultKind::indicators_left,
                        text::FaultSeverity::warning,
                        place,
                        {left, sheets::row_list(left_rows)},
                        {},
                        {}});
    }
  }

 private:
  std::optional<std::size_t> action_of(std::string_view text) const {
    for (const std::string& key : {text::fold(text), number_in(text)}) {
      const auto found = key.empty() ? rows_.end() : rows_.find(key);
      if (found != rows_.end()) return found->second;
    }
    return std::nullopt;
  }

  // The whole cell, else its lines, else what stands between commas.
  std::vector<std::size_t> actions_of(std::string_view cell, std::vector<std::string>& unknown) {
    std::vector<std::size_t> actions;
    cell = text::trimmed(cell);
    if (cell.empty()) return actions;
    if (const auto whole = action_of(cell)) return {*whole};
    for (const std::string_view separators : {"\n;", ",", "/&+"}) {
      const std::size_t cut = cell.find_first_of(separators);
      if (cut == std::string_view::npos) continue;
      while (!cell.empty()) {
        const std::size_t end = std::min(cell.find_first_of(separators), cell.size());
        for (const std::size_t each : actions_of(cell.substr(0, end), unknown)) {
          actions.push_back(each);
        }
        cell.remove_prefix(std::min(end + 1, cell.size()));
      }
      return actions;
    }
    const std::size_t conjunction = cell.find(" et ");
    if (conjunction != std::string_view::npos) {
      actions = actions_of(cell.substr(0, conjunction), unknown);
      for (const std::size_t each : actions_of(cell.substr(conjunction + 4), unknown)) {
        actions.push_back(each);
      }
      return actions;
    }
    // "1.1 Bus santé": a number and a title.
    const auto coded = rows_.find(number_in(sheets::code_before(cell)));
    if (coded != rows_.end()) return {coded->second};
    unknown.emplace_back(cell);
    return actions;
  }

  void add(const sheets::RowSpan& span, const IndicatorColumns& columns, std::size_t row) {
    auto at = column_at(table_, model::Column::indicator);
    if (!at) {
      at = table_.headers.size();
      table_.headers.push_back({std::string(model::code_of(model::Column::indicator)),
                                view_.place(view_.rows()[columns.header].row, columns.indicator)});
      table_.columns.emplace_back(model::Column::indicator);
    }
    std::string text, more;
    const sheets::RowSpan& header = view_.rows()[columns.header];
    for (std::size_t i = span.begin; i < span.end; ++i) {
      const sheets::SheetCell& cell = view_.sheet().cells[i];
      if (cell.column == columns.indicator) text = sheets::one_line(cell.text);
      if (cell.column == columns.indicator || cell.column == columns.actions) continue;
      const std::string* heading = view_.own(header, cell.column);
      more += more.empty() ? "" : " ; ";
      if (heading != nullptr) more += sheets::one_line(*heading) + " : ";
      more += sheets::one_line(cell.text);
    }
    if (!more.empty()) text += " (" + more + ")";
    std::vector<model::Text>& cells = table_.rows[row];
    if (cells.size() <= *at) cells.resize(*at + 1);
    model::Text& cell = cells[*at];
    if (cell.value.empty()) cell.place = view_.place(span.row, columns.indicator);
    sheets::append_line(text, cell.value);
    touched_.insert(row);
  }

  const sheets::SheetView& view_;
  model::DraftTable& table_;
  std::map<std::string, std::size_t> rows_;  // by title and by number
  std::set<std::size_t> touched_;
};

}  // namespace

bool is_indicator_list(const sheets::SheetView& view) {
  return indicator_columns(view).has_value();
}

void join_indicators(const sheets::SheetView& view, model::DraftTable& table,
                     text::Faults& faults) {
  Joiner(view, table).join(faults);
}

}  // namespace maillage::shapes
