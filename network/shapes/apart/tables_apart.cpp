// Below, a table begins where a row of headers follows a blank row or a title alone, and none of them is of
// actions:
//
//   Action   | Porteur | État
//   Marché   | Ville   | fait
//                                    blank
//   Gouvernance                      a title
//   Instance | Membres | Fréquence   another table
//
// A header needs most of its cells to be words that head columns: a row of a plan has hardly two. Beside,
// blank columns also part the groups of one table, so that only two kinds are told apart there: bodies with
// their members, and organisations with persons to reach.
#include "network/shapes/apart/tables_apart.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

#include "network/model/columns.hpp"
#include "network/persons/person_headers.hpp"
#include "network/shapes/apart/instance_list.hpp"
#include "network/shapes/words/shape_words.hpp"
#include "network/text/characters.hpp"
#include "network/text/text.hpp"

namespace maillage::shapes {
namespace {

bool heads_plan(std::string_view header) {
  if (heads_actions(header)) return true;
  const auto column = model::read_column(header);
  return column == model::Column::carrier || column == model::Column::state ||
         column == model::Column::objective || column == model::Column::axis;
}

bool heads_something_else(std::string_view header) {
  static constexpr std::string_view words[] = {
      "nom",       "prenom",      "civilite",   "fonction",  "mail",      "courriel",
      "email",     "telephone",   "tel",        "adresse",   "instance",  "instances",
      "comite",    "composition", "frequence",  "rythme",    "date",      "dates",
      "reunion",   "reunions",    "mission",    "missions",  "role",      "montant",
      "montants",  "total",       "nombre",     "nb",        "poste",     "depenses",
      "recettes",  "annee",       "lieu",       "presents",  "excuses",   "ordre",
      "financeur", "financeurs",  "subvention", "structure", "organisme", "name",
      "body",      "members",     "frequency",  "phone",     "amount",    "meeting",
      "sigle",     "sigles",      "acronyme",   "acronymes", "developpe", "signification",
      "definition"};
  constexpr std::size_t longest = 60;
  if (header.size() > longest || header.find('\n') != std::string_view::npos) return false;
  if (model::read_column(header) || heads_organisations(header)) return true;
  const std::string folded = text::fold(header);
  if (persons::heads_persons(folded)) return true;
  const auto found = text::words_of(folded);
  return found.size() <= 4 && std::any_of(found.begin(), found.end(), [](std::string_view word) {
           return std::find(std::begin(words), std::end(words), word) != std::end(words);
         });
}

class Parting {
 public:
  explicit Parting(const sheets::SheetView& view) : view_(view), of_(view.sheet().cells.size()) {}

  std::optional<ApartTables> part() {
    part_below();
    if (!header_) return std::nullopt;
    part_beside();
    if (others_ == 0) return std::nullopt;
    ApartTables tables;
    tables.plan = sheet_of(0);
    for (std::size_t other = 1; other <= others_; ++other) tables.others.push_back(sheet_of(other));
    return tables;
  }

 private:
  const sheets::SheetCell& cell(std::size_t i) const { return view_.sheet().cells[i]; }

  void give(const sheets::RowSpan& span, std::size_t table) {
    for (std::size_t i = span.begin; i < span.end; ++i) of_[i] = table;
  }

  void part_below() {
    const std::vector<sheets::RowSpan>& rows = view_.rows();
    std::size_t table = 0;
    for (std::size_t r = 0; r < rows.size(); ++r) {
      const sheets::RowSpan& span = rows[r];
      const bool is_wide = span.end - span.begin >= 2;
      const bool is_plan = is_wide && heads_a_plan(span);
      if (is_plan) table = 0;
      if (is_plan && !header_) header_ = r;
      const bool has_title = r > 0 && rows[r - 1].end - rows[r - 1].begin == 1;
      const bool is_apart = r > 0 && (rows[r - 1].row + 1 < span.row || has_title);
      if (header_ && r > *header_ + 1 && r + 1 < rows.size() && is_apart && !is_plan && is_wide &&
          heads_another(span)) {
        table = ++others_;
        if (has_title) give(rows[r - 1], table);
      }
      give(span, table);
    }
  }

  // One header of what is done, and another word of a plan's or who does it.
  bool heads_a_plan(const sheets::RowSpan& span) const {
    std::size_t known = 0;
    bool has_action = false;
    for (std::size_t i = span.begin; i < span.end; ++i) {
      has_action = has_action || heads_actions(cell(i).text);
      known += heads_plan(cell(i).text) || heads_something_else(cell(i).text) ? 1 : 0;
    }
    return has_action && known >= 2;
  }

  bool heads_another(const sheets::RowSpan& span) const {
    std::size_t known = 0;
    for (std::size_t i = span.begin; i < span.end; ++i) {
      if (heads_plan(cell(i).text)) return false;
      known += heads_something_else(cell(i).text) ? 1 : 0;
    }
    return known >= 2 && known * 3 >= (span.end - span.begin) * 2;
  }

