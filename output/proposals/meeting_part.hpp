// Whom to introduce to whom, and where; whom to phone first.
#pragma once

#include <string>
#include <vector>

#include "network/planning/introductions/introductions.hpp"
#include "network/planning/introductions/reach.hpp"
#include "output/blocks/blocks.hpp"
#include "output/text/language.hpp"

namespace maillage::proposals {

// What `plan` proposes where organisations do not meet.
struct MeetingProposals {
  collaboration::GovernanceGaps gaps;
  planning::introductions::Introductions introductions;
  planning::introductions::Seating seating;
};

struct ReachProposals {
  int percent = 100;  // of the organisations that are tied to another
  std::vector<planning::introductions::Reach> choices;  // by actions, then by actions and bodies
};

// "1.1–1.3".
std::string objective_pair_text(const model::Contract& contract,
                                const collaboration::ObjectivePair& pair);

// "1.1–1.3, 2.1–2.3": the gaps at those positions.
std::string objective_pairs_text(const model::Contract& contract,
                                 const collaboration::GovernanceGaps& gaps,
                                 const std::vector<std::size_t>& positions);

// "(hors de son mandat pour 1.1–1.3)": of the body where the pair is to meet.
std::string off_remit_text(const model::Contract& contract,
                           const collaboration::GovernanceGaps& gaps,
                           const planning::introductions::Introduction& pair,
                           output_text::Language language);

// How sure a proposal's number is: "(prouvé)", "(recherche écourtée : 3 au moins)".
std::string proof_text(planning::SolveState state, std::int64_t bound,
                       output_text::Language language);

// Said in place of a proposal whose search was cut short before it found any.
std::string not_computed_text(output_text::Language language);

// Gaps show where nobody recorded works together, not that they should.
std::string gaps_caution(output_text::Language language);

blocks::ReportPart meeting_part(const model::Contract& contract, const MeetingProposals& proposals,
                                output_text::Language language);
blocks::ReportPart reach_part(const model::Contract& contract, const ReachProposals& proposals,
                              output_text::Language language);

}  // namespace maillage::proposals
