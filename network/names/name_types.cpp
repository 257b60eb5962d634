#include "network/names/name_types.hpp"

#include <algorithm>
#include <map>

namespace maillage::names {
namespace {

model::PartnerType type_of_kind(std::string_view kind) {
  using T = model::PartnerType;
  static const std::map<std::string_view, T> types = [] {
    std::map<std::string_view, T> by_kind;
    const auto add = [&](T type, std::initializer_list<std::string_view> kinds) {
      for (const std::string_view each : kinds) by_kind.emplace(each, type);
    };
    add(T::codecom, {"cc", "ca", "cu", "metropole", "epci"});
    add(T::commune, {"commune", "ccas"});
    add(T::petr, {"petr"});
    add(T::departement, {"cd", "mds", "pmi", "ase"});
    add(T::region, {"cr"});
    add(T::administration, {"ars",         "prefecture",  "sous prefecture",
                            "sdis",        "ddcs",        "ddetspp",
                            "ddets",       "dreets",      "ddt",
                            "dreal",       "draaf",       "drac",
                            "dsden",       "spip",        "pjj",
                            "ademe",       "anct",        "cnsa",
                            "gendarmerie", "commissariat"});
    add(T::securite_sociale, {"cpam", "cnam", "caf", "msa", "carsat", "urssaf"});
    add(T::etablissement_de_sante,
        {"ch", "chr", "chu", "chru", "chs", "epsm", "clinique", "had", "cmp"});
    add(T::etablissement_social,
        {"ehpad", "usld", "residence autonomie", "ssiad", "saad", "esat", "ime", "itep", "sessad",
         "savs", "samsah", "mas", "fam", "chrs", "camsp", "cmpp", "csapa", "caarud"});
    add(T::enseignement, {"ecole", "college", "lycee", "mfr", "universite", "ifsi"});
    add(T::liberal, {"msp", "pole de sante", "cpts", "urps", "sisa", "pharmacie"});
    add(T::association, {"admr", "udaf", "cidff", "cpie", "cros", "cdos", "ireps", "codes",
                         "mission locale", "association", "asbl", "loi 1901"});
    add(T::entreprise, {"entreprise", "sarl", "eurl", "sas", "sasu"});
    return by_kind;
  }();
  const auto found = types.find(kind);
  return found == types.end() ? T::not_said : found->second;
}

bool is_department_service(std::string_view kind) {
  return kind == "mds" || kind == "pmi" || kind == "ase";
}

std::string words_of_token(const NameForm& form, const NameToken& token) {
  std::string words;
  for (std::size_t i = token.first_word; i < token.last_word && i < form.words.size(); ++i) {
    words += (words.empty() ? "" : " ") + form.words[i].folded;
  }
  return words;
}

bool names_a_kind(const NameToken& token) {
  return token.word_class == WordClass::kind || token.word_class == WordClass::single;
}

}  // namespace

std::optional<GuessedType> guess_type(std::string_view name) {
  const NameForm form = analyse_name(name).form;
  bool is_part = false;
  for (const NameToken& token : form.tokens) {
    if (token.word_class == WordClass::unit) {
      is_part = true;
      continue;
    }
    // Behind "association" or "SARL" a kind is only what it is about: "Association des maires".
    const bool says_form =
        token.word_class == WordClass::legal || token.word_class == WordClass::general;
    if (!names_a_kind(token) && !says_form) {
      if (is_part) continue;  // "service politique de la ville": the kind comes last
      break;
    }
    model::PartnerType type = type_of_kind(token.text);
    if (type == model::PartnerType::not_said) {
      if (says_form) continue;
      break;
    }
    GuessedType guess{type, token.text, words_of_token(form, token), is_part,
                      is_part ? token.text : ""};
    if (is_department_service(token.text)) {
      guess.is_part = true;
      guess.whole = "cd";
    } else if (!is_part && (token.plural || !form.count.empty())) {
      guess.type = model::PartnerType::collectif;
    }
    return guess;
  }
  // A legal form stands last: "Pharmagest SARL".
  for (const NameToken& token : form.tokens) {
    if (token.word_class != WordClass::legal) continue;
    const model::PartnerType type = type_of_kind(token.text);
    if (type != model::PartnerType::not_said)
      return GuessedType{type, "", words_of_token(form, token), false, ""};
  }
  return std::nullopt;
}

bool is_whole_of_kind(const NameForm& form, std::string_view kind) {
  if (form.tokens.empty() || form.tokens.front().text != kind) return false;
  return std::none_of(form.tokens.begin(), form.tokens.end(), [](const NameToken& token) {
    return token.word_class == WordClass::unit || token.word_class == WordClass::word;
  });
}

}  // namespace maillage::names
