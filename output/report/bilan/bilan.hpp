// The bilan that a coordinator shows and amends: in brief, how far it is, what is to be decided, an axis at a
// time, sheets that were chosen. Written as slides and as a text (output/report/office/).
#pragma once

#include <vector>

#include "network/model/finding.hpp"
#include "output/report/blocks/report_context.hpp"

namespace maillage::report::bilan {

// A part is one slide, or several where it has much to say; the first is the cover's, without a title.
// Paragraphs that are notes are for who speaks: how it was counted, names in full. `chosen`: axes,
// objectives, actions, EPCI, instances and organisations that have a sheet, in the order wanted.
std::vector<blocks::ReportPart> bilan_parts(blocks::ReportMaking& making,
                                            const std::vector<model::Subject>& chosen);

}  // namespace maillage::report::bilan
