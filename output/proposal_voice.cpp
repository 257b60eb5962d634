#include "output/proposal_voice.hpp"

#include "output/finding_words.hpp"
#include "output/numbers.hpp"
#include "output/terminal.hpp"

namespace maillage {

std::string ProposalVoice::heading(std::string_view title) const {
  return "\n" + std::string(title) + "\n";
}

std::string ProposalVoice::name(const Subject& subject, std::size_t width) const {
  return shortened(printable(subject_name(contract, subject, language)), width);
}

std::string ProposalVoice::partner(PartnerId id) const {
  return name({SubjectKind::partner, id.value}, 60);
}

std::string ProposalVoice::action(ActionId id, std::size_t width) const {
  return name({SubjectKind::action, id.value}, width);
}

std::string ProposalVoice::objective(ObjectiveId id, std::size_t width) const {
  return name({SubjectKind::objective, id.value}, width);
}

std::string ProposalVoice::instance(InstanceId id) const {
  return name({SubjectKind::instance, id.value}, 60);
}

std::string ProposalVoice::partners(const std::vector<PartnerId>& ids, std::size_t most) const {
  std::string text;
  for (std::size_t at = 0; at < ids.size() && at < most; ++at) {
    text += (at > 0 ? ", " : "") + partner(ids[at]);
  }
  if (ids.size() <= most) return text;
  return text + say(" et ", " and ") +
         count(ids.size() - most, "autre", "autres", "other", "others");
}

std::string ProposalVoice::places(const std::vector<Place>& list) const {
  std::string text;
  for (const Place& place : list) text += (text.empty() ? "" : ", ") + printable(to_string(place));
  return text;
}

std::string ProposalVoice::table(std::optional<int> year) const {
  const Edition* edition = find_edition(contract, year);
  return edition == nullptr ? "" : table_name(*edition, language);
}

std::string ProposalVoice::count(std::size_t number, const char* one_french,
                                 const char* many_french, const char* one_english,
                                 const char* many_english) const {
  return french() ? counted(number, one_french, many_french, language)
                  : counted(number, one_english, many_english, language);
}

}  // namespace maillage
