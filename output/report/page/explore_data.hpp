// What the page's script filters and searches: who and what there is, and, table by table, each
// action with its state, where it hangs and who has which part in it. JSON, short keys, for it
// stands in the page.
//
//   axes, objectives, types, states, roles, tables, kinds: lists that numbers below point into
//   nodes    [kind, id, name, anchor, drawn, type or number, other names]: `drawn` is the node's
//            name in the pictures, empty if no picture has it
//   rows     [table, action, state, objective, axis, [partner, role, partner, role…]]
//   seats    [instance, [partner, role…]]
//   rules, consequences: the words of those that findings have
//   found    [rule, consequence, kind, number of its kind]: the findings, in the order of their rows
//   acts     [action, [EPCI it covers…], year since which it has no porteur, or 0]: of the scope
//   story    {words of its bar, steps: [{count, title, note, state}]}; none: nothing is told
// A position is -1 where the contract doesn't say.
#pragma once

#include <string>
#include <vector>

#include "output/report/blocks/report_context.hpp"
#include "output/report/blocks/story_step.hpp"

namespace maillage::report::page {

// Fit to stand between <script type="application/json"> and </script> as it is: "<", ">" and "&"
// are written as escapes, and so are U+2028 and U+2029.
std::string explore_data(const blocks::ReportMaking& making,
                         const std::vector<blocks::StoryStep>& story = {});

}  // namespace maillage::report::page
