#include "network/model/which_table.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>

#include "network/text/text.hpp"

namespace maillage::model {
namespace {

constexpr std::string_view recapitulatif_word = "recapitulatif";
constexpr std::string_view recapitulatif_words[] = {recapitulatif_word, "summary"};

}  // namespace

WhichTable WhichTable::recapitulatif(text::Date date) {
  WhichTable table;
  table.date_ = date;
  table.kind_ = Kind::recapitulatif;
  return table;
}

bool operator==(const WhichTable& a, const WhichTable& b) {
  return a.kind_ == b.kind_ && a.date_ == b.date_;
}

bool operator<(const WhichTable& a, const WhichTable& b) {
  const auto key = [](const WhichTable& table) {
    const text::Date& date = table.date_;
    return std::tuple(date.year, date.month == 0 ? 12 : date.month, date.day == 0 ? 31 : date.day,
                      table.kind_, date.month, date.day);
  };
  return key(a) < key(b);
}

std::string to_string(const WhichTable& table) {
  if (table.is_plan()) return "plan";
  if (table) return std::to_string(*table);
  return std::string(recapitulatif_word) + "-" + to_string(table.date());
}

std::optional<WhichTable> parse_table(std::string_view word) {
  const std::string folded = text::fold(word);
  if (folded == "plan") return WhichTable();
  for (const std::string_view each : recapitulatif_words) {
    if (folded.rfind(each, 0) != 0) continue;
    // The same words again, with the signs that folding takes out of the date.
    const std::size_t first = word.find_first_of("0123456789");
    if (first == std::string_view::npos) return std::nullopt;
    const auto date = text::parse_date(word.substr(first));
    if (!date || text::fold(word.substr(0, first)) != each) return std::nullopt;
    return WhichTable::recapitulatif(*date);
  }
  const auto date = text::parse_date(word);
  if (!date || date->month != 0) return std::nullopt;
  return WhichTable(date->year);
}

bool is_recapitulatif_word(std::string_view word) {
  const std::string folded = text::fold(word);
  return std::find(std::begin(recapitulatif_words), std::end(recapitulatif_words), folded) !=
         std::end(recapitulatif_words);
}

}  // namespace maillage::model
