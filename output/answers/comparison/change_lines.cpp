#include "output/answers/comparison/change_lines.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "output/words/comparison/diagram_messages.hpp"

namespace maillage::answers {
namespace {

using words::comparison::ChangeDiagram;

std::vector<analysis::PartnerChange> ties_of(const analysis::ActionChange& action) {
  if (action.change == analysis::Change::kept) return action.carriers;
  std::vector<analysis::PartnerChange> ties;
  const bool gained = action.change == analysis::Change::gained;
  const auto& seen = gained ? action.after : action.before;
  if (!seen) return ties;
  for (const text::PartnerId partner : seen->carriers) {
    analysis::PartnerChange tie;
    tie.change = action.change;
    (gained ? tie.after : tie.before) = partner;
    ties.push_back(tie);
  }
  return ties;
}

}  // namespace

bool carriers_changed(const analysis::ActionChange& action) {
  return std::any_of(
      action.carriers.begin(), action.carriers.end(),
      [](const analysis::PartnerChange& each) { return each.change != analysis::Change::kept; });
}

bool state_changed(const analysis::ActionChange& action) {
  return action.before && action.after && action.before->state != action.after->state &&
         action.before->state != analysis::SeenState::not_said &&
         action.after->state != analysis::SeenState::not_said;
}

std::vector<ChangeLine> change_lines(const Compared& compared) {
  struct Group {
    ChangeDiagram title;
    bool (*belongs)(const analysis::ActionChange&);
  };
  const Group groups[] = {
      {ChangeDiagram::gained,
       [](const analysis::ActionChange& action) {
         return action.change == analysis::Change::gained;
       }},
      {ChangeDiagram::carriers_changed,
       [](const analysis::ActionChange& action) { return carriers_changed(action); }},
      {ChangeDiagram::state_changed,
       [](const analysis::ActionChange& action) {
         return state_changed(action) && !carriers_changed(action);
       }},
      {ChangeDiagram::lost,
       [](const analysis::ActionChange& action) {
         return action.change == analysis::Change::lost;
       }},
  };
  std::vector<ChangeLine> lines;
  for (const Group& group : groups) {
    std::vector<ChangeLine> members;
    for (const analysis::ActionChange& action : compared.comparison.actions) {
      if (group.belongs(action)) members.push_back({"", &action, ties_of(action)});
    }
    if (members.empty()) continue;
    lines.push_back(
        {output_text::filled(message_of(group.title), compared.language, {{"n", members.size()}}),
         nullptr,
         {}});
    std::move(members.begin(), members.end(), std::back_inserter(lines));
  }
  return lines;
}

}  // namespace maillage::answers
