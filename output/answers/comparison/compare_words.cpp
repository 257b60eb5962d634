#include "output/answers/comparison/compare_words.hpp"

#include "network/analysis/completeness.hpp"
#include "network/model/vocabulary.hpp"
#include "output/text/numbers.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/finding_words.hpp"

namespace maillage::answers {
namespace {

std::string side_words(const Compared& compared, const model::Contract& contract,
                       const model::Scope& scope) {
  const std::string table = scope_words(contract, scope, compared.language);
  if (compared.one_contract()) return table;
  return (contract.name.empty() ? contract.id : contract.name) + ", " + table;
}

}  // namespace

std::string scope_words(const model::Contract& contract, const model::Scope& scope,
                        output_text::Language language) {
  const bool french = language == output_text::Language::french;
  std::string text;
  if (scope.whole) {
    text = french ? "tous les tableaux" : "all tables";
  } else {
    const model::Edition* edition = model::find_edition(contract, scope.year);
    text = edition == nullptr ? (french ? "sans tableau" : "no table")
                              : words::table_name(edition->year, language);
  }
  if (scope.axis) text += (french ? ", axe " : ", axis ") + contract.axes[*scope.axis].id;
  return text;
}

std::string before_words(const Compared& compared) {
  return side_words(compared, compared.before, compared.comparison.before_scope);
}

std::string after_words(const Compared& compared) {
  return side_words(compared, compared.after, compared.comparison.after_scope);
}

std::string seen_state_word(analysis::SeenState state, output_text::Language language) {
  const bool french = language == output_text::Language::french;
  if (state == analysis::SeenState::absent) return french ? "absente" : "absent";
  if (state == analysis::SeenState::not_said) return french ? "non renseigné" : "not recorded";
  return words::state_word(static_cast<model::State>(state), language);
}

std::string_view seen_state_code(analysis::SeenState state) {
  if (state == analysis::SeenState::absent) return "absente";
  if (state == analysis::SeenState::not_said) return "non renseigné";
  return code_of(static_cast<model::State>(state));
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
  const bool french = language == output_text::Language::french;
  const bool opened = finding.change == analysis::Change::gained;
  switch (finding.ground) {
    case analysis::FindingGround::judged:
      return "";
    case analysis::FindingGround::absent:
      if (opened) return french ? "n'y était pas" : "was not there";
      return french ? "n'y est plus" : "is no longer there";
    case analysis::FindingGround::abandoned:
      if (opened) return french ? "était abandonnée" : "was abandoned";
      return french ? "abandonnée depuis" : "abandoned since";
    case analysis::FindingGround::not_recorded:
      return french ? "non renseigné dans l'autre tableau" : "not recorded in the other table";
  }
  return "";
}

std::string doubt_words(analysis::DoubtGround ground, output_text::Language language) {
  const bool french = language == output_text::Language::french;
  switch (ground) {
    case analysis::DoubtGround::same_id:
      return french ? "même id, intitulés différents" : "same id, other words";
    case analysis::DoubtGround::alias:
      return french ? "l'un est un alias de l'autre" : "one is an alias of the other";
    case analysis::DoubtGround::near_name:
      return french ? "noms proches" : "near names";
    case analysis::DoubtGround::other_type:
      return french ? "même nom, types différents" : "same name, other type";
    case analysis::DoubtGround::kind_alone:
      return french ? "le nom ne dit pas lequel" : "the name does not say which";
    case analysis::DoubtGround::several:
      return french ? "d'autres portent le même nom" : "others have the same name";
    case analysis::DoubtGround::same_title:
      return french ? "même intitulé, autre numéro" : "same title, other number";
    case analysis::DoubtGround::near_title:
      return french ? "intitulés proches" : "near titles";
  }
  return "";
}

std::string since_words(const model::Contract& contract, const analysis::FindingChange& finding,
                        output_text::Language language) {
  if (finding.tables_in_a_row < 2) return "";
  const bool french = language == output_text::Language::french;
  const model::Edition& first = contract.editions[finding.since];
  const std::string count = std::to_string(finding.tables_in_a_row);
  const std::string table = words::table_name(first.year, language);
  return french ? "depuis le " + table + " (" + count + " tableaux de suite)"
                : "since the " + table + " (" + count + " tables in a row)";
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
  if (partners.empty()) return language == output_text::Language::french ? "aucun" : "none";
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
  const bool partners = compared.comparison.participants_comparable;
  std::vector<CountLine> lines = {
      {"actions", a.actions, b.actions},
      {compared.say("fiches", "fiches"), a.fiches, b.fiches},
      {compared.say("pistes", "pistes"), a.pistes, b.pistes},
      {compared.say("réalisées", "done"), a.done(), b.done(), states},
      {compared.say("en cours", "under way"), state(a, model::State::under_way),
       state(b, model::State::under_way), states},
      {compared.say("en réflexion", "in reflection"), state(a, model::State::reflection),
       state(b, model::State::reflection), states},
      {compared.say("non commencées", "not begun"), state(a, model::State::not_begun),
       state(b, model::State::not_begun), states},
      {compared.say("abandonnées", "abandoned"), state(a, model::State::abandoned),
       state(b, model::State::abandoned), states},
      {compared.say("état non renseigné", "state not recorded"), a.state_not_said,
       b.state_not_said},
      {compared.say("avec porteur", "with a porteur"), a.carried, b.carried, carriers},
      {compared.say("sans porteur (hors abandonnées)", "without (but abandoned ones)"), a.orphan,
       b.orphan, carriers},
      {compared.say("au porteur incertain", "with an uncertain one"), a.uncertain, b.uncertain,
       carriers},
      {compared.say("organisations qui portent", "organisations that carry"), a.carriers,
       b.carriers, carriers},
      {compared.say("organisations liées à une action", "organisations tied to an action"), a.tied,
       b.tied, carriers && partners},
      {compared.say("liens organisation–action", "ties organisation–action"), a.ties, b.ties,
       carriers && partners},
      {compared.say("objectifs sans action", "objectives without an action"),
       a.objectives_without_action, b.objectives_without_action},
      {compared.say("objectifs que le tableau n'imprime pas",
                    "objectives the table does not print"),
       a.objectives_not_printed, b.objectives_not_printed},
  };
  // On how many actions the rest depends, where it isn't all of them.
  const analysis::Completeness before = analysis::completeness(compared.before,
                                                               compared.comparison.before_scope),
                               after = analysis::completeness(compared.after,
                                                              compared.comparison.after_scope);
  const auto add_filled = [&](analysis::ActionField field, const char* french,
                              const char* english) {
    const auto of = [&](const analysis::Completeness& found) {
      return found.fields[static_cast<std::size_t>(field)].filled;
    };
    if (of(before) == before.rows && of(after) == after.rows) return;
    lines.push_back({compared.say(french, english), of(before), of(after)});
  };
  lines.push_back({compared.say("non abandonnées", "not abandoned"), before.rows, after.rows});
  add_filled(analysis::ActionField::state, "… dont l'état est renseigné",
             "… whose state is filled in");
  add_filled(analysis::ActionField::carrier, "… dont le porteur est renseigné",
             "… whose porteur is filled in");
  add_filled(analysis::ActionField::partners, "… dont les partenaires sont renseignés",
             "… whose partners are filled in");
  add_filled(analysis::ActionField::funders, "… dont les financeurs sont renseignés",
             "… whose funders are filled in");
  return lines;
}

}  // namespace maillage::answers
