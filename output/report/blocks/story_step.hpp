// A step of the report's story, in words: what the part on it lists and what the page's script leads
// through (output/report/page/page_story.js).
#pragma once

#include <string>

namespace maillage::report::blocks {

struct StoryStep {
  std::string count;  // "Étape 1 sur 3"
  std::string title;
  std::string note;    // may be empty
  std::string anchor;  // what is read without the script; empty: the step is words alone
  std::string state;   // what the page's address holds: "explorer?constat=action-sans-porteur"
};

}  // namespace maillage::report::blocks
