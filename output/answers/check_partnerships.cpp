// check on partnerships: who takes part, the measures of each table, and what hangs on whom.
#include <algorithm>

#include "network/analysis/completeness.hpp"
#include "output/answers/check_voice.hpp"
#include "output/fields/field_summary.hpp"
#include "output/text/numbers.hpp"
#include "output/words/answers/finding_messages.hpp"
#include "output/words/answers/partnership_messages.hpp"
#include "output/words/measures/measure_words.hpp"
#include "output/words/tally_words.hpp"

namespace maillage::answers {
namespace {

using blocks::ParagraphKind;
using words::answers::Partnerships;

std::string value_of(const CheckVoice& voice, const std::vector<measures::Measure>& measures,
                     measures::Layer layer, std::string_view name) {
  const measures::Measure* measure = words::find_measure(measures, layer, name);
  if (measure == nullptr) return voice.say(Partnerships::not_computed);
  return words::value_text(measure->value, voice.options.language);
}

// Of the scope asked for.
std::string value_of(const CheckVoice& voice, measures::Layer layer, std::string_view name) {
  return value_of(voice, voice.analysis.measures, layer, name);
}

std::string measured_scope(const CheckVoice& voice, const model::Scope& scope) {
  return scope.axis ? voice.say(Partnerships::axis, {{"axis", voice.contract.axes[*scope.axis].id}})
                    : scope_words(voice.contract, scope, voice.options.language);
}

// "20 sur 71": of how many live actions the table fills the field in.
std::string filled_text(const CheckVoice& voice, const model::Scope& scope,
                        analysis::ActionField field) {
  const analysis::Completeness& found = voice.study.of(scope).filled();
  return voice.say(
      Partnerships::filled,
      {{"n", found.fields[static_cast<std::size_t>(field)].filled}, {"rows", found.rows}});
}

std::vector<std::string> scope_row(const CheckVoice& voice, const analysis::MeasuredScope& of) {
  const analysis::Counts& counts = of.counts;
  const bool unknown = counts.carrier_not_said == counts.actions;
  const auto share = [&](std::string_view name) -> std::string {
    const measures::Measure* measure =
        words::find_measure(of.measures, measures::Layer::carrying, name);
    if (measure == nullptr || !measure->value) return "–";
    return voice.say(
        Partnerships::percent,
        {{"value", output_text::number_text(100 * *measure->value, 0, voice.options.language)}});
  };
  const std::string not_said = voice.say(Partnerships::not_said);
  return {voice.cut(measured_scope(voice, of.scope), 24),
          std::to_string(counts.actions),
          unknown ? not_said : std::to_string(counts.orphan),
          unknown ? not_said : std::to_string(counts.carriers),
          std::to_string(counts.tied),
          std::to_string(counts.ties),
          filled_text(voice, of.scope, analysis::ActionField::partners),
          value_of(voice, of.measures, measures::Layer::actions, "density"),
          value_of(voice, of.measures, measures::Layer::actions, "degree_centralization_partners"),
          share("top_one"),
          share("top_three")};
}

void add_scopes(const CheckVoice& voice, blocks::ReportPart& part) {
  CheckVoice::Rows rows;
  for (const analysis::MeasuredScope& measured : voice.analysis.by_scope) {
    rows.push_back(scope_row(voice, measured));
  }
  add_table(part, "mesures-par-tableau", voice.say(Partnerships::scopes_caption),
            {voice.say(Partnerships::scope_header), voice.say(Partnerships::actions_header),
             voice.say(Partnerships::orphans_header), voice.say(Partnerships::carriers_header),
             voice.say(Partnerships::organisations_header), voice.say(Partnerships::ties_header),
             voice.say(Partnerships::partners_said_header), voice.say(Partnerships::density_header),
             voice.say(Partnerships::centralization_header), voice.say(Partnerships::first_header),
             voice.say(Partnerships::three_header)},
            rows, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, blocks::GridUse::titled);
}

// Declared organisations that no tie of the table joins to anything are many; the sentence says
// how many, the finding partenaire-isole which.
std::string who_takes_part(const CheckVoice& voice) {
  const analysis::Counts& counts = voice.analysis.counts;
  const std::string organisations =
      voice.say(Partnerships::organisations,
                {{"n", counts.partners}, {"tied", counts.tied}, {"carriers", counts.carriers}});
  if (counts.prospective == 0) return organisations;
  return voice.say(Partnerships::and_proposed,
                   {{"organisations", organisations}, {"n", counts.prospective}});
}

bool is_defined(const CheckVoice& voice, measures::Layer layer, std::string_view name) {
  const measures::Measure* measure = words::find_measure(voice.analysis.measures, layer, name);
  return measure != nullptr && measure->value.has_value();
}

// Who shares actions with whom; nothing of what is not defined, as of a single organisation.
void add_pairs(const CheckVoice& voice, blocks::ReportPart& part) {
  using measures::Layer;
  if (!is_defined(voice, Layer::projection, "density")) return;
  std::string text = voice.say(Partnerships::shared_pairs,
                               {{"n", voice.analysis.pairs.size()},
                                {"density", value_of(voice, Layer::projection, "density")}});
  const auto append = [&](const std::string& second) {
    text = voice.say(Partnerships::both_gaps, {{"first", text}, {"second", second}});
  };
  if (is_defined(voice, Layer::actions, "clustering")) {
    append(voice.say(Partnerships::clustering,
                     {{"clustering", value_of(voice, Layer::actions, "clustering")}}));
  }
  if (is_defined(voice, Layer::projection, "ei_index")) {
    append(voice.say(Partnerships::mixing,
                     {{"index", value_of(voice, Layer::projection, "ei_index")},
                      {"expected", value_of(voice, Layer::projection, "ei_expected")},
                      {"p", value_of(voice, Layer::projection, "ei_p_value")}}));
  }
  add(part, ParagraphKind::plain, text);
}

// What is missing between organisations, in a line each; nothing where it cannot be said.
void add_gaps(const CheckVoice& voice, blocks::ReportPart& part) {
  const auto found = [&](measures::Layer layer, std::string_view name) {
    const measures::Measure* measure = words::find_measure(voice.analysis.measures, layer, name);
    return measure == nullptr ? std::nullopt : measure->value;
  };
  if (const auto left = found(measures::Layer::carrying, "attrition")) {
    add(part, ParagraphKind::plain,
        voice.say(Partnerships::attrition,
                  {{"percent", output_text::number_text(100 * *left, 0, voice.options.language)}}));
  }
  const auto counted = [&](Partnerships key, double value) {
    return voice.say(key, {{"n", static_cast<std::size_t>(value)}});
  };
  std::string gaps;
  if (const auto objectives = found(measures::Layer::actions, "integrative_gaps")) {
    gaps = counted(Partnerships::gaps_of_objectives, *objectives);
  }
  if (const auto pairs = found(measures::Layer::actions, "collaborative_gaps")) {
    const std::string second = counted(Partnerships::gaps_of_organisations, *pairs);
    gaps = gaps.empty() ? second
                        : voice.say(Partnerships::both_gaps, {{"first", gaps}, {"second", second}});
  }
  if (!gaps.empty()) {
    add(part, ParagraphKind::plain, voice.say(Partnerships::gaps, {{"gaps", gaps}}));
  }
}

}  // namespace

blocks::ReportPart partnerships_part(const CheckVoice& voice) {
  using measures::Layer;
  const output_text::Language language = voice.options.language;
  const analysis::Counts& counts = voice.analysis.counts;
  blocks::ReportPart part{"partenariats", voice.say(Partnerships::title), {}};
  add(part, ParagraphKind::plain, who_takes_part(voice));
  const std::string filled = fields::who_rests_on(voice.study, language);
  if (!filled.empty()) add(part, ParagraphKind::note, filled);
  // The note above is of live actions: which figures are not, is said.
  const std::size_t abandoned = counts.by_state[static_cast<std::size_t>(model::State::abandoned)];
  if (abandoned > 0) {
    add(part, ParagraphKind::note,
        voice.say(Partnerships::of_all_actions, {{"n", counts.actions}, {"abandoned", abandoned}}));
  }
  add(part, ParagraphKind::plain,
      voice.say(Partnerships::density,
                {{"measure", words::measure_word("density", language)},
                 {"value", value_of(voice, Layer::actions, "density")},
                 {"ties", counts.ties},
                 {"n", counts.partners * counts.actions},
                 {"tied", value_of(voice, Layer::actions, "density_of_tied")}}));
  add_pairs(voice, part);
  add_gaps(voice, part);
  if (voice.analysis.paths_too_costly) {
    add(part, ParagraphKind::note, voice.say(Partnerships::too_large));
  }
  add_scopes(voice, part);
  return part;
}

blocks::ReportPart dependence_part(const CheckVoice& voice) {
  const output_text::Language language = voice.options.language;
  blocks::ReportPart part{"dependance", voice.say(Partnerships::dependence_title), {}};
  CheckVoice::Rows rows;
  const auto& weights =
      voice.options.most_per_rule == 0 ? voice.study.carrier_weights() : voice.analysis.carriers;
  for (const planning::CarrierWeight& weight : weights) {
    const planning::Departure& lost = weight.departure;
    const std::size_t instances =
        lost.instances_under_quorum.size() + lost.instances_without_lead.size();
    rows.push_back({voice.name({model::SubjectKind::partner, weight.partner.value}, 44),
                    words::tally_text(weight.carried, weight.abandoned, language),
                    std::to_string(weight.with_services),
                    std::to_string(lost.actions_without_carrier.size()),
                    std::to_string(lost.actions_left_to_unnamed.size()),
                    std::to_string(lost.actions_with_fewer_carriers.size()),
                    std::to_string(lost.objectives_without_carried_action.size() +
                                   lost.axes_without_carried_action.size()),
                    std::to_string(instances), std::to_string(lost.partners_cut_off.size())});
  }
  if (rows.empty()) return part;
  const std::string filled =
      fields::rests_on_text(voice.study.filled(), {analysis::ActionField::carrier}, language);
  if (!filled.empty()) add(part, ParagraphKind::note, filled);
  add_table(part, "departs", part.title,
            {voice.say(Partnerships::organisation_header), voice.say(Partnerships::carries_header),
             voice.say(Partnerships::services_header), voice.say(Partnerships::orphans_header),
             voice.say(Partnerships::unnamed_header), voice.say(Partnerships::fewer_header),
             voice.say(Partnerships::lost_header), voice.say(Partnerships::instances_header),
             voice.say(Partnerships::cut_off_header)},
            rows, {1, 2, 3, 4, 5, 6, 7, 8}, blocks::GridUse::titled);
  if (const std::size_t all = voice.analysis.carriers_in_all; all > rows.size()) {
    add_bullets(part, {voice.say(words::answers::Findings::more, {{"n", all - rows.size()}})});
  }
  return part;
}

}  // namespace maillage::answers
