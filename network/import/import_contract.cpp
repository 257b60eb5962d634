// First what all tables say together, then each table: axes, objectives and instances as resolve() finds
// them; the same action in several tables; organisations. Last, table by table: shares written as states,
// what a contract's tables cannot hold moved to a column beside, an id before each row, headers in our
// words. Tables are resolved as they stand, so that a fault points into the user's file and not into what
// is made here.
#include "network/import/import_contract.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "network/cells/cell_names.hpp"
#include "network/import/import_lists.hpp"
#include "network/import/import_members.hpp"
#include "network/model/readings/state_signs.hpp"
#include "network/model/vocabulary.hpp"
#include "network/persons/person_columns.hpp"
#include "network/resolve/read_answers.hpp"
#include "network/resolve/resolve.hpp"
#include "network/text/text.hpp"

namespace maillage::importing {
namespace {

constexpr const char* as_it_stands = " (tel quel)";
constexpr const char* no_epci_header = "territoires (tels quels)";

// Column meanings said for each header, as resolve() takes them where a reader didn't say any.
void settle_columns(model::DraftTable& table, const model::Answers& answers) {
  if (!table.columns.empty()) return;
  for (const model::Text& header : table.headers) {
    table.columns.push_back(
        resolve::answered_column(header.value, model::read_column(header.value), answers).column);
  }
}

std::optional<std::size_t> position_of(const model::DraftTable& table, model::Column column) {
  const auto found =
      std::find(table.columns.begin(), table.columns.end(), std::optional<model::Column>(column));
  if (found == table.columns.end()) return std::nullopt;
  return static_cast<std::size_t>(found - table.columns.begin());
}

void remove_column(model::DraftTable& table, std::size_t at) {
  const auto offset = static_cast<std::ptrdiff_t>(at);
  table.headers.erase(table.headers.begin() + offset);
  table.columns.erase(table.columns.begin() + offset);
  for (std::vector<model::Text>& row : table.rows) {
    if (at < row.size()) row.erase(row.begin() + offset);
  }
}

// Nothing about persons is taken over; declared organisations are none.
void remove_persons(const std::vector<ImportedPartner>& declared, model::DraftTable& table,
                    text::Faults& faults, model::Deciding& deciding) {
  names::NameIndex known;
  for (std::uint32_t i = 0; i < declared.size(); ++i) {
    known.add(declared[i].name, i);
    known.add(declared[i].id, i);
    for (const JoinedName& alias : declared[i].aliases) known.add(alias.spelling, i);
  }
  std::optional<persons::WithoutPersons> cleared =
      persons::without_persons(table, &known, deciding);
  if (!cleared) return;
  table = std::move(cleared->table);
  for (text::Fault& fault : cleared->faults) faults.push_back(std::move(fault));
}

bool is_money(model::Column column) {
  return column == model::Column::amounts || column == model::Column::budget_planned ||
         column == model::Column::budget_actual;
}

std::vector<const model::DraftTable*> pointers(const std::vector<model::DraftTable>& tables) {
  std::vector<const model::DraftTable*> result;
  for (const model::DraftTable& table : tables) result.push_back(&table);
  return result;
}

bool has_code(const std::string& id) {
  return !id.empty() && id.find_first_not_of("0123456789.") == std::string::npos;
}

// Parts that the cells name, behind those that a list declares. `ids` of a part left out leads to
// the one that has its name.
struct PartList {
  std::vector<ImportedPart> parts;
  std::map<std::string, std::string> ids;

