#include <algorithm>
#include <iterator>
#include <utility>

#include "output/report/bilan/fiche_choice.hpp"
#include "output/report/report.hpp"
#include "output/text/terminal.hpp"
#include "output/words/headlines/bilan_messages.hpp"
#include "src/commands/commands.hpp"
#include "src/commands/each_contract.hpp"
#include "src/commands/output_folders.hpp"
#include "src/files/relative_places.hpp"
#include "src/files/saving.hpp"
#include "src/solvers/integer_solver.hpp"

namespace maillage::commands {
namespace {

using words::headlines::Bilan;

struct FormatWord {
  const char* word;
  std::optional<report::office::OfficeFormat> office;  // none: the page and the PDFs beside it
};
constexpr FormatWord report_formats[] = {{"html", std::nullopt},
                                         {"pdf", std::nullopt},
                                         {"pptx", report::office::OfficeFormat::pptx},
                                         {"odp", report::office::OfficeFormat::odp},
                                         {"docx", report::office::OfficeFormat::docx}};

const FormatWord* find_report_format(const std::string& word) {
  const auto found = std::find_if(std::begin(report_formats), std::end(report_formats),
                                  [&](const FormatWord& each) { return word == each.word; });
  return found == std::end(report_formats) ? nullptr : found;
}

std::string say_bilan(Bilan key, output_text::Language language,
                      std::initializer_list<output_text::Filling> fillings = {}) {
  return output_text::filled(message_of(key), language, fillings);
}

bool wants(const Arguments& arguments, const char* format) {
  return std::find(arguments.formats.begin(), arguments.formats.end(), format) !=
         arguments.formats.end();
}

// A PDF to be read beside the page: not a drawing's, which lies in a folder of its own.
bool is_paper(const std::string& name) {
  return name.size() > 4 && name.compare(name.size() - 4, 4, ".pdf") == 0 &&
         name.find('/') == std::string::npos;
}

std::vector<report::office::OfficeFormat> office_formats(const Arguments& arguments) {
  std::vector<report::office::OfficeFormat> formats;
  for (const FormatWord& each : report_formats) {
    if (each.office && wants(arguments, each.word)) formats.push_back(*each.office);
  }
  return formats;
}

// What the bilan has a sheet of; none, after saying so, where a word names nothing.
std::optional<std::vector<model::Subject>> chosen_fiches(const model::Contract& contract,
                                                         const Arguments& arguments) {
  report::bilan::FicheChoice choice = report::bilan::choose_fiches(contract, arguments.fiches);
  if (choice.unknown.empty()) return std::move(choice.subjects);
  const std::string word = output_text::printable(choice.unknown);
  tell(choice.near.empty() ? say_bilan(Bilan::unknown_fiche, arguments.language, {{"word", word}})
                           : say_bilan(Bilan::unknown_fiche_near, arguments.language,
                                       {{"word", word}, {"near", choice.near}}));
  return std::nullopt;
}

// Whether what is asked for goes together; else it has been said why not.
bool is_possible(const Arguments& arguments) {
  for (const std::string& format : arguments.formats) {
    if (find_report_format(format) != nullptr) continue;
    tell(say_bilan(Bilan::unknown_format, arguments.language,
                   {{"word", output_text::printable(format)}}));
    return false;
  }
  if (!arguments.fiches.empty() && office_formats(arguments).empty()) {
    tell(say_bilan(Bilan::fiches_without_bilan, arguments.language));
    return false;
  }
  return true;
}

}  // namespace

ContractAnswer report_one(Loaded& loaded, const files::InputFiles& read, const std::string& folder,
                          const Arguments& arguments) {
  // The report leaves the machine it was made on; what it says of files must hold elsewhere.
  const std::string from = files::folder_of(loaded.contract.place.file);
  std::optional<model::Contract> base = load_base(loaded, names_wanted(arguments));
  files::name_places_from(from, loaded.contract);
  if (base) files::name_places_from(from, *base);
  const auto scope = choose_scope(loaded.contract, arguments);
  const auto fiches = chosen_fiches(loaded.contract, arguments);
  if (!scope || !fiches) return {Exit::wrong_usage, {}};
  const std::vector<report::office::OfficeFormat> office = office_formats(arguments);
  std::vector<files::SavedRun> runs;
  std::vector<std::string> errors;
  const auto add = [&](const char* run, report::MadeReport made) {
    errors.insert(errors.end(), made.errors.begin(), made.errors.end());
    runs.push_back({run, std::move(made.documents)});
  };
  if (arguments.page) {
    add("page",
        report::make_page(loaded.contract, *scope, arguments.language, solvers::integer_solver()));
  } else if (office.empty() || wants(arguments, "html") || wants(arguments, "pdf")) {
    const auto is = arguments.index ? report::ReportIs::index : report::ReportIs::folder;
    add("report", report::make_report(loaded.contract, base ? &*base : nullptr, *scope,
                                      arguments.language, solvers::integer_solver(), is));
  }
  if (!office.empty()) {
    add("bilan", report::make_bilan(loaded.contract, *scope, office, *fiches, arguments.language,
                                    solvers::integer_solver()));
  }
  tell_undone(errors, arguments.language);
  std::string made;
  for (const files::SavedRun& run : runs) {
    if (run.documents.empty()) continue;
    // Of the page and all that lies beside it: the page, and the PDFs where they were asked for.
    for (const output_text::Document& document : run.documents) {
      const bool is_told = run.name == "bilan" || &document == &run.documents.front() ||
                           (wants(arguments, "pdf") && is_paper(document.name));
      if (is_told) made += files::join_path(folder, document.name) + "\n";
    }
  }
  if (const auto failure = files::save_runs(folder, runs, read)) {
    return {tell_failure(*failure, arguments.language), {}};
  }
  return {errors.empty() ? Exit::done : Exit::system_failed, made};
}

Exit run_report(const Arguments& arguments) {
  if (!is_possible(arguments)) return Exit::wrong_usage;
  const auto folders = output_folders(arguments, "rapport");
  if (!folders) return Exit::wrong_usage;
  LoadedAll all = load_contracts(arguments.contracts, arguments);
  return print_each(arguments, [&](std::size_t which) -> ContractAnswer {
    Loaded& loaded = all.contracts[which];
    if (loaded.exit != Exit::done) return {loaded.exit, {}};
    return report_one(loaded, all.read, (*folders)[which], arguments);
  });
}

}  // namespace maillage::commands
