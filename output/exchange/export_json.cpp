#include "output/exchange/export_json.hpp"

#include <nlohmann/json.hpp>

#include "network/model/vocabulary.hpp"
#include "output/answers/check_json.hpp"
#include "output/fields/field_json.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/network/network_nodes.hpp"
#include "output/words/network/table_words.hpp"

namespace maillage::exchange {
namespace {

using Json = nlohmann::ordered_json;

// Null where the contract does not say.
template <class T>
answers::Json or_null(const std::optional<T>& value) {
  return value ? answers::Json(*value) : answers::Json(nullptr);
}

answers::Json or_null(const std::optional<text::Date>& date) {
  return date ? answers::Json(to_string(*date)) : answers::Json(nullptr);
}

answers::Json word_or_null(std::string_view word) {
  return word.empty() ? answers::Json(nullptr) : answers::Json(word);
}

class JsonWriter {
 public:
  explicit JsonWriter(const model::Contract& contract) : contract_(contract) {}

  answers::Json header() const {
    const model::Contract& c = contract_;
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

  answers::Json axes() const {
    answers::Json list = answers::Json::array();
    for (const model::Axis& axis : contract_.axes) {
      list.push_back({{"id", axis.id},
                      {"name", axis.name},
                      {"leads", ids(axis.leads)},
                      {"source", axis.source},
                      {"place", to_string(axis.place)}});
    }
    return list;
  }

  answers::Json objectives() const {
    answers::Json list = answers::Json::array();
    for (const model::Objective& objective : contract_.objectives) {
      list.push_back({{"id", objective.id},
                      {"name", objective.name},
                      {"axis", id_or_null(objective.axis, contract_.axes)},
                      {"parent", id_or_null(objective.parent, contract_.objectives)},
                      {"level", objective.level},
                      {"not_printed", objective.not_printed},
                      {"source", objective.source},
                      {"place", to_string(objective.place)}});
    }
    return list;
  }

  answers::Json organisations() const {
    answers::Json list = answers::Json::array();
    for (const model::Partner& partner : contract_.partners) {
      list.push_back(
          {{"id", partner.id},
           {"name", partner.name},
           {"aliases", partner.aliases},
           {"type", word_or_null(code_of(partner.type))},
           {"parent", id_or_null(partner.parent, contract_.partners)},
           {"epci", partner.epci ? answers::Json(epci(*partner.epci)) : answers::Json(nullptr)},
           {"stands_for", ids(partner.groups)},
           {"prospective", partner.standing == model::Standing::prospective},
           {"source", partner.source},
           {"place", to_string(partner.place)}});
    }
    return list;
  }

  answers::Json epcis() const {
    answers::Json list = answers::Json::array();
    for (std::uint32_t i = 0; i < contract_.epcis.size(); ++i)
      list.push_back(epci(text::EpciId{i}));
    return list;
  }

  answers::Json signatures() const {
    answers::Json list = answers::Json::array();
    for (const model::Signature& signature : contract_.signatures) {
      list.push_back({{"organisation", contract_.partners[signature.partner].id},
                      {"date", or_null(signature.date)},
                      {"source", signature.source},
                      {"place", to_string(signature.place)}});
    }
    return list;
  }

  answers::Json instances() const {
    answers::Json list = answers::Json::array();
    for (const model::Instance& instance : contract_.instances) {
      answers::Json meetings = answers::Json::array(), not_held = answers::Json::array();
      for (const model::Meeting& each : instance.not_held) {
        not_held.push_back({{"date", to_string(each.date)}, {"source", each.source}});
      }
      for (const model::Meeting& meeting : instance.meetings) {
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
                      {"decides", instance.decides},
                      {"prepares", ids(instance.prepares, contract_.instances)},
                      {"reports_to", ids(instance.reports_to, contract_.instances)},
                      {"meetings_a_year", or_null(instance.rhythm)},
                      {"meetings_a_year_since",
                       instance.rhythm_since ? answers::Json(to_string(*instance.rhythm_since))
                                             : answers::Json(nullptr)},
                      {"quorum", or_null(instance.quorum)},
                      {"meetings", meetings},
                      {"meetings_recorded", instance.meetings_recorded},
                      {"not_held", not_held},
                      {"source", instance.source},
                      {"place", to_string(instance.place)}});
    }
    return list;
  }

  answers::Json referents() const {
    answers::Json list = answers::Json::array();
    for (const model::Referent& referent : contract_.referents) {
      list.push_back({{"epci", epci(referent.epci)},
                      {"role", referent.role},
                      {"since", or_null(referent.since)},
                      {"until", or_null(referent.until)},
                      {"source", referent.source},
                      {"place", to_string(referent.place)}});
    }
    return list;
  }

  answers::Json fundings() const {
    answers::Json list = answers::Json::array();
    for (const model::Funding& funding : contract_.fundings) {
      list.push_back({{"subject", funding.subject},
                      {"organisation", contract_.partners[funding.funder].id},
                      {"year", or_null(funding.year)},
                      {"euros", or_null(funding.amount)},
                      {"source", funding.source},
                      {"place", to_string(funding.place)}});
    }
    return list;
  }

