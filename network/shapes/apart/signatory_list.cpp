#include "network/shapes/apart/signatory_list.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "network/model/columns.hpp"
#include "network/names/name_types.hpp"
#include "network/text/text.hpp"

namespace maillage::shapes {
namespace {

constexpr std::size_t rows_for_title = 4, longest_title = 80, longest_name = 120;

bool says_signatories(std::string_view text) {
  if (text.size() > longest_title) return false;
  const std::string folded = text::fold(text);
  for (const std::string_view word : text::words_of(folded)) {
    if (word == "signataire" || word == "signataires" || word == "signatories") return true;
  }
  return false;
}

// "ARS Grand Est", "Conseil départemental": a known kind, or a sigle first.
bool names_organisation(std::string_view text) {
  std::size_t capitals = 0;
  while (capitals < text.size() && text[capitals] >= 'A' && text[capitals] <= 'Z') ++capitals;
  return capitals >= 2 || names::guess_type(text).has_value();
}

}  // namespace

std::optional<std::size_t> count_signatories(const sheets::SheetView& view) {
  const std::vector<sheets::RowSpan>& rows = view.rows();
  const auto cell = [&](std::size_t i) -> const sheets::SheetCell& {
    return view.sheet().cells[i];
  };
  bool is_said = says_signatories(view.sheet().name);
  std::size_t first = 0;
  for (std::size_t r = 0; r < std::min(rows.size(), rows_for_title); ++r) {
    bool is_title = false;
    for (std::size_t i = rows[r].begin; i < rows[r].end; ++i) {
      if (model::read_column(cell(i).text) == model::Column::action) return std::nullopt;
      is_title = is_title || says_signatories(cell(i).text);
    }
    if (!is_title) continue;
    is_said = true;
    first = r + 1;
  }
  if (!is_said) return std::nullopt;
  std::set<std::string> names;
  std::size_t organisations = 0;
  for (std::size_t r = first; r < rows.size(); ++r) {
    const std::string_view name = text::trimmed(cell(rows[r].begin).text);
    if (name.size() > longest_name || text::fold(name).empty()) continue;
    if (!names.insert(text::name_key(name)).second) continue;
    organisations += names_organisation(name) ? 1 : 0;
  }
  if (organisations * 2 < names.size() || organisations < 2) return std::nullopt;
  return names.size();
}

}  // namespace maillage::shapes
