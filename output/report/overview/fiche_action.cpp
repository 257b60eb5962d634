// The sheet of an action: all that the tables say of it, whatever year, and what follows from it.
#include <algorithm>

#include "network/analysis/completeness.hpp"
#include "network/gaps/consequence.hpp"
#include "network/model/outline.hpp"
#include "output/fields/field_words.hpp"
#include "output/proposals/carrier_part.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/report/blocks/row_cells.hpp"
#include "output/report/overview/fiches.hpp"
#include "output/text/typography.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/headlines/sheet_messages.hpp"
#include "output/words/rules/rule_words.hpp"

namespace maillage::report::overview {
namespace {

using words::headlines::Sheet;

class ActionSheet {
 public:
  ActionSheet(blocks::ReportMaking& making, const FicheRows& rows, text::ActionId id)
      : making_(making), contract_(making.contract), rows_(rows), id_(id) {
    for (const model::Edition& edition : contract_.editions) {
      for (const model::ActionRow& row : edition.rows) {
        if (row.action == id) seen_.push_back({&edition, &row});
      }
    }
    shown_ = rows.by_action[id.value];
    if (shown_ == nullptr && !seen_.empty()) shown_ = seen_.back().row;
  }

  blocks::Fiche write() {
    fiche_.id = blocks::report_anchor(contract_, subject());
    fiche_.kind = say(Sheet::action);
    fiche_.title = title();
    if (shown_ == nullptr) {
      add(blocks::ParagraphKind::nothing, {{say(Sheet::in_no_table)}});
      return std::move(fiche_);
    }
    add(blocks::ParagraphKind::lead, lead());
    fiche_.blocks.push_back(facts());
    add_not_filled_in();
    fiche_.blocks.push_back({years()});
    add_findings();
    add_whom_to_ask();
    add_neighbours();
    return std::move(fiche_);
  }

 private:
  struct Seen {
    const model::Edition* edition;
    const model::ActionRow* row;
  };

  std::string say(Sheet key, std::initializer_list<output_text::Filling> fillings = {}) const {
    return output_text::filled(message_of(key), making_.language, fillings);
  }
  std::string name() const { return words::subject_name(contract_, subject(), making_.language); }

  // With its number, since titles come twice; not where the number is its name.
  std::string title() const {
    const std::string of_action = name();
    if (shown_ == nullptr) return of_action;
    const std::string& number = shown_->number;
    const bool counts = number.find_first_of("0123456789") != std::string::npos;
    const bool is_name =
        number.size() >= of_action.size() &&
        number.compare(number.size() - of_action.size(), std::string::npos, of_action) == 0;
    return counts && !is_name ? number + " – " + of_action : of_action;
  }

  model::Subject subject() const { return {model::SubjectKind::action, id_.value}; }

  void add(blocks::ParagraphKind kind, blocks::Prose prose) {
    fiche_.blocks.push_back(blocks::prose_block(kind, std::move(prose)));
  }
  void add_heading(Sheet key) { fiche_.blocks.push_back(blocks::heading_block("", say(key))); }

  std::string state_words(const model::ActionRow& row) const {
    return row.state ? std::string(words::state_word(row.state, making_.language))
                     : say(Sheet::not_said);
  }

  blocks::Prose lead() const {
    std::string where = blocks::scope_phrase(contract_, making_.scope(), making_.language);
    where = blocks::capital(where);
    const bool here = rows_.by_action[id_.value] != nullptr;
    blocks::Prose prose = {
        {here ? say(Sheet::state_and_carriers, {{"where", where}, {"state", state_words(*shown_)}})
              : say(Sheet::not_in_table,
                    {{"where", where},
                     {"table", words::table_name(seen_.back().edition->year, making_.language)},
                     {"state", state_words(*shown_)}})}};
    blocks::append(prose, blocks::carriers_cell(making_, *shown_).prose);
    prose.push_back({"."});
    return prose;
  }

