#include "output/answers/region/region_changes_answer.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "output/blocks/block_making.hpp"
#include "output/json/shapes.hpp"
#include "output/text/message.hpp"
#include "output/text/numbers.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/measures/measure_words.hpp"
#include "output/words/region/region_changes_messages.hpp"

namespace maillage::answers {

using namespace json;  // the shapes that it is made of

namespace {

using blocks::GridAlign;
using blocks::ParagraphKind;
using words::region::Changes;

constexpr int density_places = 3;

class ChangesAnswer {
 public:
  ChangesAnswer(const ChangesTold& told, blocks::GridUse use) : told_(told), use_(use) {}

  blocks::Report made() const {
    blocks::Report answer;
    answer.title = say(Changes::title);
    answer.subtitle =
        say(Changes::subtitle, {{"before", told_.before.label}, {"after", told_.after.label}});
    answer.parts = {whole(), contracts()};
    blocks::ReportPart left = left_out();
    if (!left.blocks.empty()) answer.parts.push_back(std::move(left));
    return answer;
  }

 private:
  std::string say(Changes key, std::initializer_list<output_text::Filling> fillings = {}) const {
    return output_text::filled(message_of(key), told_.language, fillings);
  }
  std::string count(std::size_t value) const {
    return output_text::count_text(value, told_.language);
  }
  std::string density(const std::optional<double>& value) const {
    return words::value_text(value, density_places, told_.language);
  }
  std::string from_to(const std::string& before, const std::string& after) const {
    if (before == after) return before;
    return say(Changes::from_to, {{"before", before}, {"after", after}});
  }
  static std::string change(std::size_t before, std::size_t after) {
    if (before == after) return "0";
    return (after > before ? "+" : "\u2212") +
           std::to_string(after > before ? after - before : before - after);
  }
  std::string orphans(const analysis::Counts& counts) const {
    const bool nobody_says = counts.actions > 0 && counts.carrier_not_said == counts.actions;
    return nobody_says ? say(Changes::not_said) : count(counts.orphan);
  }

  blocks::ReportPart whole() const {
    blocks::ReportPart part{"essentiel", say(Changes::glance_title), {}};
    std::size_t both = 0, came = 0, went = 0, lacking = 0;
    for (const region::MatchedSides& each : told_.matched.pairs)
      ++(each.ground ? both : lacks_table(each) ? lacking : each.after ? came : went);
    add(part, ParagraphKind::lead,
        say(Changes::glance_lead,
            {{"both", both}, {"came", came}, {"went", went}, {"lacking", lacking}}));
    const region::WholeFigures &a = told_.before.region.whole_figures,
                               &b = told_.after.region.whole_figures;
    std::vector<std::vector<std::string>> rows;
    const auto row = [&](Changes name, std::size_t before, std::size_t after) {
      rows.push_back({say(name), count(before), count(after), change(before, after)});
    };
    row(Changes::contracts_row, told_.before.region.sides.size(), told_.after.region.sides.size());
    row(Changes::actions_row, a.counts.actions, b.counts.actions);
    const bool all_said =
        orphans(a.counts) == count(a.counts.orphan) && orphans(b.counts) == count(b.counts.orphan);
    rows.push_back({say(Changes::orphans_row), orphans(a.counts), orphans(b.counts),
                    all_said ? change(a.counts.orphan, b.counts.orphan) : "\u2013"});
    row(Changes::organisations_row, a.counts.partners, b.counts.partners);
    row(Changes::several_row, a.in_several, b.in_several);
    rows.push_back({say(Changes::density_row), density(a.density), density(b.density), "\u2013"});
    add_table(part, "ensemble", part.title,
              {say(Changes::quantity_header), say(Changes::before_header),
               say(Changes::after_header), say(Changes::change_header)},
              rows, {1, 2, 3}, use_);
    rows.clear();
    const auto state = [&](const std::string& name, std::size_t before, std::size_t after) {
      if (before + after > 0)
        rows.push_back({name, count(before), count(after), change(before, after)});
    };
    for (std::size_t i = 0; i < model::state_count; ++i) {
      state(words::state_word(static_cast<model::State>(i), told_.language), a.counts.by_state[i],
            b.counts.by_state[i]);
    }
    state(words::state_word(std::nullopt, told_.language), a.counts.state_not_said,
          b.counts.state_not_said);
    add_table(part, "etats", say(Changes::states_title),
              {say(Changes::state_header), say(Changes::before_header), say(Changes::after_header),
               say(Changes::change_header)},
              rows, {1, 2, 3}, use_);
    add(part, ParagraphKind::note, say(Changes::note));
    return part;
  }

  std::string table_of(const region::Side& side) const {
    if (side.scope.whole || model::find_edition(*side.contract, side.scope.year) == nullptr)
      return "\u2013";
    return words::short_table_name(side.scope.year, told_.language);
  }

  // Whether it is on the other side too, without the table that is asked for there.
  bool lacks_table(const region::MatchedSides& each) const {
    if (each.ground) return false;
    const RegionAt &here = each.after ? told_.after : told_.before,
                   &there = each.after ? told_.before : told_.after;
    const std::string& name =
        here.region.sides[each.after ? *each.after : *each.before].contract->name;
    return std::find(there.without_table.begin(), there.without_table.end(), name) !=
           there.without_table.end();
  }

