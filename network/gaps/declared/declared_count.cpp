// Counting what a declared figure counts, one function a kind of quantity.
//
// A document's "33 porteurs" is counted as the document may have counted: a reading is a list of variations
// (services with their parents, doubtful names too, collective names spelled out), and each function
// applies those that concern it. Nothing is tuned so that a figure agrees: which readings there are is
// fixed in declared_figures.hpp, and one that cannot be counted says why instead of giving 0.
#include "network/gaps/declared/declared_count.hpp"

#include <algorithm>
#include <tuple>

#include "network/gaps/declared/declared_rows.hpp"
#include "network/model/kinship.hpp"

namespace maillage::gaps {

namespace {

// What all the counting functions are given.
struct Question {
  const model::Contract& contract;
  const model::Remits& remits;
  const model::DeclaredFigure& figure;
  const std::vector<Variation>& variations;

  bool varies(Variation variation) const { return maillage::gaps::varies(variations, variation); }
};

DeclaredFigureCount failed(NotComputable reason) { return {std::nullopt, reason, {}}; }

DeclaredFigureCount counted(std::vector<model::Subject> subjects) {
  std::sort(subjects.begin(), subjects.end());
  subjects.erase(std::unique(subjects.begin(), subjects.end()), subjects.end());
  return {static_cast<double>(subjects.size()), std::nullopt, std::move(subjects)};
}

struct RowsFound {
  std::vector<const model::ActionRow*> rows;
  model::Recorded recorded;
  std::optional<NotComputable> reason;
};

RowsFound find_rows(const Question& question, Repeats repeats) {
  const model::DeclaredFigure& figure = question.figure;
  const std::vector<const model::Edition*> tables =
      figure_tables(question.contract, figure, question.variations);
  RowsFound found;
  if (tables.empty()) {
    found.reason = NotComputable::no_table;
    return found;
  }
  found.recorded = recorded_by(tables);
  const bool on_carriers =
      figure.carrier != model::CarrierFilter::any || !figure.carrier_types.empty();
  if ((!figure.states.empty() && !found.recorded.state) ||
      (on_carriers && !found.recorded.carrier) ||
      (figure.nature != model::Nature::unknown && !found.recorded.number) ||
      (figure.funder && !found.recorded.funders)) {
    found.reason = NotComputable::column_not_recorded;
    return found;
  }
  if (!tells_states_apart(figure, tables) && !question.varies(Variation::any_done_state)) {
    found.reason = NotComputable::states_not_apart;
    return found;
  }
  found.rows =
      figure_rows(question.contract, question.remits, figure, question.variations, tables, repeats);
  return found;
}

DeclaredFigureCount count_actions(const Question& question) {
  const RowsFound found = find_rows(question, Repeats::one_each);
  if (found.reason) return failed(*found.reason);
  std::vector<model::Subject> actions;
  for (const model::ActionRow* row : found.rows) {
    actions.push_back({model::SubjectKind::action, row->action.value});
  }
  return counted(std::move(actions));
}

DeclaredFigureCount count_organisations(const Question& question,
                                        std::vector<text::PartnerId> partners) {
  if (question.varies(Variation::collectives_spelled_out)) {
    partners = spelled_out(question.contract, partners);
  }
  std::vector<model::Subject> subjects;
  for (const text::PartnerId partner : partners) {
    if (!has_type(question.contract, question.figure.carrier_types, partner, question.variations)) {
      continue;
    }
    const text::PartnerId shown = question.varies(Variation::services_are_parents)
                                      ? model::top_organisation(question.contract, partner)
                                      : partner;
    subjects.push_back({model::SubjectKind::partner, shown.value});
  }
  return counted(std::move(subjects));
}

void add_named(std::vector<text::PartnerId>& partners,
               const std::vector<model::Mention>& mentions) {
  for (const model::Mention& mention : mentions) partners.push_back(mention.partner);
}

DeclaredFigureCount count_carriers(const Question& question) {
  const RowsFound found = find_rows(question, Repeats::all);
  if (found.reason) return failed(*found.reason);
  if (!found.recorded.carrier) return failed(NotComputable::column_not_recorded);
  std::vector<text::PartnerId> partners;
  for (const model::ActionRow* row : found.rows) {
    add_named(partners, row->carriers);
    if (question.varies(Variation::doubtful_names_count)) add_named(partners, row->candidates);
  }
  return count_organisations(question, partners);
}

DeclaredFigureCount count_partners(const Question& question) {
  std::vector<text::PartnerId> partners;
  if (question.figure.instance) {
    const model::Instance& instance = question.contract.instances[*question.figure.instance];
    if (!instance.members_recorded) return failed(NotComputable::not_said);
    partners = instance.members;
    partners.insert(partners.end(), instance.leads.begin(), instance.leads.end());
    return count_organisations(question, partners);
  }
  if (question.varies(Variation::declared_partners)) {
    for (std::uint32_t i = 0; i < question.contract.partners.size(); ++i) {
      if (question.contract.partners[text::PartnerId{i}].standing == model::Standing::current) {
        partners.push_back({i});
      }
    }
    return count_organisations(question, partners);
  }
  const RowsFound found = find_rows(question, Repeats::all);
  if (found.reason) return failed(*found.reason);
  const bool only_partners = question.varies(Variation::partners_column_only);
  if (!found.recorded.partners && (only_partners || !found.recorded.carrier)) {
    return failed(NotComputable::column_not_recorded);
  }
  for (const model::ActionRow* row : found.rows) {
    add_named(partners, row->partners);
    if (only_partners) continue;
    add_named(partners, row->carriers);
    if (question.varies(Variation::doubtful_names_count)) add_named(partners, row->candidates);
    if (!question.varies(Variation::without_funders)) add_named(partners, row->funders);
  }
  return count_organisations(question, partners);
}

DeclaredFigureCount count_signatories(const Question& question) {
  if (question.contract.signatures.empty()) return failed(NotComputable::not_said);
  std::vector<text::PartnerId> partners;
  for (const model::Signature& signature : question.contract.signatures) {
    const std::optional<int> year = question.figure.table.year();
    if (year && signature.date && signature.date->year > *year) continue;
    partners.push_back(signature.partner);
  }
  return count_organisations(question, partners);
}

bool picks_by_rows(const Question& question) {
  return filters_rows(question.figure) || question.varies(Variation::with_actions_only);
}

DeclaredFigureCount count_axes(const Question& question) {
  if (question.contract.axes.empty()) return failed(NotComputable::not_said);
  std::vector<model::Subject> axes;
  if (picks_by_rows(question)) {
    const RowsFound found = find_rows(question, Repeats::one_each);
    if (found.reason) return failed(*found.reason);
    for (const model::ActionRow* row : found.rows) {
      if (row->axis) axes.push_back({model::SubjectKind::axis, row->axis->value});
    }
    return counted(std::move(axes));
  }
  for (std::uint32_t i = 0; i < question.contract.axes.size(); ++i) {
    if (!question.figure.axis || question.figure.axis->value == i) {
      axes.push_back({model::SubjectKind::axis, i});
    }
  }
  return counted(std::move(axes));
}

// Of the level, in the axis, and below the objective that the figure asks for.
bool is_asked(const Question& question, text::ObjectiveId id) {
  const model::Objective& objective = question.contract.objectives[id];
  const model::DeclaredFigure& figure = question.figure;
  if (figure.level && objective.level != *figure.level) return false;
  if (figure.axis && objective.axis != figure.axis) return false;
  if (!figure.objective) return true;
  return id != *figure.objective &&
         model::descent(question.contract, id, *figure.objective) == model::Descent::within;
}

DeclaredFigureCount count_objectives(const Question& question) {
  if (question.contract.objectives.empty()) return failed(NotComputable::not_said);
  std::vector<model::Subject> objectives;
  const auto add_asked = [&](text::ObjectiveId id) {
    if (is_asked(question, id)) objectives.push_back({model::SubjectKind::objective, id.value});
  };
  if (picks_by_rows(question)) {
    const RowsFound found = find_rows(question, Repeats::one_each);
    if (found.reason) return failed(*found.reason);
    for (const model::ActionRow* row : found.rows) {
      std::optional<text::ObjectiveId> step = row->objective;
      for (; step; step = question.contract.objectives[*step].parent) add_asked(*step);
    }
    return counted(std::move(objectives));
  }
  for (std::uint32_t i = 0; i < question.contract.objectives.size(); ++i) add_asked({i});
  return counted(std::move(objectives));
}

DeclaredFigureCount count_epcis(const Question& question) {
  if (question.contract.epcis.empty()) return failed(NotComputable::not_said);
  std::vector<model::Subject> epcis;
  if (picks_by_rows(question) || question.figure.axis || question.figure.objective) {
    const RowsFound found = find_rows(question, Repeats::one_each);
    if (found.reason) return failed(*found.reason);
    if (!found.recorded.epcis) return failed(NotComputable::column_not_recorded);
    for (const model::ActionRow* row : found.rows) {
      for (const model::EpciMention& mention : row->epcis) {
        epcis.push_back({model::SubjectKind::epci, mention.epci.value});
      }
    }
    return counted(std::move(epcis));
  }
  for (std::uint32_t i = 0; i < question.contract.epcis.size(); ++i) {
    epcis.push_back({model::SubjectKind::epci, i});
  }
  return counted(std::move(epcis));
}

DeclaredFigureCount count_instances(const Question& question) {
  if (question.contract.instances.empty()) return failed(NotComputable::not_said);
  const model::DeclaredFigure& figure = question.figure;
  std::vector<model::Subject> instances;
  for (std::uint32_t i = 0; i < question.contract.instances.size(); ++i) {
    const auto names = [&](const std::vector<text::InstanceId>& ids) {
      return std::binary_search(ids.begin(), ids.end(), text::InstanceId{i});
    };
    if (figure.instance && figure.instance->value != i) continue;
    if (figure.axis && !names(question.remits.of_axis[figure.axis->value])) continue;
    if (figure.objective && !names(question.remits.of_objective[figure.objective->value])) continue;
    instances.push_back({model::SubjectKind::instance, i});
  }
  return counted(std::move(instances));
}

DeclaredFigureCount count_meetings(const Question& question) {
  const model::DeclaredFigure& figure = question.figure;
  const std::optional<int> year = figure.table.year();
  if (!year && !figure.table.is_whole()) return failed(NotComputable::no_table);
  std::vector<text::Date> dates;
  bool recorded = false;
  for (std::uint32_t i = 0; i < question.contract.instances.size(); ++i) {
    const model::Instance& instance = question.contract.instances[text::InstanceId{i}];
    if (figure.instance && figure.instance->value != i) continue;
    recorded = recorded || instance.meetings_recorded;
    for (const model::Meeting& meeting : instance.meetings) {
      if (year && meeting.date.year != *year) continue;
      dates.push_back(meeting.date);
    }
  }
  if (!recorded) return failed(NotComputable::not_said);
  if (question.varies(Variation::same_day_once)) {
    std::sort(dates.begin(), dates.end());
    // Two meetings of one month or year without a day need not be the same.
    const auto same_day = [](const text::Date& a, const text::Date& b) {
      return a.day != 0 && a == b;
    };
    dates.erase(std::unique(dates.begin(), dates.end(), same_day), dates.end());
  }
  return {static_cast<double>(dates.size()), std::nullopt, {}};
}

DeclaredFigureCount sum_fundings(const Question& question) {
  const model::DeclaredFigure& figure = question.figure;
  const std::optional<int> year = figure.table.year();
  if (!year && !figure.table.is_whole()) return failed(NotComputable::no_table);
  double sum = 0;
  std::vector<model::Subject> funders;
  for (const model::Funding& funding : question.contract.fundings) {
    if (figure.funder && funding.funder != *figure.funder) continue;
    if (!figure.subject.empty() && funding.subject != figure.subject) continue;
    if (year && funding.year != *year) continue;
    if (!funding.amount && question.varies(Variation::amounts_said_only)) continue;
    if (!funding.amount) return failed(NotComputable::not_said);
    sum += *funding.amount;
    funders.push_back({model::SubjectKind::partner, funding.funder.value});
  }
  if (funders.empty()) return failed(NotComputable::not_said);
  DeclaredFigureCount count = counted(std::move(funders));
  count.value = sum;
  return count;
}

DeclaredFigureCount count_plainly(const Question& question) {
  switch (question.figure.quantity) {
    case model::Quantity::actions:
      return count_actions(question);
    case model::Quantity::porteurs:
      return count_carriers(question);
    case model::Quantity::partenaires:
      return count_partners(question);
    case model::Quantity::signataires:
      return count_signatories(question);
    case model::Quantity::axes:
      return count_axes(question);
    case model::Quantity::objectifs:
      return count_objectives(question);
    case model::Quantity::epci:
      return count_epcis(question);
    case model::Quantity::instances:
      return count_instances(question);
    case model::Quantity::reunions:
      return count_meetings(question);
    case model::Quantity::communes:
      if (!question.contract.communes) return failed(NotComputable::not_said);
      return {static_cast<double>(*question.contract.communes), std::nullopt, {}};
    case model::Quantity::financement:
      return sum_fundings(question);
    case model::Quantity::hors_donnees:
      break;
  }
  return failed(NotComputable::outside_data);
}

}  // namespace

DeclaredFigureCount count_figure(const model::Contract& contract, const model::Remits& remits,
                                 const model::DeclaredFigure& figure,
                                 const std::vector<Variation>& variations) {
  DeclaredFigureCount part = count_plainly({contract, remits, figure, variations});
  if (!part.value || !figure.is_percentage) return part;
  model::DeclaredFigure everything;
  everything.quantity = figure.quantity;
  everything.table = figure.table;
  const DeclaredFigureCount whole = count_plainly({contract, remits, everything, variations});
  if (!whole.value) return whole;
  if (*whole.value <= 0) return failed(NotComputable::share_of_nothing);
  part.value = 100 * *part.value / *whole.value;
  return part;
}

}  // namespace maillage::gaps
