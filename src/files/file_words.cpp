#include "src/files/file_words.hpp"

#include "output/text/terminal.hpp"

namespace maillage::files {

std::string file_error_text(const FileError& error, output_text::Language language) {
  const bool french = language == output_text::Language::french;
  std::string reason;
  switch (error.failure) {
    case FileFailure::absent:
      reason = french ? "introuvable" : "not found";
      break;
    case FileFailure::denied:
      reason = french ? "accès refusé" : "permission denied";
      break;
    case FileFailure::read_only:
      reason = french ? "en lecture seule" : "read-only";
      break;
    case FileFailure::disk_full:
      reason = french ? "disque plein" : "disk full";
      break;
    case FileFailure::is_folder:
      reason = french ? "c’est un dossier, pas un fichier" : "this is a folder, not a file";
      break;
    case FileFailure::not_folder:
      reason = french ? "c’est un fichier, pas un dossier" : "this is a file, not a folder";
      break;
    case FileFailure::too_large:
      reason = french ? "fichier trop grand" : "file too large";
      break;
    case FileFailure::bad_name:
      reason = french ? "nom impossible" : "impossible name";
      break;
    case FileFailure::long_name:
      reason = french ? "nom trop long" : "name too long";
      break;
    case FileFailure::is_input:
      reason = french ? "lu par cette commande : il n’est pas remplacé, choisissez un autre nom"
                      : "read by this command: it is not replaced, choose another name";
      break;
    case FileFailure::occupied:
      reason = french ? "une autre commande y écrit" : "another command is writing there";
      break;
    case FileFailure::other:
      reason = french ? "échec" : "failed";
      break;
  }
  std::string text = output_text::printable(error.path) + (french ? " : " : ": ") + reason;
  if (!error.reason.empty() && error.failure == FileFailure::other) {
    text += french ? " (« " + output_text::printable(error.reason) + " »)"
                   : " (" + output_text::printable(error.reason) + ")";
  }
  return text;
}

}  // namespace maillage::files
