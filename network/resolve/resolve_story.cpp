// The story that the report tells: what each step is about, by names that the contract knows. Nothing is
// made from what a step names, for a story adds nothing to the contract.
#include <algorithm>

#include "network/model/vocabulary.hpp"
#include "network/resolve/resolving.hpp"
#include "network/text/text.hpp"

namespace maillage::resolve {
namespace {

// Of things that are found by id, name or title. None: it is unknown, and said.
template <class I, class Things>
std::optional<I> known_thing(Resolving& work, std::optional<std::uint32_t> found,
                             const model::Text& name, const Things& things, text::FaultKind kind) {
  if (found) return I{*found};
  std::vector<std::string> known;
  for (const auto& each : things) known.push_back(each.id);
  work.report(kind, name.place, {name.value}, work.suggest(name.value, known));
  return std::nullopt;
}

void resolve_part(Resolving& work, const model::Text& said, model::StoryStep& step) {
  const std::vector<std::string> parts = model::report_part_words();
  const std::string folded = text::fold(said.value);
  const auto found = std::find_if(parts.begin(), parts.end(), [&](const std::string& each) {
    return text::fold(each) == folded;
  });
  if (found != parts.end()) {
    step.part = *found;
    return;
  }
  std::string all;
  for (const std::string& each : parts) all += (all.empty() ? "" : ", ") + each;
  work.report(text::FaultKind::bad_value, said.place, {"partie", said.value, std::move(all)},
              work.suggest(said.value, parts));
}

void resolve_sheet(Resolving& work, const model::Record& record, model::StoryStep& step) {
  const model::Contract& contract = work.contract;
  if (const auto name = text_of(record, "action")) {
    step.action = known_thing<text::ActionId>(work, work.actions.find(name->value), *name,
                                              contract.actions, text::FaultKind::unknown_action);
  }
  if (const auto name = text_of(record, "organisation")) {
    const auto found = work.partners.find(name->value);
    if (found) {
      step.organisation = text::PartnerId{*found};
    } else {
      work.report(text::FaultKind::unknown_partner, name->place, {name->value, "organisation"},
                  work.suggest_partner(name->value));
    }
  }
  if (const auto name = text_of(record, "instance")) {
    step.instance =
        known_thing<text::InstanceId>(work, work.instances.find(name->value), *name,
                                      contract.instances, text::FaultKind::unknown_instance);
  }
}

void resolve_filter(Resolving& work, const model::Record& record, model::StoryStep& step) {
  const model::Contract& contract = work.contract;
  if (const auto code = text_of(record, "constat")) {
    step.rule = model::find_rule(code->value);
    if (!step.rule) {
      std::vector<std::string> codes;
      for (int i = 0; i < model::rule_count; ++i)
        codes.emplace_back(model::rule_code(static_cast<model::Rule>(i)));
      work.report(text::FaultKind::unknown_rule, code->place, {code->value},
                  work.suggest(code->value, codes));
    }
  }
  if (const auto name = text_of(record, "axe")) {
    step.axis = known_thing<text::AxisId>(work, work.axes.find(name->value), *name, contract.axes,
                                          text::FaultKind::unknown_axis);
  }
  if (const auto name = text_of(record, "objectif")) {
    step.objective =
        known_thing<text::ObjectiveId>(work, work.objectives.find(name->value), *name,
                                       contract.objectives, text::FaultKind::unknown_objective);
  }
  if (const auto word = text_of(record, "etat")) step.state = work.state(*word);
  if (const auto name = text_of(record, "epci")) step.epci = work.epci(*name);
  if (const auto word = text_of(record, "type")) {
    step.type = model::read_partner_type(word->value);
    if (!step.type) {
      work.report(text::FaultKind::unknown_type, word->place, {word->value},
                  work.suggest(word->value, model::partner_type_words()));
    }
  }
  step.since = integer_of(record, "depuis");
}

// A step leads to one place: keys of a filter go together, the others each stand alone.
void check_one_place(Resolving& work, const model::Record& record) {
  std::vector<std::vector<std::string_view>> places = {
      {"partie"}, {"action"}, {"organisation"}, {"instance"}};
  places.push_back({"constat", "axe", "objectif", "etat", "epci", "type", "depuis"});
  std::string keys;
  int led_to = 0;
  const model::Field* last = nullptr;
  for (const std::vector<std::string_view>& place : places) {
    const model::Field* first = nullptr;
    for (const std::string_view key : place) {
      const model::Field* field = find_field(record, key);
      if (first == nullptr) first = field;
    }
    if (first == nullptr) continue;
    keys += (keys.empty() ? "" : ", ") + first->key.value;
    last = first;
    ++led_to;
  }
  if (led_to > 1) {
    work.report(text::FaultKind::keys_exclude, last->key.place, {"parcours", std::move(keys)});
  }
}

}  // namespace

void resolve_story(Resolving& work) {
  for (const model::Record* record : work.records("parcours")) {
    const auto title = text_of(*record, "titre");
    if (!title) continue;
    model::StoryStep step;
    step.title = title->value;
    step.place = title->place;
    if (const auto note = text_of(*record, "note")) step.note = note->value;
    if (const auto source = text_of(*record, "source")) step.source = source->value;
    check_one_place(work, *record);
    if (const auto part = text_of(*record, "partie")) resolve_part(work, *part, step);
    resolve_sheet(work, *record, step);
    resolve_filter(work, *record, step);
    work.contract.story.push_back(std::move(step));
  }
}

}  // namespace maillage::resolve
