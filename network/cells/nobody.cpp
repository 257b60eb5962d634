#include "network/cells/nobody.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "network/cells/cell_words.hpp"
#include "network/cells/nobody_words.hpp"
#include "network/text/word_list.hpp"

namespace maillage::cells {
namespace {

namespace phrase_words = nobody_words;

// One of the words, perhaps with one letter typed wrong.
template <std::size_t N>
bool is_near_one_of(std::string_view word, const text::WordList<N>& list) {
  if (list.contains(word)) return true;
  constexpr std::size_t shortest = 6;  // is_typed: of shorter ones none is another's misspelling
  return word.size() >= shortest && list.has_like(word, 1) &&
         std::any_of(list.begin(), list.end(), [&](std::string_view each) {
           return each.front() == word.front() && is_typed(word, each);
         });
}

// "identifiées", "connue" are "identifie", "connu".
template <std::size_t N>
bool is_participle(std::string_view word, const text::WordList<N>& list) {
  if (is_near_one_of(word, list)) return true;
  for (const std::string_view ending : {"es", "s", "e"}) {
    if (word.size() <= ending.size() + 2) continue;
    if (word.substr(word.size() - ending.size()) != ending) continue;
    if (list.contains(word.substr(0, word.size() - ending.size()))) return true;
  }
  return false;
}

bool ends_with(std::string_view text, std::string_view end) {
  return text.size() > end.size() && text.substr(text.size() - end.size()) == end;
}

// Any word that a head begins with.
constexpr text::WordList codes({"n", "s", "so", "na"});
constexpr auto first_of_heads =
    text::joined(phrase_words::openers, phrase_words::not_said, phrase_words::not_yet,
                 phrase_words::confirming_heads, phrase_words::nobody, phrase_words::weak_nobody,
                 phrase_words::departed, phrase_words::once, phrase_words::questions, codes);

struct Head {
  std::size_t end = 0;  // the word behind it
  PhraseSays says = PhraseSays::not_yet;
  bool confirms = false;
  bool may_follow = true;  // may stand behind names: "ARS à confirmer", not "Toit pour personne"
};

class PhraseReader {
 public:
  explicit PhraseReader(std::string_view text) : text_(text), words_(cell_words(text)) {
    bool small = false;
    for (const CellWord& word : words_) {
      small = small || !(word.sigle || word.digits || word.folded == ":" ||
                         (word.capital && word.folded.size() == 1));
    }
    all_capitals_ = !small;
    join_dotted();
  }

  CellPhrase read() {
    const std::size_t before = opening();
    if (const auto head = head_at(before)) return behind(*head);
    if (const auto names = behind_label(before)) return *names;
    if (const auto names = behind_doubt()) return *names;
    return names_first();
  }

 private:
  std::string_view word(std::size_t i) const {
    return i < words_.size() ? std::string_view(words_[i].folded) : std::string_view();
  }

  // A word that the capitals say is one of a name.
  bool is_proper(std::size_t i) const {
    return i < words_.size() && !all_capitals_ && words_[i].capital &&
           !is_near_one_of(word(i), phrase_words::wanted);
  }

  bool is_padding(std::size_t i) const {
    if (i >= words_.size() || word(i) == ":") return false;
    if (is_near_one_of(word(i), phrase_words::wanted)) return true;
    return (i == 0 || !is_proper(i)) && phrase_words::fillers.contains(word(i));
  }

  bool is_any_participle(std::size_t i) const {
    const std::string_view at = word(i);
    return !at.empty() && (is_participle(at, phrase_words::participles) ||
                           is_participle(at, phrase_words::confirming_participles) ||
                           is_participle(at, phrase_words::unsaid_participles) ||
                           phrase_words::english_participles.contains(at) ||
                           phrase_words::english_confirming_participles.contains(at) ||
                           phrase_words::english_unsaid_participles.contains(at));
  }

  // Words of what is wanted and of no weight before a head: "le porteur est".
  std::size_t opening() const {
    std::size_t i = 0;
    while (i < words_.size() && !head_at(i) && is_padding(i)) ++i;
    return i;
  }

  std::optional<Head> head_at(std::size_t i) const {
    if (i >= words_.size() || !first_of_heads.contains(word(i))) return std::nullopt;
    if (phrase_words::openers.contains(word(i))) {
      if (const auto head = to_do_at(i)) return head;
      if (const auto head = denied_at(i)) return head;
      if (const auto head = going_on_at(i)) return head;
    }
    return lone_head_at(i);
  }

