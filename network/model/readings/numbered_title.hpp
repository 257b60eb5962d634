// "FICHE ACTION N°1 : Bus santé", "FA1.1.1 – Forum": the number of the fiche before the title of its action.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace maillage::model {

struct NumberedTitle {
  std::string number;  // "FA 1", "Fiche 12", "3"
  std::string title;   // as it stands
};

// None where no such word stands first, or nothing but the number is there. "Action 15 jeunes" is a title:
// behind "action" alone a number wants a sign or a line break.
std::optional<NumberedTitle> read_numbered_title(std::string_view text);

}  // namespace maillage::model
