#include "output/contract_files/xlsx_writer.hpp"

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "network/model/vocabulary.hpp"
#include "output/contract_files/xlsx_layout.hpp"
#include "output/drawing/diagram_style.hpp"
#include "output/text/written_bytes.hpp"

namespace maillage::contract_files {
namespace {

constexpr std::uint8_t a3 = 8, a4 = 9;  // the format's numbers for paper
constexpr lxw_row_t spare_rows = 200;   // of a table that is kept up
// Of a workbook with more rows the library keeps one row at a time: a third of the memory. Its texts
// then stand in their cells, which makes a larger file; its empty cells, a third of all, have no border.
constexpr std::size_t rows_kept = 10000;

lxw_color_t colour(std::string_view hex) {
  return static_cast<lxw_color_t>(std::stoul(std::string(hex.substr(1)), nullptr, 16));
}

class Writer {
 public:
  Writer(const WrittenWorkbook& workbook, std::size_t rows, const char* path)
      : workbook_(workbook) {
    for (const WrittenSheet& sheet : workbook.sheets) rows += sheet.table.rows.size();
    lxw_workbook_options options{};
    is_row_by_row_ = rows > rows_kept;
    options.constant_memory = is_row_by_row_ ? LXW_TRUE : LXW_FALSE;
    book_ = workbook_new_opt(path, &options);
  }
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;
  ~Writer() {
    if (book_ != nullptr) lxw_workbook_free(book_);
  }

  // False if there was anything that the library could not do.
  bool write(const std::function<void(const AddSheet&)>& make_sheets) {
    if (book_ == nullptr) return false;
    make_formats();
    properties();
    lxw_worksheet* const cover_sheet = new_sheet(workbook_.cover_title);
    for (const WrittenSheet& sheet : workbook_.sheets) table(sheet);
    make_sheets([&](const WrittenSheet& sheet) { table(sheet); });
    cover(cover_sheet);
    lists();
    keep(workbook_close(book_));  // frees the book, even on failure
    book_ = nullptr;
    return error_ == LXW_NO_ERROR;
  }

 private:
  void keep(lxw_error error) {
    if (error_ == LXW_NO_ERROR) error_ = error;
  }

  // With a name that the format refuses there is no sheet to write into: one without a name is.
  lxw_worksheet* new_sheet(const std::string& title) {
    lxw_worksheet* sheet = workbook_add_worksheet(book_, title.c_str());
    if (sheet != nullptr) return sheet;
    keep(LXW_ERROR_INVALID_SHEETNAME_CHARACTER);
    return workbook_add_worksheet(book_, nullptr);
  }

  lxw_format* new_format() {
    lxw_format* format = workbook_add_format(book_);
    format_set_font_name(format, "Calibri");
    format_set_font_size(format, 10);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    return format;
  }

  void make_formats() {
    header_ = new_format();
    format_set_bold(header_);
    format_set_text_wrap(header_);
    format_set_font_color(header_, colour(drawing::ink::white));
    format_set_bg_color(header_, colour(drawing::ink::heading));
    format_set_border(header_, LXW_BORDER_THIN);
    format_set_border_color(header_, colour(drawing::ink::frame));
    title_ = new_format();
    format_set_bold(title_);
    format_set_font_size(title_, 16);
    label_ = new_format();
    format_set_bold(label_);
    format_set_text_wrap(label_);
    plain_ = bordered();
    wrapped_ = bordered();
    format_set_text_wrap(wrapped_);
    // "@": what is typed over it stays text as well, "1.1" no date.
    code_ = bordered();
    format_set_num_format(code_, "@");
    count_ = bordered();
    format_set_num_format(count_, "0");
    real_ = bordered();
    format_set_num_format(real_, "0.000");
    for (int i = 0; i < model::state_count; ++i) {
      const drawing::Look look = drawing::look_of(static_cast<model::State>(i));
      states_.push_back(shade(look.fill, look.line));
    }
    for (const auto& severity : workbook_.severities) {
      severities_.push_back(shade(severity.second, drawing::ink::text));
    }
  }

  lxw_format* bordered() {
    lxw_format* format = new_format();
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, colour("#d0d5da"));
    return format;
  }

  lxw_format* shade(std::string_view fill, std::string_view words) {
    lxw_format* format = workbook_add_format(book_);
    format_set_bg_color(format, colour(fill));
    format_set_font_color(format, colour(words));
    return format;
  }

  void properties() {
    std::string title = cell_text(workbook_.title), by = "maillage";
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.author = by.data();
    // Of the format, not of the moment: 2000-01-01, so that the same contract gives the same bytes.
    properties.created = 946684800;
    keep(workbook_set_properties(book_, &properties));
  }

