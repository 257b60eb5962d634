// Actions without a porteur, as the scope's table has them: since when, who carried them, who takes
// part, and whom one could ask. Doubtful porteurs, abandoned actions and empty columns are other
// things, and stand apart.
#include "output/report/actions/part_orphans.hpp"

#include <algorithm>

#include "output/report/actions/action_parts.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/text/numbers.hpp"
#include "output/words/comparison/change_messages.hpp"
#include "output/words/finding_words.hpp"

namespace maillage::report::actions {
namespace {

using OrphanRows = std::vector<const model::ActionRow*>;

class OrphansPart {
 public:
  explicit OrphansPart(blocks::ReportMaking& making)
      : making_(making),
        contract_(making.contract),
        language_(making.language),
        lists_(gaps::uncarried(making.contract, making.scope())),
        cells_(making) {}

  std::vector<blocks::Block> write() {
    std::vector<blocks::Block> blocks = {lead(), {key_figures()}};
    if (!lists_.nobody.empty()) {
      blocks.push_back({orphans_grid()});
      blocks.push_back(blocks::prose_block(
          blocks::ParagraphKind::note,
          say("À qui le demander\u00A0: les organisations des autres actions du même objectif, "
              "celles "
              "qui "
              "en portent le plus d’abord\u00A0; à défaut, de l’objectif au-dessus, puis de l’axe. "
              "C’est une piste tirée des tableaux, non un engagement de leur part.",
              "Whom to ask: the organisations of the other actions of the same objective, those "
              "that carry most first; failing that, of the objective above, then of the axis. It "
              "is a lead taken from the tables, no commitment on their side.")));
    }
    add_uncertain(blocks);
    add_persons(blocks);
    add_abandoned(blocks);
    add_not_recorded(blocks);
    for (blocks::Block& block : orphans_by_table(making_)) blocks.push_back(std::move(block));
    return blocks;
  }

 private:
  const char* say(const char* french, const char* english) const {
    return making_.say(french, english);
  }
  bool french() const { return language_ == output_text::Language::french; }
  std::string where() const { return blocks::scope_phrase(contract_, making_.scope(), language_); }

  blocks::Run counted_rows(const OrphanRows& rows, const char* what_french,
                           const char* what_english) {
    blocks::Trace trace;
    trace.what = std::string(say(what_french, what_english)) + " " + where() +
                 say("\u00A0: ", ": ") + output_text::count_text(rows.size(), language_);
    trace.formula = say("lignes du tableau dont la cellule «\u00A0porteur\u00A0» est lue ainsi",
                        "rows of the table whose cell “porteur” reads so");
    trace.places = places_of_rows(rows);
    return making_.figure(output_text::count_text(rows.size(), language_), std::move(trace));
  }

  blocks::Run orphan_count() {
    return counted_rows(lists_.nobody, "actions sans porteur, abandonnées non comprises,",
                        "actions without a porteur, abandoned ones left out,");
  }

  blocks::Block lead() {
    const std::size_t all = making_.analysis.counts.actions;
    const std::size_t orphans = lists_.nobody.size();
    blocks::Prose prose;
    if (all == 0) {
      prose.push_back(
          {say("Aucune action n’est décrite ", "No action is described ") + where() + "."});
      return blocks::prose_block(blocks::ParagraphKind::lead, std::move(prose));
    }
    if (making_.analysis.counts.carrier_not_said == all) {
      prose.push_back({blocks::capital(where()) +
                       say(", aucune ligne ne dit qui porte les actions\u00A0: celles qui n’ont "
                           "pas de porteur ne peuvent pas être comptées.",
                           ", no row says who carries the actions: those without a porteur cannot "
                           "be counted.")});
      return blocks::prose_block(blocks::ParagraphKind::lead, std::move(prose));
    }
    const std::size_t abandoned =
        making_.analysis.counts.by_state[static_cast<std::size_t>(model::State::abandoned)];
    std::string of_all = output_text::count_text(all - abandoned, language_);
    if (abandoned > 0) {
      using words::comparison::Changes;
      of_all += " " + output_text::filled(words::comparison::message_of(Changes::not_abandoned),
                                          language_);
    }
    if (orphans == 0) {
      prose.push_back({blocks::capital(where()) + say(", aucune action n’est sans porteur.",
                                                      ", no action is without a porteur.")});
    } else {
      prose.push_back({blocks::capital(where()) + ", "});
      prose.push_back(orphan_count());
      if (french()) {
        prose.push_back({orphans == 1 ? " action sur " + of_all + " n’a pas de porteur."
                                      : " actions sur " + of_all + " n’ont pas de porteur."});
      } else {
        prose.push_back(
            {" of " + of_all +
             (orphans == 1 ? " actions has no porteur." : " actions have no porteur.")});
      }
      prose.push_back({ever_carried()});
      add_accepted(prose);
    }
    prose.push_back({set_apart()});
    return blocks::prose_block(blocks::ParagraphKind::lead, std::move(prose));
  }

