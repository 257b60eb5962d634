// Colours of a theme, and their tints: as Excel shows them.
#include "network/sheets/fill_colours.hpp"

#include <gtest/gtest.h>

#include <cstdlib>

#include "network/sheets/cell_looks.hpp"

namespace maillage::sheets {
namespace {

XlsxColours office() {
  XlsxColours colours;
  colours.set_theme({"000000", "FFFFFF", "44546A", "E7E6E6", "4472C4", "ED7D31", "A5A5A5", "FFC000",
                     "5B9BD5", "70AD47"});
  return colours;
}

int channel(std::uint32_t rgb, int shift) { return static_cast<int>((rgb >> shift) & 0xFF); }

TEST(FillColours, AThemesFirstPairsAreCountedTheOtherWayRound) {
  EXPECT_EQ(office().fill({"", "", "0", ""}), no_fill);  // white paper
  EXPECT_EQ(office().fill({"", "", "1", ""}), 0x000000u);
  EXPECT_EQ(office().fill({"", "", "3", ""}), 0x44546Au);
  EXPECT_EQ(office().fill({"", "", "4", ""}), 0x4472C4u);
  EXPECT_EQ(office().fill({"", "", "10", ""}), no_fill);  // the theme has none such
}

TEST(FillColours, ATintIsNearWhatExcelShows) {
  const auto is_near = [](std::uint32_t rgb, std::uint32_t wanted) {
    constexpr int most = 4;  // of 255, by channel
    return std::abs(channel(rgb, 16) - channel(wanted, 16)) <= most &&
           std::abs(channel(rgb, 8) - channel(wanted, 8)) <= most &&
           std::abs(channel(rgb, 0) - channel(wanted, 0)) <= most;
  };
  EXPECT_TRUE(is_near(office().fill({"", "", "4", "0.5999938962981048"}), 0xB4C6E7));
  EXPECT_TRUE(is_near(office().fill({"", "", "9", "0.3999755851924192"}), 0xA9D08E));
  EXPECT_TRUE(is_near(office().fill({"", "", "4", "-0.249977111117893"}), 0x305496));
  EXPECT_EQ(office().fill({"FF92D050", "", "", ""}), 0x92D050u);
}

}  // namespace
}  // namespace maillage::sheets
