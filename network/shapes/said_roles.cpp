#include "network/shapes/said_roles.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "network/names/name_types.hpp"
#include "network/shapes/tie_roles.hpp"
#include "network/text/text.hpp"

namespace maillage::shapes {
namespace {

// Where the part of a cell that ends at `to` begins, no further back than `from`.
std::size_t begin_of_part(std::string_view cell, std::size_t from, std::size_t to) {
  for (std::size_t at = to; at > from; --at) {
    if (std::string_view(";\n/|,.(").find(cell[at - 1]) != std::string_view::npos) return at;
    for (const std::string_view mark : {"•", "–"}) {
      const bool ends =
          at >= from + mark.size() && cell.substr(at - mark.size(), mark.size()) == mark;
      if (ends) return at;
    }
  }
  return from;
}

// "Structures partenaires associées" means what "partenaire" means: words that add nothing go.
const TieRole* role_of_label(std::string_view label) {
  static constexpr std::array<std::string_view, 18> beside = {
      "de",         "l",          "action",  "structure",    "structures", "principal",
      "principale", "principaux", "associe", "associes",     "associees",  "et",
      "autre",      "autres",     "les",     "operationnel", "local",      "locaux"};
  if (const TieRole* whole = role_of_word(label)) return whole;
  const std::string folded = text::fold(label);
  const auto words = text::words_of(folded);
  constexpr std::size_t most_words = 5;
  if (words.empty() || words.size() > most_words) return nullptr;
  std::vector<std::string> meaning;
  std::string joined;
  for (std::string_view word : words) {
    if (std::find(beside.begin(), beside.end(), word) != beside.end()) continue;
    if (word.size() > 3 && word.back() == 's') word.remove_suffix(1);
    meaning.emplace_back(word);
    joined += (joined.empty() ? "" : " ") + meaning.back();
  }
  if (meaning.empty()) return nullptr;
  if (const TieRole* found = role_of_word(joined)) return found;
  // "Supporting partners": each word says the same.
  const TieRole* role = role_of_word(meaning.front());
  for (const std::string& word : meaning) {
    const TieRole* other = role_of_word(word);
    if (role == nullptr || other == nullptr || *other != *role) return nullptr;
  }
  return role;
}

std::optional<model::Column> column_of(TieRole role) {
  switch (role) {
    case TieRole::carrier:
      return model::Column::carrier;
    case TieRole::partner:
      return model::Column::partners;
    case TieRole::funder:
      return model::Column::funders;
    case TieRole::target:
      return model::Column::targets;
    default:
      return std::nullopt;
  }
}

std::string_view names_of(std::string_view part) {
  part = text::trimmed(part);
  while (!part.empty() && std::string_view(";,/|.(-").find(part.back()) != std::string_view::npos) {
    part = text::trimmed(part.substr(0, part.size() - 1));
  }
  return part;
}

// "CCAS (pilote), MJC (partenaire), ARS (financeur)".
std::vector<SaidRole> roles_in_brackets(std::string_view cell, model::Column own) {
  std::vector<SaidRole> parts;
  bool is_other = false;
  std::size_t from = 0;
  const auto add = [&](model::Column column, std::string_view names) {
    while (!names.empty() &&
           std::string_view(" ;,/|\n").find(names.front()) != std::string_view::npos) {
      names.remove_prefix(1);
    }
    names = names_of(names);
    if (!names.empty()) parts.push_back({column, std::string(names)});
  };
  for (std::size_t open = cell.find('('); open != std::string_view::npos;
       open = cell.find('(', open + 1)) {
    const std::size_t close = cell.find(')', open);
    if (close == std::string_view::npos) break;
    const TieRole* role = role_of_label(cell.substr(open + 1, close - open - 1));
    const auto column = role == nullptr ? std::nullopt : column_of(*role);
    if (!column) continue;
    std::size_t name = open;
    while (name > from &&
           std::string_view(";,/|\n").find(cell[name - 1]) == std::string_view::npos) {
      --name;
    }
    add(own, cell.substr(from, name - from));
    add(*column, cell.substr(name, open - name));
    is_other = is_other || *column != own;
    from = close + 1;
  }
  if (!is_other) return {};
  add(own, cell.substr(from));
  return parts;
}

// At line breaks and semicolons, else at commas.
std::vector<std::string_view> listed_parts(std::string_view cell) {
  const bool is_list = cell.find_first_of(";\n") != std::string_view::npos;
  const std::string_view marks = is_list ? ";\n" : ",";
  std::vector<std::string_view> parts;
  for (std::size_t begin = 0; begin <= cell.size();) {
    const std::size_t end = std::min(cell.find_first_of(marks, begin), cell.size());
    parts.push_back(text::trimmed(cell.substr(begin, end - begin)));
    begin = end + 1;
  }
  return parts;
}

// "Suivi : ARS" in a line of its own: a few words, and an organisation behind them.
bool is_other_label(std::string_view cell, std::size_t label, std::size_t colon) {
  constexpr std::size_t most_words = 4;
  std::size_t before = label;
  while (before > 0 && (cell[before - 1] == ' ' || cell[before - 1] == '-')) --before;
  const bool begins = before == 0 || cell[before - 1] == '\n' || cell[before - 1] == ';';
  const std::string folded = text::fold(cell.substr(label, colon - label));
  const std::size_t words = text::words_of(folded).size();
  if (!begins || words == 0 || words > most_words) return false;
  const std::size_t end = std::min(cell.find_first_of(",;\n/|+(", colon + 1), cell.size());
  const std::string_view name = text::trimmed(cell.substr(colon + 1, end - colon - 1));
  return !name.empty() && names::guess_type(name).has_value();
}

}  // namespace

std::string with_roles_beside(std::string_view names, std::string_view roles) {
  const std::vector<std::string_view> named = listed_parts(text::trimmed(names));
  const std::vector<std::string_view> said = listed_parts(text::trimmed(roles));
  if (said.size() != 1 && said.size() != named.size()) return std::string(names);
  std::string together;
  bool is_known = false;
  for (std::size_t i = 0; i < named.size(); ++i) {
    if (named[i].empty()) continue;
    const std::string_view label = said[said.size() == 1 ? 0 : i];
    const TieRole* role = role_of_label(label);
    together += (together.empty() ? "" : "\n") + std::string(named[i]);
    if (role == nullptr || !column_of(*role)) continue;
    is_known = true;
    together += " (" + std::string(label) + ")";
  }
  return is_known ? together : std::string(names);
}

std::vector<SaidRole> said_roles(std::string_view cell, model::Column own) {
  std::vector<SaidRole> parts;
  bool says_carrier = false;
  for (std::size_t colon = cell.find(':'); colon != std::string_view::npos;
       colon = cell.find(':', colon + 1)) {
    const TieRole* role = role_of_label(
        cell.substr(begin_of_part(cell, 0, colon), colon - begin_of_part(cell, 0, colon)));
    says_carrier = says_carrier || (role != nullptr && *role == TieRole::carrier);
  }
  model::Column current = own;
  std::size_t from = 0;
  bool is_other = false;
  const auto end_part = [&](std::size_t to) {
    const std::string_view names = names_of(cell.substr(from, to - from));
    if (!names.empty()) parts.push_back({current, std::string(names)});
  };
  for (std::size_t colon = cell.find(':'); colon != std::string_view::npos;
       colon = cell.find(':', colon + 1)) {
    const std::size_t label = begin_of_part(cell, from, colon);
    const TieRole* role = role_of_label(cell.substr(label, colon - label));
    // Beside "Pilotage : CCAS" those of "Suivi : ARS" take part; that they carry too nothing says.
    const bool is_other_role =
        role == nullptr && says_carrier && is_other_label(cell, label, colon);
    if (role == nullptr && !is_other_role) continue;
    const auto column = is_other_role ? std::optional(model::Column::partners) : column_of(*role);
    if (!column) return {};
    end_part(label);
    is_other = is_other || *column != own;
    current = *column;
    from = colon + 1;
  }
  if (!is_other) return parts.empty() ? roles_in_brackets(cell, own) : std::vector<SaidRole>();
  end_part(cell.size());
  return parts;
}

}  // namespace maillage::shapes
