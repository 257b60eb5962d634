#include "output/report/blocks/cells.hpp"

#include <algorithm>

#include "output/words/measures/measure_words.hpp"
#include "output/words/report/cell_messages.hpp"

namespace maillage::report::blocks {

using words::report::Cells;

namespace {

template <class Ids>
std::vector<model::Subject> subjects_of(model::SubjectKind kind, const Ids& ids) {
  std::vector<model::Subject> subjects;
  for (const auto id : ids) subjects.push_back({kind, id.value});
  return subjects;
}

}  // namespace

GridCell count_cell(ReportMaking& making, std::size_t count, Trace trace) {
  const std::string text = output_text::count_text(count, making.language);
  GridCell cell;
  if (trace.places.empty() && trace.measure.empty() && trace.formula.empty()) {
    cell.prose = {{text, count == 0 ? Emphasis::faint : Emphasis::plain}};
  } else {
    cell.prose = {making.figure(text, std::move(trace))};
  }
  cell.sort = std::to_string(count);
  return cell;
}

GridCell not_recorded_cell(const ReportMaking& making) {
  return words_cell(making.say(Cells::not_recorded), Tone::missing);
}

std::string percent_words(const ReportMaking& making, std::optional<double> share) {
  if (!share) return words::value_text(std::nullopt, 0, making.language);
  return making.say(Cells::percent,
                    {{"number", output_text::number_text(100 * *share, 0, making.language)}});
}

Prose listed(const ReportMaking& making, const std::vector<model::Subject>& subjects) {
  return listed(making, subjects, subjects.size());
}

Prose listed(const ReportMaking& making, const std::vector<model::Subject>& subjects,
             std::size_t most) {
  Prose prose;
  const bool cut = subjects.size() > most;
  const std::size_t shown = cut ? most : subjects.size();
  for (std::size_t i = 0; i < shown; ++i) {
    if (i > 0) prose.push_back({i + 1 < shown || cut ? ", " : making.say(Cells::and_the_last)});
    prose.push_back(making.link(subjects[i]));
  }
  if (cut) {
    prose.push_back({making.say(Cells::and_others, {{"n", subjects.size() - shown}})});
  }
  return prose;
}

std::string enumerated(const std::vector<std::string>& words, output_text::Language language) {
  const std::string last = output_text::filled(message_of(Cells::and_the_last), language);
  const bool hold_commas = std::any_of(words.begin(), words.end(), [&](const std::string& each) {
    return each.find(", ") != each.npos || each.find(last) != each.npos;
  });
  const std::string between =
      hold_commas ? output_text::filled(message_of(Cells::separator), language) : ", ";
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) text += i + 1 < words.size() || hold_commas ? between : last;
    text += words[i];
  }
  return text;
}

std::vector<model::Subject> as_subjects(const std::vector<text::ActionId>& actions) {
  return subjects_of(model::SubjectKind::action, actions);
}
std::vector<model::Subject> as_subjects(const std::vector<text::PartnerId>& partners) {
  return subjects_of(model::SubjectKind::partner, partners);
}
std::vector<model::Subject> as_subjects(const std::vector<text::InstanceId>& instances) {
  return subjects_of(model::SubjectKind::instance, instances);
}
std::vector<model::Subject> as_subjects(const std::vector<text::ObjectiveId>& objectives) {
  return subjects_of(model::SubjectKind::objective, objectives);
}
std::vector<model::Subject> as_subjects(const std::vector<text::AxisId>& axes) {
  return subjects_of(model::SubjectKind::axis, axes);
}

}  // namespace maillage::report::blocks
