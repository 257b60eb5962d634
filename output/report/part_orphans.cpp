// Actions without a porteur, as the scope's table has them: since when, who carried them, who takes
// part, and whom one could ask. Doubtful porteurs, abandoned actions and empty columns are other
// things, and stand apart.
#include "output/report/part_orphans.hpp"

#include <algorithm>
#include <map>

#include "network/outline.hpp"
#include "output/diagram_words.hpp"
#include "output/finding_words.hpp"
#include "output/numbers.hpp"
#include "output/report/cells.hpp"

namespace maillage {
namespace {

using OrphanRows = std::vector<const ActionRow*>;

Tone tone_of_state(std::optional<State> state) {
  if (!state) return Tone::missing;
  switch (*state) {
    case State::not_begun:
      return Tone::not_begun;
    case State::reflection:
      return Tone::reflection;
    case State::under_way:
      return Tone::under_way;
    case State::abandoned:
      return Tone::abandoned;
    case State::done:
    case State::done_closed:
    case State::done_lasting:
      return Tone::done;
  }
  return Tone::plain;
}

std::string capitalised(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 32);
  return text;
}

class OrphansPart {
 public:
  explicit OrphansPart(ReportMaking& making)
      : making_(making),
        contract_(making.contract),
        language_(making.language),
        lists_(uncarried(making.contract, making.scope())),
        histories_(carrier_histories(making.contract, making.scope())) {
    for (const auto& group : rows_in_scope(contract_, making.scope())) {
      if (!group.empty()) row_of_[group.back()->action] = group.back();
    }
  }

  std::vector<Block> write() {
    std::vector<Block> blocks = {lead(), {key_figures()}};
    if (!lists_.nobody.empty()) {
      blocks.push_back({orphans_grid()});
      blocks.push_back(prose_block(
          ParagraphKind::note,
          say("À qui demander : les organisations des autres actions du même objectif, celles qui "
              "en portent le plus d'abord ; à défaut, de l'objectif au-dessus, puis de l'axe. "
              "C'est une piste tirée des tableaux, non un engagement de leur part.",
              "Whom to ask: the organisations of the other actions of the same objective, those "
              "that carry most first; failing that, of the objective above, then of the axis. It "
              "is a lead taken from the tables, no commitment on their side.")));
    }
    add_uncertain(blocks);
    add_abandoned(blocks);
    add_not_recorded(blocks);
    for (Block& block : orphans_by_table(making_)) blocks.push_back(std::move(block));
    return blocks;
  }

 private:
  const char* say(const char* french, const char* english) const {
    return making_.say(french, english);
  }
  bool french() const { return language_ == Language::french; }
  std::string where() const { return scope_words(contract_, making_.scope(), language_); }

  Run counted_rows(const OrphanRows& rows, const char* what_french, const char* what_english) {
    Trace trace;
    trace.what = std::string(say(what_french, what_english)) + " " + where() +
                 say("\u00A0: ", ": ") + count_text(rows.size(), language_);
    trace.formula = say("lignes du tableau dont la cellule « porteur » est lue ainsi",
                        "rows of the table whose cell “porteur” reads so");
    trace.places = places_of_rows(rows);
    return making_.figure(count_text(rows.size(), language_), std::move(trace));
  }

  Run orphan_count() {
    return counted_rows(lists_.nobody, "actions sans porteur, abandonnées non comprises,",
                        "actions without a porteur, abandoned ones left out,");
  }

