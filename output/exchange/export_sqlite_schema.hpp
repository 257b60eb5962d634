// Tables and views of the SQLite export. Internal to output/export_sqlite.
//
// PostgreSQL takes each statement but PRAGMA and BLOB as it stands (tests/program/exchange/postgresql_test.py):
// DOUBLE PRECISION, since its REAL has seven digits; no IS NOT 'x'; every column not counted is
// grouped by.
#pragma once

namespace maillage::exchange {

inline constexpr const char* sqlite_schema = R"(
PRAGMA encoding = 'UTF-8';
PRAGMA application_id = 0x6d61696c; -- "mail"
PRAGMA user_version = 1;

CREATE TABLE contrat (id TEXT, nom TEXT, nature TEXT, territoire TEXT, debut TEXT, fin TEXT, pilote TEXT,
  coordination_etp DOUBLE PRECISION, communes INTEGER, habitants INTEGER, superficie_km2 DOUBLE PRECISION, source TEXT,
  logiciel TEXT);
-- rang : l'ordre du plan, où 1.10 suit 1.9
CREATE TABLE axe (id TEXT PRIMARY KEY, nom TEXT, source TEXT, rang INTEGER);
CREATE TABLE objectif (id TEXT PRIMARY KEY, nom TEXT, axe TEXT REFERENCES axe,
  parent TEXT REFERENCES objectif, niveau INTEGER, source TEXT, rang INTEGER);
CREATE TABLE organisation (id TEXT PRIMARY KEY, nom TEXT, type TEXT,
  service_de TEXT REFERENCES organisation, territoire TEXT REFERENCES organisation,
  statut TEXT, signataire INTEGER, source TEXT);
CREATE TABLE alias (organisation TEXT REFERENCES organisation, nom TEXT);
CREATE TABLE epci (organisation TEXT PRIMARY KEY REFERENCES organisation);
CREATE TABLE instance (id TEXT PRIMARY KEY, nom TEXT, niveau TEXT, mandat TEXT,
  suit_tout_le_plan INTEGER, rythme DOUBLE PRECISION, quorum INTEGER, source TEXT);
CREATE TABLE siege (instance TEXT REFERENCES instance, organisation TEXT REFERENCES organisation,
  qualite TEXT);
CREATE TABLE reunion (instance TEXT REFERENCES instance, date TEXT, source TEXT);
CREATE TABLE financement (objet TEXT, organisation TEXT REFERENCES organisation, annee INTEGER,
  euros DOUBLE PRECISION, source TEXT);
CREATE TABLE action (id TEXT PRIMARY KEY, titre TEXT);
-- annee 0 : le plan ; 20231231 : le récapitulatif du 31 décembre 2023 (20230000 : de 2023)
CREATE TABLE tableau (annee INTEGER PRIMARY KEY, nom TEXT);
CREATE TABLE ligne (annee INTEGER REFERENCES tableau, action TEXT REFERENCES action, rang INTEGER,
  titre TEXT, numero TEXT, nature TEXT, axe TEXT REFERENCES axe,
  objectif TEXT REFERENCES objectif, etat TEXT, porteur TEXT, porteur_imprime TEXT,
  indicateur TEXT, source TEXT, lieu TEXT, debut TEXT, fin TEXT, echeance TEXT, priorite TEXT,
  priorite_niveau INTEGER, participation TEXT, PRIMARY KEY (annee, action));
-- objectifs que l'action sert aussi : elle est comptée sous celui de sa ligne
CREATE TABLE autre_objectif (annee INTEGER REFERENCES tableau, action TEXT REFERENCES action,
  objectif TEXT REFERENCES objectif);
CREATE TABLE public_vise (annee INTEGER REFERENCES tableau, action TEXT REFERENCES action,
  public TEXT);
-- quoi : 'prévisionnel', 'réel' ou 'financement'. euros : vide si les mots ne disent pas un montant
-- et un seul. taxe : 'HT', 'TTC' ou vide ; ne pas additionner l'un avec l'autre.
CREATE TABLE montant (annee INTEGER REFERENCES tableau, action TEXT REFERENCES action, quoi TEXT,
  organisation TEXT REFERENCES organisation, dit TEXT, euros DOUBLE PRECISION, taxe TEXT);
CREATE TABLE role (annee INTEGER REFERENCES tableau, action TEXT REFERENCES action,
  organisation TEXT REFERENCES organisation, role TEXT, imprime TEXT, source TEXT);
CREATE TABLE territoire (annee INTEGER REFERENCES tableau, action TEXT REFERENCES action,
  epci TEXT REFERENCES epci, source TEXT);
CREATE TABLE colonne_libre (annee INTEGER REFERENCES tableau, action TEXT REFERENCES action,
  colonne TEXT, texte TEXT);
CREATE TABLE noeud (nom TEXT PRIMARY KEY, genre TEXT, id TEXT, titre TEXT, type TEXT, etat TEXT,
  porteur TEXT, niveau TEXT);
CREATE TABLE lien (de TEXT REFERENCES noeud, vers TEXT REFERENCES noeud, role TEXT, lieux TEXT,
  PRIMARY KEY (de, vers, role));
CREATE TABLE constat (rang INTEGER PRIMARY KEY, gravite TEXT, regle TEXT, genre_sujet TEXT,
  sujet TEXT, nom_sujet TEXT, detail TEXT, a_faire TEXT, lieux TEXT);
-- combien d'actions non abandonnées remplissent le champ : de tout le contrat, d'un axe, d'un porteur
CREATE TABLE renseigne (genre_sujet TEXT, sujet TEXT, champ TEXT, renseignees INTEGER,
  actions INTEGER);
CREATE TABLE mesure (tableau TEXT, axe TEXT, genre_sujet TEXT, sujet TEXT, code TEXT, mesure TEXT,
  couche TEXT, valeur DOUBLE PRECISION, minimum DOUBLE PRECISION, maximum DOUBLE PRECISION, definition TEXT);
CREATE INDEX role_organisation ON role (organisation);
CREATE INDEX ligne_action ON ligne (action);

CREATE VIEW v_actions AS
  SELECT tableau.nom AS tableau, ligne.annee, action.id, coalesce(ligne.titre, action.titre) AS titre,
    ligne.numero, coalesce(ligne.axe, '') AS axe, objectif.nom AS objectif, ligne.etat,
    ligne.porteur AS a_un_porteur, ligne.porteur_imprime AS porteur
  FROM ligne JOIN action ON action.id = ligne.action JOIN tableau ON tableau.annee = ligne.annee
    LEFT JOIN objectif ON objectif.id = ligne.objectif
  ORDER BY ligne.annee, ligne.rang;
CREATE VIEW v_sans_porteur AS
  SELECT * FROM v_actions WHERE a_un_porteur = 'aucun' AND (etat IS NULL OR etat <> 'abandonné');
-- Ce que fait chaque organisation, hors actions abandonnées, sans ses services ; une action qu'elle
-- porte n'est pas comptée parmi celles où elle prend part.
CREATE VIEW v_organisations AS
  SELECT tableau.nom AS tableau, role.annee, organisation.id, organisation.nom, organisation.type,
    sum(CASE WHEN role.role = 'porte' AND vive THEN 1 ELSE 0 END) AS actions_portees,
    sum(CASE WHEN role.role = 'porte' AND NOT vive THEN 1 ELSE 0 END) AS portees_abandonnees,
    sum(CASE WHEN role.role = 'prend part' AND vive AND NOT EXISTS (SELECT 1 FROM role AS portage
      WHERE portage.role = 'porte' AND portage.annee = role.annee AND portage.action = role.action
        AND portage.organisation = role.organisation) THEN 1 ELSE 0 END) AS prend_part,
    sum(CASE WHEN role.role = 'finance' AND vive THEN 1 ELSE 0 END) AS finance
  FROM (SELECT role.*, coalesce(ligne.etat, '') <> 'abandonné' AS vive FROM role
      JOIN ligne ON ligne.annee = role.annee AND ligne.action = role.action) AS role
    JOIN organisation ON organisation.id = role.organisation
    JOIN tableau ON tableau.annee = role.annee
  GROUP BY tableau.nom, role.annee, organisation.id, organisation.nom, organisation.type
  ORDER BY role.annee, actions_portees DESC, organisation.nom;
CREATE VIEW v_porteurs AS
  SELECT tableau, annee, id, nom, type, actions_portees, portees_abandonnees FROM v_organisations
  WHERE actions_portees + portees_abandonnees > 0
  ORDER BY annee, actions_portees DESC, nom;
CREATE VIEW v_roles AS
  SELECT tableau.nom AS tableau, role.annee, action.titre AS action, organisation.nom AS organisation,
    role.role, role.source
  FROM role JOIN action ON action.id = role.action
    JOIN organisation ON organisation.id = role.organisation
    JOIN tableau ON tableau.annee = role.annee;
CREATE VIEW v_annees AS
  SELECT action.id, action.titre, ligne.annee, ligne.etat, ligne.porteur_imprime AS porteur
  FROM action JOIN ligne ON ligne.action = action.id ORDER BY action.titre, ligne.annee;
-- Sur tous les tableaux ; le constat partenaire-isole ne regarde que celui de l'export.
CREATE VIEW v_organisations_isolees AS
  SELECT organisation.* FROM organisation
  WHERE organisation.statut = 'actuel'
    AND organisation.id NOT IN (SELECT organisation FROM role WHERE organisation IS NOT NULL);
CREATE VIEW v_argent AS
  SELECT tableau.nom AS tableau, montant.annee, montant.quoi, montant.taxe,
    count(DISTINCT montant.action) AS actions, count(montant.euros) AS montants,
    sum(montant.euros) AS euros
  FROM montant JOIN tableau ON tableau.annee = montant.annee
    JOIN ligne ON ligne.annee = montant.annee AND ligne.action = montant.action
  WHERE ligne.etat IS NULL OR ligne.etat <> 'abandonné'
  GROUP BY tableau.nom, montant.annee, montant.quoi, montant.taxe
  ORDER BY montant.annee, montant.quoi, montant.taxe;
CREATE VIEW v_instances AS
  SELECT instance.nom AS instance, instance.niveau, siege.qualite, organisation.nom AS organisation
  FROM instance LEFT JOIN siege ON siege.instance = instance.id
    LEFT JOIN organisation ON organisation.id = siege.organisation;
CREATE VIEW v_constats AS
  SELECT gravite, regle, nom_sujet AS sujet, detail, a_faire, lieux FROM constat ORDER BY rang;
CREATE VIEW v_mesures AS
  SELECT tableau, axe, mesure, valeur, minimum, maximum, definition FROM mesure
  WHERE genre_sujet = 'contract';
)";

}  // namespace maillage::exchange
