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

// The table that the report reads; none for all of them.
int shown_table(const blocks::ReportMaking& making) {
  if (making.scope().whole) return -1;
  for (std::size_t i = 0; i < making.contract.editions.size(); ++i) {
    if (making.contract.editions[i].year == making.scope().year) return static_cast<int>(i);
  }
  return -1;
}

Json explore_lists(const blocks::ReportMaking& making) {
  const output_text::Language language = making.language;
  Json json;
  json["table"] = shown_table(making);
  json["axes"] = Json::array();
  for (const model::Axis& axis : making.contract.axes) {
    json["axes"].push_back(Json::array({axis.id, output_text::printable(axis.name)}));
  }
  json["objectives"] = Json::array();
  for (const model::Objective& objective : making.contract.objectives) {
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
  for (const model::Edition& edition : making.contract.editions) {
    json["tables"].push_back(Json::array({words::table_slug(making.contract, edition.year),
                                          words::table_name(edition.year, language)}));
  }
  json["kinds"] = Json::array();
  for (int i = 0; i < model::kind_count; ++i) {
    json["kinds"].push_back(words::kind_word(static_cast<model::Kind>(i), language));
  }
  return json;
}

Json node_of(const blocks::ReportMaking& making, model::Kind kind, const std::string& id,
             const std::string& name, const model::Subject& subject) {
  return Json::array({static_cast<int>(kind), id, output_text::printable(name),
                      blocks::report_anchor(making.contract, subject)});
}

// Organisations by their id's number, then actions, instances, objectives, axes, EPCI.
Json explore_nodes(const blocks::ReportMaking& making) {
  Json list = Json::array();
  for (std::uint32_t i = 0; i < making.contract.partners.size(); ++i) {
    const model::Partner& partner = making.contract.partners[text::PartnerId{i}];
    Json node = node_of(making, model::Kind::partner, partner.id, partner.name,
                        {model::SubjectKind::partner, i});
    node.push_back(drawn_name("partenaire", partner.id));
    node.push_back(static_cast<int>(partner.type));
    node.push_back(partner.aliases);
    list.push_back(std::move(node));
  }
  for (std::uint32_t i = 0; i < making.contract.actions.size(); ++i) {
    const model::Action& action = making.contract.actions[text::ActionId{i}];
    Json node = node_of(making, model::Kind::action, action.id, action.title,
                        {model::SubjectKind::action, i});
    node.push_back(drawn_name("action", action.id));
    list.push_back(std::move(node));
  }
  for (std::uint32_t i = 0; i < making.contract.instances.size(); ++i) {
    const model::Instance& instance = making.contract.instances[text::InstanceId{i}];
    list.push_back(node_of(making, model::Kind::instance, instance.id, instance.name,
                           {model::SubjectKind::instance, i}));
  }
  for (std::uint32_t i = 0; i < making.contract.objectives.size(); ++i) {
    const model::Objective& objective = making.contract.objectives[text::ObjectiveId{i}];
    list.push_back(node_of(making, model::Kind::objective, objective.id,
                           objective.id + " " + objective.name,
                           {model::SubjectKind::objective, i}));
    list.back().push_back(drawn_name("objectif", objective.id));
  }
  for (std::uint32_t i = 0; i < making.contract.axes.size(); ++i) {
    const model::Axis& axis = making.contract.axes[text::AxisId{i}];
    list.push_back(node_of(making, model::Kind::axis, axis.id, axis.id + " " + axis.name,
                           {model::SubjectKind::axis, i}));
    list.back().push_back(drawn_name("axe", axis.id));
  }
  for (std::uint32_t i = 0; i < making.contract.epcis.size(); ++i) {
    const model::Partner& council =
        making.contract.partners[making.contract.epcis[text::EpciId{i}].partner];
    list.push_back(node_of(making, model::Kind::epci, council.id, council.name,
                           {model::SubjectKind::epci, i}));
  }
  return list;
}

Json explore_rows(const blocks::ReportMaking& making) {
  Json list = Json::array();
  for (std::size_t table = 0; table < making.contract.editions.size(); ++table) {
    for (const model::ActionRow& row : making.contract.editions[table].rows) {
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

Json explore_seats(const blocks::ReportMaking& making) {
  Json list = Json::array();
  for (std::uint32_t i = 0; i < making.contract.instances.size(); ++i) {
    const model::Instance& instance = making.contract.instances[text::InstanceId{i}];
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
void add_findings(const blocks::ReportMaking& making, Json& json) {
  json["rules"] = Json::array();
  json["consequences"] = Json::array();
  json["found"] = Json::array();
  for (int i = 0; i <= static_cast<int>(gaps::Consequence::know); ++i) {
    json["consequences"].push_back(
        words::consequence_word(static_cast<gaps::Consequence>(i), making.language));
  }
  std::map<model::Rule, std::size_t> rules;
  for (const model::Finding& finding : making.analysis.findings) {
    const auto [rule, is_new] = rules.emplace(finding.rule, rules.size());
    if (is_new) {
      json["rules"].push_back(Json::array(
          {model::rule_code(finding.rule), words::rule_title(finding.rule, making.language)}));
    }
    json["found"].push_back(
        Json::array({rule->second, static_cast<int>(gaps::consequence_of(finding)),
                     words::subject_kind_code(finding.subject.kind), finding.subject.index}));
  }
}

int year_of(const model::WhichTable& table) {
  return table.is_recapitulatif() ? table.date().year : table.value_or(0);
}

Json explore_acts(const blocks::ReportMaking& making) {
  Json list = Json::array();
  const auto& histories = making.study.carrier_histories();
  for (const auto& rows : making.study.rows()) {
    if (rows.empty()) continue;
    const model::ActionRow& row = *rows.back();
    Json covered = Json::array();
    for (const model::EpciMention& each : row.epcis) covered.push_back(each.epci.value);
    const gaps::CarrierHistory& history = histories[row.action.value];
    const bool orphan = model::is_live(row) && row.carrying == model::Carrying::nobody;
    const int since = orphan && !history.run.empty()
                          ? year_of(making.contract.editions[history.run.front().table].year)
                          : 0;
    list.push_back(Json::array({row.action.value, std::move(covered), since}));
  }
  return list;
}

Json told_story(const blocks::ReportMaking& making, const std::vector<blocks::StoryStep>& story) {
  using words::headlines::Story;
  Json json;
  json["words"] = Json::object({{"title", making.say(Story::title)},
                                {"begin", making.say(Story::begin)},
                                {"previous", making.say(Story::previous)},
                                {"next", making.say(Story::next)},
                                {"leave", making.say(Story::leave)}});
  json["steps"] = Json::array();
  for (const blocks::StoryStep& step : story) {
    json["steps"].push_back(Json::object({{"count", step.count},
                                          {"title", output_text::printable(step.title)},
                                          {"note", output_text::printable(step.note)},
                                          {"state", step.state}}));
  }
  return json;
}

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
  Json json = explore_lists(making);
  json["nodes"] = explore_nodes(making);
  json["rows"] = explore_rows(making);
  json["seats"] = explore_seats(making);
  json["acts"] = explore_acts(making);
  add_findings(making, json);
  if (!story.empty()) json["story"] = told_story(making, story);
  return fit_for_script(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

}  // namespace maillage::report::page
