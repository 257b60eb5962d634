// Of a comparison's text: findings, measures, and what is to be confirmed.
#include <algorithm>
#include <map>
#include <utility>

#include "output/answers/comparison/compare_text_context.hpp"
#include "output/text/numbers.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/measures/measure_words.hpp"

namespace maillage::answers {
namespace {

class GapTeller : public ComparisonPart {
 public:
  using ComparisonPart::ComparisonPart;

  std::string findings() const {
    struct Tally {
      std::size_t before = 0, opened = 0, kept = 0, closed = 0;
    };
    std::map<model::Rule, Tally> by_rule;
    for (const analysis::FindingChange& each : comparison().findings) {
      const auto& finding = each.after ? each.after : each.before;
      if (!finding) continue;
      Tally& tally = by_rule[finding->rule];
      tally.opened += each.change == analysis::Change::gained ? 1 : 0;
      tally.kept += each.change == analysis::Change::kept ? 1 : 0;
      tally.closed += each.change == analysis::Change::lost ? 1 : 0;
    }
    Rows rows = {{"", say("avant", "before"), say("fermés", "closed"), say("persistent", "persist"),
                  say("apparus", "opened"), say("après", "after")}};
    Tally all;
    const auto add = [&](const std::string& words, const Tally& tally) {
      rows.push_back({words, std::to_string(tally.kept + tally.closed),
                      std::to_string(tally.closed), std::to_string(tally.kept),
                      std::to_string(tally.opened), std::to_string(tally.kept + tally.opened)});
    };
    for (const auto& [rule, tally] : by_rule) {
      add(std::string(words::rule_title(rule, options_.language)), tally);
      all.opened += tally.opened;
      all.kept += tally.kept;
      all.closed += tally.closed;
    }
    add(say("ensemble", "together"), all);
    std::string text = before_.heading(say("Constats", "Findings"));
    text += output_text::text_table(
        rows, {output_text::Align::left, output_text::Align::right, output_text::Align::right,
               output_text::Align::right, output_text::Align::right, output_text::Align::right});
    text += findings_of(analysis::Change::lost, say("Fermés", "Closed"));
    text += findings_of(analysis::Change::gained, say("Apparus", "Opened"));
    text += findings_of(analysis::Change::kept, say("Qui persistent", "Persisting"));
    return text;
  }

  std::string measures() const {
    Rows rows = {
        {"", "", say("avant", "before"), say("après", "after"), say("écart", "difference")}};
    for (const analysis::MeasureChange& measure : comparison().measures) {
      // What has no upper bound is counted: so many components.
      const bool is_count = !measure.range.high;
      const auto value = [&](const std::optional<double>& number) {
        return number && is_count ? output_text::plain_number_text(*number, options_.language)
                                  : output_text::number_text(number, 3, options_.language);
      };
      std::string difference = "–";
      if (measure.difference) {
        constexpr double least_shown = 0.0005;
        const double step = *measure.difference;
        difference = (step > 0 ? "+" : "") + value(step);
        if (step > -least_shown && step < least_shown) difference = step != 0 ? "≈ 0" : "=";
      }
      rows.push_back({std::string(words::layer_word(measure.layer, options_.language)),
                      words::measure_word(measure.name, options_.language), value(measure.before),
                      value(measure.after), difference});
    }
    return before_.heading(say("Mesures", "Measures")) +
           output_text::text_table(
               rows, {output_text::Align::left, output_text::Align::left, output_text::Align::right,
                      output_text::Align::right, output_text::Align::right});
  }

  std::string questions() const {
    const analysis::Correspondence& matching = comparison().matching;
    Rows rows;
    const auto add = [&](const std::string& before, const std::string& after,
                         analysis::DoubtGround ground) {
      rows.push_back({cut(before, 44), "=", cut(after, 44) + say("\u00A0?", "?"),
                      doubt_words(ground, options_.language)});
    };
    for (const analysis::PartnerQuestion& question : matching.partner_questions) {
      add(compared_.before.partners[question.before].name,
          compared_.after.partners[question.after].name, question.ground);
    }
    for (const analysis::ActionQuestion& question : matching.action_questions) {
      add(compared_.before.actions[question.before].title,
          compared_.after.actions[question.after].title, question.ground);
    }
    if (rows.empty()) return "";
    const std::size_t count = rows.size();
    return heading(say("À confirmer\u00A0: est-ce la même chose ? Tenues pour différentes ici",
                       "To confirm: are these the same? Taken to be different here"),
                   count) +
           list(std::move(rows));
  }

 private:
  // Closed and opened ones gravest first; of persisting ones, within a severity, longest first.
  std::string findings_of(analysis::Change change, const std::string& title) const {
    std::vector<const analysis::FindingChange*> listed;
    std::size_t count = 0;
    const auto shown =
        [&](const analysis::FindingChange& each) -> const std::optional<model::Finding>& {
      return change == analysis::Change::lost ? each.before : each.after;
    };
    for (const analysis::FindingChange& each : comparison().findings) {
      if (each.change != change) continue;
      ++count;
      const auto& finding = shown(each);
      const bool all = options_.most_per_rule == 0;
      if (finding && (all || finding->severity != model::Severity::info)) listed.push_back(&each);
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
    Rows rows;
    const SummaryPart& side = change == analysis::Change::lost ? before_ : after_;
    for (const analysis::FindingChange* each : listed) {
      const auto& finding = shown(*each);
      if (!finding) continue;
      std::string why = ground_words_of(*each, options_.language);
      const std::string since = since_words(side.contract, *each, options_.language);
      if (!since.empty()) why += (why.empty() ? "" : say("\u00A0; ", "; ")) + since;
      rows.push_back({"[" + std::string(words::consequence_word(*finding, options_.language)) + "]",
                      std::string(model::rule_code(finding->rule)), side.name(finding->subject, 40),
                      cut(why, 44)});
    }
    std::string text = "  " + title + " (" + std::to_string(count) + ")";
    if (count > rows.size()) {
      text += say(", dont ", ", of which ") + std::to_string(count - rows.size()) +
              say(" pour information, non listés", " for information, not listed");
    }
    return text + "\n" + list(std::move(rows));
  }
};

}  // namespace

std::string findings_compared(const Compared& compared, const SummaryOptions& options) {
  return GapTeller(compared, options).findings();
}

std::string measures_compared(const Compared& compared, const SummaryOptions& options) {
  return GapTeller(compared, options).measures();
}

std::string questions_compared(const Compared& compared, const SummaryOptions& options) {
  return GapTeller(compared, options).questions();
}

}  // namespace maillage::answers
