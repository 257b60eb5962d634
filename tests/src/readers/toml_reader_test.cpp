// TOML to records: order, places, kinds; and what is said of a text that is no TOML.
#include "src/readers/toml_reader.hpp"

#include <gtest/gtest.h>

#include <string>

#include "tests/support/draft_text.hpp"

namespace maillage::readers {
namespace {

std::string read(std::string_view text) {
  model::Draft draft;
  text::Faults faults;
  read_toml("c.toml", text, draft, faults);
  return testing::draft_text(draft) + testing::faults_text(faults);
}

std::string repeated(const std::string& text, int times) {
  std::string all;
  for (int i = 0; i < times; ++i) all += text;
  return all;
}

TEST(TomlReader, EmptyTextHasNoRecord) { EXPECT_EQ(read(""), ""); }

TEST(TomlReader, PlaceOfTheDraftIsTheFile) {
  model::Draft draft;
  text::Faults faults;
  read_toml("c.toml", "", draft, faults);
  EXPECT_EQ(draft.place, (text::Place{"c.toml", 0, 0, {}}));
}

TEST(TomlReader, SectionWithItsKeys) {
  EXPECT_EQ(read("[contrat]\nid = \"cdl\"\n  communes=123 # dites\n"),
            "[contrat]@1:1\n"
            "  id@2:1 text(cdl)@2:6\n"
            "  communes@3:3 integer(123)@3:12\n");
}

TEST(TomlReader, ColumnsAreCodePoints) {
  EXPECT_EQ(read("[r]\n\"é😀\" = [\"à\", \"b\"]\n"),
            "[r]@1:1\n"
            "  é😀@2:1 [] text(à)@2:9 text(b)@2:14\n");
}

TEST(TomlReader, ByteOrderMarkTakesNoColumn) {
  EXPECT_EQ(read("\xEF\xBB\xBF[a]\r\nb = 1\r\n"), "[a]@1:1\n  b@2:1 integer(1)@2:5\n");
}

TEST(TomlReader, EveryKindOfValue) {
  EXPECT_EQ(read("[a]\n"
                 "t = 'x\"y'\n"
                 "i = 1_000\n"
                 "h = 0x1F\n"
                 "r = 0.50\n"
                 "e = 1e22\n"
                 "n = -inf\n"
                 "b = true\n"
                 "d = 2021-03-02\n"
                 "m = 2021-03-02T07:32:00Z\n"
                 "o = 07:05:00\n"),
            "[a]@1:1\n"
            "  t@2:1 text(x\"y)@2:5\n"
            "  i@3:1 integer(1000)@3:5\n"
            "  h@4:1 integer(31)@4:5\n"
            "  r@5:1 real(0.5)@5:5\n"
            "  e@6:1 real(1e+22)@6:5\n"
            "  n@7:1 real(-inf)@7:5\n"
            "  b@8:1 boolean(true)@8:5\n"
            "  d@9:1 date(2021-03-02)@9:5\n"
            "  m@10:1 date(2021-03-02)@10:5\n"
            "  o@11:1 date(07:05)@11:5\n");
}

TEST(TomlReader, OrderIsTheSourcesNotTheAlphabets) {
  EXPECT_EQ(read("[z]\nc = 1\na = 2\nb = 3\n[a]\n"),
            "[z]@1:1\n"
            "  c@2:1 integer(1)@2:5\n"
            "  a@3:1 integer(2)@3:5\n"
            "  b@4:1 integer(3)@4:5\n"
            "[a]@5:1\n");
}

TEST(TomlReader, ListedSectionsMayAlternate) {
  EXPECT_EQ(read("[[b]]\nid = 1\n[[a]]\nid = 2\n[[b]]\nid = 3\n"),
            "[[b]]@1:1\n  id@2:1 integer(1)@2:6\n"
            "[[a]]@3:1\n  id@4:1 integer(2)@4:6\n"
            "[[b]]@5:1\n  id@6:1 integer(3)@6:6\n");
}

TEST(TomlReader, TablesInASectionAreValues) {
  EXPECT_EQ(read("[regles]\n"
                 "x = { annees = 3, on = false }\n"
                 "y.z = 1\n"
                 "[regles.w]\n"
                 "k = 2\n"),
            "[regles]@1:1\n"
            "  x@2:1 section@2:5\n"
            "    annees@2:7 integer(3)@2:16\n"
            "    on@2:19 boolean(false)@2:24\n"
            "  y@3:1 section@3:1\n"
            "    z@3:3 integer(1)@3:7\n"
            "  w@4:9 section@4:1\n"
            "    k@5:1 integer(2)@5:5\n");
}

TEST(TomlReader, InlineTablesAtTheTopAreSections) {
  EXPECT_EQ(read("contrat = { id = 1 }\naxe = [{ id = 2 }, { id = 3 }]\n"),
            "[contrat]@1:11\n  id@1:13 integer(1)@1:18\n"
            "[[axe]]@2:8\n  id@2:10 integer(2)@2:15\n"
            "[[axe]]@2:20\n  id@2:22 integer(3)@2:27\n");
}

TEST(TomlReader, KeysOutsideASectionMakeANamelessRecord) {
  EXPECT_EQ(read("nom = \"x\"\nvide = []\n[contrat]\n"),
            "[]@1:1\n  nom@1:1 text(x)@1:7\n  vide@2:1 []\n[contrat]@3:1\n");
}

TEST(TomlReader, AListInAListIsANamelessField) {
  EXPECT_EQ(read("[a]\nb = [1, [2, 3]]\n"),
            "[a]@1:1\n  b@2:1 [] integer(1)@2:6 section@2:9\n"
            "    @2:9 [] integer(2)@2:10 integer(3)@2:13\n");
}

TEST(TomlReader, RecordsAreAddedToThoseThere) {
  model::Draft draft;
  text::Faults faults;
  read_toml("a.toml", "[a]\n", draft, faults);
  read_toml("b.toml", "[b]\n", draft, faults);
  ASSERT_EQ(draft.records.size(), 2u);
  EXPECT_EQ(draft.place.file.text(), "a.toml");
  EXPECT_EQ(draft.records[1].section.place.file.text(), "b.toml");
}

TEST(TomlReader, SyntaxErrorIsTheOnlyFaultAndLeavesNoRecord) {
  EXPECT_EQ(read("[a]\nb = 1\nc 2\nd d\n"),
            "c.toml:3:3 syntax key-value pair: expected '=', saw '2'\n");
  EXPECT_EQ(read("a = "), "c.toml:1:5 syntax key-value pair: encountered end-of-file\n");
  EXPECT_EQ(read("[a]\n[a]\n"),
            "c.toml:2:1 syntax table header: cannot redefine existing table 'a'\n");
}

TEST(TomlReader, UnclosedQuoteIsToldWhereItOpens) {
  EXPECT_EQ(read("[a]\nb = \"été\nc = 1\n"), "c.toml:2:5 unclosed_quote\n");
  EXPECT_EQ(read("a = 'x"), "c.toml:1:5 unclosed_quote\n");
  EXPECT_EQ(read("a = [1,\n  \"x\n]\n"), "c.toml:2:3 unclosed_quote\n");
  EXPECT_EQ(read("a = \"\"\"x\n\"\"\ny\n"), "c.toml:1:5 unclosed_quote\n");
  EXPECT_EQ(read("a = \"x\\"), "c.toml:1:5 unclosed_quote\n");
}

TEST(TomlReader, AnEarlierErrorHidesAnUnclosedQuote) {
  EXPECT_EQ(read("a = 'l'été'\n"),
            "c.toml:1:8 syntax key-value pair: expected a comment or whitespace, saw 'é'\n");
}

TEST(TomlReader, QuotesOfOneKindStandInTheOther) {
  EXPECT_EQ(
      read("[a]\n# l'été \"\nb = \"l'été # \\\" \"\nc = '''\n'\"'''''\nd = \"\"\"\"x\"\"\"\"\"\n"),
      "[a]@1:1\n"
      "  b@3:1 text(l'été # \" )@3:5\n"
      "  c@4:1 text('\"'')@4:5\n"
      "  d@6:1 text(\"x\"\")@6:5\n");
}

TEST(TomlReader, NotUtf8IsToldWhereItStands) {
  EXPECT_EQ(read("[a]\nb = \"\xC3\xA9t\xE9\"\n"), "c.toml:2:8 not_utf8\n");
}

TEST(TomlReader, DeepNestingIsAFault) {
  const std::string told = " syntax too many levels of tables and lists\n";
  EXPECT_EQ(read("a = " + repeated("[", 100000)), "c.toml:1:69" + told);
  EXPECT_EQ(read("[" + repeated("a.", 100000) + "a]"), "c.toml:1:129" + told);
  EXPECT_EQ(read(repeated("a.", 100000) + "a = 1"), "c.toml:1:130" + told);
  EXPECT_EQ(read(repeated("a.a.a={", 100000)), "c.toml:1:151" + told);
}

TEST(TomlReader, NestingUpToTheBoundIsRead) {
  const std::string header = "[" + repeated("a.", 63) + "a]\n";
  model::Draft draft;
  text::Faults faults;
  read_toml("c.toml", header + repeated("b.c = { ", 32) + "d = 1" + repeated(" }", 32) + "\n",
            draft, faults);
  EXPECT_EQ(testing::faults_text(faults), "");
  EXPECT_EQ(draft.records.size(), 1u);
}

TEST(TomlReader, DotsInNumbersAndTextsAreNoDepth) {
  EXPECT_EQ(read("[a]\nb = 0.5\n"), "[a]@1:1\n  b@2:1 real(0.5)@2:5\n");
  model::Draft draft;
  text::Faults faults;
  read_toml("c.toml",
            "[a]\nb = [" + repeated("0.5, ", 1000) + "]\nc = \"" + repeated(".", 1000) + "\"\n" +
                repeated("[[d]]\ne.f = [[0.5]]\n", 1000),
            draft, faults);
  EXPECT_EQ(testing::faults_text(faults), "");
  EXPECT_EQ(draft.records.size(), 1001u);
}

}  // namespace
}  // namespace maillage::readers
