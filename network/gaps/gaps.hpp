// Gaps: what a table (the plan, or the bilan of a year) shows to be missing or amiss.
//
// Severities. error: nobody can act, and a COPIL has to decide. warning: to be looked at.
// info: to know. An abandoned action raises no action rule; a gap of a realised action is info,
// since nothing can be mended any more but in the evaluation.
// "Live": not abandoned. "Open": neither abandoned nor over (done, done_closed; lasting is open).
// "Kin" of an organisation: its parents and services, near or far, no sister service; and a
// collective name ("4 EPCI") that stands for it. "Sits": it or its kin is member or lead; a guest
// doesn't sit. A column that no row fills in is no gap of the rows: colonne-non-renseignee.
//
// For each rule, when it is raised: severity, then after each "|" what the finding holds, named
// by its field. Places are the rows or declarations that prove it; of many rows the first 12.
//
// Actions; the subject is the action
//  action-sans-porteur     live, names nobody: error | involved: who takes part in it
//  porteur-incertain       live, only doubtful names or "?": warning | involved: these names
//                          | words: the cell
//  porteur-personne        live, a natural person alone: of which organisation is not said: warning
//                          | involved: who takes part in it
//  porteur-perdu           live; a carrier in the nearest earlier table that names any is gone,
//                          with its kin, nor is it a doubtful name now. Nobody left: warning; some
//                          left: info (none if "et partenaires" may hide it)
//                          | involved: who is gone, then that table
//  action-isolee           live; the row names one organisation with its services, and no other as
//                          partner or funder, no doubtful name, "et partenaires" or collective.
//                          Only if partners or funders are recorded: warning | involved: it
//  action-sans-financeur   live, no funder; only if recorded: warning
//  action-sans-fiche       under way or done; a piste, or of unknown nature where the table records
//                          numbers: warning | words: the number's cell, if any
//  action-dormante         not begun in this year's table and in those before, one a year, k or
//                          more in a row: warning | numbers: how many
//  action-sans-indicateur  live, no indicator; only if recorded: warning
//  action-sans-objectif    live, hangs on neither objective nor axis, others do: warning
//  action-absente          not in this table; neither done nor abandoned in the last one before
//                          that has it: info | involved: that table
//
// Objectives; the subject is a lowest objective, or an axis that has no objective
//  objectif-sans-action      no row hangs on it, nor does the contract say that the table does not
//                            print it: warning
//  objectif-sans-action-decrite  its live rows, if any, only repeat its name, and nobody carries
//                            them: they count as actions, as their table counts them: warning
//                            | involved: they
//  objectif-sans-porteur     live actions, none with a named carrier, nor all with a person, nor any
//                            of which it isn't said: error; info if all are done
//                            | involved: live actions | numbers: live, of which uncertain
//  objectif-sans-avancement  of the actions whose state is said, none is under way or done (even if
//                            all are abandoned): warning | involved: they
//                            | numbers: not begun, in reflection, abandoned
//  objectif-sans-instance    in no remit by name, nor is what is above it: warning; info if an
//                            instance follows the whole plan or a live action of it | involved:
//                            those instances. One info about the contract if it records no remit
//
// Partners; the subject is the partner. Those proposed for the next contract raise none, but
// doublon-probable
//  porteur-hors-instance  carries a live action, sits on no instance; only if an instance's members
//                         are recorded: warning, a collective name: info
//                         | involved: its live actions
//  signataire-sans-role   signatory; neither it nor its services carry, take part in or fund a live
//                         action, nor a collective name for it: warning; info if it funds the
//                         contract, or leads it or an axis
//                         | involved: actions that name it with a doubt
//  partenaire-isole       neither it nor its services are named by a row of the table (abandoned or
//                         not), an instance, a funding or a signature, or lead the contract or an
//                         axis: warning; info if another table names it | involved: those tables
//  porteur-critique       only named carrier of k live actions or more ("et partenaires" isn't
//                         alone), or a carrier without whom other partners are cut off from the
//                         rest (cutpoint); no collective name: warning | involved: actions it is
//                         alone on | numbers: how many, partners cut off, actions cut off
//  doublon-probable       two organisations with near names: warning | involved: the other
//                         | words: both spellings, then the ground, as in code_of(NameGround)
//  porteur-surcharge      carries more open actions than the limit: warning | involved: they
//                         | numbers: how many, the limit
//  porteur-ferme          closed (`ferme_depuis`) in the table's year or before, for the plan at any
//                         time: error where it is the only named carrier of an open action, warning
//                         where it carries one with others, else info where it takes part in or
//                         funds a live action or carried one that is over | involved: what it
//                         carries, open first, else what it takes part in or funds
//                         | numbers: open actions it carries, of which alone | words: the date
//  competence-absente     an EPCI or PETR carries live actions whose words name a competence that it
//                         has not (`competences_absentes`; network/names/competence_words.hpp): warning
//                         where a title does beyond doubt, else info, a question; of a competence it
//                         has too (`competences`) nothing | involved: these actions | words: the
//                         competence
//
// Instances; the subject is the instance, for signataire-hors-copil the partner
//  instance-sans-membre   no member: warning; info if the contract doesn't say | involved: leads
//  rythme-non-tenu        fewer meetings than promised in the table's year: warning | numbers: year,
//                         promised a year, held, and 1 if the source says it did not meet. Nothing of
//                         a body none of whose meetings has a date, but what the source says so.
//                         Only in full years of the contract (a start in
//                         January or an end in December count as full). A promise of less than one
//                         a year is one meeting in as many years as make one. For the plan: every
//                         year that is over: not after the latest bilan or meeting, and the latest
//                         only if it has its bilan
//  reunions-non-datees    a rhythm was promised and no meeting at all has a date, nor does the
//                         source say of each year that it did not meet: info | numbers: first and
//                         last year looked at (as above), promised a year
//  instance-sans-porteur  no carrier of the live actions in its remit by name sits on it; only if
//                         its members are recorded: warning | involved: the carriers
//                         | numbers: live actions in its remit that have a carrier
//  signataire-hors-copil  signatory that sits on no strategic instance, if the members of one are
//                         recorded: warning; info if invited | involved: the strategic instances
//
// Territory; the subject is the EPCI
//  epci-sans-referent  none in the table's year (for the plan: in any): warning. One info about the
//                      contract if it records no referent at all
//  epci-sans-action    no live action covers it, and neither its council, nor a service of it, nor a
//                      collective name for it carries one; only if EPCI are recorded: warning; info
//                      if an organisation that stands there carries one | involved: those actions
//
// Figures and tables
//  chiffre-discordant      the figure, if it is of this table or of the whole contract; declared ≠
//                          computed: warning; info if another reading gives it | numbers: declared,
//                          computed, value of the nearest reading if one is nearer
//                          | words: that reading's codes (network/gaps/declared_figures.hpp)
//  plan-disperse           the table; more live actions than the ceiling: warning
//                          | numbers: how many, the ceiling
//  colonne-non-renseignee  the table; no row fills the column: warning for porteur, objectif, and
//                          état of a year, else info. A plan needs no état, a contract without EPCI
//                          no territoires, an empty table nothing. Some cells of porteur that say
//                          "non renseigné": info | numbers: these rows, all rows. Filled by hardly
//                          any live row (is_sparse): warning, and the rules of that column say
//                          nothing | numbers: rows that do, live rows | words: then "peu" | words: "porteur", "etat",
//                          "partenaires", "financeurs", "territoires", "indicateur", "numero" or
//                          "objectif"
//
// Exceptions
//  exception-perimee   an [[exception]] past its date, or that no finding answers to any more:
//                      warning; about the contract; its place | words: the rule's code, the object,
//                      the date if it is past | numbers: 1 past its date, 0 without a finding
//
// What the contract requires of itself ([exigences]); numbers begin with how many changes would do
//  exigence-non-tenue  error | words: the requirement's key | involved: the shortest list of changes
//                      (network/gaps/gaps_requirements.cpp): actions that need a porteur, a funder or an
//                      indicator, or to be withdrawn or handed over; objectives and axes to give to
//                      an instance; EPCI; instances; organisations to seat, or whose seat to take
//                      | numbers: changes, then what there is (lowest objectives or signatories
//                      that lack it, or the count), then the ceiling
#pragma once

#include <vector>

#include "network/gaps/declared/declared_figures.hpp"
#include "network/model/contract.hpp"
#include "network/model/finding.hpp"
#include "network/model/graph.hpp"

namespace maillage::gaps {

// Findings of the rules that are on, in the order they are told in (network/gaps/consequence.hpp).
// Those that the contract accepts ([[exception]]) are not among them. `graph` is of the contract; its scope says which table. With an axis, only the action
// and objective rules are applied, to that axis. Over the whole contract all tables are
// judged as one. Without such a table, only the rules that need none are. Linear in rows and their mentions, times the depth of services
// and objectives; beyond that what near_duplicates and check_figures cost.
std::vector<model::Finding> find_gaps(const model::Contract& contract, const model::Graph& graph);

// A finding that an exception of the contract accepts.
struct AcceptedFinding {
  model::Finding finding;
  std::uint32_t exception = 0;  // in Contract::exceptions
};

// The same, with figures that were checked already; `accepted`, if given, gets those set apart.
std::vector<model::Finding> find_gaps(const model::Contract& contract, const model::Graph& graph,
                                      const std::vector<DeclaredFigureCheck>& figures,
                                      std::vector<AcceptedFinding>* accepted = nullptr);

}  // namespace maillage::gaps
