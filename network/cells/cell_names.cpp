// One cell, left to right, piece by piece.
//
//   cell      "PETR, MDS de Verdun ; à définir avec la CAF"
//   pieces     PETR | MDS de Verdun | à définir avec la CAF          cell_pieces: wherever it could be cut
//   read       PETR and MDS de Verdun are named, CAF in doubt; others are to come
//
// From each piece on the longest run of pieces that is a known name is tried first, what cuts it included,
// for names hold commas ("Ordre et Santé, section 5"). What is not known grows by the pieces that belong to
// it (name_joints); what is no name at all (no_name) is put aside with its reason. In doubt the cell says
// less: a name that is not sure is doubtful, a cut that is not sure is told (is_cut_sure), and a cell of
// hundreds of names is read as none.
#include "network/cells/cell_names.hpp"

#include <algorithm>
#include <utility>

#include "network/cells/bare_name.hpp"
#include "network/cells/cell_pieces.hpp"
#include "network/cells/known_names.hpp"
#include "network/cells/name_joints.hpp"
#include "network/cells/piece_texts.hpp"
#include "network/text/text.hpp"
#include "network/text/word_list.hpp"

namespace maillage::cells {
namespace {

// Says of a cell without a letter or digit.
CellSays says_marks(std::string_view text) {
  static constexpr std::string_view none[] = {"-", "–", "—", "/", "_", ".", "*",
                                              "=", "~", "Ø", "∅", "#", "\\"};
  for (const std::string_view mark : none) {
    std::string_view rest = text;
    while (rest.substr(0, mark.size()) == mark) rest.remove_prefix(mark.size());
    if (!rest.empty()) continue;
    // Three dots stand for what is to come.
    return mark == "." && text.size() > 1 ? CellSays::doubt : CellSays::none;
  }
  return CellSays::doubt;
}

bool is_cross(std::string_view text) {
  return text == "x" || text == "X" || text == "0" || text == "xx" || text == "XX" ||
         text == "xxx" || text == "XXX" || text == "Ø" || text == "ø";
}

// What a text holds of names, while it is read.
class CellReading {
 public:
  CellReading(std::string_view cell, const names::NameIndex& index, SmallPhrases small,
              const HeardNames* heard, PieceTexts& texts)
      : cell_(cell), index_(index), small_(small), heard_(heard), texts_(texts) {}

  CellNames read() {
    const std::string_view text = text::trimmed(cell_);
    if (text.empty()) return {};
    const bool is_plain = text.find_first_of("?([") == std::string_view::npos && !says_former(text);
    const auto offset = static_cast<std::size_t>(text.data() - cell_.data());
    if (is_plain) {
      if (const auto owner = index_.find(text)) {
        result_.says = CellSays::names;
        add_named({*owner, std::string(text), "", false, false, offset});
        return std::move(result_);
      }
    }
    const std::string folded = text::fold(text);
    if (folded.empty()) {
      if (no_cell(text, folded) == NoName::same) {
        aside({offset, offset + text.size()}, NoName::same);
        result_.says = CellSays::doubt;
      } else {
        result_.says = says_marks(text);
      }
      return std::move(result_);
    }
    if (folded == one_person) {
      result_.says = CellSays::person;
      return std::move(result_);
    }
    if (is_cross(text)) {
      result_.says = CellSays::none;
      return std::move(result_);
    }
    if (const auto why = no_cell(text, folded)) {
      aside({offset, offset + text.size()}, *why);
      result_.says = CellSays::doubt;
      return std::move(result_);
    }
    read_pieces();
    return std::move(result_);
  }

 private:
  std::string_view at(TextSpan span) const {
    return cell_.substr(span.begin, span.end - span.begin);
  }
  std::string_view at(const CellPiece& piece) const {
    return cell_.substr(piece.begin, piece.end - piece.begin);
  }
  bool is_known(std::string_view text) {
    return find_without_article(text, index_) || is_heard(text);
  }
  bool is_heard(std::string_view text) {
    if (heard_ == nullptr) return false;
    const std::string& key = texts_.text(text).key;
    if (heard_->count(key) != 0) return true;
    result_.unheard.push_back(heard_->hash_function()(key));
    return false;
  }

