// Actions without a porteur, as the scope's table has them: since when, who carried them, who takes
// part, and whom one could ask. Doubtful porteurs, abandoned actions and empty columns are other
// things, and stand apart.
#include "output/report/actions/part_orphans.hpp"

#include <algorithm>

#include "output/report/actions/action_parts.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/text/numbers.hpp"
#include "output/words/actions/action_cell_messages.hpp"
#include "output/words/actions/orphan_messages.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/report/cell_messages.hpp"

namespace maillage::report::actions {
namespace {

using words::actions::ActionCell;
using words::actions::Orphans;
using words::report::Cells;

using OrphanRows = std::vector<const model::ActionRow*>;

class OrphansPart {
 public:
  explicit OrphansPart(blocks::ReportMaking& making)
      : making_(making),
        contract_(making.contract),
        language_(making.language),
        lists_(making.study.uncarried()),
        cells_(making) {}

  std::vector<blocks::Block> write() {
    std::vector<blocks::Block> blocks = {lead(), {key_figures()}};
    if (!lists_.nobody.empty()) {
      blocks.push_back({orphans_grid()});
      blocks.push_back(
          blocks::prose_block(blocks::ParagraphKind::note, making_.say(Orphans::whom_to_ask_note)));
    }
    add_uncertain(blocks);
    add_persons(blocks);
    add_abandoned(blocks);
    add_not_recorded(blocks);
    for (blocks::Block& block : orphans_by_table(making_)) blocks.push_back(std::move(block));
    return blocks;
  }

 private:
  std::string where() const { return blocks::scope_phrase(contract_, making_.scope(), language_); }
  // A sentence about the scope's table.
  std::string say_where(Orphans key) const { return making_.say(key, {{"where", where()}}); }

  blocks::Run counted_rows(const OrphanRows& rows, Orphans what) {
    blocks::Trace trace;
    trace.what = making_.say(what, {{"where", where()}, {"n", rows.size()}});
    trace.formula = making_.say(Orphans::how_counted);
    trace.places = places_of_rows(rows);
    return making_.figure(output_text::count_text(rows.size(), language_), std::move(trace));
  }

  blocks::Run orphan_count() { return counted_rows(lists_.nobody, Orphans::counted_without); }

  blocks::Block lead() {
    const std::size_t all = making_.analysis.counts.actions;
    const std::size_t orphans = lists_.nobody.size();
    if (all == 0) {
      return blocks::prose_block(blocks::ParagraphKind::lead,
                                 say_where(Orphans::nothing_described));
    }
    const std::string begins = blocks::capital(where());
    if (making_.analysis.counts.carrier_not_said == all) {
      return blocks::prose_block(blocks::ParagraphKind::lead,
                                 making_.say(Orphans::carriers_unsaid, {{"where", begins}}));
    }
    const std::size_t abandoned =
        making_.analysis.counts.by_state[static_cast<std::size_t>(model::State::abandoned)];
    blocks::Prose prose;
    if (orphans == 0) {
      const bool is_sure = lists_.uncertain.empty() && lists_.not_recorded.empty();
      prose.push_back({making_.say(is_sure ? Orphans::none_without : Orphans::none_said_without,
                                   {{"where", begins}})});
    } else {
      prose = making_.prose(abandoned > 0 ? Orphans::some_without_of_live : Orphans::some_without,
                            {{"orphans", {orphan_count()}}},
                            {{"where", begins}, {"n", orphans}, {"all", all - abandoned}});
      prose.push_back({ever_carried()});
      add_accepted(prose);
    }
    prose.push_back({set_apart()});
    return blocks::prose_block(blocks::ParagraphKind::lead, std::move(prose));
  }

  // Those among them that the contract accepts so ([[exception]]): counted here, no finding.
  void add_accepted(blocks::Prose& prose) {
    std::vector<model::Subject> accepted;
    for (const gaps::AcceptedFinding& each : making_.analysis.accepted) {
      if (each.finding.rule == model::Rule::action_sans_porteur)
        accepted.push_back(each.finding.subject);
    }
    if (accepted.empty()) return;
    prose.push_back({" "});
    blocks::append(
        prose, making_.prose(Orphans::accepted, {{"actions", blocks::listed(making_, accepted)}},
                             {{"n", accepted.size()}}));
  }

