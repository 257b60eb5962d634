#include "network/import/import_members.hpp"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <string>
#include <utility>

#include "network/cells/cell_names.hpp"
#include "network/names/name_index.hpp"
#include "network/resolve/record_reader.hpp"

namespace maillage::importing {
namespace {

bool names_members(const model::Record& record, const model::Field& field) {
  const std::string& key = field.key.value;
  return resolve::section_name(record) == "instance" &&
         (key == "membres" || key == "invites" || key == "pilotes");
}

class MemberNaming {
 public:
  MemberNaming(const std::vector<ImportedPartner>& partners, text::Faults& faults)
      : partners_(partners), faults_(faults) {
    for (std::uint32_t i = 0; i < partners.size(); ++i) {
      index_.add(partners[i].id, i);
      index_.add(partners[i].name, i);
      for (const JoinedName& alias : partners[i].aliases) index_.add(alias.spelling, i);
    }
  }

  void name(model::Field& field) {
    std::vector<model::Value> named;
    const auto add = [&](std::uint32_t owner, const text::Place& place) {
      const std::string& id = partners_[owner].id;
      const bool is_there = std::any_of(named.begin(), named.end(),
                                        [&](const model::Value& each) { return each.text == id; });
      if (!is_there) named.push_back({model::ValueKind::text, id, place, {}});
    };
    for (const model::Value& value : field.values) {
      if (const auto whole = index_.find(value.text)) {
        add(*whole, value.place);
        continue;
      }
      const cells::CellNames read =
          cells::read_names(value.text, index_, cells::SmallPhrases::names);
      for (const cells::NamedInCell& each : read.named) {
        if (each.doubtful) {
          leave(text::FaultKind::instance_values_left, field, value, each.printed + " ?");
        } else {
          add(each.owner, value.place);
        }
      }
      for (const cells::AsideInCell& each : read.aside) leave_aside(field, value, each);
    }
    field.values = std::move(named);
  }

 private:
  void leave(text::FaultKind kind, const model::Field& field, const model::Value& value,
             const std::string& said) {
    faults_.push_back({kind,
                       text::FaultSeverity::warning,
                       value.place,
                       {field.key.value, "« " + said + " »", std::to_string(value.place.line)},
                       {},
                       {}});
  }

  void leave_aside(const model::Field& field, const model::Value& value,
                   const cells::AsideInCell& aside) {
    faults_.push_back({text::FaultKind::no_organisation,
                       text::FaultSeverity::note,
                       value.place,
                       {field.key.value, aside.printed, std::string(cells::code_of(aside.why)),
                        std::to_string(value.place.line)},
                       {},
                       {}});
  }

  const std::vector<ImportedPartner>& partners_;
  text::Faults& faults_;
  names::NameIndex index_;
};

}  // namespace

std::vector<model::Text> cells_of_members(const std::vector<model::Record>& records) {
  std::vector<model::Text> cells;
  for (const model::Record& record : records) {
    for (const model::Field& field : record.fields) {
      if (!names_members(record, field)) continue;
      for (const model::Value& value : field.values) cells.push_back({value.text, value.place});
    }
  }
  return cells;
}

void name_members(const std::vector<ImportedPartner>& partners, std::vector<model::Record>& records,
                  text::Faults& faults) {
  MemberNaming naming(partners, faults);
  for (model::Record& record : records) {
    // An empty list as it was written says that nobody sits there: it stays.
    const auto is_emptied = [&](model::Field& field) {
      if (!names_members(record, field) || field.values.empty()) return false;
      naming.name(field);
      return field.values.empty();
    };
    record.fields.erase(
        std::remove_if(record.fields.begin(), record.fields.end(), std::ref(is_emptied)),
        record.fields.end());
  }
}

}  // namespace maillage::importing
