// Marks and colours of diagrams: each state and each type has its own mark, so that nothing is said
// by colour alone; colours go by family, after Okabe & Ito (2008), darkened or paled until words on
// them have a contrast of at least 4.5:1 (WCAG AA). All marks are in DejaVu Sans.
#pragma once

#include <optional>
#include <string_view>

#include "network/model/contract.hpp"

namespace maillage::drawing {

struct Look {
  std::string_view mark;
  std::string_view line;  // borders, curves, the mark itself: 4.5:1 on white and on `fill`
  std::string_view fill;  // pale: dark words go on it
};

Look look_of(model::PartnerType type);
Look look_of(std::optional<model::State> state);  // none: not said

namespace ink {
inline constexpr std::string_view text = "#1a1a1a";
inline constexpr std::string_view quiet = "#555555";
inline constexpr std::string_view frame = "#8a8a8a";
inline constexpr std::string_view alarm = "#b00020";  // an orphan action, a promise not kept
inline constexpr std::string_view alarm_fill = "#fff0f0";
inline constexpr std::string_view doubt = "#8a4b00";  // an uncertain porteur
inline constexpr std::string_view kept = "#00663f";
inline constexpr std::string_view heading = "#22313f";  // white words go on it
inline constexpr std::string_view heading_pale = "#dfe5ea";
inline constexpr std::string_view heading_paler = "#eef1f4";
inline constexpr std::string_view white = "#ffffff";
}  // namespace ink

namespace mark {
inline constexpr std::string_view orphan = "⚠";
inline constexpr std::string_view uncertain = "?";
inline constexpr std::string_view empty = "∅";
inline constexpr std::string_view kept = "✓";
inline constexpr std::string_view broken = "✗";
}  // namespace mark

}  // namespace maillage::drawing
