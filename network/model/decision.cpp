#include "network/model/decision.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "network/text/text.hpp"

namespace maillage::model {
namespace {

constexpr std::array<std::string_view, decision_kind_count> codes = {
    "colonne",  "vides",  "vides de l'année", "cellule", "nom",    "état",
    "personne", "ligne",  "ligne d'objectif", "feuille", "action", "type",
    "valeur",   "réunion"};

// A subject of signs alone ("?", "–") is its own key.
std::string key_of(DecisionKind kind, std::string_view subject) {
  const std::string folded = text::fold(subject);
  return std::string(code_of(kind)) + ":" +
         (folded.empty() ? std::string(text::trimmed(subject)) : folded);
}

}  // namespace

std::string_view code_of(DecisionKind kind) { return codes[static_cast<std::size_t>(kind)]; }

std::optional<DecisionKind> read_decision_kind(std::string_view code) {
  const std::string folded = text::fold(code);
  for (std::size_t i = 0; i < codes.size(); ++i) {
    if (text::fold(codes[i]) == folded) return static_cast<DecisionKind>(i);
  }
  return std::nullopt;
}

bool Answers::add(Answer answer) {
  const bool is_new = by_key_.emplace(key_of(answer.kind, answer.subject), answers_.size()).second;
  if (is_new) answers_.push_back(std::move(answer));
  return is_new;
}

void Answers::replace(Answer answer) {
  const auto known = by_key_.find(key_of(answer.kind, answer.subject));
  if (known == by_key_.end()) {
    add(std::move(answer));
  } else {
    answers_[known->second] = std::move(answer);
  }
}

const Answer* Answers::find(DecisionKind kind, std::string_view subject) const {
  if (answers_.empty()) return nullptr;
  const auto found = by_key_.find(key_of(kind, subject));
  return found == by_key_.end() ? nullptr : &answers_[found->second];
}

std::string Deciding::decide(Decision decision) {
  if (const Answer* answer = answers_.find(decision.kind, decision.subject)) {
    if (answer->text != decision.taken) {
      std::vector<std::string>& others = decision.others;
      others.erase(std::remove(others.begin(), others.end(), answer->text), others.end());
      others.insert(others.begin(), std::move(decision.taken));
    }
    decision.taken = answer->text;
    decision.is_answered = true;
  }
  std::string held = decision.taken;
  const auto [known, is_new] =
      by_key_.emplace(key_of(decision.kind, decision.subject), decisions_.size());
  if (is_new) {
    decisions_.push_back(std::move(decision));
  } else {
    std::vector<text::Place>& places = decisions_[known->second].places;
    places.insert(places.end(), decision.places.begin(), decision.places.end());
  }
  return held;
}

void append_decisions(std::vector<Decision>& decisions, std::vector<Decision> more) {
  std::unordered_map<std::string, std::size_t> known;
  for (std::size_t i = 0; i < decisions.size(); ++i) {
    known.emplace(key_of(decisions[i].kind, decisions[i].subject), i);
  }
  for (Decision& decision : more) {
    const auto [at, is_new] =
        known.emplace(key_of(decision.kind, decision.subject), decisions.size());
    if (is_new) {
      decisions.push_back(std::move(decision));
      continue;
    }
    std::vector<text::Place> places = std::move(decisions[at->second].places);
    for (const text::Place& place : decision.places) {
      if (std::find(places.begin(), places.end(), place) == places.end()) places.push_back(place);
    }
    decision.places = std::move(places);
    decisions[at->second] = std::move(decision);
  }
}

}  // namespace maillage::model
