#include "output/proposals/governance_part.hpp"

#include <array>

#include "output/proposals/proposal_voice.hpp"
#include "output/text/numbers.hpp"
#include "output/words/proposals/governance_messages.hpp"

namespace maillage::proposals {
namespace {

using words::proposals::Governance;

struct Coded {
  const char* code;
  Governance words;
};

// All in the order of their enums.
constexpr std::array<Coded, 3> modes = {{
    {"shared", Governance::mode_shared},
    {"lead_organisation", Governance::mode_lead_organisation},
    {"administrative_organisation", Governance::mode_administrative_organisation},
}};

struct Criterion {
  const char* code;
  Governance words;
  Governance limit;  // what the data leaves open
};
constexpr std::array<Criterion, analysis::mode_criterion_count> criteria = {{
    {"trust", Governance::criterion_trust, Governance::limit_trust},
    {"participants", Governance::criterion_participants, Governance::limit_participants},
    {"goal_consensus", Governance::criterion_goal_consensus, Governance::limit_goal_consensus},
    {"competencies", Governance::criterion_competencies, Governance::limit_competencies},
    {"centralization", Governance::criterion_centralization, Governance::limit_centralization},
    {"steering", Governance::criterion_steering, Governance::limit_steering},
}};

constexpr std::array<Coded, static_cast<std::size_t>(analysis::ModeFigure::bodies) + 1> figures = {{
    {"participants", Governance::figure_participants},
    {"carriers", Governance::figure_carriers},
    {"lead_carries", Governance::figure_lead_carries},
    {"lead_takes_part", Governance::figure_lead_takes_part},
    {"lead_neighbours", Governance::figure_lead_neighbours},
    {"centralization", Governance::figure_centralization},
    {"density", Governance::figure_density},
    {"lead_steers", Governance::figure_lead_steers},
    {"lead_sits", Governance::figure_lead_sits},
    {"others_steer", Governance::figure_others_steer},
    {"coordination_fte", Governance::figure_coordination_fte},
    {"coordination_funders", Governance::figure_coordination_funders},
    {"bodies", Governance::figure_bodies},
}};

template <class Row, class E, std::size_t count>
const Row& row_of(const std::array<Row, count>& table, E value) {
  return table[static_cast<std::size_t>(value)];
}

std::string said(Governance key, output_text::Language language) {
  return output_text::filled(message_of(key), language);
}

// What cannot be said of a contract whose lead is not.
bool of_lead(analysis::ModeFigure figure) {
  return figure == analysis::ModeFigure::lead_carries ||
         figure == analysis::ModeFigure::lead_takes_part ||
         figure == analysis::ModeFigure::lead_neighbours ||
         figure == analysis::ModeFigure::lead_steers || figure == analysis::ModeFigure::lead_sits;
}

void add_criterion(const ProposalVoice& voice, const analysis::GovernanceEvidence& evidence,
                   const analysis::CriterionEvidence& each, blocks::ReportPart& part) {
  const std::string name = criterion_word(each.criterion, voice.language);
  add_heading(
      part,
      voice.say(each.speaks_for.empty() ? Governance::criterion_undecided : Governance::criterion,
                {{"criterion", name}, {"modes", speaks_for_text(each, voice.language)}}));
  std::vector<std::vector<std::string>> rows;
  for (const analysis::ModeEvidence& figure : each.figures) {
    if (!evidence.lead && of_lead(figure.figure)) continue;
    rows.push_back({mode_figure_value(figure, voice.language),
                    mode_figure_word(figure.figure, voice.language)});
  }
  add_table(part, "mode-" + std::string(criterion_code(each.criterion)), name,
            {voice.say(Governance::value_header), voice.say(Governance::figure_header)}, rows);
  add(part, blocks::ParagraphKind::note, mode_limit_text(each.criterion, voice.language));
}

}  // namespace

std::string mode_limit_text(analysis::ModeCriterion criterion, output_text::Language language) {
  return said(row_of(criteria, criterion).limit, language);
}

std::string mode_figure_value(const analysis::ModeEvidence& evidence,
                              output_text::Language language) {
  if (!evidence.value) return said(Governance::not_recorded, language);
  const bool ratio = evidence.figure == analysis::ModeFigure::density ||
                     evidence.figure == analysis::ModeFigure::centralization;
  const std::string value = ratio ? output_text::number_text(*evidence.value, 2, language)
                                  : output_text::plain_number_text(*evidence.value, language);
  if (!evidence.of) return value;
  return output_text::filled(
      message_of(Governance::of), language,
      {{"part", value},
       {"whole", output_text::plain_number_text(*evidence.of, language)},
       {"share", output_text::share_text(static_cast<std::size_t>(*evidence.value),
                                         static_cast<std::size_t>(*evidence.of), language)}});
}

std::string mode_word(analysis::GovernanceMode mode, output_text::Language language) {
  return said(row_of(modes, mode).words, language);
}

std::string criterion_word(analysis::ModeCriterion criterion, output_text::Language language) {
  return said(row_of(criteria, criterion).words, language);
}

std::string mode_figure_word(analysis::ModeFigure figure, output_text::Language language) {
  return said(row_of(figures, figure).words, language);
}

std::string speaks_for_text(const analysis::CriterionEvidence& evidence,
                            output_text::Language language) {
  std::string text;
  for (const analysis::GovernanceMode mode : evidence.speaks_for) {
    const std::string word = mode_word(mode, language);
    text = text.empty() ? word
                        : output_text::filled(message_of(Governance::either), language,
                                              {{"one", text}, {"other", word}});
  }
  return text.empty() ? said(Governance::undecided, language) : text;
}

std::string no_verdict_text(output_text::Language language) {
  return said(Governance::no_verdict, language);
}

std::string_view mode_code(analysis::GovernanceMode mode) { return row_of(modes, mode).code; }
std::string_view criterion_code(analysis::ModeCriterion criterion) {
  return row_of(criteria, criterion).code;
}
std::string_view figure_code(analysis::ModeFigure figure) { return row_of(figures, figure).code; }

blocks::ReportPart governance_part(const model::Contract& contract,
                                   const analysis::GovernanceEvidence& evidence,
                                   output_text::Language language) {
  const ProposalVoice voice{contract, language};
  blocks::ReportPart part{"mode", voice.say(Governance::title), {}};
  add(part, blocks::ParagraphKind::lead,
      voice.say(evidence.lead ? Governance::lead : Governance::lead_not_said,
                {{"organisation", evidence.lead ? voice.partner(*evidence.lead) : std::string()}}));
  add(part, blocks::ParagraphKind::note, no_verdict_text(language));
  for (const analysis::CriterionEvidence& each : evidence.criteria) {
    add_criterion(voice, evidence, each, part);
  }
  return part;
}

}  // namespace maillage::proposals
