#include "network/import/import_lists.hpp"

#include <cstdint>
#include <optional>
#include <utility>

#include "network/model/vocabulary.hpp"
#include "network/names/name_index.hpp"
#include "network/resolve/record_reader.hpp"

namespace maillage::importing {
namespace {

void read_partner(const model::Record& record, const ImportedPart& part, ImportedLists& lists) {
  const auto text = [&](std::string_view key) {
    const auto found = resolve::text_of(record, key);
    return found ? found->value : std::string();
  };
  ImportedPartner partner;
  partner.id = part.id;
  partner.name = part.name.empty() ? part.id : part.name;
  for (const model::Text& alias : resolve::texts_of(record, "alias")) {
    partner.aliases.push_back({alias.value, {}});
  }
  partner.type = model::read_partner_type(text("type"));
  partner.parent = part.parent;
  for (const model::Text& member : resolve::texts_of(record, "regroupe"))
    partner.groups.push_back(member.value);
  partner.is_prospective = text("statut") == "pressenti";
  partner.is_declared = true;
  partner.territory = text("territoire");
  partner.siren = text("siren");
  partner.finess = text("finess");
  model::RegisterFacts& facts = partner.registers;
  facts.commune = text("commune");
  facts.epci = text("epci");
  facts.closed_since = text::parse_date(text("ferme_depuis"));
  for (const model::Text& name : resolve::texts_of(record, "competences"))
    facts.competences.push_back(name.value);
  for (const model::Text& name : resolve::texts_of(record, "competences_absentes"))
    facts.lacking.push_back(name.value);
  partner.source = text("source");
  partner.place = record.section.place;
  lists.partners.push_back(std::move(partner));
}

void read_record(const model::Record& record, ImportedLists& lists) {
  const std::string_view section = resolve::section_name(record);
  const auto text = [&](std::string_view key) {
    const auto found = resolve::text_of(record, key);
    return found ? found->value : std::string();
  };
  ImportedPart part{text("id"), text("nom"), text("axe"), text("parent"), {}, text("source")};
  for (const model::Text& lead : resolve::texts_of(record, "pilote"))
    part.leads.push_back(lead.value);
  for (const model::Text& year : resolve::texts_of(record, "non_imprime"))
    part.not_printed.push_back(year.value);
  for (const model::Text& other : resolve::texts_of(record, "lie_a"))
    part.tied.push_back(other.value);
  for (const model::Text& priority : resolve::texts_of(record, "priorites_nationales"))
    part.priorities.push_back(priority.value);
  if (section == "axe") {
    lists.axes.push_back(part);
  } else if (section == "objectif") {
    lists.objectives.push_back(part);
  } else if (section == "partenaire") {
    read_partner(record, part, lists);
  } else if (section == "contrat") {
    lists.id = part.id;
    lists.name = part.name;
    for (const model::Field& field : record.fields) {
      const std::string& key = field.key.value;
      if (key == "epci") {
        for (const model::Value& epci : field.values) lists.epcis.push_back(epci.text);
      } else if (key != "id" && key != "nom") {
        lists.head.push_back(field);
      }
    }
  } else if (section == "reponses" || section == "colonnes") {
    // They are answers by now (network/resolve/read_answers.hpp), and are written as these.
  } else {
    if (section == "instance") lists.instances.push_back(part);
    lists.records.push_back(record);
  }
}

// Organisations that the lists name by their names, by their ids.
void settle_references(ImportedLists& lists) {
  names::NameIndex index;
  for (std::uint32_t i = 0; i < lists.partners.size(); ++i) {
    index.add(lists.partners[i].id, i);
    index.add(lists.partners[i].name, i);
  }
  for (ImportedPartner& partner : lists.partners) {
    for (std::string* name : {&partner.parent, &partner.territory}) {
      const auto owner = name->empty() ? std::nullopt : index.find(*name);
      *name = owner ? lists.partners[*owner].id : std::string();
    }
  }
}

}  // namespace

ImportedLists read_lists(const std::vector<model::Record>& records) {
  ImportedLists lists;
  for (const model::Record& record : records) read_record(record, lists);
  settle_references(lists);
  return lists;
}

}  // namespace maillage::importing
