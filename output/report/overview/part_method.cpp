// The method: how to read a figure, what this data cannot say, every measure with its definition,
// range, limits and source, every rule with its threshold, and the papers.
#include <array>

#include "output/report/blocks/cells.hpp"
#include "output/report/overview/measure_notes.hpp"
#include "output/report/overview/overview_parts.hpp"
#include "output/report/overview/part_method.hpp"
#include "output/text/numbers.hpp"
#include "output/words/measures/measure_definitions.hpp"
#include "output/words/measures/measure_words.hpp"

namespace maillage::report::overview {
namespace {

// Computations beyond plain measures, that parts of the report rest on.
struct OtherComputation {
  const char *name, *name_english;
  const char *definition, *definition_english;
  const char *limits, *limits_english;
  const char* source;
};

constexpr std::array computations = {
    OtherComputation{
        "points de coupure", "cutpoints",
        "organisation ou action dont le départ couperait le réseau en morceaux, avec ce qu’elle "
        "détacherait",
        "an organisation or action whose removal would split the network, with what it would cut "
        "off",
        "un point à regarder, non une faute\u00A0: la structure qui anime le contrat en est "
        "presque toujours un",
        "a place to look at, not a fault: the body that runs the contract nearly always is one",
        "Hopcroft & Tarjan 1973"},
    OtherComputation{
        "effet d’un départ", "effect of a departure",
        "ce qui n’aurait plus personne si une organisation partait avec ses services\u00A0: "
        "actions, "
        "objectifs, quorums, partenaires",
        "what would have nobody if an organisation left with its services: actions, objectives, "
        "quorums, partners",
        "rien n’est redistribué et aucun successeur n’est supposé\u00A0: ce n’est pas une "
        "prévision",
        "nothing is redistributed and no successor is supposed: it is no forecast", ""},
    OtherComputation{
        "organisations qui ensemble rapprochent les autres", "key players",
        "choix pas à pas des organisations dont le retrait éloigne le plus les autres",
        "stepwise choice of the organisations whose removal leaves the others farthest apart",
        "le meilleur groupe n’est pas garanti\u00A0; non calculé au-delà de 500 organisations",
        "the best set is not assured; not computed beyond 500 organisations", "Borgatti 2006"},
    OtherComputation{
        "couches de liens", "multiplexity",
        "nombre de couches qui lient deux organisations\u00A0: actions, instances, financement",
        "number of layers that join two organisations: actions, instances, funding",
        "les couches ne sont jamais mêlées\u00A0: siéger ensemble n’est pas agir ensemble",
        "layers are never mixed: sitting together is not acting together", ""},
    OtherComputation{
        "poids d’un lien", "weight of a tie",
        "pour deux organisations, somme sur leurs actions communes de 1 / (nombre d’organisations "
        "de "
        "l’action − 1)",
        "for two organisations, sum over their shared actions of 1 / (number of the action’s "
        "organisations − 1)",
        "une action à deux pèse plus qu’une action à vingt",
        "an action of two weighs more than one of twenty", "Newman 2001"},
    OtherComputation{
        "groupes d’organisations", "groups of organisations",
        "organisations qui partagent plus d’actions entre elles que le hasard n’en donnerait "
        "(modularité)",
        "organisations that share more actions among themselves than chance would give "
        "(modularity)",
        "une suggestion de groupes de travail\u00A0: d’autres découpages peuvent être aussi bons",
        "a suggestion of working groups: other cuts can be as good",
        "Traag, Waltman & van Eck 2019"},
    OtherComputation{
        "rencontres et appels proposés", "meetings and calls proposed",
        "le plus petit nombre de paires d’organisations qui relie tous les objectifs liés sans "
        "organisation en commun ; le plus petit nombre d’organisations par lesquelles chaque autre "
        "est jointe (ensemble dominant)",
        "the fewest pairs of organisations that join all objectives that hang together without an "
        "organisation in common; the fewest organisations through which each other is reached "
        "(dominating set)",
        "exact, à égalité dans l’ordre du contrat\u00A0; un écart n’est pas un manquement",
        "exact, equal ones in the contract’s order; a gap is no failing", "Bergsten et al. 2019"},
    OtherComputation{
        "liens significatifs", "significant ties",
        "non cherchés\u00A0: dans un tableau de cette taille aucune paire ne se détache du hasard "
        "une fois corrigé le nombre de paires",
        "not looked for: in a table of this size no pair stands out from chance once the number of "
        "pairs is corrected for",
        "deux organisations qui partagent une action la partagent, rien de plus",
        "two organisations that share an action share it, no more", ""},
};

class MethodPart {
 public:
  explicit MethodPart(blocks::ReportMaking& making)
      : making_(making), contract_(making.contract), language_(making.language) {}

