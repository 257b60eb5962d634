// The form of contrat.toml: which sections and keys there are and what type each value has.
//
// check_form reports what does not fit; the accessors then give values of the right type only, so
// that resolve() never looks at a value twice. Keys are compared without accents and case.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "network/model/draft.hpp"
#include "network/text/fault.hpp"

namespace maillage::resolve {

enum class KeyType {
  text,     // a string; an integer is taken as its digits (ids such as 1)
  texts,    // a string or a list of strings
  integer,  // a whole number
  number,   // a number
  date,     // a TOML date, or a string or integer that names a day, a month or a year
  dates,    // a list of them, or one
  either,   // an integer or a string
  amount,   // a number, or a string that says one: "12 k€ HT"
  any,      // checked by its section's own reader
};

struct KeySpec {
  std::string_view key;
  KeyType type = KeyType::text;
  bool required = false;
};

struct SectionSpec {
  std::string_view section;
  bool is_list = false;
  std::vector<KeySpec> keys;
  bool free_keys = false;  // other keys are the user's own
};

// Every section a contract may have.
const std::vector<SectionSpec>& contract_sections();

// Faults of form of one record: unknown section or key, wrong type, missing key.
void check_form(const model::Record& record, text::Faults& faults);
// The same for a file of other sections.
void check_form(const model::Record& record, const std::vector<SectionSpec>& sections,
                text::Faults& faults);

// The section's canonical name; empty if there is no such section.
std::string_view section_name(const model::Record& record);
std::string_view section_name(const model::Record& record,
                              const std::vector<SectionSpec>& sections);

const model::Field* find_field(const model::Record& record, std::string_view key);
// First value of the key if it is there and of a type that reads as text; places are the value's.
std::optional<model::Text> text_of(const model::Record& record, std::string_view key);
std::vector<model::Text> texts_of(const model::Record& record, std::string_view key);
std::optional<double> number_of(const model::Record& record, std::string_view key);
std::optional<int> integer_of(const model::Record& record, std::string_view key);

// The name of a value's type, for messages: a code that output/ words ("text", "integer"…).
std::string_view kind_code(model::ValueKind kind);
std::string_view type_code(KeyType type);

}  // namespace maillage::resolve
