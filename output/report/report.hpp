// The report of a contract: one page that a committee reads, and beside it the same on paper, the
// diagrams and the tables.
#pragma once

#include <string>
#include <vector>

#include "network/model/contract.hpp"
#include "network/model/graph.hpp"
#include "network/planning/integer_program.hpp"
#include "output/text/document.hpp"
#include "output/text/language.hpp"

namespace maillage {

struct MadeReport {
  std::vector<Document> documents;  // index.html, rapport.pdf, fiches.pdf, schemas/…, tableaux/…
  std::vector<std::string> errors;  // "plan-2023: …", of documents that are missing
};

// `base`: what a scenario stands on, told beside it; null for a contract that is none. Without
// `solve` the report says nothing of whom to introduce to whom and whom to phone first.
MadeReport make_report(const Contract& contract, const Contract* base, const Scope& scope,
                       Language language, IntegerSolver solve = {});

}  // namespace maillage
