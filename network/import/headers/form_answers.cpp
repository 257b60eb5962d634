#include "network/import/headers/form_answers.hpp"

#include <algorithm>

#include "network/cells/cell_marks.hpp"
#include "network/sheets/row_texts.hpp"
#include "network/text/text.hpp"

namespace maillage::importing {

bool is_of_a_form(const FoundHeader& header) {
  static constexpr std::string_view stamps[] = {"horodateur",     "timestamp",    "horodatage",
                                                "start time",     "heure de fin", "heure de debut",
                                                "completion time"};
  return std::any_of(header.columns.begin(), header.columns.end(), [](const FoundColumn& each) {
    return std::find(std::begin(stamps), std::end(stamps), text::fold(each.header)) !=
           std::end(stamps);
  });
}

std::vector<std::string> answer_parts(std::string_view answer) {
  char mark = ',';
  for (const char each : {';', '\n'}) mark = answer.find(each) != answer.npos ? each : mark;
  std::vector<std::string> parts;
  for (std::size_t begin = 0; begin <= answer.size();) {
    const std::size_t end = std::min(answer.find(mark, begin), answer.size());
    const std::string_view part = text::trimmed(answer.substr(begin, end - begin));
    const std::size_t list_mark = cells::cell_marks::list_mark_at(part, 0);
    if (!part.empty()) parts.push_back(sheets::one_line(part.substr(list_mark)));
    begin = end + 1;
  }
  return parts;
}

}  // namespace maillage::importing
