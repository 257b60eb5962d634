// Which table of a contract: the plan, the bilan of a year, or a récapitulatif of a date.
//
// Only a bilan has a year, and it reads like an optional one: `if (table)` is "of a year", `*table`
// that year. The plan and a récapitulatif are about the whole of their contract.
//
// A récapitulatif gathers afterwards what was there up to its date (an evaluation's list of
// actions): it says nothing of what was planned, and is no « before » of the years it looks back on.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "network/text/date.hpp"

namespace maillage::model {

class WhichTable {
 public:
  WhichTable() = default;        // the plan
  WhichTable(std::nullopt_t) {}  // the plan
  WhichTable(int year) : date_{year, 0, 0}, kind_(Kind::bilan) {}
  WhichTable(std::optional<int> year) {
    if (year) *this = WhichTable(*year);
  }
  static WhichTable recapitulatif(text::Date date);

  explicit operator bool() const { return kind_ == Kind::bilan; }
  bool has_value() const { return kind_ == Kind::bilan; }
  int operator*() const { return date_.year; }
  int value_or(int other) const { return has_value() ? date_.year : other; }
  std::optional<int> year() const { return has_value() ? std::optional(date_.year) : std::nullopt; }

  bool is_plan() const { return kind_ == Kind::plan; }
  bool is_recapitulatif() const { return kind_ == Kind::recapitulatif; }
  const text::Date& date() const { return date_; }  // of a récapitulatif

  friend bool operator==(const WhichTable&, const WhichTable&);
  // In time: the plan, then bilans and récapitulatifs. A bilan stands at the end of its year, and
  // before a récapitulatif of that day; a date said in part, at the end of what it says.
  friend bool operator<(const WhichTable&, const WhichTable&);
  friend bool operator>(const WhichTable& a, const WhichTable& b) { return b < a; }
  friend bool operator<=(const WhichTable& a, const WhichTable& b) { return !(b < a); }
  friend bool operator>=(const WhichTable& a, const WhichTable& b) { return !(a < b); }

 private:
  enum class Kind { plan, bilan, recapitulatif };
  text::Date date_;  // of a bilan its year alone
  Kind kind_ = Kind::plan;
};

// Which table is asked for or spoken of, before it is known which ones a contract has.
struct TableChoice {
  enum class Kind { latest, table, latest_recapitulatif, whole };  // whole: all tables together
  Kind kind = Kind::latest;
  WhichTable table;  // of Kind::table

  bool is_whole() const { return kind == Kind::whole; }
  std::optional<int> year() const {  // of a bilan
    return kind == Kind::table ? table.year() : std::nullopt;
  }
};

// As a user and a file's name write it: "plan", "2021", "recapitulatif-2023-12-31".
std::string to_string(const WhichTable& table);

// The same read back, "Récapitulatif 31/12/2023" and "Summary 2023-12-31" too. None: no such word.
std::optional<WhichTable> parse_table(std::string_view word);

// Whether it is "récapitulatif" or "summary" alone: the latest one is meant.
bool is_recapitulatif_word(std::string_view word);

}  // namespace maillage::model