  // How many of them the tables have ever had a porteur for. Nothing where there is one table only.
  std::string ever_carried() const {
    const std::size_t all = lists_.nobody.size();
    std::size_t lost = 0, tables = 0;
    for (const model::ActionRow* row : lists_.nobody) {
      lost += cells_.history(*row).last_named ? 1 : 0;
    }
    for (const model::Edition& edition : contract_.editions) {
      const bool is_asked = !making_.scope().whole && edition.year == making_.scope().year;
      if (edition.year.is_recapitulatif() && !is_asked) continue;
      tables += making_.scope().whole || edition.year <= making_.scope().year ? 1 : 0;
    }
    if (tables < 2) return "";
    if (lost == 0) return " " + making_.say(Orphans::never_carried, {{"n", all}});
    if (lost == all) return " " + making_.say(Orphans::all_carried_before, {{"n", all}});
    return " " + making_.say(Orphans::some_carried_before, {{"lost", lost}, {"never", all - lost}});
  }

  // What is not counted as without porteur, in words.
  std::string set_apart() const {
    std::string text;
    const auto add = [&](Orphans key, std::size_t count) {
      if (count > 0) text += " " + making_.say(key, {{"n", count}});
    };
    add(Orphans::uncertain_apart, lists_.uncertain.size());
    add(Orphans::carried_by_persons, lists_.persons.size());
    add(Orphans::not_recorded_apart, lists_.not_recorded.size());
    add(Orphans::abandoned_apart, lists_.abandoned.size());
    return text;
  }

  blocks::KeyFigures key_figures() {
    blocks::KeyFigures figures;
    const auto add = [&](const OrphanRows& rows, Orphans what, std::string words) {
      figures.figures.push_back({counted_rows(rows, what), std::move(words)});
    };
    const bool unknown =
        making_.analysis.counts.actions > 0 &&
        making_.analysis.counts.carrier_not_said == making_.analysis.counts.actions;
    if (unknown) {
      figures.figures.push_back(
          {{making_.say(Cells::not_recorded)}, making_.say(Orphans::without_in_key_figures)});
    } else {
      add(lists_.nobody, Orphans::counted_without, making_.say(Orphans::without));
      add(lists_.uncertain, Orphans::counted_uncertain, making_.say(ActionCell::carrier_uncertain));
    }
    if (!lists_.persons.empty()) {
      add(lists_.persons, Orphans::counted_persons, std::string(words::person_words(language_)));
    }
    if (!lists_.not_recorded.empty()) {
      add(lists_.not_recorded, Orphans::counted_not_recorded,
          making_.say(ActionCell::carrier_not_recorded));
    }
    if (!lists_.abandoned.empty()) {
      add(lists_.abandoned, Orphans::counted_abandoned,
          making_.say(Orphans::abandoned_in_key_figures));
    }
    return figures;
  }

  template <class Cells>
  blocks::Grid grid(std::string id, std::string caption, std::vector<blocks::GridColumn> columns,
                    const OrphanRows& rows, Cells cells) {
    blocks::Grid made;
    made.id = std::move(id);
    made.caption = std::move(caption);
    made.use = blocks::GridUse::data;
    made.columns = std::move(columns);
    for (const auto& [subject, below] : rows_by_objective(contract_, rows)) {
      made.rows.push_back(objective_heading(making_, subject));
      const std::vector<gaps::Neighbourhood> around = making_.study.neighbourhoods(below);
      for (std::size_t i = 0; i < below.size(); ++i) {
        blocks::GridRow line;
        line.cells = cells(*below[i], around[i]);
        made.rows.push_back(std::move(line));
      }
    }
    return made;
  }

  blocks::Grid orphans_grid() {
    return grid("actions-sans-porteur", say_where(Orphans::without_caption),
                {{making_.say(ActionCell::action_header)},
                 {making_.say(ActionCell::state_header)},
                 {making_.say(Orphans::without_since_header)},
                 {making_.say(Orphans::carried_before_header)},
                 {making_.say(Orphans::named_by_row_header)},
                 {making_.say(Orphans::whom_to_ask_header)}},
                lists_.nobody,
                [this](const model::ActionRow& row, const gaps::Neighbourhood& around) {
                  return std::vector<blocks::GridCell>{blocks::run_cell(making_.link(row.action)),
                                                       state_cell(making_, row),
                                                       cells_.since(row),
                                                       cells_.before(row),
                                                       cells_.taking_part(row),
                                                       cells_.whom_to_ask(around, row)};
                });
  }

