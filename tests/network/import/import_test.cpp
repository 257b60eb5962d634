// Tables that become a contract: actions from year to year, organisations, and files that read back.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "network/import/import_contract.hpp"
#include "network/import/table_finder.hpp"
#include "network/model/vocabulary.hpp"
#include "network/resolve/resolve.hpp"
#include "output/answers/import_account.hpp"
#include "output/blocks/terminal_text.hpp"
#include "output/contract_files/import_toml.hpp"
#include "src/readers/csv_reader.hpp"
#include "src/readers/toml_reader.hpp"
#include "tests/support/draft_text.hpp"
#include "tests/support/drawn_sheet.hpp"

namespace maillage::importing {
namespace {

model::DraftTable table_of(const std::string& csv, std::optional<int> year) {
  text::Faults faults;
  const std::string name = year ? std::to_string(*year) + ".csv" : "plan.csv";
  model::DraftTable table = readers::read_csv(name, csv, year, faults);
  EXPECT_EQ(testing::faults_text(faults), "");
  return table;
}

Imported imported(const std::string& plan, const std::string& review) {
  model::Draft draft;
  draft.tables = {table_of(plan, std::nullopt), table_of(review, 2021)};
  return import_tables(draft, "essai", "Essai");
}

std::string ids_of(const Imported& made, std::size_t table) {
  std::string ids;
  for (const IdentifiedRow& row : made.contract.matches.rows[table]) {
    ids += (ids.empty() ? "" : " ") + row.id + (row.ground ? "" : "*");
  }
  return ids;
}

const std::string header = "action;n° ou piste;porteur\n";

TEST(ImportMatch, TheSameNumberAndTitleAreOneActionWhateverTheirWriting) {
  const Imported made = imported(header + "Bus itinérant;1.1.1;PETR\nVélo;Piste;\n",
                                 header + "VÉLO;;\nBus  Itinérant;Fiche 1.1.1;\n");
  EXPECT_EQ(ids_of(made, 0), "bus-itinerant* velo*");
  EXPECT_EQ(ids_of(made, 1), "velo bus-itinerant");
  EXPECT_EQ(made.contract.matches.rows[1][0].ground, MatchGround::title);
  EXPECT_EQ(made.contract.matches.rows[1][1].ground, MatchGround::number_and_title);
  EXPECT_TRUE(made.contract.matches.doubts.empty());
}

TEST(ImportMatch, ASimilarTitleWithTheSameNumberIsTheSameAction) {
  const Imported made = imported(header + "Organiser des ateliers cuisine;2.1;\n",
                                 header + "Ateliers cuisine et nutrition;2.1;\n");
  EXPECT_EQ(ids_of(made, 1), "organiser-des-ateliers-cuisine");
  EXPECT_EQ(made.contract.matches.rows[1][0].ground, MatchGround::number);
}

TEST(ImportMatch, EveryDigitIsOneOfANumber) {
  const Imported made = imported(header + "Organiser des ateliers cuisine;9;\n",
                                 header + "Ateliers cuisine et nutrition;9;\n");
  EXPECT_EQ(made.contract.matches.rows[1][0].ground, MatchGround::number);
}

TEST(ImportMatch, TheSameNumberOfAnotherTitleIsADoubtAndNoMatch) {
  const Imported made =
      imported(header + "Bus itinérant;1.1.1;\n", header + "Maison de santé;1.1.1;\n");
  EXPECT_EQ(ids_of(made, 1), "maison-de-sante*");
  ASSERT_EQ(made.contract.matches.doubts.size(), 1u);
  EXPECT_EQ(made.contract.matches.doubts[0].why, MatchDoubt::same_number);
  EXPECT_EQ(made.contract.matches.doubts[0].other_id, "bus-itinerant");
}

TEST(ImportMatch, ANearTitleAloneIsADoubtAndNoMatch) {
  const Imported made =
      imported(header + "Soutien à l'implantation de l'équipe mobile enfants;Piste;\n",
               header + "Soutien implantation équipe mobile;Piste;\n");
  ASSERT_EQ(made.contract.matches.doubts.size(), 1u);
  EXPECT_EQ(made.contract.matches.doubts[0].why, MatchDoubt::near_title);
  EXPECT_EQ(ids_of(made, 1), "soutien-implantation-equipe-mobile*");
}

TEST(ImportMatch, NumbersOfLinesAreNotTakenForThoseOfActions) {
  const Imported made = imported(header + "Bus;1;\nVélo;2;\nMarche;3;\nTrain;4;\n",
                                 header + "Avion;1;\nBus;2;\nVélo;3;\nMarche;4;\n");
  EXPECT_EQ(ids_of(made, 1), "avion* bus velo marche");
  EXPECT_EQ(made.contract.matches.renumbered, std::vector<std::size_t>{1});
}

TEST(ImportMatch, ARepeatedTitleIsMatchedByItsNumberElseByItsOrderAndSaid) {
  const Imported made = imported(header + "Ateliers;1.1;\nAteliers;2.1;\nBilan;;\nBilan;;\n",
                                 header + "Ateliers;2.1;\nAteliers;1.1;\nBilan;;\nBilan;;\n");
  EXPECT_EQ(ids_of(made, 1), "ateliers-2 ateliers bilan bilan-2");
  ASSERT_EQ(made.contract.matches.doubts.size(), 2u);
  EXPECT_EQ(made.contract.matches.doubts[0].why, MatchDoubt::repeated_title);
}

TEST(ImportMatch, IdsOfTheTablesAreKept) {
  const Imported made = imported("id;action\nA-1;Bus\n", "id;action\nB;Bus\na-1;Car\n;Bus\n");
  EXPECT_EQ(ids_of(made, 1), "B* A-1 bus*");
}

TEST(ImportMatch, ARowWithoutTitleIsNeverLost) {
  const Imported made =
      imported("objectif;action;porteur\n1.1;;PETR\n", "objectif;action;porteur\n1.1;;PETR\n");
  EXPECT_EQ(ids_of(made, 1), "action-sans-titre");
  ASSERT_EQ(made.contract.matches.doubts.size(), 1u);
  EXPECT_EQ(made.contract.matches.doubts[0].why, MatchDoubt::untitled);
}

const ImportedPartner* partner(const Imported& made, const std::string& name) {
  for (const ImportedPartner& each : made.contract.names.partners) {
    if (each.name == name) return &each;
  }
  return nullptr;
}

TEST(ImportNames, OnlyWhatIsCertainIsJoinedAndTheRestIsSaid) {
  const Imported made =
      imported(header + "A;;Codecom de Fresnes\nB;;CC Fresnes\nC;;CC Fresnes\nD;;ARS Grand Est\n",
               header + "A;;ARS\n");
  const ImportedPartner* fresnes = partner(made, "CC Fresnes");
  ASSERT_NE(fresnes, nullptr);
  ASSERT_EQ(fresnes->aliases.size(), 1u);
  EXPECT_EQ(fresnes->aliases[0].spelling, "Codecom de Fresnes");
  EXPECT_EQ(fresnes->aliases[0].grounds,
            std::vector<names::NameGround>{names::NameGround::field_words});
  EXPECT_EQ(fresnes->mentions, 3u);
  ASSERT_NE(partner(made, "ARS"), nullptr);
  EXPECT_TRUE(partner(made, "ARS")->aliases.empty());
  EXPECT_EQ(made.contract.names.open.groups.size(), 1u);
}

TEST(ImportNames, TypesAreThoseTheNameSaysAndNoOthers) {
  const auto type = [](const char* name) {
    const auto guess = names::guess_type(name);
    return guess ? guess->type : model::PartnerType::not_said;
  };
  EXPECT_EQ(type("Codecom de Fresnes"), model::PartnerType::codecom);
  EXPECT_EQ(type("Conseil départemental de la Meuse"), model::PartnerType::departement);
  EXPECT_EQ(type("Ville de Metz"), model::PartnerType::commune);
  EXPECT_EQ(type("DT57 de l'ARS"), model::PartnerType::administration);
  EXPECT_EQ(type("CPAM"), model::PartnerType::securite_sociale);
  EXPECT_EQ(type("Hôpital de Verdun"), model::PartnerType::etablissement_de_sante);
  EXPECT_EQ(type("EHPAD Les Eaux Vives"), model::PartnerType::etablissement_social);
  EXPECT_EQ(type("Association des maires de Meuse"), model::PartnerType::association);
  EXPECT_EQ(type("Les amis de la MDS de Saint-Mihiel"), model::PartnerType::not_said);
  EXPECT_EQ(type("Siel Bleu"), model::PartnerType::not_said);
}

// A glossary or a directory without types leaves them open; where it says some, those it leaves blank have none.
TEST(ImportNames, AListThatSaysNoTypesLeavesThemToTheNames) {
  const auto field = [](const char* key, const char* text) {
    return model::Field{{key, {}}, false, {{model::ValueKind::text, text, {}, {}}}};
  };
  const auto types_of = [&](const std::vector<model::Field>& of_second) {
    model::Draft draft;
    draft.tables = {table_of(header + "Bus;1;ARS GE\nForum;2;CAF 55\n", std::nullopt)};
    draft.records = {{{"partenaire", {}}, true, {field("id", "ars"), field("nom", "ARS GE")}},
                     {{"partenaire", {}}, true, of_second}};
    std::string types;
    for (const ImportedPartner& each :
         import_tables(draft, "essai", "Essai").contract.names.partners) {
      types += each.name + ": " + (each.type ? std::string(model::code_of(*each.type)) : "?") +
               (each.guess ? " deviné\n" : "\n");
    }
    return types;
  };
  EXPECT_EQ(types_of({field("id", "caf"), field("nom", "CAF 55")}),
            "ARS GE: administration deviné\nCAF 55: sécurité sociale deviné\n");
  EXPECT_EQ(
      types_of({field("id", "caf"), field("nom", "CAF 55"), field("type", "sécurité sociale")}),
      "ARS GE: ?\nCAF 55: sécurité sociale\n");
}

TEST(ImportNames, AServiceHasItsParentWhereThereIsOne) {
  const Imported made = imported(header + "A;;MDS de Verdun, Conseil départemental\n", header);
  ASSERT_NE(partner(made, "MDS de Verdun"), nullptr);
  EXPECT_EQ(partner(made, "MDS de Verdun")->parent, "conseil-departemental");
  const Imported alone = imported(header + "A;;MDS de Verdun\n", header);
  EXPECT_EQ(partner(alone, "MDS de Verdun")->parent, "");
}

struct ReadBack {
  model::Draft draft;
  text::Faults faults;
  resolve::Resolved resolved;
};

ReadBack read_back(const Imported& made) {
  ReadBack back;
  for (const output_text::Document& document : contract_files::import_documents(
           made.contract, {"suivi\n[x].xlsx"}, output_text::Language::french)) {
    if (document.name == "contrat.toml") {
      readers::read_toml(document.name, document.bytes, back.draft, back.faults);
    } else {
      const auto year = document.name == "actions.csv" ? std::nullopt : std::optional<int>(2021);
      back.draft.tables.push_back(
          readers::read_csv(document.name, document.bytes, year, back.faults));
    }
  }
  back.resolved = resolve::resolve(back.draft);
  return back;
}

TEST(ImportFiles, HostileTextsComeBackAsTheyWere) {
  const std::string plan =
      "axe;action;n° ou piste;porteur;ma colonne\n"
      "\"1 L'\"\"axe\"\" \\ <script>\";=1+1;1.1;\"<script>alert(1)</script>\";\"a\nb;\"\"c\"\"\"\n"
      "\"# ]]\";'@x;Piste;\"\"\"\"\"\";\x01\n"
      "\"1 L'\"\"axe\"\" \\ <script>\";Bus;;\"C:\\dir\tx, \x1b[31m rouge, # [[a]]\";\n";
  const Imported made = imported(plan, "action;porteur\nBus;\\u0041 \\\n");
  const ReadBack back = read_back(made);
  EXPECT_EQ(testing::faults_text(back.faults), "");
  EXPECT_FALSE(text::has_errors(back.resolved.faults))
      << testing::faults_text(back.resolved.faults);
  const std::vector<model::DraftTable>& tables = back.draft.tables;
  ASSERT_EQ(tables.size(), 2u);
  const model::DraftTable source = table_of(plan, std::nullopt);
  ASSERT_EQ(tables[0].rows.size(), source.rows.size());
  for (std::size_t row = 0; row < source.rows.size(); ++row) {
    for (const model::Text& cell : source.rows[row]) {
      const bool is_there =
          std::any_of(tables[0].rows[row].begin(), tables[0].rows[row].end(),
                      [&](const model::Text& each) { return each.value == cell.value; });
      EXPECT_TRUE(is_there) << cell.value;
    }
  }
}

TEST(ImportFiles, WordsThatAreNoStateAreKeptBeside) {
  const Imported made = imported("action;état d'avancement\nBus;bof\nVélo;En cours\n", "action\n");
  EXPECT_FALSE(text::has_errors(made.faults));
  const ReadBack back = read_back(made);
  EXPECT_FALSE(text::has_errors(back.resolved.faults))
      << testing::faults_text(back.resolved.faults);
  const model::Edition* plan = model::find_edition(back.resolved.contract, std::nullopt);
  ASSERT_NE(plan, nullptr);
  ASSERT_EQ(plan->rows.size(), 2u);
  EXPECT_FALSE(plan->rows[0].state);
  ASSERT_EQ(plan->rows[0].extras.size(), 1u);
  EXPECT_EQ(plan->rows[0].extras[0].text, "bof");
  EXPECT_EQ(plan->rows[1].state, model::State::under_way);
}

TEST(ImportFiles, TerritoriesThatAreNoEpciMakeNoOrganisation) {
  const Imported made =
      imported("action;porteur;territoires\nBus;PETR;Quartier Borny\n", "action\n");
  EXPECT_EQ(made.contract.names.partners.size(), 1u);
  EXPECT_TRUE(made.contract.epcis.empty());
  EXPECT_FALSE(text::has_errors(read_back(made).resolved.faults));
  const Imported epcis = imported(
      "action;porteur;territoires\nBus;PETR;CC du Nord, CC du Sud\nVélo;;Tous\n", "action\n");
  EXPECT_EQ(epcis.contract.epcis, (std::vector<std::string>{"cc-du-nord", "cc-du-sud"}));
  EXPECT_FALSE(text::has_errors(read_back(epcis).resolved.faults));
}

TEST(ImportFiles, PersonsAreNeverKept) {
  const Imported made =
      imported("id;action;contact;téléphone\na;Bus;une personne;un numéro\n", "action\n");
  for (const output_text::Document& document :
       contract_files::import_documents(made.contract, {"f.csv"}, output_text::Language::french)) {
    EXPECT_EQ(document.bytes.find("une personne"), std::string::npos);
    EXPECT_EQ(document.bytes.find("un numéro"), std::string::npos);
  }
  std::size_t said = 0;
  for (const text::Fault& fault : made.faults)
    said += fault.kind == text::FaultKind::persons_left_out ? 1 : 0;
  EXPECT_EQ(said, 2u);
}

TEST(ImportFiles, AnObjectiveWithAndWithoutItsCodeIsOne) {
  const Imported made = imported("axe;objectif;action\n1 Mobilité;1.1 Bouger plus;Bus\n",
                                 "axe;objectif;action\nMobilité;Bouger plus;Bus\n");
  ASSERT_EQ(made.contract.axes.size(), 1u);
  ASSERT_EQ(made.contract.objectives.size(), 1u);
  EXPECT_EQ(made.contract.objectives[0].id, "1.1");
  EXPECT_EQ(made.contract.objectives[0].axis, "1");
  EXPECT_FALSE(text::has_errors(read_back(made).resolved.faults));
}

TEST(ImportFiles, PartsOfOneNameAndTwoCodesAreTwo) {
  const Imported made =
      imported("axe;objectif;action\n1 Bouger;1.1 Plus;Bus\n2 Bouger;2.1 Plus;Car\n",
               "axe;objectif;action\n2 Bouger;2.1 Plus;Car\n");
  EXPECT_EQ(made.contract.axes.size(), 2u);
  EXPECT_EQ(made.contract.objectives.size(), 2u);
  EXPECT_FALSE(text::has_errors(read_back(made).resolved.faults));
}

TEST(ImportAccount, SaysColumnsGuessesJoinsAndOrphansInBothLanguages) {
  model::Draft draft;
  draft.tables = {table_of("Intitulé;Porteurs;Note interne\nBus;CC Nord\nVélo;;x\nA;Codecom Nord\n",
                           std::nullopt)};
  const Imported made = import_tables(draft, "essai", "Essai");
  const ReadBack back = read_back(made);
  const study::Study read(back.resolved.contract, {});
  const answers::ImportAccount account{draft.tables, made.contract, read, made.faults};
  const auto told = [&](output_text::Language language) {
    return blocks::terminal_text(answers::import_account(account, {}, language), language);
  };
  const std::string french = told(output_text::Language::french);
  for (const char* words : {"« Intitulé » → action", "« Porteurs » → porteur", "« Note interne »",
                            "type deviné\u00A0: EPCI (Codecom), d’après « codecom »",
                            "« CC Nord » est « Codecom Nord »", "1 sans porteur", "« Vélo »"}) {
    EXPECT_NE(french.find(words), std::string::npos) << words << "\n" << french;
  }
  const std::string english = told(output_text::Language::english);
  EXPECT_NE(english.find("1 without a porteur"), std::string::npos);
  EXPECT_EQ(english.find("deviné"), std::string::npos);
}

TEST(YearColumns, StatesByYearAreTheBilansOfTheseYears) {
  sheets::Workbook book{"f.xlsx", {}};
  book.sheets.push_back(
      testing::drawn_sheet("Suivi",
                           "Action | Porteur | État 2020 | Avancement 2021 | Porteur 2021\n"
                           "Bus    | PETR    | En cours  | Réalisé         | CC\n"
                           "Vélo   | MDS     |           | En cours        |\n"));
  const FoundTables found = find_tables(book, {});
  ASSERT_EQ(found.tables.size(), 3u);
  EXPECT_FALSE(found.tables[0].year);
  EXPECT_EQ(found.tables[0].rows.size(), 2u);
  EXPECT_EQ(found.tables[1].year, 2020);
  ASSERT_EQ(found.tables[1].rows.size(), 1u);
  EXPECT_EQ(found.tables[1].rows[0][1].value, "PETR");
  EXPECT_EQ(found.tables[2].year, 2021);
  ASSERT_EQ(found.tables[2].rows.size(), 2u);
  EXPECT_EQ(found.tables[2].columns[1], model::Column::carrier);
  EXPECT_EQ(found.tables[2].rows[0][1].value, "CC");
  EXPECT_EQ(found.tables[2].rows[1][1].value, "MDS");  // its column says only what changed
}

TEST(YearColumns, OnlyWhatChangesIsKeptFromBefore) {
  sheets::Workbook book{"f.xlsx", {}};
  book.sheets.push_back(
      testing::drawn_sheet("Suivi",
                           "Action | Porteur | État 2020 | État 2021 | Porteur 2021\n"
                           "Bus    | PETR    | En cours  | En cours  | PETR\n"
                           "Vélo   | MDS     | En cours  |           |\n"
                           "Parc   | CC      |           |           | MDS\n"));
  const FoundTables found = find_tables(book, {});
  ASSERT_EQ(found.tables.size(), 3u);
  EXPECT_EQ(found.tables[1].rows.size(), 2u);  // the park begins in 2021
  ASSERT_EQ(found.tables[2].rows.size(), 3u);
  EXPECT_EQ(found.tables[2].rows[1][1].value, "");  // the column repeats what did not change
  EXPECT_EQ(found.tables[2].rows[1][2].value, "");
}

TEST(YearColumns, TheSheetOfAYearTakesItsOwnColumnAndAnotherSheetsColumnYields) {
  sheets::Workbook book{"f.xlsx", {}};
  book.sheets.push_back(
      testing::drawn_sheet("2021", "Action | État 2020 | État 2021\nBus | En cours | Réalisé\n"));
  book.sheets.push_back(
      testing::drawn_sheet("Plan", "Action | Porteur | État 2021\nBus | PETR | En cours\n"));
  const FoundTables found = find_tables(book, {});
  ASSERT_EQ(found.tables.size(), 2u);
  EXPECT_EQ(found.tables[1].year, 2021);
  EXPECT_EQ(found.tables[1].columns[2], model::Column::state);
  EXPECT_EQ(found.tables[1].rows[0][2].value, "Réalisé");
  bool told = false;
  for (const text::Fault& fault : found.faults) {
    told = told || fault.kind == text::FaultKind::year_column_left_out;
  }
  EXPECT_TRUE(told);
}

// A rule that is off and has a threshold of its own is two keys within braces.
TEST(ImportFiles, SeveralKeysWithinBracesReadBack) {
  Imported made = imported(header + "Bus;1;PETR\n", header);
  const text::Place place{"suivi.xlsx!Règles", 2, 1, {}};
  const auto field = [&](const char* key, model::ValueKind kind, const char* text) {
    return model::Field{{key, place}, false, {{kind, text, place, {}}}};
  };
  model::Field rule{
      {"porteur-surcharge", place}, false, {{model::ValueKind::section, "", place, {}}}};
  rule.values.front().fields = {field("actif", model::ValueKind::boolean, "false"),
                                field("seuil", model::ValueKind::integer, "4")};
  made.contract.declared.push_back({{"regles", place}, false, {rule}});
  const ReadBack back = read_back(made);
  EXPECT_EQ(testing::faults_text(back.faults), "");
  const auto found =
      std::find_if(back.draft.records.begin(), back.draft.records.end(),
                   [](const model::Record& each) { return each.section.value == "regles"; });
  ASSERT_NE(found, back.draft.records.end());
  ASSERT_EQ(found->fields.front().values.front().fields.size(), 2u);
  EXPECT_EQ(found->fields.front().values.front().fields[1].values.front().text, "4");
}

}  // namespace
}  // namespace maillage::importing
