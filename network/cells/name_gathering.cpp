#include "network/cells/name_gathering.hpp"

#include <unordered_map>
#include <unordered_set>

#include "network/cells/cell_pieces.hpp"
#include "network/text/text.hpp"

namespace maillage::cells {
namespace {

// Cells whose texts differ, by their first position.
std::vector<std::size_t> distinct(const std::vector<CellUse>& cells) {
  std::vector<std::size_t> first;
  std::unordered_set<std::string_view> seen[2];
  for (std::size_t i = 0; i < cells.size(); ++i) {
    auto& of_kind = seen[cells[i].small == SmallPhrases::aside ? 0 : 1];
    if (of_kind.insert(cells[i].text).second) first.push_back(i);
  }
  return first;
}

// A name that is a cell's only piece, or between semicolons or on a line of its own.
void hear_lone_names(std::string_view cell, HeardNames& heard) {
  const std::vector<CellPiece> pieces = cut_cell(cell);
  const auto is_hard = [](Joint joint) {
    return joint == Joint::start || joint == Joint::line || joint == Joint::semicolon;
  };
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (pieces[i].says != PhraseSays::names || !is_hard(pieces[i].before)) continue;
    if (i + 1 < pieces.size() && !is_hard(pieces[i + 1].before)) continue;
    const TextSpan span = bare_name(cell, {pieces[i].begin, pieces[i].end});
    const std::string_view text = cell.substr(span.begin, span.end - span.begin);
    const auto why = no_name(text);
    if (why || text::fold(text).empty() || means_others(text)) continue;
    heard.insert(text::name_key(text));
  }
}

}  // namespace

GatheredNames gather_names(const std::vector<CellUse>& cells, const names::NameIndex& known) {
  const std::vector<std::size_t> order = distinct(cells);
  HeardNames heard;
  for (const std::size_t i : order) hear_lone_names(cells[i].text, heard);
  // What is cut surely with these is heard too.
  HeardNames more = heard;
  for (const std::size_t i : order) {
    const CellNames names = read_names(cells[i].text, known, cells[i].small, heard);
    if (!names.is_cut_sure) continue;
    for (const UnknownInCell& name : names.unknown) more.insert(text::name_key(name.printed));
  }
  GatheredNames gathered;
  std::unordered_set<std::string> found;
  for (const std::size_t i : order) {
    const CellNames names = read_names(cells[i].text, known, cells[i].small, more);
    for (const UnknownInCell& name : names.unknown) {
      if (!found.insert(text::name_key(name.printed)).second) continue;
      gathered.names.push_back({name.printed, i, name.offset});
    }
    if (names.is_cut_sure) continue;
    DoubtfulCut cut{i, {}};
    for (const NamedInCell& name : names.named) cut.names.push_back(name.printed);
    for (const UnknownInCell& name : names.unknown) cut.names.push_back(name.printed);
    gathered.cuts.push_back(std::move(cut));
  }
  return gathered;
}

}  // namespace maillage::cells