  void add_uncertain(std::vector<blocks::Block>& blocks) {
    if (making_.analysis.counts.carrier_not_said == making_.analysis.counts.actions) return;
    blocks.push_back(
        blocks::heading_block("porteur-incertain", making_.say(Orphans::uncertain_heading)));
    if (lists_.uncertain.empty()) {
      blocks.push_back(
          blocks::prose_block(blocks::ParagraphKind::nothing, say_where(Orphans::none_uncertain)));
      return;
    }
    blocks.push_back({grid(
        "porteurs-incertains", say_where(Orphans::uncertain_caption),
        {{making_.say(ActionCell::action_header)},
         {making_.say(ActionCell::state_header)},
         {making_.say(Orphans::cell_says_header)},
         {making_.say(Orphans::uncertain_header)},
         {making_.say(Orphans::carried_before_header)},
         {making_.say(Orphans::named_by_row_header)},
         {making_.say(Orphans::whom_to_ask_header)}},
        lists_.uncertain, [this](const model::ActionRow& row, const gaps::Neighbourhood& around) {
          return std::vector<blocks::GridCell>{blocks::run_cell(making_.link(row.action)),
                                               state_cell(making_, row),
                                               blocks::words_cell(quoted_cell(making_, row)),
                                               cells_.since(row),
                                               cells_.before(row),
                                               cells_.taking_part(row),
                                               cells_.whom_to_ask(around, row)};
        })});
  }

  void add_persons(std::vector<blocks::Block>& blocks) {
    if (lists_.persons.empty()) return;
    const std::string rule(words::rule_title(model::Rule::porteur_personne, language_));
    blocks.push_back(blocks::heading_block("porteur-personne", rule));
    blocks.push_back(
        blocks::prose_block(blocks::ParagraphKind::note, making_.say(Orphans::persons_note)));
    blocks.push_back(
        {grid("portees-par-une-personne",
              making_.say(Orphans::persons_caption, {{"rule", rule}, {"where", where()}}),
              {{making_.say(ActionCell::action_header)},
               {making_.say(ActionCell::state_header)},
               {making_.say(Orphans::carried_before_header)},
               {making_.say(Orphans::named_by_row_header)}},
              lists_.persons, [this](const model::ActionRow& row, const gaps::Neighbourhood&) {
                return std::vector<blocks::GridCell>{blocks::run_cell(making_.link(row.action)),
                                                     state_cell(making_, row), cells_.before(row),
                                                     cells_.taking_part(row)};
              })});
  }

  void add_abandoned(std::vector<blocks::Block>& blocks) {
    if (lists_.abandoned.empty()) return;
    blocks.push_back(
        blocks::heading_block("abandonnees-sans-porteur", making_.say(Orphans::abandoned_heading)));
    blocks.push_back(
        blocks::prose_block(blocks::ParagraphKind::note, making_.say(Orphans::abandoned_note)));
    blocks.push_back(
        {grid("abandonnees-sans-porteur-liste", say_where(Orphans::abandoned_caption),
              {{making_.say(ActionCell::action_header)},
               {making_.say(Orphans::without_since_header)},
               {making_.say(Orphans::carried_before_header)}},
              lists_.abandoned, [this](const model::ActionRow& row, const gaps::Neighbourhood&) {
                return std::vector<blocks::GridCell>{blocks::run_cell(making_.link(row.action)),
                                                     cells_.since(row), cells_.before(row)};
              })});
  }

  void add_not_recorded(std::vector<blocks::Block>& blocks) {
    if (lists_.not_recorded.empty()) return;
    blocks::Disclosure list;
    list.title = making_.say(Orphans::not_recorded_list, {{"n", lists_.not_recorded.size()}});
    list.blocks.push_back({grid(
        "porteurs-non-renseignes", say_where(Orphans::not_recorded_caption),
        {{making_.say(ActionCell::action_header)},
         {making_.say(ActionCell::state_header)},
         {making_.say(Orphans::named_by_row_header)}},
        lists_.not_recorded, [this](const model::ActionRow& row, const gaps::Neighbourhood&) {
          return std::vector<blocks::GridCell>{blocks::run_cell(making_.link(row.action)),
                                               state_cell(making_, row), cells_.taking_part(row)};
        })});
    blocks.push_back({std::move(list)});
  }

  blocks::ReportMaking& making_;
  const model::Contract& contract_;
  const output_text::Language language_;
  const gaps::Uncarried& lists_;
  OrphanCells cells_;
};

}  // namespace

blocks::ReportPart report_orphans(blocks::ReportMaking& making) {
  return {"sans-porteur", making.say(Orphans::title), OrphansPart(making).write()};
}

}  // namespace maillage::report::actions
