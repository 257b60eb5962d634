// Draws the sheets that role_matrix_layout has dealt out. What a cell says is drawn by its strongest role
// (carries, perhaps carries, funds, takes part) and written by all of them; an action that nobody carries
// is red from head to foot, and an abandoned one grey.
#include "output/diagrams/matrix/role_matrix_diagram.hpp"

#include <algorithm>

#include "output/diagrams/matrix/role_matrix_graph.hpp"
#include "output/diagrams/matrix/role_matrix_layout.hpp"
#include "output/drawing/canvas.hpp"
#include "output/drawing/legend.hpp"
#include "output/text/numbers.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/headlines/matrix_messages.hpp"

namespace maillage::diagrams::matrix {
namespace {

using words::headlines::Matrix;

constexpr double letters = MatrixLayout::letters;
constexpr double name_width = MatrixLayout::name_width;
constexpr double column_width = MatrixLayout::column_width;
constexpr double totals_width = MatrixLayout::totals_width;
constexpr double band_height = MatrixLayout::band_height;
constexpr double line = MatrixLayout::line;
constexpr std::size_t totals = MatrixLayout::totals;

}  // namespace

std::string cell_letters(const analysis::RoleCell& cell, output_text::Language language) {
  std::string text;
  const auto add = [&](bool has, Matrix letter) {
    if (has) text += output_text::filled(message_of(letter), language);
  };
  add(cell.carries, Matrix::carries_letter);
  add(cell.maybe && !cell.carries, Matrix::maybe_letter);
  add(cell.takes_part, Matrix::takes_part_letter);
  add(cell.funds, Matrix::funds_letter);
  add(cell.is_target, Matrix::is_target_letter);
  return text;
}

namespace {

class MatrixSheets {
 public:
  MatrixSheets(const study::Study& study, output_text::Language language)
      : contract_(study.contract()),
        scope_(study.scope()),
        matrix_(study.role_matrix()),
        language_(language),
        layout_(study.contract(), study.role_matrix(), language),
        title_(role_matrix_title(study, language)) {}

  std::vector<drawing::Diagram> draw() {
    for (const analysis::RoleColumn& column : matrix_.columns) {
      states_said_ = states_said_ || column.row->state.has_value();
    }
    const std::vector<SheetRange> sheets = layout_.ranges();
    const std::string name = "matrice-" + words::table_slug(contract_, scope_);
    std::vector<drawing::Diagram> diagrams;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
      drawing::Diagram diagram;
      diagram.name = i == 0 ? name : name + "-feuille-" + std::to_string(i + 1);
      diagram.svg = sheet(sheets[i], diagram.name, i + 1, sheets.size());
      diagram.dot = role_matrix_graph(contract_, matrix_, sheets[i].first_column,
                                      sheets[i].last_column, title_, diagram.name, language_);
      diagrams.push_back(std::move(diagram));
    }
    return diagrams;
  }

 private:
  std::string say(Matrix key) const { return output_text::filled(message_of(key), language_); }
  std::string number(std::size_t count) const { return output_text::count_text(count, language_); }

  static double column_left(std::size_t at) {
    return drawing::page_margin + name_width + static_cast<double>(at) * column_width;
  }

  std::string sheet(const SheetRange& range, const std::string& id, std::size_t at,
                    std::size_t of) const {
    drawing::Canvas canvas(title_, id);
    std::string drawn = output_text::filled(
        message_of(Matrix::drawn), language_,
        {{"organisations", matrix_.rows.size()}, {"actions", matrix_.columns.size()}});
    if (of > 1) {
      drawn += " (" +
               output_text::filled(message_of(Matrix::of_sheets), language_,
                                   {{"sheet", at}, {"sheets", of}}) +
               ")";
    }
    const double top = drawing::add_heading(canvas, contract_, scope_, title_, drawn, language_);
    const double body = top + band_height + range.head + line;
    const double bottom = layout_.rows_bottom(range, body);
    shade_orphans(canvas, range, top + band_height, bottom + (range.has_totals ? 2 * line : 0));
    bands(canvas, range, top, bottom + (range.has_totals ? 2 * line : 0));
    heads(canvas, range, top + band_height);
    rows(canvas, range, body);
    double end = bottom;
    if (range.has_totals) {
      column_totals(canvas, range, bottom);
      end += 2 * line;
    }
    canvas.set_height(legend(canvas, range, end + 6) + drawing::page_margin - 8);
    return canvas.svg();
  }

