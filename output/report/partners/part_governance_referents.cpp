// Governance: each EPCI's référents, year by year. A function, never a person.
#include <algorithm>
#include <set>
#include <utility>

#include "output/report/blocks/cells.hpp"
#include "output/report/partners/part_governance.hpp"
#include "output/words/finding_words.hpp"

namespace maillage::report::partners {
namespace {

// The years that the contract covers, and those of its tables.
std::vector<int> contract_years(const model::Contract& contract) {
  std::set<int> years;
  for (const model::Edition& edition : contract.editions) {
    if (edition.year) years.insert(*edition.year);
  }
  if (contract.start && contract.end) {
    for (int year = contract.start->year; year <= contract.end->year; ++year) years.insert(year);
  }
  return {years.begin(), years.end()};
}

std::string referent_words(const blocks::ReportMaking& making, const model::Referent& referent) {
  std::string text = referent.role.empty() ? making.say("référent", "référent") : referent.role;
  const output_text::Language language = making.language;
  if (referent.since && referent.until) {
    text += ", " + output_text::date_text(*referent.since, language) + " – " +
            output_text::date_text(*referent.until, language);
  } else if (referent.since) {
    text += making.say(", depuis ", ", since ") + output_text::date_text(*referent.since, language);
  } else if (referent.until) {
    text +=
        making.say(", jusqu’à ", ", until ") + output_text::date_text(*referent.until, language);
  }
  return text;
}

blocks::GridRow referent_row(blocks::ReportMaking& making, text::EpciId epci,
                             const std::vector<int>& years) {
  blocks::GridRow row;
  row.cells = {blocks::run_cell(making.link(model::Subject{model::SubjectKind::epci, epci.value}))};
  blocks::Trace trace;
  std::string words;
  std::vector<const model::Referent*> here;
  for (const model::Referent& referent : making.contract.referents) {
    if (referent.epci != epci) continue;
    here.push_back(&referent);
    words += (words.empty() ? "" : making.say("\u00A0; ", "; ")) + referent_words(making, referent);
    trace.places.push_back(referent.place);
  }
  if (here.empty()) {
    row.cells.push_back(blocks::words_cell(making.say("aucun", "none"), blocks::Tone::warning));
  } else {
    trace.what = words::subject_name(making.contract, {model::SubjectKind::epci, epci.value},
                                     making.language) +
                 making.say("\u00A0: référents", ": référents");
    row.cells.push_back(blocks::run_cell(making.figure(words, std::move(trace))));
  }
  for (const int year : years) {
    const bool served = std::any_of(here.begin(), here.end(), [&](const model::Referent* referent) {
      return gaps::serves_in(*referent, year);
    });
    row.cells.push_back(
        served ? blocks::words_cell(making.say("oui", "yes"))
               : blocks::words_cell(making.say("aucun", "none"), blocks::Tone::warning));
  }
  return row;
}

}  // namespace

std::vector<blocks::Block> referent_blocks(blocks::ReportMaking& making) {
  std::vector<blocks::Block> blocks = {blocks::heading_block(
      "gouvernance-referents", making.say("Les référents des EPCI", "Référents of the EPCI"))};
  const model::Contract& contract = making.contract;
  if (contract.epcis.empty()) {
    blocks.push_back(blocks::prose_block(
        blocks::ParagraphKind::nothing,
        making.say("Le contrat ne nomme aucun EPCI.", "The contract names no EPCI.")));
    return blocks;
  }
  if (!contract.referents_recorded) {
    blocks.push_back(blocks::prose_block(
        blocks::ParagraphKind::nothing, making.say("Les référents des EPCI ne sont pas renseignés.",
                                                   "Référents of the EPCI are not recorded.")));
    return blocks;
  }
  const std::vector<int> years = contract_years(contract);
  blocks::Grid grid;
  grid.id = "gouvernance-referents-par-epci";
  grid.caption = making.say("Référents par EPCI et par année (une fonction, jamais une personne)",
                            "Référents by EPCI and year (a function, never a person)");
  grid.use = blocks::GridUse::data;
  grid.columns = {{"EPCI"}, {making.say("Référents", "Référents")}};
  for (const int year : years) {
    grid.columns.push_back({std::to_string(year), blocks::GridAlign::words,
                            making.say("Un référent en poste", "A référent in place")});
  }
  for (std::uint32_t i = 0; i < contract.epcis.size(); ++i) {
    grid.rows.push_back(referent_row(making, {i}, years));
  }
  blocks.push_back({std::move(grid)});
  return blocks;
}

}  // namespace maillage::report::partners
