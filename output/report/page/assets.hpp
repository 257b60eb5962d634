// The page's style and script, put into the program when it is built (CMakeLists.txt).
#pragma once

#include <string_view>

namespace maillage::report::page {

extern const std::string_view page_style;   // page.css
extern const std::string_view page_script;  // the .js files, in the order of their names

}  // namespace maillage::report::page
