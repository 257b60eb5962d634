// The page has no SQLite: nothing is made.
#include "output/exchange/export_sqlite.hpp"

namespace maillage::exchange {

std::optional<std::string> export_sqlite(const study::Study&, output_text::Language) {
  return std::nullopt;
}

std::optional<SqliteRows> sqlite_rows(std::string&, const std::string&) { return std::nullopt; }

}  // namespace maillage::exchange
