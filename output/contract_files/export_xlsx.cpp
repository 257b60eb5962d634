#include "output/contract_files/export_xlsx.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

#include "network/model/vocabulary.hpp"
#include "output/contract_files/export_tables.hpp"
#include "output/contract_files/xlsx_writer.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/files/workbook_messages.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/headlines/matrix_messages.hpp"
#include "output/words/tally_words.hpp"

namespace maillage::contract_files {

using words::files::Sheet;
using words::files::Workbook;

namespace {

std::string counts_words(const analysis::Counts& counts, output_text::Language language) {
  std::string text;
  const auto add = [&](Workbook part, std::size_t count, std::size_t abandoned = 0) {
    text += (text.empty() ? "" : " · ") +
            output_text::filled(message_of(part), language,
                                {{"n", count},
                                 {"abandoned", words::abandoned_beside(abandoned, language)},
                                 {"person", words::person_words(language)}});
  };
  add(Workbook::actions, counts.actions);
  add(Workbook::carried, counts.carried, counts.carried_abandoned);
  add(Workbook::orphan, counts.orphan, counts.orphan_abandoned);
  add(Workbook::uncertain, counts.uncertain);
  if (counts.by_person > 0) add(Workbook::by_person, counts.by_person);
  add(Workbook::carrier_not_recorded, counts.carrier_not_said);
  add(Workbook::organisations, counts.partners);
  return text;
}

std::string scope_words(const model::Contract& contract, const model::Scope& scope,
                        output_text::Language language) {
  const bool has_table = scope.whole || model::find_edition(contract, scope.year) != nullptr;
  return has_table ? words::scope_name(contract, scope, language)
                   : output_text::filled(message_of(Workbook::no_table), language);
}

const output_text::Message& about_sheet(std::string_view file) {
  using words::headlines::Matrix;
  if (file == "matrice") return message_of(Matrix::about_sheet);
  if (file == "matrice-types") return message_of(Matrix::about_types_sheet);
  constexpr std::pair<std::string_view, Sheet> known[] = {
      {"constats", Sheet::about_findings},
      {"organisations", Sheet::about_organisations},
      {"instances", Sheet::about_instances},
      {"objectifs", Sheet::about_objectives},
      {"annees", Sheet::about_years},
      {"renseigne", Sheet::about_filled_in},
      {"couverture-epci", Sheet::about_coverage_of_epcis},
      {"couverture-types", Sheet::about_coverage_of_types},
      {"couverture-instances", Sheet::about_coverage_of_instances},
      {"couverture-tableaux", Sheet::about_coverage_of_tables},
      {"mesures", Sheet::about_measures},
      {"mesures-de-chacun", Sheet::about_measures_of_each},
      {"contrat", Sheet::about_contract},
      {"signataires", Sheet::about_signatories},
      {"referents", Sheet::about_referents},
      {"exceptions", Sheet::about_exceptions},
      {"parcours", Sheet::about_story},
      {"financements", Sheet::about_fundings},
      {"chiffres", Sheet::about_figures},
      {"regles", Sheet::about_rules},
      {"liens", Sheet::about_ties}};
  for (const auto& [name, about] : known) {
    if (file == name) return message_of(about);
  }
  return message_of(Sheet::about_actions);
}

struct MadeSheet {
  MakeTable make;
  WrittenSheet::Use use = WrittenSheet::Use::reading;
};

// Cells that Excel cannot hold whole.
std::size_t cut_cells(const ExportTable& table) {
  std::size_t cut = 0;
  for (const auto& row : table.rows) {
    for (const TableCell& cell : row) {
      const auto* text = std::get_if<std::string>(&cell);
      if (text != nullptr && text->size() > longest_cell) ++cut;
    }
  }
  return cut;
}

}  // namespace

std::optional<std::string> export_xlsx(const study::Study& study, output_text::Language language) {
  const model::Contract& contract = study.contract();
  const model::Scope& scope = study.scope();
  const auto say = [&](auto key) { return output_text::filled(message_of(key), language); };
  WrittenWorkbook book =
      begin_workbook(contract.name.empty() ? contract.id : contract.name, language);
  book.severities = {
      {std::string(words::consequence_word(gaps::Consequence::decide, language)), "#fbd5d5"},
      {std::string(words::consequence_word(gaps::Consequence::complete, language)), "#fdeccb"},
      {std::string(words::consequence_word(gaps::Consequence::know, language)), "#e6eef5"},
  };
  book.cover = {{say(Workbook::territory), contract.territory},
                {say(Workbook::period), words::period_words(contract, language)},
                {say(Workbook::table_analysed), scope_words(contract, scope, language)},
                {"", counts_words(study.counts(), language)},
                {"", ""}};
  std::vector<MadeSheet> sheets;
  for (MakeTable& make : export_tables(study, TablesFor::workbook, language)) {
    sheets.push_back({std::move(make), WrittenSheet::Use::reading});
  }
  std::size_t rows = study.graph().ties.size();
  auto own = sheets.end();
  auto sheet_of = sheets.end() - std::ssize(contract.editions);
  for (const model::Edition& edition : contract.editions) {
    rows += edition.rows.size();
    sheet_of->use = WrittenSheet::Use::keeping;
    if (edition.year == scope.year && !scope.whole && own == sheets.end()) own = sheet_of;
    ++sheet_of;
  }
  // The scope's own table leads, the others follow what is said of it.
  if (own != sheets.end()) std::rotate(sheets.begin(), own, own + 1);
  const auto make_sheets = [&](const AddSheet& add) {
    std::size_t cut = 0;
    for (const MadeSheet& made : sheets) {
      WrittenSheet sheet;
      sheet.table = made.make();
      sheet.title = sheet.table.title;
      sheet.use = made.use;
      cut += cut_cells(sheet.table);
      book.cover.emplace_back(sheet.title,
                              output_text::filled(about_sheet(sheet.table.file), language));
      add(sheet);
    }
    book.cover.emplace_back(book.lists_title, say(Sheet::about_lists));
    book.cover.emplace_back(say(Workbook::ids), say(Workbook::about_ids));
    if (cut > 0) {
      book.cover.emplace_back(
          "", output_text::filled(message_of(Workbook::too_long), language, {{"n", cut}}));
    }
  };
  return xlsx(book, rows, make_sheets);
}

}  // namespace maillage::contract_files
