#include "output/proposals/proposal_voice.hpp"

#include <algorithm>

#include "output/text/numbers.hpp"
#include "output/text/terminal.hpp"
#include "output/words/finding_words.hpp"

namespace maillage::proposals {
namespace {

bool may_begin_line(const std::string& line, std::size_t at) {
  static const std::string apart = ":;!?";
  return apart.find(line[at]) == std::string::npos && line.compare(at, 2, "\u00BB") != 0;
}

// The last blank that the line may be broken at, within the width; npos: none.
std::size_t break_of(const std::string& line, std::size_t from, std::size_t width) {
  std::size_t found = std::string::npos;
  for (std::size_t at = line.find(' ', from); at != std::string::npos;
       at = line.find(' ', at + 1)) {
    if (output_text::display_width(std::string_view(line).substr(0, at)) > width) break;
    if (at + 1 < line.size() && line[at + 1] != ' ' && may_begin_line(line, at + 1)) found = at;
  }
  return found;
}

void add_wrapped(std::string& text, std::string line, std::size_t width) {
  const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
  std::size_t begin = indent;  // of the words; what is broken begins further in
  while (output_text::display_width(line) > width) {
    const std::size_t at = break_of(line, begin + 1, width);
    if (at == std::string::npos) break;
    text += line.substr(0, line.find_last_not_of(' ', at) + 1) + "\n";
    begin = indent + 2;
    line = std::string(begin, ' ') + line.substr(at + 1);
  }
  text += line + "\n";
}

}  // namespace

std::string wrapped(const std::string& text, std::size_t width) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    add_wrapped(result, text.substr(at, end - at), width);
    at = end + 1;
  }
  return result;
}

std::string ProposalVoice::heading(std::string_view title) const {
  return "\n" + std::string(title) + "\n";
}

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
  return text + say(" et ", " and ") +
         count(ids.size() - most, "autre", "autres", "other", "others");
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

std::string ProposalVoice::count(std::size_t number, const char* one_french,
                                 const char* many_french, const char* one_english,
                                 const char* many_english) const {
  return french() ? output_text::counted(number, one_french, many_french, language)
                  : output_text::counted(number, one_english, many_english, language);
}

}  // namespace maillage::proposals
