#include "output/diagrams/partnerships/partnership_lists.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include "output/words/diagrams/diagram_messages.hpp"

namespace maillage::diagrams {

using words::diagrams::DiagramMessage;

namespace {

constexpr double aside_air = 3.5;  // between its names
constexpr double aside_mark = 15;  // of its type, before a name
constexpr double aside_line = drawing::line_height(drawing::least_font);
constexpr std::size_t most_aside_lines = 4;

// What an organisation beside the map is called, with what it carries.
std::vector<drawing::TextLine> aside_words(const PartnershipMap& map, std::uint32_t position,
                                           double width) {
  std::string name = partner_of(map, position).name;
  if (map.shared.actions[position] != 0) {
    name += " (" + std::to_string(map.shared.actions[position]) + ")";
  }
  return drawing::text_lines(name, width - aside_mark - 16, most_aside_lines, {});
}

// Heights of its names in a column that wide.
std::vector<double> aside_heights(const PartnershipMap& map, const Aside& aside, double width) {
  std::vector<double> heights;
  for (const std::uint32_t position : aside.group) {
    const std::size_t lines = std::max<std::size_t>(1, aside_words(map, position, width).size());
    heights.push_back(static_cast<double>(lines) * drawing::line_height(drawing::least_font) +
                      aside_air);
  }
  return heights;
}

// Where each column begins if none is higher than `limit`; a name that is has one to itself.
std::vector<std::size_t> column_starts(const std::vector<double>& heights, double limit) {
  std::vector<std::size_t> starts;
  double height = 0;
  for (std::size_t i = 0; i < heights.size(); ++i) {
    if (starts.empty() || height + heights[i] > limit) {
      starts.push_back(i);
      height = 0;
    }
    height += heights[i];
  }
  return starts;
}

// The lowest limit, to a line, at which so many columns are enough.
double even_height(const std::vector<double>& heights, std::size_t columns) {
  double limit = std::accumulate(heights.begin(), heights.end(), 0.0) /
                 static_cast<double>(std::max<std::size_t>(1, columns));
  while (column_starts(heights, limit + 0.01).size() > columns) limit += aside_line;
  return limit + 0.01;
}

}  // namespace

const model::Partner& partner_of(const PartnershipMap& map, std::uint32_t position) {
  return map.contract.partners[map.partners[position]];
}

std::string node_name(const PartnershipMap& map, std::uint32_t position) {
  return "partenaire " + partner_of(map, position).id;
}

std::size_t columns_in(double width) {
  return static_cast<std::size_t>(std::max(1.0, std::floor(width / aside_width)));
}

double draw_aside(const PartnershipMap& map, const Aside& aside, const drawing::Rect& area,
                  drawing::Canvas& sheet) {
  drawing::Span heading;
  heading.weight = drawing::Weight::bold;
  const auto lines = drawing::text_lines(
      aside.title + " (" + std::to_string(aside.group.size()) + ")", area.width - 12, 3, heading);
  const double head =
      static_cast<double>(lines.size()) * drawing::line_height(drawing::least_font) + 7;
  sheet.words({area.left + 6, area.top + 3, area.width - 12, head - 6}, lines);
  const std::size_t columns = columns_in(area.width);
  const double column_width = area.width / static_cast<double>(columns);
  const double width = column_width - 12;
  const auto heights = aside_heights(map, aside, column_width);
  const auto starts = column_starts(heights, even_height(heights, columns));
  double bottom = area.top + head;
  for (std::size_t column = 0; column < starts.size(); ++column) {
    const std::size_t last = column + 1 < starts.size() ? starts[column + 1] : heights.size();
    double y = area.top + head;
    for (std::size_t i = starts[column]; i < last; ++i) {
      const std::uint32_t position = aside.group[i];
      const drawing::Look look = drawing::look_of(partner_of(map, position).type);
      drawing::Span mark;
      mark.text = std::string(look.mark);
      mark.colour = look.line;
      drawing::Box box;
      box.name = node_name(map, position);
      box.rect = {area.left + static_cast<double>(column) * column_width + 6, y, width,
                  heights[i] - 1};
      box.fill = look.fill;
      box.columns = {{aside_mark, drawing::TextAlign::centre, {{mark}}},
                     {width - aside_mark - 3, drawing::TextAlign::left,
                      aside_words(map, position, column_width)}};
      sheet.add(std::move(box));
      y += heights[i];
    }
    bottom = std::max(bottom, y);
  }
  const double height = bottom - area.top + 4;
  drawing::Box frame;
  frame.rect = {area.left, area.top, area.width, height};
  frame.border = drawing::Border::dashed;
  frame.line = drawing::ink::frame;
  sheet.add(std::move(frame));
  return height;
}

double aside_height(const PartnershipMap& map, const std::vector<Aside>& asides,
                    std::size_t columns) {
  double height = 0;
  for (const Aside& aside : asides) {
    height += 44 + even_height(aside_heights(map, aside, aside_width), columns);
  }
  return height;
}

void add_lists(const PartnershipMap& map, const std::vector<Aside>& asides,
               std::vector<drawing::Diagram>& diagrams) {
  const std::size_t columns = columns_in(drawing::inner_width);
  const double column_width = drawing::inner_width / static_cast<double>(columns);
  const auto legend_of = [&](const std::vector<text::PartnerId>& partners) {
    std::vector<drawing::LegendEntry> legend = {
        {drawing::LegendEntry::Sample::mark, "12", drawing::ink::text, map.count_words}};
    drawing::add_types(legend, map.contract, partners, map.language);
    return legend;
  };
  const double below =
      drawing::legend_height(legend_of(map.partners), drawing::inner_width) + drawing::page_margin;
  std::size_t aside = 0, at = 0;
  while (aside < asides.size()) {
    const std::string number = std::to_string(diagrams.size() + 1);
    const std::string name = map.name + "-feuille-" + number;
    const std::string title =
        output_text::filled(message_of(DiagramMessage::sheet_number), map.language,
                            {{"title", map.title}, {"number", number}});
    drawing::Canvas sheet(title, name);
    double y =
        drawing::add_heading(sheet, map.contract, map.scope, title, map.figures, map.language);
    bool sheet_is_empty = true;
    std::vector<text::PartnerId> named;
    for (; aside < asides.size(); ++aside, at = 0) {
      const double room = drawing::a3_height - below - y - 40;
      const auto& group = asides[aside].group;
      const Aside rest{asides[aside].title,
                       {group.begin() + static_cast<std::ptrdiff_t>(at), group.end()}};
      const auto heights = aside_heights(map, rest, column_width);
      // A sheet that has nothing yet takes some, however high they are.
      const double highest = *std::max_element(heights.begin(), heights.end());
      if (room < highest && !sheet_is_empty) break;
      const auto starts = column_starts(heights, std::max(room, highest));
      const std::size_t count = starts.size() > columns ? starts[columns] : heights.size();
      const Aside part{
          rest.title,
          {rest.group.begin(), rest.group.begin() + static_cast<std::ptrdiff_t>(count)}};
      sheet_is_empty = false;
      for (const std::uint32_t each : part.group) named.push_back(map.partners[each]);
      y += draw_aside(map, part, {drawing::page_margin, y, drawing::inner_width, 0}, sheet) + 8;
      at += count;
      if (at < group.size()) break;
    }
    const auto legend = legend_of(named);
    drawing::add_legend(sheet, legend, y + 4);
    sheet.set_height(y + drawing::legend_height(legend, drawing::inner_width) +
                     drawing::page_margin);
    diagrams.push_back({name, sheet.dot()});
  }
}

}  // namespace maillage::diagrams
