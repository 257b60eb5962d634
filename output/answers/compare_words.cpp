#include "output/answers/compare_words.hpp"

#include "network/model/vocabulary.hpp"
#include "output/text/numbers.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/plan_words.hpp"

namespace maillage {
namespace {

std::string side_words(const Compared& compared, const Contract& contract, const Scope& scope) {
  const std::string table = scope_words(contract, scope, compared.language);
  if (compared.one_contract()) return table;
  return (contract.name.empty() ? contract.id : contract.name) + ", " + table;
}

}  // namespace

std::string scope_words(const Contract& contract, const Scope& scope, Language language) {
  const bool french = language == Language::french;
  std::string text;
  if (scope.whole) {
    text = french ? "tous les tableaux" : "all tables";
  } else {
    const Edition* edition = find_edition(contract, scope.year);
    text = edition == nullptr ? (french ? "sans tableau" : "no table")
                              : table_name(*edition, language);
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

std::string seen_state_word(SeenState state, Language language) {
  const bool french = language == Language::french;
  if (state == SeenState::absent) return french ? "absente" : "absent";
  if (state == SeenState::not_said) return french ? "non renseigné" : "not recorded";
  return state_word(static_cast<State>(state), language);
}

std::string_view seen_state_code(SeenState state) {
  if (state == SeenState::absent) return "absente";
  if (state == SeenState::not_said) return "non renseigné";
  return code_of(static_cast<State>(state));
}

std::string_view change_code(Change change) {
  switch (change) {
    case Change::gained:
      return "gained";
    case Change::kept:
      return "kept";
    case Change::lost:
      return "lost";
  }
  return "";
}

std::string_view ground_code(FindingGround ground) {
  switch (ground) {
    case FindingGround::judged:
      return "judged";
    case FindingGround::absent:
      return "absent";
    case FindingGround::abandoned:
      return "abandoned";
    case FindingGround::not_recorded:
      return "not-recorded";
  }
  return "";
}

std::string_view doubt_code(DoubtGround ground) {
  switch (ground) {
    case DoubtGround::same_id:
      return "same-id";
    case DoubtGround::alias:
      return "alias";
    case DoubtGround::near_name:
      return "near-name";
    case DoubtGround::other_type:
      return "other-type";
    case DoubtGround::kind_alone:
      return "kind-alone";
    case DoubtGround::several:
      return "several";
    case DoubtGround::same_title:
      return "same-title";
    case DoubtGround::near_title:
      return "near-title";
  }
  return "";
}

std::string ground_words_of(const FindingChange& finding, Language language) {
  const bool french = language == Language::french;
  const bool opened = finding.change == Change::gained;
  switch (finding.ground) {
    case FindingGround::judged:
      return "";
    case FindingGround::absent:
      if (opened) return french ? "n'y était pas" : "was not there";
      return french ? "n'y est plus" : "is no longer there";
    case FindingGround::abandoned:
      if (opened) return french ? "était abandonnée" : "was abandoned";
      return french ? "abandonnée depuis" : "abandoned since";
    case FindingGround::not_recorded:
      return french ? "non renseigné dans l'autre tableau" : "not recorded in the other table";
  }
  return "";
}

std::string doubt_words(DoubtGround ground, Language language) {
  const bool french = language == Language::french;
  switch (ground) {
    case DoubtGround::same_id:
      return french ? "même id, intitulés différents" : "same id, other words";
    case DoubtGround::alias:
      return french ? "l'un est un alias de l'autre" : "one is an alias of the other";
    case DoubtGround::near_name:
      return french ? "noms proches" : "near names";
    case DoubtGround::other_type:
      return french ? "même nom, types différents" : "same name, other type";
    case DoubtGround::kind_alone:
      return french ? "le nom ne dit pas lequel" : "the name does not say which";
    case DoubtGround::several:
      return french ? "d'autres portent le même nom" : "others have the same name";
    case DoubtGround::same_title:
      return french ? "même intitulé, autre numéro" : "same title, other number";
    case DoubtGround::near_title:
      return french ? "intitulés proches" : "near titles";
  }
  return "";
}

std::string since_words(const Contract& contract, const FindingChange& finding, Language language) {
  if (finding.tables_in_a_row < 2) return "";
  const bool french = language == Language::french;
  const Edition& first = contract.editions[finding.since];
  const std::string count = std::to_string(finding.tables_in_a_row);
  const std::string table = table_name(first, language);
  return french ? "depuis le " + table + " (" + count + " tableaux de suite)"
                : "since the " + table + " (" + count + " tables in a row)";
}

std::string action_title(const Compared& compared, const ActionChange& action) {
  if (action.after) return compared.after.actions[action.after->action].title;
  if (action.before) return compared.before.actions[action.before->action].title;
  return "";
}

std::string partner_name(const Compared& compared, const PartnerChange& partner) {
  if (partner.after) return compared.after.partners[*partner.after].name;
  if (partner.before) return compared.before.partners[*partner.before].name;
  return "";
}

std::string partner_name(const Compared& compared, const OrganisationChange& organisation) {
  return partner_name(compared,
                      PartnerChange{Change::kept, organisation.before, organisation.after});
}

std::string names_of(const Contract& contract, const std::vector<PartnerId>& partners,
                     Language language) {
  if (partners.empty()) return language == Language::french ? "aucun" : "none";
  std::string text;
  for (const PartnerId partner : partners) {
    text += (text.empty() ? "" : ", ") + contract.partners[partner].name;
  }
  return text;
}

std::vector<CountLine> count_lines(const Compared& compared) {
  const Counts &a = compared.comparison.before_counts, &b = compared.comparison.after_counts;
  const auto state = [](const Counts& counts, State which) {
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
      {compared.say("en cours", "under way"), state(a, State::under_way),
       state(b, State::under_way), states},
      {compared.say("en réflexion", "in reflection"), state(a, State::reflection),
       state(b, State::reflection), states},
      {compared.say("non commencées", "not begun"), state(a, State::not_begun),
       state(b, State::not_begun), states},
      {compared.say("abandonnées", "abandoned"), state(a, State::abandoned),
       state(b, State::abandoned), states},
      {compared.say("état non renseigné", "state not recorded"), a.state_not_said,
       b.state_not_said},
      {compared.say("avec porteur", "with a porteur"), a.carried, b.carried, carriers},
      {compared.say("sans porteur (hors abandonnées)", "without (but abandoned ones)"),
       a.orphan - a.orphan_abandoned, b.orphan - b.orphan_abandoned, carriers},
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
  };
  return lines;
}

}  // namespace maillage
