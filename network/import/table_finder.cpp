// From a workbook to the tables of a plan: sheets, then headers in each, then rows below each.
//
//   "Lisez-moi"          no header that has actions               left out, and said
//   "Axe 1", "Axe 2"     headers alike, no year                   one table: the plan
//   "Bilan 2021"         a year in its name                       the bilan of 2021
//   "Plan (copie)"       half of its titles are there already     left out, as an older state
//   "RACI"               another shape                            turned into a table first (network/shapes)
//
// Hidden sheets wait for those one sees, for they are lists or old states where others have tables.
// Everything here is decided from patterns and may be wrong, so each decision is a note, and those that a
// careful colleague would ask about are questions whose answers are asked for first (model::Deciding).
#include "network/import/table_finder.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "network/import/column_questions.hpp"
#include "network/import/glossary.hpp"
#include "network/import/headers/row_kinds.hpp"
#include "network/import/headers/table_header.hpp"
#include "network/import/rows/table_rows.hpp"
#include "network/import/sheet_copies.hpp"
#include "network/import/sheet_names.hpp"
#include "network/import/sheet_titles.hpp"
#include "network/import/table_joining.hpp"
#include "network/shapes/apart/instance_list.hpp"
#include "network/shapes/apart/signatory_list.hpp"
#include "network/shapes/indicator_list.hpp"
#include "network/shapes/shapes.hpp"
#include "network/sheets/cell_text.hpp"
#include "network/sheets/exported_workbook.hpp"
#include "network/sheets/row_texts.hpp"
#include "network/sheets/sheet_view.hpp"
#include "network/text/text.hpp"

namespace maillage::importing {
namespace {

text::Fault finder_note(text::FaultKind kind, const text::Place& place,
                        std::vector<std::string> words) {
  return text::Fault{kind, text::FaultSeverity::note, place, std::move(words), {}, {}};
}

class Finder {
 public:
  Finder(const sheets::Workbook& workbook, const TableWish& wish)
      : workbook_(workbook), wish_(wish), deciding_(wish.answers) {}

  FoundTables find() {
    std::vector<const sheets::WorkbookSheet*> sheets;
    const bool is_own = !wish_.sheet && sheets::is_own_workbook(workbook_);
    if (is_own) {
      found_.faults.push_back(
          finder_note(text::FaultKind::own_workbook, text::Place{workbook_.file, 0, 0, {}}, {}));
    }
    for (const sheets::WorkbookSheet& sheet : workbook_.sheets) {
      const bool is_wanted = wish_.sheet ? sheet.name == *wish_.sheet : true;
      if (is_wanted && (!is_own || sheets::is_own_table(sheet.name))) sheets.push_back(&sheet);
    }
    // What is hidden waits: where the sheets one sees have tables, it is a list or an old state.
    std::stable_partition(sheets.begin(), sheets.end(), [](const sheets::WorkbookSheet* sheet) {
      return sheet->visibility == sheets::Visibility::shown;
    });
    latest_period_first(sheets);
    last_version_first(sheets);
    if (wish_.sheet && sheets.empty()) {
      // Names of sheets are typed by hand: case and accents don't count where one alone fits.
      for (const sheets::WorkbookSheet& sheet : workbook_.sheets) {
        if (text::fold(sheet.name) == text::fold(*wish_.sheet)) sheets.push_back(&sheet);
      }
      if (sheets.size() != 1) return no_such_sheet();
    }
    const std::vector<const sheets::WorkbookSheet*> indicators = take_shapes(is_own, sheets);
    for (const sheets::WorkbookSheet* sheet : sheets) read_sheet(*sheet);
    take_reviews();
    if (tables_.empty()) {
      for (const sheets::WorkbookSheet* sheet : indicators) read_sheet(*sheet);
    } else {
      for (const sheets::WorkbookSheet* sheet : indicators) join(*sheet);
    }
    if (!tables_.empty()) tell_organisations();
    if (tables_.empty() && found_.records.empty()) {
      // Why no sheet has any is the error's matter, not a note's.
      found_.faults.erase(std::remove_if(found_.faults.begin(), found_.faults.end(),
                                         [](const text::Fault& each) {
                                           return each.severity == text::FaultSeverity::note;
                                         }),
                          found_.faults.end());
      for (const sheets::WorkbookSheet* sheet : sheets) {
        report_uncomputed(sheets::SheetView(workbook_.file, *sheet), found_.faults);
      }
      text::Fault none{text::FaultKind::no_table,
                       text::FaultSeverity::error,
                       text::Place{workbook_.file, 0, 0, {}},
                       {},
                       {},
                       {}};
      if (!tell_pivot(sheets) && !tell_instances_alone(sheets)) {
        found_.faults.push_back(untitled_ ? *untitled_ : without_actions(std::move(none)));
      }
    }
    if (!is_own) name_sheets();
    for (auto& entry : tables_) {
      const model::DraftTable& table = entry.second;
      if (!is_own) tell_repeated_actions(table, found_.faults);
      found_.faults.push_back(
          finder_note(text::FaultKind::table_read, table.place,
                      {to_string(table.year), std::to_string(table.rows.size())}));
      found_.tables.push_back(std::move(entry.second));
    }
    found_.decisions = deciding_.take();
    return std::move(found_);
  }

