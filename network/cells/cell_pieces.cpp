#include "network/cells/cell_pieces.hpp"

#include <algorithm>
#include <optional>

#include "network/cells/bare_name.hpp"
#include "network/cells/cell_marks.hpp"
#include "network/cells/phrases/no_name.hpp"
#include "network/cells/piece_texts.hpp"
#include "network/text/characters.hpp"
#include "network/text/text.hpp"

namespace maillage::cells {
namespace {

using namespace cell_marks;

class CellCutter {
 public:
  CellCutter(std::string_view cell, PieceTexts& texts) : cell_(cell), texts_(texts) {}

  std::vector<CellPiece> cut() {
    std::size_t begin = 0, marks = 0, semicolons = 0;
    Joint before = Joint::start;
    bool may_mark = true;  // at the beginning of a line
    for (std::size_t i = 0; i < cell_.size();) {
      if (may_mark) {
        if (const std::size_t blank = blank_at(cell_, i)) {
          i += blank;
          continue;
        }
        may_mark = false;
        if (const std::size_t mark = list_mark_at(cell_, i)) {
          if (marks++ > 0 || before != Joint::start) before = Joint::line;
          i = begin = i + mark;
          continue;
        }
      }
      if (marks == 0 && cuts_nothing(cell_[i])) {
        ++i;
        continue;
      }
      const std::size_t line_break = break_at(cell_, i);
      if (line_break != 0) {
        if (goes_on(begin, i, i + line_break)) {
          i += line_break;
          continue;
        }
        segment(begin, i, before);
        before = Joint::line;
        i = begin = i + line_break;
        may_mark = true;
        continue;
      }
      // An arrow behind a name leads to the next one, and cuts less than a bullet.
      const bool is_arrow = arrow_at(cell_, i) != 0 && !text::trimmed(text(begin, i)).empty();
      std::size_t bullet = is_arrow ? 0 : bullet_at(cell_, i);
      // "1) PETR 2) CAF", "1. PETR 2. CAF"
      if (bullet == 0 && marks > 0 && i > 0 && blank_at(cell_, i - 1) != 0 &&
          (cell_.find(')', i) <= i + 2 || is_next_number(i, marks + 1))) {
        bullet = list_mark_at(cell_, i);
      }
      if (bullet != 0) {
        segment(begin, i, before);
        before = Joint::line;
        ++marks;
        i = begin = i + bullet;
        continue;
      }
      const std::size_t behind = behind_quotes(cell_, i);
      if (behind != i) {
        i = behind;
        continue;
      }
      if (cell_[i] == '(') {
        const std::size_t close = closing_bracket(cell_, i);
        if (close != std::string_view::npos) {
          i = close + 1;
          continue;
        }
      }
      if (cell_[i] == '[') {
        const std::size_t close = cell_.find(']', i);
        if (close != std::string_view::npos) {
          segment(begin, i, before);
          add_source(text::trimmed(cell_.substr(i + 1, close - i - 1)));
          if (says_doubt(cell_.substr(i + 1, close - i - 1))) cast_doubt();
          before = Joint::semicolon;
          i = begin = close + 1;
          continue;
        }
      }
      if (cell_[i] == ';' || cell_[i] == '|') {
        segment(begin, i, before);
        before = Joint::semicolon;
        ++semicolons;
        i = begin = i + 1;
        continue;
      }
      ++i;
    }
    segment(begin, cell_.size(), before);
    if (semicolons > 0) {
      for (CellPiece& piece : pieces_) piece.in_list = true;
    }
    return std::move(pieces_);
  }

 private:
  bool is_next_number(std::size_t at, std::size_t number) const {
    const std::string digits = std::to_string(number);
    const std::size_t end = at + digits.size();
    return cell_.substr(at, digits.size()) == digits && end < cell_.size() &&
           (cell_[end] == '.' || cell_[end] == '/' || cell_[end] == '-');
  }

  static bool says_doubt(std::string_view inside) {
    const CellPhrase phrase = read_phrase(text::trimmed(inside));
    return inside.find('?') != std::string_view::npos || phrase.says != PhraseSays::names ||
           phrase.doubtful;
  }

