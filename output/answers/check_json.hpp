// `check --format json`: one object, for programs (output/json/maillage.schema.json). Keys are English
// and stable; names, titles and words of the contract stay as they are.
//
//   schema     of these keys: raised when one changes its meaning or goes; new ones do not raise it
//   contracts  as asked for, one or many: of each what follows
//   unread     those that could not be read, as they were named
//
//   contract   {id, name, territory, start, end}
//   year       the table's year, "plan", or "tout" for all tables together
//   counts     whole numbers
//   findings   [{rule, severity, consequence (decide, complete, know), subject {kind, id, name},
//              involved [{kind, id}], numbers, words, text, places ["file:line:col"]}]
//   accepted   the same, with reason and until (or null): what the contract accepts, apart
//   measures   [{name, value or null, layer, range [low, high or null], subject {kind, id}}]
//   figures    [{id, said, declared, computed or null, agreement, year, source, place, readings}]
//   projection [{a, b, shared, jaccard, newman}]   cutpoints [{kind, id, partners, actions}]
//   multiplexity [{a, b, layers}]: how many of actions, instances, funding join the pair
//   key_players [{id, fragmentation}]: distance-weighted fragmentation once these are gone (greedy)
//   components [vertices…], largest first
//   organisations [{id, carries, maybe, takes_part, funds, with_services {carries, takes_part,
//              funds}}], each {live, abandoned}: those that act, itself or by a service
//   porteurs   what falls if one leaves with its services, by loss, the first ten
//   coverage   {epci, partner_type, instance, table}: {columns, rows [{subject, actions, in_no_column,
//              cells}]}, live actions; a null cell is not recorded
//   decisions  those of the readers that a person should look at (output/answers/decision_account.hpp)
//   by_scope   [{year, axis or null, counts, measures}]
#pragma once

#include <string>
#include <vector>

#include "network/study/study.hpp"
#include "output/answers/decision_account.hpp"
#include "output/text/language.hpp"

namespace maillage::answers {

// Each of `contracts` is an object as text, with its line break; each is let go once it is in, for
// there may be 60 MB of one.
std::string answers_json(std::vector<std::string> contracts,
                         const std::vector<std::string>& unread);

// Of one contract. `decisions`: null where nothing is said of them. Ends with a line break. `text` of findings is in the language asked for; all else
// is the same.
std::string check_json(const study::Study& study, output_text::Language language,
                       const DecisionAccount* decisions = nullptr);

}  // namespace maillage::answers
