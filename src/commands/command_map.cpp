#include <algorithm>
#include <array>
#include <utility>

#include "output/diagrams/diagrams.hpp"
#include "output/text/numbers.hpp"
#include "src/commands/commands.hpp"
#include "src/files/file_words.hpp"
#include "src/files/files.hpp"

namespace maillage {
namespace {

constexpr std::array<std::pair<std::string_view, Format>, 4> known_formats = {
    {{"svg", Format::svg}, {"png", Format::png}, {"pdf", Format::pdf}, {"dot", Format::dot}}};

std::optional<Format> find_format(std::string_view word) {
  for (const auto& [name, format] : known_formats) {
    if (name == word) return format;
  }
  return std::nullopt;
}

Exit map_one(const std::string& path, const Arguments& arguments,
             const std::vector<Format>& formats) {
  const bool french = arguments.language == Language::french;
  const Loaded loaded = load_contract(path, arguments.language);
  if (loaded.exit != Exit::done) return loaded.exit;
  const auto scope = choose_scope(loaded.contract, arguments);
  if (!scope) return Exit::wrong_usage;
  const Drawn drawn = draw_diagrams(loaded.contract, *scope, arguments.language, formats);
  for (const std::string& error : drawn.errors) {
    tell((french ? "schéma impossible – " : "cannot draw – ") + error);
  }
  const std::string folder = output_folder(path, arguments, "schemas");
  if (const auto failure = write_documents(folder, drawn.documents)) {
    tell(file_error_text(*failure, arguments.language));
    return Exit::system_failed;
  }
  std::string text;
  std::size_t sheets = 0;
  for (const Document& document : drawn.documents) {
    // The sheets of organisations are many: they are counted, not listed.
    if (document.name.find('/') != std::string::npos) {
      ++sheets;
    } else {
      text += join_path(folder, document.name) + "\n";
    }
  }
  if (sheets > 0) {
    text += join_path(folder, "fiches/") + " : " +
            counted(sheets, french ? "fiche" : "sheet", french ? "fiches" : "sheets",
                    arguments.language) +
            "\n";
  }
  const Exit printed = print(text);
  return drawn.errors.empty() ? printed : Exit::system_failed;
}

}  // namespace

std::string output_folder(const std::string& contract, const Arguments& arguments,
                          const std::string& otherwise) {
  const std::string base = arguments.output.empty() ? otherwise : arguments.output;
  if (arguments.contracts.size() == 1) return base;
  std::string path = contract;
  while (path.size() > 1 && path.back() == '/') path.pop_back();
  return join_path(base, stem_of(path));
}

Exit run_map(const Arguments& arguments) {
  std::vector<Format> formats;
  for (const std::string& word : arguments.formats) {
    const auto format = find_format(word);
    if (!format) {
      tell((arguments.language == Language::french ? "format inconnu : " : "unknown format: ") +
           word + " (svg, png, pdf, dot)");
      return Exit::wrong_usage;
    }
    formats.push_back(*format);
  }
  if (formats.empty()) formats.push_back(Format::svg);
  Exit worst = Exit::done;
  for (const std::string& path : arguments.contracts) {
    worst = std::max(worst, map_one(path, arguments, formats));
  }
  return worst;
}

}  // namespace maillage
