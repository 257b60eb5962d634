// The part on declared figures, in two files: all of them; and what it says of actions without a
// porteur. Internal to output/report/actions/part_declared*.cpp.
#pragma once

#include <string>
#include <vector>

#include "network/gaps/declared/declared_figures.hpp"
#include "output/report/blocks/report_context.hpp"

namespace maillage::report::actions {

// A declared figure and what it was counted from, as runs and words.
class DeclaredFigureMaking {
 public:
  explicit DeclaredFigureMaking(blocks::ReportMaking& its_making)
      : making(its_making), contract(its_making.contract) {}

  blocks::ReportMaking& making;
  const model::Contract& contract;

  const model::DeclaredFigure& figure(const gaps::DeclaredFigureCheck& check) const {
    return contract.figures[check.figure];
  }
  std::string value(const gaps::DeclaredFigureCheck& check, double number) const;  // "26 %"

  blocks::Run declared(const gaps::DeclaredFigureCheck& check) const;  // leads to where it is said
  blocks::Run computed(const gaps::DeclaredFigureCheck& check) const;  // leads to what was counted

  // Where what was counted is said, in the tables that the figure speaks of.
  std::vector<text::Place> counted_places(const gaps::DeclaredFigureCheck& check) const;

  std::string reading(const gaps::DeclaredFigureReading& reading) const;  // "plan seul"

  // A reading that gives the declared value, one that comes near, or none.
  std::string explanation(const gaps::DeclaredFigureCheck& check) const;

 private:
  void add_meetings(const model::DeclaredFigure& declared, std::vector<text::Place>& places) const;
};

// A plain count of actions that nobody carries: what a committee asks first.
bool is_orphan_count(const model::DeclaredFigure& figure);

// "Actions sans porteur en 2021 : 20 déclarées, 23 comptées."
blocks::Prose orphan_sentence(const DeclaredFigureMaking& figures,
                              const gaps::DeclaredFigureCheck& check);

// The two beside each other, what explains the difference, and the rows counted.
std::vector<blocks::Block> orphan_blocks(const DeclaredFigureMaking& figures,
                                         const gaps::DeclaredFigureCheck& check);

}  // namespace maillage::report::actions
