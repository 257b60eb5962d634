// Names found in a text because they are known, to the contract or from other cells: with an article or a
// bracket too many, and several in a row without a separator.
//
//   "l'ARS"                    ARS
//   "Réseau de Santé (RSMA)"   whichever of both is known
//   "MDS de Revigny CC AAA"    two, for every word of it belongs to a known name
//   "ARS-CAF"                  two, where both stand alone elsewhere
//
// Only a cut that leaves no word over is believed: "MDS de Revigny et son équipe" is not cut at what
// happens to be known in it. In a sentence, which is no list of names, known names are candidates at most.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "network/cells/cell_pieces.hpp"
#include "network/names/name_index.hpp"

namespace maillage::cells {

struct KnownName {
  std::uint32_t owner = 0;  // of the NameIndex
  TextSpan span;            // of the text
};

std::optional<std::uint32_t> find_without_article(std::string_view text,
                                                  const names::NameIndex& index);

// The name as it stands; without its parenthesis; or what its parenthesis says.
std::optional<std::uint32_t> find_name(std::string_view text, const names::NameIndex& index);

// Cuts words without separators into known names, longest first. Empty if some word stays over.
// O(words · words of the longest name), of forty words at most.
std::vector<KnownName> cut_known(std::string_view text, const names::NameIndex& index);

// Whether other cells hold a name by itself, by its text::name_key; whether a text is a known name.
using HeardOf = std::function<bool(const std::string& key)>;
using KnownOf = std::function<bool(std::string_view text)>;

// The same with names heard of, where each of them begins as names of organisations do: two such words in a
// row may be one name, so it is not sure. Of twelve words at most.
std::vector<TextSpan> cut_heard(std::string_view text, const HeardOf& has_heard);

// "ARS-CAF": two where both are known by themselves. Empty: it is no such thing.
std::vector<TextSpan> cut_at_hyphens(std::string_view text, const KnownOf& is_known);

// Known names that a sentence mentions, those that begin with a capital, of its first sixty words.
std::vector<KnownName> known_in_sentence(std::string_view text, const names::NameIndex& index);

}  // namespace maillage::cells
