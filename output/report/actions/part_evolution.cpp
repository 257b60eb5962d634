// Evolution: what the tables say one after the other.
#include "output/report/actions/part_evolution.hpp"

#include <array>
#include <iterator>

#include "output/report/actions/action_parts.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/finding_words.hpp"

namespace maillage::report::actions {
namespace {

std::string share_words(std::size_t part, std::size_t whole, output_text::Language language) {
  return " (" + output_text::share_text(part, whole, language) + ")";
}

blocks::Run done_figure(EvolutionMaking& evolution, std::size_t table) {
  blocks::ReportMaking& making = evolution.making;
  const analysis::Counts& counts = evolution.story.counts[table];
  blocks::Trace trace;
  trace.what = making.say("actions réalisées, ", "actions done, ") + evolution.table_words(table);
  trace.formula = making.say(
      "réalisées, closes ou pérennes\u00A0; part de toutes les actions du "
      "tableau",
      "done, closed or lasting; share of all actions of the table");
  for (const model::ActionRow& row : evolution.contract.editions[table].rows) {
    if (row.state && model::is_done(*row.state)) trace.places.push_back(row.place);
  }
  return making.figure(output_text::count_text(counts.done(), making.language) +
                           making.say(" sur ", " of ") +
                           output_text::count_text(counts.actions, making.language) +
                           share_words(counts.done(), counts.actions, making.language),
                       std::move(trace));
}

std::string progress_sentence(EvolutionMaking& evolution, TablePair pair) {
  const blocks::ReportMaking& making = evolution.making;
  std::array<std::size_t, analysis::progress_count> counts{};
  for (const analysis::ActionChange& change : evolution.between(pair).actions) {
    ++counts[static_cast<std::size_t>(
        analysis::progress(state_before(change), state_after(change)))];
  }
  const auto of = [&](analysis::Progress kind) { return counts[static_cast<std::size_t>(kind)]; };
  const output_text::Language language = making.language;
  std::vector<std::string> words;
  const auto add = [&](analysis::Progress kind, const char* one, const char* many) {
    if (of(kind) > 0) words.push_back(output_text::counted(of(kind), one, many, language));
  };
  add(analysis::Progress::advanced, making.say("a avancé", "moved on"),
      making.say("ont avancé", "moved on"));
  add(analysis::Progress::unchanged,
      making.say("n’a pas changé d’état", "did not change its state"),
      making.say("n’ont pas changé d’état", "did not change their state"));
  add(analysis::Progress::went_back, making.say("est revenue en arrière", "went back"),
      making.say("sont revenues en arrière", "went back"));
  add(analysis::Progress::abandoned, making.say("a été abandonnée", "was abandoned"),
      making.say("ont été abandonnées", "were abandoned"));
  add(analysis::Progress::taken_up, making.say("a été reprise", "was taken up again"),
      making.say("ont été reprises", "were taken up again"));
  add(analysis::Progress::arrived, making.say("est nouvelle", "is new"),
      making.say("sont nouvelles", "are new"));
  add(analysis::Progress::left, making.say("a quitté le tableau", "left the table"),
      making.say("ont quitté le tableau", "left the table"));
  return words.empty() ? "" : blocks::enumerated(words, language) + ". ";
}

blocks::Prose lead(EvolutionMaking& evolution) {
  blocks::ReportMaking& making = evolution.making;
  const std::size_t tables = evolution.contract.editions.size();
  if (tables == 0) {
    return {{making.say("Le contrat n’a aucun tableau d’actions.",
                        "The contract has no table of actions.")}};
  }
  if (tables == 1) {
    const model::WhichTable& only = evolution.contract.editions.front().year;
    if (only.is_recapitulatif()) {
      return {
          {making.say("Le contrat n’a qu’un récapitulatif\u00A0: ce qui a changé ne peut pas "
                      "se dire.",
                      "The contract has a summary only: what changed cannot be said.")}};
    }
    return {{only
                 ? making.say("Le contrat n’a qu’un bilan et pas de plan\u00A0: ce qui a changé ne "
                              "peut pas encore se dire.",
                              "The contract has one review and no plan: what changed cannot be "
                              "said yet.")
                 : making.say("Le contrat n’a que son plan, sans bilan\u00A0: ce qui a changé ne "
                              "peut pas encore se dire.",
                              "The contract has its plan and no review: what changed cannot be "
                              "said yet.")}};
  }
  blocks::Prose prose;
  if (evolution.with_states.size() > 1) {
    const TablePair pair{evolution.with_states.front(), evolution.with_states.back()};
    prose.push_back(
        {making.language == output_text::Language::french
             ? "D" + evolution.from_to(pair).substr(1) + ", les actions réalisées passent de "
             : "F" + evolution.from_to(pair).substr(1) + ", actions done go from "});
    prose.push_back(done_figure(evolution, pair.first));
    prose.push_back({making.say(" à ", " to ")});
    prose.push_back(done_figure(evolution, pair.second));
    prose.push_back({making.say(". Parmi les actions, ", ". Of the actions, ") +
                     progress_sentence(evolution, pair)});
  } else {
    prose.push_back(
        {making.say("Moins de deux tableaux disent l’état des actions\u00A0: leur "
                    "avancement ne se compare pas. ",
                    "Fewer than two tables say the state of actions: their progress "
                    "cannot be compared. ")});
  }
  if (evolution.with_carriers.size() > 1) {
    const TablePair pair{evolution.with_carriers.front(), evolution.with_carriers.back()};
    std::size_t gained = 0, lost = 0, perhaps = 0;
    for (const analysis::OrganisationChange& change : evolution.between(pair).organisations) {
      gained += change.as_carrier == analysis::Change::gained ? 1 : 0;
      lost += change.as_carrier == analysis::Change::lost ? 1 : 0;
      perhaps += change.as_carrier == analysis::Change::lost && change.perhaps ? 1 : 0;
    }
    const std::string words = evolution.from_to(pair);
    const auto some = [&](std::size_t count, const char* none, const char* one, const char* many) {
      return count == 0 ? std::string(none)
                        : output_text::counted(count, one, many, making.language);
    };
    prose.push_back(
        {(making.language == output_text::Language::french ? "D" : "F") + words.substr(1) + ", " +
         some(gained,
              making.say("aucune organisation n’a commencé à porter",
                         "no organisation began to carry"),
              making.say("organisation a commencé à porter", "organisation began to carry"),
              making.say("organisations ont commencé à porter", "organisations began to carry")) +
         making.say(" et ", " and ") +
         some(lost, making.say("aucune n’a cessé de porter", "none ceased to carry"),
              making.say("ne porte plus rien", "carries nothing any more"),
              making.say("ne portent plus rien", "carry nothing any more")) +
         (perhaps == 0
              ? std::string()
              : making.say(" (", " (") + output_text::count_text(perhaps, making.language) +
                    making.say(" peut-être sous un nom moins précis)",
                               " perhaps under a name less exact)")) +
         "."});
  }
  return prose;
}

}  // namespace

EvolutionMaking::EvolutionMaking(blocks::ReportMaking& its_making)
    : making(its_making),
      contract(its_making.contract),
      story(analysis::evolution(its_making.contract)) {
  for (std::size_t i = 0; i < contract.editions.size(); ++i) {
    const model::Edition& edition = contract.editions[i];
    // It gathers the years it looks back on: no step of theirs.
    if (edition.year.is_recapitulatif()) continue;
    if (edition.recorded.state) with_states.push_back(i);
    if (edition.recorded.carrier) with_carriers.push_back(i);
  }
}

const analysis::Comparison& EvolutionMaking::between(TablePair pair) {
  if (pair.second == pair.first + 1) return story.steps[pair.first];
  const auto found = made_.find(pair);
  if (found != made_.end()) return found->second;
  return made_
      .emplace(pair, analysis::compare_sides({contract, story.scopes[pair.first]}, story.findings,
                                             {contract, story.scopes[pair.second]}, story.findings,
                                             analysis::Identity::shared))
      .first->second;
}

std::string EvolutionMaking::column_name(std::size_t table) const {
  const model::WhichTable& which = contract.editions[table].year;
  return which.is_plan() ? "Plan" : words::short_table_name(which, making.language);
}

std::string EvolutionMaking::table_words(std::size_t table) const {
  const model::WhichTable& which = contract.editions[table].year;
  if (which) return std::to_string(*which);
  return making.say("", "the ") + words::table_name(which, making.language);
}

std::string EvolutionMaking::from_to(TablePair pair) const {
  const bool plan = !contract.editions[pair.first].year;
  const std::string from = making.language == output_text::Language::english ? "from "
                           : plan                                            ? "du "
                                                                             : "de ";
  return from + table_words(pair.first) + making.say(" à ", " to ") + table_words(pair.second);
}

std::vector<TablePair> steps_of(const std::vector<std::size_t>& tables) {
  std::vector<TablePair> steps;
  for (std::size_t i = 0; i + 1 < tables.size(); ++i) steps.emplace_back(tables[i], tables[i + 1]);
  return steps;
}

std::string seen_state_words(analysis::SeenState state, output_text::Language language) {
  if (state == analysis::SeenState::absent)
    return language == output_text::Language::french ? "absente" : "absent";
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
  part.title = making.say("Évolution", "Evolution");
  part.blocks.push_back(blocks::prose_block(blocks::ParagraphKind::lead, lead(evolution)));
  for (const auto blocks :
       {state_blocks, move_blocks, carrier_blocks, finding_blocks, action_blocks}) {
    std::vector<blocks::Block> made = blocks(evolution);
    part.blocks.insert(part.blocks.end(), std::make_move_iterator(made.begin()),
                       std::make_move_iterator(made.end()));
  }
  return part;
}

}  // namespace maillage::report::actions
