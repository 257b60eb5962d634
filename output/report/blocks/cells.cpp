#include "output/report/blocks/cells.hpp"

namespace maillage::report::blocks {
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

Prose listed(const ReportMaking& making, const std::vector<model::Subject>& subjects) {
  return listed(making, subjects, subjects.size());
}

Prose listed(const ReportMaking& making, const std::vector<model::Subject>& subjects,
             std::size_t most) {
  Prose prose;
  const bool cut = subjects.size() > most;
  const std::size_t shown = cut ? most : subjects.size();
  for (std::size_t i = 0; i < shown; ++i) {
    if (i > 0) prose.push_back({i + 1 < shown || cut ? ", " : making.say(" et ", " and ")});
    prose.push_back(making.link(subjects[i]));
  }
  if (cut) {
    prose.push_back({making.say(" et ", " and ") +
                     output_text::counted(subjects.size() - shown, making.say("autre", "other"),
                                          making.say("autres", "others"), making.language)});
  }
  return prose;
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
