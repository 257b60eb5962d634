#include "src/files/contract_files.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include "network/resolve/draft_characters.hpp"
#include "network/resolve/read_answers.hpp"
#include "network/resolve/record_reader.hpp"
#include "network/resolve/scenarios/scenario.hpp"
#include "network/text/date.hpp"
#include "src/files/table_files.hpp"
#include "src/readers/geography/contours_reader.hpp"
#include "src/readers/toml_reader.hpp"

namespace maillage::files {
namespace {

constexpr const char* contract_name = "contrat.toml";
constexpr const char* scenario_name = "scenario.toml";
constexpr const char* default_plans[] = {"actions.csv", "actions.tsv", "actions.xlsx",
                                         "actions.ods", "actions.fods"};
constexpr const char* reviews_folder = "bilans";
constexpr const char* recapitulatifs_folder = "recapitulatifs";

text::Fault fault_at(text::FaultKind kind, text::Place place, std::vector<std::string> words) {
  return text::Fault{kind, text::FaultSeverity::error, std::move(place), std::move(words), {}, {}};
}

// The text of a file, kept in `sources`. A file that is absent is a fault of what names it.
const std::string* text_of_file(const std::string& path, const text::Place& named_at,
                                Sources& sources, text::Faults& faults) {
  FileResult<std::string> result = read_file(path);
  if (const auto* error = std::get_if<FileError>(&result)) {
    if (error->failure == FileFailure::absent || error->failure == FileFailure::not_folder) {
      faults.push_back(fault_at(text::FaultKind::unknown_file, named_at, {path}));
    } else {
      sources.failures.push_back(*error);
    }
    return nullptr;
  }
  sources.read.add(path);
  sources.paths.push_back(path);
  return &(sources.texts[path] = std::move(std::get<std::string>(result)));
}

// A table's file, or those of a workbook. Bytes of a workbook are no lines to be shown.
void read_table(const std::string& path, const importing::TableWish& wish,
                const text::Place& named_at, model::Draft& draft, Sources& sources,
                text::Faults& faults) {
  const std::string* bytes = text_of_file(path, named_at, sources, faults);
  if (bytes == nullptr) return;
  if (is_workbook(path, *bytes)) {
    const std::string workbook = std::move(sources.texts[path]);
    sources.texts.erase(path);
    read_workbook_tables(path, workbook, wish, draft, faults);
    return;
  }
  if (readers::is_workbook_extension(extension_of(path))) {
    text::Fault fault = fault_at(text::FaultKind::read_as_text, text::Place{path, 0, 0, {}}, {});
    fault.severity = text::FaultSeverity::note;
    faults.push_back(std::move(fault));
  }
  std::string& text = sources.texts[path];
  text = readers::to_utf8(path, std::move(text), faults);
  read_csv_tables(path, text, wish.year, draft, faults);
}

// "suivi.xlsx#Feuille" is the sheet of a workbook, unless a file has that very name.
struct TablePath {
  std::string path;
  importing::TableWish wish;
};

TablePath table_path(const std::string& path) {
  const std::size_t mark = path.rfind('#');
  if (mark == std::string::npos || kind_of(path) != PathKind::absent) return {path, {}};
  if (!readers::is_workbook_extension(extension_of(path.substr(0, mark)))) return {path, {}};
  importing::TableWish wish;
  if (mark + 1 < path.size()) wish.sheet = path.substr(mark + 1);
  return {path.substr(0, mark), wish};
}

// "/etc/passwd", "../../somebody's.csv": a contract that came from elsewhere names files of its folder only.
bool leads_out(const std::string& name) {
  if (name.front() == '/') return true;
  int depth = 0;
  for (std::size_t at = 0; at < name.size() && depth >= 0;) {
    const std::size_t end = std::min(name.find('/', at), name.size());
    const std::string part = name.substr(at, end - at);
    if (part == "..") --depth;
    if (!part.empty() && part != "." && part != "..") ++depth;
    at = end + 1;
  }
  return depth < 0;
}

// The same by its links: who unpacks an archive has not made those that it holds. What somebody names on the command
// line is theirs to link.
bool stays_inside(const std::string& path, const std::string& folder, Sources& sources) {
  if (!is_linked_out(path, folder)) return true;
  sources.failures.push_back(FileError{FileFailure::leads_out, path, {}});
  return false;
}

enum class DatedTables { bilans, recapitulatifs };

// What [contrat].plan says.
std::optional<model::Text> plan_of(const model::Draft& draft) {
  for (const model::Record& record : draft.records) {
    if (resolve::section_name(record) == "contrat") return resolve::text_of(record, "plan");
  }
  return std::nullopt;
}

// The file of contours, which a drawing is made of and no figure: without it all else holds.
void read_contours_named(const std::string& folder, model::Draft& draft, Sources& sources,
                         text::Faults& faults) {
  std::optional<model::Text> named;
  for (const model::Record& record : draft.records) {
    const std::string_view section = resolve::section_name(record);
    if (section != "contrat" && section != "territoire") continue;
    if (auto said = resolve::text_of(record, "contours")) named = std::move(said);
  }
  if (!named || named->value.empty()) return;
  if (leads_out(named->value)) {
    faults.push_back(fault_at(text::FaultKind::bad_value, named->place,
                              {"contours", named->value, "file-of-folder"}));
    return;
  }
  const std::string path = join_path(folder, named->value);
  if (!stays_inside(path, folder, sources)) return;
  text::Faults missing;
  const std::string* text = text_of_file(path, named->place, sources, missing);
  for (text::Fault& fault : missing) {
    fault.severity = text::FaultSeverity::warning;
    faults.push_back(std::move(fault));
  }
  if (text != nullptr) readers::read_contours(path, *text, draft, faults);
}

// bilans/2020 → the bilan of 2020; recapitulatifs/2023-12-31 → the récapitulatif of that day.
std::optional<model::WhichTable> table_named(const std::string& stem, DatedTables kind) {
  const std::optional<text::Date> date = text::parse_date(stem);
  if (!date) return std::nullopt;
  if (kind == DatedTables::recapitulatifs) return model::WhichTable::recapitulatif(*date);
  return date->month == 0 ? std::optional(model::WhichTable(date->year)) : std::nullopt;
}

// Files that editors, systems and open workbooks leave behind have names of their own. What is no
// table is not read, and said so; a .txt is one where a year is its name.
void read_dated(const std::string& contract, DatedTables kind, model::Draft& draft,
                Sources& sources, text::Faults& faults) {
  const std::string folder =
      join_path(contract, kind == DatedTables::bilans ? reviews_folder : recapitulatifs_folder);
  if (kind_of(folder) == PathKind::absent) return;
  const FileResult<std::vector<std::string>> names = list_folder(folder);
  if (const auto* error = std::get_if<FileError>(&names)) {
    sources.failures.push_back(*error);
    return;
  }
  std::vector<std::pair<model::WhichTable, std::string>> tables;
  for (const std::string& name : std::get<std::vector<std::string>>(names)) {
    if (name.front() == '.' || is_lock_file(name)) continue;
    const std::string path = join_path(folder, name);
    const std::optional<model::WhichTable> table = table_named(stem_of(name), kind);
    const std::string extension = extension_of(name);
    const bool may_be_table =
        is_text_extension(extension) || readers::is_workbook_extension(extension);
    const bool is_table = may_be_table && extension != ".txt";
    if (may_be_table && table) {
      tables.emplace_back(*table, path);
      continue;
    }
    const bool by_year = kind == DatedTables::bilans;
    text::Fault fault = fault_at(by_year ? text::FaultKind::bad_year : text::FaultKind::bad_date,
                                 text::Place{path, 0, 0, {}}, {name});
    if (!is_table) fault.severity = text::FaultSeverity::warning;
    faults.push_back(std::move(fault));
  }
  std::sort(tables.begin(), tables.end());
  for (const auto& [table, path] : tables) {
    if (!stays_inside(path, contract, sources)) continue;
    read_table(path, importing::TableWish{std::nullopt, table}, text::Place{path, 0, 0, {}}, draft,
               sources, faults);
  }
}

enum class Siblings { read, leave };

model::Draft read_from_toml(const std::string& folder, const std::string& path, Siblings siblings,
                            const model::Answers& given, Sources& sources, text::Faults& faults) {
  model::Draft draft;
  draft.place = text::Place{path, 0, 0, {}};
  const std::string* text = text_of_file(path, draft.place, sources, faults);
  if (text == nullptr) return draft;
  readers::read_toml(path, *text, draft, faults);
  resolve::read_answers(draft, faults);
  for (const model::Answer& answer : given.list()) draft.answers.replace(answer);
  read_contours_named(folder, draft, sources, faults);
  if (const std::optional<model::Text> plan = plan_of(draft)) {
    if (!plan->value.empty() && leads_out(plan->value)) {
      faults.push_back(fault_at(text::FaultKind::bad_value, plan->place,
                                {"plan", plan->value, "file-of-folder"}));
    } else {
      const TablePath named = table_path(join_path(folder, plan->value));
      if (stays_inside(named.path, folder, sources)) {
        read_table(named.path, named.wish, plan->place, draft, sources, faults);
      }
    }
  } else if (siblings == Siblings::read) {
    for (const char* name : default_plans) {
      const std::string plan_path = join_path(folder, name);
      if (kind_of(plan_path) == PathKind::absent) continue;
      if (stays_inside(plan_path, folder, sources)) {
        read_table(plan_path, {}, text::Place{plan_path, 0, 0, {}}, draft, sources, faults);
      }
      break;
    }
  }
  if (siblings == Siblings::read) {
    read_dated(folder, DatedTables::bilans, draft, sources, faults);
    read_dated(folder, DatedTables::recapitulatifs, draft, sources, faults);
  }
  return draft;
}

void read_tables_at(const std::string& path, model::Draft& draft, Sources& sources,
                    text::Faults& faults) {
  const text::Place place{path, 0, 0, {}};
  const TablePath named = table_path(path);
  if (is_lock_file(name_of(path))) {
    text::Fault fault = fault_at(text::FaultKind::lock_file, place, {name_of(path)});
    fault.severity = text::FaultSeverity::warning;
    faults.push_back(std::move(fault));
  } else if (is_text_extension(extension_of(path)) ||
             readers::is_workbook_extension(extension_of(named.path))) {
    draft.place = text::Place{named.path, 0, 0, {}};
    read_table(named.path, named.wish, draft.place, draft, sources, faults);
  } else if (kind_of(path) == PathKind::absent) {
    faults.push_back(fault_at(text::FaultKind::unknown_file, place, {path}));
  } else {
    const std::string extension = extension_of(path);
    if (const std::string_view format = network_format(extension); !format.empty()) {
      faults.push_back(fault_at(text::FaultKind::network_file, place, {std::string(format)}));
    } else {
      faults.push_back(fault_at(text::FaultKind::unread_format, place,
                                {extension.empty() ? name_of(path) : extension}));
    }
  }
}

model::Draft read_contract_at(const std::string& path, const model::Answers& given,
                              Sources& sources, text::Faults& faults) {
  const text::Place place{path, 0, 0, {}};
  if (kind_of(path) == PathKind::folder) {
    const std::string contract = join_path(path, contract_name),
                      scenario = join_path(path, scenario_name);
    const bool is_contract =
        kind_of(contract) != PathKind::absent || kind_of(scenario) == PathKind::absent;
    if (!stays_inside(is_contract ? contract : scenario, path, sources)) return {};
    return is_contract ? read_from_toml(path, contract, Siblings::read, given, sources, faults)
                       : read_from_toml(path, scenario, Siblings::leave, given, sources, faults);
  }
  const std::string extension = extension_of(path);
  if (extension == ".toml") {
    const Siblings siblings = name_of(path) == contract_name ? Siblings::read : Siblings::leave;
    return read_from_toml(folder_of(path), path, siblings, given, sources, faults);
  }
  model::Draft draft;
  draft.place = place;
  draft.answers = given;
  read_tables_at(path, draft, sources, faults);
  return draft;
}

void append(text::Faults& faults, text::Faults more) {
  for (text::Fault& fault : more) faults.push_back(std::move(fault));
}

// Scenarios may stand on scenarios; one that stands on itself never ends.
constexpr int most_scenarios = 8;

}  // namespace

model::WhichTable table_of_file(const std::string& name) {
  const bool gathers = name.rfind(std::string(recapitulatifs_folder) + "/", 0) == 0;
  const auto table =
      table_named(stem_of(name), gathers ? DatedTables::recapitulatifs : DatedTables::bilans);
  return table.value_or(model::WhichTable());
}

void read_tables(const std::string& path, model::Draft& draft, Sources& sources,
                 text::Faults& faults) {
  read_tables_at(path, draft, sources, faults);
  resolve::take_out_unfit_characters(draft, faults);
}

model::Draft read_contract(const std::string& path, Sources& sources, text::Faults& faults,
                           const model::Answers& given) {
  model::Draft draft = read_contract_at(path, given, sources, faults);
  resolve::take_out_unfit_characters(draft, faults);
  return draft;
}

namespace {

WholeContract read_over_base(const std::string& path, int depth, const model::Answers& given,
                             Sources& sources, text::Faults& faults) {
  WholeContract whole;
  const auto read =
      std::make_shared<const model::Draft>(read_contract(path, sources, faults, given));
  whole.standing = {{path, read->place.file}};
  if (!resolve::is_scenario(*read)) {
    whole.draft = whole.shown = read;
    whole.resolved = resolve::resolve(*read);
    // A source that could not be read would only bring faults that follow from it.
    const bool unread = text::has_errors(faults) || !sources.failures.empty();
    for (text::Fault& fault : whole.resolved.faults) {
      if (!unread || fault.kind != text::FaultKind::empty_contract)
        faults.push_back(std::move(fault));
    }
    return whole;
  }
  const model::Draft& scenario = *read;
  const std::optional<model::Text> base = resolve::base_of(scenario);
  if (!base || text::has_errors(faults)) {
    resolve::check_scenario_form(scenario, faults);
    return whole;
  }
  const std::string base_path = join_path(folder_of(scenario.place.file), base->value);
  if (depth == most_scenarios) {
    faults.push_back(fault_at(text::FaultKind::scenario_cycle, base->place, {base_path}));
    return whole;
  }
  const bool names_sheet = base_path.find('#') != std::string::npos;
  if (base->value.empty() || (kind_of(base_path) == PathKind::absent && !names_sheet)) {
    faults.push_back(fault_at(text::FaultKind::unknown_file, base->place, {base_path}));
    resolve::check_scenario_form(scenario, faults);
    return whole;
  }
  WholeContract below = read_over_base(base_path, depth + 1, given, sources, faults);
  whole.shown = std::move(below.shown);
  whole.standing.insert(whole.standing.end(), below.standing.begin(), below.standing.end());
  if (text::has_errors(faults) || !sources.failures.empty()) {
    resolve::check_scenario_form(scenario, faults);
    return whole;
  }
  resolve::ScenarioResult made =
      resolve::apply_scenario(*below.draft, below.resolved.contract, scenario);
  whole.draft = std::make_shared<const model::Draft>(std::move(made.draft));
  whole.resolved = std::move(made.resolved);
  append(faults, std::move(whole.resolved.faults));
  return whole;
}

// Warnings of a base come again with what a scenario made of it, where a row's cells all stand at
// the head of their row.
text::Faults said_once(text::Faults faults) {
  text::Faults kept;
  std::set<std::tuple<text::Place, text::FaultKind, std::vector<std::string>>> said;
  for (text::Fault& fault : faults) {
    text::Place place = fault.place;
    if (fault.severity != text::FaultSeverity::error) {
      place.column = 0;
      place.in = text::PlaceIn::text;
    }
    if (said.emplace(place, fault.kind, fault.words).second) kept.push_back(std::move(fault));
  }
  return kept;
}

}  // namespace

WholeContract read_whole_contract(const std::string& path, Sources& sources, text::Faults& faults,
                                  const model::Answers& given) {
  WholeContract whole = read_over_base(path, 0, given, sources, faults);
  if (whole.resolved.contract.scenario) faults = said_once(std::move(faults));
  return whole;
}

}  // namespace maillage::files