  void read_pieces() {
    pieces_ = texts_.pieces_of(cell_);
    if (pieces_.size() > most_names) {
      const CellPiece& third = pieces_[2];
      aside({pieces_.front().begin, third.end}, NoName::too_many);
      result_.says = CellSays::doubt;
      return;
    }
    const bool head_first =
        !pieces_.empty() && pieces_.front().says != PhraseSays::names && !pieces_.front().confirms;
    PhraseSays says = PhraseSays::names;
    for (std::size_t i = 0; i < pieces_.size();) {
      CellPiece& piece = pieces_[i];
      if (piece.says != PhraseSays::names) {
        if (says == PhraseSays::names) says = piece.says;
        // "PETR, à définir": somebody is named, others are not yet.
        if (i > 0 && !piece.confirms && piece.says == PhraseSays::not_yet) result_.others = true;
        ++i;
        continue;
      }
      // "À définir ⏎ PETR": who comes behind is sure of nothing.
      piece.doubtful = piece.doubtful || head_first;
      i = read_piece(i);
    }
    if (!result_.named.empty() || !result_.unknown.empty()) {
      result_.says = CellSays::names;
    } else if (says == PhraseSays::nobody) {
      result_.says = CellSays::none;
    } else if (says == PhraseSays::not_said) {
      result_.says = CellSays::not_said;
    } else {
      result_.says = CellSays::doubt;
    }
  }

  // Reads what begins with piece i; the piece behind it.
  std::size_t read_piece(std::size_t i) {
    // The longest run of pieces that is one known name, what cuts it included: "Ordre et Santé,
    // section 5".
    // A piece has a word at least.
    const std::size_t most_pieces = std::max<std::size_t>(index_.longest_words(), 1);
    std::size_t last = i;
    while (last + 1 < pieces_.size() && last + 1 < i + most_pieces &&
           pieces_[last].source.empty() && pieces_[last + 1].says == PhraseSays::names) {
      ++last;
    }
    for (std::size_t j = last + 1; j > i; --j) {
      const TextSpan span{pieces_[i].begin, pieces_[j - 1].end};
      if (!add_known(span, pieces_[i], pieces_[j - 1], j)) continue;
      return behind_role(j);
    }
    if (texts_.text(at(pieces_[i])).others) {
      result_.others = true;
      return i + 1;
    }
    // "Appui : CAF"
    const bool before_colon = i + 1 < pieces_.size() && pieces_[i + 1].before == Joint::colon &&
                              pieces_[i + 1].says == PhraseSays::names;
    if (before_colon && says_role(at(pieces_[i])) && !says_role(at(pieces_[i + 1]))) {
      for (std::size_t j = i + 1; j < pieces_.size(); ++j) {
        if (j > i + 1 && ends_role(pieces_[j].before)) break;
        pieces_[j].supports = says_apart(at(pieces_[i]));
      }
      return i + 1;
    }
    return read_new(i);
  }

  static bool ends_role(Joint joint) {
    return joint == Joint::line || joint == Joint::semicolon || joint == Joint::start;
  }

  // Whether the piece that stands behind a name says that it does something else than carrying.
  bool helps_only(std::size_t role) const {
    const std::string_view said = at(pieces_[role]);
    return says_apart(said) || (pieces_[role].before == Joint::colon && !says_leading(said));
  }

  // `next`: the piece behind it, which may say its role.
  bool add_known(TextSpan span, const CellPiece& first, const CellPiece& last,
                 std::size_t next = std::string_view::npos) {
    if (index_.empty()) return false;
    auto owner = find_name(at(span), index_);
    if (!owner) {
      const TextSpan whole = std::exchange(span, bare_name(cell_, span));
      const bool is_other = span.begin != whole.begin || span.end != whole.end;
      if (is_other) owner = find_name(at(span), index_);
      if (owner) note_jointly(whole, span);
    }
    if (!owner) return false;
    const bool helps = is_role(next) && helps_only(next);
    add_named({*owner, std::string(at(span)), last.source, first.doubtful || last.doubtful,
               first.supports || last.supports || helps, span.begin});
    return true;
  }

  // Whether piece i says the role of the name before it.
  bool is_role(std::size_t i) {
    if (i >= pieces_.size() || i == 0) return false;
    const Joint joint = pieces_[i].before;
    if (joint != Joint::dash && joint != Joint::colon) return false;
    const JointSides sides{
        &texts_.side(at(pieces_[i - 1])), &texts_.side(at(pieces_[i])), {}, joint, false, true,
        is_known(at(pieces_[i]))};
    return judge_joint(sides).kind == JointKind::role;
  }

  // Behind a name: what says its role is passed over. "ARS — financement, suivi et relais".
  std::size_t behind_role(std::size_t i) { return is_role(i) ? pass_role(i) : i; }

