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

std::string say(const ChangesTold& told, Changes key,
                std::initializer_list<output_text::Filling> fillings = {}) {
  return output_text::filled(message_of(key), told.language, fillings);
}

std::string count(const ChangesTold& told, std::size_t value) {
  return output_text::count_text(value, told.language);
}

std::string density(const ChangesTold& told, const std::optional<double>& value) {
  return words::value_text(value, told.language);
}

std::string change(std::size_t before, std::size_t after) {
  if (before == after) return "0";
  return (after > before ? "+" : "\u2212") +
         std::to_string(after > before ? after - before : before - after);
}

std::string orphans(const ChangesTold& told, const analysis::Counts& counts) {
  const bool nobody_says = counts.actions > 0 && counts.carrier_not_said == counts.actions;
  return nobody_says ? say(told, Changes::not_said) : count(told, counts.orphan);
}

// Whether it is on the other side too, without the table that is asked for there.
bool lacks_table(const ChangesTold& told, const region::MatchedSides& each) {
  if (each.ground) return false;
  const RegionAt &here = each.after ? told.after : told.before,
                 &there = each.after ? told.before : told.after;
  const std::string& name =
      here.region.sides[each.after ? *each.after : *each.before].contract->name;
  return std::find(there.without_table.begin(), there.without_table.end(), name) !=
         there.without_table.end();
}

blocks::ReportPart whole(const ChangesTold& told, blocks::GridUse use) {
  blocks::ReportPart part{"essentiel", say(told, Changes::glance_title), {}};
  std::size_t both = 0, came = 0, went = 0, lacking = 0;
  for (const region::MatchedSides& each : told.matched.pairs)
    ++(each.ground ? both : lacks_table(told, each) ? lacking : each.after ? came : went);
  add(part, ParagraphKind::lead,
      say(told, Changes::glance_lead,
          {{"both", both}, {"came", came}, {"went", went}, {"lacking", lacking}}));
  const region::WholeFigures &a = told.before.region.whole_figures,
                             &b = told.after.region.whole_figures;
  std::vector<std::vector<std::string>> rows;
  const auto row = [&](Changes name, std::size_t before, std::size_t after) {
    rows.push_back(
        {say(told, name), count(told, before), count(told, after), change(before, after)});
  };
  row(Changes::contracts_row, told.before.region.sides.size(), told.after.region.sides.size());
  row(Changes::actions_row, a.counts.actions, b.counts.actions);
  const bool all_said = orphans(told, a.counts) == count(told, a.counts.orphan) &&
                        orphans(told, b.counts) == count(told, b.counts.orphan);
  rows.push_back({say(told, Changes::orphans_row), orphans(told, a.counts), orphans(told, b.counts),
                  all_said ? change(a.counts.orphan, b.counts.orphan) : "\u2013"});
  row(Changes::organisations_row, a.counts.partners, b.counts.partners);
  row(Changes::several_row, a.in_several, b.in_several);
  rows.push_back({say(told, Changes::density_row), density(told, a.density),
                  density(told, b.density), "\u2013"});
  add_table(part, "ensemble", part.title,
            {say(told, Changes::quantity_header), say(told, Changes::before_header),
             say(told, Changes::after_header), say(told, Changes::change_header)},
            rows, {1, 2, 3}, use);
  rows.clear();
  const auto state = [&](const std::string& name, std::size_t before, std::size_t after) {
    if (before + after > 0)
      rows.push_back({name, count(told, before), count(told, after), change(before, after)});
  };
  for (std::size_t i = 0; i < model::state_count; ++i) {
    state(words::state_word(static_cast<model::State>(i), told.language), a.counts.by_state[i],
          b.counts.by_state[i]);
  }
  state(words::state_word(std::nullopt, told.language), a.counts.state_not_said,
        b.counts.state_not_said);
  add_table(part, "etats", say(told, Changes::states_title),
            {say(told, Changes::state_header), say(told, Changes::before_header),
             say(told, Changes::after_header), say(told, Changes::change_header)},
            rows, {1, 2, 3}, use);
  add(part, ParagraphKind::note, say(told, Changes::note));
  return part;
}

