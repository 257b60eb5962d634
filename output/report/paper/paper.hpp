// The report on paper: A4 PDF, from the same blocks as the page.
#pragma once

#include <string>

#include "output/blocks/blocks.hpp"
#include "output/report/paper/paper_pages.hpp"
#include "output/text/language.hpp"

namespace maillage::report::paper {

enum class PaperOf {
  report,  // every part, but for the fiches
  fiches,  // each fiche on a page of its own, or several
  answer,  // every part of what another command answers, under its own title
  page,    // a part that is to fit on one page, without title page and contents
};

// As PDF. What opens and closes on the page is open; the rows behind figures are the page's alone.
PaperFile report_paper(const blocks::Report& report, PaperOf what, output_text::Language language);

}  // namespace maillage::report::paper
