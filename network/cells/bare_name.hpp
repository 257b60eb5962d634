// A piece of a cell without what is beside its name: marks and quotation marks around it, since when ("MSA
// depuis 2024"), that it carries ("Le PETR porte l'action", "sous l'égide de l'ARS"), an article.
#pragma once

#include <string_view>

#include "network/cells/phrases/nobody.hpp"

namespace maillage::cells {

// Between who carried it and until when.
inline constexpr std::string_view until_words[] = {" jusqu'en ", " jusqu’en ", " jusqu'à ",
                                                   " jusqu’à ", " until "};

// The text without blanks, list marks, emphasis and closing dots around it, and without an article
// before it ("l'ARS") or behind it ("Épicerie du Nord - La").
TextSpan bare_name(std::string_view cell, TextSpan span);

}  // namespace maillage::cells