  void cover(lxw_worksheet* sheet) {
    keep(worksheet_set_column(sheet, 0, 0, 30, nullptr));
    keep(worksheet_set_column(sheet, 1, 1, 100, nullptr));
    keep(worksheet_write_string(sheet, 0, 0, cell_text(workbook_.title).c_str(), title_));
    lxw_row_t row = 2;
    lxw_format* lines = new_format();
    format_set_text_wrap(lines);
    for (const auto& [left, right] : workbook_.cover) {
      keep(worksheet_write_string(sheet, row, 0, cell_text(left).c_str(), label_));
      keep(worksheet_write_string(sheet, row, 1, cell_text(right).c_str(), lines));
      ++row;
    }
    worksheet_gridlines(sheet, LXW_HIDE_ALL_GRIDLINES);
    print_set_up(sheet, a4);
  }

  void print_set_up(lxw_worksheet* sheet, std::uint8_t paper) {
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, paper);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_set_margins(sheet, 0.4, 0.4, 0.5, 0.5);
    keep(worksheet_set_footer(sheet, "&L&A&R&P / &N"));
  }

  lxw_format* format_of(ColumnKind kind) const {
    switch (kind) {
      case ColumnKind::code:
        return code_;
      case ColumnKind::text:
      case ColumnKind::long_text:
      case ColumnKind::state:
      case ColumnKind::type:
      case ColumnKind::severity:
        return wrapped_;
      case ColumnKind::count:
        return count_;
      case ColumnKind::real:
        return real_;
    }
    return plain_;
  }

