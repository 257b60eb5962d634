// Libraries that are opened when something is drawn. Linked, they and the fifty that they need would be
// loaded by every command, which takes a third of the time of a check of one contract.
#pragma once

#include <atomic>

namespace maillage::drawing {

class LateLibrary {
 public:
  // `file`: as the system's loader knows it, "libgvc.so.6".
  constexpr explicit LateLibrary(const char* file) : file_(file) {}

  // Of the library or of one that it needs; it is opened with the first. Never null: throws
  // std::runtime_error with the loader's words.
  void* find(const char* name) const;

 private:
  const char* file_;
};

extern const LateLibrary graphviz_library;
extern const LateLibrary rsvg_library;  // with cairo, pango and GObject, which it draws with

template <class Function>
class LateFunction;

// A function of such a library, looked up when it is first called.
template <class Result, class... Arguments>
class LateFunction<Result (*)(Arguments...)> {
 public:
  constexpr LateFunction(const LateLibrary& library, const char* name)
      : library_(library), name_(name) {}

  Result operator()(Arguments... arguments) const {
    Result (*found)(Arguments...) = found_.load(std::memory_order_relaxed);
    if (found == nullptr) {
      found = reinterpret_cast<Result (*)(Arguments...)>(library_.find(name_));
      found_.store(found, std::memory_order_relaxed);
    }
    return found(arguments...);
  }

 private:
  const LateLibrary& library_;
  const char* name_;
  mutable std::atomic<Result (*)(Arguments...)> found_ = nullptr;
};

// Within a namespace, `name` is then the library's function of that name: calls are written as ever.
#define MAILLAGE_LATE(library, name) \
  const ::maillage::drawing::LateFunction<decltype(&::name)> name(library, #name)

}  // namespace maillage::drawing
