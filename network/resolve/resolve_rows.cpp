// The rows of tables, read: which column is which, then one cell after the other.
#include "network/resolve/resolving_rows.hpp"

#include <algorithm>

#include "network/cells/name_gathering.hpp"
#include "network/cells/whole_names.hpp"
#include "network/model/vocabulary.hpp"
#include "network/names/funder_cell.hpp"
#include "network/resolve/read_answers.hpp"
#include "network/text/row_numbers.hpp"
#include "network/text/text.hpp"

namespace maillage::resolve {
Layout read_layout(Resolving& work, const model::DraftTable& table) {
  Layout layout;
  layout.position.fill(absent);
  std::map<std::string, const model::Text*> seen;
  for (std::size_t i = 0; i < table.headers.size(); ++i) {
    const model::Text& header = table.headers[i];
    const AnsweredColumn answered = answered_column(
        header.value, table.columns.empty() ? model::read_column(header.value) : table.columns[i],
        work.deciding.answers());
    if (answered.is_of_persons) continue;
    const std::optional<model::Column> column = answered.column;
    if (!column) {
      layout.extras.push_back(i);
      const std::string folded = text::fold(header.value);
      const bool known_extra = folded == "remarques" || folded == "remarque";
      if (!text::trimmed(header.value).empty() && !known_extra && !header.is_told) {
        work.report(text::FaultKind::unknown_column, header.place, {header.value}, {}, {},
                    text::FaultSeverity::note);
      }
      continue;
    }
    std::size_t& position = layout.position[static_cast<std::size_t>(*column)];
    if (position == absent) {
      position = i;
      continue;
    }
    const model::Text& first = table.headers[position];
    work.report(text::FaultKind::duplicate_column, header.place, {header.value}, {},
                {{first.place, first.value}});
  }
  const auto has = [&](model::Column column) {
    return layout.position[static_cast<std::size_t>(column)] != absent;
  };
  // Amounts without funders are what the action costs.
  std::size_t& amounts = layout.position[static_cast<std::size_t>(model::Column::amounts)];
  if (amounts != absent && !has(model::Column::funders) && !has(model::Column::budget_planned)) {
    std::swap(amounts, layout.position[static_cast<std::size_t>(model::Column::budget_planned)]);
  }
  if (!has(model::Column::action) && !has(model::Column::id) && !has(model::Column::number)) {
    std::vector<std::string> headers;
    for (const model::Text& header : table.headers) headers.push_back(header.value);
    work.report(text::FaultKind::missing_column, table.place, {"action"},
                work.suggest("action", headers));
  }
  return layout;
}

Layout layout_of(const model::DraftTable& table, const model::Answers& answers) {
  Layout layout;
  layout.position.fill(absent);
  for (std::size_t i = 0; i < table.headers.size(); ++i) {
    const auto said =
        table.columns.empty() ? model::read_column(table.headers[i].value) : table.columns[i];
    const auto column = answered_column(table.headers[i].value, said, answers).column;
    if (!column) continue;
    std::size_t& position = layout.position[static_cast<std::size_t>(*column)];
    if (position == absent) position = i;
  }
  return layout;
}

const model::Text* RowReader::cell(model::Column column) const {
  const std::size_t at = layout.position[static_cast<std::size_t>(column)];
  if (at == absent || at >= cells.size()) return nullptr;
  return text::trimmed(cells[at].value).empty() ? nullptr : &cells[at];
}

std::string RowReader::text(model::Column column) const {
  const model::Text* found = cell(column);
  return found == nullptr ? std::string() : std::string(text::trimmed(found->value));
}

std::string_view RowReader::header(model::Column column) const {
  const std::size_t at = layout.position[static_cast<std::size_t>(column)];
  return at == absent ? std::string_view() : std::string_view(table.headers[at].value);
}

text::Place RowReader::place() const {
  for (const model::Text& each : cells) {
    if (!text::trimmed(each.value).empty()) {
      text::Place found = each.place;
      if (found.cell.empty()) found.column = 1;
      return found;
    }
  }
  return table.place;
}

// A line break in the cell starts a new line there, and a quote in a cell between quotes is written
// twice.
text::Place place_inside(const model::Text& cell, std::size_t offset) {
  if (cell.lines) {
    const auto end = cell.value.begin() + static_cast<std::ptrdiff_t>(offset);
    const auto line = static_cast<std::size_t>(std::count(cell.value.begin(), end, '\n'));
    if (line < cell.lines->size()) return (*cell.lines)[line];
  }
  text::Place place = cell.place;
  if (!place.cell.empty() || place.line == 0) return place;
  const std::string_view before = std::string_view(cell.value).substr(0, offset);
  const std::size_t line_break = before.rfind('\n');
  place.line += static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n'));
  const std::string_view last =
      line_break == std::string_view::npos ? before : before.substr(line_break + 1);
  const std::size_t doubled =
      cell.quoted ? static_cast<std::size_t>(std::count(last.begin(), last.end(), '"')) : 0;
  if (line_break != std::string_view::npos) place.column = 1;
  place.column += static_cast<std::uint32_t>(text::code_points(last) + doubled);
  return place;
}

namespace {

// In this column a phrase in small letters is rather what is done than a name.
cells::SmallPhrases small_in(model::Column column) {
  return column == model::Column::carrier ? cells::SmallPhrases::aside : cells::SmallPhrases::names;
}

// In the order in which their cells are read.
constexpr model::Column of_names[] = {model::Column::carrier, model::Column::partners,
                                      model::Column::funders, model::Column::epcis};

}  // namespace

const model::Text& CellReader::without_amounts(const model::Text& cell) {
  names::FunderCell cut = names::cut_amounts(cell.value);
  if (cut.amounts.empty()) return cell;
  model::Text& bare = bare_.emplace_back(cell);
  bare.value = std::move(cut.names);
  return bare;
}

void CellReader::gather(const std::vector<const model::DraftTable*>& tables) {
  std::vector<cells::CellUse> uses;
  std::vector<const model::Text*> cells;
  for (const model::DraftTable* table : tables) {
    const Layout layout = layout_of(*table, work_.deciding.answers());
    for (const std::vector<model::Text>& row : table->rows) {
      for (const model::Column column : of_names) {
        const model::Text* cell = RowReader{*table, layout, row}.cell(column);
        if (cell == nullptr) continue;
        if (column == model::Column::epcis && cells::means_all_epcis(cell->value)) continue;
        // A territory that is none of the declared is no organisation to be made.
        if (column == model::Column::epcis && work_.declares_partners) continue;
        if (answered(*cell)) continue;
        if (column == model::Column::funders) cell = &without_amounts(*cell);
        uses.push_back({cell->value, small_in(column)});
        cells.push_back(cell);
      }
    }
  }
  const cells::GatheredNames gathered = cells::gather_names(uses, work_.partners, texts_);
  texts_.forget_names();
  for (const cells::GatheredName& name : gathered.names) {
    if (!work_.partners.find(name.printed)) {
      work_.partner_of_cell({name.printed, place_inside(*cells[name.cell], name.offset)},
                            code_of(model::Column::carrier));
    }
  }
  for (const cells::DoubtfulCut& cut : gathered.cuts) {
    const model::Text& cell = *cells[cut.cell];
    if (!cut_at_.emplace(cell.value, cuts_.size()).second) continue;
    const std::string whole(text::trimmed(cell.value));
    work_.deciding.decide({model::DecisionKind::cell,
                           model::Sureness::doubtful,
                           whole,
                           cut.names,
                           cut.others,
                           {cell.place},
                           false});
    cuts_.push_back({{model::Column::carrier, whole, cell.place, {}}, cut.names});
  }
}

std::optional<model::Text> CellReader::answered(const model::Text& cell) {
  const model::Answer* answer =
      work_.deciding.answers().find(model::DecisionKind::cell, text::trimmed(cell.value));
  if (answer == nullptr) return std::nullopt;
  answered_.emplace(text::trimmed(cell.value));
  const model::Text said{work_.deciding.decide({model::DecisionKind::cell,
                                                model::Sureness::certain,
                                                std::string(text::trimmed(cell.value)),
                                                answer->text,
                                                {},
                                                {cell.place},
                                                false}),
                         cell.place};
  for (const std::string& name : cells::whole_names(said.value)) {
    if (!work_.is_closed)
      work_.partner_of_cell({name, cell.place}, code_of(model::DecisionKind::cell));
  }
  return said;
}

const cells::CellNames& CellReader::read(const model::Text& cell, model::Column column) {
  const cells::SmallPhrases small = small_in(column);
  auto& read = read_[static_cast<std::size_t>(small)];
  const auto [known, is_new] = read.try_emplace(cell.value);
  if (is_new) {
    if (const std::optional<model::Text> answer = answered(cell)) {
      known->second = cells::read_names(answer->value, work_.partners, small);
    } else {
      known->second = cells::read_names(cell.value, work_.partners, small, texts_);
      texts_.forget(cell.value);
    }
  }
  if (cut_at_.empty()) return known->second;
  if (const auto cut = cut_at_.find(cell.value); cut != cut_at_.end()) {
    cuts_[cut->second].seen.rows.push_back(cell.place);
  }
  return known->second;
}

const cells::CellNames& CellReader::mentions(const model::Text& cell, model::Column column,
                                             std::vector<model::Mention>& sure,
                                             std::vector<model::Mention>& doubtful) {
  const model::Text*& above = above_[static_cast<std::size_t>(column)];
  const bool is_same = above != nullptr && cells::repeats_above(cell.value) &&
                       !work_.partners.find(text::trimmed(cell.value));
  if (is_same) {
    const auto [at, is_new] = same_at_.try_emplace({column, above->value}, same_.size());
    if (is_new) same_.push_back({column, std::string(text::trimmed(above->value)), cell.place, {}});
    same_[at->second].rows.push_back(cell.place);
  } else {
    above = &cell;
  }
  const model::Text& meant = is_same ? *above : cell;
  const cells::CellNames& names = read(meant, column);
  for (const cells::NamedInCell& name : names.named) {
    model::Mention mention{text::PartnerId{name.owner},
                           is_same ? cell.place : place_inside(cell, name.offset), name.printed,
                           name.source};
    // "CAF (appui)" among porteurs: it takes part, and may not carry.
    const bool is_doubtful = name.doubtful || (name.supports && column == model::Column::carrier);
    (is_doubtful ? doubtful : sure).push_back(std::move(mention));
  }
  for (const cells::UnknownInCell& unknown : names.unknown) {
    work_.partner_of_cell({unknown.printed, place_inside(cell, unknown.offset)}, code_of(column));
  }
  note_aside(names, cell, column);
  if (!is_same) ask(names, cell, column);
  return names;
}

void CellReader::ask(const cells::CellNames& names, const model::Text& cell, model::Column column) {
  if (column != model::Column::carrier && column != model::Column::partners) return;
  if (work_.is_closed || (!cut_at_.empty() && cut_at_.count(cell.value) != 0)) return;
  if (!answered_.empty() && answered_.count(std::string(text::trimmed(cell.value))) != 0) return;
  // What is declared is a contract that somebody has gone through: its doubts are its own.
  const auto is_found = [&](const cells::NamedInCell& name) {
    // These come in the order in which they were made, that of their ids.
    const auto& undeclared = work_.undeclared;
    const auto at = std::lower_bound(
        undeclared.begin(), undeclared.end(), name.owner,
        [](const auto& each, std::uint32_t owner) { return each.first.value < owner; });
    return !work_.declares_partners || (at != undeclared.end() && at->first.value == name.owner);
  };
  std::string taken, meant;
  bool asks = false;
  const auto add = [](std::string& list, const std::string& name) {
    list += (list.empty() ? "" : " ; ") + name;
  };
  for (const cells::NamedInCell& name : names.named) {
    const bool is_doubtful = name.doubtful || (name.supports && column == model::Column::carrier);
    add(taken, name.printed + (is_doubtful ? " ?" : ""));
    add(meant, name.printed);
    asks = asks || (is_doubtful && column == model::Column::carrier && is_found(name));
  }
  for (const cells::AsideInCell& aside : names.aside) {
    const bool may_carry = aside.why == cells::NoName::small || aside.why == cells::NoName::duty;
    const bool may_be_name =
        aside.why == cells::NoName::function || (may_carry && column == model::Column::carrier);
    if (!may_be_name || aside.printed.find(';') != std::string::npos) continue;
    add(meant, aside.printed);
    asks = asks || !work_.declares_partners;
  }
  if (!asks || meant == taken) return;
  if (taken.empty()) taken = column == model::Column::carrier ? "?" : "aucun";
  work_.deciding.decide({model::DecisionKind::cell,
                         model::Sureness::doubtful,
                         std::string(text::trimmed(cell.value)),
                         taken,
                         {meant},
                         {cell.place},
                         false});
}

void CellReader::note_aside(const cells::CellNames& names, const model::Text& cell,
                            model::Column column) {
  for (const cells::AsideInCell& aside : names.aside) {
    const auto [at, is_new] = aside_at_.try_emplace({column, aside.printed}, asides_.size());
    if (is_new) {
      asides_.push_back({{column, aside.printed, place_inside(cell, aside.offset), {}}, aside.why});
    }
    asides_[at->second].seen.rows.push_back(cell.place);
  }
}

void CellReader::report() {
  for (const Aside& aside : asides_) {
    const bool warns =
        aside.seen.column == model::Column::carrier || aside.why == cells::NoName::too_many;
    work_.report(text::FaultKind::no_organisation, aside.seen.place,
                 {std::string(code_of(aside.seen.column)), aside.seen.text,
                  std::string(code_of(aside.why)), text::row_numbers(aside.seen.rows)},
                 {}, {}, warns ? text::FaultSeverity::warning : text::FaultSeverity::note);
  }
  for (const Cut& cut : cuts_) {
    work_.report(text::FaultKind::names_cut_doubtfully, cut.seen.place,
                 {cut.seen.text, cut.names, text::row_numbers(cut.seen.rows)}, {}, {},
                 text::FaultSeverity::warning);
  }
  for (const Seen& seen : same_) {
    work_.report(text::FaultKind::same_as_above, seen.place,
                 {std::string(code_of(seen.column)), seen.text, text::row_numbers(seen.rows)}, {},
                 {}, text::FaultSeverity::note);
  }
}

std::optional<model::State> StateWords::read(const model::Text& cell) {
  if (const auto plain = plain_.find(cell.value); plain != plain_.end()) return plain->second;
  const std::string text = model::share_text(cell.value, scale_);
  const std::optional<model::State> known = work_.known_state(text);
  if (work_.deciding.answers().find(model::DecisionKind::state, text) != nullptr) {
    decide(std::string(text::trimmed(text)), {known, cell.place, {cell.place}});
    return known;
  }
  if (!known || model::says_more_than_state(text)) {
    auto [said, is_new] = words_.try_emplace(std::string(text::trimmed(text)));
    if (is_new) said->second = {known, cell.place, {}};
    said->second.rows.push_back(cell.place);
  } else {
    plain_.emplace(cell.value, *known);
  }
  return known;
}

void StateWords::decide(const std::string& word, const Said& said) {
  const bool is_halted = model::says_halted(word);
  const bool is_sure = said.state && !is_halted;
  model::Decision decision{model::DecisionKind::state,
                           is_sure ? model::Sureness::probable : model::Sureness::doubtful,
                           word,
                           said.state ? std::string(code_of(*said.state)) : "sans état",
                           {},
                           said.rows,
                           false};
  if (said.state && is_halted) {
    decision.others = {std::string(code_of(model::State::abandoned)), "sans état"};
  } else if (said.state) {
    decision.others = {"sans état"};
  } else if (const auto likely = model::likely_state(word)) {
    decision.others = {std::string(code_of(*likely))};
  } else {
    for (const std::string& near : text::nearest(word, model::state_words(), 1)) {
      if (const auto state = model::read_state(near)) decision.others.emplace_back(code_of(*state));
    }
  }
  if (decision.others.empty()) decision.others = {"en cours", "réalisé", "non commencé"};
  work_.deciding.decide(std::move(decision));
}

namespace {

// "-", "…", "/", "?": of signs alone that say nothing; "++" may say something.
bool is_blank_mark(std::string_view word) {
  static constexpr std::string_view signs = "-_/.?:;,|\\ ~'\"()[]";
  while (!word.empty()) {
    std::size_t length = signs.find(word.front()) != std::string_view::npos ? 1 : 0;
    for (const std::string_view mark :
         {"\u2013", "\u2014", "\u2026", "\u2033", "\u00B7", "\u00A0"}) {
      if (word.substr(0, mark.size()) == mark) length = mark.size();
    }
    if (length == 0) return false;
    word.remove_prefix(length);
  }
  return true;
}

}  // namespace

void StateWords::report() {
  for (const auto& [word, said] : words_) {
    const std::string rows = text::row_numbers(said.rows);
    if (said.state) {
      decide(word, said);
      work_.report(text::FaultKind::state_read_as, said.place,
                   {word, std::string(code_of(*said.state)), rows}, {}, {},
                   text::FaultSeverity::note);
      continue;
    }
    // A mark that says nothing is as good as an empty cell.
    if (is_blank_mark(word)) continue;
    decide(word, said);
    if (model::says_health(word)) {
      work_.report(text::FaultKind::health_not_state, said.place, {word, rows}, {}, {},
                   text::FaultSeverity::warning);
      continue;
    }
    std::vector<std::string> near;
    if (const auto likely = model::likely_state(word)) {
      near.emplace_back(code_of(*likely));
    } else {
      near = work_.suggest(word, model::state_words());
    }
    work_.report(text::FaultKind::unknown_state_in_rows, said.place, {word, rows}, near, {},
                 text::FaultSeverity::warning);
  }
}

namespace {

// EPCI of a cell: by name, by a collective name that stands for several, or all of them.
void read_epcis(Resolving& work, CellReader& reader, const model::Text& cell,
                model::ActionRow& row) {
  const auto add = [&](text::EpciId id, const text::Place& place, const std::string& source) {
    const bool known =
        std::any_of(row.epcis.begin(), row.epcis.end(),
                    [&](const model::EpciMention& other) { return other.epci == id; });
    if (!known) row.epcis.push_back({id, place, source});
  };
  if (cells::means_all_epcis(cell.value)) {
    for (std::uint32_t i = 0; i < work.contract.epcis.size(); ++i)
      add(text::EpciId{i}, cell.place, "");
    return;
  }
  const auto epci_of = [&](text::PartnerId partner) -> std::optional<text::EpciId> {
    for (std::uint32_t i = 0; i < work.contract.epcis.size(); ++i) {
      if (work.contract.epcis[text::EpciId{i}].partner == partner) return text::EpciId{i};
    }
    return std::nullopt;
  };
  const cells::CellNames& names = reader.read(cell, model::Column::epcis);
  for (const cells::NamedInCell& name : names.named) {
    const text::Place place = place_inside(cell, name.offset);
    std::vector<text::PartnerId> meant = work.contract.partners[text::PartnerId{name.owner}].groups;
    if (meant.empty()) meant.push_back(text::PartnerId{name.owner});
    for (text::PartnerId partner : meant) {
      if (const auto id = epci_of(partner)) {
        add(*id, place, name.source);
      } else if (!work.contract.epcis.empty()) {
        work.epci({name.printed, place});
      }
    }
  }
  for (const cells::UnknownInCell& unknown : names.unknown) {
    work.epci({unknown.printed, place_inside(cell, unknown.offset)});
  }
}

void read_instances(Resolving& work, const model::Text& cell, model::ActionRow& row) {
  std::string_view rest = cell.value;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find_first_of(",;\n|"), rest.size());
    const std::string_view name = text::trimmed(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (name.empty()) continue;
    if (const auto id = work.instance({std::string(name), cell.place})) {
      row.instances.push_back(*id);
    }
  }
}

void read_carriers(CellReader& reader, const RowReader& cells, model::ActionRow& row) {
  row.carrying = model::Carrying::nobody;  // unless the table turns out not to record the column
  const model::Text* cell = cells.cell(model::Column::carrier);
  if (cell == nullptr) return;
  row.carrier_cell = std::string(text::trimmed(cell->value));
  const cells::CellNames& names =
      reader.mentions(*cell, model::Column::carrier, row.carriers, row.candidates);
  row.unnamed_others = names.others;
  switch (names.says) {
    case cells::CellSays::nothing:
    case cells::CellSays::none:
      row.carrying = model::Carrying::nobody;
      break;
    case cells::CellSays::not_said:
      row.carrying = model::Carrying::not_recorded;
      break;
    case cells::CellSays::doubt:
      row.carrying = model::Carrying::uncertain;
      break;
    case cells::CellSays::person:
      row.carrying = model::Carrying::person;
      break;
    case cells::CellSays::names:
      // A name that did not resolve is a fault already; the row is not an orphan for all that.
      row.carrying = row.carriers.empty() && std::all_of(names.unknown.begin(), names.unknown.end(),
                                                         [](const cells::UnknownInCell& unknown) {
                                                           return unknown.doubtful;
                                                         })
                         ? model::Carrying::uncertain
                         : model::Carrying::named;
      break;
  }
}

}  // namespace

