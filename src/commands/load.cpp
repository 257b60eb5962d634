#include "src/commands/load.hpp"

#include <algorithm>
#include <cstdio>
#include <map>
#include <vector>

#include "network/persons/masking.hpp"
#include "network/persons/person_columns.hpp"
#include "network/text/text.hpp"
#include "output/text/terminal.hpp"
#include "output/words/commands/run_messages.hpp"
#include "output/words/commands/usage_messages.hpp"
#include "output/words/fault_words.hpp"
#include "output/words/network/table_words.hpp"
#include "src/files/contract_files.hpp"
#include "src/files/file_words.hpp"

namespace maillage::commands {

using words::commands::Told;
using words::commands::Usage;

namespace {

// Lines of the sources, found by their number without scanning the text each time; of a workbook,
// the text of the cell.
class SourceLines {
 public:
  SourceLines(const files::Sources& sources, const model::Draft& draft)
      : sources_(sources), draft_(draft) {}

  // Without what it says of persons; the text is there until the next line is asked for.
  std::optional<std::string_view> operator()(const text::Place& place) {
    const auto found = found_line(place);
    if (!found) return std::nullopt;
    shown_ = hidden(*found, place);
    return shown_;
  }

 private:
  // Cells about persons, and what else looks like a person: a dot for each letter.
  std::string hidden(std::string_view line, const text::Place& place) {
    if (!private_cells_) {
      private_cells_.emplace();
      for (const model::DraftTable& table : draft_.tables) {
        for (const std::vector<model::Text>& cells :
             {table.hidden, persons::cells_of_persons(table)}) {
          private_cells_->insert(private_cells_->end(), cells.begin(), cells.end());
        }
      }
    }
    std::string text = masked_letters(line, persons::find_private(line));
    for (const model::Text& cell : *private_cells_) {
      if (cell.place.file != place.file || cell.place.cell() != place.cell()) continue;
      std::uint32_t at = cell.place.line;
      for (std::string_view rest = cell.value; !rest.empty(); ++at) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        const std::size_t begin = text.find(rest.substr(0, end));
        if ((at == place.line || place.is_cell()) && end > 0 && begin != std::string::npos) {
          text = masked_letters(text, {{persons::PrivateKind::name, begin, begin + end}});
        }
        rest.remove_prefix(std::min(end + 1, rest.size()));
      }
    }
    return text;
  }

  static std::string masked_letters(std::string_view text,
                                    const std::vector<persons::PrivateSpan>& spans) {
    std::string result;
    std::size_t done = 0;
    for (const persons::PrivateSpan& span : spans) {
      result += text.substr(done, span.begin - done);
      const std::size_t letters = text::code_points(text.substr(span.begin, span.end - span.begin));
      for (std::size_t i = 0; i < letters; ++i) result += "•";
      done = span.end;
    }
    result += text.substr(done);
    return result;
  }

  std::optional<std::string_view> found_line(const text::Place& place) {
    if (place.is_cell()) return cell(place);
    const auto source = sources_.texts.find(place.file);
    if (source == sources_.texts.end() || place.line == 0) return std::nullopt;
    std::vector<std::size_t>& begins = begins_[place.file];
    const std::string_view text = source->second;
    if (begins.empty()) {
      begins.push_back(text.substr(0, 3) == "\xEF\xBB\xBF" ? 3 : 0);
      for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\n') begins.push_back(i + 1);
      }
    }
    if (place.line > begins.size()) return std::nullopt;
    const std::size_t begin = begins[place.line - 1];
    std::size_t end = place.line < begins.size() ? begins[place.line] - 1 : text.size();
    if (end > begin && text[end - 1] == '\r') --end;
    return text.substr(begin, end - begin);
  }

  std::optional<std::string_view> cell(const text::Place& place) {
    if (cells_.empty()) {
      for (const model::DraftTable& table : draft_.tables) {
        for (const model::Text& header : table.headers) add_cell(header);
        for (const auto& row : table.rows) {
          for (const model::Text& each : row) add_cell(each);
        }
      }
    }
    const auto found = cells_.find(to_string(place));
    if (found == cells_.end()) return std::nullopt;
    return std::string_view(*found->second).substr(0, found->second->find('\n'));
  }

  void add_cell(const model::Text& text) {
    if (text.place.is_cell()) cells_.emplace(to_string(text.place), &text.value);
  }

  const files::Sources& sources_;
  const model::Draft& draft_;
  std::map<std::string, std::vector<std::size_t>> begins_;
  std::optional<std::vector<model::Text>> private_cells_;  // filled when first asked for
  std::string shown_;
  std::map<std::string, const std::string*> cells_;  // filled when first asked for
};

