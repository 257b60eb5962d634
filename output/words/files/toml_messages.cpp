#include "output/words/files/toml_messages.hpp"

namespace maillage::words::files {
namespace {

constexpr output_text::KeyedMessage<TomlComment> toml_comment_table[] = {
    {TomlComment::made_by_import,
     {"Fait par « maillage import » ; ce fichier est désormais le vôtre : complétez-le et "
      "corrigez-le.",
      "Made by \"maillage import\"; this file is yours from now on: complete and correct it."}},
    {TomlComment::source, {"Source : {file}", "Source: {file}"}},
    {TomlComment::start_to_say,
     {"debut = 2024-01-01            # à compléter", "debut = 2024-01-01  # to be said",
      "the key stays as it is"}},
    {TomlComment::end_to_say, {"fin = 2028-12-31", "fin = 2028-12-31", "the key stays as it is"}},
    {TomlComment::lead_to_say,
     {"pilote = \"…\"                  # qui coordonne", "pilote = \"…\"  # who leads",
      "the key stays as it is"}},
    {TomlComment::epcis_named,
     {"ceux que nomme la colonne des territoires ; y sont-ils tous ?",
      "those that the column of territories names; are they all there?"}},
    {TomlComment::type_guessed,
     {"type deviné au mot {word}", "type guessed from the word {word}",
      "{word} stands in quotation marks"}},
    {TomlComment::name_joined,
     {"joint : {name} ({grounds})", "joined: {name} ({grounds})",
      "another spelling of the organisation, taken for the same one"}},
    {TomlComment::service_guessed,
     {"deviné : c'est un service de celui-ci", "guessed: it is a service of this one"}},
    {TomlComment::perhaps_one,
     {"Peut-être une seule organisation sous plusieurs noms : si c'est le cas, remplacez leurs "
      "sections par celle-ci.",
      "Perhaps one organisation under several names: if it is, replace their sections by this "
      "one."}},
    {TomlComment::perhaps_also,
     {"# peut-être aussi : {name} ({grounds})", "# perhaps also: {name} ({grounds})"}},
    {TomlComment::level_and_grounds,
     {"# {level} : {grounds}", "# {level}: {grounds}",
      "how sure it is: certain, probable, possible"}},
    {TomlComment::pair,
     {"# {a} – {b}\u00A0: {level}, {score}\u00A0: {grounds}",
      "# {a} – {b}: {level}, {score}: {grounds}", "two names that may be one"}},
    {TomlComment::pair_apart,
     {"# à part\u00A0: {a} – {b}\u00A0: {level}, {score}\u00A0: {grounds}",
      "# set apart: {a} – {b}: {level}, {score}: {grounds}"}},
    {TomlComment::replaces,
     {"# si c'est la même, remplace\u00A0: {ids} (gardez ses autres lignes\u00A0: parent, "
      "territoire…)",
      "# if they are one, replaces: {ids} (keep its other lines: parent, territoire…)"}},
    {TomlComment::your_answers,
     {"# vos réponses aux questions de la lecture",
      "# your answers to the questions of the reading"}},
    {TomlComment::to_be_checked,
     {"# à vérifier : enlevez le « # » pour dire oui, ou changez la réponse",
      "# to be checked: take the \"#\" away to say yes, or change the answer"}},
    {TomlComment::no_name_to_join, {"# aucun nom à rapprocher", "# no names to bring together"}},
    {TomlComment::from_register, {"d'après {rows}", "from {rows}"}},
};
static_assert(output_text::is_in_order(toml_comment_table));

}  // namespace

const output_text::Message& message_of(TomlComment key) {
  return toml_comment_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::files
