#include "network/planning/meeting_calendar.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

namespace maillage::planning {
namespace {

using Days = std::chrono::sys_days;
using std::chrono::days;

constexpr int technical_lead = 2;  // weeks

Days days_of(const text::Date& date) {
  return std::chrono::year(date.year) / date.month / date.day;
}

text::Date date_of(Days day) {
  const std::chrono::year_month_day said(day);
  return {static_cast<int>(said.year()), static_cast<int>(static_cast<unsigned>(said.month())),
          static_cast<int>(static_cast<unsigned>(said.day()))};
}

// Gauss's algorithm as of Meeus, Jones & Butcher (1876).
Days easter(int year) {
  const int a = year % 19, b = year / 100, c = year % 100;
  const int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
  const int h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4;
  const int l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451;
  const int sum = h + l - 7 * m + 114;
  return days_of({year, sum / 31, sum % 31 + 1});
}

// A week that a meeting may stand in, with the day it would have.
struct Week {
  int number = 0;  // from the first whole working week of the year: 0
  text::Date day;
};

bool is_off(Days monday, const std::vector<DaysOff>& days_off) {
  for (int at = 0; at < 5; ++at) {
    const text::Date day = date_of(monday + days(at));
    if (day.month == 8) return true;
    for (const DaysOff& off : days_off) {
      if (!(day < off.from) && !(off.to < day)) return true;
    }
  }
  return false;
}

struct Weeks {
  std::vector<Week> free;
  int all = 0;  // whole working weeks of the year
};

Weeks weeks_of(int year, const std::vector<DaysOff>& days_off) {
  const std::vector<text::Date> holidays = public_holidays(year);
  const auto is_holiday = [&](const text::Date& day) {
    return std::find(holidays.begin(), holidays.end(), day) != holidays.end();
  };
  Weeks result;
  Days monday = days_of({year, 1, 1});
  while (std::chrono::weekday(monday) != std::chrono::Monday) monday += days(1);
  for (; date_of(monday + days(4)).year == year; monday += days(7), ++result.all) {
    if (is_off(monday, days_off)) continue;
    for (const int weekday : {1, 3, 2}) {
      const text::Date day = date_of(monday + days(weekday));
      if (is_holiday(day)) continue;
      result.free.push_back({result.all, day});
      break;
    }
  }
  return result;
}

struct Wanted {
  PlannedMeeting meeting;
  int week = 0;  // best, by an even spread
};

std::vector<Wanted> wanted_meetings(const model::Contract& contract, int weeks,
                                    std::vector<text::InstanceId>& without_rhythm) {
  std::vector<Wanted> result;
  for (std::uint32_t at = 0; at < contract.instances.size(); ++at) {
    const model::Instance& body = contract.instances[text::InstanceId{at}];
    if (!body.rhythm || *body.rhythm <= 0) {
      without_rhythm.push_back(text::InstanceId{at});
      continue;
    }
    const int count = static_cast<int>(std::ceil(std::min(*body.rhythm, 52.0)));
    const int lead = body.level == model::Level::technical ? technical_lead : 0;
    for (int number = 1; number <= count; ++number) {
      const int best = (2 * number - 1) * weeks / (2 * count) - lead;
      result.push_back({{text::InstanceId{at}, number, count, {}, 0}, std::max(best, 0)});
    }
  }
  return result;
}

IntegerProgram calendar_program(const model::Contract& contract, const std::vector<Wanted>& wanted,
                                const Weeks& weeks) {
  IntegerProgram program;
  IntegerAim near{AimSense::least, {}}, early{AimSense::least, {}};
  std::vector<IntegerRow> of_week(weeks.free.size());
  for (const Wanted& each : wanted) {
    IntegerRow once;
    once.name =
        contract.instances[each.meeting.instance].id + "|" + std::to_string(each.meeting.number);
    once.least = once.most = 1;
    for (std::size_t at = 0; at < weeks.free.size(); ++at) {
      const auto variable = static_cast<std::uint32_t>(program.variables.size());
      program.variables.push_back({once.name + "|" + std::to_string(weeks.free[at].number)});
      const std::int64_t off = weeks.free[at].number - each.week;
      once.terms.push_back({variable});
      of_week[at].terms.push_back({variable});
      near.terms.push_back({variable, off * off});
      early.terms.push_back({variable, weeks.free[at].number});
    }
    program.rows.push_back(std::move(once));
  }
  const std::size_t room = weeks.free.empty() ? 1 : weeks.free.size();
  for (std::size_t at = 0; at < of_week.size(); ++at) {
    of_week[at].name = "semaine|" + std::to_string(weeks.free[at].number);
    of_week[at].most = static_cast<std::int64_t>((wanted.size() + room - 1) / room);
    if (!of_week[at].terms.empty()) program.rows.push_back(std::move(of_week[at]));
  }
  program.aims = {std::move(near), std::move(early)};
  return program;
}

}  // namespace

std::vector<text::Date> public_holidays(int year) {
  std::vector<text::Date> result = {{year, 1, 1},  {year, 5, 1},  {year, 5, 8},   {year, 7, 14},
                                    {year, 8, 15}, {year, 11, 1}, {year, 11, 11}, {year, 12, 25}};
  for (const int after : {1, 39, 50}) result.push_back(date_of(easter(year) + days(after)));
  std::sort(result.begin(), result.end());
  return result;
}

MeetingCalendar plan_meetings(const model::Contract& contract, int year,
                              std::vector<DaysOff> days_off, const IntegerSolver& solve) {
  MeetingCalendar result;
  result.year = year;
  result.days_off = std::move(days_off);
  const Weeks weeks = weeks_of(year, result.days_off);
  const std::vector<Wanted> wanted = wanted_meetings(contract, weeks.all, result.without_rhythm);
  result.program = calendar_program(contract, wanted, weeks);
  const IntegerAnswer answer = solve(result.program);
  result.state = answer.state;
  if (answer.values.empty()) return result;
  for (std::size_t at = 0; at < answer.values.size(); ++at) {
    if (answer.values[at] == 0) continue;
    const Wanted& each = wanted[at / weeks.free.size()];
    const Week& week = weeks.free[at % weeks.free.size()];
    PlannedMeeting meeting = each.meeting;
    meeting.day = week.day;
    meeting.off = week.number - each.week;
    result.meetings.push_back(meeting);
  }
  std::stable_sort(result.meetings.begin(), result.meetings.end(),
                   [](const PlannedMeeting& a, const PlannedMeeting& b) { return a.day < b.day; });
  // Two meetings of one body may have changed places.
  std::vector<int> numbers(contract.instances.size());
  for (PlannedMeeting& meeting : result.meetings) {
    meeting.number = ++numbers[meeting.instance.value];
  }
  return result;
}

}  // namespace maillage::planning
