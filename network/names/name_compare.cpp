// Weighs what is left of two names once their words are matched (name_match).
//
// A score begins at 1, and each difference takes its share off as a factor: two small differences weigh
// more than one, in whatever order they are found. Words that both have cost nothing. What one name says
// more is the question: a legal form or a general word is nothing, a place makes it one organisation of
// several, a service is another organisation than its parent. Where each says what the other does not, they
// are two, whatever they share: no factor makes up for "Nancy" beside "Bonzée".
//
//   "MDS St Mihiel" / "Maison des Solidarité de Saint-Mihiel"   a kind written otherwise, 0.99   certain
//   "Association Oxygène" / "Oxygène"                           a general word, 0.88             probable
//   "PETR CDL" / "PETR Cœur de Lorraine"                        initials of three words, 0.75    probable
//   "MDS" / "MDS de Verdun"                                     a place more, 0.48               possible
//   "CPIE de Nancy" / "CPIE de Bonzée"                          a place against a place          no
//
// The factors are choices, not estimates: each puts one difference, alone, into the band that a coordinator
// would give it (certain from 0.9, probable from 0.6, possible from 0.4). Who changes one sees what else
// moves in tests/network/names: name_compare_test.cpp holds pairs to their bands, and RealNames measures
// both contracts (nothing wrong is certain; of certain and probable 98 in 100 are right, and at least 80 in
// 100 are found). A distance over the letters of whole names cannot do it: "CPAM" and "CNAM" are one letter
// apart, and "MDS" is far from the words it stands for.
#include "network/names/name_compare.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "network/names/name_match.hpp"

namespace maillage::names {
namespace {

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

std::vector<std::size_t> left(const std::vector<int>& matched) {
  std::vector<std::size_t> positions;
  for (std::size_t i = 0; i < matched.size(); ++i) {
    if (matched[i] == unmatched) positions.push_back(i);
  }
  return positions;
}

// Takes away what says little, lowering the score. Whether a legal form at the head was among it.
bool drop_little(Matching& m, const NameForm& form, const std::vector<int>& matched,
                 std::vector<std::size_t>& rest) {
  bool distinctive = false, sigle = false;  // "Association AIDES"
  for (std::size_t i = 0; i < matched.size(); ++i) {
    distinctive = distinctive || (matched[i] != unmatched && is_distinctive(form.tokens[i]));
    sigle = sigle || (matched[i] != unmatched && form.tokens[i].word_class == WordClass::word &&
                      form.tokens[i].capitals && form.tokens[i].surface.size() >= 4);
  }
  std::vector<std::size_t> kept;
  bool head = true;  // only what says little stood before
  bool has_form = false;
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
      has_form = has_form || neutral;
      m.lower(sigle && neutral ? 0.92 : distinctive ? 0.88 : 0.7, NameGround::general_words);
    } else if (token.word_class == WordClass::role && head) {
      m.lower(0.68, NameGround::general_words);
    } else {
      kept.push_back(i);
    }
  }
  rest = kept;
  return has_form;
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
  if (a.tokens.empty() || b.tokens.empty()) return {};
  if (!a.count.empty() && !b.count.empty() && a.count != b.count) {
    return {NameRelation::differs, 0, {}};
  }
  Matching m = match_names(a, b);
  std::vector<std::size_t> left_a = left(m.to_b), left_b = left(m.to_a);
  if (left_a.size() == a.tokens.size()) return {};
  int before = unmatched;
  for (const int position : m.to_b) {
    if (position == unmatched) continue;
    m.in_order = m.in_order && position >= before;
    before = position;
  }
  if (!m.in_order) m.lower(0.94, NameGround::word_order);
  const bool form_of_a = drop_little(m, a, m.to_b, left_a);
  const bool form_of_b = drop_little(m, b, m.to_a, left_b);
  // "Association Maizeuvre" beside "Ville de Maizeuvre": each says what it is, and not the same.
  const auto begins_with_kind = [](const NameForm& form, const std::vector<std::size_t>& rest) {
    return !rest.empty() && rest.front() == 0 && is_kind(form.tokens.front());
  };
  if ((form_of_a && begins_with_kind(b, left_b)) || (form_of_b && begins_with_kind(a, left_a))) {
    return finish(m, NameRelation::differs);
  }
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

// "MDS, PMI" behind a department, "DT 57" behind an agency: parts that it has, of no name of their own.
bool are_services(const NameForm& bracket) {
  const auto is_part = [](const NameToken& token) {
    return token.word_class == WordClass::unit || token.text == "mds" || token.text == "pmi" ||
           token.text == "ase";
  };
  return std::any_of(bracket.tokens.begin(), bracket.tokens.end(), is_part) &&
         std::all_of(bracket.tokens.begin(), bracket.tokens.end(), [&](const NameToken& token) {
           return is_part(token) || token.word_class == WordClass::department;
         });
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
  const bool parts_a = more_a && are_services(a.bracket);
  const bool parts_b = more_b && are_services(b.bracket);
  if (parts_a && parts_b) {
    lower(0.85);  // of one organisation, or of one each
  } else if ((parts_a && !tells(b)) || (parts_b && !tells(a))) {
    lower(0.97);
  } else if (tells(a) && tells(b)) {
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

}  // namespace maillage::names
