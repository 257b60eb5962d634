#include "output/answers/check_json.hpp"

#include <nlohmann/json.hpp>

#include "network/gaps/coverage.hpp"
#include "network/model/counting.hpp"
#include "network/model/vocabulary.hpp"
#include "output/answers/json_parts.hpp"
#include "output/fields/field_json.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/measures/measure_words.hpp"
#include "output/words/rules/rule_words.hpp"

namespace maillage::answers {

Json optional_number(const std::optional<double>& value) {
  return value ? Json(*value) : Json(nullptr);
}

namespace {

Json date_or_null(const std::optional<text::Date>& date) {
  return date ? Json(to_string(*date)) : Json(nullptr);
}

// A value behind `margin` spaces: no string of JSON holds a line break.
void append_behind_margin(std::string& text, std::string_view value, std::size_t margin) {
  for (std::size_t end = value.find('\n'); end != value.npos; end = value.find('\n')) {
    text += value.substr(0, end + 1);
    text.append(margin, ' ');
    value.remove_prefix(end + 1);
  }
  text += value;
}

// An object as Json::dump(2) writes it, member by member and long lists element by element: of 90 MB
// of text there is no tree of a tenfold size.
class ObjectText {
 public:
  void add(std::string_view key, const Json& value) {
    begin(key);
    append(value, 2);
  }

  template <class List, class Make>
  void add_list(std::string_view key, const List& list, Make make) {
    begin(key);
    text_ += '[';
    bool is_first = true;
    for (const auto& each : list) {
      text_ += is_first ? "\n    " : ",\n    ";
      append(make(each), 4);
      is_first = false;
    }
    text_ += is_first ? "]" : "\n  ]";
  }

  std::string take() {
    text_ += "\n}\n";
    return std::move(text_);
  }

 private:
  void begin(std::string_view key) {
    text_ += text_.empty() ? "{\n  \"" : ",\n  \"";
    text_ += key;
    text_ += "\": ";
  }

  // Text of a source that was not UTF-8 was refused before; a lone byte is replaced all the same.
  void append(const Json& value, std::size_t margin) {
    append_behind_margin(text_, value.dump(2, ' ', false, Json::error_handler_t::replace), margin);
  }

