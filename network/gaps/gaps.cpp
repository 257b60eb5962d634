// The list of rules, and find_gaps: each rule that is on, over one table.
#include "network/gaps/gaps.hpp"

#include <algorithm>
#include <iterator>

#include "network/gaps/consequence.hpp"
#include "network/gaps/exceptions.hpp"
#include "network/gaps/gap_rules.hpp"

namespace maillage::gaps {

namespace {

// What a rule judges: something within an axis, or the table or the contract as a whole.
enum class Reach { axis, table };

struct RuleFunction {
  model::Rule rule;
  Reach reach;
  Findings (*find)(const GapTable&);
};

// Stale exceptions are found once all else is (network/gaps/exceptions.hpp).
Findings nothing_by_itself(const GapTable&) { return {}; }

constexpr RuleFunction rule_functions[] = {
    {model::Rule::action_sans_porteur, Reach::axis, actions_without_carrier},
    {model::Rule::porteur_incertain, Reach::axis, uncertain_carriers},
    {model::Rule::porteur_personne, Reach::axis, carried_by_persons},
    {model::Rule::porteur_perdu, Reach::axis, lost_carriers},
    {model::Rule::porteur_hors_instance, Reach::table, carriers_outside_instances},
    {model::Rule::action_isolee, Reach::axis, isolated_actions},
    {model::Rule::action_sans_financeur, Reach::axis, actions_without_funder},
    {model::Rule::action_sans_fiche, Reach::axis, actions_without_fiche},
    {model::Rule::action_dormante, Reach::axis, dormant_actions},
    {model::Rule::action_sans_indicateur, Reach::axis, actions_without_indicator},
    {model::Rule::action_sans_objectif, Reach::axis, actions_without_objective},
    {model::Rule::action_absente, Reach::axis, absent_actions},
    {model::Rule::objectif_sans_action, Reach::axis, objectives_without_action},
    {model::Rule::objectif_sans_action_decrite, Reach::axis, objectives_without_described_action},
    {model::Rule::objectif_sans_porteur, Reach::axis, objectives_without_carrier},
    {model::Rule::objectif_sans_avancement, Reach::axis, objectives_without_progress},
    {model::Rule::objectif_sans_instance, Reach::axis, objectives_without_instance},
    {model::Rule::signataire_sans_role, Reach::table, signatories_without_role},
    {model::Rule::partenaire_isole, Reach::table, isolated_partners},
    {model::Rule::porteur_critique, Reach::table, critical_carriers},
    {model::Rule::doublon_probable, Reach::table, probable_duplicates},
    {model::Rule::instance_sans_membre, Reach::table, instances_without_member},
    {model::Rule::rythme_non_tenu, Reach::table, rhythms_not_kept},
    {model::Rule::reunions_non_datees, Reach::table, meetings_without_date},
    {model::Rule::instance_sans_porteur, Reach::table, instances_without_carrier},
    {model::Rule::signataire_hors_copil, Reach::table, signatories_outside_steering},
    {model::Rule::epci_sans_referent, Reach::table, epcis_without_referent},
    {model::Rule::epci_sans_action, Reach::table, epcis_without_action},
    {model::Rule::chiffre_discordant, Reach::table, discordant_figures},
    {model::Rule::plan_disperse, Reach::table, dispersed_plan},
    {model::Rule::porteur_surcharge, Reach::table, overloaded_carriers},
    {model::Rule::colonne_non_renseignee, Reach::table, unrecorded_columns},
    {model::Rule::exigence_non_tenue, Reach::table, unmet_requirements},
    {model::Rule::exception_perimee, Reach::table, nothing_by_itself},
};
static_assert(std::size(rule_functions) == model::rule_count);

// Columns that either fills in.
model::Recorded either(const model::Recorded& a, const model::Recorded& b) {
  model::Recorded both;
  for (const auto column :
       {&model::Recorded::objective, &model::Recorded::number, &model::Recorded::carrier,
        &model::Recorded::state, &model::Recorded::partners, &model::Recorded::funders,
        &model::Recorded::targets, &model::Recorded::epcis, &model::Recorded::instances,
        &model::Recorded::indicator, &model::Recorded::start, &model::Recorded::end,
        &model::Recorded::due, &model::Recorded::priority, &model::Recorded::participation,
        &model::Recorded::budget_planned, &model::Recorded::budget_actual,
        &model::Recorded::amounts}) {
    both.*column = a.*column || b.*column;
  }
  return both;
}

// All tables as one, in `together`.
void join_tables(const model::Contract& contract, GapTable& table, model::Edition& together) {
  if (contract.editions.empty()) return;
  const model::Edition& latest = *model::latest_edition(contract);
  table.position = static_cast<std::uint32_t>(&latest - contract.editions.data());
  together.year = latest.year;
  together.place = latest.place;
  for (const model::Edition& edition : contract.editions) {
    together.recorded = either(together.recorded, edition.recorded);
  }
  for (const auto& group : model::rows_in_scope(contract, table.graph.scope)) {
    table.rows.push_back(group.back());
    together.rows.push_back(*group.back());
  }
  table.edition = &together;
}

GapTable table_of(const model::Contract& contract, const model::Graph& graph,
                  const std::vector<DeclaredFigureCheck>& figures, model::Edition& together) {
  GapTable table{contract, graph, nullptr, 0, {}, model::remits(contract), figures};
  if (graph.scope.whole) {
    join_tables(contract, table, together);
    return table;
  }
  table.edition = model::find_edition(contract, graph.scope.year);
  if (!table.edition) return table;
  table.position = static_cast<std::uint32_t>(table.edition - contract.editions.data());
  for (const model::ActionRow& row : table.edition->rows) {
    if (!graph.scope.axis || row.axis == graph.scope.axis) table.rows.push_back(&row);
  }
  return table;
}

}  // namespace

void add_places(std::vector<text::Place>& places,
                const std::vector<const model::ActionRow*>& rows) {
  constexpr std::size_t most = 12;
  for (std::size_t i = 0; i < std::min(most, rows.size()); ++i) places.push_back(rows[i]->place);
}

void add(model::PartnerSet& set, const std::vector<model::Mention>& mentions) {
  for (const model::Mention& mention : mentions) set[mention.partner.value] = 1;
}

std::vector<model::Finding> find_gaps(const model::Contract& contract, const model::Graph& graph) {
  return find_gaps(contract, graph, check_figures(contract));
}

std::vector<model::Finding> find_gaps(const model::Contract& contract, const model::Graph& graph,
                                      const std::vector<DeclaredFigureCheck>& figures,
                                      std::vector<AcceptedFinding>* accepted) {
  model::Edition together;
  const GapTable table = table_of(contract, graph, figures, together);
  Findings all;
  for (const RuleFunction& entry : rule_functions) {
    if (!contract.rules[entry.rule].on) continue;
    if (graph.scope.axis && entry.reach == Reach::table) continue;
    for (model::Finding& finding : entry.find(table)) {
      finding.rule = entry.rule;
      std::sort(finding.places.begin(), finding.places.end());
      finding.places.erase(std::unique(finding.places.begin(), finding.places.end()),
                           finding.places.end());
      all.push_back(std::move(finding));
    }
  }
  set_accepted_apart(contract, graph.scope, all, accepted);
  std::stable_sort(all.begin(), all.end(), told_before);
  return all;
}

}  // namespace maillage::gaps
