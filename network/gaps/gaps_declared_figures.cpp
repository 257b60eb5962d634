// The rule about declared figures; the checking itself is network/gaps/declared_figures.hpp's.
#include <algorithm>

#include "network/gaps/declared/declared_figures.hpp"
#include "network/gaps/gap_rules.hpp"

namespace maillage::gaps {

namespace {

// Figures of the table's own year or plan, and those of the whole contract; over all tables, all.
bool speaks_of(const model::DeclaredFigure& figure, const model::Scope& scope) {
  if (scope.whole) return true;
  switch (figure.table.kind) {
    case model::TableChoice::Kind::latest:
    case model::TableChoice::Kind::whole:
      return true;
    case model::TableChoice::Kind::latest_recapitulatif:
      return scope.year.is_recapitulatif();
    case model::TableChoice::Kind::table:
      break;
  }
  return scope.year == figure.table.table;
}

}  // namespace

Findings discordant_figures(const GapTable& table) {
  Findings findings;
  for (const DeclaredFigureCheck& check : table.figures) {
    const model::DeclaredFigure& figure = table.contract.figures[check.figure];
    if (check.agreement != Agreement::differs || !speaks_of(figure, table.graph.scope)) continue;
    model::Finding finding;
    finding.severity = model::Severity::warning;
    finding.subject = {model::SubjectKind::figure, check.figure};
    finding.places = {figure.place};
    finding.numbers = {figure.value, *check.computed};
    if (check.nearest) {
      const DeclaredFigureReading& reading = check.readings[*check.nearest];
      finding.numbers.push_back(reading.value);
      for (const Variation variation : reading.variations) {
        finding.words.emplace_back(variation_code(variation));
      }
      if (compare(figure, reading.value) == Agreement::agrees)
        finding.severity = model::Severity::info;
    }
    findings.push_back(std::move(finding));
  }
  return findings;
}

}  // namespace maillage::gaps
