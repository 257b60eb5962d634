// Coverage of the plan: its objectives (or axes) against EPCI, types of organisation, instances and
// tables, as heat tables whose every number leads to its rows.
//
// Columns that would be empty throughout are named in a sentence instead, so that the tables keep
// what there is to read.
#include <algorithm>
#include <set>

#include "network/gaps/coverage.hpp"
#include "network/model/outline.hpp"
#include "output/report/actions/action_parts.hpp"
#include "output/report/actions/coverage_grid.hpp"
#include "output/report/actions/part_fields.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/text/numbers.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/finding_words.hpp"

namespace maillage::report::actions {
namespace {

class CoveragePart {
 public:
  explicit CoveragePart(blocks::ReportMaking& making)
      : making_(making), contract_(making.contract), language_(making.language) {}

  std::vector<blocks::Block> write() {
    const gaps::Coverage epcis = covered(gaps::CoverageBy::epci),
                         types = covered(gaps::CoverageBy::partner_type);
    const gaps::Coverage instances = covered(gaps::CoverageBy::instance),
                         tables = covered(gaps::CoverageBy::table);
    add(lead(types, epcis));
    if (tables.rows.empty()) {
      add_completeness(making_, blocks_);
      add_money(making_, blocks_);
      return std::move(blocks_);
    }
    add(note());
    add_epcis(epcis);
    add_types(types);
    add_instances(instances);
    add_tables(tables);
    add_completeness(making_, blocks_);
    add_money(making_, blocks_);
    return std::move(blocks_);
  }

 private:
  const char* say(const char* french, const char* english) const {
    return making_.say(french, english);
  }
  bool french() const { return language_ == output_text::Language::french; }
  gaps::Coverage covered(gaps::CoverageBy by) const {
    return gaps::cover(contract_, making_.scope(), by);
  }
  std::string where() const { return blocks::scope_phrase(contract_, making_.scope(), language_); }
  bool has_objectives() const { return !contract_.objectives.empty(); }
  void add(blocks::Block block) { blocks_.push_back(std::move(block)); }
  void nothing(const char* french, const char* english) {
    add(blocks::prose_block(blocks::ParagraphKind::nothing, say(french, english)));
  }

  // "3 objectifs" or "3 axes", as the plan has it.
  std::string parts(std::size_t count) const {
    return has_objectives()
               ? output_text::counted(count, say("objectif", "objective"),
                                      say("objectifs", "objectives"), language_)
               : output_text::counted(count, say("axe", "axis"), say("axes", "axes"), language_);
  }

  static bool is_recorded(const gaps::Coverage& coverage, std::size_t column) {
    return std::any_of(coverage.rows.begin(), coverage.rows.end(),
                       [&](const gaps::CoverageRow& row) { return row.cells[column].has_value(); });
  }

  static std::size_t sum(const gaps::Coverage& coverage, std::size_t column) {
    std::size_t all = 0;
    for (const gaps::CoverageRow& row : coverage.rows) all += row.cells[column].value_or(0);
    return all;
  }

