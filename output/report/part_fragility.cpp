// Fragility: what would fall if an organisation left, how far carrying lies on few, and who holds
// the network together.
#include <algorithm>
#include <utility>

#include "network/carrier_weights.hpp"
#include "output/measure_words.hpp"
#include "output/report/cells.hpp"

namespace maillage {
namespace {

// Carriers whose departure is told at once; the others' is behind a further click.
constexpr std::size_t most_told = 15;

class Fragility {
 public:
  explicit Fragility(ReportMaking& its_making)
      : making_(its_making),
        contract_(its_making.contract),
        row_places_(its_making.contract.actions.size()) {
    for (const auto& rows : rows_in_scope(contract_, making_.scope())) {
      for (const ActionRow* row : rows) {
        row_places_[row->action.value].push_back(row->place);
      }
      const ActionRow& last = *rows.back();
      if (!is_live(last) || last.carriers.empty()) continue;
      ++carried_;
      if (last.carriers.size() > 1 || last.unnamed_others) continue;
      on_one_.push_back(last.action);
    }
    weights_ = weigh_all_carriers(contract_, making_.graph);
  }

  ReportPart part() {
    ReportPart part;
    part.id = "fragilite";
    part.title = making_.say("Fragilité", "Fragility");
    if (weights_.empty()) {
      part.blocks.push_back(prose_block(ParagraphKind::lead, nobody_words()));
      return part;
    }
    part.blocks.push_back(prose_block(ParagraphKind::lead, lead()));
    part.blocks.push_back(prose_block(
        ParagraphKind::note,
        making_.say("Un départ n'est pas prévu\u00A0: c'est une question posée au tableau, sans "
                    "supposer de successeur. Ce qui en sort se règle avant qu'il n'arrive. Il est "
                    "normal que la structure qui anime le contrat tienne beaucoup de choses.",
                    "No departure is foretold: it is a question put to the table, without a "
                    "successor. What comes of it is to be settled before. That the organisation "
                    "which runs the contract holds much is to be expected.")));
    part.blocks.push_back(heading_block(
        "fragilite-departs", making_.say("Ce qui tombe si une organisation part avec ses services",
                                         "What falls if an organisation leaves with its services")));
    part.blocks.push_back({departures_grid()});
    for (Block& block : departures_told()) part.blocks.push_back(std::move(block));
    part.blocks.push_back(heading_block("fragilite-concentration",
                                        making_.say("Le portage tient-il à quelques-uns\u00A0?",
                                                    "Does carrying lie on few?")));
    part.blocks.push_back({concentration_grid()});
    part.blocks.push_back(heading_block(
        "fragilite-points-de-rupture",
        making_.say("Qui tient le réseau ensemble", "Who holds the network together")));
    for (Block& block : cutpoint_blocks()) part.blocks.push_back(std::move(block));
    return part;
  }

 private:
  static std::vector<ActionId> orphaned(const Departure& lost) {
    std::vector<ActionId> actions = lost.actions_without_carrier;
    actions.insert(actions.end(), lost.actions_left_to_unnamed.begin(),
                   lost.actions_left_to_unnamed.end());
    return actions;
  }

  static std::vector<Subject> objectives_lost(const Departure& lost) {
    std::vector<Subject> subjects = as_subjects(lost.axes_without_carried_action);
    for (const Subject& each : as_subjects(lost.objectives_without_carried_action)) {
      subjects.push_back(each);
    }
    return subjects;
  }

  std::string nobody_words() const {
    const Counts& counts = making_.analysis.counts;
    if (counts.actions == 0) {
      return making_.say("Le tableau n'a aucune action\u00A0: rien ne dépend de personne.",
                         "The table has no action: nothing hangs on anybody.");
    }
    if (counts.carrier_not_said == counts.actions) {
      return making_.say("Le tableau ne dit pas qui porte les actions\u00A0: ce qui tomberait au "
                         "départ d'une organisation ne peut pas se dire.",
                         "The table does not say who carries: what would fall if an organisation "
                         "left cannot be said.");
    }
    return making_.say("Aucune action non abandonnée n'a de porteur nommé\u00A0: aucun départ n'en "
                       "laisserait une de plus sans porteur.",
                       "No action that goes on has a named porteur: no departure would leave one "
                       "more without.");
  }

