// States in the free words of follow-up tables.
#include <gtest/gtest.h>

#include "network/import/headers/header_words.hpp"
#include "network/model/readings/state_signs.hpp"
#include "network/model/readings/state_words.hpp"
#include "network/model/vocabulary.hpp"
#include "src/readers/cell_values.hpp"

namespace maillage::model {
namespace {

using Likely = std::vector<State>;

TEST(States, FreeWordsAreStates) {
  const auto all = [](State state, std::initializer_list<const char*> words) {
    for (const char* word : words) EXPECT_EQ(read_state(word), state) << word;
  };
  all(State::done, {"Réalisé", "Réalisée", "RÉALISÉES", "Fait", "Terminé", "terminée", "Achevé",
                    "✅ Réalisé", "1 - Réalisé", "Mis en œuvre", "100 %"});
  all(State::under_way,
      {"En cours", "Engagé", "Engagé(e)", "Engagé·e·s", "Démarrée", "Lancé", "En retard",
       "En pause", "Bloqué ", "Suspendue", "50%", "3. en cours", "Partiellement réalisée"});
  all(State::reflection, {"À discuter", "Réflexion engagée", "À l'étude", "En projet"});
  all(State::not_begun, {"À venir", "Non réalisé", "Non réalisée", "Reporté", "Reportée", "À faire",
                         "Planifiée", "À lancer", "0 %", "Non débuté", "En attente"});
  all(State::abandoned, {"Abandonné", "Abandonnée", "Annulé", "Supprimée"});
}

TEST(States, WordsOfNoState) {
  for (const char* word : {"", "?", "bleu", "50", "PETR", "12/03/2021", "%", "2"}) {
    EXPECT_EQ(read_state(word), std::nullopt) << word;
  }
}

TEST(States, WordsThatSayMore) {
  for (const char* word : {"En retard", "En pause", "Bloqué", "Reportée", "38 %"}) {
    EXPECT_TRUE(says_more_than_state(word)) << word;
  }
  for (const char* word : {"Réalisé", "En cours", "À venir", "bleu"}) {
    EXPECT_FALSE(says_more_than_state(word)) << word;
  }
}

TEST(States, RemarksBehindAState) {
  EXPECT_EQ(read_state("Réalisé en 2023"), State::done);
  EXPECT_EQ(read_state("Terminé le 12/03/2024"), State::done);
  EXPECT_EQ(read_state("Suspendue faute de financement"), State::under_way);
  EXPECT_EQ(read_state("Abandonnée en raison du départ du médecin"), State::abandoned);
  EXPECT_EQ(read_state("Sans suite"), State::abandoned);
  EXPECT_EQ(read_state("Suite à donner"), std::nullopt);
  EXPECT_EQ(read_state("pas encore"), State::not_begun);
  EXPECT_EQ(read_state("en bonne voie"), State::under_way);
  EXPECT_EQ(read_state("en cours (50%)"), State::under_way);
  EXPECT_EQ(read_state("Réalisé à 80 %"), State::under_way);
  EXPECT_EQ(read_state("80 % réalisé"), State::under_way);
  EXPECT_EQ(read_state("fait (100 %)"), State::done);
  EXPECT_EQ(read_state("Abandonné (faute de porteur)"), State::abandoned);
  EXPECT_TRUE(says_more_than_state("Réalisé en 2023"));
}

TEST(States, EnglishWords) {
  EXPECT_EQ(read_state("Done"), State::done);
  EXPECT_EQ(read_state("In progress"), State::under_way);
  EXPECT_EQ(read_state("Not started"), State::not_begun);
  EXPECT_EQ(read_state("On hold"), State::under_way);
  EXPECT_EQ(read_state("Cancelled"), State::abandoned);
}

TEST(States, LikelyOnesAreProposedNotRead) {
  for (const char* word : {"OK", "oui", "✓"}) {
    EXPECT_EQ(read_state(word), std::nullopt) << word;
    EXPECT_EQ(likely_states(word), Likely{State::done}) << word;
  }
  EXPECT_EQ(likely_states("Reconduit"), Likely{State::under_way});
  EXPECT_EQ(likely_states("bof"), Likely{});
}

// "🔄" was asked about without a proposal, and "❌" as not begun alone.
TEST(States, PicturesProposeWhatTheyMayMean) {
  for (const char* sign : {"🔄", "⏳", "🚧", "▶️"}) {
    EXPECT_EQ(read_state(sign), std::nullopt) << sign;
    EXPECT_EQ(likely_states(sign), Likely{State::under_way}) << sign;
  }
  EXPECT_EQ(likely_states("☑️"), Likely{State::done});
  EXPECT_EQ(likely_states("❌"), (Likely{State::abandoned, State::not_begun}));
  EXPECT_EQ(likely_states("✗"), (Likely{State::not_begun, State::abandoned}));
  EXPECT_EQ(likely_states("🌤"), Likely{});
  EXPECT_TRUE(says_health("🌤"));
  EXPECT_TRUE(says_health("☁️"));
}

// "Action engagée en 2023" was asked about, and no German word was known.
TEST(States, WhatTheStateIsSaidOfAndNeighbours) {
  EXPECT_EQ(read_state("Action engagée en 2023"), State::under_way);
  EXPECT_EQ(read_state("L'action a été réalisée"), State::done);
  EXPECT_EQ(read_state("Action de communication"), std::nullopt);
  EXPECT_EQ(read_state("laufend"), State::under_way);
  EXPECT_EQ(read_state("Abgeschlossen"), State::done);
  EXPECT_EQ(likely_states("graet / fait"), Likely{State::done});
  EXPECT_TRUE(says_halted("Stuck"));
}

// A cross below "Partiellement fait" was "réalisé".
TEST(States, WhatDeniesIsNoQuestionWhetherItIsDone) {
  for (const char* header : {"Non fait", "Partiellement fait", "Pas réalisé", "Not done"}) {
    EXPECT_FALSE(asks_if_done(header)) << header;
  }
  EXPECT_EQ(read_state("Partiellement fait"), State::under_way);
  EXPECT_EQ(read_state("Non fait"), State::not_begun);
  EXPECT_EQ(likely_states("3/4"), Likely{State::under_way});
  EXPECT_EQ(likely_states("4/4"), Likely{State::done});
  EXPECT_EQ(likely_states("0/4"), Likely{State::not_begun});
  EXPECT_EQ(likely_states("12/03"), Likely{});
}

TEST(States, AScaleThatItsHeaderStates) {
  EXPECT_EQ(stated_steps("Niveau d'avancement (0-4)"), 4);
  EXPECT_EQ(stated_steps("Avancement de 0 à 3"), 3);
  EXPECT_EQ(stated_steps("Avancement (sur 5)"), 5);
  EXPECT_EQ(stated_steps("Avancement /10"), 10);
  for (const char* none : {"Avancement", "État 1-2", "État au 30/06", "Avancement 0-100",
                           "Avancement (1-4)", "0-4 ans / 5-9 ans", "Avancement 2020-2024"}) {
    EXPECT_EQ(stated_steps(none), std::nullopt) << none;
  }
  const ShareScale scale{ShareScale::steps, 4};
  EXPECT_EQ(share_text("2", scale), "50 % (2 sur 4)");
  EXPECT_EQ(read_state(share_text("4", scale)), State::done);
  EXPECT_EQ(read_state(share_text("2", scale)), State::under_way);
  EXPECT_EQ(read_state(share_text("0", scale)), State::not_begun);
  EXPECT_EQ(share_text("5", scale), "5");
  EXPECT_EQ(read_state("100 % (sauf le sud)"), std::nullopt);
}

// Crosses under "Lancé" and "Terminé": of steps the furthest, and none is "en cours" behind "non commencé".
TEST(States, OfSeveralStepsTheFurthestIsProposed) {
  EXPECT_EQ(read_state("Lancé / Terminé"), std::nullopt);
  EXPECT_EQ(likely_states("Lancé / Terminé"), Likely{State::done});
  EXPECT_EQ(likely_states("Réalisé / En cours"), Likely{State::done});
  EXPECT_NE(likely_states("Non commencé / Réalisé"), Likely{State::done});
}

TEST(States, ColoursSayHealth) {
  for (const char* word : {"RED", "amber", "Vert", "orange", "🔴", "at risk"}) {
    EXPECT_TRUE(says_health(word)) << word;
    EXPECT_EQ(read_state(word), std::nullopt) << word;
  }
  EXPECT_FALSE(says_health("en cours"));
}

TEST(States, NumbersCountByTheirColumn) {
  const auto column = [](const char* header, std::initializer_list<const char*> cells) {
    DraftTable table;
    table.headers.push_back({header, {}});
    for (const char* cell : cells) table.rows.push_back({Text{cell, {}}});
    return share_scale(table, 0);
  };
  EXPECT_EQ(column("Avancement (%)", {"50", "100", "0", "50 %"}), ShareScale::hundred);
  EXPECT_EQ(column("Avancement", {"0,5", "1", "0"}), ShareScale::one);
  EXPECT_EQ(column("Avancement (%)", {"0.25", "1"}), ShareScale::one);
  EXPECT_EQ(column("Avancement", {"50", "100"}), ShareScale::hundred);
  EXPECT_EQ(column("Avancement", {"1", "3"}), ShareScale::none);
  EXPECT_EQ(column("Avancement", {"5", "10"}), ShareScale::none);
  EXPECT_EQ(column("Avancement", {"50", "en cours"}), ShareScale::none);
  EXPECT_EQ(column("Avancement", {"0", "1"}), ShareScale::none);
  EXPECT_EQ(column("Avancement (0-4)", {"0", "4"}), (ShareScale{ShareScale::steps, 4}));
  EXPECT_EQ(column("Avancement (0-4)", {"0", "7"}), ShareScale::none);
  EXPECT_EQ(share_text("0,5", ShareScale::one), "50 %");
  EXPECT_EQ(share_text("99,8", ShareScale::hundred), "99 %");
  EXPECT_EQ(share_text("en cours", ShareScale::hundred), "en cours");
}

TEST(HeaderWords, DecorationIsTakenOff) {
  const auto column = [](const char* header) { return importing::read_header(header).column; };
  EXPECT_EQ(column("Axe (x)"), Column::axis);
  EXPECT_EQ(column("Pilote(s)"), Column::carrier);
  EXPECT_EQ(column("Responsable de l'action"), Column::carrier);
  EXPECT_EQ(column("ÉTAT\nAVANCEMENT\nACTION"), Column::state);
  EXPECT_EQ(column("n° de la fiche action ou piste"), Column::number);
  EXPECT_EQ(column("Porteur / pilote"), Column::carrier);
  EXPECT_EQ(importing::read_header("Financeur n° 2"),
            (importing::HeaderMeaning{importing::HeaderRole::column, Column::funders, 2}));
  EXPECT_EQ(importing::read_header("Sous-axe (x.x)").role, importing::HeaderRole::sub_axis);
  EXPECT_EQ(importing::read_header("Sous-sous axe (x.x.x)").role,
            importing::HeaderRole::sub_sub_axis);
  EXPECT_EQ(importing::read_header("Actions liées").role, importing::HeaderRole::unknown);
  EXPECT_EQ(importing::read_header("Porteur / partenaires").role, importing::HeaderRole::unknown);
}

TEST(HeaderWords, PersonsAreNoOrganisations) {
  for (const char* header : {"Personne pilote", "Élu·e référent·e ", "Contact", "Téléphone",
                             "Adresse mail", "Nom et prénom du porteur", "Porteur / contact"}) {
    EXPECT_EQ(importing::read_header(header).role, importing::HeaderRole::person) << header;
  }
}

TEST(CellValues, FormatsOfDates) {
  EXPECT_EQ(readers::shape_of_format("dd/mm/yyyy"), readers::NumberShape::day);
  EXPECT_EQ(readers::shape_of_format("[$-40C]d\\ mmmm\\ yyyy;@"), readers::NumberShape::day);
  EXPECT_EQ(readers::shape_of_format("mmm-yy"), readers::NumberShape::month);
  EXPECT_EQ(readers::shape_of_format("yyyy"), readers::NumberShape::year);
  EXPECT_EQ(readers::shape_of_format("h:mm AM/PM"), readers::NumberShape::time);
  EXPECT_EQ(readers::shape_of_format("#,##0.00\\ [$€-40C]"), readers::NumberShape::number);
  EXPECT_EQ(readers::shape_of_format("0\" jours\""), readers::NumberShape::number);
  EXPECT_EQ(readers::shape_of_format("General"), readers::NumberShape::number);
  EXPECT_EQ(readers::shape_of_format("0.00E+00"), readers::NumberShape::number);
  EXPECT_EQ(readers::shape_of_format("0.0%"), readers::NumberShape::percentage);
  for (const char* cut : {"[", "\"", "\\", "[$-40C", "yyyy\"", "_"}) readers::shape_of_format(cut);
}

TEST(States, AYesAnswersAQuestion) {
  for (const char* header :
       {"Fait ?", "Réalisée (oui/non)", "Completed?", "Is it done?", "Action réalisée"}) {
    EXPECT_TRUE(asks_if_done(header)) << header;
  }
  for (const char* header : {"Fait le", "Budget réalisé", "État", "Oui", "Réalisation"}) {
    EXPECT_FALSE(asks_if_done(header)) << header;
  }
  for (const char* yes : {"oui", "X", "☑", "✓", "1", "Yes"}) {
    EXPECT_TRUE(says_yes(yes)) << yes;
    EXPECT_EQ(read_state(share_text(yes, ShareScale::yes_or_no)), State::done) << yes;
  }
  for (const char* no : {"non", "☐", "✗", "0", "No"}) {
    EXPECT_TRUE(says_no(no)) << no;
    const Likely likely = likely_states(no);
    EXPECT_TRUE(!likely.empty() && likely.front() == State::not_begun) << no;
    EXPECT_FALSE(read_state(share_text(no, ShareScale::yes_or_no))) << no;
  }
}

TEST(States, OneStateInTwoLanguagesAndOneWithARemark) {
  EXPECT_EQ(read_state("En cours / In progress"), State::under_way);
  EXPECT_FALSE(read_state("En cours / Done"));
  EXPECT_EQ(likely_states("On track - 2 of 4 open"), Likely{State::under_way});
  EXPECT_TRUE(says_halted("Suspendu en 2024"));
  EXPECT_FALSE(says_halted("en cours"));
}

TEST(CellValues, SerialsOfBothSystems) {
  const auto day = [](double serial, readers::DateSystem system) {
    return readers::date_text(serial, readers::NumberShape::day, system).value_or("none");
  };
  EXPECT_EQ(day(1, readers::DateSystem::from_1900), "1900-01-01");
  EXPECT_EQ(day(59, readers::DateSystem::from_1900), "1900-02-28");
  EXPECT_EQ(day(60, readers::DateSystem::from_1900), "1900-02-28");
  EXPECT_EQ(day(61, readers::DateSystem::from_1900), "1900-03-01");
  EXPECT_EQ(day(44197, readers::DateSystem::from_1900), "2021-01-01");
  EXPECT_EQ(day(42735, readers::DateSystem::from_1904), "2021-01-01");
  EXPECT_EQ(day(-1, readers::DateSystem::from_1900), "none");
  EXPECT_EQ(day(1e300, readers::DateSystem::from_1900), "none");
  EXPECT_EQ(readers::date_text(44197.604166667, readers::NumberShape::day_and_time,
                               readers::DateSystem::from_1900),
            "2021-01-01 14:30");
}

}  // namespace
}  // namespace maillage::model