 private:
  // "Plan 2019-2023" behind "Plan 2024-2028": of two contracts the one that runs is read.
  static void latest_period_first(std::vector<const sheets::WorkbookSheet*>& sheets) {
    std::vector<std::size_t> places;
    std::vector<const sheets::WorkbookSheet*> dated;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
      if (!period_in_name(sheets[i]->name)) continue;
      places.push_back(i);
      dated.push_back(sheets[i]);
    }
    std::stable_sort(dated.begin(), dated.end(),
                     [](const sheets::WorkbookSheet* a, const sheets::WorkbookSheet* b) {
                       return *period_in_name(a->name) > *period_in_name(b->name);
                     });
    for (std::size_t i = 0; i < places.size(); ++i) sheets[places[i]] = dated[i];
  }

  // Of "Plan (provisoire)" and "Plan (définitif)", "Plan V2" and "Plan V3" the last is read; what calls itself
  // a copy waits for all others.
  static void last_version_first(std::vector<const sheets::WorkbookSheet*>& sheets) {
    std::map<std::string, std::vector<std::size_t>> places;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
      places[version_of_sheet(sheets[i]->name).name].push_back(i);
    }
    for (const auto& [name, of_name] : places) {
      std::vector<const sheets::WorkbookSheet*> versions;
      for (const std::size_t at : of_name) versions.push_back(sheets[at]);
      std::stable_sort(versions.begin(), versions.end(),
                       [](const sheets::WorkbookSheet* a, const sheets::WorkbookSheet* b) {
                         const SheetVersion x = version_of_sheet(a->name),
                                            y = version_of_sheet(b->name);
                         return std::tuple(!x.is_last, x.is_copy, -x.number) <
                                std::tuple(!y.is_last, y.is_copy, -y.number);
                       });
      for (std::size_t i = 0; i < of_name.size(); ++i) sheets[of_name[i]] = versions[i];
    }
    std::stable_partition(sheets.begin(), sheets.end(), [](const sheets::WorkbookSheet* sheet) {
      return !names_a_copy(sheet->name) || sheet->visibility != sheets::Visibility::shown;
    });
  }

  // Sheets of other shapes give way to tables made of them; those of indicators wait.
  std::vector<const sheets::WorkbookSheet*> take_shapes(
      bool is_own, std::vector<const sheets::WorkbookSheet*>& sheets) {
    std::vector<const sheets::WorkbookSheet*> indicators;
    if (is_own) return indicators;
    const bool is_ours =
        sheets.size() == 1 &&
        begins_as_ours(sheets::SheetView(workbook_.file, *sheets.front(), &wish_.answers));
    if (is_ours) return indicators;
    std::vector<std::size_t> wanted;
    const auto index_of = [&](const sheets::WorkbookSheet* sheet) {
      return static_cast<std::size_t>(sheet - workbook_.sheets.data());
    };
    for (const sheets::WorkbookSheet* sheet : sheets) wanted.push_back(index_of(sheet));
    std::sort(wanted.begin(), wanted.end());
    shaped_ = shapes::shape_sheets(workbook_, wanted, deciding_);
    std::vector<const sheets::WorkbookSheet*> kept;
    for (const sheets::WorkbookSheet* sheet : sheets) {
      const std::size_t index = index_of(sheet);
      const auto made = shaped_.sheets.find(index);
      if (shaped_.taken.count(index) != 0) continue;
      if (shaped_.indicators.count(index) != 0) {
        indicators.push_back(sheet);
      } else {
        kept.push_back(made == shaped_.sheets.end() ? sheet : &made->second);
        const auto more = shaped_.more.find(index);
        if (more == shaped_.more.end()) continue;
        for (const sheets::WorkbookSheet& each : more->second) kept.push_back(&each);
      }
    }
    sheets = std::move(kept);
    found_.records = std::move(shaped_.groups);
    std::move(shaped_.faults.begin(), shaped_.faults.end(), std::back_inserter(found_.faults));
    return indicators;
  }

