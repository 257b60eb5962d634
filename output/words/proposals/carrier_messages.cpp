#include "output/words/proposals/carrier_messages.hpp"

namespace maillage::words::proposals {
namespace {

constexpr output_text::KeyedMessage<Carriers> carriers_table[] = {
    {Carriers::title, {"Porteurs proposés ({table})", "Proposed porteurs ({table})"}},
    {Carriers::none_without,
     {"Aucune action n’y est dite sans porteur.",
      "No action is said to be without a porteur there."}},
    {Carriers::none_to_fill,
     {"Aucune autre action n’y est à pourvoir.", "No other action is to be filled there."}},
    {Carriers::to_fill,
     {"{open} {open:action|actions} à pourvoir\u00A0: {chosen} {chosen:proposition|propositions}, "
      "{left} sans candidat raisonnable.",
      "{open} {open:action|actions} to be filled: {chosen} {chosen:proposal|proposals}, {left} "
      "without a reasonable candidate."}},
    {Carriers::done_without,
     {"{n} {n:action réalisée|actions réalisées} sans porteur\u00A0: un porteur n’y est à chercher "
      "que si elle continue.",
      "{n} {n:action|actions} done without a porteur: one is needed only if it goes on."}},
    {Carriers::accepted_without,
     {"{n} {n:action acceptée|actions acceptées} sans porteur par le contrat, {n:laissée|laissées} "
      "à part\u00A0: "
      "{actions}",
      "{n} {n:action|actions} accepted without a porteur by the contract, left out: {actions}"}},
    {Carriers::limits,
     {"Seuil\u00A0: {least} {least:point|points}. Au plus {most} {most:action proposée|actions "
      "proposées} à une même organisation.",
      "Threshold: {least} {least:point|points}. At most {most} {most:action|actions} proposed to "
      "one organisation."}},
    {Carriers::limits_with_load,
     {"Seuil\u00A0: {least} {least:point|points}. Au plus {most} {most:action proposée|actions "
      "proposées} à une même organisation, et {load} {load:portée|portées} en tout.",
      "Threshold: {least} {least:point|points}. At most {most} {most:action|actions} proposed to "
      "one organisation, and {load} carried in all."}},
    {Carriers::together_most,
     {"Ensemble\u00A0: {points} {points:point|points}, le plus possible (prouvé).",
      "Together: {points} {points:point|points}, the most possible (proven)."}},
    {Carriers::together_bound,
     {"Ensemble\u00A0: {points} {points:point|points}, au plus {bound} (recherche écourtée).",
      "Together: {points} {points:point|points}, at most {bound} (search cut short)."}},
    {Carriers::what_points_say,
     {"Les points disent ce que le contrat montre d’un lien, ni l’envie ni les moyens. À discuter "
      "avec chacun, pas une décision.",
      "Points say what the contract shows of a tie, neither will nor means. To be talked over with "
      "each, not a decision."}},
    {Carriers::by_persons,
     {"{n} {n:action portée|actions portées} par {persons}, à demander plutôt qu’à pourvoir\u00A0: "
      "{actions}",
      "{n} {n:action|actions} carried by {persons}, to ask rather than to fill: {actions}",
      "{persons}: \"une personne, structure non dite\""}},
    {Carriers::in_doubt, {"{action}  (porteur incertain)", "{action}  (uncertain porteur)"}},
    {Carriers::proposed, {"proposition\u00A0: {candidate}", "proposal: {candidate}"}},
    {Carriers::passed_over,
     {"{organisation} a plus de points, mais est à sa limite ou vaut mieux ailleurs",
      "{organisation} has more points, but is at its limit or worth more elsewhere"}},
    {Carriers::otherwise, {"sinon\u00A0: {candidate}", "else: {candidate}"}},
    {Carriers::otherwise_costs,
     {"sinon\u00A0: {candidate}\u00A0: l’ensemble perdrait {cost}",
      "else: {candidate}: the whole would lose {cost}"}},
    {Carriers::otherwise_moves,
     {"sinon\u00A0: {candidate}\u202F; changerait aussi\u00A0: {actions}",
      "else: {candidate}; would change too: {actions}"}},
    {Carriers::otherwise_costs_and_moves,
     {"sinon\u00A0: {candidate}\u00A0: l’ensemble perdrait {cost}\u202F; changerait aussi\u00A0: "
      "{actions}",
      "else: {candidate}: the whole would lose {cost}; would change too: {actions}"}},
    {Carriers::nobody_else,
     {"personne d’autre au-dessus du seuil", "nobody else over the threshold"}},
    {Carriers::if_it_goes_on,
     {"réalisée\u00A0: un porteur n’est à chercher que si elle continue",
      "done: a porteur is needed only if it goes on"}},
    {Carriers::at_their_limit,
     {"les candidats sont à leur limite", "the candidates are at their limit"}},
    {Carriers::no_candidate, {"pas de candidat raisonnable", "no reasonable candidate"}},
    {Carriers::nearest,
     {"{verdict}\u202F; au plus près\u00A0: {candidate}", "{verdict}; nearest: {candidate}",
      "{verdict}: one of the three sentences above"}},
    {Carriers::collective,
     {"à préciser, un nom collectif y figure\u00A0: {organisations}",
      "to be made precise, a collective name stands there: {organisations}"}},
    {Carriers::candidate_free,
     {"{organisation} ({points}\u202F; ne porte aucune action)",
      "{organisation} ({points}; carries no action)"}},
    {Carriers::candidate_loaded,
     {"{organisation} ({points}\u202F; porte déjà {load} {load:action|actions})",
      "{organisation} ({points}; already carries {load} {load:action|actions})"}},
    {Carriers::points,
     {"{sign}{n} {n:point|points}", "{sign}{n} {n:point|points}", "{sign}: a minus or nothing"}},
    {Carriers::points_header, {"points", "points"}},
    {Carriers::reason_header, {"raison", "reason"}},
    {Carriers::lines_header, {"lignes", "lines"}},
    {Carriers::reasons_caption, {"Raisons", "Reasons"}},
    {Carriers::ground_named_in_doubt,
     {"nommée avec un doute dans la cellule", "named with a doubt in the cell"}},
    {Carriers::ground_carried_before,
     {"l’a portée dans un autre tableau", "carried it in another table"}},
    {Carriers::ground_takes_part, {"y prend part", "takes part in it"}},
    {Carriers::ground_in_title,
     {"nommée dans le titre de l’action", "named in the action’s title"}},
    {Carriers::ground_took_part,
     {"y a pris part dans un autre tableau", "took part in it in another table"}},
    {Carriers::ground_past_doubt,
     {"nommée avec un doute dans un tableau précédent", "named with a doubt in an earlier table"}},
    {Carriers::ground_same_subject,
     {"porte une action au titre proche ({words})",
      "carries an action with a close title ({words})"}},
    {Carriers::ground_funds, {"la finance", "funds it"}},
    {Carriers::ground_carries_nearby,
     {"porte {n} {n:action|actions} du même objectif",
      "carries {n} {n:action|actions} of the same objective"}},
    {Carriers::ground_sits,
     {"siège dans une instance qui en a la charge", "sits on an instance in charge of it"}},
    {Carriers::ground_same_type,
     {"d’autres du même type portent des actions de cet objectif",
      "others of its type carry actions of this objective"}},
    {Carriers::ground_on_territory,
     {"est sur le territoire concerné", "stands on the territory covered"}},
    {Carriers::ground_off_territory,
     {"est sur un autre territoire que celui de l’action",
      "stands on another territory than the action’s"}},
};
static_assert(output_text::is_in_order(carriers_table));

}  // namespace

const output_text::Message& message_of(Carriers key) {
  return carriers_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::proposals
