#include "output/words/decision_words.hpp"

#include <cstdlib>
#include <iterator>
#include <string_view>

#include "network/text/text.hpp"
#include "output/text/numbers.hpp"
#include "output/text/terminal.hpp"

namespace maillage::words {
namespace {

struct BothTongues {
  const char* french;
  const char* english;
};

struct DecisionWording {
  BothTongues sentence;  // {0} is the subject, {1} the answer taken, both in quotes
  BothTongues question;
};

DecisionWording decision_wording(model::DecisionKind kind) {
  switch (kind) {
    case model::DecisionKind::column:
      return {{"colonne {0} lue comme {1}", "column {0} read as {1}"},
              {"Que contient la colonne {0} ?", "What does column {0} hold?"}};
    case model::DecisionKind::blanks:
      return {
          {"cellules vides de la colonne {0} lues {1}", "blank cells of column {0} read as {1}"},
          {"Que veut dire une cellule vide de la colonne {0} ?",
           "What does a blank cell of column {0} mean?"}};
    case model::DecisionKind::year_blanks:
      return {
          {"cellules vides de la colonne {0} lues {1}", "blank cells of column {0} read as {1}"},
          {"Que veut dire une cellule vide de la colonne {0} ?",
           "What does a blank cell of column {0} mean?"}};
    case model::DecisionKind::cell:
      return {{"cellule {0} lue {1}", "cell {0} read as {1}"},
              {"Qui est nommé dans {0} ?", "Who is named in {0}?"}};
    case model::DecisionKind::name:
      return {{"nom {0} lu {1}", "name {0} read as {1}"},
              {"Quelle organisation est {0} ?", "Which organisation is {0}?"}};
    case model::DecisionKind::state:
      return {{"état {0} lu {1}", "state {0} read as {1}"},
              {"Quel état d’avancement est {0} ?", "Which state is {0}?"}};
    case model::DecisionKind::person:
      return {{"{0} lu comme {1}", "{0} read as {1}"},
              {"{0} : une personne ou une organisation ?", "{0}: a person or an organisation?"}};
    case model::DecisionKind::row:
      return {{"ligne {0} lue comme {1}", "row {0} read as {1}"},
              {"Qu’est la ligne {0} ?", "What is the row {0}?"}};
    case model::DecisionKind::objective_row:
      return {{"ligne {0} lue comme {1}", "row {0} read as {1}"},
              {"La ligne {0} est-elle un objectif ou une action ?",
               "Is the row {0} an objective or an action?"}};
    case model::DecisionKind::table:
      return {{"feuille {0} : {1}", "sheet {0}: {1}"},
              {"Faut-il lire la feuille {0} ?", "Is the sheet {0} to be read?"}};
    case model::DecisionKind::action:
      return {{"action {0} rapprochée de {1}", "action {0} matched with {1}"},
              {"Quelle action est {0} dans les autres tableaux ?",
               "Which action is {0} in the other tables?"}};
    case model::DecisionKind::partner_type:
      return {{"type de {0} : {1}", "type of {0}: {1}"},
              {"Quel type d’organisation est {0} ?", "What type of organisation is {0}?"}};
    case model::DecisionKind::value:
      return {{"{0} lu {1}", "{0} read as {1}"}, {"Que veut dire {0} ?", "What does {0} mean?"}};
    case model::DecisionKind::meeting:
      return {{"réunion {0} : {1}", "meeting {0}: {1}"},
              {"La réunion {0} s’est-elle tenue ?", "Was the meeting {0} held?"}};
  }
  return {};
}

std::string subject_text(std::string_view text, output_text::Language language) {
  const std::string safe = output_text::printable(output_text::shortened(text::trimmed(text), 80));
  return language == output_text::Language::french ? "« " + safe + " »" : "\"" + safe + "\"";
}

std::string told_of(const BothTongues& wording, const model::Decision& decision,
                    output_text::Language language) {
  std::string text = language == output_text::Language::french ? wording.french : wording.english;
  const auto put = [&](const char* mark, const std::string& word) {
    const std::size_t at = text.find(mark);
    if (at != std::string::npos) text.replace(at, 3, word);
  };
  put("{1}", subject_text(decision.taken, language));
  put("{0}", subject_text(decision.subject, language));
  return text;
}

// {0} is the number; one and many, more and less.
struct DifferenceWording {
  const char* code;
  BothTongues one_more, more, one_less, less;
};

constexpr DifferenceWording difference_wordings[] = {
    {"actions",
     {"{0} action de plus", "{0} action more"},
     {"{0} actions de plus", "{0} actions more"},
     {"{0} action de moins", "{0} action less"},
     {"{0} actions de moins", "{0} actions less"}},
    {"without_porteur",
     {"{0} action de plus sans porteur", "{0} action more without a porteur"},
     {"{0} actions de plus sans porteur", "{0} actions more without a porteur"},
     {"{0} action de moins sans porteur", "{0} action less without a porteur"},
     {"{0} actions de moins sans porteur", "{0} actions less without a porteur"}},
    {"uncertain_porteur",
     {"{0} action de plus au porteur incertain", "{0} action more with an uncertain porteur"},
     {"{0} actions de plus au porteur incertain", "{0} actions more with an uncertain porteur"},
     {"{0} action de moins au porteur incertain", "{0} action less with an uncertain porteur"},
     {"{0} actions de moins au porteur incertain", "{0} actions less with an uncertain porteur"}},
    {"done",
     {"{0} action réalisée de plus", "{0} action more done"},
     {"{0} actions réalisées de plus", "{0} actions more done"},
     {"{0} action réalisée de moins", "{0} action less done"},
     {"{0} actions réalisées de moins", "{0} actions less done"}},
    {"abandoned",
     {"{0} action abandonnée de plus", "{0} action more abandoned"},
     {"{0} actions abandonnées de plus", "{0} actions more abandoned"},
     {"{0} action abandonnée de moins", "{0} action less abandoned"},
     {"{0} actions abandonnées de moins", "{0} actions less abandoned"}},
    {"state_not_recorded",
     {"{0} action de plus sans état", "{0} action more without a state"},
     {"{0} actions de plus sans état", "{0} actions more without a state"},
     {"{0} action de moins sans état", "{0} action less without a state"},
     {"{0} actions de moins sans état", "{0} actions less without a state"}},
    {"partners",
     {"{0} organisation de plus", "{0} organisation more"},
     {"{0} organisations de plus", "{0} organisations more"},
     {"{0} organisation de moins", "{0} organisation less"},
     {"{0} organisations de moins", "{0} organisations less"}},
    {"objectives",
     {"{0} objectif de plus", "{0} objective more"},
     {"{0} objectifs de plus", "{0} objectives more"},
     {"{0} objectif de moins", "{0} objective less"},
     {"{0} objectifs de moins", "{0} objectives less"}},
    {"objectives_without_action",
     {"{0} objectif de plus sans action", "{0} objective more without action"},
     {"{0} objectifs de plus sans action", "{0} objectives more without action"},
     {"{0} objectif de moins sans action", "{0} objective less without action"},
     {"{0} objectifs de moins sans action", "{0} objectives less without action"}},
    {"with_porteur",
     {"{0} action de plus avec porteur", "{0} action more with a porteur"},
     {"{0} actions de plus avec porteur", "{0} actions more with a porteur"},
     {"{0} action de moins avec porteur", "{0} action less with a porteur"},
     {"{0} actions de moins avec porteur", "{0} actions less with a porteur"}},
    {"not_begun",
     {"{0} action non commencée de plus", "{0} action more not begun"},
     {"{0} actions non commencées de plus", "{0} actions more not begun"},
     {"{0} action non commencée de moins", "{0} action less not begun"},
     {"{0} actions non commencées de moins", "{0} actions less not begun"}},
    {"reflection",
     {"{0} action en réflexion de plus", "{0} action more under reflection"},
     {"{0} actions en réflexion de plus", "{0} actions more under reflection"},
     {"{0} action en réflexion de moins", "{0} action less under reflection"},
     {"{0} actions en réflexion de moins", "{0} actions less under reflection"}},
    {"under_way",
     {"{0} action en cours de plus", "{0} action more under way"},
     {"{0} actions en cours de plus", "{0} actions more under way"},
     {"{0} action en cours de moins", "{0} action less under way"},
     {"{0} actions en cours de moins", "{0} actions less under way"}},
    {"ties",
     {"{0} lien de plus", "{0} tie more"},
     {"{0} liens de plus", "{0} ties more"},
     {"{0} lien de moins", "{0} tie less"},
     {"{0} liens de moins", "{0} ties less"}},
    {"instances",
     {"{0} instance de plus", "{0} instance more"},
     {"{0} instances de plus", "{0} instances more"},
     {"{0} instance de moins", "{0} instance less"},
     {"{0} instances de moins", "{0} instances less"}},
};
static_assert(std::size(difference_wordings) == decided_figure_count);

}  // namespace

std::string difference_words(DecidedFigure figure, long difference,
                             output_text::Language language) {
  const DifferenceWording& words = difference_wordings[static_cast<std::size_t>(figure)];
  const bool is_one = difference == 1 || difference == -1;
  const BothTongues& wording = difference > 0 ? (is_one ? words.one_more : words.more)
                                              : (is_one ? words.one_less : words.less);
  std::string text = language == output_text::Language::french ? wording.french : wording.english;
  return text.replace(
      0, 3, output_text::count_text(static_cast<std::size_t>(std::labs(difference)), language));
}

std::string_view code_of(DecidedFigure figure) {
  return difference_wordings[static_cast<std::size_t>(figure)].code;
}

std::string decision_sentence(const model::Decision& decision, output_text::Language language) {
  if (decision.taken == "autre" && decision.kind == model::DecisionKind::name) {
    return told_of(
        {"{0} compté comme une organisation à part", "{0} counted as an organisation of its own"},
        decision, language);
  }
  if (decision.taken == "autre" && decision.kind == model::DecisionKind::action) {
    return told_of({"{0} comptée comme une action à part", "{0} counted as an action of its own"},
                   decision, language);
  }
  return told_of(decision_wording(decision.kind).sentence, decision, language);
}

std::string decision_question(const model::Decision& decision, output_text::Language language) {
  return told_of(decision_wording(decision.kind).question, decision, language);
}

}  // namespace maillage::words
