#include "output/diagrams/partnerships/partnership_years.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <utility>

#include "network/measures/projection.hpp"
#include "output/diagrams/partnerships/partnership_layout.hpp"
#include "output/diagrams/partnerships/partnership_untangling.hpp"
#include "output/drawing/canvas.hpp"
#include "output/drawing/diagram_style.hpp"
#include "output/drawing/legend.hpp"
#include "output/text/message.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/headlines/year_network_messages.hpp"
#include "output/words/network/table_words.hpp"

namespace maillage::diagrams {
namespace {

using words::headlines::YearNetwork;

constexpr std::size_t most_drawn = 54;  // numbers that have room on a panel
constexpr double panel_gap = 12, panel_head = 18, most_panel_height = 320, most_beside = 480,
                 least_panel_height = 190;
constexpr double dot_width = 21, dot_height = 15;
constexpr std::size_t key_columns = 3;

using Ends = std::pair<text::PartnerId, text::PartnerId>;  // first < second

struct YearPanel {
  const model::Edition* edition = nullptr;
  std::map<Ends, std::uint32_t> shared;

  bool has(const Ends& ends) const { return shared.count(ends) != 0; }
};

// What its row says of who acts with whom.
bool records_as(const model::Recorded& one, const model::Recorded& other) {
  return one.carrier == other.carrier && one.partners == other.partners &&
         one.funders == other.funders;
}

std::vector<YearPanel> panels_of(const study::Study& study) {
  const model::Contract& contract = study.contract();
  std::vector<YearPanel> panels;
  const model::Edition* latest = nullptr;
  for (const model::Edition& edition : contract.editions) {
    if (edition.year) latest = &edition;
  }
  for (const model::Edition& edition : contract.editions) {
    if (!edition.year || !records_as(edition.recorded, latest->recorded)) continue;
    model::Scope scope = study.scope();
    scope.whole = false;
    scope.year = edition.year;
    const study::Study& year = study.of(scope);
    YearPanel panel;
    panel.edition = &edition;
    const std::vector<text::PartnerId>& partners = year.graph().partners;
    for (const measures::Pair& pair : year.pairs(measures::Layer::actions)) {
      panel.shared[std::minmax(partners[pair.a], partners[pair.b])] = pair.shared;
    }
    panels.push_back(std::move(panel));
  }
  const bool has_pairs = std::any_of(panels.begin(), panels.end(),
                                     [](const YearPanel& each) { return !each.shared.empty(); });
  if (panels.size() < 2 || !has_pairs) panels.clear();
  return panels;
}

// How many pairs of `one` the other has not.
std::size_t only_in(const YearPanel& one, const YearPanel& other) {
  return static_cast<std::size_t>(
      std::count_if(one.shared.begin(), one.shared.end(),
                    [&](const auto& each) { return !other.has(each.first); }));
}

std::string year_of(const YearPanel& panel) { return std::to_string(*panel.edition->year); }

// Those on the panels, in contract order, each in one place.
struct YearCast {
  std::vector<text::PartnerId> partners;
  std::vector<MapNode> nodes;  // of them, by `partner`
  std::vector<MapTie> ties;    // of all panels
  std::size_t left_out = 0;
};

YearCast cast_of(const std::vector<YearPanel>& panels, double width, double height) {
  std::map<Ends, std::uint32_t> all;
  std::map<text::PartnerId, std::uint32_t> weight;
  for (const YearPanel& panel : panels) {
    for (const auto& [ends, shared] : panel.shared) {
      all[ends] += shared;
      weight[ends.first] += shared;
      weight[ends.second] += shared;
    }
  }
  YearCast cast;
  for (const auto& each : weight) cast.partners.push_back(each.first);
  std::stable_sort(cast.partners.begin(), cast.partners.end(),
                   [&](text::PartnerId a, text::PartnerId b) { return weight[a] > weight[b]; });
  cast.left_out = cast.partners.size() - std::min(cast.partners.size(), most_drawn);
  cast.partners.resize(cast.partners.size() - cast.left_out);
  std::sort(cast.partners.begin(), cast.partners.end());
  std::map<text::PartnerId, std::uint32_t> at;
  for (std::uint32_t i = 0; i < cast.partners.size(); ++i) {
    at[cast.partners[i]] = i;
    MapNode node;
    node.partner = i;
    node.width = dot_width;
    node.height = dot_height;
    cast.nodes.push_back(std::move(node));
  }
  std::vector<measures::Pair> ties;
  for (const auto& [ends, shared] : all) {
    const auto one = at.find(ends.first), other = at.find(ends.second);
    if (one == at.end() || other == at.end()) continue;
    ties.push_back({one->second, other->second, shared});
    cast.ties.push_back({one->second, other->second});
  }
  lay_out(cast.nodes, ties, width, height);
  return cast;
}

class YearSheet {
 public:
  YearSheet(const study::Study& study, std::vector<YearPanel> panels,
            output_text::Language language)
      : study_(study),
        contract_(study.contract()),
        panels_(std::move(panels)),
        language_(language),
        rows_((panels_.size() + columns_ - 1) / columns_),
        width_((drawing::upright_inner - panel_gap * static_cast<double>(columns_ - 1)) /
               static_cast<double>(columns_)) {}

