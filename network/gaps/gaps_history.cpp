// Rules about an action that need the tables before this one: who was named, what didn't move,
// what is no longer there.
#include <algorithm>

#include "network/gaps/carrier_history.hpp"
#include "network/gaps/gap_rules.hpp"

namespace maillage::gaps {

namespace {

// Where an action stands in a table: the row and the table's position.
struct Sighting {
  const model::ActionRow* row = nullptr;
  std::uint32_t position = 0;
};

// For each action, what the latest table before this one that satisfies `wanted` says of it. A
// récapitulatif is no such table: it says nothing of what was there first.
template <class Wanted>
std::vector<Sighting> last_before(const GapTable& table, Wanted wanted) {
  std::vector<Sighting> last(table.contract.actions.size());
  for (std::uint32_t position = 0; position < table.position; ++position) {
    if (table.contract.editions[position].year.is_recapitulatif()) continue;
    for (const model::ActionRow& row : table.contract.editions[position].rows) {
      if (wanted(row)) last[row.action.value] = {&row, position};
    }
  }
  return last;
}

// Named still: itself, a parent, a service, a collective or an approximate name, be it with a doubt.
bool is_named(const model::Contract& contract, const model::ActionRow& row,
              text::PartnerId partner) {
  for (const auto* mentions : {&row.carriers, &row.candidates}) {
    for (const model::Mention& mention : *mentions) {
      if (model::are_kin(contract, mention.partner, partner)) return true;
      if (may_be_one(contract.partners[mention.partner].name, contract.partners[partner].name)) {
        return true;
      }
    }
  }
  return false;
}

// What the récapitulatifs that look back on this table's year say of each action.
std::vector<std::vector<const model::ActionRow*>> gathered_since(const GapTable& table) {
  std::vector<std::vector<const model::ActionRow*>> rows(table.contract.actions.size());
  for (const model::Edition& edition : table.contract.editions) {
    if (!edition.year.is_recapitulatif()) continue;
    if (edition.year.date().year < table.edition->year.value_or(0)) continue;
    for (const model::ActionRow& row : edition.rows) rows[row.action.value].push_back(&row);
  }
  return rows;
}

}  // namespace

Findings lost_carriers(const GapTable& table) {
  Findings findings;
  if (!table.edition || !table.edition->recorded.carrier) return findings;
  if (table.edition->year.is_recapitulatif()) return findings;
  const std::vector<Sighting> named =
      last_before(table, [](const model::ActionRow& row) { return !row.carriers.empty(); });
  const auto gathered = gathered_since(table);
  for (const model::ActionRow* row : table.rows) {
    const Sighting& before = named[row->action.value];
    if (!model::is_live(*row) || !before.row) continue;
    if (row->unnamed_others && !row->carriers.empty()) continue;
    // A person of an organisation not said may be of theirs.
    if (row->carrying == model::Carrying::person) continue;
    model::Finding finding;
    for (const model::Mention& mention : before.row->carriers) {
      if (is_named(table.contract, *row, mention.partner)) continue;
      // An empty cell of a year loses nobody that a later récapitulatif still names.
      const auto& since = gathered[row->action.value];
      if (std::any_of(since.begin(), since.end(), [&](const model::ActionRow* each) {
            return is_named(table.contract, *each, mention.partner);
          })) {
        continue;
      }
      finding.involved.push_back(about(mention.partner));
    }
    if (finding.involved.empty()) continue;
    finding.involved.push_back(about_table(before.position));
    finding.severity = row->carriers.empty() ? unless_realised(*row, model::Severity::warning)
                                             : model::Severity::info;
    finding.subject = about(row->action);
    finding.places = {before.row->place, row->place};
    findings.push_back(std::move(finding));
  }
  return findings;
}

Findings dormant_actions(const GapTable& table) {
  Findings findings;
  if (!table.edition || !table.edition->year) return findings;
  // Rows not begun in an unbroken run of tables up to this one, latest first.
  std::vector<std::vector<const model::ActionRow*>> runs(table.contract.actions.size());
  std::size_t back = 0;
  for (std::uint32_t position = table.position + 1; position-- > 0;) {
    const model::Edition& edition = table.contract.editions[position];
    if (edition.year.is_recapitulatif()) continue;
    if (!edition.year) break;
    for (const model::ActionRow& row : edition.rows) {
      std::vector<const model::ActionRow*>& run = runs[row.action.value];
      if (row.state == model::State::not_begun && run.size() == back) run.push_back(&row);
    }
    ++back;
  }
  const double least =
      model::threshold(table.contract.rules, model::Rule::action_dormante).value_or(1);
  for (const model::ActionRow* row : table.rows) {
    const std::vector<const model::ActionRow*>& run = runs[row->action.value];
    if (run.empty() || static_cast<double>(run.size()) < least) continue;
    model::Finding finding;
    finding.severity = model::Severity::warning;
    finding.subject = about(row->action);
    finding.numbers = {static_cast<double>(run.size())};
    add_places(finding.places, run);
    findings.push_back(std::move(finding));
  }
  return findings;
}

Findings absent_actions(const GapTable& table) {
  Findings findings;
  if (!table.edition || table.edition->rows.empty()) return findings;
  if (table.edition->year.is_recapitulatif()) return findings;
  std::vector<char> present(table.contract.actions.size(), 0);
  const model::Edition& latest = table.contract.editions[table.position];
  for (const model::ActionRow& row : latest.rows) present[row.action.value] = 1;
  const std::vector<Sighting> last =
      last_before(table, [](const model::ActionRow&) { return true; });
  for (std::uint32_t action = 0; action < last.size(); ++action) {
    const model::ActionRow* row = last[action].row;
    if (present[action] || !row || !model::is_live(*row) || is_realised(*row)) continue;
    if (table.graph.scope.axis && row->axis != table.graph.scope.axis) continue;
    model::Finding finding;
    finding.severity = model::Severity::info;
    finding.subject = about(text::ActionId{action});
    finding.involved = {about_table(last[action].position)};
    finding.places = {row->place, latest.place};
    findings.push_back(std::move(finding));
  }
  return findings;
}

}  // namespace maillage::gaps
