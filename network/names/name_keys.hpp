// Which names are worth comparing: those that share a key.
//
// Two names that compare_names finds near share at least one of these keys, unless a key is so
// common that it says nothing. Keys are hashes: a collision costs a comparison, nothing else.
#pragma once

#include <cstdint>
#include <vector>

#include "network/names/name_forms.hpp"

namespace maillage::names {

// Sorted, each once. Of a name of n words some 10·n.
std::vector<std::uint64_t> name_keys(const AnalysedName& name);

// Shared by all names of that kind, said or not of which place; 0 if the name has no kind.
std::uint64_t kind_key(const AnalysedName& name);

}  // namespace maillage::names
