// What an import tells of what it understood, as blocks.
#include "output/answers/import_account.hpp"

#include <gtest/gtest.h>

#include "output/answers/decision_account.hpp"
#include "output/blocks/terminal_text.hpp"

namespace maillage::answers {
namespace {

using output_text::Language;

struct Imported {
  std::vector<model::DraftTable> tables;
  importing::ImportedContract contract;
  model::Contract made;
  text::Faults notes;

  std::string told(const ImportExtent& extent, Language language = Language::french) const {
    const study::Study study(made, {});
    const blocks::Report account =
        import_account({tables, contract, study, notes}, extent, language);
    return blocks::terminal_text(account.parts, language);
  }
};

// As many actions as asked for, that nobody carries.
Imported with_orphans(std::size_t count) {
  Imported imported;
  model::Edition edition;
  for (std::size_t i = 0; i < count; ++i) {
    model::ActionRow row;
    row.title = "a" + std::to_string(i);
    row.carrying = model::Carrying::nobody;
    edition.rows.push_back(row);
  }
  imported.made.editions.push_back(edition);
  return imported;
}

TEST(ImportAccount, ActionsBeyondFortyAreCountedOnATerminal) {
  EXPECT_EQ(with_orphans(40).told({}).find("…"), std::string::npos);
  const std::string cut = with_orphans(41).told({});
  EXPECT_NE(cut.find("    « a39 »\n    … et 1 autre\n"), std::string::npos) << cut;
  EXPECT_EQ(cut.find("« a40 »"), std::string::npos);
  EXPECT_NE(with_orphans(42).told({}).find("… et 2 autres"), std::string::npos);
  EXPECT_NE(with_orphans(42).told(whole_import).find("« a41 »"), std::string::npos);
}

TEST(ImportAccount, SaysWhatKeptCellsAreNotInBothLanguages) {
  Imported imported = with_orphans(1);
  imported.contract.aside.push_back(
      {importing::AsideReason::no_epci, {}, "Territoire", {"Nord", "<b>"}, 2});
  EXPECT_NE(imported.told({}).find("tous ne sont pas des EPCI\u202F; gardés dans la colonne "
                                   "« Territoire »\u00A0: « Nord », « <b> »"),
            std::string::npos)
      << imported.told({});
  EXPECT_NE(imported.told({}, Language::english)
                .find("not all of them are EPCI; kept in the column \"Territoire\": \"Nord\", "
                      "\"<b>\""),
            std::string::npos);
}

TEST(ImportAccount, TheLineThatSettlesADecisionIsNeverBroken) {
  model::Decision decision;
  decision.kind = model::DecisionKind::state;
  decision.subject = "OK";
  decision.taken = "réalisé";
  decision.sureness = model::Sureness::doubtful;
  decision.places.emplace_back();
  decision.places.back().file = "suivi.csv";
  decision.places.back().line = 3;
  const DecisionAccount account{{{&decision, {}}}, {}};
  const blocks::ReportPart part = decisions_part(account, false, Language::french);
  EXPECT_EQ(part.title, "1 décision à vérifier – on y répond sous [reponses] dans contrat.toml");
  const auto& line = std::get<blocks::Paragraph>(part.blocks.back().content);
  EXPECT_EQ(line.kind, blocks::ParagraphKind::verbatim);
  EXPECT_EQ(line.prose.front().text,
            "effet d’une autre réponse\u00A0: inconnu · \"état : OK\" = \"réalisé\"");
  decision.sureness = model::Sureness::probable;
  EXPECT_TRUE(decisions_part(account, false, Language::french).blocks.empty());
  EXPECT_FALSE(decisions_part(account, true, Language::french).blocks.empty());
}

}  // namespace
}  // namespace maillage::answers
