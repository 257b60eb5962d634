// An id that nothing has yet: what names a thing, or with a number behind it, "base-2".
#pragma once

#include <string>

namespace maillage::text {

// `without` stands for an empty base. `is_taken(id)` is asked from the base on, and may keep the id that
// it calls free. O(ids of that base).
template <class IsTaken>
std::string free_id(std::string base, const char* without, const IsTaken& is_taken) {
  if (base.empty()) base = without;
  std::string id = base;
  for (int number = 2; is_taken(id); ++number) id = base + "-" + std::to_string(number);
  return id;
}

}  // namespace maillage::text
