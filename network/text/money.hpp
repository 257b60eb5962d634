// Amounts of money as people write them: "12 000 €", "1 500,50", "12,5 k€ HT", "entre 200 et 500".
//
// What is said is always kept. An amount is read only where the words say one amount and nothing
// else: a range, an estimate, a share, a price a year, or "1.000", which is a thousand to some and
// one to others, has none and is never summed.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace maillage::text {

// Amounts of different kinds are never added up.
enum class Tax { not_said, excluded, included };  // –, HT, TTC

struct Money {
  std::string said;                   // empty: nothing is said
  std::optional<std::int64_t> cents;  // of euros; at most 10^15
  Tax tax = Tax::not_said;
};

// `header`: of the column, whose "(k€)" or "HT" holds for cells that do not say so themselves; what
// it adds to an amount is added to what is said, so that the words mean the same without it.
// A cell that says nothing ("-", "néant", "non renseigné") is as an empty one.
Money read_money(std::string_view text, std::string_view header = {});

}  // namespace maillage::text
