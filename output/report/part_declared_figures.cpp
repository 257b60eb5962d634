// Declared figures beside those counted: where they differ, which reading would explain it; and
// the rows that each was counted from.
#include <algorithm>
#include <cmath>
#include <utility>

#include "network/figure_rows.hpp"
#include "output/diagram_words.hpp"
#include "output/figure_words.hpp"
#include "output/finding_words.hpp"
#include "output/report/cells.hpp"
#include "output/report/figure_formula.hpp"

namespace maillage {
namespace {

using Checks = std::vector<const FigureCheck*>;

class DeclaredFigures {
 public:
  explicit DeclaredFigures(ReportMaking& its_making)
      : making_(its_making), contract_(its_making.contract) {
    for (const FigureCheck& check : making_.analysis.figures) {
      switch (check.agreement) {
        case Agreement::agrees:
          agree_.push_back(&check);
          break;
        case Agreement::differs:
          differ_.push_back(&check);
          break;
        case Agreement::unknown:
          unknown_.push_back(&check);
          break;
      }
      if (check.computed && is_orphan_count(figure(check))) orphans_.push_back(&check);
    }
  }

  ReportPart part() {
    ReportPart part;
    part.id = "chiffres";
    part.title = making_.say("Chiffres déclarés et calculés", "Declared and computed figures");
    if (contract_.figures.empty()) {
      part.blocks.push_back(prose_block(
          ParagraphKind::lead,
          making_.say("Le contrat ne déclare aucun chiffre\u00A0: il n'y a rien à recompter.",
                      "The contract declares no figure: there is nothing to count again.")));
      return part;
    }
    part.blocks.push_back(prose_block(ParagraphKind::lead, lead()));
    part.blocks.push_back(prose_block(
        ParagraphKind::note,
        making_.say("Le calcul suit une seule lecture, simple, de ce qui est déclaré. Où il donne "
                    "autre chose, d'autres lectures sont essayées, et celle qui s'en approche est "
                    "dite\u00A0: rien n'est ajusté pour que les deux concordent. Un écart n'est pas "
                    "une faute\u00A0; il dit ce qu'il faut préciser.",
                    "The count follows one plain reading of what is declared. Where it gives "
                    "something else, other readings are tried and the nearest is said: nothing is "
                    "tuned so that the two agree. A difference is no fault; it says what to make "
                    "clear.")));
    for (const FigureCheck* check : orphans_) add_orphan_count(*check, part.blocks);
    add_differing(part.blocks);
    add_agreeing(part.blocks);
    add_unknown(part.blocks);
    return part;
  }

 private:
  // A plain count of actions that nobody carries: what a committee asks first.
  static bool is_orphan_count(const Figure& figure) {
    return figure.quantity == Quantity::actions && figure.carrier == CarrierFilter::nobody &&
           figure.states.empty() && !figure.is_percentage;
  }

  const Figure& figure(const FigureCheck& check) const { return contract_.figures[check.figure]; }

  std::string value(const FigureCheck& check, double number) const {
    return figure_value(figure(check), number, making_.language);
  }

  // Where the elements that were counted are said, in the tables that the figure speaks of.
  std::vector<Place> counted_places(const FigureCheck& check) const {
    std::vector<Place> places;
    std::vector<char> actions(contract_.actions.size(), 0), partners(contract_.partners.size(), 0);
    for (const Subject& subject : check.counted) {
      switch (subject.kind) {
        case SubjectKind::action:
          actions[subject.index] = 1;
          break;
        case SubjectKind::partner:
          partners[subject.index] = 1;
          break;
        case SubjectKind::axis:
          places.push_back(contract_.axes[AxisId{subject.index}].place);
          break;
        case SubjectKind::objective:
          places.push_back(contract_.objectives[ObjectiveId{subject.index}].place);
          break;
        case SubjectKind::instance:
          places.push_back(contract_.instances[InstanceId{subject.index}].place);
          break;
        case SubjectKind::epci:
          places.push_back(contract_.epcis[EpciId{subject.index}].place);
          break;
        default:
          break;
      }
    }
    for (const Edition* table : figure_tables(contract_, figure(check), {})) {
      for (const ActionRow& row : table->rows) {
        if (actions[row.action.value]) places.push_back(row.place);
      }
    }
    for (std::uint32_t i = 0; i < partners.size(); ++i) {
      if (partners[i]) places.push_back(contract_.partners[PartnerId{i}].place);
    }
    if (figure(check).quantity == Quantity::reunions) add_meetings(figure(check), places);
    return places;
  }

