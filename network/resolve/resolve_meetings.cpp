// Meetings of an instance: those that its record names, then what a person told of single days
// ([reponses]: "réunion : COTECH 2023-05-12" = "tenue"), which holds over the record.
#include <algorithm>

#include "network/resolve/read_answers.hpp"
#include "network/resolve/resolving.hpp"
#include "network/text/text.hpp"

namespace maillage::resolve {
namespace {

// None, after a fault: it is no date. One outside the contract is kept, with a warning.
std::optional<text::Date> meeting_day(Resolving& work, const model::Text& told) {
  const model::Contract& contract = work.contract;
  const auto date = text::parse_date(text::trimmed(told.value));
  if (!date) {
    work.report(text::FaultKind::bad_date, told.place, {told.value});
    return std::nullopt;
  }
  const bool before = contract.start && date->year < contract.start->year;
  const bool after = contract.end && date->year > contract.end->year;
  if (before || after) {
    work.report(text::FaultKind::date_out_of_contract, told.place,
                {to_string(*date), contract.start ? to_string(*contract.start) : "",
                 contract.end ? to_string(*contract.end) : ""},
                {}, {}, text::FaultSeverity::warning);
  }
  return date;
}

void sort_by_date(std::vector<model::Meeting>& meetings) {
  std::stable_sort(
      meetings.begin(), meetings.end(),
      [](const model::Meeting& a, const model::Meeting& b) { return a.date < b.date; });
}

// The dates of one key, by date, each with its source.
std::vector<model::Meeting> meetings_of(Resolving& work, const model::Record& record,
                                        const std::string& key) {
  std::vector<model::Meeting> meetings;
  const std::vector<model::Text> dates = texts_of(record, key);
  const std::vector<model::Text> sources = texts_of(record, "sources_" + key);
  if (!sources.empty() && sources.size() != dates.size()) {
    work.report(
        text::FaultKind::length_mismatch, sources.front().place,
        {"sources_" + key, std::to_string(sources.size()), key, std::to_string(dates.size())});
  }
  for (std::size_t i = 0; i < dates.size(); ++i) {
    const auto date = meeting_day(work, dates[i]);
    if (!date) continue;
    meetings.push_back(
        {*date, i < sources.size() ? sources[i].value : std::string(), dates[i].place});
  }
  sort_by_date(meetings);
  return meetings;
}

// Of the day, one in the first list and none in the second.
void put_meeting(const text::Date& date, const text::Place& place, std::vector<model::Meeting>& in,
                 std::vector<model::Meeting>& out) {
  const auto is_of_day = [&](const model::Meeting& each) { return each.date == date; };
  out.erase(std::remove_if(out.begin(), out.end(), is_of_day), out.end());
  if (std::any_of(in.begin(), in.end(), is_of_day)) return;
  in.push_back({date, {}, place});
  sort_by_date(in);
}

}  // namespace

void resolve_meetings(Resolving& work, const model::Record& record, model::Instance& instance) {
  instance.meetings_recorded =
      find_field(record, "reunions") != nullptr || find_field(record, "non_tenues") != nullptr;
  instance.meetings = meetings_of(work, record, "reunions");
  instance.not_held = meetings_of(work, record, "non_tenues");
}

void resolve_told_meetings(Resolving& work) {
  for (const model::Answer& answer : work.deciding.answers().list()) {
    if (answer.kind != model::DecisionKind::meeting) continue;
    const std::string_view subject = text::trimmed(answer.subject);
    const std::size_t space = std::min(subject.rfind(' '), subject.size());
    const auto id =
        work.instance({std::string(text::trimmed(subject.substr(0, space))), answer.place});
    const auto date = meeting_day(work, {std::string(subject.substr(space)), answer.place});
    if (!id || !date) continue;
    model::Instance& instance = work.contract.instances[*id];
    instance.meetings_recorded = true;
    if (answer.text == meeting_held_answer) {
      put_meeting(*date, answer.place, instance.meetings, instance.not_held);
    } else {
      put_meeting(*date, answer.place, instance.not_held, instance.meetings);
    }
  }
}

}  // namespace maillage::resolve
