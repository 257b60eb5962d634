// Organisations of tables that declare none: every name of their cells once, with the other ways
// the cells write it.
//
// Names are joined only where the difference never tells two organisations apart
// (network/names/reconcile.hpp, "certain"), each with its ground; what is only probable stays apart.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "network/model/draft.hpp"
#include "network/names/name_types.hpp"
#include "network/names/reconcile.hpp"

namespace maillage::importing {

struct JoinedName {
  std::string spelling;
  std::vector<names::NameGround> grounds;  // empty: declared so by a list of organisations
};

struct ImportedPartner {
  std::string id;
  std::string name;
  std::vector<JoinedName> aliases;
  std::optional<model::PartnerType> type;   // none: neither declared nor guessed
  std::optional<names::GuessedType> guess;  // where the type is one
  std::string parent;                       // id; empty: none
  bool parent_guessed = false;
  std::vector<std::string> groups;  // ids
  bool is_prospective = false;
  bool is_declared = false;  // by a list of organisations, not by the cells
  std::string territory;     // id
  std::string siren, finess;
  model::RegisterFacts registers;
  std::string source;
  std::size_t mentions = 0;  // cells that name it
  text::Place place;         // the first of them
};

struct ImportedNames {
  std::vector<ImportedPartner> partners;  // declared ones first, then in the order of the tables
  std::vector<names::NameUse> uses;       // one a partner, by its main name
  // Groups and doubts among them that nothing joined: for a person to decide.
  names::Reconciliation open;
  std::vector<model::Decision> decisions;  // names that may be one, and were not joined
};

// `declared`: organisations of a list beside the tables, with distinct ids; may be empty.
// `answers`: of a person to what cells mean and which names are one; they hold.
// `beside`: cells outside the tables that name organisations, such as the members of instances.
ImportedNames import_names(const std::vector<const model::DraftTable*>& tables,
                           const std::vector<ImportedPartner>& declared,
                           const model::Answers& answers = {},
                           const std::vector<model::Text>& beside = {});

}  // namespace maillage::importing
