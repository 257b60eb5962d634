#include "network/import/rows/year_columns.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "network/sheets/row_texts.hpp"
#include "network/text/text.hpp"

namespace maillage::importing {
namespace {

struct YearParts {
  std::optional<std::size_t> state, carrier, partners;

  std::optional<std::size_t>& of(model::Column meaning) {
    if (meaning == model::Column::state) return state;
    return meaning == model::Column::carrier ? carrier : partners;
  }
};

const model::Text* cell_at(const std::vector<model::Text>& row, std::optional<std::size_t> at) {
  if (!at || *at >= row.size() || text::trimmed(row[*at].value).empty()) return nullptr;
  return &row[*at];
}

// What a column by year says of every row: its own cell, or the last one before it.
class YearValues {
 public:
  explicit YearValues(std::vector<model::Text> before) : before_(std::move(before)) {}

  // The values of the next year. `kept`: rows whose value may be that of before; it is where
  // `keeps` says so of them.
  template <class Keeps>
  std::vector<model::Text> next(const model::DraftTable& table, std::size_t at, Keeps keeps,
                                std::vector<std::uint32_t>& kept) {
    std::vector<model::Text> values(table.rows.size());
    bool says = false, repeats = false;
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
      const model::Text* cell = cell_at(table.rows[r], at);
      if (cell == nullptr) continue;
      values[r] = *cell;
      says = true;
      repeats = repeats || text::fold(before_[r].value) == text::fold(cell->value);
    }
    std::vector<text::Place> places;
    for (std::size_t r = 0; r < table.rows.size() && says && !repeats; ++r) {
      if (values[r].value.empty() && !before_[r].value.empty()) {
        places.push_back(before_[r].place);
      }
    }
    const bool holds = !places.empty() && keeps(std::move(places));
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
      if (!values[r].value.empty()) {
        before_[r] = values[r];
      } else if (holds && !before_[r].value.empty()) {
        values[r] = before_[r];
        kept.push_back(values[r].place.line - 1);
      }
    }
    return values;
  }

 private:
  std::vector<model::Text> before_;
};

std::vector<model::Text> values_of(const model::DraftTable& table, model::Column column) {
  std::vector<model::Text> values(table.rows.size());
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (table.columns[i] != column) continue;
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
      if (const model::Text* cell = cell_at(table.rows[r], i)) values[r] = *cell;
    }
    break;
  }
  return values;
}

class Reviews {
 public:
  Reviews(const TableWithYears& whole, text::Faults& faults, model::Deciding& deciding)
      : table_(whole.table), faults_(faults), deciding_(deciding) {
    for (const YearColumn& column : whole.years) {
      std::optional<std::size_t>& part = years_[column.year].of(column.meaning);
      if (!part) part = column.at;
    }
  }

  std::vector<model::DraftTable> make() {
    find_appearances();
    YearValues states(std::vector<model::Text>(table_.rows.size()));
    YearValues carriers(values_of(table_, model::Column::carrier));
    std::vector<model::DraftTable> reviews;
    for (const auto& [year, parts] : years_) {
      std::vector<model::Text> said_carriers, said_states;
      if (parts.carrier) said_carriers = next(carriers, *parts.carrier);
      if (!parts.state || !says_anything(*parts.state)) continue;
      said_states = next(states, *parts.state);
      model::DraftTable review = review_of(year, parts, said_carriers, said_states);
      if (!review.rows.empty()) reviews.push_back(std::move(review));
    }
    return reviews;
  }

  // Of a table that no year makes a bilan of: who carries in the last of its years, and that column.
  std::optional<std::pair<std::size_t, std::vector<model::Text>>> last_carriers() {
    YearValues carriers(values_of(table_, model::Column::carrier));
    std::optional<std::pair<std::size_t, std::vector<model::Text>>> last;
    for (const auto& [year, parts] : years_) {
      if (!parts.carrier || !says_anything(*parts.carrier)) continue;
      last.emplace(*parts.carrier, next(carriers, *parts.carrier));
    }
    return last;
  }

 private:
  // The first year in which a row says something; none: it never does.
  void find_appearances() {
    first_.assign(table_.rows.size(), std::nullopt);
    for (std::size_t r = 0; r < table_.rows.size(); ++r) {
      for (const auto& [year, parts] : years_) {
        if (cell_at(table_.rows[r], parts.state) || cell_at(table_.rows[r], parts.carrier) ||
            cell_at(table_.rows[r], parts.partners)) {
          first_[r] = year;
          break;
        }
      }
    }
  }

