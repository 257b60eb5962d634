// What the page holds back: long tables, drawings and sheets stand in it packed, and are put in place
// when they come near or are opened. A page of a hundred sheets is else slow to open for the one that
// is read. Whoever has no script, or a browser that cannot unpack, is led to the page that has all.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace maillage::report::page {

// The page that has all, beside the light one.
inline constexpr std::string_view whole_page = "complet.html";

// When the script puts a piece in place: when what stands for it comes near, or is opened.
enum class When { near, opened };

class Later {
 public:
  // Holds the piece back; what stands for it meanwhile, with `link`, HTML, for those without the script.
  // `rows`: how many lines of text it is high, so that the page does not jump.
  std::string hold(std::string html, When when, const std::string& link, std::size_t rows = 0);

  // The pieces, packed, as a script that the page reads. Empty without any.
  std::string script() const;

  // The page's own HTML with each link to a place within a piece leading to the whole page.
  std::string led_elsewhere(const std::string& html) const;

 private:
  std::vector<std::string> pieces_;
};

}  // namespace maillage::report::page