// How a table was read, which a person must be able to check; a contract's own tables are read as
// they stand.
bool is_told(const text::Fault& note, const model::Draft& draft) {
  switch (note.kind) {
    case text::FaultKind::decoded_as:
    case text::FaultKind::rows_decoded_as:
    case text::FaultKind::read_as_text:
    case text::FaultKind::lock_file:
    case text::FaultKind::own_workbook:
    case text::FaultKind::year_column_read:
    case text::FaultKind::year_column_left_out:
    case text::FaultKind::rows_of_year:
    case text::FaultKind::table_read:
    case text::FaultKind::sheet_left_out:
    case text::FaultKind::sheet_hidden:
    case text::FaultKind::rows_left_out:
    case text::FaultKind::rows_hidden:
    case text::FaultKind::columns_hidden:
    case text::FaultKind::persons_left_out:
    case text::FaultKind::persons_in_cells:
    case text::FaultKind::columns_joined:
    case text::FaultKind::rows_joined:
    case text::FaultKind::rows_of_one_action:
    case text::FaultKind::titles_listed:
    case text::FaultKind::roles_in_cells:
    case text::FaultKind::headings_read:
    case text::FaultKind::carrier_from_service:
    case text::FaultKind::column_from_content:
    case text::FaultKind::groups_filled:
    case text::FaultKind::year_values_kept:
    case text::FaultKind::objectives_alone:
    case text::FaultKind::sub_actions_carry:
    case text::FaultKind::parts_counted:
    case text::FaultKind::parent_carries:
    case text::FaultKind::matrix_read:
    case text::FaultKind::groups_read:
    case text::FaultKind::members_read:
    case text::FaultKind::ties_read:
    case text::FaultKind::tables_beside:
    case text::FaultKind::forms_read:
    case text::FaultKind::organisations_read:
    case text::FaultKind::indicators_joined:
    case text::FaultKind::cells_outside:
    case text::FaultKind::error_cells:
    case text::FaultKind::missing_cells:
    case text::FaultKind::uncomputed_cells:
    case text::FaultKind::legend_read:
    case text::FaultKind::fills_read:
    case text::FaultKind::comments_unread:
    case text::FaultKind::state_read_as:
    case text::FaultKind::no_organisation:
    case text::FaultKind::same_as_above:
    case text::FaultKind::unclear_values:
    case text::FaultKind::undeclared_partners:
      return true;
    case text::FaultKind::unknown_column:
      return note.place.is_cell() || draft.place.file == note.place.file;
    default:
      return false;
  }
}

// Columns kept as they are: one note a sheet in place of one a column.
text::Faults with_columns_together(const text::Faults& faults) {
  text::Faults result;
  std::map<std::string, std::size_t> by_sheet;
  for (const text::Fault& fault : faults) {
    if (fault.kind == text::FaultKind::unknown_column) {
      const auto [known, is_new] = by_sheet.try_emplace(fault.place.file, result.size());
      if (!is_new) {
        result[known->second].words.push_back(fault.words.front());
        continue;
      }
    }
    result.push_back(fault);
  }
  return result;
}

std::string note_line(const text::Fault& note, output_text::Language language) {
  return output_text::printable(to_string(note.place)) + ": " +
         output_text::filled(message_of(Told::note), language,
                             {{"message", words::fault_message(note, language)}}) +
         "\n";
}

// A table alone is known by its file.
model::Contract with_name(model::Contract contract, const std::string& path) {
  if (!contract.name.empty()) return contract;
  std::string bare = path;
  while (bare.size() > 1 && bare.back() == '/') bare.pop_back();
  contract.name = files::stem_of(files::name_of(bare));
  contract.id = text::slug(contract.name);
  return contract;
}

// Faults with the lines they are about and how many they are; empty if there is nothing to tell.
std::string faults_text(const text::Faults& faults, const files::Sources& sources,
                        const model::Draft& draft, output_text::Language language) {
  SourceLines lines(sources, draft);
  const words::LineOf line_of = [&lines](const text::Place& place) { return lines(place); };
  std::string text;
  std::size_t errors = 0, warnings = 0;
  bool has_unknown_partner = false;
  for (const text::Fault& fault : with_columns_together(faults)) {
    has_unknown_partner |= fault.kind == text::FaultKind::unknown_partner;
    errors += fault.severity == text::FaultSeverity::error ? 1 : 0;
    warnings += fault.severity == text::FaultSeverity::warning ? 1 : 0;
    if (fault.severity != text::FaultSeverity::note) {
      text += words::fault_text(fault, line_of, language);
    } else if (is_told(fault, draft)) {
      text += note_line(fault, language);
    }
  }
  if (errors + warnings == 0) {
    return text;
  }
  const auto counted = [&](Told key, std::size_t count) {
    return output_text::filled(message_of(key), language, {{"n", count}});
  };
  if (errors > 0) text += counted(Told::errors, errors);
  if (warnings > 0) text += (errors > 0 ? ", " : "") + counted(Told::warnings, warnings);
  if (has_unknown_partner) {
    text += "\n" + output_text::filled(message_of(Told::unknown_organisations), language);
  }
  return text + "\n";
}

}  // namespace

