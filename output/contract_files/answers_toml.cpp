#include "output/contract_files/answers_toml.hpp"

#include "output/contract_files/reconcile_toml.hpp"
#include "output/words/files/toml_messages.hpp"

namespace maillage::contract_files {

using words::files::TomlComment;

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
  const auto say = [&](TomlComment key) {
    return output_text::filled(message_of(key), language) + "\n";
  };
  // The text of a cell may name a person, whom no contract does.
  std::vector<const model::Decision*> shown;
  for (const model::Decision* decision : open) {
    const bool is_text = decision->kind == model::DecisionKind::cell ||
                         decision->kind == model::DecisionKind::person;
    if (!is_text) shown.push_back(decision);
  }
  if (answers.empty() && shown.empty()) return "";
  std::string text = "\n[reponses]\n";
  if (!answers.empty()) text += say(TomlComment::your_answers);
  for (const model::Answer& answer : answers) {
    text += toml_line(answer.kind, answer.subject, answer.text) + "\n";
  }
  if (!shown.empty()) text += say(TomlComment::to_be_checked);
  for (const model::Decision* decision : shown) text += "# " + answer_line(*decision, "") + "\n";
  return text;
}

}  // namespace maillage::contract_files
