// Cells that name organisations, turned into organisations of the contract.
//
// Two passes over the tables, for a cell is cut by what others say. gather() first asks all cells together
// which names they hold (network/cells/name_gathering.hpp): "MDS, CAF" in one row tells that "MDS CAF" in
// another is two, whichever stands above. Names that nobody declares become partners then, in the order of
// the cells; read() only looks them up. What a person has answered about a cell takes the cell's place in
// both passes.
#include <algorithm>

#include "network/cells/name_gathering.hpp"
#include "network/cells/whole_names.hpp"
#include "network/names/funder_cell.hpp"
#include "network/resolve/resolving_rows.hpp"
#include "network/text/row_numbers.hpp"
#include "network/text/text.hpp"

namespace maillage::resolve {
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
  const bool is_plain = names.aside.empty() && std::none_of(names.named.begin(), names.named.end(),
                                                            [](const cells::NamedInCell& name) {
                                                              return name.doubtful || name.supports;
                                                            });
  if (is_plain) return;
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

}  // namespace maillage::resolve
