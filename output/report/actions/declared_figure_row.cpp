// One declared figure: its value, what was counted for it, and where that is said.
#include <algorithm>
#include <utility>

#include "network/gaps/declared_rows.hpp"
#include "output/report/actions/declared_formula.hpp"
#include "output/report/actions/part_declared_figures.hpp"
#include "output/words/declared_figure_words.hpp"

namespace maillage {
namespace {

// The fundings that the figure sums.
std::vector<Place> funding_places(const Contract& contract, const Figure& figure) {
  std::vector<Place> places;
  for (const Funding& funding : contract.fundings) {
    if (figure.funder && funding.funder != *figure.funder) continue;
    if (!figure.subject.empty() && funding.subject != figure.subject) continue;
    if (figure.scope == FigureScope::year && funding.year != figure.year) continue;
    places.push_back(funding.place);
  }
  return places;
}

std::vector<Place> signature_places(const Contract& contract,
                                    const std::vector<Subject>& signatories) {
  std::vector<Place> places;
  for (const Signature& signature : contract.signatures) {
    const Subject subject{SubjectKind::partner, signature.partner.value};
    if (std::binary_search(signatories.begin(), signatories.end(), subject)) {
      places.push_back(signature.place);
    }
  }
  return places;
}

}  // namespace

std::string FigureMaking::value(const FigureCheck& check, double number) const {
  return figure_value(figure(check), number, making.language);
}

std::vector<Place> FigureMaking::counted_places(const FigureCheck& check) const {
  std::vector<Place> places;
  std::vector<char> actions(contract.actions.size(), 0), partners(contract.partners.size(), 0);
  for (const Subject& subject : check.counted) {
    switch (subject.kind) {
      case SubjectKind::action:
        actions[subject.index] = 1;
        break;
      case SubjectKind::partner:
        partners[subject.index] = 1;
        break;
      case SubjectKind::axis:
        places.push_back(contract.axes[AxisId{subject.index}].place);
        break;
      case SubjectKind::objective:
        places.push_back(contract.objectives[ObjectiveId{subject.index}].place);
        break;
      case SubjectKind::instance:
        places.push_back(contract.instances[InstanceId{subject.index}].place);
        break;
      case SubjectKind::epci:
        places.push_back(contract.epcis[EpciId{subject.index}].place);
        break;
      default:
        break;
    }
  }
  for (const Edition* table : figure_tables(contract, figure(check), {})) {
    for (const ActionRow& row : table->rows) {
      if (actions[row.action.value]) places.push_back(row.place);
    }
  }
  for (std::uint32_t i = 0; i < partners.size(); ++i) {
    if (partners[i]) places.push_back(contract.partners[PartnerId{i}].place);
  }
  switch (figure(check).quantity) {
    case Quantity::reunions:
      add_meetings(figure(check), places);
      break;
    case Quantity::financement:
      return funding_places(contract, figure(check));
    case Quantity::signataires:
      return signature_places(contract, check.counted);
    case Quantity::communes:
      places.push_back(contract.place);
      break;
    default:
      break;
  }
  return places;
}

void FigureMaking::add_meetings(const Figure& declared, std::vector<Place>& places) const {
  for (std::uint32_t i = 0; i < contract.instances.size(); ++i) {
    if (declared.instance && declared.instance->value != i) continue;
    for (const Meeting& meeting : contract.instances[InstanceId{i}].meetings) {
      if (declared.scope == FigureScope::year && meeting.date.year != declared.year) continue;
      places.push_back(meeting.place);
    }
  }
}

Run FigureMaking::declared(const FigureCheck& check) const {
  const Figure& each = figure(check);
  Trace trace;
  trace.what = making.say("déclaré\u00A0: ", "declared: ") + each.said + " (" +
               figure_period(each, making.language) + ")";
  if (!each.source.empty()) {
    trace.formula = making.say("dans la source\u00A0: ", "in the source: ") + each.source;
  }
  trace.places = {each.place};
  return making.figure(value(check, each.value), std::move(trace));
}

Run FigureMaking::computed(const FigureCheck& check) const {
  Trace trace;
  trace.what = making.say("compté\u00A0: ", "counted: ") + figure(check).said + " (" +
               figure_period(figure(check), making.language) + ")";
  trace.formula = figure_formula(contract, figure(check), making.language);
  trace.places = counted_places(check);
  return making.figure(value(check, check.computed.value_or(0)), std::move(trace));
}

std::string FigureMaking::reading(const FigureReading& its_reading) const {
  std::vector<std::string> codes;
  for (const Variation variation : its_reading.variations) {
    codes.emplace_back(variation_code(variation));
  }
  return reading_words(codes, making.language);
}

std::string FigureMaking::explanation(const FigureCheck& check) const {
  if (!check.nearest) {
    return making.say("aucune autre lecture essayée ne s'en approche",
                      "no other reading that was tried comes nearer");
  }
  const FigureReading& near = check.readings[*check.nearest];
  const bool agrees = compare(figure(check), near.value) == Agreement::agrees;
  return (agrees ? making.say("expliqué par\u00A0: ", "explained by: ")
                 : making.say("au plus près\u00A0: ", "nearest: ")) +
         reading(near) + " (" + value(check, near.value) + ")";
}

}  // namespace maillage
