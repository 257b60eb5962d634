#include "network/gaps/exceptions.hpp"

#include <algorithm>
#include <utility>

#include "network/text/text.hpp"

namespace maillage::gaps {
namespace {

// The id, and the names, by which an exception may call the subject.
std::vector<std::string> names_of_subject(const model::Contract& contract,
                                          const model::Subject& subject) {
  switch (subject.kind) {
    case model::SubjectKind::contract:
      return {contract.id};
    case model::SubjectKind::table: {
      return {model::to_string(contract.editions[subject.index].year)};
    }
    case model::SubjectKind::axis: {
      const model::Axis& axis = contract.axes[text::AxisId{subject.index}];
      return {axis.id, axis.name};
    }
    case model::SubjectKind::objective: {
      const model::Objective& objective = contract.objectives[text::ObjectiveId{subject.index}];
      return {objective.id, objective.name};
    }
    case model::SubjectKind::action: {
      const model::Action& action = contract.actions[text::ActionId{subject.index}];
      return {action.id, action.title};
    }
    case model::SubjectKind::partner: {
      const model::Partner& partner = contract.partners[text::PartnerId{subject.index}];
      return {partner.id, partner.name};
    }
    case model::SubjectKind::instance: {
      const model::Instance& instance = contract.instances[text::InstanceId{subject.index}];
      return {instance.id, instance.name};
    }
    case model::SubjectKind::epci: {
      const model::Partner& council =
          contract.partners[contract.epcis[text::EpciId{subject.index}].partner];
      return {council.id, council.name};
    }
    case model::SubjectKind::figure:
      return {contract.figures[subject.index].id, contract.figures[subject.index].said};
  }
  return {};
}

// Whether something in the contract is called as the exception's object. What requirements and columns
// are called is not looked for: of their rules any object may be.
bool object_is_known(const model::Contract& contract, const model::Exception& exception) {
  if (exception.object.empty() || exception.rule == model::Rule::exigence_non_tenue ||
      exception.rule == model::Rule::colonne_non_renseignee) {
    return true;
  }
  const std::string object = text::fold(exception.object);
  const auto any_of_kind = [&](model::SubjectKind kind, std::size_t count) {
    for (std::uint32_t index = 0; index < count; ++index) {
      for (const std::string& name : names_of_subject(contract, {kind, index})) {
        if (text::fold(name) == object) return true;
      }
    }
    return false;
  };
  using Kind = model::SubjectKind;
  return any_of_kind(Kind::contract, 1) || any_of_kind(Kind::table, contract.editions.size()) ||
         any_of_kind(Kind::axis, contract.axes.size()) ||
         any_of_kind(Kind::objective, contract.objectives.size()) ||
         any_of_kind(Kind::action, contract.actions.size()) ||
         any_of_kind(Kind::partner, contract.partners.size()) ||
         any_of_kind(Kind::instance, contract.instances.size()) ||
         any_of_kind(Kind::figure, contract.figures.size());
}

bool is_about(const model::Contract& contract, const model::Exception& exception,
              const model::Finding& finding) {
  if (finding.rule != exception.rule) return false;
  if (exception.object.empty()) return true;
  const std::string object = text::fold(exception.object);
  const std::vector<std::string> names = names_of_subject(contract, finding.subject);
  const auto is_object = [&](const std::string& name) { return text::fold(name) == object; };
  // A requirement, a column: what the rule speaks of may stand in the words.
  return std::any_of(names.begin(), names.end(), is_object) ||
         (finding.subject.kind <= model::SubjectKind::table &&
          std::any_of(finding.words.begin(), finding.words.end(), is_object));
}

// "2024" holds to the end of the year, "2024-03" to the end of the month.
text::Date last_day(text::Date date) {
  if (date.month == 0) date.month = 12;
  if (date.day == 0) date.day = 31;
  return date;
}

bool has_ended(const model::Exception& exception, const std::optional<text::Date>& today) {
  return exception.until && today && last_day(*exception.until) < *today;
}

}  // namespace

std::optional<text::Date> judged_on(const model::Contract& contract, const model::Scope& scope) {
  if (contract.as_of) return contract.as_of;
  model::WhichTable table = scope.year;
  if (const model::Edition* latest = model::latest_edition(contract); scope.whole && latest) {
    table = latest->year;
  }
  if (table.is_recapitulatif()) return last_day(table.date());
  if (table) return text::Date{*table, 12, 31};
  return contract.start;
}

void set_accepted_apart(const model::Contract& contract, const model::Scope& scope,
                        std::vector<model::Finding>& findings,
                        std::vector<AcceptedFinding>* accepted) {
  const std::optional<text::Date> today = judged_on(contract, scope);
  const model::Edition* latest = model::latest_edition(contract);
  const bool is_current =
      !scope.axis && (scope.whole || (latest != nullptr && latest->year == scope.year));
  std::vector<model::Finding> stale;
  for (std::uint32_t i = 0; i < contract.exceptions.size(); ++i) {
    const model::Exception& exception = contract.exceptions[i];
    if (!contract.rules[exception.rule].on) continue;
    const bool is_past = has_ended(exception, today);
    bool answers = false;
    std::vector<model::Finding> kept;
    for (model::Finding& finding : findings) {
      const bool about = is_about(contract, exception, finding);
      answers = answers || about;
      if (!about || is_past) {
        kept.push_back(std::move(finding));
      } else if (accepted != nullptr) {
        accepted->push_back({std::move(finding), i});
      }
    }
    findings = std::move(kept);
    // What was accepted lately needs not be found in an earlier table, nor within one axis.
    if (!is_current || (answers && !is_past)) continue;
    model::Finding finding;
    finding.rule = model::Rule::exception_perimee;
    finding.severity = model::Severity::warning;
    finding.places = {exception.place};
    finding.words = {std::string(model::rule_code(exception.rule)), exception.object};
    if (is_past) finding.words.push_back(text::to_string(*exception.until));
    finding.numbers = {is_past ? 1.0 : object_is_known(contract, exception) ? 0.0 : 2.0};
    stale.push_back(std::move(finding));
  }
  if (!contract.rules[model::Rule::exception_perimee].on) return;
  findings.insert(findings.end(), stale.begin(), stale.end());
}

bool is_accepted(const model::Contract& contract, const model::Scope& scope, model::Rule rule,
                 const model::Subject& subject) {
  if (!contract.rules[rule].on) return false;
  model::Finding finding;
  finding.rule = rule;
  finding.subject = subject;
  const std::optional<text::Date> today = judged_on(contract, scope);
  return std::any_of(contract.exceptions.begin(), contract.exceptions.end(),
                     [&](const model::Exception& exception) {
                       return is_about(contract, exception, finding) &&
                              !has_ended(exception, today);
                     });
}

std::size_t count_accepted(const std::vector<AcceptedFinding>& accepted, model::Rule rule,
                           Consequence consequence) {
  return static_cast<std::size_t>(
      std::count_if(accepted.begin(), accepted.end(), [&](const AcceptedFinding& each) {
        return each.finding.rule == rule && consequence_of(each.finding) == consequence;
      }));
}

}  // namespace maillage::gaps
