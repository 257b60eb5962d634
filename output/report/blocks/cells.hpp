// Blocks and cells as the parts of the report write them: paragraphs, numbers that sort, lists of
// links.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "output/report/blocks/report_context.hpp"
#include "output/text/numbers.hpp"

namespace maillage::report::blocks {

inline Block prose_block(ParagraphKind kind, Prose prose) {
  return {Paragraph{kind, std::move(prose)}};
}
inline Block prose_block(ParagraphKind kind, std::string text) {
  return {Paragraph{kind, {{std::move(text)}}}};
}
inline Block heading_block(std::string id, std::string text) {
  return {Heading{std::move(id), std::move(text)}};
}

inline void append(Prose& prose, const Prose& more) {
  prose.insert(prose.end(), more.begin(), more.end());
}

inline GridCell words_cell(std::string text, Tone tone = Tone::plain) {
  return {{{std::move(text)}}, tone};
}
inline GridCell run_cell(Run run, Tone tone = Tone::plain) { return {{std::move(run)}, tone}; }
inline GridCell prose_cell(Prose prose, Tone tone = Tone::plain) {
  return {std::move(prose), tone};
}

// A count with the rows it comes from; without any, the number alone.
GridCell count_cell(ReportMaking& making, std::size_t count, Trace trace);

// "A, B et C"; each leads to its fiche or row.
Prose listed(const ReportMaking& making, const std::vector<model::Subject>& subjects);

// Beyond `most`, the first ones and "et 12 autres".
Prose listed(const ReportMaking& making, const std::vector<model::Subject>& subjects,
             std::size_t most);

// Words in a row: "2019, 2020 et 2021".
std::string enumerated(const std::vector<std::string>& words, output_text::Language language);

// Ids of one kind as subjects.
std::vector<model::Subject> as_subjects(const std::vector<text::ActionId>& actions);
std::vector<model::Subject> as_subjects(const std::vector<text::PartnerId>& partners);
std::vector<model::Subject> as_subjects(const std::vector<text::InstanceId>& instances);
std::vector<model::Subject> as_subjects(const std::vector<text::ObjectiveId>& objectives);
std::vector<model::Subject> as_subjects(const std::vector<text::AxisId>& axes);

}  // namespace maillage::report::blocks
