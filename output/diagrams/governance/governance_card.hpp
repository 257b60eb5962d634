// One instance as a card: remit, what it follows, rhythm promised and kept, members. Internal to
// output/diagrams/governance/diagram_governance.cpp.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "network/model/contract.hpp"
#include "network/model/graph.hpp"
#include "output/drawing/canvas.hpp"
#include "output/text/language.hpp"

namespace maillage::diagrams {

inline constexpr double card_gap = 9;
inline constexpr std::size_t cards_across = 4;
// A part of a card, placed from the card's top.
struct CardPart {
  drawing::Rect rect;
  std::vector<drawing::TextLine> lines;
  std::string_view fill, line;
  drawing::Border border = drawing::Border::none;
  drawing::TextAlign align = drawing::TextAlign::left;
};

// As wide as one column, or as the sheet where many sit on it.
struct GovernanceCard {
  text::InstanceId instance;
  model::Level level = model::Level::not_said;
  bool is_wide = false;
  double width = 0, height = 0;
  std::vector<CardPart> parts;
};

GovernanceCard make_governance_card(const model::Contract& contract, const model::Scope& scope,
                                    text::InstanceId instance, double column_width,
                                    output_text::Language language);

void draw_governance_card(const model::Contract& contract, const GovernanceCard& card, double left,
                          double top, drawing::Canvas& sheet);

}  // namespace maillage::diagrams
