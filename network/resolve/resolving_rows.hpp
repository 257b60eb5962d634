// Rows of a table as resolve() reads them: which column holds what, the names and the states of
// cells. Internal to network/resolve/resolve_rows.cpp and network/resolve/resolve_tables.cpp.
#pragma once

#include <array>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "network/cells/cell_names.hpp"
#include "network/model/columns.hpp"
#include "network/resolve/resolving.hpp"

namespace maillage {

inline constexpr std::size_t absent = static_cast<std::size_t>(-1);

// Which column of a table holds what; columns of the user's own are kept by their header.
struct Layout {
  std::array<std::size_t, column_count> position;
  std::vector<std::size_t> extras;
};

Layout read_layout(Resolving& work, const DraftTable& table);

struct RowReader {
  const DraftTable& table;
  const Layout& layout;
  const std::vector<Text>& cells;

  // The cell, or null where the column or the cell is not there or empty.
  const Text* cell(Column column) const;
  std::string text(Column column) const;
  Place place() const;
};

// The names of a cell, resolved; the same words in another row are read once.
class CellReader {
 public:
  explicit CellReader(Resolving& work) : work_(work) {}

  CellNames read(const Text& cell);

  // Organisations of a cell; each that is not known is a fault.
  CellNames mentions(const Text& cell, Column column, std::vector<Mention>& sure,
                     std::vector<Mention>& doubtful);

 private:
  void declare_names_of(const Text& cell);

  Resolving& work_;
  std::unordered_map<std::string, CellNames> read_;
};

// Words of states that a person should look at, each once a table with the rows where it stands.
class StateWords {
 public:
  explicit StateWords(Resolving& work) : work_(work) {}

  // In a workbook an unknown word leaves its row without a state; in the tables of a contract it
  // is an error, for these are written by its own words.
  std::optional<State> read(const Text& cell);
  void report();

 private:
  struct Said {
    std::optional<State> state;
    Place place;
    std::vector<std::uint32_t> rows;
  };

  Resolving& work_;
  std::map<std::string, Said> words_;
};

ActionRow read_row(Resolving& work, CellReader& reader, StateWords& states, const RowReader& cells);

}  // namespace maillage
