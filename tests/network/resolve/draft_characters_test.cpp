#include "network/resolve/draft_characters.hpp"

#include <gtest/gtest.h>

namespace maillage::resolve {
namespace {

model::Draft draft_with(const std::string& cell, const std::string& value) {
  model::Draft draft;
  model::DraftTable table;
  table.headers = {{"action", {"t.csv", 1, 1, {}}}};
  table.rows = {{{cell, {"t.csv", 2, 1, {}}}}};
  draft.tables.push_back(table);
  model::Record record{{"contrat", {"c.toml", 1, 1, {}}}, false, {}};
  record.fields.push_back({{"nom", {"c.toml", 2, 1, {}}},
                           false,
                           {{model::ValueKind::text, value, {"c.toml", 2, 7, {}}, {}}}});
  draft.records.push_back(record);
  return draft;
}

TEST(DraftCharacters, AreTakenOutOfCellsAndValues) {
  model::Draft draft = draft_with("Mar\uFFFFche\vBus", "CLS\v de\x01 Metz");
  text::Faults faults;
  take_out_unfit_characters(draft, faults);
  EXPECT_EQ(draft.tables[0].rows[0][0].value, "Marche\nBus");
  EXPECT_EQ(draft.records[0].fields[0].values[0].text, "CLS  de Metz");
}

TEST(DraftCharacters, AreSaidOnceWithWhereTheFirstIs) {
  model::Draft draft = draft_with("\uFFFF\v", "\x01\v\U0001FFFE");
  text::Faults faults;
  take_out_unfit_characters(draft, faults);
  ASSERT_EQ(faults.size(), 1u);
  EXPECT_EQ(faults[0].kind, text::FaultKind::unfit_characters);
  EXPECT_EQ(faults[0].severity, text::FaultSeverity::warning);
  EXPECT_EQ(faults[0].place, (text::Place{"c.toml", 2, 7, {}}));
  EXPECT_EQ(faults[0].words, (std::vector<std::string>{"5", "U+0001, U+000B, U+1FFFE, U+FFFF"}));
}

TEST(DraftCharacters, NothingIsSaidOfATextThatHasNone) {
  model::Draft draft = draft_with("Marche\nà pied", "é");
  text::Faults faults;
  take_out_unfit_characters(draft, faults);
  EXPECT_TRUE(faults.empty());
}

}  // namespace
}  // namespace maillage::resolve
