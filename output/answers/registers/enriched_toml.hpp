// contrat.toml with what registers say written into its [[partenaire]] sections, and nothing else changed.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "network/registers/enrichment.hpp"
#include "output/text/language.hpp"

namespace maillage::answers {

struct EnrichedToml {
  std::string text;
  // Of those with something to add: declared in no section of this file that a line can be added to.
  std::vector<text::PartnerId> left;
};

// `file`: its name in places. New keys stand below the line of the organisation's `id`, with a comment
// that says from which row; line ends are those of that line.
EnrichedToml enriched_toml(std::string_view text, const std::string& file,
                           const model::Contract& contract, const registers::Enrichment& enrichment,
                           output_text::Language language);

// "finess.csv:12": the row, without the folders that its file stands in.
std::string row_text(const text::Place& place);

}  // namespace maillage::answers
