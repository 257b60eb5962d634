#include "network/model/readings/table_choice.hpp"

#include <string>

#include "network/text/text.hpp"

namespace maillage::model {

std::optional<TableChoice> parse_choice(std::string_view word) {
  using Asked = TableChoice::Kind;
  const std::string folded = text::fold(word);
  if (folded == "tout" || folded == "all") return TableChoice{Asked::whole, {}};
  if (is_recapitulatif_word(word)) return TableChoice{Asked::latest_recapitulatif, {}};
  if (const auto table = parse_table(word)) return TableChoice{Asked::table, *table};
  return std::nullopt;
}

std::optional<Scope> scope_of(const Contract& contract, const TableChoice& choice) {
  Scope scope;
  switch (choice.kind) {
    case TableChoice::Kind::whole:
      scope.whole = true;
      return scope;
    case TableChoice::Kind::latest:
      if (const Edition* latest = latest_edition(contract)) scope.year = latest->year;
      return scope;
    case TableChoice::Kind::latest_recapitulatif: {
      const Edition* latest = latest_recapitulatif(contract);
      if (latest == nullptr) return std::nullopt;
      scope.year = latest->year;
      return scope;
    }
    case TableChoice::Kind::table:
      break;
  }
  scope.year = choice.table;
  if (find_edition(contract, choice.table) == nullptr) return std::nullopt;
  return scope;
}

}  // namespace maillage::model