  Block lead() {
    const std::size_t all = making_.analysis.counts.actions;
    const std::size_t orphans = lists_.nobody.size();
    Prose prose;
    if (all == 0) {
      prose.push_back(
          {say("Aucune action n'est décrite ", "No action is described ") + where() + "."});
      return prose_block(ParagraphKind::lead, std::move(prose));
    }
    if (making_.analysis.counts.carrier_not_said == all) {
      prose.push_back({capitalised(where()) +
                       say(", aucune ligne ne dit qui porte les actions\u00A0: celles qui n'ont "
                           "pas de porteur ne peuvent pas être comptées.",
                           ", no row says who carries the actions: those without a porteur cannot "
                           "be counted.")});
      return prose_block(ParagraphKind::lead, std::move(prose));
    }
    const std::string of_all = count_text(all, language_);
    if (orphans == 0) {
      prose.push_back({capitalised(where()) + say(", aucune action n'est sans porteur.",
                                                  ", no action is without a porteur.")});
    } else {
      prose.push_back({capitalised(where()) + ", "});
      prose.push_back(orphan_count());
      if (french()) {
        prose.push_back({orphans == 1 ? " action sur " + of_all + " n'a pas de porteur."
                                      : " actions sur " + of_all + " n'ont pas de porteur."});
      } else {
        prose.push_back(
            {" of " + of_all +
             (orphans == 1 ? " actions has no porteur." : " actions have no porteur.")});
      }
      prose.push_back({ever_carried()});
    }
    prose.push_back({set_apart()});
    return prose_block(ParagraphKind::lead, std::move(prose));
  }

  // How many of them the tables have ever had a porteur for. Nothing where there is one table only.
  std::string ever_carried() const {
    const std::size_t all = lists_.nobody.size();
    std::size_t lost = 0, tables = 0;
    for (const ActionRow* row : lists_.nobody) {
      lost += histories_[row->action.value].last_named ? 1 : 0;
    }
    for (const Edition& edition : contract_.editions) {
      tables += making_.scope().whole || edition.year <= making_.scope().year ? 1 : 0;
    }
    if (tables < 2) return "";
    const std::string lost_text = count_text(lost, language_);
    const std::string never_text = count_text(all - lost, language_);
    if (!french()) {
      return " In earlier tables, " + lost_text + " had one; " + never_text + " never did.";
    }
    if (lost == 0) {
      return all == 1 ? " Elle n'en a eu dans aucun tableau."
                      : " Aucune n'en a eu dans un tableau précédent.";
    }
    if (lost == all) {
      return all == 1 ? " Elle en avait un auparavant." : " Toutes en avaient un auparavant.";
    }
    return " " + never_text + (all - lost > 1 ? " n'en ont jamais eu" : " n'en a jamais eu") +
           " dans les tableaux, " + lost_text + (lost > 1 ? " en avaient" : " en avait") +
           " un auparavant.";
  }

  // What is not counted as without porteur, in words.
  std::string set_apart() const {
    std::string text;
    const std::size_t doubtful = lists_.uncertain.size(), left = lists_.abandoned.size();
    const std::size_t not_said = lists_.not_recorded.size();
    if (doubtful > 0) {
      text += " " + counted(doubtful,
                            say("autre a un porteur incertain.", "more has an uncertain one."),
                            say("autres ont un porteur incertain.", "more have an uncertain one."),
                            language_);
    }
    if (not_said > 0) {
      text += " " + counted(not_said,
                            say("action n'a pas de porteur renseigné\u00A0: on ne sait pas si elle "
                                "en a un.",
                                "action has no porteur recorded: whether it has one is not known."),
                            say("actions n'ont pas de porteur renseigné\u00A0: on ne sait pas si "
                                "elles en ont un.",
                                "actions have no porteur recorded: whether they have one is not "
                                "known."),
                            language_);
    }
    if (left > 0) {
      text += " " + counted(left,
                            say("action abandonnée sans porteur sûr n'est pas comptée.",
                                "abandoned action without a sure porteur is not counted."),
                            say("actions abandonnées sans porteur sûr ne sont pas comptées.",
                                "abandoned actions without a sure porteur are not counted."),
                            language_);
    }
    return text;
  }

