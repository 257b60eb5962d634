// `maillage plan`: what if organisations left, and proposals for the next contract.
#include <algorithm>

#include "network/carrier_proposals.hpp"
#include "network/names.hpp"
#include "network/text.hpp"
#include "network/what_if.hpp"
#include "output/carrier_words.hpp"
#include "output/terminal.hpp"
#include "output/what_if_text.hpp"
#include "src/commands.hpp"
#include "src/files.hpp"
#include "src/integer_solver.hpp"
#include "src/relative_places.hpp"

namespace maillage {
namespace {

// Organisations by id, name or alias; none, after saying so, if one is unknown.
std::optional<std::vector<PartnerId>> find_partners(const Contract& contract,
                                                    const std::vector<std::string>& words,
                                                    Language language) {
  NameIndex index;
  std::vector<std::string> known;
  for (std::uint32_t at = 0; at < contract.partners.size(); ++at) {
    const Partner& partner = contract.partners[PartnerId{at}];
    index.add(partner.id, at);
    index.add(partner.name, at);
    for (const std::string& alias : partner.aliases) index.add(alias, at);
    known.push_back(partner.id);
  }
  std::vector<PartnerId> found;
  for (const std::string& word : words) {
    if (const auto at = index.find(word)) {
      found.push_back(PartnerId{*at});
      continue;
    }
    const bool french = language == Language::french;
    const std::vector<std::string> near = nearest(word, known, 1);
    std::string text =
        (french ? "organisation inconnue : " : "unknown organisation: ") + printable(word);
    if (!near.empty()) {
      text += french ? " ; vouliez-vous dire « " + near.front() + " » ?"
                     : "; did you mean \"" + near.front() + "\"?";
    }
    tell(text);
    return std::nullopt;
  }
  return found;
}

CarrierLimits carrier_limits(const PlanRequest& request) {
  CarrierLimits limits;
  if (request.least_points) limits.least_points = *request.least_points;
  if (request.most_new) limits.most_new = *request.most_new;
  limits.most_load = request.most_load;
  return limits;
}

Exit plan_one(const std::string& path, const Arguments& arguments) {
  Loaded loaded = load_contract(path, arguments.language);
  if (loaded.exit != Exit::done) return loaded.exit;
  const Contract& contract = loaded.contract;
  name_places_from(folder_of(contract.place.file), loaded.contract);
  const auto scope = choose_scope(contract, arguments);
  if (!scope) return Exit::wrong_usage;
  const PlanRequest& request = arguments.plan;
  const auto leaving = find_partners(contract, request.without, arguments.language);
  if (!leaving) return Exit::wrong_usage;

  std::string text;
  if (!leaving->empty()) {
    text += what_if_text(contract, *scope, what_if(contract, *scope, *leaving), arguments.language);
  }
  if (request.worst) {
    const auto size = static_cast<std::size_t>(*request.worst);
    text += worst_departure_text(contract, *scope, worst_departure(contract, *scope, size), size,
                                 arguments.language);
  }
  const Edition* edition =
      scope->whole ? latest_edition(contract) : find_edition(contract, scope->year);
  if (edition != nullptr && (request.carriers || request.names_no_part())) {
    text += carrier_proposals_text(
        contract, propose_carriers(contract, *edition, carrier_limits(request), integer_solver()),
        arguments.language);
  }
  return print(text);
}

}  // namespace

Exit run_plan(const Arguments& arguments) {
  Exit worst = Exit::done;
  for (const std::string& path : arguments.contracts) {
    worst = std::max(worst, plan_one(path, arguments));
  }
  return worst;
}

}  // namespace maillage
