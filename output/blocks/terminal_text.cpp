#include "output/blocks/terminal_text.hpp"

#include <utility>

#include "output/blocks/fitting_rows.hpp"
#include "output/text/line_breaks.hpp"
#include "output/text/terminal.hpp"
#include "output/text/typography.hpp"

namespace maillage::blocks {
namespace {

std::string words_of(const Prose& prose) {
  std::string text;
  for (const Run& run : prose) text += run.text;
  return output_text::printable(text);
}

class TerminalWriter {
 public:
  TerminalWriter(output_text::Language language, TitleLook titles, std::size_t width)
      : language_(language), titles_(titles), width_(width) {}

  std::string text;

  void part(const ReportPart& part) {
    const bool bold = titles_ == TitleLook::bold;
    text += "\n";
    if (bold) text += "\033[1m";
    text += output_text::wrapped(output_text::printable(part.title), width_);
    if (bold) text.insert(text.size() - 1, "\033[0m");
    indent_ = 2;
    for (const Block& block : part.blocks) {
      is_after_title_ = &block == &part.blocks.front();
      write(block);
    }
  }

 private:
  void line(const std::string& words, std::size_t further = 0) {
    text += output_text::wrapped(std::string(indent_ + further, ' ') + words, width_);
  }

  // A row that but for the place at its end fits is not broken: the place may stand out.
  void table(const std::vector<std::vector<std::string>>& rows,
             const std::vector<output_text::Align>& align, const std::string& indent) {
    const std::string lines = output_text::text_table(rows, align, indent);
    std::size_t begin = 0;
    for (const std::vector<std::string>& row : rows) {
      const std::size_t end = lines.find('\n', begin);
      const std::string each = lines.substr(begin, end - begin);
      const std::string last = row.empty() ? "" : row.back();
      const bool stands_out =
          last.find(' ') == std::string::npos &&
          output_text::display_width(each) <= width_ + output_text::display_width(last);
      text += stands_out ? each + "\n" : output_text::wrapped(each, width_);
      begin = end + 1;
    }
  }

  void blocks(const std::vector<Block>& blocks) {
    for (const Block& block : blocks) write(block);
  }

  void write(const Block& block) {
    std::visit([this](const auto& content) { write(content); }, block.content);
  }

  void within(const std::vector<Block>& inner) {
    const std::size_t outer = indent_;
    indent_ += 2;
    blocks(inner);
    indent_ = outer;
  }

  void write(const Paragraph& paragraph) {
    const std::string words = words_of(paragraph.prose);
    if (paragraph.kind == ParagraphKind::verbatim) {
      text += std::string(indent_ + 2, ' ') + words + "\n";
    } else {
      line(words);
    }
  }

  // What follows stands under it, until the next one.
  void write(const Heading& heading) {
    if (!is_after_title_) text += "\n";
    indent_ = 2;
    line(output_text::printable(heading.text) +
         (heading.where.empty() ? "" : "  " + output_text::printable(heading.where)));
    indent_ = 4;
  }

  // Right under the title of a part they stand as far left as a paragraph there.
  void write(const Bullets& bullets) {
    const bool is_first = is_after_title_ && indent_ == 2;
    for (const Prose& item : bullets.items) line(words_of(item), is_first ? 0 : 2);
  }

  void write(const KeyFigures& figures) {
    for (const KeyFigure& figure : figures.figures) {
      line(output_text::printable(figure.value.text) + " " + output_text::printable(figure.words));
    }
  }

  void write(const Grid& grid) {
    if (shows_caption(grid.use) && !grid.caption.empty()) {
      line(output_text::printable(grid.caption));
    }
    std::vector<std::vector<std::string>> rows;
    std::vector<output_text::Align> align;
    std::vector<std::string> headers;
    for (const GridColumn& column : grid.columns) {
      headers.push_back(output_text::printable(
          column.group.empty() ? column.header : column.group + " " + column.header));
      align.push_back(column.align == GridAlign::numbers ? output_text::Align::right
                                                         : output_text::Align::left);
    }
    const bool has_headers = grid.use != GridUse::aside;
    if (has_headers) rows.push_back(headers);
    for (const GridRow& row : grid.rows) {
      std::vector<std::string>& cells = rows.emplace_back();
      for (const GridCell& cell : row.cells) cells.push_back(words_of(cell.prose));
    }
    // What stands right under a title is told as far left as a paragraph there.
    const bool is_below =
        shows_caption(grid.use) || (grid.use == GridUse::aside && !is_after_title_);
    const std::size_t indent = indent_ + (is_below ? 2 : 0);
    const std::size_t room = width_ > indent ? width_ - indent : 0;
    const bool has_numbers_last = !align.empty() && align.back() == output_text::Align::right;
    table(fitting_rows(std::move(rows), has_headers ? 1 : 0, room,
                       has_numbers_last ? LastColumn::fits : LastColumn::may_stand_out),
          align, std::string(indent, ' '));
  }

  void write(const Picture& picture) {
    line(output_text::printable(picture.title));
    if (!picture.summary.empty()) line(output_text::printable(picture.summary), 2);
    if (!picture.equivalent.columns.empty()) write(picture.equivalent);
  }

  void write(const CalendarStrip& strip) {
    line(output_text::printable(strip.title));
    for (const CalendarYear& year : strip.years) {
      std::string marks;
      for (const CalendarMark& mark : year.marks) {
        marks += (marks.empty() ? "" : ", ") + output_text::printable(mark.words);
      }
      line(std::to_string(year.year) + output_text::colon(language_) +
               output_text::printable(year.verdict) + (marks.empty() ? "" : " (" + marks + ")"),
           2);
    }
  }

  void write(const Disclosure& disclosure) {
    line(output_text::printable(disclosure.title));
    within(disclosure.blocks);
  }

  void write(const Fiche& fiche) {
    write(Heading{
        fiche.id,
        fiche.kind.empty() ? fiche.title : fiche.kind + output_text::colon(language_) + fiche.title,
        ""});
    blocks(fiche.blocks);
  }

  output_text::Language language_;
  TitleLook titles_;
  std::size_t width_;
  std::size_t indent_ = 2;
  bool is_after_title_ = false;
};

}  // namespace

std::string terminal_text(const Report& answer, output_text::Language language, TitleLook titles,
                          std::size_t width) {
  std::string head = output_text::wrapped(output_text::printable(answer.title), width);
  if (!answer.subtitle.empty()) {
    head += output_text::wrapped(output_text::printable(answer.subtitle), width);
  }
  return head + terminal_text(answer.parts, language, titles, width);
}

std::string terminal_text(const std::vector<ReportPart>& parts, output_text::Language language,
                          TitleLook titles, std::size_t width) {
  TerminalWriter writer(language, titles, width);
  for (const ReportPart& part : parts) writer.part(part);
  return writer.text;
}

}  // namespace maillage::blocks
