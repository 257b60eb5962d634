#include "output/contract_files/export_xlsx.hpp"

#include <algorithm>

#include "network/model/vocabulary.hpp"
#include "output/contract_files/export_tables.hpp"
#include "output/contract_files/xlsx_writer.hpp"
#include "output/text/numbers.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/headlines/matrix_messages.hpp"
#include "output/words/tally_words.hpp"

namespace maillage::contract_files {
namespace {

std::string counts_words(const analysis::Counts& counts, output_text::Language language) {
  const auto part = [&](std::size_t count, const char* french, const char* english) {
    return output_text::count_text(count, language) + " " +
           output_text::said(language, french, english);
  };
  return output_text::counted(counts.actions, "action", "actions", language) + " · " +
         part(counts.carried, "avec porteur", "with a porteur") +
         words::abandoned_beside(counts.carried_abandoned, language) + " · " +
         part(counts.orphan, "sans porteur", "without a porteur") +
         words::abandoned_beside(counts.orphan_abandoned, language) + " · " +
         part(counts.uncertain, "au porteur incertain", "with an uncertain porteur") + " · " +
         (counts.by_person == 0 ? std::string()
                                : part(counts.by_person, "par ", "by ") +
                                      std::string(words::person_words(language)) + " · ") +
         part(counts.carrier_not_said, "au porteur non renseigné",
              "whose porteur is not recorded") +
         " · " + output_text::counted(counts.partners, "organisation", "organisations", language);
}

std::string scope_words(const model::Contract& contract, const model::Scope& scope,
                        output_text::Language language) {
  if (scope.whole)
    return output_text::said(language, "tous les tableaux ensemble", "all tables together");
  const model::Edition* edition = model::find_edition(contract, scope.year);
  return edition != nullptr ? words::table_name(edition->year, language)
                            : output_text::said(language, "aucun tableau", "no table");
}

const char* about_sheet(const std::string& file, output_text::Language language) {
  if (file == "constats") {
    return output_text::said(language, "ce qui manque ou cloche, avec les lignes qui le prouvent",
                             "what is missing or amiss, with the rows that prove it");
  }
  if (file == "organisations") {
    return output_text::said(language, "chaque organisation, isolée ou non, et ce qu'elle fait",
                             "every organisation, isolated or not, and what it does");
  }
  if (file == "instances") {
    return output_text::said(language, "qui siège, qui pilote, ce qui est suivi, les réunions",
                             "who sits, who leads, what is followed, the meetings");
  }
  if (file == "objectifs") {
    return output_text::said(language, "les axes et les objectifs, et l'état de leurs actions",
                             "axes and objectives, and the states of their actions");
  }
  if (file == "annees") {
    return output_text::said(language, "chaque action, ses états et ses porteurs d'année en année",
                             "every action, its states and porteurs year by year");
  }
  if (file == "renseigne") {
    return output_text::said(language, "champ par champ, combien d'actions le remplissent",
                             "field by field, how many actions fill it in");
  }
  if (file == "mesures") {
    return output_text::said(language, "les mesures du réseau, leur définition et leurs bornes",
                             "the measures of the network, their definition and range");
  }
  if (file == "contrat") {
    return output_text::said(language, "le territoire, les dates, qui pilote",
                             "territory, dates, who leads");
  }
  if (file == "signataires") return output_text::said(language, "qui a signé", "who signed");
  if (file == "referents") {
    return output_text::said(language, "les référents des EPCI", "the contacts of the EPCI");
  }
  if (file == "exceptions") {
    return output_text::said(language, "les constats acceptés, et pourquoi",
                             "findings accepted, and why");
  }
  if (file == "financements")
    return output_text::said(language, "qui finance quoi", "who funds what");
  if (file == "chiffres") {
    return output_text::said(language, "les chiffres déclarés, et ce que donnent les tableaux",
                             "figures declared, and what the tables give");
  }
  if (file == "regles") {
    return output_text::said(language, "les règles des constats, les exigences, les mots d'état",
                             "rules of findings, requirements, words of states");
  }
  if (file == "liens")
    return output_text::said(language, "chaque lien du réseau", "every tie of the network");
  using words::headlines::Matrix;
  const auto message = [&](Matrix key) {
    return output_text::said(language, message_of(key).french, message_of(key).english);
  };
  if (file == "matrice") return message(Matrix::about_sheet);
  if (file == "matrice-types") return message(Matrix::about_types_sheet);
  if (file.rfind("couverture", 0) == 0) {
    return output_text::said(language, "combien d'actions non abandonnées de chaque partie du plan",
                             "how many actions not abandoned of each part of the plan");
  }
  return output_text::said(language, "le tableau des actions, tel qu'il se tient et se réimporte",
                           "the table of actions, as it is kept and imported");
}

// Cells that Excel cannot hold whole.
std::size_t cut_cells(const std::vector<WrittenSheet>& sheets) {
  std::size_t cut = 0;
  for (const WrittenSheet& sheet : sheets) {
    for (const auto& row : sheet.table.rows) {
      for (const TableCell& cell : row) {
        const auto* text = std::get_if<std::string>(&cell);
        if (text != nullptr && text->size() > longest_cell) ++cut;
      }
    }
  }
  return cut;
}

}  // namespace

std::optional<std::string> export_xlsx(const study::Study& study, output_text::Language language) {
  const model::Contract& contract = study.contract();
  const model::Scope& scope = study.scope();
  WrittenWorkbook book;
  book.title = contract.name.empty() ? contract.id : contract.name;
  book.cover_title = output_text::said(language, "Lisez-moi", "Read me");
  book.lists_title = output_text::said(language, "Listes", "Lists");
  book.choose = output_text::said(language, "Ce mot n'est pas dans la liste.",
                                  "This word is not in the list.");
  book.severities = {
      {std::string(words::consequence_word(gaps::Consequence::decide, language)), "#fbd5d5"},
      {std::string(words::consequence_word(gaps::Consequence::complete, language)), "#fdeccb"},
      {std::string(words::consequence_word(gaps::Consequence::know, language)), "#e6eef5"},
  };
  // The scope's own table leads, the others follow what is said of it.
  std::vector<WrittenSheet> first, others;
  for (ExportTable& table : export_tables(study, language)) {
    others.push_back({table.title, std::move(table), WrittenSheet::Use::reading});
  }
  const std::size_t parts = others.size() - contract.editions.size();
  for (std::size_t i = 0; i < contract.editions.size(); ++i) {
    others[parts + i].use = WrittenSheet::Use::keeping;
  }
  for (std::size_t i = 0; i < contract.editions.size(); ++i) {
    if (!scope.whole && contract.editions[i].year == scope.year) {
      first.push_back(std::move(others[parts + i]));
      others.erase(others.begin() + static_cast<std::ptrdiff_t>(parts + i));
      break;
    }
  }
  book.sheets = std::move(first);
  std::move(others.begin(), others.end(), std::back_inserter(book.sheets));

  book.cover = {
      {output_text::said(language, "Territoire", "Territory"), contract.territory},
      {output_text::said(language, "Période", "Period"), words::period_words(contract, language)},
      {output_text::said(language, "Tableau analysé", "Table analysed"),
       scope_words(contract, scope, language)},
      {"", counts_words(study.counts(), language)},
      {"", ""}};
  for (const WrittenSheet& sheet : book.sheets) {
    book.cover.emplace_back(sheet.title, about_sheet(sheet.table.file, language));
  }
  book.cover.emplace_back(book.lists_title,
                          output_text::said(language, "les mots des listes déroulantes",
                                            "the words of the drop-down lists"));
  book.cover.emplace_back(
      output_text::said(language, "Identifiants", "Ids"),
      output_text::said(
          language,
          "les mêmes dans toutes les feuilles, du texte : 1.10 n'est pas 1.1 (pandas : dtype=str ; "
          "R : colClasses = \"character\")",
          "the same in all sheets, and text: 1.10 is not 1.1 (pandas: dtype=str; R: colClasses = "
          "\"character\")"));
  if (const std::size_t cut = cut_cells(book.sheets); cut > 0) {
    book.cover.emplace_back(
        "",
        output_text::counted(cut, output_text::said(language, "texte trop long", "text"),
                             output_text::said(language, "textes trop longs", "texts"), language) +
            output_text::said(
                language,
                " pour une cellule (32 767 caractères) : à lire en entier dans les autres "
                "formats",
                " too long for a cell (32,767 characters): whole in the other formats"));
  }
  return xlsx(book);
}

}  // namespace maillage::contract_files
