// Fragility: what would fall if each porteur left with its services.
#include <algorithm>
#include <utility>

#include "network/model/counting.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/report/partners/part_fragility.hpp"

namespace maillage::report::partners {
namespace {

// Carriers whose departure is told at once; the others' is behind a further click.
constexpr std::size_t most_told = 15;

class Departures {
 public:
  Departures(blocks::ReportMaking& its_making, const ActionPlaces& its_places,
             const std::vector<planning::CarrierWeight>& its_weights)
      : making_(its_making),
        contract_(its_making.contract),
        places_(its_places),
        weights_(its_weights),
        own_(model::partner_doings(contract_, its_making.scope())),
        together_(model::doings_with_services(contract_, its_making.scope())) {}

  blocks::Grid departures_grid() {
    blocks::Grid grid;
    grid.id = "fragilite-departs-par-porteur";
    grid.caption = making_.say("Ce qui tomberait au départ de chaque porteur, ",
                               "What would fall if each porteur left, ") +
                   blocks::scope_phrase(contract_, making_.scope(), making_.language);
    grid.use = blocks::GridUse::data;
    const auto number = blocks::GridAlign::numbers;
    grid.columns = {
        {making_.say("Porteur", "Porteur")},
        {making_.say("Porte", "Carries"), number, "",
         making_.say("actions non abandonnées, portées par elle-même",
                     "actions not abandoned, carried by itself")},
        {making_.say("Services compris", "With services"), number, "",
         making_.say("actions non abandonnées, portées par elle ou un de ses services",
                     "actions not abandoned, carried by it or a service of it")},
        {making_.say("Sans porteur", "Without porteur"), number, "",
         making_.say("actions qui n’auraient plus aucun porteur",
                     "actions that would have no porteur any more")},
        {making_.say("À d’autres non nommés", "Left to unnamed"), number, "",
         making_.say("actions «\u00A0X et partenaires\u00A0» qui n’auraient plus de porteur nommé",
                     "actions of \"X and partners\" that would have no named porteur any more")},
        {making_.say("Un porteur de moins", "Fewer porteurs"), number, "",
         making_.say("actions qui garderaient un autre porteur nommé",
                     "actions that would keep another named porteur")},
        {making_.say("Objectifs perdus", "Objectives lost"), number, "",
         making_.say("objectifs ou axes qui n’auraient plus aucune action portée",
                     "objectives or axes that would have no carried action any more")},
        {making_.say("Instances", "Instances"), number, "",
         making_.say("instances sans pilote, ou sous leur quorum",
                     "instances without a lead, or below their quorum")},
        {making_.say("Coupées", "Cut off"), number, "",
         making_.say("organisations qui n’auraient plus d’action en commun avec personne",
                     "organisations that would share an action with nobody any more")}};
    for (const planning::CarrierWeight& weight : weights_)
      grid.rows.push_back(departure_row(weight));
    return grid;
  }

  // Each departure in names, the first ones at once.
  std::vector<blocks::Block> departures_told() {
    std::vector<blocks::Block> blocks, others;
    for (const planning::CarrierWeight& weight : weights_) {
      blocks::Bullets told = departure_items(weight.departure);
      if (told.items.empty()) continue;
      blocks::Disclosure each{making_.say("Si ", "If ") + contract_.partners[weight.partner].name +
                                  making_.say(" partait", " left") +
                                  losses_in_brief(weight.departure),
                              {}};
      each.blocks.push_back({std::move(told)});
      (blocks.size() < most_told ? blocks : others).push_back({std::move(each)});
    }
    if (!others.empty()) {
      const std::string count =
          output_text::counted(others.size(), making_.say("autre porteur", "other porteur"),
                               making_.say("autres porteurs", "other porteurs"), making_.language);
      blocks.push_back({blocks::Disclosure{count, std::move(others)}});
    }
    return blocks;
  }

 private:
  std::string actions_words(std::size_t count) const {
    return output_text::counted(count, "action", "actions", making_.language);
  }

  static std::vector<model::Subject> objectives_lost(const planning::Departure& lost) {
    std::vector<model::Subject> subjects = blocks::as_subjects(lost.axes_without_carried_action);
    for (const model::Subject& each : blocks::as_subjects(lost.objectives_without_carried_action)) {
      subjects.push_back(each);
    }
    return subjects;
  }

  blocks::GridRow departure_row(const planning::CarrierWeight& weight) {
    const planning::Departure& lost = weight.departure;
    const auto ids_of = [](const model::CountedActions& counted_actions) {
      std::vector<text::ActionId> ids;
      for (const model::ActionRow* row : counted_actions.live) ids.push_back(row->action);
      return ids;
    };
    const std::size_t at = weight.partner.value;
    const auto actions = [&](const std::vector<text::ActionId>& list, const char* what) {
      return blocks::count_cell(making_, list.size(),
                                departure_trace(making_, places_, weight.partner, what, list));
    };
    blocks::GridRow row;
    row.cells = {
        blocks::run_cell(making_.link(weight.partner)),
        actions(ids_of(own_[at].carries),
                making_.say("actions qu’elle porte elle-même", "actions it carries itself")),
        actions(ids_of(together_[at].carries),
                making_.say("actions qu’elle porte, services compris",
                            "actions it carries, services included")),
        actions(lost.actions_without_carrier,
                making_.say("actions sans porteur", "actions without a porteur")),
        actions(lost.actions_left_to_unnamed,
                making_.say("actions laissées à d’autres, non nommés",
                            "actions left to others who are not named")),
        actions(lost.actions_with_fewer_carriers,
                making_.say("actions avec un porteur de moins", "actions with fewer porteurs")),
        declared_cell(
            objectives_lost(lost), weight.partner,
            making_.say("objectifs sans action portée", "objectives without a carried action")),
        declared_cell(instances_hit(lost), weight.partner,
                      making_.say("instances sans pilote ou sous leur quorum",
                                  "instances without a lead or below their quorum")),
        declared_cell(blocks::as_subjects(lost.partners_cut_off), weight.partner,
                      making_.say("organisations coupées des autres", "organisations cut off"))};
    return row;
  }

