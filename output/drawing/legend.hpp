// What frames every diagram: title, contract and period, source of the data, figures; the legend.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "network/model/contract.hpp"
#include "network/model/graph.hpp"
#include "output/drawing/canvas.hpp"
#include "output/drawing/diagram_style.hpp"
#include "output/text/language.hpp"

namespace maillage::drawing {

// Title; contract, period and table with its file; a line of figures. Gives the height where the
// content may begin.
double add_heading(Canvas& sheet, const model::Contract& contract, const model::Scope& scope,
                   const std::string& title, const std::string& figures,
                   output_text::Language language);

// The same for what is not of one table: its sources are named by their files, without folders.
double add_heading(Canvas& sheet, const model::Contract& contract, const std::string& title,
                   const std::string& figures, const std::vector<std::string>& files,
                   output_text::Language language);

// A sample of what is explained, then its words.
struct LegendEntry {
  enum class Sample { mark, orphan_box, doubtful_box, line, dashed_line, dotted_line };
  Sample sample = Sample::mark;
  std::string mark;
  std::string_view colour = ink::text;
  std::string words;
};

LegendEntry legend_mark(const Look& look, std::string words);

// The states and types that occur, in their order.
void add_states(std::vector<LegendEntry>& legend, const std::vector<const model::ActionRow*>& rows,
                output_text::Language language);
void add_types(std::vector<LegendEntry>& legend, const model::Contract& contract,
               const std::vector<text::PartnerId>& partners, output_text::Language language);

// Entries side by side, over as many lines as they need; none take no room and get no rule.
double legend_height(const std::vector<LegendEntry>& legend, double width);
void add_legend(Canvas& sheet, const std::vector<LegendEntry>& legend, double top);

}  // namespace maillage::drawing