  KeyFigures key_figures() {
    KeyFigures figures;
    const bool unknown =
        making_.analysis.counts.actions > 0 &&
        making_.analysis.counts.carrier_not_said == making_.analysis.counts.actions;
    if (unknown) {
      figures.figures.push_back({{say("non renseigné", "not recorded")},
                                 say("actions sans porteur", "actions without a porteur")});
    } else {
      figures.figures.push_back({orphan_count(), say("sans porteur", "without a porteur")});
      figures.figures.push_back({counted_rows(lists_.uncertain, "actions au porteur incertain",
                                              "actions with an uncertain porteur"),
                                 say("porteur incertain", "uncertain porteur")});
    }
    if (!lists_.not_recorded.empty()) {
      figures.figures.push_back(
          {counted_rows(lists_.not_recorded, "actions au porteur non renseigné",
                        "actions whose porteur is not recorded"),
           say("porteur non renseigné", "porteur not recorded")});
    }
    if (!lists_.abandoned.empty()) {
      figures.figures.push_back(
          {counted_rows(lists_.abandoned, "actions abandonnées sans porteur sûr",
                        "abandoned actions without a sure porteur"),
           say("abandonnées sans porteur (hors compte)", "abandoned without one (not counted)")});
    }
    return figures;
  }

  std::string table_year(std::uint32_t table) const {
    const auto year = contract_.editions[table].year;
    return year ? std::to_string(*year) : std::string("plan");
  }

  // "depuis 2021 (3 tableaux)", leading to their rows.
  GridCell since_cell(const ActionRow& row) {
    const CarrierHistory& history = histories_[row.action.value];
    if (history.run.empty()) return {};
    OrphanRows run;
    for (const CarrierSaid& said : history.run) run.push_back(said.row);
    const bool planned = !contract_.editions[history.run.front().table].year;
    const std::string since =
        std::string(planned ? say("depuis le ", "since the ") : say("depuis ", "since ")) +
        table_year(history.run.front().table);
    const std::string tables =
        counted(run.size(), say("tableau", "table"), say("tableaux", "tables"), language_);
    Trace trace;
    trace.what =
        contract_.actions[row.action].title + say("\u00A0: ", ": ") +
        (row.carrying == Carrying::uncertain ? say("porteur incertain ", "porteur uncertain ")
                                             : say("sans porteur ", "without a porteur ")) +
        since;
    trace.formula =
        say("tableaux de suite qui le disent, jusqu'à celui-ci ; un tableau sans cette "
            "action, ou qui ne renseigne pas les porteurs, n'interrompt pas la suite",
            "tables in a row that say so, up to this one; a table that lacks the action "
            "or records no porteurs does not break the row");
    trace.places = places_of_rows(run);
    GridCell cell = run_cell(making_.figure(since + " (" + tables + ")", std::move(trace)));
    const auto year = contract_.editions[history.run.front().table].year;
    cell.sort = std::to_string(year.value_or(0));
    return cell;
  }

  // Who was named last, and what was said after that with a doubt.
  GridCell before_cell(const ActionRow& row) const {
    const CarrierHistory& history = histories_[row.action.value];
    Prose prose;
    if (history.last_named) {
      std::vector<PartnerId> carriers;
      for (const Mention& mention : history.last_named->row->carriers) {
        carriers.push_back(mention.partner);
      }
      append(prose, making_.links(carriers));
      prose.push_back({" (" + table_year(history.last_named->table) + ")"});
    }
    const bool doubt = history.before && history.before->row->carrying == Carrying::uncertain;
    if (doubt) {
      prose.push_back({(prose.empty() ? "" : say(", puis ", ", then ")) +
                       quoted_cell(making_, *history.before->row) + " (" +
                       table_year(history.before->table) + ")"});
    }
    if (prose.empty()) prose.push_back({say("personne", "nobody"), Emphasis::faint});
    return prose_cell(std::move(prose));
  }

  // Who is named by the row itself: with a doubt, as taking part, as paying.
  GridCell taking_part_cell(const ActionRow& row) const {
    Prose prose;
    std::vector<PartnerId> seen;
    const auto add = [&](const std::vector<Mention>& mentions, const char* as) {
      for (const Mention& mention : mentions) {
        if (std::find(seen.begin(), seen.end(), mention.partner) != seen.end()) continue;
        seen.push_back(mention.partner);
        if (!prose.empty()) prose.push_back({", "});
        prose.push_back(making_.link(mention.partner));
        if (*as != '\0') prose.push_back({std::string(" (") + as + ")"});
      }
    };
    add(row.candidates, say("avec un doute", "with a doubt"));
    add(row.partners, "");
    add(row.funders, say("finance", "funds"));
    if (prose.empty()) prose.push_back({say("personne de nommé", "nobody named"), Emphasis::faint});
    return prose_cell(std::move(prose));
  }

