// What the two halves of the part on actions without porteur share: the list of today, and the same
// table by table. Internal to output/report/actions/part_orphans*.cpp.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "network/gaps/carrier_history.hpp"
#include "network/model/contract.hpp"
#include "output/blocks/blocks.hpp"
#include "output/report/blocks/report_context.hpp"
#include "output/words/actions/orphan_row_messages.hpp"

namespace maillage::report::actions {

// Rows under what they hang on, in the order of the outline; last, those that hang on nothing.
std::vector<std::pair<model::Subject, std::vector<const model::ActionRow*>>> rows_by_objective(
    const model::Contract& contract, const std::vector<const model::ActionRow*>& rows);

// A row of one cell: the objective's name, or that the actions below hang on none.
blocks::GridRow objective_heading(const blocks::ReportMaking& making,
                                  const model::Subject& subject);

blocks::GridCell state_cell(const blocks::ReportMaking& making, const model::ActionRow& row);

// "« Non déterminé »"; "?" where nothing is printed.
std::string quoted_cell(const blocks::ReportMaking& making, const model::ActionRow& row);

// "; récapitulatif de 2023 : CROS", where one that looks back on the scope's table names a porteur.
blocks::Prose gathered_words(const blocks::ReportMaking& making, const model::Scope& scope,
                             text::ActionId action);

// The places of rows, as a trace takes them.
std::vector<text::Place> places_of_rows(const std::vector<const model::ActionRow*>& rows);

// Cells about actions of the scope that have no porteur for sure.
class OrphanCells {
 public:
  explicit OrphanCells(blocks::ReportMaking& making);

  const gaps::CarrierHistory& history(const model::ActionRow& row) const;
  // "depuis 2021 (3 tableaux)", leading to their rows.
  blocks::GridCell since(const model::ActionRow& row);
  // Who was named last, and what was said after that with a doubt.
  blocks::GridCell before(const model::ActionRow& row) const;
  // Whom the row names: with a doubt, as taking part, as paying.
  blocks::GridCell taking_part(const model::ActionRow& row) const;
  // Organisations of neighbouring actions, with how many they carry or take part in.
  blocks::GridCell whom_to_ask(const gaps::Neighbourhood& around, const model::ActionRow& row);

 private:
  std::string table_year(std::uint32_t table) const;
  blocks::Run with_how_many(const gaps::Neighbour& neighbour,
                            const std::vector<text::ActionId>& actions,
                            const model::Subject& within, words::actions::OrphanRow does);
  // "ADMR (porte 2, prend part à 1)".
  blocks::Prose who_is_near(const gaps::Neighbour& each, const model::Subject& within);

  blocks::ReportMaking& making_;
  const model::Contract& contract_;
  const output_text::Language language_;
  const std::vector<gaps::CarrierHistory>& histories_;
  std::map<text::ActionId, const model::ActionRow*> row_of_;
};

// Every table: how many actions have nobody, and which.
std::vector<blocks::Block> orphans_by_table(blocks::ReportMaking& making);

}  // namespace maillage::report::actions
