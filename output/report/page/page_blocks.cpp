#include "output/report/page/page_blocks.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <utility>

#include "output/report/page/html.hpp"
#include "output/text/numbers.hpp"
#include "output/words/headlines/sheet_messages.hpp"
#include "output/words/report/frame_messages.hpp"
#include "output/words/report/month_messages.hpp"

namespace maillage::report::page {
namespace {

using words::report::Frame;
using words::report::Months;

constexpr std::array tone_classes = {"",          "not-begun", "reflection", "under-way", "done",
                                     "abandoned", "grave",     "warning",    "info",      "agrees",
                                     "differs",   "missing",   "gained",     "lost"};

constexpr int least_pixels = 11;  // height of a drawing's letters on a screen
// The greatest readable widths that leave letters 7 points high in the column of a printed A4 (192 mm)
// and across an upright A3 (281 mm).
constexpr int most_in_column = 192 * 72 * 10 / 254 * least_pixels / 7;
constexpr int most_upright = 281 * 72 * 10 / 254 * least_pixels / 7;

std::string tone_class(blocks::Tone tone) {
  return tone == blocks::Tone::plain
             ? ""
             : std::string("tone-") + tone_classes[static_cast<std::size_t>(tone)];
}

// Shades 0 to 9, so that the style sheet gives each a colour in light and in dark.
std::string heat_class(double heat) {
  const double bounded = std::min(1.0, std::max(0.0, heat));
  return "heat-" + std::to_string(static_cast<int>(std::lround(bounded * 9)));
}

// A path as a link: what means something else in one is written as its bytes.
std::string link_path(const std::string& path) {
  constexpr std::string_view plain = "/._-~";
  std::string link;
  for (const char each : path) {
    const bool is_plain = (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z') ||
                          (each >= '0' && each <= '9') ||
                          plain.find(each) != std::string_view::npos;
    if (is_plain) {
      link += each;
      continue;
    }
    constexpr std::string_view digits = "0123456789ABCDEF";
    const auto byte = static_cast<unsigned char>(each);
    link += '%';
    link += digits[byte / 16];
    link += digits[byte % 16];
  }
  return link;
}

std::string run_text(const blocks::Run& run) {
  std::string text = page_text(run.text);
  if (run.emphasis == blocks::Emphasis::strong) text = "<strong>" + text + "</strong>";
  if (run.emphasis == blocks::Emphasis::faint) text = "<span class=\"faint\">" + text + "</span>";
  if (run.trace) {
    return "<a class=\"figure\" href=\"#" + trace_anchor(*run.trace) + "\">" + text + "</a>";
  }
  if (!run.document.empty())
    return "<a" + html_attribute("href", link_path(run.document)) + ">" + text + "</a>";
  if (!run.anchor.empty())
    return "<a" + html_attribute("href", "#" + run.anchor) + ">" + text + "</a>";
  return text;
}

class BlockWriter {
 public:
  // `within`: the id of the title of the fiche that holds the blocks; empty outside of one.
  BlockWriter(int level, output_text::Language language, std::string within = "",
              Later* later = nullptr, std::string part = "")
      : level_(level),
        language_(language),
        within_(std::move(within)),
        later_(later),
        part_(std::move(part)) {}

  std::string write(const std::vector<blocks::Block>& blocks) const {
    std::string html;
    for (const blocks::Block& block : blocks) {
      html += std::visit([this](const auto& content) { return write(content); }, block.content);
    }
    return html;
  }

 private:
  template <class Key>
  std::string say(Key key) const {
    return output_text::filled(message_of(key), language_);
  }

  std::string write(const blocks::Paragraph& paragraph) const {
    if (paragraph.kind == blocks::ParagraphKind::verbatim) {
      return "<pre style=\"white-space:pre-wrap;margin:0\">" + html_prose(paragraph.prose) +
             "</pre>\n";
    }
    constexpr std::array classes = {" class=\"lead\"", "", " class=\"note\"", " class=\"nothing\""};
    return std::string("<p") + classes[static_cast<std::size_t>(paragraph.kind)] + ">" +
           html_prose(paragraph.prose) + "</p>\n";
  }

  std::string write(const blocks::Heading& heading) const {
    const std::string tag = "h" + std::to_string(level_);
    return "<" + tag + html_attribute("id", heading.id) + ">" + page_text(heading.text) +
           (heading.where.empty()
                ? std::string()
                : " <span class=\"where\">" + page_text(heading.where) + "</span>") +
           "</" + tag + ">\n";
  }

  std::string write(const blocks::Bullets& bullets) const {
    std::string html = "<ul>\n";
    for (const blocks::Prose& item : bullets.items) html += "<li>" + html_prose(item) + "</li>\n";
    return bullets.items.empty() ? "" : html + "</ul>\n";
  }

  std::string write(const blocks::KeyFigures& figures) const {
    std::string html = "<dl class=\"key-figures\">\n";
    for (const blocks::KeyFigure& each : figures.figures) {
      html += "<div><dt>" + page_text(each.words) + "</dt><dd>" + run_text(each.value) +
              "</dd></div>\n";
    }
    return html + "</dl>\n";
  }

  std::string cell(const blocks::GridCell& cell, const blocks::GridColumn& column,
                   bool is_header) const {
    std::string classes = column.align == blocks::GridAlign::numbers ? "number" : "";
    const auto add = [&](const std::string& name) {
      if (!name.empty()) classes += (classes.empty() ? "" : " ") + name;
    };
    add(tone_class(cell.tone));
    if (cell.heat) add(heat_class(*cell.heat));
    const std::string tag = is_header ? "th" : "td";
    return "<" + tag + (is_header ? " scope=\"row\"" : "") + html_attribute("class", classes) +
           html_attribute("data-sort", cell.sort) + ">" + html_prose(cell.prose) + "</" + tag + ">";
  }

  std::string header_cell(const blocks::GridColumn& column) const {
    const std::string name = column.full.empty() ? page_text(column.header)
                                                 : "<abbr" + html_attribute("title", column.full) +
                                                       ">" + page_text(column.header) + "</abbr>";
    return std::string("<th scope=\"col\"") +
           (column.align == blocks::GridAlign::numbers ? " class=\"number\"" : "") + ">" + name +
           "</th>";
  }

  std::string head(const blocks::Grid& grid) const {
    std::string groups;
    bool grouped = false;
    for (std::size_t i = 0; i < grid.columns.size();) {
      std::size_t end = i + 1;
      const std::string& group = grid.columns[i].group;
      while (end < grid.columns.size() && grid.columns[end].group == group) ++end;
      const std::string span = end - i > 1 ? " colspan=\"" + std::to_string(end - i) + "\"" : "";
      groups += group.empty() ? "<td" + span + "></td>"
                              : "<th scope=\"colgroup\"" + span + ">" + page_text(group) + "</th>";
      grouped = grouped || !group.empty();
      i = end;
    }
    std::string html = "<thead>\n";
    if (grouped) html += "<tr>" + groups + "</tr>\n";
    html += "<tr>";
    for (const blocks::GridColumn& column : grid.columns) html += header_cell(column);
    return html + "</tr>\n</thead>\n";
  }

  // A row of one cell heads those below, up to the next such row: a body of their own.
  std::string body(const blocks::Grid& grid) const {
    std::string html = "<tbody>\n";
    for (const blocks::GridRow& row : grid.rows) {
      if (row.cells.size() == 1 && grid.columns.size() > 1) {
        if (html != "<tbody>\n") html += "</tbody>\n<tbody>\n";
        html += "<tr class=\"heading\"" + html_attribute("id", row.id) +
                "><th scope=\"rowgroup\" colspan=\"" + std::to_string(grid.columns.size()) + "\">" +
                html_prose(row.cells.front().prose) + "</th></tr>\n";
        continue;
      }
      html += "<tr" + html_attribute("id", row.id) + ">";
      for (std::size_t i = 0; i < row.cells.size() && i < grid.columns.size(); ++i) {
        html += cell(row.cells[i], grid.columns[i], i == 0);
      }
      html += "</tr>\n";
    }
    return html + "</tbody>\n";
  }

  std::string write(const blocks::Grid& grid) const {
    return held_back(table(grid), When::near, grid.caption, "table-" + grid.id, grid.rows.size());
  }

  std::string table(const blocks::Grid& grid) const {
    const std::string caption = "legende-" + grid.id;
    return "<div class=\"table\" role=\"region\" tabindex=\"0\"" +
           html_attribute("aria-labelledby", label_of(caption)) + ">\n<table" +
           html_attribute("id", "table-" + grid.id) +
           (grid.use == blocks::GridUse::data ? " class=\"data\"" : "") + ">\n<caption" +
           (blocks::shows_caption(grid.use) ? "" : " class=\"unseen\"") +
           html_attribute("id", caption) + ">" + page_text(grid.caption) + "</caption>\n" +
           head(grid) + body(grid) + "</table>\n</div>\n";
  }

  // Only the element itself: what an SVG file has before it is not HTML.
  static std::string inline_svg(const std::string& svg) {
    const auto start = svg.find("<svg");
    return start == std::string::npos ? "" : svg.substr(start);
  }

  // The size of the smallest letters, in points.
  static double least_letters(const std::string& svg) {
    constexpr std::string_view size = "font-size=\"";
    double least = 1000;
    for (std::size_t at = 0; (at = svg.find(size, at)) != std::string::npos; at += size.size()) {
      least = std::min(least, std::strtod(svg.c_str() + at + size.size(), nullptr));
    }
    return std::max(1.0, least);
  }

  // The width in pixels at which its least letters stand 11 px high.
  static std::optional<int> readable_width(const std::string& svg) {
    constexpr std::string_view head = "<svg width=\"";
    const auto start = svg.find(head);
    if (start == std::string::npos) return std::nullopt;
    int points = 0;
    std::from_chars(svg.data() + start + head.size(), svg.data() + svg.size(), points);
    return static_cast<int>(points * least_pixels / least_letters(svg));
  }

  // With that width; the style makes use of it.
  static std::string readable_svg(std::string svg) {
    const std::optional<int> pixels = readable_width(svg);
    if (!pixels) return svg;
    return svg.insert(4, " style=\"--readable:" + std::to_string(*pixels) + "px\"");
  }

  // On paper: in the column, or on a sheet of A3, upright or wide.
  static std::string_view paper_class(const blocks::Picture& picture) {
    if (!picture.narrow.empty()) return " two";
    const int pixels = readable_width(inline_svg(picture.svg)).value_or(0);
    if (pixels <= most_in_column) return "";
    return pixels <= most_upright ? " upright" : " wide";
  }

  // The whole page has the drawing too; beside it, where it is a file of its own, stands a link.
  std::string drawing(const blocks::Picture& picture) const {
    if (!picture.narrow.empty()) return inline_svg(picture.svg) + inline_svg(picture.narrow);
    std::string svg = readable_svg(inline_svg(picture.svg));
    if (later_ == nullptr || svg.size() < least_held) return svg;
    return later_->hold(std::move(svg), When::near, "", 12);
  }

  // What is short stands where it is.
  std::string held_back(std::string html, When when, const std::string& what,
                        const std::string& anchor, std::size_t rows = 0) const {
    if (later_ == nullptr || html.size() < least_held) return html;
    return later_->hold(std::move(html), when, whole_page_link(what, anchor, language_), rows);
  }

  // Of what is held back nothing is held back again.
  BlockWriter whole() const { return {level_, language_, within_}; }

  std::string write(const blocks::Picture& picture) const {
    const bool explorable = picture.use == blocks::PictureUse::explorable;
    std::string html =
        "<figure" + html_attribute("id", picture.id) + " class=\"picture" +
        (explorable ? " explorable" : "") + "\">\n<div class=\"canvas" +
        std::string(paper_class(picture)) + "\" role=\"img\"" +
        // On a narrow screen it scrolls: without a link in it, it is itself what the
        // keyboard reaches.
        (picture.narrow.empty() && picture.svg.find("<a ") == std::string::npos ? " tabindex=\"0\""
                                                                                : "") +
        html_attribute("aria-label", picture.title + ". " + picture.summary) + ">\n" +
        drawing(picture) + "</div>\n<figcaption><strong>" + page_text(picture.title) +
        "</strong> " + page_text(picture.summary);
    if (!picture.document.empty()) {
      html += " <a" + html_attribute("href", picture.document) + ">" + say(Frame::diagram_alone) +
              "</a>";
    }
    html += "</figcaption>\n";
    if (!picture.equivalent.columns.empty()) {
      html += "<details class=\"equivalent\"><summary>" + say(Frame::diagram_as_table) +
              "</summary>\n" +
              held_back(whole().table(picture.equivalent), When::opened, picture.equivalent.caption,
                        picture.id) +
              "</details>\n";
    }
    return html + "</figure>\n";
  }

  std::string marks(const blocks::CalendarYear& year, int month) const {
    std::string html;
    for (const blocks::CalendarMark& mark : year.marks) {
      if (mark.month != month) continue;
      html += "<span class=\"meeting\"" + html_attribute("title", mark.words) +
              "><span aria-hidden=\"true\">●</span><span class=\"unseen\">" +
              page_text(mark.words) + "</span></span>";
    }
    return html;
  }

  std::string write(const blocks::CalendarStrip& strip) const {
    const bool undated =
        std::any_of(strip.years.begin(), strip.years.end(), [](const blocks::CalendarYear& year) {
          return std::any_of(year.marks.begin(), year.marks.end(),
                             [](const blocks::CalendarMark& mark) { return mark.month == 0; });
        });
    const std::string caption = "legende-" + strip.id;
    std::string html = "<div class=\"table\" role=\"region\" tabindex=\"0\"" +
                       html_attribute("aria-labelledby", label_of(caption)) +
                       ">\n<table class=\"calendar\"" + html_attribute("id", "table-" + strip.id) +
                       ">\n<caption" + html_attribute("id", caption) + ">" +
                       page_text(strip.title) + "</caption>\n<thead>\n<tr><th scope=\"col\">" +
                       say(Frame::year_header) + "</th>";
    for (const Months month :
         {Months::january, Months::february, Months::march, Months::april, Months::may,
          Months::june, Months::july, Months::august, Months::september, Months::october,
          Months::november, Months::december}) {
      html += "<th scope=\"col\">" + say(month) + "</th>";
    }
    if (undated) html += "<th scope=\"col\">" + say(Frame::undated_header) + "</th>";
    html += "<th scope=\"col\">" + say(Frame::rhythm_header) + "</th></tr>\n</thead>\n<tbody>\n";
    for (const blocks::CalendarYear& year : strip.years) {
      html += "<tr><th scope=\"row\">" + std::to_string(year.year) + "</th>";
      for (int month = 1; month <= 12; ++month) html += "<td>" + marks(year, month) + "</td>";
      if (undated) html += "<td>" + marks(year, 0) + "</td>";
      html += "<td" + html_attribute("class", tone_class(year.tone)) + ">" +
              page_text(year.verdict) + "</td></tr>\n";
    }
    return html + "</tbody>\n</table>\n</div>\n";
  }

  std::string write(const blocks::Disclosure& disclosure) const {
    return "<details><summary>" + page_text(disclosure.title) + "</summary>\n" +
           held_back(whole().write(disclosure.blocks), When::opened, disclosure.title, part_) +
           "</details>\n";
  }

  std::string write(const blocks::Fiche& fiche) const {
    if (later_ == nullptr) return sheet(fiche);
    return "<details class=\"sheet\"><summary>" + page_text(fiche.title) + "</summary>" +
           later_->hold(sheet(fiche), When::opened,
                        whole_page_link(fiche.title, fiche.id, language_)) +
           "</details>\n";
  }

  std::string sheet(const blocks::Fiche& fiche) const {
    const std::string title = fiche.id + "-titre";
    const std::string tag = "h" + std::to_string(level_ + 1);
    return "<article class=\"fiche\"" + html_attribute("id", fiche.id) +
           html_attribute("aria-labelledby", title) + ">\n<p class=\"kind\">" +
           page_text(fiche.kind) + "</p>\n<" + tag + html_attribute("id", title) + ">" +
           page_text(fiche.title) + "</" + tag + ">\n" +
           BlockWriter(level_ + 2, language_, title).write(fiche.blocks) + "</article>\n";
  }

  // The fiche's title after the caption: every fiche has a table of the same one.
  std::string label_of(const std::string& caption) const {
    return within_.empty() ? caption : caption + " " + within_;
  }

  static constexpr std::size_t least_held = 4000;  // bytes of HTML

  int level_;
  output_text::Language language_;
  std::string within_;
  Later* later_;
  std::string part_;
};

}  // namespace

std::string trace_anchor(blocks::TraceId trace) {
  return "trace-" + std::to_string(trace.value + 1);
}

std::string html_prose(const blocks::Prose& prose) {
  std::string html;
  for (const blocks::Run& run : prose) html += run_text(run);
  return html;
}

std::string html_blocks(const std::vector<blocks::Block>& blocks, int heading_level,
                        output_text::Language language, Later* later, const std::string& part) {
  return BlockWriter(heading_level, language, "", later, part).write(blocks);
}

std::string whole_page_link(const std::string& what, const std::string& anchor,
                            output_text::Language language) {
  return "<a" + html_attribute("href", std::string(whole_page) + "#" + anchor) + ">" +
         page_text(output_text::filled(message_of(words::headlines::Sheet::in_whole_page), language,
                                       {{"what", what}})) +
         "</a>";
}

}  // namespace maillage::report::page
