// Coverage of the plan: its objectives (or axes) against EPCI, types of organisation, instances and
// tables, as heat tables whose every number leads to its rows.
//
// Three things are never the same: a column that no row fills in (« non renseigné »), an objective
// without any action (« – »), and actions of which none is there (0).
#include <algorithm>
#include <array>

#include "network/coverage.hpp"
#include "network/outline.hpp"
#include "output/diagram_words.hpp"
#include "output/finding_words.hpp"
#include "output/numbers.hpp"
#include "output/report/cells.hpp"

namespace maillage {
namespace {

using CoveredRows = std::vector<const ActionRow*>;

struct CoverageColumn {
  std::size_t at = 0;  // in Coverage::columns
  std::string name;    // whole
};

// What a table says of the columns left out of it, and its sentence.
struct CoverageTable {
  CoverageBy by{};
  const char* id;
  std::string heading;
  std::string caption;
  std::string nowhere;       // header of the actions in no column
  std::string nowhere_what;  // what a trace calls them
  std::vector<CoverageColumn> columns;
};

std::vector<Place> places_of(const CoveredRows& rows) {
  std::vector<Place> places;
  for (const ActionRow* row : rows) places.push_back(row->place);
  return places;
}

class CoveragePart {
 public:
  explicit CoveragePart(ReportMaking& making)
      : making_(making), contract_(making.contract), language_(making.language) {}

  std::vector<Block> write() {
    const Coverage epcis = covered(CoverageBy::epci), types = covered(CoverageBy::partner_type);
    const Coverage instances = covered(CoverageBy::instance), tables = covered(CoverageBy::table);
    std::vector<Block> blocks = {lead(types, epcis), note()};
    if (types.rows.empty() && tables.rows.empty()) return blocks;
    add_epcis(epcis, blocks);
    add_types(types, blocks);
    add_instances(instances, blocks);
    add_tables(tables, blocks);
    return blocks;
  }

 private:
  const char* say(const char* french, const char* english) const {
    return making_.say(french, english);
  }
  bool french() const { return language_ == Language::french; }
  Coverage covered(CoverageBy by) const { return cover(contract_, making_.scope(), by); }
  std::string where() const { return scope_words(contract_, making_.scope(), language_); }
  bool has_objectives() const { return !contract_.objectives.empty(); }

  // "objectif" or "axe", as the plan has it.
  std::string parts(std::size_t count) const {
    return has_objectives() ? counted(count, say("objectif", "objective"),
                                      say("objectifs", "objectives"), language_)
                            : counted(count, say("axe", "axis"), say("axes", "axes"), language_);
  }

  static bool is_recorded(const Coverage& coverage) {
    return std::any_of(coverage.rows.begin(), coverage.rows.end(), [](const CoverageRow& row) {
      return std::any_of(row.cells.begin(), row.cells.end(),
                         [](const auto& cell) { return cell.has_value(); });
    });
  }

  Block lead(const Coverage& types, const Coverage& epcis) {
    std::size_t empty = 0, leaves = 0;
    for (const CoverageRow& row : types.rows) {
      if (row.subject.kind == SubjectKind::contract) continue;
      ++leaves;
      empty += row.actions == 0 ? 1 : 0;
    }
    Prose prose;
    if (leaves == 0) {
      prose.push_back(
          {say("Ce contrat n'a ni axe ni objectif\u00A0: sa couverture se lit action par "
               "action.",
               "This contract has neither axes nor objectives: its coverage is read "
               "action by action.")});
      return prose_block(ParagraphKind::lead, std::move(prose));
    }
    const std::string all = parts(leaves);
    if (empty == 0) {
      prose.push_back({french()
                           ? "Chacun des " + all + " a au moins une action " + where() + "."
                           : "Each of the " + all + " has at least one action " + where() + "."});
    } else {
      prose.push_back(
          {french() ? parts(empty) + " sur " + count_text(leaves, language_) +
                          (empty == 1 ? " n'a" : " n'ont") + " aucune action " + where() + "."
                    : parts(empty) + " of " + count_text(leaves, language_) +
                          (empty == 1 ? " has" : " have") + " no action " + where() + "."});
    }
    if (!contract_.epcis.empty()) prose.push_back({" " + epci_sentence(epcis)});
    return prose_block(ParagraphKind::lead, std::move(prose));
  }

