#include "network/persons/masking.hpp"

#include <string>
#include <unordered_map>

namespace maillage {
namespace {

class Masker {
 public:
  explicit Masker(const Contract& contract) {
    for (std::uint32_t i = 0; i < contract.partners.size(); ++i) {
      const Partner& partner = contract.partners[PartnerId{i}];
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
  NameIndex organisations_;
  std::unordered_map<std::string, std::string> masked_;  // empty: nothing to mask
};

void mask_row(Masker& masker, ActionRow& row) {
  masker.mask(row.title);
  masker.mask(row.indicator);
  masker.mask(row.source);
  for (Extra& extra : row.extras) masker.mask(extra.text);
  for (std::vector<Mention>* mentions :
       {&row.carriers, &row.candidates, &row.partners, &row.funders, &row.targets}) {
    for (Mention& mention : *mentions) masker.mask(mention.source);
  }
}

}  // namespace

PrivateCounts mask_persons(Contract& contract) {
  Masker masker(contract);
  masker.mask(contract.source);
  for (Axis& axis : contract.axes) {
    masker.mask(axis.name);
    masker.mask(axis.source);
  }
  for (Objective& objective : contract.objectives) {
    masker.mask(objective.name);
    masker.mask(objective.source);
  }
  for (Partner& partner : contract.partners) masker.mask(partner.source);
  for (Signature& signature : contract.signatures) masker.mask(signature.source);
  for (Instance& instance : contract.instances) {
    masker.mask(instance.name);
    masker.mask(instance.remit);
    masker.mask(instance.source);
    for (Meeting& meeting : instance.meetings) masker.mask(meeting.source);
  }
  for (Referent& referent : contract.referents) {
    masker.mask(referent.role);
    masker.mask(referent.source);
  }
  for (Funding& funding : contract.fundings) {
    masker.mask(funding.subject);
    masker.mask(funding.source);
  }
  for (Figure& figure : contract.figures) {
    masker.mask(figure.said);
    masker.mask(figure.source);
  }
  for (Action& action : contract.actions) masker.mask(action.title);
  for (Edition& edition : contract.editions) {
    for (ActionRow& row : edition.rows) mask_row(masker, row);
  }
  if (contract.scenario) masker.mask(contract.scenario->description);
  return masker.counts;
}

}  // namespace maillage
