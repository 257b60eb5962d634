// A large XML text cut into pieces that are small enough to be parsed one at a time.
//
// A sheet of a workbook may be hundreds of megabytes of rows; as a tree it would take ten times
// that. The cutter reads it as a stream and hands over, in order, the elements it is asked for:
// either whole ("row", with all it holds, to be parsed by pugixml) or their start tags alone
// ("table", which holds the rows). Names are compared without their namespace prefix.
//
// A document type is refused wherever it stands: workbooks have none, and it is what entity bombs
// and external entities need.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace maillage::readers {

enum class XmlTrouble {
  none,
  malformed,      // ends within a tag or a piece, or is not XML
  document_type,  // <!DOCTYPE or <!ENTITY
  piece_too_large,
};

struct XmlPiece {
  std::string_view name;  // without its prefix
  std::string_view text;  // "<row …>…</row>", or the start tag closed as "<table …/>"
};

// Gives the next bytes of the text, as many as it likes; none at its end.
using NextBytes = std::function<std::string_view()>;

// A piece, or the bytes of one tag, may be this long.
inline constexpr std::size_t largest_piece = std::size_t{1} << 24;

class XmlCutter {
 public:
  // `whole` and `starts`: the elements wanted, and how. An element within a whole one is part of it.
  XmlCutter(NextBytes next_bytes, std::vector<std::string_view> whole,
            std::vector<std::string_view> starts);

  // False at the end and on trouble. The piece lives until the next call. Linear in the bytes.
  bool next(XmlPiece& piece);

  XmlTrouble trouble() const { return trouble_; }

 private:
  bool fail(XmlTrouble trouble);
  bool more();
  bool find(std::string_view mark, std::size_t from, std::size_t& at);
  bool tag_end(std::size_t from, std::size_t& at);
  bool skip_markup(std::size_t at, std::size_t& end);
  bool whole_end(std::string_view name, std::size_t from, std::size_t& end);

  NextBytes next_bytes_;
  std::vector<std::string_view> whole_, starts_;
  std::string buffer_;  // bytes not yet done with, from position_ on
  std::size_t position_ = 0;
  std::string start_tag_;
  XmlTrouble trouble_ = XmlTrouble::none;
  bool at_end_ = false;
};

}  // namespace maillage::readers
