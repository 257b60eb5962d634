// Faults in words: the form that goes with a count or a list, quotes of the language.
#include "output/words/fault_words.hpp"

#include <gtest/gtest.h>

#include "output/words/fault_patterns.hpp"

namespace maillage::words {
namespace {

constexpr output_text::Language plain_french = output_text::Language::french,
                                plain_english = output_text::Language::english;

std::string fault_said(text::FaultKind kind, std::vector<std::string> words,
                       output_text::Language language) {
  return fault_message({kind, text::FaultSeverity::note, {}, std::move(words), {}, {}}, language);
}

TEST(FaultWords, OneRowIsSingular) {
  EXPECT_EQ(fault_said(text::FaultKind::rows_left_out, {"total", "75"}, plain_french),
            "ligne 75 laissée de côté : total");
  EXPECT_EQ(fault_said(text::FaultKind::rows_left_out, {"total", "75"}, plain_english),
            "row 75 left out: total");
  EXPECT_EQ(fault_said(text::FaultKind::rows_hidden, {"3"}, plain_french),
            "ligne masquée, lue quand même : 3");
  EXPECT_EQ(fault_said(text::FaultKind::state_read_as, {"OK", "réalisé", "12"}, plain_english),
            "state \"OK\" read as \"réalisé\": row 12");
}

TEST(FaultWords, SeveralRowsArePlural) {
  EXPECT_EQ(fault_said(text::FaultKind::rows_left_out, {"total", "3, 7"}, plain_french),
            "lignes 3, 7 laissées de côté : total");
  EXPECT_EQ(fault_said(text::FaultKind::rows_left_out, {"total", "7-9"}, plain_english),
            "rows 7-9 left out: total");
  EXPECT_EQ(fault_said(text::FaultKind::rows_joined, {"7-9"}, plain_french),
            "lignes 7-9 jointes à l’action au-dessus, qu’elles continuent");
}

TEST(FaultWords, ACountTakesItsForm) {
  EXPECT_EQ(fault_said(text::FaultKind::table_read, {"plan", "1"}, plain_french),
            "tableau lu : plan, 1 ligne");
  EXPECT_EQ(fault_said(text::FaultKind::table_read, {"plan", "0"}, plain_french),
            "tableau lu : plan, 0 ligne");
  EXPECT_EQ(fault_said(text::FaultKind::table_read, {"plan", "0"}, plain_english),
            "table read: plan, 0 rows");
  EXPECT_EQ(fault_said(text::FaultKind::table_read, {"plan", "12"}, plain_english),
            "table read: plan, 12 rows");
  EXPECT_EQ(fault_said(text::FaultKind::row_too_long, {"2", "1"}, plain_french),
            "ligne de 2 cellules pour 1 colonne");
}

TEST(FaultWords, ColumnsAreQuotedAsTheLanguageDoes) {
  EXPECT_EQ(fault_said(text::FaultKind::unknown_column, {"Zone"}, plain_english),
            "kept as it is, not interpreted: column \"Zone\"");
  EXPECT_EQ(fault_said(text::FaultKind::unknown_column, {"Zone", "Code"}, plain_english),
            "kept as it is, not interpreted: columns \"Zone\", \"Code\"");
  EXPECT_EQ(fault_said(text::FaultKind::unknown_column, {"Zone", "Code"}, plain_french),
            "gardé tel quel, sans l’interpréter : colonnes « Zone », « Code »");
}

TEST(FaultWords, WordsOfTheDataAreNoPatterns) {
  EXPECT_EQ(fault_said(text::FaultKind::unknown_axis, {"{0:a|b}"}, plain_english),
            "unknown axis: \"{0:a|b}\"");
  EXPECT_EQ(fault_said(text::FaultKind::parent_cycle, {"a", "b", "a"}, plain_english),
            "an organisation cannot be its own service: a → b → a");
}

// Every pattern is whole: what opens closes, and each choice has its two forms.
TEST(FaultWords, EveryPatternIsWhole) {
  for (int i = 0; i <= static_cast<int>(text::FaultKind::looks_like_person); ++i) {
    for (const FaultPattern& pattern : {message_pattern(static_cast<text::FaultKind>(i)),
                                        hint_pattern(static_cast<text::FaultKind>(i))}) {
      for (const std::string text : {pattern.french, pattern.english}) {
        for (std::size_t at = text.find('{'); at != std::string::npos;
             at = text.find('{', at + 1)) {
          const std::size_t end = text.find('}', at);
          ASSERT_NE(end, std::string::npos) << text;
          const std::string inner = text.substr(at + 1, end - at - 1);
          const bool known = inner.front() == '*' || (inner.front() >= '0' && inner.front() <= '5');
          EXPECT_TRUE(known) << text;
          EXPECT_EQ(inner.find(':') == std::string::npos, inner.find('|') == std::string::npos)
              << text;
        }
      }
    }
  }
}

}  // namespace
}  // namespace maillage::words
