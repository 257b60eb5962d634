#include "network/import/column_questions.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

#include "network/import/headers/header_hints.hpp"
#include "network/model/columns.hpp"
#include "network/sheets/row_texts.hpp"

namespace maillage::importing {

void ask_about_columns(const text::Faults& faults, model::Deciding& deciding) {
  const std::string none = "aucune", carrier(model::code_of(model::Column::carrier)),
                    partners(model::code_of(model::Column::partners));
  for (const text::Fault& fault : faults) {
    if (fault.kind == text::FaultKind::parent_carries) {
      deciding.decide({model::DecisionKind::blanks,
                       model::Sureness::probable,
                       fault.words[1],
                       "comme au-dessus",
                       {"vides"},
                       {fault.place},
                       false});
    }
    if (fault.kind != text::FaultKind::column_from_content || !model::read_column(fault.words[1]))
      continue;
    const std::string& header = fault.words[0];
    model::Decision decision{model::DecisionKind::column,
                             model::Sureness::probable,
                             header,
                             fault.words[1],
                             {none},
                             {fault.place},
                             false};
    // "Organisation", "Acteur": it may take part without carrying.
    if (decision.taken == carrier && hint_of(header, model::Column::carrier) < 2) {
      decision.sureness = model::Sureness::doubtful;
      decision.others = {partners, none};
    }
    // "Co-pilotes / partenaires": who carries and who takes part stand in one column.
    if (decision.taken == partners && hint_of(header, model::Column::carrier) == 3) {
      decision.sureness = model::Sureness::doubtful;
      decision.others = {carrier, none};
    }
    if (decision.taken == model::code_of(model::Column::action) &&
        hint_of(header, model::Column::action) < 3) {
      decision.sureness = model::Sureness::doubtful;
    }
    deciding.decide(std::move(decision));
  }
}

void ask_about_list_beside(const FoundHeader& header, model::Deciding& deciding) {
  if (header.is_own) return;
  for (std::size_t i = 1; i < header.columns.size(); ++i) {
    const FoundColumn& column = header.columns[i];
    const bool is_behind_a_blank = header.columns[i - 1].column + 1 < column.column;
    const bool is_last = std::all_of(header.columns.begin() + static_cast<std::ptrdiff_t>(i),
                                     header.columns.end(), [](const FoundColumn& each) {
                                       const auto& meaning = each.meaning.column;
                                       return meaning == model::Column::funders ||
                                              meaning == model::Column::partners ||
                                              meaning == model::Column::amounts ||
                                              meaning == model::Column::budget_planned ||
                                              meaning == model::Column::budget_actual ||
                                              each.meaning.role == HeaderRole::unknown ||
                                              each.meaning.role == HeaderRole::person;
                                     });
    const bool names = column.meaning.column == model::Column::funders ||
                       column.meaning.column == model::Column::partners;
    // A table that was made of another shape heads it in our words.
    const bool is_made = names && column.header == model::code_of(*column.meaning.column);
    if (!is_behind_a_blank || !is_last || !names || is_made) continue;
    deciding.decide({model::DecisionKind::column,
                     model::Sureness::doubtful,
                     sheets::one_line(column.header),
                     std::string(model::code_of(*column.meaning.column)),
                     {"aucune"},
                     {column.place},
                     false});
  }
}

}  // namespace maillage::importing
