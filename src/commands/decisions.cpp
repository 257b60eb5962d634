#include "src/commands/decisions.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "network/import/answer_sheet.hpp"
#include "src/files/contract_files.hpp"
#include "src/files/files.hpp"
#include "src/files/table_files.hpp"
#include "src/readers/csv_reader.hpp"
#include "src/readers/encoding.hpp"
#include "src/readers/workbook_reader.hpp"

namespace maillage::commands {
namespace {

// A cell of the sheet that a text was made, back to where it stands in the text.
text::Place place_in_text(const text::Place& place,
                          const std::vector<std::vector<model::Text>>& rows) {
  for (const std::vector<model::Text>& row : rows) {
    const bool is_here = row.front().place.line == place.line && place.column > 0;
    if (is_here && place.column <= row.size()) return row[place.column - 1].place;
  }
  return place;
}

}  // namespace

answers::DecisionAccount account_of(const std::vector<model::Decision>& decisions,
                                    const model::Contract& contract, const model::Answers& given,
                                    const model::WhichTable& year,
                                    const analysis::ReadWithAnswers& read,
                                    const Arguments& arguments) {
  // Reading again takes as long as reading did: of a big table only who asks for all waits.
  constexpr std::size_t rows_at_once = 20'000, rows_when_asked = 200'000;
  const bool all = arguments.decisions || !arguments.questions.empty();
  std::size_t readings =
      analysis::affordable_readings(contract, all ? rows_when_asked : rows_at_once);
  if (!all) readings = std::min(readings, answers::most_shown_decisions);
  answers::DecisionAccount account;
  for (const model::Decision* decision : analysis::open_decisions(decisions)) {
    answers::TriedDecision tried{decision, {}};
    const bool is_tried = readings > 0 && (all || decision->sureness == model::Sureness::doubtful);
    if (is_tried) {
      tried.effect = analysis::effect_of(*decision, given, year, read);
      --readings;
    } else if (!decision->others.empty()) {
      tried.effect.answer = decision->others.front();
    }
    account.open.push_back(std::move(tried));
  }
  if (account.open.empty()) return account;  // nothing to compare with
  model::Scope scope;
  scope.year = year;
  account.counts = analysis::count(contract, model::build_graph(contract, scope));
  return account;
}

std::variant<model::Answers, Exit> read_answer_file(const std::string& path,
                                                    output_text::Language language) {
  files::Sources sources;
  text::Faults faults;
  model::Draft shown;
  const files::FileResult<std::string> bytes = files::read_file(path);
  if (const auto* error = std::get_if<files::FileError>(&bytes)) {
    return tell_failure(*error, language);
  }
  sheets::Workbook workbook{path, {}};
  std::vector<std::vector<model::Text>> rows;  // of a CSV file
  std::string text = std::get<std::string>(bytes);
  if (files::is_workbook(path, text)) {
    workbook = readers::read_workbook(path, text, faults);
  } else {
    text = readers::to_utf8(path, std::move(text), faults);
    rows = readers::read_csv_rows(path, text, faults);
    workbook.sheets.push_back(readers::sheet_of(rows));
    sources.texts[path] = text;
  }
  model::Answers answers;
  if (!text::has_errors(faults)) answers = importing::read_answer_sheet(workbook, faults);
  for (text::Fault& fault : faults) fault.place = place_in_text(fault.place, rows);
  tell_faults(faults, sources, shown, language);
  if (text::has_errors(faults)) return Exit::bad_input;
  return answers;
}

}  // namespace maillage::commands
