// What `check` tells, as blocks.
#include "output/answers/check_answer.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "output/answers/check_voice.hpp"
#include "output/blocks/terminal_text.hpp"
#include "output/report/page/page.hpp"
#include "tests/support/small_contract.hpp"

namespace maillage::answers {
namespace {

using output_text::Language;
using testing::SmallContract;

constexpr const char* small_answer = R"(
axe 1
objectif 1 axe=1
objectif 1.1 parent=1
bilan 2020
action velo objectif=1.1 porteur=petr etat=en-cours
action marche objectif=1.1 porteur= etat=non-commence
bilan 2021
action velo objectif=1.1 porteur=petr etat=clos
action marche objectif=1.1 porteur= etat=non-commence
action parc objectif=1.1 porteur= etat=en-cours
)";

enum class Asked { all, rules };

blocks::Report answer_of(const model::Contract& contract, const CheckOptions& options,
                         Asked asked = Asked::all) {
  model::Scope scope;
  if (const model::Edition* latest = model::latest_edition(contract)) scope.year = latest->year;
  const study::Study study(contract, scope);
  return asked == Asked::all ? check_answer(study, nullptr, options) : rules_answer(study, options);
}

std::string told(const model::Contract& contract, const CheckOptions& options) {
  return blocks::terminal_text(answer_of(contract, options), options.language);
}

const blocks::ReportPart* part_of(const blocks::Report& answer, const std::string& id) {
  const auto found = std::find_if(answer.parts.begin(), answer.parts.end(),
                                  [&](const blocks::ReportPart& part) { return part.id == id; });
  return found == answer.parts.end() ? nullptr : &*found;
}

std::vector<const blocks::Grid*> grids_of(const blocks::Report& answer) {
  std::vector<const blocks::Grid*> grids;
  for (const blocks::ReportPart& part : answer.parts) {
    for (const blocks::Block& block : part.blocks) {
      if (const auto* grid = std::get_if<blocks::Grid>(&block.content)) grids.push_back(grid);
    }
  }
  return grids;
}

TEST(CheckAnswer, APlaceIsALineOfATextOrACellOfASheet) {
  model::Contract contract;
  contract.place.file = text::FileName("cls/contrat.toml");
  const auto said = [&](const text::Place& place) {
    return to_string(place_within(contract, place));
  };
  EXPECT_EQ(said({text::FileName("cls/actions.csv"), 7, 12, text::PlaceIn::text}), "actions.csv:7");
  EXPECT_EQ(said({text::FileName("cls/suivi.xlsx!Plan"), 7, 2, text::PlaceIn::sheet}),
            "suivi.xlsx!Plan!B7");
}

TEST(CheckAnswer, OrphansStandWithHowLongTheyHaveWaitedTheOldestFirst) {
  const SmallContract contract(small_answer);
  const blocks::Report answer = answer_of(contract.contract, {});
  const blocks::ReportPart* part = part_of(answer, "sans-porteur");
  ASSERT_NE(part, nullptr);
  EXPECT_EQ(part->title, "Actions sans porteur (2)");
  const auto* grid = std::get_if<blocks::Grid>(&part->blocks.back().content);
  ASSERT_NE(grid, nullptr);
  ASSERT_EQ(grid->rows.size(), 2u);
  EXPECT_EQ(grid->rows[0].cells[1].prose.front().text, "marche");
  EXPECT_EQ(grid->rows[0].cells[3].prose.front().text, "depuis 2020");
  EXPECT_EQ(grid->rows[1].cells[3].prose.front().text, "depuis 2021");
}

TEST(CheckAnswer, FichesAndPistesAreCountedWhereTheTableTellsThemApart) {
  const auto first_line = [](const std::string& rows) {
    const SmallContract contract("partenaire petr type=petr\nbilan 2021\n" + rows);
    const blocks::Report answer = answer_of(contract.contract, {});
    const auto* prose =
        std::get_if<blocks::Paragraph>(&part_of(answer, "actions")->blocks[0].content);
    return prose == nullptr ? "" : prose->prose.front().text;
  };
  EXPECT_EQ(first_line("action velo porteur=petr\naction marche porteur=petr"), "2 actions");
  EXPECT_EQ(first_line("action velo porteur=petr n=1\naction marche porteur=petr n=2"),
            "2 actions");
  EXPECT_EQ(first_line("action velo porteur=petr n=1\naction parc porteur=petr n=Piste\n"
                       "action marche porteur=petr"),
            "3 actions\u00A0: 1 fiche, 1 piste, 1 sans l’un ni l’autre");
}

TEST(CheckAnswer, EachPartSaysSomethingAndEachTableHasANameOfItsOwnAndAsManyCellsAsColumns) {
  const SmallContract contract(small_answer);
  const blocks::Report answer = answer_of(contract.contract, whole_check(Language::english));
  std::set<std::string> parts, grids;
  for (const blocks::ReportPart& part : answer.parts) {
    EXPECT_FALSE(part.blocks.empty()) << part.id;
    EXPECT_FALSE(part.title.empty()) << part.id;
    EXPECT_TRUE(parts.insert(part.id).second) << part.id;
  }
  for (const blocks::Grid* grid : grids_of(answer)) {
    EXPECT_TRUE(grids.insert(grid->id).second) << grid->id;
    EXPECT_FALSE(grid->caption.empty()) << grid->id;
    for (const blocks::GridColumn& column : grid->columns) EXPECT_FALSE(column.header.empty());
    for (const blocks::GridRow& row : grid->rows) {
      EXPECT_EQ(row.cells.size(), grid->columns.size()) << grid->id;
    }
  }
  EXPECT_GE(grids.size(), 4u);
}

// Network figures are of all actions, what stands around them of live ones.
TEST(CheckAnswer, WhichFiguresCountAbandonedActionsIsSaidWhereThereAreSome) {
  const std::string kept = "bilan 2021\naction velo porteur=petr,cd etat=clos\n";
  const auto says = [](const std::string& contract) {
    return told(SmallContract(contract).contract, {}).find("abandonnée comprise") !=
           std::string::npos;
  };
  EXPECT_TRUE(says(kept + "action marche porteur=petr etat=abandonne\n"));
  EXPECT_FALSE(says(kept));
}

TEST(CheckAnswer, LongListsAreCutOnATerminalAndWholeOnAPage) {
  std::string text = "axe 1\nplan\n";
  for (char letter = 'a'; letter <= 'l'; ++letter) {
    text += std::string("action x") + letter + " axe=1 porteur=petr\n";
    text += std::string("partenaire p") + letter + "\n";
  }
  const SmallContract contract(text);
  const std::string cut = told(contract.contract, {});
  EXPECT_NE(cut.find("… et 4 de plus\u00A0: --rule partenaire-isole"), std::string::npos) << cut;
  const std::string whole = told(contract.contract, whole_check(Language::french));
  EXPECT_EQ(whole.find("de plus"), std::string::npos) << whole;
  EXPECT_NE(whole.find("pl "), std::string::npos) << whole;
}

TEST(CheckAnswer, WhatFallsIsToldOfTenAndTheOthersCounted) {
  std::string text = "bilan 2021\n";
  for (int i = 10; i < 23; ++i) {
    text += "action a" + std::to_string(i) + " porteur=p" + std::to_string(i) + "\n";
  }
  const SmallContract small(text);
  const auto falls = [&](const CheckOptions& options) {
    const blocks::Report answer = answer_of(small.contract, options);
    const blocks::ReportPart* part = part_of(answer, "dependance");
    return part == nullptr ? std::string() : blocks::terminal_text({*part}, options.language);
  };
  EXPECT_NE(falls({}).find("… et 3 de plus\u00A0: --all"), std::string::npos) << falls({});
  EXPECT_EQ(falls({}).find("p22"), std::string::npos);
  const std::string whole = falls(whole_check(Language::french));
  EXPECT_NE(whole.find("p22"), std::string::npos) << whole;
  EXPECT_EQ(whole.find("de plus"), std::string::npos);
}

TEST(CheckAnswer, NamesAreCutOnATerminalAndWholeOnAPage) {
  SmallContract contract(small_answer);
  contract.contract.actions[contract.action("parc")].title = std::string(60, 'x');
  EXPECT_EQ(told(contract.contract, {}).find(std::string(60, 'x')), std::string::npos);
  EXPECT_NE(told(contract.contract, whole_check(Language::french)).find(std::string(60, 'x')),
            std::string::npos);
}

TEST(CheckAnswer, EnglishSaysNoFrench) {
  const SmallContract contract(small_answer);
  CheckOptions options;
  options.language = Language::english;
  const std::string text = told(contract.contract, options);
  EXPECT_NE(text.find("Actions without a porteur (2)"), std::string::npos) << text;
  for (const char* word : {"sans ", "aucun", "depuis", "Constats", "\u00A0:"}) {
    EXPECT_EQ(text.find(word), std::string::npos) << word << "\n" << text;
  }
}

TEST(CheckAnswer, OfRulesNobodyBrokeItSaysSo) {
  const SmallContract contract("plan\naction a porteur=petr,cd\n");
  study::Study study(contract.contract, model::Scope{});
  study.keep_findings([](const model::Finding&) { return false; });
  const blocks::Report answer = rules_answer(study, {});
  ASSERT_EQ(answer.parts.size(), 1u);
  EXPECT_EQ(blocks::terminal_text(answer.parts, Language::french),
            "\nConstats (0\u00A0: 0 à décider, 0 à compléter, 0 à savoir)\n  aucun constat\n");
}

TEST(CheckAnswer, WhatAContractSaysIsTextOnThePage) {
  SmallContract contract(small_answer);
  contract.contract.name = "<script>alert(1)</script>";
  contract.contract.actions[contract.action("parc")].title = "<img src=x onerror=y>\033[31m";
  const std::string page = report::page::report_page(
      answer_of(contract.contract, whole_check(Language::french)), "", Language::french);
  EXPECT_EQ(page.find("<script>alert"), std::string::npos);
  EXPECT_EQ(page.find("<img src=x"), std::string::npos);
  EXPECT_EQ(page.find('\033'), std::string::npos);
  EXPECT_NE(page.find("&lt;img src=x onerror=y&gt;"), std::string::npos);
}

}  // namespace
}  // namespace maillage::answers