  drawing::Diagram draw() {
    const std::string id = partnership_years_name(study_);
    const std::string title = partnership_years_title(study_, language_);
    drawing::Canvas sheet(title, id, drawing::upright_width, drawing::upright_height);
    std::vector<std::string> files;
    for (const YearPanel& panel : panels_) files.push_back(panel.edition->place.file);
    const double top =
        drawing::add_heading(sheet, contract_, title, say(YearNetwork::drawn), files, language_) +
        4;
    // Of an odd number of years one place of the grid is free: the names stand there if they have room.
    const double beside = height_of_rows(top, 120, most_beside),
                 below = height_of_rows(top, 300, most_panel_height);
    cast_ = cast_of(panels_, width_ - 12, beside - 12);
    const drawing::Rect last = panel_rect(columns_ * rows_ - 1, top, inner_of(beside));
    std::vector<drawing::Box> key = key_boxes(last.left, last.top, last.width, 2);
    const bool has_place =
        panels_.size() % columns_ != 0 && lowest_of(key) <= last.bottom() + panel_gap;
    double inner = inner_of(beside);
    if (!has_place) {
      cast_ = cast_of(panels_, width_ - 12, below - 12);
      inner = inner_of(below);
    }
    untangle(cast_.nodes, cast_.ties, width_ - 12, inner - 12);
    for (std::size_t i = 0; i < panels_.size(); ++i)
      draw_panel(sheet, i, panel_rect(i, top, inner));
    double y = top + static_cast<double>(rows_) * (inner + panel_head + panel_gap);
    if (!has_place) key = key_boxes(drawing::page_margin, y, drawing::upright_inner, key_columns);
    y = std::max(y, lowest_of(key)) + 6;
    for (drawing::Box& box : key) sheet.add(std::move(box));
    const auto legend = legend_of();
    drawing::add_legend(sheet, legend, y);
    sheet.set_height(y + drawing::legend_height(legend, drawing::upright_inner) +
                     drawing::page_margin);
    return {id, sheet.dot()};
  }

 private:
  std::string say(YearNetwork key, std::initializer_list<output_text::Filling> with = {}) const {
    return output_text::filled(message_of(key), language_, with);
  }

  // Of the networks, where so much of the sheet is kept for what stands below.
  double height_of_rows(double top, double kept, double most) const {
    return std::clamp((drawing::upright_height - top - kept) / static_cast<double>(rows_) -
                          panel_head - panel_gap,
                      least_panel_height, most);
  }

  double inner_of(double height) const { return std::max(height, lowest(cast_.nodes) + 12); }

  drawing::Rect panel_rect(std::size_t at, double top, double inner) const {
    const auto column = static_cast<double>(at % columns_),
               row = static_cast<double>(at / columns_);
    return {drawing::page_margin + column * (width_ + panel_gap),
            top + row * (inner + panel_head + panel_gap), width_, panel_head + inner};
  }

  static double lowest_of(const std::vector<drawing::Box>& boxes) {
    double bottom = 0;
    for (const drawing::Box& each : boxes) bottom = std::max(bottom, each.rect.bottom());
    return bottom;
  }

  std::string dot_name(std::size_t node, std::size_t panel) const {
    return "partenaire " + contract_.partners[cast_.partners[node]].id + " #" +
           year_of(panels_[panel]);
  }

