#include "output/report/overview/part_page.hpp"

#include <algorithm>
#include <optional>
#include <set>

#include "network/analysis/completeness.hpp"
#include "network/gaps/finding_weight.hpp"
#include "output/fields/field_words.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/report/overview/finding_groups.hpp"
#include "output/report/overview/finding_sentences.hpp"
#include "output/report/overview/state_bars.hpp"
#include "output/text/numbers.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/headlines/page_messages.hpp"
#include "output/words/overview/essentials_messages.hpp"
#include "output/words/rules/rule_words.hpp"

namespace maillage::report::overview {
namespace {

using words::headlines::Page;
using words::headlines::Stake;

class ElectedPage {
 public:
  ElectedPage(blocks::ReportMaking& making, const PageRoom& room, PageIs is)
      : making_(making),
        contract_(making.contract),
        counts_(making.analysis.counts),
        language_(making.language),
        room_(room),
        is_(is),
        groups_(making.study.finding_groups()) {
    live_ = live_actions(making.study);
  }

  blocks::ReportPart write() {
    part_ = {"page", say(Page::title), {}};
    add_lead();
    add_findings();
    if (counts_.actions > 0) add_states();
    add_decisions();
    add_changes();
    if (live_ > 0) add_unsaid();
    add_foot();
    return std::move(part_);
  }

 private:
  std::string say(Page key, std::initializer_list<output_text::Filling> fillings = {}) const {
    return output_text::filled(message_of(key), language_, fillings);
  }
  std::string where() const { return blocks::scope_phrase(contract_, making_.scope(), language_); }
  bool carriers_known(const analysis::Counts& counts) const {
    return counts.carrier_not_said < counts.actions;
  }
  bool states_known(const analysis::Counts& counts) const {
    return counts.state_not_said < counts.actions;
  }

  void add(blocks::ParagraphKind kind, blocks::Prose prose) {
    if (is_ == PageIs::alone) without_anchors(prose);
    part_.blocks.push_back({blocks::Paragraph{kind, std::move(prose)}});
  }
  void add_heading(const char* id, std::string text) {
    part_.blocks.push_back(blocks::heading_block(id, std::move(text)));
  }
  void add_bullets(blocks::Bullets bullets) {
    if (is_ == PageIs::alone) {
      for (blocks::Prose& item : bullets.items) without_anchors(item);
    }
    part_.blocks.push_back({std::move(bullets)});
  }
  static void without_anchors(blocks::Prose& prose) {
    for (blocks::Run& run : prose) run.anchor.clear();
  }

  void add_lead() {
    const std::string place = blocks::capital(where());
    if (counts_.actions == 0) {
      add(blocks::ParagraphKind::lead, {{say(Page::lead_no_action, {{"where", place}})}});
    } else if (!carriers_known(counts_)) {
      add(blocks::ParagraphKind::lead, {{say(Page::lead_carriers_not_recorded,
                                             {{"where", place}, {"actions", counts_.actions}})}});
    } else if (counts_.tied == 0) {
      add(blocks::ParagraphKind::lead,
          {{say(Page::lead_nobody, {{"where", place}, {"actions", counts_.actions}})}});
    } else if (counts_.carriers == 0) {
      add(blocks::ParagraphKind::lead,
          {{say(
              Page::lead_no_carrier,
              {{"where", place}, {"actions", counts_.actions}, {"organisations", counts_.tied}})}});
    } else {
      add(blocks::ParagraphKind::lead, {{say(Page::lead, {{"where", place},
                                                          {"actions", counts_.actions},
                                                          {"organisations", counts_.tied},
                                                          {"carriers", counts_.carriers}})}});
    }
  }

  // The three first in the order of the house: what is to be decided, to be completed, to be known.
  void add_findings() {
    if (groups_.empty()) {
      add(blocks::ParagraphKind::nothing, {{say(Page::no_finding)}});
      return;
    }
    std::size_t number = 0;
    for (const gaps::FindingGroup* group : first_findings(groups_)) {
      add_finding(*group, "page-constat-" + std::to_string(++number));
    }
  }