  void table(const WrittenSheet& about) {
    const ExportTable& table = about.table;
    lxw_worksheet* sheet = new_sheet(about.title);
    const bool kept = about.use == WrittenSheet::Use::keeping;
    const auto last_column = static_cast<lxw_col_t>(table.columns.size() - 1);
    const auto rows = static_cast<lxw_row_t>(std::min(table.rows.size(), most_rows));
    const lxw_row_t last = std::min<lxw_row_t>(kept ? rows + spare_rows : rows, most_rows);
    std::vector<double> widths;
    std::size_t header_lines = 1;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      const auto at = static_cast<lxw_col_t>(i);
      widths.push_back(width_of(table, i));
      if (i < about.helps.size()) {
        widths[i] = std::max(widths[i], roomy_width(table.columns[i].kind));
        keep(worksheet_write_comment(sheet, 0, at, cell_text(about.helps[i]).c_str()));
      }
      header_lines = std::max(header_lines, lines_of(table.columns[i].header, widths[i] - 3));
      keep(worksheet_set_column(sheet, at, at, widths[i], nullptr));
      keep(worksheet_write_string(sheet, 0, at, cell_text(table.columns[i].header).c_str(),
                                  header_));
    }
    worksheet_set_default_row(sheet, height_of_line, LXW_FALSE);
    keep(worksheet_set_row(sheet, 0, static_cast<double>(header_lines) * 14 + 3, nullptr));
    for (lxw_row_t row = 0; row < rows; ++row) {
      const double height = height_of(table, table.rows[row], widths);
      if (height > height_of_line) keep(worksheet_set_row(sheet, row + 1, height, nullptr));
      write_row(sheet, row + 1, table, table.rows[row]);
    }
    worksheet_freeze_panes(sheet, 1, kept ? 1 : 0);
    keep(worksheet_autofilter(sheet, 0, 0, std::max<lxw_row_t>(rows, 1), last_column));
    keep(worksheet_repeat_rows(sheet, 0, 0));
    print_set_up(sheet, table.columns.size() > 8 ? a3 : a4);
    if (last == 0) return;
    for (std::size_t i = 0; i < about.choices.size() && i < rows; ++i) {
      if (about.choices[i].empty()) continue;
      const auto row = static_cast<lxw_row_t>(i + 1);
      drop_down(sheet, static_cast<lxw_col_t>(about.choice_column), row, row,
                list_column(about.choices[i]), about.choices[i].size());
    }
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      const auto at = static_cast<lxw_col_t>(i);
      switch (table.columns[i].kind) {
        case ColumnKind::state:
          colour_words(sheet, at, last, model::state_words(), states_);
          if (kept) drop_down(sheet, at, 1, last, "A", model::state_words().size());
          break;
        case ColumnKind::type:
          drop_down(sheet, at, 1, last, "B", model::partner_type_words().size());
          break;
        case ColumnKind::severity: {
          std::vector<std::string> words;
          for (const auto& severity : workbook_.severities) words.push_back(severity.first);
          colour_words(sheet, at, last, words, severities_);
          break;
        }
        default:
          break;
      }
    }
  }

  static double roomy_width(ColumnKind kind) {
    return kind == ColumnKind::long_text ? 44 : kind == ColumnKind::code ? 16 : 26;
  }

  void write_row(lxw_worksheet* sheet, lxw_row_t at, const ExportTable& table,
                 const std::vector<TableCell>& row) {
    const TableCell nothing;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      const auto column = static_cast<lxw_col_t>(i);
      lxw_format* format = format_of(table.columns[i].kind);
      const TableCell& cell = i < row.size() ? row[i] : nothing;
      if (const auto* number = std::get_if<double>(&cell)) {
        const bool whole = *number == std::floor(*number);
        keep(worksheet_write_number(sheet, at, column, *number, whole ? count_ : format));
      } else if (const auto* text = std::get_if<std::string>(&cell); text && !text->empty()) {
        keep(worksheet_write_string(sheet, at, column, cell_text(*text).c_str(), format));
      } else if (!is_row_by_row_) {
        keep(worksheet_write_blank(sheet, at, column, format));
      }
    }
  }

  void colour_words(lxw_worksheet* sheet, lxw_col_t column, lxw_row_t last,
                    const std::vector<std::string>& words,
                    const std::vector<lxw_format*>& formats) {
    for (std::size_t i = 0; i < words.size() && i < formats.size(); ++i) {
      std::string wanted = "\"" + words[i] + "\"";
      lxw_conditional_format condition{};
      condition.type = LXW_CONDITIONAL_TYPE_CELL;
      condition.criteria = LXW_CONDITIONAL_CRITERIA_EQUAL_TO;
      condition.value_string = wanted.data();
      condition.format = formats[i];
      keep(worksheet_conditional_format_range(sheet, 1, column, last, column, &condition));
    }
  }

  // The words stand on their own sheet: one of them holds a comma, at which a list in the cell's
  // own rule would be split. Other words are allowed, after a question.
  void drop_down(lxw_worksheet* sheet, lxw_col_t column, lxw_row_t first, lxw_row_t last,
                 const std::string& list, std::size_t words) {
    std::string choose = workbook_.choose;
    std::string range = "='" + workbook_.lists_title + "'!$" + list + "$2:$" + list + "$" +
                        std::to_string(words + 1);
    lxw_data_validation rule{};
    rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
    rule.value_formula = range.data();
    rule.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
    rule.error_message = choose.data();
    keep(worksheet_data_validation_range(sheet, first, column, last, column, &rule));
  }

  // The column of the sheet of lists where these words stand: behind the two that are always there.
  std::string list_column(const std::vector<std::string>& words) {
    const auto known = std::find(more_lists_.begin(), more_lists_.end(), words);
    const auto at = static_cast<lxw_col_t>(2 + (known - more_lists_.begin()));
    if (known == more_lists_.end()) more_lists_.push_back(words);
    std::array<char, 8> name{};
    lxw_col_to_name(name.data(), at, LXW_FALSE);
    return name.data();
  }

  void lists() {
    lxw_worksheet* sheet = new_sheet(workbook_.lists_title);
    keep(worksheet_set_column(sheet, 0, 1, 38, nullptr));
    struct Cell {
      lxw_row_t row = 0;
      lxw_col_t column = 0;
      std::string text;
    };
    std::vector<Cell> cells = {{0, 0, "état d'avancement"}, {0, 1, "type d'organisation"}};
    lxw_col_t column = 0;
    const auto add = [&](const std::vector<std::string>& words) {
      lxw_row_t row = 1;
      for (const std::string& word : words) cells.push_back({row++, column, cell_text(word)});
      ++column;
    };
    add(model::state_words());
    add(model::partner_type_words());
    for (const std::vector<std::string>& words : more_lists_) add(words);
    if (is_row_by_row_) {
      std::stable_sort(cells.begin(), cells.end(),
                       [](const Cell& a, const Cell& b) { return a.row < b.row; });
    }
    for (const Cell& cell : cells) {
      keep(worksheet_write_string(sheet, cell.row, cell.column, cell.text.c_str(),
                                  cell.row == 0 ? header_ : plain_));
    }
    colour_words(sheet, 0, static_cast<lxw_row_t>(model::state_words().size()),
                 model::state_words(), states_);
    worksheet_freeze_panes(sheet, 1, 0);
  }

  const WrittenWorkbook& workbook_;
  lxw_workbook* book_ = nullptr;
  bool is_row_by_row_ = false;
  lxw_error error_ = LXW_NO_ERROR;
  lxw_format *header_ = nullptr, *title_ = nullptr, *label_ = nullptr, *plain_ = nullptr;
  lxw_format *wrapped_ = nullptr, *code_ = nullptr, *count_ = nullptr, *real_ = nullptr;
  std::vector<lxw_format*> states_, severities_;
  std::vector<std::vector<std::string>> more_lists_;
};

}  // namespace

std::optional<std::string> xlsx(const WrittenWorkbook& workbook) {
  return xlsx(workbook, 0, [](const AddSheet&) {});
}

std::optional<std::string> xlsx(const WrittenWorkbook& workbook, std::size_t rows,
                                const std::function<void(const AddSheet&)>& make_sheets) {
  return output_text::written_bytes(
      [&](const char* path) { return Writer(workbook, rows, path).write(make_sheets); });
}

}  // namespace maillage::contract_files
