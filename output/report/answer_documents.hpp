// A page and a paper of an answer that is no report: what `plan` or `compare` tells on a terminal, to
// be opened, printed and sent.
#pragma once

#include <string>
#include <vector>

#include "output/blocks/blocks.hpp"
#include "output/text/document.hpp"
#include "output/text/language.hpp"

namespace maillage::report {

struct AnswerDocuments {
  std::vector<output_text::Document> documents;  // `name`.html, `name`.pdf
  std::vector<std::string> errors;               // "plan.pdf: …", of a document that is missing
};

AnswerDocuments answer_documents(const std::string& name, const blocks::Report& answer,
                                 output_text::Language language);

}  // namespace maillage::report