  std::vector<Place> places_of(const std::vector<ActionId>& actions) const {
    std::vector<Place> places;
    for (const ActionId action : actions) {
      const auto& rows = row_places_[action.value];
      places.insert(places.end(), rows.begin(), rows.end());
    }
    return places;
  }

  std::string actions_words(std::size_t count) const {
    return counted(count, "action", "actions", making_.language);
  }

  std::string percent(double share) const {
    return number_text(100 * share, 0, making_.language) + making_.say("\u00A0%", "%");
  }

  Trace departure_trace(PartnerId partner, const char* what,
                        const std::vector<ActionId>& actions) const {
    return {making_.say("si ", "if ") + contract_.partners[partner].name +
                making_.say(" partait avec ses services\u00A0: ", " left with its services: ") +
                what,
            making_.say("actions non abandonnées du tableau\u00A0; un porteur incertain ne compte "
                        "pas",
                        "actions of the table that are not abandoned; an uncertain porteur does "
                        "not count"),
            "", places_of(actions)};
  }

  Prose lead() {
    // Who leaves most without porteur; of equal ones, who carries most.
    const CarrierWeight* worst = &weights_.front();
    for (const CarrierWeight& each : weights_) {
      if (orphaned(each.departure).size() > orphaned(worst->departure).size()) worst = &each;
    }
    const std::vector<ActionId> alone = orphaned(worst->departure);
    Prose prose;
    if (alone.empty()) {
      prose.push_back({making_.say("Aucun départ ne laisserait une action sans porteur\u00A0: toutes "
                                   "en ont au moins deux. ",
                                   "No departure would leave an action without a porteur: all have "
                                   "at least two. ")});
    } else {
      prose.push_back({making_.say("Si ", "If ")});
      prose.push_back(making_.link(worst->partner));
      prose.push_back({making_.say(" partait avec ses services, ", " left with its services, ")});
      prose.push_back(making_.figure(
          actions_words(alone.size()),
          departure_trace(worst->partner, making_.say("actions sans porteur", "without a porteur"),
                          alone)));
      prose.push_back(
          {making_.say(alone.size() < 2 ? " sur " : " sur ", " of ") +
           count_text(carried_, making_.language) +
           making_.say(alone.size() < 2 ? " resterait sans porteur. " : " resteraient sans porteur. ",
                       " would be without a porteur. ")});
    }
    prose.push_back({making_.say("En tout, ", "In all, ")});
    prose.push_back(making_.figure(
        actions_words(on_one_.size()),
        {making_.say("actions non abandonnées qui n'ont qu'un porteur nommé",
                     "actions that go on and have one named porteur"),
         making_.say("une cellule «\u00A0X et partenaires\u00A0» n'en est pas",
                     "a cell that says \"X and partners\" is not one of them"),
         "", places_of(on_one_)}));
    prose.push_back({making_.say(on_one_.size() < 2 ? " ne tient qu'à un seul porteur"
                                                    : " ne tiennent qu'à un seul porteur",
                                 " hang on one porteur alone")});
    const Measure* top = find_measure(making_.analysis.measures, Layer::carrying, "top_three");
    if (top != nullptr && top->value && making_.analysis.counts.carriers > 3) {
      prose.push_back({making_.say("\u00A0; les trois premiers porteurs font ",
                                   "; the first three porteurs make ")});
      prose.push_back(making_.figure(percent(*top->value), measure_trace("top_three")));
      prose.push_back({making_.say(" du portage", " of all carrying")});
    }
    prose.push_back({"."});
    return prose;
  }

  Trace measure_trace(std::string_view name, Layer layer = Layer::carrying) const {
    return {measure_word(name, making_.language), "", measure_anchor(name, layer), {}};
  }

