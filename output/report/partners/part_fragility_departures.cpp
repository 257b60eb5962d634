// Fragility: what would fall if each porteur left with its services.
#include <algorithm>
#include <utility>

#include "output/report/blocks/cells.hpp"
#include "output/report/partners/part_fragility.hpp"

namespace maillage {
namespace {

// Carriers whose departure is told at once; the others' is behind a further click.
constexpr std::size_t most_told = 15;

class Departures {
 public:
  Departures(ReportMaking& its_making, const ActionPlaces& its_places,
             const std::vector<CarrierWeight>& its_weights)
      : making_(its_making),
        contract_(its_making.contract),
        places_(its_places),
        weights_(its_weights) {}

  Grid departures_grid() {
    Grid grid;
    grid.id = "fragilite-departs-par-porteur";
    grid.caption = making_.say("Ce qui tomberait au départ de chaque porteur, ",
                               "What would fall if each porteur left, ") +
                   scope_phrase(contract_, making_.scope(), making_.language);
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
      const std::string count =
          counted(others.size(), making_.say("autre porteur", "other porteur"),
                  making_.say("autres porteurs", "other porteurs"), making_.language);
      blocks.push_back({Disclosure{count, std::move(others)}});
    }
    return blocks;
  }

 private:
  std::string actions_words(std::size_t count) const {
    return counted(count, "action", "actions", making_.language);
  }

  static std::vector<Subject> objectives_lost(const Departure& lost) {
    std::vector<Subject> subjects = as_subjects(lost.axes_without_carried_action);
    for (const Subject& each : as_subjects(lost.objectives_without_carried_action)) {
      subjects.push_back(each);
    }
    return subjects;
  }

  GridRow departure_row(const CarrierWeight& weight) {
    const Departure& lost = weight.departure;
    const std::vector<ActionId> alone = orphaned_by(lost);
    std::vector<ActionId> carried = alone;
    carried.insert(carried.end(), lost.actions_with_fewer_carriers.begin(),
                   lost.actions_with_fewer_carriers.end());
    const auto actions = [&](const std::vector<ActionId>& list, const char* what) {
      return count_cell(making_, list.size(),
                        departure_trace(making_, places_, weight.partner, what, list));
    };
    GridRow row;
    row.cells = {
        run_cell(making_.link(weight.partner)),
        actions(carried, making_.say("actions qu'elle porte", "actions it carries")),
        actions(alone, making_.say("actions sans porteur", "actions without a porteur")),
        actions(lost.actions_with_fewer_carriers,
                making_.say("actions avec un porteur de moins", "actions with fewer porteurs")),
        declared_cell(
            objectives_lost(lost), weight.partner,
            making_.say("objectifs sans action portée", "objectives without a carried action")),
        declared_cell(instances_hit(lost), weight.partner,
                      making_.say("instances sans pilote ou sous leur quorum",
                                  "instances without a lead or below their quorum")),
        declared_cell(as_subjects(lost.partners_cut_off), weight.partner,
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

  GridCell declared_cell(const std::vector<Subject>& subjects, PartnerId partner,
                         const char* what) {
    Trace trace;
    if (!subjects.empty()) trace = departure_trace(making_, places_, partner, what, {});
    trace.formula.clear();
    for (const Subject& subject : subjects) trace.places.push_back(declared(subject));
    return count_cell(making_, subjects.size(), std::move(trace));
  }

  std::string losses_in_brief(const Departure& lost) const {
    const std::size_t alone = orphaned_by(lost).size();
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

  ReportMaking& making_;
  const Contract& contract_;
  const ActionPlaces& places_;
  const std::vector<CarrierWeight>& weights_;
};

}  // namespace

ActionPlaces::ActionPlaces(const ReportMaking& making)
    : by_action_(making.contract.actions.size()) {
  for (const auto& rows : rows_in_scope(making.contract, making.scope())) {
    for (const ActionRow* row : rows) by_action_[row->action.value].push_back(row->place);
  }
}

std::vector<Place> ActionPlaces::of(const std::vector<ActionId>& actions) const {
  std::vector<Place> places;
  for (const ActionId action : actions) {
    const auto& rows = by_action_[action.value];
    places.insert(places.end(), rows.begin(), rows.end());
  }
  return places;
}

std::vector<ActionId> orphaned_by(const Departure& lost) {
  std::vector<ActionId> actions = lost.actions_without_carrier;
  actions.insert(actions.end(), lost.actions_left_to_unnamed.begin(),
                 lost.actions_left_to_unnamed.end());
  return actions;
}

Trace departure_trace(const ReportMaking& making, const ActionPlaces& places, PartnerId partner,
                      const char* what, const std::vector<ActionId>& actions) {
  return {making.say("si ", "if ") + making.contract.partners[partner].name +
              making.say(" partait avec ses services\u00A0: ", " left with its services: ") + what,
          making.say("actions non abandonnées du tableau\u00A0; un porteur incertain ne compte pas",
                     "actions of the table that are not abandoned; an uncertain porteur does not "
                     "count"),
          "", places.of(actions)};
}

std::vector<Block> departure_blocks(ReportMaking& making, const ActionPlaces& places,
                                    const std::vector<CarrierWeight>& weights) {
  Departures departures(making, places, weights);
  std::vector<Block> blocks = {{departures.departures_grid()}};
  for (Block& block : departures.departures_told()) blocks.push_back(std::move(block));
  return blocks;
}

}  // namespace maillage
