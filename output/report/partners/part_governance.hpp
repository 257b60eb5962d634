// The part on governance, in several files: instances; their meetings; who sits on them; référents;
// the mode of governance.
// Internal to output/report/partners/part_governance*.cpp.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "network/gaps/steering.hpp"
#include "output/diagrams/diagram_governance.hpp"
#include "output/report/blocks/report_context.hpp"

namespace maillage {

// An instance beside its years, judged.
struct JudgedInstance {
  InstanceId id;
  const Instance& instance;
  std::vector<YearMeetings> years;

  bool promised() const { return instance.rhythm && *instance.rhythm > 0; }
  std::vector<std::string> marked(YearMark mark) const;  // years
};

std::string promise_words(const ReportMaking& making, double rhythm);  // "2 réunions par an"
Trace meetings_trace(const ReportMaking& making, const Instance& instance);
std::vector<Block> rhythm_blocks(ReportMaking& making, const std::vector<JudgedInstance>& judged);

std::vector<Block> steering_blocks(ReportMaking& making, const std::vector<SteeringRow>& rows);
std::vector<Block> signatory_blocks(ReportMaking& making);
std::vector<Block> referent_blocks(ReportMaking& making);
std::vector<Block> mode_blocks(const ReportMaking& making);

// How many instances say who their members are: of the others' nobody can be said not to sit there.
std::size_t instances_with_members(const Contract& contract);

}  // namespace maillage