namespace {

// The objective of a row below the one that the table puts over it. What a contract declares holds.
void put_below(Resolving& work, const model::ActionRow& row, const model::Text& above) {
  if (work.declares_objectives) return;
  const std::optional<text::ObjectiveId> parent = work.objective(above, row.axis);
  model::Objective& objective = work.contract.objectives[*row.objective];
  if (!parent || *parent == *row.objective || objective.parent) return;
  if (!work.contract.objectives[*parent].axis) {
    work.contract.objectives[*parent].axis = objective.axis;
  }
  for (std::optional<text::ObjectiveId> at = parent; at;
       at = work.contract.objectives[*at].parent) {
    if (*at == *row.objective) return;  // the table turns in a circle
  }
  work.contract.objectives[*row.objective].parent = parent;
}

}  // namespace

model::ActionRow read_row(Resolving& work, CellReader& reader, StateWords& states,
                          UnclearValues& unclear, const RowReader& cells) {
  model::ActionRow row;
  row.place = cells.place();
  row.title = cells.text(model::Column::action);
  row.number = cells.text(model::Column::number);
  row.nature = model::read_nature(row.number);
  row.indicator = cells.text(model::Column::indicator);
  row.source = cells.text(model::Column::source);
  if (const model::Text* cell = cells.cell(model::Column::axis)) row.axis = work.axis(*cell);
  if (const model::Text* cell = cells.cell(model::Column::objective)) {
    read_objectives(work, *cell, row);
    if (row.objective) {
      model::Objective& objective = work.contract.objectives[*row.objective];
      if (!objective.axis && !work.declares_objectives) objective.axis = row.axis;
      if (objective.axis && row.axis && objective.axis != row.axis &&
          work.contradicted.emplace(*row.objective, *row.axis).second) {
        const auto said = [&](text::AxisId id) {
          const model::Axis& axis = work.contract.axes[id];
          return axis.name.empty() ? axis.id : axis.name;
        };
        work.report(text::FaultKind::axis_contradicted, cell->place,
                    {objective.name.empty() ? objective.id : objective.name, said(*objective.axis),
                     said(*row.axis)},
                    {}, {}, text::FaultSeverity::warning);
      }
      if (objective.axis) row.axis = objective.axis;
      if (const model::Text* above = cells.cell(model::Column::objective_above))
        put_below(work, row, *above);
    }
  }
  if (const model::Text* cell = cells.cell(model::Column::state)) {
    row.state = states.read(*cell);
  }
  read_carriers(reader, cells, row);
  const auto mentions = [&](model::Column column, std::vector<model::Mention>& into) {
    const model::Text* cell = cells.cell(column);
    if (cell == nullptr) return;
    std::vector<model::Mention> doubtful;  // a partner with a question mark is no tie
    reader.mentions(*cell, column, into, doubtful);
  };
  mentions(model::Column::partners, row.partners);
  read_funders(work, reader, cells, row);
  if (const model::Text* cell = cells.cell(model::Column::epcis))
    read_epcis(work, reader, *cell, row);
  if (const model::Text* cell = cells.cell(model::Column::instances))
    read_instances(work, *cell, row);
  read_dates_and_money(work, cells, unclear, row);
  for (std::size_t at : cells.layout.extras) {
    if (at >= cells.cells.size() || text::trimmed(cells.cells[at].value).empty()) continue;
    row.extras.push_back({cells.table.headers[at].value, cells.cells[at].value});
  }
  return row;
}

}  // namespace maillage::resolve
