#include "output/diagrams/epci_tiles.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "network/gaps/coverage.hpp"
#include "network/gaps/steering.hpp"
#include "output/diagrams/epci_map.hpp"
#include "output/drawing/canvas.hpp"
#include "output/drawing/diagram_style.hpp"
#include "output/drawing/legend.hpp"
#include "output/text/message.hpp"
#include "output/words/headlines/epci_messages.hpp"
#include "output/words/network/table_words.hpp"

namespace maillage::diagrams {
namespace {

using words::headlines::EpciWords;

constexpr std::size_t tiles_across = 3;
constexpr double tile_gap = 12, tile_padding = 8;
constexpr double tile_width =
    (drawing::upright_inner - tile_gap * (tiles_across - 1)) / tiles_across;

// What is known of one EPCI; none: nothing is recorded.
struct EpciFacts {
  std::optional<bool> has_referent;
  std::optional<std::size_t> covering;                 // live actions that name it
  std::size_t objectives = 0, objectives_without = 0;  // those with a live action at all
  std::size_t carries = 0;
};

std::vector<EpciFacts> facts_of(const study::Study& study) {
  const model::Contract& contract = study.contract();
  std::vector<EpciFacts> all(contract.epcis.size());
  const gaps::Coverage& coverage = study.coverage(gaps::CoverageBy::epci);
  for (std::size_t column = 0; column < coverage.columns.size(); ++column) {
    EpciFacts& facts = all[coverage.columns[column]];
    for (const gaps::CoverageRow& row : coverage.rows) {
      const std::optional<std::uint32_t> count = row.cells[column];
      if (!count) continue;
      facts.covering = facts.covering.value_or(0) + *count;
      if (row.actions == 0 || row.subject.kind == model::SubjectKind::contract) continue;
      ++facts.objectives;
      facts.objectives_without += *count == 0 ? 1 : 0;
    }
  }
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    if (contract.referents_recorded) all[i].has_referent = false;
    all[i].carries =
        study.doings()[contract.epcis[text::EpciId{i}].partner.value].carries.live.size();
  }
  for (const model::Referent& referent : contract.referents) {
    if (gaps::serves_in(referent, study.scope().year.year())) {
      all[referent.epci.value].has_referent = true;
    }
  }
  return all;
}

std::string say_tile(output_text::Language language, EpciWords key,
                     std::initializer_list<output_text::Filling> with = {}) {
  return output_text::filled(message_of(key), language, with);
}

drawing::Span tile_span() {
  drawing::Span span;
  span.size = drawing::upright_font;
  return span;
}

void add_tile_words(std::vector<drawing::TextLine>& lines, const std::string& text,
                    const drawing::Span& style) {
  for (drawing::TextLine& line :
       drawing::text_lines(text, tile_width - 2 * tile_padding - 6, 5, style)) {
    lines.push_back(std::move(line));
  }
}

void add_mark(std::vector<drawing::TextLine>& lines, std::string_view sign, const std::string& text,
              std::string_view colour) {
  drawing::Span span = tile_span();
  span.colour = colour;
  span.weight = drawing::Weight::bold;
  add_tile_words(lines, std::string(sign) + " " + text, span);
}

void add_missing(std::vector<drawing::TextLine>& lines, const std::string& text) {
  drawing::Span span = tile_span();
  span.colour = drawing::ink::doubt;
  add_tile_words(lines, std::string(drawing::mark::empty) + " " + text, span);
}

std::vector<drawing::TextLine> tile_words(const std::string& name, const EpciFacts& facts,
                                          output_text::Language language) {
  std::vector<drawing::TextLine> lines;
  const auto add_counted = [&](EpciWords some, EpciWords none, std::size_t count, std::size_t all) {
    add_tile_words(lines,
                   count == 0 ? say_tile(language, none)
                              : say_tile(language, some, {{"n", count}, {"all", all}}),
                   tile_span());
  };
  drawing::Span bold;
  bold.size = drawing::upright_font + 1;
  bold.weight = drawing::Weight::bold;
  add_tile_words(lines, name, bold);
  if (!facts.has_referent) {
    add_missing(lines, say_tile(language, EpciWords::referents_not_recorded));
  } else if (*facts.has_referent) {
    add_mark(lines, drawing::mark::kept, say_tile(language, EpciWords::referent),
             drawing::ink::kept);
  } else {
    add_mark(lines, drawing::mark::broken, say_tile(language, EpciWords::no_referent),
             drawing::ink::alarm);
  }
  if (!facts.covering) {
    add_missing(lines, say_tile(language, EpciWords::coverage_not_recorded));
  } else {
    add_counted(EpciWords::covers, EpciWords::covered_by_none, *facts.covering, 0);
    add_counted(EpciWords::objectives_without, EpciWords::no_objective_without,
                facts.objectives_without, facts.objectives);
  }
  add_counted(EpciWords::carries, EpciWords::carries_none, facts.carries, 0);
  return lines;
}

double tile_height(const std::vector<drawing::TextLine>& lines) {
  double height = 2 * tile_padding;
  for (const drawing::TextLine& line : lines) height += drawing::line_height(line.front().size);
  return height;
}

bool lacks(const EpciFacts& facts) {
  return !facts.has_referent.value_or(true) || facts.covering.value_or(1) == 0;
}

// The EPCI with the most objectives that have an action, and none for it.
std::string least_covered_title(const model::Contract& contract, const std::vector<EpciFacts>& all,
                                output_text::Language language) {
  const auto less_covered = [](const EpciFacts& a, const EpciFacts& b) {
    return a.objectives_without < b.objectives_without;
  };
  const auto least = std::max_element(all.begin(), all.end(), less_covered);
  const auto as_little =
      static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [&](const EpciFacts& each) {
        return each.objectives_without == least->objectives_without;
      }));
  const std::size_t missing = least->objectives_without, objectives = least->objectives;
  if (as_little == all.size()) {
    return output_text::filled(message_of(EpciWords::each_as_little), language,
                               {{"total", all.size()}, {"n", missing}, {"all", objectives}});
  }
  if (as_little > 1) {
    return output_text::filled(
        message_of(EpciWords::several_least_covered), language,
        {{"k", as_little}, {"total", all.size()}, {"n", missing}, {"all", objectives}});
  }
  const text::EpciId id{static_cast<std::uint32_t>(least - all.begin())};
  return output_text::filled(
      message_of(EpciWords::least_covered), language,
      {{"epci", std::string_view(contract.partners[contract.epcis[id].partner].name)},
       {"n", missing},
       {"all", objectives}});
}

