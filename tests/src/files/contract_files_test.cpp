// Which files make a contract, and under which names they are known.
#include "src/files/contract_files.hpp"

#include <gtest/gtest.h>

#include <string>

#include "tests/support/draft_text.hpp"
#include "tests/support/temporary_folder.hpp"
#include "tests/support/zipped.hpp"

namespace maillage::files {
namespace {

// Records, tables ("file year rows"), faults, failures and sources, without the folder's own path.
std::string read(const testing::TemporaryFolder& folder, const std::string& name) {
  Sources sources;
  text::Faults faults;
  const model::Draft draft =
      read_contract(name.empty() ? folder.path() : folder.path(name), sources, faults);
  std::string text = "draft " + to_string(draft.place) + "\n";
  for (const model::Record& record : draft.records) text += "[" + record.section.value + "]\n";
  for (const model::DraftTable& table : draft.tables) {
    text += to_string(table.place) + " " + to_string(table.year) + " " +
            std::to_string(table.rows.size()) + "\n";
  }
  text += testing::faults_text(faults);
  for (const FileError& error : sources.failures) text += error.path + ": " + error.reason + "\n";
  text += "sources";
  for (const auto& [path, bytes] : sources.texts) {
    text += " " + path + "=" + std::to_string(bytes.size());
  }
  const std::string root = folder.path() + "/";
  for (auto at = text.find(root); at != std::string::npos; at = text.find(root)) {
    text.erase(at, root.size());
  }
  return text;
}

TEST(ContractFiles, AFolderIsContractPlanAndReviews) {
  const testing::TemporaryFolder folder;
  folder.write("c/contrat.toml", "[contrat]\n");
  folder.write("c/actions.csv", "id\na\nb\n");
  folder.write("c/bilans/2021.csv", "id\na\n");
  folder.write("c/bilans/2020.CSV", "id\n");
  EXPECT_EQ(read(folder, "c"),
            "draft c/contrat.toml\n[contrat]\n"
            "c/actions.csv plan 2\nc/bilans/2020.CSV 2020 0\nc/bilans/2021.csv 2021 1\n"
            "sources c/actions.csv=7 c/bilans/2020.CSV=3 c/bilans/2021.csv=5 c/contrat.toml=10");
  EXPECT_EQ(read(folder, "c/contrat.toml"), read(folder, "c"));
  EXPECT_EQ(read(folder, "c/"), read(folder, "c"));
}

TEST(ContractFiles, ContoursAreOfTheFolderAndNeverStopAContract) {
  const testing::TemporaryFolder folder;
  folder.write("c/contrat.toml", "[territoire]\ncontours = \"carte/epci.geojson\"\n");
  EXPECT_EQ(read(folder, "c"),
            "draft c/contrat.toml\n[territoire]\n"
            "(warning) c/contrat.toml:2:12 unknown_file c/carte/epci.geojson\n"
            "sources c/contrat.toml=45");
  folder.write("c/carte/epci.geojson", "[]");
  EXPECT_EQ(read(folder, "c"),
            "draft c/contrat.toml\n[territoire]\n"
            "(warning) c/carte/epci.geojson contours_unread no-collection\n"
            "sources c/carte/epci.geojson=2 c/contrat.toml=45");
  folder.write("c/contrat.toml", "[contrat]\ncontours = \"../epci.geojson\"\n");
  folder.write("epci.geojson", "[]");
  EXPECT_EQ(read(folder, "c"),
            "draft c/contrat.toml\n[contrat]\n"
            "c/contrat.toml:2:12 of meaning contours ../epci.geojson file-of-folder\n"
            "sources c/contrat.toml=39");
}

TEST(ContractFiles, ARecapitulatifIsNamedByItsDate) {
  const testing::TemporaryFolder folder;
  folder.write("c/contrat.toml", "[contrat]\n");
  folder.write("c/recapitulatifs/2023-12-31.csv", "id\na\n");
  folder.write("c/recapitulatifs/2022.csv", "id\n");
  folder.write("c/recapitulatifs/annexe.csv", "id\n");
  EXPECT_EQ(read(folder, "c"),
            "draft c/contrat.toml\n[contrat]\n"
            "c/recapitulatifs/2022.csv recapitulatif-2022 0\n"
            "c/recapitulatifs/2023-12-31.csv recapitulatif-2023-12-31 1\n"
            "c/recapitulatifs/annexe.csv of meaning annexe.csv\n"
            "sources c/contrat.toml=10 c/recapitulatifs/2022.csv=3 "
            "c/recapitulatifs/2023-12-31.csv=5");
}

TEST(ContractFiles, APlanThatIsNotNamedMayBeAbsent) {
  const testing::TemporaryFolder folder;
  folder.write("c/contrat.toml", "[[action]]\n");
  EXPECT_EQ(read(folder, "c"), "draft c/contrat.toml\n[action]\nsources c/contrat.toml=11");
}

TEST(ContractFiles, APlanThatIsNamedIsRead) {
  const testing::TemporaryFolder folder;
  folder.write("c/contrat.toml", "[contrat]\nplan = \"p/plan.csv\"\n");
  folder.write("c/p/plan.csv", "id\n");
  folder.write("c/actions.csv", "id\n");
  EXPECT_EQ(read(folder, "c"),
            "draft c/contrat.toml\n[contrat]\nc/p/plan.csv plan 0\n"
            "sources c/contrat.toml=30 c/p/plan.csv=3");
}

TEST(ContractFiles, APlanThatIsNamedAndAbsentIsAFaultOfItsKey) {
  const testing::TemporaryFolder folder;
  folder.write("c/contrat.toml", "[contrat]\nplan = \"plan.csv\"\n");
  EXPECT_EQ(read(folder, "c"),
            "draft c/contrat.toml\n[contrat]\nc/contrat.toml:2:8 unknown_file c/plan.csv\n"
            "sources c/contrat.toml=28");
}

TEST(ContractFiles, APlanOutsideOfItsFolderIsNotRead) {
  const testing::TemporaryFolder folder;
  folder.write("plan.csv", "id\n");
  for (const std::string& plan :
       {folder.path("plan.csv"), std::string("../plan.csv"), std::string("a/../../plan.csv"),
        std::string("a/b/../../../c/../plan.csv")}) {
    folder.write("c/contrat.toml", "[contrat]\nplan = \"" + plan + "\"\n");
    const std::string said = read(folder, "c");
    EXPECT_NE(said.find("c/contrat.toml:2:8 of meaning plan "), std::string::npos) << said;
    EXPECT_EQ(said.find("plan.csv="), std::string::npos) << said;
  }
}

TEST(ContractFiles, APlanMayStandAnywhereWithinItsFolder) {
  const testing::TemporaryFolder folder;
  folder.write("c/p/q.csv", "id\n");
  folder.write("c/contrat.toml", "[contrat]\nplan = \"p/../p/./q.csv\"\n");
  EXPECT_NE(read(folder, "c").find("plan 0"), std::string::npos);
}

TEST(ContractFiles, AFolderWithoutContractIsAFault) {
  const testing::TemporaryFolder folder;
  folder.write("c/actions.csv", "id\n");
  EXPECT_EQ(read(folder, "c"),
            "draft c/contrat.toml\nc/contrat.toml unknown_file c/contrat.toml\nsources");
}

TEST(ContractFiles, NothingThereIsAFault) {
  const testing::TemporaryFolder folder;
  EXPECT_EQ(read(folder, "x"), "draft x\nx unknown_file x\nsources");
  EXPECT_EQ(read(folder, "x.csv"), "draft x.csv\nx.csv unknown_file x.csv\nsources");
  EXPECT_EQ(read(folder, "x.toml"), "draft x.toml\nx.toml unknown_file x.toml\nsources");
}

TEST(ContractFiles, ReviewsAreNamedByYear) {
  const testing::TemporaryFolder folder;
  folder.write("c/contrat.toml", "");
  folder.write("c/bilans/2020.csv", "id\n");
  folder.write("c/bilans/2020-2021.csv", "id\n");
  folder.write("c/bilans/99.csv", "id\n");
  folder.write("c/bilans/2019.pdf", "");
  folder.write("c/bilans/.~lock.2020.csv#", "");
  EXPECT_EQ(read(folder, "c"),
            "draft c/contrat.toml\nc/bilans/2020.csv 2020 0\n"
            "(warning) c/bilans/2019.pdf bad_year 2019.pdf\n"
            "c/bilans/2020-2021.csv bad_year 2020-2021.csv\n"
            "c/bilans/99.csv bad_year 99.csv\n"
            "sources c/bilans/2020.csv=3 c/contrat.toml=0");
}

TEST(ContractFiles, AnotherTomlFileStandsAlone) {
  const testing::TemporaryFolder folder;
  folder.write("c/autre.toml", "[contrat]\n");
  folder.write("c/actions.csv", "id\n");
  folder.write("c/bilans/2020.csv", "id\n");
  EXPECT_EQ(read(folder, "c/autre.toml"), "draft c/autre.toml\n[contrat]\nsources c/autre.toml=10");
}

TEST(ContractFiles, ATableAloneIsAPlan) {
  const testing::TemporaryFolder folder;
  folder.write("plan 2.csv", "id\na\n");
  EXPECT_EQ(read(folder, "plan 2.csv"),
            "draft plan 2.csv\nplan 2.csv plan 1\nsources plan 2.csv=5");
}

TEST(ContractFiles, AnotherFormatIsAFault) {
  const testing::TemporaryFolder folder;
  folder.write("plan.pdf", "%PDF");
  EXPECT_EQ(read(folder, "plan.pdf"), "draft plan.pdf\nplan.pdf unread_format .pdf\nsources");
  folder.write("plan", "id\n");
  EXPECT_EQ(read(folder, "plan"), "draft plan\nplan unread_format plan\nsources");
}

TEST(ContractFiles, AFileOfANetworkIsToldByItsFormat) {
  const testing::TemporaryFolder folder;
  for (const auto& [name, format] :
       {std::pair("a.dl", "UCINET"), std::pair("a.net", "Pajek"), std::pair("a.graphml", "GraphML"),
        std::pair("a.gexf", "GEXF"), std::pair("a.gml", "GML")}) {
    folder.write(name, "x");
    const std::string file(name);
    EXPECT_EQ(read(folder, file),
              "draft " + file + "\n" + file + " network_file " + format + "\nsources");
  }
}

TEST(ContractFiles, TextsWithTabsAreTables) {
  const testing::TemporaryFolder folder;
  folder.write("c/contrat.toml", "");
  folder.write("c/actions.tsv", "id\taction\na\tBus\n");
  folder.write("c/bilans/2020.txt", "id\taction\na\tBus\n");
  folder.write("c/bilans/notes.txt", "rien\n");
  EXPECT_EQ(read(folder, "c"),
            "draft c/contrat.toml\nc/actions.tsv plan 1\nc/bilans/2020.txt 2020 1\n"
            "(warning) c/bilans/notes.txt bad_year notes.txt\n"
            "sources c/actions.tsv=16 c/bilans/2020.txt=16 c/contrat.toml=0");
}

TEST(ContractFiles, LockFilesAreIgnored) {
  const testing::TemporaryFolder folder;
  folder.write("c/contrat.toml", "");
  folder.write("c/bilans/2020.csv", "id\n");
  folder.write("c/bilans/~$2020.xlsx", "x");
  EXPECT_EQ(read(folder, "c"),
            "draft c/contrat.toml\nc/bilans/2020.csv 2020 0\n"
            "sources c/bilans/2020.csv=3 c/contrat.toml=0");
  EXPECT_EQ(read(folder, "c/bilans/~$2020.xlsx"),
            "draft c/bilans/~$2020.xlsx\n"
            "(warning) c/bilans/~$2020.xlsx lock_file ~$2020.xlsx\nsources");
}

TEST(ContractFiles, ATextUnderTheNameOfAWorkbookIsReadAsText) {
  const testing::TemporaryFolder folder;
  folder.write("plan.xls", "id\taction\na\tBus\n");
  EXPECT_EQ(read(folder, "plan.xls"),
            "draft plan.xls\nplan.xls plan 1\n(warning) plan.xls read_as_text\n"
            "sources plan.xls=16");
  folder.write("page.xls", "<html><table>");
  EXPECT_EQ(read(folder, "page.xls"), "draft page.xls\npage.xls of meaning\nsources");
}

TEST(ContractFiles, FaultsOfAllFilesAreCollected) {
  const testing::TemporaryFolder folder;
  folder.write("c/contrat.toml", "a b\n");
  folder.write("c/actions.csv", "");
  EXPECT_EQ(read(folder, "c"),
            "draft c/contrat.toml\nc/actions.csv plan 0\n"
            "c/contrat.toml:1:3 syntax key-value pair: expected '=', saw 'b'\n"
            "c/actions.csv no_header\n"
            "sources c/actions.csv=0 c/contrat.toml=4");
}

TEST(ContractFiles, WhatTheSystemRefusesIsAFailureNotAFault) {
  const testing::TemporaryFolder folder;
  folder.write("c/contrat.toml/x", "");
  EXPECT_EQ(read(folder, "c"), "draft c/contrat.toml\nc/contrat.toml: Is a directory\nsources");
}

// --- workbooks

TEST(ContractFiles, AWorkbookStandsWhereverATableMay) {
  const std::string workbook =
      testing::zipped(testing::xlsx_parts(testing::drawn_rows("Action|Porteur\na|b\n")));
  const testing::TemporaryFolder folder;
  folder.write("c/contrat.toml", "[contrat]\nplan = \"suivi.xlsx#plan\"\n");
  folder.write("c/suivi.xlsx", workbook);
  folder.write("c/bilans/2021.xlsx", workbook);
  const std::string text = read(folder, "c");
  EXPECT_EQ(text.substr(0, text.find("(warning)")),
            "draft c/contrat.toml\n[contrat]\nc/suivi.xlsx!Plan plan 1\n"
            "c/bilans/2021.xlsx!Plan 2021 1\n");
  EXPECT_EQ(text.substr(text.find("sources")), "sources c/contrat.toml=35");
}

TEST(ContractFiles, AWorkbookAloneIsAPlan) {
  const testing::TemporaryFolder folder;
  folder.write("suivi#1.xlsx",
               testing::zipped(testing::xlsx_parts(testing::drawn_rows("Action|Porteur\na|b\n"))));
  for (const char* name : {"suivi#1.xlsx", "suivi#1.xlsx#Plan"}) {
    EXPECT_EQ(read(folder, name).substr(0, 52),
              "draft suivi#1.xlsx\nsuivi#1.xlsx!Plan plan 1\n(warning");
  }
}

TEST(ContractFiles, AWorkbookThatCannotBeReadIsOneFault) {
  const testing::TemporaryFolder folder;
  folder.write("suivi.xlsx", "PK\x03\x04");
  EXPECT_EQ(read(folder, "suivi.xlsx"), "draft suivi.xlsx\nsuivi.xlsx of meaning\nsources");
}

TEST(ContractFiles, ALineBreakInTheHeaderOfOurOwnTableIsNoRow) {
  const testing::TemporaryFolder folder;
  folder.write("t.csv", "id;\"action\n(titre)\";porteur\na;Bus;PETR\n");
  EXPECT_EQ(read(folder, "t.csv"), "draft t.csv\nt.csv plan 1\nsources t.csv=39");
}

}  // namespace
}  // namespace maillage::files
