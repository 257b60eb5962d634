#include "src/readers/geography/contours_reader.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>
#include <vector>

#include "network/text/text.hpp"
#include "src/readers/utf8.hpp"

namespace maillage::readers {
namespace {

// Bytes of the text that tells how far it was read: the library does not say where a value stands.
class CountedByte {
 public:
  using iterator_category = std::forward_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  CountedByte(const char* at, const char** furthest) : at_(at), furthest_(furthest) {}
  reference operator*() const { return *at_; }
  CountedByte& operator++() {
    *furthest_ = ++at_;
    return *this;
  }
  CountedByte operator++(int) {
    const CountedByte before = *this;
    ++*this;
    return before;
  }
  friend bool operator==(const CountedByte& a, const CountedByte& b) { return a.at_ == b.at_; }
  friend bool operator!=(const CountedByte& a, const CountedByte& b) { return a.at_ != b.at_; }

 private:
  const char* at_;
  const char** furthest_;
};

// Places of bytes that are asked for in their order: all of them in one pass.
class GrowingPlace {
 public:
  GrowingPlace(const std::string& file, std::string_view text)
      : file_(file), text_(text), at_(text.size() - without_mark(text).size()) {}

  text::Place of(std::size_t byte) {
    for (; at_ < std::min(byte, text_.size()); ++at_) {
      const char each = text_[at_];
      const bool ends_line =
          each == '\n' || (each == '\r' && (at_ + 1 == text_.size() || text_[at_ + 1] != '\n'));
      if (ends_line) {
        ++line_;
        column_ = 1;
      } else if ((static_cast<unsigned char>(each) & 0xC0) != 0x80) {
        ++column_;
      }
    }
    return {file_, line_, column_, {}};
  }

 private:
  text::FileName file_;
  std::string_view text_;
  std::size_t at_;
  std::uint32_t line_ = 1, column_ = 1;
};

bool is_siren_like(const std::string& text) {
  return text.size() == 9 && text.find_first_not_of("0123456789") == std::string::npos;
}

// Keys under which files of EPCI have been seen to name them.
bool names_it(const std::string& key) {
  constexpr std::array<std::string_view, 8> words = {"nom",    "name",     "lib",   "epci",
                                                     "raison", "intitule", "label", "title"};
  const std::string folded = text::fold(key);
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return folded.find(word) != std::string::npos; });
}

bool codes_it(const std::string& key) {
  const std::string folded = text::fold(key);
  return folded == "id" || folded.find("siren") != std::string::npos ||
         folded.find("code") != std::string::npos || folded.find("epci") != std::string::npos;
}

// What the library tells as it reads: where each value stands is kept as the keys above it.
class ContourHandler : public nlohmann::json_sax<nlohmann::json> {
 public:
  ContourHandler(std::string_view text, const char* const* furthest, GrowingPlace places,
                 std::vector<model::DraftContour>& contours)
      : begin_(text.data()), furthest_(furthest), places_(std::move(places)), contours_(contours) {}

  // Why nothing is drawn, and where; empty: something may be.
  std::string unread;
  text::Place unread_at;
  bool is_collection = false;

  struct LeftOut {
    text::Place first;
    std::size_t shapes = 0;
  };
  std::map<std::string, LeftOut> left_out;  // by reason

  bool null() override { return no_number(); }
  bool boolean(bool) override { return no_number(); }
  bool number_integer(number_integer_t number) override {
    return add_number(static_cast<double>(number), "");
  }
  bool number_unsigned(number_unsigned_t number) override {
    return add_number(static_cast<double>(number), std::to_string(number));
  }
  bool number_float(number_float_t number, const string_t&) override {
    return add_number(number, "");
  }
  bool string(string_t& text) override {
    add_text(text);
    return no_number();
  }
  bool binary(binary_t&) override { return no_number(); }

  bool key(string_t& name) override {
    levels_.back().key = std::move(name);
    return true;
  }

  bool start_object(std::size_t) override {
    if (is_in_features(2)) {
      shape_ = Shape{};
      shape_.contour.place = places_.of(byte());
    }
    return open(false);
  }
  bool end_object() override {
    levels_.pop_back();
    return is_in_features(2) ? end_feature() : true;
  }
  bool start_array(std::size_t) override { return open(true); }
  bool end_array() override {
    const Level done = std::move(levels_.back());
    levels_.pop_back();
    const std::size_t depth = depth_in_coordinates();
    if (done.numbers > 0 && depth > 0) return end_position(done);
    if (!done.ring.empty()) end_ring(done, depth + 1);
    return true;
  }

  bool parse_error(std::size_t position, const std::string&,
                   const nlohmann::json::exception&) override {
    return give_up("malformed", position == 0 ? 0 : position - 1);
  }

 private:
  struct Level {
    bool is_array = false;
    std::string key;          // of an object: the one being read
    std::size_t numbers = 0;  // of an array: a position, if it has any
    std::array<double, 2> coordinates{};
    std::size_t byte = 0;
    text::GeoRing ring;  // positions in it
  };

  struct Shape {
    model::DraftContour contour;
    std::string kind;                       // of its geometry
    std::optional<std::size_t> ring_depth;  // arrays from "coordinates" down to a ring
    std::string fault;
    text::Place fault_at;
  };

  std::size_t byte() const { return static_cast<std::size_t>(*furthest_ - begin_) - 1; }
  bool give_up(std::string why, std::size_t at) {
    unread = std::move(why);
    unread_at = places_.of(at);
    contours_.clear();
    return false;
  }

