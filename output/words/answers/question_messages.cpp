#include "output/words/answers/question_messages.hpp"

namespace maillage::words::answers {
namespace {

constexpr output_text::KeyedMessage<Questions> question_table[] = {
    {Questions::questions, {"Questions", "Questions"}},
    {Questions::question_header, {"question", "question"}},
    {Questions::subject_header, {"sujet", "subject"}},
    {Questions::asked_header, {"ce qui est demandé", "what is asked"}},
    {Questions::place_header, {"où", "where"}},
    {Questions::taken_header, {"lu comme", "read as"}},
    {Questions::sureness_header, {"sûreté", "how sure"}},
    {Questions::effect_header,
     {"ce que changerait une autre réponse", "what another answer would change"}},
    {Questions::answer_header, {"votre réponse", "your answer"}},
    {Questions::choices_header, {"réponses possibles", "possible answers"}},
    {Questions::or_the_right_text,
     {"{choices} | (ou le texte juste)", "{choices} | (or the right text)"}},
    {Questions::doubtful, {"douteux", "doubtful"}},
    {Questions::probable, {"probable", "probable"}},
    {Questions::book_title,
     {"Questions sur la lecture de vos tableaux", "Questions on how your tables were read"}},
    {Questions::read_me, {"Lisez-moi", "Read me"}},
    {Questions::lists, {"Listes", "Lists", "the sheet that holds the words of drop-down lists"}},
    {Questions::not_in_list, {"Ce mot n’est pas dans la liste.", "This word is not in the list."}},
    {Questions::to_fill_in, {"À remplir", "To fill in"}},
    {Questions::how_to_fill_in,
     {"La colonne «\u00A0votre réponse\u00A0»\u00A0: un mot de la liste déroulante, ou le texte "
      "juste. Une réponse laissée vide laisse la question ouverte.",
      "The column \"your answer\": a word of the drop-down list, or the right text. An answer that "
      "is left empty leaves its question open."}},
    {Questions::then, {"Puis", "Then"}},
    {Questions::how_to_give_back,
     {"maillage import VOS-TABLEAUX --reponses CE-FICHIER -o DOSSIER\u00A0: les réponses sont "
      "suivies, et gardées dans contrat.toml. Elles ne sont plus demandées.",
      "maillage import YOUR-TABLES --answers THIS-FILE -o FOLDER: the answers are followed, and "
      "kept in contrat.toml. They are not asked for again."}},
};
static_assert(output_text::is_in_order(question_table));

}  // namespace

const output_text::Message& message_of(Questions key) {
  return question_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::answers
