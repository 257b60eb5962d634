#include "output/words/commands/run_messages.hpp"

namespace maillage::words::commands {
namespace {

constexpr output_text::KeyedMessage<Told> told_table[] = {
    {Told::note, {"note\u00A0: {message}", "note: {message}"}},
    {Told::errors, {"{n} {n:erreur|erreurs}", "{n} {n:error|errors}"}},
    {Told::warnings, {"{n} {n:avertissement|avertissements}", "{n} {n:warning|warnings}"}},
    {Told::unknown_organisations,
     {"organisations inconnues\u00A0: «\u00A0maillage check … --names\u00A0» écrit les sections à "
      "ajouter à contrat.toml\u00A0; «\u00A0maillage import\u00A0» fait un contrat des "
      "tableaux\u00A0; sans organisations = \"fermées\", elles sont prises telles quelles",
      "unknown organisations: \"maillage check … --names\" writes the sections to add to "
      "contrat.toml; \"maillage import\" makes a contract of the tables; without organisations = "
      "\"fermées\" they are taken as found"}},
    {Told::cannot_be_made, {"document impossible à faire – {name}", "cannot be made – {name}"}},
    {Told::cannot_be_made_why,
     {"document impossible à faire – {name}\u00A0: «\u00A0{why}\u00A0»",
      "cannot be made – {name}: {why}"}},
    {Told::export_failed,
     {"export impossible (mémoire, dossier temporaire, ou contenu que le format refuse)\u00A0: "
      "{format}",
      "cannot export (memory, temporary folder, or content that the format refuses): {format}"}},
    {Told::no_workbook,
     {"classeur impossible, faute de mémoire ou de dossier temporaire",
      "no workbook, for want of memory or of a temporary folder"}},
    {Told::sheets_in, {"{folder}\u00A0: {n} {n:fiche|fiches}", "{folder}: {n} {n:fiche|fiches}"}},
    {Told::answers_there,
     {"{file}\u00A0: existe déjà, et tient peut-être vos réponses\u00A0; --force pour remplacer",
      "{file}: exists, and perhaps holds your answers; --force to replace"}},
    {Told::fill_in_answers,
     {"{file}\u00A0: remplissez «\u00A0votre réponse\u00A0», puis relancez avec --reponses {file}",
      "{file}: fill in \"your answer\", then run again with --answers {file}"}},
    {Told::left_from_before,
     {"{folder}\u00A0: restent d’avant, et seront lus\u00A0: {files}",
      "{folder}: still there from before, and will be read: {files}"}},
    {Told::folder_holds,
     {"{folder}\u00A0: ce dossier tient déjà {files}\u00A0; rien n’a été écrit\u00A0: choisissez "
      "un autre dossier, ou --force pour remplacer",
      "{folder}: this folder holds already {files}; nothing was written: choose another folder, or "
      "--force to replace"}},
    {Told::folder_holds_so,
     {"{folder}\u00A0: ce dossier tient déjà {files}\u00A0; rien n’a été écrit\u00A0: choisissez "
      "un nouveau dossier",
      "{folder}: this folder holds already {files}; nothing was written: choose a new folder"}},
    {Told::written, {"Écrit", "Written", "heading, files below"}},
    {Told::then_check, {"Puis\u00A0: maillage check {folder}", "Then: maillage check {folder}"}},
    {Told::exists,
     {"existe déjà, rien n’a été écrit\u00A0: {files}", "exists, nothing was written: {files}"}},
    {Told::no_table_to_follow,
     {"ce contrat n’a pas de tableau à reprendre", "this contract has no table to follow"}},
    {Told::fill_in_states,
     {"mêmes lignes que {table}\u00A0; remplissez l’état d’avancement, puis\u00A0: maillage check "
      "{folder}",
      "the same rows as {table}; fill in the states, then: maillage check {folder}"}},
    {Told::fill_in_workbook,
     {"remplissez le classeur, puis\u00A0: maillage check {folder}",
      "fill in the workbook, then: maillage check {folder}"}},
};
static_assert(output_text::is_in_order(told_table));

constexpr output_text::KeyedMessage<HolidayFault> holiday_fault_table[] = {
    {HolidayFault::malformed, {"le fichier CSV est mal formé", "the CSV file is malformed"}},
    {HolidayFault::day_expected,
     {"un jour est attendu, comme 2025-02-08 ou 08/02/2025",
      "a day is expected, such as 2025-02-08 or 08/02/2025"}},
    {HolidayFault::last_before_first,
     {"le dernier jour doit être un jour, pas avant le premier",
      "the last day must be a day, not before the first"}},
    {HolidayFault::no_line,
     {"aucune ligne de vacances (nom{s}début{s}fin)",
      "no line of holidays (name{s}first day{s}last day)", "{s}: the separator of CSV, ;"}},
};
static_assert(output_text::is_in_order(holiday_fault_table));

}  // namespace

const output_text::Message& message_of(Told key) {
  return told_table[static_cast<std::size_t>(key)].message;
}

const output_text::Message& message_of(HolidayFault key) {
  return holiday_fault_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::commands