  // A file of meetings or bodies and of nothing else: what it holds, and that the plan is missing.
  bool tell_instances_alone(const std::vector<const sheets::WorkbookSheet*>& sheets) {
    for (const sheets::WorkbookSheet* sheet : sheets) {
      const sheets::SheetView view(workbook_.file, *sheet, &wish_.answers);
      if (sheet->cells.empty()) continue;
      const auto list = shapes::read_instance_list(view);
      if (!list) continue;
      const auto read = std::find_if(
          list->faults.begin(), list->faults.end(),
          [](const text::Fault& each) { return each.kind == text::FaultKind::instances_read; });
      if (read != list->faults.end()) found_.faults.push_back(*read);
      leave_out(view, "only-instances");
      found_.faults.back().severity = text::FaultSeverity::error;
      return true;
    }
    return false;
  }

  // Counts by axis or porteur and nothing else: where they come from is what is wanted.
  bool tell_pivot(const std::vector<const sheets::WorkbookSheet*>& sheets) {
    for (const sheets::WorkbookSheet* sheet : sheets) {
      const std::optional<text::Place> pivot =
          pivot_in(sheets::SheetView(workbook_.file, *sheet, &wish_.answers));
      if (!pivot) continue;
      found_.faults.push_back(finder_note(text::FaultKind::pivot_alone, *pivot,
                                          {sheet->name.empty() ? workbook_.file : sheet->name}));
      found_.faults.back().severity = text::FaultSeverity::error;
      return true;
    }
    return false;
  }

  // A list of who works with whom says so in place of ties that were left out.
  text::Fault without_actions(text::Fault none) {
    const auto ties = std::find_if(
        found_.faults.begin(), found_.faults.end(),
        [](const text::Fault& each) { return each.kind == text::FaultKind::ties_left_out; });
    if (ties == found_.faults.end()) return none;
    none.kind = text::FaultKind::organisation_ties;
    none.place = ties->place;
    none.words = {ties->words.front()};
    found_.faults.erase(ties);
    return none;
  }

  void join(const sheets::WorkbookSheet& sheet) {
    const sheets::SheetView view(workbook_.file, sheet, &wish_.answers);
    shapes::join_indicators(view, tables_.begin()->second, found_.faults);
  }

  // Names of a list are no table: they hold where there are some.
  void tell_organisations() {
    if (shaped_.is_glossary) keep_named(tables_, shaped_);
    std::move(shaped_.organisations.begin(), shaped_.organisations.end(),
              std::back_inserter(found_.records));
    std::move(shaped_.of_organisations.begin(), shaped_.of_organisations.end(),
              std::back_inserter(found_.faults));
  }

  FoundTables no_such_sheet() {
    std::vector<std::string> names;
    for (const sheets::WorkbookSheet& sheet : workbook_.sheets) names.push_back(sheet.name);
    std::vector<std::string> near = text::nearest(*wish_.sheet, names);
    if (near.empty() && names.size() <= 5) near = names;
    found_.faults.push_back(text::Fault{text::FaultKind::unknown_sheet,
                                        text::FaultSeverity::error,
                                        text::Place{workbook_.file, 0, 0, {}},
                                        {*wish_.sheet},
                                        near,
                                        {}});
    return std::move(found_);
  }

  static void add_review(model::DraftTable review, std::map<int, model::DraftTable>& reviews) {
    const auto known = reviews.find(review.year.value_or(0));
    if (known != reviews.end()) {
      append_table(known->second, std::move(review));
    } else {
      const int year = review.year.value_or(0);
      reviews.emplace(year, std::move(review));
    }
  }

  // Columns "État 2021" are the bilan of 2021, unless it has a sheet of its own.
  void take_reviews() {
    for (auto& [year, review] : reviews_) {
      const bool is_known = tables_.count(year) != 0;
      const text::Place place = review.headers.back().place;
      found_.faults.push_back(finder_note(
          is_known ? text::FaultKind::year_column_left_out : text::FaultKind::year_column_read,
          place, {review.headers.back().value, std::to_string(year)}));
      if (!is_known) tables_.emplace(year, std::move(review));
    }
  }

