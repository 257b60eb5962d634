#include "src/browser/session.hpp"

#include <memory>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

#include "network/study/study.hpp"
#include "output/answers/check_answer.hpp"
#include "output/answers/column_choices.hpp"
#include "output/answers/question_table.hpp"
#include "output/blocks/terminal_text.hpp"
#include "output/json/shapes.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/page/page_words.hpp"
#include "src/browser/downloads.hpp"
#include "src/browser/gestures.hpp"
#include "src/browser/scenario_pieces.hpp"
#include "src/commands/commands.hpp"
#include "src/commands/decisions.hpp"
#include "src/commands/importing.hpp"
#include "src/files/files.hpp"

namespace maillage::browser {
namespace {

using json::Json;

output_text::Language language_of(const Json& request) {
  return request.value("language", "fr") == "en" ? output_text::Language::english
                                                 : output_text::Language::french;
}

model::Answers answers_of(const Json& request) {
  model::Answers answers;
  for (const Json& each : request.value("answers", Json::array())) {
    const auto kind = model::read_decision_kind(each.value("code", ""));
    if (kind) answers.replace({*kind, each.value("subject", ""), each.value("text", ""), {}});
  }
  return answers;
}

commands::Arguments arguments_of(const Json& request) {
  commands::Arguments arguments;
  arguments.language = language_of(request);
  const std::string table = request.value("table", "");
  if (const auto choice = model::parse_choice(table)) arguments.year = *choice;
  return arguments;
}

std::string summary_of(const model::Contract& contract, output_text::Language language) {
  model::Scope scope;
  if (const model::Edition* latest = model::latest_edition(contract)) scope.year = latest->year;
  answers::CheckOptions options;
  options.language = language;
  return blocks::terminal_text(
      answers::check_answer(study::Study(contract, scope), nullptr, options), language);
}

void tell_of_contract(const model::Contract& contract, output_text::Language language,
                      Json& reply) {
  reply["name"] = contract.name;
  reply["summary"] = summary_of(contract, language);
  reply["tables"] = Json::array();
  for (const model::Edition& edition : contract.editions) {
    reply["tables"].push_back(
        {{"word", to_string(edition.year)}, {"label", words::table_name(edition.year, language)}});
  }
  if (contract.editions.size() > 1) {
    reply["tables"].push_back(
        {{"word", "tout"}, {"label", std::string(words::page_word("whole", language))}});
  }
  const model::Edition* latest = model::latest_edition(contract);
  reply["latest"] = latest == nullptr ? "" : to_string(latest->year);
  reply["gestures"] = Json::array();
  for (const Gesture& gesture : gestures_on(contract, language)) {
    Json fields = Json::array();
    for (const GestureField& field : gesture.fields) {
      Json choices = Json::array();
      for (const GestureChoice& choice : field.choices) {
        choices.push_back({{"id", choice.id}, {"label", choice.label}});
      }
      fields.push_back(
          {{"label", field.label}, {"entry", std::string(field.entry)}, {"choices", choices}});
    }
    reply["gestures"].push_back(
        {{"what", gesture.what}, {"label", gesture.label}, {"fields", fields}});
  }
}

Json pieces_json(const std::vector<ScenarioPiece>& pieces) {
  Json list = Json::array();
  for (const ScenarioPiece& piece : pieces) {
    list.push_back(
        {{"title", piece.title}, {"why", piece.why}, {"says", piece.says}, {"text", piece.text}});
  }
  return list;
}

std::string text_of(const std::string& path) {
  auto read = files::read_file(path);
  auto* bytes = std::get_if<std::string>(&read);
  return bytes == nullptr ? std::string() : std::move(*bytes);
}

std::string new_folder(Session& session) {
  return files::join_path(session.made_under, std::to_string(++session.made));
}

// A workbook that holds all of the contract given; empty: it could not be made.
std::string workbook_of(Session& session, const Json& request) {
  commands::Arguments arguments = arguments_of(request);
  arguments.command = commands::Command::export_;
  arguments.contracts = {session.given.contract};
  arguments.formats = {"xlsx"};
  const std::string folder = new_folder(session);
  const std::string name = files::stem_of(files::name_of(session.given.contract));
  arguments.output = files::join_path(folder, name + ".xlsx");
  if (files::write_documents(folder, {})) return {};
  return commands::run_export(arguments) == commands::Exit::done ? arguments.output : std::string();
}

// Of tables, behind the contract given if there is one: the contract that import makes of them.
Json take_tables(Session& session, const Json& request) {
  commands::Arguments arguments = arguments_of(request);
  arguments.command = commands::Command::import;
  arguments.contracts = session.given.tables;
  if (!session.given.contract.empty()) {
    const std::string workbook = workbook_of(session, request);
    if (workbook.empty()) return {{"kind", "tables"}, {"read", false}};
    arguments.contracts.insert(arguments.contracts.begin(), workbook);
  }
  const std::string name = files::stem_of(files::name_of(arguments.contracts.front()));
  arguments.output = files::join_path(new_folder(session), name);
  Json reply = {{"kind", "tables"}, {"read", false}};
  const auto made = commands::make_import(arguments, session.answers);
  if (made->exit != commands::Exit::done) return reply;
  if (files::write_documents(arguments.output, made->documents)) return reply;
  session.open.contract = arguments.output;
  // Names of persons are masked, and what is told of that has been told of the tables.
  const commands::Loaded loaded = commands::load_contract(session.open.contract, arguments);
  if (loaded.exit != commands::Exit::done) return reply;
  reply["read"] = true;
  reply["questions"] = answers::questions_json(made->account, arguments.language);
  reply["account"] = commands::import_text(*made, arguments);
  reply["columns"] = answers::column_choices(made->read.draft.tables, made->read.faults);
  tell_of_contract(loaded.contract, arguments.language, reply);
  return reply;
}

// contrat.toml of a contract that was given, with the answers in it.
void keep_answers(const Session& session, output_text::Language language) {
  const std::string& path = session.given.contract;
  const std::string file = files::kind_of(path) == files::PathKind::folder
                               ? files::join_path(path, "contrat.toml")
                               : path;
  if (session.toml.empty()) return;
  files::write_file(file, with_answers(session.toml, session.answers, language));
}

Json take_contract(Session& session, const Json& request) {
  commands::Arguments arguments = arguments_of(request);
  session.open.contract = session.given.contract;
  keep_answers(session, arguments.language);
  Json reply = {{"kind", "contract"}, {"read", false}};
  const commands::Loaded loaded = commands::load_contract(session.open.contract, arguments);
  if (loaded.exit != commands::Exit::done) return reply;
  const model::Contract& contract = loaded.contract;
  const model::Edition* latest = model::latest_edition(contract);
  const answers::DecisionAccount account = commands::account_of(
      contract.decisions, contract, {}, latest == nullptr ? std::nullopt : latest->year,
      [&](const model::Answers& others) {
        return commands::reload_contract(session.open.contract, others);
      },
      arguments);
  reply["read"] = true;
  reply["questions"] = answers::questions_json(account, arguments.language);
  reply["account"] = "";
  reply["pieces"] = pieces_json(pieces_of(text_of(scenario_path(session.open.contract))));
  tell_of_contract(contract, arguments.language, reply);
  return reply;
}

Json take_given(Session& session, const Json& request) {
  session.answers = answers_of(request);
  session.open = {};
  switch (session.given.kind) {
    case GivenKind::contract:
      return session.given.tables.empty() ? take_contract(session, request)
                                          : take_tables(session, request);
    case GivenKind::tables:
      return take_tables(session, request);
    case GivenKind::nothing:
      break;
  }
  commands::tell(std::string(words::page_word("nothing_given", language_of(request))));
  return {{"kind", "nothing"}, {"read", false}};
}

Json take(Session& session, const Json& request) {
  session.given = sort_given(request.value("files", std::vector<std::string>()));
  for (const std::string& name : request.value("added", std::vector<std::string>())) {
    session.given.tables.push_back(name);
    if (session.given.kind == GivenKind::nothing) session.given.kind = GivenKind::tables;
  }
  session.toml.clear();
  const std::string& path = session.given.contract;
  if (session.given.kind == GivenKind::contract) {
    const bool is_folder = files::kind_of(path) == files::PathKind::folder;
    session.toml = text_of(is_folder ? files::join_path(path, "contrat.toml") : path);
  }
  return take_given(session, request);
}

Json make_report(Session& session, const Json& request) {
  commands::Arguments arguments = arguments_of(request);
  arguments.command = commands::Command::report;
  arguments.index = true;
  arguments.contracts = {session.open.shown()};
  if (!session.open.scenario.empty())
    arguments.year = {};  // it is a plan, whatever table is looked at
  arguments.output = new_folder(session);
  const commands::Exit exit = commands::run_report(arguments);
  const std::string page = files::join_path(arguments.output, "index.html");
  const bool made = files::kind_of(page) == files::PathKind::file;
  return {{"made", made}, {"exit", static_cast<int>(exit)}, {"page", page}};
}

// "Retirer une action : Bus": what was done, with what was chosen.
std::string gesture_title(const Json& request, const std::vector<std::string>& chosen) {
  std::string title(words::page_word("gesture_" + request.value("what", ""), language_of(request)));
  std::string behind = " : ";
  for (const std::string& each : chosen) {
    title += behind + each;
    behind = " – ";
  }
  return title;
}

Json gesture(const Json& request) {
  const std::string what = request.value("what", "");
  const auto values = request.value("values", std::vector<std::string>());
  auto shown = request.value("shown", std::vector<std::string>());
  if (const auto answered = answer_of_gesture(what, values)) {
    if (!shown.empty()) shown.pop_back();  // the answer itself, which stands beside its question
    return {{"made", true},
            {"answer",
             {{"code", std::string(model::code_of(answered->kind))},
              {"subject", answered->subject},
              {"text", answered->text},
              {"asked", gesture_title(request, shown)}}}};
  }
  const auto made = piece_of_gesture(what, values, gesture_title(request, shown));
  if (!made) return {{"made", false}};
  return {{"made", true}, {"piece", pieces_json(pieces_of(*made)).front()}};
}

Json propose(Session& session, const Json& request) {
  commands::Arguments arguments = arguments_of(request);
  arguments.command = commands::Command::plan;
  arguments.contracts = {session.open.contract};
  arguments.output = new_folder(session);
  commands::run_plan(arguments);
  const std::string page = files::join_path(arguments.output, "plan.html");
  const bool made = files::kind_of(page) == files::PathKind::file;
  const std::string proposed = text_of(files::join_path(arguments.output, "proposition.toml"));
  return {{"made", made}, {"page", page}, {"pieces", pieces_json(pieces_of(proposed))}};
}

Json work(Session& session, const Json& request) {
  const auto pieces = request.value("pieces", std::vector<std::string>());
  if (pieces.empty()) {
    session.open.scenario.clear();
    return {{"read", true}};
  }
  commands::Arguments arguments = arguments_of({{"language", request.value("language", "fr")}});
  arguments.command = commands::Command::compare;
  const std::string path = scenario_path(session.open.contract);
  const std::string before = session.open.scenario.empty() ? std::string() : text_of(path);
  const std::string base = "../" + files::name_of(session.open.contract);
  const std::string name = files::stem_of(files::name_of(session.open.contract));
  if (files::write_documents(files::folder_of(path),
                             {{files::name_of(path), scenario_of(pieces, base, name)}})) {
    return {{"read", false}};
  }
  arguments.contracts = {path};
  if (commands::run_compare(arguments) == commands::Exit::done) {
    session.open.scenario = path;
    return {{"read", true}};
  }
  if (!before.empty()) files::write_file(path, before);
  return {{"read", false}};
}

Json make(Session& session, const Json& request) {
  const auto path =
      make_download(session.open, request.value("what", ""), request.value("table", ""),
                    language_of(request), new_folder(session));
  if (!path) return {{"made", false}};
  return {{"made", true}, {"path", *path}, {"name", files::name_of(*path)}};
}

Json words(const Json& request) {
  Json all = Json::object();
  for (const output_text::NamedText& word : words::page_words(language_of(request))) {
    all[std::string(word.name)] = std::string(word.text);
  }
  Json downloads = Json::array();
  for (const Download& download : downloads_of_page) {
    downloads.push_back(
        {{"what", std::string(download.what)},
         {"label", std::string(words::page_word("make_" + std::string(download.what),
                                                language_of(request)))}});
  }
  return {{"words", all}, {"downloads", downloads}};
}

}  // namespace

std::string answer(Session& session, std::string_view request_text) {
  const Json request = Json::parse(request_text.begin(), request_text.end());
  const std::string what = request.value("do", "");
  Json reply = Json::object();
  if (what == "words") {
    reply = words(request);
  } else if (what == "take") {
    reply = take(session, request);
  } else if (what == "answer") {
    reply = take_given(session, request);
  } else if (what == "gesture") {
    reply = gesture(request);
  } else if (what == "propose") {
    reply = propose(session, request);
  } else if (what == "work") {
    reply = work(session, request);
  } else if (what == "report") {
    reply = make_report(session, request);
  } else if (what == "make") {
    reply = make(session, request);
  } else if (what == "run") {
    const auto words = request.value("words", std::vector<std::string>());
    reply["exit"] = static_cast<int>(commands::run_program(words));
  }
  // Bytes of a file that are no UTF-8 come as U+FFFD.
  return reply.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace maillage::browser