  void add(ImportedPart part) {
    const std::string folded = text::fold(part.name);
    const auto same = std::find_if(parts.begin(), parts.end(), [&](const ImportedPart& each) {
      // "1 Mobilité" and "2 Mobilité" are two.
      const bool is_named_so =
          !has_code(part.id) && !folded.empty() && text::fold(each.name) == folded;
      // "Communiquer" of one axis is not that of another.
      const bool is_elsewhere = !each.axis.empty() && !part.axis.empty() && each.axis != part.axis;
      return (is_named_so && !is_elsewhere) || text::fold(each.id) == text::fold(part.id);
    });
    if (same != parts.end()) {
      ids.emplace(part.id, same->id);
      if (same->axis.empty()) same->axis = part.axis;
      return;
    }
    ids.emplace(part.id, part.id);
    parts.push_back(std::move(part));
  }
};

// Numbered ones first, so that "Améliorer…" of one table is the "1.1 Améliorer…" of another.
template <class Parts, class Make>
void add_parts(const Parts& found, PartList& list, Make make) {
  for (const bool with_code : {true, false}) {
    for (const auto& each : found) {
      if (has_code(each.id) == with_code) list.add(make(each));
    }
  }
}

class Importer {
 public:
  explicit Importer(const model::Draft& draft) : lists_(read_lists(draft.records)) {
    contract().answers = draft.answers;
    contract().decisions = draft.decisions;
    contract().id = lists_.id;
    contract().name = lists_.name;
    contract().head = lists_.head;
    contract().declared = lists_.records;
    beside_ = cells_of_members(lists_.records);
    result_.contract.tables = draft.tables;
    model::Deciding deciding(draft.answers);
    for (model::DraftTable& table : result_.contract.tables) {
      settle_columns(table, draft.answers);
      remove_persons(lists_.partners, table, result_.faults, deciding);
      put_wordless_aside(table);
    }
    model::append_decisions(contract().decisions, deciding.take());
    std::stable_sort(
        result_.contract.tables.begin(), result_.contract.tables.end(),
        [](const model::DraftTable& a, const model::DraftTable& b) { return a.year < b.year; });
  }

  Imported import() {
    read_parts();
    contract().matches = match_actions(pointers(contract().tables), contract().answers);
    model::append_decisions(contract().decisions, decisions_of(contract().matches));
    import_organisations();
    name_members(contract().names.partners, contract().declared, result_.faults);
    model::append_decisions(contract().decisions, std::move(contract().names.decisions));
    for (std::size_t i = 0; i < contract().tables.size(); ++i) {
      model::DraftTable& table = contract().tables[i];
      write_shares(table);
      put_aside(table, model::Column::state, AsideReason::unknown_state,
                std::string(code_of(model::Column::state)) + as_it_stands,
                [&](std::string_view text) {
                  return model::read_state(text).has_value() ||
                         contract().answers.find(model::DecisionKind::state, text) != nullptr;
                });
      put_ids(table, contract().matches.rows[i]);
      name_headers(table);
    }
    return std::move(result_);
  }

 private:
  ImportedContract& contract() { return result_.contract; }

  // The tables as they stand are resolved once: what is wrong with them is told where it is.
  void read_parts() {
    model::Draft draft;
    draft.tables = contract().tables;
    draft.answers = contract().answers;
    if (!draft.tables.empty()) draft.place = draft.tables.front().place;
    resolve::Resolved resolved = resolve::resolve(draft);
    for (text::Fault& fault : resolved.faults) {
      // Why there is no table has been said already.
      if (fault.kind == text::FaultKind::empty_contract && draft.tables.empty()) continue;
      // Who is a person has been told, by one who knows the declared organisations.
      if (fault.kind == text::FaultKind::persons_in_cells ||
          fault.kind == text::FaultKind::persons_left_out ||
          fault.kind == text::FaultKind::person_or_not) {
        continue;
      }
      result_.faults.push_back(std::move(fault));
    }
    const model::Contract& found = resolved.contract;
    model::append_decisions(contract().decisions, std::move(resolved.contract.decisions));
    PartList axes{lists_.axes, {}}, objectives{lists_.objectives, {}},
        instances{lists_.instances, {}};
    add_parts(found.axes, axes, [](const model::Axis& axis) {
      return ImportedPart{axis.id, axis.name, "", "", {}, ""};
    });
    add_parts(found.objectives, objectives, [&](const model::Objective& objective) {
      const std::string axis = objective.axis ? axes.ids[found.axes[*objective.axis].id] : "";
      return ImportedPart{objective.id, objective.name, axis, "", {}, ""};
    });
    add_parts(found.instances, instances, [](const model::Instance& instance) {
      return ImportedPart{instance.id, instance.name, "", "", {}, ""};
    });
    for (const model::Objective& objective : found.objectives) {
      if (!objective.parent) continue;
      const std::string& id = objectives.ids[objective.id];
      const std::string& parent = objectives.ids[found.objectives[*objective.parent].id];
      for (ImportedPart& part : objectives.parts) {
        if (part.id == id && part.parent.empty() && parent != id) part.parent = parent;
      }
    }
    for (model::DraftTable& table : contract().tables) {
      if (const auto at = position_of(table, model::Column::objective_above))
        remove_column(table, *at);
    }
    contract().axes = std::move(axes.parts);
    contract().objectives = std::move(objectives.parts);
    // Declared ones are written with all that is declared of them.
    instances.parts.erase(
        instances.parts.begin(),
        instances.parts.begin() + static_cast<std::ptrdiff_t>(lists_.instances.size()));
    contract().instances = std::move(instances.parts);
  }

