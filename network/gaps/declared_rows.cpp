// Filters of a declared figure, one small function each; all must hold.
#include "network/gaps/declared_rows.hpp"

#include <algorithm>
#include <iterator>

#include "network/model/kinship.hpp"

namespace maillage {

namespace {

bool contains(const std::vector<State>& states, State state) {
  return std::find(states.begin(), states.end(), state) != states.end();
}

bool passes_state(const Figure& figure, const ActionRow& row,
                  const std::vector<Variation>& variations) {
  if (row.state == State::abandoned && varies(variations, Variation::abandoned_left_out)) {
    return false;
  }
  if (figure.states.empty()) return true;
  if (!row.state) return false;
  State state = *row.state;
  if (state == State::done_lasting && varies(variations, Variation::lasting_is_under_way)) {
    state = State::under_way;
  }
  if (state == State::reflection && varies(variations, Variation::reflection_is_not_begun)) {
    state = State::not_begun;
  }
  if (contains(figure.states, state)) return true;
  if (!is_done(state)) return false;
  if (contains(figure.states, State::done_closed) && contains(figure.states, State::done_lasting)) {
    return true;
  }
  if (varies(variations, Variation::any_done_state)) {
    return std::any_of(figure.states.begin(), figure.states.end(), is_done);
  }
  return contains(figure.states, State::done) && !varies(variations, Variation::done_exactly);
}

bool passes_remit(const Remits& remits, const Figure& figure, const ActionRow& row) {
  if (!figure.instance) return true;
  const std::vector<InstanceId>& all = remits.whole_plan;
  if (std::binary_search(all.begin(), all.end(), *figure.instance)) return true;
  const std::vector<InstanceId> named = followers(remits, row);
  return std::binary_search(named.begin(), named.end(), *figure.instance);
}

bool passes_place_in_plan(const Contract& contract, const Figure& figure, const ActionRow& row) {
  if (figure.axis && row.axis != figure.axis) return false;
  if (!figure.objective) return true;
  return row.objective && descent(contract, *row.objective, *figure.objective) == Descent::within;
}

bool is_organisation(const Contract& contract, PartnerId partner, PartnerId wanted,
                     const std::vector<Variation>& variations) {
  if (partner == wanted) return true;
  if (!varies(variations, Variation::services_are_parents)) return false;
  return top_organisation(contract, partner) == top_organisation(contract, wanted);
}

bool passes_carriers(const Contract& contract, const Figure& figure, const ActionRow& row,
                     const std::vector<Variation>& variations) {
  if (figure.carrier == CarrierFilter::nobody) {
    return row.carrying == Carrying::nobody || (row.carrying == Carrying::uncertain &&
                                                varies(variations, Variation::uncertain_is_nobody));
  }
  const bool by_name = figure.carrier == CarrierFilter::organisation && figure.carrier_partner;
  const bool counts_organisations =
      figure.quantity == Quantity::porteurs || figure.quantity == Quantity::partenaires;
  const bool by_type = !figure.carrier_types.empty() && !counts_organisations;
  if (!by_name && !by_type && figure.carrier != CarrierFilter::somebody) return true;
  std::vector<PartnerId> carriers;
  for (const Mention& mention : row.carriers) carriers.push_back(mention.partner);
  if (varies(variations, Variation::doubtful_names_count)) {
    for (const Mention& mention : row.candidates) carriers.push_back(mention.partner);
  }
  if (varies(variations, Variation::collectives_spelled_out)) {
    carriers = spelled_out(contract, carriers);
  }
  if (carriers.empty()) return false;
  if (!by_name && !by_type) return true;
  const bool sole = varies(variations, Variation::sole_carrier_only);
  if (sole && row.unnamed_others) return false;
  if (varies(variations, Variation::first_carrier_only)) carriers.resize(1, PartnerId{});
  const auto satisfied = [&](auto satisfies) {
    return sole ? std::all_of(carriers.begin(), carriers.end(), satisfies)
                : std::any_of(carriers.begin(), carriers.end(), satisfies);
  };
  if (by_name && !satisfied([&](PartnerId partner) {
        return is_organisation(contract, partner, *figure.carrier_partner, variations);
      })) {
    return false;
  }
  return !by_type || satisfied([&](PartnerId partner) {
    return has_type(contract, figure.carrier_types, partner, variations);
  });
}

bool passes_funder(const Figure& figure, const ActionRow& row) {
  if (!figure.funder) return true;
  return std::any_of(row.funders.begin(), row.funders.end(),
                     [&](const Mention& mention) { return mention.partner == *figure.funder; });
}

}  // namespace

std::vector<PartnerId> spelled_out(const Contract& contract,
                                   const std::vector<PartnerId>& partners) {
  std::vector<PartnerId> result;
  for (const PartnerId partner : partners) {
    const std::vector<PartnerId>& grouped = contract.partners[partner].groups;
    if (grouped.empty()) result.push_back(partner);
    result.insert(result.end(), grouped.begin(), grouped.end());
  }
  return result;
}

bool varies(const std::vector<Variation>& variations, Variation variation) {
  return std::find(variations.begin(), variations.end(), variation) != variations.end();
}

bool filters_rows(const Figure& figure) {
  return !figure.states.empty() || figure.carrier != CarrierFilter::any ||
         !figure.carrier_types.empty() || figure.nature != Nature::unknown || figure.instance ||
         figure.funder;
}

Recorded recorded_by(const std::vector<const Edition*>& tables) {
  Recorded all;
  for (const Edition* table : tables) {
    const Recorded& one = table->recorded;
    all.number = all.number || one.number;
    all.carrier = all.carrier || one.carrier;
    all.state = all.state || one.state;
    all.partners = all.partners || one.partners;
    all.funders = all.funders || one.funders;
    all.epcis = all.epcis || one.epcis;
  }
  return all;
}

bool tells_states_apart(const Figure& figure, const std::vector<const Edition*>& tables) {
  const auto asks = [&](State state) {
    return std::find(figure.states.begin(), figure.states.end(), state) != figure.states.end();
  };
  if (asks(State::done) || asks(State::done_closed) == asks(State::done_lasting)) return true;
  return std::none_of(tables.begin(), tables.end(), [](const Edition* table) {
    return std::any_of(table->rows.begin(), table->rows.end(),
                       [](const ActionRow& row) { return row.state == State::done; });
  });
}

std::vector<const Edition*> figure_tables(const Contract& contract, const Figure& figure,
                                          const std::vector<Variation>& variations) {
  const bool whole = figure.scope == FigureScope::whole;
  std::vector<const Edition*> tables;
  if (varies(variations, Variation::all_tables) ||
      (whole && !varies(variations, Variation::latest_table) &&
       !varies(variations, Variation::plan_table))) {
    for (const Edition& edition : contract.editions) tables.push_back(&edition);
    return tables;
  }
  const Edition* table = nullptr;
  if (varies(variations, Variation::latest_table)) {
    table = latest_edition(contract);
  } else if (figure.scope == FigureScope::year) {
    table = find_edition(contract, figure.year);
  } else {
    table = find_edition(contract, std::nullopt);
  }
  if (table) tables.push_back(table);
  return tables;
}

std::vector<const ActionRow*> figure_rows(const Contract& contract, const Remits& remits,
                                          const Figure& figure,
                                          const std::vector<Variation>& variations,
                                          const std::vector<const Edition*>& tables,
                                          Repeats repeats) {
  std::vector<const ActionRow*> rows;
  if (repeats == Repeats::one_each) {
    std::vector<const ActionRow*> last(contract.actions.size(), nullptr);
    for (const Edition* table : tables) {
      for (const ActionRow& row : table->rows) last[row.action.value] = &row;
    }
    std::copy_if(last.begin(), last.end(), std::back_inserter(rows),
                 [](const ActionRow* row) { return row != nullptr; });
  } else {
    for (const Edition* table : tables) {
      for (const ActionRow& row : table->rows) rows.push_back(&row);
    }
  }
  const auto fails = [&](const ActionRow* row) {
    return (figure.nature != Nature::unknown && row->nature != figure.nature) ||
           !passes_state(figure, *row, variations) ||
           !passes_place_in_plan(contract, figure, *row) || !passes_funder(figure, *row) ||
           !passes_carriers(contract, figure, *row, variations) ||
           !passes_remit(remits, figure, *row);
  };
  rows.erase(std::remove_if(rows.begin(), rows.end(), fails), rows.end());
  return rows;
}

bool has_type(const Contract& contract, const std::vector<PartnerType>& types, PartnerId partner,
              const std::vector<Variation>& variations) {
  if (types.empty()) return true;
  const PartnerId judged = varies(variations, Variation::services_are_parents)
                               ? top_organisation(contract, partner)
                               : partner;
  return std::find(types.begin(), types.end(), contract.partners[judged].type) != types.end();
}

}  // namespace maillage
