#include "output/words/answers/finding_messages.hpp"

namespace maillage::words::answers {
namespace {

constexpr output_text::KeyedMessage<Findings> finding_table[] = {
    {Findings::uncovered_title,
     {"Objectifs que personne ne couvre", "Objectives that nobody covers"}},
    {Findings::objectives,
     {"{n} {n:objectif|objectifs} du niveau le plus fin",
      "{n} {n:objective|objectives} of the lowest level"}},
    {Findings::axes_only,
     {"{n} {n:axe|axes}\u202F; ce contrat n’a pas d’objectifs",
      "{n} {n:axis|axes}; this contract has no objectives"}},
    {Findings::counted,
     {"{rule}\u00A0: {n}", "{rule}: {n}", "the title of a rule and how many findings it has"}},
    {Findings::not_recorded, {"{rule}\u00A0: non renseigné", "{rule}: not recorded"}},
    {Findings::not_printed,
     {"Objectifs que le tableau n’imprime pas\u00A0: {n}",
      "Objectives that the table does not print: {n}"}},
    {Findings::printed_elsewhere,
     {"ses actions, s’il en a, y sont sous un autre objectif",
      "its actions, if any, stand there under another objective",
      "an objective; there: in the table"}},
    {Findings::listed, {"{rule} ({n})", "{rule} ({n})"}},
    {Findings::requirements_title,
     {"Exigences ({met} sur {n} tenues)", "Requirements ({met} of {n} met)"}},
    {Findings::met, {"tenue", "met", "a requirement"}},
    {Findings::and_others,
     {"{change}\u202F; et {n} {n:autre|autres}", "{change}; and {n} {n:other|others}",
      "what has to change for a requirement to be met"}},
    {Findings::of_subject, {"{subject}\u00A0: {what}", "{subject}: {what}"}},
    {Findings::requirement_header, {"exigence", "requirement"}},
    {Findings::change_header, {"ce qu’il faut changer", "what has to change"}},
    {Findings::findings_title, {"Constats ({n}\u00A0: {parts})", "Findings ({n}: {parts})"}},
    {Findings::of_consequence, {"{n} {consequence}", "{n} {consequence}", "\"3 à décider\""}},
    {Findings::of_rule,
     {"[{consequence}] {rule} ({n}) – {code}{beside}",
      "[{consequence}] {rule} ({n}) – {code}{beside}",
      "beside: nothing, or \" (+ 1 constat accepté, à part)\""}},
    {Findings::no_finding, {"aucun constat", "no finding"}},
    {Findings::all_accepted,
     {"aucun autre constat que {n} {n:accepté|acceptés}", "no finding but {n} accepted"}},
    {Findings::more_of_rule,
     {"… et {n} de plus\u00A0: --rule {code}", "… and {n} more: --rule {code}"}},
    {Findings::more, {"… et {n} de plus\u00A0: --all", "… and {n} more: --all"}},
    {Findings::accepted_title, {"Constats acceptés ({n})", "Accepted findings ({n})"}},
    {Findings::until, {"jusqu’au {date}", "until {date}"}},
    {Findings::objective_header, {"objectif", "objective"}},
    {Findings::subject_header, {"de quoi il s’agit", "what it is about"}},
    {Findings::why_header, {"pourquoi", "why"}},
    {Findings::rule_header, {"règle", "rule"}},
    {Findings::reason_header, {"raison", "reason"}},
    {Findings::until_header, {"échéance", "until", "until when a finding is accepted"}},
};
static_assert(output_text::is_in_order(finding_table));

}  // namespace

const output_text::Message& message_of(Findings key) {
  return finding_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::answers
