#include "output/report/page/explore_data.hpp"

#include <array>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "network/gaps/carrier_history.hpp"
#include "network/gaps/consequence.hpp"
#include "output/drawing/dot_writer.hpp"
#include "output/text/terminal.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/headlines/story_messages.hpp"
#include "output/words/network/network_words.hpp"

namespace maillage::report::page {
namespace {

using Json = nlohmann::ordered_json;

// Roles of an organisation, in the order of the script's list.
constexpr std::array shown_roles = {
    model::Role::carries, model::Role::takes_part, model::Role::funds, model::Role::is_target,
    model::Role::member,  model::Role::guest,      model::Role::steers};

int role_position(model::Role role) {
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
  const std::string quoted = drawing::quoted_name(std::string(kind) + " " + id);
  return quoted.substr(1, quoted.size() - 2);
}

class ExploreWriter {
 public:
  explicit ExploreWriter(const blocks::ReportMaking& making)
      : making_(making), contract_(making.contract) {}

  Json lists() const {
    const output_text::Language language = making_.language;
    Json json;
    json["table"] = shown_table();
    json["axes"] = Json::array();
    for (const model::Axis& axis : contract_.axes) {
      json["axes"].push_back(Json::array({axis.id, output_text::printable(axis.name)}));
    }
    json["objectives"] = Json::array();
    for (const model::Objective& objective : contract_.objectives) {
      json["objectives"].push_back(
          Json::array({objective.id, output_text::printable(objective.name),
                       position_of(objective.axis), position_of(objective.parent)}));
    }
    json["types"] = Json::array();
    for (int i = 0; i < model::partner_type_count; ++i) {
      json["types"].push_back(words::type_word(static_cast<model::PartnerType>(i), language));
    }
    json["states"] = Json::array();
    for (int i = 0; i < model::state_count; ++i) {
      json["states"].push_back(words::state_word(static_cast<model::State>(i), language));
    }
    json["roles"] = Json::array();
    for (model::Role role : shown_roles) json["roles"].push_back(words::role_word(role, language));
    json["tables"] = Json::array();
    for (const model::Edition& edition : contract_.editions) {
      json["tables"].push_back(Json::array(
          {words::table_slug(contract_, edition.year), words::table_name(edition.year, language)}));
    }
    json["kinds"] = Json::array();
    for (int i = 0; i < model::kind_count; ++i) {
      json["kinds"].push_back(words::kind_word(static_cast<model::Kind>(i), language));
    }
    return json;
  }

  // Organisations by their id's number, then actions, instances, objectives, axes, EPCI.
  Json nodes() const {
    Json list = Json::array();
    for (std::uint32_t i = 0; i < contract_.partners.size(); ++i) {
      const model::Partner& partner = contract_.partners[text::PartnerId{i}];
      Json node =
          node_of(model::Kind::partner, partner.id, partner.name, {model::SubjectKind::partner, i});
      node.push_back(drawn_name("partenaire", partner.id));
      node.push_back(static_cast<int>(partner.type));
      node.push_back(partner.aliases);
      list.push_back(std::move(node));
    }
    for (std::uint32_t i = 0; i < contract_.actions.size(); ++i) {
      const model::Action& action = contract_.actions[text::ActionId{i}];
      Json node =
          node_of(model::Kind::action, action.id, action.title, {model::SubjectKind::action, i});
      node.push_back(drawn_name("action", action.id));
      list.push_back(std::move(node));
    }
    for (std::uint32_t i = 0; i < contract_.instances.size(); ++i) {
      const model::Instance& instance = contract_.instances[text::InstanceId{i}];
      list.push_back(node_of(model::Kind::instance, instance.id, instance.name,
                             {model::SubjectKind::instance, i}));
    }
    for (std::uint32_t i = 0; i < contract_.objectives.size(); ++i) {
      const model::Objective& objective = contract_.objectives[text::ObjectiveId{i}];
      list.push_back(node_of(model::Kind::objective, objective.id,
                             objective.id + " " + objective.name,
                             {model::SubjectKind::objective, i}));
      list.back().push_back(drawn_name("objectif", objective.id));
    }
    for (std::uint32_t i = 0; i < contract_.axes.size(); ++i) {
      const model::Axis& axis = contract_.axes[text::AxisId{i}];
      list.push_back(node_of(model::Kind::axis, axis.id, axis.id + " " + axis.name,
                             {model::SubjectKind::axis, i}));
      list.back().push_back(drawn_name("axe", axis.id));
    }
    for (std::uint32_t i = 0; i < contract_.epcis.size(); ++i) {
      const model::Partner& council = contract_.partners[contract_.epcis[text::EpciId{i}].partner];
      list.push_back(
          node_of(model::Kind::epci, council.id, council.name, {model::SubjectKind::epci, i}));
    }
    return list;
  }

