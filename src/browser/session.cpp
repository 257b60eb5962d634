#include "src/browser/session.hpp"

#include <memory>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

#include "network/analysis/analysis.hpp"
#include "network/model/graph.hpp"
#include "output/answers/json_parts.hpp"
#include "output/answers/question_table.hpp"
#include "output/answers/summary.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/page/page_words.hpp"
#include "src/browser/downloads.hpp"
#include "src/commands/commands.hpp"
#include "src/commands/decisions.hpp"
#include "src/commands/importing.hpp"
#include "src/commands/program.hpp"
#include "src/files/files.hpp"

namespace maillage::browser {
namespace {

using answers::Json;

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
  if (const auto choice = commands::read_year_choice(table)) arguments.year = *choice;
  return arguments;
}

std::string summary_of(const model::Contract& contract, output_text::Language language) {
  model::Scope scope;
  if (const model::Edition* latest = model::latest_edition(contract)) scope.year = latest->year;
  const model::Graph graph = model::build_graph(contract, scope);
  answers::SummaryOptions options;
  options.language = language;
  return answers::summary_text(
      contract, analysis::analyse(contract, graph, analysis::Depth::summary), options);
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
}

std::string new_folder(Session& session) {
  return files::join_path(session.made_under, std::to_string(++session.made));
}

// Of tables: the contract that import makes of them.
Json take_tables(Session& session, const Json& request) {
  commands::Arguments arguments = arguments_of(request);
  arguments.command = commands::Command::import;
  arguments.contracts = session.given.tables;
  const std::string name = files::stem_of(files::name_of(session.given.tables.front()));
  arguments.output = files::join_path(new_folder(session), name);
  Json reply = {{"kind", "tables"}, {"read", false}};
  const auto made = commands::make_import(arguments, session.answers);
  if (made->exit != commands::Exit::done) return reply;
  if (files::write_documents(arguments.output, made->documents)) return reply;
  session.contract = arguments.output;
  // Names of persons are masked, and what is told of that has been told of the tables.
  const commands::Loaded loaded = commands::load_contract(session.contract, arguments);
  if (loaded.exit != commands::Exit::done) return reply;
  reply["read"] = true;
  reply["questions"] = answers::questions_json(made->account, arguments.language);
  reply["account"] = commands::import_text(*made, arguments);
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
  session.contract = session.given.contract;
  keep_answers(session, arguments.language);
  Json reply = {{"kind", "contract"}, {"read", false}};
  const commands::Loaded loaded = commands::load_contract(session.contract, arguments);
  if (loaded.exit != commands::Exit::done) return reply;
  const model::Contract& contract = loaded.contract;
  const model::Edition* latest = model::latest_edition(contract);
  const answers::DecisionAccount account = commands::account_of(
      contract.decisions, contract, {}, latest == nullptr ? std::nullopt : latest->year,
      [&](const model::Answers& others) {
        return commands::reload_contract(session.contract, others);
      },
      arguments);
  reply["read"] = true;
  reply["questions"] = answers::questions_json(account, arguments.language);
  reply["account"] = "";
  tell_of_contract(contract, arguments.language, reply);
  return reply;
}

Json take_given(Session& session, const Json& request) {
  session.answers = answers_of(request);
  session.contract.clear();
  switch (session.given.kind) {
    case GivenKind::contract:
      return take_contract(session, request);
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
  session.toml.clear();
  const std::string& path = session.given.contract;
  if (session.given.kind == GivenKind::contract) {
    const bool is_folder = files::kind_of(path) == files::PathKind::folder;
    auto read = files::read_file(is_folder ? files::join_path(path, "contrat.toml") : path);
    if (auto* bytes = std::get_if<std::string>(&read)) session.toml = std::move(*bytes);
  }
  return take_given(session, request);
}

Json make_report(Session& session, const Json& request) {
  commands::Arguments arguments = arguments_of(request);
  arguments.command = commands::Command::report;
  arguments.contracts = {session.contract};
  arguments.output = new_folder(session);
  const commands::Exit exit = commands::run_report(arguments);
  const std::string page = files::join_path(arguments.output, "index.html");
  const bool made = files::kind_of(page) == files::PathKind::file;
  return {{"made", made}, {"exit", static_cast<int>(exit)}, {"page", page}};
}

Json make(Session& session, const Json& request) {
  const auto path =
      make_download(session.contract, request.value("what", ""), request.value("table", ""),
                    language_of(request), new_folder(session));
  if (!path) return {{"made", false}};
  return {{"made", true}, {"path", *path}, {"name", files::name_of(*path)}};
}

Json words(const Json& request) {
  Json all = Json::object();
  for (const words::PageWord& word : words::page_words(language_of(request))) {
    all[std::string(word.key)] = std::string(word.text);
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
