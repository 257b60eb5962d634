// Fragility: how far carrying lies on few, and who holds the network together.
#include "output/report/partners/part_fragility.hpp"

#include <algorithm>
#include <utility>

#include "output/report/blocks/cells.hpp"
#include "output/report/partners/partner_parts.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/measures/measure_words.hpp"
#include "output/words/partners/fragility_messages.hpp"
#include "output/words/report/cell_messages.hpp"
#include "output/words/report/header_messages.hpp"

namespace maillage::report::partners {
namespace {

using words::partners::Fragility;
using words::report::Cells;
using words::report::Headers;

class FragilityPart {
 public:
  explicit FragilityPart(blocks::ReportMaking& its_making)
      : making_(its_making), contract_(its_making.contract), places_(its_making) {
    for (const auto& rows : making_.study.rows()) {
      const model::ActionRow& last = *rows.back();
      if (!model::is_live(last) || last.carriers.empty()) continue;
      ++carried_;
      if (last.carriers.size() > 1 || last.unnamed_others) continue;
      on_one_.push_back(last.action);
    }
    weights_ = making_.study.carrier_weights();
  }

  blocks::ReportPart part() {
    blocks::ReportPart part;
    part.id = "fragilite";
    part.title = making_.say(Fragility::title);
    if (weights_.empty()) {
      part.blocks.push_back(blocks::prose_block(blocks::ParagraphKind::lead, nobody_words()));
      return part;
    }
    part.blocks.push_back(blocks::prose_block(blocks::ParagraphKind::lead, lead()));
    const auto rests =
        making_.rests_on({analysis::ActionField::carrier, analysis::ActionField::partners});
    if (rests) part.blocks.push_back(*rests);
    part.blocks.push_back(
        blocks::prose_block(blocks::ParagraphKind::note, making_.say(Fragility::no_forecast)));
    part.blocks.push_back(
        blocks::heading_block("fragilite-departs", making_.say(Fragility::departures_heading)));
    for (blocks::Block& block : departure_blocks(making_, places_, weights_)) {
      part.blocks.push_back(std::move(block));
    }
    part.blocks.push_back(blocks::heading_block("fragilite-concentration",
                                                making_.say(Fragility::concentration_heading)));
    part.blocks.push_back({concentration_grid()});
    part.blocks.push_back(blocks::heading_block("fragilite-points-de-rupture",
                                                making_.say(Fragility::cutpoints_heading)));
    for (blocks::Block& block : cutpoint_blocks()) part.blocks.push_back(std::move(block));
    return part;
  }

 private:
  std::string nobody_words() const {
    const analysis::Counts& counts = making_.analysis.counts;
    return making_.say(counts.actions == 0                         ? Fragility::no_action
                       : counts.carrier_not_said == counts.actions ? Fragility::carrying_not_said
                                                                   : Fragility::nobody_named);
  }

  blocks::Prose lead() {
    const planning::CarrierWeight* worst = &weights_.front();
    const std::vector<text::ActionId>& alone = worst->departure.actions_without_carrier;
    blocks::Prose prose;
    if (alone.empty()) {
      prose.push_back({making_.say(Fragility::none_left_without)});
    } else {
      prose = making_.prose(
          Fragility::left_without,
          {{"who", {making_.link(worst->partner)}},
           {"actions",
            {making_.figure(
                making_.say(Cells::actions, {{"n", alone.size()}}),
                departure_trace(making_, places_, worst->partner,
                                making_.say(Fragility::actions_left_without), alone))}}},
          {{"n", alone.size()}, {"carried", carried_}});
    }
    blocks::append(prose, on_one_words());
    return prose;
  }

  // How many actions hang on one porteur, and what the first three carry.
  blocks::Prose on_one_words() {
    blocks::Prose actions, share;
    if (!on_one_.empty()) {
      actions = {making_.figure(making_.say(Cells::actions, {{"n", on_one_.size()}}),
                                {making_.say(Fragility::on_one_counted),
                                 making_.say(Fragility::on_one_limit), "", places_.of(on_one_)})};
    }
    const measures::Measure* top =
        words::find_measure(making_.analysis.measures, measures::Layer::carrying, "top_three");
    if (top != nullptr && top->value && making_.analysis.counts.carriers > 3) {
      share = {
          making_.figure(blocks::percent_words(making_, top->value), measure_trace("top_three"))};
    }
    const Fragility sentence =
        on_one_.empty()
            ? (share.empty() ? Fragility::none_on_one : Fragility::none_on_one_first_three)
            : (share.empty() ? Fragility::on_one : Fragility::on_one_first_three);
    return making_.prose(sentence, {{"actions", actions}, {"share", share}},
                         {{"n", on_one_.size()}});
  }

