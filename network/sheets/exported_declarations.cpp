#include "network/sheets/exported_declarations.hpp"

#include <algorithm>

#include "network/model/requirement.hpp"
#include "network/model/rules.hpp"
#include "network/sheets/exported_forms.hpp"
#include "network/sheets/exported_list.hpp"

namespace maillage::sheets {
namespace {

class DeclarationReader {
 public:
  DeclarationReader(const Workbook& workbook, const OrganisationId& id_of)
      : workbook_(workbook), id_of_(id_of) {}

  std::vector<model::Record> read() {
    read_head();
    read_rules();
    for (const ListForm& form : list_forms()) read_list(form);
    return std::move(records_);
  }

 private:
  const WorkbookSheet* sheet_of(const ListForm& form) const {
    const auto found = std::find_if(
        workbook_.sheets.begin(), workbook_.sheets.end(), [&](const WorkbookSheet& sheet) {
          return sheet.name == form.french || sheet.name == form.english;
        });
    return found == workbook_.sheets.end() ? nullptr : &*found;
  }

  static model::Text cell(const OwnList& list, std::size_t row, const ListKey& key) {
    return list.cell(row, {key.french, key.english});
  }

  model::Text organisation(const model::Text& name) const {
    return {id_of_(name.value), name.place};
  }

  void add_value(model::Record& record, const ListKey& key, const model::Text& text) const {
    if (text.value.empty()) return;
    switch (key.value) {
      case ListValue::text:
        add(record, key.key, text);
        break;
      case ListValue::number:
        add_number(record, key.key, text);
        break;
      case ListValue::texts:
        add_list(record, key.key, split(text, list_separator));
        break;
      case ListValue::organisation:
        add(record, key.key, organisation(text));
        break;
      case ListValue::organisations: {
        std::vector<model::Text> names = split(text, list_separator);
        for (model::Text& name : names) name = organisation(name);
        add_list(record, key.key, names);
        break;
      }
    }
  }

  void keep(model::Record record) {
    if (!record.fields.empty()) records_.push_back(std::move(record));
  }

  void read_head() {
    const ListForm& form = head_form();
    const WorkbookSheet* sheet = sheet_of(form);
    if (sheet == nullptr) return;
    const OwnList list(workbook_.file, *sheet);
    model::Record record;
    for (std::size_t i = 0; i < list.size(); ++i) {
      const std::string code = cell(list, i, head_key).value;
      const auto key = std::find_if(form.keys.begin(), form.keys.end(),
                                    [&](const ListKey& each) { return each.key == code; });
      if (key == form.keys.end()) continue;
      if (record.fields.empty()) record.section = {std::string(form.section), list.place(i)};
      add_value(record, *key, cell(list, i, head_value));
    }
    keep(std::move(record));
  }

  void read_list(const ListForm& form) {
    const WorkbookSheet* sheet = sheet_of(form);
    if (sheet == nullptr) return;
    const OwnList list(workbook_.file, *sheet);
    for (std::size_t i = 0; i < list.size(); ++i) {
      model::Record record{{std::string(form.section), list.place(i)}, true, {}};
      for (const ListKey& key : form.keys) add_value(record, key, cell(list, i, key));
      keep(std::move(record));
    }
  }

  static model::Value boolean(bool on, const text::Place& place) {
    return {model::ValueKind::boolean, on ? "true" : "false", place, {}};
  }

  // Off, a threshold, or both; a rule as it is by default says nothing.
  static void add_rule(model::Record& record, const model::Text& code, bool on,
                       const model::Text& limit) {
    const auto rule = model::find_rule(code.value);
    if (!rule) return;
    if (on) {
      if (model::threshold_key(*rule).empty()) return;
      add_number(record, code.value, limit);
      return;
    }
    model::Record parts;
    if (!model::threshold_key(*rule).empty()) add_number(parts, model::threshold_key(*rule), limit);
    model::Field field{code, false, {boolean(false, code.place)}};
    if (!parts.fields.empty()) {
      parts.fields.insert(parts.fields.begin(),
                          {{"actif", code.place}, false, {boolean(false, code.place)}});
      field.values = {{model::ValueKind::section, "", code.place, parts.fields}};
    }
    record.fields.push_back(std::move(field));
  }

  static void add_requirement(model::Record& record, const model::Text& code, bool on,
                              const model::Text& limit) {
    const auto requirement = model::find_requirement(code.value);
    if (!requirement || !on) return;
    if (model::kind_of(*requirement) == model::RequirementKind::ceiling) {
      add_number(record, code.value, limit);
    } else {
      record.fields.push_back({code, false, {boolean(true, code.place)}});
    }
  }

  void read_rules() {
    const WorkbookSheet* sheet = sheet_of(rule_form());
    if (sheet == nullptr) return;
    const OwnList list(workbook_.file, *sheet);
    const std::vector<ListKey>& keys = rule_form().keys;
    for (const RuleNature& nature : rule_natures()) {
      model::Record record;
      for (std::size_t i = 0; i < list.size(); ++i) {
        const std::string word = cell(list, i, keys[0]).value;
        if (word != nature.french && word != nature.english) continue;
        const model::Text code = cell(list, i, keys[1]), value = cell(list, i, keys[3]);
        const model::Text limit = cell(list, i, keys[4]);
        if (record.section.value.empty()) {
          record.section = {std::string(nature.section), list.place(i)};
        }
        const bool on = value.value != "non" && value.value != "no";
        if (nature.section == "regles") {
          add_rule(record, code, on, limit);
        } else if (nature.section == "exigences") {
          add_requirement(record, code, on, limit);
        } else if (!code.value.empty()) {
          add(record, code.value, value);
        }
      }
      keep(std::move(record));
    }
  }

  const Workbook& workbook_;
  const OrganisationId& id_of_;
  std::vector<model::Record> records_;
};

}  // namespace

std::vector<model::Record> own_declarations(const Workbook& workbook, const OrganisationId& id_of) {
  return DeclarationReader(workbook, id_of).read();
}

}  // namespace maillage::sheets
