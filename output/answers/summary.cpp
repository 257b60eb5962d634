#include "output/answers/summary.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "network/gaps/carrier_history.hpp"
#include "network/gaps/coverage.hpp"
#include "network/gaps/exceptions.hpp"
#include "network/gaps/steering.hpp"
#include "network/model/outline.hpp"
#include "network/model/vocabulary.hpp"
#include "output/answers/summary_context.hpp"
#include "output/fields/field_summary.hpp"
#include "output/text/typography.hpp"
#include "output/words/check_messages.hpp"
#include "output/words/consequence_words.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/scenario_words.hpp"
#include "output/words/tally_words.hpp"

namespace maillage::answers {
namespace {

using Rows = std::vector<std::vector<std::string>>;

std::string period(const SummaryPart& part) {
  const model::Contract& contract = part.contract;
  if (!contract.start && !contract.end) return "";
  const output_text::Language language = part.options.language;
  const std::string from = contract.start ? output_text::date_text(*contract.start, language) : "?";
  const std::string to = contract.end ? output_text::date_text(*contract.end, language) : "?";
  return " · " + from + " – " + to;
}

std::string head(const SummaryPart& part) {
  const output_text::Language language = part.options.language;
  const analysis::Counts& counts = part.analysis.counts;
  std::string text = output_text::printable(
      part.contract.name.empty() ? part.say("Contrat sans nom", "Contract without a name")
                                 : part.contract.name);
  text += "\n" + part.table_of(part.analysis.scope) + period(part) + " · " +
          output_text::count_text(counts.epcis, language) + " EPCI, " +
          output_text::counted(counts.signatories, part.say("signataire", "signatory"),
                               part.say("signataires", "signatories"), language) +
          ", " + output_text::counted(counts.instances, "instance", "instances", language) + "\n";
  const std::string scenario = words::scenario_line(part.contract, language);
  return scenario.empty() ? text : text + scenario + "\n";
}

std::string state_line(const SummaryPart& part) {
  const output_text::Language language = part.options.language;
  const analysis::Counts& counts = part.analysis.counts;
  const auto of = [&](model::State state) {
    return counts.by_state[static_cast<std::size_t>(state)];
  };
  std::string text;
  const auto add = [&](std::size_t count, const char* one, const char* many) {
    if (count == 0) return;
    if (!text.empty()) text += " · ";
    text += output_text::counted(count, one, many, language) + " (" +
            output_text::share_text(count, counts.actions, language) + ")";
  };
  add(counts.done(), part.say("réalisée", "done"), part.say("réalisées", "done"));
  add(of(model::State::under_way), part.say("en cours", "under way"),
      part.say("en cours", "under way"));
  add(of(model::State::reflection), part.say("en réflexion", "in reflection"),
      part.say("en réflexion", "in reflection"));
  add(of(model::State::not_begun), part.say("non commencée", "not begun"),
      part.say("non commencées", "not begun"));
  add(of(model::State::abandoned), part.say("abandonnée", "abandoned"),
      part.say("abandonnées", "abandoned"));
  add(counts.state_not_said, part.say("sans état renseigné", "without a state"),
      part.say("sans état renseigné", "without a state"));
  return text.empty() ? "" : "  " + text + "\n";
}

std::string progress_part(const SummaryPart& part);

std::string actions_part(const SummaryPart& part) {
  const output_text::Language language = part.options.language;
  const analysis::Counts& counts = part.analysis.counts;
  std::string text = part.heading("Actions");
  const std::size_t other = counts.actions - counts.fiches - counts.pistes;
  text += "  " + output_text::counted(counts.actions, "action", "actions", language) +
          output_text::colon(language) +
          output_text::counted(counts.fiches, "fiche", "fiches", language) + ", " +
          output_text::counted(counts.pistes, "piste", "pistes", language);
  if (other > 0)
    text += ", " + output_text::count_text(other, language) +
            part.say(" sans l’un ni l’autre", " neither");
  text += "\n" + state_line(part) + "  ";
  std::vector<std::string> carried;
  // An abandoned action is no gap: said beside, not in the count.
  carried.push_back(output_text::count_text(counts.carried, language) +
                    part.say(" avec porteur", " with a porteur") +
                    words::abandoned_beside(counts.carried_abandoned, language));
  carried.push_back(output_text::count_text(counts.orphan, language) +
                    part.say(" sans porteur", " without") +
                    words::abandoned_beside(counts.orphan_abandoned, language));
  if (counts.uncertain > 0) {
    carried.push_back(output_text::count_text(counts.uncertain, language) +
                      part.say(" au porteur incertain", " uncertain"));
  }
  if (counts.by_person > 0) {
    carried.push_back(output_text::count_text(counts.by_person, language) +
                      part.say(" par ", " by ") + std::string(words::person_words(language)));
  }
  if (counts.carrier_not_said > 0) {
    carried.push_back(output_text::count_text(counts.carrier_not_said, language) +
                      part.say(" dont le porteur n’est pas renseigné", " not recorded"));
  }
  for (std::size_t i = 0; i < carried.size(); ++i) text += (i > 0 ? " · " : "") + carried[i];
  return text + "\n" + progress_part(part);
}

// What the last table said that said otherwise.
std::string before_words(const SummaryPart& part, const gaps::CarrierHistory& history) {
  if (!history.before) return "";
  const model::ActionRow& before = *history.before->row;
  const std::string cell = output_text::shortened(output_text::printable(before.carrier_cell), 30);
  return part.say(" ; avant : ", "; before: ") +
         (before.carrying == model::Carrying::named
              ? cell
              : part.say("« ", "\"") + cell + part.say(" »", "\""));
}

// Since which table the action has had nobody without a break; and who carried before.
std::string orphan_history(const SummaryPart& part, const gaps::CarrierHistory& history) {
  if (part.contract.scenario) return "";  // its one table has no past
  if (history.now != model::Carrying::nobody || history.run.empty()) return "";
  const model::Edition& first = part.contract.editions[history.run.front().table];
  if (first.year.is_recapitulatif()) return "";  // it tells no past
  const std::string text =
      words::since_table(first.year, part.options.language) + before_words(part, history);
  // What a récapitulatif says that looks back on it: no « before », and no porteur of the bilan.
  const model::ActionRow* gathered =
      gaps::gathered_carrier(part.contract, part.analysis.scope, history.run.back().row->action);
  if (gathered == nullptr) return text;
  return text + part.say(" ; ", "; ") +
         words::table_name(model::latest_recapitulatif(part.contract)->year,
                           part.options.language) +
         part.say(" : ", ": ") +
         output_text::shortened(output_text::printable(gathered->carrier_cell), 30);
}

// "→ le comité : désigner un porteur…", with a line's end.
std::string to_do_line(const SummaryPart& part, model::Rule rule) {
  return "→ " + std::string(words::what_to_do(rule, part.options.language)) + "\n";
}

// Actions that a person carries are none of those: their organisation is what is missing.
std::string persons_part(const SummaryPart& part) {
  Rows rows;
  for (const auto& group : part.study.rows()) {
    const model::ActionRow& row = *group.back();
    if (row.carrying != model::Carrying::person || !model::is_live(row)) continue;
    rows.push_back({part.name({model::SubjectKind::action, row.action.value}, 52),
                    row.state ? std::string(model::code_of(*row.state)) : "",
                    part.place(row.place)});
  }
  if (rows.empty()) return "";
  const std::size_t count = rows.size();
  return "  " +
         std::string(words::rule_title(model::Rule::porteur_personne, part.options.language)) +
         " (" + std::to_string(count) + ")\n" + output_text::text_table(rows, {}, "    ");
}

// One row per action that nobody carries for sure, those that have waited longest first.
std::string orphans_part(const SummaryPart& part) {
  if (part.analysis.counts.carrier_not_said == part.analysis.counts.actions) return "";
  if (!part.contract.rules[model::Rule::action_sans_porteur].on) return "";
  std::map<std::uint32_t, const model::Finding*> by_action;
  std::size_t count = 0, realised = 0;
  for (const model::Finding& finding : part.analysis.findings) {
    const bool orphan = finding.rule == model::Rule::action_sans_porteur;
    if (!orphan && finding.rule != model::Rule::porteur_incertain) continue;
    count += orphan ? 1 : 0;
    realised += orphan && finding.severity == model::Severity::info ? 1 : 0;
    by_action[finding.subject.index] = &finding;
  }
  const auto accepted = static_cast<std::size_t>(
      std::count_if(part.analysis.accepted.begin(), part.analysis.accepted.end(),
                    [](const gaps::AcceptedFinding& each) {
                      return each.finding.rule == model::Rule::action_sans_porteur;
                    }));
  const std::vector<gaps::CarrierHistory>& histories = part.study.carrier_histories();
  struct Aged {
    std::size_t age;
    std::vector<std::string> cells;
  };
  constexpr std::size_t none = 1'000'000, doubtful = 2'000'000;
  std::vector<Aged> aged;
  Rows rows;
  for (const auto& group : part.study.rows()) {
    const model::ActionRow& row = *group.back();
    const auto found = by_action.find(row.action.value);
    if (found == by_action.end()) continue;
    const model::Finding& finding = *found->second;
    const bool orphan = finding.rule == model::Rule::action_sans_porteur;
    std::string objective = "–";
    if (row.objective) objective = part.contract.objectives[*row.objective].id;
    if (!row.objective && row.axis) objective = part.contract.axes[*row.axis].id;
    const auto& run = histories[row.action.value].run;
    // Those that have waited longest first, then those of which a porteur is named with a doubt.
    const std::size_t age = orphan ? (run.empty() ? none : run.front().table) : doubtful;
    aged.push_back(
        {age,
         {output_text::printable(output_text::shortened(objective, 10)),
          part.name(finding.subject, 52), row.state ? std::string(model::code_of(*row.state)) : "",
          orphan ? orphan_history(part, histories[row.action.value])
                 : words::finding_detail(part.contract, finding, part.options.language),
          part.place(finding.places.front())}});
  }
  std::stable_sort(aged.begin(), aged.end(),
                   [](const Aged& a, const Aged& b) { return a.age < b.age; });
  for (Aged& each : aged) rows.push_back(std::move(each.cells));
  std::string title = part.say("Actions sans porteur", "Actions without a porteur");
  title += " (" + std::to_string(count + accepted);
  if (realised + accepted > 0) {
    title += part.say(" : ", ": ") + std::to_string(count - realised) +
             part.say(" à porter", " to be carried");
  }
  if (realised > 0) {
    title += ", " + output_text::counted(realised, part.say("réalisée", "done"),
                                         part.say("réalisées", "done"), part.options.language);
  }
  if (accepted > 0) {
    title += ", " + output_text::counted(accepted, part.say("acceptée", "accepted"),
                                         part.say("acceptées", "accepted"), part.options.language);
  }
  title += ")";
  if (by_action.size() > count) {
    title += part.say(" et au porteur incertain (", " and with an uncertain one (") +
             std::to_string(by_action.size() - count) + ")";
  }
  std::string text = part.heading(title);
  if (count > realised) text += "  " + to_do_line(part, model::Rule::action_sans_porteur);
  return text +
         (rows.empty() ? part.say("  aucune\n", "  none\n") : output_text::text_table(rows, {})) +
         persons_part(part);
}

// Specific objectives, or axes where a contract has no objectives: their actions by state.
std::string progress_part(const SummaryPart& part) {
  const gaps::StateTable& table = part.study.states();
  Rows rows = {{"", part.say("actions", "actions"), part.say("réalisées", "done"),
                part.say("en cours", "under way"), part.say("réflexion", "reflection"),
                part.say("non commencées", "not begun"), part.say("abandonnées", "abandoned"),
                part.say("sans porteur", "no porteur")}};
  const auto add = [&](const gaps::StateCounts& counts, const std::string& name) {
    const auto of = [&](model::State state) {
      return counts.by_state[static_cast<std::size_t>(state)];
    };
    const auto number = [](std::uint32_t count) {
      return count == 0 ? std::string("·") : std::to_string(count);
    };
    const std::uint32_t done =
        of(model::State::done) + of(model::State::done_closed) + of(model::State::done_lasting);
    rows.push_back({name, number(counts.actions), number(done), number(of(model::State::under_way)),
                    number(of(model::State::reflection)), number(of(model::State::not_begun)),
                    number(of(model::State::abandoned)),
                    number(counts.by_carrying[static_cast<std::size_t>(model::Carrying::nobody)])});
  };
  const bool has_objectives = !part.contract.objectives.empty();
  for (const gaps::StateCounts& counts : table.parts) {
    const bool is_axis = counts.subject.kind == model::SubjectKind::axis;
    const bool specific =
        !is_axis && part.contract.objectives[text::ObjectiveId{counts.subject.index}].level == 1;
    if (is_axis || specific) {
      const bool inner = has_objectives && !is_axis;
      add(counts, (inner ? "  " : "") + part.name(counts.subject, inner ? 50 : 52));
    }
  }
  if (table.loose.actions > 0) {
    add(table.loose, part.say("sans axe ni objectif", "under no axis or objective"));
  }
  if (rows.size() < 2) return "";
  std::vector<output_text::Align> align(8, output_text::Align::right);
  align[0] = output_text::Align::left;
  return output_text::text_table(rows, align);
}

// Objectives without a row by the print of the table alone: no gap, and said beside those that are.
std::string not_printed_part(const SummaryPart& part) {
  if (part.analysis.counts.objectives_not_printed == 0) return "";
  std::set<text::ObjectiveId> printed;
  for (const auto& group : part.study.rows()) {
    if (group.back()->objective) printed.insert(*group.back()->objective);
    printed.insert(group.back()->other_objectives.begin(), group.back()->other_objectives.end());
  }
  Rows rows;
  for (std::uint32_t i = 0; i < part.contract.objectives.size(); ++i) {
    const text::ObjectiveId objective{i};
    if (printed.count(objective) > 0) continue;
    if (!gaps::is_not_printed_in(part.contract, objective, part.analysis.scope)) continue;
    rows.push_back({"  " + part.name({model::SubjectKind::objective, i}, 64),
                    part.say("ses actions, s’il en a, y sont sous un autre objectif",
                             "its actions, if any, stand there under another objective")});
  }
  if (rows.empty()) return "";
  return part.say("  Objectifs que le tableau n’imprime pas : ",
                  "  Objectives that the table does not print: ") +
         std::to_string(rows.size()) + "\n" + output_text::text_table(rows, {}, "  ");
}

std::string uncovered_part(const SummaryPart& part) {
  std::string text =
      part.heading(part.say("Objectifs que personne ne couvre", "Objectives that nobody covers"));
  const analysis::Counts& counts = part.analysis.counts;
  const output_text::Language language = part.options.language;
  const analysis::Completeness& filled = part.study.filled();
  if (part.contract.objectives.empty()) {
    text += "  " +
            output_text::counted(counts.objectives, part.say("axe", "axis"),
                                 part.say("axes", "axes"), language) +
            part.say(" ; ce contrat n’a pas d’objectifs\n", "; this contract has no objectives\n");
  } else {
    text += "  " +
            output_text::counted(
                counts.objectives,
                part.say("objectif du niveau le plus fin", "objective of the lowest level"),
                part.say("objectifs du niveau le plus fin", "objectives of the lowest level"),
                language) +
            "\n";
  }
  for (const model::Rule rule :
       {model::Rule::objectif_sans_action, model::Rule::objectif_sans_action_decrite,
        model::Rule::objectif_sans_porteur, model::Rule::objectif_sans_avancement,
        model::Rule::objectif_sans_instance}) {
    if (!part.contract.rules[rule].on) continue;
    Rows rows;
    bool no_remit = part.contract.instances.empty();
    for (const model::Finding& finding : part.analysis.findings) {
      if (finding.rule != rule) continue;
      if (finding.subject.kind == model::SubjectKind::contract) {
        no_remit = true;
        continue;
      }
      rows.push_back({"  " + part.name(finding.subject, 64),
                      words::finding_detail(part.contract, finding, language)});
    }
    if (rule == model::Rule::objectif_sans_action_decrite) text += not_printed_part(part);
    if (rule == model::Rule::objectif_sans_action_decrite && rows.empty()) continue;
    const bool no_state = counts.state_not_said == counts.actions;
    const bool no_carrier = counts.carrier_not_said == counts.actions;
    const bool unknown = (rule == model::Rule::objectif_sans_avancement && no_state) ||
                         (rule == model::Rule::objectif_sans_porteur && no_carrier) ||
                         (rule == model::Rule::objectif_sans_instance && no_remit);
    text += "  " + std::string(words::rule_title(rule, language)) + part.say(" : ", ": ") +
            (unknown ? part.say("non renseigné", "not recorded") : std::to_string(rows.size())) +
            "\n";
    const bool asks = !unknown && !rows.empty();
    if (asks) {
      text += "    " + to_do_line(part, rule);
      const std::string rests =
          fields::rests_on_text(filled, analysis::fields_behind(rule), language);
      if (!rests.empty()) text += "    " + rests + "\n";
    }
    // Objectives without an instance are many wherever the contract has no thematic group.
    const bool listed = rule != model::Rule::objectif_sans_instance || rows.size() <= 5;
    if (listed) text += output_text::text_table(rows, {}, "  ");
  }
  return text;
}

// Findings that the contract accepts, with the reason it gives.
std::string accepted_part(const SummaryPart& part) {
  const std::vector<gaps::AcceptedFinding>& accepted = part.analysis.accepted;
  if (accepted.empty()) return "";
  Rows rows;
  for (const gaps::AcceptedFinding& each : accepted) {
    const model::Exception& exception = part.contract.exceptions[each.exception];
    std::string until;
    if (exception.until) {
      until = part.say("jusqu’au ", "until ") +
              output_text::date_text(*exception.until, part.options.language);
    }
    rows.push_back({std::string(model::rule_code(each.finding.rule)),
                    part.name(each.finding.subject, 44),
                    output_text::shortened(output_text::printable(exception.reason), 60), until,
                    part.place(exception.place)});
  }
  return part.heading(part.say("Constats acceptés (", "Accepted findings (") +
                      std::to_string(accepted.size()) + ")") +
         output_text::text_table(rows, {});
}

std::string fields_part(const SummaryPart& part, const fields::FieldSummary& summary) {
  if (summary.lines.empty()) return "";
  std::string text = part.heading(summary.title);
  for (const std::string& line : summary.lines) text += "  " + output_text::printable(line) + "\n";
  return text;
}

}  // namespace

std::string SummaryPart::heading(std::string_view title) const {
  std::string upper(title);
  if (options.colour == Colour::on) return "\n\033[1m" + upper + "\033[0m\n";
  return "\n" + upper + "\n";
}

std::string SummaryPart::name(const model::Subject& subject, std::size_t width) const {
  return output_text::shortened(
      output_text::printable(words::subject_name(contract, subject, options.language)), width);
}

text::Place place_within(const model::Contract& contract, const text::Place& place) {
  text::Place shown = place;
  const std::string& base = contract.place.file;
  const std::size_t slash = base.find_last_of('/');
  const std::string folder = slash == std::string::npos ? "" : base.substr(0, slash + 1);
  if (!folder.empty() && shown.file.text().compare(0, folder.size(), folder) == 0) {
    shown.file = shown.file.text().substr(folder.size());
  }
  shown.column = 0;
  return shown;
}

std::string SummaryPart::place(const text::Place& place) const {
  return output_text::printable(to_string(place_within(contract, place)));
}

std::string SummaryPart::table_of(const model::Scope& scope) const {
  std::string text;
  if (scope.whole) {
    text = say("tous les tableaux", "all tables");
  } else {
    const model::Edition* edition = model::find_edition(contract, scope.year);
    text = edition == nullptr ? say("sans tableau", "no table")
                              : words::table_name(edition->year, options.language);
  }
  if (scope.axis) text += say(", axe ", ", axis ") + contract.axes[*scope.axis].id;
  return text;
}

std::string findings_text(const study::Study& study, const std::vector<model::Finding>& findings,
                          const SummaryOptions& options) {
  const analysis::Completeness& filled = study.filled();
  const SummaryPart part{study, options};
  // Findings come in the order they are told in: each rule's, by what follows from them.
  std::string text;
  for (std::size_t from = 0, to = 0; from < findings.size(); from = to) {
    const model::Rule rule = findings[from].rule;
    const gaps::Consequence consequence = gaps::consequence_of(findings[from]);
    while (to < findings.size() && findings[to].rule == rule &&
           gaps::consequence_of(findings[to]) == consequence) {
      ++to;
    }
    std::vector<const model::Finding*> found;
    for (std::size_t i = from; i < to; ++i) found.push_back(&findings[i]);
    text += "  [" + std::string(words::consequence_word(consequence, options.language)) + "] " +
            std::string(words::rule_title(rule, options.language)) + " (" +
            std::to_string(found.size()) + ") – " + std::string(model::rule_code(rule)) +
            words::accepted_beside(gaps::count_accepted(part.analysis.accepted, rule, consequence),
                                   options.language) +
            "\n";
    text += "      → " + std::string(words::what_to_do(rule, consequence, options.language)) + "\n";
    const std::string rests =
        fields::rests_on_text(filled, analysis::fields_behind(rule), options.language);
    if (!rests.empty()) text += "      " + rests + "\n";
    if (rule == model::Rule::exigence_non_tenue) {
      text += unmet_text(part, found);
      continue;
    }
    Rows rows;
    const std::size_t most = options.most_per_rule == 0 ? found.size() : options.most_per_rule;
    for (std::size_t i = 0; i < found.size() && i < most; ++i) {
      const model::Finding& finding = *found[i];
      rows.push_back({part.name(finding.subject, 52),
                      output_text::shortened(output_text::printable(words::finding_detail(
                                                 part.contract, finding, options.language)),
                                             76),
                      part.place(finding.places.front())});
    }
    text += output_text::text_table(rows, {}, "      ");
    if (found.size() > most) {
      text += part.say("      … et ", "      … and ") + std::to_string(found.size() - most) +
              part.say(" de plus : --rule ", " more: --rule ") +
              std::string(model::rule_code(rule)) + "\n";
    }
  }
  return text;
}

std::string rules_text(const study::Study& study, const SummaryOptions& options) {
  const analysis::Analysis& analysis = study.analysis();
  const std::string text = findings_text(study, analysis.findings, options);
  const std::string accepted = accepted_part({study, options});
  if (!text.empty()) return text + accepted;
  const words::CheckMessage message = analysis.accepted.empty() ? words::CheckMessage::no_finding
                                                                : words::CheckMessage::all_accepted;
  const std::size_t count = analysis.accepted.size();
  return "  " +
         (count == 0 ? output_text::filled(message_of(message), options.language)
                     : output_text::filled(message_of(message), options.language, {{"n", count}})) +
         "\n" + accepted;
}

std::string summary_text(const study::Study& study, const SummaryOptions& options) {
  const analysis::Analysis& analysis = study.analysis();
  const SummaryPart part{study, options};
  std::string text = head(part);
  text += actions_part(part);
  text += orphans_part(part);
  text += uncovered_part(part);
  text += fields_part(part, fields::completeness_summary(study, options.language));
  text += fields_part(part, fields::money_summary(study, options.language));
  text += requirements_part(part);
  text += partnerships_part(part);
  text += figures_part(part);
  // What has a part of its own above is not said twice.
  std::vector<model::Finding> others;
  for (const model::Finding& finding : analysis.findings) {
    const bool shown = finding.rule == model::Rule::action_sans_porteur ||
                       finding.rule == model::Rule::porteur_incertain ||
                       finding.rule == model::Rule::porteur_personne ||
                       finding.rule == model::Rule::chiffre_discordant ||
                       finding.rule == model::Rule::objectif_sans_action ||
                       finding.rule == model::Rule::objectif_sans_action_decrite ||
                       finding.rule == model::Rule::objectif_sans_porteur ||
                       finding.rule == model::Rule::objectif_sans_avancement;
    if (!shown) others.push_back(finding);
  }
  std::array<std::size_t, 3> by_consequence{};
  for (const model::Finding& finding : analysis.findings) {
    ++by_consequence[static_cast<std::size_t>(gaps::consequence_of(finding))];
  }
  const output_text::Language language = options.language;
  std::string counts;
  for (const gaps::Consequence each :
       {gaps::Consequence::decide, gaps::Consequence::complete, gaps::Consequence::know}) {
    counts += (counts.empty() ? "" : ", ") +
              output_text::count_text(by_consequence[static_cast<std::size_t>(each)], language) +
              " " + std::string(words::consequence_word(each, language));
  }
  text +=
      part.heading(part.say("Constats", "Findings") + std::string(" (") +
                   std::to_string(analysis.findings.size()) + part.say(" : ", ": ") + counts + ")");
  text += findings_text(study, others, options);
  text += accepted_part(part);
  return text;
}

}  // namespace maillage::answers
