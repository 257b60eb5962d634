#include "network/resolve/resolve.hpp"

#include <algorithm>
#include <tuple>
#include <unordered_map>

#include "network/model/coded_title.hpp"
#include "network/model/vocabulary.hpp"
#include "network/resolve/resolving.hpp"
#include "network/text/text.hpp"

namespace maillage {
namespace {

constexpr std::string_view another_organisation = "autre";

}  // namespace

bool TitleIndex::add(std::string_view title, std::uint32_t owner) {
  const std::string folded = fold(title);
  if (folded.empty()) return true;
  const auto [place, added] = owners_.emplace(folded, owner);
  return added || place->second == owner;
}

std::optional<std::uint32_t> TitleIndex::find(std::string_view title) const {
  const auto found = owners_.find(fold(title));
  if (found == owners_.end()) return std::nullopt;
  return found->second;
}

std::vector<std::string> Resolving::suggest(std::string_view word,
                                            const std::vector<std::string>& known) {
  return ++suggested > most_suggested ? std::vector<std::string>() : nearest(word, known);
}

void Resolving::report(FaultKind kind, const Place& place, std::vector<std::string> words,
                       std::vector<std::string> suggestions, std::vector<Related> related,
                       FaultSeverity severity) {
  faults.push_back(
      {kind, severity, place, std::move(words), std::move(suggestions), std::move(related)});
}

const std::vector<const Record*>& Resolving::records(std::string_view section) const {
  static const std::vector<const Record*> none;
  const auto found = by_section.find(section);
  return found == by_section.end() ? none : found->second;
}

PartnerId Resolving::make_partner(std::string_view name, const Place& place) {
  Partner partner;
  partner.name = std::string(trimmed(name));
  partner.id = slug(partner.name);
  if (partner.id.empty()) partner.id = "organisation";
  const std::string base = partner.id;
  for (int i = 2; partners.find(partner.id); ++i) partner.id = base + "-" + std::to_string(i);
  partner.place = place;
  const PartnerId id = contract.partners.push_back(partner);
  partners.add(partner.name, id.value);
  partners.add(partner.id, id.value);
  return id;
}

PartnerId Resolving::make_undeclared(const Text& name) {
  const PartnerId made = make_partner(name.value, name.place);
  if (declares_partners) undeclared.emplace_back(made, name.place);
  return made;
}

std::optional<PartnerId> Resolving::partner(const Text& name, std::string_view key) {
  if (trimmed(name.value).empty()) return std::nullopt;
  if (const auto found = partners.find(name.value)) return PartnerId{*found};
  if (!declares_partners) return make_partner(name.value, name.place);
  // contrat.toml names organisations by their ids: what is near one of them is a slip.
  std::vector<std::string> near = suggest_partner(name.value);
  if (!is_closed && near.empty()) return make_undeclared(name);
  report(FaultKind::unknown_partner, name.place, {name.value, std::string(key)}, std::move(near));
  return std::nullopt;
}

std::optional<PartnerId> Resolving::partner_of_cell(const Text& name, std::string_view key) {
  if (trimmed(name.value).empty()) return std::nullopt;
  if (const auto found = partners.find(name.value)) return PartnerId{*found};
  if (is_closed) return partner(name, key);
  const std::string printed(trimmed(name.value));
  const bool is_answered = deciding.answers().find(DecisionKind::name, printed) != nullptr;
  std::vector<std::string> near;
  if (declares_partners && !is_answered) near = near_partners(printed);
  if (!is_answered && near.empty()) return make_undeclared(name);
  const std::string held = deciding.decide({DecisionKind::name,
                                            Sureness::doubtful,
                                            printed,
                                            std::string(another_organisation),
                                            std::move(near),
                                            {name.place},
                                            false});
  if (fold(held) == another_organisation || fold(held) == fold(printed)) {
    return make_undeclared(name);
  }
  auto owner = partners.find(held);
  if (!owner) owner = make_undeclared({held, name.place}).value;
  partners.add(printed, *owner);
  return PartnerId{*owner};
}

void Resolving::gather_known() {
  if (!known_names.empty()) return;
  const auto know = [&](const std::string& known, std::uint32_t owner) {
    known_names.push_back(known);
    known_owners.push_back(owner);
    known_matcher.add(known);
  };
  for (std::uint32_t i = 0; i < contract.partners.size(); ++i) {
    const Partner& each = contract.partners[PartnerId{i}];
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
    near.push_back(contract.partners[PartnerId{owner}].name);
  };
  for (const NameMatcher::Match& match : known_matcher.best(name, 20)) {
    if (match.score >= probable_score) add(known_owners[match.position]);
  }
  // A slip of the hand in an acronym, which tells nothing else: "ADRM" for "ADMR".
  if (++suggested > most_suggested) return near;
  const std::string folded = fold(name);
  if (folded.size() < 4) return near;
  for (std::size_t i = 0; i < known_names.size(); ++i) {
    const std::string known = fold(known_names[i]);
    if (known.size() < 4 || folded.find_first_of("0123456789") != std::string::npos) continue;
    if (edit_distance(folded, known, 1) <= 1) add(known_owners[i]);
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
  for (const NameMatcher::Match& match : known_matcher.best(name, 20)) {
    const std::uint32_t owner = known_owners[match.position];
    if (std::find(owners.begin(), owners.end(), owner) != owners.end()) continue;
    owners.push_back(owner);
    suggestions.push_back(known_names[match.position]);
    if (suggestions.size() == most) return suggestions;
  }
  for (const std::string& near : by_letters) {
    const bool already =
        std::any_of(suggestions.begin(), suggestions.end(),
                    [&](const std::string& each) { return name_key(each) == name_key(near); });
    if (!already) suggestions.push_back(near);
    if (suggestions.size() == most) break;
  }
  return suggestions;
}

std::vector<PartnerId> Resolving::partner_list(const Record& record, std::string_view key) {
  std::vector<PartnerId> list;
  for (const Text& name : texts_of(record, key)) {
    const auto id = partner(name, key);
    if (id && std::find(list.begin(), list.end(), *id) == list.end()) list.push_back(*id);
  }
  return list;
}

namespace {

// A slug that nothing has yet.
std::string free_id(const TitleIndex& index, std::string_view name) {
  std::string id = slug(name);
  if (id.empty()) id = "sans-nom";
  const std::string base = id;
  for (int i = 2; index.find(id); ++i) id = base + "-" + std::to_string(i);
  return id;
}

}  // namespace

std::optional<AxisId> Resolving::axis(const Text& name) {
  if (const auto found = axes.find(name.value)) return AxisId{*found};
  // "Axe 1", "1/ Promouvoir…": the id is the first word but for "axe".
  const std::string folded = fold(name.value);
  std::vector<std::string_view> words = words_of(folded);
  if (!words.empty() && words[0] == "axe") words.erase(words.begin());
  const CodedTitle coded = read_coded_title(name.value);
  const std::string code = fold(coded.code).empty() ? std::string() : coded.code;
  if (!code.empty()) {
    if (const auto found = axes.find(code)) return AxisId{*found};
  }
  if (!words.empty()) {
    if (const auto found = axes.find(words[0])) return AxisId{*found};
  }
  if (!declares_axes) {
    // Only a code is an id: "1", "II", "A", not the "Un" of "Un territoire en santé".
    const auto is_code = [](std::string_view word) {
      return word.size() == 1 || word.find_first_not_of("0123456789") == std::string_view::npos ||
             word.find_first_not_of("ivx") == std::string_view::npos;
    };
    if (!words.empty() && !is_code(words[0])) words.clear();
    std::string made = words.empty() ? free_id(axes, name.value) : std::string(words[0]);
    if (!code.empty()) made = code.find('.') == std::string::npos ? fold(code) : code;
    const auto id = contract.axes.push_back(
        {made,
         coded.words.empty() ? std::string(trimmed(name.value)) : coded.words,
         {},
         "",
         name.place});
    axes.add(name.value, id.value);
    axes.add(made, id.value);
    return id;
  }
  std::vector<std::string> known;
  for (const Axis& each : contract.axes) {
    known.push_back(each.id);
    known.push_back(each.name);
  }
  report(FaultKind::unknown_axis, name.place, {name.value}, suggest(name.value, known));
  return std::nullopt;
}

std::optional<ObjectiveId> Resolving::objective(const Text& name, std::optional<AxisId> of) {
  // "1.1_renforcer la mobilité", "Objectif 1.1 : Renforcer…": a code before the title is its id.
  const CodedTitle coded = read_coded_title(name.value);
  const auto has_axis = [&](std::uint32_t owner) {
    const std::optional<AxisId>& axis = contract.objectives[ObjectiveId{owner}].axis;
    return !of || !axis || axis == of;
  };
  std::optional<std::uint32_t> found = objectives.find(name.value);
  if (!found && !coded.code.empty()) found = objectives.find(coded.code);
  if (found && !has_axis(*found) && coded.code.empty()) {
    // "Communiquer" of one axis is not that of another.
    for (std::uint32_t i = 0; i < contract.objectives.size(); ++i) {
      const Objective& other = contract.objectives[ObjectiveId{i}];
      if (other.axis == of && fold(other.name) == fold(name.value)) return ObjectiveId{i};
    }
    if (!declares_objectives) found.reset();
  }
  if (found) return ObjectiveId{*found};
  if (!declares_objectives) {
    Objective made;
    made.id = coded.code.empty() ? free_id(objectives, name.value) : coded.code;
    made.name = coded.words.empty() ? std::string(trimmed(name.value)) : coded.words;
    made.place = name.place;
    const ObjectiveId id = contract.objectives.push_back(made);
    objectives.add(name.value, id.value);
    objectives.add(made.id, id.value);
    return id;
  }
  std::vector<std::string> known;
  for (const Objective& each : contract.objectives) {
    known.push_back(each.id);
    known.push_back(each.name);
  }
  report(FaultKind::unknown_objective, name.place, {name.value}, suggest(name.value, known));
  return std::nullopt;
}

std::optional<InstanceId> Resolving::instance(const Text& name) {
  if (const auto found = instances.find(name.value)) return InstanceId{*found};
  if (!declares_instances) {
    Instance made;
    made.id = slug(name.value);
    made.name = std::string(trimmed(name.value));
    made.place = name.place;
    const InstanceId id = contract.instances.push_back(made);
    instances.add(made.name, id.value);
    instances.add(made.id, id.value);
    return id;
  }
  std::vector<std::string> known;
  for (const Instance& each : contract.instances) {
    known.push_back(each.id);
    known.push_back(each.name);
  }
  report(FaultKind::unknown_instance, name.place, {name.value}, suggest(name.value, known));
  return std::nullopt;
}

std::optional<EpciId> Resolving::epci(const Text& name) {
  const auto found = partners.find(name.value);
  for (std::uint32_t i = 0; found && i < contract.epcis.size(); ++i) {
    if (contract.epcis[EpciId{i}].partner.value == *found) return EpciId{i};
  }
  std::vector<std::string> known;
  for (const Epci& each : contract.epcis) known.push_back(contract.partners[each.partner].id);
  report(FaultKind::unknown_epci, name.place, {name.value}, suggest(name.value, known));
  return std::nullopt;
}

std::optional<State> Resolving::known_state(std::string_view word) const {
  // "Engagé" and "engagée" are one word.
  std::string folded = fold(word);
  if (folded.size() > 2 && folded.substr(folded.size() - 2) == "ee") folded.pop_back();
  if (const auto own = own_states.find(folded); own != own_states.end()) return own->second;
  // "sans état" is none of them.
  const Answer* answer = deciding.answers().find(DecisionKind::state, word);
  if (answer != nullptr) return read_state(answer->text);
  return read_state(word);
}

std::optional<State> Resolving::state(const Text& word) {
  if (const auto known = known_state(word.value)) return known;
  std::vector<std::string> words = state_words();
  report(FaultKind::unknown_state, word.place, {word.value}, suggest(word.value, words));
  return std::nullopt;
}

std::optional<Date> Resolving::date(const Record& record, std::string_view key) {
  const auto text = text_of(record, key);
  if (!text) return std::nullopt;
  const auto parsed = parse_date(trimmed(text->value));
  if (!parsed) report(FaultKind::bad_date, text->place, {text->value});
  return parsed;
}

void resolve_header(Resolving& work) {
  Contract& contract = work.contract;
  contract.place = work.draft.place;
  for (const std::string_view section : {"contrat", "territoire"}) {
    for (const Record* record : work.records(section)) {
      const auto said = [&](std::string_view key, std::string& into) {
        if (const auto text = text_of(*record, key)) into = text->value;
      };
      if (section == "contrat") {
        contract.place = record->section.place;
        said("id", contract.id);
        said("nom", contract.name);
        said("territoire", contract.territory);
        said("source", contract.source);
        contract.start = work.date(*record, "debut");
        contract.end = work.date(*record, "fin");
        if (contract.start && contract.end && *contract.end < *contract.start &&
            to_string(*contract.start).find(to_string(*contract.end)) != 0) {
          work.report(FaultKind::dates_out_of_order, text_of(*record, "fin")->place,
                      {to_string(*contract.start), to_string(*contract.end)});
        }
        contract.coordination_fte = number_of(*record, "coordination_etp");
      } else {
        said("nom", contract.territory);
      }
      if (const auto n = integer_of(*record, "communes")) contract.communes = n;
      if (const auto n = integer_of(*record, "habitants")) contract.inhabitants = n;
      if (const auto n = number_of(*record, "superficie_km2")) contract.area_km2 = n;
    }
  }
  if (contract.name.empty()) contract.name = contract.id;
  if (contract.id.empty()) contract.id = slug(contract.name);
}

namespace {

// Where some organisations are declared, those that are not are one note.
void report_undeclared(Resolving& work) {
  if (work.undeclared.empty()) return;
  std::string names;
  std::vector<Related> related;
  for (const auto& [id, place] : work.undeclared) {
    const std::string& name = work.contract.partners[id].name;
    names += (names.empty() ? "" : ", ") + name;
    related.push_back({place, name});
  }
  work.report(FaultKind::undeclared_partners, work.contract.place,
              {std::to_string(work.undeclared.size()), names}, {}, std::move(related),
              FaultSeverity::note);
}

// A cell that is read once stands in many rows: where each name that is asked about was named.
void gather_places(std::vector<Decision>& decisions, const Contract& contract) {
  std::unordered_map<std::string, Decision*> asked;
  for (Decision& decision : decisions) {
    if (decision.kind == DecisionKind::name) asked.emplace(name_key(decision.subject), &decision);
  }
  if (asked.empty()) return;
  for (const Edition& edition : contract.editions) {
    for (const ActionRow& row : edition.rows) {
      for (const auto* mentions :
           {&row.carriers, &row.candidates, &row.partners, &row.funders, &row.targets}) {
        for (const Mention& mention : *mentions) {
          const auto found = asked.find(name_key(mention.printed));
          if (found == asked.end()) continue;
          // The first was noted where it was asked.
          std::vector<Place>& places = found->second->places;
          if (places.front() != mention.place) places.push_back(mention.place);
        }
      }
    }
  }
}

}  // namespace

Resolved resolve(const Draft& draft) {
  Resolving work{draft};
  for (const Record& record : draft.records) {
    check_form(record, work.faults);
    work.by_section[section_name(record)].push_back(&record);
  }
  resolve_header(work);
  resolve_rules(work);
  resolve_requirements(work);
  resolve_own_states(work);
  resolve_partners(work);
  resolve_territory(work);
  resolve_axes_and_objectives(work);
  register_instances(work);
  resolve_tables(work);
  resolve_instances(work);
  resolve_commitments(work);
  resolve_figures(work);
  report_undeclared(work);
  check_privacy(work);

  const Contract& contract = work.contract;
  const bool nothing = contract.actions.empty() && contract.partners.empty() &&
                       contract.objectives.empty() && contract.instances.empty();
  // A fault of form says already why nothing could be read.
  if (nothing && !has_errors(work.faults)) {
    // A table that is still to be filled in is a contract's beginning.
    const auto severity = draft.tables.empty() ? FaultSeverity::error : FaultSeverity::warning;
    work.report(FaultKind::empty_contract, draft.place, {}, {}, {}, severity);
  }
  work.contract.decisions = draft.decisions;
  std::vector<Decision> decisions = work.deciding.take();
  gather_places(decisions, work.contract);
  append_decisions(work.contract.decisions, std::move(decisions));
  std::stable_sort(work.faults.begin(), work.faults.end(), [](const Fault& a, const Fault& b) {
    return std::tie(a.place.file, a.place.line, a.place.column) <
           std::tie(b.place.file, b.place.line, b.place.column);
  });
  return {std::move(work.contract), std::move(work.faults)};
}

}  // namespace maillage
