// The languages that a user is spoken to in: French first.
#pragma once

namespace maillage {

enum class Language { french, english };

}  // namespace maillage