  Grid departures_grid() {
    Grid grid;
    grid.id = "fragilite-departs-par-porteur";
    grid.caption = making_.say("Ce qui tomberait au départ de chaque porteur, ",
                               "What would fall if each porteur left, ") +
                   scope_words(contract_, making_.scope(), making_.language);
    grid.use = GridUse::data;
    const auto number = GridAlign::numbers;
    grid.columns = {
        {making_.say("Porteur", "Porteur")},
        {making_.say("Porte", "Carries"), number, "",
         making_.say("actions non abandonnées, portées par elle ou un de ses services",
                     "actions not abandoned, carried by it or a service of it")},
        {making_.say("Sans porteur", "Without porteur"), number, "",
         making_.say("actions qui n'auraient plus aucun porteur nommé",
                     "actions that would have no named porteur any more")},
        {making_.say("Un porteur de moins", "Fewer porteurs"), number, "",
         making_.say("actions qui garderaient un autre porteur nommé",
                     "actions that would keep another named porteur")},
        {making_.say("Objectifs perdus", "Objectives lost"), number, "",
         making_.say("objectifs ou axes qui n'auraient plus aucune action portée",
                     "objectives or axes that would have no carried action any more")},
        {making_.say("Instances", "Instances"), number, "",
         making_.say("instances sans pilote, ou sous leur quorum",
                     "instances without a lead, or below their quorum")},
        {making_.say("Coupées", "Cut off"), number, "",
         making_.say("organisations qui n'auraient plus d'action en commun avec personne",
                     "organisations that would share an action with nobody any more")}};
    for (const CarrierWeight& weight : weights_) grid.rows.push_back(departure_row(weight));
    return grid;
  }

  GridRow departure_row(const CarrierWeight& weight) {
    const Departure& lost = weight.departure;
    const std::vector<ActionId> alone = orphaned(lost);
    std::vector<ActionId> carried = alone;
    carried.insert(carried.end(), lost.actions_with_fewer_carriers.begin(),
                   lost.actions_with_fewer_carriers.end());
    const auto actions = [&](const std::vector<ActionId>& list, const char* what) {
      return count_cell(making_, list.size(), departure_trace(weight.partner, what, list));
    };
    const auto plain = [&](std::size_t count) { return count_cell(making_, count, Trace()); };
    GridRow row;
    row.cells = {
        run_cell(making_.link(weight.partner)),
        actions(carried, making_.say("actions qu'elle porte", "actions it carries")),
        actions(alone, making_.say("actions sans porteur", "actions without a porteur")),
        actions(lost.actions_with_fewer_carriers,
                making_.say("actions avec un porteur de moins", "actions with fewer porteurs")),
        plain_or(objectives_lost(lost), weight.partner,
                 making_.say("objectifs sans action portée", "objectives without a carried action")),
        plain_or(instances_hit(lost), weight.partner,
                 making_.say("instances sans pilote ou sous leur quorum",
                             "instances without a lead or below their quorum")),
        lost.partners_cut_off.empty()
            ? plain(0)
            : plain_or(as_subjects(lost.partners_cut_off), weight.partner,
                       making_.say("organisations coupées des autres", "organisations cut off"))};
    return row;
  }

  static std::vector<Subject> instances_hit(const Departure& lost) {
    std::vector<InstanceId> hit = lost.instances_without_lead;
    hit.insert(hit.end(), lost.instances_under_quorum.begin(), lost.instances_under_quorum.end());
    std::sort(hit.begin(), hit.end());
    hit.erase(std::unique(hit.begin(), hit.end()), hit.end());
    return as_subjects(hit);
  }

  Place declared(const Subject& subject) const {
    switch (subject.kind) {
      case SubjectKind::axis:
        return contract_.axes[AxisId{subject.index}].place;
      case SubjectKind::objective:
        return contract_.objectives[ObjectiveId{subject.index}].place;
      case SubjectKind::instance:
        return contract_.instances[InstanceId{subject.index}].place;
      case SubjectKind::partner:
        return contract_.partners[PartnerId{subject.index}].place;
      default:
        return contract_.place;
    }
  }

  GridCell plain_or(const std::vector<Subject>& subjects, PartnerId partner, const char* what) {
    Trace trace;
    if (!subjects.empty()) trace = departure_trace(partner, what, {});
    trace.formula.clear();
    for (const Subject& subject : subjects) trace.places.push_back(declared(subject));
    return count_cell(making_, subjects.size(), std::move(trace));
  }

  // Each departure in names, the first ones at once.
  std::vector<Block> departures_told() {
    std::vector<Block> blocks, others;
    for (const CarrierWeight& weight : weights_) {
      Bullets told = departure_items(weight.departure);
      if (told.items.empty()) continue;
      Disclosure each{making_.say("Si ", "If ") + contract_.partners[weight.partner].name +
                          making_.say(" partait", " left") + losses_in_brief(weight.departure),
                      {}};
      each.blocks.push_back({std::move(told)});
      (blocks.size() < most_told ? blocks : others).push_back({std::move(each)});
    }
    if (!others.empty()) {
      const std::string count = counted(others.size(), making_.say("autre porteur", "other porteur"),
                                        making_.say("autres porteurs", "other porteurs"),
                                        making_.language);
      blocks.push_back({Disclosure{count, std::move(others)}});
    }
    return blocks;
  }

