// Years that stand in a row above a header, each over the columns of that year:
//
//          | 2022            | 2023
//   Action | Porteur | État  | Porteur | État
//
// Merged or not: a year goes as far as it is merged, or up to the next one; the last as far as the one before.
// And years in the header itself, over states or dated within the year.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "network/import/headers/open_columns.hpp"
#include "network/import/headers/table_header.hpp"
#include "network/sheets/sheet_view.hpp"

namespace maillage::importing {

// "2022": four digits and nothing else, of this century or the last.
bool is_year(std::string_view header);

// How many columns the year in titles[at] stands over: those it is merged with, or up to the next title; the
// last one's as many as the one's before it, `before`.
std::uint32_t width_of_year(const sheets::SheetView& view, const sheets::RowSpan& span,
                            const std::vector<FoundColumn>& titles, std::size_t at,
                            std::uint32_t before);

// Gives the columns of the header whose row is view.rows()[first] the years that stand above them, two blank
// rows between at most.
// Whether there are any, two different ones at least.
bool know_years_above(const sheets::SheetView& view, std::size_t first,
                      std::vector<FoundColumn>& columns);

// "Partenaires 2022 | Partenaires 2023" where no state is of a year: no bilan would tell them, so they are
// partners whatever the year.
void forget_years_without_states(std::vector<FoundColumn>& columns);

// "État au 30/06/2024", "État T2 2024", "État juin 2024": the words without the date, and its year, month or
// part of the year, and day.
struct DatedHeader {
  std::string words;
  std::vector<int> date;  // empty: none
};
DatedHeader dated_header(std::string_view header);

// "Janvier", "T1 2025", "2e semestre": a time and nothing else.
bool is_time(std::string_view header);

// "2023" over states, alone or with a group title like "Suivi": the state in that year.
void know_years(OpenColumns& open);

// "T1 2024" over states where "T2 2024" has some too, "État au 30/06" beside "État au 31/12": the last of them
// says how far it is, the others are outdated.
bool is_outdated(OpenColumns& open, std::size_t at);

// "État au 30/06/2024" beside "État au 31/12/2024": where it stood at the last of them that is filled in is the
// year's; the others are kept.
void forget_earlier_of_year(OpenColumns& open);

}  // namespace maillage::importing
