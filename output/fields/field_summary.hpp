// What `check` says of what the table fills in, and of money: a title and lines under it.
#pragma once

#include <string>
#include <vector>

#include "network/analysis/completeness.hpp"
#include "network/study/study.hpp"
#include "output/text/language.hpp"

namespace maillage::fields {

struct FieldSummary {
  std::string title;
  std::vector<std::string> lines;  // none: there is nothing to say
};

FieldSummary completeness_summary(const study::Study& study, output_text::Language language);

// What a figure rests on: "sur 71 actions non abandonnées, ce qui est renseigné : porteur 49,
// partenaires 20". Empty where every action fills these fields in.
std::string rests_on_text(const analysis::Completeness& found,
                          const std::vector<analysis::ActionField>& fields,
                          output_text::Language language);

// The same for a figure on who carries, takes part and funds.
std::string who_rests_on(const study::Study& study, output_text::Language language);

FieldSummary money_summary(const study::Study& study, output_text::Language language);

}  // namespace maillage::fields
