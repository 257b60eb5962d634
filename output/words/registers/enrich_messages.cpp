#include "output/words/registers/enrich_messages.hpp"

namespace maillage::words::registers {
namespace {

constexpr output_text::KeyedMessage<Enrich> enrich_table[] = {
    {Enrich::title,
     {"Ce que les registres publics disent de\u00A0: {contract}",
      "What public registers say of: {contract}"}},
    {Enrich::subtitle,
     {"{n} {n:organisation reconnue|organisations reconnues} sur {all}",
      "{n} {n:organisation|organisations} found, of {all}"}},
    {Enrich::glance_title, {"L’essentiel", "At a glance"}},
    {Enrich::glance_lead,
     {"{n} {n:organisation du contrat est reconnue|organisations du contrat sont reconnues} dans "
      "les fichiers donnés, {asked} {asked:demande|demandent} une réponse, {unknown} n’y "
      "{unknown:est pas trouvée|sont pas trouvées}.",
      "{n} {n:organisation|organisations} of the contract {n:is|are} found in the files given, "
      "{asked} {asked:asks|ask} for an answer, {unknown} {unknown:is|are} not found there."}},
    {Enrich::found_figure, {"{n:reconnue|reconnues}", "{n:found|found}"}},
    {Enrich::asked_figure, {"à confirmer", "to be confirmed"}},
    {Enrich::not_found_figure, {"pas {n:trouvée|trouvées}", "not {n:found|found}"}},
    {Enrich::closed_figure, {"{n:fermée|fermées}", "{n:closed|closed}"}},
    {Enrich::territory,
     {"Territoire\u00A0: {epcis} EPCI, {communes} {communes:commune|communes}, "
      "{n:département|départements} {departments}. Un "
      "nom n’est reconnu que là.",
      "Territory: {epcis} EPCI, {communes} {communes:commune|communes}, "
      "{n:département|départements} {departments}. A name is "
      "recognised there only.",
      "{departments}: numbers of départements"}},
    {Enrich::no_territory,
     {"Le territoire n’est pas reconnu\u00A0: les noms ne décident de rien, seuls les numéros du "
      "contrat le font. Déclarez ses EPCI (territoire, epci) avec leur siren, ou donnez --epci.",
      "The territory is not recognised: names decide nothing, the contract’s numbers alone do. "
      "Declare its EPCI (territoire, epci) with their siren, or give --epci."}},
    {Enrich::registers_read,
     {"Lus\u00A0: {files}. Les colonnes de personnes et de téléphones n’y sont jamais lues.",
      "Read: {files}. Columns of persons and phones are never read there."}},
    {Enrich::findings_title, {"Ce qui en ressort", "What comes of it"}},
    {Enrich::findings_lead,
     {"{n} {n:constat|constats} que «\u00A0check\u00A0» fera aussi, une fois ces faits écrits dans "
      "contrat.toml.",
      "{n} {n:finding|findings} that \"check\" will make too, once these facts stand in "
      "contrat.toml."}},
    {Enrich::findings_none,
     {"Aucun porteur fermé, aucun EPCI sans la compétence nommée.",
      "No closed porteur, no EPCI without the competence named."}},
    {Enrich::organisation_header, {"organisation", "organisation"}},
    {Enrich::finding_header, {"constat", "finding"}},
    {Enrich::action_to_do_header, {"à faire", "to do"}},
    {Enrich::found_title, {"Reconnues", "Found"}},
    {Enrich::found_lead,
     {"Ce qui est proposé de chacune, à quoi elle est reconnue, et la ligne du registre.",
      "What is proposed of each, by what it is known, and the register’s row."}},
    {Enrich::found_none,
     {"Aucune organisation du contrat n’est reconnue avec certitude.",
      "No organisation of the contract is found with certainty."}},
    {Enrich::proposed_header, {"proposé", "proposed"}},
    {Enrich::ground_header, {"reconnue à", "known by"}},
    {Enrich::row_header, {"ligne", "row"}},
    {Enrich::more_rows,
     {"et {n} {n:autre|autres}\u00A0: --all les montre", "and {n} more: --all shows them"}},
    {Enrich::nothing_to_add, {"rien à ajouter", "nothing to add"}},
    {Enrich::fact_type, {"type\u00A0: {value}", "type: {value}"}},
    {Enrich::fact_parent, {"service de {value}", "service of {value}"}},
    {Enrich::fact_commune, {"commune\u00A0: {value}", "commune: {value}"}},
    {Enrich::fact_epci, {"EPCI\u00A0: {value}", "EPCI: {value}"}},
    {Enrich::fact_closed,
     {"fermée depuis {day:|le }{value}", "closed {day:since|since} {value}",
      "{day} is 2 where the date has a day"}},
    {Enrich::fact_juridical,
     {"entité juridique\u00A0: FINESS {value}", "juridical entity: FINESS {value}"}},
    {Enrich::fact_competences, {"compétences\u00A0: {value}", "competences: {value}"}},
    {Enrich::fact_lacking,
     {"sans la compétence\u00A0: {value}", "without the competence: {value}"}},
    {Enrich::ground_siren, {"son SIREN", "its SIREN"}},
    {Enrich::ground_finess, {"son FINESS", "its FINESS"}},
    {Enrich::ground_name, {"son nom", "its name"}},
    {Enrich::questions_title, {"À confirmer", "To be confirmed"}},
    {Enrich::questions_lead,
     {"{n} {n:question|questions}\u00A0: rien n’en est décidé, ni écrit.",
      "{n} {n:question|questions}: nothing of them is decided or written."}},
    {Enrich::questions_none, {"Aucune question.", "No question."}},
    {Enrich::questions_note,
     {"Pour répondre oui, collez le numéro dans le [[partenaire]] de contrat.toml et relancez "
      "enrichir. Pour répondre non, ne faites rien, ou donnez-lui son propre numéro.",
      "To answer yes, paste the number into the [[partenaire]] of contrat.toml and run enrichir "
      "again. To answer no, do nothing, or give it its own number."}},
    {Enrich::question_header, {"question", "question"}},
    {Enrich::candidates_header, {"dans les registres", "in the registers"}},
    {Enrich::candidate,
     {"{name}, {commune} ({number}) – {row}", "{name}, {commune} ({number}) – {row}"}},
    {Enrich::candidate_alone, {"{name} ({number}) – {row}", "{name} ({number}) – {row}"}},
    {Enrich::ask_several,
     {"plusieurs portent ce nom, ou sont des établissements du même organisme\u00A0: "
      "laquelle\u00A0?",
      "several have this name, or are establishments of one body: which?"}},
    {Enrich::ask_near,
     {"un nom proche, sans certitude\u00A0: est-ce elle\u00A0?",
      "a near name, not certain: is it this one?"}},
    {Enrich::ask_elsewhere,
     {"le même nom, hors du territoire\u00A0: est-ce elle\u00A0?",
      "the same name, outside of the territory: is it this one?"}},
    {Enrich::ask_other_type,
     {"le même nom, d’un autre type que celui du contrat\u00A0: est-ce elle\u00A0?",
      "the same name, of another type than the contract’s: is it this one?"}},
    {Enrich::ask_shared,
     {"une autre organisation du contrat a la même ligne\u00A0: une seule, ou un service\u00A0?",
      "another organisation of the contract has the same row: one, or a service?"}},
    {Enrich::ask_differs,
     {"le registre dit autre chose que le contrat\u00A0: lequel est juste\u00A0?",
      "the register says otherwise than the contract: which is right?"}},
    {Enrich::ask_not_listed,
     {"son numéro n’est dans aucune ligne\u00A0: fermée, ou un chiffre faux\u00A0?",
      "its number is in no row: closed, or a wrong digit?"}},
    {Enrich::ask_closed_undated,
     {"fermée, sans que le registre dise depuis quand\u00A0: quelle date\u00A0?",
      "closed, and the register does not say since when: which date?"}},
    {Enrich::not_found_title, {"Pas trouvées", "Not found"}},
    {Enrich::not_found_lead,
     {"Ni ligne certaine ni nom proche dans les fichiers donnés\u00A0: {names}.",
      "Neither a certain row nor a near name in the files given: {names}."}},
    {Enrich::not_looked_for,
     {"{n} {n:n’est pas cherchée|ne sont pas cherchées}\u00A0: {n:un nom collectif, ou celui|des "
      "noms "
      "collectifs, ou ceux} d’un genre d’organisme («\u00A0les médecins\u00A0», "
      "«\u00A0MDS\u00A0»).",
      "{n} {n:is|are} not looked for: {n:a collective name, or that|collective names, or those} of "
      "a "
      "kind of bodies (\"the doctors\", \"MDS\")."}},
    {Enrich::not_found_none,
     {"Toutes sont reconnues ou à confirmer.", "All are found or to be confirmed."}},
    {Enrich::left_title, {"Pas écrites", "Not written"}},
    {Enrich::left_lead,
     {"Reconnues, mais sans section [[partenaire]] à elles dans contrat.toml, où leurs lignes "
      "iraient\u00A0: {names}. Déclarez-les, puis relancez.",
      "Found, but without a [[partenaire]] section of their own in contrat.toml, where their lines "
      "would go: {names}. Declare them, then run again."}},
    {Enrich::which_register,
     {"quel fichier lire\u00A0? donnez --finess, --epci, --banatic, --cog ou --sirene",
      "which file to read? give --finess, --epci, --banatic, --cog or --sirene"}},
    {Enrich::one_contract,
     {"enrichir prend un contrat à la fois", "enrichir takes one contract at a time"}},
    {Enrich::no_scenario,
     {"enrichissez le contrat sur lequel ce scénario s’appuie",
      "enrich the contract that this scenario stands on"}},
    {Enrich::no_toml,
     {"-o écrit dans contrat.toml\u00A0: ce contrat n’en a pas\u00A0; faites-en un avec maillage "
      "import",
      "-o writes into contrat.toml, which this contract has not; make one with maillage import"}},
};
static_assert(output_text::is_in_order(enrich_table));

}  // namespace

const output_text::Message& message_of(Enrich key) {
  return enrich_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::registers
