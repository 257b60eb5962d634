// The contract as one SQLite file: tables of its parts, and views that answer the usual questions
// without a join (v_actions, v_porteurs, v_sans_porteur, v_annees, v_constats…).
//
// Tables and columns have the contract format's own French words, in either language. All tables
// of actions are there; noeud, lien, constat and mesure are of the graph's scope.
#pragma once

#include <optional>
#include <string>

#include "network/study/study.hpp"
#include "output/text/language.hpp"

namespace maillage::exchange {

// The file's bytes, made in memory: the same for the same input and version of SQLite. None: SQLite
// failed (out of memory).
std::optional<std::string> export_sqlite(const study::Study& study, output_text::Language language);

}  // namespace maillage::exchange
