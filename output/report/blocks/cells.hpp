// Cells as the parts of the report write them: numbers that lead to their rows, lists of links.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "output/blocks/block_making.hpp"
#include "output/report/blocks/report_context.hpp"
#include "output/text/numbers.hpp"

namespace maillage::report::blocks {

// A count with the rows it comes from; without any, the number alone.
GridCell count_cell(ReportMaking& making, std::size_t count, Trace trace);

// "non renseigné": the sources do not say it.
GridCell not_recorded_cell(const ReportMaking& making);

// "38 %", without decimals; "non définie" where it is not defined.
std::string percent_words(const ReportMaking& making, std::optional<double> share);

// "A, B et C"; each leads to its fiche or row.
Prose listed(const ReportMaking& making, const std::vector<model::Subject>& subjects);

// Beyond `most`, the first ones and "et 12 autres".
Prose listed(const ReportMaking& making, const std::vector<model::Subject>& subjects,
             std::size_t most);

// Words in a row: "2019, 2020 et 2021"; with " ; " between those that hold commas or an "et" themselves.
std::string enumerated(const std::vector<std::string>& words, output_text::Language language);

// Ids of one kind as subjects.
std::vector<model::Subject> as_subjects(const std::vector<text::ActionId>& actions);
std::vector<model::Subject> as_subjects(const std::vector<text::PartnerId>& partners);
std::vector<model::Subject> as_subjects(const std::vector<text::InstanceId>& instances);
std::vector<model::Subject> as_subjects(const std::vector<text::ObjectiveId>& objectives);
std::vector<model::Subject> as_subjects(const std::vector<text::AxisId>& axes);

}  // namespace maillage::report::blocks
