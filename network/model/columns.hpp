// What the columns of a table of actions mean, from the words coordinators put at their head.
#pragma once

#include <optional>
#include <string_view>

namespace maillage::model {

enum class Column {
  id,
  axis,
  objective,
  action,
  number,
  carrier,
  state,
  partners,
  funders,
  targets,
  epcis,
  instances,
  indicator,
  start,
  end,
  due,
  priority,
  budget_planned,
  budget_actual,
  amounts,  // of the funders of the row, in their order
  participation,
  source,
  objective_above,  // only in tables of others: the objective that this one is part of
};
inline constexpr int column_count = static_cast<int>(Column::source) + 1;  // of our own tables
inline constexpr int meaning_count = static_cast<int>(Column::objective_above) + 1;

// The meaning of a header, whatever its case, accents and punctuation; none: a column of the
// user's own, kept as it is.
// Of money, the unit at its end does not count: "Budget prévisionnel (k€ HT)".
std::optional<Column> read_column(std::string_view header);

// The header our own tables carry: "porteur", "état d'avancement"…
std::string_view code_of(Column column);

}  // namespace maillage::model
