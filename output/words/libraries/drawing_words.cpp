#include "output/words/libraries/drawing_words.hpp"

#include <array>

namespace maillage::words {
namespace {

constexpr output_text::KeyedMessage<Undrawn> undrawn_table[] = {
    {Undrawn::no_font,
     {"aucune police de caractères n’est installée (sous Debian\u00A0: fonts-dejavu-core)",
      "no font is installed (on Debian: fonts-dejavu-core)"}},
    {Undrawn::no_graph, {"ce n’est pas un graphe en DOT", "not a graph in the DOT language"}},
    {Undrawn::no_layout, {"aucune disposition n’a été trouvée", "no layout was found"}},
    {Undrawn::nothing, {"rien n’a été dessiné", "nothing was drawn"}},
    {Undrawn::links,
     {"les liens et les images ne sont pas dessinés", "links and pictures are not drawn"}},
    {Undrawn::no_memory, {"mémoire insuffisante", "no memory"}},
    {Undrawn::no_pages, {"ni PNG ni PDF dans la page", "neither PNG nor PDF in the page"}},
};
static_assert(output_text::is_in_order(undrawn_table));

constexpr std::array undrawn_codes = {"no-font", "no-graph",  "no-layout", "nothing",
                                      "links",   "no-memory", "no-pages"};
static_assert(undrawn_codes.size() == std::size(undrawn_table));

}  // namespace

const output_text::Message& message_of(Undrawn key) {
  return undrawn_table[static_cast<std::size_t>(key)].message;
}

const char* code_of(Undrawn undrawn) { return undrawn_codes[static_cast<std::size_t>(undrawn)]; }

std::string undrawn_text(const std::string& why, output_text::Language language) {
  for (std::size_t i = 0; i < undrawn_codes.size(); ++i) {
    if (why == undrawn_codes[i]) return output_text::filled(undrawn_table[i].message, language);
  }
  return why;
}

}  // namespace maillage::words