  // So many levels are open, the second of them the features of the collection.
  bool is_in_features(std::size_t levels) const {
    return levels_.size() == levels && levels_[0].key == "features" && levels_[1].is_array;
  }

  // Arrays that are open in the coordinates of a feature; 0: not there.
  std::size_t depth_in_coordinates() const {
    constexpr std::size_t above = 4;  // the root, "features", the feature, "geometry"
    if (levels_.size() <= above || levels_[0].key != "features" || !levels_[1].is_array ||
        levels_[2].key != "geometry" || levels_[3].key != "coordinates") {
      return 0;
    }
    return levels_.size() - above;
  }

  bool no_number() {
    if (depth_in_coordinates() > 0) fault("no-position", levels_.back().byte);
    return true;
  }

  bool open(bool is_array) {
    if (levels_.size() == deepest_contours) return give_up("too-deep", byte());
    levels_.push_back({});
    levels_.back().is_array = is_array;
    levels_.back().byte = byte();
    return true;
  }

  bool add_number(double number, const std::string& digits) {
    if (depth_in_coordinates() > 0) {
      Level& position = levels_.back();
      if (position.is_array && position.numbers < 2) {
        position.coordinates[position.numbers] = number;
      }
      ++position.numbers;
    } else if (!digits.empty()) {
      add_text(digits);
    }
    return true;
  }

  void add_text(const std::string& text) {
    constexpr std::size_t longest_name = 200;
    if (levels_.empty()) return;
    const std::string& at = levels_.back().key;
    if (levels_.size() == 1 && at == "type") is_collection = text == "FeatureCollection";
    const bool is_below = is_in_features(4);
    if (is_below && levels_[2].key == "geometry" && at == "type") shape_.kind = text;
    const bool is_property = is_below && levels_[2].key == "properties";
    if (!is_property && !(is_in_features(3) && at == "id")) return;
    std::string bare;
    for (const char each : text) {
      if (each != ' ') bare += each;
    }
    if (is_siren_like(bare) && codes_it(at)) {
      shape_.contour.codes.push_back({bare, shape_.contour.place});
    } else if (names_it(at) && !text.empty() && text.size() <= longest_name) {
      shape_.contour.names.push_back({text, shape_.contour.place});
    }
  }

  void fault(std::string why, std::size_t at) {
    if (!shape_.fault.empty()) return;
    shape_.fault = std::move(why);
    shape_.fault_at = places_.of(at);
  }

  bool end_position(const Level& position) {
    if (position.numbers < 2) {
      fault("no-position", position.byte);
      return true;
    }
    const auto [longitude, latitude] = position.coordinates;
    if (!(longitude >= -180 && longitude <= 180 && latitude >= -90 && latitude <= 90)) {
      return give_up("off-the-globe", position.byte);
    }
    levels_.back().ring.push_back({longitude, latitude});
    return true;
  }

  void end_ring(const Level& done, std::size_t depth) {
    text::GeoRing ring = done.ring;
    if (ring.size() > 1 && ring.front() == ring.back()) ring.pop_back();
    if (ring.size() < 3) fault("short-ring", done.byte);
    if (shape_.ring_depth.value_or(depth) != depth) fault("no-position", done.byte);
    shape_.ring_depth = depth;
    shape_.contour.rings.push_back(std::move(ring));
  }

  bool end_feature() {
    const std::size_t wanted = shape_.kind == "Polygon" ? 2 : shape_.kind == "MultiPolygon" ? 3 : 0;
    const std::size_t end = byte();
    if (wanted == 0 || shape_.contour.rings.empty()) {
      shape_.fault = "no-area";
      shape_.fault_at = shape_.contour.place;
    } else if (shape_.ring_depth != wanted) {
      fault("no-position", end);
    }
    if (!shape_.fault.empty()) {
      LeftOut& those = left_out[shape_.fault];
      if (those.shapes++ == 0) those.first = shape_.fault_at;
      return true;
    }
    if (contours_.size() == most_contours) return give_up("too-many-shapes", end);
    contours_.push_back(std::move(shape_.contour));
    return true;
  }

  const char* begin_;
  const char* const* furthest_;
  GrowingPlace places_;
  std::vector<model::DraftContour>& contours_;
  std::vector<Level> levels_;
  Shape shape_;
};

}  // namespace

void read_contours(const std::string& name, std::string_view text, model::Draft& draft,
                   text::Faults& faults) {
  const auto warn = [&](text::FaultKind kind, text::Place place, std::vector<std::string> words) {
    faults.push_back(
        {kind, text::FaultSeverity::warning, std::move(place), std::move(words), {}, {}});
  };
  const text::Place whole{name, 0, 0, {}};
  if (text.size() > largest_contours) {
    warn(text::FaultKind::contours_unread, whole, {"too-large"});
    return;
  }
  const char* furthest = text.data();
  std::vector<model::DraftContour> contours;
  ContourHandler handler(text, &furthest, GrowingPlace(name, text), contours);
  const char* const end = text.data() + text.size();
  nlohmann::json::sax_parse(CountedByte(text.data(), &furthest), CountedByte(end, &furthest),
                            &handler);
  if (handler.unread.empty() && !handler.is_collection) {
    warn(text::FaultKind::contours_unread, whole, {"no-collection"});
    return;
  }
  if (!handler.unread.empty()) {
    warn(text::FaultKind::contours_unread, handler.unread_at, {handler.unread});
    return;
  }
  for (const auto& [why, those] : handler.left_out) {
    warn(text::FaultKind::contour_left_out, those.first, {why, std::to_string(those.shapes)});
  }
  draft.contours = std::move(contours);
}

}  // namespace maillage::readers
