#include "network/shapes/tie_roles.hpp"

#include <algorithm>
#include <cctype>
#include <optional>

#include "network/text/text.hpp"

namespace maillage::shapes {
namespace {

struct RoleWord {
  std::string_view folded;
  TieRole role;
};

constexpr RoleWord role_words[] = {
    {"porteur", TieRole::carrier},
    {"porteuse", TieRole::carrier},
    {"porteurs", TieRole::carrier},
    {"porte", TieRole::carrier},
    {"porte l action", TieRole::carrier},
    {"portees", TieRole::carrier},
    {"portee", TieRole::carrier},
    {"portes", TieRole::carrier},
    {"pilotees", TieRole::carrier},
    {"pilotee", TieRole::carrier},
    {"led", TieRole::carrier},
    {"porteur de l action", TieRole::carrier},
    {"porteur principal", TieRole::carrier},
    {"structure porteuse", TieRole::carrier},
    {"co porteur", TieRole::carrier},
    {"coporteur", TieRole::carrier},
    {"pilote", TieRole::carrier},
    {"pilotes", TieRole::carrier},
    {"copilote", TieRole::carrier},
    {"co pilote", TieRole::carrier},
    {"pilotage", TieRole::carrier},
    {"chef de file", TieRole::carrier},
    {"chef de projet", TieRole::carrier},
    {"responsable", TieRole::carrier},
    {"resp", TieRole::carrier},
    {"realise", TieRole::carrier},
    {"realisateur", TieRole::carrier},
    {"realisation", TieRole::carrier},
    {"maitre d ouvrage", TieRole::carrier},
    {"lead", TieRole::carrier},
    {"leads", TieRole::carrier},
    {"led by", TieRole::carrier},
    {"leader", TieRole::carrier},
    {"co lead", TieRole::carrier},
    {"owner", TieRole::carrier},
    {"owns", TieRole::carrier},
    {"responsible", TieRole::carrier},
    {"carries", TieRole::carrier},
    {"carrier", TieRole::carrier},
    {"accountable", TieRole::candidate},
    {"approuve", TieRole::candidate},
    {"approbateur", TieRole::candidate},
    {"autorite", TieRole::candidate},
    {"redevable", TieRole::candidate},
    {"garant", TieRole::candidate},
    {"valide", TieRole::candidate},
    {"partenaire", TieRole::partner},
    {"partenaires", TieRole::partner},
    {"partenaire technique", TieRole::partner},
    {"participe", TieRole::partner},
    {"partenariat", TieRole::partner},
    {"associees", TieRole::partner},
    {"supported", TieRole::partner},
    {"participant", TieRole::partner},
    {"participation", TieRole::partner},
    {"contribue", TieRole::partner},
    {"contributeur", TieRole::partner},
    {"associe", TieRole::partner},
    {"associee", TieRole::partner},
    {"acteur", TieRole::partner},
    {"membre", TieRole::partner},
    {"appui", TieRole::partner},
    {"soutien", TieRole::partner},
    {"intervenant", TieRole::partner},
    {"operateur", TieRole::partner},
    {"consulte", TieRole::partner},
    {"concerte", TieRole::partner},
    {"partner", TieRole::partner},
    {"partners with", TieRole::partner},
    {"participates", TieRole::partner},
    {"contributor", TieRole::partner},
    {"contributes", TieRole::partner},
    {"support", TieRole::partner},
    {"supports", TieRole::partner},
    {"supporting", TieRole::partner},
    {"member", TieRole::partner},
    {"consulted", TieRole::partner},
    {"involved", TieRole::partner},
    {"financeur", TieRole::funder},
    {"financeurs", TieRole::funder},
    {"finance", TieRole::funder},
    {"financees", TieRole::funder},
    {"funded", TieRole::funder},
    {"cofinanceur", TieRole::funder},
    {"co financeur", TieRole::funder},
    {"financement", TieRole::funder},
    {"financier", TieRole::funder},
    {"partenaire financier", TieRole::funder},
    {"funder", TieRole::funder},
    {"funds", TieRole::funder},
    {"funded by", TieRole::funder},
    {"funding", TieRole::funder},
    {"sponsor", TieRole::funder},
    {"cible", TieRole::target},
    {"beneficiaire", TieRole::target},
    {"target", TieRole::target},
    {"beneficiary", TieRole::target},
    {"informe", TieRole::beside},
    {"informee", TieRole::beside},
    {"information", TieRole::beside},
    {"informed", TieRole::beside},
    {"pour information", TieRole::beside},
};

const char* answer_of(TieRole role) {
  switch (role) {
    case TieRole::carrier:
      return "porteur";
    case TieRole::candidate:
      return "porteur à défaut d'un autre";
    case TieRole::partner:
      return "partenaire";
    case TieRole::funder:
      return "financeur";
    case TieRole::target:
      return "cible";
    case TieRole::territory:
      return "territoire";
    case TieRole::instance:
    case TieRole::beside:
    case TieRole::none:
      break;
  }
  return "à part";
}

TieRole role_of_answer(std::string_view text, TieRole otherwise) {
  for (const TieRole role :
       {TieRole::carrier, TieRole::candidate, TieRole::partner, TieRole::funder, TieRole::target,
        TieRole::territory, TieRole::beside}) {
    if (text::fold(text) == text::fold(answer_of(role))) return role;
  }
  const TieRole* word = role_of_word(text);
  return word == nullptr ? otherwise : *word;
}

// "✓", "●" and their like, as one mark each.
bool is_tick_sign(std::string_view text) {
  static constexpr std::string_view signs[] = {"✓", "✔", "●", "•", "☑", "■", "✗", "✘",
                                               "×", "+", "○", "◯", "◦", "□", "★", "☆",
                                               "◆", "◇", "▲", "△", "⚫", "⚪", "◉", "✅"};
  return std::find(std::begin(signs), std::end(signs), text) != std::end(signs);
}

bool is_no_mark(std::string_view mark) {
  return mark == "0" || mark == "-" || mark == "–" || mark == "NON" || mark == "NO";
}

// A mark, in capitals; empty if the piece is none.
std::string mark_of(std::string_view piece) {
  piece = text::trimmed(piece);
  if (piece.empty()) return {};
  if (is_tick_sign(piece) || piece == "-" || piece == "–") return std::string(piece);
  if (piece.size() == 1) {
    const auto letter = static_cast<unsigned char>(piece.front());
    if (piece == "0" || piece == "1") return std::string(piece);
    if (std::isalpha(letter) != 0) {
      return std::string(1, static_cast<char>(std::toupper(letter)));
    }
    return {};
  }
  const std::string folded = text::fold(piece);
  for (const std::string_view word : {"oui", "non", "yes", "no"}) {
    if (folded != word) continue;
    std::string mark;
    for (const char c : word) {
      mark += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    }
    return mark;
  }
  return role_of_word(piece) == nullptr ? std::string() : folded;
}

}  // namespace

bool is_tick_mark(std::string_view mark) {
  return mark == "X" || mark == "1" || mark == "OUI" || mark == "YES" || is_tick_sign(mark);
}

const TieRole* role_of_word(std::string_view text) {
  const std::string folded = text::fold(text);
  for (const RoleWord& each : role_words) {
    if (each.folded == folded) return &each.role;
  }
  return nullptr;
}

std::vector<std::string> marks_of(std::string_view text) {
  text = text::trimmed(text);
  if (text.empty() || text.size() > 40) return {};
  if (std::string whole = mark_of(text); !whole.empty()) return {std::move(whole)};
  std::vector<std::string> marks;
  const auto cut_at = [&](std::string_view separators) {
    marks.clear();
    for (std::size_t begin = 0; begin <= text.size();) {
      const std::size_t end = std::min(text.find_first_of(separators, begin), text.size());
      const std::string_view piece = text::trimmed(text.substr(begin, end - begin));
      begin = end + 1;
      if (piece.empty()) continue;
      std::string mark = mark_of(piece);
      if (mark.empty() || mark == "0" || mark == "1") return false;
      marks.push_back(std::move(mark));
    }
    return true;
  };
  if ((cut_at("/,;+&\n-|") || cut_at("/,;+&\n-| ")) && !marks.empty()) return marks;
  return {};
}

MarkMeanings::MarkMeanings(const std::map<std::string, std::vector<text::Place>>& marks,
                           const std::map<std::string, std::string>& legend,
                           const TickMeaning& ticks, model::Deciding& deciding) {
  const auto has = [&](const char* mark) { return marks.count(mark) != 0; };
  bool is_carried = ticks.sureness != model::Sureness::doubtful;
  for (const auto& [mark, places] : marks) {
    const TieRole* word = role_of_word(mark);
    is_carried = is_carried || (word != nullptr && *word == TieRole::carrier);
  }
  for (const auto& [mark, places] : marks) {
    if (is_no_mark(mark)) {
      roles_[mark] = TieRole::none;
      continue;
    }
    says_roles_ = says_roles_ || !is_tick_mark(mark);
    if (const TieRole* word = role_of_word(mark)) {
      roles_[mark] = *word;
      continue;
    }
    const auto said = legend.find(mark);
    if (said != legend.end()) {
      if (const TieRole* word = role_of_word(said->second)) {
        roles_[mark] = *word;
        continue;
      }
    }
    // What the letter means where nobody says it, and what else it may mean.
    TieRole role = TieRole::partner;
    std::vector<TieRole> others = {TieRole::carrier};
    model::Sureness sureness = model::Sureness::doubtful;
    if (mark == "R" || mark == "L") {
      role = TieRole::carrier;
      others = {TieRole::partner};
      sureness = model::Sureness::probable;
    } else if (mark == "A" && (has("R") || has("C") || has("I"))) {
      role = TieRole::candidate;
      others = {TieRole::carrier, TieRole::partner};
    } else if (mark == "C" || mark == "S") {
      others = {TieRole::beside};
      sureness = model::Sureness::probable;
    } else if (mark == "I") {
      role = TieRole::beside;
      others = {TieRole::partner};
      sureness = model::Sureness::probable;
    } else if (mark == "F") {
      role = TieRole::funder;
      others = {TieRole::partner};
    } else if (mark == "P" && !has("R") && !is_carried) {
      role = TieRole::carrier;
      others = {TieRole::partner};
    } else if (is_tick_mark(mark)) {
      role = ticks.role;
      others = {ticks.other};
      sureness =
          is_carried && role == TieRole::partner ? model::Sureness::probable : ticks.sureness;
    }
    model::Decision decision{
        model::DecisionKind::value, sureness, mark, answer_of(role), {}, places, false};
    for (const TieRole other : others) decision.others.emplace_back(answer_of(other));
    roles_[mark] = role_of_answer(deciding.decide(std::move(decision)), role);
  }
}

TieRole MarkMeanings::role_of(const std::string& mark) const {
  const auto found = roles_.find(mark);
  return found == roles_.end() ? TieRole::none : found->second;
}

std::string MarkMeanings::listed(std::initializer_list<TieRole> roles) const {
  std::string text;
  for (const auto& [mark, role] : roles_) {
    if (std::find(roles.begin(), roles.end(), role) == roles.end()) continue;
    text += (text.empty() ? "" : ", ") + mark;
  }
  return text.empty() ? "–" : text;
}

namespace {

// "● porteur   ○ partenaire": signs of a matrix, each with the very word of a role; bullets begin lines of any
// text.
void add_signs(std::string_view cell, std::map<std::string, std::string>& legend) {
  static constexpr std::string_view bullets[] = {"•", "+", "×", "◦"};
  std::string sign, said;
  const auto take = [&] {
    const std::string meaning = text::fold(said);
    const bool is_bullet =
        std::find(std::begin(bullets), std::end(bullets), sign) != std::end(bullets);
    if (!sign.empty() && !is_bullet && role_of_word(meaning)) legend.emplace(sign, meaning);
    sign.clear();
    said.clear();
  };
  for (std::size_t at = 0; at < cell.size();) {
    std::size_t end = at + 1;
    while (end < cell.size() && (static_cast<unsigned char>(cell[end]) & 0xC0) == 0x80) ++end;
    const std::string_view character = cell.substr(at, end - at);
    at = end;
    const bool is_sign = is_tick_sign(character);
    if (is_sign || std::string_view(",;\n|").find(character) != std::string_view::npos) take();
    if (is_sign) {
      sign = character;
    } else {
      said += character;
    }
  }
  take();
}

}  // namespace

std::map<std::string, std::string> legend_of(const sheets::SheetView& view) {
  std::map<std::string, std::string> legend;
  for (const sheets::SheetCell& cell : view.sheet().cells) legend.merge(legend_in(cell.text));
  return legend;
}

std::map<std::string, std::string> legend_in(std::string_view cell) {
  std::map<std::string, std::string> legend;
  if (cell.size() <= 400) {
    add_signs(cell, legend);
    std::string_view rest = cell;
    // "Légende : R = …", "Légende : P : pilote"; "P : pilote" begins with a letter of its own.
    const std::size_t colon = rest.find(": ");
    const bool is_word = colon < 20 && text::trimmed(rest.substr(0, colon)).size() > 1;
    if (is_word && rest.find('=') > colon) rest.remove_prefix(colon + 2);
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find_first_of(",;\n|"), rest.size());
      const std::string_view piece = text::trimmed(rest.substr(0, end));
      rest.remove_prefix(std::min(end + 1, rest.size()));
      if (piece.size() < 4 || std::isalpha(static_cast<unsigned char>(piece.front())) == 0)
        continue;
      const std::string_view behind = text::trimmed(piece.substr(1));
      const bool is_said = behind.front() == '=' || behind.front() == ':';
      if (!is_said) continue;
      std::string meaning = text::fold(behind.substr(1));
      // The first of its words that says a role: "responsable de la réalisation".
      if (role_of_word(meaning) == nullptr) {
        const std::string said = meaning;
        for (const std::string_view word : text::words_of(said)) {
          if (role_of_word(word) == nullptr) continue;
          meaning = std::string(word);
          break;
        }
      }
      if (role_of_word(meaning) == nullptr) continue;
      const char letter =
          static_cast<char>(std::toupper(static_cast<unsigned char>(piece.front())));
      legend.emplace(std::string(1, letter), meaning);
    }
  }
  return legend;
}

std::vector<TieRole> roles_in(const std::string& text) {
  if (const TieRole* whole = role_of_word(text)) return {*whole};
  std::vector<TieRole> roles;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find_first_of(",;/+&", begin), text.size());
    const std::string piece = text.substr(begin, end - begin);
    begin = end + 1;
    const TieRole* role = role_of_word(piece);
    // "est pilote de l'action", "porteur et financeur"
    if (role != nullptr) roles.push_back(*role);
    if (role != nullptr) continue;
    const std::string folded = text::fold(piece);
    for (const std::string_view word : text::words_of(folded)) {
      role = role_of_word(word);
      if (role != nullptr) roles.push_back(*role);
    }
  }
  return roles;
}

}  // namespace maillage::shapes