  void add_finding(const gaps::FindingGroup& group, const std::string& id) {
    const ToldGroup told = told_group(making_.analysis.findings, group);
    const bool orphans = tells_orphans(making_, group);
    const std::string title = finding_headline(making_, group, live_);
    add_heading(id.c_str(), title);
    const output_text::Message& follows = message_of(words::words_of(group.rule).stake);
    blocks::Prose prose = {{output_text::filled(follows, language_) + " "}};
    // "1 of 1" counts nothing.
    const bool counted = orphans && (live_ > 1 || group.others > 0);
    if (counted) {
      prose.push_back({say(Page::orphans_exact, {{"part", counts_.orphan}, {"whole", live_}})});
      if (group.others > 0) {
        prose.push_back({say(Page::orphans_done_beside, {{"n", group.others}})});
      }
    }
    const bool named = !told.whole && room_.names > 0 &&
                       told.subjects.front().kind != model::SubjectKind::table &&
                       told.subjects.front().kind != model::SubjectKind::contract;
    if (named) {
      // Those done without a porteur are counted, not named: nobody is to be found for them.
      prose.push_back({say(counted ? (group.others > 0 ? Page::names_to_carry : Page::names)
                                   : Page::concerns)});
      blocks::append(prose, blocks::listed(making_, told.subjects,
                                           told.subjects.size() == room_.names + 1 ? room_.names + 1
                                                                                   : room_.names));
    }
    const std::vector<std::string> columns = told_columns(making_, group);
    if (!columns.empty()) {
      prose.push_back({say(Page::concerns) + blocks::enumerated(columns, language_)});
    }
    if (named || counted || !columns.empty()) prose.push_back({". "});
    if (orphans && counts_.uncertain > 0) {
      prose.push_back({say(Page::uncertain_beside, {{"n", counts_.uncertain}})});
    }
    if (orphans && counts_.carrier_not_said > 0) {
      prose.push_back({say(Page::unrecorded_beside, {{"n", counts_.carrier_not_said}})});
    }
    if (is_ == PageIs::part) {
      blocks::Run run;
      run.text = say(Page::see, {{"part", part_title_of_rule(group.rule, language_)}});
      run.anchor = part_of_rule(group.rule);
      prose.push_back(std::move(run));
      prose.push_back({"."});
    }
    add(blocks::ParagraphKind::plain, std::move(prose));
  }

  void add_states() {
    std::string title;
    const std::size_t done = counts_.done();
    if (!states_known(counts_)) {
      title = say(Page::states_not_recorded);
    } else if (done == 0) {
      title = say(Page::none_done, {{"whole", counts_.actions}, {"where", where()}});
    } else if (done == counts_.actions) {
      title = say(Page::all_done, {{"whole", counts_.actions}, {"where", where()}});
    } else {
      title = say(Page::some_done,
                  {{"part", done},
                   {"whole", counts_.actions},
                   {"where", where()},
                   {"share", output_text::share_text(done, counts_.actions, language_)}});
    }
    add_heading("page-etats", title);
    const std::string svg = state_bars(making_.study, room_.bars, language_);
    if (svg.empty()) return;
    blocks::Picture picture;
    picture.id = "page-barres";
    picture.title = title;
    picture.summary = say(Page::states_drawn);
    picture.svg = svg;
    picture.narrow = state_bars(making_.study, room_.bars, language_, BarsWidth::phone);
    picture.equivalent = state_grid(making_.study, room_.bars, language_);
    part_.blocks.push_back({std::move(picture)});
  }

  // The body that decides: the first strategic one; else whoever leads the contract.
  std::string who_decides() const {
    for (const model::Instance& instance : contract_.instances) {
      if (instance.level == model::Level::strategic) {
        return instance.name.empty() ? instance.id : instance.name;
      }
    }
    return contract_.lead ? contract_.partners[*contract_.lead].name : "";
  }

  void add_decisions() {
    add_heading("page-decisions", say(Page::decide_heading));
    blocks::Bullets bullets;
    std::set<Stake> said;
    for (const gaps::FindingGroup& group : groups_) {
      if (group.consequence != gaps::Consequence::decide) break;
      const Stake stake = words::words_of(group.rule).stake;
      if (bullets.items.size() == room_.decisions || !said.insert(stake).second) continue;
      const ToldGroup told = told_group(making_.analysis.findings, group);
      const std::string title = tells_orphans(making_, group) && group.others > 0
                                    ? say(Page::decide_orphans, {{"n", told.count}})
                                    : finding_title(making_, group) + others_to_know(group);
      blocks::Prose item = {
          {title + " → " +
           std::string(words::what_to_do(group.rule, group.consequence, language_)) + "."}};
      if (stake == Stake::no_carrier) blocks::append(item, who_could());
      bullets.items.push_back(std::move(item));
    }
    if (bullets.items.empty()) {
      add(blocks::ParagraphKind::nothing, {{say(Page::nothing_to_decide)}});
      return;
    }
    add_bullets(std::move(bullets));
    const std::string body = who_decides();
    if (!body.empty()) {
      add(blocks::ParagraphKind::plain, {{say(Page::where_to_decide, {{"instance", body}})}});
    }
  }

