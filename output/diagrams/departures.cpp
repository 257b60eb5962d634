#include "output/diagrams/departures.hpp"

#include <algorithm>
#include <array>

#include "network/planning/carrier_weights.hpp"
#include "output/drawing/canvas.hpp"
#include "output/drawing/diagram_style.hpp"
#include "output/drawing/legend.hpp"
#include "output/text/message.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/headlines/departure_messages.hpp"
#include "output/words/network/table_words.hpp"

namespace maillage::diagrams {
namespace {

using words::headlines::DepartureWords;

constexpr double name_width = 300;
constexpr double bar_height = 16;
constexpr double least_row = 26;
constexpr std::size_t most_shown = 20;

// Parts of a bar differ by frame and fill, not by colour alone.
struct PartLook {
  DepartureWords words;
  drawing::Border border;
  std::string_view line, fill, ink;
};
constexpr std::array<PartLook, 3> looks = {
    {{DepartureWords::without, drawing::Border::solid, drawing::ink::alarm, drawing::ink::alarm,
      drawing::ink::white},
     {DepartureWords::unnamed, drawing::Border::dashed, drawing::ink::doubt, drawing::ink::white,
      drawing::ink::doubt},
     {DepartureWords::fewer, drawing::Border::solid, drawing::ink::frame,
      drawing::ink::heading_paler, drawing::ink::text}}};

std::array<std::size_t, 3> parts_of(const planning::Departure& lost) {
  return {lost.actions_without_carrier.size(), lost.actions_left_to_unnamed.size(),
          lost.actions_with_fewer_carriers.size()};
}

std::size_t all_of(const planning::Departure& lost) {
  const auto parts = parts_of(lost);
  return parts[0] + parts[1] + parts[2];
}

// In the order of the study: those of whose actions most would have no porteur first.
std::vector<const planning::CarrierWeight*> by_loss(const study::Study& study) {
  std::vector<const planning::CarrierWeight*> weights;
  for (const planning::CarrierWeight& each : study.carrier_weights()) {
    if (all_of(each.departure) > 0) weights.push_back(&each);
  }
  return weights;
}

drawing::Box part_box(const drawing::Rect& rect, const PartLook& look, std::size_t count) {
  drawing::Box box;
  box.rect = rect;
  box.border = look.border;
  box.line = look.line;
  box.fill = look.fill;
  drawing::Span number;
  number.text = std::to_string(count);
  number.size = drawing::upright_font;
  number.colour = look.ink;
  number.weight = drawing::Weight::bold;
  box.columns = {{rect.width - 1, drawing::TextAlign::centre, {{number}}}};
  return box;
}

}  // namespace

std::string departures_title(const study::Study& study, output_text::Language language) {
  const auto weights = by_loss(study);
  if (weights.empty() || weights.front()->departure.actions_without_carrier.empty()) {
    return output_text::filled(message_of(DepartureWords::nobody_missed), language);
  }
  const planning::CarrierWeight& worst = *weights.front();
  return output_text::filled(message_of(DepartureWords::one_leaves), language,
                             {{"organisation", study.contract().partners[worst.partner].name},
                              {"n", worst.departure.actions_without_carrier.size()}});
}

std::vector<drawing::Diagram> departure_diagrams(const study::Study& study,
                                                 output_text::Language language) {
  const model::Contract& contract = study.contract();
  auto weights = by_loss(study);
  if (weights.empty()) return {};
  const std::size_t all = weights.size();
  weights.resize(std::min(all, most_shown));
  const auto say = [&](DepartureWords key) {
    return output_text::filled(message_of(key), language);
  };
  const std::string id = "departs-" + words::table_slug(contract, study.scope());
  const std::string title = departures_title(study, language);
  drawing::Canvas sheet(title, id, drawing::upright_width);
  const std::string drawn =
      all == weights.size()
          ? output_text::filled(message_of(DepartureWords::drawn), language, {{"n", all}})
          : output_text::filled(message_of(DepartureWords::drawn_first), language,
                                {{"n", all}, {"shown", weights.size()}});
  double y = drawing::add_heading(sheet, contract, study.scope(), title, drawn, language) + 4;
  std::size_t longest = 1;
  for (const auto* each : weights) longest = std::max(longest, all_of(each->departure));
  const double unit = (drawing::upright_inner - name_width) / static_cast<double>(longest);
  std::array<bool, looks.size()> seen{};
  for (const planning::CarrierWeight* each : weights) {
    const model::Partner& partner = contract.partners[each->partner];
    drawing::Span name;
    name.size = drawing::upright_font;
    const auto lines = drawing::text_lines(partner.name, name_width - 12, 4, name);
    const double words =
        static_cast<double>(lines.size()) * drawing::line_height(drawing::upright_font) + 2;
    const double height = std::max(least_row, words + 6);
    drawing::Box label;
    label.name = "partenaire " + partner.id;
    label.rect = {drawing::page_margin, y, name_width - 8, height};
    label.columns = {{name_width - 8, drawing::TextAlign::left, lines}};
    sheet.add(std::move(label));
    double x = drawing::page_margin + name_width;
    const auto parts = parts_of(each->departure);
    for (std::size_t part = 0; part < parts.size(); ++part) {
      if (parts[part] == 0) continue;
      seen[part] = true;
      const double width = unit * static_cast<double>(parts[part]);
      sheet.add(part_box({x, y + (height - bar_height) / 2, width - 2, bar_height}, looks[part],
                         parts[part]));
      x += width;
    }
    y += height;
  }
  std::vector<drawing::LegendEntry> legend;
  for (std::size_t part = 0; part < looks.size(); ++part) {
    if (!seen[part]) continue;
    drawing::LegendEntry entry;
    entry.mark = part == 0 ? "■" : part == 1 ? "▨" : "□";
    entry.colour = part == 2 ? drawing::ink::quiet : looks[part].line;
    entry.words = say(looks[part].words);
    legend.push_back(std::move(entry));
  }
  y += 6;
  drawing::add_legend(sheet, legend, y);
  sheet.set_height(y + drawing::legend_height(legend, drawing::upright_inner) +
                   drawing::page_margin);
  return {{id, sheet.dot()}};
}

}  // namespace maillage::diagrams
