// Turns a found matrix into a sheet with an action a row, so that everything behind reads one shape:
//
//   Action | ARS | CAF             Action | porteur | partenaires
//   Bus    |  R  |  C      →       Bus    | ARS     | CAF
//   Forum  |     |  R              Forum  | CAF     |
//
// Columns that are none of the matrix are kept where they stand. Of organisations in rows the sheet is
// turned; of groups on one side it becomes [[instance]] records, for who sits where is no tie to an action.
// Every cell keeps the place that it came from.
#include "network/shapes/matrix.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "network/cells/cell_names.hpp"
#include "network/cells/phrases/nobody.hpp"
#include "network/model/columns.hpp"
#include "network/names/name_types.hpp"
#include "network/shapes/found_matrix.hpp"
#include "network/shapes/made_sheet.hpp"
#include "network/shapes/tie_roles.hpp"
#include "network/shapes/words/shape_words.hpp"
#include "network/sheets/row_texts.hpp"
#include "network/text/text.hpp"

namespace maillage::shapes {
namespace {

text::Fault matrix_fault(text::FaultKind kind, text::FaultSeverity severity,
                         const text::Place& place, std::vector<std::string> words) {
  return {kind, severity, place, std::move(words), {}, {}};
}

// "R ?", "Pilote (à confirmer)": nobody is sure of it.
bool is_doubted(std::string_view text) {
  if (text.find('?') != std::string_view::npos) return true;
  const std::size_t open = text.find('(');
  const std::size_t close = open == std::string_view::npos ? open : text.find(')', open);
  if (close == std::string_view::npos) return false;
  const cells::CellPhrase inside = cells::read_phrase(text.substr(open + 1, close - open - 1));
  return inside.says != cells::PhraseSays::names || inside.doubtful;
}

class MatrixReader {
 public:
  MatrixReader(const sheets::SheetView& view, FoundMatrix found, model::Deciding& deciding)
      : view_(view), found_(std::move(found)), deciding_(deciding) {}

  ReadMatrix read() {
    if (found_.names_no_action) return left_out();
    return found_.labels_are_actions ? actions_in_rows() : organisations_in_rows();
  }

 private:
  const sheets::RowSpan& header_row() const { return view_.rows()[found_.header]; }

  ReadMatrix left_out() const {
    ReadMatrix read;
    std::vector<std::uint32_t> rows;
    for (std::size_t r = found_.header + 1; r < view_.rows().size(); ++r) {
      rows.push_back(view_.rows()[r].row);
    }
    read.faults.push_back(
        matrix_fault(text::FaultKind::ties_left_out, text::FaultSeverity::warning,
                     view_.place(header_row().row, found_.label),
                     {std::to_string(found_.count_marks()), sheets::row_list(rows)}));
    read.sheet = sheets::WorkbookSheet();
    read.sheet->name = view_.sheet().name;
    return read;
  }

  MarkMeanings meanings() const {
    TickMeaning ticks;
    bool has_carriers = false;
    for (std::uint32_t column = 0; column < found_.heads.back().column; ++column) {
      if (found_.is_head(column)) continue;
      const sheets::SheetCell* heading = header_of(view_, found_.header, column);
      has_carriers = has_carriers || (heading != nullptr &&
                                      model::read_column(heading->text) == model::Column::carrier);
    }
    // "CC du Saulnois | CASC | Tout le territoire": half are known for what they are, and none for others.
    std::size_t epcis = 0, unknown = 0, others = 0;
    for (const MatrixHead& head : found_.heads) {
      const auto type = names::guess_type(head.text);
      const bool is_epci = type && (type->type == model::PartnerType::codecom ||
                                    type->type == model::PartnerType::commune);
      ++(is_epci ? epcis : type ? others : unknown);
    }
    const bool are_territories =
        others == 0 && epcis > 0 && epcis >= unknown && epcis + unknown > 1;
    if (found_.labels_are_actions && are_territories) {
      ticks = {TieRole::territory, TieRole::partner, model::Sureness::doubtful};
    } else if (has_carriers || found_.heads_are_groups || found_.labels_are_groups) {
      ticks.sureness = model::Sureness::certain;
    }
    return MarkMeanings(found_.marks, legend_of(view_), ticks, deciding_);
  }

