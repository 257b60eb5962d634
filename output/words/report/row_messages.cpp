#include "output/words/report/row_messages.hpp"

namespace maillage::words::report {
namespace {

constexpr output_text::KeyedMessage<Rows> row_table[] = {
    {Rows::joins_header, {"Y prennent part", "Taking part"}},
    {Rows::dates_header, {"Dates", "Dates"}},
    {Rows::priority_header, {"Priorité", "Priority"}},
    {Rows::budget_header, {"Budget", "Budget"}},
    {Rows::funders_header, {"Financeurs et montants", "Funders and amounts"}},
    {Rows::targets_header, {"Cibles", "Targets"}},
    {Rows::participation_header, {"Participation citoyenne", "Citizen participation"}},
    {Rows::others_unnamed,
     {"{carriers} et d’autres, non nommés", "{carriers} and others, not named"}},
    {Rows::none_abandoned, {"aucun (action abandonnée)", "none (abandoned action)", "porteurs"}},
    {Rows::actual, {"réel\u00A0: {actual}", "actual: {actual}", "a budget: what was spent"}},
    {Rows::planned_and_actual,
     {"{planned}\u00A0; réel\u00A0: {actual}", "{planned}; actual: {actual}", "a budget"}},
};
static_assert(output_text::is_in_order(row_table));

}  // namespace

const output_text::Message& message_of(Rows key) {
  return row_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::report
