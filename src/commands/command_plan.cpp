// `maillage plan`: what if organisations left, and proposals for the next contract.
#include <algorithm>

#include "network/model/vocabulary.hpp"
#include "network/names/name_index.hpp"
#include "network/text/text.hpp"
#include "output/proposals/calendar_part.hpp"
#include "output/proposals/carrier_part.hpp"
#include "output/proposals/fewer_part.hpp"
#include "output/proposals/governance_part.hpp"
#include "output/proposals/group_part.hpp"
#include "output/proposals/instance_part.hpp"
#include "output/proposals/linear_program_text.hpp"
#include "output/proposals/proposal_scenario.hpp"
#include "output/proposals/proposals_json.hpp"
#include "output/proposals/what_if_part.hpp"
#include "output/report/answer_documents.hpp"
#include "output/text/terminal.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/proposals/plan_messages.hpp"
#include "src/commands/commands.hpp"
#include "src/commands/each_contract.hpp"
#include "src/commands/output_folders.hpp"
#include "src/files/file_words.hpp"
#include "src/files/relative_places.hpp"
#include "src/files/saving.hpp"
#include "src/readers/holidays_file.hpp"
#include "src/solvers/integer_solver.hpp"

namespace maillage::commands {
namespace {

using words::proposals::Plan;

std::string say(Plan key, output_text::Language language,
                std::initializer_list<output_text::Filling> fillings = {}) {
  return output_text::filled(message_of(key), language, fillings);
}

// Organisations by id, name or alias; none, after saying so, if one is unknown.
std::optional<std::vector<text::PartnerId>> find_partners(const model::Contract& contract,
                                                          const std::vector<std::string>& words,
                                                          output_text::Language language) {
  names::NameIndex index;
  std::vector<std::string> known;
  for (std::uint32_t at = 0; at < contract.partners.size(); ++at) {
    const model::Partner& partner = contract.partners[text::PartnerId{at}];
    index.add(partner.id, at);
    index.add(partner.name, at);
    for (const std::string& alias : partner.aliases) index.add(alias, at);
    known.push_back(partner.id);
  }
  std::vector<text::PartnerId> found;
  for (const std::string& word : words) {
    if (const auto at = index.find(word)) {
      found.push_back(text::PartnerId{*at});
      continue;
    }
    const std::vector<std::string> near = text::nearest(word, known, 1);
    const std::string shown = output_text::printable(word);
    tell(near.empty() ? say(Plan::unknown_organisation, language, {{"word", shown}})
                      : say(Plan::unknown_organisation_near, language,
                            {{"word", shown}, {"near", near.front()}}));
    return std::nullopt;
  }
  return found;
}

// Types of organisation; none, after saying so, if one is unknown.
std::optional<std::vector<model::PartnerType>> find_types(const std::vector<std::string>& words,
                                                          output_text::Language language) {
  std::vector<model::PartnerType> types;
  for (const std::string& word : words) {
    const auto type = model::read_partner_type(word);
    if (!type) {
      std::string known;
      for (const std::string& each : model::partner_type_words()) {
        known += (known.empty() ? "" : ", ") + each;
      }
      tell(say(Plan::unknown_type, language,
               {{"word", output_text::printable(word)}, {"known", known}}));
      return std::nullopt;
    }
    types.push_back(*type);
  }
  return types;
}

planning::CarrierLimits carrier_limits(const model::Contract& contract,
                                       const ProposalRequest& request) {
  planning::CarrierLimits limits = planning::carrier_limits(contract);
  if (request.least_points) limits.least_points = *request.least_points;
  if (request.most_new) limits.most_new = *request.most_new;
  if (request.most_load) limits.most_load = request.most_load;
  return limits;
}

// The days off that --vacances names; none: why has been said, and `exit` says what to end with.
std::optional<std::vector<planning::DaysOff>> days_off(const Arguments& arguments, Exit& exit) {
  if (arguments.plan.holidays.empty()) return std::vector<planning::DaysOff>{};
  const auto text = files::read_file(arguments.plan.holidays);
  if (const auto* failure = std::get_if<files::FileError>(&text)) {
    tell(files::file_error_text(*failure, arguments.language));
    exit = Exit::system_failed;
    return std::nullopt;
  }
  readers::Holidays holidays = readers::read_holidays(
      arguments.plan.holidays, std::get<std::string>(text), arguments.language);
  if (holidays.faults.empty()) return std::move(holidays.days_off);
  for (const std::string& fault : holidays.faults) tell(fault);
  exit = Exit::bad_input;
  return std::nullopt;
}

void propose(const model::Contract& contract, const model::Edition& edition,
             const ProposalRequest& request, const std::vector<model::PartnerType>& types,
             proposals::Proposals& parts) {
  const bool all = request.names_no_part();
  model::Scope scope;
  scope.year = edition.year;
  if (all || request.carriers || request.fewer) {
    parts.carriers = planning::propose_carriers(
        contract, edition, carrier_limits(contract, request), solvers::integer_solver());
  }
  if (all || request.instances) {
    planning::InstanceLimits limits = planning::instance_limits(contract);
    limits.most_instances = request.most_seats;
    limits.types = types;
    parts.instances =
        planning::propose_instances(contract, edition, limits, solvers::integer_solver());
  }
  if (all || request.fewer)
    parts.fewer = planning::fewer_actions(contract, edition, *parts.carriers);
  if (!all && !request.carriers) {
    // Needed for the list of fewer actions, not asked for itself.
    parts.carriers.reset();
  }
  const bool asks_graph = request.groups || request.mode || request.meetings || request.reach;
  if (!all && !asks_graph) return;
  const model::Graph graph = model::build_graph(contract, scope);
  if (all || request.groups) parts.groups = planning::thematic_groups(contract, graph);
  if (all || request.meetings) {
    proposals::MeetingProposals& made = parts.meetings.emplace();
    made.gaps = collaboration::governance_gaps(contract, graph);
    made.introductions = planning::introductions::propose_introductions(contract, graph, made.gaps,
                                                                        solvers::integer_solver());
    made.seating = planning::introductions::propose_seating(contract, graph, made.gaps,
                                                            solvers::integer_solver());
  }
  if (all || request.reach) {
    proposals::ReachProposals& made = parts.reach.emplace();
    made.percent = request.reach_percent.value_or(100);
    for (const planning::introductions::ReachBy by :
         {planning::introductions::ReachBy::actions,
          planning::introductions::ReachBy::actions_and_bodies}) {
      made.choices.push_back(planning::introductions::propose_reach(
          contract, graph, by, made.percent, solvers::integer_solver()));
    }
  }
  if (all || request.mode) parts.mode = analysis::governance_evidence(contract, graph);
}

// What was asked for, as blocks: the terminal, the page and the paper tell the same.
std::vector<blocks::ReportPart> plan_parts(const model::Contract& contract,
                                           const proposals::Proposals& found,
                                           output_text::Language language) {
  std::vector<blocks::ReportPart> parts;
  if (found.what_if) {
    parts.push_back(proposals::what_if_part(contract, found.scope, *found.what_if, language));
  }
  if (found.worst) {
    parts.push_back(proposals::worst_departure_part(contract, found.scope, *found.worst,
                                                    found.worst_size, language));
  }
  if (found.carriers) parts.push_back(proposals::carrier_part(contract, *found.carriers, language));
  if (found.instances) {
    parts.push_back(proposals::instance_part(contract, *found.instances, language));
  }
  if (found.fewer) parts.push_back(proposals::fewer_part(contract, *found.fewer, language));
  if (found.groups) parts.push_back(proposals::group_part(contract, *found.groups, language));
  if (found.meetings) parts.push_back(proposals::meeting_part(contract, *found.meetings, language));
  if (found.reach) parts.push_back(proposals::reach_part(contract, *found.reach, language));
  if (found.mode) parts.push_back(proposals::governance_part(contract, *found.mode, language));
  if (found.calendar)
    parts.push_back(proposals::calendar_part(contract, *found.calendar, language));
  return parts;
}

std::string plan_text(const std::vector<blocks::ReportPart>& parts,
                      output_text::Language language) {
  std::string text = shown(parts, language);
  if (!text.empty()) text.erase(0, 1);  // the blank line above the first part
  return text;
}

// The same answer as a page and on paper.
report::AnswerDocuments plan_pages(const model::Contract& contract, const model::Scope& scope,
                                   std::vector<blocks::ReportPart> parts,
                                   output_text::Language language) {
  blocks::Report answer;
  answer.title = contract.name.empty() ? say(Plan::page_title_unnamed, language)
                                       : say(Plan::page_title, language,
                                             {{"contract", output_text::printable(contract.name)}});
  answer.subtitle = output_text::printable(contract.territory);
  const model::Edition* edition = model::find_edition(contract, scope.year);
  if (edition != nullptr && !scope.whole) {
    answer.subtitle += (answer.subtitle.empty() ? "" : " · ") +
                       std::string(words::table_name(edition->year, language));
  }
  answer.parts = std::move(parts);
  return report::answer_documents("plan", answer, language);
}

// What -o writes beside them, by the name it has in its folder.
std::vector<output_text::Document> plan_documents(const model::Contract& contract,
                                                  const proposals::Proposals& parts,
                                                  const model::Edition* edition,
                                                  const std::string& base,
                                                  const Arguments& arguments) {
  std::vector<output_text::Document> documents;
  proposals::ProposedParts proposed;
  if (parts.carriers) proposed.carriers = &*parts.carriers;
  if (parts.instances) proposed.instances = &*parts.instances;
  if (parts.fewer) proposed.fewer = &*parts.fewer;
  if (parts.groups) proposed.groups = &*parts.groups;
  const bool proposes = proposed.carriers != nullptr || proposed.instances != nullptr ||
                        proposed.fewer != nullptr || proposed.groups != nullptr;
  if (proposes && edition != nullptr) {
    documents.push_back(
        {"proposition.toml", proposals::proposal_scenario(contract, base, edition->year, proposed,
                                                          arguments.language)});
  }
  if (parts.calendar) {
    documents.push_back({"calendrier.ics", proposals::meeting_calendar_ics(
                                               contract, *parts.calendar, arguments.language)});
    documents.push_back({"calendrier.csv", proposals::meeting_calendar_csv(
                                               contract, *parts.calendar, arguments.language)});
  }
  if (arguments.plan.programs) {
    const auto add = [&](const char* name, const planning::IntegerProgram& program) {
      documents.push_back(
          {std::string("programmes/") + name, proposals::linear_program_text(program)});
    };
    if (parts.carriers) add("porteurs.lp", parts.carriers->program);
    if (parts.instances) add("instances.lp", parts.instances->program);
    if (parts.calendar) add("calendrier.lp", parts.calendar->program);
  }
  return documents;
}

// Where the scenario will stand decides how it names its contract.
std::string base_from(const std::string& path, const Arguments& arguments) {
  const bool file = !files::extension_of(arguments.output).empty();
  return files::path_from(file ? files::folder_of(arguments.output) : arguments.output, path);
}

ContractAnswer plan_one(const std::string& path, Loaded& loaded, files::InputFiles read,
                        const Arguments& arguments, bool as_json) {
  const model::Contract& contract = loaded.contract;
  const std::string folder = files::folder_of(contract.place.file);
  files::name_places_from(folder, loaded.contract);
  const auto scope = choose_scope(contract, arguments);
  if (!scope) return {Exit::wrong_usage, {}};
  const ProposalRequest& request = arguments.plan;
  const auto leaving = find_partners(contract, request.without, arguments.language);
  if (!leaving) return {Exit::wrong_usage, {}};
  const auto types = find_types(request.types, arguments.language);
  if (!types) return {Exit::wrong_usage, {}};

  proposals::Proposals parts;
  parts.scope = *scope;
  if (!leaving->empty()) parts.what_if = planning::what_if(contract, *scope, *leaving);
  if (request.worst) {
    parts.worst_size = static_cast<std::size_t>(*request.worst);
    parts.worst = planning::worst_departure(contract, *scope, parts.worst_size);
  }
  const model::Edition* edition =
      scope->whole ? model::latest_edition(contract) : model::find_edition(contract, scope->year);
  if (edition != nullptr) propose(contract, *edition, request, *types, parts);
  if (request.calendar) {
    Exit failed = Exit::done;
    auto off = days_off(arguments, failed);
    if (!off) return {failed, {}};
    parts.calendar = planning::plan_meetings(contract, *request.calendar, std::move(*off),
                                             solvers::integer_solver());
  }
  if (edition == nullptr && !parts.what_if && !parts.worst && !parts.calendar) {
    tell(say(Plan::nothing_to_propose, arguments.language));
    return {};
  }
  std::vector<blocks::ReportPart> told = plan_parts(contract, parts, arguments.language);
  ContractAnswer answer{Exit::done, as_json ? proposals::plan_json(contract, parts, folder)
                                            : plan_text(told, arguments.language)};
  if (arguments.output.empty()) return answer;
  std::vector<output_text::Document> documents =
      plan_documents(contract, parts, edition, base_from(path, arguments), arguments);
  report::AnswerDocuments pages = plan_pages(contract, *scope, std::move(told), arguments.language);
  tell_undone(pages.errors, arguments.language);
  for (output_text::Document& page : pages.documents) documents.push_back(std::move(page));
  if (!request.holidays.empty()) read.add(request.holidays);
  const ContractAnswer written = save_answer(documents, arguments.output, read, arguments.language,
                                             as_json ? Names::told : Names::printed);
  answer.exit =
      written.exit == Exit::done && !pages.errors.empty() ? Exit::system_failed : written.exit;
  *answer.text += written.text.value_or("");
  return answer;
}

}  // namespace

Exit run_plan(const Arguments& arguments) {
  const std::optional<bool> asked = asks_json(arguments.formats, arguments.language);
  if (!asked) return Exit::wrong_usage;
  const bool as_json = *asked;
  const auto outputs = outputs_of_each(arguments, "");
  if (!outputs) return Exit::wrong_usage;
  LoadedAll all = load_contracts(arguments.contracts, arguments);
  const auto answer = [&](std::size_t which) -> ContractAnswer {
    Loaded& loaded = all.contracts[which];
    if (loaded.exit != Exit::done) return {loaded.exit, {}};
    return plan_one(arguments.contracts[which], loaded, all.read, (*outputs)[which], as_json);
  };
  if (!as_json || arguments.contracts.size() == 1) return print_each(arguments, answer);
  return print_gathered(gather_each(arguments, answer));
}

}  // namespace maillage::commands
