#include "output/report/office/slides.hpp"

#include <algorithm>
#include <list>
#include <utility>

#include "output/drawing/text_metrics.hpp"
#include "output/report/office/office_words.hpp"
#include "output/report/office/slide_table.hpp"
#include "output/words/headlines/bilan_messages.hpp"

namespace maillage::report::office {
namespace {

constexpr double body_top = 116, body_bottom = 494, body_height = body_bottom - body_top;
constexpr double after_paragraph = 0.45;  // of its type
constexpr double after_frame = 10;
constexpr double most_picture = 230, least_picture = 90;
constexpr double most_head = 90;  // what is higher is a text in bold
constexpr std::size_t most_title_lines = 3;

bool is_head(const blocks::Prose& prose) {
  return !prose.empty() && std::all_of(prose.begin(), prose.end(), [](const blocks::Run& run) {
    return run.emphasis == blocks::Emphasis::strong;
  });
}

// What a part says, in pieces that stand below each other.
using SlidePiece = std::variant<SlideParagraph, const blocks::Grid*, const blocks::Picture*>;

struct PartPieces {
  std::vector<SlidePiece> pieces;
  std::vector<std::string> notes;
  std::list<blocks::Grid> made;  // what pieces point to and no report holds
};

class PieceReader {
 public:
  explicit PieceReader(output_text::Language language) : language_(language) {}

  PartPieces read(const std::vector<blocks::Block>& blocks) {
    take(blocks);
    return std::move(part_);
  }

 private:
  void take(const std::vector<blocks::Block>& blocks) {
    for (const blocks::Block& block : blocks) {
      std::visit([this](const auto& content) { add(content); }, block.content);
    }
  }
  void add_head(const std::string& words) {
    if (words.empty()) return;
    part_.pieces.push_back(SlideParagraph{{{words, blocks::Emphasis::strong}}});
  }
  void add(const blocks::Paragraph& paragraph) {
    if (paragraph.kind == blocks::ParagraphKind::note) {
      part_.notes.push_back(shown_words(paragraph.prose));
    } else {
      part_.pieces.push_back(SlideParagraph{paragraph.prose});
    }
  }
  void add(const blocks::Heading& heading) { add_head(heading.text); }
  void add(const blocks::Bullets& bullets) {
    for (const blocks::Prose& item : bullets.items) {
      part_.pieces.push_back(SlideParagraph{item, ParagraphLook::bullet});
    }
  }
  void add(const blocks::KeyFigures& figures) {
    for (const blocks::KeyFigure& each : figures.figures) {
      part_.pieces.push_back(
          SlideParagraph{{{each.value.text + " ", blocks::Emphasis::strong}, {each.words}},
                         ParagraphLook::bullet});
    }
  }
  void add(const blocks::Grid& grid) {
    if (grid.columns.empty() || grid.rows.empty()) return;
    if (blocks::shows_caption(grid.use)) add_head(grid.caption);
    part_.pieces.push_back(&grid);
  }
  void add(const blocks::Picture& picture) {
    if (!picture.svg.empty()) part_.pieces.push_back(&picture);
  }
  void add(const blocks::CalendarStrip& strip) {
    part_.made.push_back(grid_of(strip, language_));
    add(part_.made.back());
  }
  void add(const blocks::Disclosure& disclosure) {
    add_head(disclosure.title);
    take(disclosure.blocks);
  }
  void add(const blocks::Fiche&) {}  // a part of its own, where it is shown

  output_text::Language language_;
  PartPieces part_;
};

// The pieces on as many slides as they take, with running text of one size.
class Laying {
 public:
  Laying(double top, double size) : top_(top), size_(size) { turn(); }

  std::vector<std::vector<SlideFrame>> lay(const std::vector<SlidePiece>& pieces) {
    for (const SlidePiece& piece : pieces) {
      std::visit([this](const auto& content) { place(content); }, piece);
    }
    make_room(0);
    close();
    if (slides_.size() > 1 && slides_.back().empty()) slides_.pop_back();
    return std::move(slides_);
  }

