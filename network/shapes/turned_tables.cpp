#include "network/shapes/turned_tables.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "network/model/columns.hpp"
#include "network/shapes/form_rows.hpp"
#include "network/shapes/made_sheet.hpp"
#include "network/shapes/words/shape_words.hpp"
#include "network/sheets/row_texts.hpp"
#include "network/text/text.hpp"

namespace maillage::shapes {
namespace {

// Forms that became a table, which is said.
TurnedTable forms_read(MadeSheet& made, const sheets::SheetView& view, std::uint32_t forms) {
  TurnedTable turned{made.finish(view.sheet()), {}};
  turned.faults.push_back({text::FaultKind::forms_read,
                           text::FaultSeverity::note,
                           view.place(),
                           {std::to_string(forms)},
                           {},
                           {}});
  return turned;
}

// How many headers a table of several in one row has; 0: the row is no such header.
std::size_t headers_of_one(const sheets::SheetView& view, const sheets::RowSpan& span) {
  const auto cell = [&](std::size_t i) -> const sheets::SheetCell& {
    return view.sheet().cells[span.begin + i];
  };
  const std::size_t count = span.end - span.begin;
  for (std::size_t each = 2; each * 2 <= count; ++each) {
    if (count % each != 0) continue;
    bool is_same = true, has_action = false;
    std::set<std::string> words;
    for (std::size_t i = 0; i < count && is_same; ++i) {
      const std::size_t block = i - i % each;
      is_same = text::fold(cell(i).text) == text::fold(cell(i % each).text) &&
                cell(i).column - cell(block).column == cell(i % each).column - cell(0).column;
      if (i < each) {
        words.insert(text::fold(cell(i).text));
        has_action = has_action || heads_actions(cell(i).text);
      }
    }
    if (is_same && has_action && words.size() == each) return each;
  }
  return 0;
}

// "Bus" of "Fiche action 1 : Bus"; empty: it says no title.
std::string title_of_form(std::string_view text) {
  const std::size_t digit = text.find_first_of("0123456789");
  if (digit == std::string_view::npos) return {};
  for (const std::string_view sign : {":", " – ", " - ", " — "}) {
    const std::size_t at = text.find(sign, digit);
    if (at != std::string_view::npos) return sheets::one_line(text.substr(at + sign.size()));
  }
  return {};
}

// "Action 1 : Bus", "Mesure n° 2 – Forum": folded.
bool numbers_title(const std::string& folded) {
  const std::vector<std::string_view> words = text::words_of(folded);
  if (words.size() < 3 ||
      (words[0] != "action" && words[0] != "projet" && words[0] != "mesure" && words[0] != "fa")) {
    return false;
  }
  const std::string_view number = words[1] == "n" || words[1] == "no" ? words[2] : words[1];
  return number.find_first_not_of("0123456789") == std::string_view::npos;
}

// "Fiche action", with "1.1" or "FA 3" behind it.
bool is_code_of_form(const std::string& label, std::string_view value) {
  const std::string folded = text::fold(label), code = text::fold(value);
  if (folded != "fiche action" && folded != "fiche" && folded != "action") return false;
  std::size_t letters = 0;
  for (const char c : code) letters += c >= 'a' && c <= 'z' ? 1 : 0;
  return letters <= 2 && code.find_first_of("0123456789") != std::string::npos;
}

// "Fiche action n° 1", "FA 12": the number of a form, and no word more.
bool numbers_form(const std::string& label) {
  static constexpr std::string_view beside[] = {"fiche", "fiches", "action", "fa", "n",
                                                "no",    "numero", "num",    "cls"};
  const std::string folded = text::fold(label);
  bool has_digit = false, has_word = false;
  for (const std::string_view word : text::words_of(folded)) {
    if (word.find_first_not_of("0123456789") == std::string_view::npos) {
      has_digit = true;
    } else if (std::find(std::begin(beside), std::end(beside), word) == std::end(beside)) {
      return false;
    } else {
      has_word = has_word || word == "fiche" || word == "action" || word == "fa";
    }
  }
  return has_digit && has_word;
}

// A form whose labels stand above their values, each alone in its row: no label has anything beside it.
bool has_values_below(const sheets::SheetView& view, std::uint32_t column) {
  constexpr std::size_t fewest_labels = 3;
  std::size_t labels = 0;
  for (const sheets::RowSpan& span : view.rows()) {
    const sheets::SheetCell& first = view.sheet().cells[span.begin];
    const std::string label = label_of(first.text);
    if (first.column != column || (!model::read_column(label) && !labels_action(label))) continue;
    if (span.end - span.begin > 1) return false;
    ++labels;
  }
  return labels >= fewest_labels;
}

// "Porteur" over "CCAS" over "Calendrier" over "2021". Lines below a value go on with it where it lists
// organisations and they are some too; else the next is a label of the form's own, and its value below.
TurnedTable read_forms_below(const sheets::SheetView& view, std::uint32_t column) {
  const std::vector<sheets::RowSpan>& rows = view.rows();
  MadeSheet made;
  std::map<std::string, std::uint32_t> columns;
  std::uint32_t action = 0, current = 0;
  std::optional<model::Column> meaning;
  std::string first_label, number;
  text::Place number_place;
  bool has_label = false, has_value = false;
  const auto column_of = [&](const std::string& label, const text::Place& place) {
    const auto next = static_cast<std::uint32_t>(columns.size());
    const auto [found, is_new] = columns.emplace(text::fold(label), next);
    if (is_new) made.put(0, found->second, label, {place});
    return found->second;
  };
  for (std::size_t r = 0; r < rows.size(); ++r) {
    const sheets::SheetCell& first = view.sheet().cells[rows[r].begin];
    const std::string label = label_of(first.text), folded = text::fold(label);
    const text::Place place = view.place(rows[r].row, first.column);
    const bool is_known =
        first.column == column && (model::read_column(label) || labels_action(label));
    const bool is_number = first.column == column && !is_known && folded.find("fiche") == 0 &&
                           folded.find_first_of("0123456789") != std::string::npos;
    if (is_number) {
      number = label;
      number_place = place;
      has_label = false;
      continue;
    }
    const bool lists = meaning == model::Column::carrier || meaning == model::Column::partners ||
                       meaning == model::Column::funders;
    const bool goes_on = has_label && has_value &&
                         ((lists && may_be_organisation(first.text)) || r + 1 == rows.size() ||
                          first.column != column);
    if (is_known || (has_value && !goes_on)) {
      if (first_label.empty()) first_label = folded;
      if (action == 0 || folded == first_label || !number.empty()) {
        ++action;
        if (!number.empty()) {
          made.put(action,
                   column_of(std::string(model::code_of(model::Column::number)), number_place),
                   number, {number_place});
        }
        number.clear();
      }
      current = column_of(label, place);
      meaning = model::read_column(label);
      has_label = true;
      has_value = false;
      continue;
    }
    if (!has_label) continue;
    for (std::size_t i = rows[r].begin; i < rows[r].end; ++i) {
      const sheets::SheetCell& cell = view.sheet().cells[i];
      made.add_line(action, current, cell.text, view.place(cell.row, cell.column));
    }
    has_value = true;
  }
  return forms_read(made, view, action);
}

// "Plan 2024": 2024. None: no year, or several.
std::optional<std::string> year_said(std::string_view text) {
  std::optional<std::string> year;
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i;
    while (end < text.size() && text[end] >= '0' && text[end] <= '9') ++end;
    const std::string_view digits = text.substr(i, end - i);
    if (digits.size() == 4 && (digits.substr(0, 2) == "19" || digits.substr(0, 2) == "20")) {
      if (year) return std::nullopt;
      year = std::string(digits);
    }
    i = std::max(end, i + 1);
  }
  return year;
}

// Tables beside one another, each below a year of its own: the same action is in several. None: not so.
std::optional<TurnedTable> tables_of_years(const sheets::SheetView& view, std::size_t header,
                                           const std::vector<std::uint32_t>& begins) {
  constexpr std::size_t rows_above = 3;
  const std::vector<sheets::RowSpan>& rows = view.rows();
  const std::vector<sheets::SheetCell>& cells = view.sheet().cells;
  const auto block_of = [&](std::uint32_t column) {
    return static_cast<std::size_t>(std::upper_bound(begins.begin(), begins.end(), column) -
                                    begins.begin());
  };
  std::vector<std::string> years;
  for (std::size_t r = header; r-- > 0 && header - r <= rows_above && years.empty();) {
    if (rows[r].end - rows[r].begin != begins.size()) continue;
    for (std::size_t i = rows[r].begin; i < rows[r].end; ++i) {
      const std::optional<std::string> year = year_said(cells[i].text);
      if (year && block_of(cells[i].column) == years.size() + 1) years.push_back(*year);
    }
    if (years.size() != begins.size()) years.clear();
  }
  if (years.empty() || std::set<std::string>(years.begin(), years.end()).size() < years.size()) {
    return std::nullopt;
  }
  std::vector<MadeSheet> made(begins.size());
  for (const sheets::SheetCell& cell : cells) {
    const std::size_t block = block_of(cell.column);
    if (block == 0 || cell.row < rows[header].row) continue;
    made[block - 1].put(cell.row, cell.column - begins[block - 1], cell.text,
                        {view.place(cell.row, cell.column)});
  }
  TurnedTable turned;
  for (std::size_t i = 0; i < made.size(); ++i) {
    sheets::WorkbookSheet sheet = made[i].finish(view.sheet());
    sheet.name = years[i];
    (i == 0 ? turned.sheet : turned.of_years.emplace_back()) = std::move(sheet);
  }
  turned.faults.push_back({text::FaultKind::tables_beside,
                           text::FaultSeverity::note,
                           view.place(rows[header].row, begins.front()),
                           {std::to_string(begins.size())},
                           {},
                           {}});
  return turned;
}

}  // namespace

