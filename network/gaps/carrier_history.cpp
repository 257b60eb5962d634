// The tables read in order, one action beside the other; and the rows of the scope by what they
// hang on.
#include "network/gaps/carrier_history.hpp"

#include <algorithm>
#include <map>
#include <sstream>

#include "network/model/outline.hpp"
#include "network/text/text.hpp"

namespace maillage::gaps {
namespace {

using ActionRows = std::vector<const model::ActionRow*>;

// What a row hangs on and all above it, nearest first.
std::vector<model::Subject> ways_up(const model::Contract& contract, const model::ActionRow& row) {
  std::vector<model::Subject> ways;
  for (auto step = row.objective; step; step = contract.objectives[*step].parent) {
    ways.push_back({model::SubjectKind::objective, step->value});
  }
  if (row.axis) ways.push_back({model::SubjectKind::axis, row.axis->value});
  return ways;
}

// The organisations named, collective names by those they stand for; ascending, without repeats.
std::vector<text::PartnerId> organisations(const model::Contract& contract,
                                           const std::vector<model::Mention>& mentions) {
  std::vector<text::PartnerId> named;
  for (const model::Mention& mention : mentions) {
    const std::vector<text::PartnerId>& groups = contract.partners[mention.partner].groups;
    if (groups.empty()) named.push_back(mention.partner);
    named.insert(named.end(), groups.begin(), groups.end());
  }
  std::sort(named.begin(), named.end());
  named.erase(std::unique(named.begin(), named.end()), named.end());
  return named;
}

std::vector<Neighbour> neighbours_among(const model::Contract& contract, const ActionRows& rows,
                                        text::ActionId without) {
  std::map<text::PartnerId, Neighbour> found;
  for (const model::ActionRow* row : rows) {
    if (row->action == without) continue;
    const std::vector<text::PartnerId> carriers = organisations(contract, row->carriers);
    for (const text::PartnerId partner : carriers) found[partner].carries.push_back(row->action);
    for (const text::PartnerId partner : organisations(contract, row->partners)) {
      if (std::binary_search(carriers.begin(), carriers.end(), partner)) continue;
      found[partner].takes_part.push_back(row->action);
    }
  }
  std::vector<Neighbour> neighbours;
  for (auto& [partner, neighbour] : found) {
    neighbour.partner = partner;
    neighbours.push_back(std::move(neighbour));
  }
  std::stable_sort(neighbours.begin(), neighbours.end(),
                   [](const Neighbour& a, const Neighbour& b) {
                     if (a.carries.size() != b.carries.size())
                       return a.carries.size() > b.carries.size();
                     return a.takes_part.size() > b.takes_part.size();
                   });
  return neighbours;
}

// The words of a name, without what stands in brackets and without articles.
std::vector<std::string> naming_words(const std::string& name) {
  std::vector<std::string> words;
  std::istringstream folded(text::fold(name.substr(0, name.find('('))));
  for (std::string word; folded >> word;) {
    const bool is_article = word.size() < 2 || word == "de" || word == "du" || word == "des" ||
                            word == "le" || word == "la" || word == "les" || word == "et";
    if (!is_article) words.push_back(std::move(word));
  }
  std::sort(words.begin(), words.end());
  return words;
}

}  // namespace

bool may_be_one(const std::string& name, const std::string& other) {
  const std::vector<std::string> words = naming_words(name), others = naming_words(other);
  if (words.empty() || others.empty()) return false;
  return std::includes(words.begin(), words.end(), others.begin(), others.end()) ||
         std::includes(others.begin(), others.end(), words.begin(), words.end());
}

std::vector<CarrierHistory> carrier_histories(const model::Contract& contract,
                                              const model::Scope& scope) {
  std::vector<CarrierHistory> histories(contract.actions.size());
  const bool gathered = scope.year.is_recapitulatif();
  for (std::uint32_t table = 0; table < contract.editions.size(); ++table) {
    const model::Edition& edition = contract.editions[table];
    if (!scope.whole && edition.year > scope.year) break;
    const bool is_asked = !scope.whole && edition.year == scope.year;
    const bool gathers = edition.year.is_recapitulatif() || (!scope.whole && gathered);
    if (gathers && !is_asked) continue;
    for (const model::ActionRow& row : edition.rows) {
      if (row.carrying == model::Carrying::not_recorded) continue;
      CarrierHistory& history = histories[row.action.value];
      if (row.carrying != history.now) {
        if (!history.run.empty()) history.before = history.run.back();
        if (history.now == model::Carrying::named) history.last_named = history.before;
        if (row.carrying == model::Carrying::named) history.last_named.reset();
        history.run.clear();
        history.now = row.carrying;
      }
      history.run.push_back({table, &row});
    }
  }
  return histories;
}

const model::ActionRow* gathered_carrier(const model::Contract& contract, const model::Scope& scope,
                                         text::ActionId action) {
  const model::Edition* gathers = model::latest_recapitulatif(contract);
  if (gathers == nullptr || gathers->year == scope.year) return nullptr;
  if (gathers->year.date().year < scope.year.value_or(0)) return nullptr;
  for (const model::ActionRow& row : gathers->rows) {
    if (row.action == action && !row.carriers.empty()) return &row;
  }
  return nullptr;
}

Uncarried uncarried(const model::Contract& contract, const model::Scope& scope) {
  Uncarried lists;
  for (const auto& group : model::rows_in_scope(contract, scope)) {
    if (group.empty()) continue;
    const model::ActionRow* row = group.back();
    if (row->carrying == model::Carrying::named) continue;
    if (row->carrying == model::Carrying::not_recorded) {
      if (model::is_live(*row)) lists.not_recorded.push_back(row);
    } else if (!model::is_live(*row)) {
      lists.abandoned.push_back(row);
    } else if (row->carrying == model::Carrying::person) {
      lists.persons.push_back(row);
    } else {
      (row->carrying == model::Carrying::nobody ? lists.nobody : lists.uncertain).push_back(row);
    }
  }
  return lists;
}

std::vector<Neighbourhood> neighbourhoods(const model::Contract& contract,
                                          const model::Scope& scope, const ActionRows& rows) {
  std::map<model::Subject, ActionRows> hanging;
  for (const auto& group : model::rows_in_scope(contract, scope)) {
    if (group.empty() || !model::is_live(*group.back())) continue;
    for (const model::Subject& on : ways_up(contract, *group.back()))
      hanging[on].push_back(group.back());
  }
  std::vector<Neighbourhood> found;
  for (const model::ActionRow* row : rows) {
    Neighbourhood around;
    for (const model::Subject& on : ways_up(contract, *row)) {
      around.neighbours = neighbours_among(contract, hanging[on], row->action);
      if (around.neighbours.empty()) continue;
      around.within = on;
      break;
    }
    found.push_back(std::move(around));
  }
  return found;
}

}  // namespace maillage::gaps
