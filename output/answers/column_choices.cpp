#include "output/answers/column_choices.hpp"

#include <algorithm>
#include <set>
#include <string>

#include "network/resolve/read_answers.hpp"
#include "network/text/text.hpp"

namespace maillage::answers {

json::Json column_choices(const std::vector<model::DraftTable>& tables, const text::Faults& notes) {
  json::Json list = json::Json::array();
  std::set<std::string> told;
  for (const model::DraftTable& table : tables) {
    for (std::size_t i = 0; i < table.headers.size(); ++i) {
      const model::Text& header = table.headers[i];
      const std::string folded = text::fold(header.value);
      // The states of a year: what becomes of such a column is not its header's to say.
      if (folded.empty() || header.is_told || !told.insert(folded).second) continue;
      const bool is_of_persons =
          std::any_of(notes.begin(), notes.end(), [&](const text::Fault& note) {
            return note.kind == text::FaultKind::persons_left_out && note.place == header.place;
          });
      const auto column = model::meaning_of(table, i);
      const std::string_view holds = column          ? code_of(*column)
                                     : is_of_persons ? resolve::persons_answer
                                                     : resolve::no_column_answer;
      list.push_back({{"header", header.value}, {"holds", holds}});
    }
  }
  return {{"code", code_of(model::DecisionKind::column)},
          {"choices", resolve::possible_answers(model::DecisionKind::column)},
          {"list", std::move(list)}};
}

}  // namespace maillage::answers