std::optional<TurnedTable> read_tables_beside(const sheets::SheetView& view) {
  const std::vector<sheets::RowSpan>& rows = view.rows();
  for (std::size_t r = 0; r < std::min<std::size_t>(rows.size(), 20); ++r) {
    const std::size_t each = headers_of_one(view, rows[r]);
    if (each == 0) continue;
    const std::vector<sheets::SheetCell>& cells = view.sheet().cells;
    std::vector<std::uint32_t> begins;
    for (std::size_t i = rows[r].begin; i < rows[r].end; i += each) {
      begins.push_back(cells[i].column);
    }
    const std::uint32_t header = rows[r].row;
    const std::uint32_t height = rows.back().row - header;
    if (std::optional<TurnedTable> years = tables_of_years(view, r, begins)) return years;
    MadeSheet made;
    for (const sheets::SheetCell& cell : cells) {
      if (cell.row < header) {
        made.keep(cell);
        continue;
      }
      const auto next = std::upper_bound(begins.begin(), begins.end(), cell.column);
      const auto block = static_cast<std::uint32_t>(next - begins.begin());
      if (block == 0 || (cell.row == header && block > 1)) continue;
      const std::uint32_t column = cell.column - begins[block - 1] + begins.front();
      made.put(cell.row + (block - 1) * height, column, cell.text,
               {view.place(cell.row, cell.column)});
    }
    TurnedTable turned{made.finish(view.sheet()), {}};
    turned.faults.push_back({text::FaultKind::tables_beside,
                             text::FaultSeverity::note,
                             view.place(header, begins.front()),
                             {std::to_string(begins.size())},
                             {},
                             {}});
    return turned;
  }
  return std::nullopt;
}

