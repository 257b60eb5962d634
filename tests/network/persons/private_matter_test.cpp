#include "network/persons/private_matter.hpp"

#include <gtest/gtest.h>

#include <string>

namespace maillage::persons {
namespace {

std::string masked(std::string_view text) {
  PrivateCounts counts;
  return mask_private(text, counts);
}

TEST(PrivateMatter, NamesInSentencesAreMasked) {
  EXPECT_EQ(masked("Action portée par Samira Fictif. À suivre."),
            "Action portée par •••. À suivre.");
  EXPECT_EQ(masked("voir M. Modèle et Mme Essai (ARS), puis J. Témoin"),
            "voir M. ••• et Mme ••• (ARS), puis •••");
  EXPECT_EQ(masked("EXEMPLE Jeanne suit le dossier"), "••• suit le dossier");
  EXPECT_EQ(masked("avec Jean-Pierre de Modèle du PETR"), "avec ••• du PETR");
}

TEST(PrivateMatter, PlacesAndBodiesNamedAfterSomebodyStay) {
  for (const char* text :
       {"Collège Jules Lagneau, rue Victor Hugo", "La Maison Marcel Proust et l'EHPAD Sainte Marie",
        "Groupe scolaire Jean Moulin", "A. Transport B. Santé", "Saint Mihiel et Nancy Nord",
        "M. le Maire et Mme la Directrice", "Harmonie Mutuelle et France Travail",
        "Semaine de la Santé Mentale", "L'Action Sociale de Proximité"}) {
    EXPECT_EQ(masked(text), text);
  }
}

TEST(PrivateMatter, PhonesHoweverWritten) {
  for (const char* phone :
       {"06 12 34 56 78", "06.12.34.56.78", "0612345678", "03-29-12-34-56", "+33 6 12 34 56 78",
        "+33 (0)6 12 34 56 78", "0033 6 12 34 56 78", "+33612345678",
        "06\u00A012\u00A034\u00A056\u00A078", "+352 621 123 456", "06 / 12 / 34 / 56 / 78"}) {
    EXPECT_EQ(masked(std::string("tél. ") + phone + " le matin"), "tél. ••• le matin") << phone;
  }
  for (const char* none : {"le 03/12/2021", "12 345 678 901 234", "FINESS 550000129", "0,5 ETP",
                           "budget 06 000", "+ 3 actions"}) {
    EXPECT_EQ(masked(none), none);
  }
}

TEST(PrivateMatter, AddressesHoweverWritten) {
  for (const char* address :
       {"prenom.nom@exemple.fr", "prenom.nom at exemple.fr", "nom [at] exemple [dot] fr",
        "nom(arobase)exemple.fr", "prenom.nom arobase exemple point fr", "a_b+c@mail.exemple.fr"}) {
    EXPECT_EQ(masked(std::string("écrire à ") + address + ", svp"), "écrire à •••, svp") << address;
  }
  EXPECT_EQ(masked("look at exemple.com"), "look at exemple.com");
}

TEST(PrivateMatter, WhatIsMaskedIsCounted) {
  PrivateCounts counts;
  mask_private("Jeanne Exemple, 06 12 34 56 78, a.b@exemple.fr ; Paul Modèle", counts);
  EXPECT_EQ(counts.names, 2u);
  EXPECT_EQ(counts.phones, 1u);
  EXPECT_EQ(counts.emails, 1u);
  EXPECT_EQ(without_private("Entretien avec Jeanne Exemple"), "Entretien avec ");
}

}  // namespace
}  // namespace maillage::persons
