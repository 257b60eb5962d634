// The last resort: what nothing below has caught is told, and the system has failed.
#pragma once

#include <functional>

namespace maillage::processes {

inline constexpr int failed = 3;  // as an exit code (src/commands/telling.hpp)

// What `work` returns; `failed` if it throws, after saying what on the standard error.
int guarded(const std::function<int()>& work);

}  // namespace maillage::processes
