#include "network/cells/phrases/nobody.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "network/cells/phrases/nobody_words.hpp"
#include "network/cells/phrases/phrase_heads.hpp"
#include "network/text/text.hpp"

namespace maillage::cells {
namespace {

namespace phrase_words = phrases::nobody_words;

class PhraseReader {
 public:
  explicit PhraseReader(std::string_view text) : text_(text), heads_(text) {}

  CellPhrase read() {
    const std::size_t before = heads_.opening();
    if (const auto head = heads_.head_at(before)) return behind(*head);
    if (const auto names = behind_label(before)) return *names;
    if (const auto names = behind_doubt()) return *names;
    return names_first();
  }

 private:
  // Behind a name that a sentence goes on with: "l'ARS ne souhaite pas".
  std::size_t proper_end(std::size_t i, std::size_t end) const {
    std::size_t last = i + 1;
    for (std::size_t at = i + 1; at < end; ++at) {
      if (heads_.is_proper(at) || heads_.words()[at].sigle || heads_.words()[at].digits) {
        last = at + 1;
      } else if (!phrase_words::fillers.contains(heads_.word(at)) && heads_.word(at) != "et" &&
                 heads_.word(at).size() > 2) {
        break;
      }
    }
    return last;
  }

  // Where a text of names from word i ends: at a head, at when or where.
  std::size_t names_end(std::size_t i) const {
    for (std::size_t at = i; at < heads_.words().size(); ++at) {
      if (heads_.is_proper(at) || heads_.words()[at].sigle) continue;
      if (at > i && heads_.head_at(at)) return at;
      for (const std::string_view when :
           {"lors", "apres", "avant", "pendant", "selon", "suite", "depuis", "courant", "si", "car",
            "after", "before", "during", "if", "when"}) {
        if (heads_.word(at) == when) return at;
      }
      const bool before_date = at + 1 < heads_.words().size() && heads_.words()[at + 1].digits;
      if ((heads_.word(at) == "en" || heads_.word(at) == "in") && before_date) return at;
    }
    return heads_.words().size();
  }

  // Words that add nothing at the end of names: "le porteur est …".
  TextSpan span(std::size_t begin, std::size_t end) const {
    while (begin < end && heads_.word(begin) == ":") ++begin;
    while (end > begin && (heads_.word(end - 1) == ":" || heads_.word(end - 1) == "est" ||
                           heads_.word(end - 1) == "sont" || heads_.word(end - 1) == "reste" ||
                           heads_.word(end - 1) == "et" || heads_.word(end - 1) == "is" ||
                           heads_.word(end - 1) == "mais" || heads_.word(end - 1) == "but" ||
                           heads_.word(end - 1) == "ne" || heads_.word(end - 1) == "n" ||
                           heads_.word(end - 1) == "qui")) {
      --end;
    }
    if (begin >= end) return {};
    // A bracket that a word opens or closes stays with it.
    std::size_t last = heads_.words()[end - 1].end;
    while (last < text_.size() && (text_[last] == ')' || text_[last] == '"')) ++last;
    constexpr std::string_view close = "»";
    std::size_t after = last;
    while (after < text_.size() && (text_[after] == ' ' || text_.substr(after, 2) == "\u00A0" ||
                                    text_.substr(after, 3) == "\u202F")) {
      after += text_[after] == ' ' ? 1 : text_.substr(after, 2) == "\u00A0" ? 2 : 3;
    }
    if (text_.substr(after, close.size()) == close) last = after + close.size();
    return {begin == 0 ? 0 : heads_.words()[begin].begin, last};
  }

  // The candidates of what stands behind a head.
  void read_candidates(std::size_t i, CellPhrase& phrase) const {
    bool skips = false;
    while (i < heads_.words().size()) {
      if (const auto head = heads_.head_at(i)) {
        phrase.confirms = phrase.confirms || head->confirms;
        i = head->end;
        skips = false;
        continue;
      }
      if (!heads_.is_proper(i) && phrase_words::leads.contains(heads_.word(i))) {
        std::size_t first = i + 1;
        while (heads_.word(first) == "le" || heads_.word(first) == "la" ||
               heads_.word(first) == "les" || heads_.word(first) == "l" ||
               heads_.word(first) == "exemple" || heads_.word(first) == "the" ||
               heads_.word(first) == "de") {
          ++first;
        }
        const std::size_t end = names_end(first);
        if (first < end && !phrase_words::deciders.contains(heads_.word(first))) {
          const TextSpan names = span(first, end);
          if (names.end > names.begin) phrase.names.push_back(names);
        }
        i = std::max(end, i + 1);
        continue;
      }
      const bool proper =
          heads_.is_proper(i) || (heads_.words()[i].sigle && !heads_.all_capitals());
      if (!skips && proper && !is_near_one_of(heads_.word(i), phrase_words::wanted) &&
          !phrase_words::deciders.contains(heads_.word(i)) &&
          !phrase_words::doubts.contains(heads_.word(i))) {
        const std::size_t end = proper_end(i, names_end(i));
        phrase.names.push_back(span(i, end));
        i = end;
        continue;
      }
      if (!heads_.is_proper(i) && phrase_words::circumstances.contains(heads_.word(i)))
        skips = true;
      ++i;
    }
  }

  CellPhrase behind(const PhraseHead& head) const {
    CellPhrase phrase;
    phrase.says = head.says;
    phrase.confirms = head.confirms;
    read_candidates(head.end, phrase);
    return phrase;
  }

