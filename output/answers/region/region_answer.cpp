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

constexpr int density_decimals = 3;

class Answer : RegionVoice {
 public:
  explicit Answer(const Told& told) : RegionVoice(told) {}

  blocks::Report made() {
    blocks::Report answer;
    const std::size_t sides = region_.sides.size();
    answer.title = sides == 1 ? say(Region::one_title) : say(Region::title, {{"n", sides}});
    const analysis::Counts& counts = region_.whole_figures.counts;
    answer.subtitle =
        say(Region::subtitle, {{"actions", counts.actions}, {"organisations", counts.partners}});
    answer.parts = {glance(), contracts(), everywhere(), themes(), shared()};
    if (!region_.territories.empty()) answer.parts.push_back(articulation_part(told_));
    if (region_.conditions) answer.parts.push_back(conditions_part(told_));
    answer.parts.push_back(questions());
    answer.parts.push_back(joins());
    if (!told_.unread.empty() || !told_.scenarios.empty()) answer.parts.push_back(unread());
    return answer;
  }

 private:
  blocks::ReportPart glance() const {
    blocks::ReportPart part{"essentiel", say(Region::glance_title), {}};
    const region::WholeFigures& figures = region_.whole_figures;
    add(part, ParagraphKind::lead,
        say(Region::glance_lead,
            {{"orphans", figures.counts.orphan}, {"known", live(figures.counts)}}));
    blocks::KeyFigures keys;
    const auto key = [&](std::size_t value, Region words) {
      keys.figures.push_back({{count(value)}, say(words, {{"n", value}})});
    };
    key(figures.counts.actions, Region::actions_figure);
    key(figures.counts.orphan, Region::orphans_figure);
    key(figures.counts.partners, Region::organisations_figure);
    key(figures.in_several, Region::several_figure);
    keys.figures.push_back({{words::value_text(figures.density, density_decimals, told_.language)},
                            say(Region::density_figure)});
    part.blocks.push_back({std::move(keys)});
    if (figures.groups > 0)
      add(part, ParagraphKind::plain,
          say(figures.groups == 1 ? Region::one_group : Region::groups,
              {{"n", figures.groups}, {"largest", figures.largest}}));
    add(part, ParagraphKind::note, say(Region::counted_once, {{"n", region_.shared.one.size()}}));
    if (!told_.unread.empty())
      add(part, ParagraphKind::note, say(Region::left_out, {{"n", told_.unread.size()}}));
    if (!told_.scenarios.empty())
      add(part, ParagraphKind::note,
          say(Region::scenario_left_out, {{"n", told_.scenarios.size()}}));
    return part;
  }

  blocks::GridCell number(std::size_t value) const {
    blocks::GridCell cell = blocks::words_cell(count(value));
    cell.sort = std::to_string(value);
    return cell;
  }

  static std::string sort_of(double value) {
    return std::to_string(static_cast<long long>(value * 1e9));
  }

  blocks::GridCell share(std::size_t value, std::size_t of) const {
    if (of == 0) return undefined();
    blocks::GridCell cell = blocks::words_cell(output_text::share_text(value, of, told_.language));
    cell.sort = sort_of(static_cast<double>(value) / static_cast<double>(of));
    return cell;
  }

  blocks::GridCell part_cell(const region::Part& part) const {
    if (part.of == 0) return undefined();
    blocks::GridCell cell =
        blocks::words_cell(say(Region::part, {{"count", part.count}, {"of", part.of}}));
    cell.sort = sort_of(static_cast<double>(part.count) / static_cast<double>(part.of));
    return cell;
  }

  blocks::GridCell undefined() const {
    blocks::GridCell cell = blocks::words_cell("\u2013");
    cell.sort = "-1";
    return cell;
  }

  blocks::GridCell density(const std::optional<double>& value) const {
    blocks::GridCell cell = blocks::words_cell(
        value ? output_text::number_text(*value, density_decimals, told_.language) : "\u2013");
    cell.sort = value ? sort_of(*value) : "-1";
    return cell;
  }

  // Orphans that nobody recorded are none to be counted.
  blocks::GridCell orphans(const analysis::Counts& counts) const {
    if (counts.carrier_not_said == counts.actions && counts.actions > 0) {
      blocks::GridCell cell = blocks::words_cell(say(Region::not_said), blocks::Tone::missing);
      cell.sort = "-1";
      return cell;
    }
    return number(counts.orphan);
  }

  std::string table_words(const region::Side& side) const {
    if (side.scope.whole || model::find_edition(*side.contract, side.scope.year) == nullptr)
      return "\u2013";
    return words::short_table_name(side.scope.year, told_.language);
  }

