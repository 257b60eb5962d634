// Of a comparison: findings, measures, and what is to be confirmed.
#include <algorithm>
#include <map>
#include <utility>

#include "output/answers/comparison/compare_voice.hpp"
#include "output/text/numbers.hpp"
#include "output/text/terminal.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/measures/measure_words.hpp"
#include "output/words/rules/rule_words.hpp"

namespace maillage::answers {
namespace {

using blocks::GridUse;
using words::comparison::Compare;

struct FindingTally {
  std::size_t opened = 0, kept = 0, closed = 0;
};

void add_tallies(const ComparisonVoice& voice, blocks::ReportPart& part) {
  std::map<model::Rule, FindingTally> by_rule;
  FindingTally all;
  for (const analysis::FindingChange& each : voice.compared.comparison.findings) {
    const auto& finding = each.after ? each.after : each.before;
    if (!finding) continue;
    for (FindingTally* tally : {&by_rule[finding->rule], &all}) {
      tally->opened += each.change == analysis::Change::gained ? 1 : 0;
      tally->kept += each.change == analysis::Change::kept ? 1 : 0;
      tally->closed += each.change == analysis::Change::lost ? 1 : 0;
    }
  }
  ComparisonVoice::Rows rows;
  const auto add = [&](std::string words, const FindingTally& tally) {
    rows.push_back({std::move(words), std::to_string(tally.kept + tally.closed),
                    std::to_string(tally.closed), std::to_string(tally.kept),
                    std::to_string(tally.opened), std::to_string(tally.kept + tally.opened)});
  };
  for (const auto& [rule, tally] : by_rule) {
    add(std::string(words::rule_title(rule, voice.compared.language)), tally);
  }
  add(voice.say(Compare::together), all);
  add_table(part, "constats-par-regle", part.title,
            {voice.say(Compare::rule_header), voice.say(Compare::before_header),
             voice.say(Compare::closed_header), voice.say(Compare::kept_header),
             voice.say(Compare::opened_header), voice.say(Compare::after_header)},
            rows, {1, 2, 3, 4, 5}, GridUse::titled);
}

// Of the side that has it: what was found before, else what is found now.
const std::optional<model::Finding>& shown_finding(const analysis::FindingChange& each) {
  return each.change == analysis::Change::lost ? each.before : each.after;
}

std::string why_text(const ComparisonVoice& voice, const model::Contract& contract,
                     const analysis::FindingChange& each) {
  const std::string why = ground_words_of(each, voice.compared.language);
  const std::string since = since_words(contract, each, voice.compared.language);
  if (why.empty() || since.empty()) return why + since;
  return voice.say(Compare::why_and_since, {{"why", why}, {"since", since}});
}

// Closed and opened ones gravest first; of persisting ones, within a severity, longest first.
void add_findings(const ComparisonVoice& voice, analysis::Change change, Compare title,
                  const char* id, blocks::ReportPart& part) {
  std::vector<const analysis::FindingChange*> listed;
  std::size_t count = 0;
  for (const analysis::FindingChange& each : voice.compared.comparison.findings) {
    if (each.change != change) continue;
    ++count;
    const auto& finding = shown_finding(each);
    if (finding && (voice.extent.lists_information || finding->severity != model::Severity::info)) {
      listed.push_back(&each);
    }
  }
  if (change == analysis::Change::kept) {
    std::stable_sort(listed.begin(), listed.end(),
                     [](const analysis::FindingChange* a, const analysis::FindingChange* b) {
                       if (a->after->severity != b->after->severity) {
                         return a->after->severity > b->after->severity;
                       }
                       return a->tables_in_a_row > b->tables_in_a_row;
                     });
  }
  const bool lost = change == analysis::Change::lost;
  const model::Contract& contract = lost ? voice.compared.before : voice.compared.after;
  const output_text::Language language = voice.compared.language;
  ComparisonVoice::Rows rows;
  for (const analysis::FindingChange* each : listed) {
    const model::Finding& finding = *shown_finding(*each);
    rows.push_back({"[" + std::string(words::consequence_word(finding, language)) + "]",
                    std::string(model::rule_code(finding.rule)),
                    voice.cut(words::subject_name(contract, finding.subject, language), 36),
                    voice.cut(why_text(voice, contract, *each), 72)});
  }
  std::string text = voice.say(title, {{"n", count}});
  if (count > rows.size()) {
    text = voice.say(Compare::some_not_listed, {{"what", text}, {"n", count - rows.size()}});
  }
  add(part, blocks::ParagraphKind::plain, text);
  voice.add_list(part, id, text,
                 {voice.say(Compare::consequence_header), voice.say(Compare::code_header),
                  voice.say(Compare::subject_header), voice.say(Compare::why_header)},
                 std::move(rows));
}

std::string difference_text(const analysis::MeasureChange& measure,
                            output_text::Language language) {
  if (!measure.difference) return "–";
  const double step = *measure.difference;
  // With the digits of the finer of the two values.
  const int decimals = std::max(words::measure_decimals(measure.before.value_or(1)),
                                words::measure_decimals(measure.after.value_or(1)));
  const double least_shown = decimals == 4 ? 0.00005 : 0.0005;
  if (step == 0) return "=";
  if (step > -least_shown && step < least_shown) return "≈ 0";
  const bool is_count = !measure.range.high;
  return (step > 0 ? "+" : "") + (is_count ? output_text::plain_number_text(step, language)
                                           : output_text::number_text(step, decimals, language));
}

}  // namespace

blocks::ReportPart findings_compared(const ComparisonVoice& voice) {
  blocks::ReportPart part{"constats", voice.say(Compare::findings_title), {}};
  add_tallies(voice, part);
  add_findings(voice, analysis::Change::lost, Compare::closed, "constats-fermes", part);
  add_findings(voice, analysis::Change::gained, Compare::opened, "constats-apparus", part);
  add_findings(voice, analysis::Change::kept, Compare::persisting, "constats-persistants", part);
  return part;
}

blocks::ReportPart measures_compared(const ComparisonVoice& voice) {
  blocks::ReportPart part{"mesures", voice.say(Compare::measures_title), {}};
  const output_text::Language language = voice.compared.language;
  ComparisonVoice::Rows rows;
  for (const analysis::MeasureChange& measure : voice.compared.comparison.measures) {
    // What has no upper bound is counted: so many components.
    const auto value = [&](const std::optional<double>& number) {
      return number && !measure.range.high ? output_text::plain_number_text(*number, language)
                                           : words::value_text(number, language);
    };
    rows.push_back({std::string(words::layer_word(measure.layer, language)),
                    words::measure_word(measure.name, language), value(measure.before),
                    value(measure.after), difference_text(measure, language)});
  }
  add_table(part, "mesures-comparees", part.title,
            {voice.say(Compare::layer_header), voice.say(Compare::measure_header),
             voice.say(Compare::before_header), voice.say(Compare::after_header),
             voice.say(Compare::difference_header)},
            rows, {2, 3, 4}, GridUse::titled);
  const auto& measures = voice.compared.comparison.measures;
  if (std::any_of(measures.begin(), measures.end(), [](const analysis::MeasureChange& measure) {
        return measure.before && measure.after && !measure.difference;
      })) {
    add(part, blocks::ParagraphKind::plain, voice.say(Compare::measures_not_comparable));
  }
  return part;
}

blocks::ReportPart questions_compared(const ComparisonVoice& voice) {
  const Compared& compared = voice.compared;
  const analysis::Correspondence& matching = compared.comparison.matching;
  ComparisonVoice::Rows rows;
  const auto add = [&](const std::string& before, const std::string& after,
                       analysis::DoubtGround ground) {
    rows.push_back({voice.cut(before, 44), "=",
                    voice.say(Compare::asked, {{"name", voice.cut(after, 44)}}),
                    doubt_words(ground, compared.language)});
  };
  for (const analysis::PartnerQuestion& question : matching.partner_questions) {
    add(compared.before.partners[question.before].name,
        compared.after.partners[question.after].name, question.ground);
  }
  for (const analysis::ActionQuestion& question : matching.action_questions) {
    add(compared.before.actions[question.before].title,
        compared.after.actions[question.after].title, question.ground);
  }
  blocks::ReportPart part{
      "a-confirmer", voice.say(Compare::questions_title, {{"n", rows.size()}}), {}};
  voice.add_list(part, "rapprochements", part.title,
                 {voice.say(Compare::before_header), "", voice.say(Compare::after_header),
                  voice.say(Compare::doubt_header)},
                 std::move(rows));
  return part;
}

}  // namespace maillage::answers
