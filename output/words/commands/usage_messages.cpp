#include "output/words/commands/usage_messages.hpp"

namespace maillage::words::commands {
namespace {

constexpr output_text::KeyedMessage<Usage> usage_table[] = {
    {Usage::unknown_command, {"commande inconnue\u00A0: {word}", "unknown command: {word}"}},
    {Usage::unknown_command_near,
     {"commande inconnue\u00A0: {word}\u00A0; vouliez-vous dire «\u00A0{near}\u00A0»\u00A0?",
      "unknown command: {word}; did you mean \"{near}\"?"}},
    {Usage::unknown_option, {"option inconnue\u00A0: {word}", "unknown option: {word}"}},
    {Usage::unknown_rule, {"règle inconnue\u00A0: {word}", "unknown rule: {word}"}},
    {Usage::unknown_rule_near,
     {"règle inconnue\u00A0: {word}\u00A0; vouliez-vous dire «\u00A0{near}\u00A0»\u00A0?",
      "unknown rule: {word}; did you mean \"{near}\"?"}},
    {Usage::unknown_language,
     {"langue inconnue\u00A0: {word} (fr ou en)", "unknown language: {word} (fr or en)"}},
    {Usage::unknown_format,
     {"format inconnu\u00A0: {word} ({known})", "unknown format: {word} ({known})"}},
    {Usage::which_table,
     {"quel tableau\u00A0? donnez un fichier .xlsx, .ods ou .csv",
      "which table? give an .xlsx, .ods or .csv file"}},
    {Usage::which_contract,
     {"quel contrat\u00A0? donnez le dossier qui contient contrat.toml",
      "which contract? give the folder that holds contrat.toml"}},
    {Usage::day_wanted,
     {"--date attend un jour, un mois ou une année\u00A0: --date 2025-03-01, non {word}",
      "--date takes a day, a month or a year: --date 2025-03-01, not {word}"}},
    {Usage::two_tables_wanted,
     {"--years attend deux tableaux\u00A0: --years 2020,2023",
      "--years takes two tables: --years 2020,2023"}},
    {Usage::table_wanted,
     {"{option} attend une année, «\u00A0plan\u00A0», «\u00A0récapitulatif\u00A0» ou "
      "«\u00A0tout\u00A0», pas {word}",
      "{option} takes a year, \"plan\", \"summary\" or \"all\", not {word}"}},
    {Usage::severity_wanted,
     {"--fail-on attend error, warning ou info, pas {word}",
      "--fail-on takes error, warning or info, not {word}"}},
    {Usage::column_wanted,
     {"--colonne attend SENS=\"en-tête\", pas {word}\u00A0; sens possibles\u00A0: {known}",
      "--column takes MEANING=\"header\", not {word}; meanings: {known}"}},
    {Usage::two_contracts_at_most,
     {"deux contrats au plus\u00A0: maillage compare A B",
      "two contracts at most: maillage compare A B"}},
    {Usage::years_or_at,
     {"--years ou «\u00A0@année\u00A0», pas les deux", "--years or \"@year\", not both"}},
    {Usage::two_tables_needed,
     {"il faut deux tableaux à comparer, ou deux contrats",
      "two tables are needed to compare, or two contracts"}},
    {Usage::same_contract_twice,
     {"le même contrat est donné deux fois\u00A0: {first}, {second}",
      "the same contract is given twice: {first}, {second}"}},
    {Usage::questions_file_wanted,
     {"--questions attend un fichier .xlsx ou .csv", "--questions takes a .xlsx or .csv file"}},
    {Usage::which_folder,
     {"dans quel dossier\u00A0? ajoutez -o DOSSIER, ou --dry-run pour voir seulement",
      "into which folder? add -o FOLDER, or --dry-run to look only"}},
    {Usage::one_folder, {"un dossier à la fois", "one folder at a time"}},
    {Usage::year_wanted, {"--year attend ici une année", "--year takes a year here"}},
    {Usage::no_table,
     {"pas de tableau «\u00A0{table}\u00A0» dans ce contrat\u00A0; il a\u00A0: {tables}",
      "no table \"{table}\" in this contract; it has: {tables}"}},
    {Usage::no_tables,
     {"pas de tableau «\u00A0{table}\u00A0» dans ce contrat\u00A0; il a\u00A0: aucun",
      "no table \"{table}\" in this contract; it has: none"}},
    {Usage::no_axis,
     {"pas d’axe «\u00A0{axis}\u00A0» dans ce contrat", "no axis \"{axis}\" in this contract"}},
    {Usage::same_of_regions,
     {"--meme dit quelles organisations de plusieurs contrats n’en font qu’une\u00A0: comparez "
      "deux "
      "dossiers de contrats",
      "--same says which organisations of several contracts are one: compare two folders of "
      "contracts"}},
    {Usage::see_help, {"maillage --help montre l’emploi", "maillage --help shows the usage"}},
};
static_assert(output_text::is_in_order(usage_table));

}  // namespace

const output_text::Message& message_of(Usage key) {
  return usage_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::commands