  Run with_how_many(const Neighbour& neighbour, const std::vector<ActionId>& actions,
                    const Subject& within, const char* does) {
    OrphanRows rows;
    for (const ActionId action : actions) rows.push_back(row_of_.at(action));
    const std::string count = count_text(actions.size(), language_);
    Trace trace;
    trace.what = contract_.partners[neighbour.partner].name + " " + does + " " +
                 counted(actions.size(), "action", "actions", language_) + say(" de ", " of ") +
                 subject_name(contract_, within, language_) + " " + where();
    trace.places = places_of_rows(rows);
    return making_.figure(count, std::move(trace));
  }

  GridCell whom_to_ask_cell(const Neighbourhood& around, const ActionRow& row) {
    Prose prose;
    if (around.neighbours.empty()) {
      const bool loose = hangs_on(row).kind == SubjectKind::contract;
      prose.push_back(
          {loose ? say("rattachée à aucun objectif\u00A0: pas d'action voisine",
                       "under no objective: no neighbouring action")
                 : say("personne sur une action voisine", "nobody on a neighbouring action"),
           Emphasis::faint});
      return prose_cell(std::move(prose));
    }
    if (around.within != hangs_on(row)) {
      prose.push_back({say("dans ", "in ")});
      prose.push_back(making_.link(around.within));
      prose.push_back({say("\u00A0: ", ": ")});
    }
    constexpr std::size_t most = 4;
    const std::string anchor = report_anchor(contract_, around.within);
    const std::size_t all = around.neighbours.size();
    // Those beyond are named in the fiche; where there is none, here.
    const std::size_t shown = anchor.empty() || all <= most + 1 ? all : most;
    for (std::size_t i = 0; i < shown; ++i) {
      const Neighbour& each = around.neighbours[i];
      if (i > 0) prose.push_back({", "});
      prose.push_back(making_.link(each.partner));
      prose.push_back({" ("});
      if (!each.carries.empty()) {
        prose.push_back({say("porte ", "carries ")});
        prose.push_back(with_how_many(each, each.carries, around.within, say("porte", "carries")));
      }
      if (!each.takes_part.empty()) {
        prose.push_back({std::string(each.carries.empty() ? "" : ", ") +
                         say("prend part à ", "takes part in ")});
        prose.push_back(with_how_many(each, each.takes_part, around.within,
                                      say("prend part à", "takes part in")));
      }
      prose.push_back({")"});
    }
    if (shown < all) {
      prose.push_back({say(" et ", " and ")});
      Run more;
      more.text = counted(all - shown, say("autre", "other"), say("autres", "others"), language_);
      more.anchor = anchor;
      prose.push_back(std::move(more));
    }
    return prose_cell(std::move(prose));
  }

  template <class Cells>
  Grid grid(std::string id, std::string caption, std::vector<GridColumn> columns,
            const OrphanRows& rows, Cells cells) {
    Grid made;
    made.id = std::move(id);
    made.caption = std::move(caption);
    made.use = GridUse::data;
    made.columns = std::move(columns);
    for (const auto& [subject, below] : rows_by_objective(contract_, rows)) {
      made.rows.push_back(objective_heading(making_, subject));
      const std::vector<Neighbourhood> around = neighbourhoods(contract_, making_.scope(), below);
      for (std::size_t i = 0; i < below.size(); ++i) {
        GridRow line;
        line.cells = cells(*below[i], around[i]);
        made.rows.push_back(std::move(line));
      }
    }
    return made;
  }

  Grid orphans_grid() {
    return grid("actions-sans-porteur",
                say("Actions sans porteur ", "Actions without a porteur ") + where(),
                {{"Action"},
                 {say("État", "State")},
                 {say("Sans porteur", "Without a porteur")},
                 {say("Portée avant par", "Carried before by")},
                 {say("Nommés par la ligne", "Named by the row")},
                 {say("À qui demander", "Whom to ask")}},
                lists_.nobody, [this](const ActionRow& row, const Neighbourhood& around) {
                  return std::vector<GridCell>{run_cell(making_.link(row.action)),
                                               state_cell(making_, row),
                                               since_cell(row),
                                               before_cell(row),
                                               taking_part_cell(row),
                                               whom_to_ask_cell(around, row)};
                });
  }