class EpciSheet {
 public:
  EpciSheet(const study::Study& study, output_text::Language language)
      : contract_(study.contract()),
        language_(language),
        facts_(facts_of(study)),
        id_("epci-" + words::table_slug(contract_, study.scope())),
        sheet_(epci_title(study, language), id_, drawing::upright_width, drawing::upright_height),
        has_map_(has_epci_map(contract_)) {
    const std::string drawn = has_map_ ? say(EpciWords::drawn_on_map,
                                             {{"file", std::string_view(contract_.contours_file)}})
                                       : say(EpciWords::drawn, {{"all", contract_.epcis.size()}});
    y_ = drawing::add_heading(sheet_, contract_, study.scope(), epci_title(study, language), drawn,
                              language) +
         6;
  }

  drawing::Diagram draw() {
    std::vector<std::vector<drawing::TextLine>> tiles;
    for (std::uint32_t i = 0; i < facts_.size(); ++i) {
      const std::string number = has_map_ ? std::to_string(i + 1) + " · " : "";
      tiles.push_back(tile_words(number + council(i).name, facts_[i], language_));
    }
    if (has_map_) draw_map(tiles);
    for (std::size_t first = 0; first < tiles.size(); first += tiles_across) {
      const std::size_t last = std::min(first + tiles_across, tiles.size());
      const double height = row_height(tiles, first);
      for (std::size_t i = first; i < last; ++i) {
        draw_tile(static_cast<std::uint32_t>(i), std::move(tiles[i]),
                  {drawing::page_margin + static_cast<double>(i - first) * (tile_width + tile_gap),
                   y_, tile_width, height});
      }
      y_ += height + tile_gap;
    }
    if (!legend_.empty()) {
      drawing::add_legend(sheet_, legend_, y_);
      y_ += drawing::legend_height(legend_, drawing::upright_inner);
    }
    sheet_.set_height(y_ + drawing::page_margin);
    return {id_, sheet_.dot(), has_map_ ? sheet_.svg() : std::string()};
  }

 private:
  std::string say(EpciWords key, std::initializer_list<output_text::Filling> with = {}) const {
    return output_text::filled(message_of(key), language_, with);
  }

  const model::Partner& council(std::uint32_t at) const {
    return contract_.partners[contract_.epcis[text::EpciId{at}].partner];
  }

  static double row_height(const std::vector<std::vector<drawing::TextLine>>& tiles,
                           std::size_t first) {
    double height = 0;
    for (std::size_t i = first; i < std::min(first + tiles_across, tiles.size()); ++i) {
      height = std::max(height, tile_height(tiles[i]));
    }
    return height;
  }

