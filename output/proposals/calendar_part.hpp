// A year of meetings: as a part of `plan`, as a table, and as iCalendar (RFC 5545), which Thunderbird and
// Outlook open.
#pragma once

#include <string>

#include "network/planning/meeting_calendar.hpp"
#include "output/blocks/blocks.hpp"
#include "output/text/language.hpp"

namespace maillage::proposals {

blocks::ReportPart calendar_part(const model::Contract& contract,
                                 const planning::MeetingCalendar& calendar,
                                 output_text::Language language);

// Semicolons, a header, a byte order mark: a spreadsheet in French opens it.
std::string meeting_calendar_csv(const model::Contract& contract,
                                 const planning::MeetingCalendar& calendar,
                                 output_text::Language language);

// All-day, tentative events that leave the day free. Lines end with CRLF and are folded at 75
// octets, never within a character. UID and DTSTAMP come from the contract and the year: the same
// calendar gives the same bytes, and importing it again moves events instead of doubling them.
std::string meeting_calendar_ics(const model::Contract& contract,
                                 const planning::MeetingCalendar& calendar,
                                 output_text::Language language);

}  // namespace maillage::proposals
