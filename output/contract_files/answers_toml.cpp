#include "output/contract_files/answers_toml.hpp"

#include "output/contract_files/reconcile_toml.hpp"

namespace maillage::contract_files {
namespace {

std::string toml_line(model::DecisionKind kind, const std::string& subject,
                      const std::string& answer) {
  return toml_string(std::string(code_of(kind)) + " : " + subject) + " = " + toml_string(answer);
}

}  // namespace

std::string answer_line(const model::Decision& decision, const std::string& answer) {
  return toml_line(decision.kind, decision.subject, answer.empty() ? decision.taken : answer);
}

std::string answers_toml(const std::vector<model::Answer>& answers,
                         const std::vector<const model::Decision*>& open,
                         output_text::Language language) {
  const bool french = language == output_text::Language::french;
  // The text of a cell may name a person, whom no contract does.
  std::vector<const model::Decision*> shown;
  for (const model::Decision* decision : open) {
    const bool is_text = decision->kind == model::DecisionKind::cell ||
                         decision->kind == model::DecisionKind::person;
    if (!is_text) shown.push_back(decision);
  }
  if (answers.empty() && shown.empty()) return "";
  std::string text = "\n[reponses]\n";
  if (!answers.empty()) {
    text += french ? "# vos réponses aux questions de la lecture\n"
                   : "# your answers to the questions of the reading\n";
  }
  for (const model::Answer& answer : answers) {
    text += toml_line(answer.kind, answer.subject, answer.text) + "\n";
  }
  if (!shown.empty()) {
    text += french ? "# à vérifier : enlevez le « # » pour dire oui, ou changez la réponse\n"
                   : "# to be checked: take the \"#\" away to say yes, or change the answer\n";
  }
  for (const model::Decision* decision : shown) text += "# " + answer_line(*decision, "") + "\n";
  return text;
}

}  // namespace maillage::contract_files