// "Action | Bus | Porteur | CAF" over "Public | Jeunes | État | fait": labels in two columns, each with its
// value behind it.
std::optional<sheets::WorkbookSheet> forms_in_one_column(const sheets::SheetView& view) {
  const std::vector<sheets::SheetCell>& cells = view.sheet().cells;
  const auto is_label = [](const sheets::SheetCell& cell) {
    const std::string label = label_of(cell.text);
    return model::read_column(label).has_value() || labels_action(label);
  };
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::size_t> rows_of_two;
  for (const sheets::RowSpan& span : view.rows()) {
    std::vector<std::uint32_t> labels;
    for (std::size_t i = span.begin; i < span.end; ++i) {
      if (is_label(cells[i])) labels.push_back(cells[i].column);
    }
    // A header has words of headers beside one another.
    if (labels.size() == 2 && labels[1] - labels[0] >= 2) ++rows_of_two[{labels[0], labels[1]}];
  }
  const auto most =
      std::max_element(rows_of_two.begin(), rows_of_two.end(),
                       [](const auto& a, const auto& b) { return a.second < b.second; });
  if (most == rows_of_two.end() || most->second < 2) return std::nullopt;
  const auto [left, right] = most->first;
  MadeSheet made;
  std::uint32_t row = 0;
  for (const sheets::RowSpan& span : view.rows()) {
    row += 2;
    for (std::size_t i = span.begin; i < span.end; ++i) {
      const sheets::SheetCell& cell = cells[i];
      if (cell.column < left) return std::nullopt;
      const bool is_right = cell.column >= right;
      made.put(row + (is_right ? 1 : 0), is_right ? cell.column - right + left : cell.column,
               cell.text, {view.place(cell.row, cell.column)});
    }
  }
  return made.finish(view.sheet());
}

