// What ties an organisation to an action, from the letter or word that says so: "R", "A/R", "pilote",
// "financeur", "X", "1".
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "network/model/decision.hpp"
#include "network/sheets/sheet_view.hpp"

namespace maillage::shapes {

enum class TieRole {
  carrier,
  candidate,  // answers for the action: a porteur where nobody else is, and then uncertain
  partner,
  funder,
  target,
  territory,  // where it takes place
  instance,   // a group that follows it
  beside,     // "informé": takes no part; kept as it is
  none,       // "0", "-": no tie
};

// A word alone that says which: "porteur", "chef de file", "Funded by", "informé". Null: it says none.
const TieRole* role_of_word(std::string_view text);

// The roles that a text names: "porteur et financeur", "est pilote de l'action"; empty if it names none.
std::vector<TieRole> roles_in(const std::string& text);

// "X", "1", "OUI", "✓": a mark that says nothing but that there is a tie.
bool is_tick_mark(std::string_view mark);

// The marks of a cell of a matrix: "R, P", "A/R", "X"; empty if the text is anything else.
std::vector<std::string> marks_of(std::string_view text);

struct TickMeaning {
  TieRole role = TieRole::partner;
  TieRole other = TieRole::carrier;
  model::Sureness sureness = model::Sureness::doubtful;
};

// What the letters of a matrix mean: as its legend says, else as they are used together, and then
// those that people use differently are asked about.
class MarkMeanings {
 public:
  // `marks`: all that stand in the matrix, with the places of each. `ticks`: what a tick says there,
  // and what else it may say.
  MarkMeanings(const std::map<std::string, std::vector<text::Place>>& marks,
               const std::map<std::string, std::string>& legend, const TickMeaning& ticks,
               model::Deciding& deciding);

  TieRole role_of(const std::string& mark) const;

  // The marks that mean it, "R, A"; "–" if none does.
  std::string listed(std::initializer_list<TieRole> roles) const;

  // Whether the marks say more than that there is a tie.
  bool says_roles() const { return says_roles_; }

 private:
  std::map<std::string, TieRole> roles_;
  bool says_roles_ = false;
};

// "R = responsable", "A : approuve", one a cell or several: what a legend says of letters.
std::map<std::string, std::string> legend_of(const sheets::SheetView& view);
std::map<std::string, std::string> legend_in(std::string_view cell);

}  // namespace maillage::shapes
