// The contract, resolved: ids instead of names, every fact with the place it came from.
//
// Made by resolve() (network/resolve/resolve.hpp) and read-only afterwards. "Not said" is kept apart from
// "none": an optional without a value, or Carrying::not_recorded, is never a zero.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "network/model/decision.hpp"
#include "network/model/requirement.hpp"
#include "network/model/rules.hpp"
#include "network/model/which_table.hpp"
#include "network/text/date.hpp"
#include "network/text/geo_rings.hpp"
#include "network/text/id.hpp"
#include "network/text/money.hpp"
#include "network/text/place.hpp"
#include "network/text/said_date.hpp"

namespace maillage::model {

// Types of organisation: those of the coordinators' own survey.
enum class PartnerType {
  association,
  commune,
  codecom,  // EPCI
  petr,
  departement,
  region,
  etablissement_de_sante,
  etablissement_social,  // or médico-social
  enseignement,
  administration,  // état, ARS
  securite_sociale,
  mutuelle,
  liberal,
  entreprise,
  collectif,
  autre,
  not_said,
};
inline constexpr int partner_type_count = static_cast<int>(PartnerType::not_said) + 1;

enum class Standing { current, prospective };  // prospective: proposed for the next contract

enum class Level { strategic, technical, operational, thematic, not_said };

// State of an action in one year. `done` is "réalisé" without saying whether closed or lasting.
enum class State { not_begun, reflection, under_way, done, done_closed, done_lasting, abandoned };
inline constexpr int state_count = static_cast<int>(State::abandoned) + 1;
constexpr bool is_done(State state) {
  return state == State::done || state == State::done_closed || state == State::done_lasting;
}

enum class Nature { fiche, piste, unknown };

// What the porteur cell says. `uncertain`: "?", "Non déterminé", or names with a question mark;
// `not_recorded`: no row of the table fills the column, or the cell says "non renseigné"; `person`:
// a natural person alone, never named here: somebody carries, of which organisation is not said.
enum class Carrying { named, nobody, uncertain, not_recorded, person };
inline constexpr int carrying_count = static_cast<int>(Carrying::person) + 1;

struct Axis {
  std::string id;
  std::string name;
  std::vector<text::PartnerId> leads;
  std::string source;
  text::Place place;
};

// Objectives form a forest under the axes: specific (level 1), operational (level 2)…
struct Objective {
  std::string id;
  std::string name;
  std::optional<text::AxisId> axis;         // its own or that of its ancestors; none: not said
  std::optional<text::ObjectiveId> parent;  // none: hangs on the axis
  int level = 1;                            // 1: directly under the axis
  std::vector<text::ObjectiveId>
      tied_to;  // hang together with it, as declared; sorted, without itself
  // Years whose bilan does not print it: its actions, if any, stand there under another one.
  std::vector<int> not_printed;
  std::vector<std::string> priorities;  // national ones that it answers, as declared
  std::string source;
  text::Place place;
};

// What public registers say of an organisation, as `maillage enrichir` or somebody wrote it down.
struct RegisterFacts {
  std::string commune;  // INSEE code or name, as said; empty: not said
  std::string epci;     // SIREN of the EPCI of that commune; empty: not said
  std::optional<text::Date> closed_since;
  std::vector<std::string> competences;  // of an EPCI or PETR, by name; those that were looked at
  std::vector<std::string> lacking;  // competences of which the register says that it has them not
};

struct Partner {
  std::string id;
  std::string name;
  std::vector<std::string> aliases;
  PartnerType type = PartnerType::not_said;
  std::optional<text::PartnerId> parent;  // the organisation it is a service of; no cycles
  std::optional<text::EpciId> epci;       // where it stands, if in one EPCI
  std::vector<text::PartnerId> groups;    // what a collective name stands for: "4 EPCI"
  std::string siren, finess;  // nine characters, by which it is known elsewhere; or empty
  RegisterFacts registers;
  Standing standing = Standing::current;
  std::string source;
  text::Place place;
};

// An EPCI of the territory; its council is also an organisation.
struct Epci {
  text::PartnerId partner;
  text::Place place;
};

// A shape of the contract's file of contours.
struct Contour {
  std::optional<text::EpciId> epci;  // none: of nothing that the contract names
  text::GeoRings rings;
  text::Place place;
};

struct Signature {
  text::PartnerId partner;
  std::optional<text::Date> date;
  std::string source;
  text::Place place;
};

struct Meeting {
  text::Date date;
  std::string source;
  text::Place place;
};

struct Instance {
  std::string id;
  std::string name;
  Level level = Level::not_said;
  std::string remit;                          // in a few words
  bool follows_whole_plan = false;            // objectifs = ["tous"]
  std::vector<text::ObjectiveId> objectives;  // followed by name
  std::vector<text::AxisId> axes;
  std::vector<text::ActionId> actions;
  std::vector<text::PartnerId> members;  // sorted, without repeats
  std::vector<text::PartnerId> guests;
  std::vector<text::PartnerId> leads;
  std::string decides;                       // on what, in a few words; empty: not said
  std::vector<text::InstanceId> prepares;    // whose decisions it prepares
  std::vector<text::InstanceId> reports_to;  // to whom it gives an account
  std::optional<double> rhythm;              // minimum meetings a year, promised
  std::optional<text::Date> rhythm_since;    // before it nothing was promised; none: from the start
  std::optional<int> quorum;
  std::vector<Meeting> meetings;   // held, by date
  bool meetings_recorded = false;  // the key `reunions` is there
  std::vector<Meeting> not_held;   // years or days of which the source says that it did not meet
  bool members_recorded = false;   // the key `membres` is there
  std::string source;
  text::Place place;
};

struct Referent {
  text::EpciId epci;
  std::string role;
  std::optional<text::Date> since;
  std::optional<text::Date> until;
  std::string source;
  text::Place place;
};

struct Funding {
  std::string subject;
  text::PartnerId funder;
  std::optional<int> year;
  std::optional<double> amount;  // euros
  std::string source;
  text::Place place;
};

// An organisation named in a cell.
struct Mention {
  text::PartnerId partner;
  text::Place place;
  std::string printed;  // the words of the cell
  std::string source;   // what stood in brackets behind the name: "l. 2487"
};

struct EpciMention {
  text::EpciId epci;
  text::Place place;
  std::string source;
};

struct Action {
  std::string id;
  std::string title;  // the latest that is not empty; the number if no table has one
};

// A word of the contract's own for a state ([etats]).
struct OwnState {
  std::string word;
  State state = State::not_begun;
};

struct Extra {
  std::string header;
  std::string text;
};

struct ActionDates {
  text::SaidDate start, end, due;
};

// What the table says of its urgency. `level`: 1 (highest) to 3, where the words are clear.
struct Priority {
  std::string said;  // empty: nothing is said
  std::optional<int> level;
};

// What the action is to cost, and what it has cost.
struct Budget {
  text::Money planned, actual;
};

// What one funder gives. `funder` is none where the table gives an amount without saying whose.
struct FunderAmount {
  std::optional<text::PartnerId> funder;
  text::Money money;
  text::Place place;
};

// One line of a table: an action as that table sees it.
//
// An action that serves several objectives is counted under `objective`, the first one its table
// names, and nowhere else: the others are said, and no figure adds it up a second time.
struct ActionRow {
  text::ActionId action;
  text::Place place;
  std::string title;   // may be empty: the source may never give one
  std::string number;  // as printed: "1.1.1", "Piste"
  Nature nature = Nature::unknown;
  std::optional<text::ObjectiveId> objective;  // where it is counted
  std::vector<text::ObjectiveId>
      other_objectives;              // served too; without repeats, never `objective`
  std::optional<text::AxisId> axis;  // its own, or its objective's
  std::optional<State> state;
  Carrying carrying = Carrying::not_recorded;
  std::string carrier_cell;         // as printed
  bool unnamed_others = false;      // "PETR et partenaires"
  std::vector<Mention> carriers;    // without repeats, in the order of the cell
  std::vector<Mention> candidates;  // named with a doubt: "CC AAA?"
  std::vector<Mention> partners;
  std::vector<Mention> funders;
  std::vector<Mention> targets;  // organisations it is meant for
  std::vector<std::string>
      target_groups;               // people it is meant for, as said: "jeunes de 12 à 25 ans"
  std::vector<EpciMention> epcis;  // covered
  std::vector<text::InstanceId> instances;  // that follow it, if a column says so
  std::string indicator;
  ActionDates dates;
  Priority priority;
  Budget budget;
  std::vector<FunderAmount> amounts;  // in the order of the cell; a funder may have several
  std::string participation;          // of citizens, as said
  std::string source;                 // column `lignes`
  std::vector<Extra> extras;          // columns kept as they are
};

// Not abandoned: what is still somebody's to carry, or was to the end.
inline bool is_live(const ActionRow& row) { return row.state != State::abandoned; }

// Columns of a table that at least one row fills in.
struct Recorded {
  bool objective = false, number = false, carrier = false, state = false, partners = false;
  bool funders = false, targets = false, epcis = false, instances = false, indicator = false;
  bool start = false, end = false, due = false, priority = false, participation = false;
  bool budget_planned = false, budget_actual = false, amounts = false;
};

// The plan, the bilan of one year or a récapitulatif. Rows in the order of the source, each action at most once.
struct Edition {
  WhichTable year;
  text::Place place;
  std::vector<ActionRow> rows;
  Recorded recorded;
};

// What a declared figure counts, and with which filters (all must hold).
enum class Quantity {
  actions,
  porteurs,
  partenaires,
  signataires,
  axes,
  objectifs,
  epci,
  instances,
  reunions,
  communes,
  financement,
  hors_donnees,
};
enum class CarrierFilter { any, nobody, somebody, organisation };

struct DeclaredFigure {
  std::string id;
  std::string said;  // short wording of what is declared
  double value = 0;
  bool is_percentage = false;  // a share of all actions of the table
  Quantity quantity = Quantity::hors_donnees;
  TableChoice table{TableChoice::Kind::whole, {}};  // that it is about; never Kind::latest
  std::vector<State> states;
  CarrierFilter carrier = CarrierFilter::any;
  std::optional<text::PartnerId> carrier_partner;
  std::vector<PartnerType> carrier_types;
  Nature nature = Nature::unknown;  // unknown: any
  std::optional<text::AxisId> axis;
  std::optional<text::ObjectiveId> objective;
  std::optional<text::InstanceId> instance;
  std::optional<text::PartnerId> funder;
  std::string subject;       // of a funding
  std::optional<int> level;  // of objectives
  std::string source;
  text::Place place;
};

// A finding that the contract accepts, with its reason ([[exception]]): told apart while it holds.
struct Exception {
  Rule rule{};
  std::string object;  // id or name of the finding's subject; empty: all of the rule
  std::string reason;
  std::optional<text::Date> until;  // the last day it holds, as far as it is said
  std::string source;
  text::Place place;
};

// A step of the story that the report tells ([[parcours]]): its words and what of the report they are
// about, which is one of a part, a sheet and what the explorer's filter leaves; or nothing.
struct StoryStep {
  std::string title;
  std::string note;
  std::string part;  // its id in the report: "sans-porteur"; empty: none
  std::optional<text::ActionId> action;
  std::optional<text::PartnerId> organisation;
  std::optional<text::InstanceId> instance;
  // The filter: all that are set hold.
  std::optional<Rule> rule;
  std::optional<text::AxisId> axis;
  std::optional<text::ObjectiveId> objective;
  std::optional<State> state;
  std::optional<text::EpciId> epci;
  std::optional<PartnerType> type;
  std::optional<int> since;  // without a porteur since the table of that year
  std::string source;
  text::Place place;
};

// What a scenario stands on: the contract is that of the base as the scenario changes it, and its
// one table, the plan, comes from that table of the base.
struct ScenarioHead {
  std::string base;       // as the file names it
  std::string base_name;  // of the contract, or of the scenario
  WhichTable year;        // the base's table
  std::string description;
  text::Place place;
};

struct Contract {
  std::string id;
  std::string name;
  std::string nature;  // "CLS", "CLSM", "CTG", "PAT", "PTSM", or a word of its own; empty: not said
  std::string territory;
  std::optional<text::Date> start, end;
  std::optional<text::PartnerId> lead;
  std::vector<text::PartnerId> cofunders;
  std::optional<double> coordination_fte;
  std::optional<int> communes, inhabitants;
  std::optional<double> area_km2;
  std::vector<std::string> priorities;  // national ones that it is to answer, as declared
  std::string contours_file;            // as named; empty: none
  std::string source;
  text::Place place;

