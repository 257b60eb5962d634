#include "network/gaps/consequence.hpp"

#include <tuple>

namespace maillage::gaps {
namespace {

struct Told {
  Consequence consequence;
  int place;
};

#define TOLD(name, subject, find, consequence, place, ...) {Consequence::consequence, place},
constexpr Told told[] = {MAILLAGE_RULES(TOLD)};
#undef TOLD

constexpr int rank(const Told& each) {
  return static_cast<int>(each.consequence) * 1000 + each.place;
}

constexpr bool each_has_its_place() {
  for (const Told& one : told) {
    int same = 0;
    for (const Told& other : told) same += rank(one) == rank(other) ? 1 : 0;
    if (same != 1 || one.place < 0 || one.place >= 1000) return false;
  }
  return true;
}
static_assert(each_has_its_place(), "two rules are told in the same place");

}  // namespace

int rank_of(model::Rule rule) { return rank(told[static_cast<std::size_t>(rule)]); }

Consequence consequence_of(const model::Finding& finding) {
  if (finding.severity == model::Severity::info) return Consequence::know;
  return told[static_cast<std::size_t>(finding.rule)].consequence;
}

bool told_before(const model::Finding& a, const model::Finding& b) {
  const auto key = [](const model::Finding& finding) {
    return std::tuple(consequence_of(finding), rank_of(finding.rule),
                      -static_cast<int>(finding.severity), finding.subject);
  };
  return key(a) < key(b);
}

}  // namespace maillage::gaps
