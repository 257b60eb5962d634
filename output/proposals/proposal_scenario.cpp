#include "output/proposals/proposal_scenario.hpp"

#include "output/contract_files/reconcile_toml.hpp"
#include "output/proposals/carrier_part.hpp"
#include "output/proposals/fewer_part.hpp"
#include "output/proposals/proposal_voice.hpp"
#include "output/text/terminal.hpp"
#include "output/words/proposals/carrier_messages.hpp"
#include "output/words/proposals/group_messages.hpp"
#include "output/words/proposals/scenario_messages.hpp"

namespace maillage::proposals {
namespace {

using words::proposals::Proposal;

class Writer {
 public:
  Writer(const model::Contract& contract, output_text::Language language)
      : voice_{contract, language} {}

  void head(const std::string& base, const model::WhichTable& year) {
    comment(voice_.say(Proposal::first_line));
    text += "[scenario]\n";
    const std::string& name = voice_.contract.name;
    text += "nom = " +
            contract_files::toml_string(voice_.say(
                Proposal::name, {{"contract", name.empty() ? voice_.contract.id : name}})) +
            "\n";
    text += "id = \"proposition\"\n";
    text += "base = " + contract_files::toml_string(base) + "\n";
    text +=
        "annee = " + (year ? std::to_string(*year) : contract_files::toml_string(to_string(year))) +
        "\n";
  }

  void weights(const ProposedParts& parts) {
    if (parts.carriers == nullptr && parts.instances == nullptr) return;
    text += "\n";
    comment(voice_.say(Proposal::weights));
    text += "[proposition]\n";
    if (parts.carriers != nullptr) {
      const planning::CarrierLimits& limits = parts.carriers->limits;
      number("seuil_points", limits.least_points);
      number("nouvelles_actions_max", limits.most_new);
      if (limits.most_load) number("actions_par_porteur_max", *limits.most_load);
      for (int at = 0; at < planning::carrier_ground_count; ++at) {
        number("points_" + std::string(ground_code(static_cast<planning::CarrierGround>(at))),
               limits.points[static_cast<std::size_t>(at)]);
      }
    }
    if (parts.instances != nullptr && parts.instances->limits.most_instances) {
      number("instances_par_organisation_max", *parts.instances->limits.most_instances);
    }
  }

  void carriers(const planning::CarrierProposals& all) {
    title(voice_.say(Proposal::carriers));
    for (const planning::CarrierProposal& proposal : all.proposals) {
      if (!proposal.chosen) {
        undecided(proposal);
        continue;
      }
      const planning::ScoredCarrier& chosen = proposal.candidates[*proposal.chosen];
      text += "\n";
      comment(voice_.action(proposal.action, 100));
      if (proposal.next) {
        const planning::ScoredCarrier& next = proposal.candidates[*proposal.next];
        comment(voice_.say(Proposal::otherwise, {{"organisation", id(next.partner)},
                                                 {"points", std::to_string(next.points)}}));
      }
      text += "[[modifier]]\naction = " + action_id(proposal.action) + "\n";
      text += "ajouter_porteurs = [" + partner_id(chosen.partner) + "]\n";
      text += "motif = " + contract_files::toml_string(reasons(chosen)) + "\n";
    }
  }

  void instances(const planning::InstanceProposals& all) {
    title(voice_.say(Proposal::bodies));
    for (const planning::InstanceProposal& proposal : all.proposals) {
      if (proposal.joining.empty() && proposal.leaving.empty()) continue;
      text += "\n";
      comment(voice_.instance(proposal.instance));
      text += "[[modifier]]\ninstance = " +
              contract_files::toml_string(voice_.contract.instances[proposal.instance].id) + "\n";
      partner_list("ajouter_membres", proposal.joining);
      partner_list("retirer_membres", proposal.leaving);
      text += "motif = " + contract_files::toml_string(voice_.say(Proposal::smallest)) + "\n";
    }
  }