  blocks::Block lead(const gaps::Coverage& types, const gaps::Coverage& epcis) {
    const analysis::Counts& counts = making_.analysis.counts;
    if (counts.objectives == 0) {
      return blocks::prose_block(
          blocks::ParagraphKind::lead,
          say("Ce contrat n’a ni axe ni objectif\u00A0: rien à couvrir.",
              "This contract has neither axes nor objectives: nothing to cover."));
    }
    if (!hangs_anywhere()) {
      return blocks::prose_block(
          blocks::ParagraphKind::lead,
          say("Aucune action n’est rattachée à un objectif ou à un axe ",
              "No action hangs on an objective or axis ") +
              where() +
              say("\u00A0: la couverture des objectifs n’est pas renseignée.",
                  ": the coverage of objectives is not recorded."));
    }
    std::set<model::Subject> abandoned;
    for (const auto& group : model::rows_in_scope(contract_, making_.scope())) {
      if (group.empty() || model::is_live(*group.back())) continue;
      abandoned.insert(model::hangs_on(*group.back()));
      for (const text::ObjectiveId other : group.back()->other_objectives)
        abandoned.insert({model::SubjectKind::objective, other.value});
    }
    // Without a live action: those of which only abandoned ones are left.
    std::size_t left = 0;
    for (const gaps::CoverageRow& row : types.rows) {
      left += row.actions == 0 && abandoned.count(row.subject) > 0 ? 1 : 0;
    }
    const std::size_t unprinted = counts.objectives_not_printed;
    blocks::Prose prose = {
        {first_sentence(counts.objectives - unprinted, counts.objectives_without_action)}};
    if (unprinted > 0) {
      prose.push_back(
          {french() ? " Le tableau n’imprime pas " + parts(unprinted) + "\u00A0: il n’en dit rien."
                    : " The table does not print " + parts(unprinted) + ": it says nothing of " +
                          (unprinted == 1 ? "it." : "them.")});
    }
    if (left > 0) {
      prose.push_back({french() ? " " + parts(left) + (left == 1 ? " n’a plus" : " n’ont plus") +
                                      " que des actions abandonnées."
                                : " " + parts(left) + (left == 1 ? " has" : " have") +
                                      " abandoned ones only."});
    }
    if (!contract_.epcis.empty()) blocks::append(prose, epci_sentence(epcis));
    return blocks::prose_block(blocks::ParagraphKind::lead, std::move(prose));
  }

  // Whether the scope says of any action where it hangs; true where there is no action to say it of.
  bool hangs_anywhere() const {
    bool any = false;
    for (const auto& group : model::rows_in_scope(contract_, making_.scope())) {
      if (group.empty()) continue;
      if (model::hangs_on(*group.back()).kind != model::SubjectKind::contract) return true;
      any = true;
    }
    return !any;
  }

  std::string first_sentence(std::size_t all, std::size_t empty) const {
    if (all == 0) return say("Aucune action à compter ", "No action to count ") + where() + ".";
    if (empty == 0) {
      if (all == 1) {
        return (has_objectives() ? say("Le seul objectif", "The one objective")
                                 : say("Le seul axe", "The one axis")) +
               std::string(say(" a au moins une action ", " has at least one action ")) + where() +
               ".";
      }
      return (french() ? "Chacun des " + parts(all) + " a au moins une action "
                       : "Each of the " + parts(all) + " has at least one action ") +
             where() + ".";
    }
    return french() ? parts(empty) + " sur " + output_text::count_text(all, language_) +
                          (empty == 1 ? " n’a" : " n’ont") + " aucune action " + where() + "."
                    : parts(empty) + " of " + output_text::count_text(all, language_) +
                          (empty == 1 ? " has" : " have") + " no action " + where() + ".";
  }

  blocks::Prose epci_sentence(const gaps::Coverage& epcis) {
    if (!is_recorded(epcis, 0)) {
      return {
          {say(" Aucune ligne ne dit quels EPCI elle couvre\u00A0: la couverture du territoire "
               "n’est pas renseignée.",
               " No row says which EPCI it covers: the coverage of the territory is not "
               "recorded.")}};
    }
    std::size_t actions = 0, unplaced = 0;
    std::vector<const model::ActionRow*> said;
    for (const gaps::CoverageRow& row : epcis.rows) {
      actions += row.actions;
      unplaced += row.unplaced;
      for (const model::ActionRow* each : row.rows) {
        if (!each->epcis.empty()) said.push_back(each);
      }
    }
    const std::string all = output_text::counted(actions, "action", "actions", language_);
    if (unplaced == 0) {
      return {{french() ? " Chaque action dit quels EPCI elle couvre."
                        : " Each action says which EPCI it covers."}};
    }
    return {
        {say(" Les EPCI couverts ne sont renseignés que pour ",
             " The EPCI covered are recorded for ")},
        coverage_figure(
            making_, actions - unplaced, said,
            say("actions dont les EPCI sont renseignés", "actions whose EPCI are recorded")),
        {french() ? " des " + all + " non abandonnées." : " of the " + all + " not abandoned."}};
  }

