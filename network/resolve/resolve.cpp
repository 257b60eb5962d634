// The one step from what was written to what it means.
//
// Every reader makes a draft, so every check of meaning is written once, here and in the resolve_* beside:
// whatever the format, the same words give the same fault at the same kind of place. The parts run in a
// fixed order (resolving.hpp), for each looks up what those before it have made: axes before objectives,
// organisations before the tables that name them, tables before the figures that count them.
//
// An organisation of a cell that nobody declares is taken as found, and told, unless the contract says that
// it has declared all of its own (organisations = "fermées"): then it is a fault. Nothing stops at the
// first fault.
#include "network/resolve/resolve.hpp"

#include <algorithm>
#include <tuple>
#include <unordered_map>

#include "network/model/readings/coded_title.hpp"
#include "network/model/vocabulary.hpp"
#include "network/resolve/resolving.hpp"
#include "network/text/free_id.hpp"
#include "network/text/text.hpp"

namespace maillage::resolve {
namespace {

constexpr std::string_view another_organisation = "autre";

}  // namespace

bool TitleIndex::add(std::string_view title, std::uint32_t owner) {
  const std::string folded = text::fold(title);
  if (folded.empty()) return true;
  const auto [place, added] = owners_.emplace(folded, owner);
  return added || place->second == owner;
}

std::optional<std::uint32_t> TitleIndex::find(std::string_view title) const {
  const auto found = owners_.find(text::fold(title));
  if (found == owners_.end()) return std::nullopt;
  return found->second;
}

std::vector<std::string> Resolving::suggest(std::string_view word,
                                            const std::vector<std::string>& known) {
  return ++suggested > most_suggested ? std::vector<std::string>() : text::nearest(word, known);
}

void Resolving::report(text::FaultKind kind, const text::Place& place,
                       std::vector<std::string> words, std::vector<std::string> suggestions,
                       std::vector<text::Related> related, text::FaultSeverity severity) {
  faults.push_back(
      {kind, severity, place, std::move(words), std::move(suggestions), std::move(related)});
}

const std::vector<const model::Record*>& Resolving::records(std::string_view section) const {
  static const std::vector<const model::Record*> none;
  const auto found = by_section.find(section);
  return found == by_section.end() ? none : found->second;
}

text::PartnerId Resolving::make_partner(std::string_view name, const text::Place& place) {
  model::Partner partner;
  partner.name = std::string(text::trimmed(name));
  partner.id = text::free_id(text::slug(partner.name), "organisation",
                             [&](const std::string& id) { return partners.find(id).has_value(); });
  partner.place = place;
  const text::PartnerId id = contract.partners.push_back(partner);
  partners.add(partner.name, id.value);
  partners.add(partner.id, id.value);
  return id;
}

text::PartnerId Resolving::make_undeclared(const model::Text& name) {
  const text::PartnerId made = make_partner(name.value, name.place);
  if (declares_partners) undeclared.emplace_back(made, name.place);
  return made;
}

std::optional<text::PartnerId> Resolving::partner(const model::Text& name, std::string_view key) {
  if (text::trimmed(name.value).empty()) return std::nullopt;
  if (const auto found = partners.find(name.value)) return text::PartnerId{*found};
  if (!declares_partners) return make_partner(name.value, name.place);
  // contrat.toml names organisations by their ids: what is near one of them is a slip.
  std::vector<std::string> near = suggest_partner(name.value);
  if (!is_closed && near.empty()) return make_undeclared(name);
  report(text::FaultKind::unknown_partner, name.place, {name.value, std::string(key)},
         std::move(near));
  return std::nullopt;
}

std::optional<text::PartnerId> Resolving::partner_of_cell(const model::Text& name,
                                                          std::string_view key) {
  if (text::trimmed(name.value).empty()) return std::nullopt;
  if (const auto found = partners.find(name.value)) return text::PartnerId{*found};
  if (is_closed) return partner(name, key);
  const std::string printed(text::trimmed(name.value));
  const bool is_answered = deciding.answers().find(model::DecisionKind::name, printed) != nullptr;
  std::vector<std::string> near;
  if (declares_partners && !is_answered) near = near_partners(printed);
  if (!is_answered && near.empty()) return make_undeclared(name);
  const std::string held = deciding.decide({model::DecisionKind::name,
                                            model::Sureness::doubtful,
                                            printed,
                                            std::string(another_organisation),
                                            std::move(near),
                                            {name.place},
                                            false});
  if (text::fold(held) == another_organisation || text::fold(held) == text::fold(printed)) {
    return make_undeclared(name);
  }
  auto owner = partners.find(held);
  if (!owner) owner = make_undeclared({held, name.place}).value;
  partners.add(printed, *owner);
  return text::PartnerId{*owner};
}

void Resolving::gather_known() {
  if (!known_names.empty()) return;
  const auto know = [&](const std::string& known, std::uint32_t owner) {
    known_names.push_back(known);
    known_owners.push_back(owner);
    known_matcher.add(known);
  };
  for (std::uint32_t i = 0; i < contract.partners.size(); ++i) {
    const model::Partner& each = contract.partners[text::PartnerId{i}];
    know(each.name, i);
    for (const std::string& alias : each.aliases) know(alias, i);
    know(each.id, i);
  }
}

std::vector<std::string> Resolving::near_partners(std::string_view name) {
  constexpr std::size_t most = 3;
  gather_known();
  std::vector<std::string> near;
  std::vector<std::uint32_t> owners;
  const auto add = [&](std::uint32_t owner) {
    if (near.size() == most) return;
    if (std::find(owners.begin(), owners.end(), owner) != owners.end()) return;
    owners.push_back(owner);
    near.push_back(contract.partners[text::PartnerId{owner}].name);
  };
  for (const names::NameMatcher::Match& match : known_matcher.best(name, 20)) {
    if (match.score >= names::probable_score) add(known_owners[match.position]);
  }
  // A slip of the hand in an acronym, which tells nothing else: "ADRM" for "ADMR".
  if (++suggested > most_suggested) return near;
  const std::string folded = text::fold(name);
  if (folded.size() < 4) return near;
  for (std::size_t i = 0; i < known_names.size(); ++i) {
    const std::string known = text::fold(known_names[i]);
    if (known.size() < 4 || folded.find_first_of("0123456789") != std::string::npos) continue;
    if (text::edit_distance(folded, known, 1) <= 1) add(known_owners[i]);
  }
  return near;
}

std::vector<std::string> Resolving::suggest_partner(std::string_view name) {
  constexpr std::size_t most = 3;
  gather_known();
  // What names of organisations have to do with each other first, then letters; of the former the
  // best spelling of each organisation.
  const std::vector<std::string> by_letters = suggest(name, known_names);
  std::vector<std::string> suggestions;
  if (suggested > most_suggested) return suggestions;
  std::vector<std::uint32_t> owners;
  for (const names::NameMatcher::Match& match : known_matcher.best(name, 20)) {
    const std::uint32_t owner = known_owners[match.position];
    if (std::find(owners.begin(), owners.end(), owner) != owners.end()) continue;
    owners.push_back(owner);
    suggestions.push_back(known_names[match.position]);
    if (suggestions.size() == most) return suggestions;
  }
  for (const std::string& near : by_letters) {
    const bool already = std::any_of(
        suggestions.begin(), suggestions.end(),
        [&](const std::string& each) { return text::name_key(each) == text::name_key(near); });
    if (!already) suggestions.push_back(near);
    if (suggestions.size() == most) break;
  }
  return suggestions;
}

std::vector<text::PartnerId> Resolving::partner_list(const model::Record& record,
                                                     std::string_view key) {
  std::vector<text::PartnerId> list;
  for (const model::Text& name : texts_of(record, key)) {
    const auto id = partner(name, key);
    if (id && std::find(list.begin(), list.end(), *id) == list.end()) list.push_back(*id);
  }
  return list;
}

namespace {

// A slug that nothing has yet.
std::string free_id(const TitleIndex& index, std::string_view name) {
  return text::free_id(text::slug(name), "sans-nom",
                       [&](const std::string& id) { return index.find(id).has_value(); });
}

}  // namespace

std::optional<text::AxisId> Resolving::axis(const model::Text& name) {
  if (const auto found = axes.find(name.value)) return text::AxisId{*found};
  // "Axe 1", "1/ Promouvoir…": the id is the first word but for "axe".
  const std::string folded = text::fold(name.value);
  std::vector<std::string_view> words = text::words_of(folded);
  if (!words.empty() && words[0] == "axe") words.erase(words.begin());
  const model::CodedTitle coded = model::read_coded_title(name.value);
  const std::string code = text::fold(coded.code).empty() ? std::string() : coded.code;
  if (!code.empty()) {
    if (const auto found = axes.find(code)) return text::AxisId{*found};
  }
  if (!words.empty()) {
    if (const auto found = axes.find(words[0])) return text::AxisId{*found};
  }
  if (!declares_axes) {
    // Only a code is an id: "1", "II", "A", not the "Un" of "Un territoire en santé".
    const auto is_code = [](std::string_view word) {
      return word.size() == 1 || word.find_first_not_of("0123456789") == std::string_view::npos ||
             word.find_first_not_of("ivx") == std::string_view::npos;
    };
    if (!words.empty() && !is_code(words[0])) words.clear();
    std::string made = words.empty() ? free_id(axes, name.value) : std::string(words[0]);
    if (!code.empty()) made = code.find('.') == std::string::npos ? text::fold(code) : code;
    const auto id = contract.axes.push_back(
        {made,
         coded.words.empty() ? std::string(text::trimmed(name.value)) : coded.words,
         {},
         "",
         name.place});
    axes.add(name.value, id.value);
    axes.add(made, id.value);
    return id;
  }
  std::vector<std::string> known;
  for (const model::Axis& each : contract.axes) {
    known.push_back(each.id);
    known.push_back(each.name);
  }
  report(text::FaultKind::unknown_axis, name.place, {name.value}, suggest(name.value, known));
  return std::nullopt;
}

namespace {

// "1.2" of the axis "1": a row that has it under another axis contradicts itself. "2" is the second of
// whatever axis.
bool names_axis(std::string_view code, std::string_view axis) {
  const std::size_t point = code.find('.');
  return point != std::string_view::npos && text::fold(code.substr(0, point)) == text::fold(axis);
}

// What objective "1" of the second axis is called where the first has one too.
std::string id_within(const model::Axis& axis, std::string_view code) {
  return text::slug("axe " + axis.id + " " + std::string(code));
}

}  // namespace

std::optional<text::ObjectiveId> Resolving::objective(const model::Text& name,
                                                      std::optional<text::AxisId> of) {
  // "1.1_renforcer la mobilité", "Objectif 1.1 : Renforcer…": a code before the title is its id.
  const model::CodedTitle coded = model::read_coded_title(name.value);
  const auto has_axis = [&](std::uint32_t owner) {
    const std::optional<text::AxisId>& axis = contract.objectives[text::ObjectiveId{owner}].axis;
    return !of || !axis || axis == of;
  };
  std::optional<std::uint32_t> found = objectives.find(name.value);
  if (!found && !coded.code.empty()) found = objectives.find(coded.code);
  const std::string title =
      coded.words.empty() ? std::string(text::trimmed(name.value)) : coded.words;
  std::string own_id = coded.code;
  if (found && !has_axis(*found)) {
    const text::AxisId theirs = *contract.objectives[text::ObjectiveId{*found}].axis;
    if (coded.code.empty() || !names_axis(coded.code, contract.axes[theirs].id)) {
      // "Communiquer" of one axis is not that of another, nor is "1. Manger" the "1. Attirer" of the next.
      if (!coded.code.empty()) own_id = id_within(contract.axes[*of], coded.code);
      for (std::uint32_t i = 0; i < contract.objectives.size(); ++i) {
        const model::Objective& other = contract.objectives[text::ObjectiveId{i}];
        const bool is_same =
            text::fold(other.name) == text::fold(title) || (!own_id.empty() && other.id == own_id);
        if (other.axis == of && is_same) return text::ObjectiveId{i};
      }
      if (!declares_objectives) found.reset();
    }
  }
  if (found) return text::ObjectiveId{*found};
  if (!declares_objectives) {
    model::Objective made;
    if (own_id.empty() || objectives.find(own_id)) own_id = free_id(objectives, name.value);
    made.id = own_id;
    made.name = title;
    made.place = name.place;
    const text::ObjectiveId id = contract.objectives.push_back(made);
    objectives.add(name.value, id.value);
    objectives.add(made.id, id.value);
    return id;
  }
  std::vector<std::string> known;
  for (const model::Objective& each : contract.objectives) {
    known.push_back(each.id);
    known.push_back(each.name);
  }
  report(text::FaultKind::unknown_objective, name.place, {name.value}, suggest(name.value, known));
  return std::nullopt;
}

std::optional<text::InstanceId> Resolving::instance(const model::Text& name) {
  if (const auto found = instances.find(name.value)) return text::InstanceId{*found};
  if (!declares_instances) {
    model::Instance made;
    made.id = text::slug(name.value);
    made.name = std::string(text::trimmed(name.value));
    made.place = name.place;
    const text::InstanceId id = contract.instances.push_back(made);
    instances.add(made.name, id.value);
    instances.add(made.id, id.value);
    return id;
  }
  std::vector<std::string> known;
  for (const model::Instance& each : contract.instances) {
    known.push_back(each.id);
    known.push_back(each.name);
  }
  report(text::FaultKind::unknown_instance, name.place, {name.value}, suggest(name.value, known));
  return std::nullopt;
}

std::optional<text::EpciId> Resolving::epci(const model::Text& name) {
  const auto found = partners.find(name.value);
  for (std::uint32_t i = 0; found && i < contract.epcis.size(); ++i) {
    if (contract.epcis[text::EpciId{i}].partner.value == *found) return text::EpciId{i};
  }
  std::vector<std::string> known;
  for (const model::Epci& each : contract.epcis)
    known.push_back(contract.partners[each.partner].id);
  report(text::FaultKind::unknown_epci, name.place, {name.value}, suggest(name.value, known));
  return std::nullopt;
}

std::optional<model::State> Resolving::known_state(std::string_view word) const {
  // "Engagé" and "engagée" are one word.
  std::string folded = text::fold(word);
  if (folded.size() > 2 && folded.substr(folded.size() - 2) == "ee") folded.pop_back();
  if (const auto own = own_states.find(folded); own != own_states.end()) return own->second;
  // "sans état" is none of them.
  const model::Answer* answer = deciding.answers().find(model::DecisionKind::state, word);
  if (answer != nullptr) return model::read_state(answer->text);
  return model::read_state(word);
}

std::optional<model::State> Resolving::state(const model::Text& word) {
  if (const auto known = known_state(word.value)) return known;
  std::vector<std::string> words = model::state_words();
  report(text::FaultKind::unknown_state, word.place, {word.value}, suggest(word.value, words));
  return std::nullopt;
}

std::optional<text::Date> Resolving::date(const model::Record& record, std::string_view key) {
  const auto text = text_of(record, key);
  if (!text) return std::nullopt;
  const auto parsed = text::parse_date(text::trimmed(text->value));
  if (!parsed) report(text::FaultKind::bad_date, text->place, {text->value});
  return parsed;
}

void resolve_header(Resolving& work) {
  model::Contract& contract = work.contract;
  contract.place = work.draft.place;
  for (const std::string_view section : {"contrat", "territoire"}) {
    for (const model::Record* record : work.records(section)) {
      const auto said = [&](std::string_view key, std::string& into) {
        if (const auto text = text_of(*record, key)) into = text->value;
      };
      if (section == "contrat") {
        contract.place = record->section.place;
        said("id", contract.id);
        said("nom", contract.name);
        if (const auto nature = text_of(*record, "nature")) {
          contract.nature = model::contract_nature(nature->value);
          const std::vector<std::string> known = model::contract_natures();
          if (std::find(known.begin(), known.end(), contract.nature) == known.end()) {
            work.report(text::FaultKind::unknown_nature, nature->place, {nature->value}, {}, {},
                        text::FaultSeverity::warning);
          }
        }
        for (const model::Text& priority : texts_of(*record, "priorites_nationales"))
          contract.priorities.push_back(priority.value);
        said("territoire", contract.territory);
        said("source", contract.source);
        contract.start = work.date(*record, "debut");
        contract.end = work.date(*record, "fin");
        if (contract.start && contract.end && *contract.end < *contract.start &&
            to_string(*contract.start).find(to_string(*contract.end)) != 0) {
          work.report(text::FaultKind::dates_out_of_order, text_of(*record, "fin")->place,
                      {to_string(*contract.start), to_string(*contract.end)});
        }
        contract.coordination_fte = number_of(*record, "coordination_etp");
      } else {
        said("nom", contract.territory);
      }
      if (const auto n = integer_of(*record, "communes")) contract.communes = n;
      if (const auto n = integer_of(*record, "habitants")) contract.inhabitants = n;
      if (const auto n = number_of(*record, "superficie_km2")) contract.area_km2 = n;
      said("contours", contract.contours_file);
    }
  }
  if (contract.name.empty()) contract.name = contract.id;
  if (contract.id.empty()) contract.id = text::slug(contract.name);
}

namespace {

// Where some organisations are declared, those that are not are one note.
void report_undeclared(Resolving& work) {
  if (work.undeclared.empty()) return;
  std::string names;
  std::vector<text::Related> related;
  for (const auto& [id, place] : work.undeclared) {
    const std::string& name = work.contract.partners[id].name;
    names += (names.empty() ? "" : ", ") + name;
    related.push_back({place, name});
  }
  work.report(text::FaultKind::undeclared_partners, work.contract.place,
              {std::to_string(work.undeclared.size()), names}, {}, std::move(related),
              text::FaultSeverity::note);
}

// A cell that is read once stands in many rows: where each name that is asked about was named.
void gather_places(std::vector<model::Decision>& decisions, const model::Contract& contract) {
  std::unordered_map<std::string, model::Decision*> asked;
  for (model::Decision& decision : decisions) {
    if (decision.kind == model::DecisionKind::name)
      asked.emplace(text::name_key(decision.subject), &decision);
  }
  if (asked.empty()) return;
  for (const model::Edition& edition : contract.editions) {
    for (const model::ActionRow& row : edition.rows) {
      for (const auto* mentions :
           {&row.carriers, &row.candidates, &row.partners, &row.funders, &row.targets}) {
        for (const model::Mention& mention : *mentions) {
          const auto found = asked.find(text::name_key(mention.printed));
          if (found == asked.end()) continue;
          // The first was noted where it was asked.
          std::vector<text::Place>& places = found->second->places;
          if (places.front() != mention.place) places.push_back(mention.place);
        }
      }
    }
  }
}

}  // namespace

Resolved resolve(const model::Draft& draft) {
  Resolving work{draft};
  for (const model::Record& record : draft.records) {
    check_form(record, work.faults);
    work.by_section[section_name(record)].push_back(&record);
  }
  resolve_header(work);
  resolve_rules(work);
  resolve_exceptions(work);
  resolve_requirements(work);
  resolve_own_states(work);
  resolve_partners(work);
  resolve_territory(work);
  resolve_contours(work);
  resolve_axes_and_objectives(work);
  register_instances(work);
  resolve_tables(work);
  resolve_instances(work);
  resolve_commitments(work);
  resolve_figures(work);
  resolve_story(work);
  report_undeclared(work);
  check_privacy(work);

  const model::Contract& contract = work.contract;
  const bool nothing = contract.actions.empty() && contract.partners.empty() &&
                       contract.objectives.empty() && contract.instances.empty();
  // A fault of form says already why nothing could be read.
  if (nothing && !text::has_errors(work.faults)) {
    // A table that is still to be filled in is a contract's beginning.
    const auto severity =
        draft.tables.empty() ? text::FaultSeverity::error : text::FaultSeverity::warning;
    work.report(text::FaultKind::empty_contract, draft.place, {}, {}, {}, severity);
  }
  work.contract.decisions = draft.decisions;
  std::vector<model::Decision> decisions = work.deciding.take();
  gather_places(decisions, work.contract);
  model::append_decisions(work.contract.decisions, std::move(decisions));
  std::stable_sort(work.faults.begin(), work.faults.end(),
                   [](const text::Fault& a, const text::Fault& b) {
                     return std::tie(a.place.file, a.place.line, a.place.column) <
                            std::tie(b.place.file, b.place.line, b.place.column);
                   });
  return {std::move(work.contract), std::move(work.faults)};
}

}  // namespace maillage::resolve
