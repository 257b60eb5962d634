// Whether two pieces of a cell are two organisations or one name that a comma, "et", a slash or a
// dash runs through: "CAF et MSA" and "Maison des jeunes et de la culture", "DREAL/ARS" and
// "Adapei 54/55", "CC Meurthe, Mortagne, Moselle".
//
// By what the pieces themselves say, in this order: one that goes on in the grammar of the other
// ("de la culture", a number, a point of the compass, a service of it) is part of it; one that
// begins with a kind of organisation or is a sigle begins a name; names known from elsewhere are
// names. What is left is decided the likelier way and marked, to be asked.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "network/cells/cell_pieces.hpp"
#include "network/cells/phrases/cell_words.hpp"
#include "network/names/name_forms.hpp"

namespace maillage::cells {

enum class JointKind {
  apart,     // two names
  together,  // one
  role,      // what is behind says what the one before does: no name
};

struct JointVerdict {
  JointKind kind = JointKind::apart;
  bool sure = true;
};

// A side of a joint, its words and what they are in a name.
struct JointSide {
  std::string_view text;
  std::vector<CellWord> words;

  explicit JointSide(std::string_view side);

  // Made when first asked for: between names that are known it mostly is not.
  const names::NameForm& form() const;

  const names::NameToken* first() const {
    return form().tokens.empty() ? nullptr : &form().tokens.front();
  }
  bool begins_with(names::WordClass word_class) const {
    return first() != nullptr && first()->word_class == word_class;
  }
  // A kind of organisation begins a name: "CAF", "collège", "association", "centre social".
  bool begins_name() const;
  bool has_kind() const;
  bool is_sigle() const {
    return words.size() == 1 && words[0].sigle && words[0].folded.size() <= 10;
  }
  bool is_one_word() const;
  bool is_number() const;
  bool ends_with_number() const { return !words.empty() && words.back().digits; }
  bool begins_small() const {
    return !words.empty() && !words[0].capital && !words[0].sigle && !words[0].digits;
  }

 private:
  mutable std::optional<names::NameForm> form_;
};

struct JointSides {
  const JointSide* left = nullptr;      // all that is the name so far
  const JointSide* right = nullptr;     // the next piece
  std::vector<std::string_view> after;  // the pieces behind it with the same joint
  Joint joint = Joint::comma;
  bool in_list = false;
  bool left_known = false, right_known = false;  // elsewhere, as names of their own
};

JointVerdict judge_joint(const JointSides& sides);

// Names in a row without anything between, told by a kind that comes again: "CC Sam CC AA". Spans
// of the text; one of all of it if there is nothing to cut.
std::vector<TextSpan> cut_at_kinds(std::string_view text);

}  // namespace maillage::cells
