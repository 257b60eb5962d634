#include "output/answers/comparison/compare_words.hpp"

#include <utility>

#include "network/analysis/completeness.hpp"
#include "network/model/vocabulary.hpp"
#include "output/answers/check_voice.hpp"
#include "output/words/comparison/change_messages.hpp"
#include "output/words/comparison/compare_messages.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/finding_words.hpp"

namespace maillage::answers {
namespace {

using words::comparison::Changes;
using words::comparison::Compare;

// A sentence of the tables, filled in.
template <class Key>
std::string told(Key key, output_text::Language language,
                 std::initializer_list<output_text::Filling> fillings = {}) {
  return output_text::filled(message_of(key), language, fillings);
}

std::string side_words(const Compared& compared, const model::Contract& contract,
                       const model::Scope& scope) {
  const std::string table = scope_words(contract, scope, compared.language);
  if (compared.one_contract()) return table;
  return told(
      Compare::side, compared.language,
      {{"contract", contract.name.empty() ? contract.id : contract.name}, {"table", table}});
}

}  // namespace

std::string before_words(const Compared& compared) {
  return side_words(compared, compared.before, compared.comparison.before_scope);
}

std::string after_words(const Compared& compared) {
  return side_words(compared, compared.after, compared.comparison.after_scope);
}

std::string seen_state_word(analysis::SeenState state, output_text::Language language) {
  if (state == analysis::SeenState::absent) return told(Changes::state_absent, language);
  if (state == analysis::SeenState::not_said) return told(Changes::state_not_said, language);
  return words::state_word(static_cast<model::State>(state), language);
}

std::string_view change_code(analysis::Change change) {
  switch (change) {
    case analysis::Change::gained:
      return "gained";
    case analysis::Change::kept:
      return "kept";
    case analysis::Change::lost:
      return "lost";
  }
  return "";
}

std::string_view ground_code(analysis::FindingGround ground) {
  switch (ground) {
    case analysis::FindingGround::judged:
      return "judged";
    case analysis::FindingGround::absent:
      return "absent";
    case analysis::FindingGround::abandoned:
      return "abandoned";
    case analysis::FindingGround::not_recorded:
      return "not-recorded";
  }
  return "";
}

std::string_view doubt_code(analysis::DoubtGround ground) {
  switch (ground) {
    case analysis::DoubtGround::same_id:
      return "same-id";
    case analysis::DoubtGround::alias:
      return "alias";
    case analysis::DoubtGround::near_name:
      return "near-name";
    case analysis::DoubtGround::other_type:
      return "other-type";
    case analysis::DoubtGround::kind_alone:
      return "kind-alone";
    case analysis::DoubtGround::several:
      return "several";
    case analysis::DoubtGround::same_title:
      return "same-title";
    case analysis::DoubtGround::near_title:
      return "near-title";
  }
  return "";
}

std::string ground_words_of(const analysis::FindingChange& finding,
                            output_text::Language language) {
  const bool opened = finding.change == analysis::Change::gained;
  switch (finding.ground) {
    case analysis::FindingGround::judged:
      return "";
    case analysis::FindingGround::absent:
      return told(opened ? Changes::was_not_there : Changes::is_no_longer_there, language);
    case analysis::FindingGround::abandoned:
      return told(opened ? Changes::was_abandoned : Changes::abandoned_since, language);
    case analysis::FindingGround::not_recorded:
      return told(Changes::not_recorded_in_other, language);
  }
  return "";
}

std::string doubt_words(analysis::DoubtGround ground, output_text::Language language) {
  switch (ground) {
    case analysis::DoubtGround::same_id:
      return told(Changes::same_id, language);
    case analysis::DoubtGround::alias:
      return told(Changes::alias, language);
    case analysis::DoubtGround::near_name:
      return told(Changes::near_name, language);
    case analysis::DoubtGround::other_type:
      return told(Changes::other_type, language);
    case analysis::DoubtGround::kind_alone:
      return told(Changes::kind_alone, language);
    case analysis::DoubtGround::several:
      return told(Changes::several, language);
    case analysis::DoubtGround::same_title:
      return told(Changes::same_title, language);
    case analysis::DoubtGround::near_title:
      return told(Changes::near_title, language);
  }
  return "";
}

std::string since_words(const model::Contract& contract, const analysis::FindingChange& finding,
                        output_text::Language language) {
  if (finding.tables_in_a_row < 2) return "";
  const model::Edition& first = contract.editions[finding.since];
  return told(Changes::since, language,
              {{"table", words::table_name(first.year, language)},
               {"n", static_cast<std::size_t>(finding.tables_in_a_row)}});
}

std::string action_title(const Compared& compared, const analysis::ActionChange& action) {
  if (action.after) return compared.after.actions[action.after->action].title;
  if (action.before) return compared.before.actions[action.before->action].title;
  return "";
}

std::string partner_name(const Compared& compared, const analysis::PartnerChange& partner) {
  if (partner.after) return compared.after.partners[*partner.after].name;
  if (partner.before) return compared.before.partners[*partner.before].name;
  return "";
}

std::string partner_name(const Compared& compared,
                         const analysis::OrganisationChange& organisation) {
  return partner_name(compared, analysis::PartnerChange{analysis::Change::kept, organisation.before,
                                                        organisation.after});
}

std::string names_of(const model::Contract& contract, const std::vector<text::PartnerId>& partners,
                     output_text::Language language) {
  if (partners.empty()) return told(Compare::nobody, language);
  std::string text;
  for (const text::PartnerId partner : partners) {
    text += (text.empty() ? "" : ", ") + contract.partners[partner].name;
  }
  return text;
}

std::vector<CountLine> count_lines(const Compared& compared) {
  const analysis::Counts &a = compared.comparison.before_counts,
                         &b = compared.comparison.after_counts;
  const auto state = [](const analysis::Counts& counts, model::State which) {
    return counts.by_state[static_cast<std::size_t>(which)];
  };
  const bool states = a.state_not_said < a.actions && b.state_not_said < b.actions;
  const bool carriers = compared.comparison.carriers_comparable;
  const bool network = compared.comparison.network_comparable;
  const auto words = [&](Changes key) { return told(key, compared.language); };
  std::vector<CountLine> lines = {
      {words(Changes::actions), a.actions, b.actions},
      {words(Changes::fiches), a.fiches, b.fiches},
      {words(Changes::pistes), a.pistes, b.pistes},
      {words(Changes::done), a.done(), b.done(), states},
      {words(Changes::under_way), state(a, model::State::under_way),
       state(b, model::State::under_way), states},
      {words(Changes::in_reflection), state(a, model::State::reflection),
       state(b, model::State::reflection), states},
      {words(Changes::not_begun), state(a, model::State::not_begun),
       state(b, model::State::not_begun), states},
      {words(Changes::abandoned), state(a, model::State::abandoned),
       state(b, model::State::abandoned), states},
      {words(Changes::state_not_recorded), a.state_not_said, b.state_not_said},
      {words(Changes::carried), a.carried, b.carried, carriers},
      {words(Changes::orphan), a.orphan, b.orphan, carriers},
      {words(Changes::uncertain), a.uncertain, b.uncertain, carriers},
      {words(Changes::carriers), a.carriers, b.carriers, carriers},
      {words(Changes::tied), a.tied, b.tied, network},
      {words(Changes::ties), a.ties, b.ties, network},
      {words(Changes::objectives_without_action), a.objectives_without_action,
       b.objectives_without_action},
      {words(Changes::objectives_not_printed), a.objectives_not_printed, b.objectives_not_printed},
  };
  // On how many actions the rest depends, where it isn't all of them.
  const analysis::Completeness &before = compared.comparison.before_filled,
                               &after = compared.comparison.after_filled;
  lines.push_back({words(Changes::not_abandoned), before.rows, after.rows});
  const std::pair<analysis::ActionField, Changes> filled[] = {
      {analysis::ActionField::state, Changes::state_filled},
      {analysis::ActionField::carrier, Changes::carrier_filled},
      {analysis::ActionField::partners, Changes::partners_filled},
      {analysis::ActionField::funders, Changes::funders_filled},
  };
  for (const auto& [field, key] : filled) {
    const std::size_t at = static_cast<std::size_t>(field);
    const std::size_t then = before.fields[at].filled, now = after.fields[at].filled;
    if (then != before.rows || now != after.rows) lines.push_back({words(key), then, now});
  }
  return lines;
}

}  // namespace maillage::answers
