// The contract in a sentence and in ten figures. What nobody recorded is said so, and is no 0.
#include <algorithm>
#include <set>

#include "network/analysis/completeness.hpp"
#include "network/gaps/carrier_history.hpp"
#include "network/gaps/coverage.hpp"
#include "network/model/counting.hpp"
#include "network/model/outline.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/report/overview/finding_sentences.hpp"
#include "output/report/overview/part_essentials.hpp"
#include "output/text/numbers.hpp"
#include "output/words/overview/figure_messages.hpp"
#include "output/words/report/cell_messages.hpp"
#include "output/words/tally_words.hpp"

namespace maillage::report::overview {
namespace {

using words::overview::Counting;
using words::overview::Figures;

constexpr std::size_t unrecorded_plural = 2;  // what is not recorded is spoken of in the plural

using EssentialRows = std::vector<const model::ActionRow*>;

class EssentialsFigures {
 public:
  explicit EssentialsFigures(blocks::ReportMaking& making)
      : making_(making),
        contract_(making.contract),
        counts_(making.analysis.counts),
        language_(making.language) {
    for (const auto& group : making.study.rows()) {
      if (!group.empty()) rows_.push_back(group.back());
    }
    find_first_carriers();
  }

  EssentialFigures write() { return {lead(), key_figures()}; }

 private:
  template <class Key>
  std::string say(Key key, std::initializer_list<output_text::Filling> fillings = {}) const {
    return making_.say(key, fillings);
  }
  std::string where() const { return blocks::scope_phrase(contract_, making_.scope(), language_); }
  // "actions réalisées en 2021 : 4".
  std::string counted(Counting key, std::size_t count) const {
    return say(key, {{"where", where()}, {"n", count}});
  }
  bool carriers_known() const { return counts_.carrier_not_said < counts_.actions; }
  bool states_known() const { return counts_.state_not_said < counts_.actions; }

  template <class Wanted>
  EssentialRows rows_where(Wanted wanted) const {
    EssentialRows found;
    std::copy_if(rows_.begin(), rows_.end(), std::back_inserter(found),
                 [&](const model::ActionRow* row) { return wanted(*row); });
    return found;
  }

  static std::vector<text::Place> places_of(const EssentialRows& rows) {
    std::vector<text::Place> places;
    for (const model::ActionRow* row : rows) places.push_back(row->place);
    return places;
  }

  blocks::Run figure(std::size_t count, std::string what, std::string formula,
                     std::vector<text::Place> places) {
    return making_.figure(output_text::count_text(count, language_),
                          {std::move(what), std::move(formula), "", std::move(places)});
  }

  blocks::Run rows_figure(const EssentialRows& rows, Counting what) {
    return figure(rows.size(), counted(what, rows.size()), "", places_of(rows));
  }

  blocks::Run missing() const { return {say(words::report::Cells::not_recorded)}; }

  // "aucune" for 0.
  blocks::Run orphan_figure() {
    return none_in_words(counts_.orphan, say(Figures::no_action_figure),
                         rows_figure(making_.study.uncarried().nobody, Counting::orphans));
  }

  static blocks::Run none_in_words(std::size_t count, const std::string& word, blocks::Run figure) {
    if (count == 0) figure.text = word;
    return figure;
  }

  blocks::Run done_figure() {
    return rows_figure(rows_where([](const model::ActionRow& row) {
                         return row.state && model::is_done(*row.state);
                       }),
                       Counting::done);
  }

  // "aucune" for 0.
  blocks::Run done_in_words() {
    return none_in_words(counts_.done(), say(Figures::no_action_figure), done_figure());
  }

  // Those who carry most, themselves; several where they carry as many. None where nobody carries.
  void find_first_carriers() {
    const std::vector<model::PartnerDoings>& doings = making_.study.doings();
    std::size_t most = 1;
    for (const model::PartnerDoings& each : doings) most = std::max(most, each.carries.live.size());
    for (std::uint32_t i = 0; i < doings.size(); ++i) {
      if (doings[i].carries.live.size() == most)
        first_.push_back({text::PartnerId{i}, doings[i].carries});
    }
    if (first_.size() != 1) return;
    const auto& all = making_.study.doings_with_services();
    first_with_services_ = all[first_.front().partner.value].carries.live.size();
  }

  blocks::Run carried_figure() {
    std::vector<text::Place> places;
    for (const FirstCarrier& each : first_) {
      for (const model::ActionRow* row : each.carries.live) places.push_back(row->place);
    }
    const std::size_t count = first_.front().carries.live.size();
    const std::string what =
        first_.size() == 1 ? say(Counting::carried_by_first,
                                 {{"organisation", contract_.partners[first_.front().partner].name},
                                  {"where", where()},
                                  {"n", count}})
                           : counted(Counting::carried_by_each, count);
    return figure(count, what, say(Counting::carried_is), std::move(places));
  }

  // What is said beside the first carrier's number: abandoned ones, and the reading with services.
  std::string abandoned_beside() const {
    return words::abandoned_beside(first_.front().carries.abandoned.size(), language_);
  }
  bool services_add() const {
    return first_.size() == 1 && first_with_services_ != first_.front().carries.live.size();
  }

