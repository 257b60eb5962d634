#include "output/words/network/table_words.hpp"

#include <vector>

#include "output/text/file_names.hpp"
#include "output/text/numbers.hpp"

namespace maillage::words {
namespace {

constexpr output_text::KeyedMessage<TableWord> table_word_table[] = {
    {TableWord::plan, {"plan", "plan"}},
    {TableWord::review, {"bilan {year}", "review {year}"}},
    {TableWord::recapitulatif_of_day, {"récapitulatif du {date}", "summary of {date}"}},
    {TableWord::recapitulatif_of_month,
     {"récapitulatif de {date}", "summary of {date}", "a month or a year alone"}},
    {TableWord::recapitulatif_of_vowel,
     {"récapitulatif d’{date}", "summary of {date}", "avril, août, octobre"}},
    {TableWord::short_recapitulatif,
     {"récapitulatif {date}", "summary {date}", "{date}: 2023-12-31"}},
    {TableWord::latest_recapitulatif, {"récapitulatif", "summary"}},
    {TableWord::scenario, {"scénario", "scenario"}},
    {TableWord::all_tables, {"tous les tableaux", "all tables"}},
    {TableWord::all, {"tout", "all"}},
    {TableWord::in_year, {"en {year}", "in {year}"}},
    {TableWord::in_table, {"dans le {table}", "in the {table}"}},
    {TableWord::since_year, {"depuis {year}", "since {year}"}},
    {TableWord::since_table, {"depuis le {table}", "since the {table}"}},
};
static_assert(output_text::is_in_order(table_word_table));

}  // namespace

const output_text::Message& message_of(TableWord key) {
  return table_word_table[static_cast<std::size_t>(key)].message;
}

std::string table_name(const model::WhichTable& table, output_text::Language language) {
  if (table.is_plan()) return output_text::filled(message_of(TableWord::plan), language);
  if (table) {
    return output_text::filled(message_of(TableWord::review), language,
                               {{"year", std::to_string(*table)}});
  }
  const int month = table.date().day == 0 ? table.date().month : 0;
  const bool elides = month == 4 || month == 8 || month == 10;  // d’avril, d’août, d’octobre
  const TableWord of = table.date().day != 0 ? TableWord::recapitulatif_of_day
                       : elides              ? TableWord::recapitulatif_of_vowel
                                             : TableWord::recapitulatif_of_month;
  return output_text::filled(message_of(of), language,
                             {{"date", output_text::date_text(table.date(), language)}});
}

std::string table_name(const model::Scope& scope, output_text::Language language) {
  if (scope.whole) return output_text::filled(message_of(TableWord::all_tables), language);
  return table_name(scope.year, language);
}

std::string short_table_name(const model::WhichTable& table, output_text::Language language) {
  if (!table.is_recapitulatif()) return to_string(table);
  return output_text::filled(message_of(TableWord::short_recapitulatif), language,
                             {{"date", to_string(table.date())}});
}

std::string in_table(const model::WhichTable& table, output_text::Language language) {
  return table ? output_text::filled(message_of(TableWord::in_year), language,
                                     {{"year", std::to_string(*table)}})
               : output_text::filled(message_of(TableWord::in_table), language,
                                     {{"table", table_name(table, language)}});
}

std::string since_table(const model::WhichTable& table, output_text::Language language) {
  return table ? output_text::filled(message_of(TableWord::since_year), language,
                                     {{"year", std::to_string(*table)}})
               : output_text::filled(message_of(TableWord::since_table), language,
                                     {{"table", table_name(table, language)}});
}

std::string scope_name(const model::Contract& contract, const model::Scope& scope,
                       output_text::Language language) {
  if (contract.scenario) return output_text::filled(message_of(TableWord::scenario), language);
  return table_name(scope, language);
}

std::string short_scope_name(const model::Scope& scope, output_text::Language language) {
  if (scope.whole) return output_text::filled(message_of(TableWord::all), language);
  return short_table_name(scope.year, language);
}

std::string choice_name(const model::TableChoice& choice, output_text::Language language) {
  switch (choice.kind) {
    case model::TableChoice::Kind::whole:
      return output_text::filled(message_of(TableWord::all), language);
    case model::TableChoice::Kind::latest_recapitulatif:
      return output_text::filled(message_of(TableWord::latest_recapitulatif), language);
    case model::TableChoice::Kind::table:
      return short_table_name(choice.table, language);
    case model::TableChoice::Kind::latest:
      break;
  }
  return {};
}

std::string scope_code(const model::Scope& scope) {
  return scope.whole ? "tout" : to_string(scope.year);
}

std::string choice_code(const model::TableChoice& choice) {
  switch (choice.kind) {
    case model::TableChoice::Kind::whole:
      return "tout";
    case model::TableChoice::Kind::latest_recapitulatif:
      return "recapitulatif";
    case model::TableChoice::Kind::table:
      return to_string(choice.table);
    case model::TableChoice::Kind::latest:
      break;
  }
  return {};
}

std::string table_slug(const model::Contract& contract, const model::WhichTable& table) {
  return contract.scenario && table.is_plan() ? "scenario" : to_string(table);
}

std::string axis_slug(const model::Contract& contract, const model::Scope& scope) {
  if (!scope.axis) return {};
  std::vector<std::string> ids;
  for (const model::Axis& axis : contract.axes) ids.push_back(axis.id);
  return "-de-l-axe-" + output_text::file_names(ids)[scope.axis->value];
}

namespace {

std::string slug_without_axis(const model::Contract& contract, const model::Scope& scope) {
  return scope.whole ? scope_code(scope) : table_slug(contract, scope.year);
}

}  // namespace

std::string table_slug(const model::Contract& contract, const model::Scope& scope) {
  return slug_without_axis(contract, scope) + axis_slug(contract, scope);
}

std::string tables_slug(const model::Contract& before, const model::Scope& before_scope,
                        const model::Contract& after, const model::Scope& after_scope) {
  return slug_without_axis(before, before_scope) + "-" + slug_without_axis(after, after_scope) +
         axis_slug(after, after_scope);
}

}  // namespace maillage::words
