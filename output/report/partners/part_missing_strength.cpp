// How long carrying holds while organisations leave, and whether those who act also sit.
#include <map>
#include <utility>

#include "network/collaboration/attrition.hpp"
#include "network/collaboration/congruence.hpp"
#include "output/report/partners/part_missing.hpp"
#include "output/words/measure_words.hpp"

namespace maillage {
namespace {

constexpr std::size_t most_absent = 8;

std::string share_words(const ReportMaking& making, std::optional<double> share, int decimals = 0) {
  if (!share) return number_text(std::nullopt, decimals, making.language);
  return number_text(100 * *share, decimals, making.language) + making.say("\u00A0%", "%");
}

}  // namespace

std::vector<Block> attrition_blocks(ReportMaking& making) {
  std::map<std::size_t, std::vector<ActionId>> by_carriers;
  std::map<std::size_t, std::vector<Place>> places;
  std::size_t live = 0;
  for (const auto& rows : rows_in_scope(making.contract, making.scope())) {
    const ActionRow& row = *rows.back();
    if (!is_live(row) || row.carrying == Carrying::not_recorded) continue;
    ++live;
    by_carriers[row.carriers.size()].push_back(row.action);
    places[row.carriers.size()].push_back(row.place);
  }
  const Measure* mean = find_measure(making.analysis.measures, Layer::carrying, "attrition");
  if (mean == nullptr || !mean->value || by_carriers.empty()) return {};
  Prose said = {{making.say("Si les organisations partaient une à une, au hasard, ",
                            "If organisations left one by one, at random, ")}};
  Trace trace;
  trace.what = making.say("part moyenne des actions qui auraient encore un porteur",
                          "mean share of actions that would still have a porteur");
  trace.measure = measure_anchor("attrition", Layer::carrying);
  said.push_back(making.figure(share_words(making, *mean->value), std::move(trace)));
  said.push_back({making.say(
      " des actions auraient en moyenne encore un porteur. Un porteur de plus compte le "
      "plus où il n'y en a aucun, puis où il n'y en a qu'un.",
      " of the actions would on average still have a porteur. One more porteur counts "
      "most where there is none, then where there is one.")});
  Grid grid;
  grid.id = "manques-copartage";
  grid.caption = making.say("Ce qu'un porteur de plus apporterait à cette moyenne",
                            "What one more porteur would add to that mean");
  grid.columns = {{making.say("Porteurs aujourd'hui", "Porteurs today"), GridAlign::numbers},
                  {making.say("Actions", "Actions"), GridAlign::numbers},
                  {making.say("Apport d'un de plus, en points", "One more adds, in points"),
                   GridAlign::numbers}};
  for (auto& [carriers, actions] : by_carriers) {
    Trace counted_from;
    counted_from.what = making.say("actions non abandonnées par nombre de porteurs nommés",
                                   "actions that go on by number of named porteurs");
    counted_from.places = places[carriers];
    grid.rows.push_back(
        {"",
         {words_cell(count_text(carriers, making.language)),
          count_cell(making, actions.size(), std::move(counted_from)),
          words_cell(number_text(100 * attrition_gain(carriers, live), 2, making.language))}});
  }
  return {heading_block("manques-attrition", making.say("Si les organisations partaient une à une",
                                                        "If organisations left one by one")),
          prose_block(ParagraphKind::plain, std::move(said)),
          {std::move(grid)}};
}

std::vector<Block> congruence_blocks(ReportMaking& making) {
  const Congruence found = congruence(making.contract, making.graph);
  if (found.all.paths == 0) return {};
  std::string said =
      making.say("D'un porteur à une instance qui suit son action, ",
                 "From a porteur to a body that follows its action, ") +
      counted(found.all.closed, making.say("chemin", "path"), making.say("chemins", "paths"),
              making.language) +
      making.say(" sur ", " of ") + count_text(found.all.paths, making.language) + " (" +
      share_words(making, found.all.share()) +
      making.say(") se ferment : le porteur y siège, lui, sa structure ou un de ses services.",
                 ") close: the porteur sits there, itself, its parent or one of its services.");
  if (!found.unrecorded.empty()) {
    said +=
        making.say(" Les membres ne sont pas renseignés pour ", " Members are not recorded for ") +
        counted(found.unrecorded.size(), making.say("instance", "body"),
                making.say("instances", "bodies"), making.language) +
        ".";
  }
  Grid grid;
  grid.id = "manques-siegent";
  grid.caption = making.say("Qui agit dans le mandat d'une instance y siège-t-il\u00A0?",
                            "Do those who act in a body's remit sit on it?");
  grid.columns = {
      {"Instance"},
      {making.say("Porteur × action", "Porteur × action"), GridAlign::numbers},
      {making.say("où le porteur siège", "where the porteur sits"), GridAlign::numbers},
      {making.say("Part", "Share"), GridAlign::numbers},
      {making.say("Agissent dans son mandat, jamais invités", "Act in its remit, never invited")}};
  for (const BodyCongruence& body : found.bodies) {
    grid.rows.push_back({"",
                         {run_cell(making.link(body.instance)),
                          words_cell(count_text(body.count.paths, making.language)),
                          words_cell(count_text(body.count.closed, making.language)),
                          words_cell(share_words(making, body.count.share())),
                          prose_cell(listed(making, as_subjects(body.absent), most_absent))}});
  }
  return {heading_block("manques-siegent-titre", making.say("Ceux qui agissent siègent-ils\u00A0?",
                                                            "Do those who act also "
                                                            "sit?")),
          prose_block(ParagraphKind::plain, std::move(said)),
          {std::move(grid)}};
}

}  // namespace maillage
