// Fragility: how far carrying lies on few, and who holds the network together.
#include "output/report/partners/part_fragility.hpp"

#include <algorithm>
#include <utility>

#include "output/report/blocks/cells.hpp"
#include "output/report/partners/partner_parts.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/measures/measure_words.hpp"

namespace maillage::report::partners {
namespace {

class Fragility {
 public:
  explicit Fragility(blocks::ReportMaking& its_making)
      : making_(its_making), contract_(its_making.contract), places_(its_making) {
    for (const auto& rows : model::rows_in_scope(contract_, making_.scope())) {
      const model::ActionRow& last = *rows.back();
      if (!model::is_live(last) || last.carriers.empty()) continue;
      ++carried_;
      if (last.carriers.size() > 1 || last.unnamed_others) continue;
      on_one_.push_back(last.action);
    }
    weights_ = planning::weigh_carriers(contract_, making_.graph);
  }

  blocks::ReportPart part() {
    blocks::ReportPart part;
    part.id = "fragilite";
    part.title = making_.say("Fragilité", "Fragility");
    if (weights_.empty()) {
      part.blocks.push_back(blocks::prose_block(blocks::ParagraphKind::lead, nobody_words()));
      return part;
    }
    part.blocks.push_back(blocks::prose_block(blocks::ParagraphKind::lead, lead()));
    const auto rests =
        making_.rests_on({analysis::ActionField::carrier, analysis::ActionField::partners});
    if (rests) part.blocks.push_back(*rests);
    part.blocks.push_back(blocks::prose_block(
        blocks::ParagraphKind::note,
        making_.say("Un départ n’est pas prévu\u00A0: c’est une question posée au tableau, sans "
                    "supposer de successeur. Ce qui en sort se règle avant qu’il n’arrive. Il est "
                    "normal que la structure qui anime le contrat tienne beaucoup de choses.",
                    "No departure is foretold: it is a question put to the table, without a "
                    "successor. What comes of it is to be settled before. That the organisation "
                    "which runs the contract holds much is to be expected.")));
    part.blocks.push_back(blocks::heading_block(
        "fragilite-departs",
        making_.say("Ce qui tombe si une organisation part avec ses services",
                    "What falls if an organisation leaves with its services")));
    for (blocks::Block& block : departure_blocks(making_, places_, weights_)) {
      part.blocks.push_back(std::move(block));
    }
    part.blocks.push_back(blocks::heading_block(
        "fragilite-concentration",
        making_.say("Le portage tient-il à quelques-uns\u00A0?", "Does carrying lie on few?")));
    part.blocks.push_back({concentration_grid()});
    part.blocks.push_back(blocks::heading_block(
        "fragilite-points-de-rupture",
        making_.say("Qui tient le réseau ensemble", "Who holds the network together")));
    for (blocks::Block& block : cutpoint_blocks()) part.blocks.push_back(std::move(block));
    return part;
  }

 private:
  std::string nobody_words() const {
    const analysis::Counts& counts = making_.analysis.counts;
    if (counts.actions == 0) {
      return making_.say("Le tableau n’a aucune action\u00A0: rien ne dépend de personne.",
                         "The table has no action: nothing hangs on anybody.");
    }
    if (counts.carrier_not_said == counts.actions) {
      return making_.say(
          "Le tableau ne dit pas qui porte les actions\u00A0: ce qui tomberait au "
          "départ d’une organisation ne peut pas se dire.",
          "The table does not say who carries: what would fall if an organisation "
          "left cannot be said.");
    }
    return making_.say(
        "Aucune action non abandonnée n’a de porteur nommé\u00A0: aucun départ n’en "
        "laisserait une de plus sans porteur.",
        "No action that goes on has a named porteur: no departure would leave one "
        "more without.");
  }

  std::string actions_words(std::size_t count) const {
    return output_text::counted(count, "action", "actions", making_.language);
  }