  std::vector<blocks::Block> write() {
    std::vector<blocks::Block> blocks = {lead()};
    blocks.push_back(
        blocks::heading_block("methode-lire", say("Lire un chiffre", "Reading a figure")));
    blocks.push_back({reading()});
    blocks.push_back(blocks::heading_block(
        "methode-limites", say("Ce que ces données ne disent pas", "What this data cannot say")));
    blocks.push_back({cannot_say()});
    blocks.push_back(
        blocks::heading_block("methode-regles", say("Les règles des constats et leurs seuils",
                                                    "The rules of findings and their thresholds")));
    blocks.push_back({method_rules(making_)});
    for (blocks::Block& block : method_accepted(making_)) blocks.push_back(std::move(block));
    blocks.push_back(blocks::heading_block("methode-mesures", say("Les mesures", "The measures")));
    blocks.push_back(blocks::prose_block(
        blocks::ParagraphKind::note,
        say("Organisations × actions est un réseau à deux modes\u00A0: on y lit des mesures à deux "
            "modes. Les formules ordinaires y induiraient en erreur (une densité ordinaire ne "
            "pourrait "
            "pas y passer 0,5). Les organisations isolées et les actions sans porteur restent dans "
            "le "
            "réseau.",
            "Organisations × actions is a two-mode network: two-mode measures are read there. "
            "Ordinary "
            "formulas would mislead (an ordinary density could not pass 0.5). Isolated "
            "organisations and "
            "actions without a porteur stay in the network.")));
    blocks.push_back({measures_grid()});
    blocks.push_back({computations_grid()});
    blocks.push_back(blocks::heading_block("methode-sources", "Sources"));
    blocks.push_back({sources()});
    return blocks;
  }

 private:
  const char* say(const char* french, const char* english) const {
    return making_.say(french, english);
  }
  bool french() const { return language_ == output_text::Language::french; }

  blocks::Block lead() const {
    std::size_t rows = 0, on = 0;
    for (const model::Edition& edition : contract_.editions) rows += edition.rows.size();
    for (const model::RuleSetting& setting : contract_.rules.settings) on += setting.on ? 1 : 0;
    const std::size_t tables = contract_.editions.size();
    const std::string lines =
        output_text::counted(rows, say("ligne", "row"), say("lignes", "rows"), language_);
    const std::string of_tables =
        output_text::counted(tables, say("tableau", "table"), say("tableaux", "tables"), language_);
    const std::string rules =
        output_text::counted(on, say("règle", "rule"), say("règles", "rules"), language_);
    const std::string all =
        output_text::counted(measure_notes(language_).size(), say("mesure", "measure"),
                             say("mesures", "measures"), language_);
    return blocks::prose_block(blocks::ParagraphKind::lead,
                               french()
                                   ? "Tout ce qui précède se compte dans " + lines + " de " +
                                         of_tables + " et dans ce que le contrat déclare\u00A0; " +
                                         rules + " et " + all + " le lisent, sans rien deviner."
                                   : "All of the above is counted in " + lines + " of " +
                                         of_tables + " and in what the contract declares; " +
                                         rules + " and " + all + " read it, and guess nothing.");
  }

  blocks::Bullets bullets(const std::vector<const char*>& texts) const {
    blocks::Bullets made;
    for (const char* text : texts) made.items.push_back({{text}});
    return made;
  }

