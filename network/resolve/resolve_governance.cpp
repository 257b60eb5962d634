// Instances, and what organisations committed to: signatures, référents, money.
#include <algorithm>

#include "network/model/vocabulary.hpp"
#include "network/resolve/resolving.hpp"
#include "network/text/text.hpp"

namespace maillage::resolve {
namespace {

bool means_everything(std::string_view text) {
  const std::string folded = text::fold(text);
  return folded == "tous" || folded == "toutes" || folded == "tout" || text::trimmed(text) == "*";
}

void resolve_remit(Resolving& work, const model::Record& record, model::Instance& instance) {
  for (const model::Text& name : texts_of(record, "objectifs")) {
    if (means_everything(name.value)) {
      instance.follows_whole_plan = true;
    } else if (const auto id = work.objective(name)) {
      instance.objectives.push_back(*id);
    }
  }
  for (const model::Text& name : texts_of(record, "axes")) {
    if (means_everything(name.value)) {
      instance.follows_whole_plan = true;
    } else if (const auto id = work.axis(name)) {
      instance.axes.push_back(*id);
    }
  }
  for (const model::Text& name : texts_of(record, "actions")) {
    if (means_everything(name.value)) {
      instance.follows_whole_plan = true;
    } else if (const auto id = work.actions.find(name.value)) {
      instance.actions.push_back(text::ActionId{*id});
    } else {
      std::vector<std::string> known;
      for (const model::Action& action : work.contract.actions) known.push_back(action.id);
      work.report(text::FaultKind::unknown_action, name.place, {name.value},
                  work.suggest(name.value, known));
    }
  }
}

// The instances that a key names, each once. One that names itself says nothing: a fault.
std::vector<text::InstanceId> instances_named(Resolving& work, const model::Record& record,
                                              std::string_view key, text::InstanceId self) {
  std::vector<text::InstanceId> named;
  for (const model::Text& name : texts_of(record, key)) {
    const auto id = work.instance(name);
    if (!id) continue;
    if (*id == self) {
      work.report(text::FaultKind::names_itself, name.place, {name.value, std::string(key)});
    } else if (std::find(named.begin(), named.end(), *id) == named.end()) {
      named.push_back(*id);
    }
  }
  return named;
}

}  // namespace

void resolve_instances(Resolving& work) {
  for (const model::Record* record : work.records("instance")) {
    const auto id = text_of(*record, "id");
    const auto found = id ? work.instances.find(id->value) : std::nullopt;
    if (!found) continue;
    model::Instance& instance = work.contract.instances[text::InstanceId{*found}];
    if (!(instance.place == id->place)) continue;  // a second one of the same id: a fault already
    if (const auto level = text_of(*record, "niveau")) {
      if (const auto known = model::read_level(level->value)) {
        instance.level = *known;
      } else {
        work.report(text::FaultKind::unknown_level, level->place, {level->value},
                    work.suggest(level->value, model::level_words()));
      }
    }
    if (const auto remit = text_of(*record, "mandat")) instance.remit = remit->value;
    if (const auto source = text_of(*record, "source")) instance.source = source->value;
    instance.members_recorded = find_field(*record, "membres") != nullptr;
    instance.members = work.partner_list(*record, "membres");
    std::sort(instance.members.begin(), instance.members.end());
    instance.guests = work.partner_list(*record, "invites");
    instance.leads = work.partner_list(*record, "pilotes");
    if (const auto decides = text_of(*record, "decide")) instance.decides = decides->value;
    const text::InstanceId self{*found};
    instance.prepares = instances_named(work, *record, "prepare", self);
    instance.reports_to = instances_named(work, *record, "rend_compte", self);
    const auto not_negative = [&](std::string_view key) {
      const auto number = number_of(*record, key);
      if (!number || *number >= 0) return number;
      work.report(text::FaultKind::bad_value, find_field(*record, key)->values.front().place,
                  {std::string(key), find_field(*record, key)->values.front().text, "0…"});
      return std::optional<double>();
    };
    instance.rhythm = not_negative("rythme");
    instance.rhythm_since = work.date(*record, "rythme_depuis");
    if (const auto quorum = not_negative("quorum")) instance.quorum = static_cast<int>(*quorum);
    resolve_remit(work, *record, instance);
    resolve_meetings(work, *record, instance);
  }
  resolve_told_meetings(work);
}

void resolve_commitments(Resolving& work) {
  model::Contract& contract = work.contract;
  const auto source_of = [](const model::Record& record) {
    const auto source = text_of(record, "source");
    return source ? source->value : std::string();
  };
  for (const model::Record* record : work.records("signataire")) {
    const auto name = text_of(*record, "partenaire");
    const auto id = name ? work.partner(*name, "partenaire") : std::nullopt;
    const auto date = work.date(*record, "date");
    if (!id) continue;
    const text::PartnerId partner = *id;
    const auto first =
        std::find_if(contract.signatures.begin(), contract.signatures.end(),
                     [&](const model::Signature& each) { return each.partner == partner; });
    if (first != contract.signatures.end()) {
      work.report(text::FaultKind::duplicate_id, name->place, {name->value, "signataire"}, {},
                  {{first->place, name->value}});
      continue;
    }
    contract.signatures.push_back({partner, date, source_of(*record), name->place});
  }
  for (const model::Record* record : work.records("referent")) {
    contract.referents_recorded = true;
    const auto name = text_of(*record, "epci");
    const auto id = name ? work.epci(*name) : std::nullopt;
    model::Referent referent;
    referent.since = work.date(*record, "depuis");
    referent.until = work.date(*record, "jusqua");
    if (!id) continue;
    referent.epci = *id;
    if (const auto role = text_of(*record, "role")) referent.role = role->value;
    if (referent.since && referent.until && *referent.until < *referent.since) {
      work.report(text::FaultKind::dates_out_of_order, text_of(*record, "jusqua")->place,
                  {to_string(*referent.since), to_string(*referent.until)});
    }
    referent.source = source_of(*record);
    referent.place = name->place;
    contract.referents.push_back(referent);
  }
  for (const model::Record* record : work.records("financement")) {
    const auto name = text_of(*record, "financeur");
    const auto id = name ? work.partner(*name, "financeur") : std::nullopt;
    if (!id) continue;
    model::Funding funding;
    funding.funder = *id;
    if (const auto subject = text_of(*record, "objet")) funding.subject = subject->value;
    funding.year = integer_of(*record, "annee");
    funding.amount = number_of(*record, "montant");
    funding.source = source_of(*record);
    funding.place = name->place;
    contract.fundings.push_back(funding);
  }
}

}  // namespace maillage::resolve