  blocks::Trace measure_trace(std::string_view name,
                              measures::Layer layer = measures::Layer::carrying) const {
    return {
        words::measure_word(name, making_.language), "", blocks::measure_anchor(name, layer), {}};
  }

  blocks::Grid concentration_grid() {
    blocks::Grid grid;
    grid.id = "fragilite-concentration-par-tableau";
    grid.caption = making_.say(Fragility::concentration_caption);
    grid.use = blocks::GridUse::data;
    const auto number = blocks::GridAlign::numbers;
    grid.columns = {{making_.say(Headers::table)},
                    {making_.say(Headers::carriers), number},
                    {making_.say(Fragility::first_carrier_header), number, "",
                     words::measure_word("top_one", making_.language)},
                    {making_.say(Fragility::first_three_header), number, "",
                     words::measure_word("top_three", making_.language)},
                    {making_.say(Fragility::herfindahl_header), number, "",
                     words::measure_word("herfindahl", making_.language)}};
    for (const analysis::MeasuredScope& measured : making_.analysis.by_scope) {
      if (measured.scope.axis) continue;
      blocks::GridRow row;
      row.cells = {blocks::run_cell(blocks::Run{scope_name(measured.scope)})};
      const analysis::Counts& counts = measured.counts;
      const bool unknown = counts.carrier_not_said == counts.actions;
      row.cells.push_back(
          unknown ? blocks::not_recorded_cell(making_)
                  : blocks::count_cell(making_, counts.carriers,
                                       {making_.say(Fragility::carriers_of,
                                                    {{"table", scope_name(measured.scope)}}),
                                        making_.say(Fragility::carriers_counted),
                                        "",
                                        {}}));
      for (const char* name : {"top_one", "top_three", "herfindahl"}) {
        row.cells.push_back(measure_cell(measured, name, unknown));
      }
      grid.rows.push_back(std::move(row));
    }
    return grid;
  }

  std::string scope_name(const model::Scope& scope) const {
    return words::table_name(scope, making_.language);
  }

  blocks::GridCell measure_cell(const analysis::MeasuredScope& measured, const char* name,
                                bool unknown) {
    if (unknown) return blocks::not_recorded_cell(making_);
    const measures::Measure* measure =
        words::find_measure(measured.measures, measures::Layer::carrying, name);
    if (measure == nullptr || !measure->value) {
      return blocks::words_cell(making_.say(words::MeasureValue::undefined), blocks::Tone::missing);
    }
    const bool is_share = std::string_view(name) != "herfindahl";
    blocks::Trace trace = measure_trace(name);
    trace.what = making_.say(Fragility::measure_of,
                             {{"measure", trace.what}, {"table", scope_name(measured.scope)}});
    blocks::GridCell cell = blocks::run_cell(
        making_.figure(is_share ? blocks::percent_words(making_, measure->value)
                                : words::value_text(measure->value, making_.language),
                       std::move(trace)));
    cell.sort = output_text::number_text(*measure->value, 6, output_text::Language::english);
    return cell;
  }

  model::Subject subject_of(const measures::Cutpoint& cutpoint) const {
    return cutpoint.mode == measures::Mode::partner
               ? model::Subject{model::SubjectKind::partner,
                                making_.graph.partners[cutpoint.index].value}
               : model::Subject{model::SubjectKind::action,
                                making_.graph.actions[cutpoint.index].value};
  }

