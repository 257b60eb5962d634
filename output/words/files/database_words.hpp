// Values of the SQLite database that people write into their queries: the same in any language, and not
// to be changed for a better wording.
#pragma once

namespace maillage::words::files::database {

inline constexpr const char* carries = "porte";
inline constexpr const char* carries_maybe = "porte peut-être";
inline constexpr const char* takes_part = "prend part";
inline constexpr const char* funds = "finance";
inline constexpr const char* is_target = "public visé";

}  // namespace maillage::words::files::database
