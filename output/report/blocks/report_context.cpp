#include "output/report/blocks/report_context.hpp"

#include <algorithm>

#include "output/fields/field_summary.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/measures/measure_words.hpp"
#include "output/words/network/network_words.hpp"
#include "output/words/report/cell_messages.hpp"

namespace maillage::report::blocks {
namespace {

using words::report::Cells;

// What may stand in an id and in a link without any escaping; the rest as "_" and its code.
std::string escaped(std::string_view text) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string safe;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       c == '-' || c == '.';
    if (plain) {
      safe += c;
    } else {
      safe += '_';
      safe += digits[byte >> 4];
      safe += digits[byte & 15];
    }
  }
  return safe;
}

// Whether the plan has its actions under objectives, so that axes need no fiche of their own.
bool has_objectives(const model::Contract& contract) { return !contract.objectives.empty(); }

}  // namespace

std::optional<Block> ReportMaking::rests_on(
    const std::vector<analysis::ActionField>& fields) const {
  std::string text = fields::rests_on_text(study.filled(), fields, language);
  if (text.empty()) return std::nullopt;
  return Block{Paragraph{ParagraphKind::note, {{capital(std::move(text)) + "."}}}};
}

std::string report_anchor(const model::Contract& contract, const model::Subject& subject) {
  switch (subject.kind) {
    case model::SubjectKind::partner:
      // Organisations proposed for the next contract have no part in this one.
      if (contract.partners[text::PartnerId{subject.index}].standing != model::Standing::current)
        return "";
      return "fiche-partenaire-" + escaped(words::subject_id(contract, subject));
    case model::SubjectKind::axis:
      return has_objectives(contract)
                 ? ""
                 : "fiche-axe-" + escaped(words::subject_id(contract, subject));
    case model::SubjectKind::objective:
      return "fiche-objectif-" + escaped(words::subject_id(contract, subject));
    case model::SubjectKind::instance:
      return "fiche-instance-" + escaped(words::subject_id(contract, subject));
    case model::SubjectKind::epci:
      return "fiche-epci-" + escaped(words::subject_id(contract, subject));
    case model::SubjectKind::action:
      return "action-" + escaped(words::subject_id(contract, subject));
    case model::SubjectKind::contract:
    case model::SubjectKind::table:
    case model::SubjectKind::figure:
      break;
  }
  return "";
}

std::string capital(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') {
    text[0] = static_cast<char>(text[0] - 'a' + 'A');
  }
  return text;
}

std::string measure_anchor(std::string_view name, measures::Layer layer) {
  return "mesure-" + escaped(name) + "-" + escaped(words::layer_code(layer));
}

std::string scope_phrase(const model::Contract& contract, const model::Scope& scope,
                         output_text::Language language) {
  const std::string where = scope.whole
                                ? output_text::filled(message_of(Cells::whole_period), language)
                                : words::in_table(scope.year, language);
  if (!scope.axis) return where;
  return output_text::filled(message_of(Cells::on_axis), language,
                             {{"where", where}, {"axis", contract.axes[*scope.axis].id}});
}

ReportMaking::ReportMaking(const study::Study& its_study, const Pictures& its_pictures,
                           output_text::Language its_language)
    : study(its_study),
      contract(its_study.contract()),
      graph(its_study.graph()),
      analysis(its_study.analysis()),
      pictures(its_pictures),
      language(its_language) {}

Run ReportMaking::link(const model::Subject& subject) const {
  Run run;
  run.text = words::subject_name(contract, subject, language);
  run.anchor = report_anchor(contract, subject);
  return run;
}

Run ReportMaking::link(text::PartnerId partner) const {
  return link(model::Subject{model::SubjectKind::partner, partner.value});
}

Run ReportMaking::link(text::ActionId action) const {
  return link(model::Subject{model::SubjectKind::action, action.value});
}

Run ReportMaking::link(text::InstanceId instance) const {
  return link(model::Subject{model::SubjectKind::instance, instance.value});
}

Prose ReportMaking::links(const std::vector<text::PartnerId>& partners) const {
  Prose prose;
  for (std::size_t i = 0; i < partners.size(); ++i) {
    if (i > 0) prose.push_back({i + 1 < partners.size() ? ", " : say(Cells::and_the_last)});
    prose.push_back(link(partners[i]));
  }
  return prose;
}

Run ReportMaking::figure(std::string text, Trace trace) {
  std::sort(trace.places.begin(), trace.places.end());
  trace.places.erase(std::unique(trace.places.begin(), trace.places.end()), trace.places.end());
  std::string key = trace.what + '\0' + trace.formula + '\0' + trace.measure;
  for (const text::Place& place : trace.places) key += '\0' + to_string(place);
  const auto [found, is_new] =
      known_.emplace(std::move(key), TraceId{static_cast<std::uint32_t>(traces_.size())});
  if (is_new) traces_.push_back(std::move(trace));
  Run run;
  run.text = std::move(text);
  run.trace = found->second;
  return run;
}

}  // namespace maillage::report::blocks
