#include "output/diagrams/partner_doings.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "output/text/numbers.hpp"
#include "output/words/plan_words.hpp"

namespace maillage::diagrams {
namespace {

bool names(const std::vector<model::Mention>& mentions, text::PartnerId partner) {
  return std::any_of(mentions.begin(), mentions.end(),
                     [&](const model::Mention& each) { return each.partner == partner; });
}

}  // namespace

bool holds(const std::vector<text::PartnerId>& partners, text::PartnerId partner) {
  return std::find(partners.begin(), partners.end(), partner) != partners.end();
}

PartnerDoings doings_of(const std::vector<const model::ActionRow*>& rows, text::PartnerId partner) {
  PartnerDoings doings;
  for (const model::ActionRow* row : rows) {
    if (names(row->carriers, partner)) doings.carries.push_back(row);
    if (names(row->candidates, partner)) doings.maybe.push_back(row);
    if (names(row->partners, partner)) doings.takes_part.push_back(row);
    if (names(row->funders, partner)) doings.funds.push_back(row);
    if (names(row->targets, partner)) doings.is_target.push_back(row);
  }
  return doings;
}

std::string others_in(const model::Contract& contract, const model::ActionRow& row,
                      text::PartnerId partner, output_text::Language language) {
  const words::DiagramWords& words = words::diagram_words(language);
  std::string carriers, parts;
  const auto add = [&](std::string& to, const std::vector<model::Mention>& mentions,
                       const std::string& tail) {
    for (const model::Mention& each : mentions) {
      if (each.partner == partner) continue;
      to += (to.empty() ? "" : ", ") + contract.partners[each.partner].name + tail;
    }
  };
  add(carriers, row.carriers, "");
  add(carriers, row.candidates, " ?");
  if (row.unnamed_others)
    carriers += (carriers.empty() ? "" : ", ") + std::string(words.and_others);
  add(parts, row.partners, "");
  const char* colon = language == output_text::Language::french ? " : " : ": ";
  std::string text;
  if (!carriers.empty()) text = std::string(words.carriers_of_it) + colon + carriers;
  if (!parts.empty()) {
    text += (text.empty() ? "" : " · ") + std::string(words.takes_part) + colon + parts;
  }
  return text;
}

std::string doings_text(const model::Contract& contract, const PartnerDoings& doings,
                        text::PartnerId partner, output_text::Language language) {
  const bool french = language == output_text::Language::french;
  const auto count = [&](std::size_t number, const char* words) {
    return output_text::count_text(number, language) + " " + words;
  };
  std::string text =
      count(doings.carries.size(),
            french ? (doings.carries.size() > 1 ? "actions portées" : "action portée")
                   : (doings.carries.size() == 1 ? "action carried" : "actions carried"));
  if (!doings.maybe.empty())
    text += ", " + count(doings.maybe.size(), french ? "peut-être" : "maybe");
  text += ", " + count(doings.takes_part.size(),
                       french ? (doings.takes_part.size() > 1 ? "participations" : "participation")
                              : "taken part in");
  text += ", " + count(doings.funds.size(),
                       french ? (doings.funds.size() > 1 ? "actions financées" : "action financée")
                              : "funded");
  std::size_t sits = 0;
  for (const model::Instance& instance : contract.instances) {
    sits += holds(instance.members, partner) || holds(instance.leads, partner) ? 1 : 0;
  }
  return text + (french ? ", siège dans " : ", sits on ") +
         output_text::counted(sits, french ? "instance" : "body", french ? "instances" : "bodies",
                              language);
}

std::vector<std::pair<text::PartnerId, std::size_t>> acts_with(
    const model::Graph& graph, const std::vector<const model::ActionRow*>& rows,
    text::PartnerId partner) {
  std::map<text::PartnerId, std::size_t> shared;
  for (const model::ActionRow* row : rows) {
    std::set<text::PartnerId> together;
    for (const auto* list : {&row->carriers, &row->partners, &row->funders}) {
      for (const model::Mention& each : *list) {
        if (graph.vertex(each.partner)) together.insert(each.partner);
      }
    }
    if (together.erase(partner) == 0) continue;
    for (text::PartnerId each : together) ++shared[each];
  }
  std::vector<std::pair<text::PartnerId, std::size_t>> order(shared.begin(), shared.end());
  std::stable_sort(order.begin(), order.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  return order;
}

}  // namespace maillage::diagrams
