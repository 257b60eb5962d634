// What a finding says beside its subject, filled in from what its rule counted. What the numbers, words
// and involved of each rule mean: network/gaps/gaps.hpp.
#include <array>
#include <initializer_list>
#include <utility>
#include <vector>

#include "output/text/numbers.hpp"
#include "output/text/typography.hpp"
#include "output/words/declared_figure_words.hpp"
#include "output/words/finding_detail_messages.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/ground_words.hpp"
#include "output/words/requirement_words.hpp"

namespace maillage::words {
namespace {

using output_text::Filling;

// One finding in one language.
class Telling {
 public:
  Telling(const model::Contract& contract, const model::Finding& finding,
          output_text::Language language)
      : contract_(contract), finding_(finding), language_(language) {}

  std::string say(FindingDetail key, std::initializer_list<Filling> fillings = {}) const {
    return output_text::filled(message_of(key), language_, fillings);
  }

  // The sentence about those involved, under `place`; nothing where nobody is.
  std::string of_involved(FindingDetail key, const char* place) const {
    if (finding_.involved.empty()) return "";
    return say(key, {{place, involved()}, {"n", finding_.involved.size()}});
  }

  std::string involved() const { return names(finding_.involved); }

  std::string names(const std::vector<model::Subject>& subjects) const {
    constexpr std::size_t most = 4;
    std::string text;
    for (std::size_t i = 0; i < subjects.size() && i < most; ++i) {
      if (i > 0) text += ", ";
      text += subject_name(contract_, subjects[i], language_);
    }
    if (subjects.size() <= most) return text;
    return say(FindingDetail::and_others, {{"names", text}, {"n", subjects.size() - most}});
  }

  std::string number(std::size_t at) const {
    return at < finding_.numbers.size()
               ? output_text::plain_number_text(finding_.numbers[at], language_)
               : std::string("?");
  }
  std::size_t whole(std::size_t at) const {
    return at < finding_.numbers.size() ? static_cast<std::size_t>(finding_.numbers[at]) : 0;
  }
  std::string word(std::size_t at) const {
    return at < finding_.words.size() ? finding_.words[at] : std::string();
  }
  std::string quoted(std::size_t at) const { return output_text::quoted(word(at), language_); }

  std::string lost_carrier() const {
    if (finding_.involved.empty()) return "";
    const std::vector<model::Subject> gone(finding_.involved.begin(), finding_.involved.end() - 1);
    return say(FindingDetail::carried_before,
               {{"table", subject_name(contract_, finding_.involved.back(), language_)},
                {"organisations", names(gone)}});
  }

  std::string closed() const {
    const auto day = text::parse_date(word(0));
    return say(whole(0) == 0 ? FindingDetail::closed_since : FindingDetail::closed_and_carries,
               {{"date", day ? output_text::date_text(*day, language_) : word(0)},
                {"day", std::size_t{day && day->day != 0 ? 2u : 1u}},
                {"n", whole(0)}});
  }

  std::string states() const {
    constexpr std::array<FindingDetail, 3> counted = {
        FindingDetail::not_begun, FindingDetail::in_reflection, FindingDetail::abandoned};
    std::string text;
    for (std::size_t i = 0; i < counted.size(); ++i) {
      if (whole(i) == 0) continue;
      text += (text.empty() ? "" : ", ") + say(counted[i], {{"n", whole(i)}});
    }
    return text;
  }

  std::string critical() const {
    const std::size_t alone = whole(0), organisations = whole(1), actions = whole(2);
    const std::string seul = alone == 0 ? "" : say(FindingDetail::alone, {{"n", alone}});
    if (organisations == 0 && actions == 0) return seul;
    const FindingDetail cut = actions == 0         ? FindingDetail::cuts_organisations
                              : organisations == 0 ? FindingDetail::cuts_actions
                                                   : FindingDetail::cuts_both;
    const std::string off = say(cut, {{"organisations", organisations}, {"actions", actions}});
    return seul.empty() ? off : say(FindingDetail::both, {{"first", seul}, {"second", off}});
  }

  std::string rhythm() const {
    const std::string year = std::to_string(whole(0)), promised = number(1), held = number(2);
    const bool not_held = finding_.numbers.size() > 3 && whole(2) == 0;
    return say(not_held ? FindingDetail::said_not_held : FindingDetail::held_less,
               {{"year", year},
                {"held", held},
                {"meetings", whole(2)},
                {"promised", promised},
                {"n", whole(1)}});
  }

  std::string undated() const {
    const std::string first = std::to_string(whole(0)), last = std::to_string(whole(1));
    return say(FindingDetail::undated, {{"years", first == last ? first : first + "–" + last},
                                        {"promised", number(2)},
                                        {"n", whole(2)}});
  }

  std::string figure() const {
    const bool percentage = contract_.figures[finding_.subject.index].is_percentage;
    const auto value = [&](std::size_t at) {
      return percentage ? say(FindingDetail::percent, {{"number", number(at)}}) : number(at);
    };
    const std::string counted =
        say(FindingDetail::figure, {{"declared", value(0)}, {"counted", value(1)}});
    if (finding_.numbers.size() < 3 || finding_.words.empty()) return counted;
    return say(FindingDetail::figure_read, {{"counted", counted},
                                            {"nearest", value(2)},
                                            {"reading", reading_words(finding_.words, language_)}});
  }

  std::string column() const {
    const std::string name = output_text::quoted(column_name(), language_);
    if (finding_.numbers.empty()) return say(FindingDetail::column, {{"column", name}});
    return say(
        word(1) == "peu" ? FindingDetail::column_hardly_filled : FindingDetail::column_not_filled,
        {{"column", name}, {"n", whole(0)}, {"rows", number(1)}});
  }

