#include "src/readers/xml_pieces.hpp"

#include <algorithm>
#include <utility>

namespace maillage::readers {
namespace {

bool ends_name(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '/' || c == '>';
}

// The name of the tag that begins at `at` ("<x:row r=…" or "</x:row>"), without its prefix.
std::string_view local_name_at(std::string_view text, std::size_t at) {
  std::size_t begin = at + 1;
  if (begin < text.size() && text[begin] == '/') ++begin;
  std::size_t end = begin;
  while (end < text.size() && !ends_name(text[end])) {
    if (text[end] == ':') begin = end + 1;
    ++end;
  }
  return text.substr(begin, end - begin);
}

}  // namespace

XmlCutter::XmlCutter(NextBytes next_bytes, std::vector<std::string_view> whole,
                     std::vector<std::string_view> starts)
    : next_bytes_(std::move(next_bytes)), whole_(std::move(whole)), starts_(std::move(starts)) {}

bool XmlCutter::fail(XmlTrouble trouble) {
  if (trouble_ == XmlTrouble::none) trouble_ = trouble;
  return false;
}

// Appends bytes; false at the end of the text and where a piece grows past its limit.
bool XmlCutter::more() {
  if (at_end_ || trouble_ != XmlTrouble::none) return false;
  if (buffer_.size() - position_ > largest_piece) return fail(XmlTrouble::piece_too_large);
  const std::string_view bytes = next_bytes_();
  if (bytes.empty()) {
    at_end_ = true;
    return false;
  }
  buffer_ += bytes;
  return true;
}

// Where the mark stands, at or behind `from`.
bool XmlCutter::find(std::string_view mark, std::size_t from, std::size_t& at) {
  while (true) {
    at = buffer_.find(mark, from);
    if (at != std::string::npos) return true;
    // Its first characters may stand at the end already.
    if (buffer_.size() >= mark.size()) from = std::max(from, buffer_.size() - mark.size() + 1);
    if (!more()) return false;
  }
}

// Behind the ">" of the tag that begins at `from`; those in quotes are text.
bool XmlCutter::tag_end(std::size_t from, std::size_t& at) {
  char quote = 0;
  for (at = from;; ++at) {
    if (at >= buffer_.size() && !more()) return false;
    const char c = buffer_[at];
    if (quote != 0) {
      if (c == quote) quote = 0;
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == '>') {
      ++at;
      return true;
    }
  }
}

// If a comment, a CDATA section or an instruction begins at `at`, its end; else `at` itself.
bool XmlCutter::skip_markup(std::size_t at, std::size_t& end) {
  end = at;
  while (buffer_.size() < at + 9 && more()) {
  }
  if (trouble_ != XmlTrouble::none) return false;
  const std::string_view rest = std::string_view(buffer_).substr(at);
  std::string_view close;
  if (rest.substr(0, 4) == "<!--") {
    close = "-->";
  } else if (rest.substr(0, 9) == "<![CDATA[") {
    close = "]]>";
  } else if (rest.substr(0, 2) == "<?") {
    close = "?>";
  } else if (rest.substr(0, 2) == "<!") {
    return fail(XmlTrouble::document_type);
  } else {
    return true;
  }
  const std::size_t behind_mark = at + (close == "?>" ? 2 : close == "-->" ? 4 : 9);
  if (!find(close, behind_mark, end)) return false;
  end += close.size();
  return true;
}

// The end of the element whose start tag ends at `from`: elements of its name may stand within it.
bool XmlCutter::whole_end(std::string_view name, std::size_t from, std::size_t& end) {
  const std::string wanted(name);  // the buffer may move
  int depth = 1;
  end = from;
  while (true) {
    std::size_t at = 0;
    if (!find("<", end, at) || !skip_markup(at, end)) return false;
    if (end != at) continue;
    if (!tag_end(at, end)) return false;
    if (local_name_at(buffer_, at) != wanted) continue;
    if (buffer_[at + 1] == '/') {
      if (--depth == 0) return true;
    } else if (buffer_[end - 2] != '/') {
      ++depth;
    }
  }
}

bool XmlCutter::next(XmlPiece& piece) {
  if (trouble_ != XmlTrouble::none) return false;
  while (true) {
    // What is done with goes, but not at each piece: moving the rest has its cost.
    if (position_ > (std::size_t{1} << 16) && position_ * 2 > buffer_.size()) {
      buffer_.erase(0, position_);
      position_ = 0;
    }
    std::size_t at = 0, end = 0;
    if (!find("<", position_, at)) return false;  // the end, between two tags
    position_ = at;
    if (!skip_markup(at, end)) return fail(XmlTrouble::malformed);
    if (end != at) {
      position_ = end;
      continue;
    }
    if (!tag_end(at, end)) return fail(XmlTrouble::malformed);
    const std::string_view name = local_name_at(buffer_, at);
    const auto is_wanted = [&](const std::vector<std::string_view>& names) {
      return std::find(names.begin(), names.end(), name) != names.end();
    };
    if (buffer_[at + 1] == '/') {
      position_ = end;
    } else if (is_wanted(starts_)) {
      position_ = end;
      start_tag_ = buffer_.substr(at, end - at);
      if (start_tag_[start_tag_.size() - 2] != '/')
        start_tag_.insert(start_tag_.size() - 1, 1, '/');
      piece = {name, start_tag_};
      return true;
    } else if (is_wanted(whole_)) {
      const std::size_t length = name.size();
      const auto offset = static_cast<std::size_t>(name.data() - buffer_.data());
      if (buffer_[end - 2] != '/' && !whole_end(name, end, end)) {
        return fail(XmlTrouble::malformed);
      }
      position_ = end;
      const std::string_view all = buffer_;
      piece = {all.substr(offset, length), all.substr(at, end - at)};
      return true;
    } else {
      position_ = end;
    }
  }
}

}  // namespace maillage::readers
