#include "output/text/message.hpp"

#include <fmt/args.h>
#include <fmt/format.h>

#include <algorithm>

#include "output/text/numbers.hpp"

namespace maillage::output_text {

// A count in a language: the formatter below writes it, or chooses among forms of a word.
struct SpokenCount {
  std::size_t count;
  Language language;
};

}  // namespace maillage::output_text

template <>
struct fmt::formatter<maillage::output_text::SpokenCount> {
  std::string_view forms;  // "one|several", "none|one|several"; empty: the number itself

  constexpr auto parse(format_parse_context& context) {
    const char* end = context.begin();
    while (end != context.end() && *end != '}') ++end;
    forms = {context.begin(), static_cast<std::size_t>(end - context.begin())};
    return end;
  }

  auto format(const maillage::output_text::SpokenCount& spoken, format_context& context) const {
    std::string_view form = forms;
    if (form.empty()) {
      const std::string digits = maillage::output_text::count_text(spoken.count, spoken.language);
      return std::copy(digits.begin(), digits.end(), context.out());
    }
    const auto bars = std::count(forms.begin(), forms.end(), '|');
    const bool is_one =
        spoken.count == 1 ||
        (spoken.count == 0 && spoken.language == maillage::output_text::Language::french);
    std::ptrdiff_t which = is_one ? 0 : 1;
    if (bars > 1) which = spoken.count == 0 ? 0 : which + 1;
    if (spoken.count > 1) which = bars;
    for (; which > 0; --which) form.remove_prefix(std::min(form.find('|') + 1, form.size()));
    form = form.substr(0, form.find('|'));
    return std::copy(form.begin(), form.end(), context.out());
  }
};

namespace maillage::output_text {

std::string filled(const Message& message, Language language,
                   std::initializer_list<Filling> fillings) {
  const char* pattern = said(language, message.french, message.english);
  if (fillings.size() == 0) return pattern;
  fmt::dynamic_format_arg_store<fmt::format_context> store;
  for (const Filling& filling : fillings) {
    if (filling.is_count) {
      store.push_back(fmt::arg(filling.name, SpokenCount{filling.count, language}));
    } else {
      store.push_back(fmt::arg(filling.name, filling.text));
    }
  }
  try {
    return fmt::vformat(pattern, store);
  } catch (const fmt::format_error& error) {
    return std::string("[") + pattern + "] " + error.what();
  }
}

}  // namespace maillage::output_text
