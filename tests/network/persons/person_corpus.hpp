// Made-up persons, and organisations, places and firms that look like persons.
#pragma once

#include <string_view>

namespace maillage::persons {

// Each cell names persons only. Combinations are made up.
inline constexpr std::string_view person_cells[] = {
    // given name and surname
    "Jeanne Exemple", "Paul Modèle", "Sophie ESSAI", "Alain Témoin", "Samira Fictif",
    "Karim Échantillon", "Zoé Patron", "Xavier Spécimen", "Françoise Gabarit", "Thérèse Canevas",
    "Hélène Maquette", "Gaëlle Ébauche", "Loïc Brouillon", "Anaïs Croquis", "Benoît Calque",
    "Maëlys Esquisse", "Noémie Pochoir", "Théo Poncif", "Enzo Tampon", "Léa Timbre",
    "Inès Vignette", "Chloé Étiquette", "Baptiste Bordereau", "Clémence Registre",
    "Bérengère Dossier", "Solène Chemise", "Gwenaëlle Classeur", "Erwan Feuillet", "Yann Cahier",
    "Nolwenn Carnet", "Ludovic Répertoire", "Cédric Fichier", "Aurélie Tableau", "Sylvie Colonne",
    // two given names, compounds, particles
    "Jean-Pierre Exemple", "Anne-Marie Modèle", "Jean Paul Essai", "Marie-Christine de Témoin",
    "Charles-Henri du Modèle", "Bernard Le Témoin", "Yves Le Fictif", "Catherine d'Exemple",
    "Philippe de la Maquette", "Marc Van Gabarit", "Ingrid Von Modèle", "Pieter van der Essai",
    // in capitals, and the other way round
    "DUPONT Jean", "EXEMPLE Jeanne", "MODÈLE Karim", "ESSAI Marie-Claude", "LE TÉMOIN Yannick",
    "EL FICTIF Samir", "BEN MODÈLE Nadia", "DE L'EXEMPLE Paul", "JEANNE EXEMPLE", "KARIM MODÈLE",
    "FATIMA ESSAI", "DURAND Luc", "EXEMPLE-MODÈLE Sabrina", "VAN ESSAI Brigitte", "Dupont Karim",
    "Lefebvre Samira", "DUPONT, Jean", "EXEMPLE, Fatou",
    // Arabic, Berber
    "Mohamed Exemple", "Fatima El Modèle", "Abdelkader Ben Essai", "Yasmina Témoin",
    "Mourad Fictif", "Nadia Ait Modèle", "Rachid El Exemple", "Aïcha Gabarit", "Youssef Maquette",
    "Leïla Patron", "Hicham Canevas", "Khadija Essai", "Djamila Calque", "Slimane Modèle",
    "Ouarda Exemple", "Abdel-Karim Témoin", "Zineb Pochoir", "Nour-Eddine Exemple",
    // Turkish
    "Mehmet Exemple", "Ayşe Modèle", "Mustafa Essai", "Gülay Témoin", "Emre Fictif",
    "Hüseyin Gabarit", "Özlem Maquette", "Şerife Patron", "Tuğba Canevas", "İbrahim Calque",
    // Portuguese, Spanish, Italian
    "João Exemple", "Maria da Modèle", "António dos Essai", "Conceição Témoin", "Joaquim Fictif",
    "Teresa Gabarit", "Paulo Maquette", "José Luis Patron", "Giuseppe Canevas", "Francesca Calque",
    // Polish, eastern
    "Krzysztof Exemple", "Małgorzata Modèle", "Zbigniew Essai", "Agnieszka Témoin",
    "Wojciech Fictif", "Katarzyna Gabarit", "Oleksandr Maquette", "Svitlana Patron",
    "Mihai Canevas", "Dragana Calque",
    // African
    "Mamadou Exemple", "Fatoumata Modèle", "Ousmane Essai", "Aminata Témoin", "Kouamé Fictif",
    "Aïssatou Gabarit", "Souleymane Maquette", "Ndeye Patron", "Koffi Canevas", "Mariama Calque",
    // Asian
    "Ngozi Exemple", "Chinedu MODÈLE", "Thandiwe Essai", "Tesfaye Témoin", "Uwimana Fictif",
    "Voahangy Gabarit", "Tassadit Maquette", "Shahrzad Patron", "Zelimkhan Canevas",
    "Anahit Calque", "Ketevan Pochoir", "Nguyet Exemple", "Phuong Modèle", "Rajesh Essai",
    "Priya Témoin", "Hiroshi Fictif",
    // English
    "Stephen Exemple", "Heather Modèle", "Graham Essai", "Siobhan Témoin", "Keith Fictif",
    // titles
    "Mme Exemple", "M. Modèle", "Mr Essai", "Monsieur Témoin", "Madame Fictif", "Mlle Gabarit",
    "Dr Maquette", "Docteur Patron", "Pr Canevas", "Professeur Calque", "Mme X", "M. X",
    "Mme le Dr Exemple", "M. EXEMPLE Jean", "Mme Jeanne EXEMPLE", "Dr J. Exemple", "Me Modèle",
    "Mmes Exemple et Modèle", "M. de l'Essai", "Mrs Exemple", "Ms Modèle",
    // initials
    "J. Exemple", "J. Dupont", "J.-P. Modèle", "J-P. Essai", "JP. Témoin", "EXEMPLE J.",
    "Modèle J.-P.", "Jean D.", "Samira B.", "K. EL MODÈLE",
    // addresses
    "prenom.nom@exemple.fr", "Jeanne Exemple <jeanne.exemple@exemple.fr>", "06 12 34 56 78",
    "prenom.nom at exemple.fr", "jeanne.exemple [at] exemple [dot] fr",
    "Karim Modèle 03.29.00.00.00", "+33 (0)6 12 34 56 78", "Mme Exemple (06 12 34 56 78)",
    "accueil@exemple.fr",
    // several, and words around
    "Jeanne Exemple, Paul Modèle", "Jeanne Exemple et Karim Modèle", "Mme Exemple / M. Modèle",
    "Samira Fictif\nAlain Témoin", "DUPONT Jean ; EXEMPLE Jeanne",
    "Jeanne Exemple (chargée de mission)", "Karim Modèle, coordinateur", "Mme Exemple - référente",
    "Référent : Alain Témoin", "Jeanne Exemple (élue)", "Dr Exemple, médecin coordonnateur",
    "suivi par Jeanne Exemple",
    // our own word, and careless writing
    "une personne", "jean dupont", "samira martin", "Jeanne Exemple "};

// A cell, and the organisations that stay of it.
struct MixedCell {
  std::string_view cell, left;
};

inline constexpr MixedCell mixed_cells[] = {
    {"M. X (ARS)", "ARS"},
    {"Jean D. – CD55", "CD55"},
    {"Jeanne Exemple (PETR)", "PETR"},
    {"Jeanne Exemple, PETR", "PETR"},
    {"DUPONT Jean, ARS", "ARS"},
    {"PETR – Jeanne Exemple", "PETR"},
    {"CD55 : Mme Exemple", "CD55"},
    {"ARS (Mme Exemple)", "ARS"},
    {"ARS Karim Modèle", "ARS"},
    {"Mme Exemple ARS", "ARS"},
    {"Mme Exemple du CCAS de Fictive", "CCAS de Fictive"},
    {"Karim Modèle, chargé de mission ARS", "ARS"},
    {"PETR\nJeanne Exemple", "PETR"},
    {"CAF, Jeanne Exemple, MSA", "CAF, MSA"},
    {"Jeanne Exemple (mairie de Fictive)", "mairie de Fictive"},
    {"PETR (contact@exemple.fr)", "PETR"},
    {"Dr Exemple (CPTS des Fictifs)", "CPTS des Fictifs"},
    {"CC Fictive / M. Modèle", "CC Fictive"},
    {"Jeanne Exemple (CAF) ; Paul Modèle (CPAM)", "CAF;CPAM"},
    {"Florence (ARS)", "ARS"},
};

// Organisations, places, firms: nobody is found in them.
inline constexpr std::string_view organisation_cells[] = {
    // named after somebody
    "Collège Paul Verlaine", "Hôpital Louise Michel", "EHPAD Sainte Marie", "Fondation Jean Jaurès",
    "Maison Marcel Proust", "Rue Victor Hugo", "Lycée Jean Moulin", "École Jules Ferry",
    "Centre social Louise Michel", "Maison de santé pluriprofessionnelle Claude Bernard",
    "MSP Simone Exemple", "Résidence Jeanne Exemple", "Espace Karim Modèle", "Clinique Sainte Anne",
    "Institut Gustave Roussy", "Centre hospitalier Robert Exemple", "Collège Jules Lagneau",
    "Fondation Marie Exemple", "Salle Georges Brassens", "Gymnase Alice Modèle",
    "Maison médicale du Dr Exemple", "Cabinet du Dr Modèle", "Pharmacie Mme Exemple",
    "Association Jeanne Exemple", "EHPAD Pierre Exemple", "Foyer Anne Frank", "Stade Paul Modèle",
    "Groupe scolaire Jacques Prévert", "Cité scolaire Jean Exemple", "MJC Jean Macé",
    "Médiathèque Marguerite Duras", "Résidence autonomie Les Lilas", "Maison Rose", "Crèche Zoé",
    "Jean Moulin", "Louise Michel", "Martin Luther King", "Marie Curie", "Victor Hugo",
    "Anne Frank", "Jean Jaurès", "Saint Vincent de Paul", "Société Saint-Vincent-de-Paul",
    // saints and places
    "Saint Mihiel", "Saint-Mihiel", "St Mihiel", "Saint Jean", "Sainte Marie aux Mines", "Nancy",
    "Lourdes", "Lorraine", "Nancy Nord", "Florence-sur-Test", "Valence", "Vienne", "Ville de Nancy",
    "Commune de Saint Martin", "CC de Saint-Laurent", "Notre Dame", "Notre Dame de la Mer",
    "Sainte Geneviève", "Saint Denis", "Fort de France", "Mont Martin",
    // firms and bodies that bear a name
    "Pierre Fabre", "Leclerc", "Renault", "Yves Rocher", "Leroy Merlin",
    "Marie Stopes International", "Martin Exemple SARL", "Exemple et Fils",
    "Jean Exemple Consulting", "Laurent Transports", "Alice Exemple Habitat", "Harmonie Mutuelle",
    "France Travail", "France Services", "France Rein", "Océane Habitat", "Groupe Martin",
    "Claire Santé", "Rose Nature", "Familles Rurales", "Familles Laurent", "Réseau Alma", "Alma 55",
    "Marine Nationale", "Adèle Formation",
    // sigles
    "ARS", "CAF", "MSA", "CPAM", "PETR", "CD", "CD55", "CC AAA", "CC Sam CC AA", "MDS", "ADMR",
    "ADIL", "ADIL Meuse", "ADAPEI", "Adapei 54/55", "CSAPA", "CMP", "CLSM", "CPTS", "GEM", "UDAF",
    "CIDFF", "IREPS", "ANPAA", "AIDES", "EPSMS", "JD", "DT ARS", "DSDEN", "PMI", "SDIS", "MILO",
    "ELSA", "IRIS", "CAMSP", "ALICE",
    // ordinary names
    "Croix-Rouge", "Croix Rouge française", "Secours Populaire", "Secours Catholique",
    "Ligue contre le cancer", "Mission locale", "Pôle emploi", "Conseil départemental",
    "Région Grand Est", "Préfecture", "Commune", "Mairie de Fictive", "PETR Cœur de Lorraine",
    "Éducation nationale", "Ordre et Santé, section 5", "Médecins du monde",
    "Petits Frères des Pauvres", "France Alzheimer", "Les Restos du Cœur", "Centre Hospitalier",
    "Plateforme sociale", "Banque alimentaire", "Mutualité Française", "Groupement hospitalier",
    "Service de santé", "Le Relais", "L'Envol", "Les Amis de la Santé", "Planning familial",
    "PETR et partenaires", "Tous", "MDS de Revigny CC AAA", "DREAL/ARS/CD", "Direction de l'ARS",
    "SESSAD La Source", "Référents santé", "Médecins généralistes", "Infirmières libérales",
    "Élus du territoire", "Professionnels de santé", "Habitants", "Coordinateur CLS",
    "Chargée de mission santé", "Chef de projet CLS", "Le Maire", "M. le Maire",
    "Mme la Directrice", "Monsieur le Préfet", "aucun", "à définir", "?", "Non déterminé", "ARS ?"};

// Names that may be somebody's or something else's: asked about, taken for neither.
inline constexpr std::string_view doubtful_cells[] = {
    "Florence",         "Alain",         "Samira",       "Rose Exemple",
    "Lourdes Exemple",  "Exemple Jean",  "Nancy Modèle", "J Exemple",
    "Harmonie Exemple", "Marine Modèle", "C.H. Modèle"};

}  // namespace maillage::persons