void tell_faults(const text::Faults& faults, const files::Sources& sources,
                 const model::Draft& draft, output_text::Language language) {
  std::string text = faults_text(faults, sources, draft, language);
  if (!text.empty()) text.pop_back();  // tell() ends the line
  if (!text.empty()) tell(text);
}

std::string contract_heading(const std::string& path) {
  return "\u2014 " + output_text::printable(path) + "\n";
}

Loaded load_contract(const std::string& path, const Arguments& arguments,
                     const std::string& heading) {
  const output_text::Language language = arguments.language;
  const PersonNames names = names_wanted(arguments);
  files::Sources sources;
  text::Faults faults;
  files::WholeContract whole = files::read_whole_contract(path, sources, faults, arguments.answers);
  std::string messages;
  for (const files::FileError& failure : sources.failures)
    messages += files::file_error_text(failure, language) + "\n";
  const bool is_read = sources.failures.empty();
  if (is_read) messages += faults_text(faults, sources, *whole.shown, language);
  const bool is_usable = is_read && !text::has_errors(faults);
  if (is_usable && names == PersonNames::mask) {
    const persons::PrivateCounts masked = persons::mask_persons(whole.resolved.contract);
    if (masked.total() > 0) messages += words::masked_text(masked, language) + "\n";
  }
  if (!messages.empty()) messages.pop_back();  // tell() ends the line
  if (!messages.empty()) tell(heading + messages);
  if (!is_read) return {Exit::system_failed, {}, {}, {}};
  if (!is_usable) return {Exit::bad_input, {}, {}, std::move(sources.read)};
  whole.resolved.contract.as_of = arguments.as_of;
  return {Exit::done, with_name(std::move(whole.resolved.contract), path),
          std::move(whole.standing), std::move(sources.read)};
}

LoadedAll load_contracts(const std::vector<std::string>& paths, const Arguments& arguments) {
  LoadedAll all;
  for (const std::string& path : paths) {
    all.contracts.push_back(
        load_contract(path, arguments, paths.size() > 1 ? contract_heading(path) : ""));
    all.exit = std::max(all.exit, all.contracts.back().exit);
    all.read.add(all.contracts.back().read);
  }
  return all;
}

Exit tell_failure(const files::FileError& failure, output_text::Language language) {
  tell(files::file_error_text(failure, language));
  return failure.failure == files::FileFailure::is_input ? Exit::wrong_usage : Exit::system_failed;
}

std::optional<model::Contract> reload_contract(const std::string& path,
                                               const model::Answers& answers) {
  files::Sources sources;
  text::Faults faults;
  files::WholeContract whole = files::read_whole_contract(path, sources, faults, answers);
  if (!sources.failures.empty() || text::has_errors(faults)) return std::nullopt;
  return std::move(whole.resolved.contract);
}

std::optional<model::Contract> load_base(const Loaded& scenario, PersonNames names) {
  if (scenario.standing.size() < 2) return std::nullopt;
  const std::string& path = scenario.standing[1].path;
  files::Sources sources;
  text::Faults faults;
  files::WholeContract whole = files::read_whole_contract(path, sources, faults);
  if (!sources.failures.empty() || text::has_errors(faults)) return std::nullopt;
  if (names == PersonNames::mask) persons::mask_persons(whole.resolved.contract);
  return with_name(std::move(whole.resolved.contract), path);
}

bool share_ids(const Loaded& left, const Loaded& right) {
  return std::any_of(
      left.standing.begin(), left.standing.end(), [&](const files::ContractFile& each) {
        return std::any_of(
            right.standing.begin(), right.standing.end(), [&](const files::ContractFile& other) {
              return files::path_from("", each.file) == files::path_from("", other.file);
            });
      });
}

std::optional<model::Scope> choose_scope(const model::Contract& contract,
                                         const Arguments& arguments) {
  auto scope = model::scope_of(contract, arguments.year);
  if (!scope) {
    std::string tables;
    for (const model::Edition& edition : contract.editions) {
      tables += (tables.empty() ? "" : ", ") + words::table_name(edition.year, arguments.language);
    }
    tell(message_of(tables.empty() ? Usage::no_tables : Usage::no_table), arguments.language,
         {{"table", words::choice_name(arguments.year, arguments.language)}, {"tables", tables}});
    return std::nullopt;
  }
  if (arguments.axis) {
    for (std::uint32_t i = 0; i < contract.axes.size(); ++i) {
      if (contract.axes[text::AxisId{i}].id == *arguments.axis) scope->axis = text::AxisId{i};
    }
    if (!scope->axis) {
      tell(message_of(Usage::no_axis), arguments.language,
           {{"axis", output_text::printable(*arguments.axis)}});
      return std::nullopt;
    }
  }
  return scope;
}

}  // namespace maillage::commands
