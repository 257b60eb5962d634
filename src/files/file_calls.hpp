// What reading and writing share of the system's calls. Internal to src/files.
#pragma once

#include <string>
#include <system_error>

#include "src/files/files.hpp"

namespace maillage::files {

inline constexpr const char* mark_name = "user.maillage";

FileError error_of(std::string path, std::error_code code);

// Of the call that has just failed (errno).
FileError last_error(std::string path);

// An open file or folder, closed at the end.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() { close(); }
  int number() const { return number_; }  // below 0: not open
  // False: the system says that not all of it arrived. A full disk may show only here.
  bool close();

 private:
  int number_;
};

}  // namespace maillage::files
