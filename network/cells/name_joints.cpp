#include "network/cells/name_joints.hpp"

#include <algorithm>

#include "network/cells/phrases/cell_words.hpp"
#include "network/cells/phrases/no_name.hpp"
#include "network/text/text.hpp"
#include "network/text/word_list.hpp"

namespace maillage::cells {
namespace {

// A word that ties what follows to what stands before: "de la culture", "d'action sociale".
bool goes_on(const JointSide& right) {
  static constexpr text::WordList ties({"de", "du", "des", "d", "à", "a", "au", "aux", "en", "pour",
                                        "sur", "dans", "chez", "of", "for", "sous"});
  if (right.words.size() < 2 || right.words[0].capital || !ties.contains(right.words[0].folded)) {
    return false;
  }
  // "de l'ARS": another name that the sentence leads to.
  std::size_t i = 1;
  while (i + 1 < right.words.size() &&
         (right.words[i].folded == "la" || right.words[i].folded == "l")) {
    ++i;
  }
  return !right.words[i].sigle;
}

bool is_compass(const JointSide& side) {
  static constexpr text::WordList points({"nord", "sud", "est", "ouest", "centre", "nord est",
                                          "nord ouest", "sud est", "sud ouest", "north", "south",
                                          "east", "west"});
  std::string folded;
  for (const CellWord& word : side.words) folded += (folded.empty() ? "" : " ") + word.folded;
  return points.contains(folded);
}

// Words that names of associations join with "et": "Enfance et Partage", "Vacances et Familles".
bool is_common_noun(std::string_view folded) {
  static constexpr text::WordList nouns(
      {"vacances",      "familles",    "famille",     "enfance",     "aide",          "soins",
       "sante",         "travail",     "vie",         "culture",     "loisirs",       "jeunesse",
       "sport",         "sports",      "lire",        "vivre",       "amitie",        "partage",
       "solidarite",    "solidarites", "habitat",     "humanisme",   "nature",        "emploi",
       "insertion",     "prevention",  "formation",   "handicap",    "droits",        "droit",
       "femmes",        "parents",     "accueil",     "ecoute",      "espoir",        "avenir",
       "territoire",    "territoires", "ressources",  "jeunes",      "enfants",       "citoyennete",
       "developpement", "education",   "innovation",  "agriculture", "environnement", "patrimoine",
       "autonomie",     "services",    "service",     "secours",     "arts",          "art",
       "metiers",       "commerce",    "industrie",   "artisanat",   "tourisme",      "energie",
       "mobilite",      "logement",    "hebergement", "justice",     "ville",         "sciences",
       "recherche",     "addictions",  "domicile",    "bien",        "etre",          "personnes",
       "adultes",       "cohesion",    "paix",        "liberte",     "peuple",        "cuisine",
       "terre",         "foi",         "lumiere",     "joie",        "equilibre"});
  return nouns.contains(folded);
}

bool ends_common(const JointSide& side) {
  return !side.words.empty() && is_common_noun(side.words.back().folded);
}
bool begins_common(const JointSide& side) {
  return !side.words.empty() && is_common_noun(side.words.front().folded);
}

// A kind that a place follows: "CC", "CPTS", "communes", "pays".
bool takes_place(const JointSide& left) {
  static constexpr text::WordList lands({"pays", "territoire", "canton", "secteur", "bassin"});
  if (left.begins_with(names::WordClass::kind)) return true;
  return !left.words.empty() && lands.contains(left.words.front().folded);
}

bool is_department(const JointSide& side) {
  return side.form().tokens.size() == 1 &&
         side.form().tokens.front().word_class == names::WordClass::department;
}

// A single word with a capital that is no sigle and no kind: a place, or a name of its own.
bool may_be_place(const JointSide& side) {
  return side.is_one_word() && !side.words.empty() && side.words.back().capital &&
         !side.is_sigle() && !side.has_kind();
}

bool is_lone_article(const JointSide& side) {
  static constexpr text::WordList articles({"le", "la", "les", "l", "the", "un", "une"});
  return side.words.size() == 1 && articles.contains(side.words[0].folded);
}

// "Association Aide", "Service de santé": what may still go on.
bool is_open(const JointSide& left) {
  if (left.begins_with(names::WordClass::unit)) return true;
  if (left.begins_with(names::WordClass::general)) return left.form().tokens.size() <= 2;
  return left.begins_with(names::WordClass::kind) && !left.words.empty() &&
         !left.words.back().capital;
}

JointVerdict together(bool sure) { return {JointKind::together, sure}; }
JointVerdict apart(bool sure) { return {JointKind::apart, sure}; }
constexpr JointVerdict a_role{JointKind::role, true};

// Places in a row behind a kind: "CC Meurthe, Mortagne, Moselle".
bool is_row_of_places(const JointSides& sides, const JointSide& left, const JointSide& right) {
  if (!takes_place(left) || left.form().tokens.size() < 2 || !may_be_place(right)) return false;
  std::size_t places = 1;
  bool any_known_place = is_department(right) || is_department(left);
  for (const std::string_view text : sides.after) {
    const JointSide next(text);
    if (!may_be_place(next)) break;
    ++places;
    any_known_place = any_known_place || is_department(next);
  }
  return places >= 2 || any_known_place;
}

JointVerdict judge_and(const JointSides& sides, const JointSide& left, const JointSide& right) {
  if (right.is_number()) return together(false);
  if (goes_on(right)) return together(true);
  if (is_compass(right)) return together(true);
  if (sides.left_known && sides.right_known) return apart(true);
  if (right.is_sigle() || right.begins_name()) {
    const bool left_is_name =
        left.is_sigle() || left.has_kind() || sides.left_known ||
        (left.begins_with(names::WordClass::general) && left.form().tokens.size() > 1);
    return apart(left_is_name || right.is_sigle());
  }
  if (right.begins_small()) {
    if (sides.right_known) return apart(!is_open(left));
    if (sides.left_known && !is_open(left)) return apart(false);
    return together(is_open(left) && begins_common(right));
  }
  if (ends_common(left) && begins_common(right)) return together(true);
  if (is_open(left)) return together(begins_common(right));
  if (sides.right_known) return apart(true);
  if (takes_place(left) && may_be_place(right)) return together(false);
  // "Familles Rurales et Croix-Rouge": two, unless one is half a name.
  const bool halves = begins_common(right) || (ends_common(left) && left.words.size() == 1);
  if (halves) return together(false);
  return apart(sides.left_known);
}

// "Lac & Monts santé": what people write in names more than between them.
JointVerdict judge_ampersand(const JointSides& sides, const JointSide& left,
                             const JointSide& right) {
  const bool begins = right.is_sigle() || right.begins_name() || left.is_sigle();
  const bool known = sides.left_known && sides.right_known;
  return begins || known || goes_on(right) ? judge_and(sides, left, right) : together(false);
}

JointVerdict judge_comma(const JointSides& sides, const JointSide& left, const JointSide& right) {
  if (right.is_number()) return together(left.ends_with_number());
  if (sides.right_known && sides.left_known) return apart(true);
  if (right.is_sigle() || right.begins_name()) return apart(true);
  if (goes_on(right)) return together(false);
  if (sides.right_known) return apart(true);
  if (is_row_of_places(sides, left, right)) return together(false);
  if (right.begins_small() && !no_name(right.text) && is_open(left)) return together(false);
  if (is_open(left) && ends_common(left) && begins_common(right)) return together(false);
  if (sides.in_list) return together(false);
  if (takes_place(left) && left.form().tokens.size() >= 2 && may_be_place(right))
    return apart(false);
  return apart(true);
}

JointVerdict judge_slash(const JointSides& sides, const JointSide& left, const JointSide& right) {
  if (right.is_number()) return together(true);
  if (is_compass(right) && is_compass(left)) return together(true);
  if (sides.right_known || right.is_sigle() || right.begins_name()) return apart(true);
  if (goes_on(right)) return together(false);
  if (is_open(left) && ends_common(left) && begins_common(right)) return together(false);
  if (right.begins_with(names::WordClass::unit)) return together(false);
  if (sides.in_list && right.begins_small()) return together(false);
  if (takes_place(left) && left.form().tokens.size() >= 2 && may_be_place(right)) {
    return together(false);
  }
  return apart(true);
}

JointVerdict judge_dash(const JointSides& sides, const JointSide& left, const JointSide& right) {
  if (is_lone_article(right)) return a_role;
  if (says_role(right.text) && !sides.right_known) return a_role;
  if (right.is_number() || is_department(right)) return together(true);
  if (right.begins_with(names::WordClass::unit)) return together(true);
  // "Croix-Rouge – UL de Toul": a local branch.
  const bool is_branch = right.words.size() > 1 && right.words.front().folded == "ul";
  if (is_branch) return together(true);
  // "Ville de Verdun - DSVS": a service of its own, or another organisation.
  const bool may_be_service =
      right.is_sigle() && !right.begins_name() && !left.is_sigle() && !sides.right_known;
  if (may_be_service) return apart(false);
  if (sides.right_known || right.is_sigle() || right.begins_name()) return apart(true);
  const auto why = no_name(right.text);
  if (why == NoName::duty || why == NoName::amount) return a_role;
  if (left.has_kind() && may_be_place(right)) return together(false);
  return apart(true);
}

}  // namespace

JointSide::JointSide(std::string_view side) : text(text::trimmed(side)), words(cell_words(text)) {}

const names::NameForm& JointSide::form() const {
  if (!form_) form_ = names::analyse_name(text).form;
  return *form_;
}

bool JointSide::begins_name() const {
  return begins_with(names::WordClass::kind) || begins_with(names::WordClass::single) ||
         begins_with(names::WordClass::general) || begins_with(names::WordClass::legal);
}

bool JointSide::has_kind() const {
  const std::vector<names::NameToken>& tokens = form().tokens;
  return std::any_of(tokens.begin(), tokens.end(), [](const names::NameToken& token) {
    return token.word_class == names::WordClass::kind ||
           token.word_class == names::WordClass::single;
  });
}

bool JointSide::is_one_word() const {
  if (text.find(' ') == std::string_view::npos) return true;  // "Bar-le-Duc"
  return std::count_if(words.begin(), words.end(), [](const CellWord& word) {
           return word.folded.size() > 1 && !names::is_small_word(word.folded);
         }) == 1;
}

bool JointSide::is_number() const {
  return !words.empty() &&
         std::all_of(words.begin(), words.end(), [](const CellWord& word) { return word.digits; });
}

JointVerdict judge_joint(const JointSides& sides) {
  const JointSide &left = *sides.left, &right = *sides.right;
  if (left.words.empty() || right.words.empty()) return apart(true);
  switch (sides.joint) {
    case Joint::start:
    case Joint::semicolon:
    case Joint::bracket:
    case Joint::alternative:
      return apart(true);
    case Joint::line:
      // A kind alone, and its name on the next line.
      if (names::is_bare_kind(left.form()) && left.begins_with(names::WordClass::kind) &&
          !left.form().tokens.front().plural && !right.has_kind() && !right.is_sigle() &&
          !sides.right_known && !left.is_sigle()) {
        return together(false);
      }
      return apart(true);
    case Joint::comma:
      return judge_comma(sides, left, right);
    case Joint::slash:
      return judge_slash(sides, left, right);
    case Joint::dash:
      return judge_dash(sides, left, right);
    case Joint::colon:
      if (says_role(right.text) && !sides.right_known) return a_role;
      if (const auto why = no_name(right.text); why == NoName::duty || why == NoName::amount) {
        return a_role;
      }
      if (sides.right_known) return apart(true);
      return together(right.begins_with(names::WordClass::unit));
    case Joint::conjunction:
      return judge_and(sides, left, right);
    case Joint::ampersand:
      return judge_ampersand(sides, left, right);
  }
  return apart(true);
}

std::vector<TextSpan> cut_at_kinds(std::string_view text) {
  std::vector<TextSpan> whole = {{0, text.size()}};
  const std::vector<CellWord> words = cell_words(text);
  if (words.size() < 4) return whole;
  const std::string& kind = words.front().folded;
  const bool is_kind = words.front().capital && [&] {
    const names::NameForm form = names::analyse_name(words.front().folded).form;
    return form.tokens.size() == 1 && form.tokens.front().word_class == names::WordClass::kind;
  }();
  if (!is_kind) return whole;
  std::vector<std::size_t> starts;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i].folded == kind && words[i].capital) starts.push_back(i);
  }
  for (std::size_t i = 0; i < starts.size(); ++i) {
    const std::size_t next = i + 1 < starts.size() ? starts[i + 1] : words.size();
    if (next < starts[i] + 2) return whole;  // a kind with no name of its own
    if (i > 0 && names::is_small_word(words[starts[i] - 1].folded)) return whole;
  }
  if (starts.size() < 2) return whole;
  std::vector<TextSpan> cut;
  for (std::size_t i = 0; i < starts.size(); ++i) {
    const std::size_t next = i + 1 < starts.size() ? starts[i + 1] : words.size();
    cut.push_back({words[starts[i]].begin, words[next - 1].end});
  }
  return cut;
}

}  // namespace maillage::cells
