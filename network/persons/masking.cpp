#include "network/persons/masking.hpp"

#include <string>
#include <unordered_map>

namespace maillage::persons {
namespace {

class Masker {
 public:
  explicit Masker(const model::Contract& contract) {
    for (std::uint32_t i = 0; i < contract.partners.size(); ++i) {
      const model::Partner& partner = contract.partners[text::PartnerId{i}];
      organisations_.add(partner.name, i);
      for (const std::string& alias : partner.aliases) organisations_.add(alias, i);
    }
  }

  void mask(std::string& text) {
    if (text.size() < 4) return;
    const auto [known, is_new] = masked_.try_emplace(text);
    if (is_new) {
      const std::size_t before = counts.total();
      std::string made = mask_private(text, counts, &organisations_);
      if (counts.total() != before) known->second = std::move(made);
    }
    if (!known->second.empty()) text = known->second;
  }

  PrivateCounts counts;

 private:
  names::NameIndex organisations_;
  std::unordered_map<std::string, std::string> masked_;  // empty: nothing to mask
};

void mask_row(Masker& masker, model::ActionRow& row) {
  masker.mask(row.title);
  masker.mask(row.indicator);
  masker.mask(row.participation);
  masker.mask(row.priority.said);
  masker.mask(row.source);
  for (std::string& group : row.target_groups) masker.mask(group);
  for (model::Extra& extra : row.extras) masker.mask(extra.text);
  for (std::vector<model::Mention>* mentions :
       {&row.carriers, &row.candidates, &row.partners, &row.funders, &row.targets}) {
    for (model::Mention& mention : *mentions) masker.mask(mention.source);
  }
}

}  // namespace

PrivateCounts mask_persons(model::Contract& contract) {
  Masker masker(contract);
  masker.mask(contract.source);
  for (model::Axis& axis : contract.axes) {
    masker.mask(axis.name);
    masker.mask(axis.source);
  }
  for (model::Objective& objective : contract.objectives) {
    masker.mask(objective.name);
    masker.mask(objective.source);
  }
  for (model::Partner& partner : contract.partners) masker.mask(partner.source);
  for (model::Signature& signature : contract.signatures) masker.mask(signature.source);
  for (model::Instance& instance : contract.instances) {
    masker.mask(instance.name);
    masker.mask(instance.remit);
    masker.mask(instance.source);
    for (model::Meeting& meeting : instance.meetings) masker.mask(meeting.source);
    for (model::Meeting& meeting : instance.not_held) masker.mask(meeting.source);
  }
  for (model::Referent& referent : contract.referents) {
    masker.mask(referent.role);
    masker.mask(referent.source);
  }
  for (model::Funding& funding : contract.fundings) {
    masker.mask(funding.subject);
    masker.mask(funding.source);
  }
  for (model::Exception& exception : contract.exceptions) {
    masker.mask(exception.reason);
    masker.mask(exception.source);
  }
  for (model::DeclaredFigure& figure : contract.figures) {
    masker.mask(figure.said);
    masker.mask(figure.source);
  }
  for (model::Action& action : contract.actions) masker.mask(action.title);
  for (model::Edition& edition : contract.editions) {
    for (model::ActionRow& row : edition.rows) mask_row(masker, row);
  }
  if (contract.scenario) masker.mask(contract.scenario->description);
  return masker.counts;
}

}  // namespace maillage::persons