  blocks::Bullets reading() const {
    return bullets({
        say("Chaque chiffre mène à ses lignes\u00A0: le fichier, la ligne, et comment il se "
            "compte.",
            "Each figure leads to its rows: the file, the line, and how it is counted."),
        say("«\u00A0Non renseigné\u00A0» n’est pas «\u00A0aucun\u00A0»\u00A0: une colonne que "
            "personne n’a remplie ne compte "
            "ni pour ni contre.",
            "“Not recorded” is not “none”: a column that nobody filled in counts neither way."),
        say("«\u00A0?\u00A0», «\u00A0non déterminé\u00A0» ou un nom suivi d’un doute ne font pas "
            "un porteur\u00A0: ces actions "
            "sont comptées à part.",
            "“?”, “not determined” or a name with a doubt make no porteur: these actions are "
            "counted "
            "apart."),
        say("Une action abandonnée ne manque de personne\u00A0: aucune règle d’action ne la "
            "relève.",
            "An abandoned action lacks nobody: no rule of actions is raised for it."),
        say("«\u00A0PETR et partenaires\u00A0» nomme un porteur et dit qu’il y en a d’autres, sans "
            "les nommer\u00A0: un seul "
            "est compté.",
            "“PETR et partenaires” names one porteur and says that there are others without naming "
            "them: "
            "one is counted."),
        say("Porter, c’est être nommé sans doute dans la colonne «\u00A0porteur\u00A0»\u00A0; de "
            "plusieurs porteurs, chacun porte l’action entière, qui ne compte qu’une fois dans les "
            "totaux. Prendre part, c’est être nommé parmi les partenaires d’une action qu’on ne "
            "porte pas. Financer, c’est être nommé parmi les financeurs.",
            "To carry is to be named without doubt in the column “porteur”; of several porteurs, "
            "each carries the whole action, which counts once in totals. To take part is to be "
            "named among the partners of an action that one does not carry. To fund is to be named "
            "among the funders."),
        say("Ces nombres sont sans les actions abandonnées, dites à côté\u00A0: «\u00A012 (+ 1 "
            "abandonnée)\u00A0». Le total des actions, les porteurs et les mesures du réseau les "
            "comprennent.",
            "These numbers leave abandoned actions out, which are said beside: “12 (+ 1 "
            "abandoned)”. The total of actions, the porteurs and the measures of the network "
            "include them."),
        say("Un service est compté sous son propre nom\u00A0; une seconde lecture dit «\u00A08, "
            "services compris\u00A0», chaque action une fois.",
            "A service is counted under its own name; a second reading says “8, services "
            "included”, each action once."),
        say("Une organisation écrite de plusieurs façons n’en fait qu’une si le contrat déclare "
            "l’alias\u00A0; les "
            "noms proches sont signalés, jamais fondus d’office.",
            "An organisation spelled in several ways is one where the contract declares the alias; "
            "near "
            "names are reported, never merged unasked."),
        say("Les chiffres déclarés par les documents restent tels quels, à côté de ce que donnent "
            "les lignes.",
            "Figures declared by documents stay as they are, beside what the rows give."),
    });
  }

  blocks::Bullets cannot_say() const {
    return bullets({
        say("La confiance entre organisations, ni la valeur que chacune trouve à travailler avec "
            "les autres\u00A0: il "
            "faut une enquête auprès d’elles.",
            "The trust between organisations, nor the value that each finds in working with the "
            "others: "
            "that takes a survey."),
        say("L’intensité d’un lien\u00A0: deux organisations nommées sur une ligne peuvent se voir "
            "chaque semaine ou ne "
            "s’être jamais parlé.",
            "How strong a tie is: two organisations named on a row may meet every week or never "
            "have "
            "spoken."),
        say("Les liens hors du contrat\u00A0: ce qu’aucun tableau n’écrit n’existe pas ici.",
            "Ties outside of the contract: what no table writes does not exist here."),
        say("Les effets sur la santé des habitants\u00A0: une action réalisée n’est pas une action "
            "utile.",
            "Effects on people’s health: an action that is done is not one that helped."),
        say("Ce qui serait une «\u00A0bonne\u00A0» densité ou centralisation\u00A0: aucun seuil "
            "n’est publié pour des données de "
            "contrat, et les valeurs de réseaux observés par enquête ne s’y comparent pas.",
            "What a “good” density or centralization would be: no threshold is published for "
            "contract "
            "data, and values of surveyed networks do not compare."),
        say("Le bon mode de gouvernance (partagée, par une organisation pilote, par une structure "
            "dédiée\u00A0: Provan "
            "et Kenis 2008)\u00A0: les chiffres sont des indices pour en débattre, non un verdict.",
            "The right mode of governance (shared, lead organisation, administrative organisation: "
            "Provan "
            "& Kenis 2008): figures are evidence to debate, no verdict."),
        say("Qui fait le travail\u00A0: aucune personne n’est nommée, ni ici ni dans les données.",
            "Who does the work: no person is named, here or in the data."),
    });
  }