 private:
  void turn() {
    close();
    slides_.emplace_back();
    y_ = top_;
  }
  // Words that follow are a frame of their own.
  void close() {
    if (words_.paragraphs.empty()) return;
    words_.rect.height = y_ - words_.rect.top;
    slides_.back().emplace_back(std::in_place_type<WordsFrame>, std::move(words_));
    words_ = {};
    y_ += after_frame;
  }
  double room() const { return body_bottom - y_; }
  bool is_fresh() const { return slides_.back().empty() && words_.paragraphs.empty(); }

  double height_of(const SlideParagraph& paragraph) const {
    return words_height(paragraph.prose, size_, width_of(paragraph.look));
  }
  static double width_of(ParagraphLook look) {
    return slide_room - (look == ParagraphLook::bullet ? bullet_indent : 0);
  }
  // Of the heads that wait for what they stand above.
  double heads_height() const {
    double height = 0;
    for (const SlideParagraph& each : heads_) height += height_of(each) + after_paragraph * size_;
    return height;
  }

  // Where the next piece, of this height, has no room, it begins a slide with its heads.
  void make_room(double height) {
    if (heads_height() + height > room() && !is_fresh()) turn();
    for (SlideParagraph& head : std::exchange(heads_, {})) put(std::move(head));
  }

  void put(SlideParagraph paragraph) {
    if (words_.paragraphs.empty()) {
      words_.rect = {slide_margin, y_, slide_room, 0};
      words_.size = size_;
    }
    y_ += height_of(paragraph) + after_paragraph * size_;
    words_.paragraphs.push_back(std::move(paragraph));
  }

  void place(const SlideParagraph& paragraph) {
    if (is_head(paragraph.prose) && height_of(paragraph) < most_head) {
      heads_.push_back(paragraph);
      return;
    }
    const double most = body_bottom - top_ - heads_height();
    for (const blocks::Prose& prose :
         prose_pieces(paragraph.prose, size_, width_of(paragraph.look), most)) {
      SlideParagraph piece{prose, paragraph.look};
      make_room(height_of(piece));
      put(std::move(piece));
    }
  }

  void place(const blocks::Grid* grid) {
    std::optional<TableFrame> whole =
        slide_table(*grid, {least_type, slide_room, table_side, body_bottom - top_});
    if (!whole) return place_as_words(*grid);
    const double first = whole->rows.front().height + whole->rows[1].height;
    make_room(std::min(first + after_frame, body_bottom - top_ - heads_height()));
    close();
    TableFrame table;
    double height = 0;
    const auto begin = [&] {
      table = *whole;
      table.rows.resize(1);
      height = table.rows.front().height;
      table.rect.left = slide_margin;
      table.rect.top = y_;
    };
    const auto end = [&] {
      if (table.rows.size() < 2) return;
      table.rect.height = height;
      y_ += height + after_frame;
      // In its place: g++ 12 takes a move of the variant for one of frames that it does not hold.
      slides_.back().emplace_back(std::in_place_type<TableFrame>, std::move(table));
    };
    begin();
    for (std::size_t i = 1; i < whole->rows.size(); ++i) {
      if (height + whole->rows[i].height > room() && !(is_fresh() && table.rows.size() == 1)) {
        end();
        turn();
        begin();
      }
      height += whole->rows[i].height;
      table.rows.push_back(whole->rows[i]);
    }
    end();
  }

  // More columns than a slide has room for: a row as words.
  void place_as_words(const blocks::Grid& grid) {
    for (const blocks::GridRow& row : grid.rows) {
      blocks::Prose prose;
      for (std::size_t i = 0; i < row.cells.size() && i < grid.columns.size(); ++i) {
        if (row.cells[i].prose.empty()) continue;
        if (i > 0) {
          const blocks::GridColumn& column = grid.columns[i];
          prose.push_back({"; " + (column.full.empty() ? column.header : column.full) + " "});
        }
        prose.insert(prose.end(), row.cells[i].prose.begin(), row.cells[i].prose.end());
      }
      place(SlideParagraph{std::move(prose), ParagraphLook::bullet});
    }
  }

  void place(const blocks::Picture* picture) {
    const PictureSize size = size_of_svg(picture->svg);
    if (size.width <= 0 || size.height <= 0) return;
    make_room(least_picture);
    close();
    const double scale =
        std::min({slide_room / size.width, most_picture / size.height, room() / size.height});
    PictureFrame frame;
    frame.rect = {slide_margin, y_, size.width * scale, size.height * scale};
    frame.svg = picture->svg;
    frame.words = shown_words(picture->summary);
    y_ += frame.rect.height + after_frame;
    slides_.back().emplace_back(std::in_place_type<PictureFrame>, std::move(frame));
  }