  // Those among them that the contract accepts so ([[exception]]): counted here, no finding.
  void add_accepted(blocks::Prose& prose) {
    std::vector<model::Subject> accepted;
    for (const gaps::AcceptedFinding& each : making_.analysis.accepted) {
      if (each.finding.rule == model::Rule::action_sans_porteur)
        accepted.push_back(each.finding.subject);
    }
    if (accepted.empty()) return;
    prose.push_back(
        {" " + output_text::counted(accepted.size(),
                                    say("d’entre elles est acceptée ainsi, avec un motif\u00A0: ",
                                        "of them is accepted so, with a reason: "),
                                    say("d’entre elles sont acceptées ainsi, avec un motif\u00A0: ",
                                        "of them are accepted so, with a reason: "),
                                    language_)});
    blocks::append(prose, blocks::listed(making_, accepted));
    prose.push_back({"."});
  }

  // How many of them the tables have ever had a porteur for. Nothing where there is one table only.
  std::string ever_carried() const {
    const std::size_t all = lists_.nobody.size();
    std::size_t lost = 0, tables = 0;
    for (const model::ActionRow* row : lists_.nobody) {
      lost += cells_.history(*row).last_named ? 1 : 0;
    }
    for (const model::Edition& edition : contract_.editions) {
      const bool is_asked = !making_.scope().whole && edition.year == making_.scope().year;
      if (edition.year.is_recapitulatif() && !is_asked) continue;
      tables += making_.scope().whole || edition.year <= making_.scope().year ? 1 : 0;
    }
    if (tables < 2) return "";
    const std::string lost_text = output_text::count_text(lost, language_);
    const std::string never_text = output_text::count_text(all - lost, language_);
    if (!french()) {
      return " In earlier tables, " + lost_text + " had one; " + never_text + " never did.";
    }
    if (lost == 0) {
      return all == 1 ? " Elle n’en a eu dans aucun tableau."
                      : " Aucune n’en a eu dans un tableau précédent.";
    }
    if (lost == all) {
      return all == 1 ? " Elle en avait un auparavant." : " Toutes en avaient un auparavant.";
    }
    return " " + never_text + (all - lost > 1 ? " n’en ont jamais eu" : " n’en a jamais eu") +
           " dans les tableaux, " + lost_text + (lost > 1 ? " en avaient" : " en avait") +
           " un auparavant.";
  }

  // What is not counted as without porteur, in words.
  std::string set_apart() const {
    std::string text;
    const std::size_t doubtful = lists_.uncertain.size(), left = lists_.abandoned.size();
    const std::size_t not_said = lists_.not_recorded.size();
    if (doubtful > 0) {
      text +=
          " " + output_text::counted(
                    doubtful, say("autre a un porteur incertain.", "more has an uncertain one."),
                    say("autres ont un porteur incertain.", "more have an uncertain one."),
                    language_);
    }
    const std::size_t persons = lists_.persons.size();
    if (persons > 0) {
      text += " " + output_text::counted(
                        persons,
                        say("est portée par une personne dont la structure n’est pas dite.",
                            "is carried by a person whose organisation is not said."),
                        say("sont portées par une personne dont la structure n’est pas dite.",
                            "are carried by a person whose organisation is not said."),
                        language_);
    }
    if (not_said > 0) {
      text += " " + output_text::counted(
                        not_said,
                        say("action n’a pas de porteur renseigné\u00A0: on ne sait pas si elle "
                            "en a un.",
                            "action has no porteur recorded: whether it has one is not known."),
                        say("actions n’ont pas de porteur renseigné\u00A0: on ne sait pas si "
                            "elles en ont un.",
                            "actions have no porteur recorded: whether they have one is not "
                            "known."),
                        language_);
    }
    if (left > 0) {
      text += " " +
              output_text::counted(left,
                                   say("action abandonnée sans porteur sûr n’est pas comptée.",
                                       "abandoned action without a sure porteur is not counted."),
                                   say("actions abandonnées sans porteur sûr ne sont pas comptées.",
                                       "abandoned actions without a sure porteur are not counted."),
                                   language_);
    }
    return text;
  }