  bool is_orphan(const analysis::RoleColumn& column) const {
    return column.row->carrying == model::Carrying::nobody && model::is_live(*column.row);
  }

  void shade_orphans(drawing::Canvas& canvas, const SheetRange& range, double top,
                     double bottom) const {
    for (std::size_t i = range.first_column; i < range.last_column; ++i) {
      if (!is_orphan(matrix_.columns[i])) continue;
      drawing::Box box;
      box.rect = {column_left(i - range.first_column), top, column_width, bottom - top};
      box.fill = drawing::ink::alarm_fill;
      canvas.add(std::move(box));
    }
  }

  std::string part_code(const model::Subject& part) const {
    if (part.kind == model::SubjectKind::contract) return say(Matrix::no_objective);
    return part.kind == model::SubjectKind::axis
               ? contract_.axes[text::AxisId{part.index}].id
               : contract_.objectives[text::ObjectiveId{part.index}].id;
  }

  std::string part_words(const model::Subject& part) const {
    const std::string code = part_code(part);
    if (part.kind == model::SubjectKind::contract) return code;
    const bool axis = part.kind == model::SubjectKind::axis;
    const std::string name = axis ? contract_.axes[text::AxisId{part.index}].name
                                  : contract_.objectives[text::ObjectiveId{part.index}].name;
    return name.empty() ? code : code + "  " + name;
  }

  // Objectives above their actions, with a line down to the foot between two of them.
  void bands(drawing::Canvas& canvas, const SheetRange& range, double top, double bottom) const {
    for (std::size_t i = range.first_column; i < range.last_column;) {
      std::size_t end = i;
      while (end < range.last_column && matrix_.columns[end].under == matrix_.columns[i].under) {
        ++end;
      }
      drawing::Box box;
      box.rect = {column_left(i - range.first_column) + 0.5, top,
                  static_cast<double>(end - i) * column_width - 1, band_height};
      box.fill = drawing::ink::heading_pale;
      drawing::Span style;
      style.size = letters;
      style.weight = drawing::Weight::bold;
      // A name that has no room is its number: it is whole in the tables beside.
      const model::Subject& under = matrix_.columns[i].under;
      const bool fits =
          drawing::wrapped(part_words(under), box.rect.width - 3, style.size, 3, style.weight)
              .size() < 3;
      box.columns.push_back({box.rect.width, drawing::TextAlign::centre,
                             drawing::text_lines(fits ? part_words(under) : part_code(under),
                                                 box.rect.width - 3, 2, style)});
      canvas.add(std::move(box));
      drawing::Box rule;
      rule.rect = {column_left(i - range.first_column) - 0.5, top, 1, bottom - top};
      rule.fill = drawing::ink::frame;
      canvas.add(std::move(rule));
      i = end;
    }
  }

  void turned(drawing::Canvas& canvas, std::string name, const drawing::Rect& rect,
              std::string_view text, const drawing::Span& style) const {
    drawing::Box box;
    box.name = std::move(name);
    box.rect = rect;
    box.turn = drawing::Turn::upwards;
    box.columns.push_back({rect.height, drawing::TextAlign::left,
                           drawing::text_lines(text, rect.height - 6, 2, style)});
    canvas.add(std::move(box));
  }

