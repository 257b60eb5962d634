// toml++ keeps tables sorted by key and throws on a syntax error: here its nodes go back into the
// order of the source, and its exception ends.
#include "src/readers/toml_reader.hpp"

#include <toml++/toml.h>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "network/text/number_text.hpp"
#include "output/words/libraries/toml_words.hpp"
#include "src/readers/toml_scan.hpp"
#include "src/readers/utf8.hpp"

namespace maillage::readers {
namespace {

text::Place place_of(const text::FileName& name, const toml::source_region& region) {
  return text::Place{name, region.begin.line, region.begin.column, {}};
}

// "Error while parsing key-value pair: expected '='" → "key-value pair: expected '='"
std::string cleaned(std::string_view description) {
  if (description.substr(0, words::toml_parsing.size()) == words::toml_parsing) {
    description.remove_prefix(words::toml_parsing.size());
  }
  return std::string(description.substr(0, description.find(" (TOML_")));
}

text::Fault syntax_fault(text::Place place, std::string message) {
  return text::Fault{text::FaultKind::syntax,
                     text::FaultSeverity::error,
                     std::move(place),
                     {std::move(message)},
                     {},
                     {}};
}

// The text must be UTF-8 and without trouble (src/readers/toml_scan.hpp).
std::optional<toml::table> parse(const text::FileName& name, std::string_view text,
                                 text::Faults& faults) {
  try {
    return toml::parse(text);
  } catch (const toml::parse_error& error) {
    faults.push_back(syntax_fault(place_of(name, error.source()), cleaned(error.description())));
    return std::nullopt;
  }
}

// Keys of a table in the order of the source.
std::vector<std::pair<const toml::key*, const toml::node*>> in_order(const toml::table& table) {
  std::vector<std::pair<const toml::key*, const toml::node*>> entries;
  entries.reserve(table.size());
  for (const auto& [key, node] : table) entries.emplace_back(&key, &node);
  std::sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) {
    const auto& first = a.first->source().begin;
    const auto& second = b.first->source().begin;
    return first.line != second.line ? first.line < second.line : first.column < second.column;
  });
  return entries;
}

std::string padded(unsigned number, std::size_t digits) {
  std::string text = std::to_string(number);
  return text.size() < digits ? std::string(digits - text.size(), '0') + text : text;
}

std::string iso(const toml::date& date) {
  return padded(date.year, 4) + '-' + padded(date.month, 2) + '-' + padded(date.day, 2);
}

std::vector<model::Field> fields_of(const text::FileName& name, const toml::table& table);

// Recursion is as deep as the text's nesting, which scan_toml bounds.
model::Field field_of(const text::FileName& name, model::Text key, const toml::node& node);

model::Value value_of(const text::FileName& name, const toml::node& node) {
  model::Value value{model::ValueKind::text, {}, place_of(name, node.source()), {}};
  if (const auto* text = node.as_string()) {
    value.text = text->get();
  } else if (const auto* integer = node.as_integer()) {
    value.kind = model::ValueKind::integer;
    value.text = std::to_string(integer->get());
  } else if (const auto* real = node.as_floating_point()) {
    value.kind = model::ValueKind::real;
    value.text = text::shortest_double(real->get());
  } else if (const auto* boolean = node.as_boolean()) {
    value.kind = model::ValueKind::boolean;
    value.text = boolean->get() ? "true" : "false";
  } else if (const auto* date = node.as_date()) {
    value.kind = model::ValueKind::date;
    value.text = iso(date->get());
  } else if (const auto* moment = node.as_date_time()) {
    value.kind = model::ValueKind::date;
    value.text = iso(moment->get().date);
  } else if (const auto* time = node.as_time()) {
    value.kind = model::ValueKind::date;
    value.text = padded(time->get().hour, 2) + ':' + padded(time->get().minute, 2);
  } else if (const auto* table = node.as_table()) {
    value.kind = model::ValueKind::section;
    value.fields = fields_of(name, *table);
  } else {
    value.kind = model::ValueKind::section;
    value.fields.push_back(field_of(name, model::Text{{}, value.place}, node));
  }
  return value;
}