  // " (et 1 à savoir)": of the same rule, what nobody has to decide.
  std::string others_to_know(const gaps::FindingGroup& group) const {
    if (group.others == 0) return "";
    return output_text::filled(
        message_of(words::overview::Essentials::others_beside), language_,
        {{"n", group.others},
         {"consequence", words::consequence_word(gaps::Consequence::know, language_)}});
  }

  // Whom the plan proposes for actions that nobody carries (plan --porteurs).
  blocks::Prose who_could() const {
    const planning::CarrierProposals* proposed =
        room_.proposals == 0 ? nullptr : making_.carriers();
    if (proposed == nullptr) return {};
    // Of the actions named, all those of an organisation behind its name.
    std::vector<text::PartnerId> partners;
    std::vector<std::vector<std::string>> actions;
    bool asked = false;
    std::size_t named = 0, chosen = 0;
    for (const planning::CarrierProposal& each : proposed->proposals) {
      // The sentence is of actions to be carried that nobody is named for.
      if (each.uncertain || each.realised) continue;
      asked = true;
      if (!each.chosen) continue;
      ++chosen;
      if (named == room_.proposals) continue;
      ++named;
      const text::PartnerId partner = each.candidates[*each.chosen].partner;
      const auto found = std::find(partners.begin(), partners.end(), partner);
      const auto at = static_cast<std::size_t>(found - partners.begin());
      if (found == partners.end()) {
        partners.push_back(partner);
        actions.emplace_back();
      }
      actions[at].push_back(
          say(Page::action_quoted,
              {{"action",
                words::subject_name(contract_, {model::SubjectKind::action, each.action.value},
                                    language_)}}));
    }
    std::string who;
    for (std::size_t i = 0; i < partners.size(); ++i) {
      who += (who.empty() ? "" : ", ") +
             say(Page::who_carries_what, {{"organisation", contract_.partners[partners[i]].name},
                                          {"actions", blocks::enumerated(actions[i], language_)}});
    }
    if (!asked) return {};
    return {
        {" " + (chosen == 0 ? say(Page::nobody_could_carry)
                            : say(Page::who_could_carry, {{"n", partners.size()}, {"who", who}}))}};
  }

  const model::Edition* edition_before() const {
    const model::Scope& scope = making_.scope();
    if (scope.whole) return nullptr;
    const model::Edition* before = nullptr;
    for (const model::Edition& edition : contract_.editions) {
      if (edition.year == scope.year) return before;
      before = &edition;
    }
    return nullptr;
  }