  void report(const MarkMeanings& meanings, std::size_t organisations, std::size_t actions,
              std::size_t persons, ReadMatrix& read) const {
    const text::Place place = view_.place(header_row().row, found_.heads.front().column);
    read.faults.push_back(matrix_fault(
        text::FaultKind::matrix_read, text::FaultSeverity::note, place,
        {std::to_string(organisations), std::to_string(actions),
         meanings.listed({TieRole::carrier}), meanings.listed({TieRole::candidate}),
         meanings.listed({TieRole::partner, TieRole::funder, TieRole::target, TieRole::territory}),
         meanings.listed({TieRole::beside})}));
    if (persons > 0) {
      read.faults.push_back(
          matrix_fault(text::FaultKind::persons_in_cells, text::FaultSeverity::note, place,
                       {std::string(code_of(model::Column::carrier)), std::to_string(persons),
                        sheets::row_list({header_row().row})}));
    }
    for (const MatrixNote& note : found_.notes) {
      const sheets::RowSpan& span = view_.rows()[note.row];
      const std::string text = text_in(view_, span, note.column);
      if (!legend_in(text).empty()) continue;  // read: it says what the letters mean
      const text::Place at = view_.place(span.row, note.column);
      read.faults.push_back(
          matrix_fault(text::FaultKind::cells_outside, text::FaultSeverity::note, at,
                       {sheets::column_name(note.column) + std::to_string(span.row + 1) + " (" +
                        sheets::one_line(text) + ")"}));
    }
  }

  template <class Tie>
  void for_each_tie(const MarkMeanings& meanings, Tie tie) const {
    const std::vector<sheets::RowSpan>& rows = view_.rows();
    std::size_t label = found_.header;  // the row of the last name
    for (std::size_t r = found_.header + 1; r < rows.size(); ++r) {
      const bool goes_on = view_.from_above(rows[r].row, found_.label) != nullptr;
      if (!goes_on) label = r;
      if (found_.is_note(r)) continue;
      for (std::size_t h = 0; h < found_.heads.size(); ++h) {
        const std::string text = text_in(view_, rows[r], found_.heads[h].column);
        if (text.empty()) continue;
        const text::Place place = view_.place(rows[r].row, found_.heads[h].column);
        const std::string letter = meanings.says_roles() ? sheets::one_line(text) : std::string();
        for (const std::string& mark : marks_in(text)) {
          const bool is_said = found_.heads[h].role && is_tick_mark(mark);
          TieRole role = is_said ? *found_.heads[h].role : meanings.role_of(mark);
          const bool takes_part = role != TieRole::none && role != TieRole::beside;
          if (takes_part && found_.labels_are_actions && is_surely_group(found_.heads[h].text)) {
            role = TieRole::instance;
          }
          if (role == TieRole::carrier && is_doubted(text)) role = TieRole::candidate;
          if (role != TieRole::none) tie(label, h, role, is_said ? std::string() : letter, place);
        }
      }
    }
  }

