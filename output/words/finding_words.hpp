// Findings in words: what follows from one, and what it says.
#pragma once

#include <string>
#include <string_view>

#include "network/gaps/consequence.hpp"
#include "network/model/contract.hpp"
#include "network/model/finding.hpp"
#include "output/text/language.hpp"
#include "output/words/network/table_words.hpp"
#include "output/words/rules/rule_words.hpp"

namespace maillage::words {

// What follows from it, in words a committee knows: "à décider", "à compléter", "à savoir".
std::string_view consequence_word(gaps::Consequence consequence, output_text::Language language);
std::string_view consequence_word(const model::Finding& finding, output_text::Language language);
std::string_view consequence_code(gaps::Consequence consequence);  // "decide", "complete", "know"
std::string_view severity_code(model::Severity severity);          // "error", "warning", "info"

// Of an action that a natural person alone carries: "une personne, structure non dite".
std::string_view person_words(output_text::Language language);

// The subject as a reader knows it: a title, a name, "objectif 1.1 – Renforcer la mobilité".
std::string subject_name(const model::Contract& contract, const model::Subject& subject,
                         output_text::Language language);

// Kind as tables tell it ("organisation"), and kind and id as programs are given them: "partner", "petr".
std::string_view subject_kind_word(model::SubjectKind kind, output_text::Language language);
std::string_view subject_kind_code(model::SubjectKind kind);
std::string subject_id(const model::Contract& contract, const model::Subject& subject);

// What is said of the subject, without its name: "aucun porteur ; y prennent part : ADMR". Empty
// where the rule's title says it all.
std::string finding_detail(const model::Contract& contract, const model::Finding& finding,
                           output_text::Language language);

}  // namespace maillage::words
