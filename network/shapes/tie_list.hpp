// Lists of ties: a row an organisation, an action and its role in it ("edge list"); source and
// target; and Kumu's connections, whose ends another sheet tells apart.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "network/model/decision.hpp"
#include "network/sheets/sheet_view.hpp"
#include "network/text/fault.hpp"

namespace maillage::shapes {

enum class ElementKind { action, organisation, person, other };

// The sheet "Elements" of Kumu, or of nodes: what each label names.
struct Elements {
  const sheets::SheetView* view = nullptr;
  std::size_t header = 0;                         // of SheetView::rows()
  std::uint32_t label = 0;                        // column
  std::optional<std::uint32_t> type;              // column
  std::map<std::string, ElementKind> kinds = {};  // by folded label
};

// Whether the sheet's header says both ends: "From" and "To", "source" and "target".
bool has_ends(const sheets::SheetView& view);

// None: no header with a label and a type.
std::optional<Elements> read_elements(const sheets::SheetView& view);

struct ReadTies {
  sheets::WorkbookSheet sheet;  // an action a row, in the row of its first tie
  text::Faults faults;
};

// None: the sheet is no list of ties. One without a column of roles is known by actions that come
// again, and asked about; with `elements`, actions without a tie are rows too.
std::optional<ReadTies> read_tie_list(const sheets::SheetView& view, const Elements* elements,
                                      model::Deciding& deciding);

}  // namespace maillage::shapes
