// What the parts of a comparison share: sentences, names and places cut to what is told, lists that
// say what they leave out. Internal to this room.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <vector>

#include "output/answers/comparison/compare_parts.hpp"
#include "output/blocks/block_making.hpp"
#include "output/text/message.hpp"
#include "output/words/comparison/compare_messages.hpp"

namespace maillage::answers {

struct ComparisonVoice {
  const Compared& compared;
  const Extent& extent;

  using Rows = std::vector<std::vector<std::string>>;

  std::string say(words::comparison::Compare key,
                  std::initializer_list<output_text::Filling> fillings = {}) const {
    return output_text::filled(message_of(key), compared.language, fillings);
  }
  std::string cut(const std::string& text, std::size_t width) const;
  std::string place(const text::Place& place) const;
  // The rows below what stands above them, cut to as many as asked for, with how many were left out.
  void add_list(blocks::ReportPart& part, std::string id, std::string caption,
                const std::vector<std::string>& headers, Rows rows) const;
};

blocks::ReportPart findings_compared(const ComparisonVoice& voice);
blocks::ReportPart measures_compared(const ComparisonVoice& voice);
// Without blocks where nothing is to be confirmed.
blocks::ReportPart questions_compared(const ComparisonVoice& voice);

}  // namespace maillage::answers
