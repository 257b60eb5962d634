// The languages that a user is spoken to in: French first.
#pragma once

namespace maillage::output_text {

enum class Language { french, english };

// The one of two texts that the language asks for.
inline const char* said(Language language, const char* french, const char* english) {
  return language == Language::french ? french : english;
}

}  // namespace maillage::output_text
