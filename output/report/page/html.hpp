// Pieces of HTML, escaped.
#pragma once

#include <string>
#include <string_view>

namespace maillage::report::page {

// Untrusted text as content or as a quoted attribute: markup escaped, control characters and marks
// of direction made visible, so that a name cannot turn the words around it.
std::string page_text(std::string_view text);

// ` name="value"`, or nothing where the value is empty.
std::string html_attribute(std::string_view name, std::string_view value);

// JSON as the content of a <script>: no "<" that could end it.
std::string html_json(std::string_view json);

}  // namespace maillage::report::page
