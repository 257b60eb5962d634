// Words of workbooks around their tables, written with the signs of a keyboard.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::files {

// Titles of sheets (at most 31 characters), and what they hold.
enum class Sheet {
  findings,
  about_findings,
  about_organisations,
  instances,
  about_instances,
  objectives,
  about_objectives,
  years,
  about_years,
  filled_in,
  about_filled_in,
  measures,
  about_measures,
  measures_of_each,
  about_measures_of_each,
  about_contract,
  about_signatories,
  about_referents,
  about_exceptions,
  about_story,
  about_fundings,
  about_figures,
  about_rules,
  ties,
  about_ties,
  coverage_of_epcis,
  coverage_of_types,
  coverage_of_instances,
  coverage_of_tables,
  about_coverage_of_epcis,
  about_coverage_of_types,
  about_coverage_of_instances,
  about_coverage_of_tables,
  review_of,
  recapitulatif_of,
  about_actions,
  about_lists,
};

const output_text::Message& message_of(Sheet key);

// The cover, and what surrounds the tables.
enum class Workbook {
  read_me,
  lists,
  not_in_list,
  territory,
  period,
  table_analysed,
  no_table,
  actions,
  carried,
  orphan,
  uncertain,
  by_person,
  carrier_not_recorded,
  organisations,
  ids,
  about_ids,
  too_long,
};

const output_text::Message& message_of(Workbook key);

}  // namespace maillage::words::files