  void add_changes() {
    const model::Edition* before = edition_before();
    if (before == nullptr) {
      add(blocks::ParagraphKind::note, {{say(Page::nothing_before)}});
      return;
    }
    model::Scope scope = making_.scope();
    scope.year = before->year;
    const analysis::Counts& then = making_.study.of(scope).counts();
    blocks::Bullets bullets;
    enum class Good { more, fewer, neither };
    struct Of {
      std::size_t now = 0, then = 0;
    };
    const Of all{counts_.actions, then.actions}, live{live_, live_actions(making_.study.of(scope))};
    bool moved = false, compared = false;
    // What is as it was is said without what it was; none against none is left out, unless that there
    // is still none is worth a sentence of its own.
    const auto compare = [&](Page what, std::size_t now, std::size_t was, Good good, Of of,
                             std::optional<Page> still_none) {
      compared = true;
      moved = moved || now != was;
      const Page verdict = now == was                            ? Page::unchanged
                           : good == Good::neither               ? Page::different
                           : (now > was) == (good == Good::more) ? Page::better
                                                                 : Page::worse;
      std::string words;
      if (now > 0 || was > 0) {
        const bool same = now == was && of.now == of.then;
        const Page beside = what == Page::change_carriers ? Page::carriers_before : Page::against;
        words = say(
            what, {{"now", now},
                   {"number",
                    now == 0 ? say(Page::no_action_now) : output_text::count_text(now, language_)},
                   {"all", of.now},
                   {"against", same ? "" : say(beside, {{"then", was}, {"all_then", of.then}})}});
      } else if (still_none) {
        words = say(*still_none);
      }
      if (!words.empty()) bullets.items.push_back({{say(verdict, {{"what", words}}) + "."}});
    };
    if (states_known(counts_) && states_known(then)) {
      compare(Page::change_done, counts_.done(), then.done(), Good::more, all,
              Page::still_none_done);
      const auto not_begun = static_cast<std::size_t>(model::State::not_begun);
      compare(Page::change_not_begun, counts_.by_state[not_begun], then.by_state[not_begun],
              Good::fewer, all, std::nullopt);
      // Neither better nor worse in itself, but no "nothing has changed".
      const auto abandoned = static_cast<std::size_t>(model::State::abandoned);
      if (counts_.by_state[abandoned] != then.by_state[abandoned]) {
        compare(Page::change_abandoned, counts_.by_state[abandoned], then.by_state[abandoned],
                Good::neither, all, std::nullopt);
      }
    }
    if (carriers_known(counts_) && carriers_known(then)) {
      // That none is without a porteur holds only where each has one for certain.
      const bool certain = counts_.uncertain == 0 && counts_.carrier_not_said == 0;
      if (live.now > 0) {
        compare(Page::change_orphans, counts_.orphan, then.orphan, Good::fewer, live,
                certain ? std::optional(Page::still_no_orphan) : std::nullopt);
      }
      compare(Page::change_carriers, counts_.carriers, then.carriers, Good::more, {}, std::nullopt);
    }
    add_heading("page-evolution",
                say(compared && !moved ? Page::change_heading_same : Page::change_heading,
                    {{"before", words::table_name(before->year, language_)}}));
    if (!compared) {
      add(blocks::ParagraphKind::note, {{say(Page::nothing_comparable)}});
    } else if (!bullets.items.empty()) {
      add_bullets(std::move(bullets));
    }
  }

  void add_unsaid() {
    add_heading("page-silences", say(Page::unsaid_heading));
    const analysis::Completeness& fill = making_.study.filled();
    std::string never, partly;
    for (const analysis::FieldFill& field : fill.fields) {
      const std::string word(fields::field_word(field.field, language_));
      if (field.filled == 0) {
        never += (never.empty() ? "" : ", ") + word;
      } else if (field.filled < fill.rows) {
        partly += (partly.empty() ? "" : ", ") +
                  say(Page::part_of_field, {{"field", word},
                                            {"n", std::size_t{field.filled}},
                                            {"unsure", fields::unsure_text(field, language_)}});
      }
    }
    std::string text;
    if (!never.empty()) text = say(Page::never_said, {{"fields", never}});
    if (!partly.empty()) {
      text += (text.empty() ? "" : " ") +
              say(Page::partly_said, {{"n", std::size_t{fill.rows}}, {"fields", partly}});
    }
    add(blocks::ParagraphKind::plain, {{text.empty() ? say(Page::all_said) : text}});
  }

  void add_foot() {
    const model::Scope& scope = making_.scope();
    const model::Edition* edition =
        scope.whole ? model::latest_edition(contract_) : model::find_edition(contract_, scope.year);
    std::string text;
    if (edition != nullptr) {
      const std::string table = words::table_name(edition->year, language_);
      const std::string& file = edition->place.file.text();
      text = file.empty() ? say(Page::source, {{"table", table}})
                          : say(Page::source_with_file, {{"table", table}, {"file", file}});
    }
    if (contract_.lead) {
      text += (text.empty() ? "" : " ") +
              say(Page::leader, {{"organisation", contract_.partners[*contract_.lead].name}});
    }
    if (!text.empty()) add(blocks::ParagraphKind::note, {{std::move(text)}});
    add(blocks::ParagraphKind::note, {{say(Page::made_by)}});
  }

  blocks::ReportMaking& making_;
  const model::Contract& contract_;
  const analysis::Counts& counts_;
  const output_text::Language language_;
  const PageRoom room_;
  const PageIs is_;
  const std::vector<gaps::FindingGroup>& groups_;
  std::size_t live_ = 0;
  blocks::ReportPart part_;
};

}  // namespace

blocks::ReportPart report_page_for_elected(blocks::ReportMaking& making, const PageRoom& room,
                                           PageIs is) {
  return ElectedPage(making, room, is).write();
}

}  // namespace maillage::report::overview