std::optional<TurnedTable> read_forms(const sheets::SheetView& view) {
  const std::vector<sheets::RowSpan>& rows = view.rows();
  // The column of labels: that of most words that head tables of actions.
  std::map<std::uint32_t, std::set<std::string>> labels;
  for (std::size_t r = 0; r < std::min<std::size_t>(rows.size(), 200); ++r) {
    if (rows[r].end - rows[r].begin > 3) return std::nullopt;
    const sheets::SheetCell& first = view.sheet().cells[rows[r].begin];
    const std::string label = label_of(first.text);
    if (model::read_column(label) || labels_action(label))
      labels[first.column].insert(text::fold(label));
  }
  const auto most = std::max_element(
      labels.begin(), labels.end(),
      [](const auto& a, const auto& b) { return a.second.size() < b.second.size(); });
  if (most == labels.end() || most->second.size() < 3) return std::nullopt;
  const std::uint32_t column = most->first;
  const bool is_labelled = std::any_of(most->second.begin(), most->second.end(), labels_action);
  if (has_values_below(view, column)) return read_forms_below(view, column);
  MadeSheet made;
  std::map<std::string, std::uint32_t> columns;  // of the made sheet, by label
  std::uint32_t action = 0, current = 0;
  bool has_action = false;
  // "Axe" may stand above the title: a form with a title ends at the next "FICHE ACTION N° 2"; where
  // there are none, where the first label of all comes again.
  bool is_titled = false, has_numbers = false, is_below_number = false;
  std::string number, first_label;
  text::Place number_place;
  const auto column_of = [&](const std::string& label, const text::Place& place) {
    const auto next = static_cast<std::uint32_t>(columns.size());
    const auto [found, is_new] = columns.emplace(text::fold(label), next);
    if (is_new) made.put(0, found->second, label, {place});
    return found->second;
  };
  for (const sheets::RowSpan& span : rows) {
    const sheets::SheetCell& first = view.sheet().cells[span.begin];
    std::string label = label_of(first.text);
    const bool is_alone = span.end - span.begin == 1;
    // "Fiche action | 1.1" above "Titre | Bus": its number.
    const bool is_titled_beside =
        std::any_of(most->second.begin(), most->second.end(), [&](const std::string& other) {
          return labels_action(other) && other != text::fold(label);
        });
    if (!is_alone && is_titled_beside &&
        is_code_of_form(label, view.sheet().cells[span.begin + 1].text)) {
      label = std::string(model::code_of(model::Column::number));
    }
    if (first.column == column && is_alone && !model::read_column(label) && !labels_action(label)) {
      // "FICHE ACTION N° 1" above its labels.
      const std::string folded = text::fold(label);
      const bool is_number =
          (folded.find("fiche") != std::string::npos || (!is_labelled && numbers_title(folded))) &&
          folded.find_first_of("0123456789") != std::string::npos;
      if (is_number) {
        number = label;
        number_place = view.place(span.row, first.column);
        is_below_number = has_numbers = true;
      }
      const std::string title = is_number && !is_labelled ? title_of_form(first.text) : "";
      if (!title.empty()) {
        ++action;
        has_action = true;
        made.put(action,
                 column_of(std::string(model::code_of(model::Column::action)), number_place), title,
                 {number_place});
        number.clear();
      }
      continue;
    }
    if (first.column < column) return std::nullopt;
    if (first.column == column && !is_labelled && numbers_form(label)) {
      // "Fiche action n° 1 | Bus": the title beside its number.
      const text::Place place = view.place(span.row, first.column);
      ++action;
      has_action = true;
      made.put(action, column_of(std::string(model::code_of(model::Column::number)), place), label,
               {place});
      current = column_of(std::string(model::code_of(model::Column::action)), place);
    } else if (first.column == column) {
      const std::string folded = text::fold(label);
      if (first_label.empty()) first_label = folded;
      const bool begins_again =
          labels_action(label) || (has_numbers ? is_below_number : folded == first_label);
      if (action == 0 || (is_labelled && is_titled && begins_again)) {
        ++action;
        is_titled = false;
        if (!number.empty()) {
          made.put(action,
                   column_of(std::string(model::code_of(model::Column::number)), number_place),
                   number, {number_place});
        }
        number.clear();
      }
      is_below_number = false;
      if (labels_action(label)) is_titled = has_action = true;
      current = column_of(label, view.place(span.row, first.column));
    }
    if (action == 0) continue;
    for (std::size_t i = span.begin; i < span.end; ++i) {
      const sheets::SheetCell& cell = view.sheet().cells[i];
      if (cell.column == column) continue;
      made.add_line(action, current, cell.text, view.place(span.row, cell.column));
    }
  }
  if (!has_action) return std::nullopt;
  return forms_read(made, view, action);
}

