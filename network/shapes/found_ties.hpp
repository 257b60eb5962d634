// The ties of a sheet that lists them: which columns its two ends and its roles stand in, which end is the
// organisation, and what each row ties. Three ways of writing the same:
//
//   Organisation | Action | Rôle         Source | Target          Structure | Actions portées | Participe à
//   CAF          | Bus    | pilote       CAF    | Bus             CAF       | Bus             | Forum ; Café
//                | Forum  | partenaire   Bus    | CC du Nord
//
// An end written once for several rows holds for those below it. Of source and target nobody says which is
// who: the sheet of elements does, else the side on which more names look like organisations, which is
// asked. Where seven names in ten look so on both sides, or a tenth of them stand at both ends, these are
// ties among organisations; they say nothing of actions and are left out with a warning.
//
// A table of actions has an organisation and an action a row as well. It is no list of ties where it has a
// column of porteurs or partners of its own; without a word of roles, actions must come again (ten ties for
// seven actions at most), no other column may be known, and it is asked what the ties say.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "network/model/decision.hpp"
#include "network/shapes/tie_roles.hpp"
#include "network/sheets/sheet_view.hpp"

namespace maillage::shapes {

// The sheet of elements, or of nodes, that stands beside a sheet of ties between them: what each label
// names. Kumu writes both ("Elements": Label, Type; "Connections": From, To), and so do others.
//
//   Label        | Type
//   CAF          | Organisation        an organisation
//   Bus          | Action              an action, whether it has a tie or not
//   Mobilité     | Theme               neither: its ties are left out, and that is said
enum class ElementKind { action, organisation, person, other };

struct Elements {
  const sheets::SheetView* view = nullptr;
  std::size_t header = 0;                          // of SheetView::rows()
  std::uint32_t label = 0;                         // column
  std::optional<std::uint32_t> type;               // column
  std::map<std::string, ElementKind> kinds = {};   // by folded label
  std::map<std::string, std::string> labels = {};  // by folded id, where the ids are other words
};

// None: no header with a label and a type.
std::optional<Elements> read_elements(const sheets::SheetView& view);

// Of a label; one that is not among the elements is told by its words.
ElementKind kind_of(const Elements& elements, const std::string& label);

struct TieColumns {
  std::size_t header = 0;  // of SheetView::rows()
  std::uint32_t organisation = 0, action = 0;
  std::vector<std::uint32_t> roles;
  bool has_ends = false;  // source and target: which is which is still open
};

struct FoundTie {
  std::size_t row = 0;  // of SheetView::rows()
  std::string organisation, action;
  std::string role;
  text::Place place, organisation_place, action_place;
};

struct FoundTies {
  TieColumns columns;
  std::vector<std::uint32_t> lists;  // columns of lists of actions, if that is the shape
  std::vector<FoundTie> ties;
  std::vector<std::uint32_t> incomplete, left, filled_actions, filled_organisations;  // rows
  TieRole unsaid = TieRole::partner;  // of ties without a word
  bool has_letters = false;           // roles are letters, as those of a matrix
};

// Whether the sheet's header says both ends: "From" and "To", "source" and "target".
bool has_ends(const sheets::SheetView& view);

// None: the sheet is no list of ties. `elements` may be null.
std::optional<FoundTies> find_ties(const sheets::SheetView& view, const Elements* elements,
                                   model::Deciding& deciding);

// What heads a column of ties, on one line; empty where nothing does.
std::string header_at(const sheets::SheetView& view, const TieColumns& columns,
                      std::uint32_t column);

}  // namespace maillage::shapes
