#include "network/resolve/record_reader.hpp"

#include <algorithm>
#include <cstdlib>

#include "network/text/text.hpp"

namespace maillage::resolve {
namespace {

std::vector<SectionSpec> make_sections() {
  using T = KeyType;
  return {
      {"contrat",
       false,
       {{"id"},
        {"nom"},
        {"nature"},
        {"territoire"},
        {"debut", T::date},
        {"fin", T::date},
        {"pilote"},
        {"coordination_etp", T::number},
        {"epci", T::texts},
        {"communes", T::integer},
        {"habitants", T::integer},
        {"superficie_km2", T::number},
        {"contours"},
        {"plan"},
        {"organisations"},
        {"cofinanceurs", T::texts},
        {"priorites_nationales", T::texts},
        {"source"}}},
      {"territoire",
       false,
       {{"nom"},
        {"epci", T::texts},
        {"communes", T::integer},
        {"habitants", T::integer},
        {"superficie_km2", T::number},
        {"contours"},
        {"source"}}},
      {"regles", false, {}, true},
      {"exigences", false, {}, true},
      {"etats", false, {}, true},
      {"colonnes", false, {}, true},
      {"reponses", false, {}, true},
      {"axe", true, {{"id", T::text, true}, {"nom"}, {"pilote", T::texts}, {"source"}}},
      {"objectif",
       true,
       {{"id", T::text, true},
        {"nom"},
        {"axe"},
        {"parent"},
        {"lie_a", T::texts},
        {"non_imprime", T::dates},
        {"priorites_nationales", T::texts},
        {"source"}}},
      {"partenaire",
       true,
       {{"id", T::text, true},
        {"nom"},
        {"type"},
        {"alias", T::texts},
        {"parent"},
        {"territoire"},
        {"statut"},
        {"regroupe", T::texts},
        {"siren"},
        {"finess"},
        {"commune", T::either},
        {"epci", T::either},
        {"ferme_depuis", T::date},
        {"competences", T::texts},
        {"competences_absentes", T::texts},
        {"source"}}},
      {"signataire", true, {{"partenaire", T::text, true}, {"date", T::date}, {"source"}}},
      {"instance",
       true,
       {{"id", T::text, true},
        {"nom"},
        {"niveau"},
        {"mandat"},
        {"objectifs", T::texts},
        {"axes", T::texts},
        {"actions", T::texts},
        {"membres", T::texts},
        {"invites", T::texts},
        {"pilotes", T::texts},
        {"decide"},
        {"prepare", T::texts},
        {"rend_compte", T::texts},
        {"rythme", T::number},
        {"rythme_depuis", T::date},
        {"quorum", T::integer},
        {"reunions", T::dates},
        {"sources_reunions", T::texts},
        {"non_tenues", T::dates},
        {"sources_non_tenues", T::texts},
        {"source"}}},
      {"referent",
       true,
       {{"epci", T::text, true}, {"role"}, {"depuis", T::date}, {"jusqua", T::date}, {"source"}}},
      {"financement",
       true,
       {{"financeur", T::text, true},
        {"objet"},
        {"annee", T::integer},
        {"montant", T::number},
        {"source"}}},
      {"exception",
       true,
       {{"constat", T::text, true},
        {"objet"},
        {"motif", T::text, true},
        {"jusqu_au", T::date},
        {"source"}}},
      {"parcours",
       true,
       {{"titre", T::text, true},
        {"note"},
        {"partie"},
        {"action"},
        {"organisation"},
        {"instance"},
        {"constat"},
        {"axe"},
        {"objectif"},
        {"etat"},
        {"epci"},
        {"type"},
        {"depuis", T::integer},
        {"source"}}},
      {"chiffre",
       true,
       {{"valeur", T::number, true},
        {"id"},
        {"dit"},
        {"quoi"},
        {"annee", T::either},
        {"source"},
        {"ou"},
        {"unite"},
        {"etat", T::texts},
        {"porteur"},
        {"porteur_type", T::texts},
        {"nature"},
        {"axe"},
        {"objectif"},
        {"instance"},
        {"financeur"},
        {"objet"},
        {"niveau", T::integer}}},
      {"action",
       true,
       {{"id"},
        {"annee", T::integer},
        {"axe"},
        {"objectif", T::texts},
        {"action"},
        {"titre"},
        {"nom"},
        {"numero"},
        {"porteur", T::texts},
        {"etat"},
        {"partenaires", T::texts},
        {"financeurs", T::texts},
        {"cibles", T::texts},
        {"territoires", T::texts},
        {"instances", T::texts},
        {"indicateur", T::texts},
        {"debut", T::date},
        {"fin", T::date},
        {"echeance", T::date},
        {"priorite", T::either},
        {"budget", T::amount},
        {"budget_reel", T::amount},
        {"montants", T::texts},
        {"participation"},
        {"remarques"},
        {"lignes"},
        {"source"}}},
  };
}

std::string key_form(std::string_view key) { return text::name_key(key); }

const SectionSpec* find_section(const model::Record& record,
                                const std::vector<SectionSpec>& sections) {
  for (const SectionSpec& spec : sections) {
    if (spec.section == record.section.value) return &spec;
  }
  for (const SectionSpec& spec : sections) {
    if (key_form(spec.section) == key_form(record.section.value)) return &spec;
  }
  return nullptr;
}

bool reads_as_date(const model::Value& value) {
  return value.kind == model::ValueKind::date || value.kind == model::ValueKind::text ||
         value.kind == model::ValueKind::integer;
}

bool fits(const model::Value& value, KeyType type) {
  switch (type) {
    case KeyType::text:
    case KeyType::texts:
    case KeyType::either:
      return value.kind == model::ValueKind::text || value.kind == model::ValueKind::integer;
    case KeyType::integer:
      return value.kind == model::ValueKind::integer;
    case KeyType::number:
      return value.kind == model::ValueKind::integer || value.kind == model::ValueKind::real;
    case KeyType::amount:
      return value.kind != model::ValueKind::boolean && value.kind != model::ValueKind::date &&
             value.kind != model::ValueKind::section;
    case KeyType::date:
    case KeyType::dates:
      return reads_as_date(value);
    case KeyType::any:
      return true;
  }
  return true;
}

void check_value_types(const model::Field& field, const KeySpec& spec, text::Faults& faults) {
  const bool takes_list =
      spec.type == KeyType::texts || spec.type == KeyType::dates || spec.type == KeyType::any;
  if (field.is_list && !takes_list) {
    const text::Place place = field.values.empty() ? field.key.place : field.values[0].place;
    faults.push_back({text::FaultKind::wrong_type,
                      text::FaultSeverity::error,
                      place,
                      {field.key.value, std::string(type_code(spec.type)), "list"},
                      {},
                      {}});
    return;
  }
  for (const model::Value& value : field.values) {
    if (fits(value, spec.type)) continue;
    faults.push_back(
        {text::FaultKind::wrong_type,
         text::FaultSeverity::error,
         value.place,
         {field.key.value, std::string(type_code(spec.type)), std::string(kind_code(value.kind))},
         {},
         {}});
  }
}

}  // namespace

const std::vector<SectionSpec>& contract_sections() {
  static const std::vector<SectionSpec> sections = make_sections();
  return sections;
}

std::string_view section_name(const model::Record& record) {
  return section_name(record, contract_sections());
}

std::string_view section_name(const model::Record& record,
                              const std::vector<SectionSpec>& sections) {
  const SectionSpec* spec = find_section(record, sections);
  return spec == nullptr ? std::string_view() : spec->section;
}

void check_form(const model::Record& record, text::Faults& faults) {
  check_form(record, contract_sections(), faults);
}

void check_form(const model::Record& record, const std::vector<SectionSpec>& sections,
                text::Faults& faults) {
  const SectionSpec* spec = find_section(record, sections);
  if (spec == nullptr) {
    std::vector<std::string> names;
    for (const SectionSpec& known : sections) names.emplace_back(known.section);
    faults.push_back({text::FaultKind::unknown_section,
                      text::FaultSeverity::error,
                      record.section.place,
                      {record.section.value},
                      text::nearest(record.section.value, names),
                      {}});
    return;
  }
  if (record.is_list_element != spec->is_list) {
    faults.push_back({text::FaultKind::wrong_type,
                      text::FaultSeverity::error,
                      record.section.place,
                      {record.section.value, spec->is_list ? "sections" : "section",
                       spec->is_list ? "section" : "sections"},
                      {},
                      {}});
  }
  if (spec->free_keys) return;
  for (const model::Field& field : record.fields) {
    const KeySpec* known = nullptr;
    for (const KeySpec& key : spec->keys) {
      if (key.key == field.key.value) known = &key;
    }
    for (const KeySpec& key : spec->keys) {
      if (known != nullptr) break;
      if (key_form(key.key) == key_form(field.key.value)) known = &key;
    }
    if (known == nullptr) {
      std::vector<std::string> names;
      for (const KeySpec& key : spec->keys) names.emplace_back(key.key);
      faults.push_back({text::FaultKind::unknown_key,
                        text::FaultSeverity::error,
                        field.key.place,
                        {field.key.value, record.section.value},
                        text::nearest(field.key.value, names),
                        {}});
      continue;
    }
    check_value_types(field, *known, faults);
  }
  for (const KeySpec& key : spec->keys) {
    if (!key.required || find_field(record, key.key) != nullptr) continue;
    faults.push_back({text::FaultKind::missing_key,
                      text::FaultSeverity::error,
                      record.section.place,
                      {std::string(key.key), record.section.value},
                      {},
                      {}});
  }
}

const model::Field* find_field(const model::Record& record, std::string_view key) {
  for (const model::Field& field : record.fields) {
    if (field.key.value == key) return &field;
  }
  // "Réunions" is `reunions`: a key with capitals or accents, which ASCII keys cannot equal.
  const auto has_odd_letter = [](const std::string& text) {
    return std::any_of(text.begin(), text.end(), [](char c) {
      return (c >= 'A' && c <= 'Z') || c == '-' || c == ' ' ||
             (static_cast<unsigned char>(c) & 0x80) != 0;
    });
  };
  for (const model::Field& field : record.fields) {
    if (has_odd_letter(field.key.value) && key_form(field.key.value) == key_form(key)) {
      return &field;
    }
  }
  return nullptr;
}

std::vector<model::Text> texts_of(const model::Record& record, std::string_view key) {
  std::vector<model::Text> texts;
  const model::Field* field = find_field(record, key);
  if (field == nullptr) return texts;
  for (const model::Value& value : field->values) {
    // A number is the text it is written as: "budget = 1500.5".
    if (reads_as_date(value) || value.kind == model::ValueKind::real) {
      texts.push_back({value.text, value.place});
    }
  }
  return texts;
}

std::optional<model::Text> text_of(const model::Record& record, std::string_view key) {
  std::vector<model::Text> texts = texts_of(record, key);
  if (texts.empty()) return std::nullopt;
  return texts.front();
}

std::optional<double> number_of(const model::Record& record, std::string_view key) {
  const model::Field* field = find_field(record, key);
  if (field == nullptr || field->values.empty()) return std::nullopt;
  const model::Value& value = field->values.front();
  if (value.kind != model::ValueKind::integer && value.kind != model::ValueKind::real)
    return std::nullopt;
  return std::strtod(value.text.c_str(), nullptr);
}

std::optional<int> integer_of(const model::Record& record, std::string_view key) {
  const model::Field* field = find_field(record, key);
  if (field == nullptr || field->values.empty()) return std::nullopt;
  const model::Value& value = field->values.front();
  if (value.kind != model::ValueKind::integer) return std::nullopt;
  const long number = std::strtol(value.text.c_str(), nullptr, 10);
  constexpr long most = 2'000'000'000;
  if (number > most || number < -most) return std::nullopt;
  return static_cast<int>(number);
}

std::string_view kind_code(model::ValueKind kind) {
  switch (kind) {
    case model::ValueKind::text:
      return "text";
    case model::ValueKind::integer:
      return "integer";
    case model::ValueKind::real:
      return "number";
    case model::ValueKind::boolean:
      return "boolean";
    case model::ValueKind::date:
      return "date";
    case model::ValueKind::section:
      return "section";
  }
  return "";
}

std::string_view type_code(KeyType type) {
  switch (type) {
    case KeyType::text:
      return "text";
    case KeyType::texts:
      return "texts";
    case KeyType::integer:
      return "integer";
    case KeyType::number:
      return "number";
    case KeyType::date:
      return "date";
    case KeyType::dates:
      return "dates";
    case KeyType::either:
      return "year or text";
    case KeyType::amount:
      return "amount";
    case KeyType::any:
      return "any";
  }
  return "";
}

}  // namespace maillage::resolve
