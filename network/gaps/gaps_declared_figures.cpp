// The rule about declared figures; the checking itself is network/gaps/declared_figures.hpp's.
#include <algorithm>

#include "network/gaps/declared_figures.hpp"
#include "network/gaps/gap_rules.hpp"

namespace maillage {

namespace {

// Figures of the table's own year or plan, and those of the whole contract.
bool speaks_of(const Figure& figure, const Scope& scope) {
  switch (figure.scope) {
    case FigureScope::whole:
      return true;
    case FigureScope::plan:
      return !scope.whole && !scope.year;
    case FigureScope::year:
      return !scope.whole && scope.year == figure.year;
  }
  return false;
}

}  // namespace

Findings discordant_figures(const GapTable& table) {
  Findings findings;
  for (const FigureCheck& check : table.figures) {
    const Figure& figure = table.contract.figures[check.figure];
    if (check.agreement != Agreement::differs || !speaks_of(figure, table.graph.scope)) continue;
    Finding finding;
    finding.severity = Severity::warning;
    finding.subject = {SubjectKind::figure, check.figure};
    finding.places = {figure.place};
    finding.numbers = {figure.value, *check.computed};
    if (check.nearest) {
      const FigureReading& reading = check.readings[*check.nearest];
      finding.numbers.push_back(reading.value);
      for (const Variation variation : reading.variations) {
        finding.words.emplace_back(variation_code(variation));
      }
      if (compare(figure, reading.value) == Agreement::agrees) finding.severity = Severity::info;
    }
    findings.push_back(std::move(finding));
  }
  return findings;
}

}  // namespace maillage
