// What looks like a natural person in a contract: an e-mail address, a phone number, a name.
//
// A contract holds organisations and roles only; the reader warns, and changes nothing. Names are
// guessed from civil titles and common first names, not where the word before says that a place or
// a building is named after somebody ("collège Jules Lagneau").
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "network/text/fault.hpp"

namespace maillage {

struct PrivateMatter {
  FaultKind kind{};  // looks_like_email, looks_like_phone, looks_like_person
  std::string text;  // the words that look so
  std::size_t offset = 0;
};

std::optional<PrivateMatter> find_private_matter(std::string_view text);

}  // namespace maillage