  void add_meetings(const Figure& declared, std::vector<Place>& places) const {
    for (std::uint32_t i = 0; i < contract_.instances.size(); ++i) {
      if (declared.instance && declared.instance->value != i) continue;
      for (const Meeting& meeting : contract_.instances[InstanceId{i}].meetings) {
        if (declared.scope == FigureScope::year && meeting.date.year != declared.year) continue;
        places.push_back(meeting.place);
      }
    }
  }

  Run declared(const FigureCheck& check) {
    const Figure& each = figure(check);
    Trace trace;
    trace.what = making_.say("déclaré\u00A0: ", "declared: ") + each.said + " (" +
                 figure_period(each, making_.language) + ")";
    if (!each.source.empty()) {
      trace.formula = making_.say("dans la source\u00A0: ", "in the source: ") + each.source;
    }
    trace.places = {each.place};
    return making_.figure(value(check, each.value), std::move(trace));
  }

  Run computed(const FigureCheck& check) {
    Trace trace;
    trace.what = making_.say("compté\u00A0: ", "counted: ") + figure(check).said + " (" +
                 figure_period(figure(check), making_.language) + ")";
    trace.formula = figure_formula(contract_, figure(check), making_.language);
    trace.places = counted_places(check);
    return making_.figure(value(check, check.computed.value_or(0)), std::move(trace));
  }

  std::string reading_in_words(const FigureReading& reading) const {
    std::vector<std::string> codes;
    for (const Variation variation : reading.variations) {
      codes.emplace_back(variation_code(variation));
    }
    return reading_words(codes, making_.language);
  }

  // What explains the difference: a reading that gives the declared value, one that comes near, or
  // none.
  std::string explanation(const FigureCheck& check) const {
    if (!check.nearest) {
      return making_.say("aucune autre lecture essayée ne s'en approche",
                         "no other reading that was tried comes nearer");
    }
    const FigureReading& near = check.readings[*check.nearest];
    const bool agrees = compare(figure(check), near.value) == Agreement::agrees;
    return (agrees ? making_.say("expliqué par\u00A0: ", "explained by: ")
                   : making_.say("au plus près\u00A0: ", "nearest: ")) +
           reading_in_words(near) + " (" + value(check, near.value) + ")";
  }

  Prose lead() {
    const Language language = making_.language;
    Prose prose = {{making_.say("Sur ", "Of ") +
                    counted(contract_.figures.size(), making_.say("chiffre déclaré", "declared figure"),
                            making_.say("chiffres déclarés", "declared figures"), language) +
                    making_.say(", ", ", ") +
                    counted(agree_.size(),
                            making_.say("se retrouve en comptant les lignes",
                                        "is found again by counting the rows"),
                            making_.say("se retrouvent en comptant les lignes",
                                        "are found again by counting the rows"),
                            language) +
                    ", " +
                    counted(differ_.size(), making_.say("en diffère", "differs"),
                            making_.say("en diffèrent", "differ"), language) +
                    making_.say(" et ", " and ") +
                    counted(unknown_.size(),
                            making_.say("ne se compte pas avec ces données",
                                        "cannot be counted with these data"),
                            making_.say("ne se comptent pas avec ces données",
                                        "cannot be counted with these data"),
                            language) +
                    ". "}};
    for (const FigureCheck* check : orphans_) append(prose, orphan_sentence(*check));
    return prose;
  }

  // "Actions sans porteur en 2021 : 20 déclarées, 23 comptées."
  Prose orphan_sentence(const FigureCheck& check) {
    Prose prose = {{orphan_title(figure(check)) + making_.say("\u00A0: ", ": ")}};
    const auto agreeing = [&](double number) {
      return making_.say(number < 2 ? " déclarée, " : " déclarées, ", " declared, ");
    };
    Run said = declared(check), found = computed(check);
    said.emphasis = found.emphasis = Emphasis::strong;
    prose.push_back(std::move(said));
    prose.push_back({agreeing(figure(check).value)});
    prose.push_back(std::move(found));
    prose.push_back({making_.say(check.computed.value_or(0) < 2 ? " comptée. " : " comptées. ",
                                 " counted. ")});
    return prose;
  }

  std::string orphan_title(const Figure& each) const {
    std::string title = making_.say("Actions sans porteur", "Actions without a porteur");
    if (each.scope == FigureScope::year) title += making_.say(" en ", " in ") + std::to_string(each.year);
    if (each.scope == FigureScope::plan) title += making_.say(" dans le plan", " in the plan");
    if (each.axis) {
      title += ", " + subject_name(contract_, {SubjectKind::axis, each.axis->value}, making_.language);
    }
    if (each.objective) {
      title += ", " + subject_name(contract_, {SubjectKind::objective, each.objective->value},
                                   making_.language);
    }
    return title;
  }