  void heads(drawing::Canvas& canvas, const SheetRange& range, double top) const {
    for (std::size_t i = range.first_column; i < range.last_column; ++i) {
      const model::ActionRow& row = *matrix_.columns[i].row;
      const std::string title = layout_.head_of(row);
      drawing::Span style;
      style.size = letters;
      if (!model::is_live(row)) {
        style.ink = drawing::Ink::struck;
        style.colour = drawing::ink::quiet;
      } else if (is_orphan(matrix_.columns[i])) {
        style.colour = drawing::ink::alarm;
      }
      const double left = column_left(i - range.first_column);
      turned(canvas, "action " + contract_.actions[row.action].id,
             {left + 1, top + 3, column_width - 2, range.head - 3}, title, style);
      if (!states_said_) continue;
      const drawing::Look look = drawing::look_of(row.state);
      drawing::Span mark;
      mark.text = std::string(look.mark);
      mark.size = letters + 1;
      mark.weight = drawing::Weight::bold;
      mark.colour = look.line;
      canvas.words({left, top + range.head, column_width, line}, {{mark}},
                   drawing::TextAlign::centre);
    }
    const std::size_t columns = range.last_column - range.first_column;
    drawing::Span style;
    style.size = letters;
    style.weight = drawing::Weight::bold;
    const Matrix kinds[totals] = {Matrix::carried_total, Matrix::takes_part_total,
                                  Matrix::funds_total};
    for (std::size_t i = 0; i < totals; ++i) {
      turned(canvas, "",
             {column_left(columns) + static_cast<double>(i) * totals_width + 3, top + 3,
              totals_width - 6, range.head - 3},
             say(kinds[i]), style);
    }
  }

  void rows(drawing::Canvas& canvas, const SheetRange& range, double top) const {
    const std::size_t columns = range.last_column - range.first_column;
    const double width = name_width + static_cast<double>(columns) * column_width +
                         static_cast<double>(totals) * totals_width;
    std::optional<model::PartnerType> type;
    for (const std::uint32_t at : range.rows) {
      const drawing::Look look = drawing::look_of(layout_.type_of(at));
      if (type != layout_.type_of(at)) {
        type = layout_.type_of(at);
        drawing::Span style;
        style.size = letters;
        style.weight = drawing::Weight::bold;
        style.colour = look.line;
        style.text = std::string(look.mark) + " " + words::type_word(*type, language_);
        drawing::Box box;
        box.rect = {drawing::page_margin, top, width, line};
        box.fill = look.fill;
        box.columns.push_back({4, drawing::TextAlign::left, {}});
        box.columns.push_back({name_width - 4, drawing::TextAlign::left, {{style}}});
        canvas.add(std::move(box));
        top += line;
      }
      const double height = layout_.row_height(at);
      const analysis::RoleRow& row = matrix_.rows[at];
      drawing::Box name;
      name.name = "partenaire " + contract_.partners[row.partner].id;
      name.rect = {drawing::page_margin + 16, top, name_width - 18, height};
      name.columns.push_back({name.rect.width, drawing::TextAlign::left, layout_.name_lines(at)});
      canvas.add(std::move(name));
      drawing::Box rule;
      rule.rect = {drawing::page_margin, top + height - 0.2, width, 0.4};
      rule.fill = "#c4c4c4";
      canvas.add(std::move(rule));
      const std::size_t counts[totals] = {row.doings.carries.live.size(),
                                          row.doings.takes_part.live.size(),
                                          row.doings.funds.live.size()};
      for (std::size_t i = 0; i < totals; ++i) {
        drawing::Span style;
        style.size = letters;
        style.weight = i == 0 ? drawing::Weight::bold : drawing::Weight::normal;
        style.text = counts[i] == 0 ? "" : number(counts[i]);
        canvas.words({column_left(columns) + static_cast<double>(i) * totals_width, top,
                      totals_width - 4, height},
                     {{style}}, drawing::TextAlign::right);
      }
      cells(canvas, range, at, top, height);
      top += height;
    }
  }

