#include "output/words/answers/decision_messages.hpp"

namespace maillage::words::answers {
namespace {

constexpr output_text::KeyedMessage<Decisions> decision_table[] = {
    {Decisions::title,
     {"{n} {n:décision|décisions} à vérifier – on y répond sous [reponses] dans contrat.toml",
      "{n} {n:decision|decisions} to check – answered below [reponses] in contrat.toml"}},
    {Decisions::title_of_which,
     {"{n} {n:décision|décisions} à vérifier, dont {doubtful} {doubtful:douteuse|douteuses} – on y "
      "répond sous [reponses] dans contrat.toml",
      "{n} {n:decision|decisions} to check, of which {doubtful} doubtful – answered below "
      "[reponses] "
      "in contrat.toml"}},
    {Decisions::doubtful, {"? {decision} ({places})", "? {decision} ({places})"}},
    {Decisions::probable, {"· {decision} ({places})", "· {decision} ({places})"}},
    {Decisions::effect_unknown,
     {"effet d’une autre réponse\u00A0: inconnu", "effect of another answer: unknown"}},
    {Decisions::effect, {"si c’est {answer}\u00A0: {changes}", "if it is {answer}: {changes}"}},
    {Decisions::not_computed, {"non calculé", "not computed", "what another answer would change"}},
    {Decisions::same_figures,
     {"mêmes chiffres", "the same figures", "another answer changes none"}},
    {Decisions::settled,
     {"{effect} · {line}", "{effect} · {line}",
      "the line that settles it, as contrat.toml has it"}},
    {Decisions::more,
     {"… et {n} {n:autre|autres}\u00A0: --decisions", "… and {n} {n:other|others}: --decisions"}},
};
static_assert(output_text::is_in_order(decision_table));

}  // namespace

const output_text::Message& message_of(Decisions key) {
  return decision_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::answers
