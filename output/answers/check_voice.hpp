// What the parts of check share: sentences, names cut to what is told, places. Internal to
// output/answers/check_*.cpp, but for place_within() and scope_words().
#pragma once

#include <initializer_list>
#include <string>
#include <vector>

#include "network/study/study.hpp"
#include "output/answers/check_answer.hpp"
#include "output/blocks/block_making.hpp"
#include "output/text/message.hpp"

namespace maillage::answers {

// The place, without its column, as the user can find it from the contract's folder.
text::Place place_within(const model::Contract& contract, const text::Place& place);

// "bilan 2020", "plan", "tous les tableaux", ", axe 2" behind it; without the contract's name.
std::string scope_words(const model::Contract& contract, const model::Scope& scope,
                        output_text::Language language);

// Words one behind the other.
std::string joined(const std::vector<std::string>& words, const char* between);

struct CheckVoice {
  const study::Study& study;
  const CheckOptions& options;
  const model::Contract& contract = study.contract();
  const analysis::Analysis& analysis = study.analysis();

  using Rows = std::vector<std::vector<std::string>>;

  template <class Key>
  std::string say(Key key, std::initializer_list<output_text::Filling> fillings = {}) const {
    return output_text::filled(message_of(key), options.language, fillings);
  }
  std::string cut(const std::string& text, std::size_t width) const;
  std::string name(const model::Subject& subject, std::size_t width) const;
  std::string place(const text::Place& place) const;
  std::string to_do(model::Rule rule) const;  // "→ le comité : désigner un porteur…"
};

// Each without blocks where there is nothing to say.
blocks::ReportPart actions_part(const CheckVoice& voice);
blocks::ReportPart orphans_part(const CheckVoice& voice);
blocks::ReportPart uncovered_part(const CheckVoice& voice);
blocks::ReportPart requirements_part(const CheckVoice& voice);
blocks::ReportPart partnerships_part(const CheckVoice& voice);
blocks::ReportPart dependence_part(const CheckVoice& voice);
blocks::ReportPart figures_part(const CheckVoice& voice);
// `told`: those of them that no part above tells.
blocks::ReportPart findings_part(const CheckVoice& voice, const std::vector<model::Finding>& told);
blocks::ReportPart accepted_part(const CheckVoice& voice);

// Findings of exigence-non-tenue, each with its list of changes.
void add_unmet(const CheckVoice& voice, const std::vector<const model::Finding*>& found,
               blocks::ReportPart& part);

}  // namespace maillage::answers
