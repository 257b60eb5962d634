// What the lists of our own workbook declare.
#include "network/sheets/exported_workbook.hpp"

#include <gtest/gtest.h>

#include <string>

#include "tests/support/drawn_sheet.hpp"

namespace maillage::sheets {
namespace {

std::string instance_of(const std::string& instances) {
  const Workbook book{
      "c.xlsx",
      {testing::drawn_sheet("Lisez-moi", "Contrat"),
       testing::drawn_sheet("Plan", "id|axe|objectif|action\na|1|1.1|Bus"),
       testing::drawn_sheet("Objectifs", "nature|id|nom\naxe|1|Soins\nobjectif|1.1|Accès"),
       testing::drawn_sheet("Instances", instances), testing::drawn_sheet("Listes", "état")}};
  std::string text;
  for (const model::Record& record : own_records(book)) {
    text += "[" + record.section.value + "]";
    for (const model::Field& field : record.fields) {
      text += " " + field.key.value + "=";
      for (const model::Value& value : field.values) text += value.text + ";";
    }
    text += "\n";
  }
  return text;
}

// Of before what it follows had columns of its own: one list of ids, and of titles of actions, which no id is.
TEST(ExportedWorkbook, WhatAnInstanceFollowsInOneCell) {
  EXPECT_EQ(instance_of("id|nom|suit\ncopil|COPIL|1 ; 1.1 ; Bus\n"),
            "[axe] id=1; nom=Soins;\n[objectif] id=1.1; nom=Accès; axe=1;\n"
            "[instance] id=copil; nom=COPIL; membres= axes=1; objectifs=1.1; reunions=\n");
}

}  // namespace
}  // namespace maillage::sheets
