#include "output/proposals/proposal_voice.hpp"

#include <utility>

#include "output/text/terminal.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/proposals/name_messages.hpp"

namespace maillage::proposals {
std::string ProposalVoice::name(const model::Subject& subject, std::size_t width) const {
  return output_text::shortened(
      output_text::printable(words::subject_name(contract, subject, language)), width);
}

std::string ProposalVoice::partner(text::PartnerId id) const {
  return name({model::SubjectKind::partner, id.value}, 60);
}

std::string ProposalVoice::action(text::ActionId id, std::size_t width) const {
  return name({model::SubjectKind::action, id.value}, width);
}

std::string ProposalVoice::objective(text::ObjectiveId id, std::size_t width) const {
  return name({model::SubjectKind::objective, id.value}, width);
}

std::string ProposalVoice::instance(text::InstanceId id) const {
  return name({model::SubjectKind::instance, id.value}, 60);
}

std::string ProposalVoice::partners(const std::vector<text::PartnerId>& ids,
                                    std::size_t most) const {
  std::string text;
  for (std::size_t at = 0; at < ids.size() && at < most; ++at) {
    text += (at > 0 ? ", " : "") + partner(ids[at]);
  }
  if (ids.size() <= most) return text;
  return say(words::proposals::Names::and_others, {{"names", text}, {"n", ids.size() - most}});
}

std::string ProposalVoice::places(const std::vector<text::Place>& list) const {
  std::string text;
  for (const text::Place& place : list)
    text += (text.empty() ? "" : ", ") + output_text::printable(to_string(place));
  return text;
}

std::string ProposalVoice::table(const model::WhichTable& year) const {
  const model::Edition* edition = model::find_edition(contract, year);
  return edition == nullptr ? "" : words::table_name(edition->year, language);
}

}  // namespace maillage::proposals
