// What a person told of single meetings, over what the record of the instance says.
#include <gtest/gtest.h>

#include <string>

#include "network/resolve/resolve.hpp"
#include "tests/support/contract_text.hpp"

namespace maillage::resolve {
namespace {

const std::string committee =
    "[[instance]]\nid = \"cotech\"\nnom = \"COTECH\"\nreunions = [\"2023-03-01\"]\n"
    "non_tenues = [\"2023-06-01\"]\n[reponses]\n";

std::string days(const std::vector<model::Meeting>& meetings) {
  std::string text;
  for (const model::Meeting& each : meetings) text += to_string(each.date) + " ";
  return text;
}

TEST(ToldMeetings, OneIsAddedByItsDay) {
  const Resolved read =
      testing::resolved({committee + "\"réunion : COTECH 12/05/2023\" = \"tenue\"\n", {}});
  EXPECT_EQ(days(read.contract.instances[text::InstanceId{0}].meetings), "2023-03-01 2023-05-12 ");
}

TEST(ToldMeetings, ADayIsHeldOrNotAndNeverBoth) {
  const Resolved read =
      testing::resolved({committee + "\"réunion : cotech 2023-03-01\" = \"non tenue\"\n"
                                     "\"réunion : cotech 2023-06-01\" = \"tenue\"\n",
                         {}});
  EXPECT_EQ(days(read.contract.instances[text::InstanceId{0}].meetings), "2023-06-01 ");
  EXPECT_EQ(days(read.contract.instances[text::InstanceId{0}].not_held), "2023-03-01 ");
}

TEST(ToldMeetings, OneThatIsRecordedCountsOnce) {
  const Resolved read =
      testing::resolved({committee + "\"réunion : COTECH 2023-03-01\" = \"tenue\"\n", {}});
  EXPECT_EQ(days(read.contract.instances[text::InstanceId{0}].meetings), "2023-03-01 ");
}

TEST(ToldMeetings, AnUnknownInstanceAndNoDayAreFaults) {
  const std::string told =
      testing::told({committee + "\"réunion : COPIL 2023-05-12\" = \"tenue\"\n"
                                 "\"réunion : COTECH demain\" = \"tenue\"\n"
                                 "\"réunion : COTECH 2023-05-13\" = \"peut-être\"\n",
                     {}});
  EXPECT_NE(told.find("contrat.toml:7:1: erreur"), std::string::npos) << told;
  EXPECT_NE(told.find("contrat.toml:8:1: erreur"), std::string::npos) << told;
  EXPECT_NE(told.find("contrat.toml:9:33: erreur"), std::string::npos) << told;
}

}  // namespace
}  // namespace maillage::resolve
