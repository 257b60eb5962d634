#include "output/words/report/header_messages.hpp"

namespace maillage::words::report {
namespace {

constexpr output_text::KeyedMessage<Headers> header_table[] = {
    {Headers::organisation, {"Organisation", "Organisation"}},
    {Headers::type, {"type", "type"}},
    {Headers::axis, {"Axe", "Axis"}},
    {Headers::table, {"Tableau", "Table"}},
    {Headers::instances, {"Instances", "Instances"}},
    {Headers::carriers, {"Porteurs", "Porteurs"}},
    {Headers::instance, {"Instance", "Instance"}},
    {Headers::which, {"Lesquelles", "Which"}},
    {Headers::action, {"Action", "Action"}},
    {Headers::state, {"État", "State"}},
    {Headers::objective, {"Objectif", "Objective"}},
    {Headers::actions, {"Actions", "Actions"}},
};
static_assert(output_text::is_in_order(header_table));

}  // namespace

const output_text::Message& message_of(Headers key) {
  return header_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::report
