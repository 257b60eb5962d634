#include "output/exchange/export_json.hpp"

#include <nlohmann/json.hpp>

#include "network/model/vocabulary.hpp"
#include "output/answers/check_json.hpp"
#include "output/fields/field_json.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/network_nodes.hpp"

namespace maillage {
namespace {

using Json = nlohmann::ordered_json;

// Null where the contract does not say.
template <class T>
Json or_null(const std::optional<T>& value) {
  return value ? Json(*value) : Json(nullptr);
}

Json or_null(const std::optional<Date>& date) {
  return date ? Json(to_string(*date)) : Json(nullptr);
}

Json word_or_null(std::string_view word) { return word.empty() ? Json(nullptr) : Json(word); }

class JsonWriter {
 public:
  explicit JsonWriter(const Contract& contract) : contract_(contract) {}

  Json header() const {
    const Contract& c = contract_;
    return {{"id", c.id},
            {"name", c.name},
            {"territory", c.territory},
            {"start", or_null(c.start)},
            {"end", or_null(c.end)},
            {"lead", id_or_null(c.lead, c.partners)},
            {"cofunders", ids(c.cofunders)},
            {"coordination_fte", or_null(c.coordination_fte)},
            {"communes", or_null(c.communes)},
            {"inhabitants", or_null(c.inhabitants)},
            {"area_km2", or_null(c.area_km2)},
            {"source", c.source},
            {"place", to_string(c.place)}};
  }

  Json axes() const {
    Json list = Json::array();
    for (const Axis& axis : contract_.axes) {
      list.push_back({{"id", axis.id},
                      {"name", axis.name},
                      {"leads", ids(axis.leads)},
                      {"source", axis.source},
                      {"place", to_string(axis.place)}});
    }
    return list;
  }

  Json objectives() const {
    Json list = Json::array();
    for (const Objective& objective : contract_.objectives) {
      list.push_back({{"id", objective.id},
                      {"name", objective.name},
                      {"axis", id_or_null(objective.axis, contract_.axes)},
                      {"parent", id_or_null(objective.parent, contract_.objectives)},
                      {"level", objective.level},
                      {"source", objective.source},
                      {"place", to_string(objective.place)}});
    }
    return list;
  }

  Json organisations() const {
    Json list = Json::array();
    for (const Partner& partner : contract_.partners) {
      list.push_back({{"id", partner.id},
                      {"name", partner.name},
                      {"aliases", partner.aliases},
                      {"type", word_or_null(code_of(partner.type))},
                      {"parent", id_or_null(partner.parent, contract_.partners)},
                      {"epci", partner.epci ? Json(epci(*partner.epci)) : Json(nullptr)},
                      {"stands_for", ids(partner.groups)},
                      {"prospective", partner.standing == Standing::prospective},
                      {"source", partner.source},
                      {"place", to_string(partner.place)}});
    }
    return list;
  }

  Json epcis() const {
    Json list = Json::array();
    for (std::uint32_t i = 0; i < contract_.epcis.size(); ++i) list.push_back(epci(EpciId{i}));
    return list;
  }

  Json signatures() const {
    Json list = Json::array();
    for (const Signature& signature : contract_.signatures) {
      list.push_back({{"organisation", contract_.partners[signature.partner].id},
                      {"date", or_null(signature.date)},
                      {"source", signature.source},
                      {"place", to_string(signature.place)}});
    }
    return list;
  }

  Json instances() const {
    Json list = Json::array();
    for (const Instance& instance : contract_.instances) {
      Json meetings = Json::array();
      for (const Meeting& meeting : instance.meetings) {
        meetings.push_back({{"date", to_string(meeting.date)}, {"source", meeting.source}});
      }
      list.push_back({{"id", instance.id},
                      {"name", instance.name},
                      {"level", word_or_null(code_of(instance.level))},
                      {"remit", instance.remit},
                      {"follows",
                       {{"whole_plan", instance.follows_whole_plan},
                        {"axes", ids(instance.axes, contract_.axes)},
                        {"objectives", ids(instance.objectives, contract_.objectives)},
                        {"actions", ids(instance.actions, contract_.actions)}}},
                      {"members", ids(instance.members)},
                      {"members_recorded", instance.members_recorded},
                      {"guests", ids(instance.guests)},
                      {"leads", ids(instance.leads)},
                      {"meetings_a_year", or_null(instance.rhythm)},
                      {"quorum", or_null(instance.quorum)},
                      {"meetings", meetings},
                      {"meetings_recorded", instance.meetings_recorded},
                      {"source", instance.source},
                      {"place", to_string(instance.place)}});
    }
    return list;
  }

  Json referents() const {
    Json list = Json::array();
    for (const Referent& referent : contract_.referents) {
      list.push_back({{"epci", epci(referent.epci)},
                      {"role", referent.role},
                      {"since", or_null(referent.since)},
                      {"until", or_null(referent.until)},
                      {"source", referent.source},
                      {"place", to_string(referent.place)}});
    }
    return list;
  }

  Json fundings() const {
    Json list = Json::array();
    for (const Funding& funding : contract_.fundings) {
      list.push_back({{"subject", funding.subject},
                      {"organisation", contract_.partners[funding.funder].id},
                      {"year", or_null(funding.year)},
                      {"euros", or_null(funding.amount)},
                      {"source", funding.source},
                      {"place", to_string(funding.place)}});
    }
    return list;
  }

  Json actions() const {
    Json list = Json::array();
    for (const Action& action : contract_.actions) {
      list.push_back({{"id", action.id}, {"title", action.title}});
    }
    return list;
  }

