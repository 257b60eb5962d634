// The matrices of the part on partnerships: organisations by actions, types by types.
#include <algorithm>

#include "network/analysis/role_matrix.hpp"
#include "output/diagrams/matrix/role_matrix_diagram.hpp"
#include "output/diagrams/matrix/type_matrix_diagram.hpp"
#include "output/report/blocks/pictures.hpp"
#include "output/report/partners/part_partnerships.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/headlines/matrix_messages.hpp"

namespace maillage::report::partners {
namespace {

using words::headlines::Matrix;

constexpr std::size_t most_matrix_sheets = 4;  // in the page: all are in the folder beside it

void add_all(std::vector<blocks::Block> more, std::vector<blocks::Block>& to) {
  for (blocks::Block& each : more) to.push_back(std::move(each));
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
  add_all(blocks::picture_blocks(making, sheets.front(), title, drawn), blocks);
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
  return blocks;
}

}  // namespace maillage::report::partners