  // "Porteur : ARS", "structure pressentie : ARS".
  std::optional<CellPhrase> behind_label(std::size_t before) const {
    std::size_t i = before;
    bool doubts = false;
    while (i < heads_.words().size() && heads_.word(i) != ":") {
      const bool doubt = phrase_words::doubts.contains(heads_.word(i));
      if (!doubt && !heads_.is_padding(i)) return std::nullopt;
      doubts = doubts || doubt;
      ++i;
    }
    if (i == 0 || i >= heads_.words().size()) {
      if (i == 0 || !doubts) return std::nullopt;
      return CellPhrase{PhraseSays::names, {}, true, true};  // "pilote pressenti"
    }
    std::size_t begin = i + 1;
    if (begin >= heads_.words().size()) return std::nullopt;
    const std::size_t offset = heads_.words()[begin].begin;
    CellPhrase phrase = read_phrase(text_.substr(offset));
    for (TextSpan& each : phrase.names) {
      each.begin += offset;
      each.end += offset;
    }
    phrase.doubtful = phrase.doubtful || doubts;
    return phrase;
  }

  // "éventuellement l'ARS", "peut-être CAF", "sous réserve : CD".
  std::optional<CellPhrase> behind_doubt() const {
    std::size_t end = 0;
    // "(si création)", "selon financement"
    const bool is_condition =
        heads_.words().size() > 1 &&
        (heads_.word(0) == "si" || heads_.word(0) == "if" || heads_.word(0) == "selon") &&
        std::none_of(heads_.words().begin(), heads_.words().end(),
                     [](const CellWord& word) { return word.capital || word.sigle; });
    if (is_condition) {
      end = heads_.words().size();
    } else if (heads_.is_phrase(0, {"peut", "etre"}) || heads_.is_phrase(0, {"sans", "doute"}) ||
               heads_.is_phrase(0, {"a", "priori"}) || heads_.is_phrase(0, {"sous", "reserve"}) ||
               heads_.is_phrase(0, {"si", "possible"}) || heads_.is_phrase(0, {"en", "principe"}) ||
               heads_.is_phrase(0, {"in", "principle"}) ||
               heads_.is_phrase(0, {"par", "exemple"}) || heads_.is_phrase(0, {"for", "example"})) {
      end = 2;
    } else if (heads_.words().size() > 1 && phrase_words::doubts.contains(heads_.word(0)) &&
               (ends_with(heads_.word(0), "ment") || ends_with(heads_.word(0), "ly") ||
                heads_.word(0) == "maybe" || heads_.word(0) == "perhaps" ||
                heads_.word(0) == "potential" || heads_.word(0) == "proposed" ||
                heads_.word(0) == "likely" || !heads_.words()[1].capital ||
                heads_.words()[0].capital == false)) {
      end = 1;
    } else {
      return std::nullopt;
    }
    CellPhrase phrase{PhraseSays::names, {}, true, true};
    if (is_condition || (heads_.is_phrase(0, {"sous", "reserve"}) && heads_.word(2) != ":"))
      return phrase;
    const TextSpan names = span(end, heads_.words().size());
    if (names.end > names.begin) phrase.names.push_back(names);
    return phrase;
  }

  // "ARS à confirmer", "CCAS pressenti", "CAF sous réserve de financement".
  CellPhrase names_first() const {
    for (std::size_t i = 1; i < heads_.words().size(); ++i) {
      // "CCAS de Verdun A CONFIRMER": shouted, no name.
      const bool shouted =
          heads_.words()[i].sigle || (heads_.word(i).size() == 1 && i + 1 < heads_.words().size() &&
                                      heads_.words()[i + 1].sigle);
      if (heads_.is_proper(i) && !shouted) continue;
      const auto head = heads_.head_at(i);
      const bool is_tail = head && head->may_follow;
      const bool doubts = phrase_words::doubts.contains(heads_.word(i)) && behind_is_light(i + 1);
      const bool reserve =
          phrase_words::reserves.contains(heads_.word(i)) &&
          (heads_.is_phrase(i, {"sous", "reserve"}) || heads_.is_phrase(i, {"si", "possible"}) ||
           heads_.is_phrase(i, {"si", "accord"}) || heads_.is_phrase(i, {"peut", "etre"}) ||
           heads_.is_phrase(i, {"a", "priori"}) || heads_.is_phrase(i, {"subject", "to"}) ||
           heads_.word(i) == "si" || heads_.word(i) == "if" || heads_.word(i) == "selon");
      if (!is_tail && !doubts && !reserve) continue;
      CellPhrase phrase;
      phrase.doubtful = true;
      phrase.confirms = true;
      const TextSpan names = span(0, i);
      if (names.end > names.begin) phrase.names.push_back(names);
      if (is_tail) {
        CellPhrase tail;
        read_candidates(head->end, tail);
        phrase.names.insert(phrase.names.end(), tail.names.begin(), tail.names.end());
      }
      return phrase;
    }
    return {PhraseSays::names, {{0, text_.size()}}, false, false};
  }

  // Nothing behind that a name could go on with.
  bool behind_is_light(std::size_t i) const {
    for (; i < heads_.words().size(); ++i) {
      if (heads_.is_proper(i) || heads_.words()[i].sigle) return false;
    }
    return true;
  }

  std::string_view text_;
  PhraseHeads heads_;
};

}  // namespace

CellPhrase read_phrase(std::string_view text) {
  if (text.empty()) return {};
  return PhraseReader(text).read();
}

bool says_wish(std::string_view header) {
  const std::string folded = text::fold(header);
  const std::vector<std::string_view> words = text::words_of(folded);
  return std::any_of(words.begin(), words.end(), [](std::string_view word) {
    return phrase_words::doubts.contains(word) || phrase_words::still_to_win.contains(word);
  });
}

}  // namespace maillage::cells
