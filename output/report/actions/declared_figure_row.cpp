// One declared figure: its value, what was counted for it, and where that is said.
#include <algorithm>
#include <utility>

#include "network/gaps/declared/declared_rows.hpp"
#include "output/report/actions/declared_formula.hpp"
#include "output/report/actions/part_declared_figures.hpp"
#include "output/words/actions/declared_messages.hpp"
#include "output/words/declared_figure_words.hpp"

namespace maillage::report::actions {
namespace {

using words::actions::Declared;

// The fundings that the figure sums.
std::vector<text::Place> funding_places(const model::Contract& contract,
                                        const model::DeclaredFigure& figure) {
  const std::optional<int> year = figure.table.year();
  std::vector<text::Place> places;
  for (const model::Funding& funding : contract.fundings) {
    if (figure.funder && funding.funder != *figure.funder) continue;
    if (!figure.subject.empty() && funding.subject != figure.subject) continue;
    if (year && funding.year != *year) continue;
    places.push_back(funding.place);
  }
  return places;
}

std::vector<text::Place> signature_places(const model::Contract& contract,
                                          const std::vector<model::Subject>& signatories) {
  std::vector<text::Place> places;
  for (const model::Signature& signature : contract.signatures) {
    const model::Subject subject{model::SubjectKind::partner, signature.partner.value};
    if (std::binary_search(signatories.begin(), signatories.end(), subject)) {
      places.push_back(signature.place);
    }
  }
  return places;
}

}  // namespace

std::string DeclaredFigureMaking::value(const gaps::DeclaredFigureCheck& check,
                                        double number) const {
  return figure_value(figure(check), number, making.language);
}

std::vector<text::Place> DeclaredFigureMaking::counted_places(
    const gaps::DeclaredFigureCheck& check) const {
  std::vector<text::Place> places;
  std::vector<char> actions(contract.actions.size(), 0), partners(contract.partners.size(), 0);
  for (const model::Subject& subject : check.counted) {
    switch (subject.kind) {
      case model::SubjectKind::action:
        actions[subject.index] = 1;
        break;
      case model::SubjectKind::partner:
        partners[subject.index] = 1;
        break;
      case model::SubjectKind::axis:
        places.push_back(contract.axes[text::AxisId{subject.index}].place);
        break;
      case model::SubjectKind::objective:
        places.push_back(contract.objectives[text::ObjectiveId{subject.index}].place);
        break;
      case model::SubjectKind::instance:
        places.push_back(contract.instances[text::InstanceId{subject.index}].place);
        break;
      case model::SubjectKind::epci:
        places.push_back(contract.epcis[text::EpciId{subject.index}].place);
        break;
      default:
        break;
    }
  }
  for (const model::Edition* table : gaps::figure_tables(contract, figure(check), {})) {
    for (const model::ActionRow& row : table->rows) {
      if (actions[row.action.value]) places.push_back(row.place);
    }
  }
  for (std::uint32_t i = 0; i < partners.size(); ++i) {
    if (partners[i]) places.push_back(contract.partners[text::PartnerId{i}].place);
  }
  switch (figure(check).quantity) {
    case model::Quantity::reunions:
      add_meetings(figure(check), places);
      break;
    case model::Quantity::financement:
      return funding_places(contract, figure(check));
    case model::Quantity::signataires:
      return signature_places(contract, check.counted);
    case model::Quantity::communes:
      places.push_back(contract.place);
      break;
    default:
      break;
  }
  return places;
}

void DeclaredFigureMaking::add_meetings(const model::DeclaredFigure& declared,
                                        std::vector<text::Place>& places) const {
  const std::optional<int> year = declared.table.year();
  for (std::uint32_t i = 0; i < contract.instances.size(); ++i) {
    if (declared.instance && declared.instance->value != i) continue;
    for (const model::Meeting& meeting : contract.instances[text::InstanceId{i}].meetings) {
      if (year && meeting.date.year != *year) continue;
      places.push_back(meeting.place);
    }
  }
}

blocks::Run DeclaredFigureMaking::declared(const gaps::DeclaredFigureCheck& check) const {
  const model::DeclaredFigure& each = figure(check);
  blocks::Trace trace;
  trace.what = making.say(Declared::declared_as,
                          {{"said", each.said}, {"period", figure_period(each, making.language)}});
  if (!each.source.empty())
    trace.formula = making.say(Declared::in_the_source, {{"source", each.source}});
  trace.places = {each.place};
  return making.figure(value(check, each.value), std::move(trace));
}

blocks::Run DeclaredFigureMaking::computed(const gaps::DeclaredFigureCheck& check) const {
  const model::DeclaredFigure& each = figure(check);
  blocks::Trace trace;
  trace.what = making.say(Declared::counted_as,
                          {{"said", each.said}, {"period", figure_period(each, making.language)}});
  trace.formula = figure_formula(contract, each, making.language);
  trace.places = counted_places(check);
  return making.figure(value(check, check.computed.value_or(0)), std::move(trace));
}

std::string DeclaredFigureMaking::reading(const gaps::DeclaredFigureReading& its_reading) const {
  std::vector<std::string> codes;
  for (const gaps::Variation variation : its_reading.variations) {
    codes.emplace_back(gaps::variation_code(variation));
  }
  return words::reading_words(codes, making.language);
}

std::string DeclaredFigureMaking::explanation(const gaps::DeclaredFigureCheck& check) const {
  if (!check.nearest) return making.say(Declared::nothing_nearer);
  const gaps::DeclaredFigureReading& near = check.readings[*check.nearest];
  const bool agrees = gaps::compare(figure(check), near.value) == gaps::Agreement::agrees;
  return making.say(agrees ? Declared::explained_by : Declared::nearest,
                    {{"reading", reading(near)}, {"value", value(check, near.value)}});
}

}  // namespace maillage::report::actions
