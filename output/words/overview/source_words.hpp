// The papers that measures and computations come from: cited, and in full. The same in both languages.
#pragma once

#include <array>

namespace maillage::words::overview {

// By first author, then year, as the report lists them.
enum class Source {
  bergsten_2019,
  borgatti_1997,
  borgatti_2006,
  borgatti_everett_1997,
  borgatti_halgin_2011,
  burt_1992,
  davis_gardner_gardner_1941,
  freeman_1979,
  herfindahl_1950,
  hopcroft_tarjan_1973,
  knoke_2021,
  krackhardt_stern_1988,
  latapy_2008,
  memmott_waser_price_2004,
  newman_2001,
  phipson_smyth_2010,
  provan_kenis_2008,
  robins_alexander_2004,
  traag_waltman_van_eck_2019,
  wasserman_faust_1994,
};
inline constexpr std::size_t source_count =
    static_cast<std::size_t>(Source::wasserman_faust_1994) + 1;

struct SourceWords {
  const char* cited;      // "Borgatti & Everett 1997"
  const char* reference;  // in full
};

const std::array<SourceWords, source_count>& all_sources();
const SourceWords& words_of(Source source);

}  // namespace maillage::words::overview
