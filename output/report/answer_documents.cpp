#include "output/report/answer_documents.hpp"

#include <utility>

#include "output/report/page/page.hpp"
#include "output/report/paper/paper.hpp"

namespace maillage::report {

AnswerDocuments answer_documents(const std::string& name, const blocks::Report& answer,
                                 output_text::Language language) {
  AnswerDocuments made;
  made.documents.push_back({name + ".html", page::report_page(answer, "", language)});
  paper::PaperFile paper = paper::report_paper(answer, paper::PaperOf::answer, language);
  if (paper.error.empty()) {
    made.documents.push_back({name + ".pdf", std::move(paper.bytes)});
  } else {
    made.errors.push_back(name + ".pdf: " + paper.error);
  }
  return made;
}

}  // namespace maillage::report
