#include "output/exchange/export_sqlite.hpp"

#include <sqlite3.h>

#include <initializer_list>
#include <memory>
#include <string_view>
#include <variant>

#include "network/analysis/completeness.hpp"
#include "network/gaps/consequence.hpp"
#include "network/model/outline.hpp"
#include "network/model/vocabulary.hpp"
#include "output/exchange/export_sqlite_schema.hpp"
#include "output/fields/field_words.hpp"
#include "output/words/files/database_words.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/measures/measure_words.hpp"
#include "output/words/network/network_nodes.hpp"
#include "output/words/network/table_words.hpp"
#include "output/words/rules/rule_words.hpp"

namespace maillage::exchange {
namespace {

using Null = std::monostate;
using Value = std::variant<Null, std::string_view, double, long long>;

Value whole(std::size_t number) { return static_cast<long long>(number); }
Value yes_no(bool said) { return static_cast<long long>(said ? 1 : 0); }
// An empty text says nothing: NULL, as a missing number is.
Value text(std::string_view words) { return words.empty() ? Value() : Value(words); }
Value real(const std::optional<double>& number) { return number ? Value(*number) : Value(); }
Value integer(const std::optional<int>& number) {
  return number ? Value(static_cast<long long>(*number)) : Value();
}

// Tables of actions have the key 0 for the plan, their year, or of a récapitulatif its date: 20231231.
long long table_key(const model::WhichTable& table) {
  const text::Date& date = table.date();
  if (table.is_recapitulatif()) return (date.year * 100LL + date.month) * 100 + date.day;
  return table.value_or(0);
}

class Base {
 public:
  Base() {
    sqlite3* opened = nullptr;
    good_ = sqlite3_open(":memory:", &opened) == SQLITE_OK;
    base_.reset(opened);
  }

  // Reads what bytes() made, which outlives it.
  explicit Base(std::string& image) : Base() {
    const auto size = static_cast<sqlite3_int64>(image.size());
    good_ = good_ &&
            sqlite3_deserialize(base_.get(), "main", reinterpret_cast<unsigned char*>(image.data()),
                                size, size, SQLITE_DESERIALIZE_READONLY) == SQLITE_OK;
  }

  bool good() const { return good_; }

  void run(const char* sql) {
    if (good_) good_ = sqlite3_exec(base_.get(), sql, nullptr, nullptr, nullptr) == SQLITE_OK;
  }

  std::optional<std::string> bytes() {
    if (!good_) return std::nullopt;
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, void (*)(void*)> image(
        sqlite3_serialize(base_.get(), "main", &size, 0), sqlite3_free);
    if (!image) return std::nullopt;
    return std::string(reinterpret_cast<const char*>(image.get()), static_cast<std::size_t>(size));
  }

  sqlite3* get() const { return base_.get(); }
  void fail() { good_ = false; }

 private:
  struct Closer {
    void operator()(sqlite3* base) const { sqlite3_close(base); }
  };
  std::unique_ptr<sqlite3, Closer> base_;
  bool good_ = false;
};

// Inserts rows into one table, as long as the base is good.
class Inserter {
 public:
  Inserter(Base& base, const char* table, int columns) : base_(base) {
    std::string sql = std::string("INSERT INTO ") + table + " VALUES (?";
    for (int i = 1; i < columns; ++i) sql += ",?";
    sql += ")";
    sqlite3_stmt* made = nullptr;
    if (!base.good() ||
        sqlite3_prepare_v2(base.get(), sql.c_str(), -1, &made, nullptr) != SQLITE_OK) {
      base.fail();
    }
    statement_.reset(made);
  }

  // The texts live until the row is in.
  void add(std::initializer_list<Value> values) {
    if (!base_.good()) return;
    int at = 0;
    for (const Value& value : values) bind(++at, value);
    if (sqlite3_step(statement_.get()) != SQLITE_DONE) base_.fail();
    sqlite3_reset(statement_.get());
  }

 private:
  void bind(int at, const Value& value) {
    sqlite3_stmt* statement = statement_.get();
    int result = SQLITE_OK;
    if (const auto* words = std::get_if<std::string_view>(&value)) {
      result = sqlite3_bind_text64(statement, at, words->data(), words->size(), SQLITE_STATIC,
                                   SQLITE_UTF8);
    } else if (const auto* number = std::get_if<double>(&value)) {
      result = sqlite3_bind_double(statement, at, *number);
    } else if (const auto* count = std::get_if<long long>(&value)) {
      result = sqlite3_bind_int64(statement, at, *count);
    } else {
      result = sqlite3_bind_null(statement, at);
    }
    if (result != SQLITE_OK) base_.fail();
  }

