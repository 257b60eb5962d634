#include "src/browser/scenario_pieces.hpp"

#include <algorithm>

#include "network/text/text.hpp"
#include "output/contract_files/reconcile_toml.hpp"

namespace maillage::browser {
namespace {

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1);
    lines.push_back(text.substr(0, end + 1));
    text.remove_prefix(end + 1);
  }
  return lines;
}

bool begins(std::string_view line, std::string_view with) {
  return line.substr(0, with.size()) == with;
}

bool is_of_the_file(std::string_view head) {
  return begins(head, "[scenario]") || begins(head, "[proposition]");
}

// What a line of `motif` says, between its first and last quotation mark.
std::string motive_in(std::string_view line) {
  const std::size_t first = line.find('"'), last = line.rfind('"');
  if (!begins(line, "motif") || first == std::string_view::npos || first == last) return {};
  return std::string(line.substr(first + 1, last - first - 1));
}

}  // namespace

std::vector<ScenarioPiece> pieces_of(std::string_view scenario) {
  std::vector<ScenarioPiece> pieces;
  ScenarioPiece piece;
  std::string comments, first_comment;
  bool is_open = false;
  const auto close = [&] {
    if (is_open) pieces.push_back(piece);
    is_open = false;
  };
  for (const std::string_view line : lines_of(scenario)) {
    const std::string bare(text::trimmed(line));
    if (begins(bare, "#")) {
      if (comments.empty()) first_comment = text::trimmed(std::string_view(bare).substr(1));
      comments += line;
      continue;
    }
    if (begins(line, "[")) {
      close();
      is_open = !is_of_the_file(line);
      piece = {first_comment.empty() ? bare : first_comment, {}, {}, comments};
    } else if (is_open) {
      piece.text += comments;
      if (piece.why.empty()) piece.why = motive_in(bare);
    }
    comments.clear();
    first_comment.clear();
    if (!is_open || bare.empty()) continue;
    piece.text += line;
    if (!begins(bare, "motif")) piece.says += line;
  }
  close();
  return pieces;
}

std::string scenario_of(const std::vector<std::string>& pieces, const std::string& base,
                        const std::string& name) {
  std::string text = "[scenario]\nnom = " + contract_files::toml_string(name) +
                     "\nbase = " + contract_files::toml_string(base) + "\n";
  for (const std::string& piece : pieces) {
    text += "\n" + piece;
    if (text.back() != '\n') text += '\n';
  }
  return text;
}

}  // namespace maillage::browser
