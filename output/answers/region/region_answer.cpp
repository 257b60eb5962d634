#include "output/answers/region/region_answer.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "output/answers/region/region_voice.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/measures/measure_words.hpp"

namespace maillage::answers {
namespace {

using blocks::GridAlign;
using blocks::ParagraphKind;
using words::region::Region;

// Of which somebody carries or nobody does; not abandoned, and where the table says who.
std::size_t live_actions(const analysis::Counts& counts) {
  return counts.carried + counts.orphan + counts.uncertain + counts.by_person;
}

blocks::ReportPart glance_part(const RegionVoice& voice) {
  blocks::ReportPart part{"essentiel", voice.say(Region::glance_title), {}};
  const region::WholeFigures& figures = voice.region.whole_figures;
  add(part, ParagraphKind::lead,
      voice.say(Region::glance_lead,
                {{"orphans", figures.counts.orphan}, {"known", live_actions(figures.counts)}}));
  blocks::KeyFigures keys;
  const auto key = [&](std::size_t value, Region words) {
    keys.figures.push_back({{voice.count(value)}, voice.say(words, {{"n", value}})});
  };
  key(figures.counts.actions, Region::actions_figure);
  key(figures.counts.orphan, Region::orphans_figure);
  key(figures.counts.partners, Region::organisations_figure);
  key(figures.in_several, Region::several_figure);
  keys.figures.push_back({{words::value_text(figures.density, voice.told.language)},
                          voice.say(Region::density_figure)});
  part.blocks.push_back({std::move(keys)});
  if (figures.groups > 0)
    add(part, ParagraphKind::plain,
        voice.say(figures.groups == 1 ? Region::one_group : Region::groups,
                  {{"n", figures.groups}, {"largest", figures.largest}}));
  add(part, ParagraphKind::note,
      voice.say(Region::counted_once, {{"n", voice.region.shared.one.size()}}));
  if (!voice.told.unread.empty())
    add(part, ParagraphKind::note, voice.say(Region::left_out, {{"n", voice.told.unread.size()}}));
  if (!voice.told.scenarios.empty())
    add(part, ParagraphKind::note,
        voice.say(Region::scenario_left_out, {{"n", voice.told.scenarios.size()}}));
  return part;
}

blocks::GridCell number_cell(const RegionVoice& voice, std::size_t value) {
  blocks::GridCell cell = blocks::words_cell(voice.count(value));
  cell.sort = std::to_string(value);
  return cell;
}

std::string sort_of(double value) { return std::to_string(static_cast<long long>(value * 1e9)); }

blocks::GridCell undefined_cell() {
  blocks::GridCell cell = blocks::words_cell("\u2013");
  cell.sort = "-1";
  return cell;
}

blocks::GridCell share_cell(const RegionVoice& voice, std::size_t value, std::size_t of) {
  if (of == 0) return undefined_cell();
  blocks::GridCell cell =
      blocks::words_cell(output_text::share_text(value, of, voice.told.language));
  cell.sort = sort_of(static_cast<double>(value) / static_cast<double>(of));
  return cell;
}

blocks::GridCell part_cell(const RegionVoice& voice, const region::Part& part) {
  if (part.of == 0) return undefined_cell();
  blocks::GridCell cell =
      blocks::words_cell(voice.say(Region::part, {{"count", part.count}, {"of", part.of}}));
  cell.sort = sort_of(static_cast<double>(part.count) / static_cast<double>(part.of));
  return cell;
}

blocks::GridCell density_cell(const RegionVoice& voice, const std::optional<double>& value) {
  blocks::GridCell cell =
      blocks::words_cell(value ? words::value_text(value, voice.told.language) : "\u2013");
  cell.sort = value ? sort_of(*value) : "-1";
  return cell;
}

// Orphans that nobody recorded are none to be counted.
blocks::GridCell orphans_cell(const RegionVoice& voice, const analysis::Counts& counts) {
  if (counts.carrier_not_said == counts.actions && counts.actions > 0) {
    blocks::GridCell cell = blocks::words_cell(voice.say(Region::not_said), blocks::Tone::missing);
    cell.sort = "-1";
    return cell;
  }
  return number_cell(voice, counts.orphan);
}

std::string table_words(const RegionVoice& voice, const region::Side& side) {
  if (side.scope.whole || model::find_edition(*side.contract, side.scope.year) == nullptr)
    return "\u2013";
  return words::short_table_name(side.scope.year, voice.told.language);
}

blocks::ReportPart contracts_part(const RegionVoice& voice) {
  blocks::ReportPart part{"contrats", voice.say(Region::contracts_title), {}};
  add(part, ParagraphKind::lead, voice.say(Region::contracts_lead));
  blocks::Grid grid{"contrats", part.title, voice.use(), {}, {}};
  const auto column = [&](Region key, GridAlign align = GridAlign::numbers) {
    grid.columns.push_back({voice.say(key), align});
  };
  column(Region::contract_header, GridAlign::words);
  column(Region::table_header, GridAlign::words);
  column(Region::actions_header);
  column(Region::orphans_header);
  column(Region::orphan_share_header);
  column(Region::organisations_header);
  column(Region::filled_header);
  column(Region::rhythm_header);
  column(Region::objectives_header);
  column(Region::epcis_header);
  column(Region::density_header);
  column(Region::findings_header);
  for (std::size_t i = 0; i < voice.region.sides.size(); ++i) {
    const region::ContractFigures& mine = voice.region.figures[i];
    blocks::Run name{voice.told.names[i]};
    name.document = voice.told.reports[i];
    blocks::GridRow row;
    row.cells = {blocks::run_cell(name),
                 blocks::words_cell(table_words(voice, voice.region.sides[i])),
                 number_cell(voice, mine.counts.actions),
                 orphans_cell(voice, mine.counts),
                 share_cell(voice, mine.counts.orphan, live_actions(mine.counts)),
                 number_cell(voice, mine.counts.partners),
                 share_cell(voice, mine.filled.count, mine.filled.of),
                 part_cell(voice, mine.rhythms_kept),
                 part_cell(voice, mine.objectives_served),
                 part_cell(voice, mine.epcis_served),
                 density_cell(voice, mine.density),
                 number_cell(voice, mine.grave)};
    grid.rows.push_back(std::move(row));
  }
  const region::WholeFigures& whole = voice.region.whole_figures;
  const blocks::GridCell empty = blocks::words_cell("");
  grid.rows.push_back(
      {"",
       {blocks::run_cell({voice.say(Region::whole_row), blocks::Emphasis::strong}), empty,
        number_cell(voice, whole.counts.actions), orphans_cell(voice, whole.counts),
        share_cell(voice, whole.counts.orphan, live_actions(whole.counts)),
        number_cell(voice, whole.counts.partners), empty, empty, empty, empty,
        density_cell(voice, whole.density), empty}});
  constexpr std::size_t most_columns = 10;
  if (voice.told.medium == Medium::terminal) {
    grid.columns.resize(most_columns);
    for (blocks::GridRow& row : grid.rows) row.cells.resize(most_columns);
  }
  part.blocks.push_back({std::move(grid)});
  add(part, ParagraphKind::note, voice.say(Region::contracts_note));
  if (voice.told.medium != Medium::terminal)
    add(part, ParagraphKind::note, voice.say(Region::wide_note));
  return part;
}

blocks::ReportPart everywhere_part(const RegionVoice& voice) {
  blocks::ReportPart part{"partout", voice.say(Region::everywhere_title), {}};
  if (voice.region.everywhere.empty()) {
    add(part, ParagraphKind::nothing, voice.say(Region::everywhere_none));
    return part;
  }
  add(part, ParagraphKind::lead,
      voice.say(Region::everywhere_lead, {{"n", voice.region.everywhere.size()}}));
  std::vector<std::vector<std::string>> rows;
  for (const region::Everywhere& each : voice.region.everywhere) {
    const model::Partner& mine = voice.partner(each.organisation);
    rows.push_back({mine.name, words::type_word(mine.type, voice.told.language),
                    voice.count(each.sides.size()), voice.count(each.carries_in.size()),
                    voice.count(each.carried), voice.count(each.joined),
                    voice.sides_words(each.carries_in.empty() ? each.sides : each.carries_in)});
  }
  voice.add_list(part, "partout",
                 {Region::organisation_header, Region::ground_header, Region::in_contracts_header,
                  Region::carries_in_header, Region::carried_header, Region::joined_header,
                  Region::which_header},
                 std::move(rows), {2, 3, 4, 5});
  if (auto* grid = std::get_if<blocks::Grid>(&part.blocks[1].content))
    grid->columns[1].header = "type";
  return part;
}

blocks::ReportPart themes_part(const RegionVoice& voice) {
  blocks::ReportPart part{"themes", voice.say(Region::themes_title), {}};
  const auto everywhere = static_cast<std::size_t>(std::count_if(
      voice.region.themes.begin(), voice.region.themes.end(),
      [](const region::Theme& theme) { return theme.orphan_sides.size() == theme.sides.size(); }));
  if (everywhere == 0) {
    add(part, ParagraphKind::nothing, voice.say(Region::themes_none));
  } else {
    add(part, ParagraphKind::lead, voice.say(Region::themes_lead, {{"n", everywhere}}));
  }
  // Those orphan everywhere, then those that are so in most.
  std::vector<const region::Theme*> told;
  for (const region::Theme& theme : voice.region.themes) {
    if (!theme.orphan_sides.empty()) told.push_back(&theme);
  }
  std::stable_sort(told.begin(), told.end(), [](const region::Theme* a, const region::Theme* b) {
    const auto all = [](const region::Theme* each) {
      return each->orphan_sides.size() == each->sides.size();
    };
    return all(a) && !all(b);
  });
  std::vector<std::vector<std::string>> rows;
  for (const region::Theme* theme : told) {
    rows.push_back({theme->word, voice.count(theme->sides.size()),
                    voice.count(theme->orphan_sides.size()), voice.count(theme->objectives),
                    voice.count(theme->orphans), voice.sides_words(theme->orphan_sides)});
  }
  voice.add_list(
      part, "themes",
      {Region::theme_header, Region::said_in_header, Region::orphan_in_header,
       Region::theme_objectives_header, Region::theme_orphans_header, Region::which_header},
      std::move(rows), {1, 2, 3, 4});
  add(part, ParagraphKind::note, voice.say(Region::themes_note));
  return part;
}

blocks::ReportPart shared_part(const RegionVoice& voice) {
  blocks::ReportPart part{"communes", voice.say(Region::shared_title), {}};
  const region::SharedActions& found = voice.region.shared;
  if (found.one.empty() && found.asked.empty()) {
    add(part, ParagraphKind::nothing, voice.say(Region::shared_none));
  }
  if (!found.one.empty())
    add(part, ParagraphKind::lead, voice.say(Region::shared_one_lead, {{"n", found.one.size()}}));
  if (!found.asked.empty())
    add(part, ParagraphKind::lead,
        voice.say(Region::shared_asked_lead, {{"n", found.asked.size()}}));
  std::vector<std::vector<std::string>> rows;
  const auto add_rows = [&](const std::vector<region::SharedAction>& actions, Region how) {
    for (const region::SharedAction& action : actions) {
      std::vector<std::uint32_t> sides;
      for (const region::ActionSeat& seat : action) sides.push_back(seat.side);
      const model::Contract& first = *voice.region.sides[action.front().side].contract;
      rows.push_back(
          {first.actions[action.front().action].title, voice.say(how), voice.sides_words(sides)});
    }
  };
  add_rows(found.one, Region::counted_as_one);
  add_rows(found.asked, Region::asked_about);
  voice.add_list(part, "communes",
                 {Region::action_header, Region::shared_header, Region::which_header},
                 std::move(rows), {});
  add(part, ParagraphKind::note, voice.say(Region::shared_note));
  return part;
}

Region words_of(region::JoinGround ground) {
  constexpr std::array<Region, region::join_ground_count> words = {
      Region::ground_siren,     Region::ground_finess,     Region::ground_said,
      Region::ground_territory, Region::ground_department, Region::ground_single,
      Region::ground_national};
  return words[static_cast<std::size_t>(ground)];
}

Region words_of(region::AskGround ground) {
  constexpr std::array<Region, 5> words = {Region::ask_elsewhere, Region::ask_kind_alone,
                                           Region::ask_other_type, Region::ask_near_name,
                                           Region::ask_several};
  return words[static_cast<std::size_t>(ground)];
}

blocks::ReportPart questions_part(const RegionVoice& voice) {
  blocks::ReportPart part{"questions", voice.say(Region::questions_title), {}};
  const auto& asked = voice.region.joined.questions;
  if (asked.empty()) {
    add(part, ParagraphKind::nothing, voice.say(Region::questions_none));
    return part;
  }
  add(part, ParagraphKind::lead, voice.say(Region::questions_lead, {{"n", asked.size()}}));
  std::vector<std::vector<std::string>> rows;
  for (const region::Question& question : asked) {
    std::vector<std::string> names;
    std::set<std::uint32_t> sides;
    for (const std::uint32_t organisation : question.organisations) {
      const std::string& name = voice.partner(organisation).name;
      if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
      for (const region::Member& member : voice.region.joined.organisations[organisation].members)
        sides.insert(member.contract);
    }
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : " ; ") + name;
    rows.push_back({text, voice.say(words_of(question.ground)), voice.count(sides.size()),
                    voice.sides_words({sides.begin(), sides.end()})});
  }
  voice.add_list(part, "questions",
                 {Region::names_header, Region::question_header, Region::in_contracts_header,
                  Region::which_header},
                 std::move(rows), {2});
  add(part, ParagraphKind::note, voice.say(Region::questions_note));
  return part;
}

std::string names_of(const RegionVoice& voice, std::uint32_t organisation) {
  std::string text = voice.partner(organisation).name;
  for (const std::string& other : voice.partner(organisation).aliases) text += " = " + other;
  return text;
}

blocks::ReportPart joins_part(const RegionVoice& voice) {
  blocks::ReportPart part{"rapprochees", voice.say(Region::joins_title), {}};
  std::vector<std::vector<std::string>> rows;
  const auto& organisations = voice.region.joined.organisations;
  for (std::uint32_t i = 0; i < organisations.size(); ++i) {
    if (organisations[i].members.size() < 2) continue;
    std::set<region::JoinGround> grounds(organisations[i].grounds.begin() + 1,
                                         organisations[i].grounds.end());
    std::string known_by;
    for (const region::JoinGround ground : grounds)
      known_by += (known_by.empty() ? "" : " ; ") + voice.say(words_of(ground));
    std::vector<std::uint32_t> sides;
    for (const region::Member& member : organisations[i].members) sides.push_back(member.contract);
    rows.push_back(
        {names_of(voice, i), known_by, voice.count(sides.size()), voice.sides_words(sides)});
  }
  if (rows.empty()) {
    add(part, ParagraphKind::nothing, voice.say(Region::joins_none));
    return part;
  }
  add(part, ParagraphKind::lead, voice.say(Region::joins_lead, {{"n", rows.size()}}));
  voice.add_list(part, "rapprochees",
                 {Region::names_header, Region::ground_header, Region::in_contracts_header,
                  Region::which_header},
                 std::move(rows), {2});
  add(part, ParagraphKind::note, voice.say(Region::joins_note));
  return part;
}

blocks::ReportPart unread_part(const RegionVoice& voice) {
  blocks::ReportPart part{"non-lus", voice.say(Region::unread_title), {}};
  if (!voice.told.unread.empty()) {
    add(part, ParagraphKind::lead, voice.say(Region::unread_lead));
    add_bullets(part, voice.told.unread);
  }
  if (!voice.told.scenarios.empty()) {
    add(part, ParagraphKind::lead,
        voice.say(Region::scenarios_lead, {{"n", voice.told.scenarios.size()}}));
    add_bullets(part, voice.told.scenarios);
  }
  return part;
}

}  // namespace

