#include "output/contract_files/import_toml.hpp"

#include <algorithm>
#include <initializer_list>

#include "network/analysis/decision_effects.hpp"
#include "network/model/vocabulary.hpp"
#include "network/text/text.hpp"
#include "output/contract_files/answers_toml.hpp"
#include "output/contract_files/export_csv.hpp"
#include "output/contract_files/reconcile_toml.hpp"
#include "output/text/typography.hpp"
#include "output/words/files/toml_messages.hpp"
#include "output/words/ground_words.hpp"

namespace maillage::contract_files {

using words::files::TomlComment;

namespace {

class TomlWriter {
 public:
  TomlWriter(const importing::ImportedContract& contract, output_text::Language language)
      : contract_(contract), language_(language) {}

  std::string write(const std::vector<std::string>& files) {
    write_head(files);
    for (const importing::ImportedPart& axis : contract_.axes) {
      section("axe", axis);
      if (!axis.leads.empty()) list("pilote", axis.leads);
      if (!axis.source.empty()) key("source", axis.source);
    }
    for (const importing::ImportedPart& objective : contract_.objectives) {
      section("objectif", objective);
      if (!objective.parent.empty()) key("parent", objective.parent);
      if (objective.parent.empty() && !objective.axis.empty()) key("axe", objective.axis);
      if (!objective.not_printed.empty()) list("non_imprime", objective.not_printed);
      if (!objective.tied.empty()) list("lie_a", objective.tied);
      if (!objective.priorities.empty()) list("priorites_nationales", objective.priorities);
      if (!objective.source.empty()) key("source", objective.source);
    }
    for (const importing::ImportedPartner& partner : contract_.names.partners)
      write_partner(partner);
    for (const importing::ImportedPart& instance : contract_.instances)
      section("instance", instance);
    for (const model::Record& record : contract_.declared) write_record(record);
    text_ += answers_toml(contract_.answers.list(), analysis::open_decisions(contract_.decisions),
                          language_);
    write_open_names();
    return std::move(text_);
  }

 private:
  std::string quoted(std::string_view text) const {
    return output_text::quoted_as_typed(toml_comment(text), language_);
  }

  void comment(TomlComment said, std::initializer_list<output_text::Filling> fillings = {}) {
    text_ += "# " + output_text::filled(message_of(said), language_, fillings) + "\n";
  }

  void key(const char* name, std::string_view value) {
    text_ += std::string(name) + " = " + toml_string(value) + "\n";
  }

  void list(const char* name, const std::vector<std::string>& values) {
    text_ += std::string(name) + " = [";
    for (std::size_t i = 0; i < values.size(); ++i) {
      text_ += (i == 0 ? "" : ", ") + toml_string(values[i]);
    }
    text_ += "]\n";
  }

  void section(const char* name, const importing::ImportedPart& part) {
    text_ += "\n[[" + std::string(name) + "]]\n";
    key("id", part.id);
    if (!part.name.empty()) key("nom", part.name);
  }

  static std::string written(const model::Value& value) {
    if (value.kind == model::ValueKind::section) {
      std::string parts;
      for (const model::Field& field : value.fields) {
        parts += (parts.empty() ? "" : ", ") + written(field);
      }
      return "{ " + parts + " }";
    }
    const bool is_bare = value.kind == model::ValueKind::integer ||
                         value.kind == model::ValueKind::real ||
                         value.kind == model::ValueKind::boolean;
    return is_bare ? value.text : toml_string(value.text);
  }

  static bool is_bare_key(std::string_view key) {
    return !key.empty() && std::all_of(key.begin(), key.end(), [](char c) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
             c == '_' || c == '-';
    });
  }

  static std::string written(const model::Field& field) {
    std::string values;
    for (const model::Value& value : field.values) {
      values += (values.empty() ? "" : ", ") + written(value);
    }
    const std::string& name = field.key.value;
    return (is_bare_key(name) ? name : toml_string(name)) + " = " +
           (field.is_list ? "[" + values + "]" : values);
  }

  void write_record(const model::Record& record) {
    const std::string& name = record.section.value;
    text_ += record.is_list_element ? "\n[[" + name + "]]\n" : "\n[" + name + "]\n";
    for (const model::Field& field : record.fields) text_ += written(field) + "\n";
  }

