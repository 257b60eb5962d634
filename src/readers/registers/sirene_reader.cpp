#include "src/readers/registers/sirene_reader.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <vector>

#include "network/registers/register_words.hpp"

namespace maillage::readers {
namespace {

using Json = nlohmann::json;
using registers::Entry;

std::string string_of(const Json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::vector<std::string> strings_of(const Json& object, const char* key) {
  std::vector<std::string> texts;
  const auto found = object.find(key);
  if (found == object.end() || !found->is_array()) return texts;
  for (const Json& each : *found) {
    if (each.is_string()) texts.push_back(each.get<std::string>());
  }
  return texts;
}

bool starts_with(const std::string& text, std::string_view start) {
  return text.compare(0, start.size(), start) == 0;
}

// Open are those that say so; what says nothing of it is not taken for closed.
void set_closing(const Json& object, Entry& entry) {
  const std::string state = string_of(object, "etat_administratif");
  entry.is_closed = !state.empty() && state != "A";
  if (entry.is_closed)
    entry.closed_since = text::parse_date(string_of(object, "date_fermeture").substr(0, 10));
}

void set_place(const Json& establishment, Entry& entry) {
  entry.commune = string_of(establishment, "commune");
  entry.department = string_of(establishment, "departement");
  if (entry.department.empty() && entry.commune.size() == 5)
    entry.department = entry.commune.substr(0, starts_with(entry.commune, "97") ? 3 : 2);
}

// The line where a number stands, in quotes; JSON readers keep none.
class Lines {
 public:
  explicit Lines(std::string_view text) : text_(text) {}
  std::uint32_t of(const std::string& number) const {
    const std::size_t at = text_.find('"' + number + '"');
    if (at == std::string_view::npos) return 1;
    const auto begin = text_.begin();
    return static_cast<std::uint32_t>(
        1 + std::count(begin, begin + static_cast<std::ptrdiff_t>(at), '\n'));
  }

 private:
  std::string_view text_;
};

void add_unit(const std::string& file, const Lines& lines, const Json& unit,
              registers::Registers& registers) {
  const std::string siren = string_of(unit, "siren");
  const std::string category = string_of(unit, "nature_juridique");
  const Json none = Json::object();
  const auto part = [&](const char* key) -> const Json& {
    const auto found = unit.find(key);
    return found != unit.end() && found->is_object() ? *found : none;
  };
  const auto person = part("complements").find("est_entrepreneur_individuel");
  const bool is_person =
      category == "1000" || (person != part("complements").end() && *person == true);
  if (siren.empty() || is_person) return;
  Entry entry;
  entry.from = registers::Register::sirene;
  entry.place = {file, lines.of(siren), 0, {}};
  entry.name = string_of(unit, "nom_raison_sociale");
  if (entry.name.empty()) entry.name = string_of(unit, "nom_complet");
  const std::string sigle = string_of(unit, "sigle");
  if (!sigle.empty()) entry.other_names.push_back(sigle);
  entry.siren = siren;
  entry.kind = category;
  entry.type = registers::type_of_legal_category(category);
  set_closing(unit, entry);
  const Json& seat = part("siege");
  set_place(seat, entry);
  registers.entries.push_back(entry);
  const auto add_place = [&](const Json& establishment) {
    const std::string siret = string_of(establishment, "siret");
    for (const std::string& finess : strings_of(establishment, "liste_finess")) {
      Entry place;
      place.from = registers::Register::sirene;
      place.place = {file, lines.of(siret), 0, {}};
      const std::vector<std::string> signs = strings_of(establishment, "liste_enseignes");
      place.name = signs.empty() ? entry.name : signs.front();
      place.siren = siren;
      place.finess = finess;
      place.kind = category;
      place.type = entry.type;
      place.is_establishment = true;
      set_place(establishment, place);
      set_closing(establishment, place);
      registers.entries.push_back(std::move(place));
    }
  };
  add_place(seat);
  const auto others = unit.find("matching_etablissements");
  if (others == unit.end() || !others->is_array()) return;
  const std::string of_seat = string_of(seat, "siret");
  for (const Json& each : *others) {
    if (each.is_object() && string_of(each, "siret") != of_seat) add_place(each);
  }
}

}  // namespace

void read_sirene(const std::string& file, std::string_view text, registers::Registers& registers,
                 text::Faults& faults) {
  const auto not_of_persons = [](int, Json::parse_event_t event, Json& parsed) {
    return event != Json::parse_event_t::key || (parsed != "dirigeants" && parsed != "elus");
  };
  const Json parsed = Json::parse(text.begin(), text.end(), not_of_persons, false);
  std::vector<const Json*> units;
  const auto add_units = [&](const Json& from) {
    const auto results = from.is_object() ? from.find("results") : from.end();
    if (from.is_object() && results != from.end() && results->is_array()) {
      for (const Json& each : *results) units.push_back(&each);
    } else {
      units.push_back(&from);
    }
  };
  if (parsed.is_array()) {
    for (const Json& each : parsed) add_units(each);
  } else {
    add_units(parsed);
  }
  const bool is_sirene = std::all_of(units.begin(), units.end(), [](const Json* each) {
    return each->is_object() && each->contains("siren");
  });
  if (parsed.is_discarded() || !is_sirene) {
    faults.push_back({text::FaultKind::no_register,
                      text::FaultSeverity::error,
                      text::Place{file, 1, 0, {}},
                      {std::string(option_of(registers::Register::sirene))},
                      {},
                      {}});
    return;
  }
  registers.read.insert(registers::Register::sirene);
  const Lines lines(text);
  for (const Json* unit : units) add_unit(file, lines, *unit, registers);
}

}  // namespace maillage::readers
