// Which readings a declared figure allows, and how each compares with what is declared.
#include "network/gaps/declared/declared_figures.hpp"

#include <algorithm>
#include <cmath>

#include "network/gaps/declared/declared_count.hpp"

namespace maillage::gaps {

namespace {

// Readings of one group exclude each other.
enum class Group {
  doubt,
  cell,
  collectives,
  services,
  abandoned,
  states,
  table,
  roles,
  use,
  days,
  amounts,
  decimals
};

struct Choice {
  Variation variation;
  std::string_view code;
  Group group;
  bool (*applies)(const model::DeclaredFigure&);
};

bool is_one_of(model::Quantity quantity, std::initializer_list<model::Quantity> quantities) {
  return std::find(quantities.begin(), quantities.end(), quantity) != quantities.end();
}

bool has(const model::DeclaredFigure& figure, model::State state) {
  return std::find(figure.states.begin(), figure.states.end(), state) != figure.states.end();
}

bool counts_rows(const model::DeclaredFigure& figure) {
  return is_one_of(figure.quantity, {model::Quantity::actions, model::Quantity::porteurs,
                                     model::Quantity::partenaires});
}

// Whether it matters who is named in the carrier cell.
bool names_carriers(const model::DeclaredFigure& figure) {
  return is_one_of(figure.quantity, {model::Quantity::porteurs, model::Quantity::partenaires}) ||
         figure.carrier == model::CarrierFilter::somebody ||
         figure.carrier == model::CarrierFilter::organisation ||
         (figure.quantity == model::Quantity::actions && !figure.carrier_types.empty());
}

bool picks_by_carrier(const model::DeclaredFigure& figure) {
  return figure.quantity == model::Quantity::actions &&
         (figure.carrier == model::CarrierFilter::organisation || !figure.carrier_types.empty());
}

bool counts_partners(const model::DeclaredFigure& figure) {
  return figure.quantity == model::Quantity::partenaires && !figure.instance;
}

bool is_of_whole_contract(const model::DeclaredFigure& figure) {
  return counts_rows(figure) && figure.table.is_whole();
}

// Whether the value has decimals that a declaration may leave out.
bool is_rounded(const model::DeclaredFigure& figure) {
  return figure.is_percentage || figure.quantity == model::Quantity::financement;
}

// In the order of enum Variation.
constexpr Choice choices[] = {
    {Variation::uncertain_is_nobody, "uncertain-is-nobody", Group::doubt,
     [](const model::DeclaredFigure& figure) {
       return figure.carrier == model::CarrierFilter::nobody;
     }},
    {Variation::doubtful_names_count, "doubtful-names-count", Group::doubt, names_carriers},
    {Variation::first_carrier_only, "first-carrier-only", Group::cell, picks_by_carrier},
    {Variation::sole_carrier_only, "sole-carrier-only", Group::cell, picks_by_carrier},
    {Variation::collectives_spelled_out, "collectives-spelled-out", Group::collectives,
     names_carriers},
    {Variation::services_are_parents, "services-are-parents", Group::services,
     [](const model::DeclaredFigure& figure) {
       return picks_by_carrier(figure) ||
              is_one_of(figure.quantity, {model::Quantity::porteurs, model::Quantity::partenaires,
                                          model::Quantity::signataires});
     }},
    {Variation::abandoned_left_out, "abandoned-left-out", Group::abandoned,
     [](const model::DeclaredFigure& figure) {
       return counts_rows(figure) && !has(figure, model::State::abandoned) &&
              (figure.states.empty() || figure.is_percentage);
     }},
    {Variation::any_done_state, "any-done-state", Group::states,
     [](const model::DeclaredFigure& figure) {
       return !has(figure, model::State::done) &&
              has(figure, model::State::done_closed) != has(figure, model::State::done_lasting);
     }},
    {Variation::done_exactly, "done-exactly", Group::states,
     [](const model::DeclaredFigure& figure) { return has(figure, model::State::done); }},
    {Variation::lasting_is_under_way, "lasting-is-under-way", Group::states,
     [](const model::DeclaredFigure& figure) {
       return !has(figure, model::State::done_lasting) &&
              has(figure, model::State::done) != has(figure, model::State::under_way);
     }},
    {Variation::reflection_is_not_begun, "reflection-is-not-begun", Group::states,
     [](const model::DeclaredFigure& figure) {
       return has(figure, model::State::not_begun) != has(figure, model::State::reflection);
     }},
    {Variation::all_tables, "all-tables", Group::table,
     [](const model::DeclaredFigure& figure) {
       // A state is of one table: that of another year answers another question.
       return counts_rows(figure) && !figure.table.is_whole() && figure.states.empty();
     }},
    {Variation::latest_table, "latest-table", Group::table, is_of_whole_contract},
    {Variation::plan_table, "plan-table", Group::table, is_of_whole_contract},
    {Variation::partners_column_only, "partners-column-only", Group::roles, counts_partners},
    {Variation::without_funders, "without-funders", Group::roles, counts_partners},
    {Variation::declared_partners, "declared-partners", Group::roles, counts_partners},
    {Variation::with_actions_only, "with-actions-only", Group::use,
     [](const model::DeclaredFigure& figure) {
       return is_one_of(figure.quantity,
                        {model::Quantity::axes, model::Quantity::objectifs, model::Quantity::epci});
     }},
    {Variation::same_day_once, "same-day-once", Group::days,
     [](const model::DeclaredFigure& figure) {
       return figure.quantity == model::Quantity::reunions;
     }},
    {Variation::amounts_said_only, "amounts-said-only", Group::amounts,
     [](const model::DeclaredFigure& figure) {
       return figure.quantity == model::Quantity::financement;
     }},
    {Variation::truncated, "truncated", Group::decimals, is_rounded},
};

// 10 to the number of decimals (at most 3) that the declared value needs.
double scale_of(double declared) {
  double scale = 1;
  while (scale < 1000 && std::fabs(declared * scale - std::round(declared * scale)) > 1e-6) {
    scale *= 10;
  }
  return scale;
}

std::optional<double> value_of(const model::Contract& contract, const model::Remits& remits,
                               const model::DeclaredFigure& figure,
                               const std::vector<Variation>& variations) {
  const std::optional<double> value = count_figure(contract, remits, figure, variations).value;
  const bool cut =
      std::find(variations.begin(), variations.end(), Variation::truncated) != variations.end();
  if (!value || !cut) return value;
  const double scale = scale_of(figure.value);
  return std::floor(*value * scale + 1e-6) / scale;
}

struct SingleReadings {
  std::vector<DeclaredFigureReading>
      readings;                 // of one variation, that give another value than the plain
  std::vector<Choice> choices;  // all that apply and can be computed
};

SingleReadings single_readings(const model::Contract& contract, const model::Remits& remits,
                               const model::DeclaredFigure& figure, std::optional<double> plain) {
  SingleReadings found;
  for (const Choice& choice : choices) {
    if (!choice.applies(figure)) continue;
    const std::optional<double> value = value_of(contract, remits, figure, {choice.variation});
    if (!value) continue;
    found.choices.push_back(choice);
    if (value != plain) found.readings.push_back({{choice.variation}, *value});
  }
  return found;
}

// Two variations at once, where they give the declared value.
std::vector<DeclaredFigureReading> agreeing_pairs(const model::Contract& contract,
                                                  const model::Remits& remits,
                                                  const model::DeclaredFigure& figure,
                                                  const std::vector<Choice>& applicable) {
  std::vector<DeclaredFigureReading> pairs;
  for (std::size_t i = 0; i < applicable.size(); ++i) {
    for (std::size_t j = i + 1; j < applicable.size(); ++j) {
      if (applicable[i].group == applicable[j].group) continue;
      // With another table in play, too much could explain a difference to explain anything.
      if (applicable[i].group == Group::table || applicable[j].group == Group::table) continue;
      const std::vector<Variation> both{applicable[i].variation, applicable[j].variation};
      const std::optional<double> value = value_of(contract, remits, figure, both);
      if (value && compare(figure, *value) == Agreement::agrees) pairs.push_back({both, *value});
    }
  }
  return pairs;
}

DeclaredFigureCheck check_figure(const model::Contract& contract, const model::Remits& remits,
                                 std::uint32_t position) {
  const model::DeclaredFigure& figure = contract.figures[position];
  DeclaredFigureCheck check;
  check.figure = position;
  DeclaredFigureCount plain = count_figure(contract, remits, figure, {});
  check.computed = plain.value;
  check.reason = plain.reason;
  check.counted = std::move(plain.counted);
  if (check.computed) check.agreement = compare(figure, *check.computed);

  SingleReadings singles = single_readings(contract, remits, figure, check.computed);
  check.readings = std::move(singles.readings);
  const auto agrees = [&](const DeclaredFigureReading& reading) {
    return compare(figure, reading.value) == Agreement::agrees;
  };
  if (check.agreement != Agreement::agrees &&
      std::none_of(check.readings.begin(), check.readings.end(), agrees)) {
    const std::vector<DeclaredFigureReading> pairs =
        agreeing_pairs(contract, remits, figure, singles.choices);
    check.readings.insert(check.readings.end(), pairs.begin(), pairs.end());
  }

  std::optional<double> least;
  if (check.computed) least = std::fabs(*check.computed - figure.value);
  for (std::size_t i = 0; i < check.readings.size(); ++i) {
    const double distance = std::fabs(check.readings[i].value - figure.value);
    if (check.agreement == Agreement::agrees || (least && distance >= *least)) continue;
    least = distance;
    check.nearest = i;
  }
  return check;
}

}  // namespace

std::string_view variation_code(Variation variation) {
  return choices[static_cast<std::size_t>(variation)].code;
}

Agreement compare(const model::DeclaredFigure& figure, double computed) {
  const double distance = std::fabs(computed - figure.value);
  const double tolerance = is_rounded(figure) ? 0.5 / scale_of(figure.value) + 1e-9 : 1e-9;
  return distance <= tolerance ? Agreement::agrees : Agreement::differs;
}

std::vector<DeclaredFigureCheck> check_figures(const model::Contract& contract) {
  const model::Remits all_remits = model::remits(contract);
  std::vector<DeclaredFigureCheck> checks;
  for (std::uint32_t i = 0; i < contract.figures.size(); ++i) {
    checks.push_back(check_figure(contract, all_remits, i));
  }
  return checks;
}

}  // namespace maillage::gaps