  void add_orphan_count(const FigureCheck& check, std::vector<Block>& blocks) {
    const Figure& each = figure(check);
    blocks.push_back(heading_block("chiffre-" + std::to_string(check.figure), orphan_title(each)));
    const double gap = check.computed.value_or(0) - each.value;
    blocks.push_back({KeyFigures{
        {{declared(check), making_.say("déclarées", "declared")},
         {computed(check), making_.say("comptées dans les lignes", "counted in the rows")},
         {Run{(gap > 0 ? "+" : "") + plain_number_text(gap, making_.language)},
          making_.say("d'écart", "difference")}}}});
    blocks.push_back(prose_block(ParagraphKind::plain, orphan_explanation(check)));
    Grid grid = counted_actions_grid(check);
    if (!grid.rows.empty()) blocks.push_back({std::move(grid)});
  }

  Prose orphan_explanation(const FigureCheck& check) const {
    const Figure& each = figure(check);
    std::string text;
    if (check.agreement == Agreement::agrees) {
      text = making_.say("Les lignes donnent ce qui est déclaré.", "The rows give what is declared.");
    } else {
      const bool explained =
          check.nearest && compare(each, check.readings[*check.nearest].value) == Agreement::agrees;
      if (explained) {
        text = making_.say("L'écart s'explique par une autre lecture\u00A0: ",
                           "Another reading explains the difference: ") +
               reading_in_words(check.readings[*check.nearest]) + ".";
      } else {
        text = making_.say("Aucune des lectures essayées ne donne ", "No reading tried gives ") +
               value(check, each.value);
        std::vector<std::string> tried;
        for (const FigureReading& reading : check.readings) {
          tried.push_back(reading_in_words(reading) + making_.say(" donne ", " gives ") +
                          value(check, reading.value));
        }
        if (!tried.empty()) {
          text += making_.say("\u00A0; compter autrement (", "; counting otherwise (") +
                  enumerated(tried, making_.language) + making_.say(") n'y mène pas", ") does not");
        }
        text += making_.say(". Les lignes ci-dessous sont celles qui n'ont aucun porteur\u00A0: à "
                            "rapprocher de ce qui a servi au chiffre déclaré.",
                            ". The rows below are those without any porteur: to be compared with "
                            "what the declared figure was made from.");
      }
    }
    return {{text}};
  }

  Grid counted_actions_grid(const FigureCheck& check) {
    const Figure& each = figure(check);
    Grid grid;
    grid.id = "chiffre-" + std::to_string(check.figure) + "-lignes";
    grid.caption = orphan_title(each) + making_.say("\u00A0: les lignes comptées", ": rows counted");
    grid.use = GridUse::data;
    grid.columns = {{making_.say("Action", "Action")},
                    {contract_.objectives.empty() ? making_.say("Axe", "Axis")
                                                  : making_.say("Objectif", "Objective")},
                    {making_.say("État", "State")},
                    {making_.say("Y prennent part", "Taking part")}};
    std::vector<char> counted(contract_.actions.size(), 0);
    for (const Subject& subject : check.counted) {
      if (subject.kind == SubjectKind::action) counted[subject.index] = 1;
    }
    // Of several tables, each action's last row.
    std::vector<const ActionRow*> last(contract_.actions.size(), nullptr);
    for (const Edition* table : figure_tables(contract_, each, {})) {
      for (const ActionRow& row : table->rows) last[row.action.value] = &row;
    }
    for (const ActionRow* row : last) {
      if (row == nullptr || !counted[row->action.value]) continue;
      grid.rows.push_back(counted_row(*row));
    }
    return grid;
  }

  GridRow counted_row(const ActionRow& row) {
    std::vector<Subject> partners;
    for (const Mention& mention : row.partners) {
      partners.push_back({SubjectKind::partner, mention.partner.value});
    }
    GridCell hangs = words_cell(making_.say("non renseigné", "not recorded"), Tone::missing);
    if (row.objective) {
      hangs = run_cell(making_.link(Subject{SubjectKind::objective, row.objective->value}));
    } else if (row.axis) {
      hangs = run_cell(making_.link(Subject{SubjectKind::axis, row.axis->value}));
    }
    GridRow made;
    made.cells = {run_cell(making_.link(row.action)), std::move(hangs),
                  run_cell(making_.figure(
                      state_word(row.state, making_.language),
                      {subject_name(contract_, {SubjectKind::action, row.action.value},
                                    making_.language),
                       "", "", {row.place}})),
                  partners.empty() ? words_cell("–") : prose_cell(listed(making_, partners))};
    return made;
  }

