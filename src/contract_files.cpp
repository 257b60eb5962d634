#include "src/contract_files.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "network/date.hpp"
#include "network/record_reader.hpp"
#include "src/csv_reader.hpp"
#include "src/toml_reader.hpp"

namespace maillage {
namespace {

constexpr const char* contract_name = "contrat.toml";
constexpr const char* default_plan = "actions.csv";
constexpr const char* reviews_folder = "bilans";

Fault fault_at(FaultKind kind, Place place, std::vector<std::string> words) {
  return Fault{kind, FaultSeverity::error, std::move(place), std::move(words), {}, {}};
}

// The text of a file, kept in `sources`. A file that is absent is a fault of what names it.
const std::string* text_of_file(const std::string& path, const Place& named_at, Sources& sources,
                                Faults& faults) {
  FileResult<std::string> result = read_file(path);
  if (const auto* error = std::get_if<FileError>(&result)) {
    if (error->failure == FileFailure::absent || error->failure == FileFailure::not_folder) {
      faults.push_back(fault_at(FaultKind::unknown_file, named_at, {path}));
    } else {
      sources.failures.push_back(*error);
    }
    return nullptr;
  }
  return &(sources.texts[path] = std::move(std::get<std::string>(result)));
}

void read_table(const std::string& path, std::optional<int> year, const Place& named_at,
                Draft& draft, Sources& sources, Faults& faults) {
  if (const std::string* text = text_of_file(path, named_at, sources, faults)) {
    draft.tables.push_back(read_csv(path, *text, year, faults));
  }
}

// What [contrat].plan says.
std::optional<Text> plan_of(const Draft& draft) {
  for (const Record& record : draft.records) {
    if (section_name(record) == "contrat") return text_of(record, "plan");
  }
  return std::nullopt;
}

// "2020" → 2020.
std::optional<int> year_of(const std::string& stem) {
  const std::optional<Date> date = parse_date(stem);
  if (!date || date->month != 0) return std::nullopt;
  return date->year;
}

// Files that editors and systems leave behind begin with a dot. What is no table is not read, and
// said so.
void read_reviews(const std::string& folder, Draft& draft, Sources& sources, Faults& faults) {
  if (kind_of(folder) == PathKind::absent) return;
  const FileResult<std::vector<std::string>> names = list_folder(folder);
  if (const auto* error = std::get_if<FileError>(&names)) {
    sources.failures.push_back(*error);
    return;
  }
  std::vector<std::pair<int, std::string>> tables;
  for (const std::string& name : std::get<std::vector<std::string>>(names)) {
    if (name.front() == '.') continue;
    const std::string path = join_path(folder, name);
    const std::optional<int> year = year_of(stem_of(name));
    const bool is_table = extension_of(name) == ".csv";
    if (is_table && year) {
      tables.emplace_back(*year, path);
      continue;
    }
    Fault fault = fault_at(FaultKind::bad_year, Place{path, 0, 0, {}}, {name});
    if (!is_table) fault.severity = FaultSeverity::warning;
    faults.push_back(std::move(fault));
  }
  std::sort(tables.begin(), tables.end());
  for (const auto& [year, path] : tables) {
    read_table(path, year, Place{path, 0, 0, {}}, draft, sources, faults);
  }
}

enum class Siblings { read, leave };

Draft read_from_toml(const std::string& folder, const std::string& path, Siblings siblings,
                     Sources& sources, Faults& faults) {
  Draft draft;
  draft.place = Place{path, 0, 0, {}};
  const std::string* text = text_of_file(path, draft.place, sources, faults);
  if (text == nullptr) return draft;
  read_toml(path, *text, draft, faults);
  if (const std::optional<Text> plan = plan_of(draft)) {
    read_table(join_path(folder, plan->value), std::nullopt, plan->place, draft, sources, faults);
  } else if (siblings == Siblings::read) {
    const std::string plan_path = join_path(folder, default_plan);
    if (kind_of(plan_path) != PathKind::absent) {
      read_table(plan_path, std::nullopt, Place{plan_path, 0, 0, {}}, draft, sources, faults);
    }
  }
  if (siblings == Siblings::read) {
    read_reviews(join_path(folder, reviews_folder), draft, sources, faults);
  }
  return draft;
}

}  // namespace

Draft read_contract(const std::string& path, Sources& sources, Faults& faults) {
  const Place place{path, 0, 0, {}};
  if (kind_of(path) == PathKind::folder) {
    return read_from_toml(path, join_path(path, contract_name), Siblings::read, sources, faults);
  }
  const std::string extension = extension_of(path);
  if (extension == ".toml") {
    const Siblings siblings = name_of(path) == contract_name ? Siblings::read : Siblings::leave;
    return read_from_toml(folder_of(path), path, siblings, sources, faults);
  }
  Draft draft;
  draft.place = place;
  if (extension == ".csv") {
    read_table(path, std::nullopt, place, draft, sources, faults);
  } else if (kind_of(path) == PathKind::absent) {
    faults.push_back(fault_at(FaultKind::unknown_file, place, {path}));
  } else {
    faults.push_back(fault_at(FaultKind::syntax, place, {"not a .toml or .csv file"}));
  }
  return draft;
}

}  // namespace maillage
