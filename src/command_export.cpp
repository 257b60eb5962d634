#include "network/graph.hpp"
#include "output/graphml.hpp"
#include "src/commands.hpp"
#include "src/file_words.hpp"
#include "src/files.hpp"

namespace maillage {
namespace {

std::string scope_name(const Scope& scope) {
  if (scope.whole) return "tout";
  return scope.year ? std::to_string(*scope.year) : "plan";
}

Exit export_one(const std::string& path, const Arguments& arguments) {
  const Loaded loaded = load_contract(path, arguments.language);
  if (loaded.exit != Exit::done) return loaded.exit;
  const auto scope = choose_scope(loaded.contract, arguments);
  if (!scope) return Exit::wrong_usage;
  const std::string text = graphml(loaded.contract, build_graph(loaded.contract, *scope));
  if (arguments.output.empty()) return print(text);
  std::optional<FileError> failure;
  std::string written = arguments.output;
  if (extension_of(arguments.output) == ".graphml") {
    failure = write_file(arguments.output, text);
  } else {
    const std::string name = "reseau-" + scope_name(*scope) + ".graphml";
    failure = write_documents(arguments.output, {{name, text}});
    written = join_path(arguments.output, name);
  }
  if (failure) {
    tell(file_error_text(*failure, arguments.language));
    return Exit::system_failed;
  }
  return print(written + "\n");
}

}  // namespace

Exit run_export(const Arguments& arguments) {
  for (const std::string& format : arguments.formats) {
    if (format != "graphml") {
      tell((arguments.language == Language::french ? "format inconnu : " : "unknown format: ") +
           format + " (graphml)");
      return Exit::wrong_usage;
    }
  }
  if (arguments.contracts.size() > 1) {
    tell(arguments.language == Language::french ? "un contrat à la fois"
                                                : "one contract at a time");
    return Exit::wrong_usage;
  }
  return export_one(arguments.contracts.front(), arguments);
}

}  // namespace maillage