  void add_first_carriers(blocks::Prose& prose) {
    if (first_.empty()) return;
    prose.push_back({" "});
    if (first_.size() == 1) {
      blocks::append(
          prose, making_.prose(
                     services_add() ? Figures::first_carrier_with_services : Figures::first_carrier,
                     {{"organisation", {making_.link(first_.front().partner)}},
                      {"carried", {carried_figure()}}},
                     {{"abandoned", abandoned_beside()}, {"n", first_with_services_}}));
      return;
    }
    constexpr std::size_t most_named = 3;
    blocks::Prose organisations = {
        {say(words::report::Cells::organisations, {{"n", first_.size()}})}};
    if (first_.size() <= most_named) {
      std::vector<text::PartnerId> partners;
      for (const FirstCarrier& each : first_) partners.push_back(each.partner);
      organisations = making_.links(partners);
    }
    blocks::append(
        prose, making_.prose(Figures::first_carriers, {{"organisations", std::move(organisations)},
                                                       {"carried", {carried_figure()}}}));
  }

  blocks::Block lead() {
    if (counts_.actions == 0) {
      return blocks::prose_block(blocks::ParagraphKind::lead,
                                 say(Figures::no_action, {{"where", where()}}));
    }
    const std::string place = blocks::capital(where());
    const std::size_t actions = counts_.actions, done = counts_.done(), orphans = counts_.orphan;
    blocks::Prose prose;
    if (states_known() && carriers_known()) {
      prose =
          making_.prose(Figures::lead_done_and_orphans,
                        {{"done", {done_in_words()}}, {"orphans", {orphan_figure()}}},
                        {{"where", place}, {"n", actions}, {"done", done}, {"orphans", orphans}});
    } else if (states_known()) {
      prose = making_.prose(Figures::lead_done, {{"done", {done_in_words()}}},
                            {{"where", place}, {"n", actions}, {"done", done}});
    } else if (carriers_known()) {
      prose = making_.prose(Figures::lead_orphans, {{"orphans", {orphan_figure()}}},
                            {{"where", place}, {"n", actions}});
    } else {
      prose = {{say(Figures::lead, {{"where", place}, {"n", actions}})}};
    }
    if (carriers_known() && counts_.carrier_not_said > 0) {
      prose.push_back(
          {" " + say(Figures::carrier_not_recorded, {{"n", counts_.carrier_not_said}})});
    }
    add_first_carriers(prose);
    return blocks::prose_block(blocks::ParagraphKind::lead, std::move(prose));
  }

  blocks::KeyFigures key_figures() {
    blocks::KeyFigures ten;
    const auto add = [&](blocks::Run value, std::string words) {
      ten.figures.push_back({std::move(value), std::move(words)});
    };
    add(rows_figure(rows_, Counting::actions), actions_words());
    if (states_known()) {
      add(done_figure(),
          say(Figures::done,
              {{"n", counts_.done()},
               {"share", output_text::share_text(counts_.done(), counts_.actions, language_)}}));
    } else {
      add(missing(), say(Figures::done_not_recorded));
    }
    add(carriers_known() ? orphan_figure() : missing(), orphans_words());
    add(carriers_known() ? figure(counts_.carriers, counted(Counting::carriers, counts_.carriers),
                                  say(Counting::carriers_are),
                                  places_of(rows_where([](const model::ActionRow& row) {
                                    return !row.carriers.empty();
                                  })))
                         : missing(),
        say(Figures::carriers, {{"n", carriers_known() ? counts_.carriers : unrecorded_plural}}));
    add_first_carrier(ten);
    add_objectives(ten);
    add(figure(counts_.tied, counted(Counting::tied, counts_.tied), say(Counting::tied_are),
               places_of(rows_where([](const model::ActionRow& row) {
                 return !row.carriers.empty() || !row.partners.empty() || !row.funders.empty();
               }))),
        tied_words());
    add_governance(ten);
    return ten;
  }

  // With what the number of organisations rests on, where some action names no partner.
  std::string tied_words() const {
    const analysis::Completeness& found = making_.study.filled();
    const std::uint32_t said =
        found.fields[static_cast<std::size_t>(analysis::ActionField::partners)].filled;
    return say(said == found.rows ? Figures::tied : Figures::tied_partners_said,
               {{"n", counts_.tied},
                {"all", counts_.partners},
                {"said", std::size_t{said}},
                {"rows", std::size_t{found.rows}}});
  }

  std::string actions_words() const {
    return say(counts_.fiches + counts_.pistes == 0 ? Figures::actions : Figures::actions_of_kinds,
               {{"n", counts_.actions}, {"fiches", counts_.fiches}, {"pistes", counts_.pistes}});
  }

  std::string orphans_words() const {
    const bool uncertain = carriers_known() && counts_.uncertain > 0;
    const bool none = carriers_known() && counts_.orphan == 0;
    const Figures words = none ? (uncertain ? Figures::no_orphan_but_uncertain : Figures::no_orphan)
                               : (uncertain ? Figures::orphans_and_uncertain : Figures::orphans);
    return say(words, {{"n", counts_.uncertain}});
  }

