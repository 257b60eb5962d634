#include "output/exchange/export_json.hpp"

#include "network/model/vocabulary.hpp"
#include "output/answers/check_json.hpp"
#include "output/fields/field_json.hpp"
#include "output/json/shapes.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/network/network_nodes.hpp"
#include "output/words/network/table_words.hpp"

namespace maillage::exchange {
namespace {

using json::id_or_null;
using json::Json;
using json::or_null;
using json::word_or_null;

Json meetings_json(const std::vector<model::Meeting>& meetings) {
  Json list = Json::array();
  for (const model::Meeting& each : meetings)
    list.push_back({{"date", to_string(each.date)}, {"source", each.source}});
  return list;
}

Json header_json(const model::Contract& contract) {
  const model::Contract& c = contract;
  Json head = json::contract_json(c);
  head.update({{"nature", c.nature.empty() ? Json(nullptr) : Json(c.nature)},
               {"national_priorities", c.priorities},
               {"lead", id_or_null(c, c.lead)},
               {"cofunders", json::ids_of(contract, c.cofunders)},
               {"coordination_fte", or_null(c.coordination_fte)},
               {"communes", or_null(c.communes)},
               {"inhabitants", or_null(c.inhabitants)},
               {"area_km2", or_null(c.area_km2)},
               {"source", c.source},
               {"place", to_string(c.place)}});
  return head;
}

Json axes_json(const model::Contract& contract) {
  Json list = Json::array();
  for (const model::Axis& axis : contract.axes) {
    list.push_back({{"id", axis.id},
                    {"name", axis.name},
                    {"leads", json::ids_of(contract, axis.leads)},
                    {"source", axis.source},
                    {"place", to_string(axis.place)}});
  }
  return list;
}

Json objectives_json(const model::Contract& contract) {
  Json list = Json::array();
  for (const model::Objective& objective : contract.objectives) {
    list.push_back({{"id", objective.id},
                    {"name", objective.name},
                    {"axis", id_or_null(contract, objective.axis)},
                    {"parent", id_or_null(contract, objective.parent)},
                    {"level", objective.level},
                    {"not_printed", objective.not_printed},
                    {"national_priorities", objective.priorities},
                    {"source", objective.source},
                    {"place", to_string(objective.place)}});
  }
  return list;
}

Json organisations_json(const model::Contract& contract) {
  Json list = Json::array();
  for (const model::Partner& partner : contract.partners) {
    list.push_back({{"id", partner.id},
                    {"name", partner.name},
                    {"aliases", partner.aliases},
                    {"type", word_or_null(code_of(partner.type))},
                    {"parent", id_or_null(contract, partner.parent)},
                    {"epci", id_or_null(contract, partner.epci)},
                    {"stands_for", json::ids_of(contract, partner.groups)},
                    {"prospective", partner.standing == model::Standing::prospective},
                    {"source", partner.source},
                    {"place", to_string(partner.place)}});
  }
  return list;
}

Json epcis_json(const model::Contract& contract) {
  Json list = Json::array();
  for (std::uint32_t i = 0; i < contract.epcis.size(); ++i)
    list.push_back(json::id_of(contract, text::EpciId{i}));
  return list;
}

Json signatures_json(const model::Contract& contract) {
  Json list = Json::array();
  for (const model::Signature& signature : contract.signatures) {
    list.push_back({{"organisation", contract.partners[signature.partner].id},
                    {"date", or_null(signature.date)},
                    {"source", signature.source},
                    {"place", to_string(signature.place)}});
  }
  return list;
}

Json instances_json(const model::Contract& contract) {
  Json list = Json::array();
  for (const model::Instance& instance : contract.instances) {
    list.push_back({{"id", instance.id},
                    {"name", instance.name},
                    {"level", word_or_null(code_of(instance.level))},
                    {"remit", instance.remit},
                    {"follows",
                     {{"whole_plan", instance.follows_whole_plan},
                      {"axes", json::ids_of(contract, instance.axes)},
                      {"objectives", json::ids_of(contract, instance.objectives)},
                      {"actions", json::ids_of(contract, instance.actions)}}},
                    {"members", json::ids_of(contract, instance.members)},
                    {"members_recorded", instance.members_recorded},
                    {"guests", json::ids_of(contract, instance.guests)},
                    {"leads", json::ids_of(contract, instance.leads)},
                    {"decides", instance.decides},
                    {"prepares", json::ids_of(contract, instance.prepares)},
                    {"reports_to", json::ids_of(contract, instance.reports_to)},
                    {"meetings_a_year", or_null(instance.rhythm)},
                    {"meetings_a_year_since", or_null(instance.rhythm_since)},
                    {"quorum", or_null(instance.quorum)},
                    {"meetings", meetings_json(instance.meetings)},
                    {"meetings_recorded", instance.meetings_recorded},
                    {"not_held", meetings_json(instance.not_held)},
                    {"source", instance.source},
                    {"place", to_string(instance.place)}});
  }
  return list;
}

Json referents_json(const model::Contract& contract) {
  Json list = Json::array();
  for (const model::Referent& referent : contract.referents) {
    list.push_back({{"epci", json::id_of(contract, referent.epci)},
                    {"role", referent.role},
                    {"since", or_null(referent.since)},
                    {"until", or_null(referent.until)},
                    {"source", referent.source},
                    {"place", to_string(referent.place)}});
  }
  return list;
}

Json fundings_json(const model::Contract& contract) {
  Json list = Json::array();
  for (const model::Funding& funding : contract.fundings) {
    list.push_back({{"subject", funding.subject},
                    {"organisation", contract.partners[funding.funder].id},
                    {"year", or_null(funding.year)},
                    {"euros", or_null(funding.amount)},
                    {"source", funding.source},
                    {"place", to_string(funding.place)}});
  }
  return list;
}

Json actions_json(const model::Contract& contract) {
  Json list = Json::array();
  for (const model::Action& action : contract.actions) {
    list.push_back({{"id", action.id}, {"title", action.title}});
  }
  return list;
}

Json mentions_json(const model::Contract& contract, const std::vector<model::Mention>& named) {
  Json list = Json::array();
  for (const model::Mention& mention : named) {
    list.push_back({{"organisation", contract.partners[mention.partner].id},
                    {"printed", mention.printed},
                    {"source", mention.source},
                    {"place", to_string(mention.place)}});
  }
  return list;
}

Json amounts_json(const model::Contract& contract, const model::ActionRow& row) {
  Json list = Json::array();
  for (const model::FunderAmount& amount : row.amounts) {
    list.push_back({{"organisation", id_or_null(contract, amount.funder)},
                    {"amount", fields::money_json(amount.money)},
                    {"place", to_string(amount.place)}});
  }
  return list;
}

Json row_json(const model::Contract& contract, const model::ActionRow& row) {
  Json covered = Json::array(), own = Json::array();
  for (const model::EpciMention& mention : row.epcis) {
    covered.push_back({{"epci", json::id_of(contract, mention.epci)},
                       {"source", mention.source},
                       {"place", to_string(mention.place)}});
  }
  for (const model::Extra& extra : row.extras) {
    own.push_back({{"header", extra.header}, {"text", extra.text}});
  }
  return {{"action", contract.actions[row.action].id},
          {"title", row.title},
          {"number", row.number},
          {"nature", word_or_null(code_of(row.nature))},
          {"axis", id_or_null(contract, row.axis)},
          {"objective", id_or_null(contract, row.objective)},
          {"other_objectives", json::ids_of(contract, row.other_objectives)},
          {"state", row.state ? Json(code_of(*row.state)) : Json(nullptr)},
          {"carrying", json::carrying_code(row.carrying)},
          {"porteur_printed", row.carrier_cell},
          {"unnamed_others", row.unnamed_others},
          {"porteurs", mentions_json(contract, row.carriers)},
          {"candidates", mentions_json(contract, row.candidates)},
          {"partners", mentions_json(contract, row.partners)},
          {"funders", mentions_json(contract, row.funders)},
          {"funder_amounts", amounts_json(contract, row)},
          {"targets", mentions_json(contract, row.targets)},
          {"target_groups", row.target_groups},
          {"epci", std::move(covered)},
          {"instances", json::ids_of(contract, row.instances)},
          {"indicator", row.indicator},
          {"start", fields::said_date_json(row.dates.start)},
          {"end", fields::said_date_json(row.dates.end)},
          {"due", fields::said_date_json(row.dates.due)},
          {"priority", row.priority.said.empty() ? Json(nullptr)
                                                 : Json({{"said", row.priority.said},
                                                         {"level", or_null(row.priority.level)}})},
          {"budget_planned", fields::money_json(row.budget.planned)},
          {"budget_actual", fields::money_json(row.budget.actual)},
          {"participation", row.participation},
          {"source", row.source},
          {"own_columns", std::move(own)},
          {"place", to_string(row.place)}};
}

Json tables_json(const model::Contract& contract) {
  Json list = Json::array();
  for (const model::Edition& edition : contract.editions) {
    Json rows = Json::array();
    for (const model::ActionRow& each : edition.rows) rows.push_back(row_json(contract, each));
    list.push_back({{"year", json::year_of(edition.year)},
                    {"place", to_string(edition.place)},
                    {"rows", std::move(rows)}});
  }
  return list;
}

Json network_json(const model::Contract& contract, const model::Graph& graph) {
  const std::vector<words::NetworkNode> nodes = words::network_nodes(contract, graph);
  Json vertices = Json::array(), ties = Json::array();
  for (const words::NetworkNode& node : nodes) {
    vertices.push_back({{"name", node.name},
                        {"kind", words::kind_code(node.kind)},
                        {"id", node.id},
                        {"label", node.label}});
  }
  for (const model::Tie& tie : graph.ties) {
    const auto places = graph.places_of(tie);
    ties.push_back({{"from", nodes[tie.from].name},
                    {"to", nodes[tie.to].name},
                    {"role", words::role_code(tie.role)},
                    {"places", json::places_json({places.begin(), places.end()})}});
  }
  return {{"scope", words::scope_code(graph.scope)},
          {"nodes", std::move(vertices)},
          {"ties", std::move(ties)}};
}

}  // namespace

std::string export_json(const study::Study& study, output_text::Language language) {
  const model::Contract& contract = study.contract();
  Json told;
  told["format"] = "maillage";
  told["schema"] = json::schema_version;
  told["contract"] = header_json(contract);
  told["axes"] = axes_json(contract);
  told["objectives"] = objectives_json(contract);
  told["organisations"] = organisations_json(contract);
  told["epci"] = epcis_json(contract);
  told["signatures"] = signatures_json(contract);
  told["instances"] = instances_json(contract);
  told["referents"] = referents_json(contract);
  told["fundings"] = fundings_json(contract);
  told["actions"] = actions_json(contract);
  told["tables"] = tables_json(contract);
  told["network"] = network_json(contract, study.graph());
  told["analysis"] = Json::parse(answers::check_json(study, language));
  return json::text_of(told);
}

}  // namespace maillage::exchange
