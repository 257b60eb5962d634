#include "output/answers/question_table.hpp"

#include <algorithm>
#include <vector>

#include "network/resolve/read_answers.hpp"
#include "output/contract_files/export_csv.hpp"
#include "output/contract_files/xlsx_writer.hpp"
#include "output/words/decision_words.hpp"

namespace maillage::answers {
namespace {

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

contract_files::ExportTable question_table(const DecisionAccount& account,
                                           output_text::Language language) {
  contract_files::ExportTable table;
  table.title = output_text::said(language, "Questions", "Questions");
  // "question", "sujet" and "votre réponse" are what an answer is found by.
  table.columns = {
      {"question", contract_files::ColumnKind::code},
      {output_text::said(language, "sujet", "subject"), contract_files::ColumnKind::text},
      {output_text::said(language, "ce qui est demandé", "what is asked"),
       contract_files::ColumnKind::long_text},
      {output_text::said(language, "où", "where"), contract_files::ColumnKind::text},
      {output_text::said(language, "lu comme", "read as"), contract_files::ColumnKind::text},
      {output_text::said(language, "sûreté", "how sure"), contract_files::ColumnKind::text},
      {output_text::said(language, "ce que changerait une autre réponse",
                         "what another answer would change"),
       contract_files::ColumnKind::long_text},
      {output_text::said(language, "votre réponse", "your answer"),
       contract_files::ColumnKind::text},
      {output_text::said(language, "réponses possibles", "possible answers"),
       contract_files::ColumnKind::long_text}};
  for (const auto& [decision, effect] : account.open) {
    const bool is_doubtful = decision->sureness == model::Sureness::doubtful;
    std::string possible;
    for (const std::string& word : choices_of(*decision)) {
      possible += (possible.empty() ? "" : " | ") + word;
    }
    if (resolve::possible_answers(decision->kind).empty()) {
      possible += output_text::said(language, " | (ou le texte juste)", " | (or the right text)");
    }
    table.rows.push_back(
        {std::string(code_of(decision->kind)), decision->subject,
         words::decision_question(*decision, language), places_text(decision->places),
         decision->taken,
         std::string(is_doubtful ? output_text::said(language, "douteux", "doubtful")
                                 : output_text::said(language, "probable", "probable")),
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
  contract_files::WrittenSheet sheet;
  sheet.table = question_table(account, language);
  sheet.title = sheet.table.title;
  sheet.choice_column = answer_column;
  for (const TriedDecision& tried : account.open) {
    sheet.choices.push_back(choices_of(*tried.decision));
  }
  contract_files::WrittenWorkbook book;
  book.title = output_text::said(language, "Questions sur la lecture de vos tableaux",
                                 "Questions on how your tables were read");
  book.cover_title = output_text::said(language, "Lisez-moi", "Read me");
  book.lists_title = output_text::said(language, "Listes", "Lists");
  book.choose = output_text::said(language, "Ce mot n’est pas dans la liste.",
                                  "This word is not in the list.");
  book.cover = {
      {output_text::said(language, "À remplir", "To fill in"),
       output_text::said(
           language,
           "La colonne « votre réponse » : un mot de la liste déroulante, ou le texte juste. Une "
           "réponse laissée vide laisse la question ouverte.",
           "The column \"your answer\": a word of the drop-down list, or the right text. An answer "
           "that is left empty leaves its question open.")},
      {output_text::said(language, "Puis", "Then"),
       output_text::said(
           language,
           "maillage import VOS-TABLEAUX --reponses CE-FICHIER -o DOSSIER : les réponses sont "
           "suivies, et gardées dans contrat.toml. Elles ne sont plus demandées.",
           "maillage import YOUR-TABLES --answers THIS-FILE -o FOLDER: the answers are followed, "
           "and kept in contrat.toml. They are not asked for again.")}};
  book.sheets.push_back(std::move(sheet));
  return contract_files::xlsx(book);
}

}  // namespace maillage::answers
