#include "output/words/actions/orphan_years_messages.hpp"

namespace maillage::words::actions {
namespace {

constexpr output_text::KeyedMessage<OrphanYears> orphan_years_table[] = {
    {OrphanYears::heading, {"Année par année", "Year by year"}},
    {OrphanYears::caption,
     {"Porteurs des actions, tableau par tableau", "Porteurs of the actions, table by table"}},
    {OrphanYears::carried_header, {"Avec porteur", "With a porteur"}},
    {OrphanYears::without_header, {"Sans porteur", "Without one"}},
    {OrphanYears::abandoned_header,
     {"Abandonnées sans porteur sûr", "Abandoned without a sure one"}},
    {OrphanYears::not_recorded_header, {"Non renseigné", "Not recorded"}},
    {OrphanYears::person_header,
     {"Une personne, structure non dite", "A person, organisation not said"}},
    {OrphanYears::carrier_cell_header, {"La cellule «\u00A0porteur\u00A0»", "The cell “porteur”"}},
    {OrphanYears::carrier_by_now_header, {"Porteur {where}", "Porteur {where}"}},
    {OrphanYears::no_longer_there, {"n’est plus dans le tableau", "not in the table"}},
    {OrphanYears::abandoned_without, {"abandonnée, sans porteur", "abandoned, without a porteur"}},
    {OrphanYears::uncertain_as_said, {"incertain\u00A0: {cell}", "uncertain: {cell}"}},
    {OrphanYears::no_carrier, {"aucun", "nobody", "in place of a porteur"}},
    {OrphanYears::without_list,
     {"{n} {n:action|actions} sans porteur {where}",
      "{n} {n:action|actions} without a porteur {where}"}},
    {OrphanYears::by_objective_caption,
     {"Actions sans porteur sûr {where}, objectif par objectif",
      "Actions without a certain porteur {where}, objective by objective"}},
    {OrphanYears::without_and_uncertain_list,
     {"{n} {n:action|actions} sans porteur {where}, et {uncertain} au porteur incertain",
      "{n} {n:action|actions} without a porteur {where}, and {uncertain} with an uncertain one"}},
    {OrphanYears::none_recorded,
     {"Porteurs non renseignés {where}.", "Porteurs not recorded {where}."}},
    {OrphanYears::none_without,
     {"Aucune action sans porteur {where}.", "No action without a porteur {where}."}},
};
static_assert(output_text::is_in_order(orphan_years_table));

}  // namespace

const output_text::Message& message_of(OrphanYears key) {
  return orphan_years_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::actions
