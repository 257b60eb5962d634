// The part on governance, in several files: instances; their meetings; who sits on them; référents;
// the mode of governance.
// Internal to output/report/partners/part_governance*.cpp.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "network/gaps/steering.hpp"
#include "output/diagrams/governance/diagram_governance.hpp"
#include "output/report/blocks/report_context.hpp"

namespace maillage::report::partners {

// An instance beside its years, judged.
struct JudgedInstance {
  text::InstanceId id;
  const model::Instance& instance;
  std::vector<diagrams::YearMeetings> years;

  bool promised() const { return instance.rhythm && *instance.rhythm > 0; }
  std::vector<std::string> marked(diagrams::YearMark mark) const;  // years
};

std::string promise_words(const blocks::ReportMaking& making,
                          double rhythm);  // "2 réunions par an"
blocks::Trace meetings_trace(const blocks::ReportMaking& making, const model::Instance& instance);
std::vector<blocks::Block> rhythm_blocks(blocks::ReportMaking& making,
                                         const std::vector<JudgedInstance>& judged);

std::vector<blocks::Block> steering_blocks(blocks::ReportMaking& making,
                                           const std::vector<gaps::SteeringRow>& rows);
std::vector<blocks::Block> signatory_blocks(blocks::ReportMaking& making);
std::vector<blocks::Block> referent_blocks(blocks::ReportMaking& making);
std::vector<blocks::Block> mode_blocks(const blocks::ReportMaking& making);

// How many instances say who their members are: of the others' nobody can be said not to sit there.
std::size_t instances_with_members(const model::Contract& contract);

}  // namespace maillage::report::partners