  blocks::ReportPart contracts() const {
    blocks::ReportPart part{"contrats", say(Region::contracts_title), {}};
    add(part, ParagraphKind::lead, say(Region::contracts_lead));
    blocks::Grid grid{"contrats", part.title, use(), {}, {}};
    const auto column = [&](Region key, GridAlign align = GridAlign::numbers) {
      grid.columns.push_back({say(key), align});
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
    for (std::size_t i = 0; i < region_.sides.size(); ++i) {
      const region::ContractFigures& mine = region_.figures[i];
      blocks::Run name{told_.names[i]};
      name.document = told_.reports[i];
      blocks::GridRow row;
      row.cells = {blocks::run_cell(name),
                   blocks::words_cell(table_words(region_.sides[i])),
                   number(mine.counts.actions),
                   orphans(mine.counts),
                   share(mine.counts.orphan, live(mine.counts)),
                   number(mine.counts.partners),
                   share(mine.filled.count, mine.filled.of),
                   part_cell(mine.rhythms_kept),
                   part_cell(mine.objectives_served),
                   part_cell(mine.epcis_served),
                   density(mine.density),
                   number(mine.grave)};
      grid.rows.push_back(std::move(row));
    }
    const region::WholeFigures& whole = region_.whole_figures;
    const blocks::GridCell empty = blocks::words_cell("");
    grid.rows.push_back(
        {"",
         {blocks::run_cell({say(Region::whole_row), blocks::Emphasis::strong}), empty,
          number(whole.counts.actions), orphans(whole.counts),
          share(whole.counts.orphan, live(whole.counts)), number(whole.counts.partners), empty,
          empty, empty, empty, density(whole.density), empty}});
    constexpr std::size_t most_columns = 10;
    if (told_.medium == Medium::terminal) {
      grid.columns.resize(most_columns);
      for (blocks::GridRow& row : grid.rows) row.cells.resize(most_columns);
    }
    part.blocks.push_back({std::move(grid)});
    add(part, ParagraphKind::note, say(Region::contracts_note));
    if (told_.medium != Medium::terminal) add(part, ParagraphKind::note, say(Region::wide_note));
    return part;
  }

  // Of which somebody carries or nobody does; not abandoned, and where the table says who.
  static std::size_t live(const analysis::Counts& counts) {
    return counts.carried + counts.orphan + counts.uncertain + counts.by_person;
  }

  std::string names_of(std::uint32_t organisation) const {
    std::string text = partner(organisation).name;
    for (const std::string& other : partner(organisation).aliases) text += " = " + other;
    return text;
  }

  blocks::ReportPart everywhere() const {
    blocks::ReportPart part{"partout", say(Region::everywhere_title), {}};
    if (region_.everywhere.empty()) {
      add(part, ParagraphKind::nothing, say(Region::everywhere_none));
      return part;
    }
    add(part, ParagraphKind::lead,
        say(Region::everywhere_lead, {{"n", region_.everywhere.size()}}));
    std::vector<std::vector<std::string>> rows;
    for (const region::Everywhere& each : region_.everywhere) {
      const model::Partner& mine = partner(each.organisation);
      rows.push_back({mine.name, words::type_word(mine.type, told_.language),
                      count(each.sides.size()), count(each.carries_in.size()), count(each.carried),
                      count(each.joined),
                      sides_words(each.carries_in.empty() ? each.sides : each.carries_in)});
    }
    add_list(part, "partout",
             {Region::organisation_header, Region::ground_header, Region::in_contracts_header,
              Region::carries_in_header, Region::carried_header, Region::joined_header,
              Region::which_header},
             std::move(rows), {2, 3, 4, 5});
    if (auto* grid = std::get_if<blocks::Grid>(&part.blocks[1].content))
      grid->columns[1].header = "type";
    return part;
  }

  blocks::ReportPart themes() const {
    blocks::ReportPart part{"themes", say(Region::themes_title), {}};
    const auto everywhere = static_cast<std::size_t>(
        std::count_if(region_.themes.begin(), region_.themes.end(), [](const region::Theme& theme) {
          return theme.orphan_sides.size() == theme.sides.size();
        }));
    if (everywhere == 0) {
      add(part, ParagraphKind::nothing, say(Region::themes_none));
    } else {
      add(part, ParagraphKind::lead, say(Region::themes_lead, {{"n", everywhere}}));
    }
    // Those orphan everywhere, then those that are so in most.
    std::vector<const region::Theme*> told;
    for (const region::Theme& theme : region_.themes) {
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
      rows.push_back({theme->word, count(theme->sides.size()), count(theme->orphan_sides.size()),
                      count(theme->objectives), count(theme->orphans),
                      sides_words(theme->orphan_sides)});
    }
    add_list(part, "themes",
             {Region::theme_header, Region::said_in_header, Region::orphan_in_header,
              Region::theme_objectives_header, Region::theme_orphans_header, Region::which_header},
             std::move(rows), {1, 2, 3, 4});
    add(part, ParagraphKind::note, say(Region::themes_note));
    return part;
  }

  blocks::ReportPart shared() const {
    blocks::ReportPart part{"communes", say(Region::shared_title), {}};
    const region::SharedActions& found = region_.shared;
    if (found.one.empty() && found.asked.empty()) {
      add(part, ParagraphKind::nothing, say(Region::shared_none));
    }
    if (!found.one.empty())
      add(part, ParagraphKind::lead, say(Region::shared_one_lead, {{"n", found.one.size()}}));
    if (!found.asked.empty())
      add(part, ParagraphKind::lead, say(Region::shared_asked_lead, {{"n", found.asked.size()}}));
    std::vector<std::vector<std::string>> rows;
    const auto add_rows = [&](const std::vector<region::SharedAction>& actions, Region how) {
      for (const region::SharedAction& action : actions) {
        std::vector<std::uint32_t> sides;
        for (const region::ActionSeat& seat : action) sides.push_back(seat.side);
        const model::Contract& first = *region_.sides[action.front().side].contract;
        rows.push_back({first.actions[action.front().action].title, say(how), sides_words(sides)});
      }
    };
    add_rows(found.one, Region::counted_as_one);
    add_rows(found.asked, Region::asked_about);
    add_list(part, "communes", {Region::action_header, Region::shared_header, Region::which_header},
             std::move(rows), {});
    add(part, ParagraphKind::note, say(Region::shared_note));
    return part;
  }

  static Region words_of(region::AskGround ground) {
    constexpr std::array<Region, 5> words = {Region::ask_elsewhere, Region::ask_kind_alone,
                                             Region::ask_other_type, Region::ask_near_name,
                                             Region::ask_several};
    return words[static_cast<std::size_t>(ground)];
  }

  static Region words_of(region::JoinGround ground) {
    constexpr std::array<Region, region::join_ground_count> words = {
        Region::ground_siren,     Region::ground_finess,     Region::ground_said,
        Region::ground_territory, Region::ground_department, Region::ground_single,
        Region::ground_national};
    return words[static_cast<std::size_t>(ground)];
  }

  blocks::ReportPart questions() const {
    blocks::ReportPart part{"questions", say(Region::questions_title), {}};
    const auto& asked = region_.joined.questions;
    if (asked.empty()) {
      add(part, ParagraphKind::nothing, say(Region::questions_none));
      return part;
    }
    add(part, ParagraphKind::lead, say(Region::questions_lead, {{"n", asked.size()}}));
    std::vector<std::vector<std::string>> rows;
    for (const region::Question& question : asked) {
      std::vector<std::string> names;
      std::set<std::uint32_t> sides;
      for (const std::uint32_t organisation : question.organisations) {
        const std::string& name = partner(organisation).name;
        if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
        for (const region::Member& member : region_.joined.organisations[organisation].members)
          sides.insert(member.contract);
      }
      std::string text;
      for (const std::string& name : names) text += (text.empty() ? "" : " ; ") + name;
      rows.push_back({text, say(words_of(question.ground)), count(sides.size()),
                      sides_words({sides.begin(), sides.end()})});
    }
    add_list(part, "questions",
             {Region::names_header, Region::question_header, Region::in_contracts_header,
              Region::which_header},
             std::move(rows), {2});
    add(part, ParagraphKind::note, say(Region::questions_note));
    return part;
  }

  blocks::ReportPart joins() const {
    blocks::ReportPart part{"rapprochees", say(Region::joins_title), {}};
    std::vector<std::vector<std::string>> rows;
    const auto& organisations = region_.joined.organisations;
    for (std::uint32_t i = 0; i < organisations.size(); ++i) {
      if (organisations[i].members.size() < 2) continue;
      std::set<region::JoinGround> grounds(organisations[i].grounds.begin() + 1,
                                           organisations[i].grounds.end());
      std::string known_by;
      for (const region::JoinGround ground : grounds)
        known_by += (known_by.empty() ? "" : " ; ") + say(words_of(ground));
      std::vector<std::uint32_t> sides;
      for (const region::Member& member : organisations[i].members)
        sides.push_back(member.contract);
      rows.push_back({names_of(i), known_by, count(sides.size()), sides_words(sides)});
    }
    if (rows.empty()) {
      add(part, ParagraphKind::nothing, say(Region::joins_none));
      return part;
    }
    add(part, ParagraphKind::lead, say(Region::joins_lead, {{"n", rows.size()}}));
    add_list(part, "rapprochees",
             {Region::names_header, Region::ground_header, Region::in_contracts_header,
              Region::which_header},
             std::move(rows), {2});
    add(part, ParagraphKind::note, say(Region::joins_note));
    return part;
  }

  blocks::ReportPart unread() const {
    blocks::ReportPart part{"non-lus", say(Region::unread_title), {}};
    if (!told_.unread.empty()) {
      add(part, ParagraphKind::lead, say(Region::unread_lead));
      add_bullets(part, told_.unread);
    }
    if (!told_.scenarios.empty()) {
      add(part, ParagraphKind::lead, say(Region::scenarios_lead, {{"n", told_.scenarios.size()}}));
      add_bullets(part, told_.scenarios);
    }
    return part;
  }
};

}  // namespace

blocks::Report region_answer(const Told& told) { return Answer(told).made(); }

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