  std::string epci_sentence(const Coverage& epcis) const {
    if (!is_recorded(epcis)) {
      return say(
          "Aucune ligne ne dit quels EPCI elle couvre\u00A0: la couverture du territoire n'est "
          "pas renseignée.",
          "No row says which EPCI it covers: the coverage of the territory is not recorded.");
    }
    std::size_t actions = 0, unplaced = 0;
    for (const CoverageRow& row : epcis.rows) {
      actions += row.actions;
      unplaced += row.unplaced;
    }
    const std::string said = count_text(actions - unplaced, language_);
    const std::string all = counted(actions, "action", "actions", language_);
    return french()
               ? "Les EPCI couverts ne sont renseignés que pour " + said + " des " + all +
                     " non abandonnées."
               : "The EPCI covered are recorded for " + said + " of the " + all + " not abandoned.";
  }

  Block note() const {
    return prose_block(
        ParagraphKind::note,
        say("Les actions abandonnées ne sont pas comptées. « non renseigné »\u00A0: aucune ligne "
            "ne "
            "remplit cette colonne ; « – »\u00A0: aucune action à compter ; 0\u00A0: des actions, "
            "mais aucune dans cette case. Une action qui relève de plusieurs colonnes compte dans "
            "chacune\u00A0: les cases d'une ligne ne s'additionnent pas.",
            "Abandoned actions are not counted. “not recorded”: no row fills this column; “–”: no "
            "action to count; 0: actions, but none in this cell. An action that belongs to several "
            "columns counts in each: the cells of a row do not add up."));
  }

  Run counted_rows(std::size_t count, const CoveredRows& rows, const std::string& what) {
    Trace trace;
    trace.what = what + say("\u00A0: ", ": ") + count_text(count, language_);
    trace.formula = say("actions non abandonnées, chacune comptée une fois par case",
                        "actions not abandoned, each counted once a cell");
    trace.places = places_of(rows);
    return making_.figure(count_text(count, language_), std::move(trace));
  }

  std::string name_of_part(const Subject& subject) const {
    return subject.kind == SubjectKind::contract
               ? say("sans axe ni objectif", "under no axis or objective")
               : subject_name(contract_, subject, language_);
  }

  GridCell number_cell(const CoverageRow& row, std::optional<std::uint32_t> count,
                       const CoveredRows& rows, const std::string& what, std::uint32_t largest) {
    GridCell cell;
    if (!count) return words_cell(say("non renseigné", "not recorded"), Tone::missing);
    cell.sort = std::to_string(*count);
    if (row.actions == 0) {
      cell.prose = {{"–", Emphasis::faint}};
      return cell;
    }
    if (*count == 0) {
      cell.prose = {{"0", Emphasis::faint}};
      cell.heat = 0;
      return cell;
    }
    cell.prose = {counted_rows(*count, rows, name_of_part(row.subject) + ", " + what)};
    cell.heat = static_cast<double>(*count) / static_cast<double>(largest);
    return cell;
  }

  CoveredRows in_no_column(const CoverageRow& row) const {
    std::vector<const ActionRow*> placed;
    for (const CoveredRows& rows : row.counted)
      placed.insert(placed.end(), rows.begin(), rows.end());
    std::sort(placed.begin(), placed.end());
    CoveredRows rest;
    for (const ActionRow* each : row.rows) {
      if (!std::binary_search(placed.begin(), placed.end(), each)) rest.push_back(each);
    }
    return rest;
  }

  GridRow total_row(const Coverage& coverage, const CoverageTable& table) {
    CoverageRow total;
    total.subject = {SubjectKind::contract, 0};
    total.cells.resize(coverage.columns.size());
    total.counted.resize(coverage.columns.size());
    for (const CoverageRow& row : coverage.rows) {
      total.actions += row.actions;
      total.unplaced += row.unplaced;
      total.rows.insert(total.rows.end(), row.rows.begin(), row.rows.end());
      for (std::size_t i = 0; i < row.cells.size(); ++i) {
        if (!row.cells[i]) continue;
        total.cells[i] = total.cells[i].value_or(0) + *row.cells[i];
        total.counted[i].insert(total.counted[i].end(), row.counted[i].begin(),
                                row.counted[i].end());
      }
    }
    GridRow line;
    line.cells.push_back({{{say("Ensemble", "All"), Emphasis::strong}}});
    add_numbers(total, table, say("ensemble du plan", "whole plan"), 0, line);
    return line;
  }

  // The numbers of a row. Without a largest number: no heat.
  void add_numbers(const CoverageRow& row, const CoverageTable& table, const std::string& name,
                   std::uint32_t largest, GridRow& line) {
    GridCell actions;
    actions.sort = std::to_string(row.actions);
    actions.prose = row.actions == 0
                        ? Prose{{say("aucune", "none")}}
                        : Prose{counted_rows(row.actions, row.rows, name + ", actions")};
    if (row.actions == 0) actions.tone = Tone::warning;
    line.cells.push_back(std::move(actions));
    for (const CoverageColumn& column : table.columns) {
      GridCell cell = number_cell(row, row.cells[column.at], row.counted[column.at], column.name,
                                  std::max<std::uint32_t>(largest, 1));
      if (largest == 0) cell.heat.reset();
      line.cells.push_back(std::move(cell));
    }
    if (table.nowhere.empty()) return;
    GridCell cell;
    cell.sort = std::to_string(row.unplaced);
    cell.prose = row.actions == 0    ? Prose{{"–", Emphasis::faint}}
                 : row.unplaced == 0 ? Prose{{"0", Emphasis::faint}}
                                     : Prose{counted_rows(row.unplaced, in_no_column(row),
                                                          name + ", " + table.nowhere_what)};
    line.cells.push_back(std::move(cell));
  }

