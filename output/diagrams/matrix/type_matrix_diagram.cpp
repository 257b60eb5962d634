#include "output/diagrams/matrix/type_matrix_diagram.hpp"

#include <algorithm>

#include "network/analysis/role_matrix.hpp"
#include "output/drawing/canvas.hpp"
#include "output/drawing/dot_writer.hpp"
#include "output/drawing/legend.hpp"
#include "output/text/numbers.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/headlines/matrix_messages.hpp"

namespace maillage::diagrams::matrix {
namespace {

using words::headlines::Matrix;

constexpr double type_letters = 10;
constexpr double type_height = 26;
constexpr double most_head = 170;

}  // namespace

std::string type_matrix_title(const analysis::TypeTable& table, output_text::Language language) {
  if (table.joined == 0) return output_text::filled(message_of(Matrix::no_type_shares), language);
  if (table.apart == 0) return output_text::filled(message_of(Matrix::all_types_share), language);
  return output_text::filled(message_of(Matrix::types_apart), language,
                             {{"apart", table.apart}, {"couples", table.couples}});
}

std::string pair_words(const collaboration::TypePair& pair, output_text::Language language) {
  if (pair.possible == 0)
    return output_text::filled(message_of(Matrix::no_pair_possible), language);
  return output_text::count_text(pair.joined, language) + "/" +
         output_text::count_text(pair.possible, language);
}

namespace {

// Paler to darker blue; dark words have 4.5:1 on all, white ones on the last two.
struct Shade {
  std::string_view fill, words;
};
double share_of(const collaboration::TypePair& pair) {
  return pair.possible == 0 ? 0
                            : static_cast<double>(pair.joined) / static_cast<double>(pair.possible);
}

// Of the largest in the matrix: where many organisations act no share comes near 1.
Shade shade_of(const collaboration::TypePair& pair, double largest) {
  if (pair.joined == 0) return {drawing::ink::white, drawing::ink::quiet};
  const double share = share_of(pair) / largest;
  if (share <= 0.25) return {"#e1eff9", drawing::ink::text};
  if (share <= 0.5) return {"#b5d6ee", drawing::ink::text};
  if (share <= 0.75) return {"#00629e", drawing::ink::white};
  return {"#003c63", drawing::ink::white};
}

double largest_share(const analysis::TypeTable& table) {
  double largest = 0;
  for (const auto& row : table.pairs) {
    for (const collaboration::TypePair& pair : row) largest = std::max(largest, share_of(pair));
  }
  return largest;
}

std::string types_graph(const analysis::TypeTable& table, const std::string& title,
                        const std::string& id, output_text::Language language) {
  using drawing::Attributes;
  std::string dot =
      "graph " + drawing::quoted_name(title) + " {\n  graph " +
      Attributes().raw("charset", "\"UTF-8\"").word("id", output_text::safe_id(id)).text() + ";\n";
  const auto name = [&](model::PartnerType type) {
    return drawing::quoted_name("type " + std::to_string(static_cast<int>(type)));
  };
  for (const model::PartnerType type : table.types) {
    dot +=
        "  " + name(type) + " " +
        Attributes().raw("label", drawing::plain_label(words::type_word(type, language))).text() +
        ";\n";
  }
  for (std::size_t a = 0; a < table.types.size(); ++a) {
    for (std::size_t b = a; b < table.types.size(); ++b) {
      const auto& pair = table.pairs[static_cast<std::size_t>(table.types[a])]
                                    [static_cast<std::size_t>(table.types[b])];
      if (pair.joined == 0) continue;
      dot += "  " + name(table.types[a]) + " -- " + name(table.types[b]) + " " +
             Attributes().raw("label", drawing::plain_label(pair_words(pair, language))).text() +
             ";\n";
    }
  }
  return dot + "}\n";
}

std::string type_label(model::PartnerType type, output_text::Language language) {
  return std::string(drawing::look_of(type).mark) + " " +
         std::string(words::type_word(type, language));
}

double types_head_height(const analysis::TypeTable& table, output_text::Language language) {
  double longest = 0;
  for (const model::PartnerType type : table.types) {
    longest = std::max(longest, drawing::text_width(type_label(type, language), type_letters,
                                                    drawing::Weight::bold));
  }
  return std::min(most_head, longest + 12);
}

// Upright where the columns have room for their counts, so that no half of a sheet stays empty.
struct TypesRoom {
  double sheet = drawing::a3_width, names = 220, column = 50, small = drawing::least_font;
};

TypesRoom types_room(const analysis::TypeTable& table, output_text::Language language) {
  constexpr TypesRoom wide;
  constexpr double names = 180;
  double longest = 0;
  for (const model::PartnerType a : table.types) {
    for (const model::PartnerType b : table.types) {
      const auto& pair = table.pairs[static_cast<std::size_t>(a)][static_cast<std::size_t>(b)];
      longest = std::max(longest, drawing::text_width(pair_words(pair, language), type_letters));
    }
  }
  const double each = (drawing::upright_inner - names) / static_cast<double>(table.types.size());
  if (each < longest + 8) return wide;
  return {drawing::upright_width, names, std::min(each, wide.column), drawing::upright_font};
}

std::string types_sheet(const model::Contract& contract, const model::Scope& scope,
                        const analysis::TypeTable& table, const std::string& title,
                        const std::string& id, output_text::Language language) {
  const TypesRoom room = types_room(table, language);
  const double inner = room.sheet - 2 * drawing::page_margin;
  drawing::Canvas canvas(title, id, room.sheet);
  const double top = drawing::add_heading(
      canvas, contract, scope, title,
      output_text::filled(message_of(Matrix::types_drawn), language), language);
  const double head_room = types_head_height(table, language);
  const double body = top + head_room;
  const double largest = largest_share(table);
  const auto left_of = [&](std::size_t at) {
    return drawing::page_margin + room.names + static_cast<double>(at) * room.column;
  };
  drawing::Span plain;
  plain.size = type_letters;
  for (std::size_t i = 0; i < table.types.size(); ++i) {
    const drawing::Look look = drawing::look_of(table.types[i]);
    drawing::Span words = plain;
    words.colour = look.line;
    words.weight = drawing::Weight::bold;
    const std::string name = type_label(table.types[i], language);
    drawing::Box head;
    head.name = "colonne " + std::to_string(i);
    head.rect = {left_of(i) + 6, top, room.column - 12, head_room - 4};
    head.turn = drawing::Turn::upwards;
    head.columns.push_back({head.rect.height, drawing::TextAlign::left,
                            drawing::text_lines(name, head.rect.height - 4, 3, words)});
    canvas.add(std::move(head));
    const double y = body + static_cast<double>(i) * type_height;
    drawing::Box row;
    row.name = "ligne " + std::to_string(i);
    row.rect = {drawing::page_margin, y, room.names - 6, type_height};
    row.columns.push_back({row.rect.width, drawing::TextAlign::left,
                           drawing::text_lines(name, row.rect.width - 4, 2, words)});
    canvas.add(std::move(row));
    for (std::size_t j = 0; j <= i; ++j) {
      const auto& pair = table.pairs[static_cast<std::size_t>(table.types[i])]
                                    [static_cast<std::size_t>(table.types[j])];
      const Shade shade = shade_of(pair, largest);
      drawing::Box cell;
      cell.rect = {left_of(j) + 1, y + 1, room.column - 2, type_height - 2};
      cell.border = drawing::Border::solid;
      cell.line = "#c4c4c4";
      cell.pen = 0.5;
      cell.fill = shade.fill;
      drawing::Span count = plain;
      count.text = pair_words(pair, language);
      count.colour = shade.words;
      count.size = count.text.size() > 7 ? room.small : type_letters;
      cell.columns.push_back({cell.rect.width, drawing::TextAlign::centre, {{count}}});
      canvas.add(std::move(cell));
    }
  }
  const double bottom = body + static_cast<double>(table.types.size()) * type_height + 8;
  drawing::Span note = plain;
  note.size = room.small;
  note.colour = drawing::ink::quiet;
  note.text = output_text::filled(message_of(Matrix::types_read), language);
  canvas.words({drawing::page_margin, bottom, inner, 14}, {{note}});
  double end = bottom + 14;
  if (!table.idle.empty()) {
    std::string idle;
    for (const model::PartnerType type : table.idle) {
      idle += (idle.empty() ? "" : ", ") + std::string(words::type_word(type, language));
    }
    const std::string words =
        output_text::filled(message_of(Matrix::types_idle), language, {{"types", idle}});
    auto lines = drawing::text_lines(words, inner, 3, note);
    const double height = static_cast<double>(lines.size()) * 12 + 3;
    canvas.words({drawing::page_margin, end, inner, height}, std::move(lines));
    end += height;
  }
  canvas.set_height(end + drawing::page_margin - 8);
  return canvas.svg();
}

}  // namespace

std::vector<drawing::Diagram> type_matrix_diagrams(const study::Study& study,
                                                   output_text::Language language) {
  const analysis::TypeTable& table = study.type_table();
  if (table.types.size() < 2) return {};
  const std::string name = "matrice-types-" + words::table_slug(study.contract(), study.scope());
  const std::string title = type_matrix_title(table, language);
  drawing::Diagram diagram;
  diagram.name = name;
  diagram.dot = types_graph(table, title, name, language);
  diagram.svg = types_sheet(study.contract(), study.scope(), table, title, name, language);
  return {diagram};
}

}  // namespace maillage::diagrams::matrix
