// The state that the parts of resolve() share, and the look-ups they have in common. Internal to
// network/resolve*.cpp.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "network/model/contract.hpp"
#include "network/model/draft.hpp"
#include "network/names/name_index.hpp"
#include "network/names/reconcile.hpp"
#include "network/resolve/record_reader.hpp"
#include "network/text/fault.hpp"

namespace maillage {

// Ids of axes and objectives keep their words apart: "1.1" is not "11".
class TitleIndex {
 public:
  bool add(std::string_view title, std::uint32_t owner);
  std::optional<std::uint32_t> find(std::string_view title) const;

 private:
  std::unordered_map<std::string, std::uint32_t> owners_;
};

struct Resolving {
  const Draft& draft;
  Contract contract{};
  Faults faults{};
  Deciding deciding{draft.answers};

  NameIndex partners{}, instances{};
  TitleIndex axes{}, objectives{}, actions{};
  std::unordered_map<std::string, State> own_states{};  // [etats], by folded word

  // Whether the contract declares its own, or they are made from what the cells name.
  bool declares_partners = false, declares_axes = false, declares_objectives = false;
  bool declares_instances = false;
  // [contrat] organisations = "fermées": what is not declared is a fault. Else it is taken as found.
  bool is_closed = false;
  std::vector<std::pair<PartnerId, Place>> undeclared{};  // made though others are declared

  std::unordered_map<std::string_view, std::vector<const Record*>> by_section{};

  // Nearest known names; after the first hundred unknown ones none are looked for, so that a table
  // of the wrong contract costs no more than its length.
  std::vector<std::string> suggest(std::string_view word, const std::vector<std::string>& known);
  static constexpr int most_suggested = 100;
  int suggested = 0;

  // The same for organisations; what is known of them is gathered at the first unknown one.
  std::vector<std::string> suggest_partner(std::string_view name);
  void gather_known();
  std::vector<std::string> known_names{};  // names, aliases and ids
  std::vector<std::uint32_t> known_owners{};
  NameMatcher known_matcher{};

  // Objectives that rows put under another axis, each said once.
  std::set<std::pair<ObjectiveId, AxisId>> contradicted{};

  void report(FaultKind kind, const Place& place, std::vector<std::string> words,
              std::vector<std::string> suggestions = {}, std::vector<Related> related = {},
              FaultSeverity severity = FaultSeverity::error);

  std::optional<PartnerId> partner(const Text& name, std::string_view key);
  // Of a cell: one that nobody declares is taken as found; whether it is one of those that it is
  // near to is asked. None: it is empty, or the contract's organisations are closed (a fault).
  std::optional<PartnerId> partner_of_cell(const Text& name, std::string_view key);
  std::vector<PartnerId> partner_list(const Record& record, std::string_view key);
  std::optional<AxisId> axis(const Text& name);
  // Of a table's row: of several objectives of one name the one of its axis.
  std::optional<ObjectiveId> objective(const Text& name, std::optional<AxisId> of = std::nullopt);
  std::optional<InstanceId> instance(const Text& name);
  std::optional<EpciId> epci(const Text& name);
  std::optional<State> state(const Text& word);
  // The same without a fault; own states of the contract first.
  std::optional<State> known_state(std::string_view word) const;
  std::optional<Date> date(const Record& record, std::string_view key);

  PartnerId make_partner(std::string_view name, const Place& place);
  PartnerId make_undeclared(const Text& name);
  // Declared ones that the name may be, best first.
  std::vector<std::string> near_partners(std::string_view name);

  // The draft's records of a section, in the order of the source.
  const std::vector<const Record*>& records(std::string_view section) const;
};

// The parts, in the order resolve() calls them.
void resolve_header(Resolving& work);
void resolve_rules(Resolving& work);
void resolve_requirements(Resolving& work);
void resolve_own_states(Resolving& work);
void resolve_axes_and_objectives(Resolving& work);
void resolve_partners(Resolving& work);
void resolve_territory(Resolving& work);
void register_instances(Resolving& work);
void resolve_tables(Resolving& work);
void resolve_instances(Resolving& work);
void resolve_commitments(Resolving& work);  // signatories, référents, funding
void resolve_figures(Resolving& work);
void check_privacy(Resolving& work);

}  // namespace maillage
