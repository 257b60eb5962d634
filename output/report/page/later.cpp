#include "output/report/page/later.hpp"

#include <zlib.h>

#include <set>
#include <stdexcept>
#include <utility>

namespace maillage::report::page {
namespace {

// Between pieces: no text of the page holds it, for control characters are written as signs.
constexpr char separator = '\x1e';

std::string packed(const std::string& text) {
  uLongf size = compressBound(static_cast<uLong>(text.size()));
  std::string bytes(size, '\0');
  const int failed =
      compress2(reinterpret_cast<Bytef*>(bytes.data()), &size,
                reinterpret_cast<const Bytef*>(text.data()), static_cast<uLong>(text.size()), 9);
  if (failed != Z_OK) throw std::runtime_error("compress2");
  bytes.resize(size);
  return bytes;
}

std::string base64(const std::string& bytes) {
  constexpr std::string_view letters =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string text;
  text.reserve(bytes.size() * 4 / 3 + 4);
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    const auto byte = [&](std::size_t at) -> unsigned {
      return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0U;
    };
    const unsigned three = byte(i) << 16U | byte(i + 1) << 8U | byte(i + 2);
    text += letters[three >> 18U];
    text += letters[three >> 12U & 63U];
    text += i + 1 < bytes.size() ? letters[three >> 6U & 63U] : '=';
    text += i + 2 < bytes.size() ? letters[three & 63U] : '=';
  }
  return text;
}

// The values of an attribute, which is written with its leading blank.
template <class Use>
void for_each_value(const std::string& html, std::string_view attribute, Use use) {
  for (std::size_t at = html.find(attribute); at != std::string::npos;) {
    const std::size_t from = at + attribute.size(), end = html.find('"', from);
    if (end == std::string::npos) return;
    use(from, html.substr(from, end - from));
    at = html.find(attribute, end);
  }
}

}  // namespace

std::string Later::hold(std::string html, When when, const std::string& link, std::size_t rows) {
  std::string place = "<p class=\"later\" data-later=\"" + std::to_string(pieces_.size()) + "\"";
  if (when == When::near) place += " data-near";
  if (rows > 0) place += " style=\"min-height:" + std::to_string(2 * rows) + "rem\"";
  pieces_.push_back(std::move(html));
  return place + ">" + link + "</p>\n";
}

std::string Later::script() const {
  if (pieces_.empty()) return "";
  std::string all;
  for (const std::string& piece : pieces_)
    all += (all.empty() ? "" : std::string(1, separator)) + piece;
  return "<script type=\"text/plain\" id=\"suite\">" + base64(packed(all)) + "</script>\n";
}

std::string Later::led_elsewhere(const std::string& html) const {
  std::set<std::string> held;
  for (const std::string& piece : pieces_) {
    for_each_value(piece, " id=\"",
                   [&](std::size_t, std::string id) { held.insert(std::move(id)); });
  }
  std::string led;
  std::size_t done = 0;
  for_each_value(html, " href=\"#", [&](std::size_t from, const std::string& id) {
    if (held.count(id) == 0) return;
    led.append(html, done, from - 1 - done);
    led += whole_page;
    done = from - 1;
  });
  return led.append(html, done);
}

}  // namespace maillage::report::page
