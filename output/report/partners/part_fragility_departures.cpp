// Fragility: what would fall if each porteur left with its services.
#include <algorithm>
#include <utility>

#include "network/model/counting.hpp"
#include "output/diagrams/departures.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/report/blocks/pictures.hpp"
#include "output/report/partners/part_fragility.hpp"
#include "output/words/network/table_words.hpp"
#include "output/words/partners/departure_messages.hpp"

namespace maillage::report::partners {
namespace {

using words::partners::Departures;

// Carriers whose departure is told at once; the others' is behind a further click.
constexpr std::size_t most_told = 15;

class DeparturesTold {
 public:
  DeparturesTold(blocks::ReportMaking& its_making, const ActionPlaces& its_places,
                 const std::vector<planning::CarrierWeight>& its_weights)
      : making_(its_making),
        contract_(its_making.contract),
        places_(its_places),
        weights_(its_weights),
        own_(its_making.study.doings()),
        together_(its_making.study.doings_with_services()) {}

  blocks::Grid departures_grid() {
    blocks::Grid grid;
    grid.id = "fragilite-departs-par-porteur";
    grid.caption = making_.say(
        Departures::caption,
        {{"where", blocks::scope_phrase(contract_, making_.scope(), making_.language)}});
    grid.use = blocks::GridUse::data;
    grid.columns = {{making_.say(Departures::carrier_header)}};
    for (const auto& [header, full] : std::initializer_list<std::pair<Departures, Departures>>{
             {Departures::carries_header, Departures::carries_full},
             {Departures::services_header, Departures::services_full},
             {Departures::without_header, Departures::without_full},
             {Departures::unnamed_header, Departures::unnamed_full},
             {Departures::fewer_header, Departures::fewer_full},
             {Departures::objectives_header, Departures::objectives_full},
             {Departures::instances_header, Departures::instances_full},
             {Departures::cut_off_header, Departures::cut_off_full}}) {
      grid.columns.push_back(
          {making_.say(header), blocks::GridAlign::numbers, "", making_.say(full)});
    }
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
      blocks::Disclosure each{told_title(weight), {}};
      each.blocks.push_back({std::move(told)});
      (blocks.size() < most_told ? blocks : others).push_back({std::move(each)});
    }
    if (!others.empty()) {
      blocks.push_back({blocks::Disclosure{making_.say(Departures::others, {{"n", others.size()}}),
                                           std::move(others)}});
    }
    return blocks;
  }

 private:
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
    const auto actions = [&](const std::vector<text::ActionId>& list, Departures what) {
      return blocks::count_cell(
          making_, list.size(),
          departure_trace(making_, places_, weight.partner, making_.say(what), list));
    };
    blocks::GridRow row;
    row.cells = {blocks::run_cell(making_.link(weight.partner)),
                 actions(ids_of(own_[at].carries), Departures::carried_itself),
                 actions(ids_of(together_[at].carries), Departures::carried_with_services),
                 actions(lost.actions_without_carrier, Departures::left_without),
                 actions(lost.actions_left_to_unnamed, Departures::left_to_unnamed),
                 actions(lost.actions_with_fewer_carriers, Departures::left_to_fewer),
                 declared_cell(objectives_lost(lost), weight.partner, Departures::objectives_lost),
                 declared_cell(instances_hit(lost), weight.partner, Departures::instances_hit),
                 declared_cell(blocks::as_subjects(lost.partners_cut_off), weight.partner,
                               Departures::organisations_cut_off)};
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
                                 text::PartnerId partner, Departures what) {
    blocks::Trace trace;
    if (!subjects.empty())
      trace = departure_trace(making_, places_, partner, making_.say(what), {});
    trace.formula.clear();
    for (const model::Subject& subject : subjects) trace.places.push_back(declared(subject));
    return blocks::count_cell(making_, subjects.size(), std::move(trace));
  }

  // "Si le PETR partait : 3 actions sans porteur".
  std::string told_title(const planning::CarrierWeight& weight) const {
    const std::size_t alone = weight.departure.actions_without_carrier.size();
    const std::size_t fewer = weight.departure.actions_with_fewer_carriers.size();
    std::vector<std::string> losses;
    if (alone > 0) losses.push_back(making_.say(Departures::loses_carrier, {{"n", alone}}));
    if (fewer > 0) losses.push_back(making_.say(Departures::loses_one, {{"n", fewer}}));
    const std::string& who = contract_.partners[weight.partner].name;
    if (losses.empty()) return making_.say(Departures::told, {{"who", who}});
    return making_.say(Departures::told_with_losses,
                       {{"who", who}, {"losses", blocks::enumerated(losses, making_.language)}});
  }

  blocks::Bullets departure_items(const planning::Departure& lost) {
    blocks::Bullets told;
    const auto add = [&](Departures label, const std::vector<model::Subject>& subjects) {
      if (subjects.empty()) return;
      blocks::Prose prose = {
          {making_.say(label, {{"n", subjects.size()}}), blocks::Emphasis::strong}};
      blocks::append(prose, blocks::listed(making_, subjects));
      told.items.push_back(std::move(prose));
    };
    add(Departures::actions_without, blocks::as_subjects(lost.actions_without_carrier));
    add(Departures::actions_to_unnamed, blocks::as_subjects(lost.actions_left_to_unnamed));
    add(Departures::actions_with_fewer, blocks::as_subjects(lost.actions_with_fewer_carriers));
    add(Departures::objectives_uncarried, objectives_lost(lost));
    add(Departures::instances_without_lead, blocks::as_subjects(lost.instances_without_lead));
    add(Departures::instances_under_quorum, blocks::as_subjects(lost.instances_under_quorum));
    add(Departures::organisations_alone, blocks::as_subjects(lost.partners_cut_off));
    return told;
  }

  blocks::ReportMaking& making_;
  const model::Contract& contract_;
  const ActionPlaces& places_;
  const std::vector<planning::CarrierWeight>& weights_;
  const std::vector<model::PartnerDoings>&own_, &together_;
};

}  // namespace

ActionPlaces::ActionPlaces(const blocks::ReportMaking& making)
    : by_action_(making.contract.actions.size()) {
  for (const auto& rows : making.study.rows()) {
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
                              text::PartnerId partner, const std::string& what,
                              const std::vector<text::ActionId>& actions) {
  return {making.say(Departures::if_it_left,
                     {{"who", making.contract.partners[partner].name}, {"what", what}}),
          making.say(Departures::how_counted), "", places.of(actions)};
}

std::vector<blocks::Block> departure_blocks(blocks::ReportMaking& making,
                                            const ActionPlaces& places,
                                            const std::vector<planning::CarrierWeight>& weights) {
  DeparturesTold departures(making, places, weights);
  std::vector<blocks::Block> blocks = blocks::picture_blocks(
      making, "departs-" + words::table_slug(making.contract, making.scope()),
      diagrams::departures_title(making.study, making.language), making.say(Departures::drawn));
  blocks.push_back({departures.departures_grid()});
  for (blocks::Block& block : departures.departures_told()) blocks.push_back(std::move(block));
  return blocks;
}

}  // namespace maillage::report::partners
