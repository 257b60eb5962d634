#include "output/words/libraries/system_words.hpp"

namespace maillage::words {
namespace {

constexpr output_text::KeyedMessage<Trouble> troubles[] = {
    {Trouble::absent, {"introuvable", "not found"}},
    {Trouble::denied, {"accès refusé", "permission denied"}},
    {Trouble::read_only, {"en lecture seule", "read-only"}},
    {Trouble::disk_full, {"disque plein", "disk full"}},
    {Trouble::is_folder, {"c’est un dossier, pas un fichier", "this is a folder, not a file"}},
    {Trouble::not_folder, {"c’est un fichier, pas un dossier", "this is a file, not a folder"}},
    {Trouble::too_large, {"fichier trop grand", "file too large"}},
    {Trouble::bad_name, {"nom impossible", "impossible name"}},
    {Trouble::long_name, {"nom trop long", "name too long"}},
    {Trouble::is_input,
     {"lu par cette commande\u00A0: il n’est pas remplacé, choisissez un autre nom",
      "read by this command: it is not replaced, choose another name"}},
    {Trouble::occupied, {"une autre commande y écrit", "another command is writing there"}},
    {Trouble::leads_out,
     {"c’est un lien vers un fichier hors du dossier du contrat\u00A0: il n’est pas lu",
      "this is a link to a file outside of the contract’s folder: it is not read"}},
    {Trouble::no_writer,
     {"ce n’est pas un fichier\u00A0: rien n’y est à lire",
      "this is no file: there is nothing to be read"}},
    {Trouble::other, {"échec", "failed"}},
    {Trouble::other_reason,
     {"échec («\u00A0{reason}\u00A0»)", "failed ({reason})", "{reason}: as the system says it"}},
};
static_assert(output_text::is_in_order(troubles));

}  // namespace

const output_text::Message& message_of(Trouble key) {
  return troubles[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words
