// An answer before it is written: parts made of blocks, in words, without a format. The terminal
// (output/blocks/terminal_text.hpp), the page (output/report/page/page.hpp) and the paper
// (output/report/paper/paper.hpp) are written from this, so that they say the same.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "network/text/place.hpp"

namespace maillage::blocks {

// How a figure came about: position in Report::traces.
struct TraceId {
  std::uint32_t value = 0;
};

struct Trace {
  std::string what;     // the figure in words: "actions sans porteur en 2021 : 23"
  std::string formula;  // how it is counted; empty: `what` says it
  std::string measure;  // anchor of the measure's definition in the part on method, or empty
  std::vector<text::Place> places;  // the rows and keys it comes from
};

// A row of a table: what a place with its file and line leads to.
struct TracedRow {
  text::FileName file;
  std::uint32_t line = 0;
  std::string anchor;
};

enum class Emphasis { plain, strong, faint };

// Words that are read in one go. They may lead to another place of the report, or to the trace of
// the figure that they are, or to a file beside it; never to two of them.
struct Run {
  std::string text;
  Emphasis emphasis = Emphasis::plain;
  std::string anchor = {};  // id of a part or block of the report
  std::optional<TraceId> trace = std::nullopt;
  std::string document = {};  // its path, from the page's folder
};
using Prose = std::vector<Run>;

enum class ParagraphKind {
  lead,  // what the figures of the part say, in a sentence
  plain,
  note,      // limits, how to read
  nothing,   // there is nothing of the kind: "Aucune action sans porteur"
  verbatim,  // a line to be copied as it is, and never broken
};

struct Paragraph {
  ParagraphKind kind = ParagraphKind::plain;
  Prose prose;
};

// A heading within a part or a fiche.
struct Heading {
  std::string id;  // empty: nothing leads here
  std::string text;
  std::string where = {};  // where its matter stands in the sources: "bilans/2023.csv:12:1"
};

struct Bullets {
  std::vector<Prose> items;
};

// A few figures large, each with its words below.
struct KeyFigure {
  Run value;
  std::string words;
};
struct KeyFigures {
  std::vector<KeyFigure> figures;
};

// Colour never says anything alone: a tone goes with words in the cell.
enum class Tone {
  plain,
  // states of actions
  not_begun,
  reflection,
  under_way,
  done,
  abandoned,
  // findings
  grave,
  warning,
  info,
  // figures
  agrees,
  differs,
  missing,  // non renseigné
  // what changed
  gained,
  lost,
};

struct GridCell {
  Prose prose;
  Tone tone = Tone::plain;
  std::optional<double> heat = std::nullopt;  // 0 to 1, in a heat table
  std::string sort = {};  // how the cell sorts, where its words don't; numbers with a dot
};

enum class GridAlign { words, numbers };

struct GridColumn {
  std::string header;
  GridAlign align = GridAlign::words;
  std::string group = {};  // columns next to each other of one group share a header above
  std::string full = {};   // what an abbreviated header stands for
};

struct GridRow {
  std::string id = {};          // empty: nothing leads here
  std::vector<GridCell> cells;  // as many as columns; the first is the row's header
};

// aside: belongs to what stands above, and is told on a terminal without its headers; titled: the title
// above says what it is, so that its caption is for those who don't see the page; reading: by itself;
// data: sortable, with a button for CSV.
enum class GridUse { aside, titled, reading, data };

// Whether the caption is shown where a reader sees what stands above.
constexpr bool shows_caption(GridUse use) {
  return use == GridUse::reading || use == GridUse::data;
}

struct Grid {
  std::string id;  // names its CSV; unique in the report
  std::string caption;
  GridUse use = GridUse::reading;
  std::vector<GridColumn> columns;
  std::vector<GridRow> rows;
};

enum class PictureUse { still, explorable };

// A diagram with its text equivalent: what it shows in a sentence, and its ties as a table.
struct Picture {
  std::string id;
  std::string title;
  PictureUse use = PictureUse::still;
  std::string summary;
  std::string svg;          // as Graphviz or we wrote it
  std::string document;     // the file beside the report that holds it, or empty
  Grid equivalent;          // no columns: the tables around it say it
  std::string narrow = {};  // the same for a phone, or empty: it scrolls there
};

// Strips of twelve months a year: marks where something took place.
struct CalendarMark {
  int month = 0;      // 1–12; 0: the year alone is known
  std::string words;  // "12 mars 2021"
};
struct CalendarYear {
  int year = 0;
  std::vector<CalendarMark> marks;
  std::string verdict;  // "2 sur 4 promises"
  Tone tone = Tone::plain;
};
struct CalendarStrip {
  std::string id;
  std::string title;
  std::vector<CalendarYear> years;
};

struct Block;

// What may be opened or not: details, long lists.
struct Disclosure {
  std::string title;
  std::vector<Block> blocks;
};

// One printable page about one thing.
struct Fiche {
  std::string id;
  std::string kind;  // "Organisation", "EPCI", "Objectif", "Instance"
  std::string title;
  std::vector<Block> blocks;
};

struct Block {
  std::variant<Paragraph, Heading, Bullets, KeyFigures, Grid, Picture, CalendarStrip, Disclosure,
               Fiche>
      content;
};

struct ReportPart {
  std::string id;
  std::string title;
  std::vector<Block> blocks;  // the first is a lead
};

struct Report {
  std::string title;
  std::string subtitle;  // territory, period, table
  std::vector<ReportPart> parts;
  std::vector<Trace> traces;
  std::vector<TracedRow> rows;
};

}  // namespace maillage::blocks
