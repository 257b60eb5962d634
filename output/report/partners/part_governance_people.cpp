// Governance, its people: who steers and who acts, and what part the signatories have.
#include <algorithm>
#include <utility>

#include "output/report/blocks/cells.hpp"
#include "output/report/partners/part_governance.hpp"

namespace maillage::report::partners {
namespace {

bool carriers_recorded(const blocks::ReportMaking& making) {
  const analysis::Counts& counts = making.analysis.counts;
  return counts.actions > 0 && counts.carrier_not_said < counts.actions;
}

std::vector<text::Place> places_of(const model::Contract& contract,
                                   const std::vector<text::InstanceId>& instances) {
  std::vector<text::Place> places;
  for (const text::InstanceId id : instances) places.push_back(contract.instances[id].place);
  return places;
}

// The rows of these actions in the scope.
std::vector<text::Place> places_of(const blocks::ReportMaking& making,
                                   const std::vector<text::ActionId>& actions) {
  std::vector<text::Place> places;
  for (const auto& rows : model::rows_in_scope(making.contract, making.scope())) {
    if (!std::binary_search(actions.begin(), actions.end(), rows.back()->action)) continue;
    for (const model::ActionRow* row : rows) places.push_back(row->place);
  }
  return places;
}

blocks::GridCell seats_cell(blocks::ReportMaking& making, const std::string& who,
                            const std::vector<text::InstanceId>& instances, const char* what) {
  return blocks::count_cell(making, instances.size(),
                            {who + what, "", "", places_of(making.contract, instances)});
}

blocks::GridCell actions_cell(blocks::ReportMaking& making, const std::string& who,
                              const std::vector<text::ActionId>& actions, const char* what) {
  if (!carriers_recorded(making)) {
    return blocks::words_cell(making.say("non renseigné", "not recorded"), blocks::Tone::missing);
  }
  return blocks::count_cell(making, actions.size(),
                            {who + what,
                             making.say("actions non abandonnées du tableau",
                                        "actions of the table that "
                                        "are not abandoned"),
                             "", places_of(making, actions)});
}

// Columns on seats and actions, the same for organisations and for signatories.
std::vector<blocks::GridColumn> part_columns(const blocks::ReportMaking& making) {
  const std::string seats = "Instances";
  const std::string actions = making.say("Actions", "Actions");
  return {{making.say("pilote", "leads"), blocks::GridAlign::numbers, seats},
          {making.say("siège", "sits"), blocks::GridAlign::numbers, seats},
          {making.say("invitée", "invited"), blocks::GridAlign::numbers, seats},
          {making.say("porte", "carries"), blocks::GridAlign::numbers, actions},
          {making.say("prend part ou finance", "takes part or funds"), blocks::GridAlign::numbers,
           actions,
           making.say("prend part ou finance, sans porter\u00A0; chaque action une fois",
                      "takes part or funds, without "
                      "carrying")}};
}

void add_part_cells(blocks::ReportMaking& making, const std::string& who,
                    const gaps::SteeringPart& part, blocks::GridRow& row) {
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

blocks::GridCell kind_cell(const blocks::ReportMaking& making, const gaps::SteeringRow& row) {
  const bool steers = !row.part.leads.empty() || !row.part.sits.empty();
  const bool acts = !row.part.carries.empty();
  switch (row.kind) {
    case gaps::SteeringKind::steers_and_acts:
      if (!steers) {
        return blocks::words_cell(making.say("porte\u00A0; siège par une organisation liée",
                                             "carries; sits by an organisation tied to it"));
      }
      if (!acts) {
        return blocks::words_cell(making.say("siège\u00A0; porte par une organisation liée",
                                             "sits; carries by an organisation tied to it"));
      }
      return blocks::words_cell(making.say("siège et porte", "sits and carries"));
    case gaps::SteeringKind::steers_only:
      return blocks::words_cell(making.say("siège sans porter", "sits without carrying"),
                                blocks::Tone::info);
    case gaps::SteeringKind::acts_only:
      return blocks::words_cell(making.say("porte sans siéger", "carries without a seat"),
                                blocks::Tone::warning);
  }
  return blocks::words_cell("");
}

blocks::Grid steering_grid(blocks::ReportMaking& making,
                           const std::vector<gaps::SteeringRow>& rows) {
  blocks::Grid grid;
  grid.id = "gouvernance-qui-pilote-qui-porte";
  grid.caption = making.say(
                     "Qui pilote, qui siège, qui porte\u00A0: chaque organisation sans ses "
                     "services, ",
                     "Who leads, who sits, who carries: each organisation without its "
                     "services, ") +
                 blocks::scope_phrase(making.contract, making.scope(), making.language);
  grid.use = blocks::GridUse::data;
  grid.columns = {{making.say("Organisation", "Organisation")}};
  for (blocks::GridColumn& column : part_columns(making)) grid.columns.push_back(std::move(column));
  grid.columns.push_back({making.say("Ce que cela dit", "What it says")});
  for (const gaps::SteeringKind kind :
       {gaps::SteeringKind::acts_only, gaps::SteeringKind::steers_only,
        gaps::SteeringKind::steers_and_acts}) {
    for (const gaps::SteeringRow& each : rows) {
      if (each.kind != kind) continue;
      blocks::GridRow row;
      row.cells = {blocks::run_cell(making.link(each.partner))};
      add_part_cells(making, making.contract.partners[each.partner].name, each.part, row);
      row.cells.push_back(carriers_recorded(making)
                              ? kind_cell(making, each)
                              : blocks::words_cell(making.say("non renseigné", "not recorded"),
                                                   blocks::Tone::missing));
      grid.rows.push_back(std::move(row));
    }
  }
  return grid;
}

blocks::Prose those_of_kind(blocks::ReportMaking& making,
                            const std::vector<gaps::SteeringRow>& rows, gaps::SteeringKind kind,
                            const char* label) {
  std::vector<model::Subject> subjects;
  for (const gaps::SteeringRow& row : rows) {
    if (row.kind == kind) subjects.push_back({model::SubjectKind::partner, row.partner.value});
  }
  blocks::Prose prose = {{std::string(label) + " (" +
                              output_text::count_text(subjects.size(), making.language) + ")" +
                              making.say("\u00A0: ", ": "),
                          blocks::Emphasis::strong}};
  if (subjects.empty()) {
    prose.push_back({making.say("aucune organisation", "no organisation")});
  } else {
    blocks::append(prose, blocks::listed(making, subjects));
  }
  prose.push_back({"."});
  return prose;
}

// What the rules say of a signatory: without a part, or without a seat on the steering committee.
blocks::GridCell signatory_finding(const blocks::ReportMaking& making, text::PartnerId partner) {
  const model::Subject subject{model::SubjectKind::partner, partner.value};
  std::vector<std::string> words;
  blocks::Tone tone = blocks::Tone::plain;
  for (const model::Finding& finding : making.analysis.findings) {
    if (finding.subject != subject) continue;
    if (finding.rule == model::Rule::signataire_sans_role) {
      words.emplace_back(making.say("sans rôle dans une action", "without a part in an action"));
    } else if (finding.rule == model::Rule::signataire_hors_copil) {
      words.emplace_back(
          making.say("ne siège pas au comité de pilotage", "not on the steering committee"));
    } else {
      continue;
    }
    if (tone != blocks::Tone::warning) {
      tone = finding.severity == model::Severity::info ? blocks::Tone::info : blocks::Tone::warning;
    }
  }
  if (words.empty()) return blocks::words_cell("–");
  return blocks::words_cell(blocks::enumerated(words, making.language), tone);
}

blocks::GridCell signed_cell(blocks::ReportMaking& making, const model::Signature& signature) {
  if (!signature.date) {
    return blocks::words_cell(making.say("date non renseignée", "date not recorded"),
                              blocks::Tone::missing);
  }
  blocks::GridCell cell = blocks::run_cell(
      making.figure(output_text::date_text(*signature.date, making.language),
                    {making.contract.partners[signature.partner].name +
                         making.say("\u00A0: date de signature", ": date of signature"),
                     "",
                     "",
                     {signature.place}}));
  cell.sort = to_string(*signature.date);
  return cell;
}

}  // namespace

std::vector<blocks::Block> steering_blocks(blocks::ReportMaking& making,
                                           const std::vector<gaps::SteeringRow>& rows) {
  std::vector<blocks::Block> blocks = {
      blocks::heading_block("gouvernance-piloter-et-agir",
                            making.say("Qui pilote et qui agit", "Who steers and who acts"))};
  if (rows.empty()) {
    blocks.push_back(blocks::prose_block(
        blocks::ParagraphKind::nothing,
        making.say("Aucune organisation ne siège dans une instance ni ne porte une action.",
                   "No organisation sits on an instance or carries an action.")));
    return blocks;
  }
  const auto rests = making.rests_on({analysis::ActionField::carrier});
  if (rests) blocks.push_back(*rests);
  const bool seated = instances_with_members(making.contract) > 0;
  if (!carriers_recorded(making)) {
    blocks.push_back(blocks::prose_block(
        blocks::ParagraphKind::note,
        making.say("Le tableau ne dit pas qui porte les actions\u00A0: qui siège sans porter ne "
                   "peut pas se dire.",
                   "The table does not say who carries: who sits without carrying cannot be "
                   "said.")));
  } else if (!seated) {
    blocks.push_back(blocks::prose_block(
        blocks::ParagraphKind::note,
        making.say("Aucune instance n’a de membres renseignés\u00A0: qui porte sans siéger ne peut "
                   "pas se dire.",
                   "No instance has its members recorded: who carries without a seat cannot be "
                   "said.")));
  } else {
    blocks.push_back(blocks::prose_block(
        blocks::ParagraphKind::plain,
        those_of_kind(making, rows, gaps::SteeringKind::acts_only,
                      making.say("Portent sans siéger", "Carry without a seat"))));
    blocks.push_back(blocks::prose_block(
        blocks::ParagraphKind::plain,
        those_of_kind(making, rows, gaps::SteeringKind::steers_only,
                      making.say("Siègent sans porter", "Sit without carrying"))));
    blocks.push_back(blocks::prose_block(
        blocks::ParagraphKind::note,
        making.say("Siéger, c’est être membre ou pilote d’une instance. Une organisation siège "
                   "aussi, ou porte aussi, par un de ses services ou par l’organisation dont elle "
                   "est un service\u00A0; une invitée ne siège pas.",
                   "To sit is to be a member or lead of an instance. An organisation also sits, or "
                   "carries, by one of its services or by what it is a service of; a guest does "
                   "not sit.")));
  }
  blocks.push_back({steering_grid(making, rows)});
  return blocks;
}

std::vector<blocks::Block> signatory_blocks(blocks::ReportMaking& making) {
  std::vector<blocks::Block> blocks = {blocks::heading_block(
      "gouvernance-signataires", making.say("La part des signataires", "The signatories’ part"))};
  if (making.contract.signatures.empty()) {
    blocks.push_back(blocks::prose_block(blocks::ParagraphKind::nothing,
                                         making.say("Les signataires ne sont pas renseignés.",
                                                    "The signatories are not recorded.")));
    return blocks;
  }
  const auto rests =
      making.rests_on({analysis::ActionField::carrier, analysis::ActionField::partners,
                       analysis::ActionField::funders});
  if (rests) blocks.push_back(*rests);
  blocks::Grid grid;
  grid.id = "gouvernance-part-des-signataires";
  grid.caption = making.say("Signataires, chacun avec ses services, ",
                            "Signatories, each with its services, ") +
                 blocks::scope_phrase(making.contract, making.scope(), making.language);
  grid.use = blocks::GridUse::data;
  grid.columns = {{making.say("Signataire", "Signatory")}, {making.say("Signé le", "Signed")}};
  for (blocks::GridColumn& column : part_columns(making)) grid.columns.push_back(std::move(column));
  grid.columns.push_back({making.say("À savoir", "To know")});
  for (const model::Signature& signature : making.contract.signatures) {
    model::PartnerSet signatory = model::no_partner(making.contract);
    signatory[signature.partner.value] = 1;
    const gaps::SteeringPart part = gaps::steering_part(
        making.contract, making.scope(), model::with_services(making.contract, signatory));
    blocks::GridRow row;
    row.cells = {blocks::run_cell(making.link(signature.partner)), signed_cell(making, signature)};
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

}  // namespace maillage::report::partners
