#include "network/name_compare.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "network/text.hpp"

namespace maillage {
namespace {

constexpr int unmatched = -1;

bool has_digit(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool is_distinctive(const NameToken& token) {
  return token.word_class == WordClass::word || token.word_class == WordClass::department;
}

bool is_kind(const NameToken& token) {
  return token.word_class == WordClass::kind || token.word_class == WordClass::single;
}

bool says_little(const NameToken& token) {
  return token.word_class == WordClass::legal || token.word_class == WordClass::general ||
         token.word_class == WordClass::vague || token.word_class == WordClass::role;
}

// Words that describe rather than name: an adjective tells "maires ruraux" from "maires".
bool describes(const NameToken& token) {
  if (!token.proper) return true;
  if (token.capitals) return false;
  static constexpr std::string_view endings[] = {"iaux", "raux",  "eux",   "ifs",  "ives", "ales",
                                                 "ique", "iques", "aires", "iens", "iels", "ants"};
  return std::any_of(std::begin(endings), std::end(endings), [&](std::string_view end) {
    return token.surface.size() > end.size() + 2 &&
           token.surface.compare(token.surface.size() - end.size(), end.size(), end) == 0;
  });
}

// Letters doubled or not count as one.
std::string without_doubles(const std::string& text) {
  std::string result = text;
  result.erase(std::unique(result.begin(), result.end()), result.end());
  return result;
}

// How near two words are as typing slips: a factor, none if they are different words.
std::optional<double> slip(const NameToken& a, const NameToken& b) {
  if (is_kind(a) && is_kind(b)) return std::nullopt;
  const auto tellable = [](const NameToken& token) {
    return token.word_class != WordClass::department && token.last_word - token.first_word <= 2;
  };
  if (!tellable(a) || !tellable(b)) return std::nullopt;
  const std::string& x = a.surface;
  const std::string& y = b.surface;
  if (x.size() < 4 || y.size() < 4 || x[0] != y[0] || has_digit(x) || has_digit(y)) {
    return std::nullopt;
  }
  const std::size_t shortest = std::min(x.size(), y.size());
  const std::size_t longest = std::max(x.size(), y.size());
  if (longest - shortest > 2) return std::nullopt;
  if (shortest >= 5 && without_doubles(x) == without_doubles(y)) return 0.85;
  std::string sorted_x = x, sorted_y = y;
  std::sort(sorted_x.begin(), sorted_x.end());
  std::sort(sorted_y.begin(), sorted_y.end());
  if (sorted_x == sorted_y && shortest >= 5) return edit_distance(x, y, 1) <= 1 ? 0.82 : 0.75;
  const bool sigles = (a.capitals || is_kind(a)) && (b.capitals || is_kind(b)) && longest <= 8;
  if (sigles) {
    return shortest >= 5 && edit_distance(x, y, 1) <= 1 ? std::optional(0.5) : std::nullopt;
  }
  const std::size_t distance = edit_distance(x, y, 2);
  if (shortest >= 6 && distance <= 1) return 0.82;
  if (shortest >= 9 && distance <= 2) return 0.75;
  if (shortest == 5 && distance <= 1 && x.size() != y.size()) return 0.65;
  return std::nullopt;
}

struct Matching {
  const NameForm &a, &b;
  std::vector<int> to_b, to_a;  // position of the token matched, unmatched
  double score = 1;
  std::vector<NameGround> grounds;
  bool in_order = true;

  void lower(double factor, NameGround ground) {
    score *= factor;
    grounds.push_back(ground);
  }
  void match(std::size_t i, std::size_t j) {
    to_b[i] = static_cast<int>(j);
    to_a[j] = static_cast<int>(i);
  }
};

template <class Near>
void match_where(Matching& m, Near near) {
  for (std::size_t i = 0; i < m.to_b.size(); ++i) {
    for (std::size_t j = 0; m.to_b[i] == unmatched && j < m.to_a.size(); ++j) {
      if (m.to_a[j] == unmatched && near(m.a.tokens[i], m.b.tokens[j])) m.match(i, j);
    }
  }
}

void match_equal(Matching& m) {
  bool otherwise = false, loose = false, slipped = false;
  bool plural_head = false, plural = false;
  match_where(m, [](const NameToken& x, const NameToken& y) { return x.text == y.text; });
  for (std::size_t i = 0; i < m.to_b.size(); ++i) {
    if (m.to_b[i] == unmatched) continue;
    const NameToken& x = m.a.tokens[i];
    const NameToken& y = m.b.tokens[static_cast<std::size_t>(m.to_b[i])];
    // "référent" and "directeur", "groupe" and "groupement": of one sort, not one word.
    loose = loose || x.loose != y.loose || (says_little(x) && stem(x.surface) != stem(y.surface));
    slipped = slipped || x.slipped != y.slipped;
    if (x.plural != y.plural && stem(x.surface) == stem(y.surface)) {
      plural = true;
      plural_head = plural_head || i == 0;
    } else if (x.surface != y.surface && x.word_class != WordClass::word) {
      otherwise = true;
      // "Communautés de communes" is more than one, "CC" may be.
      const std::size_t shortest = std::min(x.surface.size(), y.surface.size());
      plural_head = plural_head || (i == 0 && x.plural != y.plural && shortest > 6);
      plural = plural || plural_head;
    }
  }
  if (slipped) m.lower(0.82, NameGround::spelling);
  if (loose) m.lower(0.85, NameGround::field_words);
  if (otherwise) m.lower(0.99, NameGround::field_words);
  if (plural) m.lower(plural_head ? 0.85 : 0.94, NameGround::plural);
}

// One token of `few` that is several of `many` without the space: "CCAAA", "Monalisa".
void match_joined(Matching& m, const NameForm& few, const NameForm& many, std::vector<int>& of_few,
                  std::vector<int>& of_many) {
  for (std::size_t i = 0; i < of_few.size(); ++i) {
    if (of_few[i] != unmatched) continue;
    for (std::size_t j = 0; j < of_many.size() && of_few[i] == unmatched; ++j) {
      std::string joined;
      for (std::size_t k = j; k < of_many.size() && of_many[k] == unmatched && k < j + 3; ++k) {
        joined += many.tokens[k].surface;
        if (k == j || joined != few.tokens[i].surface) continue;
        of_few[i] = static_cast<int>(j);
        for (std::size_t t = j; t <= k; ++t) of_many[t] = static_cast<int>(i);
        m.lower(0.96, NameGround::same_letters);
        break;
      }
    }
  }
}

void match_slips(Matching& m) {
  for (std::size_t i = 0; i < m.to_b.size(); ++i) {
    for (std::size_t j = 0; m.to_b[i] == unmatched && j < m.to_a.size(); ++j) {
      if (m.to_a[j] != unmatched) continue;
      if (const auto factor = slip(m.a.tokens[i], m.b.tokens[j])) {
        m.match(i, j);
        m.lower(*factor, NameGround::spelling);
      }
    }
  }
}

// A sigle of `few` for a run of unmatched tokens of `many`.
void match_initials(Matching& m, const NameForm& few, const NameForm& many,
                    std::vector<int>& of_few, std::vector<int>& of_many) {
  for (std::size_t i = 0; i < of_few.size(); ++i) {
    const NameToken& sigle = few.tokens[i];
    if (of_few[i] != unmatched || sigle.last_word - sigle.first_word != 1) continue;
    if (sigle.surface.size() < 2 || has_digit(sigle.surface)) continue;
    // What the field knows the meaning of means nothing else.
    if (sigle.word_class != WordClass::word && sigle.word_class != WordClass::general) continue;
    const bool matched_others =
        std::any_of(of_few.begin(), of_few.end(), [](int j) { return j != unmatched; });
    for (std::size_t j = 0; j < of_many.size() && of_few[i] == unmatched; ++j) {
      if (of_many[j] != unmatched) continue;
      const std::size_t first = many.tokens[j].first_word;
      std::size_t last_token = j;
      if (many.tokens[j].capitals) continue;  // a sigle gives no initial
      while (last_token + 1 < of_many.size() && of_many[last_token + 1] == unmatched &&
             !many.tokens[last_token + 1].capitals) {
        ++last_token;
      }
      const std::size_t end = initials_end(sigle.surface, many.words, first);
      std::size_t k = j;
      while (k < last_token && many.tokens[k].last_word < end) ++k;
      double factor = 0;
      if (end != 0 && of_many[k] == unmatched && many.tokens[k].last_word == end) {
        const std::size_t letters = sigle.surface.size();
        factor = letters >= 4 ? 0.8 : letters == 3 ? 0.75 : matched_others ? 0.7 : 0.5;
        // A word in small letters is seldom a sigle.
        if (!sigle.capitals && !matched_others) factor *= 0.85;
      } else if ((sigle.capitals || few.tokens.size() == 1) &&
                 beginnings_of(sigle.surface, many.words, first,
                               many.tokens[last_token].last_word)) {
        k = last_token;
        factor = 0.68;
      }
      if (factor == 0) continue;
      of_few[i] = static_cast<int>(j);
      for (std::size_t t = j; t <= k; ++t) of_many[t] = static_cast<int>(i);
      m.lower(factor, NameGround::initials);
    }
  }
}

// "Sam" for "Sammiellois", "H" for "Hannonville", the kind being the same.
void match_truncated(Matching& m) {
  const bool first_matched = m.to_b.size() > 1 && m.to_b[0] == 0;
  if (std::all_of(m.to_b.begin(), m.to_b.end(), [](int j) { return j == unmatched; })) return;
  for (std::size_t i = 0; i < m.to_b.size(); ++i) {
    for (std::size_t j = 0; m.to_b[i] == unmatched && j < m.to_a.size(); ++j) {
      if (m.to_a[j] != unmatched) continue;
      const NameToken& x = m.a.tokens[i];
      const NameToken& y = m.b.tokens[j];
      if (!is_distinctive(x) || !is_distinctive(y) || has_digit(x.surface) ||
          has_digit(y.surface)) {
        continue;
      }
      const std::string& few = x.text.size() < y.text.size() ? x.text : y.text;
      const std::string& many = x.text.size() < y.text.size() ? y.text : x.text;
      if (few.size() + 3 > many.size() || many.compare(0, few.size(), few) != 0) continue;
      if (few.size() != 1 && few.size() < 3) continue;
      m.match(i, j);
      m.lower(few.size() == 1 || !first_matched ? 0.5 : 0.68, NameGround::truncated);
    }
  }
}

std::vector<std::size_t> left(const std::vector<int>& matched) {
  std::vector<std::size_t> positions;
  for (std::size_t i = 0; i < matched.size(); ++i) {
    if (matched[i] == unmatched) positions.push_back(i);
  }
  return positions;
}

// Takes away what says little, lowering the score.
void drop_little(Matching& m, const NameForm& form, const std::vector<int>& matched,
                 std::vector<std::size_t>& rest) {
  bool distinctive = false, sigle = false;  // "Association AIDES"
  for (std::size_t i = 0; i < matched.size(); ++i) {
    distinctive = distinctive || (matched[i] != unmatched && is_distinctive(form.tokens[i]));
    sigle = sigle || (matched[i] != unmatched && form.tokens[i].word_class == WordClass::word &&
                      form.tokens[i].capitals && form.tokens[i].surface.size() >= 4);
  }
  std::vector<std::size_t> kept;
  bool head = true;  // only what says little stood before
  for (const std::size_t i : rest) {
    const NameToken& token = form.tokens[i];
    for (std::size_t before = 0; before < i; ++before) {
      head = head && (matched[before] == unmatched && says_little(form.tokens[before]));
    }
    const bool alone = form.tokens.size() == rest.size();
    if (alone) {
      kept.push_back(i);
    } else if (token.word_class == WordClass::legal) {
      m.lower(0.97, NameGround::legal_words);
    } else if (token.word_class == WordClass::vague) {
      m.lower(token.text == "ex" ? 0.9 : 0.78, NameGround::general_words);
    } else if (token.word_class == WordClass::general && head) {
      const bool neutral =
          token.text == "association" || token.text == "entreprise" || token.text == "cabinet";
      m.lower(sigle && neutral ? 0.92 : distinctive ? 0.88 : 0.7, NameGround::general_words);
    } else if (token.word_class == WordClass::role && head) {
      m.lower(0.68, NameGround::general_words);
    } else {
      kept.push_back(i);
    }
  }
  rest = kept;
}

// What `many` says more than the other: lowers the score; false if it makes another organisation.
bool weigh_more(Matching& m, const NameForm& many, const std::vector<int>& matched,
                const std::vector<std::size_t>& more, NameRelation& relation) {
  std::size_t first = matched.size(), last = 0;
  bool distinctive = false, kind = false;
  std::size_t words = 0;
  for (std::size_t i = 0; i < matched.size(); ++i) {
    if (matched[i] == unmatched || says_little(many.tokens[i])) continue;
    first = std::min(first, i);
    last = i;
    kind = kind || is_kind(many.tokens[i]) || many.tokens[i].word_class == WordClass::unit;
    if (is_distinctive(many.tokens[i])) {
      distinctive = true;
      words += many.tokens[i].last_word - many.tokens[i].first_word;
    }
  }
  if (first == matched.size()) return false;
  const auto& tokens = many.tokens;
  const bool only_units = std::all_of(more.begin(), more.end(), [&](std::size_t i) {
    return tokens[i].word_class == WordClass::unit;
  });
  if (only_units) {
    if (distinctive && kind && !m.in_order) {
      m.lower(0.8, NameGround::general_words);  // "CD autonomie", "Service autonomie du CD"
      return true;
    }
    relation = NameRelation::service;
    if (!(tokens[more[0]].word_class == WordClass::unit && tokens[more[0]].plural)) return false;
    m.lower(0.5, NameGround::general_words);  // "services de l'État"
    return true;
  }
  const bool any_unit = std::any_of(more.begin(), more.end(), [&](std::size_t i) {
    return tokens[i].word_class == WordClass::unit;
  });
  if (more[0] < first) {
    const bool kind_first = is_kind(tokens[more[0]]);
    const bool only_kind = more.size() == 1 && kind_first;
    // "Côtes de Meuse" and "CC des Côtes de Meuse-Woëvre"
    const bool then_place =
        kind_first && std::all_of(more.begin() + 1, more.end(), [&](std::size_t i) {
          return i > last && is_distinctive(tokens[i]) && !describes(tokens[i]);
        });
    if (then_place && !only_kind && !kind && words >= 2) {
      m.lower(0.43, NameGround::kind_missing);
      m.lower(1, NameGround::place_missing);
      return true;
    }
    if (only_kind && !kind && distinctive) {
      m.lower(words >= 2 ? 0.58 : 0.5, NameGround::kind_missing);
      return true;
    }
    // "ARS DT 55" and "DT 55": the parent is more, the service is said.
    if (only_kind && distinctive && tokens[first].word_class == WordClass::unit) {
      m.lower(0.75, NameGround::parent_missing);
      return true;
    }
    // "Tiers lieu de Familles Rurales": perhaps it, rather a part of it.
    bool department = false;
    for (std::size_t i = first; i <= last; ++i) {
      department = department || tokens[i].word_class == WordClass::department;
    }
    if (kind || any_unit || kind_first || department || words < 2 || more.back() > first) {
      relation = kind || any_unit ? NameRelation::service : NameRelation::differs;
      return false;
    }
    m.lower(0.42, NameGround::part);
    return true;
  }
  if (more[0] > last && (is_kind(tokens[more[0]]) || says_little(tokens[more[0]]))) {
    const bool named = distinctive || last > first;
    m.lower(named ? 0.72 : 0.55, NameGround::parent_missing);
    return true;
  }
  if (any_unit) {
    relation = NameRelation::service;
    return false;
  }
  const bool described =
      std::any_of(more.begin(), more.end(), [&](std::size_t i) { return describes(tokens[i]); });
  if (described) {
    m.lower(distinctive ? 0.5 : 0.42, NameGround::words_missing);
  } else {
    const bool inside = more[0] < last;
    m.lower(!distinctive ? 0.48 : inside ? 0.65 : 0.72, NameGround::place_missing);
  }
  return true;
}

bool is_single(const NameForm& form) {
  return std::all_of(form.tokens.begin(), form.tokens.end(), [](const NameToken& token) {
    return token.word_class == WordClass::single && !token.plural;
  });
}

NameComparison finish(Matching& m, NameRelation relation) {
  std::sort(m.grounds.begin(), m.grounds.end());
  m.grounds.erase(std::unique(m.grounds.begin(), m.grounds.end()), m.grounds.end());
  const bool near = relation == NameRelation::same || relation == NameRelation::completes ||
                    relation == NameRelation::completed;
  if (m.grounds.empty()) m.grounds.push_back(NameGround::same_words);
  if (near && m.score >= possible_score) return {relation, m.score, m.grounds};
  return {near ? NameRelation::unrelated : relation, 0, {}};
}

NameComparison compare_forms(const NameForm& a, const NameForm& b) {
  Matching m{a,
             b,
             std::vector<int>(a.tokens.size(), unmatched),
             std::vector<int>(b.tokens.size(), unmatched),
             1,
             {}};
  if (a.tokens.empty() || b.tokens.empty()) return {};
  if (!a.count.empty() && !b.count.empty() && a.count != b.count) {
    return {NameRelation::differs, 0, {}};
  }
  match_equal(m);
  match_joined(m, a, b, m.to_b, m.to_a);
  match_joined(m, b, a, m.to_a, m.to_b);
  match_slips(m);
  match_initials(m, a, b, m.to_b, m.to_a);
  match_initials(m, b, a, m.to_a, m.to_b);
  match_truncated(m);
  std::vector<std::size_t> left_a = left(m.to_b), left_b = left(m.to_a);
  if (left_a.size() == a.tokens.size()) return {};
  int before = unmatched;
  for (const int position : m.to_b) {
    if (position == unmatched) continue;
    m.in_order = m.in_order && position >= before;
    before = position;
  }
  if (!m.in_order) m.lower(0.94, NameGround::word_order);
  drop_little(m, a, m.to_b, left_a);
  drop_little(m, b, m.to_a, left_b);
  if (a.count != b.count) {
    m.lower(is_bare_kind(a) && is_bare_kind(b) ? 0.55 : 0.78, NameGround::general_words);
  }
  NameRelation relation = NameRelation::same;
  if (!left_a.empty() && !left_b.empty()) return finish(m, NameRelation::differs);
  if (left_a.empty() != left_b.empty()) {
    relation = left_a.empty() ? NameRelation::completes : NameRelation::completed;
    const bool weighed = left_a.empty() ? weigh_more(m, b, m.to_a, left_b, relation)
                                        : weigh_more(m, a, m.to_b, left_a, relation);
    if (!weighed)
      return finish(m, relation == NameRelation::service ? relation : NameRelation::differs);
    if (relation == NameRelation::service) relation = NameRelation::same;
  } else if (is_bare_kind(a) && is_bare_kind(b) && !is_single(a)) {
    m.score = std::min(m.score, 0.85);  // of which there may be several
  }
  return finish(m, relation);
}

// "Plateforme" for "plateforme sociale": the first word alone of a kind of several words.
bool begins_kind(const NameForm& few, const NameForm& many) {
  if (few.tokens.size() != 1 || few.words.size() != 1 || many.tokens.empty()) return false;
  const NameToken& first = many.tokens[0];
  const std::string& word = few.words[0].folded;
  return word.size() > 4 && is_kind(first) && first.last_word - first.first_word > 1 &&
         many.words[first.first_word].folded == word;
}

// Brackets beside names that are compared without them.
void weigh_brackets(NameComparison& outside, const AnalysedName& a, const AnalysedName& b) {
  const auto lower = [&](double factor) {
    outside.score *= factor;
    outside.grounds.push_back(NameGround::bracket);
  };
  const auto tells = [](const AnalysedName& name) {
    return name.bracket_says == BracketSays::more || name.bracket_says == BracketSays::expansion;
  };
  const bool more_a = a.bracket_says == BracketSays::more;
  const bool more_b = b.bracket_says == BracketSays::more;
  if (tells(a) && tells(b)) {
    const NameComparison inside = compare_forms(a.bracket, b.bracket);
    if (inside.score == 0) {
      outside = {NameRelation::differs, 0, {}};
    } else {
      if (more_a && more_b) outside.score = std::min(1.0, outside.score * 1.1);
    }
  } else if (more_a != more_b) {
    lower(0.85);
  } else if (a.bracket_says != b.bracket_says) {
    lower(0.98);
  }
}

}  // namespace

const char* code_of(NameGround ground) {
  switch (ground) {
    case NameGround::same_letters:
      return "same-letters";
    case NameGround::same_words:
      return "same-words";
    case NameGround::field_words:
      return "field-words";
    case NameGround::plural:
      return "plural";
    case NameGround::word_order:
      return "word-order";
    case NameGround::spelling:
      return "spelling";
    case NameGround::initials:
      return "initials";
    case NameGround::truncated:
      return "truncated";
    case NameGround::legal_words:
      return "legal-words";
    case NameGround::general_words:
      return "general-words";
    case NameGround::bracket:
      return "bracket";
    case NameGround::kind_missing:
      return "kind-missing";
    case NameGround::parent_missing:
      return "parent-missing";
    case NameGround::place_missing:
      return "place-missing";
    case NameGround::words_missing:
      return "words-missing";
    case NameGround::part:
      return "part";
    case NameGround::only_one:
      return "only-one";
  }
  return "";
}

NameLevel level_of(double score) {
  if (score >= certain_score) return NameLevel::certain;
  return score >= probable_score ? NameLevel::probable : NameLevel::possible;
}

NameComparison compare_names(const AnalysedName& a, const AnalysedName& b) {
  if (a.key == b.key) return {NameRelation::same, 1, {NameGround::same_letters}};
  NameComparison best = compare_forms(a.form, b.form);
  if (best.score > 0) {
    weigh_brackets(best, a, b);
    if (best.relation == NameRelation::differs) return best;  // "MDA (…)", "MDA (something else)"
  }
  const auto try_placed = [&](const AnalysedName& bracketed, const NameForm& other) {
    NameComparison placed = compare_forms(bracketed.placed, other);
    if (placed.relation != NameRelation::same) return;
    placed.score *= 0.58;
    placed.grounds.push_back(NameGround::bracket);
    if (placed.score >= possible_score && placed.score > best.score) best = placed;
  };
  try_placed(a, b.form);
  try_placed(b, a.form);
  if (best.score == 0) {
    for (const auto& [few, many] : {std::pair(&a, &b), std::pair(&b, &a)}) {
      if (!begins_kind(few->form, many->form)) continue;
      best = {few == &a ? NameRelation::completes : NameRelation::completed,
              0.45,
              {NameGround::words_missing}};
    }
  }
  const auto try_bracket = [&](const AnalysedName& bracketed, const NameForm& other) {
    if (bracketed.bracket_says != BracketSays::expansion &&
        bracketed.bracket_says != BracketSays::more) {
      return;
    }
    NameComparison inside = compare_forms(bracketed.bracket, other);
    if (inside.relation != NameRelation::same) return;
    inside.score *= bracketed.bracket_says == BracketSays::expansion ? 0.97 : 0.58;
    inside.grounds.push_back(NameGround::bracket);
    if (inside.score >= possible_score && inside.score > best.score) best = inside;
  };
  try_bracket(a, b.form);
  try_bracket(b, a.form);
  if (best.score > 0 && best.score < possible_score) best = {};
  std::sort(best.grounds.begin(), best.grounds.end());
  best.grounds.erase(std::unique(best.grounds.begin(), best.grounds.end()), best.grounds.end());
  return best;
}

}  // namespace maillage