  Json rows() const {
    Json list = Json::array();
    for (std::size_t table = 0; table < contract_.editions.size(); ++table) {
      for (const model::ActionRow& row : contract_.editions[table].rows) {
        Json parts = Json::array();
        const auto add = [&](const std::vector<model::Mention>& mentions, model::Role role) {
          for (const model::Mention& mention : mentions) {
            parts.push_back(mention.partner.value);
            parts.push_back(role_position(role));
          }
        };
        add(row.carriers, model::Role::carries);
        add(row.partners, model::Role::takes_part);
        add(row.funders, model::Role::funds);
        add(row.targets, model::Role::is_target);
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
      const model::Instance& instance = contract_.instances[text::InstanceId{i}];
      Json parts = Json::array();
      const auto add = [&](const std::vector<text::PartnerId>& partners, model::Role role) {
        for (text::PartnerId partner : partners) {
          parts.push_back(partner.value);
          parts.push_back(role_position(role));
        }
      };
      add(instance.members, model::Role::member);
      add(instance.guests, model::Role::guest);
      add(instance.leads, model::Role::steers);
      list.push_back(Json::array({i, std::move(parts)}));
    }
    return list;
  }

  // What the findings' table is filtered by, in the order of its rows.
  void add_findings(Json& json) const {
    json["rules"] = Json::array();
    json["consequences"] = Json::array();
    json["found"] = Json::array();
    for (int i = 0; i <= static_cast<int>(gaps::Consequence::know); ++i) {
      json["consequences"].push_back(
          words::consequence_word(static_cast<gaps::Consequence>(i), making_.language));
    }
    std::map<model::Rule, std::size_t> rules;
    for (const model::Finding& finding : making_.analysis.findings) {
      const auto [rule, is_new] = rules.emplace(finding.rule, rules.size());
      if (is_new) {
        json["rules"].push_back(Json::array(
            {model::rule_code(finding.rule), words::rule_title(finding.rule, making_.language)}));
      }
      json["found"].push_back(
          Json::array({rule->second, static_cast<int>(gaps::consequence_of(finding)),
                       words::subject_kind_code(finding.subject.kind), finding.subject.index}));
    }
  }

  Json acts() const {
    Json list = Json::array();
    const auto& histories = making_.study.carrier_histories();
    for (const auto& rows : making_.study.rows()) {
      if (rows.empty()) continue;
      const model::ActionRow& row = *rows.back();
      Json covered = Json::array();
      for (const model::EpciMention& each : row.epcis) covered.push_back(each.epci.value);
      const gaps::CarrierHistory& history = histories[row.action.value];
      const bool orphan = model::is_live(row) && row.carrying == model::Carrying::nobody;
      const int since = orphan && !history.run.empty()
                            ? year_of(contract_.editions[history.run.front().table].year)
                            : 0;
      list.push_back(Json::array({row.action.value, std::move(covered), since}));
    }
    return list;
  }

  Json told(const std::vector<blocks::StoryStep>& story) const {
    using words::headlines::Story;
    Json json;
    json["words"] = Json::object({{"title", making_.say(Story::title)},
                                  {"begin", making_.say(Story::begin)},
                                  {"previous", making_.say(Story::previous)},
                                  {"next", making_.say(Story::next)},
                                  {"leave", making_.say(Story::leave)}});
    json["steps"] = Json::array();
    for (const blocks::StoryStep& step : story) {
      json["steps"].push_back(Json::object({{"count", step.count},
                                            {"title", output_text::printable(step.title)},
                                            {"note", output_text::printable(step.note)},
                                            {"state", step.state}}));
    }
    return json;
  }

 private:
  static int year_of(const model::WhichTable& table) {
    return table.is_recapitulatif() ? table.date().year : table.value_or(0);
  }

  // The table that the report reads; none for all of them.
  int shown_table() const {
    if (making_.scope().whole) return -1;
    for (std::size_t i = 0; i < contract_.editions.size(); ++i) {
      if (contract_.editions[i].year == making_.scope().year) return static_cast<int>(i);
    }
    return -1;
  }

  Json node_of(model::Kind kind, const std::string& id, const std::string& name,
               const model::Subject& subject) const {
    return Json::array({static_cast<int>(kind), id, output_text::printable(name),
                        blocks::report_anchor(contract_, subject)});
  }

  const blocks::ReportMaking& making_;
  const model::Contract& contract_;
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

std::string explore_data(const blocks::ReportMaking& making,
                         const std::vector<blocks::StoryStep>& story) {
  const ExploreWriter writer(making);
  Json json = writer.lists();
  json["nodes"] = writer.nodes();
  json["rows"] = writer.rows();
  json["seats"] = writer.seats();
  json["acts"] = writer.acts();
  writer.add_findings(json);
  if (!story.empty()) json["story"] = writer.told(story);
  return fit_for_script(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

}  // namespace maillage::report::page
