#include "output/answers/change_lines.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace maillage {
namespace {

std::vector<PartnerChange> ties_of(const ActionChange& action) {
  if (action.change == Change::kept) return action.carriers;
  std::vector<PartnerChange> ties;
  const bool gained = action.change == Change::gained;
  const auto& seen = gained ? action.after : action.before;
  if (!seen) return ties;
  for (const PartnerId partner : seen->carriers) {
    PartnerChange tie;
    tie.change = action.change;
    (gained ? tie.after : tie.before) = partner;
    ties.push_back(tie);
  }
  return ties;
}

}  // namespace

bool carriers_changed(const ActionChange& action) {
  return std::any_of(action.carriers.begin(), action.carriers.end(),
                     [](const PartnerChange& each) { return each.change != Change::kept; });
}

bool state_changed(const ActionChange& action) {
  return action.before && action.after && action.before->state != action.after->state &&
         action.before->state != SeenState::not_said && action.after->state != SeenState::not_said;
}

std::vector<ChangeLine> change_lines(const Compared& compared) {
  struct Group {
    const char* title;
    bool (*belongs)(const ActionChange&);
  };
  const Group groups[] = {
      {compared.say("Nouvelles", "New"),
       [](const ActionChange& action) { return action.change == Change::gained; }},
      {compared.say("Porteurs changés", "Porteurs changed"),
       [](const ActionChange& action) { return carriers_changed(action); }},
      {compared.say("État changé, mêmes porteurs", "State changed, same porteurs"),
       [](const ActionChange& action) {
         return state_changed(action) && !carriers_changed(action);
       }},
      {compared.say("N'y sont plus", "No longer there"),
       [](const ActionChange& action) { return action.change == Change::lost; }},
  };
  std::vector<ChangeLine> lines;
  for (const Group& group : groups) {
    std::vector<ChangeLine> members;
    for (const ActionChange& action : compared.comparison.actions) {
      if (group.belongs(action)) members.push_back({"", &action, ties_of(action)});
    }
    if (members.empty()) continue;
    lines.push_back(
        {group.title + std::string(" (") + std::to_string(members.size()) + ")", nullptr, {}});
    std::move(members.begin(), members.end(), std::back_inserter(lines));
  }
  return lines;
}

}  // namespace maillage
