// The matrices of the part on partnerships: organisations by actions, types by types.
#include <algorithm>
#include <cstdint>
#include <utility>
#include <variant>

#include "network/analysis/role_matrix.hpp"
#include "output/blocks/block_making.hpp"
#include "output/diagrams/matrix/role_matrix_diagram.hpp"
#include "output/diagrams/matrix/type_matrix_diagram.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/report/blocks/pictures.hpp"
#include "output/report/partners/part_partnerships.hpp"
#include "output/text/typography.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/headlines/matrix_messages.hpp"
#include "output/words/report/header_messages.hpp"

namespace maillage::report::partners {
namespace {

using words::headlines::Matrix;

constexpr std::size_t most_matrix_sheets = 4;  // in the page: all are in the folder beside it

void add_all(std::vector<blocks::Block> more, std::vector<blocks::Block>& to) {
  for (blocks::Block& each : more) to.push_back(std::move(each));
}

// What the matrix shows, action by action: on a phone it stands in the drawing's place.
blocks::Grid by_action(const blocks::ReportMaking& making, const analysis::RoleMatrix& matrix,
                       const std::string& caption) {
  const auto roles = {std::pair{&analysis::RoleCell::carries, Matrix::carries},
                      std::pair{&analysis::RoleCell::maybe, Matrix::maybe},
                      std::pair{&analysis::RoleCell::takes_part, Matrix::takes_part},
                      std::pair{&analysis::RoleCell::funds, Matrix::funds},
                      std::pair{&analysis::RoleCell::is_target, Matrix::is_target}};
  blocks::Grid grid;
  grid.id = "matrice-actions";
  grid.caption = caption;
  grid.use = blocks::GridUse::titled;
  grid.columns = {{making.say(words::report::Headers::action)}, {making.say(Matrix::heading)}};
  std::vector<std::vector<std::pair<std::uint32_t, analysis::RoleCell>>> of(matrix.columns.size());
  for (const auto& [at, cell] : matrix.cells) of[at.second].push_back({at.first, cell});
  for (std::size_t column = 0; column < of.size(); ++column) {
    blocks::Prose prose;
    for (const auto& [has, word] : roles) {
      bool is_first = true;
      for (const auto& [row, cell] : of[column]) {
        if (!(cell.*has)) continue;
        std::string before = ", ";
        if (is_first) {
          before = prose.empty() ? "" : output_text::semicolon(making.language);
          before += making.say(word) + output_text::colon(making.language);
        }
        prose.push_back({before});
        prose.push_back(making.link(matrix.rows[row].partner));
        is_first = false;
      }
    }
    const model::ActionRow& row = *matrix.columns[column].row;
    const bool is_orphan = row.carrying == model::Carrying::nobody;
    blocks::GridCell cell = prose.empty() && !is_orphan ? blocks::not_recorded_cell(making)
                                                        : blocks::prose_cell(std::move(prose));
    if (is_orphan) {
      if (!cell.prose.empty()) cell.prose.push_back({output_text::semicolon(making.language)});
      cell.prose.push_back({making.say(Matrix::orphan)});
    }
    grid.rows.push_back({"", {blocks::run_cell(making.link(row.action)), std::move(cell)}});
  }
  return grid;
}

void add_role_matrix(const blocks::ReportMaking& making, const std::string& slug,
                     ReportBlocks& blocks) {
  const output_text::Language language = making.language;
  const std::vector<std::string> sheets = blocks::sheets_of(making, "matrice-" + slug);
  if (sheets.empty()) return;
  const analysis::RoleMatrix& matrix = making.study.role_matrix();
  const std::string title = diagrams::matrix::role_matrix_title(making.study, language);
  const std::string drawn = making.say(Matrix::drawn, {{"organisations", matrix.rows.size()},
                                                       {"actions", matrix.columns.size()}}) +
                            ".";
  blocks.push_back({blocks::Heading{"partenariats-matrice", making.say(Matrix::heading)}});
  std::vector<blocks::Block> first = blocks::picture_blocks(making, sheets.front(), title, drawn);
  for (blocks::Block& each : first) {
    std::get<blocks::Picture>(each.content).equivalent =
        by_action(making, matrix, making.say(Matrix::heading));
  }
  add_all(std::move(first), blocks);
  if (sheets.size() == 1) return;
  blocks::Disclosure others;
  others.title = making.say(Matrix::more_sheets);
  for (std::size_t i = 1; i < std::min(sheets.size(), most_matrix_sheets); ++i) {
    const std::string numbered =
        making.say(Matrix::sheet_number, {{"title", title}, {"sheet", i + 1}});
    add_all(blocks::picture_blocks(making, sheets[i], numbered, drawn), others.blocks);
  }
  blocks.push_back({std::move(others)});
  blocks.push_back(
      {blocks::Paragraph{blocks::ParagraphKind::note,
                         {{making.say(Matrix::sheets_in_folder, {{"n", sheets.size()}})}}}});
}

// The pairs of types that most often meet through a third alone.
void add_brokerage(const blocks::ReportMaking& making, ReportBlocks& blocks) {
  constexpr std::size_t most_rows = 12;
  const collaboration::Brokerage& found = making.study.type_brokerage();
  if (found.is_too_large) {
    blocks.push_back({blocks::Paragraph{blocks::ParagraphKind::note,
                                        {{making.say(Matrix::types_meet_not_counted)}}}});
  }
  if (found.table.empty()) return;
  std::vector<collaboration::TypeBrokerage> sorted = found.table;
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const auto& a, const auto& b) { return a.pairs > b.pairs; });
  if (sorted.size() > most_rows) sorted.resize(most_rows);
  blocks::Grid grid;
  grid.id = "partenariats-par-un-tiers";
  grid.caption = making.say(Matrix::types_meet);
  grid.use = blocks::GridUse::titled;
  grid.columns = {{making.say(Matrix::types_header)},
                  {making.say(Matrix::through_header)},
                  {making.say(Matrix::pairs_header), blocks::GridAlign::numbers}};
  const auto word = [&](model::PartnerType type) {
    return std::string(words::type_word(type, making.language));
  };
  for (const collaboration::TypeBrokerage& each : sorted) {
    blocks::GridRow row;
    row.cells = {blocks::run_cell(blocks::Run{making.say(
                     Matrix::two_types, {{"one", word(each.a)}, {"other", word(each.b)}})}),
                 blocks::run_cell(blocks::Run{word(each.through)}),
                 blocks::run_cell(blocks::Run{std::to_string(each.pairs)})};
    grid.rows.push_back(std::move(row));
  }
  blocks::Disclosure more;
  more.title = making.say(Matrix::types_meet);
  more.blocks.push_back(
      {blocks::Paragraph{blocks::ParagraphKind::note,
                         {{making.say(Matrix::types_meet_note, {{"n", found.through_several}})}}}});
  more.blocks.push_back({std::move(grid)});
  blocks.push_back({std::move(more)});
}

}  // namespace

ReportBlocks partnership_matrices(PartnershipsBasis& basis) {
  const blocks::ReportMaking& making = basis.making;
  const output_text::Language language = making.language;
  const std::string slug = words::table_slug(making.contract, making.scope());
  ReportBlocks blocks;
  add_role_matrix(making, slug, blocks);
  std::vector<blocks::Block> types = blocks::picture_blocks(
      making, "matrice-types-" + slug,
      diagrams::matrix::type_matrix_title(making.study.type_table(), language),
      making.say(Matrix::types_read));
  if (types.empty()) return blocks;
  blocks.push_back({blocks::Heading{"partenariats-types", making.say(Matrix::types_heading)}});
  add_all(std::move(types), blocks);
  add_brokerage(making, blocks);
  return blocks;
}

}  // namespace maillage::report::partners
