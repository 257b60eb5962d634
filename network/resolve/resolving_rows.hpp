// Rows of a table as resolve() reads them: which column holds what, the names and the states of
// cells. Internal to network/resolve: defined in resolve_layout, resolve_names, resolve_states,
// resolve_fields and resolve_rows, used by resolve_tables.
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "network/cells/cell_names.hpp"
#include "network/model/columns.hpp"
#include "network/model/readings/state_signs.hpp"
#include "network/resolve/resolving.hpp"
#include "network/text/said_date.hpp"

namespace maillage::resolve {

inline constexpr std::size_t absent = static_cast<std::size_t>(-1);

// Which column of a table holds what; columns of the user's own are kept by their header.
struct Layout {
  std::array<std::size_t, model::meaning_count> position;
  std::vector<std::size_t> extras;
};

Layout read_layout(Resolving& work, const model::DraftTable& table);
// The same without a word about it.
Layout layout_of(const model::DraftTable& table, const model::Answers& answers);

struct RowReader {
  const model::DraftTable& table;
  const Layout& layout;
  const std::vector<model::Text>& cells;

  // The cell, or null where the column or the cell is not there or empty.
  const model::Text* cell(model::Column column) const;
  std::string text(model::Column column) const;
  std::string_view header(model::Column column) const;  // as printed; empty if there is none
  text::Place place() const;
};

// The names of a cell, resolved; the same words in another row are read once. Cells are to be there as
// long as the reader.
class CellReader {
 public:
  explicit CellReader(Resolving& work) : work_(work) {}

  // Makes organisations of what the tables name and nobody declares, unless these are closed; what
  // is near a declared one, and where it is not sure how a cell is cut, is asked.
  void gather(const std::vector<const model::DraftTable*>& tables);

  // A cell of funders with blanks in place of amounts; lives as long as the reader.
  const model::Text& without_amounts(const model::Text& cell);

  // "Idem" is as the cell above in the same table.
  void begin_table() { above_.fill(nullptr); }

  const cells::CellNames& read(const model::Text& cell, model::Column column);

  // Organisations of a cell; each that is not known is a fault.
  const cells::CellNames& mentions(const model::Text& cell, model::Column column,
                                   std::vector<model::Mention>& sure,
                                   std::vector<model::Mention>& doubtful);

  // What should be looked at, each text once with its rows.
  void report();

 private:
  // What a person answered that the cell should say, its names known.
  std::optional<model::Text> answered(const model::Text& cell);

  // Where a cell leaves in doubt who carries, or what is no name for sure.
  void ask(const cells::CellNames& names, const model::Text& cell, model::Column column);

  struct Seen {
    model::Column column = model::Column::carrier;
    std::string text;
    text::Place place;
    std::vector<text::Place> rows;
  };
  struct Aside {
    Seen seen;
    cells::NoName why = cells::NoName::small;
  };
  struct Cut {
    Seen seen;
    std::string names;  // as they were read
  };

  void note_aside(const cells::CellNames& names, const model::Text& cell, model::Column column);

  Resolving& work_;
  std::deque<model::Text> bare_;
  cells::PieceTexts texts_;
  std::array<std::unordered_map<std::string_view, cells::CellNames>, 2> read_;  // by SmallPhrases
  std::array<const model::Text*, model::column_count> above_{};
  std::map<std::pair<model::Column, std::string>, std::size_t> aside_at_, same_at_;
  std::unordered_map<std::string_view, std::size_t> cut_at_;
  std::set<std::string> answered_;  // texts of cells that a person has said the meaning of
  std::vector<Aside> asides_;
  std::vector<Cut> cuts_;
  std::vector<Seen> same_;
};

// Words of states that a person should look at, each once a table with the rows where it stands.
class StateWords {
 public:
  StateWords(Resolving& work, model::ShareScale scale) : work_(work), scale_(scale) {}

  // An unknown word leaves its row without a state.
  std::optional<model::State> read(const model::Text& cell);
  void report();

 private:
  struct Said {
    std::optional<model::State> state;
    text::Place place;
    std::vector<text::Place> rows;
  };
  void decide(const std::string& word, const Said& said);

  Resolving& work_;
  model::ShareScale scale_;
  std::map<std::string, Said> words_;
  // Of the cells that need no look: as many as rows, of a few words.
  std::unordered_map<std::string_view, model::State> plain_;
};

// Names and numbers of persons in the texts of a table, a warning a column.
void check_privacy(Resolving& work, const model::DraftTable& table, const Layout& layout);

// Dates and amounts that are kept as said, once a column with the rows where they stand.
class UnclearValues {
 public:
  UnclearValues(Resolving& work, text::DayOrder its_order) : order(its_order), work_(work) {}

  const text::DayOrder order;  // of the table's dates

  void read(const model::Text& cell, model::Column column, const std::string& value);
  void report();

 private:
  struct Said {
    text::Place place;
    std::vector<std::string> values;  // each once
    std::vector<text::Place> rows;
  };

  Resolving& work_;
  std::map<model::Column, Said> columns_;
};

// As the dates of the table tell, all of those that can be read in one way only; French otherwise.
text::DayOrder order_of_dates(const model::DraftTable& table, const Layout& layout);

// Where in the source the byte `offset` of a cell stands.
text::Place place_inside(const model::Text& cell, std::size_t offset);

model::ActionRow read_row(Resolving& work, CellReader& reader, StateWords& states,
                          UnclearValues& unclear, const RowReader& cells);

// network/resolve/resolve_fields.cpp
void read_objectives(Resolving& work, const model::Text& cell, model::ActionRow& row);
void read_funders(Resolving& work, CellReader& reader, const RowReader& cells,
                  model::ActionRow& row);
void read_dates_and_money(Resolving& work, const RowReader& cells, UnclearValues& unclear,
                          model::ActionRow& row);
// Organisations that the contract or its tables know; what else stands there are groups of people.
// To be called once every table has named its organisations.
void read_targets(Resolving& work, const model::Text& cell, model::ActionRow& row);
void settle_priorities(std::vector<model::ActionRow>& rows);

}  // namespace maillage::resolve
