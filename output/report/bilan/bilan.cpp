#include "output/report/bilan/bilan.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "network/gaps/finding_weight.hpp"
#include "output/diagrams/diagram_data.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/report/blocks/row_cells.hpp"
#include "output/report/overview/fiches.hpp"
#include "output/report/overview/finding_groups.hpp"
#include "output/report/overview/part_page.hpp"
#include "output/report/overview/state_bars.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/diagrams/diagram_messages.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/headlines/bilan_messages.hpp"

namespace maillage::report::bilan {
namespace {

using words::headlines::Bilan;
using Rows = std::vector<const model::ActionRow*>;

constexpr overview::PageRoom slide_room{3, 6, 6, 3};
// An axis with more actions is told objective by objective.
constexpr std::size_t most_listed = 26;

// An axis, or an objective under none, with all rows below it.
struct PlanBranch {
  const diagrams::PlanGroup* top = nullptr;
  std::vector<const diagrams::PlanGroup*> groups;  // itself first
  Rows rows;
};

class BilanParts {
 public:
  explicit BilanParts(blocks::ReportMaking& making)
      : making_(making),
        contract_(making.contract),
        page_(overview::report_page_for_elected(making, slide_room, overview::PageIs::alone)) {}

  std::vector<blocks::ReportPart> write(const std::vector<model::Subject>& chosen) {
    read_page();
    add_cover();
    add_synthesis();
    add_progress();
    add_section("page-decisions", say(Bilan::decisions));
    add_axes();
    add_section("page-silences", "");
    add_fiches(chosen);
    return std::move(parts_);
  }

 private:
  // What the page for elected members says under one of its headings.
  struct Section {
    std::string id, title;
    std::vector<blocks::Block> blocks;
  };

  std::string say(Bilan key, std::initializer_list<output_text::Filling> fillings = {}) const {
    return output_text::filled(message_of(key), making_.language, fillings);
  }

  static const blocks::Paragraph* paragraph_of(const blocks::Block& block) {
    return std::get_if<blocks::Paragraph>(&block.content);
  }

  static bool is_note(const blocks::Block& block) {
    const auto* paragraph = paragraph_of(block);
    return paragraph != nullptr && paragraph->kind == blocks::ParagraphKind::note;
  }

  // Its notes, at its foot, are the cover's: source, who leads, who draws it up.
  void read_page() {
    sections_.push_back({});
    for (blocks::Block& block : page_.blocks) {
      if (const auto* heading = std::get_if<blocks::Heading>(&block.content)) {
        sections_.push_back({heading->id, heading->text, {}});
      } else if (is_note(block) &&
                 (sections_.back().id == "page-silences" || making_.analysis.counts.actions == 0)) {
        cover_.push_back(std::move(block));
      } else {
        sections_.back().blocks.push_back(std::move(block));
      }
    }
  }

  const Section* section(std::string_view id) const {
    const auto found = std::find_if(sections_.begin(), sections_.end(),
                                    [&](const Section& each) { return each.id == id; });
    return found == sections_.end() ? nullptr : &*found;
  }

  static void add_note(blocks::ReportPart& part, std::string text) {
    part.blocks.push_back(blocks::prose_block(blocks::ParagraphKind::note, std::move(text)));
  }

  void add_cover() {
    blocks::ReportPart part{"bilan", "", std::move(cover_)};
    for (blocks::Block& block : part.blocks) {
      std::get<blocks::Paragraph>(block.content).kind = blocks::ParagraphKind::plain;
    }
    add_note(part, say(Bilan::to_amend));
    parts_.push_back(std::move(part));
  }