  double top_, size_, y_ = 0;
  std::vector<std::vector<SlideFrame>> slides_;
  WordsFrame words_;
  std::vector<SlideParagraph> heads_;
};

void set_title(Slide& slide, const std::string& title, std::initializer_list<double> sizes) {
  const std::string words = shown_words(title);
  for (const double size : sizes) {
    slide.title_size = size;
    const auto lines = drawing::wrapped(words, slide.title_rect.width, size, most_title_lines + 1,
                                        drawing::Weight::bold);
    slide.title = words;
    const double height = static_cast<double>(lines.size()) * size * 1.2;
    if (lines.size() <= most_title_lines && height <= slide.title_rect.height) return;
  }
  const auto lines = drawing::wrapped(words, slide.title_rect.width, slide.title_size,
                                      most_title_lines, drawing::Weight::bold);
  slide.notes.push_back(words);
  slide.title.clear();
  for (const std::string& line : lines) slide.title += (slide.title.empty() ? "" : " ") + line;
}

Slide cover_of(const blocks::Report& report, output_text::Language language) {
  Slide cover;
  cover.use = SlideUse::cover;
  cover.title_rect = {slide_margin, 96, slide_room, 150};
  set_title(cover, report.title, {40, 34, 28, 24});
  WordsFrame words;
  words.size = 20;
  words.rect = {slide_margin, 262, slide_room, 210};
  words.paragraphs.push_back({{{report.subtitle}}});
  if (!report.parts.empty() && report.parts.front().title.empty()) {
    PartPieces pieces = PieceReader(language).read(report.parts.front().blocks);
    cover.notes.insert(cover.notes.end(), pieces.notes.begin(), pieces.notes.end());
    for (SlidePiece& piece : pieces.pieces) {
      if (auto* paragraph = std::get_if<SlideParagraph>(&piece)) {
        words.paragraphs.push_back(std::move(*paragraph));
      }
    }
  }
  for (const double size : {20.0, 18.0, 16.0, least_type}) {
    words.size = size;
    double height = 0;
    for (const SlideParagraph& each : words.paragraphs) {
      height += words_height(each.prose, size, slide_room) + after_paragraph * size;
    }
    if (height <= words.rect.height) break;
  }
  cover.frames.push_back(std::move(words));
  return cover;
}

// The size of running text with which a part has room on the fewest slides; the largest of them.
std::vector<std::vector<SlideFrame>> laid(const std::vector<SlidePiece>& pieces) {
  std::vector<std::vector<SlideFrame>> best;
  for (const double size : {20.0, 18.0, 16.0, least_type}) {
    std::vector<std::vector<SlideFrame>> slides = Laying(body_top, size).lay(pieces);
    if (best.empty() || slides.size() < best.size()) best = std::move(slides);
    if (best.size() == 1) break;
  }
  return best;
}

}  // namespace

std::vector<Slide> slides_of(const blocks::Report& report, output_text::Language language) {
  using words::headlines::Bilan;
  std::vector<Slide> slides = {cover_of(report, language)};
  for (const blocks::ReportPart& part : report.parts) {
    if (part.title.empty()) continue;
    const PartPieces read = PieceReader(language).read(part.blocks);
    std::vector<std::vector<SlideFrame>> frames = laid(read.pieces);
    for (std::size_t i = 0; i < frames.size(); ++i) {
      Slide slide;
      slide.title_rect = {slide_margin, 24, slide_room, 76};
      set_title(
          slide,
          frames.size() == 1
              ? part.title
              : output_text::filled(message_of(Bilan::slide_of), language,
                                    {{"title", part.title}, {"n", i + 1}, {"all", frames.size()}}),
          {28, 24, 20, 18});
      slide.frames = std::move(frames[i]);
      if (i == 0) slide.notes.insert(slide.notes.end(), read.notes.begin(), read.notes.end());
      slides.push_back(std::move(slide));
    }
  }
  return slides;
}

}  // namespace maillage::report::office