  // Territories are EPCI, or a column of the user's own: never organisations made of them.
  void import_organisations() {
    contract().names =
        import_names(pointers(contract().tables), lists_.partners, contract().answers, beside_);
    names::NameIndex index;
    const std::vector<ImportedPartner>& partners = contract().names.partners;
    for (std::uint32_t i = 0; i < partners.size(); ++i) {
      index.add(partners[i].id, i);
      index.add(partners[i].name, i);
      for (const JoinedName& alias : partners[i].aliases) index.add(alias.spelling, i);
    }
    std::vector<std::string> epcis;
    bool all_known = true;
    const auto add = [&](const std::string& id) {
      if (std::find(epcis.begin(), epcis.end(), id) == epcis.end()) epcis.push_back(id);
    };
    for (const std::string& name : lists_.epcis) {
      if (const auto owner = index.find(name)) add(partners[*owner].id);
    }
    for_each_epci_cell([&](const model::Text& cell) {
      if (cells::means_all_epcis(cell.value)) return;
      for (const cells::NamedInCell& name : cells::read_names(cell.value, index).named) {
        const ImportedPartner& partner = partners[name.owner];
        if (!partner.groups.empty()) continue;
        if (partner.type == model::PartnerType::codecom && partner.parent.empty()) {
          add(partner.id);
        } else {
          all_known = false;
        }
      }
    });
    if (all_known) {
      contract().epcis = std::move(epcis);
      return;
    }
    for (model::DraftTable& table : contract().tables) put_territories_aside(table);
    contract().names =
        import_names(pointers(contract().tables), lists_.partners, contract().answers, beside_);
  }

  template <class Use>
  void for_each_epci_cell(Use use) {
    for (const model::DraftTable& table : contract().tables) {
      const auto at = position_of(table, model::Column::epcis);
      if (!at) continue;
      for (const std::vector<model::Text>& row : table.rows) {
        if (*at < row.size() && !text::trimmed(row[*at].value).empty()) use(row[*at]);
      }
    }
  }

  void put_territories_aside(model::DraftTable& table) {
    const auto at = position_of(table, model::Column::epcis);
    if (!at) return;
    CellsAside aside{AsideReason::no_epci, table.year.year(), no_epci_header, {}, 0};
    for (const std::vector<model::Text>& row : table.rows) {
      if (*at < row.size()) note_aside(row[*at].value, aside);
    }
    table.columns[*at].reset();
    table.headers[*at].value = no_epci_header;
    if (aside.cells > 0) contract().aside.push_back(std::move(aside));
  }

  // Cells that a column cannot hold as ours, into one of their own behind the others.
  template <class Fits>
  void put_aside(model::DraftTable& table, model::Column column, AsideReason why,
                 const std::string& header, Fits fits) {
    const auto at = position_of(table, column);
    if (!at) return;
    CellsAside aside{why, table.year.year(), header, {}, 0};
    std::vector<model::Text> moved(table.rows.size());
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
      std::vector<model::Text>& row = table.rows[i];
      if (*at >= row.size() || text::trimmed(row[*at].value).empty() || fits(row[*at].value))
        continue;
      note_aside(row[*at].value, aside);
      std::swap(moved[i], row[*at]);
    }
    if (aside.cells == 0) return;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
      table.rows[i].resize(table.headers.size());
      table.rows[i].push_back(std::move(moved[i]));
    }
    table.headers.push_back({header, table.headers[*at].place});
    table.columns.emplace_back(std::nullopt);
    contract().aside.push_back(std::move(aside));
  }