  void cells(drawing::Canvas& canvas, const SheetRange& range, std::uint32_t row, double top,
             double height) const {
    auto at = matrix_.cells.lower_bound({row, static_cast<std::uint32_t>(range.first_column)});
    for (; at != matrix_.cells.end() && at->first.first == row &&
           at->first.second < range.last_column;
         ++at) {
      const analysis::RoleColumn& column = matrix_.columns[at->first.second];
      const bool live = model::is_live(*column.row);
      drawing::Span style;
      style.text = cell_letters(at->second, language_);
      style.size = letters;
      style.weight = drawing::Weight::bold;
      drawing::Box box;
      box.rect = {column_left(at->first.second - range.first_column) + 1.5, top + 1,
                  column_width - 3, height - 2};
      box.corners = drawing::Corners::square;
      if (!live) {
        style.colour = drawing::ink::quiet;
        box.fill = "#eeeeee";
      } else if (at->second.carries) {
        style.colour = drawing::ink::white;
        box.fill = drawing::ink::heading;
      } else if (at->second.maybe) {
        style.colour = drawing::ink::doubt;
        box.border = drawing::Border::dotted;
        box.line = drawing::ink::doubt;
        box.pen = 1.2;
      } else if (at->second.funds) {
        style.colour = drawing::ink::kept;
        box.fill = "#e0f4e8";
      } else {
        box.fill = "#dfe9f3";
      }
      box.columns.push_back({box.rect.width, drawing::TextAlign::centre, {{style}}});
      canvas.add(std::move(box));
    }
  }

  void column_totals(drawing::Canvas& canvas, const SheetRange& range, double top) const {
    drawing::Span bold;
    bold.size = letters;
    bold.weight = drawing::Weight::bold;
    drawing::Span plain;
    plain.size = letters;
    for (std::size_t kind = 0; kind < 2; ++kind) {
      const drawing::Span& style = kind == 0 ? bold : plain;
      drawing::Span head = style;
      head.text = say(kind == 0 ? Matrix::carriers_of_action : Matrix::acting_in_action);
      const double y = top + static_cast<double>(kind) * line;
      canvas.words({drawing::page_margin + 4, y, name_width - 6, line}, {{head}});
      for (std::size_t i = range.first_column; i < range.last_column; ++i) {
        const analysis::RoleColumn& column = matrix_.columns[i];
        drawing::Span count = style;
        if (kind == 0 && is_orphan(column)) {
          count.text = std::string(drawing::mark::orphan);
          count.colour = drawing::ink::alarm;
        } else if (kind == 0 && column.row->carrying == model::Carrying::not_recorded) {
          count.text = "–";
        } else {
          count.text = number(kind == 0 ? column.carriers : column.acting);
        }
        canvas.words({column_left(i - range.first_column), y, column_width, line}, {{count}},
                     drawing::TextAlign::centre);
      }
    }
  }

