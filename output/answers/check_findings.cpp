// check's list of findings by rule, with what is to be done about each and on how many actions they
// rest; and of those that the contract accepts.
#include <algorithm>
#include <array>

#include "network/analysis/completeness.hpp"
#include "network/gaps/exceptions.hpp"
#include "output/answers/check_voice.hpp"
#include "output/fields/field_summary.hpp"
#include "output/text/numbers.hpp"
#include "output/words/answers/finding_messages.hpp"
#include "output/words/answers/overview_messages.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/rules/rule_words.hpp"
#include "output/words/tally_words.hpp"

namespace maillage::answers {
namespace {

using blocks::ParagraphKind;
using words::answers::Findings;
using words::answers::Overview;

std::string findings_title(const CheckVoice& voice) {
  const output_text::Language language = voice.options.language;
  std::array<std::size_t, 3> counts{};
  for (const model::Finding& finding : voice.analysis.findings) {
    ++counts[static_cast<std::size_t>(gaps::consequence_of(finding))];
  }
  std::vector<std::string> parts;
  for (const gaps::Consequence each :
       {gaps::Consequence::decide, gaps::Consequence::complete, gaps::Consequence::know}) {
    parts.push_back(voice.say(Findings::of_consequence,
                              {{"n", counts[static_cast<std::size_t>(each)]},
                               {"consequence", words::consequence_word(each, language)}}));
  }
  return voice.say(Findings::findings_title,
                   {{"n", voice.analysis.findings.size()}, {"parts", joined(parts, ", ")}});
}

void add_found(const CheckVoice& voice, const std::vector<const model::Finding*>& found,
               const std::string& id, const std::string& caption, blocks::ReportPart& part) {
  const std::size_t most =
      voice.options.most_per_rule == 0 ? found.size() : voice.options.most_per_rule;
  CheckVoice::Rows rows;
  for (std::size_t i = 0; i < found.size() && i < most; ++i) {
    const model::Finding& finding = *found[i];
    rows.push_back(
        {voice.name(finding.subject, 48),
         voice.cut(words::finding_detail(voice.contract, finding, voice.options.language), 110),
         voice.place(finding.places.front())});
  }
  add_table(part, id, caption,
            {voice.say(Findings::subject_header), voice.say(Findings::why_header),
             voice.say(Overview::place_header)},
            rows);
  if (found.size() > most) {
    add_bullets(
        part,
        {voice.say(Findings::more_of_rule,
                   {{"n", found.size() - most}, {"code", model::rule_code(found.front()->rule)}})});
  }
}

// Findings of one rule from which the same follows.
void add_rule(const CheckVoice& voice, const std::vector<const model::Finding*>& found,
              const analysis::Completeness& filled, blocks::ReportPart& part) {
  const output_text::Language language = voice.options.language;
  const model::Rule rule = found.front()->rule;
  const gaps::Consequence consequence = gaps::consequence_of(*found.front());
  const std::string beside = words::accepted_beside(
      gaps::count_accepted(voice.analysis.accepted, rule, consequence), language);
  const std::string title =
      voice.say(Findings::of_rule, {{"consequence", words::consequence_word(consequence, language)},
                                    {"rule", words::rule_title(rule, language)},
                                    {"n", found.size()},
                                    {"code", model::rule_code(rule)},
                                    {"beside", beside}});
  add_heading(part, title);
  add(part, ParagraphKind::plain,
      voice.say(Overview::to_do, {{"what", words::what_to_do(rule, consequence, language)}}));
  const std::string rests = fields::rests_on_text(filled, analysis::fields_behind(rule), language);
  if (!rests.empty()) add(part, ParagraphKind::note, rests);
  if (rule == model::Rule::exigence_non_tenue) {
    add_unmet(voice, found, part);
    return;
  }
  const std::string id =
      std::string(model::rule_code(rule)) + "-" + std::string(words::consequence_code(consequence));
  add_found(voice, found, id, title, part);
}

}  // namespace

blocks::ReportPart findings_part(const CheckVoice& voice, const std::vector<model::Finding>& told) {
  blocks::ReportPart part{"constats", findings_title(voice), {}};
  const analysis::Completeness& filled = voice.study.filled();
  // Findings come in the order they are told in: each rule's, by what follows from them.
  for (std::size_t from = 0; from < told.size();) {
    std::vector<const model::Finding*> found;
    const gaps::Consequence consequence = gaps::consequence_of(told[from]);
    const model::Rule rule = told[from].rule;
    for (; from < told.size() && told[from].rule == rule &&
           gaps::consequence_of(told[from]) == consequence;
         ++from) {
      found.push_back(&told[from]);
    }
    add_rule(voice, found, filled, part);
  }
  if (!voice.analysis.findings.empty()) return part;
  const std::size_t accepted = voice.analysis.accepted.size();
  add(part, ParagraphKind::nothing,
      accepted == 0 ? voice.say(Findings::no_finding)
                    : voice.say(Findings::all_accepted, {{"n", accepted}}));
  return part;
}

// Findings that the contract accepts, with the reason it gives.
blocks::ReportPart accepted_part(const CheckVoice& voice) {
  const std::vector<gaps::AcceptedFinding>& accepted = voice.analysis.accepted;
  CheckVoice::Rows rows;
  for (const gaps::AcceptedFinding& each : accepted) {
    const model::Exception& exception = voice.contract.exceptions[each.exception];
    std::string until;
    if (exception.until) {
      until =
          voice.say(Findings::until,
                    {{"date", output_text::date_text(*exception.until, voice.options.language)}});
    }
    rows.push_back({std::string(model::rule_code(each.finding.rule)),
                    voice.name(each.finding.subject, 44), voice.cut(exception.reason, 110), until,
                    voice.place(exception.place)});
  }
  blocks::ReportPart part{
      "acceptes", voice.say(Findings::accepted_title, {{"n", accepted.size()}}), {}};
  add_table(part, "constats-acceptes", part.title,
            {voice.say(Findings::rule_header), voice.say(Findings::subject_header),
             voice.say(Findings::reason_header), voice.say(Findings::until_header),
             voice.say(Overview::place_header)},
            rows);
  return part;
}

}  // namespace maillage::answers
