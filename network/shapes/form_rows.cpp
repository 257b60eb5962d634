// Three layouts beside the plain one, often in one form: a label alone with its value alone below it, a
// row of labels over a row of their values, and "Label : value" in one cell. A label alone has its value
// below only where the title has: elsewhere it is one that nobody filled in, or a heading.
#include "network/shapes/form_rows.hpp"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

#include "network/model/columns.hpp"
#include "network/shapes/made_sheet.hpp"
#include "network/shapes/words/shape_words.hpp"
#include "network/sheets/row_texts.hpp"
#include "network/text/text.hpp"

namespace maillage::shapes {
namespace {

bool is_label_text(std::string_view text) {
  const std::string label = label_of(text);
  return model::read_column(label).has_value() || labels_action(label);
}

// "Porteur : CCAS" in one cell; of "Axe 1 : Soins" the whole is the value.
struct SaidInside {
  std::string label, value;
};

std::optional<SaidInside> said_inside(std::string_view text) {
  constexpr std::size_t longest_label = 40;
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos || colon == 0 || colon > longest_label) return std::nullopt;
  const std::string_view value = text::trimmed(text.substr(colon + 1));
  if (value.empty()) return std::nullopt;
  const std::string label = label_of(text.substr(0, colon)), folded = text::fold(label);
  const std::vector<std::string_view> words = text::words_of(folded);
  if (words.empty() || words[0] == "fiche" || words[0] == "fiches") return std::nullopt;
  const bool is_numbered =
      words.size() == 2 && words[1].find_first_not_of("0123456789") == std::string_view::npos;
  if (is_numbered && (words[0] == "axe" || words[0] == "objectif")) {
    return SaidInside{words[0] == "axe" ? "Axe" : "Objectif", sheets::one_line(text)};
  }
  if (!is_label_text(label)) return std::nullopt;
  return SaidInside{label, std::string(value)};
}

class Unfolding {
 public:
  explicit Unfolding(const sheets::SheetView& view) : view_(view) {}

  std::optional<sheets::WorkbookSheet> unfold() {
    if (!look()) return std::nullopt;
    const std::vector<sheets::RowSpan>& rows = view_.rows();
    bool any = false;
    for (std::size_t r = 0; r < rows.size(); ++r) {
      const sheets::SheetCell& first = cell(rows[r], 0);
      if (is_header(r)) {
        put_values(rows[r], rows[r + 1]);
        any = true;
        ++r;
      } else if (is_below_ && count(rows[r]) == 1 && is_label_text(first.text) &&
                 r + 1 < rows.size() && is_plain_alone(r + 1)) {
        const sheets::SheetCell& value = cell(rows[r + 1], 0);
        put(label_of(first.text), place(first), value.text, place(value));
        any = true;
        ++r;
      } else if (const auto inside = count(rows[r]) == 1 ? said_inside(first.text) : std::nullopt;
                 inside && beside_.count(text::fold(inside->label)) == 0) {
        put(inside->label, place(first), inside->value, place(first));
        any = true;
      } else {
        ++row_;
        for (std::size_t i = rows[r].begin; i < rows[r].end; ++i) {
          const sheets::SheetCell& kept = view_.sheet().cells[i];
          made_.put(row_, kept.column, kept.text, {place(kept)});
        }
      }
    }
    if (!any) return std::nullopt;
    return made_.finish(view_.sheet());
  }

 private:
  static std::size_t count(const sheets::RowSpan& span) { return span.end - span.begin; }
  const sheets::SheetCell& cell(const sheets::RowSpan& span, std::size_t i) const {
    return view_.sheet().cells[span.begin + i];
  }
  text::Place place(const sheets::SheetCell& cell) const {
    return view_.place(cell.row, cell.column);
  }

