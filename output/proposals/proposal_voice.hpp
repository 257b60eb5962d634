// What the parts of `plan` share: sentences from output/words/proposals, names as a reader knows them,
// places. Internal to this room.
#pragma once

#include <initializer_list>
#include <string>
#include <vector>

#include "network/model/contract.hpp"
#include "network/model/finding.hpp"
#include "output/blocks/block_making.hpp"
#include "output/text/language.hpp"
#include "output/text/message.hpp"

namespace maillage::proposals {

struct ProposalVoice {
  const model::Contract& contract;
  output_text::Language language = output_text::Language::french;

  // A sentence of output/words/proposals, filled in.
  template <class Key>
  std::string say(Key key, std::initializer_list<output_text::Filling> fillings = {}) const {
    return output_text::filled(message_of(key), language, fillings);
  }

  std::string name(const model::Subject& subject, std::size_t width) const;
  std::string partner(text::PartnerId id) const;
  std::string action(text::ActionId id, std::size_t width = 60) const;
  std::string objective(text::ObjectiveId id, std::size_t width = 60) const;
  std::string instance(text::InstanceId id) const;
  std::string partners(const std::vector<text::PartnerId>& ids, std::size_t most = 6) const;
  std::string places(const std::vector<text::Place>& places) const;
  std::string table(const model::WhichTable& year) const;
};

}  // namespace maillage::proposals