  std::string known_by(const region::MatchedSides& each) const {
    if (lacks_table(each)) return say(Changes::lacks_table);
    if (each.ground)
      return say(*each.ground == region::MatchGround::id ? Changes::by_id : Changes::by_name);
    return say(each.after ? Changes::came : Changes::went);
  }

  // States that nobody says anywhere in the table are none to be counted.
  std::string done(const analysis::Counts& counts) const {
    const bool nobody_says = counts.actions > 0 && counts.state_not_said == counts.actions;
    return nobody_says ? say(Changes::not_said) : count(counts.done());
  }

  blocks::ReportPart contracts() const {
    blocks::ReportPart part{"contrats", say(Changes::contracts_title), {}};
    std::vector<std::vector<std::string>> rows;
    for (const region::MatchedSides& each : told_.matched.pairs) {
      const auto figures = [&](const RegionAt& at, std::uint32_t side) {
        const region::ContractFigures& mine = at.region.figures[side];
        return std::array<std::string, 6>{table_of(at.region.sides[side]),
                                          count(mine.counts.actions),
                                          orphans(mine.counts),
                                          done(mine.counts),
                                          count(mine.counts.partners),
                                          density(mine.density)};
      };
      std::vector<std::string> row = {
          each.after ? told_.after.names[*each.after] : told_.before.names[*each.before],
          known_by(each)};
      const auto before =
          each.before ? std::optional(figures(told_.before, *each.before)) : std::nullopt;
      const auto after =
          each.after ? std::optional(figures(told_.after, *each.after)) : std::nullopt;
      for (std::size_t i = 0; i < 6; ++i) {
        row.push_back(before && after ? from_to((*before)[i], (*after)[i])
                      : before        ? (*before)[i]
                                      : (*after)[i]);
      }
      rows.push_back(std::move(row));
    }
    add_table(part, "contrats", part.title,
              {say(Changes::contract_header), say(Changes::came_or_went_header),
               say(Changes::tables_header), say(Changes::actions_header),
               say(Changes::orphans_header), say(Changes::done_header),
               say(Changes::organisations_header), say(Changes::density_header)},
              rows, {3, 4, 5, 6, 7}, use_);
    return part;
  }

  blocks::ReportPart left_out() const {
    blocks::ReportPart part{"non-compares", say(Changes::not_compared_title), {}};
    const auto add_items = [&](Changes lead, std::vector<std::string> items,
                               const std::vector<std::string>& more) {
      items.insert(items.end(), more.begin(), more.end());
      if (items.empty()) return;
      add(part, ParagraphKind::lead, say(lead));
      add_bullets(part, items);
    };
    const auto labelled = [&](const RegionAt& at) {
      std::vector<std::string> items;
      for (const std::string& name : at.without_table) items.push_back(name + " – " + at.label);
      return items;
    };
    add_items(Changes::without_table_lead, labelled(told_.before), labelled(told_.after));
    add_items(Changes::unread_lead, told_.before.unread, told_.after.unread);
    add_items(Changes::unclear_lead, told_.matched.unclear, {});
    return part;
  }

  const ChangesTold& told_;
  blocks::GridUse use_;
};

Json side_json(const RegionAt& at, const std::optional<std::uint32_t>& side) {
  if (!side) return nullptr;
  const region::ContractFigures& mine = at.region.figures[*side];
  return {{"contract", contract_json(*at.region.sides[*side].contract)},
          {"year", year_of(at.region.sides[*side].scope)},
          {"counts", counts_json(mine.counts)},
          {"density", or_null(mine.density)}};
}

Json whole_json(const RegionAt& at) {
  const region::WholeFigures& whole = at.region.whole_figures;
  return {{"label", at.label},
          {"contracts", at.region.sides.size()},
          {"counts", counts_json(whole.counts)},
          {"density", or_null(whole.density)},
          {"in_several", whole.in_several},
          {"without_table", at.without_table},
          {"unread", at.unread}};
}

}  // namespace

blocks::Report changes_answer(const ChangesTold& told, blocks::GridUse use) {
  return ChangesAnswer(told, use).made();
}

std::string changes_json(const ChangesTold& told) {
  Json contracts = Json::array();
  for (const region::MatchedSides& each : told.matched.pairs) {
    const char* ground = !each.ground                              ? nullptr
                         : *each.ground == region::MatchGround::id ? "id"
                                                                   : "name";
    contracts.push_back(
        {{"name", each.after ? told.after.names[*each.after] : told.before.names[*each.before]},
         {"matched", ground == nullptr ? Json(nullptr) : Json(ground)},
         {"before", side_json(told.before, each.before)},
         {"after", side_json(told.after, each.after)}});
  }
  const Json answer = {{"schema", schema_version},
                       {"before", whole_json(told.before)},
                       {"after", whole_json(told.after)},
                       {"contracts", std::move(contracts)},
                       {"unclear", told.matched.unclear}};
  return text_of(answer);
}

}  // namespace maillage::answers
