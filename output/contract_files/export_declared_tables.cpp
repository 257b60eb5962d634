// What the contract declares beside its organisations, outline and instances, a table each, in the
// forms that are read back (network/sheets/exported_forms.hpp).
#include <utility>

#include "network/gaps/declared/declared_figures.hpp"
#include "network/model/vocabulary.hpp"
#include "network/sheets/exported_forms.hpp"
#include "output/contract_files/export_tables.hpp"
#include "output/words/files/table_messages.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/requirement_words.hpp"

namespace maillage::contract_files {

using words::files::Cell;
using words::files::Header;
namespace {

using Row = std::vector<TableCell>;

std::string_view said(const sheets::ListKey& key, output_text::Language language) {
  return language == output_text::Language::french ? key.french : key.english;
}

ColumnKind kind_of(const sheets::ListKey& key) {
  if (key.value == sheets::ListValue::number) return ColumnKind::real;
  if (key.key == "source" || key.key == "dit" || key.key == "titre" || key.key == "note")
    return ColumnKind::long_text;
  return ColumnKind::text;
}

ExportTable begin_table(const sheets::ListForm& form, output_text::Language language) {
  ExportTable table;
  table.file = form.file;
  table.title = language == output_text::Language::french ? form.french : form.english;
  for (const sheets::ListKey& key : form.keys) {
    table.columns.push_back({std::string(said(key, language)), kind_of(key)});
  }
  return table;
}

TableCell text(std::string_view value) {
  if (value.empty()) return {};
  return std::string(value);
}

template <class T>
TableCell number(const std::optional<T>& value) {
  if (!value) return {};
  return static_cast<double>(*value);
}

TableCell date(const std::optional<text::Date>& value) {
  return value ? TableCell(to_string(*value)) : TableCell();
}

TableCell listed(const std::vector<std::string>& elements) {
  std::string list;
  for (const std::string& each : elements) {
    if (!list.empty()) list += sheets::list_separator;
    list += each;
  }
  return text(list);
}

std::string name_of(const model::Contract& contract, text::PartnerId id) {
  return contract.partners[id].name;
}

TableCell name_of(const model::Contract& contract, const std::optional<text::PartnerId>& id) {
  return id ? text(name_of(contract, *id)) : TableCell();
}

std::vector<Row> signature_rows(const model::Contract& contract) {
  std::vector<Row> rows;
  for (const model::Signature& each : contract.signatures) {
    rows.push_back({name_of(contract, each.partner), date(each.date), text(each.source)});
  }
  return rows;
}

std::vector<Row> referent_rows(const model::Contract& contract) {
  std::vector<Row> rows;
  for (const model::Referent& each : contract.referents) {
    rows.push_back({name_of(contract, contract.epcis[each.epci].partner), text(each.role),
                    date(each.since), date(each.until), text(each.source)});
  }
  return rows;
}

std::vector<Row> funding_rows(const model::Contract& contract) {
  std::vector<Row> rows;
  for (const model::Funding& each : contract.fundings) {
    rows.push_back({text(each.subject), name_of(contract, each.funder), number(each.year),
                    number(each.amount), text(each.source)});
  }
  return rows;
}

std::vector<Row> exception_rows(const model::Contract& contract) {
  std::vector<Row> rows;
  for (const model::Exception& each : contract.exceptions) {
    rows.push_back({text(std::string(model::rule_code(each.rule))), text(each.object),
                    text(each.reason), date(each.until), text(each.source)});
  }
  return rows;
}

std::vector<Row> story_rows(const model::Contract& contract) {
  std::vector<Row> rows;
  for (const model::StoryStep& each : contract.story) {
    rows.push_back(
        {text(each.title), text(each.note), text(each.part),
         text(each.action ? contract.actions[*each.action].id : ""),
         name_of(contract, each.organisation),
         text(each.instance ? contract.instances[*each.instance].id : ""),
         text(each.rule ? model::rule_code(*each.rule) : ""),
         text(each.axis ? contract.axes[*each.axis].id : ""),
         text(each.objective ? contract.objectives[*each.objective].id : ""),
         text(each.state ? model::code_of(*each.state) : ""),
         each.epci ? text(name_of(contract, contract.epcis[*each.epci].partner)) : TableCell(),
         text(each.type ? model::code_of(*each.type) : ""), number(each.since), text(each.source)});
  }
  return rows;
}

std::string word_of(model::Quantity quantity) {
  for (const std::string& word : model::quantity_words()) {
    if (model::read_quantity(word) == quantity) return word;
  }
  return "";
}

TableCell carrier_word(const model::Contract& contract, const model::DeclaredFigure& figure) {
  switch (figure.carrier) {
    case model::CarrierFilter::nobody:
      return std::string("aucun");
    case model::CarrierFilter::somebody:
      return std::string("oui");
    case model::CarrierFilter::organisation:
      return name_of(contract, figure.carrier_partner);
    case model::CarrierFilter::any:
      break;
  }
  return {};
}

Row figure_row(const model::Contract& contract, const model::DeclaredFigure& figure) {
  std::vector<std::string> states, types;
  for (const model::State state : figure.states) states.emplace_back(model::code_of(state));
  for (const model::PartnerType type : figure.carrier_types)
    types.emplace_back(model::code_of(type));
  const bool has_nature = figure.nature != model::Nature::unknown;
  return {figure.id,
          text(figure.said),
          figure.value,
          text(figure.is_percentage ? "%" : ""),
          word_of(figure.quantity),
          words::choice_name(figure.table, output_text::Language::french),
          listed(states),
          carrier_word(contract, figure),
          listed(types),
          text(has_nature ? model::code_of(figure.nature) : ""),
          text(figure.axis ? contract.axes[*figure.axis].id : ""),
          text(figure.objective ? contract.objectives[*figure.objective].id : ""),
          text(figure.instance ? contract.instances[*figure.instance].id : ""),
          name_of(contract, figure.funder),
          text(figure.subject),
          number(figure.level),
          text(figure.source)};
}

// What the tables give stands beside what is declared; it is not read back.
void add_figures(const study::Study& study, output_text::Language language, ExportTable& table) {
  const model::Contract& contract = study.contract();
  const auto say = [&](auto key) { return output_text::filled(message_of(key), language); };
  table.columns.push_back({say(Header::computed_value), ColumnKind::real});
  for (const gaps::DeclaredFigureCheck& check : study.analysis().figures) {
    Row row = figure_row(contract, contract.figures[check.figure]);
    row.push_back(number(check.computed));
    table.rows.push_back(std::move(row));
  }
}

ExportTable head_table(const model::Contract& contract, output_text::Language language) {
  const sheets::ListForm& form = sheets::head_form();
  ExportTable table;
  table.file = form.file;
  table.title = language == output_text::Language::french ? form.french : form.english;
  table.columns = {{std::string(said(sheets::head_word, language)), ColumnKind::text},
                   {std::string(said(sheets::head_value, language)), ColumnKind::long_text},
                   {std::string(said(sheets::head_key, language)), ColumnKind::code}};
  std::vector<std::string> cofunders, epcis;
  for (text::PartnerId id : contract.cofunders) cofunders.push_back(name_of(contract, id));
  for (const model::Epci& each : contract.epcis) epcis.push_back(name_of(contract, each.partner));
  const Row values = {text(contract.id),
                      text(contract.name),
                      text(contract.nature),
                      text(contract.territory),
                      date(contract.start),
                      date(contract.end),
                      name_of(contract, contract.lead),
                      listed(cofunders),
                      listed(epcis),
                      number(contract.communes),
                      number(contract.inhabitants),
                      number(contract.area_km2),
                      text(contract.contours_file),
                      number(contract.coordination_fte),
                      listed(contract.priorities),
                      text(contract.source)};
  for (std::size_t i = 0; i < form.keys.size(); ++i) {
    const sheets::ListKey& key = form.keys[i];
    table.rows.push_back({std::string(said(key, language)), values[i], std::string(key.key)});
  }
  return table;
}

std::string nature(std::size_t at, output_text::Language language) {
  const sheets::RuleNature& each = sheets::rule_natures()[at];
  return std::string(language == output_text::Language::french ? each.french : each.english);
}

ExportTable rule_table(const model::Contract& contract, output_text::Language language) {
  const auto say = [&](auto key) { return output_text::filled(message_of(key), language); };
  ExportTable table = begin_table(sheets::rule_form(), language);
  const auto yes_or_no = [&](bool on) { return on ? say(Cell::yes) : say(Cell::no); };
  for (int i = 0; i < model::rule_count; ++i) {
    const model::Rule rule = static_cast<model::Rule>(i);
    const model::RuleSetting& setting = contract.rules[rule];
    table.rows.push_back({nature(0, language), std::string(model::rule_code(rule)),
                          std::string(words::rule_title(rule, language)), yes_or_no(setting.on),
                          number(setting.threshold)});
  }
  for (int i = 0; i < model::requirement_count; ++i) {
    const model::Requirement requirement = static_cast<model::Requirement>(i);
    const model::RequirementSetting& setting = contract.requirements[requirement];
    const bool is_ceiling = kind_of(requirement) == model::RequirementKind::ceiling;
    const bool has_limit = is_ceiling && setting.on;
    // Without a limit there is no number to word the ceiling with: the code says what it is.
    table.rows.push_back({nature(1, language), std::string(model::requirement_code(requirement)),
                          is_ceiling && !has_limit ? TableCell()
                                                   : TableCell(words::requirement_name(
                                                         requirement, setting.limit, language)),
                          yes_or_no(setting.on),
                          has_limit ? TableCell(static_cast<double>(setting.limit)) : TableCell()});
  }
  for (const model::OwnState& own : contract.own_states) {
    table.rows.push_back({nature(2, language), own.word, say(Cell::read_as),
                          std::string(model::code_of(own.state)), TableCell()});
  }
  return table;
}

}  // namespace

std::vector<ExportTable> declared_tables(const study::Study& study,
                                         output_text::Language language) {
  const model::Contract& contract = study.contract();
  std::vector<ExportTable> tables = {head_table(contract, language)};
  for (const sheets::ListForm& form : sheets::list_forms()) {
    ExportTable table = begin_table(form, language);
    if (form.section == "signataire") table.rows = signature_rows(contract);
    if (form.section == "referent") table.rows = referent_rows(contract);
    if (form.section == "financement") table.rows = funding_rows(contract);
    if (form.section == "exception") {
      if (contract.exceptions.empty()) continue;
      table.rows = exception_rows(contract);
    }
    if (form.section == "parcours") {
      if (contract.story.empty()) continue;
      table.rows = story_rows(contract);
    }
    if (form.section == "chiffre") add_figures(study, language, table);
    tables.push_back(std::move(table));
  }
  tables.push_back(rule_table(contract, language));
  return tables;
}

}  // namespace maillage::contract_files