  // Numbers whose header says what they are, as texts that say it themselves.
  static void write_shares(model::DraftTable& table) {
    const auto at = position_of(table, model::Column::state);
    if (!at) return;
    const model::ShareScale scale = model::share_scale(table, *at);
    for (std::vector<model::Text>& row : table.rows) {
      if (*at < row.size()) row[*at].value = model::share_text(row[*at].value, scale);
    }
  }

  // A name without a letter or digit is none that anything could be found by.
  void put_wordless_aside(model::DraftTable& table) {
    for (const model::Column column :
         {model::Column::axis, model::Column::objective, model::Column::instances}) {
      put_aside(table, column, AsideReason::no_word, std::string(code_of(column)) + as_it_stands,
                [&](std::string_view text) {
                  while (column == model::Column::instances && !text.empty()) {
                    const std::size_t end = std::min(text.find_first_of(",;\n|"), text.size());
                    const std::string_view piece = text::trimmed(text.substr(0, end));
                    if (!piece.empty() && text::fold(piece).empty()) return false;
                    text.remove_prefix(std::min(end + 1, text.size()));
                  }
                  return column == model::Column::instances || !text::fold(text).empty();
                });
    }
  }

  static void note_aside(const std::string& text, CellsAside& aside) {
    const std::string word(text::trimmed(text));
    if (word.empty()) return;
    ++aside.cells;
    if (std::find(aside.words.begin(), aside.words.end(), word) == aside.words.end()) {
      aside.words.push_back(word);
    }
  }

  static void put_ids(model::DraftTable& table, const std::vector<IdentifiedRow>& rows) {
    if (const auto at = position_of(table, model::Column::id)) remove_column(table, *at);
    const text::Place place = table.headers.empty() ? table.place : table.headers.front().place;
    table.headers.insert(table.headers.begin(), {std::string(code_of(model::Column::id)), place});
    table.columns.insert(table.columns.begin(), model::Column::id);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
      table.rows[i].insert(table.rows[i].begin(), {rows[i].id, {}});
    }
  }

  // The unit that only a header says goes with each of its amounts.
  static void say_units(model::DraftTable& table, std::size_t at) {
    for (std::vector<model::Text>& row : table.rows) {
      if (at >= row.size()) continue;
      text::Money money = text::read_money(row[at].value, table.headers[at].value);
      if (money.cents) row[at].value = std::move(money.said);
    }
  }

  // Our words for what we know; those of the user's own never read as ours, each once.
  static void name_headers(model::DraftTable& table) {
    std::set<std::string> used;
    for (const auto& column : table.columns) {
      if (column) used.insert(text::fold(code_of(*column)));
    }
    for (std::size_t i = 0; i < table.headers.size(); ++i) {
      std::string& header = table.headers[i].value;
      if (table.columns[i]) {
        if (is_money(*table.columns[i])) say_units(table, i);
        header = code_of(*table.columns[i]);
        continue;
      }
      if (text::fold(header).empty()) header = "colonne " + std::to_string(i);
      if (model::read_column(header)) header += as_it_stands;
      const std::string base = header;
      for (int n = 2; !used.insert(text::fold(header)).second; ++n) {
        header = base + " (" + std::to_string(n) + ")";
      }
    }
  }

  const ImportedLists lists_;
  std::vector<model::Text> beside_;  // the tables: cells that name who sits in an instance
  Imported result_;
};

}  // namespace

Imported import_tables(const model::Draft& draft, std::string_view id, std::string_view name) {
  Imported imported = Importer(draft).import();
  ImportedContract& contract = imported.contract;
  if (contract.id.empty()) contract.id = text::slug(id);
  if (contract.id.empty()) contract.id = "contrat";
  if (contract.name.empty()) contract.name = std::string(name);
  return imported;
}

}  // namespace maillage::importing
