// Contracts written in a test as their files: TOML and CSV text, read and resolved as the program
// does, with faults as the user sees them.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "network/resolve/read_answers.hpp"
#include "network/resolve/resolve.hpp"
#include "output/words/fault_words.hpp"
#include "src/readers/csv_reader.hpp"
#include "src/readers/toml_reader.hpp"

namespace maillage::testing {

struct ContractText {
  std::string toml;                           // contrat.toml
  std::map<std::string, std::string> tables;  // "actions.csv", "2021.csv", "recapitulatif-2023.csv"
};

inline resolve::Resolved resolved(const ContractText& text) {
  model::Draft draft;
  text::Faults faults;
  draft.place = {"contrat.toml", 0, 0, {}};
  readers::read_toml("contrat.toml", text.toml, draft, faults);
  for (const auto& [name, table] : text.tables) {
    const model::WhichTable year =
        model::parse_table(name.substr(0, name.find('.'))).value_or(model::WhichTable());
    draft.tables.push_back(readers::read_csv(name, table, year, faults));
  }
  resolve::read_answers(draft, faults);
  resolve::Resolved result = resolve::resolve(draft);
  result.faults.insert(result.faults.begin(), faults.begin(), faults.end());
  return result;
}

// All faults that are not notes, in full.
inline std::string told(const ContractText& text,
                        output_text::Language language = output_text::Language::french) {
  const resolve::Resolved result = resolved(text);
  const words::LineOf line_of = [&](const text::Place& place) -> std::optional<std::string_view> {
    const auto table = text.tables.find(place.file);
    std::string_view lines = table == text.tables.end() ? text.toml : table->second;
    for (std::uint32_t line = 1; line < place.line; ++line) {
      const std::size_t end = lines.find('\n');
      if (end == std::string_view::npos) return std::nullopt;
      lines.remove_prefix(end + 1);
    }
    return lines.substr(0, lines.find('\n'));
  };
  std::string report;
  for (const text::Fault& fault : result.faults) {
    if (fault.severity != text::FaultSeverity::note)
      report += words::fault_text(fault, line_of, language);
  }
  return report;
}

}  // namespace maillage::testing