  blocks::Block note() const {
    return blocks::prose_block(
        blocks::ParagraphKind::note,
        say("Les actions abandonnées ne sont pas comptées. «\u00A0non renseigné\u00A0»\u00A0: "
            "aucune "
            "ligne ne le dit. «\u00A0–\u00A0»\u00A0: aucune action à compter. 0\u00A0: des "
            "actions, "
            "mais aucune dans cette case. Une action qui relève de plusieurs colonnes compte dans "
            "chacune\u00A0: les cases d’une ligne ne s’additionnent pas. Plus la case est foncée, "
            "plus son nombre est grand dans le tableau.",
            "Abandoned actions are not counted. “not recorded”: no row says so. “–”: no action to "
            "count. 0: actions, but none in this cell. An action that belongs to several columns "
            "counts in each: the cells of a row do not add up. The darker a cell, the larger its "
            "number within the table."));
  }

  // Heading, then what the columns cross.
  void head(const char* id, const char* what_french, const char* what_english) {
    const std::string parts_of_plan =
        has_objectives() ? say("Objectifs", "Objectives") : say("Axes", "Axes");
    add(blocks::heading_block(id, parts_of_plan + " × " + say(what_french, what_english)));
  }

  void sentence(const char* one_french, const char* many_french, const char* english,
                const blocks::Prose& names, std::size_t count) {
    if (count == 0) return;
    blocks::Prose prose = {
        {std::string(say(count == 1 ? one_french : many_french, english)) + say("\u00A0: ", ": ")}};
    blocks::append(prose, names);
    prose.push_back({"."});
    add(blocks::prose_block(blocks::ParagraphKind::plain, std::move(prose)));
  }

  void add_epcis(const gaps::Coverage& coverage) {
    head("couverture-par-epci", "EPCI", "EPCI");
    if (coverage.columns.empty()) {
      return nothing("Le contrat ne déclare aucun EPCI.", "The contract declares no EPCI.");
    }
    if (!is_recorded(coverage, 0)) {
      return nothing("Non renseigné\u00A0: aucune ligne ne dit quels EPCI elle couvre.",
                     "Not recorded: no row says which EPCI it covers.");
    }
    CoverageTable table;
    table.id = "couverture-epci";
    table.caption =
        say("Actions qui couvrent chaque EPCI, ", "Actions that cover each EPCI, ") + where();
    table.nowhere = say("EPCI non renseigné", "EPCI not recorded");
    table.nowhere_what = say("dont la ligne ne dit pas l’EPCI", "whose row names no EPCI");
    for (std::size_t i = 0; i < coverage.columns.size(); ++i) {
      const model::Subject epci{model::SubjectKind::epci, coverage.columns[i]};
      table.columns.push_back({i, words::subject_name(contract_, epci, language_)});
    }
    add({coverage_grid(making_, coverage, table)});
  }

  void add_types(const gaps::Coverage& coverage) {
    head("couverture-par-type", "types d’organisation", "types of organisation");
    if (coverage.columns.empty()) {
      return nothing("Le contrat ne nomme aucune organisation.",
                     "The contract names no organisation.");
    }
    if (!is_recorded(coverage, 0)) {
      return nothing("Non renseigné\u00A0: aucune ligne ne nomme d’organisation.",
                     "Not recorded: no row names an organisation.");
    }
    CoverageTable table;
    table.id = "couverture-types";
    table.caption =
        say("Actions portées par chaque type d’organisation, ou auxquelles il prend part, ",
            "Actions that each type of organisation carries or takes part in, ") +
        where();
    table.nowhere = say("Sans organisation nommée", "No organisation named");
    table.nowhere_what = say("sans organisation nommée", "without a named organisation");
    std::vector<std::string> absent;
    for (std::size_t i = 0; i < coverage.columns.size(); ++i) {
      const std::string name =
          words::type_word(static_cast<model::PartnerType>(coverage.columns[i]), language_);
      if (sum(coverage, i) == 0) {
        absent.push_back(name);
      } else {
        table.columns.push_back({i, name});
      }
    }
    add({coverage_grid(making_, coverage, table)});
    sentence("Présent dans le contrat, mais dans aucune action",
             "Présents dans le contrat, mais dans aucune action",
             "In the contract, but in no action", {{blocks::enumerated(absent, language_)}},
             absent.size());
  }

