#include "src/readers/registers/register_rows.hpp"

#include <algorithm>

#include "network/persons/private_matter.hpp"
#include "network/registers/register_words.hpp"
#include "network/text/text.hpp"

namespace maillage::readers {
namespace {

using Cells = std::vector<std::string>;
using registers::Register;

constexpr std::size_t rows_above_header = 30;

std::string trimmed_cell(const Cells& cells, std::size_t at) {
  return at < cells.size() ? std::string(text::trimmed(cells[at])) : std::string();
}

bool is_yes_or_no(const std::string& cell) { return cell == "OUI" || cell == "NON"; }

}  // namespace

Register RegisterRows::register_of(Kind kind) {
  switch (kind) {
    case Kind::finess:
      return Register::finess;
    case Kind::epci:
      return Register::epci;
    case Kind::cog:
      return Register::cog;
    case Kind::perimeter:
    case Kind::groupements:
      return Register::banatic;
  }
  return Register::finess;
}

bool RegisterRows::has_columns(const Cells& cells, Kind kind,
                               std::span<const std::string_view> headers) {
  std::vector<std::size_t> found;
  for (const std::string_view header : headers) {
    const auto cell = std::find_if(cells.begin(), cells.end(), [&](const std::string& each) {
      return text::fold(each) == text::fold(header);
    });
    if (cell == cells.end()) return false;
    found.push_back(static_cast<std::size_t>(cell - cells.begin()));
  }
  kind_ = kind;
  columns_ = std::move(found);
  return true;
}

// True where the row is what the file is known by.
bool RegisterRows::found_kind(const Cells& cells, const text::Place& place) {
  const bool found = has_columns(cells, Kind::epci, registers::epci_headers) ||
                     has_columns(cells, Kind::cog, registers::cog_headers) ||
                     has_columns(cells, Kind::perimeter, registers::perimeter_headers) ||
                     has_columns(cells, Kind::groupements, registers::groupement_headers);
  if (!found && cells.size() > 1 && cells[0] == "finess" && cells[1] == "etalab")
    kind_ = Kind::finess;
  if (!kind_) return false;
  if (register_of(*kind_) != asked_) {
    faults_.push_back(
        {text::FaultKind::other_register,
         text::FaultSeverity::error,
         place,
         {std::string(option_of(asked_)), std::string(option_of(register_of(*kind_)))},
         {},
         {}});
    is_wrong_ = true;
    return true;
  }
  registers_.read.insert(asked_);
  if (*kind_ == Kind::perimeter) {
    // The columns that not every edition has.
    const auto optional_column = [&](const char* header) {
      const auto cell = std::find_if(cells.begin(), cells.end(), [&](const std::string& each) {
        return text::fold(each) == text::fold(header);
      });
      columns_.push_back(static_cast<std::size_t>(cell - cells.begin()));
    };
    optional_column("dept");
    optional_column("nom_membre");
  }
  if (*kind_ == Kind::groupements) {
    const auto dept = std::find_if(cells.begin(), cells.end(), [](const std::string& each) {
      return text::fold(each).rfind("departement", 0) == 0;
    });
    columns_.push_back(static_cast<std::size_t>(dept - cells.begin()));
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const bool is_other = std::find(columns_.begin(), columns_.end(), i) != columns_.end();
      if (!is_other && !text::trimmed(cells[i]).empty())
        competences_.emplace_back(i, trimmed_cell(cells, i));
    }
  }
  return true;
}

bool RegisterRows::take(const Cells& cells, const text::Place& place) {
  if (is_wrong_) return false;
  if (!kind_) {
    if (!found_kind(cells, place) && ++rows_seen_ > rows_above_header) return false;
    return !is_wrong_;
  }
  switch (*kind_) {
    case Kind::finess:
      take_finess(cells, place);
      break;
    case Kind::epci:
      take_epci(cells, place);
      break;
    case Kind::cog:
      take_commune(cells, place);
      break;
    case Kind::perimeter:
      take_perimeter(cells, place);
      break;
    case Kind::groupements:
      take_groupement(cells, place);
      break;
  }
  return true;
}

void RegisterRows::end(const std::string& file) {
  if (!kind_) {
    faults_.push_back({text::FaultKind::no_register,
                       text::FaultSeverity::error,
                       text::Place{file, 1, 0, {}},
                       {std::string(option_of(asked_))},
                       {},
                       {}});
  }
  if (short_rows_ > 0) {
    faults_.push_back({text::FaultKind::register_rows,
                       text::FaultSeverity::warning,
                       text::Place{file, 0, 0, {}},
                       {std::to_string(short_rows_)},
                       {},
                       {}});
  }
}

bool RegisterRows::is_short(const Cells& cells, std::size_t least) {
  if (cells.size() >= least) return false;
  if (cells.size() > 1) ++short_rows_;  // one cell is a line without any
  return true;
}

