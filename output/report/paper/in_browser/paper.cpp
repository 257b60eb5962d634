// The page has neither cairo nor pango: browsers print it themselves.
#include "output/report/paper/paper.hpp"

namespace maillage::report::paper {

PaperFile report_paper(const blocks::Report&, PaperOf, output_text::Language) { return {}; }

}  // namespace maillage::report::paper