  // An id stands for its action in the tables of a contract; a number of a line is no title.
  static bool is_untitled(const FoundHeader& header) {
    const bool has_id = std::any_of(
        header.columns.begin(), header.columns.end(),
        [](const FoundColumn& column) { return column.meaning.column == model::Column::id; });
    return !header.has_title() && !has_id;
  }

  static text::Fault untitled_fault(const FoundHeader& header) {
    std::string headers;
    for (const FoundColumn& column : header.columns) {
      headers += (headers.empty() ? "" : ", ") + sheets::one_line(column.header);
    }
    return text::Fault{text::FaultKind::no_title_column,
                       text::FaultSeverity::error,
                       header.columns.front().place,
                       {headers},
                       {},
                       {}};
  }

  void leave_out(const sheets::SheetView& view, const std::string& why) {
    found_.faults.push_back(
        finder_note(text::FaultKind::sheet_left_out, view.place(), {view.sheet().name, why}));
  }

  // Whether a sheet beside others that were read is left out, as it seems it should be.
  bool is_left(const sheets::SheetView& view,
               model::Sureness sureness = model::Sureness::probable) {
    static constexpr std::string_view aside = "à part";
    return deciding_.decide({model::DecisionKind::table,
                             sureness,
                             view.sheet().name,
                             std::string(aside),
                             {"lue"},
                             {view.place()},
                             false}) == aside;
  }

  void read_sheet(const sheets::WorkbookSheet& sheet) {
    const sheets::SheetView view(workbook_.file, sheet, &wish_.answers);
    if (sheet.cells.empty()) return;  // an empty sheet says nothing
    std::vector<FoundHeader> headers = find_headers(view);
    if (headers.empty()) {
      const std::optional<std::size_t> signatories = shapes::count_signatories(view);
      leave_out(view, signatories ? "signatories:" + std::to_string(*signatories) : "no-table");
      return;
    }
    if (sheet.visibility == sheets::Visibility::hidden && !tables_.empty() && is_left(view)) {
      leave_out(view, "hidden");
      return;
    }
    const auto period = period_in_name(sheet.name);
    if (period && period_ && *period != *period_ && is_left(view, model::Sureness::doubtful)) {
      leave_out(view, "other-period");
      found_.faults.back().severity = text::FaultSeverity::warning;
      return;
    }
    const auto untitled = std::find_if(headers.begin(), headers.end(), is_untitled);
    if (untitled != headers.end() && !untitled_) untitled_ = untitled_fault(*untitled);
    headers.erase(std::remove_if(headers.begin(), headers.end(), is_untitled), headers.end());
    if (headers.empty()) {
      leave_out(view, "no-title");
      return;
    }
    const Titles titles = read_titles(view, headers.front());
    model::WhichTable year = year_in_name(sheet.name);
    if (!year) year = titles.year;
    if (const auto named = model::parse_table(sheet.name); named && named->is_recapitulatif()) {
      year = *named;
    }
    if (wish_.sheet) {
      year = wish_.year;
    } else if (!wish_.year.is_plan()) {
      if (!year.is_plan() && year != wish_.year) {
        leave_out(view, "other-year");
        return;
      }
      year = wish_.year;
    }
    text::Faults faults;
    std::optional<model::DraftTable> all;
    std::map<int, model::DraftTable> reviews;
    Headings headings = titles.headings;
    for (const FoundHeader& header : headers) {
      TableWithYears read =
          read_rows(view, workbook_, header, headings, year.year(), faults, deciding_);
      // "Axe 2" right above the next header heads its rows.
      headings = read.headings_below.value_or(titles.headings);
      for (model::DraftTable& review : reviews_of(read, faults, deciding_))
        add_review(std::move(review), reviews);
      if (all) {
        append_table(*all, std::move(read.table));
      } else {
        all = std::move(read.table);
      }
    }
    all->year = year;
    ask_about_columns(faults, deciding_);
    ask_about_list_beside(headers.front(), deciding_);
    if (year.is_plan() && take_years(*all, view, faults)) return;
    const auto known = tables_.find(year);
    if (known != tables_.end() && repeats_actions(known->second, *all)) {
      // Another sheet of the same actions with other words on them may be that of another territory.
      const bool is_copy = names_a_copy(sheet.name) || says_nothing_new(known->second, *all);
      if (is_left(view, is_copy ? model::Sureness::probable : model::Sureness::doubtful)) {
        const bool adds = is_copy && !names_a_copy(sheet.name) && add_by_title(*all, known->second);
        leave_out(view, adds      ? "same-actions-completed"
                        : is_copy ? "same-actions"
                                  : "same-actions-other-words");
        if (!is_copy) found_.faults.back().severity = text::FaultSeverity::warning;
        return;
      }
    }
    if (!period_) period_ = period;
    for (auto& entry : reviews) add_review(std::move(entry.second), reviews_);
    report_cells(view, faults);
    if (sheet.visibility == sheets::Visibility::hidden) {
      faults.push_back(finder_note(text::FaultKind::sheet_hidden, view.place(), {sheet.name}));
    }
    found_.faults.insert(found_.faults.end(), faults.begin(), faults.end());
    if (known != tables_.end() && names_actions_by_number(known->second, *all)) {
      add_by_number(*all, known->second);
    } else if (known != tables_.end() && names_actions_by_number(*all, known->second)) {
      add_by_number(known->second, *all);
      known->second = std::move(*all);
    } else {
      parts_[year].push_back({sheet.name, all->rows.size(), view.place()});
      if (known == tables_.end()) {
        tables_.emplace(year, std::move(*all));
      } else {
        append_table(known->second, std::move(*all));
      }
    }
  }