  // "à désigner", "à être confirmé", "to be confirmed", "to determine".
  std::optional<Head> to_do_at(std::size_t i) const {
    const std::string_view next = word(i + 1), third = word(i + 2);
    if (word(i) == "a" && !next.empty()) {
      if (next == "etre" && is_any_participle(i + 2)) {
        return Head{i + 3, PhraseSays::not_yet,
                    is_participle(third, phrase_words::confirming_participles)};
      }
      if (is_near_one_of(next, phrase_words::confirming_verbs)) {
        return Head{i + 2, PhraseSays::not_yet, true};
      }
      if (is_near_one_of(next, phrase_words::verbs)) return Head{i + 2};
      // Another infinitive opens a phrase only: "à relancer", not "habitat à loyer modéré".
      const bool infinitive =
          next.size() >= 5 && (ends_with(next, "er") || ends_with(next, "ir") ||
                               ends_with(next, "dre") || ends_with(next, "tre"));
      if (infinitive && !is_proper(i + 1) && !all_capitals_ && is_only_padding(0, i)) {
        return Head{i + 2, PhraseSays::not_yet, false, false};
      }
    }
    if (word(i) == "to") {
      if (next == "be") {
        if (phrase_words::english_confirming_participles.contains(third)) {
          return Head{i + 3, PhraseSays::not_yet, true};
        }
        if (phrase_words::english_participles.contains(third) || ends_with(third, "ed")) {
          return Head{i + 3};
        }
      }
      if (phrase_words::english_confirming_verbs.contains(next)) {
        return Head{i + 2, PhraseSays::not_yet, true};
      }
      if (phrase_words::english_verbs.contains(next)) return Head{i + 2};
    }
    return std::nullopt;
  }

  // "pas encore identifié", "non renseigné", "n'est pas connu", "not yet", "ne sait pas".
  std::optional<Head> denied_at(std::size_t i) const {
    if (is_phrase(i, {"ne", "sait", "pas"}) || is_phrase(i, {"ne", "sais", "pas"})) {
      return Head{i + 3};
    }
    if (is_phrase(i, {"don", "t", "know"})) return Head{i + 3};
    if (is_phrase(i, {"non", "applicable"}) || is_phrase(i, {"not", "applicable"})) {
      return Head{i + 2, PhraseSays::nobody, false, false};
    }
    std::size_t at = i;
    if (word(at) == "n" && (word(at + 1) == "est" || word(at + 1) == "a" || word(at + 1) == "ont" ||
                            word(at + 1) == "sont")) {
      at += 2;
      if (word(at) != "pas" && word(at) != "plus") return std::nullopt;
    }
    const bool denies = word(at) == "non" || word(at) == "pas" || word(at) == "not" ||
                        word(at) == "jamais" || (word(at) == "plus" && at > i);
    if (!denies) return std::nullopt;
    std::size_t behind = at + 1;
    while (word(behind) == "encore" || word(behind) == "yet" || word(behind) == "ete" ||
           word(behind) == "been" || word(behind) == "toujours" || word(behind) == "clairement") {
      ++behind;
    }
    const std::string_view what = word(behind);
    if (is_participle(what, phrase_words::unsaid_participles) ||
        phrase_words::english_unsaid_participles.contains(what)) {
      return Head{behind + 1, PhraseSays::not_said};
    }
    if (is_participle(what, phrase_words::confirming_participles) ||
        phrase_words::english_confirming_participles.contains(what)) {
      return Head{behind + 1, PhraseSays::not_yet, true};
    }
    if (is_participle(what, phrase_words::participles) ||
        phrase_words::english_participles.contains(what)) {
      return Head{behind + 1};
    }
    if (behind > at + 1) return Head{behind};  // "pas encore"
    const bool of_something = what == "de" || what == "d" || what == "the" || what == "a";
    if (of_something && behind + 1 < words_.size() && !is_proper(behind + 1) &&
        word(behind + 1) != "calais") {
      return Head{behind + 1, PhraseSays::nobody, false, false};
    }
    return std::nullopt;
  }