  void write_head(const std::vector<std::string>& files) {
    comment(TomlComment::made_by_import);
    for (const std::string& file : files) {
      comment(TomlComment::source, {{"file", toml_comment(file)}});
    }
    text_ += "\n[contrat]\n";
    key("id", contract_.id);
    key("nom", contract_.name);
    if (!contract_.head.empty()) {
      for (const model::Field& field : contract_.head) text_ += written(field) + "\n";
      if (!contract_.epcis.empty()) list("epci", contract_.epcis);
      return;
    }
    comment(TomlComment::start_to_say);
    comment(TomlComment::end_to_say);
    comment(TomlComment::lead_to_say);
    if (!contract_.epcis.empty()) {
      comment(TomlComment::epcis_named);
      list("epci", contract_.epcis);
    }
  }

  std::string grounds(const std::vector<names::NameGround>& grounds) const {
    std::string text;
    for (const names::NameGround ground : grounds) {
      text += (text.empty() ? "" : ", ") + words::ground_words(code_of(ground), language_);
    }
    return text;
  }

  void write_partner(const importing::ImportedPartner& partner) {
    text_ += "\n[[partenaire]]\n";
    key("id", partner.id);
    key("nom", text::trimmed(partner.name));
    if (partner.guess && partner.type) {
      comment(TomlComment::type_guessed, {{"word", quoted(partner.guess->word)}});
    }
    if (partner.type && *partner.type != model::PartnerType::not_said) {
      key("type", code_of(*partner.type));
    }
    std::vector<std::string> aliases;
    for (const importing::JoinedName& alias : partner.aliases) {
      aliases.emplace_back(text::trimmed(alias.spelling));
      if (alias.grounds.empty()) continue;
      comment(TomlComment::name_joined,
              {{"name", quoted(alias.spelling)}, {"grounds", grounds(alias.grounds)}});
    }
    if (!aliases.empty()) list("alias", aliases);
    if (partner.parent_guessed) comment(TomlComment::service_guessed);
    if (!partner.parent.empty()) key("parent", partner.parent);
    if (!partner.territory.empty()) key("territoire", partner.territory);
    if (!partner.groups.empty()) list("regroupe", partner.groups);
    if (!partner.siren.empty()) key("siren", partner.siren);
    if (!partner.finess.empty()) key("finess", partner.finess);
    const model::RegisterFacts& facts = partner.registers;
    if (!facts.commune.empty()) key("commune", facts.commune);
    if (!facts.epci.empty()) key("epci", facts.epci);
    if (facts.closed_since) key("ferme_depuis", to_string(*facts.closed_since));
    if (!facts.competences.empty()) list("competences", facts.competences);
    if (!facts.lacking.empty()) list("competences_absentes", facts.lacking);
    if (partner.is_prospective) key("statut", "pressenti");
    if (!partner.source.empty()) key("source", partner.source);
  }

  void write_open_names() {
    const std::string open = import_open_names(contract_, language_);
    if (open.empty()) return;
    text_ += "\n";
    comment(TomlComment::perhaps_one);
    text_ += "# \n";
    for (std::string_view rest = open; !rest.empty();) {
      const std::string_view line = rest.substr(0, rest.find('\n'));
      text_ += line.empty() ? "#\n" : "#   " + std::string(line) + "\n";
      rest.remove_prefix(std::min(line.size() + 1, rest.size()));
    }
  }

  const importing::ImportedContract& contract_;
  const output_text::Language language_;
  std::string text_;
};

}  // namespace

std::string import_toml(const importing::ImportedContract& contract,
                        const std::vector<std::string>& files, output_text::Language language) {
  return TomlWriter(contract, language).write(files);
}

std::string import_table_name(const model::WhichTable& year) { return table_file(year) + ".csv"; }

std::string import_open_names(const importing::ImportedContract& contract,
                              output_text::Language language) {
  return reconcile_toml(contract.names.uses, contract.names.open, Listed::groups, language);
}

std::vector<output_text::Document> import_documents(const importing::ImportedContract& contract,
                                                    const std::vector<std::string>& files,
                                                    output_text::Language language) {
  std::vector<output_text::Document> documents = {
      {"contrat.toml", import_toml(contract, files, language)}};
  for (const model::DraftTable& table : contract.tables) {
    ExportTable cells;
    for (const model::Text& header : table.headers) cells.columns.push_back({header.value});
    for (const std::vector<model::Text>& row : table.rows) {
      std::vector<TableCell>& written = cells.rows.emplace_back();
      for (const model::Text& cell : row) written.emplace_back(cell.value);
      written.resize(cells.columns.size());
    }
    documents.push_back({import_table_name(table.year), csv_of(cells)});
  }
  return documents;
}

}  // namespace maillage::contract_files