  std::string percent(double share) const {
    return output_text::number_text(100 * share, 0, making_.language) + making_.say("\u00A0%", "%");
  }

  blocks::Prose lead() {
    const planning::CarrierWeight* worst = &weights_.front();
    const std::vector<text::ActionId>& alone = worst->departure.actions_without_carrier;
    blocks::Prose prose;
    if (alone.empty()) {
      prose.push_back(
          {making_.say("Aucun départ ne laisserait une action sans porteur\u00A0: toutes "
                       "en ont au moins deux. ",
                       "No departure would leave an action without a porteur: all have "
                       "at least two. ")});
    } else {
      prose.push_back({making_.say("Si ", "If ")});
      prose.push_back(making_.link(worst->partner));
      prose.push_back({making_.say(" partait avec ses services, ", " left with its services, ")});
      prose.push_back(making_.figure(
          actions_words(alone.size()),
          departure_trace(making_, places_, worst->partner,
                          making_.say("actions sans porteur", "without a porteur"), alone)));
      prose.push_back({making_.say(alone.size() < 2 ? " resterait sans porteur, sur "
                                                    : " resteraient sans porteur, sur ",
                                   " would be without a porteur, of ") +
                       std::string(carried_ > 1 ? making_.say("les ", "the ") : "") +
                       output_text::count_text(carried_, making_.language) +
                       making_.say(carried_ < 2 ? " qui en a un et n’est pas abandonnée. "
                                                : " qui en ont un et ne sont pas abandonnées. ",
                                   carried_ == 1 ? " that has one and is not abandoned. "
                                                 : " that have one and are not abandoned. ")});
    }
    blocks::append(prose, on_one_words());
    const measures::Measure* top =
        words::find_measure(making_.analysis.measures, measures::Layer::carrying, "top_three");
    if (top != nullptr && top->value && making_.analysis.counts.carriers > 3) {
      prose.push_back({making_.say("\u00A0; les trois premiers porteurs font ",
                                   "; the first three porteurs make ")});
      prose.push_back(making_.figure(percent(*top->value), measure_trace("top_three")));
      prose.push_back({making_.say(" du portage", " of all carrying")});
    }
    prose.push_back({"."});
    return prose;
  }

  // How many actions hang on one porteur.
  blocks::Prose on_one_words() {
    if (on_one_.empty()) {
      return {{making_.say("Aucune action ne tient à un seul porteur",
                           "No action hangs on one porteur alone")}};
    }
    blocks::Prose prose = {{making_.say("En tout, ", "In all, ")}};
    prose.push_back(
        making_.figure(actions_words(on_one_.size()),
                       {making_.say("actions non abandonnées qui n’ont qu’un porteur nommé",
                                    "actions that go on and have one named porteur"),
                        making_.say("une cellule «\u00A0X et partenaires\u00A0» n’en est pas",
                                    "a cell that says \"X and partners\" is not one of them"),
                        "", places_.of(on_one_)}));
    prose.push_back({making_.say(
        on_one_.size() < 2 ? " ne tient qu’à un seul porteur" : " ne tiennent qu’à un seul porteur",
        on_one_.size() < 2 ? " hangs on one porteur alone" : " hang on one porteur alone")});
    return prose;
  }

  blocks::Trace measure_trace(std::string_view name,
                              measures::Layer layer = measures::Layer::carrying) const {
    return {
        words::measure_word(name, making_.language), "", blocks::measure_anchor(name, layer), {}};
  }