  // What the sheet says where; false: it is no form.
  bool look() {
    constexpr std::size_t fewest_labels = 3;
    std::set<std::string> labels;
    bool title_beside = false, title_below = false;
    const std::vector<sheets::RowSpan>& rows = view_.rows();
    for (std::size_t r = 0; r < rows.size(); ++r) {
      std::size_t known = 0, actions = 0;
      for (std::size_t i = 0; i < count(rows[r]); ++i) {
        const std::string label = label_of(cell(rows[r], i).text);
        if (!is_label_text(label)) continue;
        ++known;
        actions += labels_action(label) ? 1 : 0;
        if (i == 0) column_ = labels.empty() ? cell(rows[r], 0).column : column_;
        labels.insert(text::fold(label));
      }
      // "Action | Porteur": the header of a table.
      if (actions > 0 && known > 1) return false;
      const std::string first = label_of(cell(rows[r], 0).text);
      if (count(rows[r]) > 1 && known == 1 && is_label_text(first)) {
        beside_.insert(text::fold(first));
      }
      if (actions == 0 || !labels_action(first)) continue;
      title_beside = title_beside || count(rows[r]) > 1;
      title_below =
          title_below || (count(rows[r]) == 1 && r + 1 < rows.size() && is_plain_alone(r + 1));
    }
    bool has_headers = false;
    for (std::size_t r = 0; r < rows.size() && !has_headers; ++r) has_headers = is_header(r);
    is_below_ = title_below && !title_beside && has_headers;
    if (!title_beside && !has_headers) return false;
    return labels.size() >= fewest_labels && (title_beside || title_below);
  }

  // A text alone in the column of the labels, which is none and no number of a form.
  bool is_plain_alone(std::size_t r) const {
    const sheets::RowSpan& span = view_.rows()[r];
    const sheets::SheetCell& first = cell(span, 0);
    return count(span) == 1 && first.column == column_ && !is_label_text(first.text) &&
           text::fold(first.text).find("fiche") != 0;
  }

  // Labels all of them, over a row of as many values or fewer, each below one of them.
  bool is_header(std::size_t r) const {
    const std::vector<sheets::RowSpan>& rows = view_.rows();
    if (r + 1 >= rows.size() || count(rows[r]) < 2 || rows[r + 1].row != rows[r].row + 1)
      return false;
    for (std::size_t i = 0; i < count(rows[r]); ++i) {
      const std::string label = label_of(cell(rows[r], i).text);
      // "Financeur | État" is a label and its value.
      if (!model::read_column(label) || labels_action(label)) return false;
      if (count(rows[r]) == 2 && i == 1 && text::fold(label) == "etat") return false;
    }
    const sheets::RowSpan& below = rows[r + 1];
    if (count(below) > count(rows[r]) || (count(rows[r]) == 2 && count(below) < 2)) return false;
    for (std::size_t i = 0; i < count(below); ++i) {
      const sheets::SheetCell& value = cell(below, i);
      if (is_label_text(value.text) || header_over(rows[r], value.column) == nullptr) return false;
    }
    // A second row of values makes it a table of its own.
    if (r + 2 >= rows.size() || rows[r + 2].row != below.row + 1) return true;
    const sheets::RowSpan& next = rows[r + 2];
    return count(next) == 1 || is_label_text(cell(next, 0).text);
  }

  const sheets::SheetCell* header_over(const sheets::RowSpan& header, std::uint32_t column) const {
    for (std::size_t i = 0; i < count(header); ++i) {
      if (cell(header, i).column == column) return &cell(header, i);
    }
    return nullptr;
  }

  void put_values(const sheets::RowSpan& header, const sheets::RowSpan& values) {
    for (std::size_t i = 0; i < count(values); ++i) {
      const sheets::SheetCell& value = cell(values, i);
      const sheets::SheetCell* label = header_over(header, value.column);
      put(label_of(label->text), place(*label), value.text, place(value));
    }
  }

  void put(const std::string& label, const text::Place& of_label, const std::string& value,
           const text::Place& of_value) {
    ++row_;
    made_.put(row_, column_, label, {of_label});
    made_.put(row_, column_ + 1, value, {of_value});
  }

  const sheets::SheetView& view_;
  MadeSheet made_;
  std::uint32_t row_ = 0, column_ = 0;
  std::set<std::string> beside_;  // labels with a value beside them
  bool is_below_ = false;         // values stand below their labels
};

}  // namespace

std::string label_of(std::string_view text) {
  text = text::trimmed(text);
  while (!text.empty() && (text.back() == ':' || text.back() == ' ')) text.remove_suffix(1);
  return sheets::one_line(text);
}

bool labels_action(const std::string& label) {
  return heads_actions(label) && model::read_column(label) != model::Column::number;
}

std::optional<sheets::WorkbookSheet> forms_unfolded(const sheets::SheetView& view) {
  return Unfolding(view).unfold();
}

}  // namespace maillage::shapes
