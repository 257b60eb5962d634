#include "output/answers/check_json.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "network/gaps/coverage.hpp"
#include "network/model/counting.hpp"
#include "network/model/vocabulary.hpp"
#include "output/fields/field_json.hpp"
#include "output/json/shapes.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/measures/measure_words.hpp"
#include "output/words/rules/rule_words.hpp"

namespace maillage::answers {

using namespace json;  // the shapes that it is made of

namespace {

// A value behind `margin` spaces: no string of JSON holds a line break.
void append_behind_margin(std::string& text, std::string_view value, std::size_t margin) {
  for (std::size_t end = value.find('\n'); end != value.npos; end = value.find('\n')) {
    text += value.substr(0, end + 1);
    text.append(margin, ' ');
    value.remove_prefix(end + 1);
  }
  text += value;
}

// An object as Json::dump(2) writes it, member by member and long lists element
// by element: of 90 MB of text there is no tree of a tenfold size.
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

  // Text of a source that was not UTF-8 was refused before; a lone byte is
  // replaced all the same.
  void append(const Json& value, std::size_t margin) {
    append_behind_margin(text_, value.dump(2, ' ', false, Json::error_handler_t::replace), margin);
  }

  std::string text_;
};

Json measure_json(const model::Contract& contract, const measures::Measure& measure) {
  return {{"name", measure.name},
          {"value", or_null(measure.value)},
          {"layer", words::layer_code(measure.layer)},
          {"range", range_json(measure.range)},
          {"subject", subject_json(contract, measure.subject)}};
}

Json measures_json(const model::Contract& contract,
                   const std::vector<measures::Measure>& measures) {
  Json list = Json::array();
  for (const measures::Measure& measure : measures) list.push_back(measure_json(contract, measure));
  return list;
}

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
          {"computed", or_null(check.computed)},
          {"percentage", figure.is_percentage},
          {"agreement", agreement_code(check.agreement)},
          {"year", year},
          {"source", figure.source},
          {"place", to_string(figure.place)},
          {"nearest", or_null(check.nearest)},
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
    for (const auto& cell : row.cells) cells.push_back(or_null(cell));
    rows.push_back({{"subject", subject_json(contract, row.subject)},
                    {"actions", row.actions},
                    {"in_no_column", row.unplaced},
                    {"cells", cells}});
  }
  return {{"columns", columns}, {"rows", rows}};
}

Json porteur_json(const model::Contract& contract, const planning::CarrierWeight& weight) {
  Json porteur = {{"id", contract.partners[weight.partner].id},
                  {"carried", weight.carried},
                  {"carried_abandoned", weight.abandoned},
                  {"carried_with_services", weight.with_services}};
  porteur.update(departure_json(contract, weight.departure));
  return porteur;
}

// What each organisation of the network does, counted as
// network/model/counting.hpp says.
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

std::string answers_json(std::vector<std::string> contracts,
                         const std::vector<std::string>& unread) {
  constexpr std::size_t margin = 4;
  const std::string head =
      "{\n  \"schema\": " + std::to_string(schema_version) + ",\n  \"contracts\": [";
  const std::string tail = (contracts.empty() ? "]" : "\n  ]") + std::string(",\n  \"unread\": ") +
                           Json(unread).dump(-1, ' ', false, Json::error_handler_t::replace) +
                           "\n}\n";
  std::size_t size = head.size() + tail.size();
  for (const std::string& each : contracts) {
    const auto lines = static_cast<std::size_t>(std::count(each.begin(), each.end(), '\n'));
    size += each.size() + (lines + 1) * margin;
  }
  std::string text = head;
  text.reserve(size);
  bool is_first = true;
  for (std::string& each : contracts) {
    text += is_first ? "\n    " : ",\n    ";
    append_behind_margin(text, std::string_view(each).substr(0, each.size() - 1), margin);
    each = std::string();
    is_first = false;
  }
  return text += tail;
}

std::string check_json(const study::Study& study, output_text::Language language,
                       const DecisionAccount* decisions) {
  const model::Contract& contract = study.contract();
  const analysis::Analysis& analysis = study.analysis();
  ObjectText object;
  const Json scope = scope_json(contract, analysis.scope);
  for (const auto& [key, value] : scope.items()) object.add(key, value);
  object.add("counts", counts_json(analysis.counts));
  object.add_list("findings", analysis.findings, [&](const model::Finding& finding) {
    return finding_json(contract, finding, language);
  });
  object.add_list("accepted", analysis.accepted, [&](const gaps::AcceptedFinding& each) {
    const model::Exception& exception = contract.exceptions[each.exception];
    Json accepted = finding_json(contract, each.finding, language);
    accepted["reason"] = exception.reason;
    accepted["until"] = or_null(exception.until);
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
  object.add_list("porteurs", analysis.carriers, [&](const planning::CarrierWeight& weight) {
    return porteur_json(contract, weight);
  });
  object.add("coverage", {{"epci", coverage_json(study, gaps::CoverageBy::epci)},
                          {"partner_type", coverage_json(study, gaps::CoverageBy::partner_type)},
                          {"instance", coverage_json(study, gaps::CoverageBy::instance)},
                          {"table", coverage_json(study, gaps::CoverageBy::table)}});
  object.add("completeness", fields::completeness_json(study));
  object.add("money", fields::money_totals_json(contract, study.money()));
  if (decisions != nullptr) object.add("decisions", decisions_json(*decisions));
  object.add_list("by_scope", analysis.by_scope,
                  [&](const analysis::MeasuredScope& measured) -> Json {
                    return {{"year", year_of(measured.scope)},
                            {"axis", id_or_null(contract, measured.scope.axis)},
                            {"counts", counts_json(measured.counts)},
                            {"money", fields::money_sums_json(study.of(measured.scope).money())},
                            {"measures", measures_json(contract, measured.measures)}};
                  });
  return object.take();
}

}  // namespace maillage::answers