  // One line for each thing that the row says.
  blocks::Block facts() const {
    blocks::Bullets lines;
    const auto line = [&](Sheet label, blocks::Prose said) {
      if (std::all_of(said.begin(), said.end(),
                      [](const blocks::Run& run) { return run.text.empty(); })) {
        return;
      }
      blocks::Prose prose = {{say(label)}};
      blocks::append(prose, said);
      lines.items.push_back(std::move(prose));
    };
    const model::ActionRow& row = *shown_;
    if (row.objective) {
      const model::Objective& objective = contract_.objectives[*row.objective];
      blocks::Run run = making_.link({model::SubjectKind::objective, row.objective->value});
      run.text = objective.id + (objective.name.empty() ? "" : " – " + objective.name);
      line(Sheet::objective, {std::move(run)});
    } else if (row.axis) {
      const model::Axis& axis = contract_.axes[*row.axis];
      blocks::Run run = making_.link({model::SubjectKind::axis, row.axis->value});
      run.text = axis.id + (axis.name.empty() ? "" : " – " + axis.name);
      line(Sheet::axis, {std::move(run)});
    }
    if (!row.other_objectives.empty()) {
      line(Sheet::serves_too, blocks::listed(making_, blocks::as_subjects(row.other_objectives)));
    }
    line(Sheet::number, {{row.number}});
    line(Sheet::dates, {{fields::dates_text(row.dates, making_.language)}});
    line(Sheet::priority, {{row.priority.said}});
    line(Sheet::budget, {{blocks::budget_words(making_, row.budget)}});
    line(Sheet::funders, blocks::funder_prose(making_, row));
    line(Sheet::targets, blocks::target_prose(making_, row));
    std::vector<model::Subject> covered;
    for (const model::EpciMention& each : row.epcis) {
      covered.push_back({model::SubjectKind::epci, each.epci.value});
    }
    line(Sheet::territories, blocks::listed(making_, covered));
    line(Sheet::followed_by,
         blocks::listed(making_, blocks::as_subjects(model::followers(rows_.remits, row))));
    line(Sheet::indicator, {{row.indicator}});
    line(Sheet::participation, {{row.participation}});
    return {std::move(lines)};
  }

  // Of what others of the table fill in.
  void add_not_filled_in() {
    const model::ActionRow* row = rows_.by_action[id_.value];
    if (row == nullptr || !model::is_live(*row)) return;
    std::string fields;
    for (const analysis::FieldFill& fill : rows_.filled.fields) {
      if (fill.filled == 0 || model::is_sparse(fill.filled, rows_.filled.rows)) continue;
      if (analysis::is_filled(*row, fill.field)) continue;
      fields += (fields.empty() ? "" : ", ") +
                std::string(fields::field_word(fill.field, making_.language));
    }
    if (fields.empty()) return;
    add(blocks::ParagraphKind::note, {{say(Sheet::not_filled_in, {{"fields", fields}})}});
  }

  blocks::Grid years() {
    blocks::Grid grid;
    grid.id = fiche_.id + "-annees";
    grid.caption = say(Sheet::years);
    const bool partners = std::any_of(seen_.begin(), seen_.end(),
                                      [](const Seen& each) { return !each.row->partners.empty(); });
    for (const Sheet header : {Sheet::table_header, Sheet::state_header, Sheet::carriers_header}) {
      grid.columns.push_back({say(header)});
    }
    if (partners) grid.columns.push_back({say(Sheet::partners_header)});
    std::size_t next = 0;
    for (const model::Edition& edition : contract_.editions) {
      const bool has = next < seen_.size() && seen_[next].edition == &edition;
      const std::string table = words::short_table_name(edition.year, making_.language);
      blocks::GridRow line;
      line.cells.push_back(blocks::words_cell(table));
      if (!has) {
        line.cells.push_back({{{say(Sheet::absent), blocks::Emphasis::faint}}});
        line.cells.resize(grid.columns.size());
      } else {
        const model::ActionRow& row = *seen_[next++].row;
        blocks::GridCell state;
        if (edition.recorded.state) state = blocks::state_cell(making_, row.state);
        const std::string said =
            edition.recorded.state ? state.prose.front().text : say(Sheet::not_said);
        state.prose = {making_.figure(said, {name() + ", " + table, "", "", {row.place}})};
        line.cells.push_back(std::move(state));
        line.cells.push_back(blocks::carriers_cell(making_, row));
        if (partners) line.cells.push_back({blocks::mention_prose(making_, row.partners)});
      }
      grid.rows.push_back(std::move(line));
    }
    return grid;
  }