  // A line that goes on with the name of the one before: "Communauté de communes\ndu Sammiellois".
  bool goes_on(std::size_t begin, std::size_t end, std::size_t next) const {
    const std::string_view line = text::trimmed(cell_.substr(begin, end - begin));
    if (line.empty() || line.back() == ',' || line.back() == '.' || line.back() == ':')
      return false;
    // "PETR avec" at the end of a line.
    const std::size_t blank = line.find_last_of(" \t");
    if (blank != std::string_view::npos) {
      const std::string last = text::fold(line.substr(blank));
      for (const std::string_view word : {"avec", "et", "ou", "with", "and", "or", "puis"}) {
        if (last == word) return true;
      }
    }
    std::size_t at = next;
    while (at < cell_.size() && (blank_at(cell_, at) != 0)) at += blank_at(cell_, at);
    for (const std::string_view small :
         {"de ", "du ", "des ", "d'", "d’", "à ", "au ", "aux ", "et ", "en ", "pour "}) {
      if (cell_.substr(at, small.size()) == small) return true;
    }
    return false;
  }

  void add_source(std::string_view source) {
    if (pieces_.empty() || !pieces_.back().source.empty()) return;
    pieces_.back().source = std::string(source);
  }

  // A segment between list marks: a phrase as a whole, or names to cut.
  void segment(std::size_t begin, std::size_t end, Joint before) {
    const std::size_t first = pieces_.size();
    soft(begin, end, before);
    settle(begin, end, first);
  }

  std::string_view text(std::size_t begin, std::size_t end) const {
    return cell_.substr(begin, end - begin);
  }

  void soft(std::size_t begin, std::size_t end, Joint before) {
    const std::string_view all = cell_.substr(0, end);
    std::size_t from = begin;
    supports_ = false;
    for (std::size_t i = begin; i < end;) {
      const std::size_t behind = behind_quotes(all, i);
      if (behind != i) {
        i = behind;
        continue;
      }
      if (cell_[i] == '(') {
        const std::size_t close = closing_bracket(all, i);
        if (close != std::string_view::npos) {
          const std::optional<Joint> cuts = bracket(from, i, close, before);
          i = close + 1;
          if (cuts) {
            from = i;
            before = *cuts;
          }
          continue;
        }
      }
      if (cell_[i] == '?') {
        close(from, i, before);
        cast_doubt();
        before = Joint::comma;
        from = ++i;
        continue;
      }
      const Mark mark = soft_mark_at(all, i);
      if (mark.length == 0) {
        ++i;
        continue;
      }
      close(from, i, before);
      before = mark.joint;
      // "avec l'appui de l'ARS et de la CAF": of both.
      supports_ = mark.supports || (supports_ && mark.joint != Joint::line);
      from = i = i + mark.length;
    }
    close(from, end, before);
  }

  void close(std::size_t begin, std::size_t end, Joint before) {
    const std::string_view piece = text::trimmed(text(begin, end));
    if (piece.empty()) return;
    const auto first = static_cast<std::size_t>(piece.data() - cell_.data());
    CellPiece made;
    made.begin = first;
    made.end = first + piece.size();
    made.before = pieces_.empty() ? Joint::start : before;
    made.supports = supports_;
    made.doubtful = says_former(piece);
    pieces_.push_back(std::move(made));
    if (before == Joint::alternative) cast_doubt();
  }

  void cast_doubt() { cast_doubt_in(pieces_); }