  std::string losses_in_brief(const Departure& lost) const {
    const std::size_t alone = orphaned(lost).size();
    const std::size_t fewer = lost.actions_with_fewer_carriers.size();
    std::vector<std::string> words;
    if (alone > 0) {
      words.push_back(actions_words(alone) + making_.say(" sans porteur", " without a porteur"));
    }
    if (fewer > 0) {
      words.push_back(actions_words(fewer) +
                      making_.say(" avec un porteur de moins", " with fewer porteurs"));
    }
    return (words.empty() ? "" : making_.say("\u00A0: ", ": ")) +
           enumerated(words, making_.language);
  }

  Bullets departure_items(const Departure& lost) {
    Bullets told;
    const auto add = [&](const char* label, const std::vector<Subject>& subjects) {
      if (subjects.empty()) return;
      Prose prose = {{std::string(label) + " (" + count_text(subjects.size(), making_.language) +
                          ")" + making_.say("\u00A0: ", ": "),
                      Emphasis::strong}};
      append(prose, listed(making_, subjects));
      told.items.push_back(std::move(prose));
    };
    add(making_.say("Actions sans porteur", "Actions without a porteur"),
        as_subjects(lost.actions_without_carrier));
    add(making_.say("Actions laissées à des partenaires non nommés",
                    "Actions left to partners who are not named"),
        as_subjects(lost.actions_left_to_unnamed));
    add(making_.say("Actions avec un porteur de moins", "Actions with fewer porteurs"),
        as_subjects(lost.actions_with_fewer_carriers));
    add(making_.say("Objectifs sans plus aucune action portée",
                    "Objectives without a carried action any more"),
        objectives_lost(lost));
    add(making_.say("Instances sans pilote", "Instances without a lead"),
        as_subjects(lost.instances_without_lead));
    add(making_.say("Instances sous leur quorum", "Instances below their quorum"),
        as_subjects(lost.instances_under_quorum));
    add(making_.say("Organisations sans plus d'action commune avec personne",
                    "Organisations that share an action with nobody any more"),
        as_subjects(lost.partners_cut_off));
    return told;
  }

  Grid concentration_grid() {
    Grid grid;
    grid.id = "fragilite-concentration-par-tableau";
    grid.caption = making_.say("Concentration du portage, par tableau",
                               "Concentration of carrying, by table");
    grid.use = GridUse::data;
    const auto number = GridAlign::numbers;
    grid.columns = {
        {making_.say("Tableau", "Table")},
        {making_.say("Porteurs", "Porteurs"), number},
        {making_.say("Premier porteur", "First porteur"), number, "",
         measure_word("top_one", making_.language)},
        {making_.say("Trois premiers", "First three"), number, "",
         measure_word("top_three", making_.language)},
        {"Herfindahl", number, "", measure_word("herfindahl", making_.language)}};
    for (const MeasuredScope& measured : making_.analysis.by_scope) {
      if (measured.scope.axis) continue;
      GridRow row;
      row.cells = {run_cell(Run{scope_name(measured.scope)})};
      const Counts& counts = measured.counts;
      const bool unknown = counts.carrier_not_said == counts.actions;
      row.cells.push_back(unknown ? words_cell(making_.say("non renseigné", "not recorded"),
                                               Tone::missing)
                                  : count_cell(making_, counts.carriers, Trace()));
      for (const char* name : {"top_one", "top_three", "herfindahl"}) {
        row.cells.push_back(measure_cell(measured, name, unknown));
      }
      grid.rows.push_back(std::move(row));
    }
    return grid;
  }

  std::string scope_name(const Scope& scope) const {
    if (scope.whole) return making_.say("tous les tableaux", "all tables");
    return scope.year ? making_.say("bilan ", "review ") + std::to_string(*scope.year) : "plan";
  }

