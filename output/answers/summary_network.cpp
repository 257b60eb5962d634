// Partnerships, what hangs on whom, and declared figures, for the terminal.
#include <algorithm>

#include "output/answers/summary_context.hpp"
#include "output/fields/field_summary.hpp"
#include "output/text/terminal.hpp"
#include "output/text/typography.hpp"
#include "output/words/check_messages.hpp"
#include "output/words/declared_figure_words.hpp"
#include "output/words/measures/measure_words.hpp"
#include "output/words/tally_words.hpp"

namespace maillage::answers {
namespace {

using Rows = std::vector<std::vector<std::string>>;

std::string value_of(const SummaryPart& part, const std::vector<measures::Measure>& measures,
                     measures::Layer layer, std::string_view name, int decimals = 3) {
  const measures::Measure* measure = words::find_measure(measures, layer, name);
  if (measure == nullptr) return part.say("non calculé", "not computed");
  return output_text::number_text(measure->value, decimals, part.options.language);
}

std::string scope_name(const SummaryPart& part, const model::Scope& scope) {
  if (scope.axis) return part.say("axe ", "axis ") + part.contract.axes[*scope.axis].id;
  return part.table_of(scope);
}

// "20 sur 71": of how many live actions the table fills the field in.
std::string filled_text(const SummaryPart& part, const model::Scope& scope,
                        analysis::ActionField field) {
  const analysis::Completeness& found = part.study.of(scope).filled();
  return std::to_string(found.fields[static_cast<std::size_t>(field)].filled) +
         part.say(" sur ", " of ") + std::to_string(found.rows);
}

std::string scopes_table(const SummaryPart& part) {
  Rows rows = {{"", part.say("actions", "actions"), part.say("sans porteur", "no porteur"),
                part.say("porteurs", "porteurs"), part.say("organisations", "organisations"),
                part.say("liens", "ties"), part.say("partenaires dits", "partners said"),
                part.say("densité", "density"), part.say("centralisation", "centralization"),
                part.say("premier porteur", "first porteur"),
                part.say("trois premiers", "first three")}};
  for (const analysis::MeasuredScope& measured : part.analysis.by_scope) {
    const analysis::Counts& counts = measured.counts;
    const bool unknown = counts.carrier_not_said == counts.actions;
    const auto percent = [&](std::string_view name) {
      const measures::Measure* measure =
          words::find_measure(measured.measures, measures::Layer::carrying, name);
      if (measure == nullptr || !measure->value) return std::string("–");
      return output_text::number_text(100 * *measure->value, 0, part.options.language) +
             part.say("\u00A0%", "%");
    };
    rows.push_back(
        {output_text::shortened(output_text::printable(scope_name(part, measured.scope)), 24),
         std::to_string(counts.actions),
         unknown ? part.say("non dit", "not said") : std::to_string(counts.orphan),
         unknown ? part.say("non dit", "not said") : std::to_string(counts.carriers),
         std::to_string(counts.tied), std::to_string(counts.ties),
         filled_text(part, measured.scope, analysis::ActionField::partners),
         value_of(part, measured.measures, measures::Layer::actions, "density", 4),
         value_of(part, measured.measures, measures::Layer::actions,
                  "degree_centralization_partners"),
         percent("top_one"), percent("top_three")});
  }
  const std::vector<output_text::Align> align(11, output_text::Align::right);
  std::vector<output_text::Align> columns = align;
  columns[0] = output_text::Align::left;
  return output_text::text_table(rows, columns);
}

// Declared organisations that no tie of the table joins to anything are many; the sentence says
// how many, the finding partenaire-isole which.
std::string who_takes_part(const SummaryPart& part) {
  const analysis::Counts& counts = part.analysis.counts;
  const output_text::Language language = part.options.language;
  std::string text =
      "  " + output_text::counted(counts.partners, "organisation", "organisations", language) +
      part.say(", dont ", ", of which ") +
      output_text::counted(counts.tied, part.say("liée", "tied"), part.say("liées", "tied"),
                           language) +
      part.say(" à une action (", " to an action (") +
      output_text::counted(counts.carriers, "porteur", "porteurs", language) + ")";
  if (counts.prospective > 0) {
    text += part.say(" ; à part, ", "; apart, ") +
            output_text::counted(counts.prospective, part.say("pressentie", "proposed"),
                                 part.say("pressenties", "proposed"), language) +
            part.say(" pour la suite", " for what comes next");
  }
  return text + "\n";
}

// What is missing between organisations, in a line each; nothing where it cannot be said.
std::string gap_lines(const SummaryPart& part) {
  const output_text::Language language = part.options.language;
  const auto found = [&](measures::Layer layer, std::string_view name) {
    const measures::Measure* measure = words::find_measure(part.analysis.measures, layer, name);
    return measure == nullptr ? std::nullopt : measure->value;
  };
  const auto counted = [&](words::CheckMessage message, double value) {
    return output_text::filled(message_of(message), language,
                               {{"n", static_cast<std::size_t>(value)}});
  };
  std::string text;
  if (const auto left = found(measures::Layer::carrying, "attrition")) {
    text += part.say("  si les organisations partaient une à une au hasard, ",
                     "  if organisations left one by one at random, ") +
            output_text::number_text(100 * *left, 0, language) +
            part.say("\u00A0% des actions garderaient en moyenne un porteur\n",
                     "% of the actions would on average keep a porteur\n");
  }
  const auto objectives = found(measures::Layer::actions, "integrative_gaps");
  const auto pairs = found(measures::Layer::actions, "collaborative_gaps");
  if (!objectives && !pairs) return text;
  text +=
      part.say("  écarts (maillage plan --rencontres) : ", "  gaps (maillage plan --meetings): ");
  if (objectives) text += counted(words::CheckMessage::gaps_between_objectives, *objectives);
  if (objectives && pairs) text += part.say(" ; ", "; ");
  if (pairs) text += counted(words::CheckMessage::gaps_between_organisations, *pairs);
  return text + "\n";
}

std::string network_lines(const SummaryPart& part) {
  const std::vector<measures::Measure>& measures = part.analysis.measures;
  const analysis::Counts& counts = part.analysis.counts;
  const output_text::Language language = part.options.language;
  const auto value = [&](measures::Layer layer, std::string_view name, int decimals = 3) {
    return value_of(part, measures, layer, name, decimals);
  };
  std::string text;
  text += "  " + words::measure_word("density", language) + " " +
          value(measures::Layer::actions, "density", 4) + part.say(" : ", ": ") +
          output_text::counted(counts.ties, part.say("lien", "tie"), part.say("liens", "ties"),
                               language) +
          part.say(" sur ", " of ") +
          output_text::counted(counts.partners * counts.actions, "possible",
                               part.say("possibles", "possible"), language) +
          part.say(" ; ", "; ") + value(measures::Layer::actions, "density_of_tied") +
          part.say(" entre les seules organisations liées\n", " among tied organisations only\n");
  text += "  " +
          output_text::filled(message_of(words::CheckMessage::shared_pairs), language,
                              {{"n", part.analysis.pairs.size()},
                               {"density", value(measures::Layer::projection, "density", 4)}}) +
          part.say(" ; fermeture des liens ", "; clustering ") +
          value(measures::Layer::actions, "clustering") +
          part.say(" ; E–I entre types ", "; E–I between types ") +
          value(measures::Layer::projection, "ei_index") +
          part.say(" (au hasard ", " (by chance ") +
          value(measures::Layer::projection, "ei_expected") + ", p " +
          value(measures::Layer::projection, "ei_p_value") + ")\n";
  text += gap_lines(part);
  if (part.analysis.paths_too_costly) {
    text += part.say("  réseau trop grand : intermédiarité et proximité ne sont pas calculées\n",
                     "  network too large: betweenness and closeness are not computed\n");
  }
  return text;
}

std::string dependence(const SummaryPart& part) {
  if (part.analysis.carriers.empty()) return "";
  std::string text =
      part.heading(part.say("Ce qui tombe si une organisation part (avec ses services)",
                            "What falls if an organisation leaves (with its services)"));
  Rows rows = {{"", part.say("porte", "carries"), part.say("services compris", "with services"),
                part.say("sans porteur", "no porteur"),
                part.say("à d’autres non nommés", "left to unnamed"),
                part.say("moins portées", "fewer porteurs"),
                part.say("objectifs et axes perdus", "objectives and axes lost"),
                part.say("instances", "instances"), part.say("coupées", "cut off")}};
  for (const planning::CarrierWeight& weight : part.analysis.carriers) {
    const planning::Departure& lost = weight.departure;
    const std::size_t instances =
        lost.instances_under_quorum.size() + lost.instances_without_lead.size();
    rows.push_back({part.name({model::SubjectKind::partner, weight.partner.value}, 44),
                    words::tally_text(weight.carried, weight.abandoned, part.options.language),
                    std::to_string(weight.with_services),
                    std::to_string(lost.actions_without_carrier.size()),
                    std::to_string(lost.actions_left_to_unnamed.size()),
                    std::to_string(lost.actions_with_fewer_carriers.size()),
                    std::to_string(lost.objectives_without_carried_action.size() +
                                   lost.axes_without_carried_action.size()),
                    std::to_string(instances), std::to_string(lost.partners_cut_off.size())});
  }
  std::vector<output_text::Align> align(9, output_text::Align::right);
  align[0] = output_text::Align::left;
  const std::string filled = fields::rests_on_text(
      part.study.filled(), {analysis::ActionField::carrier}, part.options.language);
  return text + (filled.empty() ? "" : "  " + filled + "\n") + output_text::text_table(rows, align);
}

}  // namespace

std::string partnerships_part(const SummaryPart& part) {
  std::string text = part.heading(part.say("Partenariats", "Partnerships"));
  const std::string filled = fields::who_rests_on(part.study, part.options.language);
  text += who_takes_part(part) + (filled.empty() ? "" : "  " + filled + "\n") +
          network_lines(part) + scopes_table(part);
  return text + dependence(part);
}

std::string figures_part(const SummaryPart& part) {
  const output_text::Language language = part.options.language;
  if (part.analysis.figures.empty()) return "";
  std::size_t agree = 0, differ = 0, unknown = 0;
  Rows rows = {{"", part.say("déclaré", "declared"), part.say("calculé", "computed"), "",
                part.say("lecture la plus proche", "nearest reading"), part.say("où", "where")}};
  for (const gaps::DeclaredFigureCheck& check : part.analysis.figures) {
    const model::DeclaredFigure& figure = part.contract.figures[check.figure];
    const std::string unit = figure.is_percentage ? part.say("\u00A0%", "%") : "";
    if (check.agreement == gaps::Agreement::unknown) {
      ++unknown;
      continue;
    }
    const bool agrees = check.agreement == gaps::Agreement::agrees;
    (agrees ? agree : differ) += 1;
    // The year tells figures of one name apart: it is not what is cut.
    std::string table;
    if (figure.scope == model::DeclaredFigureScope::year)
      table = " (" + std::to_string(figure.year) + ")";
    if (figure.scope == model::DeclaredFigureScope::plan) table = " (plan)";
    if (figure.scope == model::DeclaredFigureScope::recapitulatif) {
      table = part.say(" (récapitulatif)", " (summary)");
    }
    const std::string said = output_text::shortened(output_text::printable(figure.said),
                                                    50 - output_text::display_width(table)) +
                             table;
    std::string reading;
    if (!agrees && check.nearest) {
      const gaps::DeclaredFigureReading& near = check.readings[*check.nearest];
      std::vector<std::string> codes;
      for (gaps::Variation variation : near.variations)
        codes.emplace_back(gaps::variation_code(variation));
      reading = output_text::plain_number_text(near.value, language) + unit +
                output_text::colon(language) + words::reading_words(codes, language);
    }
    rows.push_back({said, output_text::plain_number_text(figure.value, language) + unit,
                    output_text::plain_number_text(*check.computed, language) + unit,
                    agrees ? "=" : "≠", output_text::shortened(reading, 64),
                    output_text::shortened(output_text::printable(figure.source), 24)});
  }
  std::string text = part.heading(
      std::string(part.say("Chiffres déclarés et calculés", "Declared and computed figures")) +
      " (" + std::to_string(agree) + part.say(" concordent, ", " agree, ") +
      std::to_string(differ) + part.say(" diffèrent, ", " differ, ") + std::to_string(unknown) +
      part.say(" ne se comptent pas ici)", " cannot be counted here)"));
  if (rows.size() > 1)
    text += output_text::text_table(
        rows, {output_text::Align::left, output_text::Align::right, output_text::Align::right});
  return text;
}

}  // namespace maillage::answers
