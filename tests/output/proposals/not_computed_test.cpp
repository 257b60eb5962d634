// Choices too large to be made: said in each part, where an empty list would tell that there is nothing.
#include <gtest/gtest.h>

#include "output/blocks/terminal_text.hpp"
#include "output/proposals/calendar_part.hpp"
#include "output/proposals/carrier_part.hpp"
#include "output/proposals/instance_part.hpp"
#include "output/proposals/meeting_part.hpp"
#include "output/report/partners/partner_parts.hpp"
#include "tests/support/report_text.hpp"
#include "tests/support/small_contract.hpp"

namespace maillage::proposals {
namespace {

constexpr auto in_french = output_text::Language::french;
const char* const not_computed_words = "Non calculé\u00A0: ce choix est trop grand";

planning::IntegerAnswer gives_up(const planning::IntegerProgram&) { return {}; }

const char* const not_computed_contract = R"(
axe 1
objectif 1 axe=1
objectif 1.1 parent=1
objectif 1.2 parent=1
signataire ars
instance g niveau=technique objectifs=1.1 membres=x rythme=2
bilan 2023
action a objectif=1.1 porteur=x
action b objectif=1.1 porteur=y
action c objectif=1.2 porteur=z
action d objectif=1.2 porteur=
)";

std::size_t times_said(const std::string& text) {
  std::size_t times = 0;
  for (std::size_t at = text.find(not_computed_words); at != std::string::npos;
       at = text.find(not_computed_words, at + 1)) {
    ++times;
  }
  return times;
}

std::string text_of_part(blocks::ReportPart part) {
  return blocks::terminal_text({std::move(part)}, in_french);
}

TEST(NotComputed, IsSaidInEachPartOfThePlan) {
  const testing::SmallContract small(not_computed_contract);
  const model::Contract& contract = small.contract;
  const model::Edition& edition = contract.editions.back();
  EXPECT_EQ(times_said(text_of_part(carrier_part(
                contract, planning::propose_carriers(contract, edition, {}, gives_up), in_french))),
            1u);
  EXPECT_EQ(
      times_said(text_of_part(instance_part(
          contract, planning::propose_instances(contract, edition, {}, gives_up), in_french))),
      1u);
  EXPECT_EQ(times_said(text_of_part(calendar_part(
                contract, planning::plan_meetings(contract, 2025, {}, gives_up), in_french))),
            1u);
}

TEST(NotComputed, IsSaidOfMeetingsAndOfSeats) {
  const testing::SmallContract small(not_computed_contract);
  model::Scope scope;
  scope.year = small.contract.editions.back().year;
  const model::Graph graph = model::build_graph(small.contract, scope);
  MeetingProposals proposals;
  proposals.gaps = collaboration::governance_gaps(small.contract, graph);
  proposals.introductions = planning::introductions::propose_introductions(
      small.contract, graph, proposals.gaps, gives_up);
  proposals.seating =
      planning::introductions::propose_seating(small.contract, graph, proposals.gaps, gives_up);
  EXPECT_EQ(times_said(text_of_part(meeting_part(small.contract, proposals, in_french))), 2u);
}

TEST(NotComputed, IsSaidInTheReport) {
  testing::SmallReport report(not_computed_contract, in_french, gives_up);
  std::string text;
  for (const std::string& line :
       testing::lines_of(report::partners::report_proposals(report.making))) {
    text += line + "\n";
  }
  EXPECT_EQ(text.find("Non calculé") == std::string::npos, false) << text;
  EXPECT_EQ(text.find("personne au-dessus du seuil"), std::string::npos) << text;
}

}  // namespace
}  // namespace maillage::proposals
