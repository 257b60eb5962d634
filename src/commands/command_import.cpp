// Tables as somebody keeps them, to a contract folder: read, matched, written, and accounted for.
//
// What is to be written is read back first, as `check` will read it: a folder that check would
// refuse is never made.
#include <algorithm>
#include <map>
#include <optional>
#include <utility>
#include <variant>

#include "network/import/import_contract.hpp"
#include "network/import/sheet_titles.hpp"
#include "network/import/table_joining.hpp"
#include "network/resolve/read_answers.hpp"
#include "network/resolve/resolve.hpp"
#include "output/answers/import_account.hpp"
#include "output/answers/question_table.hpp"
#include "output/contract_files/import_toml.hpp"
#include "output/text/terminal.hpp"
#include "output/words/commands/run_messages.hpp"
#include "output/words/commands/usage_messages.hpp"
#include "src/commands/commands.hpp"
#include "src/commands/decisions.hpp"
#include "src/commands/importing.hpp"
#include "src/commands/output_folders.hpp"
#include "src/files/contract_files.hpp"
#include "src/files/file_words.hpp"
#include "src/files/saving.hpp"
#include "src/files/table_files.hpp"
#include "src/readers/toml_reader.hpp"

namespace maillage::commands {

using words::commands::Told;
using words::commands::Usage;

namespace {

// A file that is one table without a year is that of its name: "bilan 2021.xlsx".
void date_by_name(const std::string& path, model::Draft& draft) {
  if (draft.tables.size() != 1 || !draft.tables.front().year.is_plan()) return;
  draft.tables.front().year = importing::year_in_name(files::stem_of(files::name_of(path)));
}

// Two tables of one year in two files: which of them holds is the user's to say.
void check_years(const model::Draft& draft, text::Faults& faults) {
  std::map<model::WhichTable, const model::DraftTable*> known;
  for (const model::DraftTable& table : draft.tables) {
    const auto [first, is_new] = known.emplace(table.year, &table);
    if (is_new) continue;
    const std::string name = to_string(table.year);
    faults.push_back({text::FaultKind::duplicate_table,
                      text::FaultSeverity::error,
                      table.place,
                      {name},
                      {},
                      {{first->second->place, ""}}});
  }
}

// A file whose plan went is one table, as a reader is told.
void tell_one_table(const text::Place& file, const std::vector<model::DraftTable>& tables,
                    text::Faults& faults) {
  const auto is_told = [&](const text::Fault& fault) {
    return fault.kind == text::FaultKind::table_read && fault.place.file == file.file;
  };
  faults.erase(std::remove_if(faults.begin(), faults.end(),
                              [&](const text::Fault& fault) {
                                return is_told(fault) &&
                                       fault.words.front() == to_string(model::WhichTable());
                              }),
               faults.end());
  for (const model::DraftTable& table : tables) {
    if (!(table.place.file == file.file)) continue;
    for (text::Fault& fault : faults) {
      if (is_told(fault)) fault.words.back() = std::to_string(table.rows.size());
    }
  }
}

using Read = ReadTables;

Read read_sources(const Arguments& arguments, const model::Answers& answers) {
  Read read;
  read.draft.answers = answers;
  for (const std::string& path : arguments.contracts) {
    model::Draft draft;
    draft.answers = answers;
    files::read_tables(path, draft, read.sources, read.faults);
    date_by_name(path, draft);
    if (read.draft.records.empty()) read.draft.records = std::move(draft.records);
    model::append_decisions(read.draft.decisions, std::move(draft.decisions));
    std::move(draft.tables.begin(), draft.tables.end(), std::back_inserter(read.draft.tables));
  }
  for (const text::Place& file : importing::keep_one_plan(read.draft.tables)) {
    tell_one_table(file, read.draft.tables, read.faults);
  }
  check_years(read.draft, read.faults);
  return read;
}

// The contract that the documents are.
resolve::Resolved read_back(const std::vector<output_text::Document>& documents, Read& back) {
  for (const output_text::Document& document : documents) {
    if (files::extension_of(document.name) == ".toml") {
      readers::read_toml(document.name, document.bytes, back.draft, back.faults);
      resolve::read_answers(back.draft, back.faults);
    } else {
      files::read_csv_tables(document.name, document.bytes, files::table_of_file(document.name),
                             back.draft, back.faults);
    }
    back.sources.texts[document.name] = document.bytes;
  }
  return resolve::resolve(back.draft);
}

std::string bare_path(std::string path) {
  while (path.size() > 1 && path.back() == '/') path.pop_back();
  return path;
}

importing::Imported imported_of(const Read& read, const Arguments& arguments) {
  const std::string folder = bare_path(arguments.output);
  const std::string first = files::stem_of(files::name_of(arguments.contracts.front()));
  const std::string id = folder.empty() ? first : files::name_of(folder);
  // Of several tables no one's name is that of the contract: "bilan-2021" is one year of it.
  return importing::import_tables(read.draft, id, arguments.contracts.size() > 1 ? id : first);
}

// The contract that an import with these answers makes; nothing is told or written.
std::optional<model::Contract> import_again(const Arguments& arguments,
                                            const model::Answers& answers) {
  const Read read = read_sources(arguments, answers);
  const importing::Imported imported = imported_of(read, arguments);
  if (!read.sources.failures.empty() || text::has_errors(read.faults) ||
      text::has_errors(imported.faults)) {
    return std::nullopt;
  }
  Read back;
  resolve::Resolved made = read_back(
      contract_files::import_documents(imported.contract, arguments.contracts, arguments.language),
      back);
  if (text::has_errors(back.faults) || text::has_errors(made.faults)) return std::nullopt;
  return std::move(made.contract);
}

// Of the options, before those of the file of answers that was filled in.
std::variant<model::Answers, Exit> given_answers(const Arguments& arguments) {
  model::Answers answers;
  if (!arguments.answer_file.empty()) {
    std::variant<model::Answers, Exit> filled =
        read_answer_file(arguments.answer_file, arguments.language);
    if (std::holds_alternative<Exit>(filled)) return filled;
    answers = std::get<model::Answers>(std::move(filled));
  }
  for (const model::Answer& answer : arguments.answers.list()) answers.replace(answer);
  return answers;
}

Exit write_questions(const answers::DecisionAccount& account, const files::InputFiles& read,
                     const Arguments& arguments) {
  const std::string& path = arguments.questions;
  std::optional<std::string> bytes;
  if (files::extension_of(path) == ".csv") {
    bytes = answers::questions_csv(account, arguments.language);
  } else if (files::extension_of(path) == ".xlsx") {
    bytes = answers::questions_xlsx(account, arguments.language);
  } else {
    tell(message_of(Usage::questions_file_wanted), arguments.language);
    return Exit::wrong_usage;
  }
  if (files::kind_of(path) != files::PathKind::absent && !arguments.force) {
    tell(message_of(Told::answers_there), arguments.language,
         {{"file", output_text::printable(path)}});
    return Exit::wrong_usage;
  }
  if (!bytes) {
    tell(message_of(Told::no_workbook), arguments.language);
    return Exit::system_failed;
  }
  if (const auto failure = files::save_file(path, *bytes, read)) {
    return tell_failure(*failure, arguments.language);
  }
  tell(message_of(Told::fill_in_answers), arguments.language,
       {{"file", output_text::printable(path)}});
  return Exit::done;
}

text::Faults without_notes(const text::Faults& faults) {
  text::Faults kept;
  for (const text::Fault& fault : faults) {
    if (fault.severity != text::FaultSeverity::note) kept.push_back(fault);
  }
  return kept;
}

// What the folder holds that the documents would replace, or that check would read beside them.
std::vector<std::string> in_the_way(const std::string& folder,
                                    const std::vector<output_text::Document>& documents) {
  std::vector<std::string> names;
  for (const output_text::Document& document : documents) {
    if (files::kind_of(files::join_path(folder, document.name)) != files::PathKind::absent) {
      names.push_back(document.name);
    }
  }
  for (const std::string& dated : {std::string("bilans"), std::string("recapitulatifs")}) {
    const auto tables = files::list_folder(files::join_path(folder, dated));
    if (const auto* found = std::get_if<std::vector<std::string>>(&tables)) {
      for (const std::string& name : *found) names.push_back(dated + "/" + name);
    }
  }
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

std::string listed(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names)
    text += (text.empty() ? "" : ", ") + output_text::printable(name);
  return text;
}

// With --force, what is not replaced is still read by check: it is said.
void tell_left(const std::string& folder, const std::vector<output_text::Document>& documents,
               const std::vector<std::string>& outdated, const Arguments& arguments) {
  std::vector<std::string> left = in_the_way(folder, documents);
  left.erase(std::remove_if(left.begin(), left.end(),
                            [&](const std::string& name) {
                              const bool goes = std::find(outdated.begin(), outdated.end(), name) !=
                                                outdated.end();
                              return goes || std::any_of(documents.begin(), documents.end(),
                                                         [&](const output_text::Document& each) {
                                                           return each.name == name;
                                                         });
                            }),
             left.end());
  if (left.empty()) return;
  tell(message_of(Told::left_from_before), arguments.language,
       {{"folder", output_text::printable(folder)}, {"files", listed(left)}});
}

Exit write(const std::string& folder, const std::vector<files::SavedRun>& runs,
           const files::InputFiles& read, const Arguments& arguments) {
  const std::vector<output_text::Document>& documents = runs.front().documents;
  if (const auto failure = files::save_runs(folder, runs, read, files::Together::whole_folder)) {
    return tell_failure(*failure, arguments.language);
  }
  std::string text =
      "\n" + output_text::filled(message_of(Told::written), arguments.language) + "\n";
  for (const output_text::Document& document : documents) {
    text += "  " + files::join_path(folder, document.name) + "\n";
  }
  text += output_text::filled(message_of(Told::then_check), arguments.language,
                              {{"folder", output_text::printable(folder)}}) +
          "\n";
  return print(text);
}

// Without the title, and the blank line above the first part.
std::string text_of(const blocks::Report& account, output_text::Language language) {
  std::string text = shown(account.parts, language);
  if (!text.empty()) text.erase(0, 1);
  return text;
}

blocks::Report account_told(const MadeImport& made, const answers::ImportExtent& extent,
                            output_text::Language language) {
  const study::Study study(made.made.contract, {});
  return answers::import_account(
      {made.read.draft.tables, made.imported.contract, study, made.read.faults, &made.account},
      extent, language);
}

// The account as a page and on paper.
Exit write_account(const MadeImport& made, const Arguments& arguments) {
  const blocks::Report account = account_told(made, answers::whole_import, arguments.language);
  const ContractAnswer written =
      save_answer(report::answer_documents("compte-rendu", account, arguments.language),
                  arguments.account, made.read.sources.read, arguments.language, Names::printed);
  const Exit printed = written.text ? print(*written.text) : Exit::done;
  return std::max(written.exit, printed);
}

}  // namespace

std::unique_ptr<MadeImport> make_import(const Arguments& arguments, const model::Answers& answers) {
  auto work = std::make_unique<MadeImport>();
  Read& read = work->read;
  read = read_sources(arguments, answers);
  for (const files::FileError& failure : read.sources.failures) {
    tell(files::file_error_text(failure, arguments.language));
  }
  if (!read.sources.failures.empty()) {
    work->exit = Exit::system_failed;
    return work;
  }
  work->imported = imported_of(read, arguments);
  const importing::Imported& imported = work->imported;
  read.faults.insert(read.faults.end(), imported.faults.begin(), imported.faults.end());
  tell_faults(without_notes(read.faults), read.sources, read.draft, arguments.language);
  if (text::has_errors(read.faults)) {
    work->exit = Exit::bad_input;
    return work;
  }
  work->documents =
      contract_files::import_documents(imported.contract, arguments.contracts, arguments.language);
  Read back;
  work->made = read_back(work->documents, back);
  back.faults.insert(back.faults.end(), work->made.faults.begin(), work->made.faults.end());
  if (text::has_errors(back.faults)) {
    tell_faults(without_notes(back.faults), back.sources, back.draft, arguments.language);
    work->exit = Exit::bad_input;
    return work;
  }
  const model::Edition* latest = model::latest_edition(work->made.contract);
  work->account = account_of(
      imported.contract.decisions, work->made.contract, answers,
      latest == nullptr ? std::nullopt : latest->year,
      [&](const model::Answers& others) { return import_again(arguments, others); }, arguments);
  return work;
}

std::string import_text(const MadeImport& made, const Arguments& arguments) {
  const study::Study study(made.made.contract, {});
  const answers::ImportAccount account = {made.read.draft.tables, made.imported.contract, study,
                                          made.read.faults};
  return text_of(answers::import_account(account, {}, arguments.language), arguments.language);
}

Exit run_import(const Arguments& arguments) {
  const std::string folder = bare_path(arguments.output);
  const bool asks_more = !arguments.questions.empty() || !arguments.account.empty();
  if (folder.empty() && !arguments.dry_run && !asks_more) {
    tell(message_of(Usage::which_folder), arguments.language);
    return Exit::wrong_usage;
  }
  const std::variant<model::Answers, Exit> answers = given_answers(arguments);
  if (const auto* failed = std::get_if<Exit>(&answers)) return *failed;
  const std::unique_ptr<MadeImport> work =
      make_import(arguments, std::get<model::Answers>(answers));
  if (work->exit != Exit::done) return work->exit;
  const std::vector<files::SavedRun> runs = {{"import", work->documents}};
  const bool only_asks = arguments.dry_run || folder.empty();
  if (!only_asks) {
    const std::vector<std::string> there = in_the_way(folder, work->documents);
    if (!there.empty() && !arguments.force) {
      tell(message_of(Told::folder_holds), arguments.language,
           {{"folder", output_text::printable(folder)}, {"files", listed(there)}});
      return Exit::wrong_usage;
    }
    if (arguments.force) {
      tell_left(folder, work->documents,
                files::outdated_files(folder, runs, work->read.sources.read), arguments);
    }
  }
  answers::ImportExtent extent;
  extent.all_decisions = arguments.decisions;
  const Exit printed =
      print(text_of(account_told(*work, extent, arguments.language), arguments.language));
  if (printed != Exit::done) return printed;
  if (!arguments.questions.empty()) {
    const Exit asked = write_questions(work->account, work->read.sources.read, arguments);
    if (asked != Exit::done) return asked;
  }
  const Exit written =
      only_asks ? printed : write(folder, runs, work->read.sources.read, arguments);
  if (written != Exit::done || arguments.account.empty()) return written;
  return write_account(*work, arguments);
}

}  // namespace maillage::commands