  void add_uncertain(std::vector<Block>& blocks) {
    blocks.push_back(
        heading_block("porteur-incertain", say("Porteur incertain", "Uncertain porteur")));
    if (lists_.uncertain.empty()) {
      blocks.push_back(prose_block(
          ParagraphKind::nothing,
          say("Aucune action n'a un porteur incertain ", "No action has an uncertain porteur ") +
              where() + "."));
      return;
    }
    blocks.push_back(
        {grid("porteurs-incertains",
              say("Actions au porteur incertain ", "Actions with an uncertain porteur ") + where(),
              {{"Action"},
               {say("État", "State")},
               {say("La cellule dit", "The cell says")},
               {say("Incertain", "Uncertain")},
               {say("Portée avant par", "Carried before by")},
               {say("Nommés par la ligne", "Named by the row")},
               {say("À qui demander", "Whom to ask")}},
              lists_.uncertain, [this](const ActionRow& row, const Neighbourhood& around) {
                return std::vector<GridCell>{run_cell(making_.link(row.action)),
                                             state_cell(making_, row),
                                             words_cell(quoted_cell(making_, row)),
                                             since_cell(row),
                                             before_cell(row),
                                             taking_part_cell(row),
                                             whom_to_ask_cell(around, row)};
              })});
  }

  void add_abandoned(std::vector<Block>& blocks) {
    if (lists_.abandoned.empty()) return;
    blocks.push_back(heading_block(
        "abandonnees-sans-porteur",
        say("Actions abandonnées sans porteur sûr", "Abandoned actions without a sure porteur")));
    blocks.push_back(prose_block(
        ParagraphKind::note,
        say("Une action abandonnée ne manque de personne\u00A0: elle n'est pas comptée.",
            "An abandoned action lacks nobody: it is not counted.")));
    blocks.push_back({grid(
        "abandonnees-sans-porteur-liste",
        say("Actions abandonnées sans porteur sûr ", "Abandoned actions without a sure porteur ") +
            where(),
        {{"Action"},
         {say("Sans porteur", "Without a porteur")},
         {say("Portée avant par", "Carried before by")}},
        lists_.abandoned, [this](const ActionRow& row, const Neighbourhood&) {
          return std::vector<GridCell>{run_cell(making_.link(row.action)), since_cell(row),
                                       before_cell(row)};
        })});
  }

  void add_not_recorded(std::vector<Block>& blocks) {
    if (lists_.not_recorded.empty()) return;
    Disclosure list;
    list.title = say("Les actions dont le porteur n'est pas renseigné ",
                     "The actions whose porteur is not recorded ") +
                 std::string("(") + count_text(lists_.not_recorded.size(), language_) + ")";
    list.blocks.push_back({grid(
        "porteurs-non-renseignes",
        say("Actions dont le porteur n'est pas renseigné ",
            "Actions whose porteur is not recorded ") +
            where(),
        {{"Action"}, {say("État", "State")}, {say("Nommés par la ligne", "Named by the row")}},
        lists_.not_recorded, [this](const ActionRow& row, const Neighbourhood&) {
          return std::vector<GridCell>{run_cell(making_.link(row.action)), state_cell(making_, row),
                                       taking_part_cell(row)};
        })});
    blocks.push_back({std::move(list)});
  }

  ReportMaking& making_;
  const Contract& contract_;
  const Language language_;
  const Uncarried lists_;
  const std::vector<CarrierHistory> histories_;
  std::map<ActionId, const ActionRow*> row_of_;
};

}  // namespace

GridCell state_cell(const ReportMaking& making, const ActionRow& row) {
  return words_cell(state_word(row.state, making.language), tone_of_state(row.state));
}

ReportPart report_orphans(ReportMaking& making) {
  return {"sans-porteur", making.say("Actions sans porteur", "Actions without a porteur"),
          OrphansPart(making).write()};
}

}  // namespace maillage
