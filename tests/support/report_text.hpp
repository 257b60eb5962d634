// Parts of the report as lines of text, so that a test states them literally:
//   "> lead", "# heading", "- bullet", "| cell | cell" (a row of a table), "2021: verdict" (a year of
//   a calendar), "+ what may be opened", "figure words".
// A no-break space is written "~".
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "network/study/study.hpp"
#include "output/report/blocks/report_context.hpp"
#include "tests/support/small_contract.hpp"

namespace maillage::testing {

// What a small contract's report is made from: the latest table, or that of the year.
struct SmallReport {
  explicit SmallReport(SmallContract its_small,
                       output_text::Language language = output_text::Language::french,
                       planning::IntegerSolver solve = {})
      : small(std::move(its_small)),
        study(small.contract, {false, latest_year(small.contract), std::nullopt},
              analysis::Depth::full, {std::move(solve), nullptr}),
        making(study, pictures, language) {}
  explicit SmallReport(const std::string& text,
                       output_text::Language language = output_text::Language::french,
                       planning::IntegerSolver solve = {})
      : SmallReport(SmallContract(text), language, std::move(solve)) {}

  static model::WhichTable latest_year(const model::Contract& contract) {
    const model::Edition* latest = model::latest_edition(contract);
    return latest == nullptr ? model::WhichTable() : latest->year;
  }

  SmallContract small;
  study::Study study;
  report::blocks::Pictures pictures;
  report::blocks::ReportMaking making;
};

inline std::string text_of(const report::blocks::Prose& prose) {
  std::string text;
  for (const report::blocks::Run& run : prose) text += run.text;
  for (std::size_t at = text.find("\u00A0"); at != std::string::npos; at = text.find("\u00A0")) {
    text.replace(at, std::string("\u00A0").size(), "~");
  }
  return text;
}

inline std::string text_of(const std::string& text) {
  return text_of(report::blocks::Prose{{text}});
}

using ReportLines = std::vector<std::string>;

inline void add_lines(const report::blocks::Block& block, ReportLines& lines);

struct LineWriter {
  ReportLines& lines;

  void operator()(const report::blocks::Paragraph& paragraph) const {
    lines.push_back((paragraph.kind == report::blocks::ParagraphKind::lead ? "> " : "") +
                    text_of(paragraph.prose));
  }
  void operator()(const report::blocks::Heading& heading) const {
    lines.push_back("# " + text_of(heading.text));
  }
  void operator()(const report::blocks::Bullets& bullets) const {
    for (const report::blocks::Prose& item : bullets.items) lines.push_back("- " + text_of(item));
  }
  void operator()(const report::blocks::KeyFigures& figures) const {
    for (const report::blocks::KeyFigure& figure : figures.figures) {
      lines.push_back(text_of(report::blocks::Prose{figure.value}) + " " + text_of(figure.words));
    }
  }
  void operator()(const report::blocks::Grid& grid) const {
    for (const report::blocks::GridRow& row : grid.rows) {
      std::string line;
      for (const report::blocks::GridCell& cell : row.cells)
        line += "| " + text_of(cell.prose) + " ";
      line.pop_back();
      lines.push_back(std::move(line));
    }
  }
  void operator()(const report::blocks::Picture& picture) const {
    lines.push_back(text_of(picture.summary));
  }
  void operator()(const report::blocks::CalendarStrip& strip) const {
    lines.push_back(text_of(strip.title));
    for (const report::blocks::CalendarYear& year : strip.years) {
      std::string line = std::to_string(year.year) + ": ";
      for (const report::blocks::CalendarMark& mark : year.marks) line += mark.words + ", ";
      lines.push_back(line + text_of(year.verdict));
    }
  }
  void operator()(const report::blocks::Disclosure& disclosure) const {
    lines.push_back("+ " + text_of(disclosure.title));
    for (const report::blocks::Block& block : disclosure.blocks) add_lines(block, lines);
  }
  void operator()(const report::blocks::Fiche& fiche) const {
    lines.push_back(text_of(fiche.title));
    for (const report::blocks::Block& block : fiche.blocks) add_lines(block, lines);
  }
};

inline void add_lines(const report::blocks::Block& block, ReportLines& lines) {
  std::visit(LineWriter{lines}, block.content);
}

inline ReportLines lines_of(const report::blocks::ReportPart& part) {
  ReportLines lines;
  for (const report::blocks::Block& block : part.blocks) add_lines(block, lines);
  return lines;
}

// The lines from a heading to the next.
inline ReportLines lines_under(const report::blocks::ReportPart& part, const std::string& heading) {
  const ReportLines lines = lines_of(part);
  const auto from = std::find(lines.begin(), lines.end(), "# " + heading);
  if (from == lines.end()) return {"no heading " + heading};
  const auto to = std::find_if(from + 1, lines.end(),
                               [](const std::string& line) { return line.rfind("# ", 0) == 0; });
  return {from + 1, to};
}

inline const report::blocks::Grid* find_grid(const std::vector<report::blocks::Block>& blocks,
                                             const std::string& id) {
  for (const report::blocks::Block& block : blocks) {
    if (const auto* grid = std::get_if<report::blocks::Grid>(&block.content)) {
      if (grid->id == id) return grid;
    } else if (const auto* disclosure = std::get_if<report::blocks::Disclosure>(&block.content)) {
      if (const report::blocks::Grid* found = find_grid(disclosure->blocks, id)) return found;
    }
  }
  return nullptr;
}

// The rows of one table, wherever it stands in the part.
inline ReportLines rows_of(const report::blocks::ReportPart& part, const std::string& id) {
  const report::blocks::Grid* grid = find_grid(part.blocks, id);
  if (grid == nullptr) return {"no table " + id};
  ReportLines lines;
  LineWriter{lines}(*grid);
  return lines;
}

inline std::string lead_of(const report::blocks::ReportPart& part) {
  return lines_of(part).front();
}

}  // namespace maillage::testing
