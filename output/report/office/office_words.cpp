#include "output/report/office/office_words.hpp"

#include <cstdlib>

#include "output/drawing/diagram_style.hpp"
#include "output/drawing/svg_file.hpp"
#include "output/exchange/graphml.hpp"
#include "output/text/terminal.hpp"
#include "output/text/typography.hpp"
#include "output/words/headlines/bilan_messages.hpp"

namespace maillage::report::office {

std::string shown_words(std::string_view text) {
  return output_text::with_fixed_spaces(output_text::printable(text));
}

std::string shown_words(const blocks::Prose& prose) {
  std::string words;
  for (const blocks::Run& run : prose) words += shown_words(run.text);
  return words;
}

std::string xml_words(std::string_view text) { return exchange::xml_text(shown_words(text)); }

const char* language_code(output_text::Language language) {
  return output_text::said(language, "fr-FR", "en-GB");
}

std::string_view ground_of(blocks::Tone tone) {
  const auto of_state = [](model::State state) { return drawing::look_of(state).fill.substr(1); };
  switch (tone) {
    case blocks::Tone::plain:
    case blocks::Tone::not_begun:
    case blocks::Tone::info:
      return "";
    case blocks::Tone::reflection:
    case blocks::Tone::warning:
      return of_state(model::State::reflection);
    case blocks::Tone::under_way:
      return of_state(model::State::under_way);
    case blocks::Tone::done:
    case blocks::Tone::agrees:
    case blocks::Tone::gained:
      return of_state(model::State::done);
    case blocks::Tone::abandoned:
    case blocks::Tone::missing:
      return of_state(model::State::abandoned);
    case blocks::Tone::grave:
    case blocks::Tone::differs:
    case blocks::Tone::lost:
      return drawing::ink::alarm_fill.substr(1);
  }
  return "";
}

PictureSize size_of_svg(const std::string& svg) {
  constexpr std::string_view box = " viewBox=\"0 0 ";
  const std::size_t at = svg.find(box);
  if (at == std::string::npos) return {};
  const char* const numbers = svg.c_str() + at + box.size();
  char* end = nullptr;
  const double width = std::strtod(numbers, &end);
  return {width, std::strtod(end, nullptr)};
}

std::string png_of(const std::string& svg) {
  const PictureSize size = size_of_svg(svg);
  const std::size_t attributes = svg.find(" viewBox=");
  if (size.width <= 0 || attributes == std::string::npos) return "";
  const auto points = [](double value) { return std::to_string(value * 3) + "pt\""; };
  const std::string larger = "<svg width=\"" + points(size.width) + " height=\"" +
                             points(size.height) + svg.substr(attributes);
  return drawing::render_svg(larger, drawing::Format::png).bytes;
}

blocks::Grid grid_of(const blocks::CalendarStrip& strip, output_text::Language language) {
  using words::headlines::Bilan;
  blocks::Grid grid;
  grid.caption = strip.title;
  for (const Bilan header : {Bilan::year_header, Bilan::meetings_header, Bilan::rhythm_header}) {
    grid.columns.push_back({output_text::filled(message_of(header), language)});
  }
  for (const blocks::CalendarYear& year : strip.years) {
    std::string dates;
    for (const blocks::CalendarMark& mark : year.marks) {
      dates += (dates.empty() ? "" : ", ") + mark.words;
    }
    grid.rows.push_back({"",
                         {{{{std::to_string(year.year)}}},
                          {{{dates.empty() ? "–" : dates}}},
                          {{{year.verdict}}, year.tone}}});
  }
  return grid;
}

}  // namespace maillage::report::office
