#include "network/cells/name_gathering.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

#include "network/cells/bare_name.hpp"
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
void hear_lone_names(std::string_view cell, PieceTexts& texts, HeardNames& heard) {
  const std::vector<CellPiece>& pieces = texts.pieces_of(cell);
  if (pieces.size() > most_names) return;
  const auto is_hard = [](Joint joint) {
    return joint == Joint::start || joint == Joint::line || joint == Joint::semicolon;
  };
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (pieces[i].says != PhraseSays::names || !is_hard(pieces[i].before)) continue;
    if (i + 1 < pieces.size() && !is_hard(pieces[i + 1].before)) continue;
    const std::string_view piece = cell.substr(pieces[i].begin, pieces[i].end - pieces[i].begin);
    const TextSpan bare = texts.text(piece).bare;
    const PieceText& said = texts.text(piece.substr(bare.begin, bare.end - bare.begin));
    if (said.has_letter && !said.no_name && !said.others) heard.insert(said.key);
  }
}

// "55 et 54" behind "UDAF": the second has the first's name.
std::string with_its_name(std::string_view number, std::string_view before) {
  const std::size_t last = before.find_last_not_of("0123456789");
  const bool is_number =
      !number.empty() && number.find_first_not_of("0123456789") == std::string_view::npos;
  if (!is_number || last == std::string_view::npos || last + 1 == before.size()) {
    return std::string(number);
  }
  return std::string(before.substr(0, last + 1)) + std::string(number);
}

// A cell cut wherever it can be, and not at all.
std::vector<std::string> other_readings(std::string_view cell, const std::vector<CellPiece>& pieces,
                                        std::string_view taken) {
  std::string apart, before;
  for (const CellPiece& piece : pieces) {
    if (piece.says != PhraseSays::names) continue;
    const TextSpan span = bare_name(cell, {piece.begin, piece.end});
    std::string name = with_its_name(cell.substr(span.begin, span.end - span.begin), before);
    if (name.empty()) continue;
    apart += (apart.empty() ? "" : " ; ") + name;
    before = std::move(name);
  }
  std::vector<std::string> others;
  for (std::string& reading : std::array{std::move(apart), std::string(text::trimmed(cell))}) {
    if (reading != taken && (others.empty() || others.front() != reading)) {
      others.push_back(std::move(reading));
    }
  }
  return others;
}

}  // namespace

GatheredNames gather_names(const std::vector<CellUse>& cells, const names::NameIndex& known,
                           PieceTexts& texts) {
  const std::vector<std::size_t> order = distinct(cells);
  const auto key_of = [&](std::size_t cell, const UnknownInCell& name) -> const std::string& {
    return texts.text(cells[cell].text.substr(name.offset, name.printed.size())).key;
  };
  HeardNames heard;
  for (const std::size_t i : order) hear_lone_names(cells[i].text, texts, heard);
  // What is cut surely with these is heard too, and cells that asked for it are read again.
  std::vector<CellNames> readings;
  readings.reserve(order.size());
  HeardNames more;
  std::unordered_set<std::size_t> new_hashes;
  for (const std::size_t i : order) {
    readings.push_back(read_names(cells[i].text, known, cells[i].small, texts, &heard));
    if (!readings.back().is_cut_sure) continue;
    for (const UnknownInCell& name : readings.back().unknown) {
      const std::string& key = key_of(i, name);
      if (heard.count(key) != 0) continue;
      new_hashes.insert(heard.hash_function()(key));
      more.insert(key);
    }
  }
  heard.merge(more);
  texts.forget_heard();
  GatheredNames gathered;
  std::unordered_set<std::string_view> found;
  for (std::size_t at = 0; at < order.size(); ++at) {
    const std::size_t i = order[at];
    CellNames names = std::move(readings[at]);
    const bool may_differ =
        std::any_of(names.unheard.begin(), names.unheard.end(),
                    [&](std::size_t hash) { return new_hashes.count(hash) != 0; });
    if (may_differ) names = read_names(cells[i].text, known, cells[i].small, texts, &heard);
    for (const UnknownInCell& name : names.unknown) {
      if (!found.insert(key_of(i, name)).second) continue;
      gathered.names.push_back({name.printed, i, name.offset});
    }
    if (names.is_cut_sure) continue;
    DoubtfulCut cut{i, {}, {}};
    const auto add = [&](const std::string& name) {
      cut.names += (cut.names.empty() ? "" : " ; ") + name;
    };
    for (const NamedInCell& name : names.named) add(name.printed);
    for (const UnknownInCell& name : names.unknown) add(name.printed);
    cut.others = other_readings(cells[i].text, texts.pieces_of(cells[i].text), cut.names);
    gathered.cuts.push_back(std::move(cut));
  }
  return gathered;
}

}  // namespace maillage::cells
