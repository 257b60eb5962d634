// One instance as a card: remit, what it follows, rhythm promised and kept, members. Internal to
// output/diagrams/diagram_governance.cpp.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "network/model/contract.hpp"
#include "network/model/graph.hpp"
#include "output/drawing/canvas.hpp"
#include "output/text/language.hpp"

namespace maillage {

inline constexpr double card_gap = 9;
inline constexpr std::size_t cards_across = 4;
inline constexpr double card_width = (a3_width - 2 * page_margin - card_gap * (cards_across - 1)) /
                                     static_cast<double>(cards_across);

// A part of a card, placed from the card's top.
struct CardPart {
  Rect rect;
  std::vector<TextLine> lines;
  std::string_view fill, line;
  Border border = Border::none;
  TextAlign align = TextAlign::left;
};

// As wide as one column, or as all of them where many sit on it.
struct GovernanceCard {
  InstanceId instance;
  Level level = Level::not_said;
  double width = card_width, height = 0;
  std::vector<CardPart> parts;
};

GovernanceCard make_governance_card(const Contract& contract, const Scope& scope,
                                    InstanceId instance, Language language);

void draw_governance_card(const Contract& contract, const GovernanceCard& card, double left,
                          double top, Sheet& sheet);

}  // namespace maillage
