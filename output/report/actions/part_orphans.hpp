// What the two halves of the part on actions without porteur share: the list of today, and the same
// table by table. Internal to output/report/actions/part_orphans*.cpp.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "network/gaps/carrier_history.hpp"
#include "network/model/contract.hpp"
#include "output/report/blocks/blocks.hpp"
#include "output/report/blocks/report_context.hpp"

namespace maillage {

// Rows under what they hang on, in the order of the outline; last, those that hang on nothing.
std::vector<std::pair<Subject, std::vector<const ActionRow*>>> rows_by_objective(
    const Contract& contract, const std::vector<const ActionRow*>& rows);

// A row of one cell: the objective's name, or that the actions below hang on none.
GridRow objective_heading(const ReportMaking& making, const Subject& subject);

GridCell state_cell(const ReportMaking& making, const ActionRow& row);

// "« Non déterminé »"; "?" where nothing is printed.
std::string quoted_cell(const ReportMaking& making, const ActionRow& row);

// The places of rows, as a trace takes them.
std::vector<Place> places_of_rows(const std::vector<const ActionRow*>& rows);

// Cells about actions of the scope that have no porteur for sure.
class OrphanCells {
 public:
  explicit OrphanCells(ReportMaking& making);

  const CarrierHistory& history(const ActionRow& row) const;
  // "depuis 2021 (3 tableaux)", leading to their rows.
  GridCell since(const ActionRow& row);
  // Who was named last, and what was said after that with a doubt.
  GridCell before(const ActionRow& row) const;
  // Whom the row names: with a doubt, as taking part, as paying.
  GridCell taking_part(const ActionRow& row) const;
  // Organisations of neighbouring actions, with how many they carry or take part in.
  GridCell whom_to_ask(const Neighbourhood& around, const ActionRow& row);

 private:
  std::string table_year(std::uint32_t table) const;
  Run with_how_many(const Neighbour& neighbour, const std::vector<ActionId>& actions,
                    const Subject& within, const char* does);

  ReportMaking& making_;
  const Contract& contract_;
  const Language language_;
  const std::vector<CarrierHistory> histories_;
  std::map<ActionId, const ActionRow*> row_of_;
};

// Every table: how many actions have nobody, and which.
std::vector<Block> orphans_by_table(ReportMaking& making);

}  // namespace maillage
