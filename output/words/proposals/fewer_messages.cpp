#include "output/words/proposals/fewer_messages.hpp"

namespace maillage::words::proposals {
namespace {

constexpr output_text::KeyedMessage<Fewer> fewer_table[] = {
    {Fewer::title, {"Moins d’actions ({table})", "Fewer actions ({table})"}},
    {Fewer::live,
     {"{live} {live:action non abandonnée|actions non abandonnées}, dont {open} pas encore "
      "{open:réalisée|réalisées}.",
      "{live} {live:action|actions} not abandoned, of which {open} not done yet."}},
    {Fewer::live_all_done,
     {"{live} {live:action non abandonnée|action non abandonnée, réalisée|actions non abandonnées, "
      "toutes réalisées}.",
      "{live} {live:actions|action|actions} not abandoned{live:|, done|, all done}."}},
    {Fewer::live_none_done,
     {"{live} {live:action non abandonnée, pas encore réalisée|actions non abandonnées, aucune "
      "réalisée}.",
      "{live} {live:action|actions} not abandoned, {live:not done yet|none done}."}},
    {Fewer::live_some_unsaid,
     {"{live} {live:action non abandonnée|actions non abandonnées}, dont {open} pas encore "
      "{open:réalisée|réalisées} et {unsaid} dont l’état n’est pas renseigné.",
      "{live} {live:action|actions} not abandoned, of which {open} not done yet and {unsaid} whose "
      "state is "
      "not recorded."}},
    {Fewer::live_all_unsaid,
     {"{live} {live:action|actions}, dont l’état n’est pas renseigné\u00A0: combien restent à "
      "réaliser, on ne sait pas.",
      "{live} {live:action|actions} whose state is not recorded: how many are still to be done is "
      "not "
      "known."}},
    {Fewer::ceiling,
     {"Plafond du contrat\u00A0: {ceiling}.", "The contract’s ceiling: {ceiling}."}},
    {Fewer::what_points_say,
     {"Les points classent, ils ne décident pas. Une action endormie peut être un besoin que "
      "personne ne sert.",
      "Points rank, they decide nothing. An action asleep may be a need that nobody serves."}},
    {Fewer::nothing,
     {"Rien, dans ce tableau, n’en désigne une\u00A0: ni abandonnée, ni endormie, ni semblable à "
      "une autre.",
      "Nothing in this table points at one: none is abandoned, asleep or like another."}},
    {Fewer::drop,
     {"Abandonnées\u00A0: à retirer du plan ({n})", "Abandoned: to be taken out ({n})"}},
    {Fewer::postpone,
     {"Endormies et sans porteur\u00A0: à retirer, ou à garder comme idées hors du plan ({n})",
      "Asleep, without a porteur: to be dropped, or kept as ideas out of the plan ({n})"}},
    {Fewer::settle,
     {"Réalisées\u00A0: à clore, ou dire qu’elles continuent ({n})",
      "Done: to be closed, or said to go on ({n})"}},
    {Fewer::write_fiche,
     {"Engagées sans fiche\u00A0: à écrire d’abord ({n})",
      "Under way without a fiche: to be written first ({n})"}},
    {Fewer::merge, {"À réunir peut-être ({n})", "Perhaps to be joined ({n})"}},
    {Fewer::same_carriers, {"même objectif, mêmes porteurs", "same objective, same porteurs"}},
    {Fewer::same_words,
     {"même objectif, titres proches ({words})", "same objective, close titles ({words})"}},
    {Fewer::points_header, {"points", "points"}},
    {Fewer::action_header, {"action", "action"}},
    {Fewer::reasons_header, {"raisons", "reasons"}},
    {Fewer::line_header, {"ligne", "line"}},
    {Fewer::abandoned, {"abandonnée", "abandoned"}},
    {Fewer::asleep,
     {"non commencée dans {n} {n:tableau|tableaux de suite}",
      "not begun in {n} {n:table|tables in a row}"}},
    {Fewer::no_carrier, {"sans porteur", "without a porteur"}},
    {Fewer::no_candidate, {"sans candidat raisonnable", "without a reasonable candidate"}},
    {Fewer::no_title, {"sans titre dans ce tableau", "without a title in this table"}},
    {Fewer::over, {"réalisée", "done"}},
    {Fewer::no_fiche, {"sans fiche", "without a fiche"}},
};
static_assert(output_text::is_in_order(fewer_table));

}  // namespace

const output_text::Message& message_of(Fewer key) {
  return fewer_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::proposals
