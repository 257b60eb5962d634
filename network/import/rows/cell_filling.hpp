// What the cell of a planned column says in a row of the sheet: of one column or of several read
// together, "idem" as what stands above, amounts and roles from beside, lists a line each.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "network/import/headers/table_header.hpp"
#include "network/import/rows/column_plan.hpp"
#include "network/model/decision.hpp"
#include "network/model/draft.hpp"
#include "network/sheets/sheet_view.hpp"

namespace maillage::importing {

// Names of whom nobody is sure, in the words that cells say it with: "CAF" below "Porteur pressenti".
std::string doubted(std::string_view names);

// Row by row from above: a cell may say what the one above it says. `view` and `header` outlive it.
class CellFilling {
 public:
  CellFilling(const sheets::SheetView& view, const FoundHeader& header, model::Deciding& deciding)
      : view_(view), header_(header), deciding_(deciding) {}

  model::Text filled(const PlannedColumn& column, const sheets::RowSpan& span);

  // Where cells repeated what stood above, by header and what that was.
  using SaidAbove = std::map<std::pair<std::string, std::string>, std::vector<text::Place>>;
  const SaidAbove& said_above() const { return said_above_; }

 private:
  const std::string* text_at(const sheets::RowSpan& span, std::uint32_t column) const;
  std::string_view header_text(std::uint32_t source) const;
  std::string amount_beside(const PlannedColumn& column, std::uint32_t source,
                            const sheets::RowSpan& span) const;
  const std::string* meant_at(const PlannedColumn& column, std::uint32_t source,
                              const sheets::RowSpan& span);
  void mend_number(model::Text& cell);
  model::Text filled_text(const PlannedColumn& column, const sheets::RowSpan& span);

  const sheets::SheetView& view_;
  const FoundHeader& header_;
  model::Deciding& deciding_;
  std::string last_number_;
  std::map<std::uint32_t, const std::string*> last_said_;  // by column of the sheet
  SaidAbove said_above_;
};

}  // namespace maillage::importing