  // Longer names are abbreviated in the header, whole beside it.
  GridColumn header_of(const CoverageColumn& column) const {
    GridColumn header;
    header.header = column.name;
    header.align = GridAlign::numbers;
    return header;
  }

  std::optional<AxisId> axis_of(const Subject& subject) const {
    if (subject.kind != SubjectKind::objective) return std::nullopt;
    return contract_.objectives[ObjectiveId{subject.index}].axis;
  }

  Grid grid(const Coverage& coverage, const CoverageTable& table) {
    Grid made;
    made.id = table.id;
    made.caption = table.caption;
    made.use = GridUse::data;
    made.columns = {{has_objectives() ? say("Objectif", "Objective") : say("Axe", "Axis")},
                    {"Actions", GridAlign::numbers}};
    std::uint32_t largest = 0;
    for (const CoverageColumn& column : table.columns) {
      made.columns.push_back(header_of(column));
      for (const CoverageRow& row : coverage.rows) {
        largest = std::max(largest, row.cells[column.at].value_or(0));
      }
    }
    if (!table.nowhere.empty()) made.columns.push_back({table.nowhere, GridAlign::numbers});
    std::optional<AxisId> axis;
    for (const CoverageRow& row : coverage.rows) {
      const std::optional<AxisId> its_axis = axis_of(row.subject);
      if (its_axis && its_axis != axis) {
        GridRow heading;
        heading.cells = {run_cell(making_.link({SubjectKind::axis, its_axis->value}))};
        made.rows.push_back(std::move(heading));
      }
      if (its_axis) axis = its_axis;
      GridRow line;
      line.cells.push_back(
          row.subject.kind == SubjectKind::contract
              ? words_cell(say("Sans axe ni objectif", "Under no axis or objective"))
              : run_cell(making_.link(row.subject)));
      add_numbers(row, table, name_of_part(row.subject), largest, line);
      made.rows.push_back(std::move(line));
    }
    if (coverage.rows.size() > 1 && coverage.by != CoverageBy::table) {
      made.rows.push_back(total_row(coverage, table));
    } else if (coverage.rows.size() > 1) {
      // An action that moved hangs on two parts, and counts once in a table: columns still add up.
      GridRow line = total_row(coverage, table);
      line.cells[1] = actions_of_all_tables(coverage);
      made.rows.push_back(std::move(line));
    }
    return made;
  }

  GridCell actions_of_all_tables(const Coverage& coverage) {
    CoveredRows rows;
    std::vector<ActionId> actions;
    for (const CoverageRow& row : coverage.rows) {
      for (const ActionRow* each : row.rows) {
        rows.push_back(each);
        actions.push_back(each->action);
      }
    }
    std::sort(actions.begin(), actions.end());
    actions.erase(std::unique(actions.begin(), actions.end()), actions.end());
    return run_cell(counted_rows(actions.size(), rows,
                                 say("ensemble des tableaux, actions", "all tables, actions")));
  }

  void add(const Coverage& coverage, const CoverageTable& table, std::vector<Block>& blocks) {
    blocks.push_back(heading_block(std::string(table.id) + "-titre", table.heading));
    if (coverage.columns.empty()) return;
    blocks.push_back({grid(coverage, table)});
  }

  std::string by_words(const char* what_french, const char* what_english) const {
    const std::string what = say(what_french, what_english);
    return french() ? (has_objectives() ? "Objectifs × " : "Axes × ") + what
                    : (has_objectives() ? "Objectives × " : "Axes × ") + what;
  }

  void add_epcis(const Coverage& coverage, std::vector<Block>& blocks) {
    CoverageTable table{
        CoverageBy::epci,
        "couverture-epci",
        by_words("EPCI", "EPCI"),
        say("Actions qui couvrent chaque EPCI, ", "Actions that cover each EPCI, ") + where(),
        say("EPCI non renseigné", "EPCI not recorded"),
        say("dont la ligne ne dit pas l'EPCI", "whose row names no EPCI"),
        {}};
    for (std::size_t i = 0; i < coverage.columns.size(); ++i) {
      table.columns.push_back(
          {i, subject_name(contract_, {SubjectKind::epci, coverage.columns[i]}, language_)});
    }
    add(coverage, table, blocks);
    if (coverage.columns.empty()) {
      blocks.push_back(prose_block(ParagraphKind::nothing, say("Le contrat ne déclare aucun EPCI.",
                                                               "The contract declares no EPCI.")));
    }
  }

