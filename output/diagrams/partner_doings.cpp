#include "output/diagrams/partner_doings.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "output/text/typography.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/diagrams/diagram_messages.hpp"
#include "output/words/tally_words.hpp"

namespace maillage::diagrams {

using words::diagrams::DiagramMessage;

bool holds(const std::vector<text::PartnerId>& partners, text::PartnerId partner) {
  return std::find(partners.begin(), partners.end(), partner) != partners.end();
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
  const char* colon = output_text::colon(language);
  std::string text;
  if (!carriers.empty()) text = std::string(words.carriers_of_it) + colon + carriers;
  if (!parts.empty()) {
    text += (text.empty() ? "" : " · ") + std::string(words.takes_part) + colon + parts;
  }
  return text;
}

std::string doings_text(const model::Contract& contract, const model::PartnerDoings& doings,
                        text::PartnerId partner, output_text::Language language) {
  const auto count = [&](DiagramMessage said, const model::CountedActions& actions) {
    return output_text::filled(
        message_of(said), language,
        {{"n", actions.live.size()},
         {"abandoned", words::abandoned_beside(actions.abandoned.size(), language)}});
  };
  std::string text = count(DiagramMessage::carried, doings.carries);
  if (!doings.maybe.empty()) text += ", " + count(DiagramMessage::maybe, doings.maybe);
  text += ", " + count(DiagramMessage::taken_part, doings.takes_part);
  text += ", " + count(DiagramMessage::funded, doings.funds);
  std::size_t sits = 0;
  for (const model::Instance& instance : contract.instances) {
    sits += holds(instance.members, partner) || holds(instance.leads, partner) ? 1 : 0;
  }
  return text + ", " +
         output_text::filled(message_of(DiagramMessage::sits), language, {{"n", sits}});
}

std::vector<std::pair<text::PartnerId, std::size_t>> acts_with(
    const model::Graph& graph, const std::vector<const model::ActionRow*>& rows,
    text::PartnerId partner) {
  // Asked for each organisation of thousands of rows: most of them do not name it.
  const auto is_named_by = [&](const model::ActionRow& row) {
    for (const auto* list : {&row.carriers, &row.partners, &row.funders}) {
      for (const model::Mention& each : *list) {
        if (each.partner == partner) return true;
      }
    }
    return false;
  };
  std::map<text::PartnerId, std::size_t> shared;
  for (const model::ActionRow* row : rows) {
    if (!is_named_by(*row)) continue;
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
