#include "output/words/proposals/name_messages.hpp"

namespace maillage::words::proposals {
namespace {

constexpr output_text::KeyedMessage<Names> names_table[] = {
    {Names::and_others, {"{names} et {n} {n:autre|autres}", "{names} and {n} {n:other|others}"}},
};
static_assert(output_text::is_in_order(names_table));

}  // namespace

const output_text::Message& message_of(Names key) {
  return names_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::proposals
