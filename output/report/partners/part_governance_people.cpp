// Governance, its people: who steers and who acts, and what part the signatories have.
#include <algorithm>
#include <utility>

#include "output/report/blocks/cells.hpp"
#include "output/report/partners/part_governance.hpp"

namespace maillage {
namespace {

bool carriers_recorded(const ReportMaking& making) {
  const Counts& counts = making.analysis.counts;
  return counts.actions > 0 && counts.carrier_not_said < counts.actions;
}

std::vector<Place> places_of(const Contract& contract, const std::vector<InstanceId>& instances) {
  std::vector<Place> places;
  for (const InstanceId id : instances) places.push_back(contract.instances[id].place);
  return places;
}

// The rows of these actions in the scope.
std::vector<Place> places_of(const ReportMaking& making, const std::vector<ActionId>& actions) {
  std::vector<Place> places;
  for (const auto& rows : rows_in_scope(making.contract, making.scope())) {
    if (!std::binary_search(actions.begin(), actions.end(), rows.back()->action)) continue;
    for (const ActionRow* row : rows) places.push_back(row->place);
  }
  return places;
}

GridCell seats_cell(ReportMaking& making, const std::string& who,
                    const std::vector<InstanceId>& instances, const char* what) {
  return count_cell(making, instances.size(),
                    {who + what, "", "", places_of(making.contract, instances)});
}

GridCell actions_cell(ReportMaking& making, const std::string& who,
                      const std::vector<ActionId>& actions, const char* what) {
  if (!carriers_recorded(making)) {
    return words_cell(making.say("non renseigné", "not recorded"), Tone::missing);
  }
  return count_cell(making, actions.size(),
                    {who + what,
                     making.say("actions non abandonnées du tableau",
                                "actions of the table that "
                                "are not abandoned"),
                     "", places_of(making, actions)});
}

// Columns on seats and actions, the same for organisations and for signatories.
std::vector<GridColumn> part_columns(const ReportMaking& making) {
  const std::string seats = making.say("Instances", "Instances");
  const std::string actions = making.say("Actions", "Actions");
  return {{making.say("pilote", "leads"), GridAlign::numbers, seats},
          {making.say("siège", "sits"), GridAlign::numbers, seats},
          {making.say("invitée", "invited"), GridAlign::numbers, seats},
          {making.say("porte", "carries"), GridAlign::numbers, actions},
          {making.say("prend part", "takes part"), GridAlign::numbers, actions,
           making.say("prend part ou finance, sans porter",
                      "takes part or funds, without "
                      "carrying")}};
}

void add_part_cells(ReportMaking& making, const std::string& who, const SteeringPart& part,
                    GridRow& row) {
  row.cells.push_back(seats_cell(making, who, part.leads,
                                 making.say("\u00A0: instances pilotées", ": instances led")));
  row.cells.push_back(seats_cell(making, who, part.sits,
                                 making.say("\u00A0: instances où elle siège sans piloter",
                                            ": instances it sits on without leading")));
  row.cells.push_back(seats_cell(
      making, who, part.invited,
      making.say("\u00A0: instances où elle est invitée", ": instances it is invited to")));
  row.cells.push_back(actions_cell(making, who, part.carries,
                                   making.say("\u00A0: actions portées", ": actions carried")));
  row.cells.push_back(
      actions_cell(making, who, part.joins,
                   making.say("\u00A0: actions où elle prend part ou finance, sans porter",
                              ": actions it takes part in or funds, without carrying")));
}

GridCell kind_cell(const ReportMaking& making, const SteeringRow& row) {
  const bool steers = !row.part.leads.empty() || !row.part.sits.empty();
  const bool acts = !row.part.carries.empty();
  switch (row.kind) {
    case SteeringKind::steers_and_acts:
      if (!steers) {
        return words_cell(making.say("porte\u00A0; siège par une organisation liée",
                                     "carries; sits by an organisation tied to it"));
      }
      if (!acts) {
        return words_cell(making.say("siège\u00A0; porte par une organisation liée",
                                     "sits; carries by an organisation tied to it"));
      }
      return words_cell(making.say("siège et porte", "sits and carries"));
    case SteeringKind::steers_only:
      return words_cell(making.say("siège sans porter", "sits without carrying"), Tone::info);
    case SteeringKind::acts_only:
      return words_cell(making.say("porte sans siéger", "carries without a seat"), Tone::warning);
  }
  return words_cell("");
}

Grid steering_grid(ReportMaking& making, const std::vector<SteeringRow>& rows) {
  Grid grid;
  grid.id = "gouvernance-qui-pilote-qui-porte";
  grid.caption = making.say(
                     "Qui pilote, qui siège, qui porte\u00A0: chaque organisation sans ses "
                     "services, ",
                     "Who leads, who sits, who carries: each organisation without its "
                     "services, ") +
                 scope_phrase(making.contract, making.scope(), making.language);
  grid.use = GridUse::data;
  grid.columns = {{making.say("Organisation", "Organisation")}};
  for (GridColumn& column : part_columns(making)) grid.columns.push_back(std::move(column));
  grid.columns.push_back({making.say("Ce que cela dit", "What it says")});
  for (const SteeringKind kind :
       {SteeringKind::acts_only, SteeringKind::steers_only, SteeringKind::steers_and_acts}) {
    for (const SteeringRow& each : rows) {
      if (each.kind != kind) continue;
      GridRow row;
      row.cells = {run_cell(making.link(each.partner))};
      add_part_cells(making, making.contract.partners[each.partner].name, each.part, row);
      row.cells.push_back(
          carriers_recorded(making)
              ? kind_cell(making, each)
              : words_cell(making.say("non renseigné", "not recorded"), Tone::missing));
      grid.rows.push_back(std::move(row));
    }
  }
  return grid;
}

Prose those_of_kind(ReportMaking& making, const std::vector<SteeringRow>& rows, SteeringKind kind,
                    const char* label) {
  std::vector<Subject> subjects;
  for (const SteeringRow& row : rows) {
    if (row.kind == kind) subjects.push_back({SubjectKind::partner, row.partner.value});
  }
  Prose prose = {{std::string(label) + " (" + count_text(subjects.size(), making.language) + ")" +
                      making.say("\u00A0: ", ": "),
                  Emphasis::strong}};
  if (subjects.empty()) {
    prose.push_back({making.say("aucune organisation", "no organisation")});
  } else {
    append(prose, listed(making, subjects));
  }
  prose.push_back({"."});
  return prose;
}

// What the rules say of a signatory: without a part, or without a seat on the steering committee.
GridCell signatory_finding(const ReportMaking& making, PartnerId partner) {
  const Subject subject{SubjectKind::partner, partner.value};
  std::vector<std::string> words;
  Tone tone = Tone::plain;
  for (const Finding& finding : making.analysis.findings) {
    if (finding.subject != subject) continue;
    if (finding.rule == Rule::signataire_sans_role) {
      words.emplace_back(making.say("sans rôle dans une action", "without a part in an action"));
    } else if (finding.rule == Rule::signataire_hors_copil) {
      words.emplace_back(
          making.say("ne siège pas au comité de pilotage", "not on the steering committee"));
    } else {
      continue;
    }
    if (tone != Tone::warning) {
      tone = finding.severity == Severity::info ? Tone::info : Tone::warning;
    }
  }
  if (words.empty()) return words_cell("–");
  return words_cell(enumerated(words, making.language), tone);
}

GridCell signed_cell(ReportMaking& making, const Signature& signature) {
  if (!signature.date) {
    return words_cell(making.say("date non renseignée", "date not recorded"), Tone::missing);
  }
  GridCell cell =
      run_cell(making.figure(date_text(*signature.date, making.language),
                             {making.contract.partners[signature.partner].name +
                                  making.say("\u00A0: date de signature", ": date of signature"),
                              "",
                              "",
                              {signature.place}}));
  cell.sort = to_string(*signature.date);
  return cell;
}

}  // namespace

std::vector<Block> steering_blocks(ReportMaking& making, const std::vector<SteeringRow>& rows) {
  std::vector<Block> blocks = {
      heading_block("gouvernance-piloter-et-agir",
                    making.say("Qui pilote et qui agit", "Who steers and who acts"))};
  if (rows.empty()) {
    blocks.push_back(prose_block(
        ParagraphKind::nothing,
        making.say("Aucune organisation ne siège dans une instance ni ne porte une action.",
                   "No organisation sits on an instance or carries an action.")));
    return blocks;
  }
  const bool seated = instances_with_members(making.contract) > 0;
  if (!carriers_recorded(making)) {
    blocks.push_back(prose_block(
        ParagraphKind::note,
        making.say("Le tableau ne dit pas qui porte les actions\u00A0: qui siège sans porter ne "
                   "peut pas se dire.",
                   "The table does not say who carries: who sits without carrying cannot be "
                   "said.")));
  } else if (!seated) {
    blocks.push_back(prose_block(
        ParagraphKind::note,
        making.say("Aucune instance n'a de membres renseignés\u00A0: qui porte sans siéger ne peut "
                   "pas se dire.",
                   "No instance has its members recorded: who carries without a seat cannot be "
                   "said.")));
  } else {
    blocks.push_back(
        prose_block(ParagraphKind::plain,
                    those_of_kind(making, rows, SteeringKind::acts_only,
                                  making.say("Portent sans siéger", "Carry without a seat"))));
    blocks.push_back(
        prose_block(ParagraphKind::plain,
                    those_of_kind(making, rows, SteeringKind::steers_only,
                                  making.say("Siègent sans porter", "Sit without carrying"))));
    blocks.push_back(prose_block(
        ParagraphKind::note,
        making.say("Siéger, c'est être membre ou pilote d'une instance. Une organisation siège "
                   "aussi, ou porte aussi, par un de ses services ou par l'organisation dont elle "
                   "est un service\u00A0; une invitée ne siège pas.",
                   "To sit is to be a member or lead of an instance. An organisation also sits, or "
                   "carries, by one of its services or by what it is a service of; a guest does "
                   "not sit.")));
  }
  blocks.push_back({steering_grid(making, rows)});
  return blocks;
}

std::vector<Block> signatory_blocks(ReportMaking& making) {
  std::vector<Block> blocks = {heading_block(
      "gouvernance-signataires", making.say("La part des signataires", "The signatories' part"))};
  if (making.contract.signatures.empty()) {
    blocks.push_back(
        prose_block(ParagraphKind::nothing, making.say("Les signataires ne sont pas renseignés.",
                                                       "The signatories are not recorded.")));
    return blocks;
  }
  Grid grid;
  grid.id = "gouvernance-part-des-signataires";
  grid.caption = making.say("Signataires, chacun avec ses services, ",
                            "Signatories, each with its services, ") +
                 scope_phrase(making.contract, making.scope(), making.language);
  grid.use = GridUse::data;
  grid.columns = {{making.say("Signataire", "Signatory")}, {making.say("Signé le", "Signed")}};
  for (GridColumn& column : part_columns(making)) grid.columns.push_back(std::move(column));
  grid.columns.push_back({making.say("À savoir", "To know")});
  for (const Signature& signature : making.contract.signatures) {
    PartnerSet signatory = no_partner(making.contract);
    signatory[signature.partner.value] = 1;
    const SteeringPart part =
        steering_part(making.contract, making.scope(), with_services(making.contract, signatory));
    GridRow row;
    row.cells = {run_cell(making.link(signature.partner)), signed_cell(making, signature)};
    add_part_cells(making,
                   making.contract.partners[signature.partner].name +
                       making.say(" et ses services", " and its services"),
                   part, row);
    row.cells.push_back(signatory_finding(making, signature.partner));
    grid.rows.push_back(std::move(row));
  }
  blocks.push_back({std::move(grid)});
  return blocks;
}

}  // namespace maillage