  void add_synthesis() {
    blocks::ReportPart part{"en-bref", say(Bilan::synthesis), sections_.front().blocks};
    blocks::Bullets findings;
    for (const Section& each : sections_) {
      if (each.id.compare(0, 13, "page-constat-") != 0) continue;
      blocks::Prose prose = {{each.title + ". ", blocks::Emphasis::strong}};
      for (const blocks::Block& block : each.blocks) {
        blocks::append(prose, paragraph_of(block)->prose);
      }
      findings.items.push_back(std::move(prose));
    }
    if (!findings.items.empty()) part.blocks.push_back({std::move(findings)});
    // Who speaks has the names that the slide has no room for.
    constexpr std::size_t most = 40, rules = 6;
    std::size_t told = 0;
    for (const gaps::FindingGroup& group : making_.study.finding_groups()) {
      const overview::ToldGroup counted = overview::told_group(making_.analysis.findings, group);
      if (counted.whole || counted.subjects.empty() ||
          counted.subjects.front().kind == model::SubjectKind::table || told++ == rules) {
        continue;
      }
      if (told > rules) break;
      std::string names;
      for (const blocks::Run& run : blocks::listed(making_, counted.subjects, most)) {
        names += run.text;
      }
      const std::string what =
          overview::tells_orphans(making_, group) && group.others > 0
              ? output_text::filled(message_of(words::headlines::Page::decide_orphans),
                                    making_.language, {{"n", counted.count}})
              : overview::finding_title(making_, group);
      add_note(part, say(Bilan::concerned, {{"what", what}, {"names", names}}));
    }
    parts_.push_back(std::move(part));
  }

  // Bars of the states, and what changed since the table before.
  void add_progress() {
    const Section* states = section("page-etats");
    const Section* change = section("page-evolution");
    if (states == nullptr && change == nullptr) return;
    blocks::ReportPart part{"avancement", "", {}};
    const std::vector<std::string> sentences =
        overview::state_sentences(making_.study, slide_room.bars, making_.language);
    if (states != nullptr) {
      part.title = states->title;
      part.blocks = states->blocks;
      for (blocks::Block& block : part.blocks) {
        auto* picture = std::get_if<blocks::Picture>(&block.content);
        if (picture == nullptr) continue;
        for (const std::string& sentence : sentences) picture->summary += " " + sentence;
      }
    }
    if (change != nullptr) {
      if (part.title.empty()) {
        part.title = change->title;
      } else {
        part.blocks.push_back(
            blocks::prose_block(blocks::ParagraphKind::plain,
                                blocks::Prose{{change->title, blocks::Emphasis::strong}}));
      }
      part.blocks.insert(part.blocks.end(), change->blocks.begin(), change->blocks.end());
    }
    // What has a title alone, as states that nobody records, is said with the silences.
    if (std::all_of(part.blocks.begin(), part.blocks.end(), is_note)) return;
    for (const std::string& sentence : sentences) add_note(part, sentence);
    add_note(part, say(Bilan::states_counted));
    parts_.push_back(std::move(part));
  }

  void add_section(std::string_view id, std::string title) {
    const Section* found = section(id);
    if (found == nullptr || found->blocks.empty()) return;
    parts_.push_back({found->id, title.empty() ? found->title : std::move(title), found->blocks});
  }

  void add_axes() {
    const std::vector<diagrams::PlanGroup> groups =
        diagrams::plan_groups(contract_, making_.scope(), making_.language);
    std::vector<PlanBranch> branches;
    for (const diagrams::PlanGroup& group : groups) {
      if (branches.empty() || group.depth == 0) branches.push_back({&group, {}, {}});
      branches.back().groups.push_back(&group);
      branches.back().rows.insert(branches.back().rows.end(), group.rows.begin(), group.rows.end());
    }
    for (const PlanBranch& branch : branches) add_branch(branch, branches.size());
  }

