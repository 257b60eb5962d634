// Conditions that a regional health agency (ARS) checks before it signs or pays, as far as the contracts say.
// Off unless asked for (`region --conditions`): they are the agency's, and no finding of a contract.
//
//   paritary-funding     the others together give as much as the ARS or more. Of the [[financement]] of the
//                        table's year, else those without a year; where none has an amount, of the rows' amounts
//   in-force             the day of the table – the last of its year, or --date's – lies between start and end
//   no-double-funding    no action that a CLS and a CLSM of one territory declare one has a funder in both
//   national-priorities  each of `priorites_nationales` of the contract is one of an objective's
//
// Met and not met are both certain. What the data does not say, or says in a way that may be read otherwise,
// cannot be known, and why not is told: an amount that is missing is never nothing, nor is an empty column.
// Sources: instruction DGS/SP4/2025/8 (articulation CLS–CLSM–PTSM); what ARS Auvergne-Rhône-Alpes checks.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "network/region/joining.hpp"
#include "network/region/shared_actions.hpp"

namespace maillage::region {

// A row a condition: enumerator, code, the function that looks. What is forgotten does not compile.
#define MAILLAGE_CONDITIONS(ROW)                                         \
  ROW(paritary_funding, "paritary-funding", paritary_funding_results)    \
  ROW(in_force, "in-force", in_force_results)                            \
  ROW(no_double_funding, "no-double-funding", no_double_funding_results) \
  ROW(national_priorities, "national-priorities", national_priorities_results)

enum class Condition {
#define MAILLAGE_ENUMERATOR(name, code, function) name,
  MAILLAGE_CONDITIONS(MAILLAGE_ENUMERATOR)
#undef MAILLAGE_ENUMERATOR
};
inline constexpr int condition_count = static_cast<int>(Condition::national_priorities) + 1;

enum class Held { met, not_met, unknown };

// Why. In brackets what `numbers` and `words` hold.
enum class Because {
  declared_shares,  // [euros of the ARS, of the others] of [[financement]]
  row_shares,       // [euros of the ARS, of the others] of the rows
  no_amount,        // nothing says an amount
  no_ars,           // no funder with an amount is the ARS
  amounts_missing,  // [fundings without an amount that is read]
  amounts_mixed,    // HT beside TTC, or some with a year and some without: never added up
  lasts,            // [] [start, end, the day]
  ended,            // [] [end, the day]
  not_begun,        // [] [start, the day]
  dates_missing,    // start or end is not said
  day_missing,      // the plan has no day
  start_unclear,    // [] [start, the day] a month or a year in which the day lies
  nature_missing,   // which kind of contract it is
  no_counterpart,   // no CLSM, or CLS, of the territory was read
  nothing_shared,   // no action is declared one: the column "action partagée" has no code of both
  funders_apart,    // [actions shared]
  funders_missing,  // [actions shared of which one side names no funder]
  actions_in_question,  // [titles that come back, of which nobody says that they are one]
  funders_in_question,  // [actions] [names of funders that may be one]
  funded_twice,         // [actions] [title, funder, title, funder…]
  no_priorities,        // the contract names none
  answers_missing,  // [priorities] [their words] no objective of the contract says which it answers
  answers_alike,  // [priorities] [their words] objectives that speak of them do not say that they answer
  unanswered,  // [priorities] [their words]
  answered,    // [priorities]
};

// Something a result rests on.
struct Proof {
  std::uint32_t side = 0;
  text::Place place;
};

struct ConditionResult {
  Condition condition{};
  std::uint32_t side = 0;
  std::optional<std::uint32_t> other;  // the CLSM beside the CLS
  Held held = Held::unknown;
  Because because{};
  std::vector<double> numbers;
  std::vector<std::string> words;  // of the contracts, as they write them
  std::vector<Proof> proofs;
};

std::string_view code_of(Condition condition);
std::string_view code_of(Held held);        // "met", "not-met", "unknown"
std::string_view code_of(Because because);  // "declared-shares"…

// By condition, then by side. Of no-double-funding each pair once, and contracts that are neither CLS nor
// CLSM are left out. O(rows · log).
std::vector<ConditionResult> conditions(const std::vector<Side>& sides, const Joined& joined,
                                        const SharedActions& shared);

}  // namespace maillage::region
