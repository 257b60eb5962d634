// What `plan` writes: the calendar as iCalendar, integer programs, the scenario; and the holidays it
// reads.
#include <gtest/gtest.h>

#include <sstream>

#include "output/blocks/terminal_text.hpp"
#include "output/proposals/calendar_part.hpp"
#include "output/proposals/carrier_part.hpp"
#include "output/proposals/linear_program_text.hpp"
#include "output/proposals/proposal_scenario.hpp"
#include "output/proposals/what_if_part.hpp"
#include "src/readers/holidays_file.hpp"
#include "src/solvers/integer_solver.hpp"
#include "tests/support/small_contract.hpp"

namespace maillage::proposals {
namespace {

using testing::SmallContract;

std::string ics(const testing::SmallContract& small) {
  return meeting_calendar_ics(
      small.contract, planning::plan_meetings(small.contract, 2025, {}, solvers::integer_solver()),
      output_text::Language::french);
}

// Readers that strip lines would show another text than the file says.
TEST(Ics, NoTextEndsWithABlank) {
  EXPECT_EQ(ics(testing::SmallContract("instance copil rythme=3\n")).find(" \r\n"),
            std::string::npos);
}

TEST(Ics, AMeetingSaysItsNumberAndTheRemitOfItsBodyInTheContractsWords) {
  testing::SmallContract small("instance copil rythme=1\n");
  small.contract.instances[text::InstanceId{0}].remit = "suivi du plan";
  const std::string text = ics(small);
  EXPECT_NE(text.find("DESCRIPTION:Réunion 1 sur 1 (suivi du plan)\r\n"), std::string::npos)
      << text;
}

std::string told(blocks::ReportPart part) {
  return blocks::terminal_text({std::move(part)}, output_text::Language::french);
}

TEST(CalendarPart, SaysThatNoInstancePromisesARhythm) {
  const SmallContract small("instance copil\n");
  const std::string text = told(calendar_part(
      small.contract, planning::plan_meetings(small.contract, 2025, {}, solvers::integer_solver()),
      output_text::Language::french));
  EXPECT_NE(text.find("Aucune instance n’a de rythme promis"), std::string::npos) << text;
}

TEST(WorstDeparturePart, TitleCountsThoseFoundAndNotThoseAskedFor) {
  const SmallContract small("bilan 2023\naction a porteur=petr\n");
  model::Scope scope;
  scope.year = small.contract.editions.front().year;
  const planning::WorstDeparture worst = planning::worst_departure(small.contract, scope, 3);
  const std::string text =
      told(worst_departure_part(small.contract, scope, worst, 3, output_text::Language::french));
  EXPECT_NE(text.find("L’organisation dont la perte ferait le plus de tort"), std::string::npos)
      << text;
  EXPECT_EQ(text.find("Les 3 organisations"), std::string::npos) << text;
}

TEST(Ics, LinesEndWithCrlfAndHoldAtMost75Octets) {
  testing::SmallContract small("instance copil rythme=3\n");
  model::Instance& body = small.contract.instances[small.instance("copil")];
  for (int at = 0; at < 40; ++at) body.name += "é";
  for (int at = 0; at < 40; ++at) body.remit += "été, ";
  const std::string text = ics(small);
  std::size_t lines = 0;
  for (std::size_t at = 0; at < text.size(); ++lines) {
    const std::size_t end = text.find("\r\n", at);
    ASSERT_NE(end, std::string::npos);
    EXPECT_LE(end - at, 75u);
    // No line begins within a character.
    EXPECT_NE(static_cast<unsigned char>(text[at]) & 0xC0u, 0x80u);
    at = end + 2;
    if (text[at] == ' ') {
      EXPECT_NE(static_cast<unsigned char>(text[at + 1]) & 0xC0u, 0x80u);
    }
  }
  EXPECT_GT(lines, 20u);
}

TEST(Ics, TextIsEscapedAndCannotAddLines) {
  testing::SmallContract small("instance copil rythme=1\n");
  small.contract.instances[small.instance("copil")].name = "a;b,c\\d\nEND:VEVENT";
  const std::string text = ics(small);
  EXPECT_NE(text.find("SUMMARY:a\\;b\\,c\\\\d END:VEVENT"), std::string::npos) << text;
  std::size_t ends = 0;
  for (std::size_t at = text.find("\r\nEND:VEVENT"); at != std::string::npos;
       at = text.find("\r\nEND:VEVENT", at + 1)) {
    ++ends;
  }
  EXPECT_EQ(ends, 1u);
}

TEST(Ics, InvitesNobody) {
  // A method makes it a message of an organiser, whom RFC 5546 then asks for.
  const std::string text = ics(testing::SmallContract("instance copil rythme=1\n"));
  EXPECT_NE(text.find("BEGIN:VEVENT"), std::string::npos);
  EXPECT_EQ(text.find("METHOD"), std::string::npos);
  EXPECT_EQ(text.find("ORGANIZER"), std::string::npos);
}

// An action that hangs on no objective has no blanks where its number would stand.
TEST(CarrierPart, HeadsAnActionByItsObjectiveAndTitle) {
  testing::SmallContract small(R"(
    objectif 1
    bilan 2020
    action carried porteur=asso
    action placed objectif=1 porteur=
    action loose porteur=
  )");
  const blocks::ReportPart part =
      carrier_part(small.contract,
                   planning::propose_carriers(small.contract, small.contract.editions.back(), {},
                                              solvers::integer_solver()),
                   output_text::Language::french);
  std::vector<std::string> headings;
  for (const blocks::Block& block : part.blocks) {
    if (const auto* heading = std::get_if<blocks::Heading>(&block.content)) {
      headings.push_back(heading->text);
    }
  }
  EXPECT_EQ(headings, (std::vector<std::string>{"1  placed", "loose"}));
}

TEST(LinearProgram, IsWrittenInFull) {
  planning::IntegerProgram program;
  program.variables = {{"a|x", 0, 1}, {"b\n|y", 0, 3}};
  program.rows = {{"row", {{0, 2}, {1, -1}}, -1, 4}};
  program.aims = {{planning::AimSense::most, {{0, 5}, {1, 1}}}};
  EXPECT_EQ(linear_program_text(program),
            "\\ x1: a|x\n\\ x2: b |y\nMaximize\n aim: + 5 x1 + 1 x2\nSubject To\n\\ r1: row\n"
            " r1a: + 2 x1 - 1 x2 >= -1\n r1b: + 2 x1 - 1 x2 <= 4\nBounds\n 0 <= x1 <= 1\n"
            " 0 <= x2 <= 3\nGeneral\n x1\n x2\nEnd\n");
}

TEST(Holidays, BothWaysOfWritingDaysAndOneDayAlone) {
  const readers::Holidays read = readers::read_holidays(
      "v.csv", "nom;début;fin\nHiver;2025-02-08;23/02/2025\nPont;30/05/2025\n",
      output_text::Language::french);
  EXPECT_TRUE(read.faults.empty());
  ASSERT_EQ(read.days_off.size(), 2u);
  EXPECT_EQ(read.days_off[0].to, (text::Date{2025, 2, 23}));
  EXPECT_EQ(read.days_off[1].from, read.days_off[1].to);
}

TEST(Holidays, EveryFaultIsSaidWithItsPlace) {
  const readers::Holidays read = readers::read_holidays(
      "v.csv", "nom;début;fin\nHiver;février;2025\nÉté;2025-07-05;2025-07-01\n",
      output_text::Language::french);
  EXPECT_EQ(read.faults,
            (std::vector<std::string>{
                "v.csv:2:1 : un jour est attendu, comme 2025-02-08 ou 08/02/2025",
                "v.csv:3:16 : le dernier jour doit être un jour, pas avant le premier"}));
}

TEST(Holidays, AFileWithoutAnyIsAFault) {
  EXPECT_EQ(readers::read_holidays("v.csv", "nom;début;fin\n", output_text::Language::english)
                .faults.size(),
            1u);
}

TEST(ProposalScenario, NamesTheBaseTheReasonsAndWhatToTalkOver) {
  testing::SmallContract small(R"(
axe 1
objectif 1 axe=1
regle action-dormante 1
bilan 2020
action lost objectif=1 porteur= partenaires=helper etat=en-cours
action asleep porteur= etat=non-commence
action gone porteur=x etat=abandonne
action z porteur=someone etat=en-cours
)");
  small.contract.name = "Contrat \"d'essai\"";
  const model::Edition& edition = small.contract.editions.back();
  const planning::CarrierProposals carriers =
      planning::propose_carriers(small.contract, edition, {}, solvers::integer_solver());
  const planning::FewerActions fewer = planning::fewer_actions(small.contract, edition, carriers);
  ProposedParts parts;
  parts.carriers = &carriers;
  parts.fewer = &fewer;
  const std::string text =
      proposal_scenario(small.contract, "../essai", 2020, parts, output_text::Language::french);
  for (const char* part :
       {"base = \"../essai\"\nannee = 2020\n",
        "nom = \"Proposition à partir de\u00A0: Contrat \\\"d'essai\\\"\"",
        "action = \"lost\"\najouter_porteurs = [\"helper\"]\n",
        "motif = \"40 points\u00A0: y prend part (t:6)\"", "[[retirer]]\naction = [\"gone\"]\n",
        "#[[retirer]]\n#action = \"asleep\"\n", "seuil_points = 30\n"}) {
    EXPECT_NE(text.find(part), std::string::npos) << part << "\n" << text;
  }
}

}  // namespace
}  // namespace maillage::proposals
