#include "network/import/answer_sheet.hpp"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>

#include "network/resolve/read_answers.hpp"
#include "network/sheets/sheet_view.hpp"
#include "network/text/text.hpp"

namespace maillage {
namespace {

struct AnswerColumns {
  std::uint32_t question = 0, subject = 0, answer = 0;
};

// Where the row is the header.
std::optional<AnswerColumns> answer_columns(const SheetView& view, const RowSpan& span) {
  const auto find = [&](std::initializer_list<std::string_view> words, std::uint32_t& column) {
    for (const std::string_view word : words) {
      for (std::size_t i = span.begin; i < span.end; ++i) {
        const SheetCell& cell = view.sheet().cells[i];
        if (fold(cell.text) != word) continue;
        column = cell.column;
        return true;
      }
    }
    return false;
  };
  AnswerColumns columns;
  if (!find({"question"}, columns.question) || !find({"sujet", "subject"}, columns.subject) ||
      !find({"votre reponse", "your answer", "reponse", "answer"}, columns.answer)) {
    return std::nullopt;
  }
  return columns;
}

Fault answer_fault(FaultKind kind, const Place& place, std::vector<std::string> words,
                   std::vector<std::string> near) {
  return {kind, FaultSeverity::error, place, std::move(words), std::move(near), {}};
}

void read_answer_row(const SheetView& view, const RowSpan& span, const AnswerColumns& columns,
                     Answers& answers, Faults& faults) {
  const auto text = [&](std::uint32_t column) -> std::string {
    const std::string* cell = view.own(span, column);
    return cell == nullptr ? std::string() : std::string(trimmed(*cell));
  };
  const std::string question = text(columns.question), subject = text(columns.subject);
  const std::string answer = text(columns.answer);
  if (answer.empty()) return;
  const Place place = view.place(span.row, columns.answer);
  const auto kind = read_decision_kind(question);
  if (!kind || subject.empty()) {
    std::vector<std::string> known;
    for (int i = 0; i < decision_kind_count; ++i) {
      known.emplace_back(code_of(static_cast<DecisionKind>(i)));
    }
    faults.push_back(answer_fault(FaultKind::unknown_key, view.place(span.row, columns.question),
                                  {question, "question"}, nearest(question, known)));
    return;
  }
  const auto held = read_answer(*kind, answer);
  if (!held) {
    const std::vector<std::string> words = possible_answers(*kind);
    std::string expected;
    for (const std::string& word : words) expected += (expected.empty() ? "" : ", ") + word;
    faults.push_back(answer_fault(FaultKind::bad_value, place, {subject, answer, expected},
                                  nearest(answer, words)));
    return;
  }
  answers.replace({*kind, subject, *held, place});
}

}  // namespace

Answers read_answer_sheet(const Workbook& workbook, Faults& faults) {
  Answers answers;
  bool found = false;
  for (const WorkbookSheet& sheet : workbook.sheets) {
    const SheetView view(workbook.file, sheet);
    std::optional<AnswerColumns> columns;
    for (const RowSpan& span : view.rows()) {
      if (columns) {
        read_answer_row(view, span, *columns, answers, faults);
      } else {
        columns = answer_columns(view, span);
      }
    }
    found = found || columns;
  }
  if (!found) {
    faults.push_back(answer_fault(FaultKind::missing_column, Place{workbook.file, 0, 0, {}},
                                  {"question, sujet, votre réponse", workbook.file}, {}));
  }
  return answers;
}

}  // namespace maillage
