#include "output/contract_files/starting_contract.hpp"

#include <utility>

#include "network/model/columns.hpp"
#include "output/contract_files/export_tables.hpp"
#include "output/contract_files/xlsx_writer.hpp"

namespace maillage::contract_files {
namespace {

std::string help_of(model::Column column, output_text::Language language) {
  switch (column) {
    case model::Column::id:
      return output_text::said(
          language,
          "Un nom court qui ne change jamais d'une année à l'autre : bus-itinerant. Vide : "
          "l'action est reconnue à son titre.",
          "A short name that never changes from year to year: bus-itinerant. Empty: the "
          "action is known by its title.");
    case model::Column::axis:
      return output_text::said(language,
                               "L'axe, si le contrat n'a pas d'objectifs : son numéro ou son nom.",
                               "The axis, if the contract has no objectives: its number or name.");
    case model::Column::objective:
      return output_text::said(language, "L'objectif le plus fin : son numéro (1.1) ou son nom.",
                               "The finest objective: its number (1.1) or name.");
    case model::Column::action:
      return output_text::said(language, "Le titre de l'action. Une ligne par action.",
                               "The title of the action. One row an action.");
    case model::Column::number:
      return output_text::said(language, "1.1.1 pour une fiche action, Piste pour une idée.",
                               "1.1.1 for a written action (fiche), Piste for an idea.");
    case model::Column::carrier:
      return output_text::said(
          language,
          "Qui porte l'action ; plusieurs : séparés par des virgules. Vide : personne. « ? » "
          ": incertain. Des organisations, jamais des personnes.",
          "Who carries the action; several: separated by commas. Empty: nobody. \"?\": "
          "uncertain. Organisations, never persons.");
    case model::Column::state:
      return output_text::said(language, "À choisir dans la liste déroulante.",
                               "To be chosen from the drop-down list.");
    case model::Column::partners:
      return output_text::said(language,
                               "Qui y prend part sans la porter, séparés par des virgules.",
                               "Who takes part without carrying it, separated by commas.");
    case model::Column::funders:
      return output_text::said(
          language,
          "Qui paie, séparés par des virgules ; le montant entre parenthèses s'il est "
          "connu : ARS (3 000 €).",
          "Who pays, separated by commas; the amount in brackets if it is known: "
          "ARS (3 000 €).");
    case model::Column::targets:
      return output_text::said(
          language,
          "À qui l'action s'adresse : des publics (« jeunes de 12 à 25 ans ») ou des "
          "organisations.",
          "Whom the action is meant for: groups of people (\"young people of 12 to 25\") or "
          "organisations.");
    case model::Column::epcis:
      return output_text::said(language, "Les EPCI couverts, ou « tous ».",
                               "The EPCIs covered, or \"tous\".");
    case model::Column::instances:
      return output_text::said(language, "L'instance qui suit l'action : son id dans contrat.toml.",
                               "The body that follows the action: its id in contrat.toml.");
    case model::Column::indicator:
      return output_text::said(language, "Ce qui permettra de dire que l'action a réussi.",
                               "What will tell that the action has succeeded.");
    case model::Column::start:
      return output_text::said(language,
                               "Un jour, un mois ou une année : 12/03/2024, mars 2024, 2024.",
                               "A day, a month or a year: 12/03/2024, 2024-03, 2024.");
    case model::Column::end:
      return output_text::said(language, "La fin prévue : un jour, un mois ou une année.",
                               "The planned end: a day, a month or a year.");
    case model::Column::due:
      return output_text::said(language, "Pour quand : un jour, un mois ou une année.",
                               "By when: a day, a month or a year.");
    case model::Column::priority:
      return output_text::said(language, "1 (haute), 2 (moyenne) ou 3 (basse).",
                               "1 (high), 2 (medium) or 3 (low).");
    case model::Column::budget_planned:
      return output_text::said(
          language,
          "Un montant en euros ; HT ou TTC si c'est le cas. Un ordre de grandeur (« entre "
          "200 et 500 ») est gardé comme dit et jamais additionné.",
          "An amount in euros; HT (before tax) or TTC (with tax) if so. An order of "
          "magnitude (\"between 200 and 500\") is kept as said and never added up.");
    case model::Column::budget_actual:
      return output_text::said(language, "Ce que l'action a coûté.", "What the action has cost.");
    case model::Column::amounts:
      return output_text::said(
          language,
          "Les montants des financeurs, dans leur ordre, séparés par des points-virgules, "
          "s'ils ne sont pas derrière leur nom.",
          "The amounts of the funders, in their order, separated by semicolons, unless "
          "they stand behind their names.");
    case model::Column::participation:
      return output_text::said(language, "Comment les habitants ou les usagers y prennent part.",
                               "How inhabitants or users take part in it.");
    case model::Column::source:
      return output_text::said(language, "Où c'est écrit : fiche action, compte rendu, page.",
                               "Where it is written: action sheet, minutes, page.");
    case model::Column::objective_above:
      break;  // contrat.toml says it
  }
  return "";
}

std::optional<std::string> workbook_of(std::optional<int> year, output_text::Language language) {
  model::Edition edition;
  edition.year = year;
  WrittenSheet sheet;
  // The name by which contrat.toml and the reader know it, in any language.
  sheet.table = action_table(model::Contract{}, edition, output_text::Language::french);
  sheet.title = sheet.table.title;
  sheet.use = WrittenSheet::Use::keeping;
  WrittenWorkbook book;
  book.title = output_text::said(language, "Suivi du contrat local de santé",
                                 "Follow-up of the health contract");
  book.cover_title = output_text::said(language, "Lisez-moi", "Read me");
  book.lists_title = output_text::said(language, "Listes", "Lists");
  book.choose = output_text::said(language, "Ce mot n'est pas dans la liste.",
                                  "This word is not in the list.");
  book.cover = {
      {output_text::said(language, "À remplir", "To fill in"),
       output_text::said(
           language,
           "Une ligne par action, sous les en-têtes. Laissez vide ce que vous ne savez pas encore. "
           "D'autres colonnes peuvent être ajoutées à droite : elles sont gardées.",
           "One row an action, below the headers. Leave empty what you do not know yet. Other "
           "columns may be added on the right: they are kept.")},
      {output_text::said(language, "Le reste", "The rest"),
       output_text::said(
           language, "Axes, objectifs, organisations et instances se déclarent dans contrat.toml.",
           "Axes, objectives, organisations and bodies are declared in contrat.toml.")},
      {output_text::said(language, "Chaque année", "Each year"),
       output_text::said(language,
                         "Copiez ce classeur sous le nom bilans/2025.xlsx, avec l'année du bilan.",
                         "Copy this workbook to bilans/2025.xlsx, with the year of the review.")},
      {output_text::said(language, "Personnes", "Persons"),
       output_text::said(language,
                         "Ni nom, ni courriel, ni téléphone : des organisations et des fonctions.",
                         "No name, e-mail or phone: organisations and functions.")},
      {"", ""}};
  for (int i = 0; i < model::column_count; ++i) {
    const model::Column column = static_cast<model::Column>(i);
    sheet.helps.push_back(help_of(column, language));
    book.cover.emplace_back(model::code_of(column), sheet.helps.back());
  }
  book.sheets.push_back(std::move(sheet));
  return xlsx(book);
}

}  // namespace

std::optional<std::vector<output_text::Document>> starting_contract(
    std::optional<int> review, output_text::Language language) {
  std::vector<output_text::Document> documents = {{"contrat.toml", starting_toml(language)}};
  auto plan = workbook_of(std::nullopt, language);
  if (!plan) return std::nullopt;
  documents.push_back({"suivi.xlsx", std::move(*plan)});
  if (review) {
    auto table = workbook_of(review, language);
    if (!table) return std::nullopt;
    documents.push_back({"bilans/" + std::to_string(*review) + ".xlsx", std::move(*table)});
  }
  return documents;
}

}  // namespace maillage::contract_files
