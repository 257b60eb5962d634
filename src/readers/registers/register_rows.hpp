// A table of a public register, row by row: which one it is, and what of each row is kept.
//
// A register is known by its content, not by its name: FINESS by its first line ("finess;etalab;…", no
// header), the others by a header within the first rows (CODGEO LIBGEO EPCI; TYPECOM,COM; siren_membre;
// "N° SIREN" and "Nom du groupement"). What is given with the option of another is a fault that names the
// right one. Only the cells named here are looked at: telephone, telecopie, courriel, président and their
// like never leave the row.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "network/registers/register_entries.hpp"
#include "network/text/fault.hpp"

namespace maillage::readers {

class RegisterRows {
 public:
  // `asked`: the option that the file was given with. All must outlive this.
  RegisterRows(registers::Register asked, const registers::Wanted& wanted,
               registers::Registers& registers, text::Faults& faults)
      : asked_(asked), wanted_(wanted), registers_(registers), faults_(faults) {}

  // False where no other row is wanted: the file is not the one asked for.
  bool take(const std::vector<std::string>& cells, const text::Place& place);

  // What is wrong with the file as a whole.
  void end(const std::string& file);

  bool has_begun() const { return kind_.has_value(); }  // what it is, is known

  // No header found yet, another sheet begins.
  void begin_sheet() { rows_seen_ = 0; }

 private:
  enum class Kind { finess, epci, cog, perimeter, groupements };
  static registers::Register register_of(Kind kind);

  bool found_kind(const std::vector<std::string>& cells, const text::Place& place);
  bool has_columns(const std::vector<std::string>& cells, Kind kind,
                   std::span<const std::string_view> headers);
  bool is_short(const std::vector<std::string>& cells, std::size_t least);
  void take_finess(const std::vector<std::string>& cells, const text::Place& place);
  void take_epci(const std::vector<std::string>& cells, const text::Place& place);
  void take_commune(const std::vector<std::string>& cells, const text::Place& place);
  void take_perimeter(const std::vector<std::string>& cells, const text::Place& place);
  void take_groupement(const std::vector<std::string>& cells, const text::Place& place);
  void add_epci(const std::string& siren, const std::string& name, const std::string& nature,
                const std::string& department, const text::Place& place);

  registers::Register asked_;
  const registers::Wanted& wanted_;
  registers::Registers& registers_;
  text::Faults& faults_;
  std::optional<Kind> kind_;
  std::vector<std::size_t> columns_;  // of the headers that the kind is known by, in their order
  std::vector<std::pair<std::size_t, std::string>> competences_;  // column, name
  std::size_t rows_seen_ = 0, short_rows_ = 0;
  std::set<std::string> epcis_;  // SIREN of those added
  bool is_wrong_ = false;
};

}  // namespace maillage::readers
