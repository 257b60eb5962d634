// Governance: what instances there are, who leads and sits on them, and the rhythm they promised
// beside the meetings they held.
#include "output/report/partners/part_governance.hpp"

#include <algorithm>
#include <utility>

#include "network/model/vocabulary.hpp"
#include "output/diagrams/governance/organigram.hpp"
#include "output/diagrams/partnerships/diagram_partnerships.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/report/blocks/pictures.hpp"
#include "output/report/partners/partner_parts.hpp"
#include "output/text/typography.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/diagrams/diagram_messages.hpp"
#include "output/words/partners/governance_messages.hpp"
#include "output/words/partners/map_messages.hpp"
#include "output/words/report/cell_messages.hpp"
#include "output/words/report/header_messages.hpp"

namespace maillage::report::partners {
namespace {

using words::partners::Governance;
using words::partners::Maps;
using words::report::Cells;
using words::report::Headers;

std::vector<JudgedInstance> judged_instances(const model::Contract& contract) {
  std::vector<JudgedInstance> judged;
  for (std::uint32_t i = 0; i < contract.instances.size(); ++i) {
    const model::Instance& instance = contract.instances[text::InstanceId{i}];
    judged.push_back({{i}, instance, diagrams::meetings_by_year(contract, instance)});
  }
  return judged;
}

blocks::Prose follows(const blocks::ReportMaking& making, const model::Instance& instance) {
  blocks::Prose prose;
  if (instance.follows_whole_plan) prose.push_back({making.say(Governance::whole_plan)});
  std::vector<model::Subject> subjects = blocks::as_subjects(instance.axes);
  for (const auto& more :
       {blocks::as_subjects(instance.objectives), blocks::as_subjects(instance.actions)}) {
    subjects.insert(subjects.end(), more.begin(), more.end());
  }
  if (!prose.empty() && !subjects.empty()) prose.push_back({", "});
  blocks::append(prose, blocks::listed(making, subjects, 4));
  return prose;
}

// What it decides, whose decisions it prepares, to whom it gives an account.
blocks::Prose flows(const blocks::ReportMaking& making, const model::Instance& instance) {
  blocks::Prose prose;
  const auto add = [&](blocks::Prose more) {
    if (!prose.empty()) prose.push_back({output_text::semicolon(making.language)});
    blocks::append(prose, more);
  };
  if (!instance.decides.empty()) {
    add({{making.say(Governance::decides, {{"what", instance.decides}})}});
  }
  if (!instance.prepares.empty()) {
    add(making.prose(
        Governance::prepares,
        {{"instances", blocks::listed(making, blocks::as_subjects(instance.prepares))}}));
  }
  if (!instance.reports_to.empty()) {
    add(making.prose(
        Governance::reports_to,
        {{"instances", blocks::listed(making, blocks::as_subjects(instance.reports_to))}}));
  }
  return prose;
}

blocks::GridCell members_cell(const blocks::ReportMaking& making, const model::Instance& instance) {
  if (!instance.members.empty()) {
    return blocks::prose_cell(blocks::listed(making, blocks::as_subjects(instance.members), 8));
  }
  return instance.members_recorded
             ? blocks::words_cell(making.say(Cells::none), blocks::Tone::warning)
             : blocks::words_cell(making.say(Governance::members_not_recorded),
                                  blocks::Tone::missing);
}

blocks::GridCell rhythm_cell(const blocks::ReportMaking& making, const model::Instance& instance) {
  if (!instance.rhythm) {
    return blocks::not_recorded_cell(making);
  }
  blocks::GridCell cell = blocks::words_cell(promise_words(making, *instance.rhythm));
  cell.sort = output_text::number_text(*instance.rhythm, 3, output_text::Language::english);
  return cell;
}

blocks::GridCell held_cell(blocks::ReportMaking& making, const model::Instance& instance) {
  if (!instance.meetings_recorded) {
    return blocks::words_cell(making.say(Governance::meetings_not_recorded), blocks::Tone::missing);
  }
  return blocks::count_cell(making, instance.meetings.size(), meetings_trace(making, instance));
}

blocks::GridCell kept_cell(const blocks::ReportMaking& making, const JudgedInstance& judged) {
  if (!judged.promised()) return blocks::words_cell(making.say(Governance::nothing_promised));
  const std::size_t broken = judged.marked(diagrams::YearMark::broken).size();
  const std::size_t kept = judged.marked(diagrams::YearMark::kept).size();
  if (broken + kept == 0) {
    return blocks::words_cell(making.say(Governance::not_judged), blocks::Tone::missing);
  }
  if (broken == 0) return blocks::words_cell(making.say(Governance::kept), blocks::Tone::agrees);
  return blocks::words_cell(
      making.say(Governance::not_kept, {{"n", broken}, {"all", broken + kept}}),
      blocks::Tone::warning);
}

blocks::GridCell level_cell(const blocks::ReportMaking& making, model::Level level) {
  if (level == model::Level::not_said) {
    return blocks::not_recorded_cell(making);
  }
  return blocks::words_cell(making.language == output_text::Language::french
                                ? std::string(model::code_of(level))
                                : std::string(words::level_word(level, making.language)));
}

blocks::Grid instances_grid(blocks::ReportMaking& making,
                            const std::vector<JudgedInstance>& judged) {
  blocks::Grid grid;
  grid.id = "gouvernance-instances";
  grid.caption = making.say(Governance::instances_caption);
  grid.use = blocks::GridUse::data;
  const auto number = blocks::GridAlign::numbers;
  grid.columns = {{making.say(Headers::instance)},
                  {making.say(Governance::level_header)},
                  {making.say(Governance::remit_header)},
                  {making.say(Governance::leads_header)},
                  {making.say(Governance::members_header)},
                  {making.say(Governance::follows_header)},
                  {making.say(Governance::rhythm_header), number},
                  {making.say(Governance::meetings_header), number},
                  {making.say(Governance::promise_header)}};
  for (const JudgedInstance& each : judged) {
    const model::Instance& instance = each.instance;
    const auto or_missing = [&](blocks::Prose prose) {
      return prose.empty() ? blocks::not_recorded_cell(making)
                           : blocks::prose_cell(std::move(prose));
    };
    blocks::Prose remit;
    if (!instance.remit.empty()) remit.push_back({instance.remit});
    if (blocks::Prose more = flows(making, instance); !more.empty()) {
      if (!remit.empty()) remit.push_back({output_text::semicolon(making.language)});
      blocks::append(remit, more);
    }
    blocks::GridRow row;
    row.cells = {blocks::run_cell(making.link(each.id)),
                 level_cell(making, instance.level),
                 or_missing(std::move(remit)),
                 or_missing(blocks::listed(making, blocks::as_subjects(instance.leads))),
                 members_cell(making, instance),
                 or_missing(follows(making, instance)),
                 rhythm_cell(making, instance),
                 held_cell(making, instance),
                 kept_cell(making, each)};
    grid.rows.push_back(std::move(row));
  }
  return grid;
}

// The sentence on instances and their rhythm.
blocks::Prose instances_lead(blocks::ReportMaking& making,
                             const std::vector<JudgedInstance>& judged) {
  std::size_t promised = 0, unjudged = 0;
  std::vector<model::Subject> broken;
  blocks::Trace trace;
  trace.what = making.say(Governance::instances_counted);
  for (const JudgedInstance& each : judged) {
    trace.places.push_back(each.instance.place);
    if (!each.promised()) continue;
    ++promised;
    if (!each.marked(diagrams::YearMark::broken).empty()) {
      broken.push_back({model::SubjectKind::instance, each.id.value});
    } else if (each.marked(diagrams::YearMark::kept).empty()) {
      ++unjudged;
    }
  }
  const Governance sentence = promised == 0 ? Governance::none_promised
                              : broken.size() == promised
                                  ? (promised > 1 ? Governance::all_broken : Governance::one_broken)
                              : !broken.empty()      ? Governance::some_broken
                              : unjudged == promised ? Governance::unjudged
                                                     : Governance::all_kept;
  return making.prose(
      sentence,
      {{"instances",
        {making.figure(making.say(Cells::instances, {{"n", judged.size()}}), std::move(trace))}},
       {"broken", blocks::listed(making, broken, 5)}},
      {{"n", judged.size()}, {"promised", promised}, {"breaking", broken.size()}});
}

// Who steers without carrying, and who carries without a seat.
blocks::Prose steering_lead(blocks::ReportMaking& making,
                            const std::vector<gaps::SteeringRow>& rows) {
  std::size_t steering = 0, acting = 0;
  for (const gaps::SteeringRow& row : rows) {
    steering += row.kind == gaps::SteeringKind::steers_only ? 1 : 0;
    acting += row.kind == gaps::SteeringKind::acts_only ? 1 : 0;
  }
  const std::size_t with_members = instances_with_members(making.contract);
  if (with_members == 0) return {{making.say(Governance::members_unknown)}};
  if (making.analysis.counts.carriers == 0) return {};
  std::string known;
  if (with_members < making.contract.instances.size()) {
    known = making.say(with_members == 1 ? Governance::known_by_one : Governance::known_by_several,
                       {{"n", with_members}});
  }
  const Governance sentence =
      acting == 0 ? (steering == 0 ? Governance::all_seated : Governance::all_seated_some_idle)
                  : (steering == 0 ? Governance::unseated : Governance::unseated_some_idle);
  return {{making.say(sentence, {{"n", acting}, {"idle", steering}, {"known", known}})}};
}

// All of its sheets.
std::vector<blocks::Block> organigram_drawn(const blocks::ReportMaking& making) {
  const std::string first = diagrams::organigram_title(making.contract, making.language);
  std::vector<blocks::Block> drawn;
  for (const std::string& name : blocks::sheets_of(
           making, "organigramme-" + words::table_slug(making.contract, making.scope()))) {
    const std::string title =
        drawn.empty()
            ? first
            : making.say(words::diagrams::DiagramMessage::sheet_number,
                         {{"title", first}, {"number", std::to_string(drawn.size() + 1)}});
    for (blocks::Block& block :
         blocks::picture_blocks(making, name, title, making.say(Governance::organigram_summary))) {
      drawn.push_back(std::move(block));
    }
  }
  return drawn;
}

// Who sits where; of more organisations than a sheet has room for, groups.
std::vector<blocks::Block> seats_drawn(const blocks::ReportMaking& making) {
  const std::string name =
      "partenariats-instances-" + words::table_slug(making.contract, making.scope());
  const auto drawn = making.pictures.find(name);
  if (drawn == making.pictures.end() ||
      making.study.shared(measures::Layer::instances).ties() == 0) {
    return {};
  }
  const bool has_groups = drawn->second.find("<title>groupe 1</title>") != std::string::npos;
  return blocks::picture_blocks(
      making, name,
      diagrams::partnership_title(making.study, measures::Layer::instances, making.language),
      has_groups ? making.say(Maps::drawn_in_groups) : making.say(Governance::seats_summary));
}

}  // namespace

std::size_t instances_with_members(const model::Contract& contract) {
  return static_cast<std::size_t>(
      std::count_if(contract.instances.begin(), contract.instances.end(),
                    [](const model::Instance& each) { return each.members_recorded; }));
}

blocks::ReportPart report_governance(blocks::ReportMaking& making) {
  blocks::ReportPart part;
  part.id = "gouvernance";
  part.title = making.say(Governance::title);
  const auto judged = judged_instances(making.contract);
  const auto& rows = making.study.who_steers_who_acts();
  if (judged.empty()) {
    part.blocks.push_back(
        blocks::prose_block(blocks::ParagraphKind::lead, making.say(Governance::no_instance)));
  } else {
    blocks::Prose lead = instances_lead(making, judged);
    blocks::append(lead, steering_lead(making, rows));
    part.blocks.push_back(blocks::prose_block(blocks::ParagraphKind::lead, std::move(lead)));
    for (blocks::Block& block : organigram_drawn(making)) part.blocks.push_back(std::move(block));
    for (blocks::Block& block : seats_drawn(making)) part.blocks.push_back(std::move(block));
    part.blocks.push_back(blocks::heading_block("gouvernance-les-instances",
                                                making.say(Governance::instances_heading)));
    part.blocks.push_back({instances_grid(making, judged)});
    for (blocks::Block& block : rhythm_blocks(making, judged))
      part.blocks.push_back(std::move(block));
  }
  for (std::vector<blocks::Block>& more : std::vector<std::vector<blocks::Block>>{
           steering_blocks(making, rows), signatory_blocks(making), referent_blocks(making),
           mode_blocks(making)}) {
    for (blocks::Block& block : more) part.blocks.push_back(std::move(block));
  }
  return part;
}

}  // namespace maillage::report::partners