  blocks::KeyFigures key_figures() {
    blocks::KeyFigures figures;
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
    if (!lists_.persons.empty()) {
      figures.figures.push_back({counted_rows(lists_.persons, "actions portées par une personne",
                                              "actions carried by a person"),
                                 std::string(words::person_words(language_))});
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

  template <class Cells>
  blocks::Grid grid(std::string id, std::string caption, std::vector<blocks::GridColumn> columns,
                    const OrphanRows& rows, Cells cells) {
    blocks::Grid made;
    made.id = std::move(id);
    made.caption = std::move(caption);
    made.use = blocks::GridUse::data;
    made.columns = std::move(columns);
    for (const auto& [subject, below] : rows_by_objective(contract_, rows)) {
      made.rows.push_back(objective_heading(making_, subject));
      const std::vector<gaps::Neighbourhood> around =
          gaps::neighbourhoods(contract_, making_.scope(), below);
      for (std::size_t i = 0; i < below.size(); ++i) {
        blocks::GridRow line;
        line.cells = cells(*below[i], around[i]);
        made.rows.push_back(std::move(line));
      }
    }
    return made;
  }

  blocks::Grid orphans_grid() {
    return grid("actions-sans-porteur",
                say("Actions sans porteur ", "Actions without a porteur ") + where(),
                {{"Action"},
                 {say("État", "State")},
                 {say("Sans porteur", "Without a porteur")},
                 {say("Portée avant par", "Carried before by")},
                 {say("Nommés par la ligne", "Named by the row")},
                 {say("À qui le demander", "Whom to ask")}},
                lists_.nobody,
                [this](const model::ActionRow& row, const gaps::Neighbourhood& around) {
                  return std::vector<blocks::GridCell>{blocks::run_cell(making_.link(row.action)),
                                                       state_cell(making_, row),
                                                       cells_.since(row),
                                                       cells_.before(row),
                                                       cells_.taking_part(row),
                                                       cells_.whom_to_ask(around, row)};
                });
  }

  void add_uncertain(std::vector<blocks::Block>& blocks) {
    if (making_.analysis.counts.carrier_not_said == making_.analysis.counts.actions) return;
    blocks.push_back(
        blocks::heading_block("porteur-incertain", say("Porteur incertain", "Uncertain porteur")));
    if (lists_.uncertain.empty()) {
      blocks.push_back(blocks::prose_block(
          blocks::ParagraphKind::nothing,
          say("Aucune action n’a un porteur incertain ", "No action has an uncertain porteur ") +
              where() + "."));
      return;
    }
    blocks.push_back({grid(
        "porteurs-incertains",
        say("Actions au porteur incertain ", "Actions with an uncertain porteur ") + where(),
        {{"Action"},
         {say("État", "State")},
         {say("La cellule dit", "The cell says")},
         {say("Incertain", "Uncertain")},
         {say("Portée avant par", "Carried before by")},
         {say("Nommés par la ligne", "Named by the row")},
         {say("À qui le demander", "Whom to ask")}},
        lists_.uncertain, [this](const model::ActionRow& row, const gaps::Neighbourhood& around) {
          return std::vector<blocks::GridCell>{blocks::run_cell(making_.link(row.action)),
                                               state_cell(making_, row),
                                               blocks::words_cell(quoted_cell(making_, row)),
                                               cells_.since(row),
                                               cells_.before(row),
                                               cells_.taking_part(row),
                                               cells_.whom_to_ask(around, row)};
        })});
  }

  void add_persons(std::vector<blocks::Block>& blocks) {
    if (lists_.persons.empty()) return;
    blocks.push_back(
        blocks::heading_block("porteur-personne", rule_title(model::Rule::porteur_personne)));
    blocks.push_back(blocks::prose_block(
        blocks::ParagraphKind::note,
        say("Quelqu’un porte ces actions, mais le tableau ne nomme qu’une personne, qui n’est pas "
            "reprise\u00A0: à demander, de quelle organisation elle est. Ce ne sont pas des "
            "actions sans porteur.",
            "Somebody carries these actions, but the table names a person only, who is not taken "
            "over: to ask, of which organisation. They are no actions without a porteur.")));
    blocks.push_back(
        {grid("portees-par-une-personne",
              std::string(rule_title(model::Rule::porteur_personne)) + " " + where(),
              {{"Action"},
               {say("État", "State")},
               {say("Portée avant par", "Carried before by")},
               {say("Nommés par la ligne", "Named by the row")}},
              lists_.persons, [this](const model::ActionRow& row, const gaps::Neighbourhood&) {
                return std::vector<blocks::GridCell>{blocks::run_cell(making_.link(row.action)),
                                                     state_cell(making_, row), cells_.before(row),
                                                     cells_.taking_part(row)};
              })});
  }

  std::string rule_title(model::Rule rule) const {
    return std::string(maillage::words::rule_title(rule, language_));
  }

  void add_abandoned(std::vector<blocks::Block>& blocks) {
    if (lists_.abandoned.empty()) return;
    blocks.push_back(blocks::heading_block(
        "abandonnees-sans-porteur",
        say("Actions abandonnées sans porteur sûr", "Abandoned actions without a sure porteur")));
    blocks.push_back(blocks::prose_block(
        blocks::ParagraphKind::note,
        say("Une action abandonnée ne manque de personne\u00A0: elle n’est pas comptée.",
            "An abandoned action lacks nobody: it is not counted.")));
    blocks.push_back({grid(
        "abandonnees-sans-porteur-liste",
        say("Actions abandonnées sans porteur sûr ", "Abandoned actions without a sure porteur ") +
            where(),
        {{"Action"},
         {say("Sans porteur", "Without a porteur")},
         {say("Portée avant par", "Carried before by")}},
        lists_.abandoned, [this](const model::ActionRow& row, const gaps::Neighbourhood&) {
          return std::vector<blocks::GridCell>{blocks::run_cell(making_.link(row.action)),
                                               cells_.since(row), cells_.before(row)};
        })});
  }

  void add_not_recorded(std::vector<blocks::Block>& blocks) {
    if (lists_.not_recorded.empty()) return;
    blocks::Disclosure list;
    list.title = say("Les actions dont le porteur n’est pas renseigné ",
                     "The actions whose porteur is not recorded ") +
                 std::string("(") + output_text::count_text(lists_.not_recorded.size(), language_) +
                 ")";
    list.blocks.push_back({grid(
        "porteurs-non-renseignes",
        say("Actions dont le porteur n’est pas renseigné ",
            "Actions whose porteur is not recorded ") +
            where(),
        {{"Action"}, {say("État", "State")}, {say("Nommés par la ligne", "Named by the row")}},
        lists_.not_recorded, [this](const model::ActionRow& row, const gaps::Neighbourhood&) {
          return std::vector<blocks::GridCell>{blocks::run_cell(making_.link(row.action)),
                                               state_cell(making_, row), cells_.taking_part(row)};
        })});
    blocks.push_back({std::move(list)});
  }

  blocks::ReportMaking& making_;
  const model::Contract& contract_;
  const output_text::Language language_;
  const gaps::Uncarried lists_;
  OrphanCells cells_;
};

}  // namespace

blocks::ReportPart report_orphans(blocks::ReportMaking& making) {
  return {"sans-porteur", making.say("Actions sans porteur", "Actions without a porteur"),
          OrphansPart(making).write()};
}

}  // namespace maillage::report::actions
