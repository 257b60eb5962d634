// A sheet with an action a row, made of one that says the same in another shape: every cell keeps the
// place, or the places, that it came from.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include "network/shapes/tie_roles.hpp"
#include "network/sheets/workbook_cells.hpp"

namespace maillage::shapes {

class MadeSheet {
 public:
  // A cell of the sheet itself, where it stands.
  void keep(const sheets::SheetCell& cell);

  // An empty text makes no cell; a text of several lines has a place a line, or one for all.
  void put(std::uint32_t row, std::uint32_t column, std::string text,
           std::vector<text::Place> lines);

  // Adds a line, unless the cell has it.
  void add_line(std::uint32_t row, std::uint32_t column, std::string_view text,
                const text::Place& place);

  // With the name and the visibility of the sheet that it stands for.
  sheets::WorkbookSheet finish(const sheets::WorkbookSheet& of);

 private:
  struct Made {
    std::string text;
    std::vector<text::Place> lines;
    std::unordered_set<std::string> said;  // lines of `text`, once one is added
  };
  std::map<std::pair<std::uint32_t, std::uint32_t>, Made> cells_;
};

// Who is tied to actions, as the cells of their rows.
class TieCells {
 public:
  // Columns from `first` on will be theirs.
  explicit TieCells(std::uint32_t first) : first_(first) {}

  // `name`: an organisation, or one_person. A person carries or stands aside; nobody's name stays.
  // `letter`: kept beside the name where it says more than that there is a tie; may be empty.
  void add(std::uint32_t row, TieRole role, const std::string& name, const std::string& letter,
           const text::Place& place);

  // Writes them, and headers for the kinds of ties that there are.
  void put(std::uint32_t header_row, const text::Place& header, MadeSheet& sheet);

  std::size_t persons() const { return persons_; }  // ties of persons

 private:
  struct Line {
    std::string text;
    text::Place place;
  };
  // An action may have thousands: each once, in the order in which they are said.
  struct Lines {
    std::vector<Line> in_order;
    std::unordered_set<std::string> texts;  // of these, and of those taken out again

    bool has(const std::string& text) const { return texts.count(text) != 0; }
    void add(std::string text, const text::Place& place);
  };
  struct Row {
    std::map<TieRole, Lines> lines;
    Lines letters;
  };
  std::uint32_t first_;
  std::map<std::uint32_t, Row> rows_;
  std::size_t persons_ = 0;
};

// The organisation that a head or an end of a tie names: without the person it stands behind;
// one_person where it names nobody else.
enum class HeadsOf { organisations, persons };
std::string organisation_of(std::string_view text, HeadsOf heads);

// Whether most of the names are persons'.
HeadsOf heads_of(const std::vector<std::string>& names);

// "PETR", "CC du Saulnois", "C.A.F.": a known kind or a sigle; or a person.
bool may_be_organisation(std::string_view text);

}  // namespace maillage::shapes
