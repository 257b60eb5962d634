// What registers say of a contract's organisations, as blocks and for programs.
#pragma once

#include <string>
#include <vector>

#include "network/registers/enrichment.hpp"
#include "network/study/study.hpp"
#include "output/blocks/blocks.hpp"
#include "output/text/language.hpp"

namespace maillage::answers {

struct EnrichTold {
  const model::Contract& contract;  // as it was read
  const registers::Enrichment& enrichment;
  const study::Study& study;          // of the contract with what is proposed, in its latest table
  std::vector<text::PartnerId> left;  // with something to add and no section to add it to
  std::vector<std::string> files;     // that were read, without their folders
  std::size_t most_rows = 0;          // of each list; 0: all
  output_text::Language language = output_text::Language::french;
};

blocks::Report enrich_answer(const EnrichTold& told);

// "contract", "territory", "registers", "organisations", "questions", "not_found", "findings".
std::string enrich_json(const EnrichTold& told);

// "siren", "finess", "name"; "several", "near-name"…
std::string_view code_of(registers::MatchGround ground);
std::string_view code_of(registers::AskGround ground);

}  // namespace maillage::answers