  blocks::Grid concentration_grid() {
    blocks::Grid grid;
    grid.id = "fragilite-concentration-par-tableau";
    grid.caption =
        making_.say("Concentration du portage, par tableau", "Concentration of carrying, by table");
    grid.use = blocks::GridUse::data;
    const auto number = blocks::GridAlign::numbers;
    grid.columns = {
        {making_.say("Tableau", "Table")},
        {making_.say("Porteurs", "Porteurs"), number},
        {making_.say("Premier porteur", "First porteur"), number, "",
         words::measure_word("top_one", making_.language)},
        {making_.say("Trois premiers", "First three"), number, "",
         words::measure_word("top_three", making_.language)},
        {"Herfindahl", number, "", words::measure_word("herfindahl", making_.language)}};
    for (const analysis::MeasuredScope& measured : making_.analysis.by_scope) {
      if (measured.scope.axis) continue;
      blocks::GridRow row;
      row.cells = {blocks::run_cell(blocks::Run{scope_name(measured.scope)})};
      const analysis::Counts& counts = measured.counts;
      const bool unknown = counts.carrier_not_said == counts.actions;
      row.cells.push_back(
          unknown ? blocks::words_cell(making_.say("non renseigné", "not recorded"),
                                       blocks::Tone::missing)
                  : blocks::count_cell(making_, counts.carriers,
                                       {std::string("porteurs, ") + scope_name(measured.scope),
                                        making_.say("organisations nommées sans doute comme "
                                                    "porteurs",
                                                    "organisations named without doubt as "
                                                    "porteurs"),
                                        "",
                                        {}}));
      for (const char* name : {"top_one", "top_three", "herfindahl"}) {
        row.cells.push_back(measure_cell(measured, name, unknown));
      }
      grid.rows.push_back(std::move(row));
    }
    return grid;
  }

  std::string scope_name(const model::Scope& scope) const {
    if (scope.whole) return making_.say("tous les tableaux", "all tables");
    return words::table_name(scope.year, making_.language);
  }

  blocks::GridCell measure_cell(const analysis::MeasuredScope& measured, const char* name,
                                bool unknown) {
    if (unknown)
      return blocks::words_cell(making_.say("non renseigné", "not recorded"),
                                blocks::Tone::missing);
    const measures::Measure* measure =
        words::find_measure(measured.measures, measures::Layer::carrying, name);
    if (measure == nullptr || !measure->value) {
      return blocks::words_cell(making_.say("non défini", "undefined"), blocks::Tone::missing);
    }
    const bool is_share = std::string_view(name) != "herfindahl";
    blocks::Trace trace = measure_trace(name);
    trace.what += ", " + scope_name(measured.scope);
    blocks::GridCell cell = blocks::run_cell(
        making_.figure(is_share ? percent(*measure->value)
                                : output_text::number_text(*measure->value, 3, making_.language),
                       std::move(trace)));
    cell.sort = output_text::number_text(*measure->value, 6, output_text::Language::english);
    return cell;
  }

  model::Subject subject_of(const measures::Cutpoint& cutpoint) const {
    return cutpoint.mode == measures::Mode::partner
               ? model::Subject{model::SubjectKind::partner,
                                making_.graph.partners[cutpoint.index].value}
               : model::Subject{model::SubjectKind::action,
                                making_.graph.actions[cutpoint.index].value};
  }

  std::vector<blocks::Block> cutpoint_blocks() {
    std::vector<blocks::Block> blocks;
    const measures::KeyPlayers& players = making_.analysis.key_players;
    if (!players.partners.empty()) {
      std::vector<model::Subject> subjects;
      for (const std::uint32_t index : players.partners) {
        subjects.push_back({model::SubjectKind::partner, making_.graph.partners[index].value});
      }
      blocks::Prose prose = {
          {making_.say("Celles dont le départ à la fois disperserait le plus le "
                       "réseau\u00A0: ",
                       "Those whose departure together would scatter the network "
                       "most: ")}};
      blocks::append(prose, blocks::listed(making_, subjects));
      prose.push_back({making_.say(" (fragmentation ensuite\u00A0: ", " (fragmentation then: ")});
      prose.push_back(making_.figure(
          output_text::number_text(players.fragmentation.back(), 3, making_.language),
          measure_trace("distance_fragmentation", measures::Layer::projection)));
      prose.push_back({making_.say("\u00A0; 0 si tous sont liés à tous, 1 si personne ne l’est).",
                                   "; 0 if all are joined to all, 1 if nobody is).")});
      blocks.push_back(blocks::prose_block(blocks::ParagraphKind::plain, std::move(prose)));
    }
    if (making_.analysis.cutpoints.empty()) {
      blocks.push_back(blocks::prose_block(
          blocks::ParagraphKind::nothing,
          making_.say("Aucune organisation, aucune action ne coupe à elle seule le réseau en deux.",
                      "No organisation and no action cuts the network in two by itself.")));
      return blocks;
    }
    blocks.push_back({cutpoints_grid()});
    return blocks;
  }

