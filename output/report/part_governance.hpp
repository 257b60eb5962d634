// The part on governance, in two files: instances and their meetings; who sits on them. Internal to
// output/report/part_governance*.cpp.
#pragma once

#include <vector>

#include "network/steering.hpp"
#include "output/report/making.hpp"

namespace maillage {

std::vector<Block> steering_blocks(ReportMaking& making, const std::vector<SteeringRow>& rows);
std::vector<Block> signatory_blocks(ReportMaking& making);
std::vector<Block> referent_blocks(ReportMaking& making);

// Whether any instance says who its members are: else nobody can be said not to sit.
enum class Seats { recorded, not_recorded };
Seats seats(const Contract& contract);

}  // namespace maillage
