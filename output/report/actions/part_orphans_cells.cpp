// What is said of one action that has no porteur for sure: since when, who carried it, who takes
// part, and who is near enough to be asked.
#include <algorithm>

#include "network/model/outline.hpp"
#include "output/report/actions/part_orphans.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/report/blocks/row_cells.hpp"
#include "output/text/numbers.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/finding_words.hpp"

namespace maillage::report::actions {
namespace {

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
  blocks::Prose prose = {
      {making.say(" ; ", "; ") +
       words::table_name(model::latest_recapitulatif(making.contract)->year, making.language) +
       making.say(" : ", ": ")}};
  blocks::append(prose, making.links(carriers));
  return prose;
}

OrphanCells::OrphanCells(blocks::ReportMaking& making)
    : making_(making),
      contract_(making.contract),
      language_(making.language),
      histories_(gaps::carrier_histories(making.contract, making.scope())) {
  for (const auto& group : model::rows_in_scope(contract_, making.scope())) {
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
  const std::string tables = output_text::counted(run.size(), making_.say("tableau", "table"),
                                                  making_.say("tableaux", "tables"), language_);
  blocks::Trace trace;
  trace.what = contract_.actions[row.action].title + making_.say("\u00A0: ", ": ") +
               (row.carrying == model::Carrying::uncertain
                    ? std::string(making_.say("porteur incertain ", "porteur uncertain "))
                : row.carrying == model::Carrying::person
                    ? std::string(words::person_words(language_)) + " "
                    : std::string(making_.say("sans porteur ", "without a porteur "))) +
               since;
  trace.formula = making_.say(
      "tableaux de suite qui le disent, jusqu’à celui-ci\u00A0; un tableau sans cette "
      "action, ou qui ne renseigne pas les porteurs, n’interrompt pas la suite",
      "tables in a row that say so, up to this one; a table that lacks the action "
      "or records no porteurs does not break the row");
  trace.places = places_of_rows(run);
  blocks::GridCell cell =
      blocks::run_cell(making_.figure(since + " (" + tables + ")", std::move(trace)));
  cell.sort = std::to_string(first.is_recapitulatif() ? first.date().year : first.value_or(0));
  return cell;
}

blocks::GridCell OrphanCells::before(const model::ActionRow& row) const {
  const gaps::CarrierHistory& history = histories_[row.action.value];
  blocks::Prose prose;
  if (history.last_named) {
    std::vector<text::PartnerId> carriers;
    for (const model::Mention& mention : history.last_named->row->carriers) {
      carriers.push_back(mention.partner);
    }
    blocks::append(prose, making_.links(carriers));
    prose.push_back({" (" + table_year(history.last_named->table) + ")"});
  }
  const bool doubt = history.before && history.before->row->carrying == model::Carrying::uncertain;
  if (doubt) {
    prose.push_back({(prose.empty() ? "" : making_.say(", puis ", ", then ")) +
                     quoted_cell(making_, *history.before->row) + " (" +
                     table_year(history.before->table) + ")"});
  }
  if (history.before && history.before->row->carrying == model::Carrying::person) {
    prose.push_back({(prose.empty() ? "" : making_.say(", puis ", ", then ")) +
                     std::string(words::person_words(language_)) + " (" +
                     table_year(history.before->table) + ")"});
  }
  if (prose.empty()) prose.push_back({making_.say("personne", "nobody"), blocks::Emphasis::faint});
  blocks::append(prose, gathered_words(making_, making_.scope(), row.action));
  return blocks::prose_cell(std::move(prose));
}

blocks::GridCell OrphanCells::taking_part(const model::ActionRow& row) const {
  blocks::Prose prose;
  std::vector<text::PartnerId> seen;
  const auto add = [&](const std::vector<model::Mention>& mentions, const char* as) {
    for (const model::Mention& mention : mentions) {
      if (std::find(seen.begin(), seen.end(), mention.partner) != seen.end()) continue;
      seen.push_back(mention.partner);
      if (!prose.empty()) prose.push_back({", "});
      prose.push_back(making_.link(mention.partner));
      if (*as != '\0') prose.push_back({std::string(" (") + as + ")"});
    }
  };
  add(row.candidates, making_.say("avec un doute", "with a doubt"));
  add(row.partners, "");
  add(row.funders, making_.say("finance", "funds"));
  if (prose.empty())
    prose.push_back({making_.say("personne de nommé", "nobody named"), blocks::Emphasis::faint});
  return blocks::prose_cell(std::move(prose));
}

blocks::Run OrphanCells::with_how_many(const gaps::Neighbour& neighbour,
                                       const std::vector<text::ActionId>& actions,
                                       const model::Subject& within, const char* does) {
  OrphanRows rows;
  for (const text::ActionId action : actions) rows.push_back(row_of_.at(action));
  const std::string count = output_text::count_text(actions.size(), language_);
  blocks::Trace trace;
  trace.what = contract_.partners[neighbour.partner].name + " " + does + " " +
               output_text::counted(actions.size(), "action", "actions", language_) +
               making_.say(" de ", " of ") + words::subject_name(contract_, within, language_) +
               " " + blocks::scope_phrase(contract_, making_.scope(), language_);
  trace.places = places_of_rows(rows);
  return making_.figure(count, std::move(trace));
}

blocks::GridCell OrphanCells::whom_to_ask(const gaps::Neighbourhood& around,
                                          const model::ActionRow& row) {
  blocks::Prose prose;
  if (around.neighbours.empty()) {
    const bool loose = model::hangs_on(row).kind == model::SubjectKind::contract;
    prose.push_back(
        {loose ? making_.say("rattachée à aucun objectif\u00A0: pas d’action voisine",
                             "under no objective: no neighbouring action")
               : making_.say("personne sur une action voisine", "nobody on a neighbouring action"),
         blocks::Emphasis::faint});
    return blocks::prose_cell(std::move(prose));
  }
  if (around.within != model::hangs_on(row)) {
    prose.push_back({making_.say("dans ", "in ")});
    prose.push_back(making_.link(around.within));
    prose.push_back({making_.say("\u00A0: ", ": ")});
  }
  constexpr std::size_t most = 4;
  const std::string anchor = blocks::report_anchor(contract_, around.within);
  const std::size_t all = around.neighbours.size();
  // Those beyond are named in the fiche, where there is one.
  const std::size_t shown = std::min(all, most);
  for (std::size_t i = 0; i < shown; ++i) {
    const gaps::Neighbour& each = around.neighbours[i];
    if (i > 0) prose.push_back({", "});
    prose.push_back(making_.link(each.partner));
    prose.push_back({" ("});
    if (!each.carries.empty()) {
      prose.push_back({making_.say("porte ", "carries ")});
      prose.push_back(
          with_how_many(each, each.carries, around.within, making_.say("porte", "carries")));
    }
    if (!each.takes_part.empty()) {
      prose.push_back({std::string(each.carries.empty() ? "" : ", ") +
                       making_.say("prend part à ", "takes part in ")});
      prose.push_back(with_how_many(each, each.takes_part, around.within,
                                    making_.say("prend part à", "takes part in")));
    }
    prose.push_back({")"});
  }
  if (shown < all) {
    prose.push_back({making_.say(" et ", " and ")});
    blocks::Run more;
    more.text = output_text::counted(all - shown, making_.say("autre", "other"),
                                     making_.say("autres", "others"), language_);
    more.anchor = anchor;
    prose.push_back(std::move(more));
  }
  return blocks::prose_cell(std::move(prose));
}

}  // namespace maillage::report::actions
