// What the texts of `plan` share: both languages, names as a reader knows them, places, headings.
// Internal to output/proposals/what_if_text.cpp and output/proposal_*.cpp.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "network/model/contract.hpp"
#include "network/model/finding.hpp"
#include "output/text/language.hpp"

namespace maillage::proposals {

struct ProposalVoice {
  const model::Contract& contract;
  output_text::Language language = output_text::Language::french;

  bool french() const { return language == output_text::Language::french; }
  const char* say(const char* in_french, const char* in_english) const {
    return french() ? in_french : in_english;
  }
  // Underlined by nothing: a line of its own after an empty one.
  std::string heading(std::string_view title) const;
  std::string name(const model::Subject& subject, std::size_t width) const;
  std::string partner(text::PartnerId id) const;
  std::string action(text::ActionId id, std::size_t width = 60) const;
  std::string objective(text::ObjectiveId id, std::size_t width = 60) const;
  std::string instance(text::InstanceId id) const;
  std::string partners(const std::vector<text::PartnerId>& ids, std::size_t most = 6) const;
  std::string places(const std::vector<text::Place>& places) const;
  std::string table(const model::WhichTable& year) const;
  std::string count(std::size_t number, const char* one_french, const char* many_french,
                    const char* one_english, const char* many_english) const;
};

// Lines over `width` columns broken at blanks, what follows indented by two more; never before a sign
// that French sets apart (: ; ! ? »).
std::string wrapped(const std::string& text, std::size_t width = 120);

}  // namespace maillage::proposals