  static std::vector<model::Subject> instances_hit(const planning::Departure& lost) {
    std::vector<text::InstanceId> hit = lost.instances_without_lead;
    hit.insert(hit.end(), lost.instances_under_quorum.begin(), lost.instances_under_quorum.end());
    std::sort(hit.begin(), hit.end());
    hit.erase(std::unique(hit.begin(), hit.end()), hit.end());
    return blocks::as_subjects(hit);
  }

  text::Place declared(const model::Subject& subject) const {
    switch (subject.kind) {
      case model::SubjectKind::axis:
        return contract_.axes[text::AxisId{subject.index}].place;
      case model::SubjectKind::objective:
        return contract_.objectives[text::ObjectiveId{subject.index}].place;
      case model::SubjectKind::instance:
        return contract_.instances[text::InstanceId{subject.index}].place;
      case model::SubjectKind::partner:
        return contract_.partners[text::PartnerId{subject.index}].place;
      default:
        return contract_.place;
    }
  }

  blocks::GridCell declared_cell(const std::vector<model::Subject>& subjects,
                                 text::PartnerId partner, const char* what) {
    blocks::Trace trace;
    if (!subjects.empty()) trace = departure_trace(making_, places_, partner, what, {});
    trace.formula.clear();
    for (const model::Subject& subject : subjects) trace.places.push_back(declared(subject));
    return blocks::count_cell(making_, subjects.size(), std::move(trace));
  }

  std::string losses_in_brief(const planning::Departure& lost) const {
    const std::size_t alone = lost.actions_without_carrier.size();
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
           blocks::enumerated(words, making_.language);
  }

  blocks::Bullets departure_items(const planning::Departure& lost) {
    blocks::Bullets told;
    const auto add = [&](const char* label, const std::vector<model::Subject>& subjects) {
      if (subjects.empty()) return;
      blocks::Prose prose = {{std::string(label) + " (" +
                                  output_text::count_text(subjects.size(), making_.language) + ")" +
                                  making_.say("\u00A0: ", ": "),
                              blocks::Emphasis::strong}};
      blocks::append(prose, blocks::listed(making_, subjects));
      told.items.push_back(std::move(prose));
    };
    add(making_.say("Actions sans porteur", "Actions without a porteur"),
        blocks::as_subjects(lost.actions_without_carrier));
    add(making_.say("Actions laissées à des partenaires non nommés",
                    "Actions left to partners who are not named"),
        blocks::as_subjects(lost.actions_left_to_unnamed));
    add(making_.say("Actions avec un porteur de moins", "Actions with fewer porteurs"),
        blocks::as_subjects(lost.actions_with_fewer_carriers));
    add(making_.say("Objectifs sans plus aucune action portée",
                    "Objectives without a carried action any more"),
        objectives_lost(lost));
    add(making_.say("Instances sans pilote", "Instances without a lead"),
        blocks::as_subjects(lost.instances_without_lead));
    add(making_.say("Instances sous leur quorum", "Instances below their quorum"),
        blocks::as_subjects(lost.instances_under_quorum));
    add(making_.say("Organisations sans plus d’action commune avec personne",
                    "Organisations that share an action with nobody any more"),
        blocks::as_subjects(lost.partners_cut_off));
    return told;
  }

  blocks::ReportMaking& making_;
  const model::Contract& contract_;
  const ActionPlaces& places_;
  const std::vector<planning::CarrierWeight>& weights_;
  const std::vector<model::PartnerDoings> own_, together_;
};

}  // namespace

ActionPlaces::ActionPlaces(const blocks::ReportMaking& making)
    : by_action_(making.contract.actions.size()) {
  for (const auto& rows : model::rows_in_scope(making.contract, making.scope())) {
    for (const model::ActionRow* row : rows) by_action_[row->action.value].push_back(row->place);
  }
}

std::vector<text::Place> ActionPlaces::of(const std::vector<text::ActionId>& actions) const {
  std::vector<text::Place> places;
  for (const text::ActionId action : actions) {
    const auto& rows = by_action_[action.value];
    places.insert(places.end(), rows.begin(), rows.end());
  }
  return places;
}

blocks::Trace departure_trace(const blocks::ReportMaking& making, const ActionPlaces& places,
                              text::PartnerId partner, const char* what,
                              const std::vector<text::ActionId>& actions) {
  return {making.say("si ", "if ") + making.contract.partners[partner].name +
              making.say(" partait avec ses services\u00A0: ", " left with its services: ") + what,
          making.say("actions non abandonnées du tableau\u00A0; un porteur incertain ne compte pas",
                     "actions of the table that are not abandoned; an uncertain porteur does not "
                     "count"),
          "", places.of(actions)};
}

std::vector<blocks::Block> departure_blocks(blocks::ReportMaking& making,
                                            const ActionPlaces& places,
                                            const std::vector<planning::CarrierWeight>& weights) {
  Departures departures(making, places, weights);
  std::vector<blocks::Block> blocks = {{departures.departures_grid()}};
  for (blocks::Block& block : departures.departures_told()) blocks.push_back(std::move(block));
  return blocks;
}

}  // namespace maillage::report::partners