  // "en recherche", "en attente de", "under discussion", "recherche de porteur", "appel à projets".
  std::optional<Head> going_on_at(std::size_t i) const {
    const std::string_view next = word(i + 1);
    const auto head = [](std::size_t end) { return Head{end}; };
    if (word(i) == "en" && !is_proper(i + 1) && is_near_one_of(next, phrase_words::states)) {
      return Head{i + 2, PhraseSays::not_yet, next == "attente" || next == "discussion"};
    }
    if ((word(i) == "under" || word(i) == "in") &&
        (next == "discussion" || next == "discussions" || next == "negotiation" ||
         next == "consideration" || next == "progress" || next == "review" ||
         next == "recruitment")) {
      return head(i + 2);
    }
    if (is_phrase(i, {"on", "hold"}) || is_phrase(i, {"looking", "for"}) ||
        is_phrase(i, {"searching", "for"})) {
      return head(i + 2);
    }
    const bool alone = i + 1 == words_.size();
    if (word(i) == "awaiting" || word(i) == "seeking" || (word(i) == "attente" && i == 0)) {
      return head(i + 1);
    }
    if (word(i) == "recherche" || word(i) == "recherches" || word(i) == "search") {
      std::size_t at = i + 1;
      while (word(at) == "de" || word(at) == "d" || word(at) == "un" || word(at) == "une" ||
             word(at) == "active" || word(at) == "for") {
        ++at;
      }
      const bool is_of_lead = at < words_.size() && is_near_one_of(word(at), phrase_words::wanted);
      // "Maison de la recherche" is one of names.
      if (alone || is_of_lead || is_phrase(at, {"en", "cours"})) {
        return Head{i + 1, PhraseSays::not_yet, false, false};
      }
    }
    if (word(i) == "appel" && next == "a") {
      for (const std::string_view call :
           {"candidature", "candidatures", "projet", "projets", "manifestation", "volontaires",
            "partenaires", "porteurs", "partenariat"}) {
        if (word(i + 2) == call) return head(i + 3);
      }
    }
    return std::nullopt;
  }

  std::optional<Head> lone_head_at(std::size_t i) const {
    const std::string_view at = word(i);
    const bool alone = i + 1 == words_.size();
    const auto begins_name = [&] {
      return all_capitals_ ? !alone && !is_padding(i + 1) && word(i + 1) != ":" &&
                                 !is_any_participle(i + 1) && !to_do_at(i + 1) &&
                                 !denied_at(i + 1) && !going_on_at(i + 1)
                           : is_proper(i + 1);
    };
    if (phrase_words::not_said.contains(at)) {
      if (alone) return Head{i + 1, PhraseSays::not_said, false, false};
      return std::nullopt;
    }
    if (phrase_words::not_yet.contains(at) || phrase_words::confirming_heads.contains(at)) {
      // Two letters may be a sigle before or behind others.
      const bool is_lone_word = at.size() <= 2 || at == "open";
      if (!is_lone_word || words_.size() == 1) {
        return Head{i + 1, PhraseSays::not_yet, phrase_words::confirming_heads.contains(at)};
      }
    }
    if (phrase_words::nobody.contains(at) && !begins_name()) {
      return Head{i + 1, PhraseSays::nobody, false, at.substr(0, 6) == "vacant"};
    }
    // "n/a", "s/o", "s.o."
    const bool is_code = (at == "n" && word(i + 1) == "a") || (at == "s" && word(i + 1) == "o");
    if ((is_code && i + 2 == words_.size()) || ((at == "so" || at == "na") && words_.size() == 1)) {
      return Head{words_.size(), PhraseSays::nobody, false, false};
    }
    if (phrase_words::weak_nobody.contains(at)) {
      std::size_t next = i + 1;
      while (word(next) == "le" || word(next) == "de" || word(next) == "d") ++next;
      const std::string_view what = word(next);
      const bool in_name = is_proper(next) && next + 1 < words_.size();
      const bool needs = in_name ? false
                                 : what == "objet" || what == "reponse" || what == "suite" ||
                                       what == "affectation" || what == "titulaire" ||
                                       what == "retour" || what == "precision" ||
                                       what == "precisions" || what == "one" || what == "answer" ||
                                       what == "information";
      const bool padded = (is_padding(next) && !phrase_words::leads.contains(what)) ||
                          is_any_participle(next) || needs || what == ":";
      if (alone ||
          (padded && (at != "sans" || needs || is_near_one_of(what, phrase_words::wanted)))) {
        return Head{needs ? next + 1 : i + 1, PhraseSays::nobody, false, false};
      }
      return std::nullopt;
    }
    // "owner left", "a quitté la structure": who did it does no more, and nobody else does.
    if (phrase_words::departed.contains(at) && is_only_padding(0, i) && !begins_name()) {
      return Head{words_.size(), PhraseSays::not_yet, false, false};
    }
    // "was PETR", "anciennement la CAF"
    if (i == 0 && !alone && phrase_words::once.contains(at)) {
      return Head{words_.size(), PhraseSays::not_yet, false, false};
    }
    if (phrase_words::questions.contains(at) && is_only_padding(i + 1, words_.size()) &&
        is_only_padding(0, i)) {
      return Head{words_.size(), PhraseSays::not_yet, false, false};
    }
    return std::nullopt;
  }