  std::size_t pass_role(std::size_t i) {
    if (says_gone(at(pieces_[i]))) doubt_last();
    for (++i; i < pieces_.size(); ++i) {
      const CellPiece& piece = pieces_[i];
      const bool goes_on = piece.before == Joint::comma || piece.before == Joint::conjunction ||
                           piece.before == Joint::ampersand || piece.before == Joint::slash;
      if (!goes_on || piece.says != PhraseSays::names) break;
      if (is_known(at(piece)) || !says_role(at(piece))) break;
    }
    return i;
  }

  void doubt_last() {
    if (!result_.named.empty()) result_.named.back().doubtful = true;
  }

  // Names that nobody has declared: what belongs together is put together.
  std::size_t read_new(std::size_t i) {
    TextSpan span{pieces_[i].begin, pieces_[i].end};
    CellPiece first = pieces_[i];
    bool sure = true;
    std::size_t next = i + 1;
    bool has_role = false;
    while (next < pieces_.size() && pieces_[next].says == PhraseSays::names) {
      constexpr std::size_t longest_name = 200;
      if (span.end - span.begin > longest_name || !pieces_[next - 1].source.empty()) break;
      if (texts_.text(at(pieces_[next])).others) break;
      const JointVerdict verdict = judge(span, next);
      if (verdict.kind == JointKind::role) {
        has_role = true;
        break;
      }
      sure = sure && verdict.sure;
      if (verdict.kind == JointKind::apart) break;
      span.end = pieces_[next].end;
      first.doubtful = first.doubtful || pieces_[next].doubtful;
      first.supports = first.supports || pieces_[next].supports;
      ++next;
    }
    if (has_role) first.supports = first.supports || helps_only(next);
    const std::string& source = pieces_[next - 1].source;
    const std::size_t named = result_.named.size(), unknown = result_.unknown.size();
    add_new(span, first, source);
    const bool names_any = result_.named.size() > named || result_.unknown.size() > unknown;
    if (!sure && names_any) result_.is_cut_sure = false;
    if (!has_role) return next;
    if (says_gone(at(pieces_[next]))) {
      for (std::size_t j = named; j < result_.named.size(); ++j) result_.named[j].doubtful = true;
      for (std::size_t j = unknown; j < result_.unknown.size(); ++j) {
        result_.unknown[j].doubtful = true;
      }
    }
    return pass_role(next);
  }

  JointVerdict judge(TextSpan left, std::size_t next) {
    JointSides sides;
    sides.left = &texts_.side(at(left));
    sides.right = &texts_.side(at(pieces_[next]));
    sides.joint = pieces_[next].before;
    sides.in_list = pieces_[next].in_list;
    sides.left_known = is_known(at(left));
    sides.right_known = is_known(at(pieces_[next]));
    constexpr std::size_t furthest = 8;
    for (std::size_t i = next + 1; i < std::min(pieces_.size(), next + furthest); ++i) {
      // "Saint-Dizier, Der et Blaise": the last of a row stands behind "et".
      const bool ends = sides.joint == Joint::comma && pieces_[i].before == Joint::conjunction;
      if ((pieces_[i].before != sides.joint && !ends) || pieces_[i].says != PhraseSays::names)
        break;
      if (is_known(at(pieces_[i]))) break;
      sides.after.push_back(at(pieces_[i]));
      if (ends) break;
    }
    return judge_joint(sides);
  }

  // "Conjoint CPAM" alone: with somebody who is not named.
  void note_jointly(TextSpan whole, TextSpan bare) {
    if (!result_.named.empty() || !result_.unknown.empty() || bare.begin <= whole.begin) return;
    const std::string led = text::fold(cell_.substr(whole.begin, bare.begin - whole.begin));
    result_.others = result_.others || led.substr(0, 8) == "conjoint";
  }