  blocks::Trace cutpoint_trace(const measures::Cutpoint& cutpoint) const {
    const model::Subject subject = subject_of(cutpoint);
    blocks::Trace trace;
    trace.what = words::subject_name(contract_, subject, making_.language) +
                 making_.say("\u00A0: ce qu’elle détache du réseau", ": what it cuts off");
    trace.formula = making_.say(
        "réseau des organisations et des actions qu’elles portent, auxquelles elles prennent part "
        "ou "
        "qu’elles financent\u00A0; détaché\u00A0: ce qui n’est pas dans le plus grand des morceaux "
        "restants (Hopcroft et Tarjan)",
        "network of organisations and the actions they carry, take part in or fund; cut off: what "
        "is "
        "not in the largest piece that is left (Hopcroft & Tarjan)");
    if (subject.kind == model::SubjectKind::action) {
      trace.places = places_.of({text::ActionId{subject.index}});
    } else {
      trace.places = {contract_.partners[text::PartnerId{subject.index}].place};
    }
    return trace;
  }

  blocks::Grid cutpoints_grid() {
    blocks::Grid grid;
    grid.id = "fragilite-points-de-rupture-liste";
    grid.caption =
        making_.say("Points de rupture\u00A0: sans elle, une partie du réseau se détache du reste",
                    "Cutpoints: without it, a part of the network comes off the rest");
    grid.use = blocks::GridUse::data;
    const auto number = blocks::GridAlign::numbers;
    grid.columns = {{making_.say("Organisation ou action", "Organisation or action")},
                    {making_.say("Quoi", "What")},
                    {making_.say("Organisations détachées", "Organisations cut off"), number},
                    {making_.say("Actions détachées", "Actions cut off"), number},
                    {making_.say("Morceaux", "Pieces"), number}};
    std::vector<measures::Cutpoint> cutpoints = making_.analysis.cutpoints;
    std::stable_sort(cutpoints.begin(), cutpoints.end(),
                     [](const measures::Cutpoint& a, const measures::Cutpoint& b) {
                       return a.partners + a.actions > b.partners + b.actions;
                     });
    for (const measures::Cutpoint& cutpoint : cutpoints) {
      blocks::GridRow row;
      row.cells = {
          blocks::run_cell(making_.link(subject_of(cutpoint))),
          blocks::words_cell(cutpoint.mode == measures::Mode::partner ? "organisation" : "action"),
          blocks::count_cell(making_, cutpoint.partners, cutpoint_trace(cutpoint)),
          blocks::count_cell(making_, cutpoint.actions, cutpoint_trace(cutpoint)),
          blocks::count_cell(making_, cutpoint.pieces, cutpoint_trace(cutpoint))};
      grid.rows.push_back(std::move(row));
    }
    return grid;
  }

  blocks::ReportMaking& making_;
  const model::Contract& contract_;
  ActionPlaces places_;
  std::vector<text::ActionId> on_one_;  // live, with one named porteur
  std::size_t carried_ = 0;             // live, with a named porteur
  std::vector<planning::CarrierWeight> weights_;
};

}  // namespace

blocks::ReportPart report_fragility(blocks::ReportMaking& making) {
  return Fragility(making).part();
}

}  // namespace maillage::report::partners
