#include "output/drawing/legend.hpp"

#include <algorithm>
#include <array>

#include "output/text/typography.hpp"
#include "output/words/diagram_words.hpp"

namespace maillage::drawing {

namespace {

constexpr double legend_line = 16;
constexpr double sample_width = 20;

// A page of the report shows an upright sheet smaller than paper does: its least letters are larger.
double letters_of(double inner) { return inner <= upright_inner ? upright_font : least_font; }

double entry_width(const LegendEntry& entry, double letters) {
  return sample_width + text_width(shown_text(entry.words), letters) * 1.03 + 12;
}

// Calls place(entry, x, line) for each entry, from left to right; gives the number of lines.
template <class Put>
std::size_t flow(const std::vector<LegendEntry>& legend, double width, Put&& place) {
  double x = 0;
  std::size_t line = 0;
  for (const LegendEntry& entry : legend) {
    const double wide = std::min(entry_width(entry, letters_of(width)), width);
    if (x > 0 && x + wide > width) {
      x = 0;
      ++line;
    }
    place(entry, x, line);
    x += wide;
  }
  return legend.empty() ? 0 : line + 1;
}

// The file's own name: the folder is the user's affair.
std::string file_name(const std::string& path) {
  const std::size_t slash = path.find_last_of("/\\");
  return slash == std::string::npos ? path : path.substr(slash + 1);
}

}  // namespace

namespace {

// What stands above a drawing, once its source is known in words.
double put_heading(Canvas& sheet, const model::Contract& contract, const std::string& name,
                   const std::string& data, const std::string& figures,
                   output_text::Language language) {
  const double width = sheet.width() - 2 * page_margin;
  Span large;
  large.size = 15;
  large.weight = Weight::bold;
  Span small;
  small.size = letters_of(width);
  small.colour = ink::quiet;
  Span middle;
  middle.size = letters_of(width);
  middle.weight = Weight::bold;

  std::string source = contract.name.empty() ? contract.id : contract.name;
  const std::string period = words::period_words(contract, language);
  if (!source.empty()) source += " · ";
  if (!period.empty()) source += period + " · ";
  source += words::diagram_words(language).data;
  source += output_text::colon(language);
  source += data;
  // What is of no table may come from the scenario's own file: it is named once.
  if (contract.scenario && data != file_name(contract.scenario->place.file)) {
    source += " + " + file_name(contract.scenario->place.file);
  }

  double y = page_margin - 8;
  // Gives the height of the words: as many lines as a title cut short would hide, up to three.
  const auto add = [&](const std::string& text, const Span& style, double left, double top,
                       double room, TextAlign align) {
    const auto lines = text_lines(text, room, 3, style);
    const double height =
        static_cast<double>(std::max<std::size_t>(1, lines.size())) * line_height(style.size) + 2;
    if (!lines.empty()) sheet.words({left, top, room, height}, lines, align);
    return height;
  };
  // The source stands beside the title if there is room, else below.
  const double name_width = text_width(shown_text(name), large.size, large.weight) + 20;
  // Small letters on whole pixels come out some 4 % wider than measured, to the right of where they begin.
  const double measured = text_width(shown_text(source), small.size);
  const double spare = 0.04 * measured;
  const double source_width = measured + 8 + spare;
  if (name_width + source_width <= width) {
    const double height = add(name, large, page_margin, y, name_width, TextAlign::left);
    add(source, small, page_margin + width - source_width, y + 4, source_width - spare,
        TextAlign::right);
    y += height;
  } else {
    y += add(name, large, page_margin, y, width, TextAlign::left);
    y += add(source, small, page_margin, y, width, TextAlign::left);
  }
  return y + add(figures, middle, page_margin, y, width, TextAlign::left) + 3;
}

}  // namespace

double add_heading(Canvas& sheet, const model::Contract& contract, const model::Scope& scope,
                   const std::string& title, const std::string& figures,
                   output_text::Language language) {
  const model::Edition* edition =
      scope.whole ? model::latest_edition(contract) : model::find_edition(contract, scope.year);
  model::WhichTable year = edition == nullptr ? scope.year : edition->year;
  if (contract.scenario) year = contract.scenario->year;
  std::string data = words::table_name(year, language);
  if (edition != nullptr && !edition->place.file.empty()) {
    data += " (" + file_name(edition->place.file) + ")";
  }
  return put_heading(sheet, contract, title + " – " + words::scope_name(contract, scope, language),
                     data, figures, language);
}

double add_heading(Canvas& sheet, const model::Contract& contract, const std::string& title,
                   const std::string& figures, const std::vector<std::string>& files,
                   output_text::Language language) {
  std::string data;
  std::vector<std::string> named;
  // A scenario's file stands behind what it stands on.
  const std::string scenario = contract.scenario ? file_name(contract.scenario->place.file) : "";
  for (const std::string& file : files) {
    if (file_name(file) == scenario) continue;
    if (std::find(named.begin(), named.end(), file_name(file)) != named.end()) continue;
    named.push_back(file_name(file));
    data += (data.empty() ? "" : ", ") + named.back();
  }
  if (data.empty()) data = scenario;
  return put_heading(sheet, contract, title, data, figures, language);
}

LegendEntry legend_mark(const Look& look, std::string words) {
  LegendEntry entry;
  entry.mark = std::string(look.mark);
  entry.colour = look.line;
  entry.words = std::move(words);
  return entry;
}

void add_states(std::vector<LegendEntry>& legend, const std::vector<const model::ActionRow*>& rows,
                output_text::Language language) {
  std::array<bool, model::state_count + 1> seen{};
  for (const model::ActionRow* row : rows) {
    seen[row->state ? static_cast<std::size_t>(*row->state) : model::state_count] = true;
  }
  for (std::size_t i = 0; i <= model::state_count; ++i) {
    if (!seen[i]) continue;
    std::optional<model::State> state;
    if (i < model::state_count) state = static_cast<model::State>(i);
    legend.push_back(legend_mark(look_of(state), words::state_word(state, language)));
  }
}

void add_types(std::vector<LegendEntry>& legend, const model::Contract& contract,
               const std::vector<text::PartnerId>& partners, output_text::Language language) {
  std::array<bool, model::partner_type_count> seen{};
  for (text::PartnerId id : partners) {
    seen[static_cast<std::size_t>(contract.partners[id].type)] = true;
  }
  for (std::size_t i = 0; i < seen.size(); ++i) {
    if (!seen[i]) continue;
    const auto type = static_cast<model::PartnerType>(i);
    legend.push_back(legend_mark(look_of(type), words::type_word(type, language)));
  }
}

double legend_height(const std::vector<LegendEntry>& legend, double width) {
  if (legend.empty()) return 0;
  const std::size_t lines = flow(legend, width, [](const LegendEntry&, double, std::size_t) {});
  return static_cast<double>(lines) * legend_line + 5;
}

void add_legend(Canvas& sheet, const std::vector<LegendEntry>& legend, double top) {
  if (legend.empty()) return;
  const double width = sheet.width() - 2 * page_margin;
  Box rule;
  rule.rect = {page_margin, top, width, 0.6};
  rule.fill = ink::frame;
  sheet.add(rule);
  flow(legend, width, [&](const LegendEntry& entry, double x, std::size_t line) {
    const double y = top + 4 + static_cast<double>(line) * legend_line;
    const Rect sample{page_margin + x, y, sample_width - 4, legend_line - 2};
    Span mark;
    mark.size = letters_of(width);
    mark.weight = Weight::bold;
    mark.colour = entry.colour;
    mark.text = entry.mark;
    switch (entry.sample) {
      case LegendEntry::Sample::mark:
        break;
      case LegendEntry::Sample::line:
        mark.text = "━";
        break;
      case LegendEntry::Sample::dashed_line:
        mark.text = "╍";
        break;
      case LegendEntry::Sample::dotted_line:
        mark.text = "┉";
        break;
      case LegendEntry::Sample::orphan_box:
      case LegendEntry::Sample::doubtful_box: {
        const bool orphan = entry.sample == LegendEntry::Sample::orphan_box;
        Box box;
        box.rect = {sample.left + 1, sample.top + 1, sample.width - 2, sample.height - 2};
        box.border = orphan ? Border::thick_dashed : Border::dotted;
        box.pen = 1.5;
        box.line = orphan ? ink::alarm : ink::doubt;
        box.columns.push_back({box.rect.width, TextAlign::centre, {}});
        box.columns.back().lines = {{mark}};
        sheet.add(box);
        break;
      }
    }
    const bool boxed = entry.sample == LegendEntry::Sample::orphan_box ||
                       entry.sample == LegendEntry::Sample::doubtful_box;
    if (!boxed) sheet.words(sample, {{mark}}, TextAlign::centre);
    Span words;
    words.size = letters_of(width);
    words.text = entry.words;
    sheet.words({page_margin + x + sample_width, y,
                 entry_width(entry, words.size) - sample_width - 4, legend_line - 2},
                {{words}});
  });
}

}  // namespace maillage::drawing