  // "Axe 2 – Mobilité : 9 actions, 3 réalisées, 2 sans porteur".
  std::string branch_title(const PlanBranch& branch, std::size_t branches) const {
    const diagrams::PlanGroup& top = *branch.top;
    std::string name;
    if (top.subject.kind == model::SubjectKind::contract) {
      name = say(branches == 1 ? Bilan::whole_plan : Bilan::beside_the_plan);
    } else if (top.name.empty() || top.code.empty()) {
      name = words::subject_name(contract_, top.subject, making_.language);
    } else {
      name = say(top.subject.kind == model::SubjectKind::axis ? Bilan::axis : Bilan::objective,
                 {{"code", top.code}, {"name", top.name}});
    }
    const diagrams::RowCounts counts = diagrams::count_rows(branch.rows);
    if (counts.actions == 0) return name;
    std::string figures = say(Bilan::actions, {{"n", counts.actions}});
    if (counts.without_state < counts.actions) {
      const std::size_t done = done_of(counts);
      figures += ", " + (done == 0 ? say(Bilan::actions_none_done)
                                   : say(Bilan::actions_done, {{"n", done}}));
    }
    if (counts.not_recorded < counts.actions) {
      const std::size_t unknown = counts.not_recorded + counts.uncertain + counts.persons;
      if (counts.orphans > 0) {
        figures += ", " + say(Bilan::actions_orphan, {{"n", counts.orphans}});
      } else if (unknown == 0) {
        figures += ", " + say(Bilan::actions_all_carried);
      }
      // Which of them it is: a "?" is uncertain, an empty column not recorded.
      using words::diagrams::DiagramMessage;
      for (const auto& [key, n] :
           {std::pair{DiagramMessage::uncertain, counts.uncertain},
            std::pair{DiagramMessage::by_person, counts.persons},
            std::pair{DiagramMessage::carrier_not_recorded, counts.not_recorded}}) {
        if (n > 0) figures += ", " + making_.say(key, {{"n", n}});
      }
    }
    return say(Bilan::joined, {{"name", name}, {"figures", figures}});
  }

  static std::size_t done_of(const diagrams::RowCounts& counts) {
    return counts.of(model::State::done) + counts.of(model::State::done_closed) +
           counts.of(model::State::done_lasting);
  }

  void add_branch(const PlanBranch& branch, std::size_t branches) {
    const std::string number = std::to_string(parts_.size());
    blocks::ReportPart part{"bilan-" + number, branch_title(branch, branches), {}};
    if (branch.rows.empty()) {
      part.blocks.push_back(
          blocks::prose_block(blocks::ParagraphKind::nothing, say(Bilan::no_action)));
    } else if (branch.rows.size() <= most_listed) {
      part.blocks.push_back({actions_table(part.id, part.title, branch.rows)});
    } else {
      if (branch.groups.size() > 1) part.blocks.push_back({objectives_table(part, branch)});
      add_to_look_at(part, branch.rows);
    }
    if (!branch.rows.empty()) add_note(part, carried_by(branch.rows));
    parts_.push_back(std::move(part));
  }

  blocks::Grid actions_table(const std::string& id, const std::string& caption, const Rows& rows) {
    blocks::Grid grid;
    grid.id = id + "-actions";
    grid.caption = caption;
    grid.use = blocks::GridUse::titled;
    const bool states = std::any_of(rows.begin(), rows.end(),
                                    [](const model::ActionRow* row) { return row->state; });
    grid.columns.push_back({say(Bilan::action_header)});
    if (states) grid.columns.push_back({say(Bilan::state_header)});
    grid.columns.push_back({say(Bilan::carriers_header)});
    for (const model::ActionRow* row : rows) {
      blocks::GridRow cells;
      cells.cells.push_back(blocks::words_cell(diagrams::row_title(contract_, *row)));
      if (states) cells.cells.push_back(blocks::state_cell(making_, row->state));
      cells.cells.push_back(blocks::carriers_cell(making_, *row));
      grid.rows.push_back(std::move(cells));
    }
    return grid;
  }

