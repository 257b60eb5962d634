// Governance: instances by level, with members, remit, and rhythm promised and kept.
#pragma once

#include <string>
#include <vector>

#include "network/model/contract.hpp"
#include "network/model/graph.hpp"
#include "output/drawing/diagram.hpp"
#include "output/text/language.hpp"

namespace maillage::diagrams {

// "gouvernance-2023", and further sheets where one has no room. The years are the contract's.
std::vector<drawing::Diagram> governance_diagrams(const model::Contract& contract,
                                                  const model::Scope& scope,
                                                  output_text::Language language);

// What a year says of a promised rhythm.
enum class YearMark {
  kept,
  broken,
  not_judged,  // no rhythm was promised, or the contract does not cover the whole year
  not_known,   // nothing is said of that year, or no meeting of the body has a date
};

struct YearMeetings {
  int year = 0;
  std::size_t meetings = 0;
  YearMark mark = YearMark::not_judged;
  bool is_due = false;         // promised, and the contract covers the whole year, known to be over
  bool said_not_held = false;  // by the source
};

// One for each year of the contract and of the instance's meetings. Judged as the rule
// rythme-non-tenu does (network/gaps/gaps.hpp): a promise is broken only in years that the contract
// covers whole and that are known to be over.
std::vector<YearMeetings> meetings_by_year(const model::Contract& contract,
                                           const model::Instance& instance);

// Whether anything tells which years are over: a table of a year, or a meeting. A scenario's own
// years lie ahead.
bool knows_what_is_over(const model::Contract& contract);

// The files that instances are read from, the contract's first; of a scenario its base's too.
std::vector<std::string> governance_files(const model::Contract& contract);

}  // namespace maillage::diagrams
