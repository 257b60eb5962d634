#include "output/words/report/month_messages.hpp"

namespace maillage::words::report {
namespace {

constexpr output_text::KeyedMessage<Months> month_table[] = {
    {Months::january, {"janv.", "Jan", "short, at the head of a narrow column"}},
    {Months::february, {"févr.", "Feb"}},
    {Months::march, {"mars", "Mar"}},
    {Months::april, {"avr.", "Apr"}},
    {Months::may, {"mai", "May"}},
    {Months::june, {"juin", "Jun"}},
    {Months::july, {"juil.", "Jul"}},
    {Months::august, {"août", "Aug"}},
    {Months::september, {"sept.", "Sep"}},
    {Months::october, {"oct.", "Oct"}},
    {Months::november, {"nov.", "Nov"}},
    {Months::december, {"déc.", "Dec"}},
};
static_assert(output_text::is_in_order(month_table));

}  // namespace

const output_text::Message& message_of(Months key) {
  return month_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::report