  std::vector<GridColumn> figure_columns(const char* last) const {
    return {{making_.say("Chiffre", "Figure")},
            {making_.say("Période", "Period")},
            {making_.say("Déclaré", "Declared"), GridAlign::numbers},
            {making_.say("Calculé", "Computed"), GridAlign::numbers},
            {last},
            {making_.say("Où il est dit", "Where it is said")}};
  }

  GridCell value_cell(Run run, double number, Tone tone = Tone::plain) const {
    GridCell cell = run_cell(std::move(run), tone);
    cell.sort = number_text(number, 4, Language::english);
    cell.sort.erase(std::remove(cell.sort.begin(), cell.sort.end(), ','), cell.sort.end());
    return cell;
  }

  GridCell source_cell(const Figure& each) const {
    return each.source.empty() ? words_cell(making_.say("non renseigné", "not recorded"), Tone::missing)
                               : words_cell(each.source);
  }

  GridRow figure_row(const FigureCheck& check, GridCell last) {
    const Figure& each = figure(check);
    const Tone tone = check.agreement == Agreement::agrees    ? Tone::agrees
                      : check.agreement == Agreement::differs ? Tone::differs
                                                              : Tone::missing;
    GridRow row;
    row.cells = {words_cell(each.said), words_cell(figure_period(each, making_.language)),
                 value_cell(declared(check), each.value),
                 check.computed ? value_cell(computed(check), *check.computed, tone)
                                : words_cell(making_.say("ne se compte pas", "cannot be counted"),
                                             Tone::missing),
                 std::move(last), source_cell(each)};
    return row;
  }

  void add_differing(std::vector<Block>& blocks) {
    blocks.push_back(heading_block("chiffres-qui-different",
                                   making_.say("Chiffres qui diffèrent", "Figures that differ")));
    if (differ_.empty()) {
      blocks.push_back(prose_block(ParagraphKind::nothing,
                                   making_.say("Aucun chiffre compté ne diffère de ce qui est déclaré.",
                                               "No figure counted differs from what is declared.")));
      return;
    }
    Grid grid;
    grid.id = "chiffres-differents";
    grid.caption = making_.say("Chiffres déclarés que les lignes ne donnent pas, avec la lecture "
                               "qui explique l'écart",
                               "Declared figures that the rows do not give, with the reading that "
                               "explains the difference");
    grid.use = GridUse::data;
    grid.columns = figure_columns(making_.say("Ce qui explique l'écart", "What explains it"));
    for (const FigureCheck* check : differ_) {
      grid.rows.push_back(figure_row(*check, words_cell(explanation(*check))));
    }
    blocks.push_back({std::move(grid)});
  }

  void add_agreeing(std::vector<Block>& blocks) {
    if (agree_.empty()) return;
    Grid grid;
    grid.id = "chiffres-concordants";
    grid.caption = making_.say("Chiffres déclarés que les lignes donnent",
                               "Declared figures that the rows give");
    grid.use = GridUse::data;
    grid.columns = figure_columns(making_.say("Comment il est compté", "How it is counted"));
    for (const FigureCheck* check : agree_) {
      grid.rows.push_back(figure_row(
          *check, words_cell(figure_formula(contract_, figure(*check), making_.language))));
    }
    disclose(making_.say("Chiffres qui concordent", "Figures that agree"), std::move(grid), blocks);
  }

  void add_unknown(std::vector<Block>& blocks) {
    if (unknown_.empty()) return;
    Grid grid;
    grid.id = "chiffres-hors-calcul";
    grid.caption = making_.say("Chiffres déclarés qui ne se comptent pas avec ces données",
                               "Declared figures that cannot be counted with these data");
    grid.use = GridUse::data;
    grid.columns = figure_columns(making_.say("Pourquoi", "Why"));
    for (const FigureCheck* check : unknown_) {
      const std::string why(
          check->reason ? reason_words(*check->reason, making_.language) : std::string_view());
      grid.rows.push_back(figure_row(*check, words_cell(why)));
    }
    disclose(making_.say("Chiffres qui ne se comptent pas ici", "Figures that cannot be counted"),
             std::move(grid), blocks);
  }

  void disclose(const std::string& title, Grid grid, std::vector<Block>& blocks) const {
    const std::string count = count_text(grid.rows.size(), making_.language);
    blocks.push_back({Disclosure{title + " (" + count + ")", {{std::move(grid)}}}});
  }

  ReportMaking& making_;
  const Contract& contract_;
  Checks agree_, differ_, unknown_, orphans_;
};

}  // namespace

ReportPart report_declared_figures(ReportMaking& making) { return DeclaredFigures(making).part(); }

}  // namespace maillage
