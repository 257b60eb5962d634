#include "network/resolve/draft_characters.hpp"

#include <gtest/gtest.h>

namespace maillage {
namespace {

Draft draft_with(const std::string& cell, const std::string& value) {
  Draft draft;
  DraftTable table;
  table.headers = {{"action", {"t.csv", 1, 1, {}}}};
  table.rows = {{{cell, {"t.csv", 2, 1, {}}}}};
  draft.tables.push_back(table);
  Record record{{"contrat", {"c.toml", 1, 1, {}}}, false, {}};
  record.fields.push_back(
      {{"nom", {"c.toml", 2, 1, {}}}, false, {{ValueKind::text, value, {"c.toml", 2, 7, {}}, {}}}});
  draft.records.push_back(record);
  return draft;
}

TEST(DraftCharacters, AreTakenOutOfCellsAndValues) {
  Draft draft = draft_with("Mar\uFFFFche\vBus", "CLS\v de\x01 Metz");
  Faults faults;
  take_out_unfit_characters(draft, faults);
  EXPECT_EQ(draft.tables[0].rows[0][0].value, "Marche\nBus");
  EXPECT_EQ(draft.records[0].fields[0].values[0].text, "CLS  de Metz");
}

TEST(DraftCharacters, AreSaidOnceWithWhereTheFirstIs) {
  Draft draft = draft_with("\uFFFF\v", "\x01\v\U0001FFFE");
  Faults faults;
  take_out_unfit_characters(draft, faults);
  ASSERT_EQ(faults.size(), 1u);
  EXPECT_EQ(faults[0].kind, FaultKind::unfit_characters);
  EXPECT_EQ(faults[0].severity, FaultSeverity::warning);
  EXPECT_EQ(faults[0].place, (Place{"c.toml", 2, 7, {}}));
  EXPECT_EQ(faults[0].words, (std::vector<std::string>{"5", "U+0001, U+000B, U+1FFFE, U+FFFF"}));
}

TEST(DraftCharacters, NothingIsSaidOfATextThatHasNone) {
  Draft draft = draft_with("Marche\nà pied", "é");
  Faults faults;
  take_out_unfit_characters(draft, faults);
  EXPECT_TRUE(faults.empty());
}

}  // namespace
}  // namespace maillage