blocks::Report region_answer(const Told& told) {
  const RegionVoice voice{told};
  blocks::Report answer;
  const std::size_t sides = voice.region.sides.size();
  answer.title =
      sides == 1 ? voice.say(Region::one_title) : voice.say(Region::title, {{"n", sides}});
  const analysis::Counts& counts = voice.region.whole_figures.counts;
  answer.subtitle = voice.say(Region::subtitle,
                              {{"actions", counts.actions}, {"organisations", counts.partners}});
  answer.parts = {glance_part(voice), contracts_part(voice), everywhere_part(voice),
                  themes_part(voice), shared_part(voice)};
  if (!voice.region.territories.empty()) answer.parts.push_back(articulation_part(voice));
  if (voice.region.conditions) answer.parts.push_back(conditions_part(voice));
  answer.parts.push_back(questions_part(voice));
  answer.parts.push_back(joins_part(voice));
  if (!voice.told.unread.empty() || !voice.told.scenarios.empty())
    answer.parts.push_back(unread_part(voice));
  return answer;
}

std::string_view code_of(region::JoinGround ground) {
  constexpr std::array<std::string_view, region::join_ground_count> codes = {
      "siren",           "finess",      "said",         "same-territory",
      "same-department", "single-body", "national-body"};
  return codes[static_cast<std::size_t>(ground)];
}

std::string_view code_of(region::AskGround ground) {
  constexpr std::array<std::string_view, 5> codes = {"elsewhere", "kind-alone", "other-type",
                                                     "near-name", "several"};
  return codes[static_cast<std::size_t>(ground)];
}

}  // namespace maillage::answers
