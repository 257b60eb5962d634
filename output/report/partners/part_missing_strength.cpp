// How long carrying holds while organisations leave, and whether those who act also sit.
#include <map>
#include <utility>

#include "network/collaboration/attrition.hpp"
#include "network/collaboration/congruence.hpp"
#include "output/report/partners/part_missing.hpp"
#include "output/words/measures/measure_words.hpp"
#include "output/words/partners/missing_messages.hpp"
#include "output/words/report/header_messages.hpp"

namespace maillage::report::partners {
namespace {

using words::partners::Missing;
using words::report::Headers;

constexpr std::size_t most_absent = 8;

}  // namespace

std::vector<blocks::Block> attrition_blocks(blocks::ReportMaking& making) {
  std::map<std::size_t, std::vector<text::ActionId>> by_carriers;
  std::map<std::size_t, std::vector<text::Place>> places;
  std::size_t live = 0;
  for (const auto& rows : making.study.rows()) {
    const model::ActionRow& row = *rows.back();
    if (!model::is_live(row) || row.carrying == model::Carrying::not_recorded) continue;
    ++live;
    by_carriers[row.carriers.size()].push_back(row.action);
    places[row.carriers.size()].push_back(row.place);
  }
  const measures::Measure* mean =
      words::find_measure(making.analysis.measures, measures::Layer::carrying, "attrition");
  if (mean == nullptr || !mean->value || by_carriers.empty()) return {};
  blocks::Trace trace;
  trace.what = making.say(Missing::attrition_counted);
  trace.measure = blocks::measure_anchor("attrition", measures::Layer::carrying);
  const blocks::Run share =
      making.figure(blocks::percent_words(making, mean->value), std::move(trace));
  blocks::Grid grid;
  grid.id = "manques-copartage";
  grid.caption = making.say(Missing::attrition_caption);
  grid.columns = {{making.say(Missing::carriers_header), blocks::GridAlign::numbers},
                  {making.say(Headers::actions), blocks::GridAlign::numbers},
                  {making.say(Missing::gain_header), blocks::GridAlign::numbers}};
  for (auto& [carriers, actions] : by_carriers) {
    blocks::Trace counted_from;
    counted_from.what = making.say(Missing::by_carriers);
    counted_from.places = places[carriers];
    grid.rows.push_back(
        {"",
         {blocks::words_cell(output_text::count_text(carriers, making.language)),
          blocks::count_cell(making, actions.size(), std::move(counted_from)),
          blocks::words_cell(output_text::number_text(
              100 * collaboration::attrition_gain(carriers, live), 2, making.language))}});
  }
  return {blocks::heading_block("manques-attrition", making.say(Missing::attrition_heading)),
          blocks::prose_block(blocks::ParagraphKind::plain,
                              making.prose(Missing::attrition, {{"share", {share}}})),
          {std::move(grid)}};
}

std::vector<blocks::Block> congruence_blocks(blocks::ReportMaking& making) {
  const collaboration::Congruence& found = making.study.congruence();
  if (found.all.paths == 0) return {};
  std::string said = making.say(Missing::paths_closed,
                                {{"n", found.all.closed},
                                 {"all", found.all.paths},
                                 {"share", blocks::percent_words(making, found.all.share())}});
  if (!found.unrecorded.empty()) {
    said += " " + making.say(Missing::members_not_recorded, {{"n", found.unrecorded.size()}});
  }
  blocks::Grid grid;
  grid.id = "manques-siegent";
  grid.caption = making.say(Missing::seats_caption);
  grid.columns = {{making.say(Headers::instance)},
                  {making.say(Missing::paths_header), blocks::GridAlign::numbers},
                  {making.say(Missing::closed_header), blocks::GridAlign::numbers},
                  {making.say(Missing::share_header), blocks::GridAlign::numbers},
                  {making.say(Missing::absent_header)}};
  for (const collaboration::BodyCongruence& body : found.bodies) {
    grid.rows.push_back(
        {"",
         {blocks::run_cell(making.link(body.instance)),
          blocks::words_cell(output_text::count_text(body.count.paths, making.language)),
          blocks::words_cell(output_text::count_text(body.count.closed, making.language)),
          blocks::words_cell(blocks::percent_words(making, body.count.share())),
          blocks::prose_cell(
              blocks::listed(making, blocks::as_subjects(body.absent), most_absent))}});
  }
  return {blocks::heading_block("manques-siegent-titre", making.say(Missing::seats_heading)),
          blocks::prose_block(blocks::ParagraphKind::plain, std::move(said)),
          {std::move(grid)}};
}

}  // namespace maillage::report::partners
