// A year of meetings from the rhythms that the bodies promise: spread, clear of August and of the
// weeks given as holidays, no two in one week where the year allows it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "network/model/contract.hpp"
#include "network/planning/integer_program.hpp"
#include "network/text/date.hpp"

namespace maillage::planning {

// Both ends included; dates with a month and a day.
struct DaysOff {
  std::string name;
  text::Date from, to;
};

struct PlannedMeeting {
  text::InstanceId instance;
  int number = 1, of = 1;  // the second of four
  text::Date day;
  int off = 0;  // weeks from where an even spread would put it
};

struct MeetingCalendar {
  int year = 0;
  std::vector<DaysOff> days_off;                 // as given
  std::vector<PlannedMeeting> meetings;          // by day, then contract order
  std::vector<text::InstanceId> without_rhythm;  // promise nothing, so nothing is planned
  SolveState state = SolveState::optimal;
  IntegerProgram program;
};

// A rhythm under one a year plans one meeting; 1.5 plans two. Meeting k of n stands best at (k − ½)/n
// of the year; technical bodies two weeks earlier than that, so that they prepare the strategic ones.
// A week is left out if a working day of it is in August or in `days_off`. The day is Tuesday, or
// Thursday or Wednesday where that is a public holiday of metropolitan France.
// Aims: least sum of squared distances in weeks, then earliest. Weeks take one meeting each, or as
// few as all need. `year` from 1900 to 2199.
MeetingCalendar plan_meetings(const model::Contract& contract, int year,
                              std::vector<DaysOff> days_off, const IntegerSolver& solve);

// The days off work of that year in metropolitan France, by date.
std::vector<text::Date> public_holidays(int year);

}  // namespace maillage::planning