  // As high as the tiles leave room on one sheet.
  void draw_map(const std::vector<std::vector<drawing::TextLine>>& tiles) {
    double below = 60;  // the legend, and who has no border
    for (std::size_t first = 0; first < tiles.size(); first += tiles_across) {
      below += row_height(tiles, first) + tile_gap;
    }
    std::vector<bool> lacking;
    for (const EpciFacts& each : facts_) lacking.push_back(lacks(each));
    const double height = epci_map_height(contract_, drawing::upright_height - y_ - below);
    const EpciMap map = add_epci_map(sheet_, contract_, lacking, y_, height);
    y_ = map.bottom + 6;
    if (!map.without_border.empty()) {
      std::string names;
      for (const text::EpciId id : map.without_border) {
        names += (names.empty() ? "" : ", ") + council(id.value).name;
      }
      drawing::Span quiet;
      quiet.size = drawing::upright_font;
      quiet.colour = drawing::ink::doubt;
      auto lines = drawing::text_lines(
          say(EpciWords::no_contour, {{"file", std::string_view(contract_.contours_file)},
                                      {"names", std::string_view(names)}}),
          drawing::upright_inner - 10, 4, quiet);
      const double room = static_cast<double>(lines.size()) * drawing::line_height(quiet.size) + 4;
      sheet_.words({drawing::page_margin, y_, drawing::upright_inner, room}, std::move(lines));
      y_ += room + 4;
    }
    using Sample = drawing::LegendEntry::Sample;
    if (std::find(lacking.begin(), lacking.end(), true) != lacking.end()) {
      legend_.push_back({Sample::orphan_box, "", drawing::ink::alarm, say(EpciWords::lacks)});
    }
    if (map.strangers > 0) {
      legend_.push_back({Sample::mark, "▫", drawing::ink::quiet,
                         say(EpciWords::contours_of_none, {{"n", map.strangers}})});
    }
    if (map.outside > 0) {
      legend_.push_back({Sample::mark, std::string(drawing::mark::orphan), drawing::ink::quiet,
                         say(EpciWords::contours_outside, {{"n", map.outside}})});
    }
  }

  void draw_tile(std::uint32_t at, std::vector<drawing::TextLine> lines,
                 const drawing::Rect& rect) {
    const drawing::Look look = drawing::look_of(model::PartnerType::codecom);
    const bool is_lacking = lacks(facts_[at]);
    drawing::Box tile;
    tile.name = "partenaire " + council(at).id;
    tile.rect = rect;
    tile.corners = drawing::Corners::round;
    tile.border = is_lacking ? drawing::Border::thick_dashed : drawing::Border::solid;
    tile.line = is_lacking ? drawing::ink::alarm : look.line;
    tile.fill = look.fill;
    tile.columns = {{tile_padding, drawing::TextAlign::left, {}},
                    {tile_width - 2 * tile_padding, drawing::TextAlign::left, std::move(lines)}};
    sheet_.add(std::move(tile));
  }

  const model::Contract& contract_;
  output_text::Language language_;
  std::vector<EpciFacts> facts_;
  std::string id_;
  drawing::Canvas sheet_;
  bool has_map_;
  std::vector<drawing::LegendEntry> legend_;
  double y_ = 0;
};

}  // namespace

std::string epci_title(const study::Study& study, output_text::Language language) {
  const std::vector<EpciFacts> all = facts_of(study);
  std::size_t without_referent = 0, without_action = 0, known = 0, most_without = 0;
  for (const EpciFacts& each : all) {
    without_referent += !each.has_referent.value_or(true) ? 1 : 0;
    without_action += each.covering.value_or(1) == 0 ? 1 : 0;
    known += each.has_referent || each.covering ? 1 : 0;
    most_without = std::max(most_without, each.objectives_without);
  }
  const auto say = [&](EpciWords key, std::size_t n, std::size_t of) {
    return output_text::filled(message_of(key), language, {{"n", n}, {"all", of}});
  };
  const bool only = all.size() == 1;
  if (without_referent > 0) {
    return say(only ? EpciWords::only_without_referent : EpciWords::without_referent,
               without_referent, all.size());
  }
  if (without_action > 0) {
    return say(only ? EpciWords::only_without_action : EpciWords::without_action, without_action,
               all.size());
  }
  if (most_without > 0) return least_covered_title(study.contract(), all, language);
  return say(known == 0 ? EpciWords::nothing_known : EpciWords::all_have, 0, all.size());
}

std::vector<drawing::Diagram> epci_diagrams(const study::Study& study,
                                            output_text::Language language) {
  if (study.contract().epcis.empty()) return {};
  return {EpciSheet(study, language).draw()};
}

}  // namespace maillage::diagrams
