// Holidays as a user keeps them: a CSV file with a name, a first and a last day a line.
#pragma once

#include <string>
#include <vector>

#include "network/planning/meeting_calendar.hpp"
#include "output/text/language.hpp"

namespace maillage::readers {

struct Holidays {
  std::vector<planning::DaysOff> days_off;  // in the order of the file
  std::vector<std::string> faults;  // each with its place and what to do; then days_off are unsure
};

// "nom;début;fin" above lines such as "Hiver;2025-02-08;2025-02-23" or "Hiver;08/02/2025;…". A last
// day that is missing is the first one. `name` is the file's name for places.
Holidays read_holidays(const std::string& name, std::string_view text,
                       output_text::Language language);

}  // namespace maillage::readers
