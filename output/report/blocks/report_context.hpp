// What every part of the report is made from and with: the contract and what was computed of it,
// the language, names as links, figures as traces.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "network/analysis/analysis.hpp"
#include "network/model/contract.hpp"
#include "network/model/graph.hpp"
#include "network/planning/integer_program.hpp"
#include "output/report/blocks/blocks.hpp"
#include "output/text/language.hpp"

namespace maillage {

// Pictures of the report, drawn once: by the name of their document without ending.
using Pictures = std::map<std::string, std::string>;

class ReportMaking {
 public:
  ReportMaking(const Contract& its_contract, const Graph& its_graph, const Analysis& its_analysis,
               const Pictures& its_pictures, Language its_language);

  const Contract& contract;
  const Graph& graph;        // of the scope
  const Analysis& analysis;  // of the scope, Depth::full
  const Pictures& pictures;  // SVG
  const Language language;
  const Contract* base = nullptr;  // of a scenario: what it stands on; else null
  IntegerSolver solve;             // for what asks for one; none: that is left out

  const Scope& scope() const { return analysis.scope; }

  const char* say(const char* french, const char* english) const {
    return language == Language::french ? french : english;
  }

  // The name of what the subject is, leading to its fiche or row where it has one.
  Run link(const Subject& subject) const;
  Run link(PartnerId partner) const;
  Run link(ActionId action) const;
  Run link(InstanceId instance) const;
  // Names in a row: "ADMR, PETR et ARS".
  Prose links(const std::vector<PartnerId>& partners) const;

  // A figure that leads to how it was counted. Places are sorted and made unique; what is the same
  // in all is kept once.
  Run figure(std::string text, Trace trace);
  const std::vector<Trace>& traces() const { return traces_; }

 private:
  std::vector<Trace> traces_;
  std::map<std::string, TraceId> known_;
};

// Where the report speaks of the subject: "fiche-partenaire-petr", "action-bus-itinerant"; empty
// if nowhere.
std::string report_anchor(const Contract& contract, const Subject& subject);

// The definition of a measure in the part on method.
std::string measure_anchor(std::string_view name, Layer layer);

// The table that the scope reads, as the report's sentences say it: "en 2023", "dans le plan", "sur
// toute la période".
std::string scope_phrase(const Contract& contract, const Scope& scope, Language language);

}  // namespace maillage
