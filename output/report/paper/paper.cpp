#include "output/report/paper/paper.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "output/report/paper/paper_grid.hpp"
#include "output/report/paper/paper_pages.hpp"
#include "output/words/report/frame_messages.hpp"

namespace maillage::report::paper {
namespace {

using words::report::Frame;

std::string frame_words(Frame key, output_text::Language language) {
  return output_text::filled(message_of(key), language);
}

constexpr PaperColour quiet{0.33, 0.33, 0.33};

class Paper {
 public:
  Paper(PaperPages& pages, output_text::Language language) : pages_(pages), language_(language) {}

  void title(const blocks::Report& report, const std::string& kind) {
    pages_.skip(90);
    pages_.flow(paper_words(report.title), {22, true}, "H1");
    pages_.skip(6);
    pages_.flow(paper_words(report.subtitle), {11, false, quiet}, "P");
    if (!kind.empty()) {
      pages_.skip(6);
      pages_.flow(kind, {11}, "P");
    }
    pages_.skip(18);
  }

  // Title and parts on one page, as far as they have room there.
  void one_page(const blocks::Report& report) {
    pages_.flow(paper_words(report.title), {15, true}, "H1");
    pages_.flow(paper_words(report.subtitle), {9, false, quiet}, "P");
    pages_.skip(4);
    for (const blocks::ReportPart& part : report.parts) blocks(part.blocks);
  }

  void contents(const blocks::Report& report) {
    std::size_t number = 0;
    for (const blocks::ReportPart& part : report.parts) {
      pages_.flow(std::to_string(++number) + ". " + paper_words(part.title), {10.5}, "P");
      pages_.skip(2);
    }
  }

  void part(const blocks::ReportPart& part, std::size_t number) {
    // A short part is no page: the next goes on below it. The one for the elected is a sheet alone.
    const bool goes_on = number > 2 && pages_.height() > pages_.width() &&
                         pages_.left_over() > 0.5 * pages_.height();
    if (goes_on) {
      pages_.skip(pages_.is_fresh() ? 0 : 20);
    } else {
      pages_.new_page(PageTurn::portrait);
    }
    const std::string title = std::to_string(number) + ". " + paper_words(part.title);
    pages_.bookmark(title, 0);
    pages_.flow(title, {16, true}, "H1");
    pages_.skip(8);
    // Fiches and the headings above them are on paper of their own.
    const auto is_fiche = [](const blocks::Block& block) {
      return std::holds_alternative<blocks::Fiche>(block.content);
    };
    std::vector<blocks::Block> shown;
    for (std::size_t i = 0; i < part.blocks.size(); ++i) {
      const bool heads_fiche = i + 1 < part.blocks.size() && is_fiche(part.blocks[i + 1]);
      if (!is_fiche(part.blocks[i]) && !heads_fiche) shown.push_back(part.blocks[i]);
    }
    blocks(shown);
  }

  void fiche(const blocks::Fiche& fiche) {
    pages_.new_page(PageTurn::portrait);
    pages_.bookmark(paper_words(fiche.title), 1);
    pages_.flow(paper_words(fiche.kind), {9, false, quiet}, "P");
    pages_.flow(paper_words(fiche.title), {14, true}, "H2");
    pages_.skip(6);
    blocks(fiche.blocks);
  }

  // A heading right above a diagram would stand on a page alone: the diagram has a title.
  void blocks(const std::vector<blocks::Block>& blocks) {
    for (std::size_t i = 0; i < blocks.size(); ++i) {
      const bool heads_picture = i + 1 < blocks.size() &&
                                 std::holds_alternative<blocks::Heading>(blocks[i].content) &&
                                 is_page_picture(blocks[i + 1]);
      if (heads_picture) continue;
      if (std::holds_alternative<blocks::Heading>(blocks[i].content)) keep_with(blocks, i + 1);
      std::visit([this](const auto& content) { write(content); }, blocks[i].content);
    }
  }

  static bool is_page_picture(const blocks::Block& block) {
    const auto* picture = std::get_if<blocks::Picture>(&block.content);
    return picture != nullptr && !is_low(picture->svg);
  }

  void bookmark(const std::string& words) { pages_.bookmark(words, 0); }

 private:
  // A heading stands with the beginning of the table under it.
  void keep_with(const std::vector<blocks::Block>& blocks, std::size_t next) {
    constexpr double heading_room = 34;  // points
    const auto* grid =
        next < blocks.size() ? std::get_if<blocks::Grid>(&blocks[next].content) : nullptr;
    if (grid != nullptr && turn_of_grid(pages_, *grid) == PageTurn::landscape) {
      pages_.new_page(PageTurn::landscape);
    } else if (grid != nullptr && !pages_.is_fresh() &&
               heading_room + start_of_grid(pages_, *grid, language_) > pages_.left_over()) {
      pages_.new_page(PageTurn::portrait);
    }
  }

  void write(const blocks::Paragraph& paragraph) {
    PaperType type{9.5};
    if (paragraph.kind == blocks::ParagraphKind::lead) type = {11};
    if (paragraph.kind == blocks::ParagraphKind::note) type = {8.5, false, quiet};
    pages_.flow(plain_words(paragraph.prose), type, "P");
    pages_.skip(6);
  }