  void add_new(TextSpan whole, const CellPiece& piece, const std::string& source) {
    const TextSpan span = shifted(texts_.text(at(whole)).bare, whole.begin);
    const std::string_view text = at(span);
    note_jointly(whole, span);
    const PieceText& said = texts_.text(text);
    if (!said.has_letter) return;
    if (add_known(span, piece, piece)) return;
    if (said.named.end - said.named.begin != text.size()) {
      CellPiece doubted = piece;
      doubted.doubtful = true;
      add_new(shifted(said.named, span.begin), doubted, source);
      return;
    }
    if (said.others) {
      result_.others = true;
      return;
    }
    const std::optional<NoName> why = said.no_name;
    if (why == NoName::function) {
      if (const auto structure = structure_of_function(text)) {
        TextSpan inside{span.begin + *structure, span.end};
        // "Coordinatrice CLS (PETR)": the bracket behind it opened before the structure.
        const std::string_view named = at(inside);
        if (named.back() == ')' && named.find('(') == std::string_view::npos) --inside.end;
        add_new(inside, piece, source);
        return;
      }
    }
    if (why && !(is_heard(text) && (why == NoName::small || why == NoName::duty)) &&
        !(why == NoName::small && small_ == SmallPhrases::names)) {
      aside(span, *why);
      if (why == NoName::sentence) add_candidates(span);
      return;
    }
    const std::vector<KnownName> names = cut_known(text, index_);
    if (!names.empty()) {
      for (const KnownName& name : names) add_named(in_cell(name, span, piece, source));
      return;
    }
    const std::vector<TextSpan> sigles =
        cut_at_hyphens(text, [&](std::string_view part) { return is_known(part); });
    if (!sigles.empty()) {
      for (const TextSpan& each : sigles) {
        const TextSpan moved = shifted(each, span.begin);
        if (!add_known(moved, piece, piece)) add_unknown(moved, piece);
      }
      result_.is_cut_sure = false;
      return;
    }
    if (heard_ != nullptr && said.kinds.size() == 1) {
      const HeardCut& cut = texts_.heard_cut(text, *heard_);
      result_.unheard.insert(result_.unheard.end(), cut.unheard.begin(), cut.unheard.end());
      if (cut.spans.size() > 1) {
        result_.is_cut_sure = false;
        for (const TextSpan& each : cut.spans) add_unknown(shifted(each, span.begin), piece);
        return;
      }
    }
    for (const TextSpan& each : said.kinds) {
      const TextSpan moved = shifted(each, span.begin);
      if (!add_known(moved, piece, piece)) add_unknown(moved, piece);
    }
  }

  static TextSpan shifted(TextSpan span, std::size_t by) {
    return {span.begin + by, span.end + by};
  }

  void add_unknown(TextSpan span, const CellPiece& piece) {
    const std::string& key = texts_.text(at(span)).key;
    for (std::size_t i = 0; i < unknown_keys_.size(); ++i) {
      if (*unknown_keys_[i] != key) continue;
      result_.unknown[i].doubtful = result_.unknown[i].doubtful && piece.doubtful;
      return;
    }
    result_.unknown.push_back({std::string(at(span)), span.begin, piece.doubtful, piece.supports});
    unknown_keys_.push_back(&key);
  }

  void aside(TextSpan span, NoName why) {
    result_.aside.push_back({std::string(at(span)), span.begin, why});
  }

  NamedInCell in_cell(const KnownName& name, TextSpan span, const CellPiece& piece,
                      const std::string& source) const {
    const TextSpan moved = shifted(name.span, span.begin);
    return {name.owner,     std::string(at(moved)), source,
            piece.doubtful, piece.supports,         moved.begin};
  }

  // Names that a sentence mentions are candidates: known ones only.
  void add_candidates(TextSpan span) {
    CellPiece doubted;
    doubted.doubtful = true;
    for (const KnownName& name : known_in_sentence(at(span), index_)) {
      add_named(in_cell(name, span, doubted, ""));
    }
  }

  void add_named(NamedInCell name) {
    for (NamedInCell& known : result_.named) {
      if (known.owner != name.owner) continue;
      known.doubtful = known.doubtful && name.doubtful;
      known.supports = known.supports && name.supports;
      return;
    }
    result_.named.push_back(std::move(name));
  }

  std::string_view cell_;
  const names::NameIndex& index_;
  SmallPhrases small_;
  const HeardNames* heard_;
  PieceTexts& texts_;
  std::vector<CellPiece> pieces_;
  CellNames result_;
  std::vector<const std::string*> unknown_keys_;  // of result_.unknown
};

}  // namespace

CellNames read_names(std::string_view cell, const names::NameIndex& index, SmallPhrases small) {
  PieceTexts texts;
  return read_names(cell, index, small, texts);
}

CellNames read_names(std::string_view cell, const names::NameIndex& index, SmallPhrases small,
                     PieceTexts& texts, const HeardNames* heard) {
  return CellReading(cell, index, small, heard, texts).read();
}

bool repeats_above(std::string_view cell) { return no_cell(cell) == NoName::same; }

bool means_all_epcis(std::string_view cell) {
  static constexpr text::WordList all(
      {"tous", "toutes", "tout le territoire", "tous les epci", "ensemble du territoire"});
  return all.contains(text::fold(cell));
}

}  // namespace maillage::cells