  bool is_only_padding(std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < end; ++i) {
      if (!is_padding(i)) return false;
    }
    return true;
  }

  bool is_phrase(std::size_t i, std::initializer_list<std::string_view> wanted) const {
    for (const std::string_view each : wanted) {
      if (word(i++) != each) return false;
    }
    return true;
  }

  // "n.c.", "N.R." are one word.
  void join_dotted() {
    const bool dotted = words_.size() > 1 && words_.size() < 5 &&
                        text_.find('.') != std::string_view::npos &&
                        std::all_of(words_.begin(), words_.end(), [](const CellWord& word) {
                          return word.folded.size() == 1 && word.folded != ":";
                        });
    if (!dotted) return;
    for (std::size_t i = 1; i < words_.size(); ++i) words_[0].folded += words_[i].folded;
    words_[0].end = words_.back().end;
    words_[0].sigle = words_[0].capital;
    words_.resize(1);
  }

  // Behind a name that a sentence goes on with: "l'ARS ne souhaite pas".
  std::size_t proper_end(std::size_t i, std::size_t end) const {
    std::size_t last = i + 1;
    for (std::size_t at = i + 1; at < end; ++at) {
      if (is_proper(at) || words_[at].sigle || words_[at].digits) {
        last = at + 1;
      } else if (!phrase_words::fillers.contains(word(at)) && word(at) != "et" &&
                 word(at).size() > 2) {
        break;
      }
    }
    return last;
  }

  // Where a text of names from word i ends: at a head, at when or where.
  std::size_t names_end(std::size_t i) const {
    for (std::size_t at = i; at < words_.size(); ++at) {
      if (is_proper(at) || words_[at].sigle) continue;
      if (at > i && head_at(at)) return at;
      for (const std::string_view when :
           {"lors", "apres", "avant", "pendant", "selon", "suite", "depuis", "courant", "si", "car",
            "after", "before", "during", "if", "when"}) {
        if (word(at) == when) return at;
      }
      const bool before_date = at + 1 < words_.size() && words_[at + 1].digits;
      if ((word(at) == "en" || word(at) == "in") && before_date) return at;
    }
    return words_.size();
  }

  // Words that add nothing at the end of names: "le porteur est …".
  TextSpan span(std::size_t begin, std::size_t end) const {
    while (begin < end && word(begin) == ":") ++begin;
    while (end > begin &&
           (word(end - 1) == ":" || word(end - 1) == "est" || word(end - 1) == "sont" ||
            word(end - 1) == "reste" || word(end - 1) == "et" || word(end - 1) == "is" ||
            word(end - 1) == "mais" || word(end - 1) == "but" || word(end - 1) == "ne" ||
            word(end - 1) == "n" || word(end - 1) == "qui")) {
      --end;
    }
    if (begin >= end) return {};
    // A bracket that a word opens or closes stays with it.
    std::size_t last = words_[end - 1].end;
    while (last < text_.size() && (text_[last] == ')' || text_[last] == '"')) ++last;
    constexpr std::string_view close = "»";
    std::size_t after = last;
    while (after < text_.size() && (text_[after] == ' ' || text_.substr(after, 2) == "\u00A0" ||
                                    text_.substr(after, 3) == "\u202F")) {
      after += text_[after] == ' ' ? 1 : text_.substr(after, 2) == "\u00A0" ? 2 : 3;
    }
    if (text_.substr(after, close.size()) == close) last = after + close.size();
    return {begin == 0 ? 0 : words_[begin].begin, last};
  }