  ReadMatrix actions_in_rows() {
    if (found_.labels_are_groups) return groups(false);
    ReadMatrix read;
    MadeSheet made;
    const std::vector<sheets::RowSpan>& rows = view_.rows();
    std::uint32_t last_column = 0;
    std::size_t actions = 0;
    for (const sheets::SheetCell& cell : view_.sheet().cells) {
      last_column = std::max(last_column, cell.column);
      const bool is_of_matrix = found_.is_head(cell.column) && cell.row + 1 >= header_row().row &&
                                !(cell.row + 1 == header_row().row && found_.title.empty());
      // Lines of a legend stand in the column of the actions, where they are none.
      if (is_of_matrix || !legend_in(cell.text).empty()) continue;
      // "Porteur" beside "Partenaires" over the heads: one row of headers.
      const bool is_above = cell.row + 1 == header_row().row && !found_.title.empty() &&
                            header_of(view_, found_.header, cell.column) == &cell;
      if (is_above) {
        made.put(header_row().row, cell.column, cell.text, {view_.place(cell.row, cell.column)});
        continue;
      }
      made.keep(cell);
      actions += cell.column == found_.label && cell.row > header_row().row ? 1 : 0;
    }
    if (!heads_actions(found_.corner) || header_of(view_, found_.header, found_.label) == nullptr) {
      made.put(header_row().row, found_.label,
               heads_actions(found_.corner) ? found_.corner
                                            : std::string(code_of(model::Column::action)),
               {view_.place(header_row().row, found_.label)});
    }
    std::vector<std::string> names;
    for (const MatrixHead& head : found_.heads) names.push_back(head.text);
    const HeadsOf kind = heads_of(names);
    for (std::string& name : names) name = organisation_of(name, kind);
    const MarkMeanings said = meanings();
    TieCells ties(last_column + 1);
    for_each_tie(said, [&](std::size_t row, std::size_t head, TieRole role,
                           const std::string& letter, const text::Place& place) {
      ties.add(rows[row].row, role, names[head], letter, place);
    });
    ties.put(header_row().row, view_.place(header_row().row, found_.heads.front().column), made);
    const auto persons = static_cast<std::size_t>(
        std::count(names.begin(), names.end(), std::string(cells::one_person)));
    report(said, found_.heads.size() - persons, actions, ties.persons(), read);
    read.sheet = made.finish(view_.sheet());
    read.sheet->hidden = view_.sheet().hidden;
    for (const sheets::CellRange& range : view_.sheet().merged) {
      const bool meets =
          std::any_of(found_.heads.begin(), found_.heads.end(), [&](const MatrixHead& head) {
            return head.column >= range.first_column && head.column <= range.last_column;
          });
      const bool is_corner = range.first_row < header_row().row &&
                             range.last_row >= header_row().row &&
                             (range.first_column == found_.label || !found_.title.empty());
      const bool is_title = range.last_row + 1 < header_row().row;
      if (is_title || (!meets && !is_corner)) read.sheet->merged.push_back(range);
    }
    return read;
  }

  ReadMatrix organisations_in_rows() {
    if (found_.heads_are_groups) return groups(true);
    ReadMatrix read;
    MadeSheet made;
    for (const sheets::SheetCell& cell : view_.sheet().cells) {
      if (cell.row < header_row().row && found_.title.empty()) made.keep(cell);
    }
    std::vector<std::string> names;
    std::vector<std::string> of_row(view_.rows().size());
    for (std::size_t r = found_.header + 1; r < view_.rows().size(); ++r) {
      of_row[r] = text_in(view_, view_.rows()[r], found_.label);
      if (!of_row[r].empty()) names.push_back(of_row[r]);
    }
    const HeadsOf kind = heads_of(names);
    std::set<std::string> organisations;
    // An action that nobody has a part in is one all the same.
    std::uint32_t last_head = found_.heads.back().column;
    for (const MatrixHead& head : found_.bare) {
      if (head.column <= found_.label || head.column > last_head + 1) continue;
      last_head = std::max(last_head, head.column);
      found_.heads.push_back(head);
    }
    std::sort(found_.heads.begin(), found_.heads.end(),
              [](const MatrixHead& a, const MatrixHead& b) { return a.column < b.column; });
    const std::uint32_t header = header_row().row;
    made.put(header, 0, std::string(code_of(model::Column::action)),
             {view_.place(header, found_.label)});
    for (std::size_t h = 0; h < found_.heads.size(); ++h) {
      made.put(header + 1 + static_cast<std::uint32_t>(h), 0, found_.heads[h].text,
               {view_.place(header, found_.heads[h].column)});
    }
    const MarkMeanings said = meanings();
    TieCells ties(1);
    for_each_tie(said, [&](std::size_t row, std::size_t head, TieRole role,
                           const std::string& letter, const text::Place& place) {
      const std::string name = organisation_of(of_row[row], kind);
      if (name != cells::one_person) organisations.insert(name);
      ties.add(header + 1 + static_cast<std::uint32_t>(head), role, name, letter, place);
    });
    ties.put(header, view_.place(header, found_.label), made);
    report(said, organisations.size(), found_.heads.size(), ties.persons(), read);
    read.sheet = made.finish(view_.sheet());
    report_other_columns(read);
    return read;
  }

