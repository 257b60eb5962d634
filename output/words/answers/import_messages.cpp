#include "output/words/answers/import_messages.hpp"

namespace maillage::words::answers {
namespace {

constexpr output_text::KeyedMessage<Imports> import_table[] = {
    {Imports::title, {"Compte rendu d’import", "Account of the import"}},
    {Imports::tables_title, {"Tableaux lus ({n})", "Tables read ({n})"}},
    {Imports::table,
     {"{place} → {file}\u00A0: {n} {n:ligne|lignes}", "{place} → {file}: {n} {n:row|rows}"}},
    {Imports::column, {"{header} → {meaning}", "{header} → {meaning}"}},
    {Imports::columns_of_years,
     {"lues année par année, dans les bilans\u00A0: {columns}",
      "read year by year, in the reviews: {columns}", "columns"}},
    {Imports::columns_kept,
     {"gardées telles quelles\u00A0: {columns}", "kept as they are: {columns}", "columns"}},
    {Imports::how_read_title, {"Comment les tableaux ont été lus", "How the tables were read"}},
    {Imports::note, {"{place}\u00A0: {note}", "{place}: {note}"}},
    {Imports::unknown_states,
     {"{file}\u00A0: ces mots ne sont pas des états connus\u202F; gardés dans la colonne "
      "{column}\u00A0: {words}",
      "{file}: no known states; kept in the column {column}: {words}"}},
    {Imports::no_epci,
     {"{file}\u00A0: tous ne sont pas des EPCI\u202F; gardés dans la colonne {column}\u00A0: "
      "{words}",
      "{file}: not all of them are EPCI; kept in the column {column}: {words}"}},
    {Imports::no_word,
     {"{file}\u00A0: ni lettre ni chiffre\u202F; gardés dans la colonne {column}\u00A0: {words}",
      "{file}: neither letter nor digit; kept in the column {column}: {words}"}},
    {Imports::outline_title, {"Plan", "Plan"}},
    {Imports::outline,
     {"{axes} {axes:axe|axes} · {objectives} {objectives:objectif|objectifs} · {instances} "
      "{instances:instance|instances}",
      "{axes} {axes:axis|axes} · {objectives} {objectives:objective|objectives} · {instances} "
      "{instances:instance|instances}"}},
    {Imports::organisations_title, {"Organisations\u00A0: {n}", "Organisations: {n}"}},
    {Imports::no_organisation, {"aucune", "none", "organisations"}},
    {Imports::organisation_header, {"organisation", "organisation"}},
    {Imports::mentions_header, {"mentions", "mentions"}},
    {Imports::type_header, {"type", "type"}},
    {Imports::service_header, {"service de", "service of"}},
    {Imports::mentions, {"{n} {n:cellule|cellules}", "{n} {n:cell|cells}"}},
    {Imports::type_guessed,
     {"type deviné\u00A0: {type}, d’après {word}", "type guessed: {type}, by {word}"}},
    {Imports::type_unknown, {"type inconnu", "type unknown"}},
    {Imports::service_guessed, {"service de {parent} (deviné)", "service of {parent} (guessed)"}},
    {Imports::joined_title, {"Noms joints", "Names joined"}},
    {Imports::joined,
     {"{spelling} est {name}\u00A0: {grounds}", "{spelling} is {name}: {grounds}"}},
    {Imports::perhaps_title,
     {"Peut-être la même organisation (rien n’a été joint)",
      "Perhaps the same organisation (nothing was joined)"}},
    {Imports::perhaps, {"{first} – {second}\u00A0: {grounds}", "{first} – {second}: {grounds}"}},
    {Imports::to_paste_title,
     {"Si c’est la même, à mettre dans contrat.toml à la place de leurs sections",
      "If it is the same, for contrat.toml in place of their sections"}},
    {Imports::table_title,
     {"{table}\u00A0: {n} {n:action|actions}", "{table}: {n} {n:action|actions}"}},
    {Imports::no_state, {"aucun état d’avancement", "no state of any action"}},
    {Imports::of_state, {"{n} {state}", "{n} {state}"}},
    {Imports::without_state, {"{n} sans état", "{n} without a state"}},
    {Imports::state_read, {"{word} lu comme {state} ({n})", "{word} read as {state} ({n})"}},
    {Imports::carried, {"{n} avec porteur", "{n} with a porteur"}},
    {Imports::orphan, {"{n} sans porteur", "{n} without a porteur"}},
    {Imports::uncertain, {"{n} au porteur incertain", "{n} with an uncertain porteur"}},
    {Imports::by_person,
     {"{n} par {person}", "{n} carried by {person}",
      "actions that a natural person alone carries"}},
    {Imports::carrier_not_recorded,
     {"{n} au porteur non renseigné", "{n} whose porteur is not recorded"}},
    {Imports::and_more, {"… et {n} {n:autre|autres}", "… and {n} {n:other|others}", "actions"}},
};
static_assert(output_text::is_in_order(import_table));

}  // namespace

const output_text::Message& message_of(Imports key) {
  return import_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::answers