  void add_types(const Coverage& coverage, std::vector<Block>& blocks) {
    CoverageTable table{
        CoverageBy::partner_type,
        "couverture-types",
        by_words("types d'organisation", "types of organisation"),
        say("Actions portées par chaque type d'organisation, ou auxquelles il prend part, ",
            "Actions that each type of organisation carries or takes part in, ") +
            where(),
        say("Aucune organisation", "No organisation"),
        say("sans organisation nommée", "without a named organisation"),
        {}};
    for (std::size_t i = 0; i < coverage.columns.size(); ++i) {
      table.columns.push_back(
          {i, type_word(static_cast<PartnerType>(coverage.columns[i]), language_)});
    }
    add(coverage, table, blocks);
    if (coverage.columns.empty()) {
      blocks.push_back(prose_block(
          ParagraphKind::nothing,
          say("Le contrat ne nomme aucune organisation.", "The contract names no organisation.")));
    }
  }

  // Instances that follow the whole plan would fill their column; those without a remit would leave
  // it empty: both are named, and the table keeps the others.
  void add_instances(const Coverage& coverage, std::vector<Block>& blocks) {
    CoverageTable table{CoverageBy::instance,
                        "couverture-instances",
                        by_words("instances", "instances"),
                        say("Actions que chaque instance suit nommément, ",
                            "Actions that each instance follows by name, ") +
                            where(),
                        "",
                        "",
                        {}};
    std::vector<Subject> whole_plan, unknown;
    for (std::size_t i = 0; i < coverage.columns.size(); ++i) {
      const InstanceId id{coverage.columns[i]};
      const Subject subject{SubjectKind::instance, id.value};
      const bool recorded =
          std::any_of(coverage.rows.begin(), coverage.rows.end(),
                      [&](const CoverageRow& row) { return row.cells[i].has_value(); });
      if (contract_.instances[id].follows_whole_plan) {
        whole_plan.push_back(subject);
      } else if (!recorded) {
        unknown.push_back(subject);
      } else {
        table.columns.push_back({i, contract_.instances[id].name});
      }
    }
    blocks.push_back(heading_block(std::string(table.id) + "-titre", table.heading));
    if (coverage.columns.empty()) {
      blocks.push_back(prose_block(
          ParagraphKind::nothing,
          say("Le contrat ne déclare aucune instance.", "The contract declares no instance.")));
    }
    const auto sentence = [&](const std::vector<Subject>& subjects, const char* one,
                              const char* many) {
      if (subjects.empty()) return;
      Prose prose = {{std::string(subjects.size() == 1 ? one : many) + say("\u00A0: ", ": ")}};
      append(prose, listed(making_, subjects));
      prose.push_back({"."});
      blocks.push_back(prose_block(ParagraphKind::plain, std::move(prose)));
    };
    sentence(whole_plan, say("Suit tout le plan", "Follows the whole plan"),
             say("Suivent tout le plan", "Follow the whole plan"));
    sentence(unknown, say("Mandat non renseigné", "Remit not recorded"),
             say("Mandats non renseignés", "Remits not recorded"));
    if (!table.columns.empty()) blocks.push_back({grid(coverage, table)});
  }

  void add_tables(const Coverage& coverage, std::vector<Block>& blocks) {
    CoverageTable table{CoverageBy::table,
                        "couverture-annees",
                        by_words("années", "years"),
                        say("Actions non abandonnées de chaque tableau, là où il les rattache",
                            "Actions not abandoned in each table, where it has them"),
                        "",
                        "",
                        {}};
    for (std::size_t i = 0; i < coverage.columns.size(); ++i) {
      const Edition& edition = contract_.editions[coverage.columns[i]];
      table.columns.push_back(
          {i, edition.year ? std::to_string(*edition.year) : say("Plan", "Plan")});
    }
    add(coverage, table, blocks);
    if (coverage.columns.empty()) {
      blocks.push_back(prose_block(ParagraphKind::nothing, say("Le contrat n'a aucun tableau.",
                                                               "The contract has no table.")));
    }
  }

  ReportMaking& making_;
  const Contract& contract_;
  const Language language_;
};

}  // namespace

ReportPart report_coverage(ReportMaking& making) {
  return {"couverture", making.say("Couverture", "Coverage"), CoveragePart(making).write()};
}

}  // namespace maillage
