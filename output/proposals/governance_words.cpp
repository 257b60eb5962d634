#include "output/proposals/governance_words.hpp"

#include <array>

#include "output/proposals/proposal_voice.hpp"
#include "output/text/numbers.hpp"
#include "output/text/terminal.hpp"

namespace maillage::proposals {
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

constexpr std::array<Bilingual, analysis::mode_criterion_count> criteria = {{
    {"trust", "Confiance", "Trust"},
    {"participants", "Nombre de participants", "Number of participants"},
    {"goal_consensus", "Accord sur les buts", "Goal consensus"},
    {"competencies", "Besoin de compétences au niveau du réseau",
     "Need for network-level competencies"},
    {"centralization", "Poids d'une organisation dans les liens",
     "Weight of one organisation in ties"},
    {"steering", "Pilotage des instances", "Steering of the bodies"},
}};

constexpr std::array<Bilingual, static_cast<std::size_t>(analysis::ModeFigure::bodies) + 1>
    figures = {{
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

std::string said(const Bilingual& words, output_text::Language language) {
  return language == output_text::Language::french ? words.french : words.english;
}

// What cannot be said of a contract whose lead is not.
bool of_lead(analysis::ModeFigure figure) {
  return figure == analysis::ModeFigure::lead_carries ||
         figure == analysis::ModeFigure::lead_takes_part ||
         figure == analysis::ModeFigure::lead_neighbours ||
         figure == analysis::ModeFigure::lead_steers || figure == analysis::ModeFigure::lead_sits;
}

struct Saying {
  output_text::Language language;
  const char* say(const char* french, const char* english) const {
    return language == output_text::Language::french ? french : english;
  }
};

}  // namespace

std::string mode_limit_text(analysis::ModeCriterion criterion, output_text::Language language) {
  const Saying voice{language};
  switch (criterion) {
    case analysis::ModeCriterion::trust:
      return voice.say(
          "Les données ne disent rien de la confiance\u00A0: travailler souvent ensemble "
          "n'est pas se fier. Il y faut une enquête.",
          "Data says nothing of trust: working together is not relying on each other. "
          "It takes a survey.");
    case analysis::ModeCriterion::goal_consensus:
      return voice.say(
          "Les données n'en disent rien\u00A0: signer un même plan n'est pas vouloir les "
          "mêmes choses. À demander aux signataires.",
          "Data does not say: signing one plan is not wanting the same things. Ask the "
          "signatories.");
    case analysis::ModeCriterion::competencies:
      return voice.say(
          "Ce que le réseau doit savoir faire lui-même (évaluer, chercher des fonds, "
          "parler d'une voix) n'est pas dans les tableaux.",
          "What the network itself must be able to do (evaluate, raise funds, speak "
          "with one voice) is in no table.");
    case analysis::ModeCriterion::participants:
      return voice.say(
          "Six à huit participants au plus pour une gouvernance partagée, selon les "
          "auteurs\u00A0; tous ne pèsent pas autant.",
          "Six to eight participants at most for shared governance, say the authors; "
          "not all weigh the same.");
    case analysis::ModeCriterion::centralization:
      return voice.say(
          "Le tableau est tenu par le pilote\u00A0: ses propres liens y sont mieux notés.",
          "The lead keeps the table: its own ties are the best recorded.");
    case analysis::ModeCriterion::steering:
      return voice.say(
          "Piloter sur le papier n'est pas animer\u00A0: voir aussi les réunions tenues.",
          "Steering on paper is not running: see the meetings held too.");
  }
  return "";
}

std::string mode_figure_value(const analysis::ModeEvidence& evidence,
                              output_text::Language language) {
  const Saying voice{language};
  if (!evidence.value) return voice.say("non renseigné", "not recorded");
  const bool ratio = evidence.figure == analysis::ModeFigure::density ||
                     evidence.figure == analysis::ModeFigure::centralization;
  std::string text = ratio ? output_text::number_text(evidence.value, 2, language)
                           : output_text::plain_number_text(*evidence.value, language);
  if (evidence.of) {
    text += voice.say(" sur ", " of ") + output_text::plain_number_text(*evidence.of, language) +
            " (" +
            output_text::share_text(static_cast<std::size_t>(*evidence.value),
                                    static_cast<std::size_t>(*evidence.of), language) +
            ")";
  }
  return text;
}

std::string mode_word(analysis::GovernanceMode mode, output_text::Language language) {
  return said(entry(modes, mode), language);
}

std::string criterion_word(analysis::ModeCriterion criterion, output_text::Language language) {
  return said(entry(criteria, criterion), language);
}

std::string mode_figure_word(analysis::ModeFigure figure, output_text::Language language) {
  return said(entry(figures, figure), language);
}

std::string speaks_for_text(const analysis::CriterionEvidence& evidence,
                            output_text::Language language) {
  const Saying voice{language};
  std::string text;
  for (const analysis::GovernanceMode mode : evidence.speaks_for) {
    text += (text.empty() ? "" : voice.say(" ou ", " or ")) + mode_word(mode, language);
  }
  return text.empty() ? voice.say("ne tranche pas", "does not decide") : text;
}

std::string no_verdict_text(output_text::Language language) {
  return Saying{language}.say(
      "Deux des quatre critères des auteurs ne se lisent pas dans un contrat\u00A0: aucun mode "
      "n'est "
      "désigné ici.",
      "Two of the authors' four criteria cannot be read in a contract: no mode is named here.");
}

std::string_view mode_code(analysis::GovernanceMode mode) { return entry(modes, mode).code; }
std::string_view criterion_code(analysis::ModeCriterion criterion) {
  return entry(criteria, criterion).code;
}
std::string_view figure_code(analysis::ModeFigure figure) { return entry(figures, figure).code; }

std::string governance_evidence_text(const model::Contract& contract,
                                     const analysis::GovernanceEvidence& evidence,
                                     output_text::Language language) {
  const ProposalVoice voice{contract, language};
  std::string text = voice.heading(
      voice.say("Mode de gouvernance\u00A0: ce que montrent les données (Provan & Kenis 2008)",
                "Mode of governance: what the data shows (Provan & Kenis 2008)"));
  text += std::string("  ") + voice.say("Pilote du contrat\u00A0: ", "Lead of the contract: ") +
          (evidence.lead ? voice.partner(*evidence.lead)
                         : std::string(voice.say("non dit", "not said"))) +
          "\n";
  for (const analysis::CriterionEvidence& each : evidence.criteria) {
    text += "  " + criterion_word(each.criterion, language) + voice.say("\u00A0: ", ": ");
    if (!each.speaks_for.empty()) text += voice.say("va dans le sens de\u00A0: ", "speaks for: ");
    text += speaks_for_text(each, language) + "\n";
    std::vector<std::vector<std::string>> rows;
    for (const analysis::ModeEvidence& figure : each.figures) {
      if (!evidence.lead && of_lead(figure.figure)) continue;
      rows.push_back(
          {mode_figure_value(figure, language), mode_figure_word(figure.figure, language)});
    }
    text += output_text::text_table(rows, {}, "      ");
    text += "      " + mode_limit_text(each.criterion, language) + "\n";
  }
  return text + "  " + no_verdict_text(language) + "\n";
}

}  // namespace maillage::proposals
