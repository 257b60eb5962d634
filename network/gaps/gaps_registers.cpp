// Rules about what public registers say of those who carry: closed, or without the competence.
#include <algorithm>

#include "network/gaps/gap_rules.hpp"
#include "network/model/counting.hpp"
#include "network/names/competence_words.hpp"

namespace maillage::gaps {
namespace {

using Rows = std::vector<const model::ActionRow*>;

void involve_all(model::Finding& finding, const Rows& rows) {
  for (const model::ActionRow* row : rows) finding.involved.push_back(about(row->action));
  add_places(finding.places, rows);
}

// Nobody had closed yet when an earlier table was made.
bool closed_by(const text::Date& closed, const GapTable& table) {
  const model::WhichTable& which = table.edition->year;
  if (table.graph.scope.whole || which.is_plan()) return true;
  return closed.year <= (which.is_recapitulatif() ? which.date().year : *which);
}

names::CompetenceNamed named_in(const GapTable& table, const model::ActionRow& row,
                                const std::string& competence) {
  const std::string& title =
      row.title.empty() ? table.contract.actions[row.action].title : row.title;
  const names::CompetenceNamed by_title = names::names_competence(title, competence);
  if (by_title == names::CompetenceNamed::surely) return by_title;
  std::vector<text::ObjectiveId> objectives = row.other_objectives;
  if (row.objective) objectives.push_back(*row.objective);
  const bool by_objective =
      std::any_of(objectives.begin(), objectives.end(), [&](text::ObjectiveId id) {
        return names::names_competence(table.contract.objectives[id].name, competence) ==
               names::CompetenceNamed::surely;
      });
  return by_objective ? names::CompetenceNamed::perhaps : by_title;
}

}  // namespace

Findings closed_carriers(const GapTable& table) {
  Findings findings;
  if (!table.edition) return findings;
  for (std::uint32_t i = 0; i < table.doings.size(); ++i) {
    const model::Partner& partner = table.contract.partners[text::PartnerId{i}];
    const std::optional<text::Date>& closed = partner.registers.closed_since;
    if (!closed || !closed_by(*closed, table) || partner.standing != model::Standing::current)
      continue;
    Rows involved = table.doings[i].carries.live;
    std::stable_partition(involved.begin(), involved.end(),
                          [](const model::ActionRow* row) { return is_open(*row); });
    std::size_t open = 0, alone = 0;
    for (const model::ActionRow* row : involved) {
      if (!is_open(*row)) break;
      ++open;
      if (row->carriers.size() == 1 && !row->unnamed_others) ++alone;
    }
    if (involved.empty()) {
      involved = table.doings[i].takes_part.live;
      for (const model::ActionRow* row : table.doings[i].funds.live) {
        if (std::find(involved.begin(), involved.end(), row) == involved.end())
          involved.push_back(row);
      }
    }
    if (involved.empty()) continue;
    model::Finding finding;
    finding.severity = alone > 0  ? model::Severity::error
                       : open > 0 ? model::Severity::warning
                                  : model::Severity::info;
    finding.subject = about(text::PartnerId{i});
    finding.numbers = {static_cast<double>(open), static_cast<double>(alone)};
    finding.words = {to_string(*closed)};
    finding.places = {partner.place};
    involve_all(finding, involved);
    findings.push_back(std::move(finding));
  }
  return findings;
}

Findings carriers_without_competence(const GapTable& table) {
  Findings findings;
  if (!table.edition) return findings;
  for (std::uint32_t i = 0; i < table.doings.size(); ++i) {
    const model::Partner& partner = table.contract.partners[text::PartnerId{i}];
    const std::vector<std::string>& has = partner.registers.competences;
    if (partner.standing != model::Standing::current) continue;
    for (const std::string& competence : partner.registers.lacking) {
      if (std::find(has.begin(), has.end(), competence) != has.end()) continue;
      Rows involved;
      bool is_sure = false;
      for (const model::ActionRow* row : table.doings[i].carries.live) {
        const names::CompetenceNamed named = named_in(table, *row, competence);
        if (named == names::CompetenceNamed::no) continue;
        is_sure = is_sure || named == names::CompetenceNamed::surely;
        involved.push_back(row);
      }
      if (involved.empty()) continue;
      model::Finding finding;
      finding.severity = is_sure ? model::Severity::warning : model::Severity::info;
      finding.subject = about(text::PartnerId{i});
      finding.words = {competence};
      finding.places = {partner.place};
      involve_all(finding, involved);
      findings.push_back(std::move(finding));
    }
  }
  return findings;
}

}  // namespace maillage::gaps
