// Draft: what the sources say, as strings with their places, before anything is resolved.
//
// TOML, CSV and workbooks all become this. A reader checks form only; every check of meaning is
// resolve's (network/resolve/resolve.hpp).
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "network/model/columns.hpp"
#include "network/model/decision.hpp"
#include "network/model/which_table.hpp"
#include "network/text/geo_rings.hpp"
#include "network/text/place.hpp"

namespace maillage::model {

struct Text {
  std::string value;
  text::Place place;     // of its first character
  bool quoted = false;   // in CSV, between quotes: each quote in it takes two columns
  bool is_told = false;  // of a header: what becomes of its column has been said
  // Where each of its lines stands, of a text made of several cells; null: all at `place`.
  std::shared_ptr<const std::vector<text::Place>> lines = nullptr;
};

enum class ValueKind { text, integer, real, boolean, date, section };

struct Field;

// One value of a key. `text` is what stands in the source, unquoted: "12", "2021-03-12", "true".
struct Value {
  ValueKind kind = ValueKind::text;
  std::string text;
  text::Place place;
  std::vector<Field> fields;  // of an inline table (kind section)
};

struct Field {
  Text key;
  bool is_list = false;
  std::vector<Value> values;  // one if not a list
};

// A TOML table: [contrat], [regles], or one element of [[partenaire]].
struct Record {
  Text section;
  bool is_list_element = false;  // written [[section]]
  std::vector<Field> fields;     // in the order of the source
};

// A table of actions. Cells are in the order of the headers;
// a row may be shorter than the headers (missing cells are empty), never longer.
struct DraftTable {
  text::Place place;  // the file or sheet
  WhichTable year;
  std::vector<Text> headers;  // as printed
  std::vector<std::vector<Text>> rows;
  // What each header means, where a reader found it out from the table as a whole; none: a column
  // of the user's own. Empty: the words of the headers alone say it (network/model/columns.hpp).
  std::vector<std::optional<Column>> columns = {};
  std::vector<Text> hidden = {};  // cells about persons, not taken over: no message shows them
};

// What a column holds, as a reader found it out or its header says; none: it is the user's own.
inline std::optional<Column> meaning_of(const DraftTable& table, std::size_t column) {
  return table.columns.empty() ? read_column(table.headers[column].value) : table.columns[column];
}

// A shape of the file of contours, and what it says of whose it is.
struct DraftContour {
  text::Place place;
  std::vector<Text> codes;  // nine digits each: a SIREN
  std::vector<Text> names;
  text::GeoRings rings;
};

struct Draft {
  text::Place place;  // contrat.toml
  std::vector<Record> records;
  std::vector<DraftTable> tables;
  Answers answers = {};                  // of the contract, of its user: [reponses], [colonnes]
  std::vector<Decision> decisions = {};  // that the readers took
  std::vector<DraftContour> contours = {};
};

}  // namespace maillage::model