model::Field field_of(const text::FileName& name, model::Text key, const toml::node& node) {
  model::Field field{std::move(key), node.is_array(), {}};
  if (const toml::array* list = node.as_array()) {
    field.values.reserve(list->size());
    for (const toml::node& element : *list) field.values.push_back(value_of(name, element));
  } else {
    field.values.push_back(value_of(name, node));
  }
  return field;
}

model::Text key_text(const text::FileName& name, const toml::key& key) {
  return model::Text{std::string(key.str()), place_of(name, key.source())};
}

std::vector<model::Field> fields_of(const text::FileName& name, const toml::table& table) {
  std::vector<model::Field> fields;
  fields.reserve(table.size());
  for (const auto& [key, node] : in_order(table)) {
    fields.push_back(field_of(name, key_text(name, *key), *node));
  }
  return fields;
}

std::vector<model::Record> records_of(const text::FileName& name, const toml::table& root) {
  std::vector<model::Record> records;
  model::Record loose;  // keys outside any section
  const auto add = [&](const toml::key& key, const toml::table& table, bool is_list_element) {
    records.push_back(
        model::Record{model::Text{std::string(key.str()), place_of(name, table.source())},
                      is_list_element, fields_of(name, table)});
  };
  for (const auto& [key, node] : in_order(root)) {
    const toml::array* list = node->as_array();
    if (const toml::table* table = node->as_table()) {
      add(*key, *table, false);
    } else if (list != nullptr && list->is_homogeneous(toml::node_type::table)) {
      for (const toml::node& element : *list) add(*key, *element.as_table(), true);
    } else {
      loose.fields.push_back(field_of(name, key_text(name, *key), *node));
    }
  }
  if (!loose.fields.empty()) {
    loose.section.place = loose.fields.front().key.place;
    records.push_back(std::move(loose));
  }
  // Elements of [[a]] and [[b]] may alternate.
  std::stable_sort(records.begin(), records.end(),
                   [](const model::Record& a, const model::Record& b) {
                     return std::pair(a.section.place.line, a.section.place.column) <
                            std::pair(b.section.place.line, b.section.place.column);
                   });
  return records;
}

}  // namespace

void read_toml(const std::string& name, std::string_view text, model::Draft& draft,
               text::Faults& faults) {
  if (draft.place.file.empty()) draft.place = text::Place{name, 0, 0, {}};
  const std::size_t valid = utf8_length(text);
  if (valid < text.size()) {
    faults.push_back(text::Fault{text::FaultKind::not_utf8,
                                 text::FaultSeverity::error,
                                 place_of_byte(name, text, valid),
                                 {},
                                 {},
                                 {}});
    return;
  }
  const std::optional<TomlTrouble> trouble = scan_toml(text);
  if (!trouble) {
    const text::FileName file = name;
    if (const auto root = parse(file, text, faults)) {
      std::vector<model::Record> records = records_of(file, *root);
      std::move(records.begin(), records.end(), std::back_inserter(draft.records));
    }
    return;
  }
  // An error before the trouble comes first: parse what stands before it.
  const text::Place place = place_of_byte(name, text, trouble->byte);
  text::Faults before;
  parse(name, text.substr(0, trouble->byte), before);
  if (!before.empty() && before.front().place < place) {
    faults.push_back(before.front());
  } else if (trouble->flaw == TomlFlaw::unclosed_string) {
    faults.push_back(text::Fault{
        text::FaultKind::unclosed_quote, text::FaultSeverity::error, place, {}, {}, {}});
  } else {
    faults.push_back(syntax_fault(place, words::toml_too_deep));
  }
}

}  // namespace maillage::readers
