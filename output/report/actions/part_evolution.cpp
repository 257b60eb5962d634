// Evolution: what the tables say one after the other.
#include "output/report/actions/part_evolution.hpp"

#include <array>
#include <iterator>

#include "output/diagrams/chronology.hpp"
#include "output/diagrams/partnerships/partnership_years.hpp"
#include "output/report/actions/action_parts.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/report/blocks/pictures.hpp"
#include "output/words/actions/action_cell_messages.hpp"
#include "output/words/actions/evolution_messages.hpp"
#include "output/words/comparison/change_messages.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/headlines/chronology_messages.hpp"
#include "output/words/headlines/year_network_messages.hpp"

namespace maillage::report::actions {
namespace {

using words::actions::ActionCell;
using words::actions::Evolution;

blocks::Run done_figure(EvolutionMaking& evolution, std::size_t table) {
  blocks::ReportMaking& making = evolution.making;
  const analysis::Counts& counts = evolution.story.counts[table];
  blocks::Trace trace;
  trace.what = making.say(Evolution::counted_done, {{"table", evolution.table_words(table)}});
  trace.formula = making.say(Evolution::how_done_counted);
  for (const model::ActionRow& row : evolution.contract.editions[table].rows) {
    if (row.state && model::is_done(*row.state)) trace.places.push_back(row.place);
  }
  return making.figure(
      making.say(
          Evolution::done_of_all,
          {{"done", counts.done()},
           {"all", counts.actions},
           {"share", output_text::share_text(counts.done(), counts.actions, making.language)}}),
      std::move(trace));
}

// "12 ont avancé, 3 n’ont pas changé d’état et 1 est nouvelle"; empty without any action.
std::string progress_words(EvolutionMaking& evolution, TablePair pair) {
  const blocks::ReportMaking& making = evolution.making;
  std::array<std::size_t, analysis::progress_count> counts{};
  for (const analysis::ActionChange& change : evolution.between(pair).actions) {
    ++counts[static_cast<std::size_t>(
        analysis::progress(state_before(change), state_after(change)))];
  }
  std::vector<std::string> words;
  const auto add = [&](analysis::Progress kind, Evolution key) {
    const std::size_t count = counts[static_cast<std::size_t>(kind)];
    if (count > 0) words.push_back(making.say(key, {{"n", count}}));
  };
  add(analysis::Progress::advanced, Evolution::moved_on);
  add(analysis::Progress::unchanged, Evolution::kept_state);
  add(analysis::Progress::went_back, Evolution::went_back);
  add(analysis::Progress::abandoned, Evolution::were_abandoned);
  add(analysis::Progress::taken_up, Evolution::were_taken_up);
  add(analysis::Progress::arrived, Evolution::are_new);
  add(analysis::Progress::left, Evolution::left_the_table);
  add(analysis::Progress::not_recorded, Evolution::state_unsaid_once);
  return blocks::enumerated(words, making.language);
}

std::string carriers_sentence(EvolutionMaking& evolution, TablePair pair) {
  const blocks::ReportMaking& making = evolution.making;
  std::size_t gained = 0, lost = 0, perhaps = 0;
  for (const analysis::OrganisationChange& change : evolution.between(pair).organisations) {
    gained += change.as_carrier == analysis::Change::gained ? 1 : 0;
    lost += change.as_carrier == analysis::Change::lost ? 1 : 0;
    perhaps += change.as_carrier == analysis::Change::lost && change.perhaps ? 1 : 0;
  }
  const auto some = [&](std::size_t count, Evolution none, Evolution several) {
    return count == 0 ? making.say(none) : making.say(several, {{"n", count}});
  };
  const std::string period = blocks::capital(evolution.from_to(pair));
  const std::string began = some(gained, Evolution::none_began, Evolution::some_began);
  const std::string ceased = some(lost, Evolution::none_ceased, Evolution::some_ceased);
  if (perhaps == 0) {
    return making.say(Evolution::carriers_changed,
                      {{"period", period}, {"began", began}, {"ceased", ceased}});
  }
  return making.say(Evolution::carriers_changed_perhaps,
                    {{"period", period}, {"began", began}, {"ceased", ceased}, {"n", perhaps}});
}

blocks::Prose lead(EvolutionMaking& evolution) {
  blocks::ReportMaking& making = evolution.making;
  const std::size_t tables = evolution.contract.editions.size();
  if (tables == 0) return {{making.say(Evolution::no_table)}};
  if (tables == 1) {
    const model::WhichTable& only = evolution.contract.editions.front().year;
    return {{making.say(only.is_recapitulatif() ? Evolution::summary_only
                        : only                  ? Evolution::review_only
                                                : Evolution::plan_only)}};
  }
  blocks::Prose prose;
  if (evolution.with_states.size() > 1) {
    const TablePair pair{evolution.with_states.front(), evolution.with_states.back()};
    prose = making.prose(Evolution::done_from_to,
                         {{"before", {done_figure(evolution, pair.first)}},
                          {"after", {done_figure(evolution, pair.second)}}},
                         {{"period", blocks::capital(evolution.from_to(pair))}});
    const std::string changes = progress_words(evolution, pair);
    if (!changes.empty())
      prose.push_back({" " + making.say(Evolution::of_the_actions, {{"changes", changes}})});
  } else {
    prose.push_back({making.say(Evolution::states_not_comparable)});
  }
  if (evolution.with_carriers.size() > 1) {
    prose.push_back({" " + carriers_sentence(evolution, {evolution.with_carriers.front(),
                                                         evolution.with_carriers.back()})});
  }
  return prose;
}

// The drawing alone says it pair by pair: no table of the part does.
void add_network(const blocks::ReportMaking& making, blocks::ReportPart& part) {
  for (blocks::Block& block :
       blocks::picture_blocks(making, diagrams::partnership_years_name(making.study),
                              diagrams::partnership_years_title(making.study, making.language),
                              making.say(words::headlines::YearNetwork::summary))) {
    part.blocks.push_back(std::move(block));
  }
}

// Each sheet below the other, closed: the tables of the part say it too.
void add_chronology(const blocks::ReportMaking& making, blocks::ReportPart& part) {
  using words::headlines::Chronology;
  blocks::Disclosure sheets;
  sheets.title = making.say(Chronology::heading);
  const std::string title =
      diagrams::chronology_title(making.contract, making.scope(), making.language);
  for (const std::string& name :
       blocks::sheets_of(making, diagrams::chronology_name(making.contract, making.scope()))) {
    for (blocks::Block& block :
         blocks::picture_blocks(making, name, title, making.say(Chronology::summary))) {
      sheets.blocks.push_back(std::move(block));
    }
  }
  if (!sheets.blocks.empty()) part.blocks.push_back({std::move(sheets)});
}

}  // namespace

EvolutionMaking::EvolutionMaking(blocks::ReportMaking& its_making)
    : making(its_making), contract(its_making.contract), story(its_making.study.evolution()) {
  for (std::size_t i = 0; i < contract.editions.size(); ++i) {
    const model::Edition& edition = contract.editions[i];
    // It gathers the years it looks back on: no step of theirs.
    if (edition.year.is_recapitulatif()) continue;
    if (edition.recorded.state) with_states.push_back(i);
    if (edition.recorded.carrier) with_carriers.push_back(i);
  }
}

const analysis::Comparison& EvolutionMaking::between(TablePair pair) const {
  return making.study.between(pair.first, pair.second);
}

std::string EvolutionMaking::column_name(std::size_t table) const {
  const model::WhichTable& which = contract.editions[table].year;
  return which.is_plan() ? making.say(ActionCell::plan)
                         : words::short_table_name(which, making.language);
}

std::string EvolutionMaking::table_words(std::size_t table) const {
  const model::WhichTable& which = contract.editions[table].year;
  if (which) return std::to_string(*which);
  return making.say(Evolution::named_table, {{"table", words::table_name(which, making.language)}});
}

std::string EvolutionMaking::from_to(TablePair pair) const {
  const model::WhichTable& first = contract.editions[pair.first].year;
  const model::WhichTable& second = contract.editions[pair.second].year;
  const auto name = [&](const model::WhichTable& which) {
    return which ? std::to_string(*which) : words::table_name(which, making.language);
  };
  const Evolution key = first ? (second ? Evolution::year_to_year : Evolution::year_to_table)
                              : (second ? Evolution::table_to_year : Evolution::table_to_table);
  return making.say(key, {{"first", name(first)}, {"second", name(second)}});
}

std::vector<TablePair> steps_of(const std::vector<std::size_t>& tables) {
  std::vector<TablePair> steps;
  for (std::size_t i = 0; i + 1 < tables.size(); ++i) steps.emplace_back(tables[i], tables[i + 1]);
  return steps;
}

std::string seen_state_words(analysis::SeenState state, output_text::Language language) {
  if (state == analysis::SeenState::absent)
    return output_text::filled(message_of(words::comparison::Changes::state_absent), language);
  if (state == analysis::SeenState::not_said) return words::state_word(std::nullopt, language);
  return words::state_word(static_cast<model::State>(state), language);
}

blocks::Tone seen_state_tone(analysis::SeenState state) {
  switch (state) {
    case analysis::SeenState::not_begun:
      return blocks::Tone::not_begun;
    case analysis::SeenState::reflection:
      return blocks::Tone::reflection;
    case analysis::SeenState::under_way:
      return blocks::Tone::under_way;
    case analysis::SeenState::done:
    case analysis::SeenState::done_closed:
    case analysis::SeenState::done_lasting:
      return blocks::Tone::done;
    case analysis::SeenState::abandoned:
      return blocks::Tone::abandoned;
    case analysis::SeenState::not_said:
      return blocks::Tone::missing;
    case analysis::SeenState::absent:
      return blocks::Tone::plain;
  }
  return blocks::Tone::plain;
}

analysis::SeenState state_before(const analysis::ActionChange& change) {
  return change.before ? change.before->state : analysis::SeenState::absent;
}

analysis::SeenState state_after(const analysis::ActionChange& change) {
  return change.after ? change.after->state : analysis::SeenState::absent;
}

text::ActionId action_of(const analysis::ActionChange& change) {
  if (change.after) return change.after->action;
  return change.before ? change.before->action : text::ActionId{};
}

std::vector<text::Place> places_of(const analysis::ActionChange& change) {
  std::vector<text::Place> places;
  if (change.before) places.push_back(change.before->place);
  if (change.after) places.push_back(change.after->place);
  return places;
}

blocks::ReportPart report_evolution(blocks::ReportMaking& making) {
  EvolutionMaking evolution(making);
  blocks::ReportPart part;
  part.id = "evolution";
  part.title = making.say(Evolution::title);
  part.blocks.push_back(blocks::prose_block(blocks::ParagraphKind::lead, lead(evolution)));
  add_network(making, part);
  add_chronology(making, part);
  for (const auto blocks :
       {state_blocks, move_blocks, carrier_blocks, finding_blocks, action_blocks}) {
    std::vector<blocks::Block> made = blocks(evolution);
    part.blocks.insert(part.blocks.end(), std::make_move_iterator(made.begin()),
                       std::make_move_iterator(made.end()));
  }
  return part;
}

}  // namespace maillage::report::actions
