#include "output/governance_words.hpp"

#include <array>

#include "output/numbers.hpp"
#include "output/proposal_voice.hpp"
#include "output/terminal.hpp"

namespace maillage {
namespace {

struct Bilingual {
  const char* code;
  const char* french;
  const char* english;
};

// Both in the order of their enums.
constexpr std::array<Bilingual, 3> modes = {{
    {"shared", "gouvernance partagée", "shared governance"},
    {"lead_organisation", "organisation pilote", "lead organisation"},
    {"administrative_organisation", "structure de gestion dédiée",
     "network administrative organisation"},
}};

constexpr std::array<Bilingual, mode_criterion_count> criteria = {{
    {"trust", "Confiance", "Trust"},
    {"participants", "Nombre de participants", "Number of participants"},
    {"goal_consensus", "Accord sur les buts", "Goal consensus"},
    {"competencies", "Besoin de compétences au niveau du réseau",
     "Need for network-level competencies"},
    {"centralization", "Poids d'une organisation dans les liens",
     "Weight of one organisation in ties"},
    {"steering", "Pilotage des instances", "Steering of the bodies"},
}};

constexpr std::array<Bilingual, static_cast<std::size_t>(ModeFigure::bodies) + 1> figures = {{
    {"participants", "organisations ayant part à une action",
     "organisations with a part in an action"},
    {"carriers", "dont porteurs", "of them porteurs"},
    {"lead_carries", "actions portées que le pilote porte", "carried actions the lead carries"},
    {"lead_takes_part", "actions où le pilote a une part", "actions the lead has a part in"},
    {"lead_neighbours", "organisations qui partagent une action avec le pilote",
     "organisations that share an action with the lead"},
    {"centralization", "centralisation des partenariats entre elles (0 à 1)",
     "centralization of partnerships among them (0 to 1)"},
    {"density", "densité des partenariats entre participants (0 à 1)",
     "density of partnerships among participants (0 to 1)"},
    {"lead_steers", "instances pilotées par le pilote", "bodies the lead steers"},
    {"lead_sits", "instances où le pilote siège", "bodies the lead sits on"},
    {"others_steer", "instances pilotées par d'autres, seuls ou avec lui",
     "bodies others steer, alone or with it"},
    {"coordination_fte", "équivalents temps plein de coordination",
     "full-time equivalents of coordination"},
    {"coordination_funders", "organisations qui financent le contrat",
     "organisations that fund the contract"},
    {"bodies", "instances", "bodies"},
}};

template <class E, std::size_t count>
const Bilingual& entry(const std::array<Bilingual, count>& table, E value) {
  return table[static_cast<std::size_t>(value)];
}

std::string said(const Bilingual& words, Language language) {
  return language == Language::french ? words.french : words.english;
}

// What the data leaves open, criterion by criterion; empty where the figures say what they say.
std::string open_question(const ProposalVoice& voice, ModeCriterion criterion) {
  switch (criterion) {
    case ModeCriterion::trust:
      return voice.say(
          "Les données ne disent rien de la confiance : travailler souvent ensemble "
          "n'est pas se fier. Il y faut une enquête.",
          "Data says nothing of trust: working together is not relying on each other. "
          "It takes a survey.");
    case ModeCriterion::goal_consensus:
      return voice.say(
          "Les données n'en disent rien : signer un même plan n'est pas vouloir les "
          "mêmes choses. À demander aux signataires.",
          "Data does not say: signing one plan is not wanting the same things. Ask the "
          "signatories.");
    case ModeCriterion::competencies:
      return voice.say(
          "Ce que le réseau doit savoir faire lui-même (évaluer, chercher des fonds, "
          "parler d'une voix) n'est pas dans les tableaux.",
          "What the network itself must be able to do (evaluate, raise funds, speak "
          "with one voice) is in no table.");
    case ModeCriterion::participants:
      return voice.say(
          "Six à huit participants au plus pour une gouvernance partagée, selon les "
          "auteurs ; tous ne pèsent pas autant.",
          "Six to eight participants at most for shared governance, say the authors; "
          "not all weigh the same.");
    case ModeCriterion::centralization:
      return voice.say("Le tableau est tenu par le pilote : ses propres liens y sont mieux notés.",
                       "The lead keeps the table: its own ties are the best recorded.");
    case ModeCriterion::steering:
      return voice.say("Piloter sur le papier n'est pas animer : voir aussi les réunions tenues.",
                       "Steering on paper is not running: see the meetings held too.");
  }
  return "";
}

std::string figure_value(const ProposalVoice& voice, const ModeEvidence& evidence) {
  if (!evidence.value) return voice.say("non renseigné", "not recorded");
  const bool ratio =
      evidence.figure == ModeFigure::density || evidence.figure == ModeFigure::centralization;
  std::string text = ratio ? number_text(evidence.value, 2, voice.language)
                           : plain_number_text(*evidence.value, voice.language);
  if (evidence.of) {
    text += voice.say(" sur ", " of ") + plain_number_text(*evidence.of, voice.language) + " (" +
            share_text(static_cast<std::size_t>(*evidence.value),
                       static_cast<std::size_t>(*evidence.of), voice.language) +
            ")";
  }
  return text;
}

}  // namespace

std::string_view mode_code(GovernanceMode mode) { return entry(modes, mode).code; }
std::string_view criterion_code(ModeCriterion criterion) { return entry(criteria, criterion).code; }
std::string_view figure_code(ModeFigure figure) { return entry(figures, figure).code; }

std::string governance_evidence_text(const Contract& contract, const GovernanceEvidence& evidence,
                                     Language language) {
  const ProposalVoice voice{contract, language};
  std::string text = voice.heading(
      voice.say("Mode de gouvernance : ce que montrent les données (Provan & Kenis 2008)",
                "Mode of governance: what the data shows (Provan & Kenis 2008)"));
  text += std::string("  ") + voice.say("Pilote du contrat : ", "Lead of the contract: ") +
          (evidence.lead ? voice.partner(*evidence.lead)
                         : std::string(voice.say("non dit", "not said"))) +
          "\n";
  for (const CriterionEvidence& each : evidence.criteria) {
    text += "  " + said(entry(criteria, each.criterion), language) + voice.say(" : ", ": ");
    std::string spoken;
    for (const GovernanceMode mode : each.speaks_for) {
      spoken +=
          (spoken.empty() ? "" : voice.say(" ou ", " or ")) + said(entry(modes, mode), language);
    }
    text += spoken.empty() ? std::string(voice.say("ne tranche pas", "does not decide"))
                           : voice.say("va dans le sens de : ", "speaks for: ") + spoken;
    text += "\n";
    std::vector<std::vector<std::string>> rows;
    for (const ModeEvidence& figure : each.figures) {
      rows.push_back({figure_value(voice, figure), said(entry(figures, figure.figure), language)});
    }
    text += text_table(rows, {}, "      ");
    text += "      " + open_question(voice, each.criterion) + "\n";
  }
  return text + "  " +
         voice.say(
             "Deux des quatre critères des auteurs ne se lisent pas dans un contrat : aucun "
             "mode n'est désigné ici.",
             "Two of the authors' four criteria cannot be read in a contract: no mode is "
             "named here.") +
         "\n";
}

}  // namespace maillage
