#include "output/proposals/fewer_words.hpp"

#include "output/proposals/proposal_voice.hpp"
#include "output/text/numbers.hpp"
#include "output/text/terminal.hpp"

namespace maillage::proposals {
namespace {

std::string advice_title(const ProposalVoice& voice, planning::FewerAdvice advice) {
  switch (advice) {
    case planning::FewerAdvice::drop:
      return voice.say("Abandonnées : à retirer du plan", "Abandoned: to be taken out");
    case planning::FewerAdvice::postpone:
      return voice.say(
          "Endormies et sans porteur : à retirer, ou à garder comme idées hors du plan",
          "Asleep, without a porteur: to be dropped, or kept as ideas out of the plan");
    case planning::FewerAdvice::settle:
      return voice.say("Réalisées : à clore, ou dire qu'elles continuent",
                       "Done: to be closed, or said to go on");
    case planning::FewerAdvice::write_fiche:
      return voice.say("Engagées sans fiche : à écrire d'abord",
                       "Under way without a fiche: to be written first");
  }
  return "";
}

std::string reasons_text(const ProposalVoice& voice, const planning::FewerAction& action) {
  std::string text;
  for (const planning::FewerReason& reason : action.reasons) {
    text += (text.empty() ? "" : ", ") + fewer_reason_text(reason, voice.language);
  }
  return text;
}

std::string line_place(const text::Place& place) {
  return output_text::printable(to_string(text::Place{place.file, place.line, 0, place.cell}));
}

std::string advised_text(const ProposalVoice& voice, const planning::FewerActions& fewer,
                         planning::FewerAdvice advice) {
  std::vector<std::vector<std::string>> rows;
  for (const planning::FewerAction& action : fewer.actions) {
    if (action.advice != advice) continue;
    rows.push_back(
        {output_text::count_text(static_cast<std::size_t>(action.points), voice.language),
         voice.action(action.action, 56), reasons_text(voice, action), line_place(action.place)});
  }
  if (rows.empty()) return "";
  return "  " + advice_title(voice, advice) + " (" +
         output_text::count_text(rows.size(), voice.language) + ")\n" +
         output_text::text_table(rows, {output_text::Align::right}, "    ");
}

std::string merges_text(const ProposalVoice& voice, const planning::FewerActions& fewer) {
  std::string text;
  for (const planning::MergeGroup& group : fewer.merges) {
    text += "    ";
    if (group.ground == planning::MergeGround::same_carriers) {
      text += voice.say("même objectif, mêmes porteurs :", "same objective, same porteurs:");
    } else {
      std::string words;
      for (const std::string& word : group.words) words += (words.empty() ? "" : ", ") + word;
      text += std::string(
                  voice.say("même objectif, titres proches (", "same objective, close titles (")) +
              output_text::printable(words) + voice.say(") :", "):");
    }
    text += "\n";
    std::vector<std::vector<std::string>> rows;
    for (std::size_t at = 0; at < group.actions.size(); ++at) {
      rows.push_back({voice.action(group.actions[at], 80), line_place(group.places[at])});
    }
    text += output_text::text_table(rows, {}, "      ");
  }
  if (text.empty()) return "";
  return std::string("  ") + voice.say("À réunir peut-être", "Perhaps to be joined") + "\n" + text;
}

}  // namespace

std::string fewer_reason_text(const planning::FewerReason& reason, output_text::Language language) {
  const bool french = language == output_text::Language::french;
  switch (reason.ground) {
    case planning::FewerGround::abandoned:
      return french ? "abandonnée" : "abandoned";
    case planning::FewerGround::asleep:
      return french ? "non commencée dans " + output_text::counted(reason.number, "tableau",
                                                                   "tableaux de suite", language)
                    : "not begun in " +
                          output_text::counted(reason.number, "table", "tables in a row", language);
    case planning::FewerGround::no_carrier:
      return french ? "sans porteur" : "without a porteur";
    case planning::FewerGround::no_candidate:
      return french ? "sans candidat raisonnable" : "without a reasonable candidate";
    case planning::FewerGround::no_title:
      return french ? "sans titre dans ce tableau" : "without a title in this table";
    case planning::FewerGround::over:
      return french ? "réalisée" : "done";
    case planning::FewerGround::no_fiche:
      return french ? "sans fiche" : "without a fiche";
  }
  return "";
}

std::string fewer_actions_text(const model::Contract& contract, const planning::FewerActions& fewer,
                               output_text::Language language) {
  const ProposalVoice voice{contract, language};
  std::string text = voice.heading(std::string(voice.say("Moins d'actions", "Fewer actions")) +
                                   " (" + voice.table(fewer.year) + ")");
  text +=
      "  " +
      voice.count(fewer.live, "action vivante", "actions vivantes", "live action", "live actions") +
      voice.say(", dont ", ", of which ") + output_text::count_text(fewer.open, language) +
      voice.say(" pas encore réalisées", " not done yet");
  if (fewer.ceiling) {
    text += voice.say(" ; plafond du contrat : ", "; the contract's ceiling: ") +
            output_text::plain_number_text(*fewer.ceiling, language);
  }
  text +=
      "\n  " +
      std::string(voice.say("Les points classent, ils ne décident pas. Une action endormie peut "
                            "être un besoin que personne ne sert.",
                            "Points rank, they decide nothing. An action asleep may be a need "
                            "that nobody serves.")) +
      "\n";
  std::string advised;
  for (const planning::FewerAdvice advice :
       {planning::FewerAdvice::drop, planning::FewerAdvice::postpone, planning::FewerAdvice::settle,
        planning::FewerAdvice::write_fiche}) {
    advised += advised_text(voice, fewer, advice);
  }
  advised += merges_text(voice, fewer);
  if (advised.empty()) {
    advised = std::string("  ") +
              voice.say(
                  "Rien, dans ce tableau, n'en désigne une : ni abandonnée, ni endormie, ni "
                  "semblable à une autre.",
                  "Nothing in this table points at one: none is abandoned, asleep or like "
                  "another.") +
              "\n";
  }
  return text + advised;
}

}  // namespace maillage::proposals
