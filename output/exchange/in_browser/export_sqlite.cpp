// The page has no SQLite: nothing is made.
#include "output/exchange/export_sqlite.hpp"

namespace maillage::exchange {

std::optional<std::string> export_sqlite(const model::Contract&, const model::Graph&,
                                         const analysis::Analysis&, output_text::Language) {
  return std::nullopt;
}

}  // namespace maillage::exchange
