// Governance: each EPCI's référents, year by year. A function, never a person.
#include <algorithm>
#include <set>
#include <utility>

#include "output/report/blocks/cells.hpp"
#include "output/report/partners/part_governance.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/partners/governance_messages.hpp"
#include "output/words/report/cell_messages.hpp"

namespace maillage::report::partners {
namespace {

using words::partners::Governance;
using words::report::Cells;

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
  const std::string role = referent.role.empty() ? making.say(Governance::referent) : referent.role;
  if (!referent.since && !referent.until) return role;
  const auto date = [&](const std::optional<text::Date>& said) {
    return said ? output_text::date_text(*said, making.language) : std::string();
  };
  return making.say(
      !referent.until   ? Governance::served_since
      : !referent.since ? Governance::served_until
                        : Governance::served_between,
      {{"role", role}, {"since", date(referent.since)}, {"until", date(referent.until)}});
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
    words += (words.empty() ? "" : making.say(Cells::separator)) + referent_words(making, referent);
    trace.places.push_back(referent.place);
  }
  if (here.empty()) {
    row.cells.push_back(blocks::words_cell(making.say(Cells::none), blocks::Tone::warning));
  } else {
    trace.what = making.say(
        Governance::referents_of,
        {{"epci", words::subject_name(making.contract, {model::SubjectKind::epci, epci.value},
                                      making.language)}});
    row.cells.push_back(blocks::run_cell(making.figure(words, std::move(trace))));
  }
  for (const int year : years) {
    const bool served = std::any_of(here.begin(), here.end(), [&](const model::Referent* referent) {
      return gaps::serves_in(*referent, year);
    });
    row.cells.push_back(served
                            ? blocks::words_cell(making.say(Governance::served))
                            : blocks::words_cell(making.say(Cells::none), blocks::Tone::warning));
  }
  return row;
}

}  // namespace

std::vector<blocks::Block> referent_blocks(blocks::ReportMaking& making) {
  std::vector<blocks::Block> blocks = {
      blocks::heading_block("gouvernance-referents", making.say(Governance::referents_heading))};
  const model::Contract& contract = making.contract;
  if (contract.epcis.empty()) {
    blocks.push_back(
        blocks::prose_block(blocks::ParagraphKind::nothing, making.say(Governance::no_epci)));
    return blocks;
  }
  if (!contract.referents_recorded) {
    blocks.push_back(blocks::prose_block(blocks::ParagraphKind::nothing,
                                         making.say(Governance::referents_not_recorded)));
    return blocks;
  }
  const std::vector<int> years = contract_years(contract);
  blocks::Grid grid;
  grid.id = "gouvernance-referents-par-epci";
  grid.caption = making.say(Governance::referents_caption);
  grid.use = blocks::GridUse::data;
  grid.columns = {{making.say(Governance::epci_header)},
                  {making.say(Governance::referents_header)}};
  for (const int year : years) {
    grid.columns.push_back(
        {std::to_string(year), blocks::GridAlign::words, making.say(Governance::in_place_header)});
  }
  for (std::uint32_t i = 0; i < contract.epcis.size(); ++i) {
    grid.rows.push_back(referent_row(making, {i}, years));
  }
  blocks.push_back({std::move(grid)});
  return blocks;
}

}  // namespace maillage::report::partners