  void draw_panel(drawing::Canvas& sheet, std::size_t at, const drawing::Rect& rect) const {
    const YearPanel& panel = panels_[at];
    drawing::Box frame;
    frame.rect = rect;
    frame.border = drawing::Border::solid;
    frame.line = drawing::ink::frame;
    frame.pen = 0.6;
    sheet.add(frame);
    drawing::Span head;
    head.size = drawing::upright_font + 1;
    head.weight = drawing::Weight::bold;
    head.text = at == 0 ? say(YearNetwork::first_panel,
                              {{"year", year_of(panel)}, {"n", panel.shared.size()}})
                        : say(YearNetwork::panel, {{"year", year_of(panel)},
                                                   {"n", panel.shared.size()},
                                                   {"gained", only_in(panel, panels_[at - 1])},
                                                   {"lost", only_in(panels_[at - 1], panel)}});
    drawing::Box band;
    band.rect = {rect.left, rect.top, rect.width, panel_head - 2};
    band.fill = drawing::ink::heading_pale;
    band.columns = {{6, drawing::TextAlign::left, {}},
                    {rect.width - 8, drawing::TextAlign::left, {{head}}}};
    sheet.add(std::move(band));
    std::vector<bool> tied(cast_.nodes.size());
    for (std::size_t i = 0; i < cast_.nodes.size(); ++i) {
      for (std::size_t k = i + 1; k < cast_.nodes.size(); ++k) {
        const Ends ends{cast_.partners[i], cast_.partners[k]};
        const bool is_there = panel.has(ends);
        const bool was_there = at > 0 && panels_[at - 1].has(ends);
        if (!is_there && !was_there) continue;
        if (is_there) tied[i] = tied[k] = true;
        drawing::Curve tie{dot_name(i, at), dot_name(k, at), way_round(cast_.nodes, i, k).points};
        for (drawing::CanvasPoint& point : tie.points) point = within(point, rect);
        const bool is_new = at > 0 && is_there && !was_there;
        tie.colour = !is_there ? drawing::ink::alarm : is_new ? drawing::ink::kept : quiet_tie;
        tie.dash = is_there ? drawing::Dash::solid : drawing::Dash::dashed;
        tie.pen = is_new ? 2.2 : 1;
        sheet.add(std::move(tie));
      }
    }
    for (std::size_t i = 0; i < cast_.nodes.size(); ++i) {
      const drawing::CanvasPoint centre = within({cast_.nodes[i].x, cast_.nodes[i].y}, rect);
      const drawing::Look look = drawing::look_of(contract_.partners[cast_.partners[i]].type);
      drawing::Box dot;
      dot.name = dot_name(i, at);
      dot.rect = {centre.x - dot_width / 2, centre.y - dot_height / 2, dot_width, dot_height};
      dot.corners = drawing::Corners::round;
      dot.border = tied[i] ? drawing::Border::solid : drawing::Border::dotted;
      dot.line = tied[i] ? look.line : drawing::ink::frame;
      dot.fill = tied[i] ? look.fill : drawing::ink::white;
      drawing::Span number;
      number.text = std::to_string(i + 1);
      number.size = drawing::upright_font;
      number.colour = tied[i] ? drawing::ink::text : drawing::ink::quiet;
      number.weight = tied[i] ? drawing::Weight::bold : drawing::Weight::normal;
      dot.columns = {{dot_width - 1, drawing::TextAlign::centre, {{number}}}};
      sheet.add(std::move(dot));
    }
  }

  // A point of the network, on its panel.
  static drawing::CanvasPoint within(const drawing::CanvasPoint& point, const drawing::Rect& rect) {
    return {rect.left + 6 + point.x, rect.top + panel_head + 6 + point.y};
  }