  GridCell measure_cell(const MeasuredScope& measured, const char* name, bool unknown) {
    if (unknown) return words_cell(making_.say("non renseigné", "not recorded"), Tone::missing);
    const Measure* measure = find_measure(measured.measures, Layer::carrying, name);
    if (measure == nullptr || !measure->value) {
      return words_cell(making_.say("non défini", "undefined"), Tone::missing);
    }
    const bool is_share = std::string_view(name) != "herfindahl";
    Trace trace = measure_trace(name);
    trace.what += ", " + scope_name(measured.scope);
    GridCell cell = run_cell(making_.figure(
        is_share ? percent(*measure->value) : number_text(*measure->value, 3, making_.language),
        std::move(trace)));
    cell.sort = number_text(*measure->value, 6, Language::english);
    return cell;
  }

  Subject subject_of(const Cutpoint& cutpoint) const {
    return cutpoint.mode == Mode::partner
               ? Subject{SubjectKind::partner, making_.graph.partners[cutpoint.index].value}
               : Subject{SubjectKind::action, making_.graph.actions[cutpoint.index].value};
  }

  std::vector<Block> cutpoint_blocks() {
    std::vector<Block> blocks;
    const KeyPlayers& players = making_.analysis.key_players;
    if (!players.partners.empty()) {
      std::vector<Subject> subjects;
      for (const std::uint32_t index : players.partners) {
        subjects.push_back({SubjectKind::partner, making_.graph.partners[index].value});
      }
      Prose prose = {{making_.say("Celles dont le départ à la fois disperserait le plus le "
                                  "réseau\u00A0: ",
                                  "Those whose departure together would scatter the network "
                                  "most: ")}};
      append(prose, listed(making_, subjects));
      prose.push_back({making_.say(" (fragmentation ensuite\u00A0: ", " (fragmentation then: ")});
      prose.push_back(making_.figure(
          number_text(players.fragmentation.back(), 3, making_.language),
          measure_trace("distance_fragmentation", Layer::projection)));
      prose.push_back({making_.say("\u00A0; 0 si tous sont liés à tous, 1 si personne ne l'est).",
                                   "; 0 if all are joined to all, 1 if nobody is).")});
      blocks.push_back(prose_block(ParagraphKind::plain, std::move(prose)));
    }
    if (making_.analysis.cutpoints.empty()) {
      blocks.push_back(prose_block(
          ParagraphKind::nothing,
          making_.say("Aucune organisation, aucune action ne coupe à elle seule le réseau en deux.",
                      "No organisation and no action cuts the network in two by itself.")));
      return blocks;
    }
    blocks.push_back({cutpoints_grid()});
    return blocks;
  }

  Grid cutpoints_grid() {
    Grid grid;
    grid.id = "fragilite-points-de-rupture-liste";
    grid.caption = making_.say(
        "Points de rupture\u00A0: sans elle, une partie du réseau se détache du reste",
        "Cutpoints: without it, a part of the network comes off the rest");
    grid.use = GridUse::data;
    const auto number = GridAlign::numbers;
    grid.columns = {{making_.say("Organisation ou action", "Organisation or action")},
                    {making_.say("Quoi", "What")},
                    {making_.say("Organisations détachées", "Organisations cut off"), number},
                    {making_.say("Actions détachées", "Actions cut off"), number},
                    {making_.say("Morceaux", "Pieces"), number}};
    std::vector<Cutpoint> cutpoints = making_.analysis.cutpoints;
    std::stable_sort(cutpoints.begin(), cutpoints.end(), [](const Cutpoint& a, const Cutpoint& b) {
      return a.partners + a.actions > b.partners + b.actions;
    });
    for (const Cutpoint& cutpoint : cutpoints) {
      GridRow row;
      row.cells = {run_cell(making_.link(subject_of(cutpoint))),
                   words_cell(cutpoint.mode == Mode::partner ? "organisation" : "action"),
                   count_cell(making_, cutpoint.partners, Trace()),
                   count_cell(making_, cutpoint.actions, Trace()),
                   count_cell(making_, cutpoint.pieces, Trace())};
      grid.rows.push_back(std::move(row));
    }
    return grid;
  }

  ReportMaking& making_;
  const Contract& contract_;
  std::vector<std::vector<Place>> row_places_;  // by ActionId, in the scope
  std::vector<ActionId> on_one_;                // live, with one named porteur
  std::size_t carried_ = 0;                     // live, with a named porteur
  std::vector<CarrierWeight> weights_;
};

}  // namespace

ReportPart report_fragility(ReportMaking& making) { return Fragility(making).part(); }

}  // namespace maillage
