#include "network/region/shared_actions.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "network/text/text.hpp"

namespace maillage::region {
namespace {

std::string code_of_row(const model::ActionRow& row) {
  for (const model::Extra& extra : row.extras) {
    if (is_shared_header(extra.header)) return text::fold(extra.text);
  }
  return "";
}

}  // namespace

bool is_shared_header(const std::string& header) {
  const std::string folded = text::fold(header);
  return folded == "action partagee" || folded == "shared action";
}

SharedActions shared_actions(const std::vector<Side>& sides, const Joined& joined) {
  std::map<std::string, SharedAction> by_code;
  // A title, and an organisation that carries it.
  std::map<std::pair<std::string, std::uint32_t>, SharedAction> by_title;
  for (std::uint32_t side = 0; side < sides.size(); ++side) {
    const model::Contract& contract = *sides[side].contract;
    for (const auto& rows : model::rows_in_scope(contract, sides[side].scope)) {
      if (rows.empty()) continue;
      const model::ActionRow& row = *rows.back();
      const ActionSeat seat{side, row.action};
      const auto add = [&](SharedAction& to) {
        if (to.empty() || to.back().side != side) to.push_back(seat);
      };
      if (const std::string code = code_of_row(row); !code.empty()) {
        add(by_code[code]);
        continue;
      }
      const std::string title = text::fold(contract.actions[row.action].title);
      if (text::words_of(title).size() < 2) continue;  // "Forum" says too little
      for (const model::Mention& carrier : row.carriers) {
        add(by_title[{title, joined.organisation_of[side][carrier.partner.value]}]);
      }
    }
  }
  SharedActions shared;
  for (auto& [code, seats] : by_code) {
    if (seats.size() > 1) shared.one.push_back(std::move(seats));
  }
  std::set<SharedAction> asked;
  for (auto& [title, seats] : by_title) {
    if (seats.size() > 1) asked.insert(std::move(seats));
  }
  shared.asked.assign(asked.begin(), asked.end());
  std::sort(shared.one.begin(), shared.one.end());
  return shared;
}

}  // namespace maillage::region
