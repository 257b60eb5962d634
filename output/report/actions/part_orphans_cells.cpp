// What is said of one action that has no porteur for sure: since when, who carried it, who takes
// part, and who is near enough to be asked.
#include <algorithm>
#include <optional>

#include "network/model/outline.hpp"
#include "output/report/actions/part_orphans.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/report/blocks/row_cells.hpp"
#include "output/text/numbers.hpp"
#include "output/words/actions/action_cell_messages.hpp"
#include "output/words/actions/orphan_row_messages.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/finding_words.hpp"

namespace maillage::report::actions {
namespace {

using words::actions::ActionCell;
using words::actions::OrphanRow;

using OrphanRows = std::vector<const model::ActionRow*>;

}  // namespace

blocks::GridCell state_cell(const blocks::ReportMaking& making, const model::ActionRow& row) {
  return blocks::words_cell(words::state_word(row.state, making.language),
                            blocks::state_tone(row.state));
}

blocks::Prose gathered_words(const blocks::ReportMaking& making, const model::Scope& scope,
                             text::ActionId action) {
  const model::ActionRow* gathered = gaps::gathered_carrier(making.contract, scope, action);
  if (gathered == nullptr) return {};
  std::vector<text::PartnerId> carriers;
  for (const model::Mention& mention : gathered->carriers) carriers.push_back(mention.partner);
  return making.prose(
      OrphanRow::gathered, {{"carriers", making.links(carriers)}},
      {{"table",
        words::table_name(model::latest_recapitulatif(making.contract)->year, making.language)}});
}

OrphanCells::OrphanCells(blocks::ReportMaking& making)
    : making_(making),
      contract_(making.contract),
      language_(making.language),
      histories_(making.study.carrier_histories()) {
  for (const auto& group : making.study.rows()) {
    if (!group.empty()) row_of_[group.back()->action] = group.back();
  }
}

const gaps::CarrierHistory& OrphanCells::history(const model::ActionRow& row) const {
  return histories_[row.action.value];
}

std::string OrphanCells::table_year(std::uint32_t table) const {
  return words::short_table_name(contract_.editions[table].year, language_);
}

blocks::GridCell OrphanCells::since(const model::ActionRow& row) {
  const gaps::CarrierHistory& history = histories_[row.action.value];
  if (history.run.empty()) return {};
  OrphanRows run;
  for (const gaps::CarrierSaid& said : history.run) run.push_back(said.row);
  const model::WhichTable& first = contract_.editions[history.run.front().table].year;
  if (first.is_recapitulatif()) return {};  // it tells no past
  const std::string since = words::since_table(first, language_);
  const std::string& action = contract_.actions[row.action].title;
  blocks::Trace trace;
  trace.what =
      row.carrying == model::Carrying::uncertain
          ? making_.say(OrphanRow::uncertain_since, {{"action", action}, {"since", since}})
      : row.carrying == model::Carrying::person
          ? making_.say(
                OrphanRow::person_since,
                {{"action", action}, {"person", words::person_words(language_)}, {"since", since}})
          : making_.say(OrphanRow::without_since, {{"action", action}, {"since", since}});
  trace.formula = making_.say(OrphanRow::how_counted);
  trace.places = places_of_rows(run);
  blocks::GridCell cell = blocks::run_cell(
      making_.figure(making_.say(OrphanRow::since_tables, {{"since", since}, {"n", run.size()}}),
                     std::move(trace)));
  cell.sort = std::to_string(first.is_recapitulatif() ? first.date().year : first.value_or(0));
  return cell;
}

blocks::GridCell OrphanCells::before(const model::ActionRow& row) const {
  const gaps::CarrierHistory& history = histories_[row.action.value];
  blocks::Prose prose;
  const auto add = [&](const std::string& said, std::uint32_t table) {
    const std::string year = table_year(table);
    prose =
        prose.empty()
            ? blocks::Prose{{making_.say(ActionCell::beside, {{"words", said}, {"aside", year}})}}
            : making_.prose(OrphanRow::then_said, {{"before", prose}},
                            {{"said", said}, {"table", year}});
  };
  if (history.last_named) {
    std::vector<text::PartnerId> carriers;
    for (const model::Mention& mention : history.last_named->row->carriers) {
      carriers.push_back(mention.partner);
    }
    prose = making_.prose(ActionCell::beside, {{"words", making_.links(carriers)}},
                          {{"aside", table_year(history.last_named->table)}});
  }
  if (history.before && history.before->row->carrying == model::Carrying::uncertain) {
    add(quoted_cell(making_, *history.before->row), history.before->table);
  }
  if (history.before && history.before->row->carrying == model::Carrying::person) {
    add(std::string(words::person_words(language_)), history.before->table);
  }
  if (prose.empty()) prose = {{making_.say(ActionCell::nobody), blocks::Emphasis::faint}};
  blocks::append(prose, gathered_words(making_, making_.scope(), row.action));
  return blocks::prose_cell(std::move(prose));
}

blocks::GridCell OrphanCells::taking_part(const model::ActionRow& row) const {
  blocks::Prose prose;
  std::vector<text::PartnerId> seen;
  const auto add = [&](const std::vector<model::Mention>& mentions, std::optional<OrphanRow> as) {
    for (const model::Mention& mention : mentions) {
      if (std::find(seen.begin(), seen.end(), mention.partner) != seen.end()) continue;
      seen.push_back(mention.partner);
      if (!prose.empty()) prose.push_back({", "});
      const blocks::Prose name = {making_.link(mention.partner)};
      blocks::append(prose, as ? making_.prose(*as, {{"organisation", name}}) : name);
    }
  };
  add(row.candidates, OrphanRow::named_in_doubt);
  add(row.partners, std::nullopt);
  add(row.funders, OrphanRow::named_as_funder);
  if (prose.empty()) prose = {{making_.say(OrphanRow::nobody_named), blocks::Emphasis::faint}};
  return blocks::prose_cell(std::move(prose));
}

blocks::Run OrphanCells::with_how_many(const gaps::Neighbour& neighbour,
                                       const std::vector<text::ActionId>& actions,
                                       const model::Subject& within, OrphanRow does) {
  OrphanRows rows;
  for (const text::ActionId action : actions) rows.push_back(row_of_.at(action));
  blocks::Trace trace;
  trace.what =
      making_.say(does, {{"organisation", contract_.partners[neighbour.partner].name},
                         {"n", actions.size()},
                         {"part", words::subject_name(contract_, within, language_)},
                         {"where", blocks::scope_phrase(contract_, making_.scope(), language_)}});
  trace.places = places_of_rows(rows);
  return making_.figure(output_text::count_text(actions.size(), language_), std::move(trace));
}

blocks::Prose OrphanCells::who_is_near(const gaps::Neighbour& each, const model::Subject& within) {
  const blocks::Prose name = {making_.link(each.partner)};
  blocks::Prose carried, joined;
  if (!each.carries.empty())
    carried = {with_how_many(each, each.carries, within, OrphanRow::carries_nearby)};
  if (!each.takes_part.empty())
    joined = {with_how_many(each, each.takes_part, within, OrphanRow::takes_part_nearby)};
  if (joined.empty()) {
    return making_.prose(OrphanRow::with_carried, {{"organisation", name}, {"carried", carried}});
  }
  if (carried.empty()) {
    return making_.prose(OrphanRow::with_joined, {{"organisation", name}, {"joined", joined}});
  }
  return making_.prose(OrphanRow::with_carried_and_joined,
                       {{"organisation", name}, {"carried", carried}, {"joined", joined}});
}

blocks::GridCell OrphanCells::whom_to_ask(const gaps::Neighbourhood& around,
                                          const model::ActionRow& row) {
  // One that is pérenne goes on: somebody has to carry it.
  if (row.state == model::State::done || row.state == model::State::done_closed) {
    return blocks::run_cell({making_.say(OrphanRow::done_already), blocks::Emphasis::faint});
  }
  if (around.neighbours.empty()) {
    const bool loose = model::hangs_on(row).kind == model::SubjectKind::contract;
    return blocks::run_cell(
        {making_.say(loose ? OrphanRow::under_no_objective : OrphanRow::nobody_nearby),
         blocks::Emphasis::faint});
  }
  constexpr std::size_t most = 4;
  const std::size_t all = around.neighbours.size();
  // Those beyond are named in the fiche, where there is one.
  const std::size_t shown = std::min(all, most);
  blocks::Prose prose;
  for (std::size_t i = 0; i < shown; ++i) {
    if (i > 0) prose.push_back({", "});
    blocks::append(prose, who_is_near(around.neighbours[i], around.within));
  }
  if (shown < all) {
    blocks::Run more{making_.say(OrphanRow::others, {{"n", all - shown}})};
    more.anchor = blocks::report_anchor(contract_, around.within);
    prose = making_.prose(OrphanRow::and_others, {{"organisations", prose}, {"others", {more}}});
  }
  if (around.within != model::hangs_on(row)) {
    prose = making_.prose(OrphanRow::within_part,
                          {{"part", {making_.link(around.within)}}, {"organisations", prose}});
  }
  return blocks::prose_cell(std::move(prose));
}

}  // namespace maillage::report::actions
