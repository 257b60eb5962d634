// What the rules of network/gaps/gaps.hpp share: the table looked at, and one function a rule.
//
// Meaning, severities and what a finding's fields hold are said in network/gaps/gaps.hpp. Each function
// leaves Finding::rule to find_gaps.
#pragma once

#include <vector>

#include "network/gaps/declared/declared_figures.hpp"
#include "network/gaps/gaps.hpp"
#include "network/model/counting.hpp"
#include "network/model/kinship.hpp"
#include "network/model/outline.hpp"

namespace maillage::gaps {

// The table of the graph's scope; with Scope::whole all tables as one: each action by its latest
// row, the columns that any fills in, the year and the place of the latest. References live as long
// as find_gaps' arguments.
struct GapTable {
  const model::Contract& contract;
  const model::Graph& graph;
  const model::Edition* edition = nullptr;  // none: the scope has no such table
  std::uint32_t position = 0;               // of the edition, or the latest, in Contract::editions
  std::vector<const model::ActionRow*> rows;  // of the scope, in the order of the table
  model::Remits remits;
  const std::vector<model::PartnerDoings>& doings;  // in the scope, by PartnerId::value
  const std::vector<DeclaredFigureCheck>& figures;
};

using Findings = std::vector<model::Finding>;

inline model::Subject about(text::ActionId id) { return {model::SubjectKind::action, id.value}; }
inline model::Subject about(text::PartnerId id) { return {model::SubjectKind::partner, id.value}; }
inline model::Subject about(text::InstanceId id) {
  return {model::SubjectKind::instance, id.value};
}
inline model::Subject about(text::EpciId id) { return {model::SubjectKind::epci, id.value}; }
inline model::Subject about_table(std::uint32_t position) {
  return {model::SubjectKind::table, position};
}

inline bool is_realised(const model::ActionRow& row) {
  return row.state && model::is_done(*row.state);
}
inline bool is_open(const model::ActionRow& row) {
  return model::is_live(row) && row.state != model::State::done &&
         row.state != model::State::done_closed;
}
inline model::Severity unless_realised(const model::ActionRow& row, model::Severity severity) {
  return is_realised(row) ? model::Severity::info : severity;
}

// The places of the first rows: enough to prove, few enough to read.
void add_places(std::vector<text::Place>& places, const std::vector<const model::ActionRow*>& rows);

void add(model::PartnerSet& set, const std::vector<model::Mention>& mentions);

// The function of each rule, in the file of its subject (gaps_actions.cpp, gaps_partners.cpp…).
#define MAILLAGE_FOUND_BY(name, subject, find, ...) Findings find(const GapTable& table);
MAILLAGE_RULES(MAILLAGE_FOUND_BY)
#undef MAILLAGE_FOUND_BY

}  // namespace maillage::gaps