  struct Finalizer {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
  };
  Base& base_;
  std::unique_ptr<sqlite3_stmt, Finalizer> statement_;
};

void add_parts(Base& base, const model::Contract& c) {
  const auto partner = [&](const std::optional<text::PartnerId>& id) {
    return id ? Value(std::string_view(c.partners[*id].id)) : Value();
  };
  const auto epci = [&](text::EpciId id) { return c.epcis[id].partner; };
  const std::string start = c.start ? to_string(*c.start) : "",
                    end = c.end ? to_string(*c.end) : "";
  Inserter(base, "contrat", 13)
      .add({text(c.id), text(c.name), text(c.nature), text(c.territory), text(start), text(end),
            partner(c.lead), real(c.coordination_fte), integer(c.communes), integer(c.inhabitants),
            real(c.area_km2), text(c.source), Value(std::string_view("maillage"))});
  std::vector<std::size_t> axis_ranks(c.axes.size()), objective_ranks(c.objectives.size());
  std::size_t rank = 0;
  for (const model::OutlineItem& item : model::outline(c)) {
    (item.subject.kind == model::SubjectKind::axis ? axis_ranks
                                                   : objective_ranks)[item.subject.index] = ++rank;
  }
  Inserter axes(base, "axe", 4), objectives(base, "objectif", 7);
  for (std::uint32_t i = 0; i < c.axes.size(); ++i) {
    const model::Axis& axis = c.axes[text::AxisId{i}];
    axes.add({text(axis.id), text(axis.name), text(axis.source), whole(axis_ranks[i])});
  }
  for (std::uint32_t i = 0; i < c.objectives.size(); ++i) {
    const model::Objective& each = c.objectives[text::ObjectiveId{i}];
    objectives.add({text(each.id), text(each.name),
                    each.axis ? text(c.axes[*each.axis].id) : Value(),
                    each.parent ? text(c.objectives[*each.parent].id) : Value(),
                    whole(static_cast<std::size_t>(each.level)), text(each.source),
                    whole(objective_ranks[i])});
  }
  std::vector<bool> signs(c.partners.size());
  for (const model::Signature& signature : c.signatures) signs[signature.partner.value] = true;
  Inserter partners(base, "organisation", 8), aliases(base, "alias", 2);
  for (std::uint32_t i = 0; i < c.partners.size(); ++i) {
    const model::Partner& each = c.partners[text::PartnerId{i}];
    partners.add(
        {text(each.id), text(each.name), text(code_of(each.type)), partner(each.parent),
         each.epci ? partner(epci(*each.epci)) : Value(),
         std::string_view(each.standing == model::Standing::current ? "actuel" : "pressenti"),
         yes_no(signs[i]), text(each.source)});
    for (const std::string& alias : each.aliases) aliases.add({text(each.id), text(alias)});
  }
  Inserter epcis(base, "epci", 1);
  for (const model::Epci& each : c.epcis) epcis.add({partner(each.partner)});
  Inserter instances(base, "instance", 8), seats(base, "siege", 3), meetings(base, "reunion", 3);
  for (const model::Instance& each : c.instances) {
    instances.add({text(each.id), text(each.name), text(code_of(each.level)), text(each.remit),
                   yes_no(each.follows_whole_plan), real(each.rhythm), integer(each.quorum),
                   text(each.source)});
    for (text::PartnerId id : each.members) seats.add({text(each.id), partner(id), text("membre")});
    for (text::PartnerId id : each.leads) seats.add({text(each.id), partner(id), text("pilote")});
    for (text::PartnerId id : each.guests) seats.add({text(each.id), partner(id), text("invité")});
    for (const model::Meeting& meeting : each.meetings) {
      const std::string date = to_string(meeting.date);
      meetings.add({text(each.id), text(date), text(meeting.source)});
    }
  }
  Inserter fundings(base, "financement", 5);
  for (const model::Funding& each : c.fundings) {
    fundings.add({text(each.subject), partner(each.funder), integer(each.year), real(each.amount),
                  text(each.source)});
  }
}

void add_tables(Base& base, const model::Contract& c) {
  Inserter actions(base, "action", 2), tables(base, "tableau", 2), rows(base, "ligne", 20),
      others(base, "autre_objectif", 3), groups(base, "public_vise", 3), money(base, "montant", 7),
      roles(base, "role", 6), covered(base, "territoire", 4), own(base, "colonne_libre", 4);
  for (const model::Action& action : c.actions) actions.add({text(action.id), text(action.title)});
  for (const model::Edition& edition : c.editions) {
    const long long table = table_key(edition.year);
    const std::string name =
        edition.year ? "bilan " + std::to_string(*edition.year) : to_string(edition.year);
    tables.add({table, text(name)});
    long long at = 0;
    for (const model::ActionRow& row : edition.rows) {
      const std::string& action = c.actions[row.action].id;
      const std::string place = to_string(row.place);
      rows.add({table,
                text(action),
                ++at,
                text(row.title),
                text(row.number),
                text(code_of(row.nature)),
                row.axis ? text(c.axes[*row.axis].id) : Value(),
                row.objective ? text(c.objectives[*row.objective].id) : Value(),
                row.state ? text(code_of(*row.state)) : Value(),
                text(words::code_of(row.carrying)),
                text(row.carrier_cell),
                text(row.indicator),
                text(row.source),
                text(place),
                text(row.dates.start.said),
                text(row.dates.end.said),
                text(row.dates.due.said),
                text(row.priority.said),
                integer(row.priority.level),
                text(row.participation)});
      for (const text::ObjectiveId other : row.other_objectives) {
        others.add({table, text(action), text(c.objectives[other].id)});
      }
      for (const std::string& group : row.target_groups) {
        groups.add({table, text(action), text(group)});
      }
      const auto pay = [&](std::string_view what, std::optional<text::PartnerId> funder,
                           const text::Money& said) {
        if (said.said.empty()) return;
        const std::optional<double> euros =
            said.cents ? std::optional(static_cast<double>(*said.cents) / 100.0) : std::nullopt;
        money.add({table, text(action), what, funder ? text(c.partners[*funder].id) : Value(),
                   text(said.said), real(euros),
                   text(said.tax == text::Tax::excluded   ? "HT"
                        : said.tax == text::Tax::included ? "TTC"
                                                          : "")});
      };
      pay("prévisionnel", std::nullopt, row.budget.planned);
      pay("réel", std::nullopt, row.budget.actual);
      for (const model::FunderAmount& amount : row.amounts) {
        pay("financement", amount.funder, amount.money);
      }
      const auto add = [&](const std::vector<model::Mention>& named, std::string_view role) {
        for (const model::Mention& mention : named) {
          roles.add({table, text(action), text(c.partners[mention.partner].id), role,
                     text(mention.printed), text(mention.source)});
        }
      };
      add(row.carriers, words::files::database::carries);
      add(row.candidates, words::files::database::carries_maybe);
      add(row.partners, words::files::database::takes_part);
      add(row.funders, words::files::database::funds);
      add(row.targets, words::files::database::is_target);
      for (const model::EpciMention& mention : row.epcis) {
        covered.add({table, text(action), text(c.partners[c.epcis[mention.epci].partner].id),
                     text(mention.source)});
      }
      for (const model::Extra& extra : row.extras) {
        own.add({table, text(action), text(extra.header), text(extra.text)});
      }
    }
  }
}

void add_network(Base& base, const model::Contract& contract, const model::Graph& graph) {
  const std::vector<words::NetworkNode> nodes = words::network_nodes(contract, graph);
  Inserter vertices(base, "noeud", 8), ties(base, "lien", 4);
  for (const words::NetworkNode& node : nodes) {
    vertices.add({text(node.name), text(words::kind_code(node.kind)), text(node.id),
                  text(node.label), text(node.type), text(node.state), text(node.porteur),
                  text(node.level)});
  }
  for (const model::Tie& tie : graph.ties) {
    const std::string places = words::places_text(graph.places_of(tie));
    ties.add({text(nodes[tie.from].name), text(nodes[tie.to].name),
              text(words::role_code(tie.role)), text(places)});
  }
}

void add_analysis(Base& base, const study::Study& study, output_text::Language language) {
  const model::Contract& contract = study.contract();
  const analysis::Analysis& analysis = study.analysis();
  Inserter findings(base, "constat", 9), measures(base, "mesure", 11), filled(base, "renseigne", 5);
  const auto add_filled = [&](const model::Subject& subject, const analysis::Completeness& found) {
    const std::string id = words::subject_id(contract, subject);
    for (const analysis::FieldFill& fill : found.fields) {
      filled.add({text(words::subject_kind_code(subject.kind)), text(id),
                  text(fields::field_word(fill.field, output_text::Language::french)),
                  whole(fill.filled), whole(found.rows)});
    }
  };
  add_filled({}, study.filled());
  for (const auto* parts : {&study.filled_by_axis(), &study.filled_by_carrier()}) {
    for (const analysis::CompletenessPart& part : *parts) add_filled(part.subject, part.filled);
  }
  long long at = 0;
  for (const model::Finding& finding : analysis.findings) {
    const std::string subject = words::subject_name(contract, finding.subject, language);
    const std::string id = words::subject_id(contract, finding.subject);
    const std::string detail = words::finding_detail(contract, finding, language);
    std::string places;
    for (const text::Place& place : finding.places) {
      places += (places.empty() ? "" : " ") + to_string(place);
    }
    findings.add({++at, text(words::consequence_word(finding, language)),
                  text(model::rule_code(finding.rule)),
                  text(words::subject_kind_code(finding.subject.kind)), text(id), text(subject),
                  text(detail),
                  text(words::what_to_do(finding.rule, gaps::consequence_of(finding), language)),
                  text(places)});
  }
  const auto add = [&](const model::Scope& scope, const measures::Measure& measure) {
    const std::string id = words::subject_id(contract, measure.subject);
    const std::string word = words::measure_word(measure.name, language),
                      table = words::scope_code(scope);
    measures.add({text(table), scope.axis ? text(contract.axes[*scope.axis].id) : Value(),
                  text(words::subject_kind_code(measure.subject.kind)), text(id),
                  text(measure.name), text(word), text(words::layer_code(measure.layer)),
                  real(measure.value), measure.range.low, real(measure.range.high),
                  text(words::measure_definition(measure.name, measure.layer, language))});
  };
  bool listed = false;
  for (const analysis::MeasuredScope& measured : analysis.by_scope) {
    listed = listed || measured.scope == analysis.scope;
    for (const measures::Measure& measure : measured.measures) add(measured.scope, measure);
  }
  for (const measures::Measure& measure : analysis.measures) {
    if (listed && measure.subject.kind == model::SubjectKind::contract) continue;
    add(analysis.scope, measure);
  }
}

}  // namespace

std::optional<SqliteRows> sqlite_rows(std::string& bytes, const std::string& query) {
  const Base base(bytes);
  sqlite3_stmt* made = nullptr;
  if (!base.good() ||
      sqlite3_prepare_v2(base.get(), query.c_str(), -1, &made, nullptr) != SQLITE_OK)
    return std::nullopt;
  const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> statement(made, sqlite3_finalize);
  SqliteRows found;
  const int columns = sqlite3_column_count(made);
  for (int i = 0; i < columns; ++i) found.columns.emplace_back(sqlite3_column_name(made, i));
  int result = SQLITE_ROW;
  while ((result = sqlite3_step(made)) == SQLITE_ROW) {
    std::vector<SqliteCell>& row = found.rows.emplace_back();
    for (int i = 0; i < columns; ++i) {
      switch (sqlite3_column_type(made, i)) {
        case SQLITE_NULL:
          row.emplace_back();
          break;
        case SQLITE_INTEGER:
          row.emplace_back(sqlite3_column_int64(made, i));
          break;
        case SQLITE_FLOAT:
          row.emplace_back(sqlite3_column_double(made, i));
          break;
        default: {
          const auto* words = reinterpret_cast<const char*>(sqlite3_column_text(made, i));
          row.emplace_back(
              std::string(words, static_cast<std::size_t>(sqlite3_column_bytes(made, i))));
        }
      }
    }
  }
  if (result != SQLITE_DONE) return std::nullopt;
  return found;
}

std::optional<std::string> export_sqlite(const study::Study& study,
                                         output_text::Language language) {
  Base base;
  base.run(sqlite_schema);
  base.run("BEGIN");
  add_parts(base, study.contract());
  add_tables(base, study.contract());
  add_network(base, study.contract(), study.graph());
  add_analysis(base, study, language);
  base.run("COMMIT");
  return base.bytes();
}

}  // namespace maillage::exchange