  // Of tables alike on a sheet each, what the sheets are called: who carries, or an axis. Asked.
  void name_sheets() {
    for (auto& [year, table] : tables_) {
      const auto parts = parts_.find(year);
      if (parts != parts_.end()) name_rows_by_sheet(parts->second, table, deciding_);
    }
  }

  // Rows of several years below one another are the bilans of these. False: they are not.
  bool take_years(const model::DraftTable& all, const sheets::SheetView& view,
                  text::Faults& faults) {
    TablesByYear years = tables_by_year(all);
    if (years.tables.empty()) return false;
    for (auto& [year, table] : years.tables) {
      faults.push_back(
          finder_note(text::FaultKind::rows_of_year, years.said.place,
                      {year_alone(years.said.value) ? std::to_string(year) : years.said.value,
                       std::to_string(year), std::to_string(table.rows.size())}));
      const auto known = tables_.find(year);
      if (known == tables_.end()) {
        tables_.emplace(year, std::move(table));
      } else {
        append_table(known->second, std::move(table));
      }
    }
    report_cells(view, faults);
    found_.faults.insert(found_.faults.end(), faults.begin(), faults.end());
    return true;
  }

  static void report_cells(const sheets::SheetView& view, text::Faults& faults) {
    const auto list = [&](text::FaultKind kind, const std::vector<std::string>& cells) {
      if (!cells.empty())
        faults.push_back(finder_note(kind, view.place(), {sheets::cell_list(cells)}));
    };
    list(text::FaultKind::error_cells, view.sheet().errors);
    list(text::FaultKind::missing_cells, view.sheet().missing);
    list(text::FaultKind::comments_unread, view.sheet().commented);
    report_uncomputed(view, faults);
  }

  // Their figures would be wrong without a word: more than a note.
  static void report_uncomputed(const sheets::SheetView& view, text::Faults& faults) {
    const std::vector<std::string>& cells = view.sheet().uncomputed;
    if (cells.empty()) return;
    faults.push_back(
        finder_note(text::FaultKind::uncomputed_cells, view.place(), {sheets::cell_list(cells)}));
    faults.back().severity = text::FaultSeverity::warning;
  }

  const sheets::Workbook& workbook_;
  const TableWish& wish_;
  model::Deciding deciding_;
  shapes::ShapedSheets shaped_;
  std::map<model::WhichTable, model::DraftTable> tables_;
  std::map<int, model::DraftTable> reviews_;                   // of columns by year
  std::map<model::WhichTable, std::vector<SheetPart>> parts_;  // of the tables, in order
  std::optional<int> period_;            // its last year, of the contract that was read
  std::optional<text::Fault> untitled_;  // the first table whose actions have no title
  FoundTables found_;
};

}  // namespace

FoundTables find_tables(const sheets::Workbook& workbook, const TableWish& wish) {
  return Finder(workbook, wish).find();
}

}  // namespace maillage::importing
