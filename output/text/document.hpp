// What the program makes: a name and the bytes that go under it. Writing them is src/files'.
#pragma once

#include <string>

namespace maillage::output_text {

struct Document {
  std::string name;  // "carte.svg", or "cartes/1.svg" in a folder of the output
  std::string bytes;
};

}  // namespace maillage::output_text
