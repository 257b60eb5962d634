#include "output/answers/question_table.hpp"

#include <algorithm>
#include <initializer_list>
#include <vector>

#include "network/resolve/read_answers.hpp"
#include "output/contract_files/export_csv.hpp"
#include "output/contract_files/xlsx_writer.hpp"
#include "output/text/message.hpp"
#include "output/words/answers/question_messages.hpp"
#include "output/words/decision_words.hpp"

namespace maillage::answers {
namespace {

using words::answers::Questions;

// What can be answered: what was taken, the others, then all that the question can have.
std::vector<std::string> choices_of(const model::Decision& decision) {
  std::vector<std::string> words = {decision.taken};
  const auto add = [&](const std::string& word) {
    if (std::find(words.begin(), words.end(), word) == words.end()) words.push_back(word);
  };
  for (const std::string& other : decision.others) add(other);
  for (const std::string& word : resolve::possible_answers(decision.kind)) add(word);
  return words;
}

std::string say_question(Questions key, output_text::Language language,
                         std::initializer_list<output_text::Filling> fillings = {}) {
  return output_text::filled(message_of(key), language, fillings);
}

contract_files::ExportTable question_table(const DecisionAccount& account,
                                           output_text::Language language) {
  const auto say = [&](Questions key) { return say_question(key, language); };
  contract_files::ExportTable table;
  table.title = say(Questions::questions);
  // The question, its subject and the answer are what an answer is found by.
  table.columns = {{say(Questions::question_header), contract_files::ColumnKind::code},
                   {say(Questions::subject_header), contract_files::ColumnKind::text},
                   {say(Questions::asked_header), contract_files::ColumnKind::long_text},
                   {say(Questions::place_header), contract_files::ColumnKind::text},
                   {say(Questions::taken_header), contract_files::ColumnKind::text},
                   {say(Questions::sureness_header), contract_files::ColumnKind::text},
                   {say(Questions::effect_header), contract_files::ColumnKind::long_text},
                   {say(Questions::answer_header), contract_files::ColumnKind::text},
                   {say(Questions::choices_header), contract_files::ColumnKind::long_text}};
  for (const auto& [decision, effect] : account.open) {
    const bool is_doubtful = decision->sureness == model::Sureness::doubtful;
    std::string possible;
    for (const std::string& word : choices_of(*decision)) {
      possible += (possible.empty() ? "" : " | ") + word;
    }
    if (resolve::possible_answers(decision->kind).empty()) {
      possible = say_question(Questions::or_the_right_text, language, {{"choices", possible}});
    }
    table.rows.push_back(
        {std::string(code_of(decision->kind)), decision->subject,
         words::decision_question(*decision, language), places_text(decision->places),
         decision->taken,
         std::string(is_doubtful ? say(Questions::doubtful) : say(Questions::probable)),
         effect_text(effect, account.counts, language), std::string(), std::move(possible)});
  }
  return table;
}

constexpr std::size_t answer_column = 7;

}  // namespace

Json questions_json(const DecisionAccount& account, output_text::Language language) {
  Json questions = Json::array();
  for (const auto& [decision, effect] : account.open) {
    questions.push_back({{"code", code_of(decision->kind)},
                         {"subject", decision->subject},
                         {"asked", words::decision_question(*decision, language)},
                         {"where", places_text(decision->places)},
                         {"taken", decision->taken},
                         {"doubtful", decision->sureness == model::Sureness::doubtful},
                         {"effect", effect_text(effect, account.counts, language)},
                         {"choices", choices_of(*decision)},
                         {"any", resolve::possible_answers(decision->kind).empty()}});
  }
  return questions;
}

std::string questions_csv(const DecisionAccount& account, output_text::Language language) {
  return contract_files::csv_of(question_table(account, language));
}

std::optional<std::string> questions_xlsx(const DecisionAccount& account,
                                          output_text::Language language) {
  const auto say = [&](Questions key) { return say_question(key, language); };
  contract_files::WrittenSheet sheet;
  sheet.table = question_table(account, language);
  sheet.title = sheet.table.title;
  sheet.choice_column = answer_column;
  for (const TriedDecision& tried : account.open) {
    sheet.choices.push_back(choices_of(*tried.decision));
  }
  contract_files::WrittenWorkbook book;
  book.title = say(Questions::book_title);
  book.cover_title = say(Questions::read_me);
  book.lists_title = say(Questions::lists);
  book.choose = say(Questions::not_in_list);
  book.cover = {{say(Questions::to_fill_in), say(Questions::how_to_fill_in)},
                {say(Questions::then), say(Questions::how_to_give_back)}};
  book.sheets.push_back(std::move(sheet));
  return contract_files::xlsx(book);
}

}  // namespace maillage::answers
