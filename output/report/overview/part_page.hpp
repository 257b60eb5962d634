// "Une page pour les élus": what a committee is told first, and what fits on one sheet of A4.
#pragma once

#include <cstddef>

#include "output/report/blocks/report_context.hpp"

namespace maillage::report::overview {

// How much is said, so that it fits: names beside a finding, decisions, bars, fields.
struct PageRoom {
  std::size_t names = 3, decisions = 4, bars = 5, proposals = 3;
};
inline constexpr PageRoom page_rooms[] = {{3, 4, 5, 3}, {2, 4, 4, 2}, {1, 3, 3, 1}, {0, 3, 2, 0}};

// alone: without the report that its words would lead to.
enum class PageIs { part, alone };

// The id of the part is "page".
blocks::ReportPart report_page_for_elected(blocks::ReportMaking& making, const PageRoom& room,
                                           PageIs is);

}  // namespace maillage::report::overview
