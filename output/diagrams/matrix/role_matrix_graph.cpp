#include "output/diagrams/matrix/role_matrix_graph.hpp"

#include <set>

#include "output/drawing/dot_writer.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/headlines/matrix_messages.hpp"

namespace maillage::diagrams::matrix {
namespace {

using words::headlines::Matrix;

std::string role_list(const analysis::RoleCell& cell, output_text::Language language) {
  std::string text;
  const auto add = [&](bool has, Matrix words) {
    if (!has) return;
    text += (text.empty() ? "" : ", ") + output_text::filled(message_of(words), language);
  };
  add(cell.carries, Matrix::carries);
  add(cell.maybe, Matrix::maybe);
  add(cell.takes_part, Matrix::takes_part);
  add(cell.funds, Matrix::funds);
  add(cell.is_target, Matrix::is_target);
  return text;
}

}  // namespace

std::string role_matrix_graph(const model::Contract& contract, const analysis::RoleMatrix& matrix,
                              std::size_t first, std::size_t last, const std::string& title,
                              const std::string& id, output_text::Language language) {
  using drawing::Attributes;
  const auto row_name = [&](std::uint32_t row) {
    return "partenaire " + contract.partners[matrix.rows[row].partner].id;
  };
  const auto column_name = [&](std::uint32_t column) {
    return "action " + contract.actions[matrix.columns[column].row->action].id;
  };
  std::string dot = "digraph " + drawing::quoted_name(title) + " {\n  graph " +
                    Attributes()
                        .raw("charset", "\"UTF-8\"")
                        .word("id", output_text::safe_id(id))
                        .raw("rankdir", "LR")
                        .text() +
                    ";\n  node " + Attributes().raw("shape", "box").text() + ";\n";
  std::set<std::uint32_t> rows;
  for (const auto& [at, cell] : matrix.cells) {
    if (at.second >= first && at.second < last) rows.insert(at.first);
  }
  for (const std::uint32_t row : rows) {
    dot += "  " + drawing::quoted_name(row_name(row)) + " " +
           Attributes()
               .raw("label", drawing::plain_label(contract.partners[matrix.rows[row].partner].name))
               .text() +
           ";\n";
  }
  for (std::size_t i = first; i < last; ++i) {
    const model::ActionRow& row = *matrix.columns[i].row;
    const std::string name =
        row.title.empty() ? words::subject_name(
                                contract, {model::SubjectKind::action, row.action.value}, language)
                          : row.title;
    dot += "  " + drawing::quoted_name(column_name(static_cast<std::uint32_t>(i))) + " " +
           Attributes().raw("label", drawing::plain_label(name)).text() + ";\n";
  }
  for (const auto& [at, cell] : matrix.cells) {
    if (at.second < first || at.second >= last) continue;
    dot += "  " + drawing::quoted_name(row_name(at.first)) + " -> " +
           drawing::quoted_name(column_name(at.second)) + " " +
           Attributes().raw("label", drawing::plain_label(role_list(cell, language))).text() +
           ";\n";
  }
  return dot + "}\n";
}

}  // namespace maillage::diagrams::matrix
