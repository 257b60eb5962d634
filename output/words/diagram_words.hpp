// The words of diagrams, French first with English beside.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "network/model/contract.hpp"
#include "network/model/graph.hpp"
#include "output/text/language.hpp"
#include "output/words/network/table_words.hpp"

namespace maillage::words {

struct DiagramWords {
  const char *plan, *governance;
  const char *data, *not_recorded, *continued;
  // carrying
  const char *orphan, *uncertain, *carrier_not_recorded, *and_others;
  const char* carried_by_person;
  const char *no_action, *not_printed, *no_objective, *no_axis;
  const char* states;
  // columns of the overview
  const char *objective, *actions, *without_carrier, *doubtful, *carriers;
  // ties
  const char *carries, *carries_maybe, *takes_part, *funds, *is_target, *sits, *steers, *invited;
  const char *works_with, *signed_on, *not_signatory, *service_of, *stands_in, *nothing_here;
  const char *carriers_of_it, *nobody_carries;
  // partnerships
  const char *alone, *isolated, *alone_instances, *isolated_instances, *width_is_shared,
      *line_is_seat;
  const char *size_is_carried, *size_is_instances, *no_tie, *outside, *weak_ties_left_out,
      *only_on_map;
  const char *width_is_pairs, *groups_of_ties, *members_on_sheets, *in_actions, *in_instances;
  // governance
  const char *remit, *rhythm, *rhythm_not_said, *a_year, *meetings, *meetings_not_recorded;
  const char *no_meeting, *members, *no_member, *members_not_recorded, *leads, *guests, *follows;
  const char *whole_plan, *kept, *not_kept, *not_judged, *no_instance, *prospective, *the_leads;
};

const DiagramWords& diagram_words(output_text::Language language);

const char* type_word(model::PartnerType type, output_text::Language language);
const char* state_word(std::optional<model::State> state, output_text::Language language);
const char* level_word(model::Level level, output_text::Language language);

// "20 décembre 2018 – 31 décembre 2023", as far as it is said.
std::string period_words(const model::Contract& contract, output_text::Language language);

}  // namespace maillage::words
