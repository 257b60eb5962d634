#include "network/cells/phrases/phrase_heads.hpp"

#include <string>

#include "network/cells/phrases/nobody_words.hpp"

namespace maillage::cells {
namespace {

namespace phrase_words = phrases::nobody_words;

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

// Any word that a head begins with.
constexpr text::WordList codes({"n", "s", "so", "na"});
constexpr auto first_of_heads =
    text::joined(phrase_words::openers, phrase_words::not_said, phrase_words::not_yet,
                 phrase_words::confirming_heads, phrase_words::nobody, phrase_words::weak_nobody,
                 phrase_words::departed, phrase_words::once, phrase_words::questions, codes);

}  // namespace

bool ends_with(std::string_view text, std::string_view end) {
  return text.size() > end.size() && text.substr(text.size() - end.size()) == end;
}

PhraseHeads::PhraseHeads(std::string_view text) : text_(text), words_(cell_words(text)) {
  bool small = false;
  for (const CellWord& word : words_) {
    small = small || !(word.sigle || word.digits || word.folded == ":" ||
                       (word.capital && word.folded.size() == 1));
  }
  all_capitals_ = !small;
  join_dotted();
}

std::string_view PhraseHeads::word(std::size_t i) const {
  return i < words_.size() ? std::string_view(words_[i].folded) : std::string_view();
}

bool PhraseHeads::is_proper(std::size_t i) const {
  return i < words_.size() && !all_capitals_ && words_[i].capital &&
         !is_near_one_of(word(i), phrase_words::wanted);
}

bool PhraseHeads::is_padding(std::size_t i) const {
  if (i >= words_.size() || word(i) == ":") return false;
  if (is_near_one_of(word(i), phrase_words::wanted)) return true;
  return (i == 0 || !is_proper(i)) && phrase_words::fillers.contains(word(i));
}

bool PhraseHeads::is_any_participle(std::size_t i) const {
  const std::string_view at = word(i);
  return !at.empty() && (is_participle(at, phrase_words::participles) ||
                         is_participle(at, phrase_words::confirming_participles) ||
                         is_participle(at, phrase_words::unsaid_participles) ||
                         phrase_words::english_participles.contains(at) ||
                         phrase_words::english_confirming_participles.contains(at) ||
                         phrase_words::english_unsaid_participles.contains(at));
}

bool PhraseHeads::is_only_padding(std::size_t begin, std::size_t end) const {
  for (std::size_t i = begin; i < end; ++i) {
    if (!is_padding(i)) return false;
  }
  return true;
}

bool PhraseHeads::is_phrase(std::size_t i, std::initializer_list<std::string_view> wanted) const {
  for (const std::string_view each : wanted) {
    if (word(i++) != each) return false;
  }
  return true;
}

std::size_t PhraseHeads::opening() const {
  std::size_t i = 0;
  while (i < words_.size() && !head_at(i) && is_padding(i)) ++i;
  return i;
}

std::optional<PhraseHead> PhraseHeads::head_at(std::size_t i) const {
  if (i >= words_.size() || !first_of_heads.contains(word(i))) return std::nullopt;
  if (phrase_words::openers.contains(word(i))) {
    if (const auto head = to_do_at(i)) return head;
    if (const auto head = denied_at(i)) return head;
    if (const auto head = going_on_at(i)) return head;
  }
  return lone_head_at(i);
}

// "à désigner", "à être confirmé", "to be confirmed", "to determine".
std::optional<PhraseHead> PhraseHeads::to_do_at(std::size_t i) const {
  const std::string_view next = word(i + 1), third = word(i + 2);
  if (word(i) == "a" && !next.empty()) {
    if (next == "etre" && is_any_participle(i + 2)) {
      return PhraseHead{i + 3, PhraseSays::not_yet,
                        is_participle(third, phrase_words::confirming_participles)};
    }
    if (is_near_one_of(next, phrase_words::confirming_verbs)) {
      return PhraseHead{i + 2, PhraseSays::not_yet, true};
    }
    if (is_near_one_of(next, phrase_words::verbs)) return PhraseHead{i + 2};
    // Another infinitive opens a phrase only: "à relancer", not "habitat à loyer modéré".
    const bool infinitive = next.size() >= 5 && (ends_with(next, "er") || ends_with(next, "ir") ||
                                                 ends_with(next, "dre") || ends_with(next, "tre"));
    if (infinitive && !is_proper(i + 1) && !all_capitals_ && is_only_padding(0, i)) {
      return PhraseHead{i + 2, PhraseSays::not_yet, false, false};
    }
  }
  if (word(i) == "to") {
    if (next == "be") {
      if (phrase_words::english_confirming_participles.contains(third)) {
        return PhraseHead{i + 3, PhraseSays::not_yet, true};
      }
      if (phrase_words::english_participles.contains(third) || ends_with(third, "ed")) {
        return PhraseHead{i + 3};
      }
    }
    if (phrase_words::english_confirming_verbs.contains(next)) {
      return PhraseHead{i + 2, PhraseSays::not_yet, true};
    }
    if (phrase_words::english_verbs.contains(next)) return PhraseHead{i + 2};
  }
  return std::nullopt;
}

// "pas encore identifié", "non renseigné", "n'est pas connu", "not yet", "ne sait pas".
std::optional<PhraseHead> PhraseHeads::denied_at(std::size_t i) const {
  if (is_phrase(i, {"ne", "sait", "pas"}) || is_phrase(i, {"ne", "sais", "pas"})) {
    return PhraseHead{i + 3};
  }
  if (is_phrase(i, {"don", "t", "know"})) return PhraseHead{i + 3};
  if (is_phrase(i, {"non", "applicable"}) || is_phrase(i, {"not", "applicable"})) {
    return PhraseHead{i + 2, PhraseSays::nobody, false, false};
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
    return PhraseHead{behind + 1, PhraseSays::not_said};
  }
  if (is_participle(what, phrase_words::confirming_participles) ||
      phrase_words::english_confirming_participles.contains(what)) {
    return PhraseHead{behind + 1, PhraseSays::not_yet, true};
  }
  if (is_participle(what, phrase_words::participles) ||
      phrase_words::english_participles.contains(what)) {
    return PhraseHead{behind + 1};
  }
  if (behind > at + 1) return PhraseHead{behind};  // "pas encore"
  const bool of_something = what == "de" || what == "d" || what == "the" || what == "a";
  if (of_something && behind + 1 < words_.size() && !is_proper(behind + 1) &&
      word(behind + 1) != "calais") {
    return PhraseHead{behind + 1, PhraseSays::nobody, false, false};
  }
  return std::nullopt;
}

// "en recherche", "en attente de", "under discussion", "recherche de porteur", "appel à projets".
std::optional<PhraseHead> PhraseHeads::going_on_at(std::size_t i) const {
  const std::string_view next = word(i + 1);
  const auto head = [](std::size_t end) { return PhraseHead{end}; };
  if (word(i) == "en" && !is_proper(i + 1) && is_near_one_of(next, phrase_words::states)) {
    return PhraseHead{i + 2, PhraseSays::not_yet, next == "attente" || next == "discussion"};
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
      return PhraseHead{i + 1, PhraseSays::not_yet, false, false};
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

std::optional<PhraseHead> PhraseHeads::lone_head_at(std::size_t i) const {
  const std::string_view at = word(i);
  const bool alone = i + 1 == words_.size();
  const auto begins_name = [&] {
    return all_capitals_
               ? !alone && !is_padding(i + 1) && word(i + 1) != ":" && !is_any_participle(i + 1) &&
                     !to_do_at(i + 1) && !denied_at(i + 1) && !going_on_at(i + 1)
               : is_proper(i + 1);
  };
  if (phrase_words::not_said.contains(at)) {
    if (alone) return PhraseHead{i + 1, PhraseSays::not_said, false, false};
    return std::nullopt;
  }
  if (phrase_words::not_yet.contains(at) || phrase_words::confirming_heads.contains(at)) {
    // Two letters may be a sigle before or behind others.
    const bool is_lone_word = at.size() <= 2 || at == "open";
    if (!is_lone_word || words_.size() == 1) {
      return PhraseHead{i + 1, PhraseSays::not_yet, phrase_words::confirming_heads.contains(at)};
    }
  }
  if (phrase_words::nobody.contains(at) && !begins_name()) {
    return PhraseHead{i + 1, PhraseSays::nobody, false, at.substr(0, 6) == "vacant"};
  }
  // "n/a", "s/o", "s.o."
  const bool is_code = (at == "n" && word(i + 1) == "a") || (at == "s" && word(i + 1) == "o");
  if ((is_code && i + 2 == words_.size()) || ((at == "so" || at == "na") && words_.size() == 1)) {
    return PhraseHead{words_.size(), PhraseSays::nobody, false, false};
  }
  if (phrase_words::weak_nobody.contains(at)) {
    std::size_t next = i + 1;
    while (word(next) == "le" || word(next) == "de" || word(next) == "d") ++next;
    const std::string_view what = word(next);
    const bool in_name = is_proper(next) && next + 1 < words_.size();
    const bool needs = in_name
                           ? false
                           : what == "objet" || what == "reponse" || what == "suite" ||
                                 what == "affectation" || what == "titulaire" || what == "retour" ||
                                 what == "precision" || what == "precisions" || what == "one" ||
                                 what == "answer" || what == "information";
    const bool padded = (is_padding(next) && !phrase_words::leads.contains(what)) ||
                        is_any_participle(next) || needs || what == ":";
    if (alone ||
        (padded && (at != "sans" || needs || is_near_one_of(what, phrase_words::wanted)))) {
      return PhraseHead{needs ? next + 1 : i + 1, PhraseSays::nobody, false, false};
    }
    return std::nullopt;
  }
  // "owner left", "a quitté la structure": who did it does no more, and nobody else does.
  if (phrase_words::departed.contains(at) && is_only_padding(0, i) && !begins_name()) {
    return PhraseHead{words_.size(), PhraseSays::not_yet, false, false};
  }
  // "was PETR", "anciennement la CAF"
  if (i == 0 && !alone && phrase_words::once.contains(at)) {
    return PhraseHead{words_.size(), PhraseSays::not_yet, false, false};
  }
  if (phrase_words::questions.contains(at) && is_only_padding(i + 1, words_.size()) &&
      is_only_padding(0, i)) {
    return PhraseHead{words_.size(), PhraseSays::not_yet, false, false};
  }
  return std::nullopt;
}

// "n.c.", "N.R." are one word.
void PhraseHeads::join_dotted() {
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

}  // namespace maillage::cells
