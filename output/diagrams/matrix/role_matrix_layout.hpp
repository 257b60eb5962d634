// How the matrix of roles is laid out on A3 sheets: which columns and rows stand on which, and how high.
//
// A sheet is as wide as its columns of one width allow, so columns are dealt first. They break between two
// objectives, unless that leaves more than half of a sheet empty: an objective of forty actions has to be
// cut. Then the organisations that act in these columns, and no others, follow each other over as many
// sheets as they need; each of these repeats the heads, and the last has the totals.
//
//     sheet 1: columns 1–26, rows 1–40        objective 1.1 | 1.2 | 1.3
//     sheet 2: columns 1–26, rows 41–52       the same columns, with their totals
//     sheet 3: columns 27–44, rows …          objective 2.1 | …
//
// Heads and rows share the height: titles stand upright and get what the longest needs on two lines
// (needed_head), as long as the rows still have their room; else the usual height, and what is too long is
// cut.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "network/analysis/role_matrix.hpp"
#include "network/model/contract.hpp"
#include "output/drawing/canvas.hpp"
#include "output/text/language.hpp"

namespace maillage::diagrams::matrix {

struct SheetRange {
  std::size_t first_column = 0, last_column = 0;
  std::vector<std::uint32_t> rows;
  bool has_totals = true;  // the last sheet of these columns
  double head = 0;         // height of the titles of actions, points
};

// `contract` and `matrix` outlive it. Lengths are points.
class MatrixLayout {
 public:
  static constexpr double letters = 9;        // the smallest on the sheet
  static constexpr double name_width = 206;   // of organisations
  static constexpr double column_width = 24;  // two lines of a title, or two letters
  static constexpr double totals_width = 24;
  static constexpr double band_height = 26;  // two lines
  static constexpr double line = 14;         // a row of one line; a name may take two
  static constexpr std::size_t totals = 3;

  MatrixLayout(const model::Contract& contract, const analysis::RoleMatrix& matrix,
               output_text::Language language)
      : contract_(contract), matrix_(matrix), language_(language) {}

  std::vector<SheetRange> ranges() const;

  model::PartnerType type_of(std::uint32_t row) const;
  std::vector<drawing::TextLine> name_lines(std::uint32_t row) const;
  double row_height(std::uint32_t row) const;
  // Where the rows of a sheet end that begin at `top`, with a line for each type.
  double rows_bottom(const SheetRange& range, double top) const;
  // Title of an action, with its number.
  std::string head_of(const model::ActionRow& row) const;

 private:
  bool acts_in(std::uint32_t row, std::size_t first, std::size_t last) const;
  double rows_height(std::size_t first, std::size_t last) const;
  double needed_head(std::size_t first, std::size_t last) const;
  std::size_t head_lines(const model::ActionRow& row, double head) const;
  void add_rows(std::size_t first, std::size_t last, std::vector<SheetRange>& sheets) const;

  const model::Contract& contract_;
  const analysis::RoleMatrix& matrix_;
  const output_text::Language language_;
};

}  // namespace maillage::diagrams::matrix
