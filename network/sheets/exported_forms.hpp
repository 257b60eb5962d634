// The sheets of our own workbook that declare what contrat.toml does beside organisations, outline
// and instances: their names and headers, which the writer prints and the reader knows again.
//
// A list has one record a row, a column for each of its keys. The head of the contract and its rules
// have one key a row, under the headers of their own form.
#pragma once

#include <string_view>
#include <vector>

namespace maillage::sheets {

// What a cell holds: a text as it stands, a number, a name of an organisation; several of them one
// behind the other, see list_separator.
enum class ListValue { text, number, texts, organisation, organisations };

// Between the elements of one cell.
inline constexpr std::string_view list_separator = " ; ";

struct ListKey {
  std::string_view key;  // as contrat.toml has it
  std::string_view french, english;
  ListValue value = ListValue::text;
};

struct ListForm {
  std::string_view section;          // "signataire"; empty: of several
  std::string_view file;             // without extension, as tables are exported
  std::string_view french, english;  // of the sheet
  std::vector<ListKey> keys;
};

// Signatories, référents, fundings, declared figures.
const std::vector<ListForm>& list_forms();

// [contrat]: keys are those of its rows, with their words.
const ListForm& head_form();
inline constexpr ListKey head_word{"", "ce que c'est", "what it is"};
inline constexpr ListKey head_value{"", "valeur", "value"};
inline constexpr ListKey head_key{"", "clé", "key"};

// [regles], [exigences], [etats]: keys are those of its columns, "nature" one of these words.
const ListForm& rule_form();
struct RuleNature {
  std::string_view section, french, english;
};
const std::vector<RuleNature>& rule_natures();

}  // namespace maillage::sheets