  // Those who part others: whoever shares no action comes off nothing, however many are its own.
  std::vector<measures::Cutpoint> parting_cutpoints() const {
    std::vector<std::uint8_t> tied(making_.graph.partners.size(), 0);
    for (const measures::Pair& pair : making_.analysis.pairs) tied[pair.a] = tied[pair.b] = 1;
    std::vector<measures::Cutpoint> found;
    for (const measures::Cutpoint& each : making_.analysis.cutpoints) {
      if (each.mode == measures::Mode::action || tied[each.index]) found.push_back(each);
    }
    return found;
  }

  std::vector<blocks::Block> cutpoint_blocks() {
    std::vector<blocks::Block> blocks;
    const measures::KeyPlayers& players = making_.analysis.key_players;
    if (!players.partners.empty()) {
      std::vector<model::Subject> subjects;
      for (const std::uint32_t index : players.partners) {
        subjects.push_back({model::SubjectKind::partner, making_.graph.partners[index].value});
      }
      const blocks::Run fragmentation =
          making_.figure(words::value_text(players.fragmentation.back(), making_.language),
                         measure_trace("distance_fragmentation", measures::Layer::projection));
      blocks.push_back(blocks::prose_block(
          blocks::ParagraphKind::plain,
          making_.prose(Fragility::scattering, {{"who", blocks::listed(making_, subjects)},
                                                {"fragmentation", {fragmentation}}})));
    }
    if (parting_cutpoints().empty()) {
      blocks.push_back(
          blocks::prose_block(blocks::ParagraphKind::nothing, making_.say(Fragility::no_cutpoint)));
      return blocks;
    }
    blocks.push_back({cutpoints_grid()});
    return blocks;
  }

  blocks::Trace cutpoint_trace(const measures::Cutpoint& cutpoint) const {
    const model::Subject subject = subject_of(cutpoint);
    blocks::Trace trace;
    trace.what =
        making_.say(Fragility::cut_off,
                    {{"subject", words::subject_name(contract_, subject, making_.language)}});
    trace.formula = making_.say(Fragility::how_cut_off);
    if (subject.kind == model::SubjectKind::action) {
      trace.places = places_.of({text::ActionId{subject.index}});
    } else {
      trace.places = {contract_.partners[text::PartnerId{subject.index}].place};
    }
    return trace;
  }

  blocks::Grid cutpoints_grid() {
    blocks::Grid grid;
    grid.id = "fragilite-points-de-rupture-liste";
    grid.caption = making_.say(Fragility::cutpoints_caption);
    grid.use = blocks::GridUse::data;
    const auto number = blocks::GridAlign::numbers;
    grid.columns = {{making_.say(Fragility::cutpoint_header)},
                    {making_.say(Fragility::kind_header)},
                    {making_.say(Fragility::organisations_off_header), number},
                    {making_.say(Fragility::actions_off_header), number},
                    {making_.say(Fragility::pieces_header), number}};
    std::vector<measures::Cutpoint> cutpoints = parting_cutpoints();
    std::stable_sort(cutpoints.begin(), cutpoints.end(),
                     [](const measures::Cutpoint& a, const measures::Cutpoint& b) {
                       return a.partners + a.actions > b.partners + b.actions;
                     });
    for (const measures::Cutpoint& cutpoint : cutpoints) {
      blocks::GridRow row;
      row.cells = {blocks::run_cell(making_.link(subject_of(cutpoint))),
                   blocks::words_cell(making_.say(cutpoint.mode == measures::Mode::partner
                                                      ? Fragility::an_organisation
                                                      : Fragility::an_action)),
                   blocks::count_cell(making_, cutpoint.partners, cutpoint_trace(cutpoint)),
                   blocks::count_cell(making_, cutpoint.actions, cutpoint_trace(cutpoint)),
                   blocks::count_cell(making_, cutpoint.pieces, cutpoint_trace(cutpoint))};
      grid.rows.push_back(std::move(row));
    }
    return grid;
  }

  blocks::ReportMaking& making_;
  const model::Contract& contract_;
  ActionPlaces places_;
  std::vector<text::ActionId> on_one_;  // live, with one named porteur
  std::size_t carried_ = 0;             // live, with a named porteur
  std::vector<planning::CarrierWeight> weights_;
};

}  // namespace

blocks::ReportPart report_fragility(blocks::ReportMaking& making) {
  return FragilityPart(making).part();
}

}  // namespace maillage::report::partners