  std::string text_;
};

}  // namespace

Json year_of(const model::Scope& scope) {
  if (scope.whole) return "tout";
  return year_of(scope.year);
}

Json year_of(const model::WhichTable& table) {
  return table ? Json(*table) : Json(to_string(table));
}

Json subject_json(const model::Contract& contract, const model::Subject& subject) {
  return {{"kind", words::subject_kind_code(subject.kind)},
          {"id", words::subject_id(contract, subject)}};
}

Json counts_json(const analysis::Counts& counts) {
  Json states = Json::object();
  for (int i = 0; i < model::state_count; ++i) {
    states[std::string(model::code_of(static_cast<model::State>(i)))] =
        counts.by_state[static_cast<std::size_t>(i)];
  }
  return {{"actions", counts.actions},
          {"fiches", counts.fiches},
          {"pistes", counts.pistes},
          {"done", counts.done()},
          {"states", states},
          {"state_not_recorded", counts.state_not_said},
          {"with_porteur", counts.carried},
          {"with_porteur_abandoned", counts.carried_abandoned},
          {"without_porteur", counts.orphan},
          {"without_porteur_abandoned", counts.orphan_abandoned},
          {"uncertain_porteur", counts.uncertain},
          {"person_porteur", counts.by_person},
          {"porteur_not_recorded", counts.carrier_not_said},
          {"partners", counts.partners},
          {"partners_tied", counts.tied},
          {"porteurs", counts.carriers},
          {"partners_prospective", counts.prospective},
          {"objectives", counts.objectives},
          {"objectives_without_action", counts.objectives_without_action},
          {"objectives_not_printed", counts.objectives_not_printed},
          {"ties", counts.ties},
          {"signatories", counts.signatories},
          {"instances", counts.instances},
          {"epci", counts.epcis}};
}

namespace {

Json measure_json(const model::Contract& contract, const measures::Measure& measure) {
  return {{"name", measure.name},
          {"value", optional_number(measure.value)},
          {"layer", words::layer_code(measure.layer)},
          {"range", {measure.range.low, optional_number(measure.range.high)}},
          {"subject", subject_json(contract, measure.subject)}};
}

Json measures_json(const model::Contract& contract,
                   const std::vector<measures::Measure>& measures) {
  Json list = Json::array();
  for (const measures::Measure& measure : measures) list.push_back(measure_json(contract, measure));
  return list;
}

}  // namespace

Json finding_json(const model::Contract& contract, const model::Finding& finding,
                  output_text::Language language) {
  Json subject = subject_json(contract, finding.subject);
  subject["name"] = words::subject_name(contract, finding.subject, language);
  Json involved = Json::array();
  for (const model::Subject& each : finding.involved)
    involved.push_back(subject_json(contract, each));
  Json places = Json::array();
  for (const text::Place& place : finding.places) places.push_back(to_string(place));
  return {{"rule", model::rule_code(finding.rule)},
          {"severity", words::severity_code(finding.severity)},
          {"consequence", words::consequence_code(gaps::consequence_of(finding))},
          {"subject", std::move(subject)},
          {"involved", std::move(involved)},
          {"numbers", finding.numbers},
          {"words", finding.words},
          {"text", words::finding_detail(contract, finding, language)},
          {"to_do", words::what_to_do(finding.rule, gaps::consequence_of(finding), language)},
          {"places", std::move(places)}};
}

namespace {

std::string_view agreement_code(gaps::Agreement agreement) {
  switch (agreement) {
    case gaps::Agreement::agrees:
      return "agrees";
    case gaps::Agreement::differs:
      return "differs";
    case gaps::Agreement::unknown:
      return "unknown";
  }
  return "";
}

Json figure_json(const model::Contract& contract, const gaps::DeclaredFigureCheck& check) {
  const model::DeclaredFigure& figure = contract.figures[check.figure];
  Json readings = Json::array();
  for (const gaps::DeclaredFigureReading& reading : check.readings) {
    Json codes = Json::array();
    for (gaps::Variation variation : reading.variations)
      codes.push_back(gaps::variation_code(variation));
    readings.push_back({{"variations", codes}, {"value", reading.value}});
  }
  Json year = nullptr;
  if (figure.table.year()) {
    year = *figure.table.year();
  } else if (!figure.table.is_whole()) {
    year = words::choice_code(figure.table);
  }
  return {{"id", figure.id},
          {"said", figure.said},
          {"declared", figure.value},
          {"computed", optional_number(check.computed)},
          {"percentage", figure.is_percentage},
          {"agreement", agreement_code(check.agreement)},
          {"year", year},
          {"source", figure.source},
          {"place", to_string(figure.place)},
          {"nearest", check.nearest ? Json(*check.nearest) : Json(nullptr)},
          {"readings", readings}};
}

Json coverage_json(const study::Study& study, gaps::CoverageBy by) {
  const model::Contract& contract = study.contract();
  const gaps::Coverage& coverage = study.coverage(by);
  Json columns = Json::array(), rows = Json::array();
  for (const std::uint32_t column : coverage.columns) {
    switch (by) {
      case gaps::CoverageBy::epci:
        columns.push_back(words::subject_id(contract, {model::SubjectKind::epci, column}));
        break;
      case gaps::CoverageBy::partner_type:
        columns.push_back(model::code_of(static_cast<model::PartnerType>(column)));
        break;
      case gaps::CoverageBy::instance:
        columns.push_back(words::subject_id(contract, {model::SubjectKind::instance, column}));
        break;
      case gaps::CoverageBy::table:
        columns.push_back(words::subject_id(contract, {model::SubjectKind::table, column}));
        break;
    }
  }
  for (const gaps::CoverageRow& row : coverage.rows) {
    Json cells = Json::array();
    for (const auto& cell : row.cells) cells.push_back(cell ? Json(*cell) : Json(nullptr));
    rows.push_back({{"subject", subject_json(contract, row.subject)},
                    {"actions", row.actions},
                    {"in_no_column", row.unplaced},
                    {"cells", cells}});
  }
  return {{"columns", columns}, {"rows", rows}};
}

template <class I>
Json ids(const model::Contract& contract, model::SubjectKind kind, const std::vector<I>& list) {
  Json found = Json::array();
  for (I id : list) found.push_back(words::subject_id(contract, {kind, id.value}));
  return found;
}

Json carrier_json(const model::Contract& contract, const planning::CarrierWeight& weight) {
  const planning::Departure& lost = weight.departure;
  return {{"id", contract.partners[weight.partner].id},
          {"carried", weight.carried},
          {"carried_abandoned", weight.abandoned},
          {"carried_with_services", weight.with_services},
          {"actions_without_porteur",
           ids(contract, model::SubjectKind::action, lost.actions_without_carrier)},
          {"actions_left_to_unnamed",
           ids(contract, model::SubjectKind::action, lost.actions_left_to_unnamed)},
          {"actions_with_fewer_porteurs",
           ids(contract, model::SubjectKind::action, lost.actions_with_fewer_carriers)},
          {"objectives_lost",
           ids(contract, model::SubjectKind::objective, lost.objectives_without_carried_action)},
          {"instances_under_quorum",
           ids(contract, model::SubjectKind::instance, lost.instances_under_quorum)},
          {"instances_without_pilot",
           ids(contract, model::SubjectKind::instance, lost.instances_without_lead)},
          {"partners_cut_off", ids(contract, model::SubjectKind::partner, lost.partners_cut_off)}};
}

// What each organisation of the network does, counted as network/model/counting.hpp says.
void add_organisations(const study::Study& study, ObjectText& object) {
  const model::Contract& contract = study.contract();
  const std::vector<model::PartnerDoings>& own = study.doings();
  const std::vector<model::PartnerDoings>& all = study.doings_with_services();
  const auto tally = [](const model::CountedActions& actions) {
    return Json{{"live", actions.live.size()}, {"abandoned", actions.abandoned.size()}};
  };
  std::vector<text::PartnerId> acting;
  for (const text::PartnerId partner : study.graph().partners) {
    const model::PartnerDoings& together = all[partner.value];
    if (together.acts() || !together.maybe.empty()) acting.push_back(partner);
  }
  object.add_list("organisations", acting, [&](text::PartnerId partner) -> Json {
    const model::PartnerDoings &mine = own[partner.value], &together = all[partner.value];
    return {{"id", contract.partners[partner].id},
            {"carries", tally(mine.carries)},
            {"maybe", tally(mine.maybe)},
            {"takes_part", tally(mine.takes_part)},
            {"funds", tally(mine.funds)},
            {"with_services",
             {{"carries", tally(together.carries)},
              {"takes_part", tally(together.takes_part)},
              {"funds", tally(together.funds)}}}};
  });
}

void add_network(const study::Study& study, ObjectText& object) {
  const model::Contract& contract = study.contract();
  const model::Graph& graph = study.graph();
  const analysis::Analysis& analysis = study.analysis();
  const auto partner = [&](std::uint32_t at) { return contract.partners[graph.partners[at]].id; };
  object.add_list("multiplexity", analysis.multiplex, [&](const measures::Multiplex& pair) -> Json {
    return {{"a", partner(pair.a)}, {"b", partner(pair.b)}, {"layers", pair.layers}};
  });
  Json players = Json::array();
  for (std::size_t i = 0; i < analysis.key_players.partners.size(); ++i) {
    players.push_back({{"id", partner(analysis.key_players.partners[i])},
                       {"fragmentation", analysis.key_players.fragmentation[i]}});
  }
  object.add("key_players", players);
  object.add_list("projection", analysis.pairs, [&](const measures::Pair& pair) -> Json {
    return {{"a", partner(pair.a)},
            {"b", partner(pair.b)},
            {"shared", pair.shared},
            {"jaccard", pair.jaccard},
            {"newman", pair.newman}};
  });
  object.add_list("cutpoints", analysis.cutpoints, [&](const measures::Cutpoint& cut) -> Json {
    const bool is_partner = cut.mode == measures::Mode::partner;
    return {{"kind", is_partner ? "partner" : "action"},
            {"id", is_partner ? partner(cut.index) : contract.actions[graph.actions[cut.index]].id},
            {"partners", cut.partners},
            {"actions", cut.actions}};
  });
  Json sizes = Json::array();
  for (const measures::ComponentSize& size : analysis.components.sizes) {
    sizes.push_back(size.partners + size.actions);
  }
  object.add("components", sizes);
}

}  // namespace

std::string answers_json(const std::vector<std::string>& contracts,
                         const std::vector<std::string>& unread) {
  std::string text = "{\n  \"schema\": " + std::to_string(check_schema) + ",\n  \"contracts\": [";
  for (std::size_t i = 0; i < contracts.size(); ++i) {
    text += i == 0 ? "\n    " : ",\n    ";
    append_behind_margin(text, std::string_view(contracts[i]).substr(0, contracts[i].size() - 1),
                         4);
  }
  text += contracts.empty() ? "]" : "\n  ]";
  return text +
         ",\n  \"unread\": " + Json(unread).dump(-1, ' ', false, Json::error_handler_t::replace) +
         "\n}\n";
}

std::string check_json(const study::Study& study, output_text::Language language,
                       const DecisionAccount* decisions) {
  const model::Contract& contract = study.contract();
  const analysis::Analysis& analysis = study.analysis();
  ObjectText object;
  object.add("contract", {{"id", contract.id},
                          {"name", contract.name},
                          {"territory", contract.territory},
                          {"start", date_or_null(contract.start)},
                          {"end", date_or_null(contract.end)}});
  object.add("year", year_of(analysis.scope));
  object.add("axis",
             analysis.scope.axis ? Json(contract.axes[*analysis.scope.axis].id) : Json(nullptr));
  object.add("counts", counts_json(analysis.counts));
  object.add_list("findings", analysis.findings, [&](const model::Finding& finding) {
    return finding_json(contract, finding, language);
  });
  object.add_list("accepted", analysis.accepted, [&](const gaps::AcceptedFinding& each) {
    const model::Exception& exception = contract.exceptions[each.exception];
    Json accepted = finding_json(contract, each.finding, language);
    accepted["reason"] = exception.reason;
    accepted["until"] = date_or_null(exception.until);
    return accepted;
  });
  object.add_list("measures", analysis.measures, [&](const measures::Measure& measure) {
    return measure_json(contract, measure);
  });
  object.add("shortest_paths_computed", !analysis.paths_too_costly);
  object.add_list("figures", analysis.figures, [&](const gaps::DeclaredFigureCheck& check) {
    return figure_json(contract, check);
  });
  add_network(study, object);
  add_organisations(study, object);
  object.add_list("carriers", analysis.carriers, [&](const planning::CarrierWeight& weight) {
    return carrier_json(contract, weight);
  });
  object.add("coverage", {{"epci", coverage_json(study, gaps::CoverageBy::epci)},
                          {"partner_type", coverage_json(study, gaps::CoverageBy::partner_type)},
                          {"instance", coverage_json(study, gaps::CoverageBy::instance)},
                          {"table", coverage_json(study, gaps::CoverageBy::table)}});
  object.add("completeness", fields::completeness_json(study));
  object.add("money", fields::money_totals_json(contract, study.money()));
  if (decisions != nullptr) object.add("decisions", decisions_json(*decisions));
  object.add_list(
      "by_scope", analysis.by_scope, [&](const analysis::MeasuredScope& measured) -> Json {
        return {{"year", year_of(measured.scope)},
                {"axis", measured.scope.axis ? Json(contract.axes[*measured.scope.axis].id)
                                             : Json(nullptr)},
                {"counts", counts_json(measured.counts)},
                {"money", fields::money_sums_json(study.of(measured.scope).money())},
                {"measures", measures_json(contract, measured.measures)}};
      });
  return object.take();
}

}  // namespace maillage::answers
