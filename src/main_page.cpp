// maillage in a browser: what the page's worker calls. One session, for as long as the worker lives.
#include <emscripten.h>

#include <cstdlib>
#include <cstring>
#include <exception>
#include <new>
#include <string>

#include "src/browser/session.hpp"

namespace {

// To be freed by who asked; null where there is no memory even for that.
char* copied(const std::string& text) {
  char* const copy = static_cast<char*>(std::malloc(text.size() + 1));
  if (copy != nullptr) std::memcpy(copy, text.c_str(), text.size() + 1);
  return copy;
}

}  // namespace

// {failed: "memory"} or {failed: "internal", why} where there is no answer.
extern "C" EMSCRIPTEN_KEEPALIVE char* maillage_answer(const char* request) {
  static maillage::browser::Session session;
  try {
    return copied(maillage::browser::answer(session, request));
  } catch (const std::bad_alloc&) {
    return copied(R"({"failed":"memory"})");
  } catch (const std::exception& failure) {
    std::string why;
    for (const char* at = failure.what(); *at != '\0'; ++at) {
      const bool is_plain = *at >= ' ' && *at < 127 && *at != '"' && *at != '\\';
      why += is_plain ? *at : '.';
    }
    return copied(R"({"failed":"internal","why":")" + why + "\"}");
  }
}
