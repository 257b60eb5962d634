// Findings in words: what each rule looks for, and what one finding says.
#pragma once

#include <string>
#include <string_view>

#include "network/model/contract.hpp"
#include "network/model/finding.hpp"
#include "output/text/language.hpp"

namespace maillage {

// Heading of a rule's findings: "Actions sans porteur".
std::string_view rule_title(Rule rule, Language language);

std::string_view severity_word(Severity severity, Language language);  // "grave", "attention"…
std::string_view severity_code(Severity severity);

// Of an action that a natural person alone carries: "une personne, structure non dite".
std::string_view person_words(Language language);  // "error", "warning", "info"

// The subject as a reader knows it: a title, a name, "objectif 1.1 – Renforcer la mobilité".
std::string subject_name(const Contract& contract, const Subject& subject, Language language);

// Kind and id as exports write them: "action", "bus-itinerant".
std::string_view subject_kind_code(SubjectKind kind);
std::string subject_id(const Contract& contract, const Subject& subject);

// What is said of the subject, without its name: "aucun porteur ; y prennent part : ADMR". Empty
// where the rule's title says it all.
std::string finding_detail(const Contract& contract, const Finding& finding, Language language);

// The table's name: "plan", "bilan 2021".
std::string table_name(const Edition& edition, Language language);

}  // namespace maillage