// structureet;nofinesset;nofinessej;rs;rslongue;complrs;…;commune;departement;…;categetab;libcategetab;
// categagretab;libcategagretab;siret;…: telephone and telecopie are cells 16 and 17.
void RegisterRows::take_finess(const Cells& cells, const text::Place& place) {
  constexpr std::size_t finess = 1, juridical = 2, name = 3, long_name = 4, commune = 12,
                        department = 13, kind_words = 19, aggregate = 20, siret = 22;
  if (cells.empty() || cells[0] != "structureet") return;  // the second section: coordinates
  if (is_short(cells, siret + 1)) return;
  const std::string siren = cells[siret].size() == 14 ? cells[siret].substr(0, 9) : "";
  const std::string where = registers::department_of(cells[department], cells[commune]);
  const auto is_named = [&](const std::string& number) {
    return !number.empty() && wanted_.numbers.count(number) != 0;
  };
  if (wanted_.departments.count(where) == 0 && !is_named(cells[finess]) && !is_named(siren)) return;
  registers::Entry entry;
  entry.from = Register::finess;
  entry.place = place;
  entry.name = trimmed_cell(cells, name);
  if (const std::string longer = trimmed_cell(cells, long_name);
      !longer.empty() && longer != entry.name)
    entry.other_names.push_back(longer);
  // "CABINET DU DR …": what a practitioner is called by is a person's name.
  for (const std::string& each :
       {entry.name, entry.other_names.empty() ? "" : entry.other_names[0]})
    if (!persons::find_private(each).empty()) return;
  entry.siren = siren;
  entry.finess = cells[finess];
  entry.juridical = cells[juridical];
  entry.commune = registers::insee_code(cells[department], cells[commune]);
  entry.department = where;
  entry.kind = trimmed_cell(cells, kind_words);
  entry.type = registers::type_of_category(cells[aggregate], entry.kind);
  entry.is_establishment = true;
  registers_.entries.push_back(std::move(entry));
}

void RegisterRows::add_epci(const std::string& siren, const std::string& name,
                            const std::string& nature, const std::string& department,
                            const text::Place& place) {
  if (!epcis_.insert(siren).second) return;
  registers::Entry entry;
  entry.from = asked_;
  entry.place = place;
  entry.name = name;
  entry.siren = siren;
  entry.department = department;
  entry.kind = nature;
  entry.type = nature.empty() ? std::optional(model::PartnerType::codecom)
                              : registers::type_of_nature(nature);
  registers_.entries.push_back(std::move(entry));
}

// CODGEO LIBGEO EPCI LIBEPCI DEP, a commune a row; "ZZZZZZZZZ" is the EPCI of communes without one.
void RegisterRows::take_epci(const Cells& cells, const text::Place& place) {
  const std::string code = trimmed_cell(cells, columns_[0]);
  const std::string epci = trimmed_cell(cells, columns_[2]);
  if (code.empty() || epci.empty()) return;
  registers::Commune& commune = registers_.communes[code];
  commune.name = trimmed_cell(cells, columns_[1]);
  commune.department = trimmed_cell(cells, columns_[4]);
  commune.place = place;
  if (epci[0] == 'Z') return;
  commune.epci = epci;
  add_epci(epci, trimmed_cell(cells, columns_[3]), "", commune.department, place);
}

// Communes of today alone: associated and delegated ones and districts have no council of their own.
void RegisterRows::take_commune(const Cells& cells, const text::Place& place) {
  if (trimmed_cell(cells, columns_[0]) != "COM") return;
  const std::string code = trimmed_cell(cells, columns_[1]);
  if (code.empty()) return;
  registers::Commune& commune = registers_.communes[code];
  commune.name = trimmed_cell(cells, columns_[3]);
  commune.department = trimmed_cell(cells, columns_[2]);
  if (commune.place.line == 0) commune.place = place;
}

void RegisterRows::take_perimeter(const Cells& cells, const text::Place& place) {
  const std::string siren = trimmed_cell(cells, columns_[0]);
  if (siren.empty()) return;
  const std::string code = trimmed_cell(cells, columns_[3]);
  std::string department = trimmed_cell(cells, columns_[5]);
  if (code.size() == 5) department = code.substr(0, code[0] == '9' && code[1] == '7' ? 3 : 2);
  if (code.size() == 5) {
    registers::Commune& commune = registers_.communes[code];
    if (commune.epci.empty()) commune.epci = siren;
    if (commune.department.empty()) commune.department = department;
    if (commune.name.empty()) commune.name = trimmed_cell(cells, columns_[6]);
    if (commune.place.line == 0) commune.place = place;
    commune.siren = trimmed_cell(cells, columns_[4]);
  }
  add_epci(siren, trimmed_cell(cells, columns_[1]), trimmed_cell(cells, columns_[2]), department,
           place);
}

// One groupement a row; of a column of yes and no its header is a competence.
void RegisterRows::take_groupement(const Cells& cells, const text::Place& place) {
  const std::string siren = trimmed_cell(cells, columns_[0]);
  if (siren.empty()) return;
  registers::Entry entry;
  entry.from = Register::banatic;
  entry.place = place;
  entry.siren = siren;
  entry.name = trimmed_cell(cells, columns_[1]);
  entry.kind = trimmed_cell(cells, columns_[2]);
  entry.type = registers::type_of_nature(entry.kind);
  const std::string department = trimmed_cell(cells, columns_[3]);
  entry.department = department.substr(0, department.find_first_of(" -"));
  for (const auto& [column, name] : competences_) {
    const std::string cell = trimmed_cell(cells, column);
    if (!is_yes_or_no(cell)) continue;
    (cell == "OUI" ? entry.competences : entry.lacking).push_back(name);
  }
  registers_.entries.push_back(std::move(entry));
}

}  // namespace maillage::readers
