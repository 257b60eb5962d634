#include "output/words/region/many_messages.hpp"

namespace maillage::words::region {
namespace {

constexpr output_text::KeyedMessage<Many> many_table[] = {
    {Many::too_deep,
     {"{folder}\u00A0: à plus de {n} {n:dossier|dossiers} de profondeur, pas parcouru",
      "{folder}: more than {n} {n:folder|folders} deep, not searched"}},
    {Many::without_plan,
     {"{folder}\u00A0: des tableaux d’années sans contrat.toml à côté, pas lus",
      "{folder}: tables of years without a contrat.toml beside, not read"}},
    {Many::stopped,
     {"plus de {n} fichiers et dossiers\u00A0: la suite n’a pas été parcourue",
      "more than {n} files and folders: the rest was not searched"}},
    {Many::progress, {"{n} sur {all} contrats…", "{n} of {all} contracts…"}},
    {Many::killed,
     {"interrompu par le système (signal {n})\u00A0: rien n’en est dit ici",
      "ended by the system (signal {n}): nothing is said of it here"}},
    {Many::empty_list,
     {"{file}\u00A0: aucun contrat dans cette liste", "{file}: no contract in this list"}},
    {Many::folder_wanted,
     {"avec plusieurs contrats, -o donne un dossier, pas un fichier\u00A0: {file}",
      "with several contracts, -o gives a folder, not a file: {file}"}},
    {Many::output_lost,
     {"la sortie n’a pas pu être écrite, ou pas en entier (disque plein\u00A0?)",
      "the output could not be written, or not whole (disk full?)"}},
    {Many::no_page,
     {"la page n’est pas installée avec ce programme\u00A0; ./web la fait\u00A0: "
      "build/web/maillage.html",
      "the page is not installed with this program; ./web makes it: build/web/maillage.html"}},
};
static_assert(output_text::is_in_order(many_table));

}  // namespace

const output_text::Message& message_of(Many key) {
  return many_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::region
