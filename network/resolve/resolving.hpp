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

namespace maillage::resolve {

// Ids of axes and objectives keep their words apart: "1.1" is not "11".
class TitleIndex {
 public:
  bool add(std::string_view title, std::uint32_t owner);
  std::optional<std::uint32_t> find(std::string_view title) const;

 private:
  std::unordered_map<std::string, std::uint32_t> owners_;
};

struct Resolving {
  const model::Draft& draft;
  model::Contract contract{};
  text::Faults faults{};
  model::Deciding deciding{draft.answers};

  names::NameIndex partners{}, instances{};
  TitleIndex axes{}, objectives{}, actions{};
  std::unordered_map<std::string, model::State> own_states{};  // [etats], by folded word

  // Whether the contract declares its own, or they are made from what the cells name.
  bool declares_partners = false, declares_axes = false, declares_objectives = false;
  bool declares_instances = false;
  // [contrat] organisations = "fermées": what is not declared is a fault. Else it is taken as found.
  bool is_closed = false;
  std::vector<std::pair<text::PartnerId, text::Place>>
      undeclared{};  // made though others are declared

  std::unordered_map<std::string_view, std::vector<const model::Record*>> by_section{};

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
  names::NameMatcher known_matcher{};

  // Objectives that rows put under another axis, each said once.
  std::set<std::pair<text::ObjectiveId, text::AxisId>> contradicted{};

  void report(text::FaultKind kind, const text::Place& place, std::vector<std::string> words,
              std::vector<std::string> suggestions = {}, std::vector<text::Related> related = {},
              text::FaultSeverity severity = text::FaultSeverity::error);

  std::optional<text::PartnerId> partner(const model::Text& name, std::string_view key);
  // Of a cell: one that nobody declares is taken as found; whether it is one of those that it is
  // near to is asked. None: it is empty, or the contract's organisations are closed (a fault).
  std::optional<text::PartnerId> partner_of_cell(const model::Text& name, std::string_view key);
  std::vector<text::PartnerId> partner_list(const model::Record& record, std::string_view key);
  std::optional<text::AxisId> axis(const model::Text& name);
  // Of a table's row: of several objectives of one name the one of its axis.
  std::optional<text::ObjectiveId> objective(const model::Text& name,
                                             std::optional<text::AxisId> of = std::nullopt);
  std::optional<text::InstanceId> instance(const model::Text& name);
  std::optional<text::EpciId> epci(const model::Text& name);
  std::optional<model::State> state(const model::Text& word);
  // The same without a fault; own states of the contract first.
  std::optional<model::State> known_state(std::string_view word) const;
  std::optional<text::Date> date(const model::Record& record, std::string_view key);

  text::PartnerId make_partner(std::string_view name, const text::Place& place);
  text::PartnerId make_undeclared(const model::Text& name);
  // Declared ones that the name may be, best first.
  std::vector<std::string> near_partners(std::string_view name);

  // The draft's records of a section, in the order of the source.
  const std::vector<const model::Record*>& records(std::string_view section) const;
};

// The parts, in the order resolve() calls them.
void resolve_header(Resolving& work);
void resolve_rules(Resolving& work);
void resolve_exceptions(Resolving& work);
void resolve_requirements(Resolving& work);
void resolve_own_states(Resolving& work);
void resolve_axes_and_objectives(Resolving& work);
void resolve_partners(Resolving& work);
void resolve_territory(Resolving& work);
void resolve_contours(Resolving& work);
void register_instances(Resolving& work);
void resolve_tables(Resolving& work);
void resolve_instances(Resolving& work);
void resolve_meetings(Resolving& work, const model::Record& record, model::Instance& instance);
void resolve_told_meetings(Resolving& work);  // what [reponses] says of single days
void resolve_commitments(Resolving& work);    // signatories, référents, funding
void resolve_figures(Resolving& work);
void resolve_story(Resolving& work);
void check_privacy(Resolving& work);

}  // namespace maillage::resolve
