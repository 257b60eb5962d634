#include "output/contract_files/starting_contract.hpp"

#include <utility>

#include "network/model/columns.hpp"
#include "network/model/vocabulary.hpp"
#include "output/contract_files/export_tables.hpp"
#include "output/contract_files/xlsx_writer.hpp"
#include "output/words/files/starting_messages.hpp"
#include "output/words/files/starting_text.hpp"

namespace maillage::contract_files {

using words::files::Starting;

namespace {

// Broken into lines of comments.
std::string type_list() {
  std::string list;
  std::size_t used = 0;
  for (const std::string& word : model::partner_type_words()) {
    const bool breaks = used + word.size() > 80;
    if (!list.empty()) list += breaks ? ",\n#   " : ", ";
    if (breaks) used = 0;
    list += word;
    used += word.size() + 2;
  }
  return list;
}

std::optional<std::string> workbook_of(std::optional<int> year, output_text::Language language) {
  model::Edition edition;
  edition.year = year;
  WrittenSheet sheet;
  // The name by which contrat.toml and the reader know it, in any language.
  sheet.table = action_table(model::Contract{}, edition, output_text::Language::french);
  sheet.title = sheet.table.title;
  sheet.use = WrittenSheet::Use::keeping;
  const auto say = [&](Starting key) { return output_text::filled(message_of(key), language); };
  WrittenWorkbook book = begin_workbook(say(Starting::title), language);
  book.cover = {{say(Starting::to_fill_in), say(Starting::about_rows)},
                {say(Starting::the_rest), say(Starting::about_the_rest)},
                {say(Starting::each_year), say(Starting::about_years)},
                {say(Starting::persons), say(Starting::about_persons)},
                {"", ""}};
  for (int i = 0; i < model::column_count; ++i) {
    const model::Column column = static_cast<model::Column>(i);
    sheet.helps.push_back(output_text::filled(words::files::help_of(column), language));
    book.cover.emplace_back(model::code_of(column), sheet.helps.back());
  }
  book.sheets.push_back(std::move(sheet));
  return xlsx(book);
}

}  // namespace

// As it stands it holds a name and the plan's workbook; every section is there as a comment, and all of
// them together, uncommented, are a contract.
std::string starting_toml(output_text::Language language) {
  return words::files::starting_toml_text(type_list(), language);
}

std::optional<std::vector<output_text::Document>> starting_contract(
    std::optional<int> review, output_text::Language language) {
  std::vector<output_text::Document> documents = {{"contrat.toml", starting_toml(language)}};
  auto plan = workbook_of(std::nullopt, language);
  if (!plan) return std::nullopt;
  documents.push_back({"suivi.xlsx", std::move(*plan)});
  if (review) {
    auto table = workbook_of(review, language);
    if (!table) return std::nullopt;
    documents.push_back({"bilans/" + std::to_string(*review) + ".xlsx", std::move(*table)});
  }
  return documents;
}

}  // namespace maillage::contract_files
