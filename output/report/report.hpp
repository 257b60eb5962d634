// The report of a contract: one page that a committee reads, and beside it the same on paper, the
// diagrams and the tables.
#pragma once

#include <string>
#include <vector>

#include "network/model/contract.hpp"
#include "network/model/finding.hpp"
#include "network/model/graph.hpp"
#include "network/planning/integer_program.hpp"
#include "output/report/office/office.hpp"
#include "output/text/document.hpp"
#include "output/text/language.hpp"

namespace maillage::report {

struct MadeReport {
  std::vector<output_text::Document>
      documents;  // index.html, complet.html, rapport.pdf, fiches.pdf, schemas/…, tableaux/…
  std::vector<std::string> errors;  // "plan-2023: …", of documents that are missing
};

// All that a reader takes along, or index.html alone, for who looks at it at once.
enum class ReportIs { folder, index };

// `base`: what a scenario stands on, told beside it; null for a contract that is none. Without
// `solve` the report says nothing of whom to introduce to whom and whom to phone first.
MadeReport make_report(const model::Contract& contract, const model::Contract* base,
                       const model::Scope& scope, output_text::Language language,
                       planning::IntegerSolver solve = {}, ReportIs is = ReportIs::folder);

// The page for elected members alone: page.html, page.pdf, one sheet of A4.
MadeReport make_page(const model::Contract& contract, const model::Scope& scope,
                     output_text::Language language, planning::IntegerSolver solve = {});

// The bilan to be shown and amended: bilan.pptx, bilan.odp, bilan.docx. `chosen`: what it has a sheet of
// (output/report/bilan/).
MadeReport make_bilan(const model::Contract& contract, const model::Scope& scope,
                      const std::vector<office::OfficeFormat>& formats,
                      const std::vector<model::Subject>& chosen, output_text::Language language,
                      planning::IntegerSolver solve = {});

}  // namespace maillage::report