  // Which organisation each number is, in columns of about one height.
  std::vector<drawing::Box> key_boxes(double left, double top, double room,
                                      std::size_t columns) const {
    const double width = room / static_cast<double>(columns);
    std::vector<drawing::Box> boxes;
    double whole = 0;
    for (std::size_t i = 0; i < cast_.partners.size(); ++i) {
      const model::Partner& partner = contract_.partners[cast_.partners[i]];
      const drawing::Look look = drawing::look_of(partner.type);
      drawing::Span number, mark;
      number.text = std::to_string(i + 1);
      number.weight = drawing::Weight::bold;
      number.size = mark.size = drawing::upright_font;
      mark.text = std::string(look.mark);
      mark.colour = look.line;
      drawing::Span name;
      name.size = drawing::upright_font;
      auto lines = drawing::text_lines(partner.name, width - 42, 4, name);
      drawing::Box box;
      box.rect.width = width - 4;
      box.rect.height =
          static_cast<double>(lines.size()) * drawing::line_height(drawing::upright_font) + 3;
      box.columns = {{18, drawing::TextAlign::right, {{number}}},
                     {16, drawing::TextAlign::centre, {{mark}}},
                     {width - 38, drawing::TextAlign::left, std::move(lines)}};
      whole += box.rect.height;
      boxes.push_back(std::move(box));
    }
    const double share = whole / static_cast<double>(columns);
    double y = top, done = 0;
    std::size_t column = 0;
    for (drawing::Box& box : boxes) {
      if (done + box.rect.height / 2 > share * static_cast<double>(column + 1) &&
          column + 1 < columns) {
        ++column;
        y = top;
      }
      box.rect.left = left + static_cast<double>(column) * width;
      box.rect.top = y;
      y += box.rect.height;
      done += box.rect.height;
    }
    return boxes;
  }

  std::vector<drawing::LegendEntry> legend_of() const {
    using Sample = drawing::LegendEntry::Sample;
    bool any_gained = false, any_lost = false, any_apart = false;
    for (std::size_t i = 0; i < panels_.size(); ++i) {
      if (i > 0) {
        any_gained = any_gained || only_in(panels_[i], panels_[i - 1]) > 0;
        any_lost = any_lost || only_in(panels_[i - 1], panels_[i]) > 0;
      }
      for (const text::PartnerId partner : cast_.partners) {
        any_apart =
            any_apart ||
            std::none_of(panels_[i].shared.begin(), panels_[i].shared.end(), [&](const auto& each) {
              return each.first.first == partner || each.first.second == partner;
            });
      }
    }
    std::vector<drawing::LegendEntry> legend = {
        {Sample::line, "", quiet_tie, say(YearNetwork::kept)}};
    if (any_gained) {
      legend.push_back({Sample::line, "", drawing::ink::kept, say(YearNetwork::gained)});
    }
    if (any_lost) {
      legend.push_back({Sample::dashed_line, "", drawing::ink::alarm, say(YearNetwork::lost)});
    }
    if (any_apart) {
      legend.push_back({Sample::mark, "▫", drawing::ink::quiet, say(YearNetwork::apart)});
    }
    if (cast_.left_out > 0) {
      legend.push_back({Sample::mark, std::string(drawing::mark::orphan), drawing::ink::alarm,
                        say(YearNetwork::left_out, {{"n", cast_.left_out}})});
    }
    drawing::add_types(legend, contract_, cast_.partners, language_);
    return legend;
  }

  static constexpr std::string_view quiet_tie = "#6f7f8d";

  const study::Study& study_;
  const model::Contract& contract_;
  std::vector<YearPanel> panels_;
  output_text::Language language_;
  static constexpr std::size_t columns_ = 2;
  std::size_t rows_;
  double width_;
  YearCast cast_;
};

}  // namespace

std::string partnership_years_name(const study::Study& study) {
  return "partenariats-annees" + words::axis_slug(study.contract(), study.scope());
}

std::string partnership_years_title(const study::Study& study, output_text::Language language) {
  const std::vector<YearPanel> panels = panels_of(study);
  if (panels.empty()) return "";
  const YearPanel &first = panels.front(), &last = panels.back();
  const std::size_t gained = only_in(last, first), lost = only_in(first, last);
  return output_text::filled(message_of(gained + lost == 0 ? YearNetwork::same
                                        : gained == 0      ? YearNetwork::only_lost
                                        : lost == 0        ? YearNetwork::only_gained
                                                           : YearNetwork::moved),
                             language,
                             {{"first", year_of(first)},
                              {"last", year_of(last)},
                              {"gained", gained},
                              {"lost", lost},
                              {"n", last.shared.size()}});
}

std::vector<drawing::Diagram> partnership_years(const study::Study& study,
                                                output_text::Language language) {
  std::vector<YearPanel> panels = panels_of(study);
  if (panels.empty()) return {};
  return {YearSheet(study, std::move(panels), language).draw()};
}

}  // namespace maillage::diagrams
