// Whose each shape of the file of contours is.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "network/resolve/resolve.hpp"
#include "src/readers/toml_reader.hpp"

namespace maillage::resolve {
namespace {

struct Shape {
  std::vector<std::string> codes, names;
};

// The id of each shape's EPCI, "-" for none; then the words of the fault.
std::string owners(const std::vector<Shape>& shapes) {
  model::Draft draft;
  text::Faults faults;
  readers::read_toml("contrat.toml", R"([contrat]
epci = ["a", "b", "c"]
[[partenaire]]
id = "a"
nom = "CC du Val Clair"
siren = "200000016"
[[partenaire]]
id = "b"
nom = "Communauté de communes de la Forêt"
alias = ["CCF"]
[[partenaire]]
id = "c"
nom = "CC de la Plaine du Nord"
[[partenaire]]
id = "plaine"
nom = "Plaine"
)",
                     draft, faults);
  for (const Shape& each : shapes) {
    model::DraftContour contour;
    for (const std::string& code : each.codes) contour.codes.push_back({code, {}});
    for (const std::string& name : each.names) contour.names.push_back({name, {}});
    draft.contours.push_back(contour);
  }
  const Resolved resolved = resolve(draft);
  std::string said;
  for (const model::Contour& each : resolved.contract.contours) {
    said += (said.empty() ? "" : " ");
    said += each.epci ? resolved.contract.partners[resolved.contract.epcis[*each.epci].partner].id
                      : "-";
  }
  for (const text::Fault& fault : resolved.faults) {
    if (fault.kind != text::FaultKind::contour_of_no_epci) continue;
    EXPECT_EQ(fault.severity, text::FaultSeverity::note);
    said += "; " + fault.words[0] + ": " + fault.words[1];
  }
  return said;
}

TEST(ResolveContours, BySirenThenByAliasThenByACertainName) {
  EXPECT_EQ(owners({{{"200000016"}, {"Tout autre nom"}}, {{}, {"CCF"}}, {{}, {"CC de la Forêt"}}}),
            "a b b");
}

TEST(ResolveContours, AnotherSirenIsAnotherEpci) {
  EXPECT_EQ(owners({{{"200000024"}, {"CC du Val Clair"}}}), "-; 1: CC du Val Clair");
}

TEST(ResolveContours, ANameThatIsOnlyNearOrAnotherOrganisationsIsNobodys) {
  EXPECT_EQ(owners({{{}, {"CC de la Plaine"}}, {{}, {"Plaine"}}, {{}, {}}}),
            "- - -; 3: CC de la Plaine, Plaine, ?");
}

}  // namespace
}  // namespace maillage::resolve
