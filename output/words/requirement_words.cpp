#include "output/words/requirement_words.hpp"

#include <algorithm>

#include "output/text/numbers.hpp"
#include "output/words/finding_words.hpp"

namespace maillage::words {
namespace {

std::size_t whole_number(const model::Finding& finding, std::size_t at) {
  return at < finding.numbers.size() ? static_cast<std::size_t>(finding.numbers[at]) : 0;
}

std::string listed(const model::Contract& contract, const model::Finding& finding,
                   output_text::Language language) {
  constexpr std::size_t most = 12;
  const std::size_t count = finding.involved.size();
  std::string text;
  for (std::size_t i = 0; i < std::min(most, count); ++i) {
    text += (i == 0 ? "" : ", ") + subject_name(contract, finding.involved[i], language);
  }
  if (count <= most) return text;
  return language == output_text::Language::french
             ? text + " et " + output_text::counted(count - most, "autre", "autres", language)
             : text + " and " + output_text::counted(count - most, "other", "others", language);
}

// "nommer 12 porteurs", "donner 2 objectifs ou axes à une instance".
std::string change_words(model::Requirement requirement, std::size_t n,
                         output_text::Language language) {
  const bool french = language == output_text::Language::french;
  const auto say = [&](const char* verb, const char* one, const char* many, const char* end) {
    return verb + output_text::counted(n, one, many, language) + end;
  };
  switch (requirement) {
    case model::Requirement::carrier_per_action:
      return french ? say("nommer ", "porteur", "porteurs", "")
                    : say("name ", "porteur", "porteurs", "");
    case model::Requirement::instance_per_objective:
      return french ? say("confier ", "objectif ou axe", "objectifs ou axes", " à une instance")
                    : say("give an instance ", "objective or axis", "objectives or axes", "");
    case model::Requirement::referent_per_epci:
      return french ? say("nommer ", "référent", "référents", "")
                    : say("name ", "référent", "référents", "");
    case model::Requirement::signatories_seated:
      return french ? say("donner ", "siège", "sièges", "") : say("give ", "seat", "seats", "");
    case model::Requirement::rhythm_per_instance:
      return french ? say("promettre ", "rythme", "rythmes", "")
                    : say("promise ", "rhythm", "rhythms", "");
    case model::Requirement::funder_per_action:
      return french ? say("trouver ", "financeur", "financeurs", "")
                    : say("find ", "funder", "funders", "");
    case model::Requirement::indicator_per_action:
      return french ? say("écrire ", "indicateur", "indicateurs", "")
                    : say("write ", "indicator", "indicators", "");
    case model::Requirement::actions_at_most:
      return french ? say("retirer ", "action", "actions", ", par exemple")
                    : say("withdraw ", "action", "actions", ", for instance");
    case model::Requirement::actions_per_carrier_at_most:
      return french ? say("confier ", "action", "actions", " à d’autres, par exemple")
                    : say("hand over ", "action", "actions", ", for instance");
    case model::Requirement::seats_at_most:
      return french ? say("libérer ", "siège", "sièges", ", par exemple")
                    : say("free ", "seat", "seats", ", for instance");
  }
  return "";
}

}  // namespace

std::string requirement_name(model::Requirement requirement, int limit,
                             output_text::Language language) {
  const bool french = language == output_text::Language::french;
  const std::size_t n = static_cast<std::size_t>(limit < 0 ? 0 : limit);
  switch (requirement) {
    case model::Requirement::carrier_per_action:
      return french ? "chaque action a un porteur" : "every action has a porteur";
    case model::Requirement::instance_per_objective:
      return french ? "chaque objectif est suivi par une instance"
                    : "every objective is followed by an instance";
    case model::Requirement::referent_per_epci:
      return french ? "chaque EPCI a un référent" : "every EPCI has a référent";
    case model::Requirement::signatories_seated:
      return french ? "chaque signataire siège au COPIL"
                    : "every signatory sits on the steering committee";
    case model::Requirement::rhythm_per_instance:
      return french ? "chaque instance promet un rythme" : "every instance promises a rhythm";
    case model::Requirement::funder_per_action:
      return french ? "chaque action a un financeur" : "every action has a funder";
    case model::Requirement::indicator_per_action:
      return french ? "chaque action a un indicateur" : "every action has an indicator";
    case model::Requirement::actions_at_most:
      return output_text::counted(n, "action", "actions", language) +
             (french ? " au plus" : " at most");
    case model::Requirement::actions_per_carrier_at_most:
      return output_text::counted(n, "action", "actions", language) +
             (french ? " au plus par porteur" : " at most a porteur");
    case model::Requirement::seats_at_most:
      return output_text::counted(n, french ? "siège" : "seat", french ? "sièges" : "seats",
                                  language) +
             (french ? " au plus au COPIL" : " at most on the steering committee");
  }
  return "";
}

std::string change_text(const model::Finding& finding, output_text::Language language) {
  const auto requirement =
      finding.words.empty() ? std::nullopt : model::find_requirement(finding.words.front());
  return requirement ? change_words(*requirement, whole_number(finding, 0), language) : "";
}

std::string requirement_headline(const model::Finding& finding, output_text::Language language) {
  const bool french = language == output_text::Language::french;
  const auto requirement =
      finding.words.empty() ? std::nullopt : model::find_requirement(finding.words.front());
  if (!requirement) return "";
  const int limit = finding.numbers.size() > 2 ? static_cast<int>(whole_number(finding, 2)) : 0;
  std::string text = requirement_name(*requirement, limit, language);
  if (model::kind_of(*requirement) == model::RequirementKind::ceiling) {
    text += french ? ", et il y en a " : ", and there are ";
    text += output_text::count_text(whole_number(finding, 1), language);
  }
  return text + (french ? "\u00A0: " : ": ") + change_text(finding, language);
}

std::string requirement_text(const model::Contract& contract, const model::Finding& finding,
                             output_text::Language language) {
  const std::string list = listed(contract, finding, language);
  return requirement_headline(finding, language) +
         (language == output_text::Language::french ? "\u00A0: " : ": ") + list;
}

}  // namespace maillage::words