  // A column prepared for a year to come says nothing of it.
  bool says_anything(std::size_t at) const {
    return std::any_of(
        table_.rows.begin(), table_.rows.end(),
        [&](const std::vector<model::Text>& row) { return cell_at(row, at) != nullptr; });
  }

  std::vector<model::Text> next(YearValues& values, std::size_t at) {
    std::vector<std::uint32_t> kept;
    const model::Text& header = table_.headers[at];
    const auto keeps = [&](std::vector<text::Place> places) {
      static constexpr std::string_view as_before = "comme avant";
      return deciding_.decide({model::DecisionKind::year_blanks,
                               model::Sureness::probable,
                               header.value,
                               std::string(as_before),
                               {"vides"},
                               std::move(places),
                               false}) == as_before;
    };
    std::vector<model::Text> said = values.next(table_, at, keeps, kept);
    if (!kept.empty()) {
      faults_.push_back(text::Fault{text::FaultKind::year_values_kept,
                                    text::FaultSeverity::note,
                                    header.place,
                                    {header.value, sheets::row_list(kept)},
                                    {},
                                    {}});
    }
    return said;
  }

  model::DraftTable review_of(int year, const YearParts& parts,
                              const std::vector<model::Text>& carriers,
                              const std::vector<model::Text>& states) const {
    model::DraftTable review;
    review.place = table_.place;
    review.year = year;
    std::vector<std::size_t> kept;
    for (std::size_t i = 0; i < table_.columns.size(); ++i) {
      const bool is_replaced = table_.columns[i] == model::Column::state ||
                               (parts.carrier && table_.columns[i] == model::Column::carrier) ||
                               (parts.partners && table_.columns[i] == model::Column::partners);
      if (!table_.columns[i] || is_replaced) continue;
      kept.push_back(i);
      review.headers.push_back(table_.headers[i]);
      review.columns.push_back(table_.columns[i]);
    }
    for (const auto& [at, meaning] : {std::pair(parts.carrier, model::Column::carrier),
                                      {parts.partners, model::Column::partners},
                                      {parts.state, model::Column::state}}) {
      if (!at) continue;
      review.headers.push_back(table_.headers[*at]);
      review.columns.emplace_back(meaning);
    }
    for (std::size_t r = 0; r < table_.rows.size(); ++r) {
      if (first_[r] && *first_[r] > year) continue;  // not there yet
      std::vector<model::Text>& cells = review.rows.emplace_back();
      for (const std::size_t at : kept) {
        cells.push_back(at < table_.rows[r].size() ? table_.rows[r][at] : model::Text{});
      }
      if (parts.carrier) cells.push_back(carriers[r]);
      if (parts.partners) {
        const model::Text* named = cell_at(table_.rows[r], parts.partners);
        cells.push_back(named == nullptr ? model::Text{} : *named);
      }
      cells.push_back(states[r]);
    }
    return review;
  }

  const model::DraftTable& table_;
  text::Faults& faults_;
  model::Deciding& deciding_;
  std::map<int, YearParts> years_;
  std::vector<std::optional<int>> first_;  // by row
};

}  // namespace

std::vector<model::DraftTable> reviews_of(TableWithYears& whole, text::Faults& faults,
                                          model::Deciding& deciding) {
  if (whole.years.empty()) return {};
  std::vector<model::DraftTable> reviews;
  const auto says_states = [](const YearColumn& each) {
    return each.meaning == model::Column::state;
  };
  if (std::any_of(whole.years.begin(), whole.years.end(), says_states)) {
    reviews = Reviews(whole, faults, deciding).make();
  } else if (auto last = Reviews(whole, faults, deciding).last_carriers()) {
    auto& [at, carriers] = *last;
    std::replace(whole.table.columns.begin(), whole.table.columns.end(),
                 std::optional(model::Column::carrier), std::optional<model::Column>());
    whole.table.columns[at] = model::Column::carrier;
    for (std::size_t r = 0; r < whole.table.rows.size(); ++r) {
      std::vector<model::Text>& row = whole.table.rows[r];
      if (row.size() <= at) row.resize(at + 1);
      row[at] = std::move(carriers[r]);
    }
  }
  for (const YearColumn& column : whole.years) {
    const bool is_held =
        std::any_of(reviews.begin(), reviews.end(), [&](const model::DraftTable& review) {
          return review.year == model::WhichTable(column.year);
        });
    if (is_held) whole.table.headers[column.at].is_told = true;
  }
  return reviews;
}

}  // namespace maillage::importing