  text::ById<text::AxisId, Axis> axes;
  text::ById<text::ObjectiveId, Objective> objectives;
  text::ById<text::PartnerId, Partner> partners;
  text::ById<text::EpciId, Epci> epcis;
  std::vector<Contour> contours;  // in the order of their file; several may be of one EPCI
  text::ById<text::InstanceId, Instance> instances;
  text::ById<text::ActionId, Action> actions;  // of all tables

  std::vector<Signature> signatures;
  std::vector<Referent> referents;
  bool referents_recorded = false;
  std::vector<Funding> fundings;
  std::vector<DeclaredFigure> figures;
  std::vector<Edition> editions;  // the plan first if there is one, then in time
  std::vector<OwnState> own_states;
  Rules rules;
  std::vector<Exception> exceptions;
  std::vector<StoryStep> story;     // empty: the report tells its own
  std::optional<text::Date> as_of;  // the day findings are judged on, where the user gives one
  Requirements requirements;
  std::optional<ScenarioHead> scenario;
  std::vector<Decision>
      decisions;  // the readers' and those of resolve(), in the order they were taken
};

// That table. Null if there is none.
const Edition* find_edition(const Contract& contract, const WhichTable& table);

// The latest récapitulatif. Null if there is none.
const Edition* latest_recapitulatif(const Contract& contract);

// The latest bilan, else the plan, else the latest récapitulatif. Null if the contract has no table.
const Edition* latest_edition(const Contract& contract);

}  // namespace maillage::model
