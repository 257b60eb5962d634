#include "output/report/page/explore_data.hpp"

#include <array>
#include <string_view>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "output/drawing/dot_writer.hpp"
#include "output/text/terminal.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/network_words.hpp"
#include "output/words/plan_words.hpp"

namespace maillage {
namespace {

using Json = nlohmann::ordered_json;

// Roles of an organisation, in the order of the script's list.
constexpr std::array shown_roles = {Role::carries, Role::takes_part, Role::funds, Role::is_target,
                                    Role::member,  Role::guest,      Role::steers};

int role_position(Role role) {
  for (std::size_t i = 0; i < shown_roles.size(); ++i) {
    if (shown_roles[i] == role) return static_cast<int>(i);
  }
  return -1;
}

template <class I>
int position_of(const std::optional<I>& id) {
  return id ? static_cast<int>(id->value) : -1;
}

// What a node is called in the pictures' titles.
std::string drawn_name(std::string_view kind, const std::string& id) {
  const std::string quoted = quoted_name(std::string(kind) + " " + id);
  return quoted.substr(1, quoted.size() - 2);
}

class ExploreWriter {
 public:
  explicit ExploreWriter(const ReportMaking& making)
      : making_(making), contract_(making.contract) {}

  Json lists() const {
    const Language language = making_.language;
    Json json;
    json["table"] = shown_table();
    json["axes"] = Json::array();
    for (const Axis& axis : contract_.axes) {
      json["axes"].push_back(Json::array({axis.id, printable(axis.name)}));
    }
    json["objectives"] = Json::array();
    for (const Objective& objective : contract_.objectives) {
      json["objectives"].push_back(
          Json::array({objective.id, printable(objective.name), position_of(objective.axis),
                       position_of(objective.parent)}));
    }
    json["types"] = Json::array();
    for (int i = 0; i < partner_type_count; ++i) {
      json["types"].push_back(type_word(static_cast<PartnerType>(i), language));
    }
    json["states"] = Json::array();
    for (int i = 0; i < state_count; ++i) {
      json["states"].push_back(state_word(static_cast<State>(i), language));
    }
    json["roles"] = Json::array();
    for (Role role : shown_roles) json["roles"].push_back(role_word(role, language));
    json["tables"] = Json::array();
    for (const Edition& edition : contract_.editions) {
      json["tables"].push_back(
          Json::array({table_slug(contract_, edition.year), table_name(edition, language)}));
    }
    json["kinds"] = Json::array();
    for (int i = 0; i < kind_count; ++i) {
      json["kinds"].push_back(kind_word(static_cast<Kind>(i), language));
    }
    return json;
  }

  // Organisations by their id's number, then actions, instances, objectives, axes, EPCI.
  Json nodes() const {
    Json list = Json::array();
    for (std::uint32_t i = 0; i < contract_.partners.size(); ++i) {
      const Partner& partner = contract_.partners[PartnerId{i}];
      Json node = node_of(Kind::partner, partner.id, partner.name, {SubjectKind::partner, i});
      node.push_back(drawn_name("partenaire", partner.id));
      node.push_back(static_cast<int>(partner.type));
      node.push_back(partner.aliases);
      list.push_back(std::move(node));
    }
    for (std::uint32_t i = 0; i < contract_.actions.size(); ++i) {
      const Action& action = contract_.actions[ActionId{i}];
      Json node = node_of(Kind::action, action.id, action.title, {SubjectKind::action, i});
      node.push_back(drawn_name("action", action.id));
      list.push_back(std::move(node));
    }
    for (std::uint32_t i = 0; i < contract_.instances.size(); ++i) {
      const Instance& instance = contract_.instances[InstanceId{i}];
      list.push_back(
          node_of(Kind::instance, instance.id, instance.name, {SubjectKind::instance, i}));
    }
    for (std::uint32_t i = 0; i < contract_.objectives.size(); ++i) {
      const Objective& objective = contract_.objectives[ObjectiveId{i}];
      list.push_back(node_of(Kind::objective, objective.id, objective.id + " " + objective.name,
                             {SubjectKind::objective, i}));
      list.back().push_back(drawn_name("objectif", objective.id));
    }
    for (std::uint32_t i = 0; i < contract_.axes.size(); ++i) {
      const Axis& axis = contract_.axes[AxisId{i}];
      list.push_back(
          node_of(Kind::axis, axis.id, axis.id + " " + axis.name, {SubjectKind::axis, i}));
      list.back().push_back(drawn_name("axe", axis.id));
    }
    for (std::uint32_t i = 0; i < contract_.epcis.size(); ++i) {
      const Partner& council = contract_.partners[contract_.epcis[EpciId{i}].partner];
      list.push_back(node_of(Kind::epci, council.id, council.name, {SubjectKind::epci, i}));
    }
    return list;
  }