  void part_beside() {
    std::vector<std::uint32_t> used;
    for (std::size_t i = view_.rows()[*header_].begin; i < of_.size(); ++i) {
      if (of_[i] == 0) used.push_back(cell(i).column);
    }
    std::sort(used.begin(), used.end());
    used.erase(std::unique(used.begin(), used.end()), used.end());
    for (std::size_t begin = 0; begin < used.size();) {
      std::size_t end = begin + 1;
      while (end < used.size() && used[end] == used[end - 1] + 1) ++end;
      if (end - begin < used.size()) take_beside(used[begin], used[end - 1]);
      begin = end;
    }
  }

  void take_beside(std::uint32_t first, std::uint32_t last) {
    const sheets::RowSpan& header = view_.rows()[*header_];
    bool of_organisations = false, of_persons = false;
    for (std::size_t i = header.begin; i < header.end; ++i) {
      if (cell(i).column < first || cell(i).column > last) continue;
      if (heads_plan(cell(i).text)) return;
      of_organisations = of_organisations || heads_organisations(cell(i).text);
      of_persons = of_persons || persons::heads_persons(text::fold(cell(i).text));
    }
    std::vector<std::size_t> before = of_;
    ++others_;
    for (std::size_t i = header.begin; i < of_.size(); ++i) {
      const bool is_inside = cell(i).column >= first && cell(i).column <= last;
      if (of_[i] == 0 && is_inside) of_[i] = others_;
    }
    if ((of_organisations && of_persons) || has_members(sheet_of(others_)) || is_budget()) return;
    of_ = std::move(before);
    --others_;
  }

  // Sums of the contract's money: a header of money, and a total of its own, on a row where the plan
  // says nothing.
  bool is_budget() const {
    static constexpr std::string_view money[] = {
        "montant",    "montants",    "budget",    "cout",       "couts",
        "depenses",   "depense",     "recettes",  "recette",    "euros",
        "subvention", "subventions", "financeur", "financeurs", "amount"};
    bool of_money = false, has_total = false;
    for (std::size_t r = *header_; r < view_.rows().size(); ++r) {
      const sheets::RowSpan& span = view_.rows()[r];
      bool is_beside = true, is_total = false;
      for (std::size_t i = span.begin; i < span.end; ++i) {
        if (of_[i] != others_) {
          is_beside = is_beside && of_[i] != 0;
          continue;
        }
        const std::string folded = text::fold(text::beginning(cell(i).text, 80));
        for (const std::string_view word : text::words_of(folded)) {
          of_money = of_money || (r == *header_ && std::find(std::begin(money), std::end(money),
                                                             word) != std::end(money));
        }
        is_total = is_total || folded.substr(0, 5) == "total";
      }
      has_total = has_total || (is_beside && is_total);
    }
    return of_money && has_total;
  }

  bool has_members(const sheets::WorkbookSheet& sheet) const {
    const auto list = read_instance_list(sheets::SheetView({}, sheet));
    if (!list) return false;
    return std::any_of(
        list->instances.begin(), list->instances.end(), [](const model::Record& record) {
          return std::any_of(
              record.fields.begin(), record.fields.end(),
              [](const model::Field& field) { return field.key.value == "membres"; });
        });
  }

  sheets::WorkbookSheet sheet_of(std::size_t table) const {
    const sheets::WorkbookSheet& whole = view_.sheet();
    sheets::WorkbookSheet sheet;
    sheet.name = whole.name;
    sheet.visibility = whole.visibility;
    sheet.hidden = whole.hidden;
    sheet.origins = whole.origins;
    if (table == 0) {  // told once
      sheet.errors = whole.errors;
      sheet.missing = whole.missing;
      sheet.uncomputed = whole.uncomputed;
      sheet.commented = whole.commented;
      sheet.looks = whole.looks;
    }
    for (std::size_t i = 0; i < of_.size(); ++i) {
      if (of_[i] == table) sheet.cells.push_back(cell(i));
    }
    for (const sheets::CellRange& range : whole.merged) {
      const auto at =
          std::lower_bound(whole.cells.begin(), whole.cells.end(), range,
                           [](const sheets::SheetCell& each, const sheets::CellRange& wanted) {
                             return std::pair(each.row, each.column) <
                                    std::pair(wanted.first_row, wanted.first_column);
                           });
      const bool is_there =
          at != whole.cells.end() && at->row == range.first_row && at->column == range.first_column;
      const std::size_t owner =
          is_there ? of_[static_cast<std::size_t>(at - whole.cells.begin())] : 0;
      if (owner == table) sheet.merged.push_back(range);
    }
    return sheet;
  }

  const sheets::SheetView& view_;
  std::vector<std::size_t> of_;        // by cell: the table it is of; 0: the plan
  std::optional<std::size_t> header_;  // of the plan, of SheetView::rows()
  std::size_t others_ = 0;
};

}  // namespace

std::optional<ApartTables> tables_apart(const sheets::SheetView& view) {
  return Parting(view).part();
}

}  // namespace maillage::shapes
