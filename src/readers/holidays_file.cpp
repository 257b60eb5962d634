#include "src/readers/holidays_file.hpp"

#include <algorithm>

#include "network/text/text.hpp"
#include "output/text/terminal.hpp"
#include "output/text/typography.hpp"
#include "output/words/commands/run_messages.hpp"
#include "src/readers/csv_reader.hpp"

namespace maillage::readers {

using words::commands::HolidayFault;

namespace {

std::optional<text::Date> read_day(const std::vector<model::Text>& row, std::size_t at) {
  if (at >= row.size()) return std::nullopt;
  const auto date = text::parse_date(text::trimmed(row[at].value));
  return date && date->day != 0 ? date : std::nullopt;
}

bool is_empty_row(const std::vector<model::Text>& row) {
  return std::all_of(row.begin(), row.end(),
                     [](const model::Text& cell) { return text::trimmed(cell.value).empty(); });
}

}  // namespace

Holidays read_holidays(const std::string& name, std::string_view text,
                       output_text::Language language) {
  Holidays result;
  text::Faults faults;
  const std::vector<std::vector<model::Text>> rows = read_csv_rows(name, text, faults);
  const auto fault = [&](const text::Place& place, HolidayFault what) {
    result.faults.push_back(output_text::printable(to_string(place)) +
                            output_text::colon(language) +
                            output_text::filled(message_of(what), language, {{"s", ";"}}));
  };
  for (const text::Fault& each : faults) {
    fault(each.place, HolidayFault::malformed);
  }
  bool first = true;
  for (const std::vector<model::Text>& row : rows) {
    if (row.empty() || is_empty_row(row)) continue;
    const bool may_be_header = first;
    first = false;
    const auto from = read_day(row, 1);
    if (!from) {
      if (may_be_header) continue;
      fault(row.front().place, HolidayFault::day_expected);
      continue;
    }
    const bool one_day = row.size() < 3 || text::trimmed(row[2].value).empty();
    const auto to = one_day ? from : read_day(row, 2);
    if (!to || *to < *from) {
      fault(row[2].place, HolidayFault::last_before_first);
      continue;
    }
    result.days_off.push_back({std::string(text::trimmed(row.front().value)), *from, *to});
  }
  if (result.days_off.empty() && result.faults.empty()) {
    fault({name, 0, 0, {}}, HolidayFault::no_line);
  }
  return result;
}

}  // namespace maillage::readers
