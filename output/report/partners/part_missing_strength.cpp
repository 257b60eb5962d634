// How long carrying holds while organisations leave, and whether those who act also sit.
#include <map>
#include <utility>

#include "network/collaboration/attrition.hpp"
#include "network/collaboration/congruence.hpp"
#include "output/report/partners/part_missing.hpp"
#include "output/words/measures/measure_words.hpp"

namespace maillage::report::partners {
namespace {

constexpr std::size_t most_absent = 8;

std::string share_words(const blocks::ReportMaking& making, std::optional<double> share,
                        int decimals = 0) {
  if (!share) return output_text::number_text(std::nullopt, decimals, making.language);
  return output_text::number_text(100 * *share, decimals, making.language) +
         making.say("\u00A0%", "%");
}

}  // namespace

std::vector<blocks::Block> attrition_blocks(blocks::ReportMaking& making) {
  std::map<std::size_t, std::vector<text::ActionId>> by_carriers;
  std::map<std::size_t, std::vector<text::Place>> places;
  std::size_t live = 0;
  for (const auto& rows : model::rows_in_scope(making.contract, making.scope())) {
    const model::ActionRow& row = *rows.back();
    if (!model::is_live(row) || row.carrying == model::Carrying::not_recorded) continue;
    ++live;
    by_carriers[row.carriers.size()].push_back(row.action);
    places[row.carriers.size()].push_back(row.place);
  }
  const measures::Measure* mean =
      words::find_measure(making.analysis.measures, measures::Layer::carrying, "attrition");
  if (mean == nullptr || !mean->value || by_carriers.empty()) return {};
  blocks::Prose said = {{making.say("Si les organisations partaient une à une, au hasard, ",
                                    "If organisations left one by one, at random, ")}};
  blocks::Trace trace;
  trace.what = making.say("part moyenne des actions qui auraient encore un porteur",
                          "mean share of actions that would still have a porteur");
  trace.measure = blocks::measure_anchor("attrition", measures::Layer::carrying);
  said.push_back(making.figure(share_words(making, *mean->value), std::move(trace)));
  said.push_back({making.say(
      " des actions auraient en moyenne encore un porteur. Un porteur de plus compte le "
      "plus où il n’y en a aucun, puis où il n’y en a qu’un.",
      " of the actions would on average still have a porteur. One more porteur counts "
      "most where there is none, then where there is one.")});
  blocks::Grid grid;
  grid.id = "manques-copartage";
  grid.caption = making.say("Ce qu’un porteur de plus apporterait à cette moyenne",
                            "What one more porteur would add to that mean");
  grid.columns = {
      {making.say("Porteurs aujourd’hui", "Porteurs today"), blocks::GridAlign::numbers},
      {making.say("Actions", "Actions"), blocks::GridAlign::numbers},
      {making.say("Apport d’un de plus, en points", "One more adds, in points"),
       blocks::GridAlign::numbers}};
  for (auto& [carriers, actions] : by_carriers) {
    blocks::Trace counted_from;
    counted_from.what = making.say("actions non abandonnées par nombre de porteurs nommés",
                                   "actions that go on by number of named porteurs");
    counted_from.places = places[carriers];
    grid.rows.push_back(
        {"",
         {blocks::words_cell(output_text::count_text(carriers, making.language)),
          blocks::count_cell(making, actions.size(), std::move(counted_from)),
          blocks::words_cell(output_text::number_text(
              100 * collaboration::attrition_gain(carriers, live), 2, making.language))}});
  }
  return {blocks::heading_block("manques-attrition",
                                making.say("Si les organisations partaient une à une",
                                           "If organisations left one by one")),
          blocks::prose_block(blocks::ParagraphKind::plain, std::move(said)),
          {std::move(grid)}};
}

std::vector<blocks::Block> congruence_blocks(blocks::ReportMaking& making) {
  const collaboration::Congruence found = collaboration::congruence(making.contract, making.graph);
  if (found.all.paths == 0) return {};
  std::string said =
      making.say("D’un porteur à une instance qui suit son action, ",
                 "From a porteur to an instance that follows its action, ") +
      output_text::counted(found.all.closed, making.say("chemin", "path"),
                           making.say("chemins", "paths"), making.language) +
      making.say(" sur ", " of ") + output_text::count_text(found.all.paths, making.language) +
      " (" + share_words(making, found.all.share()) +
      making.say(") se ferment : le porteur y siège, lui, sa structure ou un de ses services.",
                 ") close: the porteur sits there, itself, its parent or one of its services.");
  if (!found.unrecorded.empty()) {
    said +=
        making.say(" Les membres ne sont pas renseignés pour ", " Members are not recorded for ") +
        output_text::counted(found.unrecorded.size(), "instance", "instances", making.language) +
        ".";
  }
  blocks::Grid grid;
  grid.id = "manques-siegent";
  grid.caption = making.say("Qui agit dans le mandat d’une instance y siège-t-il\u00A0?",
                            "Do those who act in an instance’s remit sit on it?");
  grid.columns = {
      {"Instance"},
      {making.say("Porteur × action", "Porteur × action"), blocks::GridAlign::numbers},
      {making.say("où le porteur siège", "where the porteur sits"), blocks::GridAlign::numbers},
      {making.say("Part", "Share"), blocks::GridAlign::numbers},
      {making.say("Agissent dans son mandat, jamais invités", "Act in its remit, never invited")}};
  for (const collaboration::BodyCongruence& body : found.bodies) {
    grid.rows.push_back(
        {"",
         {blocks::run_cell(making.link(body.instance)),
          blocks::words_cell(output_text::count_text(body.count.paths, making.language)),
          blocks::words_cell(output_text::count_text(body.count.closed, making.language)),
          blocks::words_cell(share_words(making, body.count.share())),
          blocks::prose_cell(
              blocks::listed(making, blocks::as_subjects(body.absent), most_absent))}});
  }
  return {blocks::heading_block("manques-siegent-titre",
                                making.say("Ceux qui agissent siègent-ils\u00A0?",
                                           "Do those who act also "
                                           "sit?")),
          blocks::prose_block(blocks::ParagraphKind::plain, std::move(said)),
          {std::move(grid)}};
}

}  // namespace maillage::report::partners
