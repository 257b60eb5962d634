#include "output/words/overview/essentials_messages.hpp"

namespace maillage::words::overview {
namespace {

constexpr output_text::KeyedMessage<Essentials> essentials_table[] = {
    {Essentials::title, {"L’essentiel", "The essentials"}},
    {Essentials::findings_heading, {"Ce qui compte le plus", "What matters most"}},
    {Essentials::order,
     {"Ordre\u00A0: ce qu’un comité doit décider (ce qui n’a personne pour agir, ce qui n’est pas "
      "tenu, ce qui est fragile ou contredit), puis ce qui est à compléter, puis ce qui est à "
      "savoir. Une instance stratégique dont le mandat n’est pas renseigné touche tout le plan.",
      "Order: what a committee has to decide (what has nobody to act, what is not kept, what is "
      "fragile or contradicted), then what is to be completed, then what is good to know. A "
      "strategic instance whose remit is not recorded touches the whole plan."}},
    {Essentials::more_kinds,
     {"{n} {n:autre sorte de constat a été relevée|autres sortes de constats ont été "
      "relevées}\u00A0: {rules}.",
      "{n} {n:more kind of finding was made|more kinds of findings were made}: {rules}."}},
    {Essentials::see_rules, {"Voir {rules}.", "See {rules}."}},
    {Essentials::rules,
     {"les règles et leurs seuils", "the rules and their thresholds",
      "in more_kinds and see_rules: leads to them"}},
    {Essentials::finding, {"{finding}.", "{finding}."}},
    {Essentials::finding_names,
     {"{finding}\u00A0: {names}.", "{finding}: {names}.",
      "\"22 actions n’ont pas de porteur\u00A0: A, B, C et 19 autres.\""}},
    {Essentials::findings_beside,
     {" ({n} {n:constat|constats})", " ({n} {n:finding|findings})",
      "behind the sentence of a finding: one subject may have several"}},
    {Essentials::done_beside,
     {" (et {n} {n:réalisée|réalisées} sans porteur)", " (and {n} done without a porteur)",
      "\"22 actions n’ont pas de porteur (et 2 réalisées sans porteur)\""}},
    {Essentials::others_beside,
     {" (et {n} {consequence})", " (and {n} {consequence})",
      "\"4 instances n’ont aucun membre déclaré (et 2 à savoir)\""}},
    {Essentials::touched,
     {"{n} {n:action touchée|actions touchées}.", "{n} {n:action|actions} touched."}},
    {Essentials::rule_code, {"règle {code}", "rule {code}"}},
};
static_assert(output_text::is_in_order(essentials_table));

}  // namespace

const output_text::Message& message_of(Essentials key) {
  return essentials_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::overview
