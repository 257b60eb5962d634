// The matrices of the part on partnerships: organisations by actions, types by types.
#include "network/analysis/role_matrix.hpp"
#include "output/diagrams/matrix/role_matrix_diagram.hpp"
#include "output/diagrams/matrix/type_matrix_diagram.hpp"
#include "output/report/partners/part_partnerships.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/headlines/matrix_messages.hpp"

namespace maillage::report::partners {
namespace {

using words::headlines::Matrix;

constexpr std::size_t most_matrix_sheets = 4;  // in the page: all are in the folder beside it

blocks::Block matrix_picture(const std::string& name, const std::string& svg, std::string title,
                             std::string summary) {
  blocks::Picture picture;
  picture.id = "dessin-" + name;  // the drawing itself has its name
  picture.title = std::move(title);
  picture.summary = std::move(summary);
  picture.svg = svg;
  picture.document = "schemas/" + name + ".svg";
  return {std::move(picture)};
}

void add_role_matrix(const blocks::ReportMaking& making, const std::string& slug,
                     ReportBlocks& blocks) {
  const output_text::Language language = making.language;
  const auto first = making.pictures.find("matrice-" + slug);
  if (first == making.pictures.end()) return;
  const analysis::RoleMatrix& matrix = making.study.role_matrix();
  const std::string title = diagrams::matrix::role_matrix_title(making.study, language);
  const std::string drawn = output_text::filled(
      message_of(Matrix::drawn), language,
      {{"organisations", matrix.rows.size()}, {"actions", matrix.columns.size()}});
  blocks.push_back({blocks::Heading{"partenariats-matrice",
                                    output_text::filled(message_of(Matrix::heading), language)}});
  blocks.push_back(matrix_picture(first->first, first->second, title, drawn + "."));
  std::size_t sheets = 1;
  blocks::Disclosure others;
  others.title = output_text::filled(message_of(Matrix::more_sheets), language);
  while (true) {
    const auto next = making.pictures.find(first->first + "-feuille-" + std::to_string(sheets + 1));
    if (next == making.pictures.end()) break;
    ++sheets;
    if (sheets > most_matrix_sheets) continue;
    others.blocks.push_back(
        matrix_picture(next->first, next->second,
                       output_text::filled(message_of(Matrix::sheet_number), language,
                                           {{"title", title}, {"sheet", sheets}}),
                       drawn + "."));
  }
  if (sheets == 1) return;
  blocks.push_back({std::move(others)});
  blocks.push_back({blocks::Paragraph{
      blocks::ParagraphKind::note,
      {{output_text::filled(message_of(Matrix::sheets_in_folder), language, {{"n", sheets}})}}}});
}

}  // namespace

ReportBlocks partnership_matrices(PartnershipsBasis& basis) {
  const blocks::ReportMaking& making = basis.making;
  const output_text::Language language = making.language;
  const std::string slug = words::table_slug(making.contract, making.scope());
  ReportBlocks blocks;
  add_role_matrix(making, slug, blocks);
  const auto types = making.pictures.find("matrice-types-" + slug);
  if (types == making.pictures.end()) return blocks;
  blocks.push_back({blocks::Heading{
      "partenariats-types", output_text::filled(message_of(Matrix::types_heading), language)}});
  blocks.push_back(
      matrix_picture(types->first, types->second,
                     diagrams::matrix::type_matrix_title(making.study.type_table(), language),
                     output_text::filled(message_of(Matrix::types_read), language)));
  return blocks;
}

}  // namespace maillage::report::partners