  void fewer(const planning::FewerActions& all) {
    title(voice_.say(Proposal::fewer));
    comment(voice_.say(Proposal::no_porteur_line));
    std::string abandoned;
    for (const planning::FewerAction& action : all.actions) {
      if (action.advice != planning::FewerAdvice::drop) continue;
      abandoned += (abandoned.empty() ? "" : ", ") + action_id(action.action);
    }
    if (!abandoned.empty()) {
      text += "\n[[retirer]]\naction = [" + abandoned +
              "]\nmotif = " + contract_files::toml_string(voice_.say(Proposal::abandoned)) + "\n";
    }
    for (const planning::FewerAction& action : all.actions) {
      if (action.advice != planning::FewerAdvice::postpone) continue;
      std::string why;
      for (const planning::FewerReason& reason : action.reasons) {
        why += (why.empty() ? "" : ", ") + fewer_reason_text(reason, voice_.language);
      }
      to_discuss({"[[retirer]]", "action = " + action_id(action.action),
                  "motif = " + contract_files::toml_string(why)},
                 voice_.action(action.action, 90));
    }
    for (const planning::MergeGroup& group : all.merges) {
      std::string actions;
      for (const text::ActionId action : group.actions) {
        actions += (actions.empty() ? "" : ", ") + action_id(action);
      }
      to_discuss({"[[fusionner]]", "actions = [" + actions + "]",
                  "id = " + action_id(group.actions.front())},
                 group.ground == planning::MergeGround::same_carriers
                     ? voice_.say(Proposal::same_carriers)
                     : voice_.say(Proposal::same_words));
    }
  }

  void groups(const planning::ThematicGroups& all) {
    title(voice_.say(words::proposals::Groups::title));
    for (const planning::UnfollowedGroup& group : all.unfollowed) {
      if (group.carriers.empty()) continue;
      const text::ObjectiveId about = group.under ? *group.under : group.objectives.front();
      const model::Objective& objective = voice_.contract.objectives[about];
      std::string objectives;
      for (const text::ObjectiveId each : group.objectives) {
        objectives += (objectives.empty() ? "" : ", ") +
                      contract_files::toml_string(voice_.contract.objectives[each].id);
      }
      std::string members;
      for (const text::PartnerId partner : group.carriers) {
        members += (members.empty() ? "" : ", ") + partner_id(partner);
      }
      to_discuss(
          {"[[instance]]", "id = " + contract_files::toml_string("groupe-objectif-" + objective.id),
           "nom = " + contract_files::toml_string(
                          voice_.say(Proposal::group_name, {{"objective", objective.name}})),
           "niveau = \"thématique\"", "objectifs = [" + objectives + "]",
           "membres = [" + members + "]"},
          voice_.objective(about, 90));
    }
  }

  std::string text;

 private:
  void title(const std::string& words) { text += "\n# --- " + words + " ---\n"; }
  void comment(const std::string& words) { text += "# " + output_text::printable(words) + "\n"; }
  void number(const std::string& key, int value) {
    text += key + " = " + std::to_string(value) + "\n";
  }

  // Lines as comments: without their "#" they are part of the scenario.
  void to_discuss(const std::vector<std::string>& lines, const std::string& about) {
    text += "\n";
    comment(voice_.say(Proposal::to_discuss, {{"about", about}}));
    for (const std::string& line : lines) text += "#" + line + "\n";
  }

  void undecided(const planning::CarrierProposal& proposal) {
    text += "\n";
    comment(voice_.action(proposal.action, 100));
    comment(voice_.say(proposal.realised ? words::proposals::Carriers::if_it_goes_on
                                         : words::proposals::Carriers::no_candidate));
  }

  std::string id(text::PartnerId partner) const {
    return output_text::printable(voice_.contract.partners[partner].id);
  }
  std::string partner_id(text::PartnerId partner) const {
    return contract_files::toml_string(voice_.contract.partners[partner].id);
  }
  std::string action_id(text::ActionId action) const {
    return contract_files::toml_string(voice_.contract.actions[action].id);
  }

  void partner_list(const char* key, const std::vector<text::PartnerId>& partners) {
    if (partners.empty()) return;
    std::string list;
    for (const text::PartnerId partner : partners) {
      list += (list.empty() ? "" : ", ") + partner_id(partner);
    }
    text += std::string(key) + " = [" + list + "]\n";
  }

  std::string reasons(const planning::ScoredCarrier& chosen) const {
    std::string why;
    for (const planning::GroundFound& found : chosen.grounds) {
      why += (why.empty() ? "" : " – ") + ground_text(found, voice_.language);
      if (!found.places.empty()) why += " (" + voice_.places({found.places.front()}) + ")";
    }
    return voice_.say(Proposal::reasons,
                      {{"points", std::to_string(chosen.points)}, {"reasons", why}});
  }

  ProposalVoice voice_;
};

}  // namespace

std::string proposal_scenario(const model::Contract& contract, const std::string& base,
                              const model::WhichTable& year, const ProposedParts& parts,
                              output_text::Language language) {
  Writer writer(contract, language);
  writer.head(base, year);
  writer.weights(parts);
  if (parts.carriers != nullptr) writer.carriers(*parts.carriers);
  if (parts.instances != nullptr) writer.instances(*parts.instances);
  if (parts.fewer != nullptr) writer.fewer(*parts.fewer);
  if (parts.groups != nullptr) writer.groups(*parts.groups);
  return writer.text;
}

}  // namespace maillage::proposals