  // What stands beside the names of organisations is of no action.
  void report_other_columns(ReadMatrix& read) const {
    std::string columns;
    for (std::size_t i = header_row().begin; i < header_row().end; ++i) {
      const sheets::SheetCell& cell = view_.sheet().cells[i];
      if (cell.column == found_.label || found_.is_head(cell.column)) continue;
      columns += (columns.empty() ? "" : ", ") + sheets::column_name(cell.column) + " (" +
                 sheets::one_line(cell.text) + ")";
    }
    if (columns.empty()) return;
    read.faults.push_back(matrix_fault(text::FaultKind::cells_outside, text::FaultSeverity::note,
                                       view_.place(header_row().row, found_.label), {columns}));
  }

  // Who sits where; `by_head`: the heads are the groups, else the rows.
  ReadMatrix groups(bool by_head) {
    ReadMatrix read;
    const MarkMeanings said = meanings();
    struct Group {
      model::Text name;
      std::vector<model::Text> members, leads;
    };
    std::map<std::size_t, Group> groups;
    std::set<std::string> organisations;
    std::vector<std::string> names;
    for (const MatrixHead& head : found_.heads) names.push_back(head.text);
    const HeadsOf kind = heads_of(by_head ? found_.labels : names);
    std::size_t persons = 0;
    for_each_tie(said, [&](std::size_t row, std::size_t head, TieRole role, const std::string&,
                           const text::Place& place) {
      const sheets::RowSpan& span = view_.rows()[row];
      const std::string label = text_in(view_, span, found_.label);
      const std::string name = organisation_of(by_head ? label : found_.heads[head].text, kind);
      Group& group = groups[by_head ? head : row];
      group.name = by_head
                       ? model::Text{found_.heads[head].text,
                                     view_.place(header_row().row, found_.heads[head].column)}
                       : model::Text{sheets::one_line(label), view_.place(span.row, found_.label)};
      if (name == cells::one_person) {
        ++persons;
        return;
      }
      organisations.insert(name);
      const auto add_to = [&](std::vector<model::Text>& texts) {
        const bool is_there = std::any_of(texts.begin(), texts.end(), [&](const model::Text& each) {
          return each.value == name;
        });
        if (!is_there) texts.push_back({name, place});
      };
      add_to(group.members);
      if (role == TieRole::carrier) add_to(group.leads);
    });
    for (auto& each : groups) {
      const Group& group = each.second;
      model::Record record{{"instance", group.name.place}, true, {}};
      const auto list = [&](const char* key, const std::vector<model::Text>& texts) {
        if (texts.empty()) return;
        model::Field field{{key, group.name.place}, true, {}};
        for (const model::Text& text : texts) {
          field.values.push_back({model::ValueKind::text, text.value, text.place, {}});
        }
        record.fields.push_back(std::move(field));
      };
      const auto text = [&](const char* key, const std::string& value) {
        record.fields.push_back({{key, group.name.place},
                                 false,
                                 {{model::ValueKind::text, value, group.name.place, {}}}});
      };
      text("id", text::slug(group.name.value));
      text("nom", group.name.value);
      list("membres", group.members);
      list("pilotes", group.leads);
      read.groups.push_back(std::move(record));
    }
    const text::Place place = view_.place(header_row().row, found_.heads.front().column);
    read.faults.push_back(
        matrix_fault(text::FaultKind::groups_read, text::FaultSeverity::note, place,
                     {std::to_string(organisations.size()), std::to_string(read.groups.size())}));
    if (persons > 0) {
      read.faults.push_back(
          matrix_fault(text::FaultKind::persons_in_cells, text::FaultSeverity::note, place,
                       {"membres", std::to_string(persons), sheets::row_list({header_row().row})}));
    }
    return read;
  }

  const sheets::SheetView& view_;
  FoundMatrix found_;
  model::Deciding& deciding_;
};

}  // namespace

std::optional<ReadMatrix> read_matrix(const sheets::SheetView& view, model::Deciding& deciding) {
  std::optional<FoundMatrix> found = find_matrix(view, deciding);
  if (!found) return std::nullopt;
  return MatrixReader(view, std::move(*found), deciding).read();
}

}  // namespace maillage::shapes
