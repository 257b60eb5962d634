#include "output/words/finding_words.hpp"

#include <array>
#include <vector>

#include "output/text/numbers.hpp"
#include "output/text/typography.hpp"
#include "output/words/check_messages.hpp"
#include "output/words/declared_figure_words.hpp"
#include "output/words/ground_words.hpp"
#include "output/words/requirement_words.hpp"

namespace maillage::words {
namespace {

struct Pair {
  const char* french;
  const char* english;
};

const char* said(const Pair& wording, output_text::Language language) {
  return language == output_text::Language::french ? wording.french : wording.english;
}

std::string names(const model::Contract& contract, const std::vector<model::Subject>& subjects,
                  output_text::Language language, std::size_t most = 4) {
  std::string text;
  for (std::size_t i = 0; i < subjects.size() && i < most; ++i) {
    if (i > 0) text += ", ";
    text += subject_name(contract, subjects[i], language);
  }
  if (subjects.size() > most) {
    const std::size_t more = subjects.size() - most;
    text += language == output_text::Language::french
                ? " et " + output_text::counted(more, "autre", "autres", language)
                : " and " + output_text::counted(more, "other", "others", language);
  }
  return text;
}

std::string number(const model::Finding& finding, std::size_t at, output_text::Language language) {
  return at < finding.numbers.size() ? output_text::plain_number_text(finding.numbers[at], language)
                                     : std::string("?");
}

std::size_t whole(const model::Finding& finding, std::size_t at) {
  return at < finding.numbers.size() ? static_cast<std::size_t>(finding.numbers[at]) : 0;
}

std::string word(const model::Finding& finding, std::size_t at) {
  return at < finding.words.size() ? finding.words[at] : std::string();
}

std::string column_name(const std::string& code, output_text::Language language) {
  static const std::vector<std::pair<std::string, Pair>> columns = {
      {"porteur", {"porteur", "porteur"}},
      {"etat", {"état d’avancement", "state"}},
      {"partenaires", {"partenaires", "partners"}},
      {"financeurs", {"financeurs", "funders"}},
      {"territoires", {"territoires", "EPCI covered"}},
      {"indicateur", {"indicateur", "indicator"}},
      {"numero", {"n° ou piste", "number"}},
      {"objectif", {"objectif", "objective"}}};
  for (const auto& [known, wording] : columns) {
    if (known == code) return said(wording, language);
  }
  return code;
}

std::string critical_text(const model::Finding& finding, output_text::Language language) {
  const bool french = language == output_text::Language::french;
  const std::size_t alone = whole(finding, 0), partners = whole(finding, 1);
  const std::size_t actions = whole(finding, 2);
  std::string text;
  if (alone > 0) {
    text = (french ? "seule à porter " : "alone on ") +
           output_text::counted(alone, "action", "actions", language);
  }
  if (partners > 0 || actions > 0) {
    if (!text.empty()) text += french ? " ; " : "; ";
    text += french ? "sans elle, " : "without it ";
    if (partners > 0) {
      text += output_text::counted(partners, "organisation", "organisations", language) +
              (actions > 0 ? (french ? " et " : " and ") : "");
    }
    if (actions > 0) text += output_text::counted(actions, "action", "actions", language);
    const bool many = partners + actions > 1;
    text += french ? (many ? " détachées du réseau" : " détachée du réseau") : " cut off";
  }
  return text;
}

std::string figure_text(const model::Contract& contract, const model::Finding& finding,
                        output_text::Language language) {
  const bool french = language == output_text::Language::french;
  const model::DeclaredFigure& figure = contract.figures[finding.subject.index];
  const std::string unit = figure.is_percentage ? (french ? "\u00A0%" : "%") : "";
  std::string text = (french ? "déclaré " : "declared ") + number(finding, 0, language) + unit +
                     (french ? ", compté " : ", counted ") + number(finding, 1, language) + unit;
  if (finding.numbers.size() > 2 && !finding.words.empty()) {
    text += french ? " ; lecture la plus proche : " : "; nearest reading: ";
    text +=
        number(finding, 2, language) + unit + " (" + reading_words(finding.words, language) + ")";
  }
  return text;
}

std::string prefixed(const Pair& prefix, const std::string& text, output_text::Language language) {
  return text.empty() ? text : said(prefix, language) + text;
}

}  // namespace

std::string_view consequence_word(gaps::Consequence consequence, output_text::Language language) {
  const bool french = language == output_text::Language::french;
  switch (consequence) {
    case gaps::Consequence::decide:
      return french ? "à décider" : "to decide";
    case gaps::Consequence::complete:
      return french ? "à compléter" : "to complete";
    case gaps::Consequence::know:
      return french ? "à savoir" : "for information";
  }
  return "";
}

std::string_view consequence_word(const model::Finding& finding, output_text::Language language) {
  return consequence_word(gaps::consequence_of(finding), language);
}

std::string_view person_words(output_text::Language language) {
  return language == output_text::Language::french ? "une personne, structure non dite"
                                                   : "a person, organisation not said";
}

std::string_view consequence_code(gaps::Consequence consequence) {
  switch (consequence) {
    case gaps::Consequence::decide:
      return "decide";
    case gaps::Consequence::complete:
      return "complete";
    case gaps::Consequence::know:
      return "know";
  }
  return "";
}

std::string_view severity_code(model::Severity severity) {
  switch (severity) {
    case model::Severity::error:
      return "error";
    case model::Severity::warning:
      return "warning";
    case model::Severity::info:
      return "info";
  }
  return "";
}

std::string finding_detail(const model::Contract& contract, const model::Finding& finding,
                           output_text::Language language) {
  const bool french = language == output_text::Language::french;
  const std::string involved = names(contract, finding.involved, language);
  switch (finding.rule) {
    case model::Rule::action_sans_porteur:
    case model::Rule::porteur_personne:
      return prefixed({"y prennent part : ", "taking part: "}, involved, language);
    case model::Rule::porteur_incertain:
      return (french ? "la cellule dit " : "the cell says ") +
             output_text::quoted(word(finding, 0), language);
    case model::Rule::porteur_perdu: {
      if (finding.involved.empty()) return "";
      std::vector<model::Subject> gone(finding.involved.begin(), finding.involved.end() - 1);
      const std::string table = subject_name(contract, finding.involved.back(), language);
      return names(contract, gone, language) + (french ? " (nommé au " : " (named in the ") +
             table + ")";
    }
    case model::Rule::porteur_hors_instance: {
      const std::size_t carried = finding.involved.size();
      return (french ? "porte " : "carries ") +
             output_text::counted(carried, "action", "actions", language);
    }
    case model::Rule::action_isolee:
      return involved;
    case model::Rule::action_sans_fiche:
      return word(finding, 0).empty() ? (french ? "ni numéro ni piste" : "neither number nor piste")
                                      : output_text::quoted(word(finding, 0), language);
    case model::Rule::action_dormante:
      return french ? "non commencée depuis " + number(finding, 0, language) + " bilans"
                    : "not begun in " + number(finding, 0, language) + " reviews";
    case model::Rule::action_absente:
      return prefixed({"présente au ", "present in the "}, involved, language);
    case model::Rule::objectif_sans_porteur: {
      const std::size_t live = whole(finding, 0), uncertain = whole(finding, 1);
      std::string text = output_text::counted(live, "action", "actions", language);
      if (uncertain > 0) {
        text += french ? ", dont " + output_text::count_text(uncertain, language) +
                             " au porteur incertain"
                       : ", " + output_text::count_text(uncertain, language) +
                             " with an uncertain porteur";
      }
      return text;
    }
    case model::Rule::objectif_sans_avancement: {
      std::string text;
      const std::array<Pair, 3> states = {{{"non commencée", "not begun"},
                                           {"en réflexion", "in reflection"},
                                           {"abandonnée", "abandoned"}}};
      for (std::size_t i = 0; i < states.size(); ++i) {
        const std::size_t count = whole(finding, i);
        if (count == 0) continue;
        if (!text.empty()) text += ", ";
        const bool plural = french && count > 1 && i != 1;
        text += output_text::count_text(count, language) + " " + said(states[i], language) +
                (plural ? "s" : "");
      }
      return text;
    }
    case model::Rule::objectif_sans_instance:
      return involved.empty() ? ""
                              : output_text::filled(message_of(CheckMessage::an_action_followed),
                                                    language, {{"bodies", involved}});
    case model::Rule::signataire_sans_role:
      return prefixed({"porteur incertain de ", "uncertain porteur of "}, involved, language);
    case model::Rule::partenaire_isole:
      return prefixed({"citée au ", "named in the "}, involved, language);
    case model::Rule::porteur_critique:
      return critical_text(finding, language);
    case model::Rule::doublon_probable:
      return output_text::quoted(word(finding, 0), language) + " / " +
             output_text::quoted(word(finding, 1), language) + output_text::colon(language) +
             ground_words(word(finding, 2), language);
    case model::Rule::porteur_surcharge:
      return (french ? "porte " : "carries ") +
             output_text::counted(whole(finding, 0), "action", "actions", language) +
             (french ? " pour un plafond de " : ", ceiling ") + number(finding, 1, language);
    case model::Rule::instance_sans_membre:
      return prefixed({"pilotée par ", "steered by "}, involved, language);
    case model::Rule::rythme_non_tenu: {
      const std::string year = std::to_string(whole(finding, 0));
      const std::string promised = number(finding, 1, language),
                        held = number(finding, 2, language);
      const bool one = whole(finding, 1) < 2;
      if (finding.numbers.size() > 3 && whole(finding, 2) == 0) {
        return french ? year + " : dite non réunie par la source, " + promised + " promise" +
                            (one ? "" : "s")
                      : year + ": the source says it did not meet, " + promised + " promised";
      }
      return french ? year + " : " + held +
                          (whole(finding, 2) > 1 ? " réunions datées" : " réunion datée") +
                          " pour " + promised + " promise" + (one ? "" : "s")
                    : year + ": " + held + " dated of " + promised + " promised";
    }
    case model::Rule::reunions_non_datees: {
      const std::string first = std::to_string(whole(finding, 0)),
                        last = std::to_string(whole(finding, 1));
      const std::string years = first == last ? first : first + "–" + last;
      const std::string promised = number(finding, 2, language);
      return french ? "aucune réunion datée dans la source (" + years + "), " + promised +
                          (whole(finding, 2) < 2 ? " promise" : " promises") + " par an"
                    : "no meeting dated in the source (" + years + "), " + promised +
                          " promised a year";
    }
    case model::Rule::instance_sans_porteur: {
      const std::string count =
          output_text::counted(whole(finding, 0), "action", "actions", language);
      return (french ? count + " dans son mandat, portée" + (whole(finding, 0) > 1 ? "s" : "") +
                           " par "
                     : count + " in its remit, carried by ") +
             involved;
    }
    case model::Rule::epci_sans_action:
      return prefixed({"une organisation du lieu porte : ", "a local organisation carries: "},
                      involved, language);
    case model::Rule::chiffre_discordant:
      return figure_text(contract, finding, language);
    case model::Rule::plan_disperse:
      return output_text::counted(whole(finding, 0), "action", "actions", language) +
             (french ? " pour un plafond de " : ", ceiling ") + number(finding, 1, language);
    case model::Rule::colonne_non_renseignee: {
      const std::string column =
          (french ? "colonne " : "column ") +
          output_text::quoted(column_name(word(finding, 0), language), language);
      if (finding.numbers.empty()) return column;
      const bool few = word(finding, 1) == "peu";
      return column + output_text::colon(language) +
             (few ? (french ? "renseignée pour " : "filled in for ")
                  : (french ? "non renseignée pour " : "not recorded for ")) +
             output_text::counted(whole(finding, 0), french ? "ligne" : "row",
                                  french ? "lignes" : "rows", language) +
             (french ? " sur " : " of ") + number(finding, 1, language);
    }
    case model::Rule::porteur_ferme: {
      const auto closed = text::parse_date(word(finding, 0));
      return output_text::filled(
          message_of(whole(finding, 0) == 0 ? CheckMessage::closed_since
                                            : CheckMessage::closed_and_carries),
          language,
          {{"date", closed ? output_text::date_text(*closed, language) : word(finding, 0)},
           {"day", std::size_t{closed && closed->day != 0 ? 2u : 1u}},
           {"n", whole(finding, 0)}});
    }
    case model::Rule::competence_absente:
      return output_text::filled(
          message_of(finding.severity == model::Severity::info ? CheckMessage::competence_asked
                                                               : CheckMessage::competence_lacking),
          language, {{"competence", word(finding, 0)}, {"actions", involved}});
    case model::Rule::exigence_non_tenue:
      return requirement_text(contract, finding, language);
    case model::Rule::exception_perimee: {
      std::string text = word(finding, 0);
      if (!word(finding, 1).empty()) text += ", " + output_text::quoted(word(finding, 1), language);
      text += output_text::colon(language);
      if (whole(finding, 0) != 1) {
        return text + output_text::filled(
                          message_of(whole(finding, 0) == 0 ? CheckMessage::exception_unanswered
                                                            : CheckMessage::exception_of_nothing),
                          language);
      }
      const auto until = text::parse_date(word(finding, 2));
      return text + (french ? "acceptée jusqu’au " : "accepted until ") +
             (until ? output_text::date_text(*until, language) : word(finding, 2));
    }
    case model::Rule::signataire_hors_copil:
    case model::Rule::epci_sans_referent:
    case model::Rule::action_sans_financeur:
    case model::Rule::action_sans_indicateur:
    case model::Rule::action_sans_objectif:
    case model::Rule::objectif_sans_action:
      return "";
    case model::Rule::objectif_sans_action_decrite:
      return output_text::counted(finding.involved.size(),
                                  french ? "ligne le répète" : "row repeats it",
                                  french ? "lignes le répètent" : "rows repeat it", language);
  }
  return "";
}

}  // namespace maillage::words
