// The work on the open contract is a scenario over it, held as pieces of its file, each of which can be
// taken back. `plan` proposes pieces, gestures of the page (gestures.hpp) make others.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace maillage::browser {

// One table of a scenario's file, with the comments that stand right above it.
struct ScenarioPiece {
  std::string title;  // the first of these comments, else the table's head
  std::string why;    // its `motif`, if any
  std::string says;   // its lines without comments and `motif`
  std::string text;   // as it stands in the file
};

// Of a scenario's file: all tables but [scenario] and [proposition].
std::vector<ScenarioPiece> pieces_of(std::string_view scenario);

// A scenario's file of these pieces. `base`: path from that file.
std::string scenario_of(const std::vector<std::string>& pieces, const std::string& base,
                        const std::string& name);

}  // namespace maillage::browser