  // What is on the sheet, and nothing else. Gives its bottom.
  double legend(drawing::Canvas& canvas, const SheetRange& range, double top) const {
    analysis::RoleCell seen;
    bool orphans = false;
    std::vector<const model::ActionRow*> drawn;
    for (const std::uint32_t row : range.rows) {
      auto at = matrix_.cells.lower_bound({row, static_cast<std::uint32_t>(range.first_column)});
      for (; at != matrix_.cells.end() && at->first.first == row &&
             at->first.second < range.last_column;
           ++at) {
        seen.carries |= at->second.carries;
        seen.maybe |= at->second.maybe && !at->second.carries;
        seen.takes_part |= at->second.takes_part;
        seen.funds |= at->second.funds;
        seen.is_target |= at->second.is_target;
      }
    }
    for (std::size_t i = range.first_column; i < range.last_column; ++i) {
      drawn.push_back(matrix_.columns[i].row);
      orphans |= is_orphan(matrix_.columns[i]);
    }
    std::vector<drawing::LegendEntry> entries;
    const auto add = [&](bool used, Matrix letter, Matrix words) {
      if (!used) return;
      drawing::LegendEntry entry;
      entry.mark = say(letter);
      entry.words = say(words);
      entries.push_back(std::move(entry));
    };
    add(seen.carries, Matrix::carries_letter, Matrix::carries);
    add(seen.maybe, Matrix::maybe_letter, Matrix::maybe);
    add(seen.takes_part, Matrix::takes_part_letter, Matrix::takes_part);
    add(seen.funds, Matrix::funds_letter, Matrix::funds);
    add(seen.is_target, Matrix::is_target_letter, Matrix::is_target);
    if (orphans) {
      drawing::LegendEntry entry;
      entry.mark = std::string(drawing::mark::orphan);
      entry.colour = drawing::ink::alarm;
      entry.words = say(Matrix::orphan);
      entries.push_back(std::move(entry));
    }
    if (states_said_) drawing::add_states(entries, drawn, language_);
    double x = drawing::page_margin, y = top;
    const auto place = [&](std::vector<drawing::Span> spans) {
      double width = 14;
      for (const drawing::Span& span : spans) {
        width += drawing::text_width(span.text, span.size, span.weight) + 4;
      }
      if (x > drawing::page_margin && x + width > canvas.width() - drawing::page_margin) {
        x = drawing::page_margin;
        y += line;
      }
      canvas.words({x, y, width, line}, {std::move(spans)});
      x += width;
    };
    for (const drawing::LegendEntry& entry : entries) {
      drawing::Span mark, words;
      mark.text = entry.mark;
      mark.size = words.size = letters;
      mark.weight = drawing::Weight::bold;
      mark.colour = entry.colour;
      words.text = entry.words;
      place({mark, words});
    }
    drawing::Span note;
    note.size = letters;
    note.colour = drawing::ink::quiet;
    note.text = say(Matrix::totals_note);
    place({note});
    return y + line;
  }

  const model::Contract& contract_;
  const model::Scope& scope_;
  const analysis::RoleMatrix& matrix_;
  const output_text::Language language_;
  const MatrixLayout layout_;
  const std::string title_;
  bool states_said_ = false;  // by any action
};

}  // namespace

std::string role_matrix_title(const study::Study& study, output_text::Language language) {
  const analysis::RoleMatrix& matrix = study.role_matrix();
  const bool recorded = std::any_of(matrix.columns.begin(), matrix.columns.end(),
                                    [](const analysis::RoleColumn& column) {
                                      return column.row->carrying != model::Carrying::not_recorded;
                                    });
  const auto say = [&](Matrix key, std::initializer_list<output_text::Filling> fillings = {}) {
    return output_text::filled(message_of(key), language, fillings);
  };
  if (!recorded) return say(Matrix::carriers_not_recorded);
  const analysis::CarriedHalf& half = study.carried_half();
  if (half.carriers == 0) {
    // Those of abandoned actions stand on the sheet.
    const bool any_abandoned = std::any_of(
        matrix.columns.begin(), matrix.columns.end(),
        [](const analysis::RoleColumn& column) { return !model::is_live(*column.row); });
    return say(any_abandoned ? Matrix::nobody_carries_live : Matrix::nobody_carries);
  }
  if (half.actions == 1 && half.carriers > 1) {
    return say(Matrix::one_action, {{"carriers", half.carriers}});
  }
  if (half.organisations.size() == 1) {
    const std::string& name = study.contract().partners[half.organisations.front()].name;
    return say(half.carriers == 1 ? Matrix::one_carries_all : Matrix::one_carries_half,
               {{"organisation", name}, {"n", half.actions}});
  }
  const bool few = half.organisations.size() * 3 <= half.carriers;
  return say(few ? Matrix::few_carry_half : Matrix::many_carry_half,
             {{"few", half.organisations.size()}, {"n", half.actions}});
}

std::vector<drawing::Diagram> role_matrix_diagrams(const study::Study& study,
                                                   output_text::Language language) {
  if (study.role_matrix().rows.empty()) return {};
  return MatrixSheets(study, language).draw();
}

}  // namespace maillage::diagrams::matrix
