#include "network/import/answer_sheet.hpp"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>

#include "network/resolve/read_answers.hpp"
#include "network/sheets/sheet_view.hpp"
#include "network/text/text.hpp"

namespace maillage::importing {
namespace {

struct AnswerColumns {
  std::uint32_t question = 0, subject = 0, answer = 0;
};

// Where the row is the header.
std::optional<AnswerColumns> answer_columns(const sheets::SheetView& view,
                                            const sheets::RowSpan& span) {
  const auto find = [&](std::initializer_list<std::string_view> words, std::uint32_t& column) {
    for (const std::string_view word : words) {
      for (std::size_t i = span.begin; i < span.end; ++i) {
        const sheets::SheetCell& cell = view.sheet().cells[i];
        if (text::fold(cell.text) != word) continue;
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

text::Fault answer_fault(text::FaultKind kind, const text::Place& place,
                         std::vector<std::string> words, std::vector<std::string> near) {
  return {kind, text::FaultSeverity::error, place, std::move(words), std::move(near), {}};
}

void read_answer_row(const sheets::SheetView& view, const sheets::RowSpan& span,
                     const AnswerColumns& columns, model::Answers& answers, text::Faults& faults) {
  const auto text = [&](std::uint32_t column) -> std::string {
    const std::string* cell = view.own(span, column);
    return cell == nullptr ? std::string() : std::string(text::trimmed(*cell));
  };
  const std::string question = text(columns.question), subject = text(columns.subject);
  const std::string answer = text(columns.answer);
  if (answer.empty()) return;
  const text::Place place = view.place(span.row, columns.answer);
  const auto kind = model::read_decision_kind(question);
  if (!kind || subject.empty()) {
    std::vector<std::string> known;
    for (int i = 0; i < model::decision_kind_count; ++i) {
      known.emplace_back(model::code_of(static_cast<model::DecisionKind>(i)));
    }
    faults.push_back(answer_fault(text::FaultKind::unknown_key,
                                  view.place(span.row, columns.question), {question, "question"},
                                  text::nearest(question, known)));
    return;
  }
  const auto held = resolve::read_answer(*kind, answer);
  if (!held) {
    const std::vector<std::string> words = resolve::possible_answers(*kind);
    std::string expected;
    for (const std::string& word : words) expected += (expected.empty() ? "" : ", ") + word;
    faults.push_back(answer_fault(text::FaultKind::bad_value, place, {subject, answer, expected},
                                  text::nearest(answer, words)));
    return;
  }
  answers.replace({*kind, subject, *held, place});
}

}  // namespace

model::Answers read_answer_sheet(const sheets::Workbook& workbook, text::Faults& faults) {
  model::Answers answers;
  bool found = false;
  for (const sheets::WorkbookSheet& sheet : workbook.sheets) {
    const sheets::SheetView view(workbook.file, sheet);
    std::optional<AnswerColumns> columns;
    for (const sheets::RowSpan& span : view.rows()) {
      if (columns) {
        read_answer_row(view, span, *columns, answers, faults);
      } else {
        columns = answer_columns(view, span);
      }
    }
    found = found || columns;
  }
  if (!found) {
    faults.push_back(answer_fault(text::FaultKind::missing_column,
                                  text::Place{workbook.file, 0, 0, {}},
                                  {"question, sujet, votre réponse", workbook.file}, {}));
  }
  return answers;
}

}  // namespace maillage::importing