  void add_first_carrier(blocks::KeyFigures& ten) {
    if (first_.empty()) {
      // Where nobody carries there is no first carrier to count.
      if (!carriers_known()) ten.figures.push_back({missing(), say(Figures::no_first_carrier)});
      return;
    }
    if (first_.size() > 1) {
      ten.figures.push_back(
          {carried_figure(), say(Figures::of_first_carriers, {{"n", first_.size()}})});
      return;
    }
    ten.figures.push_back(
        {carried_figure(),
         say(services_add() ? Figures::of_first_carrier_with_services : Figures::of_first_carrier,
             {{"organisation", contract_.partners[first_.front().partner].name},
              {"abandoned", abandoned_beside()},
              {"n", first_with_services_}})});
  }

  // Lowest parts of the plan that have live actions, none with a named carrier.
  void add_objectives(blocks::KeyFigures& ten) {
    const gaps::StateTable& table = making_.study.states();
    std::size_t empty = 0, leaves = 0;
    std::vector<text::Place> places;
    std::set<model::Subject> leaf;
    for (const model::OutlineItem& item : model::outline(contract_)) {
      if (item.branch == model::Branch::leaf) leaf.insert(item.subject);
    }
    for (const gaps::StateCounts& part : table.parts) {
      if (leaf.count(part.subject) == 0) continue;
      ++leaves;
      const auto of = [&](model::Carrying carrying) {
        return part.by_carrying[static_cast<std::size_t>(carrying)];
      };
      const bool lacks = of(model::Carrying::named) == 0 &&
                         of(model::Carrying::not_recorded) == 0 &&
                         of(model::Carrying::nobody) + of(model::Carrying::uncertain) > 0;
      if (!lacks) continue;
      ++empty;
      for (const model::ActionRow* row : rows_) {
        if (model::is_live(*row) && model::hangs_on(*row) == part.subject)
          places.push_back(row->place);
      }
    }
    const bool axes = contract_.objectives.empty();
    blocks::Run value = missing();
    if (carriers_known()) {
      value =
          none_in_words(empty, say(Figures::no_part),
                        figure(empty, counted(axes ? Counting::axes : Counting::objectives, empty),
                               say(Counting::parts_are), std::move(places)));
    }
    ten.figures.push_back(
        {std::move(value),
         say(axes ? Figures::axes : Figures::objectives,
             {{"n", carriers_known() ? empty : unrecorded_plural}, {"all", leaves}})});
  }

  // How many subjects the rule finds fault with; 0 if the rule is off.
  std::size_t found(model::Rule rule) const {
    if (!contract_.rules[rule].on) return 0;
    std::set<model::Subject> subjects;
    for (const model::Finding& finding : making_.analysis.findings) {
      if (finding.rule == rule && finding.subject.kind != model::SubjectKind::contract) {
        subjects.insert(finding.subject);
      }
    }
    return subjects.size();
  }

  void add_governance(blocks::KeyFigures& ten) {
    std::vector<text::Place> signatures, instances, epcis;
    for (const model::Signature& each : contract_.signatures) signatures.push_back(each.place);
    for (const model::Instance& each : contract_.instances) instances.push_back(each.place);
    for (const model::Epci& each : contract_.epcis) epcis.push_back(each.place);
    // A contract declares what it has, never that it has none: 0 is not recorded.
    const auto add = [&](std::size_t count, Counting what, std::vector<text::Place> places,
                         std::string words) {
      ten.figures.push_back({count == 0 ? missing()
                                        : figure(count, say(what, {{"n", count}}),
                                                 say(Counting::declared), std::move(places)),
                             std::move(words)});
    };
    const auto shown = [](std::size_t count) { return count == 0 ? unrecorded_plural : count; };
    const std::size_t idle = found(model::Rule::signataire_sans_role);
    add(counts_.signatories, Counting::signatories, std::move(signatures),
        say(idle == 0 ? Figures::signatories : Figures::signatories_idle,
            {{"n", shown(counts_.signatories)}, {"idle", idle}}));
    const std::size_t late = found(model::Rule::rythme_non_tenu);
    add(counts_.instances, Counting::instances, std::move(instances),
        say(late == 0 ? Figures::instances : Figures::instances_late,
            {{"n", shown(counts_.instances)}, {"late", late}, {"when", judged_when(making_)}}));
    const std::size_t without = found(model::Rule::epci_sans_referent);
    add(counts_.epcis, Counting::epcis, std::move(epcis),
        say(without == 0 ? Figures::epcis : Figures::epcis_without_referent, {{"n", without}}));
  }

  blocks::ReportMaking& making_;
  const model::Contract& contract_;
  const analysis::Counts& counts_;
  const output_text::Language language_;
  EssentialRows rows_;
  struct FirstCarrier {
    text::PartnerId partner;
    model::CountedActions carries;
  };
  std::vector<FirstCarrier> first_;
  std::size_t first_with_services_ = 0;  // of the only one
};

}  // namespace

EssentialFigures essential_figures(blocks::ReportMaking& making) {
  return EssentialsFigures(making).write();
}

}  // namespace maillage::report::overview
