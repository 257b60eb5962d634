// How many actions are still to be done, and what is said where the state is not recorded.
#include "output/proposals/fewer_part.hpp"

#include <gtest/gtest.h>

#include <string>

#include "output/blocks/terminal_text.hpp"

namespace maillage::proposals {
namespace {

std::string lead_of(std::size_t live, std::size_t open, std::size_t unsaid,
                    std::optional<double> ceiling = std::nullopt) {
  planning::FewerActions fewer;
  fewer.live = live;
  fewer.open = open;
  fewer.state_unsaid = unsaid;
  fewer.ceiling = ceiling;
  const std::string text =
      blocks::terminal_text({fewer_part(model::Contract(), fewer, output_text::Language::french)},
                            output_text::Language::french);
  return text;
}

TEST(FewerPart, SaysOfHowManyTheStateIsNotKnown) {
  EXPECT_NE(lead_of(5, 3, 0).find("5 actions non abandonnées, dont 3 pas encore réalisées."),
            std::string::npos);
  EXPECT_NE(
      lead_of(5, 1, 2).find("dont 1 pas encore réalisée et 2 dont l’état n’est pas renseigné"),
      std::string::npos);
  EXPECT_NE(lead_of(0, 0, 0).find("0 action non abandonnée."), std::string::npos);
  EXPECT_NE(lead_of(5, 0, 0).find("5 actions non abandonnées, toutes réalisées."),
            std::string::npos);
  EXPECT_NE(lead_of(5, 5, 0).find("5 actions non abandonnées, aucune réalisée."),
            std::string::npos);
  const std::string unknown = lead_of(5, 0, 5, 40);
  EXPECT_NE(unknown.find("5 actions, dont l’état n’est pas renseigné"), std::string::npos);
  EXPECT_EQ(unknown.find("pas encore"), std::string::npos) << unknown;
  EXPECT_NE(unknown.find("Plafond du contrat\u00A0: 40."), std::string::npos) << unknown;
}

}  // namespace
}  // namespace maillage::proposals