  std::string value_words(const MeasureNote& note) const {
    switch (note.of) {
      case MeasuredOf::each_partner:
        return say("par organisation", "by organisation");
      case MeasuredOf::each_action:
        return say("par action", "by action");
      case MeasuredOf::each_of_both:
        return say("par organisation et par action", "by organisation and by action");
      case MeasuredOf::network:
        break;
    }
    const measures::Measure* measure =
        words::find_measure(making_.analysis.measures, note.layer, note.name);
    if (measure == nullptr)
      return say("non calculé\u00A0: réseau trop grand", "not computed: network too large");
    return output_text::number_text(measure->value, note.range.high ? 4 : 0, language_);
  }

  blocks::Grid measures_grid() {
    blocks::Grid grid;
    grid.id = "mesures";
    grid.caption = say("Les mesures\u00A0: valeurs ", "The measures: values ") +
                   blocks::scope_phrase(contract_, making_.scope(), language_);
    grid.use = blocks::GridUse::data;
    grid.columns = {{say("Mesure", "Measure")},
                    {say("Ce qu’elle est", "What it is")},
                    {say("Étendue", "Range")},
                    {say("Ici", "Here"), blocks::GridAlign::numbers},
                    {say("Non définie", "Undefined")},
                    {say("Limites", "Limits")},
                    {"Source"}};
    for (const measures::Layer each :
         {measures::Layer::actions, measures::Layer::carrying, measures::Layer::projection,
          measures::Layer::instances, measures::Layer::funding}) {
      blocks::GridRow heading;
      heading.cells = {blocks::words_cell(std::string(words::layer_word(each, language_)))};
      grid.rows.push_back(std::move(heading));
      for (const MeasureNote& note : measure_notes(language_)) {
        if (note.layer == each) grid.rows.push_back(measure_row(note));
      }
    }
    return grid;
  }

  blocks::GridRow measure_row(const MeasureNote& note) const {
    const char* never = say("jamais", "never");
    blocks::GridRow row;
    row.id = blocks::measure_anchor(note.name, note.layer);
    row.cells = {
        blocks::words_cell(words::measure_word(note.name, language_)),
        blocks::words_cell(
            std::string(words::measure_definition(note.name, note.layer, language_))),
        blocks::words_cell(range_words(note.range, language_)),
        blocks::words_cell(value_words(note)),
        blocks::words_cell(*note.undefined == '\0' ? never : note.undefined),
        blocks::words_cell(*note.limits == '\0' ? "–" : note.limits),
        blocks::words_cell(*note.source == '\0' ? say("comptage", "a count") : note.source)};
    return row;
  }

  blocks::Grid computations_grid() const {
    blocks::Grid grid;
    grid.id = "autres-calculs";
    grid.caption = say("Les autres calculs", "The other computations");
    grid.columns = {{say("Calcul", "Computation")},
                    {say("Ce qu’il est", "What it is")},
                    {say("Limites", "Limits")},
                    {"Source"}};
    for (const OtherComputation& each : computations) {
      blocks::GridRow row;
      row.cells = {
          blocks::words_cell(say(each.name, each.name_english)),
          blocks::words_cell(say(each.definition, each.definition_english)),
          blocks::words_cell(say(each.limits, each.limits_english)),
          blocks::words_cell(*each.source == '\0' ? say("comptage", "a count") : each.source)};
      grid.rows.push_back(std::move(row));
    }
    return grid;
  }

  blocks::Bullets sources() const {
    blocks::Bullets made;
    for (const MeasureSource& source : measure_sources())
      made.items.push_back({{source.reference}});
    made.items.push_back({{say(
        "Les mesures à deux modes sont vérifiées sur les données de Davis, Gardner et Gardner "
        "(18 femmes, 14 événements), dont les valeurs sont publiées.",
        "Two-mode measures are checked on the data of Davis, Gardner & Gardner (18 women, 14 "
        "events), whose values are published.")}});
    return made;
  }

  blocks::ReportMaking& making_;
  const model::Contract& contract_;
  const output_text::Language language_;
};

}  // namespace

blocks::ReportPart report_method(blocks::ReportMaking& making) {
  return {"methode", making.say("Méthode", "Method"), MethodPart(making).write()};
}

}  // namespace maillage::report::overview