  // What a bracket says of the piece it stands behind. None: it is part of the name.
  std::optional<Joint> bracket(std::size_t from, std::size_t open, std::size_t end, Joint before) {
    const std::string_view inside = text::trimmed(text(open + 1, end));
    const bool alone = text::trimmed(text(from, open)).empty();
    const std::size_t question = inside.find('?');
    const bool asks = question != std::string_view::npos;
    const std::string_view asked = text::trimmed(inside.substr(0, question));
    const CellPhrase phrase = asks ? read_phrase(asked) : read_phrase(inside);
    const bool doubts = asks || phrase.says != PhraseSays::names || phrase.doubtful;
    if (doubts) {
      close(from, open, before);
      if (!pieces_.empty()) cast_doubt();
      const auto offset = static_cast<std::size_t>((asks ? asked : inside).data() - cell_.data());
      if (asks && asked.empty()) return Joint::comma;
      for (const TextSpan& names : phrase.names) {
        const std::size_t first = pieces_.size();
        soft(offset + names.begin, offset + names.end,
             pieces_.empty() ? Joint::start : Joint::bracket);
        for (std::size_t i = first; i < pieces_.size(); ++i) pieces_[i].doubtful = true;
      }
      if (alone && phrase.names.empty() && phrase.says != PhraseSays::names) {
        CellPiece made;
        made.begin = open;
        made.end = end + 1;
        made.says = phrase.says;
        made.confirms = phrase.confirms;
        made.before = Joint::bracket;
        pieces_.push_back(std::move(made));
      }
      return Joint::comma;
    }
    const std::string folded = text::fold(inside);
    // Of a department; a single digit is a footnote's.
    const bool is_number = folded.size() > 1 && folded.size() <= 3 &&
                           folded.find_first_not_of("0123456789") == std::string::npos;
    if (alone) {
      // A name in brackets of its own is not said outright.
      const std::size_t first = pieces_.size();
      if (says_role(inside) && !pieces_.empty()) return Joint::comma;
      soft(open + 1, end, before);
      for (std::size_t i = first; i < pieces_.size(); ++i) pieces_[i].doubtful = true;
      return Joint::comma;
    }
    if (is_number && !folded.empty()) return std::nullopt;
    // "CCAS (avec MSA et CAF)": who else, which may carry or help.
    for (const std::string_view with :
         {"avec ", "en lien avec ", "en partenariat avec ", "with "}) {
      if (text::fold(text::beginning(inside, with.size())) + " " != with) continue;
      close(from, open, before);
      const std::size_t first = pieces_.size();
      soft(open + 1 + static_cast<std::size_t>(inside.data() - &cell_[open + 1]) + with.size(), end,
           Joint::bracket);
      for (std::size_t i = first; i < pieces_.size(); ++i) pieces_[i].doubtful = true;
      return Joint::comma;
    }
    if (says_gone(inside)) {
      close(from, open, before);
      cast_doubt();
      return Joint::comma;
    }
    if (folded.empty() || says_role(inside)) {
      close(from, open, before);
      if (!pieces_.empty()) pieces_.back().supports = says_apart(inside);
      return Joint::comma;
    }
    return std::nullopt;
  }

  // Phrases among the pieces [first, …) of a segment.
  void settle(std::size_t begin, std::size_t end, std::size_t first) {
    if (first == pieces_.size()) return;
    const std::string_view whole = text(begin, end);
    const std::size_t ask = std::min(whole.find('?'), whole.size());
    const std::size_t open = std::min(whole.find('('), whole.size());
    const std::size_t quote = std::min({whole.find('"'), whole.find("«"), whole.size()});
    const std::string_view plain = whole.substr(0, std::min({ask, open, quote}));
    // A segment of one piece is that piece's phrase, which is asked for below.
    const bool is_piece = pieces_.size() == first + 1 && pieces_[first].begin == begin &&
                          pieces_[first].end == begin + plain.size();
    const CellPhrase phrase = is_piece ? texts_.phrase(plain) : read_phrase(plain);
    const bool is_head = phrase.says != PhraseSays::names;
    const bool is_label =
        !is_head && !phrase.names.empty() && phrase.names.front().begin > 0 && !phrase.confirms;
    const bool is_doubt =
        !is_head && phrase.doubtful && !phrase.names.empty() && phrase.names.front().begin > 0;
    if (is_head || is_label || is_doubt) {
      reread(begin, phrase, begin + plain.size(), first);
      return;
    }
    std::vector<CellPiece> kept;
    bool doubts_rest = false;
    for (std::size_t i = first; i < pieces_.size(); ++i) {
      CellPiece piece = pieces_[i];
      if (doubts_rest && (piece.before == Joint::conjunction || piece.before == Joint::bracket)) {
        piece.doubtful = true;
      } else {
        doubts_rest = false;
      }
      if (piece.says != PhraseSays::names) {
        kept.push_back(std::move(piece));
        continue;
      }
      const CellPhrase& said = texts_.phrase(text(piece.begin, piece.end));
      if (said.says == PhraseSays::names && !said.doubtful) {
        kept.push_back(std::move(piece));
        continue;
      }
      const std::size_t offset = piece.begin;
      if (said.names.empty()) {
        // A phrase by itself.
        piece.says = said.says == PhraseSays::names ? PhraseSays::not_yet : said.says;
        piece.confirms = said.confirms;
        if (piece.confirms && !kept.empty()) cast_doubt_in(kept);
        doubts_rest = true;
        kept.push_back(std::move(piece));
        continue;
      }
      for (const TextSpan& names : said.names) {
        CellPiece named = piece;
        named.begin = offset + names.begin;
        named.end = offset + names.end;
        named.doubtful = true;
        if (&names != &said.names.front()) named.before = Joint::bracket;
        kept.push_back(std::move(named));
      }
      // "CAF et MSA à confirmer" is sure of neither.
      cast_doubt_in(kept);
      doubts_rest = true;
    }
    pieces_.resize(first);
    for (CellPiece& piece : kept) pieces_.push_back(std::move(piece));
  }

