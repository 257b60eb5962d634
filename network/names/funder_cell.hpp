// A cell of funders with what each gives: "ARS (3 000 €) ; CD : 2 000 €", "12 k€ CAF", "5 000 €".
//
// Amounts are cut out before names are looked for, so that no amount is ever taken for an
// organisation. A bare number is one only where it cannot be anything else: "Adapei 54", "CD (57)"
// and "ARS (2024)" name a département and a year.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "network/text/money.hpp"

namespace maillage::names {

struct AmountInCell {
  text::Money money;
  std::size_t begin = 0, end = 0;  // in the cell, in bytes, with its brackets
  bool in_brackets = false;
};

struct FunderCell {
  // The cell with blanks in place of amounts: places in it are those of the cell.
  std::string names;
  std::vector<AmountInCell> amounts;
};

FunderCell cut_amounts(std::string_view cell);

// A name as it stands in `names`, of the organisation `owner` where that is known.
struct PlacedName {
  std::size_t begin = 0, end = 0;
  std::optional<std::uint32_t> owner;
};

// Whose each amount is; none where the cell leaves it open ("ARS et CD : 5 000 €"). `names` in the
// order of the cell.
std::vector<std::optional<std::uint32_t>> owners_of_amounts(const FunderCell& cell,
                                                            const std::vector<PlacedName>& names);

// What cut_amounts() reads back behind a name: "(3 000 €)", "(montant : entre 200 et 500)".
std::string in_brackets(const text::Money& money);

}  // namespace maillage::names