  // Instances that follow the whole plan would fill their column, those without a remit or without
  // an action of the table would leave it empty: they are named.
  void add_instances(const gaps::Coverage& coverage) {
    head("couverture-par-instance", "instances", "instances");
    if (coverage.columns.empty()) {
      return nothing("Le contrat ne déclare aucune instance.",
                     "The contract declares no instance.");
    }
    CoverageTable table;
    table.id = "couverture-instances";
    table.caption = say("Actions que chaque instance suit nommément, ",
                        "Actions that each instance follows by name, ") +
                    where();
    std::vector<model::Subject> whole_plan, unknown, idle;
    for (std::size_t i = 0; i < coverage.columns.size(); ++i) {
      const text::InstanceId id{coverage.columns[i]};
      const model::Subject subject{model::SubjectKind::instance, id.value};
      if (contract_.instances[id].follows_whole_plan) {
        whole_plan.push_back(subject);
      } else if (!is_recorded(coverage, i)) {
        unknown.push_back(subject);
      } else if (sum(coverage, i) == 0) {
        idle.push_back(subject);
      } else {
        table.columns.push_back({i, contract_.instances[id].name});
      }
    }
    if (table.columns.empty()) {
      nothing("Aucune instance ne suit nommément une action.",
              "No instance follows an action by name.");
    } else {
      add({coverage_grid(making_, coverage, table)});
    }
    sentence("Suit tout le plan", "Suivent tout le plan", "Following the whole plan",
             blocks::listed(making_, whole_plan), whole_plan.size());
    sentence("Ne suit aucune action de ce tableau", "Ne suivent aucune action de ce tableau",
             "Following no action of this table", blocks::listed(making_, idle), idle.size());
    sentence("Ce que suit cette instance n’est pas renseigné",
             "Ce que suivent ces instances n’est pas renseigné", "What they follow is not recorded",
             blocks::listed(making_, unknown), unknown.size());
  }

  void add_tables(const gaps::Coverage& coverage) {
    head("couverture-par-annee", "années", "years");
    if (coverage.columns.size() < 2) {
      return nothing("Le contrat n’a qu’un tableau\u00A0: il n’y a pas d’années à comparer.",
                     "The contract has one table only: there are no years to compare.");
    }
    CoverageTable table;
    table.id = "couverture-annees";
    table.caption = say("Actions non abandonnées de chaque tableau, là où il les rattache",
                        "Actions not abandoned in each table, where it has them");
    for (std::size_t i = 0; i < coverage.columns.size(); ++i) {
      const model::WhichTable& which = contract_.editions[coverage.columns[i]].year;
      table.columns.push_back(
          {i, which.is_plan() ? "Plan" : words::short_table_name(which, making_.language)});
    }
    add({coverage_grid(making_, coverage, table)});
  }

  blocks::ReportMaking& making_;
  const model::Contract& contract_;
  const output_text::Language language_;
  std::vector<blocks::Block> blocks_;
};

}  // namespace

blocks::ReportPart report_coverage(blocks::ReportMaking& making) {
  return {"couverture", making.say("Couverture", "Coverage"), CoveragePart(making).write()};
}

}  // namespace maillage::report::actions
