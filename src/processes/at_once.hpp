// Work on several things at once, in processes of their own, as many as the machine has cores: what one
// does – a crash, memory that runs out, a library that is not for threads (Graphviz) – reaches no other.
// A process does some tens of things in turn. What they say is handed on in the order of the things,
// whichever is done first.
#pragma once

#include <cstddef>
#include <functional>
#include <string>

namespace maillage::processes {

struct Outcome {
  int exit = 0;
  std::string text;      // what the work gave
  std::string messages;  // what it wrote to the standard error meanwhile
  int signal = 0;        // that ended it before its time; 0: none
};

// How far it is, while it takes long: called at most some times a second, from the second on. The last
// call says that all are done, if there was one before.
using Progress = std::function<void(std::size_t done, std::size_t all)>;

// Calls `work` for 0 … count - 1, and `take` for each outcome in that order, in this process. Where
// `take` answers no, nothing more is begun. One alone, and where the system gives no process, is worked
// on here: its messages go to the standard error as they come. `work` throws nothing.
void at_once(std::size_t count, const std::function<Outcome(std::size_t)>& work,
             const std::function<bool(std::size_t, Outcome)>& take, const Progress& progress = {});

}  // namespace maillage::processes
