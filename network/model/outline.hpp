// The plan's outline: axes, and the objectives under them, in the order a reader expects; and which
// instances follow what in it.
#pragma once

#include <vector>

#include "network/model/contract.hpp"
#include "network/model/finding.hpp"

namespace maillage::model {

// A leaf is where actions are expected to hang: an objective without objectives below it, or an
// axis without objectives (some contracts have axes only).
enum class Branch { inner, leaf };

struct OutlineItem {
  Subject subject;  // an axis or an objective
  int depth = 0;    // 0: an axis, or an objective without one
  Branch branch = Branch::leaf;
};

// Axes in the contract's order, each followed by its objectives depth first; last, objectives
// without an axis. O(axes + objectives).
std::vector<OutlineItem> outline(const Contract& contract);

// What a row hangs on directly: its objective, else its axis, else the contract (it hangs on
// nothing).
Subject hangs_on(const ActionRow& row);

// Whether the objective is `ancestor` or stands below it.
enum class Descent { apart, within };
Descent descent(const Contract& contract, text::ObjectiveId objective, text::ObjectiveId ancestor);

// Instances by what they follow by name, each list ascending and without repeats. An instance that
// follows an axis or an objective follows the objectives below.
struct Remits {
  std::vector<std::vector<text::InstanceId>> of_axis;       // by AxisId
  std::vector<std::vector<text::InstanceId>> of_objective;  // by ObjectiveId
  std::vector<std::vector<text::InstanceId>> of_action;     // by ActionId: named itself
  std::vector<text::InstanceId> whole_plan;                 // "tous": not by name
};

// O(instances' remits + objectives × depth).
Remits remits(const Contract& contract);

// The instances in whose remit by name the row's action is: named itself, by its objective or axis,
// or by the row (column `instances`). Ascending, without repeats.
std::vector<text::InstanceId> followers(const Remits& remits, const ActionRow& row);

}  // namespace maillage::model
