// What a reader decided where a source could be read in more than one way, how sure it was, and
// what would settle it: the questions of `import` and `check`, and the answers people give.
//
// How a reader records one. It has a Deciding at hand (Finder::deciding_, Resolving::deciding, or
// one of its own over Draft::answers) and asks it *before* it acts:
//
//   const std::string held = deciding.decide({DecisionKind::state, Sureness::doubtful, word.value,
//                                             "réalisé", {"en cours"}, {word.place}});
//   row.state = read_state(held);
//
// decide() gives what a person answered to that question, else what the decision itself took. So an
// answer is obeyed by the same line that decides, and "what if it is wrong?" is reading again with
// the other answer (network/analysis/decision_effects.hpp). The subject is the text of the source
// that was read so – a header, a word, the text of a cell, a title –, never a row number, which
// moves; the same subject in other rows adds its places. `taken` and `others` are words of the
// table below: what a person would write as an answer. A decision is doubtful where a careful
// colleague would ask before going on; probable where they would mention it; certain where they
// would just do it, and such need not be recorded one by one. Where an answer can be anything of its
// sort (a name, the right text of a cell), check that what decide() gives can be read.
//
//   kind           code             subject               answers
//   column         colonne          header                code of a Column, "aucune", "personnes"
//   blanks         vides            header                "comme au-dessus", "vides"
//   year_blanks    vides de l'année header with its year  "comme avant", "vides"
//   cell           cellule          text of a cell        the text that should stand there: names
//                                                         separated by ";", "aucun", "?"
//   name           nom              name as written       the organisation it is, or "autre"
//   state          état             word                  code of a State, "sans état"
//   person         personne         text                  "personne", "organisation"
//   row            ligne            title, or first text  "action", "titre", "à part"
//   objective_row  ligne d'objectif text of the objective "objectif", "action"
//   table          feuille          name of the sheet     "lue", "à part"
//   action         action           title                 title that it was or will be, or "autre"
//   partner_type   type             organisation          code of a PartnerType
//   value          valeur           text of a cell        the text that should stand there
//   meeting        réunion          instance and day      "tenue", "non tenue"; never asked, only told
//
// Words that users see are output/words/decision_words.hpp's.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "network/text/place.hpp"

namespace maillage::model {

enum class DecisionKind {
  column,
  blanks,
  year_blanks,
  cell,
  name,
  state,
  person,
  row,
  objective_row,
  table,
  action,
  partner_type,
  value,
  meeting,
};
inline constexpr int decision_kind_count = static_cast<int>(DecisionKind::meeting) + 1;

enum class Sureness { certain, probable, doubtful };

struct Decision {
  DecisionKind kind = DecisionKind::cell;
  Sureness sureness = Sureness::probable;
  std::string subject;              // as it stands in the source
  std::string taken;                // the answer that was acted on
  std::vector<std::string> others;  // other answers, the likeliest first; may be empty
  std::vector<text::Place> places;  // where it matters: rows, or the header; in order
  bool is_answered = false;         // by a person: never asked again
};

// "colonne", "état"…: as it stands in contrat.toml and in a table of questions.
std::string_view code_of(DecisionKind kind);
std::optional<DecisionKind> read_decision_kind(std::string_view code);

struct Answer {
  DecisionKind kind = DecisionKind::cell;
  std::string subject;
  std::string text;
  text::Place place;
};

// Answers by their question, whatever case, accents and punctuation the subject is written with.
class Answers {
 public:
  // Of two answers to one question the first holds: false for the second.
  bool add(Answer answer);
  // The same, but in place of an answer that is there.
  void replace(Answer answer);
  const Answer* find(DecisionKind kind, std::string_view subject) const;
  bool empty() const { return answers_.empty(); }
  const std::vector<Answer>& list() const { return answers_; }  // in the order they were added

 private:
  std::vector<Answer> answers_;
  std::unordered_map<std::string, std::size_t> by_key_;
};

// Decisions as they are taken, each question once.
class Deciding {
 public:
  explicit Deciding(Answers answers = {}) : answers_(std::move(answers)) {}

  // Records the decision and gives the answer that holds. O(1) but for the places.
  std::string decide(Decision decision);
  const Answers& answers() const { return answers_; }
  std::vector<Decision> take() { return std::move(decisions_); }

 private:
  Answers answers_;
  std::vector<Decision> decisions_;
  std::unordered_map<std::string, std::size_t> by_key_;
};

// Adds those of a later stage: the same question once, with the places of both; what the later
// stage took holds.
void append_decisions(std::vector<Decision>& decisions, std::vector<Decision> more);

}  // namespace maillage::model
