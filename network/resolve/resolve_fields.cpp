// What a row says beside who does what: objectives, targets, dates, priority, money.
#include <algorithm>
#include <set>

#include "network/model/readings/objective_cell.hpp"
#include "network/model/readings/priority.hpp"
#include "network/names/funder_cell.hpp"
#include "network/resolve/resolving_rows.hpp"
#include "network/text/row_numbers.hpp"
#include "network/text/text.hpp"

namespace maillage::resolve {
namespace {

// The parts of a list in a cell, empty ones too: the second of "3 000 ; ; 500" says nothing.
std::vector<std::string_view> parts_of(std::string_view cell, std::size_t expected) {
  const auto split = [&](std::string_view separator) {
    std::vector<std::string_view> parts;
    std::string_view rest = cell;
    while (true) {
      const std::size_t end = std::min(rest.find(separator), rest.size());
      parts.push_back(text::trimmed(rest.substr(0, end)));
      if (end == rest.size()) return parts;
      rest.remove_prefix(end + separator.size());
    }
  };
  for (const char* separator : {"\n", ";", "|"}) {
    std::vector<std::string_view> parts = split(separator);
    if (parts.size() > 1) return parts;
  }
  // A comma with a blank behind it is no decimal mark.
  std::vector<std::string_view> parts = split(", ");
  if (parts.size() == expected) return parts;
  return {text::trimmed(cell)};
}

enum class Spending { not_said, planned, spent };

Spending spending_of(std::string_view text) {
  static constexpr std::string_view planned[] = {
      "previsionnel", "previsionnels", "previsionnelle", "prevu", "prevus", "prevue", "planned"};
  static constexpr std::string_view spent[] = {"depense", "depenses", "depensee", "reel",
                                               "reels",   "reelle",   "realise",  "realises",
                                               "spent",   "actual"};
  const std::string folded = text::fold(text);
  Spending spending = Spending::not_said;
  for (const std::string_view word : text::words_of(folded)) {
    const bool is_planned =
        std::find(std::begin(planned), std::end(planned), word) != std::end(planned);
    const bool is_spent = std::find(std::begin(spent), std::end(spent), word) != std::end(spent);
    if (is_planned && spending == Spending::not_said) spending = Spending::planned;
    if (is_spent && spending == Spending::not_said) spending = Spending::spent;
  }
  return spending;
}

// Several amounts of one kind are kept as said: whether they add up is not said.
void add_money(text::Money more, text::Money& into) {
  if (more.said.empty()) return;
  if (into.said.empty()) {
    into = std::move(more);
    return;
  }
  into.said += " ; " + more.said;
  into.cents.reset();
  into.tax = text::Tax::not_said;
}

// A name that the cell has said before is listed once only: "ARS : 3 000 € ; ARS : 500 €".
std::optional<text::PartnerId> repeated_funder(const Resolving& work, const names::FunderCell& cell,
                                               const std::vector<names::PlacedName>& placed,
                                               std::size_t amount) {
  const std::string_view before = std::string_view(cell.names).substr(0, amount);
  const std::size_t cut = before.find_last_of(",;|\n");
  const std::size_t begin = cut == std::string_view::npos ? 0 : cut + 1;
  const bool has_name = std::any_of(
      placed.begin(), placed.end(),
      [&](const names::PlacedName& name) { return name.begin >= begin && name.begin < amount; });
  if (has_name) return std::nullopt;
  const cells::CellNames again = cells::read_names(before.substr(begin), work.partners);
  const bool is_one = again.named.size() == 1 && again.unknown.empty();
  if (!is_one || again.named.front().doubtful) return std::nullopt;
  return text::PartnerId{again.named.front().owner};
}

}  // namespace

void UnclearValues::read(const model::Text& cell, model::Column column, const std::string& value) {
  Said& said = columns_[column];
  if (said.rows.empty()) said.place = cell.place;
  said.rows.push_back(cell.place);
  if (std::find(said.values.begin(), said.values.end(), value) == said.values.end()) {
    said.values.push_back(value);
  }
}

void UnclearValues::report() {
  for (const auto& [column, said] : columns_) {
    constexpr std::size_t most = 3;
    std::string values;
    for (std::size_t i = 0; i < std::min(most, said.values.size()); ++i) {
      values += (i == 0 ? "«\u00A0" : ", «\u00A0") + said.values[i] + "\u00A0»";
    }
    if (said.values.size() > most) values += "…";
    work_.report(text::FaultKind::unclear_values, said.place,
                 {std::string(code_of(column)), values, text::row_numbers(said.rows)}, {}, {},
                 text::FaultSeverity::note);
  }
}

void read_objectives(Resolving& work, const model::Text& cell, model::ActionRow& row) {
  std::vector<std::string_view> parts;
  if (!work.objectives.find(cell.value)) {
    parts = parts_of(cell.value, 0);
    // Ids without numbers are several where the contract declares each.
    const bool all_known = std::all_of(parts.begin(), parts.end(), [&](std::string_view part) {
      return work.objectives.find(part).has_value();
    });
    if (parts.size() < 2 || !all_known) parts = model::objectives_of_cell(cell.value);
  }
  if (parts.empty()) {
    row.objective = work.objective(cell, row.axis);
    return;
  }
  for (const std::string_view part : parts) {
    const auto offset = static_cast<std::size_t>(part.data() - cell.value.data());
    const auto id = work.objective({std::string(part), place_inside(cell, offset)}, row.axis);
    const std::vector<text::ObjectiveId>& others = row.other_objectives;
    if (!id || row.objective == *id ||
        std::find(others.begin(), others.end(), *id) != others.end()) {
      continue;
    }
    if (row.objective) {
      row.other_objectives.push_back(*id);
    } else {
      row.objective = *id;
    }
  }
}

void read_funders(Resolving& work, CellReader& reader, const RowReader& cells,
                  model::ActionRow& row) {
  if (const model::Text* cell = cells.cell(model::Column::funders)) {
    const names::FunderCell cut = names::cut_amounts(cell->value);
    const model::Text& bare = reader.without_amounts(*cell);
    std::vector<model::Mention> doubtful;  // a funder with a question mark is no tie
    const cells::CellNames& names =
        reader.mentions(bare, model::Column::funders, row.funders, doubtful);
    std::vector<names::PlacedName> placed;
    for (const cells::NamedInCell& name : names.named) {
      const auto owner = name.doubtful ? std::optional<std::uint32_t>() : name.owner;
      placed.push_back({name.offset, name.offset + name.printed.size(), owner});
    }
    for (const cells::UnknownInCell& name : names.unknown) {
      placed.push_back({name.offset, name.offset + name.printed.size(), std::nullopt});
    }
    std::sort(
        placed.begin(), placed.end(),
        [](const names::PlacedName& a, const names::PlacedName& b) { return a.begin < b.begin; });
    const auto owners = names::owners_of_amounts(cut, placed);
    for (std::size_t i = 0; i < cut.amounts.size(); ++i) {
      const names::AmountInCell& amount = cut.amounts[i];
      model::FunderAmount found{std::nullopt, amount.money, place_inside(*cell, amount.begin)};
      if (owners[i]) found.funder = text::PartnerId{*owners[i]};
      if (!owners[i]) found.funder = repeated_funder(work, cut, placed, amount.begin);
      row.amounts.push_back(std::move(found));
    }
  }
  const model::Text* amounts = cells.cell(model::Column::amounts);
  if (amounts == nullptr) return;
  const auto parts = parts_of(amounts->value, row.funders.size());
  const bool in_pairs = row.amounts.empty() && parts.size() == row.funders.size();
  for (std::size_t i = 0; i < parts.size(); ++i) {
    model::FunderAmount found;
    found.money = text::read_money(parts[i], cells.header(model::Column::amounts));
    if (found.money.said.empty()) continue;
    found.place =
        place_inside(*amounts, static_cast<std::size_t>(parts[i].data() - amounts->value.data()));
    if (in_pairs) found.funder = row.funders[i].partner;
    row.amounts.push_back(std::move(found));
  }
}

void read_targets(Resolving& work, const model::Text& cell, model::ActionRow& row) {
  const cells::CellNames names =
      cells::read_names(cell.value, work.partners, cells::SmallPhrases::names);
  for (const cells::NamedInCell& name : names.named) {
    if (name.doubtful) continue;
    row.targets.push_back(
        {text::PartnerId{name.owner}, place_inside(cell, name.offset), name.printed, name.source});
  }
  std::map<std::size_t, std::string> groups;  // by where they stand
  for (const cells::UnknownInCell& name : names.unknown) groups[name.offset] = name.printed;
  for (const cells::AsideInCell& name : names.aside) groups[name.offset] = name.printed;
  for (auto& group : groups) row.target_groups.push_back(std::move(group.second));
}

text::DayOrder order_of_dates(const model::DraftTable& table, const Layout& layout) {
  std::size_t day_first = 0, month_first = 0;
  for (const model::Column column :
       {model::Column::start, model::Column::end, model::Column::due}) {
    for (const std::vector<model::Text>& cells : table.rows) {
      const model::Text* cell = RowReader{table, layout, cells}.cell(column);
      if (cell == nullptr) continue;
      const auto told = text::told_order(cell->value);
      if (told) ++(*told == text::DayOrder::day_first ? day_first : month_first);
    }
  }
  return month_first > 0 && day_first == 0 ? text::DayOrder::month_first
                                           : text::DayOrder::day_first;
}

void read_dates_and_money(Resolving& work, const RowReader& cells, UnclearValues& unclear,
                          model::ActionRow& row) {
  const auto date = [&](model::Column column, text::SaidDate& into) {
    const model::Text* cell = cells.cell(column);
    if (cell == nullptr) return;
    into = text::read_said_date(cell->value, unclear.order);
    if (into.said.empty() || into.date) return;
    if (text::is_impossible_date(into.said, unclear.order)) {
      work.report(text::FaultKind::bad_date, cell->place, {into.said}, {}, {},
                  text::FaultSeverity::warning);
    } else {
      unclear.read(*cell, column, into.said);
    }
  };
  date(model::Column::start, row.dates.start);
  date(model::Column::end, row.dates.end);
  date(model::Column::due, row.dates.due);
  if (row.dates.start.date && row.dates.end.date &&
      text::is_after(*row.dates.start.date, *row.dates.end.date)) {
    work.report(text::FaultKind::dates_out_of_order, cells.cell(model::Column::end)->place,
                {row.dates.start.said, row.dates.end.said}, {}, {}, text::FaultSeverity::warning);
  }
  if (const model::Text* cell = cells.cell(model::Column::priority))
    row.priority = model::read_priority(cell->value);
  for (const model::Column column : {model::Column::budget_planned, model::Column::budget_actual}) {
    const model::Text* cell = cells.cell(column);
    if (cell == nullptr) continue;
    const bool is_planned = column == model::Column::budget_planned;
    for (const std::string_view part : parts_of(cell->value, 0)) {
      // "1 000 € HT prévisionnels" above "800 € HT dépensés" in one cell.
      const Spending spending = spending_of(part);
      const bool goes_to_planned =
          spending == Spending::not_said ? is_planned : spending == Spending::planned;
      add_money(text::read_money(part, cells.header(column)),
                goes_to_planned ? row.budget.planned : row.budget.actual);
    }
  }
  const auto is_unclear = [](const text::Money& money) {
    return !money.said.empty() && !money.cents;
  };
  const auto say = [&](model::Column column, const text::Money& money) {
    const model::Text* cell = cells.cell(column);
    if (cell == nullptr) cell = cells.cell(model::Column::budget_planned);
    if (cell == nullptr) cell = cells.cell(model::Column::budget_actual);
    if (cell != nullptr && is_unclear(money)) unclear.read(*cell, column, money.said);
  };
  say(model::Column::budget_planned, row.budget.planned);
  say(model::Column::budget_actual, row.budget.actual);
  for (const model::FunderAmount& amount : row.amounts) {
    if (is_unclear(amount.money)) {
      unclear.read({"", amount.place}, model::Column::amounts, amount.money.said);
    }
  }
  row.participation = cells.text(model::Column::participation);
}

// A number means a priority where its table counts from 1 to 3; in a scale of 5, or one that begins
// at 0, nobody says which end is urgent.
void settle_priorities(std::vector<model::ActionRow>& rows) {
  const bool other_scale = std::any_of(rows.begin(), rows.end(), [](const model::ActionRow& row) {
    return model::is_bare_number(row.priority) && !row.priority.level;
  });
  if (!other_scale) return;
  for (model::ActionRow& row : rows) {
    if (model::is_bare_number(row.priority)) row.priority.level.reset();
  }
}

}  // namespace maillage::resolve