  answers::Json actions() const {
    answers::Json list = answers::Json::array();
    for (const model::Action& action : contract_.actions) {
      list.push_back({{"id", action.id}, {"title", action.title}});
    }
    return list;
  }

  answers::Json tables() const {
    answers::Json list = answers::Json::array();
    for (const model::Edition& edition : contract_.editions) {
      answers::Json rows = answers::Json::array();
      for (const model::ActionRow& each : edition.rows) rows.push_back(row(each));
      list.push_back({{"year", answers::year_of(edition.year)},
                      {"place", to_string(edition.place)},
                      {"rows", std::move(rows)}});
    }
    return list;
  }

  answers::Json network(const model::Graph& graph) const {
    const std::vector<words::NetworkNode> nodes = words::network_nodes(contract_, graph);
    answers::Json vertices = answers::Json::array(), ties = answers::Json::array();
    for (const words::NetworkNode& node : nodes) {
      vertices.push_back({{"name", node.name},
                          {"kind", words::kind_code(node.kind)},
                          {"id", node.id},
                          {"label", node.label}});
    }
    for (const model::Tie& tie : graph.ties) {
      answers::Json places = answers::Json::array();
      for (const text::Place& place : graph.places_of(tie)) places.push_back(to_string(place));
      ties.push_back({{"from", nodes[tie.from].name},
                      {"to", nodes[tie.to].name},
                      {"role", words::role_code(tie.role)},
                      {"places", std::move(places)}});
    }
    return {{"scope", words::scope_code(graph.scope)},
            {"nodes", std::move(vertices)},
            {"ties", std::move(ties)}};
  }

 private:
  std::string epci(text::EpciId id) const {
    return contract_.partners[contract_.epcis[id].partner].id;
  }

  template <class I, class T>
  static answers::Json id_or_null(const std::optional<I>& id, const text::ById<I, T>& of) {
    return id ? answers::Json(of[*id].id) : answers::Json(nullptr);
  }

  template <class I, class T>
  static answers::Json ids(const std::vector<I>& list, const text::ById<I, T>& of) {
    answers::Json found = answers::Json::array();
    for (I id : list) found.push_back(of[id].id);
    return found;
  }
  answers::Json ids(const std::vector<text::PartnerId>& list) const {
    return ids(list, contract_.partners);
  }

  answers::Json mentions(const std::vector<model::Mention>& named) const {
    answers::Json list = answers::Json::array();
    for (const model::Mention& mention : named) {
      list.push_back({{"organisation", contract_.partners[mention.partner].id},
                      {"printed", mention.printed},
                      {"source", mention.source},
                      {"place", to_string(mention.place)}});
    }
    return list;
  }

  answers::Json amounts(const model::ActionRow& row) const {
    answers::Json list = answers::Json::array();
    for (const model::FunderAmount& amount : row.amounts) {
      list.push_back(
          {{"organisation", amount.funder ? answers::Json(contract_.partners[*amount.funder].id)
                                          : answers::Json(nullptr)},
           {"amount", fields::money_json(amount.money)},
           {"place", to_string(amount.place)}});
    }
    return list;
  }

  answers::Json row(const model::ActionRow& row) const {
    answers::Json covered = answers::Json::array(), own = answers::Json::array();
    for (const model::EpciMention& mention : row.epcis) {
      covered.push_back({{"epci", epci(mention.epci)},
                         {"source", mention.source},
                         {"place", to_string(mention.place)}});
    }
    for (const model::Extra& extra : row.extras) {
      own.push_back({{"header", extra.header}, {"text", extra.text}});
    }
    return {{"action", contract_.actions[row.action].id},
            {"title", row.title},
            {"number", row.number},
            {"nature", word_or_null(code_of(row.nature))},
            {"axis", id_or_null(row.axis, contract_.axes)},
            {"objective", id_or_null(row.objective, contract_.objectives)},
            {"other_objectives", ids(row.other_objectives, contract_.objectives)},
            {"state", row.state ? answers::Json(code_of(*row.state)) : answers::Json(nullptr)},
            {"porteur", words::code_of(row.carrying)},
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
            {"start", fields::said_date_json(row.dates.start)},
            {"end", fields::said_date_json(row.dates.end)},
            {"due", fields::said_date_json(row.dates.due)},
            {"priority",
             row.priority.said.empty()
                 ? answers::Json(nullptr)
                 : answers::Json({{"said", row.priority.said},
                                  {"level", row.priority.level ? answers::Json(*row.priority.level)
                                                               : answers::Json(nullptr)}})},
            {"budget_planned", fields::money_json(row.budget.planned)},
            {"budget_actual", fields::money_json(row.budget.actual)},
            {"participation", row.participation},
            {"source", row.source},
            {"own_columns", std::move(own)},
            {"place", to_string(row.place)}};
  }

  const model::Contract& contract_;
};

}  // namespace

std::string export_json(const study::Study& study, output_text::Language language) {
  const JsonWriter writer(study.contract());
  answers::Json json;
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
  json["network"] = writer.network(study.graph());
  json["analysis"] = answers::Json::parse(answers::check_json(study, language));
  return json.dump(2, ' ', false, answers::Json::error_handler_t::replace) + "\n";
}

}  // namespace maillage::exchange
