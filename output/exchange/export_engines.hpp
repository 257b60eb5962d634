// The contract for engines past one machine: the tables of the SQLite export as PostgreSQL loads them,
// and its network as Spark GraphFrames reads it.
//
// Nothing is defined a second time: both are read out of the base that export_sqlite() makes. CSV as COPY
// takes it with no more than HEADER: UTF-8 without a mark, comma, decimal point, every text in quotes, a
// missing value empty and without quotes. Texts stand as they are: a base runs no formula, and an apostrophe
// before one would be another text. `\copy` rather than COPY: the server need not see the files.
#pragma once

#include <cstddef>
#include <vector>

#include "network/study/study.hpp"
#include "output/text/document.hpp"
#include "output/text/language.hpp"

namespace maillage::exchange {

// postgresql-2023/load.sql, and a CSV a table beside it: "psql -f load.sql", in that folder, makes tables,
// keys and views and fills them, or nothing. None: as export_sqlite().
std::vector<output_text::Document> export_postgresql(const study::Study& study,
                                                     output_text::Language language);

// graphframes-2023/vertices/part-00000.csv… (id, genre, code, titre, type, etat, porteur, niveau) and
// edges/part-00000.csv… (src, dst, role, lieux), at most `most_rows` rows a part; a part of the header
// alone where there is no row. The kinds and roles are those of the table `noeud` and `lien`.
inline constexpr std::size_t rows_of_a_part = 50'000;
std::vector<output_text::Document> export_graphframes(const study::Study& study,
                                                      output_text::Language language,
                                                      std::size_t most_rows = rows_of_a_part);

}  // namespace maillage::exchange