std::optional<TurnedTable> read_transposed(const sheets::SheetView& view) {
  constexpr std::size_t fewest_labels = 3, most_rows = 40;
  const std::vector<sheets::RowSpan>& rows = view.rows();
  if (rows.size() < fewest_labels || rows.size() > most_rows) return std::nullopt;
  const std::vector<sheets::SheetCell>& cells = view.sheet().cells;
  std::uint32_t column = cells[rows.front().begin].column;
  for (const sheets::RowSpan& span : rows) column = std::min(column, cells[span.begin].column);
  std::set<std::string> labels;
  bool has_action = false;
  std::size_t widest = 0;
  for (const sheets::RowSpan& span : rows) {
    widest = std::max(widest, span.end - span.begin);
    if (cells[span.begin].column != column) continue;
    const std::string label = label_of(cells[span.begin].text);
    if (model::read_column(label) || labels_action(label)) labels.insert(text::fold(label));
    has_action = has_action || labels_action(label);
    // A header of its own has several of such words in its row.
    for (std::size_t i = span.begin + 1; i < span.end; ++i) {
      if (model::read_column(label_of(cells[i].text))) return std::nullopt;
    }
  }
  if (!has_action || labels.size() < fewest_labels || widest < 3) return std::nullopt;
  MadeSheet made;
  std::uint32_t next = 0;
  std::set<std::uint32_t> actions;
  for (const sheets::RowSpan& span : rows) {
    const sheets::SheetCell& first = cells[span.begin];
    if (first.column != column || span.end - span.begin < 2) continue;
    made.put(0, next, label_of(first.text), {view.place(span.row, first.column)});
    for (std::size_t i = span.begin + 1; i < span.end; ++i) {
      made.put(cells[i].column - column, next, cells[i].text,
               {view.place(span.row, cells[i].column)});
      actions.insert(cells[i].column);
    }
    ++next;
  }
  TurnedTable turned{made.finish(view.sheet()), {}};
  turned.faults.push_back({text::FaultKind::forms_read,
                           text::FaultSeverity::note,
                           view.place(),
                           {std::to_string(actions.size())},
                           {},
                           {}});
  return turned;
}

}  // namespace maillage::shapes
