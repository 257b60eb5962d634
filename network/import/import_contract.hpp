// From tables as somebody keeps them to a contract of one's own: axes, objectives, organisations,
// instances, and the tables with an id for every action.
//
// Nothing is lost: every row and column is there, cells as they stand. What our tables cannot hold
// as it is goes to a column of its own beside: words that are no state, territories that are no
// EPCI.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "network/import/action_match.hpp"
#include "network/import/import_names.hpp"
#include "network/model/contract.hpp"
#include "network/model/draft.hpp"
#include "network/text/fault.hpp"

namespace maillage::importing {

struct ImportedPart {  // an axis, an objective or an instance
  std::string id, name;
  std::string axis;                // id, of an objective
  std::string parent;              // id, of an objective
  std::vector<std::string> leads;  // ids, of an axis
  std::string source;
  std::vector<std::string> not_printed = {};  // years, of an objective
  std::vector<std::string> tied = {};         // ids of objectives that hang together with this one
  std::vector<std::string> priorities = {};   // national ones, of an objective
};

// Cells put into a column of their own, and why.
enum class AsideReason {
  unknown_state,
  no_epci,
  no_word,  // an axis, objective or instance named "–"
};

struct CellsAside {
  AsideReason why = AsideReason::unknown_state;
  std::optional<int> year;         // of the table
  std::string header;              // of the column they are in now
  std::vector<std::string> words;  // each once, in the order of the rows
  std::size_t cells = 0;
};

struct ImportedContract {
  std::string id, name;
  std::vector<std::string> epcis;  // ids; empty: the tables don't say them all
  std::vector<ImportedPart> axes, objectives, instances;
  ImportedNames names;
  std::vector<model::DraftTable>
      tables;              // the plan first, then by year; the first column is the id
  MatchedActions matches;  // of these tables
  std::vector<CellsAside> aside;
  // By lists beside the tables: the head but for id, name and EPCI, and all that is no
  // organisation, axis or objective.
  std::vector<model::Field> head;
  std::vector<model::Record> declared;
  model::Answers answers;                  // that were given, to be kept
  std::vector<model::Decision> decisions;  // of the readers and of the import
};

struct Imported {
  ImportedContract contract;
  text::Faults faults;  // of the tables as they stand, with their places in the sources
};

// Of the draft's tables, of different years and in any order; its records are what lists beside
// them declare, if there are any: that of the contract's id and name goes before `id` and `name`.
// O(cells · log) but for the names (network/names/reconcile.hpp).
Imported import_tables(const model::Draft& draft, std::string_view id, std::string_view name);

}  // namespace maillage::importing
