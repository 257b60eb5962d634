// Filters of a declared figure, one small function each; all must hold.
#include "network/gaps/declared/declared_rows.hpp"

#include <algorithm>
#include <iterator>

#include "network/model/kinship.hpp"

namespace maillage::gaps {

namespace {

bool contains(const std::vector<model::State>& states, model::State state) {
  return std::find(states.begin(), states.end(), state) != states.end();
}

bool passes_state(const model::DeclaredFigure& figure, const model::ActionRow& row,
                  const std::vector<Variation>& variations) {
  if (row.state == model::State::abandoned && varies(variations, Variation::abandoned_left_out)) {
    return false;
  }
  if (figure.states.empty()) return true;
  if (!row.state) return false;
  model::State state = *row.state;
  if (state == model::State::done_lasting && varies(variations, Variation::lasting_is_under_way)) {
    state = model::State::under_way;
  }
  if (state == model::State::reflection && varies(variations, Variation::reflection_is_not_begun)) {
    state = model::State::not_begun;
  }
  if (contains(figure.states, state)) return true;
  if (!model::is_done(state)) return false;
  if (contains(figure.states, model::State::done_closed) &&
      contains(figure.states, model::State::done_lasting)) {
    return true;
  }
  if (varies(variations, Variation::any_done_state)) {
    return std::any_of(figure.states.begin(), figure.states.end(), model::is_done);
  }
  return contains(figure.states, model::State::done) &&
         !varies(variations, Variation::done_exactly);
}

bool passes_remit(const model::Remits& remits, const model::DeclaredFigure& figure,
                  const model::ActionRow& row) {
  if (!figure.instance) return true;
  const std::vector<text::InstanceId>& all = remits.whole_plan;
  if (std::binary_search(all.begin(), all.end(), *figure.instance)) return true;
  const std::vector<text::InstanceId> named = model::followers(remits, row);
  return std::binary_search(named.begin(), named.end(), *figure.instance);
}

bool passes_place_in_plan(const model::Contract& contract, const model::DeclaredFigure& figure,
                          const model::ActionRow& row) {
  if (figure.axis && row.axis != figure.axis) return false;
  if (!figure.objective) return true;
  return row.objective &&
         model::descent(contract, *row.objective, *figure.objective) == model::Descent::within;
}

bool is_organisation(const model::Contract& contract, text::PartnerId partner,
                     text::PartnerId wanted, const std::vector<Variation>& variations) {
  if (partner == wanted) return true;
  if (!varies(variations, Variation::services_are_parents)) return false;
  return model::top_organisation(contract, partner) == model::top_organisation(contract, wanted);
}

bool passes_carriers(const model::Contract& contract, const model::DeclaredFigure& figure,
                     const model::ActionRow& row, const std::vector<Variation>& variations) {
  if (figure.carrier == model::CarrierFilter::nobody) {
    return row.carrying == model::Carrying::nobody ||
           (row.carrying == model::Carrying::uncertain &&
            varies(variations, Variation::uncertain_is_nobody));
  }
  const bool by_name =
      figure.carrier == model::CarrierFilter::organisation && figure.carrier_partner;
  const bool counts_organisations = figure.quantity == model::Quantity::porteurs ||
                                    figure.quantity == model::Quantity::partenaires;
  const bool by_type = !figure.carrier_types.empty() && !counts_organisations;
  if (!by_name && !by_type && figure.carrier != model::CarrierFilter::somebody) return true;
  std::vector<text::PartnerId> carriers;
  for (const model::Mention& mention : row.carriers) carriers.push_back(mention.partner);
  if (varies(variations, Variation::doubtful_names_count)) {
    for (const model::Mention& mention : row.candidates) carriers.push_back(mention.partner);
  }
  if (varies(variations, Variation::collectives_spelled_out)) {
    carriers = spelled_out(contract, carriers);
  }
  if (carriers.empty()) return false;
  if (!by_name && !by_type) return true;
  const bool sole = varies(variations, Variation::sole_carrier_only);
  if (sole && row.unnamed_others) return false;
  if (varies(variations, Variation::first_carrier_only)) carriers.resize(1, text::PartnerId{});
  const auto satisfied = [&](auto satisfies) {
    return sole ? std::all_of(carriers.begin(), carriers.end(), satisfies)
                : std::any_of(carriers.begin(), carriers.end(), satisfies);
  };
  if (by_name && !satisfied([&](text::PartnerId partner) {
        return is_organisation(contract, partner, *figure.carrier_partner, variations);
      })) {
    return false;
  }
  return !by_type || satisfied([&](text::PartnerId partner) {
    return has_type(contract, figure.carrier_types, partner, variations);
  });
}

bool passes_funder(const model::DeclaredFigure& figure, const model::ActionRow& row) {
  if (!figure.funder) return true;
  return std::any_of(row.funders.begin(), row.funders.end(), [&](const model::Mention& mention) {
    return mention.partner == *figure.funder;
  });
}

}  // namespace

std::vector<text::PartnerId> spelled_out(const model::Contract& contract,
                                         const std::vector<text::PartnerId>& partners) {
  std::vector<text::PartnerId> result;
  for (const text::PartnerId partner : partners) {
    const std::vector<text::PartnerId>& grouped = contract.partners[partner].groups;
    if (grouped.empty()) result.push_back(partner);
    result.insert(result.end(), grouped.begin(), grouped.end());
  }
  return result;
}

bool varies(const std::vector<Variation>& variations, Variation variation) {
  return std::find(variations.begin(), variations.end(), variation) != variations.end();
}

bool filters_rows(const model::DeclaredFigure& figure) {
  return !figure.states.empty() || figure.carrier != model::CarrierFilter::any ||
         !figure.carrier_types.empty() || figure.nature != model::Nature::unknown ||
         figure.instance || figure.funder;
}

model::Recorded recorded_by(const std::vector<const model::Edition*>& tables) {
  model::Recorded all;
  for (const model::Edition* table : tables) {
    const model::Recorded& one = table->recorded;
    all.number = all.number || one.number;
    all.carrier = all.carrier || one.carrier;
    all.state = all.state || one.state;
    all.partners = all.partners || one.partners;
    all.funders = all.funders || one.funders;
    all.epcis = all.epcis || one.epcis;
  }
  return all;
}

bool tells_states_apart(const model::DeclaredFigure& figure,
                        const std::vector<const model::Edition*>& tables) {
  const auto asks = [&](model::State state) {
    return std::find(figure.states.begin(), figure.states.end(), state) != figure.states.end();
  };
  if (asks(model::State::done) ||
      asks(model::State::done_closed) == asks(model::State::done_lasting))
    return true;
  return std::none_of(tables.begin(), tables.end(), [](const model::Edition* table) {
    return std::any_of(table->rows.begin(), table->rows.end(),
                       [](const model::ActionRow& row) { return row.state == model::State::done; });
  });
}

std::vector<const model::Edition*> figure_tables(const model::Contract& contract,
                                                 const model::DeclaredFigure& figure,
                                                 const std::vector<Variation>& variations) {
  const bool whole = figure.table.is_whole();
  std::vector<const model::Edition*> tables;
  if (varies(variations, Variation::all_tables) ||
      (whole && !varies(variations, Variation::latest_table) &&
       !varies(variations, Variation::plan_table))) {
    // As in rows_in_scope: the last word is a bilan's.
    for (const model::Edition& edition : contract.editions) tables.push_back(&edition);
    std::stable_partition(tables.begin(), tables.end(), [](const model::Edition* table) {
      return table->year.is_recapitulatif();
    });
    return tables;
  }
  const model::Edition* table = nullptr;
  if (varies(variations, Variation::latest_table)) {
    table = model::latest_edition(contract);
  } else if (figure.table.kind == model::TableChoice::Kind::latest_recapitulatif) {
    table = model::latest_recapitulatif(contract);
  } else {
    table = model::find_edition(contract, figure.table.table);
  }
  if (table) tables.push_back(table);
  return tables;
}

std::vector<const model::ActionRow*> figure_rows(const model::Contract& contract,
                                                 const model::Remits& remits,
                                                 const model::DeclaredFigure& figure,
                                                 const std::vector<Variation>& variations,
                                                 const std::vector<const model::Edition*>& tables,
                                                 Repeats repeats) {
  std::vector<const model::ActionRow*> rows;
  if (repeats == Repeats::one_each) {
    std::vector<const model::ActionRow*> last(contract.actions.size(), nullptr);
    for (const model::Edition* table : tables) {
      for (const model::ActionRow& row : table->rows) last[row.action.value] = &row;
    }
    std::copy_if(last.begin(), last.end(), std::back_inserter(rows),
                 [](const model::ActionRow* row) { return row != nullptr; });
  } else {
    for (const model::Edition* table : tables) {
      for (const model::ActionRow& row : table->rows) rows.push_back(&row);
    }
  }
  const auto fails = [&](const model::ActionRow* row) {
    return (figure.nature != model::Nature::unknown && row->nature != figure.nature) ||
           !passes_state(figure, *row, variations) ||
           !passes_place_in_plan(contract, figure, *row) || !passes_funder(figure, *row) ||
           !passes_carriers(contract, figure, *row, variations) ||
           !passes_remit(remits, figure, *row);
  };
  rows.erase(std::remove_if(rows.begin(), rows.end(), fails), rows.end());
  return rows;
}

bool has_type(const model::Contract& contract, const std::vector<model::PartnerType>& types,
              text::PartnerId partner, const std::vector<Variation>& variations) {
  if (types.empty()) return true;
  const text::PartnerId judged = varies(variations, Variation::services_are_parents)
                                     ? model::top_organisation(contract, partner)
                                     : partner;
  return std::find(types.begin(), types.end(), contract.partners[judged].type) != types.end();
}

}  // namespace maillage::gaps
