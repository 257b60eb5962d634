// What `maillage plan` is asked for.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace maillage::commands {

// Without any part named, `plan` makes every proposal that needs nothing more.
struct ProposalRequest {
  std::vector<std::string> without;  // organisations that leave, as written
  std::optional<int> worst;          // how many to lose together, at least 1
  bool carriers = false, instances = false, fewer = false, groups = false, mode = false;
  bool meetings = false, reach = false;
  std::optional<int> reach_percent;  // of the organisations to be reached, 1 to 100; none: all
  std::optional<int> calendar;       // the year
  std::string holidays;              // file; empty: none given
  std::optional<int> least_points, most_new, most_load, most_seats;
  std::vector<std::string> types;  // to be represented on strategic bodies, as written
  bool programs = false;           // write the integer programs too

  bool names_no_part() const {
    return without.empty() && !worst && !carriers && !instances && !fewer && !groups && !mode &&
           !meetings && !reach && !calendar;
  }
};

}  // namespace maillage::commands
