#include "output/answers/comparison/compare_json.hpp"

#include "output/json/shapes.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/measures/measure_words.hpp"

namespace maillage::answers {

using namespace json;  // the shapes that it is made of

namespace {

Json seen_json(const model::Contract& contract, const std::optional<analysis::ActionSeen>& action) {
  if (!action) return nullptr;
  return {{"id", contract.actions[action->action].id},
          {"title", contract.actions[action->action].title},
          {"state", code_of(action->state)},
          {"carrying", carrying_code(action->carrying)},
          {"porteurs", ids_of(contract, action->carriers)},
          {"partners", ids_of(contract, action->participants)},
          {"place", to_string(action->place)}};
}

Json changes_json(const Compared& compared, const std::vector<analysis::PartnerChange>& changes) {
  Json list = Json::array();
  for (const analysis::PartnerChange& each : changes) {
    list.push_back({{"change", change_code(each.change)},
                    {"before", id_or_null(compared.before, each.before)},
                    {"after", id_or_null(compared.after, each.after)}});
  }
  return list;
}

Json actions_json(const Compared& compared) {
  const analysis::Comparison& comparison = compared.comparison;
  Json list = Json::array();
  for (const analysis::ActionChange& action : comparison.actions) {
    const auto says_who = [](const std::optional<analysis::ActionSeen>& seen) {
      return seen && seen->carrying != model::Carrying::not_recorded;
    };
    const bool carriers =
        comparison.carriers_comparable && says_who(action.before) && says_who(action.after);
    const bool partners =
        comparison.participants_comparable && action.change == analysis::Change::kept;
    list.push_back(
        {{"change", change_code(action.change)},
         {"before", seen_json(compared.before, action.before)},
         {"after", seen_json(compared.after, action.after)},
         {"porteurs", carriers ? changes_json(compared, action.carriers) : Json(nullptr)},
         {"partners", partners ? changes_json(compared, action.participants) : Json(nullptr)}});
  }
  return list;
}

Json moves_json(const analysis::Comparison& comparison) {
  Json list = Json::array();
  for (std::size_t i = 0; i < comparison.moves.size(); ++i) {
    for (std::size_t j = 0; j < comparison.moves[i].size(); ++j) {
      if (comparison.moves[i][j] == 0) continue;
      list.push_back({{"before", code_of(static_cast<analysis::SeenState>(i))},
                      {"after", code_of(static_cast<analysis::SeenState>(j))},
                      {"actions", comparison.moves[i][j]}});
    }
  }
  return list;
}

// The ids of a list's actions, as the later side that has each names it.
Json action_ids(const Compared& compared, const std::vector<std::uint32_t>& positions) {
  Json list = Json::array();
  for (const std::uint32_t at : positions) {
    const analysis::ActionChange& action = compared.comparison.actions[at];
    if (action.after) {
      list.push_back(compared.after.actions[action.after->action].id);
    } else if (action.before) {
      list.push_back(compared.before.actions[action.before->action].id);
    }
  }
  return list;
}

Json lists_json(const Compared& compared, const analysis::ActionLists& lists) {
  return {{"kept", action_ids(compared, lists.kept)},
          {"gained", action_ids(compared, lists.gained)},
          {"lost", action_ids(compared, lists.lost)}};
}

Json organisations_json(const Compared& compared) {
  const analysis::Comparison& comparison = compared.comparison;
  const auto code = [](const std::optional<analysis::Change>& change) {
    return change ? Json(change_code(*change)) : Json(nullptr);
  };
  Json list = Json::array();
  for (const analysis::OrganisationChange& each : comparison.organisations) {
    list.push_back(
        {{"before", id_or_null(compared.before, each.before)},
         {"after", id_or_null(compared.after, each.after)},
         {"name", partner_name(compared, each)},
         {"as_porteur", code(each.as_carrier)},
         {"in_network", code(each.in_network)},
         {"perhaps",
          id_or_null(each.as_carrier == analysis::Change::lost ? compared.after : compared.before,
                     each.perhaps)},
         {"carried",
          comparison.carriers_comparable ? lists_json(compared, each.carried) : Json(nullptr)},
         {"joined",
          comparison.participants_comparable ? lists_json(compared, each.joined) : Json(nullptr)}});
  }
  return list;
}

Json findings_json(const Compared& compared) {
  Json list = Json::array();
  for (const analysis::FindingChange& each : compared.comparison.findings) {
    const bool lost = each.change == analysis::Change::lost;
    const model::Contract& contract = lost ? compared.before : compared.after;
    const auto& finding = lost ? each.before : each.after;
    if (!finding) continue;
    list.push_back({{"change", change_code(each.change)},
                    {"ground", ground_code(each.ground)},
                    {"tables_in_a_row", each.tables_in_a_row},
                    {"since", each.tables_in_a_row == 0
                                  ? Json(nullptr)
                                  : Json(words::subject_id(
                                        contract, {model::SubjectKind::table, each.since}))},
                    {"finding", finding_json(contract, *finding, compared.language)}});
  }
  return list;
}

Json comparison_measures_json(const analysis::Comparison& comparison) {
  Json list = Json::array();
  for (const analysis::MeasureChange& measure : comparison.measures) {
    list.push_back({{"name", measure.name},
                    {"layer", words::layer_code(measure.layer)},
                    {"range", range_json(measure.range)},
                    {"before", or_null(measure.before)},
                    {"after", or_null(measure.after)},
                    {"difference", or_null(measure.difference)}});
  }
  return list;
}

Json questions_json(const Compared& compared) {
  const analysis::Correspondence& matching = compared.comparison.matching;
  Json list = Json::array();
  for (const analysis::PartnerQuestion& question : matching.partner_questions) {
    list.push_back({{"kind", "partner"},
                    {"before", compared.before.partners[question.before].id},
                    {"after", compared.after.partners[question.after].id},
                    {"ground", doubt_code(question.ground)},
                    {"score", question.score}});
  }
  for (const analysis::ActionQuestion& question : matching.action_questions) {
    list.push_back({{"kind", "action"},
                    {"before", compared.before.actions[question.before].id},
                    {"after", compared.after.actions[question.after].id},
                    {"ground", doubt_code(question.ground)},
                    {"score", question.score}});
  }
  return list;
}

}  // namespace

std::string comparison_json(const Compared& compared) {
  const analysis::Comparison& comparison = compared.comparison;
  const Json object = {
      {"schema", schema_version},
      {"before", scope_json(compared.before, comparison.before_scope)},
      {"after", scope_json(compared.after, comparison.after_scope)},
      {"comparable",
       {{"porteurs", comparison.carriers_comparable},
        {"partners", comparison.participants_comparable},
        {"network", comparison.network_comparable}}},
      {"counts",
       {{"before", counts_json(comparison.before_counts)},
        {"after", counts_json(comparison.after_counts)}}},
      {"actions", actions_json(compared)},
      {"moves", moves_json(comparison)},
      {"organisations", organisations_json(compared)},
      {"findings", findings_json(compared)},
      {"measures", comparison_measures_json(comparison)},
      {"questions", questions_json(compared)},
  };
  return text_of(object);
}

}  // namespace maillage::answers