  Json tables() const {
    Json list = Json::array();
    for (const Edition& edition : contract_.editions) {
      Json rows = Json::array();
      for (const ActionRow& each : edition.rows) rows.push_back(row(each));
      list.push_back({{"year", edition.year ? Json(*edition.year) : Json("plan")},
                      {"place", to_string(edition.place)},
                      {"rows", std::move(rows)}});
    }
    return list;
  }

  Json network(const Graph& graph) const {
    const std::vector<NetworkNode> nodes = network_nodes(contract_, graph);
    Json vertices = Json::array(), ties = Json::array();
    for (const NetworkNode& node : nodes) {
      vertices.push_back({{"name", node.name},
                          {"kind", kind_code(node.kind)},
                          {"id", node.id},
                          {"label", node.label}});
    }
    for (const Tie& tie : graph.ties) {
      Json places = Json::array();
      for (const Place& place : tie.places) places.push_back(to_string(place));
      ties.push_back({{"from", nodes[tie.from].name},
                      {"to", nodes[tie.to].name},
                      {"role", role_code(tie.role)},
                      {"places", std::move(places)}});
    }
    return {{"scope", scope_slug(graph.scope)},
            {"nodes", std::move(vertices)},
            {"ties", std::move(ties)}};
  }

 private:
  std::string epci(EpciId id) const { return contract_.partners[contract_.epcis[id].partner].id; }

  template <class I, class T>
  static Json id_or_null(const std::optional<I>& id, const ById<I, T>& of) {
    return id ? Json(of[*id].id) : Json(nullptr);
  }

  template <class I, class T>
  static Json ids(const std::vector<I>& list, const ById<I, T>& of) {
    Json found = Json::array();
    for (I id : list) found.push_back(of[id].id);
    return found;
  }
  Json ids(const std::vector<PartnerId>& list) const { return ids(list, contract_.partners); }

  Json mentions(const std::vector<Mention>& named) const {
    Json list = Json::array();
    for (const Mention& mention : named) {
      list.push_back({{"organisation", contract_.partners[mention.partner].id},
                      {"printed", mention.printed},
                      {"source", mention.source},
                      {"place", to_string(mention.place)}});
    }
    return list;
  }

  Json amounts(const ActionRow& row) const {
    Json list = Json::array();
    for (const FunderAmount& amount : row.amounts) {
      list.push_back({{"organisation",
                       amount.funder ? Json(contract_.partners[*amount.funder].id) : Json(nullptr)},
                      {"amount", money_json(amount.money)},
                      {"place", to_string(amount.place)}});
    }
    return list;
  }

  Json row(const ActionRow& row) const {
    Json covered = Json::array(), own = Json::array();
    for (const EpciMention& mention : row.epcis) {
      covered.push_back({{"epci", epci(mention.epci)},
                         {"source", mention.source},
                         {"place", to_string(mention.place)}});
    }
    for (const Extra& extra : row.extras) {
      own.push_back({{"header", extra.header}, {"text", extra.text}});
    }
    return {
        {"action", contract_.actions[row.action].id},
        {"title", row.title},
        {"number", row.number},
        {"nature", word_or_null(code_of(row.nature))},
        {"axis", id_or_null(row.axis, contract_.axes)},
        {"objective", id_or_null(row.objective, contract_.objectives)},
        {"other_objectives", ids(row.other_objectives, contract_.objectives)},
        {"state", row.state ? Json(code_of(*row.state)) : Json(nullptr)},
        {"porteur", code_of(row.carrying)},
        {"porteur_printed", row.carrier_cell},
        {"unnamed_others", row.unnamed_others},
        {"carriers", mentions(row.carriers)},
        {"candidates", mentions(row.candidates)},
        {"partners", mentions(row.partners)},
        {"funders", mentions(row.funders)},
        {"funder_amounts", amounts(row)},
        {"targets", mentions(row.targets)},
        {"target_groups", row.target_groups},
        {"epci", std::move(covered)},
        {"instances", ids(row.instances, contract_.instances)},
        {"indicator", row.indicator},
        {"start", said_date_json(row.dates.start)},
        {"end", said_date_json(row.dates.end)},
        {"due", said_date_json(row.dates.due)},
        {"priority",
         row.priority.said.empty()
             ? Json(nullptr)
             : Json({{"said", row.priority.said},
                     {"level", row.priority.level ? Json(*row.priority.level) : Json(nullptr)}})},
        {"budget_planned", money_json(row.budget.planned)},
        {"budget_actual", money_json(row.budget.actual)},
        {"participation", row.participation},
        {"source", row.source},
        {"own_columns", std::move(own)},
        {"place", to_string(row.place)}};
  }

  const Contract& contract_;
};

}  // namespace

std::string export_json(const Contract& contract, const Graph& graph, const Analysis& analysis,
                        Language language) {
  const JsonWriter writer(contract);
  Json json;
  json["format"] = "maillage";
  json["version"] = 1;
  json["contract"] = writer.header();
  json["axes"] = writer.axes();
  json["objectives"] = writer.objectives();
  json["organisations"] = writer.organisations();
  json["epci"] = writer.epcis();
  json["signatures"] = writer.signatures();
  json["instances"] = writer.instances();
  json["referents"] = writer.referents();
  json["fundings"] = writer.fundings();
  json["actions"] = writer.actions();
  json["tables"] = writer.tables();
  json["network"] = writer.network(graph);
  json["analysis"] = Json::parse(check_json(contract, graph, analysis, language));
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace maillage