  void add_findings() {
    blocks::Bullets lines;
    for (const model::Finding& finding : making_.analysis.findings) {
      if (finding.subject != subject()) continue;
      const gaps::Consequence consequence = gaps::consequence_of(finding);
      const std::string rule(words::rule_title(finding.rule, making_.language));
      const std::string detail = words::finding_detail(contract_, finding, making_.language);
      blocks::Prose prose = {
          {"[" + std::string(words::consequence_word(consequence, making_.language)) + "] ",
           blocks::Emphasis::strong},
          {detail.empty() ? say(Sheet::finding, {{"rule", rule}})
                          : say(Sheet::finding_detail, {{"rule", rule}, {"detail", detail}})},
          {" → " + std::string(words::what_to_do(finding.rule, consequence, making_.language)) +
           "."}};
      lines.items.push_back(std::move(prose));
    }
    for (const gaps::AcceptedFinding& each : making_.analysis.accepted) {
      if (each.finding.subject != subject()) continue;
      lines.items.push_back(
          {{say(Sheet::accepted, {{"rule", words::rule_title(each.finding.rule, making_.language)},
                                  {"reason", contract_.exceptions[each.exception].reason}})}});
    }
    add_heading(Sheet::findings_heading);
    if (lines.items.empty()) {
      add(blocks::ParagraphKind::nothing, {{say(Sheet::no_finding)}});
    } else {
      fiche_.blocks.push_back({std::move(lines)});
    }
  }

  // At most four, with what ties them to the action.
  void add_whom_to_ask() {
    constexpr std::size_t most = 4;
    const planning::CarrierProposals* all = making_.carriers();
    if (all == nullptr) return;
    const auto found =
        std::find_if(all->proposals.begin(), all->proposals.end(),
                     [&](const planning::CarrierProposal& each) { return each.action == id_; });
    if (found == all->proposals.end() || found->realised) return;
    add_heading(Sheet::ask_heading);
    if (found->candidates.empty()) {
      add(blocks::ParagraphKind::nothing, {{say(Sheet::ask_nobody)}});
      return;
    }
    blocks::Bullets lines;
    for (std::size_t i = 0; i < found->candidates.size() && i < most; ++i) {
      const planning::ScoredCarrier& each = found->candidates[i];
      std::string reasons;
      for (const planning::GroundFound& ground : each.grounds) {
        reasons += (reasons.empty() ? "" : output_text::semicolon(making_.language)) +
                   proposals::ground_text(ground, making_.language);
      }
      lines.items.push_back({making_.link(each.partner),
                             {say(Sheet::ask_candidate,
                                  {{"points", static_cast<std::size_t>(std::max(each.points, 0))},
                                   {"reasons", reasons}})}});
    }
    fiche_.blocks.push_back({std::move(lines)});
    add(blocks::ParagraphKind::note, {{say(Sheet::ask_caution)}});
  }

  void add_neighbours() {
    constexpr std::size_t most = 8;
    std::vector<text::ActionId> beside, same_carriers;
    const model::Subject hangs = model::hangs_on(*shown_);
    for (const model::ActionRow* row : rows_.rows) {
      if (row->action == id_ || !model::is_live(*row)) continue;
      if (hangs.kind != model::SubjectKind::contract && model::hangs_on(*row) == hangs) {
        beside.push_back(row->action);
      } else if (std::any_of(row->carriers.begin(), row->carriers.end(),
                             [&](const model::Mention& carrier) {
                               return std::any_of(shown_->carriers.begin(), shown_->carriers.end(),
                                                  [&](const model::Mention& own) {
                                                    return own.partner == carrier.partner;
                                                  });
                             })) {
        same_carriers.push_back(row->action);
      }
    }
    if (beside.empty() && same_carriers.empty()) return;
    add_heading(Sheet::neighbours_heading);
    blocks::Bullets lines;
    const auto line = [&](Sheet label, const std::vector<text::ActionId>& actions) {
      if (actions.empty()) return;
      blocks::Prose prose = {{say(label)}};
      blocks::append(prose, blocks::listed(making_, blocks::as_subjects(actions), most));
      lines.items.push_back(std::move(prose));
    };
    line(hangs.kind == model::SubjectKind::axis ? Sheet::same_axis : Sheet::same_objective, beside);
    line(Sheet::same_carriers, same_carriers);
    fiche_.blocks.push_back({std::move(lines)});
  }

  blocks::ReportMaking& making_;
  const model::Contract& contract_;
  const FicheRows& rows_;
  const text::ActionId id_;
  std::vector<Seen> seen_;                   // in the order of the tables
  const model::ActionRow* shown_ = nullptr;  // of the scope, else the last that there is
  blocks::Fiche fiche_;
};

}  // namespace

blocks::Fiche action_fiche(blocks::ReportMaking& making, const FicheRows& rows,
                           text::ActionId action) {
  return ActionSheet(making, rows, action).write();
}

}  // namespace maillage::report::overview
