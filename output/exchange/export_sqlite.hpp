// The contract as one SQLite file: tables of its parts, and views that answer the usual questions
// without a join (v_actions, v_porteurs, v_sans_porteur, v_annees, v_constats…).
//
// Tables and columns have the contract format's own French words, in either language. All tables
// of actions are there; noeud, lien, constat and mesure are of the graph's scope.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "network/study/study.hpp"
#include "output/text/language.hpp"

namespace maillage::exchange {

// The file's bytes, made in memory: the same for the same input and version of SQLite. None: SQLite
// failed (out of memory).
std::optional<std::string> export_sqlite(const study::Study& study, output_text::Language language);

// The rows of a query of such a file, for formats that are read out of it. Without a value: NULL. None:
// SQLite failed. O(the rows).
using SqliteCell = std::variant<std::monostate, std::string, double, long long>;
struct SqliteRows {
  std::vector<std::string> columns;
  std::vector<std::vector<SqliteCell>> rows;
};
std::optional<SqliteRows> sqlite_rows(std::string& bytes, const std::string& query);

}  // namespace maillage::exchange