  // On the last piece and those that "et" or "ou" joins to it: "CD et MDS ?" is sure of neither.
  static void cast_doubt_in(std::vector<CellPiece>& pieces) {
    bool cast = false;
    for (std::size_t i = pieces.size(); i-- > 0;) {
      if (cast && pieces[i].doubtful) break;  // and those before it were
      cast = cast || pieces[i].doubtful;
      pieces[i].doubtful = true;
      if (pieces[i].before != Joint::conjunction && pieces[i].before != Joint::alternative &&
          pieces[i].before != Joint::bracket) {
        break;
      }
    }
  }

  // The segment again as its phrase says it: the head, then candidates; or names behind a label.
  void reread(std::size_t begin, const CellPhrase& phrase, std::size_t plain_end,
              std::size_t first) {
    std::vector<CellPiece> behind;  // in brackets or behind a question mark
    for (std::size_t i = first; i < pieces_.size(); ++i) {
      if (pieces_[i].begin >= plain_end) behind.push_back(pieces_[i]);
    }
    const Joint before = pieces_[first].before;
    const bool was_asked =
        std::any_of(pieces_.begin() + static_cast<std::ptrdiff_t>(first), pieces_.end(),
                    [](const CellPiece& piece) { return piece.doubtful; });
    pieces_.resize(first);
    const bool is_head = phrase.says != PhraseSays::names;
    if (is_head) {
      CellPiece head;
      head.begin = begin;
      head.end = plain_end;
      head.before = before;
      head.says = phrase.says;
      head.confirms = phrase.confirms;
      if (head.confirms) cast_doubt();
      pieces_.push_back(std::move(head));
    }
    for (const TextSpan& names : phrase.names) {
      const std::size_t from = pieces_.size();
      soft(begin + names.begin, begin + names.end, is_head ? Joint::bracket : before);
      for (std::size_t i = from; i < pieces_.size(); ++i) {
        pieces_[i].doubtful = pieces_[i].doubtful || is_head || phrase.doubtful || was_asked;
      }
    }
    for (CellPiece& piece : behind) {
      piece.doubtful = piece.doubtful || is_head || phrase.doubtful;
      pieces_.push_back(std::move(piece));
    }
  }

  std::string_view cell_;
  PieceTexts& texts_;
  std::vector<CellPiece> pieces_;
  bool supports_ = false;  // the pieces to come
};

}  // namespace

std::vector<CellPiece> cut_cell(std::string_view cell, PieceTexts& texts) {
  return CellCutter(cell, texts).cut();
}

bool says_former(std::string_view piece) {
  if (text::fold(text::beginning(piece, 4)).substr(0, 3) == "ex ") return true;
  // "PETR jusqu'en 2022"
  for (const std::string_view until : until_words) {
    const std::size_t at = piece.find(until);
    if (at == std::string_view::npos || at == 0) continue;
    const std::string_view when = text::trimmed(piece.substr(at + until.size()));
    if (when.find_first_of("0123456789") != std::string_view::npos) return true;
  }
  return false;
}

}  // namespace maillage::cells
