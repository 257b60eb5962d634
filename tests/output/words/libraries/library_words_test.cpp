// Messages of the libraries that read TOML and the command line, in the user's language.
#include <gtest/gtest.h>

#include "output/words/libraries/toml_words.hpp"
#include "output/words/libraries/usage_words.hpp"
#include "src/readers/toml_reader.hpp"

namespace maillage::words {
namespace {

const output_text::Language in_french = output_text::Language::french,
                            in_english = output_text::Language::english;

TEST(TomlWords, SayWhatIsWanted) {
  EXPECT_EQ(toml_message("key-value pair: expected '=', saw '\\n'", in_french),
            "clé et valeur : il faut ici « = », et la ligne s’arrête");
  EXPECT_EQ(toml_message("value: could not determine value type", in_french),
            "valeur : valeur incompréhensible (un texte se met entre guillemets)");
  EXPECT_EQ(toml_message("cannot redefine existing table 'contrat'", in_french),
            "« contrat » est déjà défini plus haut");
}

TEST(TomlWords, QuoteWhatTheyDoNotKnow) {
  EXPECT_EQ(toml_message("table: something new", in_french),
            "l’analyseur TOML dit « table: something new »");
}

TEST(TomlWords, StayAsTheyAreInEnglish) {
  EXPECT_EQ(toml_message("key-value pair: expected '='", in_english),
            "key-value pair: expected '='");
}

// What a hand at work writes: no English is left in what the parser of today says of it.
TEST(TomlWords, KnowWhatTheParserSaysOfCommonMistakes) {
  for (const std::string text : {"nom",
                                 "nom =",
                                 "nom = Metz",
                                 "nom = \"Metz\nx = 1",
                                 "[contrat",
                                 "[contrat]]",
                                 "[]",
                                 "nom = 'a' 'b'",
                                 "a = [1, 2",
                                 "a = [1 2]",
                                 "a = {b = 1",
                                 "a = {b = 1,}",
                                 "a = 01",
                                 "a = 2021-13-01",
                                 "a = 2021-02-30",
                                 "a = 2021-1-1",
                                 "nom = \"a\\q\"",
                                 "a = 1\na = 2",
                                 "[a]\n[a]",
                                 "a.b = 1\n[a.b]",
                                 "a = 1\n[a]",
                                 "=",
                                 "a = 1_",
                                 "a = _1",
                                 "a = 1__0",
                                 "a = tru",
                                 "nom = \u201Cx\u201D",
                                 "a = +",
                                 "a = 1e",
                                 "a = 0x",
                                 "a = \x01",
                                 "a = \"\\uD800\"",
                                 "a = \"\\u12\"",
                                 "a = 12:61:00",
                                 "a = 25:00:00",
                                 "é = 1",
                                 "[[a]]\n[a]",
                                 "a = {}\n[a.b]"}) {
    model::Draft draft;
    text::Faults faults;
    readers::read_toml("c.toml", text, draft, faults);
    for (const text::Fault& fault : faults) {
      if (fault.kind != text::FaultKind::syntax) continue;
      const std::string said = toml_message(fault.words.front(), in_french);
      EXPECT_EQ(said.find("l'analyseur"), std::string::npos) << text << "\n" << said;
    }
  }
}

TEST(UsageWords, SayWhatAnOptionTakes) {
  EXPECT_EQ(usage_message("--year: 1 required TEXT missing", in_french),
            "--year attend une valeur");
  EXPECT_EQ(usage_message("--pire: 1 required INT:INT in [1 - 9999] missing", in_english),
            "--pire takes a value");
  EXPECT_EQ(usage_message("--pire: Value x not in range 1 to 9999", in_french),
            "--pire attend un nombre de 1 à 9999, pas x");
  EXPECT_EQ(usage_message("--pire: Value 0 not in range 1 to 9999", in_english),
            "--pire takes a number from 1 to 9999, not 0");
  EXPECT_EQ(usage_message("--year: At Most 1 required but received 2", in_french),
            "--year ne se donne qu’une fois");
  EXPECT_EQ(usage_message("Could not convert: --all = x", in_french),
            "--all ne prend pas de valeur");
}

TEST(UsageWords, QuoteWhatTheyDoNotKnow) {
  EXPECT_EQ(usage_message("Something new", in_french), "option mal employée (« Something new »)");
  EXPECT_EQ(usage_message("Something new", in_english), "option misused (Something new)");
  EXPECT_EQ(usage_message("", in_english), "option misused ()");
}

}  // namespace
}  // namespace maillage::words