  // The candidates of what stands behind a head.
  void read_candidates(std::size_t i, CellPhrase& phrase) const {
    bool skips = false;
    while (i < words_.size()) {
      if (const auto head = head_at(i)) {
        phrase.confirms = phrase.confirms || head->confirms;
        i = head->end;
        skips = false;
        continue;
      }
      if (!is_proper(i) && phrase_words::leads.contains(word(i))) {
        std::size_t first = i + 1;
        while (word(first) == "le" || word(first) == "la" || word(first) == "les" ||
               word(first) == "l" || word(first) == "exemple" || word(first) == "the" ||
               word(first) == "de") {
          ++first;
        }
        const std::size_t end = names_end(first);
        if (first < end && !phrase_words::deciders.contains(word(first))) {
          const TextSpan names = span(first, end);
          if (names.end > names.begin) phrase.names.push_back(names);
        }
        i = std::max(end, i + 1);
        continue;
      }
      const bool proper = is_proper(i) || (words_[i].sigle && !all_capitals_);
      if (!skips && proper && !is_near_one_of(word(i), phrase_words::wanted) &&
          !phrase_words::deciders.contains(word(i)) && !phrase_words::doubts.contains(word(i))) {
        const std::size_t end = proper_end(i, names_end(i));
        phrase.names.push_back(span(i, end));
        i = end;
        continue;
      }
      if (!is_proper(i) && phrase_words::circumstances.contains(word(i))) skips = true;
      ++i;
    }
  }

  CellPhrase behind(const Head& head) const {
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
    while (i < words_.size() && word(i) != ":") {
      const bool doubt = phrase_words::doubts.contains(word(i));
      if (!doubt && !is_padding(i)) return std::nullopt;
      doubts = doubts || doubt;
      ++i;
    }
    if (i == 0 || i >= words_.size()) {
      if (i == 0 || !doubts) return std::nullopt;
      return CellPhrase{PhraseSays::names, {}, true, true};  // "pilote pressenti"
    }
    std::size_t begin = i + 1;
    if (begin >= words_.size()) return std::nullopt;
    const std::size_t offset = words_[begin].begin;
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
    if (is_phrase(0, {"peut", "etre"}) || is_phrase(0, {"sans", "doute"}) ||
        is_phrase(0, {"a", "priori"}) || is_phrase(0, {"sous", "reserve"}) ||
        is_phrase(0, {"si", "possible"}) || is_phrase(0, {"en", "principe"}) ||
        is_phrase(0, {"in", "principle"}) || is_phrase(0, {"par", "exemple"}) ||
        is_phrase(0, {"for", "example"})) {
      end = 2;
    } else if (words_.size() > 1 && phrase_words::doubts.contains(word(0)) &&
               (ends_with(word(0), "ment") || ends_with(word(0), "ly") || word(0) == "maybe" ||
                word(0) == "perhaps" || word(0) == "potential" || word(0) == "proposed" ||
                word(0) == "likely" || !words_[1].capital || words_[0].capital == false)) {
      end = 1;
    } else {
      return std::nullopt;
    }
    CellPhrase phrase{PhraseSays::names, {}, true, true};
    if (is_phrase(0, {"sous", "reserve"}) && word(2) != ":") return phrase;
    const TextSpan names = span(end, words_.size());
    if (names.end > names.begin) phrase.names.push_back(names);
    return phrase;
  }

  // "ARS à confirmer", "CCAS pressenti", "CAF sous réserve de financement".
  CellPhrase names_first() const {
    for (std::size_t i = 1; i < words_.size(); ++i) {
      // "CCAS de Verdun A CONFIRMER": shouted, no name.
      const bool shouted =
          words_[i].sigle || (word(i).size() == 1 && i + 1 < words_.size() && words_[i + 1].sigle);
      if (is_proper(i) && !shouted) continue;
      const auto head = head_at(i);
      const bool is_tail = head && head->may_follow;
      const bool doubts = phrase_words::doubts.contains(word(i)) && behind_is_light(i + 1);
      const bool reserve = phrase_words::reserves.contains(word(i)) &&
                           (is_phrase(i, {"sous", "reserve"}) || is_phrase(i, {"si", "possible"}) ||
                            is_phrase(i, {"si", "accord"}) || is_phrase(i, {"peut", "etre"}) ||
                            is_phrase(i, {"a", "priori"}) || is_phrase(i, {"subject", "to"}) ||
                            word(i) == "si" || word(i) == "if" || word(i) == "selon");
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
    for (; i < words_.size(); ++i) {
      if (is_proper(i) || words_[i].sigle) return false;
    }
    return true;
  }

  std::string_view text_;
  std::vector<CellWord> words_;
  bool all_capitals_ = false;
};

}  // namespace

CellPhrase read_phrase(std::string_view text) {
  if (text.empty()) return {};
  return PhraseReader(text).read();
}

}  // namespace maillage::cells