std::string from_to(const ChangesTold& told, const std::string& before, const std::string& after) {
  if (before == after) return before;
  return say(told, Changes::from_to, {{"before", before}, {"after", after}});
}

std::string table_of(const ChangesTold& told, const region::Side& side) {
  if (side.scope.whole || model::find_edition(*side.contract, side.scope.year) == nullptr)
    return "\u2013";
  return words::short_table_name(side.scope.year, told.language);
}

std::string known_by(const ChangesTold& told, const region::MatchedSides& each) {
  if (lacks_table(told, each)) return say(told, Changes::lacks_table);
  if (each.ground)
    return say(told, *each.ground == region::MatchGround::id ? Changes::by_id : Changes::by_name);
  return say(told, each.after ? Changes::came : Changes::went);
}

// States that nobody says anywhere in the table are none to be counted.
std::string done(const ChangesTold& told, const analysis::Counts& counts) {
  const bool nobody_says = counts.actions > 0 && counts.state_not_said == counts.actions;
  return nobody_says ? say(told, Changes::not_said) : count(told, counts.done());
}

blocks::ReportPart contracts(const ChangesTold& told, blocks::GridUse use) {
  blocks::ReportPart part{"contrats", say(told, Changes::contracts_title), {}};
  std::vector<std::vector<std::string>> rows;
  for (const region::MatchedSides& each : told.matched.pairs) {
    const auto figures = [&](const RegionAt& at, std::uint32_t side) {
      const region::ContractFigures& mine = at.region.figures[side];
      return std::array<std::string, 6>{table_of(told, at.region.sides[side]),
                                        count(told, mine.counts.actions),
                                        orphans(told, mine.counts),
                                        done(told, mine.counts),
                                        count(told, mine.counts.partners),
                                        density(told, mine.density)};
    };
    std::vector<std::string> row = {
        each.after ? told.after.names[*each.after] : told.before.names[*each.before],
        known_by(told, each)};
    const auto before =
        each.before ? std::optional(figures(told.before, *each.before)) : std::nullopt;
    const auto after = each.after ? std::optional(figures(told.after, *each.after)) : std::nullopt;
    for (std::size_t i = 0; i < 6; ++i) {
      row.push_back(before && after ? from_to(told, (*before)[i], (*after)[i])
                    : before        ? (*before)[i]
                                    : (*after)[i]);
    }
    rows.push_back(std::move(row));
  }
  add_table(part, "contrats", part.title,
            {say(told, Changes::contract_header), say(told, Changes::came_or_went_header),
             say(told, Changes::tables_header), say(told, Changes::actions_header),
             say(told, Changes::orphans_header), say(told, Changes::done_header),
             say(told, Changes::organisations_header), say(told, Changes::density_header)},
            rows, {3, 4, 5, 6, 7}, use);
  return part;
}

blocks::ReportPart left_out(const ChangesTold& told) {
  blocks::ReportPart part{"non-compares", say(told, Changes::not_compared_title), {}};
  const auto add_items = [&](Changes lead, std::vector<std::string> items,
                             const std::vector<std::string>& more) {
    items.insert(items.end(), more.begin(), more.end());
    if (items.empty()) return;
    add(part, ParagraphKind::lead, say(told, lead));
    add_bullets(part, items);
  };
  const auto labelled = [&](const RegionAt& at) {
    std::vector<std::string> items;
    for (const std::string& name : at.without_table) items.push_back(name + " – " + at.label);
    return items;
  };
  add_items(Changes::without_table_lead, labelled(told.before), labelled(told.after));
  add_items(Changes::unread_lead, told.before.unread, told.after.unread);
  add_items(Changes::unclear_lead, told.matched.unclear, {});
  return part;
}

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
  blocks::Report answer;
  answer.title = say(told, Changes::title);
  answer.subtitle =
      say(told, Changes::subtitle, {{"before", told.before.label}, {"after", told.after.label}});
  answer.parts = {whole(told, use), contracts(told, use)};
  blocks::ReportPart left = left_out(told);
  if (!left.blocks.empty()) answer.parts.push_back(std::move(left));
  return answer;
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
