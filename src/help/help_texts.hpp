// The texts of the help, one a command, each in a file of its own. Internal to src/help*.cpp.
#pragma once

#include <string_view>

namespace maillage::help {

struct HelpText {
  std::string_view french;
  std::string_view english;
};

extern const HelpText program_help;
extern const HelpText check_help;
extern const HelpText map_help;
extern const HelpText import_help;
extern const HelpText compare_help;
extern const HelpText report_help;
extern const HelpText export_help;
extern const HelpText init_help;
extern const HelpText plan_help;
extern const HelpText region_help;
extern const HelpText enrich_help;

}  // namespace maillage::help
