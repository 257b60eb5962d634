#include "output/words/report/cell_messages.hpp"

namespace maillage::words::report {
namespace {

constexpr output_text::KeyedMessage<Cells> cell_table[] = {
    {Cells::not_recorded,
     {"non renseigné", "not recorded", "of a cell: the sources do not say it"}},
    {Cells::none, {"aucun", "none", "porteurs, members, référents"}},
    {Cells::uncertain, {"incertain", "uncertain", "who carries"}},
    {Cells::uncertain_as_said,
     {"incertain\u00A0: «\u00A0{cell}\u00A0»", "uncertain: “{cell}”",
      "who carries; {cell}: what the table says"}},
    {Cells::percent, {"{number}\u00A0%", "{number}%"}},
    {Cells::part_of, {"{n} sur {all}", "{n} of {all}"}},
    {Cells::actions, {"{n} {n:action|actions}", "{n} {n:action|actions}"}},
    {Cells::organisations,
     {"{n} {n:organisation|organisations}", "{n} {n:organisation|organisations}"}},
    {Cells::instances, {"{n} {n:instance|instances}", "{n} {n:instance|instances}"}},
    {Cells::and_the_last, {" et ", " and ", "between the last two names in a row"}},
    {Cells::and_others,
     {" et {n} {n:autre|autres}", " and {n} {n:other|others}", "behind names in a row"}},
    {Cells::separator, {"\u00A0; ", "; ", "between things in a row that have commas themselves"}},
    {Cells::whole_period, {"sur toute la période", "over the whole period"}},
    {Cells::on_axis, {"{where}, axe {axis}", "{where}, axis {axis}", "{where}: \"en 2021\""}},
};
static_assert(output_text::is_in_order(cell_table));

}  // namespace

const output_text::Message& message_of(Cells key) {
  return cell_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::report
