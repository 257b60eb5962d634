// The names of a person's answer to what a cell should say.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace maillage::cells {

// Only ";" separates them: "Interm'aides et Cie; ARS ?" names two. None of what names nobody
// ("aucun", "?").
std::vector<std::string> whole_names(std::string_view answer);

}  // namespace maillage::cells