  std::string exception() const {
    const std::string object = word(1).empty() ? "" : ", " + quoted(1);
    const auto until = text::parse_date(word(2));
    const FindingDetail why = whole(0) == 0   ? FindingDetail::exception_unanswered
                              : whole(0) == 1 ? FindingDetail::exception_until
                                              : FindingDetail::exception_of_nothing;
    return say(why, {{"rule", word(0)},
                     {"object", object},
                     {"date", until ? output_text::date_text(*until, language_) : word(2)}});
  }

 private:
  // The columns that a table may leave empty, by the code that the rule gives.
  std::string column_name() const {
    constexpr std::pair<const char*, FindingDetail> columns[] = {
        {"porteur", FindingDetail::column_porteur},
        {"etat", FindingDetail::column_state},
        {"partenaires", FindingDetail::column_partners},
        {"financeurs", FindingDetail::column_funders},
        {"territoires", FindingDetail::column_territories},
        {"indicateur", FindingDetail::column_indicator},
        {"numero", FindingDetail::column_number},
        {"objectif", FindingDetail::column_objective}};
    for (const auto& [code, name] : columns) {
      if (code == word(0)) return say(name);
    }
    return word(0);
  }

  const model::Contract& contract_;
  const model::Finding& finding_;
  output_text::Language language_;
};

}  // namespace

std::string finding_detail(const model::Contract& contract, const model::Finding& finding,
                           output_text::Language language) {
  const Telling told(contract, finding, language);
  switch (finding.rule) {
    case model::Rule::action_sans_porteur:
    case model::Rule::porteur_personne:
      return told.of_involved(FindingDetail::take_part, "organisations");
    case model::Rule::porteur_incertain:
      return told.say(FindingDetail::cell_says, {{"text", told.quoted(0)}});
    case model::Rule::porteur_perdu:
      return told.lost_carrier();
    case model::Rule::porteur_hors_instance:
      return told.say(FindingDetail::carries, {{"n", finding.involved.size()}});
    case model::Rule::action_isolee:
      return told.involved();
    case model::Rule::action_sans_fiche:
      return told.word(0).empty() ? told.say(FindingDetail::neither_number_nor_piste)
                                  : told.quoted(0);
    case model::Rule::action_dormante:
      return told.say(FindingDetail::dormant, {{"n", told.whole(0)}});
    case model::Rule::action_absente:
      return told.of_involved(FindingDetail::present_in, "tables");
    case model::Rule::objectif_sans_porteur:
      return told.say(
          told.whole(1) == 0 ? FindingDetail::actions : FindingDetail::actions_uncertain,
          {{"n", told.whole(0)}, {"uncertain", told.whole(1)}});
    case model::Rule::objectif_sans_avancement:
      return told.states();
    case model::Rule::objectif_sans_instance:
      return told.of_involved(FindingDetail::an_action_followed, "instances");
    case model::Rule::signataire_sans_role:
      return told.of_involved(FindingDetail::uncertain_porteur_of, "actions");
    case model::Rule::partenaire_isole:
      return told.of_involved(FindingDetail::named_in, "tables");
    case model::Rule::porteur_critique:
      return told.critical();
    case model::Rule::doublon_probable:
      return told.say(FindingDetail::near_names, {{"one", told.quoted(0)},
                                                  {"other", told.quoted(1)},
                                                  {"why", ground_words(told.word(2), language)}});
    case model::Rule::porteur_surcharge:
      return told.say(FindingDetail::carries_over_ceiling,
                      {{"n", told.whole(0)}, {"ceiling", told.number(1)}});
    case model::Rule::instance_sans_membre:
      return told.of_involved(FindingDetail::steered_by, "organisations");
    case model::Rule::rythme_non_tenu:
      return told.rhythm();
    case model::Rule::reunions_non_datees:
      return told.undated();
    case model::Rule::instance_sans_porteur:
      return told.say(FindingDetail::remit_carried_by,
                      {{"n", told.whole(0)}, {"organisations", told.involved()}});
    case model::Rule::epci_sans_action:
      return told.of_involved(FindingDetail::local_carries, "actions");
    case model::Rule::chiffre_discordant:
      return told.figure();
    case model::Rule::plan_disperse:
      return told.say(FindingDetail::plan_over_ceiling,
                      {{"n", told.whole(0)}, {"ceiling", told.number(1)}});
    case model::Rule::colonne_non_renseignee:
      return told.column();
    case model::Rule::porteur_ferme:
      return told.closed();
    case model::Rule::competence_absente:
      return told.say(finding.severity == model::Severity::info ? FindingDetail::competence_asked
                                                                : FindingDetail::competence_lacking,
                      {{"competence", told.word(0)}, {"actions", told.involved()}});
    case model::Rule::exigence_non_tenue:
      return requirement_text(contract, finding, language);
    case model::Rule::exception_perimee:
      return told.exception();
    case model::Rule::signataire_hors_copil:
    case model::Rule::epci_sans_referent:
    case model::Rule::action_sans_financeur:
    case model::Rule::action_sans_indicateur:
    case model::Rule::action_sans_objectif:
    case model::Rule::objectif_sans_action:
      return "";
    case model::Rule::objectif_sans_action_decrite:
      return told.say(FindingDetail::rows_repeat_it, {{"n", finding.involved.size()}});
  }
  return "";
}

}  // namespace maillage::words
