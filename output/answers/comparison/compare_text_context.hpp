// What the parts of a comparison's text share. Internal to output/compare_text*.cpp.
#pragma once

#include <string>
#include <vector>

#include "output/answers/comparison/compare_words.hpp"
#include "output/answers/summary_context.hpp"
#include "output/text/terminal.hpp"

namespace maillage::answers {

class ComparisonPart {
 public:
  ComparisonPart(const Compared& compared, const SummaryOptions& options)
      : compared_(compared),
        options_(options),
        before_{compared.before, none_, options},
        after_{compared.after, none_, options} {}

 protected:
  using Rows = std::vector<std::vector<std::string>>;

  const char* say(const char* french, const char* english) const {
    return compared_.say(french, english);
  }
  std::string colon() const { return say("\u00A0: ", ": "); }
  const analysis::Comparison& comparison() const { return compared_.comparison; }

  std::string heading(const std::string& title, std::size_t count) const;
  static std::string cut(const std::string& text, std::size_t width);
  // With two contracts the folder says whose file it is.
  std::string place(const SummaryPart& side, const text::Place& place) const;
  // The rows, cut to as many as asked for, with how many were left out.
  std::string list(Rows rows, const std::vector<output_text::Align>& align = {}) const;

  const Compared& compared_;
  const SummaryOptions& options_;
  analysis::Analysis none_;
  SummaryPart before_, after_;
};

std::string findings_compared(const Compared& compared, const SummaryOptions& options);
std::string measures_compared(const Compared& compared, const SummaryOptions& options);
std::string questions_compared(const Compared& compared, const SummaryOptions& options);

}  // namespace maillage::answers
