#include "src/commands/decisions.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "network/import/answer_sheet.hpp"
#include "src/commands/load.hpp"
#include "src/files/contract_files.hpp"
#include "src/files/file_words.hpp"
#include "src/files/files.hpp"
#include "src/files/table_files.hpp"
#include "src/readers/csv_reader.hpp"
#include "src/readers/encoding.hpp"
#include "src/readers/workbook_reader.hpp"

namespace maillage {
namespace {

// A cell of the sheet that a text was made, back to where it stands in the text.
Place place_in_text(const Place& place, const std::vector<std::vector<Text>>& rows) {
  for (const std::vector<Text>& row : rows) {
    const bool is_here = row.front().place.line == place.line && place.column > 0;
    if (is_here && place.column <= row.size()) return row[place.column - 1].place;
  }
  return place;
}

}  // namespace

DecisionAccount account_of(const std::vector<Decision>& decisions, const Contract& contract,
                           const Answers& given, std::optional<int> year,
                           const ReadWithAnswers& read, const Arguments& arguments) {
  // Reading again takes as long as reading did: of a big table only who asks for all waits.
  constexpr std::size_t rows_at_once = 20'000, rows_when_asked = 200'000;
  const bool all = arguments.decisions || !arguments.questions.empty();
  std::size_t readings = affordable_readings(contract, all ? rows_when_asked : rows_at_once);
  if (!all) readings = std::min(readings, most_shown_decisions);
  DecisionAccount account;
  Scope scope;
  scope.year = year;
  account.counts = count(contract, build_graph(contract, scope));
  for (const Decision* decision : open_decisions(decisions)) {
    TriedDecision tried{decision, {}};
    const bool is_tried = readings > 0 && (all || decision->sureness == Sureness::doubtful);
    if (is_tried) {
      tried.effect = effect_of(*decision, given, year, read);
      --readings;
    } else if (!decision->others.empty()) {
      tried.effect.answer = decision->others.front();
    }
    account.open.push_back(std::move(tried));
  }
  return account;
}

std::optional<Answers> read_answer_file(const std::string& path, Language language) {
  Sources sources;
  Faults faults;
  Draft shown;
  const FileResult<std::string> bytes = read_file(path);
  if (const auto* error = std::get_if<FileError>(&bytes)) {
    tell(file_error_text(*error, language));
    return std::nullopt;
  }
  Workbook workbook{path, {}};
  std::vector<std::vector<Text>> rows;  // of a CSV file
  std::string text = std::get<std::string>(bytes);
  if (is_workbook(path, text)) {
    workbook = read_workbook(path, text, faults);
  } else {
    text = to_utf8(path, std::move(text), faults);
    rows = read_csv_rows(path, text, faults);
    workbook.sheets.push_back(sheet_of(rows));
    sources.texts[path] = text;
  }
  Answers answers;
  if (!has_errors(faults)) answers = read_answer_sheet(workbook, faults);
  for (Fault& fault : faults) fault.place = place_in_text(fault.place, rows);
  tell_faults(faults, sources, shown, language);
  if (has_errors(faults)) return std::nullopt;
  return answers;
}

}  // namespace maillage
