#include "output/words/headlines/story_messages.hpp"

namespace maillage::words::headlines {
namespace {

constexpr output_text::KeyedMessage<Story> story_table[] = {
    {Story::title, {"Parcours", "Story"}},
    {Story::lead,
     {"Le rapport raconté en {n} {n:étape|étapes}\u00A0: {n:elle|chacune} mène à ce qui la montre.",
      "The report told in {n} {n:step|steps}: {n:it|each} leads to what shows it."}},
    {Story::note, {" – {note}", " – {note}"}},
    {Story::step_of, {"Étape {step} sur {steps}", "Step {step} of {steps}"}},
    {Story::decide_note,
     {"Ce qu’un comité peut trancher, et qui peut y remédier.",
      "What a committee can settle, and who can mend it."}},
    {Story::begin, {"Suivre le parcours", "Follow the story", "a button"}},
    {Story::previous, {"Précédent", "Previous", "a button"}},
    {Story::next, {"Suivant", "Next", "a button"}},
    {Story::leave, {"Quitter le parcours", "Leave the story", "a button"}},
};

static_assert(output_text::is_in_order(story_table));

}  // namespace

const output_text::Message& message_of(Story key) {
  return story_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::headlines