  Json rows() const {
    Json list = Json::array();
    for (std::size_t table = 0; table < contract_.editions.size(); ++table) {
      for (const ActionRow& row : contract_.editions[table].rows) {
        Json parts = Json::array();
        const auto add = [&](const std::vector<Mention>& mentions, Role role) {
          for (const Mention& mention : mentions) {
            parts.push_back(mention.partner.value);
            parts.push_back(role_position(role));
          }
        };
        add(row.carriers, Role::carries);
        add(row.partners, Role::takes_part);
        add(row.funders, Role::funds);
        add(row.targets, Role::is_target);
        const int state = row.state ? static_cast<int>(*row.state) : -1;
        list.push_back(Json::array({table, row.action.value, state, position_of(row.objective),
                                    position_of(row.axis), std::move(parts)}));
      }
    }
    return list;
  }

  Json seats() const {
    Json list = Json::array();
    for (std::uint32_t i = 0; i < contract_.instances.size(); ++i) {
      const Instance& instance = contract_.instances[InstanceId{i}];
      Json parts = Json::array();
      const auto add = [&](const std::vector<PartnerId>& partners, Role role) {
        for (PartnerId partner : partners) {
          parts.push_back(partner.value);
          parts.push_back(role_position(role));
        }
      };
      add(instance.members, Role::member);
      add(instance.guests, Role::guest);
      add(instance.leads, Role::steers);
      list.push_back(Json::array({i, std::move(parts)}));
    }
    return list;
  }

 private:
  // The table that the report reads; none for all of them.
  int shown_table() const {
    if (making_.scope().whole) return -1;
    for (std::size_t i = 0; i < contract_.editions.size(); ++i) {
      if (contract_.editions[i].year == making_.scope().year) return static_cast<int>(i);
    }
    return -1;
  }

  Json node_of(Kind kind, const std::string& id, const std::string& name,
               const Subject& subject) const {
    return Json::array(
        {static_cast<int>(kind), id, printable(name), report_anchor(contract_, subject)});
  }

  const ReportMaking& making_;
  const Contract& contract_;
};

// The same JSON, with nothing that could end the script or start a comment in it.
std::string fit_for_script(const std::string& json) {
  std::string text;
  text.reserve(json.size());
  for (std::size_t i = 0; i < json.size(); ++i) {
    const std::string_view rest = std::string_view(json).substr(i, 3);
    if (json[i] == '<') {
      text += "\\u003c";
    } else if (json[i] == '>') {
      text += "\\u003e";
    } else if (json[i] == '&') {
      text += "\\u0026";
    } else if (rest == "\u2028" || rest == "\u2029") {
      text += rest == "\u2028" ? "\\u2028" : "\\u2029";
      i += 2;
    } else {
      text += json[i];
    }
  }
  return text;
}

}  // namespace

std::string explore_data(const ReportMaking& making) {
  const ExploreWriter writer(making);
  Json json = writer.lists();
  json["nodes"] = writer.nodes();
  json["rows"] = writer.rows();
  json["seats"] = writer.seats();
  return fit_for_script(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

}  // namespace maillage
