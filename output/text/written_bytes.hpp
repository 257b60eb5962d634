// What a library that writes to a path only would have written.
#pragma once

#include <functional>
#include <optional>
#include <string>

namespace maillage::output_text {

// `write`: writes to the path that it is given, and says whether it could. None: it could not, or there
// was no room to write. Nothing stays of the file, even if the program is killed.
std::optional<std::string> written_bytes(const std::function<bool(const char* path)>& write);

}  // namespace maillage::output_text