  blocks::Grid objectives_table(const blocks::ReportPart& part, const PlanBranch& branch) const {
    blocks::Grid grid;
    grid.id = part.id + "-objectifs";
    grid.caption = part.title;
    grid.use = blocks::GridUse::titled;
    grid.columns.push_back({say(Bilan::objective_header)});
    for (const Bilan header : {Bilan::actions_header, Bilan::done_header, Bilan::under_way_header,
                               Bilan::reflection_header, Bilan::not_begun_header,
                               Bilan::abandoned_header, Bilan::orphan_header}) {
      grid.columns.push_back({say(header), blocks::GridAlign::numbers});
    }
    for (const diagrams::PlanGroup* group : branch.groups) {
      if (group->rows.empty() && group->branch != model::Branch::leaf) continue;
      const diagrams::RowCounts counts = diagrams::count_rows(group->rows);
      blocks::GridRow row;
      row.cells.push_back(blocks::words_cell(group == branch.top ? say(Bilan::own_actions)
                                             : group->name.empty()
                                                 ? group->code
                                                 : group->code + " – " + group->name));
      const bool states = counts.without_state < counts.actions;
      const auto add = [&](std::size_t count, bool is_said) {
        row.cells.push_back(
            is_said ? blocks::words_cell(output_text::count_text(count, making_.language))
                    : blocks::words_cell("–", blocks::Tone::missing));
      };
      add(counts.actions, true);
      add(done_of(counts), states);
      add(counts.of(model::State::under_way), states);
      add(counts.of(model::State::reflection), states);
      add(counts.of(model::State::not_begun), states);
      add(counts.of(model::State::abandoned), states);
      add(counts.orphans, counts.not_recorded < counts.actions);
      grid.rows.push_back(std::move(row));
    }
    return grid;
  }

  // Of an axis with more actions than can be listed.
  void add_to_look_at(blocks::ReportPart& part, const Rows& rows) {
    constexpr std::size_t most = 12;
    Rows shown;
    std::size_t more = 0;
    for (const model::ActionRow* row : rows) {
      if (!diagrams::is_orphan(*row) && row->state != model::State::not_begun) continue;
      if (shown.size() < most) {
        shown.push_back(row);
      } else {
        ++more;
      }
    }
    if (!shown.empty()) {
      part.blocks.push_back(
          blocks::prose_block(blocks::ParagraphKind::plain,
                              blocks::Prose{{say(Bilan::to_look_at), blocks::Emphasis::strong}}));
      part.blocks.push_back({actions_table(part.id, say(Bilan::to_look_at), shown)});
    }
    std::string left = say(Bilan::others_left_out, {{"n", rows.size() - shown.size()}});
    if (more > 0) left = say(Bilan::more_to_look_at, {{"n", more}}) + " " + left;
    part.blocks.push_back(blocks::prose_block(blocks::ParagraphKind::plain, std::move(left)));
  }

  std::string carried_by(const Rows& rows) const {
    std::string names;
    for (const auto& [partner, count] : diagrams::count_rows(rows).carried) {
      if (count == 0) continue;
      names += (names.empty() ? "" : ", ") + contract_.partners[partner].name + " (" +
               output_text::count_text(count, making_.language) + ")";
    }
    return names.empty() ? say(Bilan::carried_by_nobody)
                         : say(Bilan::carried_by, {{"names", names}});
  }

  void add_fiches(const std::vector<model::Subject>& chosen) {
    if (chosen.empty()) return;
    const overview::FicheRows rows = overview::fiche_rows(making_);
    for (const model::Subject& subject : chosen) {
      blocks::Fiche fiche = overview::fiche_of(making_, rows, subject);
      blocks::ReportPart part{
          fiche.id, say(Bilan::sheet_title, {{"kind", fiche.kind}, {"name", fiche.title}}), {}};
      // Its headings stand within it, not on slides of their own.
      for (blocks::Block& block : fiche.blocks) {
        if (const auto* heading = std::get_if<blocks::Heading>(&block.content)) {
          block = blocks::prose_block(blocks::ParagraphKind::plain,
                                      blocks::Prose{{heading->text, blocks::Emphasis::strong}});
        }
        part.blocks.push_back(std::move(block));
      }
      parts_.push_back(std::move(part));
    }
  }

  blocks::ReportMaking& making_;
  const model::Contract& contract_;
  blocks::ReportPart page_;
  std::vector<Section> sections_;
  std::vector<blocks::Block> cover_;
  std::vector<blocks::ReportPart> parts_;
};

}  // namespace

std::vector<blocks::ReportPart> bilan_parts(blocks::ReportMaking& making,
                                            const std::vector<model::Subject>& chosen) {
  return BilanParts(making).write(chosen);
}

}  // namespace maillage::report::bilan
