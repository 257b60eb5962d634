// What every part of the report is made from and with: the contract and what was computed of it,
// the language, names as links, figures as traces.
#pragma once

#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "network/analysis/completeness.hpp"
#include "network/planning/carrier_proposals.hpp"
#include "network/study/study.hpp"
#include "output/blocks/blocks.hpp"
#include "output/blocks/prose_message.hpp"
#include "output/text/language.hpp"
#include "output/text/message.hpp"

namespace maillage::report::blocks {

using namespace maillage::blocks;  // the parts of the report say blocks::Prose of either

// Pictures of the report, drawn once: by the name of their document without ending.
using Pictures = std::map<std::string, std::string>;

class ReportMaking {
 public:
  ReportMaking(const study::Study& its_study, const Pictures& its_pictures,
               output_text::Language its_language);

  const study::Study& study;  // Depth::full, but for the page and the bilan
  const model::Contract& contract;
  const model::Graph& graph;           // of the scope
  const analysis::Analysis& analysis;  // of the scope
  const Pictures& pictures;            // SVG
  const output_text::Language language;

  const model::Scope& scope() const { return analysis.scope; }

  // A message of a table of words.
  template <class Key>
  std::string say(Key key, std::initializer_list<output_text::Filling> fillings = {}) const {
    return output_text::filled(message_of(key), language, fillings);
  }
  // The same with names and figures that lead elsewhere.
  template <class Key>
  Prose prose(Key key, std::initializer_list<ProsePlace> places,
              std::initializer_list<output_text::Filling> fillings = {}) const {
    return filled_prose(message_of(key), language, places, fillings);
  }

  // What a figure of the scope rests on, as a note; none where every action fills these fields in.
  std::optional<Block> rests_on(const std::vector<analysis::ActionField>& fields) const;

  // The name of what the subject is, leading to its fiche or row where it has one.
  Run link(const model::Subject& subject) const;
  Run link(text::PartnerId partner) const;
  Run link(text::ActionId action) const;
  Run link(text::InstanceId instance) const;
  // Names in a row: "ADMR, PETR et ARS".
  Prose links(const std::vector<text::PartnerId>& partners) const;

  // Who could carry what nobody does (Study::carrier_proposals).
  const planning::CarrierProposals* carriers() const { return study.carrier_proposals(); }

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
std::string report_anchor(const model::Contract& contract, const model::Subject& subject);

// The definition of a measure in the part on method.
std::string measure_anchor(std::string_view name, measures::Layer layer);

// With a capital, where it begins with a letter without accent.
std::string capital(std::string text);

// The table that the scope reads, as the report's sentences say it: "en 2023", "dans le plan", "sur
// toute la période".
std::string scope_phrase(const model::Contract& contract, const model::Scope& scope,
                         output_text::Language language);

}  // namespace maillage::report::blocks
