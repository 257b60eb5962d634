#include "output/report/blocks/cells.hpp"

namespace maillage {
namespace {

template <class Ids>
std::vector<Subject> subjects_of(SubjectKind kind, const Ids& ids) {
  std::vector<Subject> subjects;
  for (const auto id : ids) subjects.push_back({kind, id.value});
  return subjects;
}

}  // namespace

GridCell count_cell(ReportMaking& making, std::size_t count, Trace trace) {
  const std::string text = count_text(count, making.language);
  GridCell cell;
  if (trace.places.empty() && trace.measure.empty() && trace.formula.empty()) {
    cell.prose = {{text, count == 0 ? Emphasis::faint : Emphasis::plain}};
  } else {
    cell.prose = {making.figure(text, std::move(trace))};
  }
  cell.sort = std::to_string(count);
  return cell;
}

Prose listed(const ReportMaking& making, const std::vector<Subject>& subjects) {
  return listed(making, subjects, subjects.size());
}

Prose listed(const ReportMaking& making, const std::vector<Subject>& subjects, std::size_t most) {
  Prose prose;
  const bool cut = subjects.size() > most;
  const std::size_t shown = cut ? most : subjects.size();
  for (std::size_t i = 0; i < shown; ++i) {
    if (i > 0) prose.push_back({i + 1 < shown || cut ? ", " : making.say(" et ", " and ")});
    prose.push_back(making.link(subjects[i]));
  }
  if (cut) {
    prose.push_back({making.say(" et ", " and ") +
                     counted(subjects.size() - shown, making.say("autre", "other"),
                             making.say("autres", "others"), making.language)});
  }
  return prose;
}

std::string enumerated(const std::vector<std::string>& words, Language language) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) {
      text += i + 1 < words.size() ? ", " : language == Language::french ? " et " : " and ";
    }
    text += words[i];
  }
  return text;
}

std::vector<Subject> as_subjects(const std::vector<ActionId>& actions) {
  return subjects_of(SubjectKind::action, actions);
}
std::vector<Subject> as_subjects(const std::vector<PartnerId>& partners) {
  return subjects_of(SubjectKind::partner, partners);
}
std::vector<Subject> as_subjects(const std::vector<InstanceId>& instances) {
  return subjects_of(SubjectKind::instance, instances);
}
std::vector<Subject> as_subjects(const std::vector<ObjectiveId>& objectives) {
  return subjects_of(SubjectKind::objective, objectives);
}
std::vector<Subject> as_subjects(const std::vector<AxisId>& axes) {
  return subjects_of(SubjectKind::axis, axes);
}

}  // namespace maillage
