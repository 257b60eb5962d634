#include "network/import/rows/state_legend.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "network/model/vocabulary.hpp"
#include "network/sheets/cell_looks.hpp"
#include "network/sheets/row_texts.hpp"
#include "network/text/text.hpp"

namespace maillage::importing {
namespace {

constexpr std::size_t longest_sign = 3;
constexpr std::size_t longest_legend = 400;

// Without the selector of its look (U+FE0F), which some writers leave out.
std::string bare_sign(std::string_view text) {
  static constexpr std::string_view selector = "\xEF\xB8\x8F";
  std::string sign(text::trimmed(text));
  for (std::size_t at = sign.find(selector); at != std::string::npos; at = sign.find(selector))
    sign.erase(at, selector.size());
  return sign;
}

// The parts of a legend, "0 = non commencé" of "État (0 = non commencé ; 1 = en cours)": what stands before
// the bracket is the header.
template <class Use>
void for_each_pair(std::string_view text, Use use) {
  if (text.size() > longest_legend || text.find_first_of("=:") == std::string_view::npos) return;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of(",;\n/|()"), text.size());
    const std::string_view pair = text::trimmed(text.substr(0, end));
    // "Code couleur : vert = réalisé": what leads to the first sign is none of it.
    const std::size_t at = pair.find_last_of("=:");
    if (at != std::string_view::npos) {
      std::string_view sign = pair.substr(0, at);
      if (const std::size_t lead = sign.find_last_of("=:"); lead != std::string_view::npos)
        sign.remove_prefix(lead + 1);
      use(text::trimmed(sign), sheets::one_line(pair.substr(at + 1)));
    }
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

// Words by sign, in the order of the signs.
class Legend {
 public:
  // `is_apart`: not the sheet of the table itself, where what stands side by side are values.
  void read(const sheets::WorkbookSheet& sheet, bool is_apart) {
    for (std::size_t i = 0; i < sheet.cells.size(); ++i) {
      const sheets::SheetCell& cell = sheet.cells[i];
      for_each_pair(cell.text, [&](std::string_view sign, const std::string& word) {
        const bool is_marks = !sign.empty() && sign.find_first_not_of("+-=~") == sign.npos;
        if (sign.size() <= longest_sign && (is_marks || !text::fold(sign).empty())) add(sign, word);
        if (sheets::is_picture(sign)) add(sign, word);
      });
      read_pictures(cell.text);
      const std::string_view text = text::trimmed(cell.text);
      if (sheets::is_picture(text) && i + 1 < sheet.cells.size() &&
          sheet.cells[i + 1].row == cell.row)
        add(text, sheets::one_line(sheet.cells[i + 1].text));
      // "0 | Non commencé", side by side.
      const bool heads_next = is_apart && i + 1 < sheet.cells.size() &&
                              sheet.cells[i + 1].row == cell.row &&
                              sheet.cells[i + 1].column == cell.column + 1;
      if (heads_next && text.size() <= longest_sign && !text::fold(text).empty())
        add(text, sheets::one_line(sheet.cells[i + 1].text));
    }
  }

  bool is_one() const { return words_.size() >= 2; }

  // The word that a cell's sign stands for; empty: it is no sign.
  std::string word_of(std::string_view cell) const {
    const auto found = words_.find(bare_sign(cell));
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
  // "🟢 Réalisé", "✅ Réalisé – 🔄 En cours": each picture with the words up to the next.
  void read_pictures(std::string_view text) {
    if (text.size() > longest_legend) return;
    std::string_view sign;
    std::string word;
    while (!text.empty()) {
      const std::size_t end = std::min(text.find_first_of(" \n"), text.size());
      const std::string_view piece = text.substr(0, end);
      text.remove_prefix(std::min(end + 1, text.size()));
      const bool is_dash = piece == "–" || piece == "—" || piece == "•";
      if (sheets::is_picture(piece) && !is_dash) {
        if (!sign.empty()) add(sign, word);
        sign = piece;
        word.clear();
      } else if (!is_dash && piece != "-" && piece != ":" && piece != "=" && piece != "|") {
        while (!word.empty() && (word.back() == ',' || word.back() == ';')) word.pop_back();
        word += (word.empty() ? "" : " ") + std::string(piece);
      }
    }
    while (!word.empty() && (word.back() == ',' || word.back() == ';')) word.pop_back();
    if (!sign.empty()) add(sign, word);
  }

  void add(std::string_view sign, const std::string& word) {
    constexpr std::size_t longest_word = 60;
    const auto state = word.size() > longest_word ? std::nullopt : model::read_state(word);
    if (!state) return;
    const auto [known, is_new] = words_.emplace(bare_sign(sign), word);
    if (!is_new && model::read_state(known->second) != state) unclear_.insert(known->first);
  }

  std::map<std::string, std::string> words_;
  std::set<std::string> unclear_;
};

}  // namespace

void read_signs_by_legend(const sheets::SheetView& view, const sheets::Workbook& workbook,
                          const ColumnPlan& plan, std::vector<ReadRow>& rows,
                          const text::Place& header, text::Faults& faults) {
  std::vector<std::size_t> states;
  for (std::size_t i = 0; i < plan.columns.size(); ++i) {
    const PlannedColumn& column = plan.columns[i];
    if (column.column == model::Column::state || column.of_year == model::Column::state)
      states.push_back(i);
  }
  if (states.empty()) return;
  Legend legend;
  legend.read(view.sheet(), false);
  for (const sheets::WorkbookSheet& other : workbook.sheets) {
    if (legend.is_one()) break;
    if (other.name == view.sheet().name || other.cells.size() > most_cells_of_key) continue;
    legend = {};
    legend.read(other, true);
  }
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

std::map<std::string, std::string> words_of_hues(const sheets::WorkbookSheet& sheet) {
  std::map<std::string, std::string> words;
  std::set<std::string> unclear;
  for (const sheets::SheetCell& cell : sheet.cells) {
    for_each_pair(cell.text, [&](std::string_view sign, const std::string& word) {
      const auto hue = sheets::hue_named(sign);
      if (!hue || !model::read_state(word)) return;
      const auto [known, is_new] = words.emplace(*hue, word);
      if (!is_new && model::read_state(known->second) != model::read_state(word))
        unclear.insert(known->first);
    });
  }
  for (const std::string& hue : unclear) words.erase(hue);
  return words;
}

}  // namespace maillage::importing
