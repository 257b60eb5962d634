// Rows of a table as resolve() reads them: which column holds what, the names and the states of
// cells. Internal to network/resolve/resolve_rows.cpp and network/resolve/resolve_tables.cpp.
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "network/cells/cell_names.hpp"
#include "network/model/columns.hpp"
#include "network/model/state_words.hpp"
#include "network/resolve/resolving.hpp"

namespace maillage {

inline constexpr std::size_t absent = static_cast<std::size_t>(-1);

// Which column of a table holds what; columns of the user's own are kept by their header.
struct Layout {
  std::array<std::size_t, meaning_count> position;
  std::vector<std::size_t> extras;
};

Layout read_layout(Resolving& work, const DraftTable& table);
// The same without a word about it.
Layout layout_of(const DraftTable& table, const Answers& answers);

struct RowReader {
  const DraftTable& table;
  const Layout& layout;
  const std::vector<Text>& cells;

  // The cell, or null where the column or the cell is not there or empty.
  const Text* cell(Column column) const;
  std::string text(Column column) const;
  std::string_view header(Column column) const;  // as printed; empty if there is none
  Place place() const;
};

// The names of a cell, resolved; the same words in another row are read once.
class CellReader {
 public:
  explicit CellReader(Resolving& work) : work_(work) {}

  // Makes organisations of what the tables name and nobody declares, unless these are closed; what
  // is near a declared one, and where it is not sure how a cell is cut, is asked.
  void gather(const std::vector<const DraftTable*>& tables);

  // A cell of funders with blanks in place of amounts; lives as long as the reader.
  const Text& without_amounts(const Text& cell);

  // "Idem" is as the cell above in the same table.
  void begin_table() { above_.fill(nullptr); }

  CellNames read(const Text& cell, Column column);

  // Organisations of a cell; each that is not known is a fault.
  CellNames mentions(const Text& cell, Column column, std::vector<Mention>& sure,
                     std::vector<Mention>& doubtful);

  // What should be looked at, each text once with its rows.
  void report();

 private:
  // What a person answered that the cell should say, its names known.
  std::optional<Text> answered(const Text& cell);

  struct Seen {
    Column column = Column::carrier;
    std::string text;
    Place place;
    std::vector<std::uint32_t> rows;
  };
  struct Aside {
    Seen seen;
    NoName why = NoName::small;
  };
  struct Cut {
    Seen seen;
    std::string names;  // as they were read
  };

  void note_aside(const CellNames& names, const Text& cell, Column column);

  Resolving& work_;
  std::deque<Text> bare_;
  std::array<std::unordered_map<std::string, CellNames>, 2> read_;  // by SmallPhrases
  std::array<const Text*, column_count> above_{};
  std::map<std::pair<Column, std::string>, std::size_t> aside_at_, same_at_;
  std::unordered_map<std::string, std::size_t> cut_at_;
  std::vector<Aside> asides_;
  std::vector<Cut> cuts_;
  std::vector<Seen> same_;
};

// Words of states that a person should look at, each once a table with the rows where it stands.
class StateWords {
 public:
  StateWords(Resolving& work, ShareScale scale) : work_(work), scale_(scale) {}

  // An unknown word leaves its row without a state.
  std::optional<State> read(const Text& cell);
  void report();

 private:
  struct Said {
    std::optional<State> state;
    Place place;
    std::vector<std::uint32_t> rows;
    std::vector<Place> places;
  };
  void decide(const std::string& word, const Said& said);

  Resolving& work_;
  ShareScale scale_;
  std::map<std::string, Said> words_;
};

// Names and numbers of persons in the texts of a table, a warning a column.
void check_privacy(Resolving& work, const DraftTable& table, const Layout& layout);

// Dates and amounts that are kept as said, once a column with the rows where they stand.
class UnclearValues {
 public:
  explicit UnclearValues(Resolving& work) : work_(work) {}

  void read(const Text& cell, Column column, const std::string& value);
  void report();

 private:
  struct Said {
    Place place;
    std::vector<std::string> values;  // each once
    std::vector<std::uint32_t> rows;
  };

  Resolving& work_;
  std::map<Column, Said> columns_;
};

// Where in the source the byte `offset` of a cell stands.
Place place_inside(const Text& cell, std::size_t offset);

// "4, 7, 12… (31)"
std::string listed_rows(const std::vector<std::uint32_t>& rows);

ActionRow read_row(Resolving& work, CellReader& reader, StateWords& states, UnclearValues& unclear,
                   const RowReader& cells);

// network/resolve/resolve_fields.cpp
void read_objectives(Resolving& work, const Text& cell, ActionRow& row);
void read_funders(Resolving& work, CellReader& reader, const RowReader& cells, ActionRow& row);
void read_dates_and_money(Resolving& work, const RowReader& cells, UnclearValues& unclear,
                          ActionRow& row);
// Organisations that the contract or its tables know; what else stands there are groups of people.
// To be called once every table has named its organisations.
void read_targets(Resolving& work, const Text& cell, ActionRow& row);
void settle_priorities(std::vector<ActionRow>& rows);

}  // namespace maillage
