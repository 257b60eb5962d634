#include "network/region/themes.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "network/names/name_lexicon.hpp"
#include "network/text/text.hpp"

namespace maillage::region {
namespace {

// Stems of what plans are full of.
constexpr std::array common_words = {
    "sante",         "action",      "favoriser",      "developper", "ameliorer",  "renforcer",
    "promouvoir",    "soutenir",    "acce",           "acces",      "prise",      "charge",
    "territoire",    "population",  "habitant",       "public",     "mettre",     "oeuvre",
    "place",         "offre",       "dispositif",     "projet",     "acteur",     "reseau",
    "personne",      "faciliter",   "permettre",      "creer",      "mobiliser",  "coordonner",
    "coordination",  "accompagner", "accompagnement", "local",      "locale",     "service",
    "structurer",    "valoriser",   "connaitre",      "faire",      "autour",     "niveau",
    "professionnel", "parcour",     "parcours",       "contrat",    "objectif",   "travail",
    "besoin",        "lutter",      "contre",         "assurer",    "poursuivre", "encourager",
    "demarche",      "politique",   "usager",         "ensemble",   "entre",      "leur",
    "tous",          "tout",        "toute",          "vers",       "pour",       "dans",
    "avec",          "chez",        "plus",           "sans",       "sous",       "afin",
    "autre",         "autres"};

// Words as they are written, with what each is known by.
std::vector<std::pair<std::string, std::string>> words_in(const std::string& name) {
  std::vector<std::pair<std::string, std::string>> words;
  std::string word;
  const auto end = [&] {
    const std::string folded = text::fold(word);
    const std::string stem = names::stem(folded);
    const bool is_common =
        std::find(common_words.begin(), common_words.end(), stem) != common_words.end() ||
        std::find(common_words.begin(), common_words.end(), folded) != common_words.end();
    const bool is_number = folded.find_first_not_of("0123456789 ") == std::string::npos;
    if (folded.size() > 3 && !is_common && !is_number && folded.find(' ') == std::string::npos)
      words.emplace_back(word, stem);
    word.clear();
  };
  for (std::size_t i = 0; i < name.size(); ++i) {
    const auto byte = static_cast<unsigned char>(name[i]);
    const bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
                        (byte >= '0' && byte <= '9') || byte >= 0x80 || byte == '-';
    const bool quote = name.compare(i, 3, "\u2019") == 0;
    if (letter && !quote) {
      word += byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : name[i];
      continue;
    }
    if (quote) i += 2;
    end();
  }
  end();
  return words;
}

// Of each objective, whether a live action that hangs on it has a porteur.
std::vector<bool> carried_objectives(const Side& side) {
  std::vector<bool> carried(side.contract->objectives.size());
  for (const auto& rows : model::rows_in_scope(*side.contract, side.scope)) {
    if (rows.empty()) continue;
    const model::ActionRow& row = *rows.back();
    if (!model::is_live(row) || row.carrying != model::Carrying::named) continue;
    if (row.objective) carried[row.objective->value] = true;
    for (const text::ObjectiveId id : row.other_objectives) carried[id.value] = true;
  }
  return carried;
}

bool records_carriers(const Side& side) {
  if (side.scope.whole) return true;
  const model::Edition* edition = model::find_edition(*side.contract, side.scope.year);
  return edition != nullptr && edition->recorded.carrier;
}

struct Counted {
  Theme theme;
  std::set<std::uint32_t> sides, carried_sides;
};

}  // namespace

std::vector<std::string> theme_words(const std::string& text) {
  std::set<std::string> stems;
  for (auto& [word, stem] : words_in(text)) stems.insert(std::move(stem));
  return {stems.begin(), stems.end()};
}

std::vector<Theme> themes(const std::vector<Side>& sides, std::size_t least, Carriers carriers) {
  std::map<std::string, Counted> by_stem;
  for (std::uint32_t at = 0; at < sides.size(); ++at) {
    const model::Contract& contract = *sides[at].contract;
    if (carriers == Carriers::said && !records_carriers(sides[at])) continue;
    const std::vector<bool> carried = carried_objectives(sides[at]);
    std::vector<bool> has_parts(contract.objectives.size());
    for (const model::Objective& objective : contract.objectives) {
      if (objective.parent) has_parts[objective.parent->value] = true;
    }
    for (std::uint32_t i = 0; i < contract.objectives.size(); ++i) {
      if (has_parts[i]) continue;
      std::set<std::string> seen;
      for (auto& [word, stem] : words_in(contract.objectives[text::ObjectiveId{i}].name)) {
        if (!seen.insert(stem).second) continue;
        Counted& counted = by_stem[stem];
        if (counted.theme.word.empty()) counted.theme.word = word;
        counted.sides.insert(at);
        if (carried[i]) counted.carried_sides.insert(at);
        ++counted.theme.objectives;
        counted.theme.which.push_back({at, text::ObjectiveId{i}});
        counted.theme.orphans += carried[i] ? 0 : 1;
      }
    }
  }
  std::vector<Theme> found;
  for (auto& [stem, counted] : by_stem) {
    if (counted.sides.size() < least) continue;
    counted.theme.sides.assign(counted.sides.begin(), counted.sides.end());
    for (const std::uint32_t side : counted.theme.sides) {
      if (counted.carried_sides.count(side) == 0) counted.theme.orphan_sides.push_back(side);
    }
    found.push_back(std::move(counted.theme));
  }
  std::stable_sort(found.begin(), found.end(), [](const Theme& a, const Theme& b) {
    if (a.orphan_sides.size() != b.orphan_sides.size())
      return a.orphan_sides.size() > b.orphan_sides.size();
    return a.orphans * b.objectives > b.orphans * a.objectives;
  });
  return found;
}

}  // namespace maillage::region