  void write(const blocks::Heading& heading) {
    if (pages_.left_over() < 60) pages_.new_page(PageTurn::portrait);
    pages_.skip(pages_.is_fresh() ? 0 : 6);
    pages_.flow(paper_words(heading.text), {11.5, true}, "H3");
    if (!heading.where.empty()) pages_.flow(paper_words(heading.where), {8, false, quiet}, "P");
    pages_.skip(4);
  }

  void write(const blocks::Bullets& bullets) {
    pages_.open_tag("L");
    for (const blocks::Prose& item : bullets.items) {
      pages_.flow("• " + plain_words(item), {9.5}, "LI", 8);
      pages_.skip(2);
    }
    pages_.close_tag("L");
    pages_.skip(6);
  }

  void write(const blocks::KeyFigures& figures) {
    for (const blocks::KeyFigure& each : figures.figures) {
      const std::string value = paper_words(each.value.text);
      const PaperText number = pages_.text(value, {14, true}, 110, PaperAlign::right);
      const PaperText words = pages_.text(paper_words(each.words), {9.5}, pages_.width() - 125);
      const double height = std::max(number.height(), words.height()) + 4;
      if (height > pages_.left_over()) pages_.new_page(PageTurn::portrait);
      pages_.open_tag("P");
      pages_.draw(number, 0, pages_.top(), 0, number.lines());
      pages_.draw(words, 125, pages_.top() + 4, 0, words.lines());
      pages_.close_tag("P");
      pages_.skip(height);
    }
    pages_.skip(8);
  }

  void write(const blocks::Grid& grid) { draw_grid(pages_, grid, language_); }

  // A low drawing, as a few bars are, stands in the text: its height is on its first line.
  static bool is_low(const std::string& svg) {
    constexpr double most = 160;  // points
    const std::size_t at = svg.find(" height=\"");
    return at < svg.find('>') && std::strtod(svg.c_str() + at + 9, nullptr) <= most;
  }

  static std::string alternative(const blocks::Picture& picture) {
    return paper_words(picture.title + ". " + picture.summary);
  }

  // A wide diagram has a page of its own, laid on its side.
  void write(const blocks::Picture& picture) {
    if (picture.svg.empty()) return;
    if (is_low(picture.svg)) {
      if (pages_.left_over() < 100) pages_.new_page(PageTurn::portrait);
      pages_.picture(picture.svg, pages_.left_over() - 4, alternative(picture));
      pages_.skip(6);
      return;
    }
    pages_.new_page(PageTurn::landscape);
    pages_.flow(paper_words(picture.title), {11.5, true}, "H3");
    pages_.flow(paper_words(picture.summary), {9}, "P");
    pages_.skip(4);
    if (!pages_.picture(picture.svg, pages_.left_over() - 4, alternative(picture))) {
      pages_.flow(paper_words(frame_words(Frame::diagram_unreadable, language_)), {9}, "P");
    }
    pages_.new_page(PageTurn::portrait);
  }

  // As a table: a year a row, its meetings in words.
  void write(const blocks::CalendarStrip& strip) {
    blocks::Grid grid;
    grid.caption = strip.title;
    for (const Frame header : {Frame::year_header, Frame::meetings_header, Frame::rhythm_header}) {
      grid.columns.push_back({frame_words(header, language_)});
    }
    for (const blocks::CalendarYear& year : strip.years) {
      std::string words;
      for (const blocks::CalendarMark& mark : year.marks)
        words += (words.empty() ? "" : ", ") + mark.words;
      grid.rows.push_back({"",
                           {{{{std::to_string(year.year)}}},
                            {{{words.empty() ? "–" : words}}},
                            {{{year.verdict}}}}});
    }
    draw_grid(pages_, grid, language_);
  }

  void write(const blocks::Disclosure& disclosure) {
    if (disclosure.blocks.empty() || !is_page_picture(disclosure.blocks.front())) {
      keep_with(disclosure.blocks, 0);
      write(blocks::Heading{"", disclosure.title, ""});
    }
    blocks(disclosure.blocks);
  }

  void write(const blocks::Fiche&) {}  // on paper of their own

  PaperPages& pages_;
  output_text::Language language_;
};

}  // namespace

PaperFile report_paper(const blocks::Report& report, PaperOf what, output_text::Language language) {
  const std::string kind = what == PaperOf::page && !report.parts.empty()
                               ? report.parts.front().title
                           : what == PaperOf::report ? frame_words(Frame::report, language)
                           : what == PaperOf::fiches ? frame_words(Frame::sheets, language)
                                                     : "";
  const std::string foot = paper_words(report.title) + (kind.empty() ? "" : " – " + kind);
  PaperPages pages(paper_words(report.title), foot, output_text::said(language, "fr", "en"));
  Paper paper(pages, language);
  if (what == PaperOf::page) {
    paper.one_page(report);
    return pages.finish();
  }
  paper.title(report, kind);
  if (what != PaperOf::fiches) {
    paper.contents(report);
    std::size_t number = 0;
    for (const blocks::ReportPart& part : report.parts) paper.part(part, ++number);
    return pages.finish();
  }
  for (const blocks::ReportPart& part : report.parts) {
    for (const blocks::Block& block : part.blocks) {
      if (const auto* heading = std::get_if<blocks::Heading>(&block.content)) {
        if (part.id == "fiches") paper.bookmark(paper_words(heading->text));
      }
      if (const auto* fiche = std::get_if<blocks::Fiche>(&block.content)) paper.fiche(*fiche);
    }
  }
  return pages.finish();
}

}  // namespace maillage::report::paper
