// Which EPCI each shape of the file of contours is of: by its SIREN, else by a name that is certainly
// one EPCI's and no other's.
#include <algorithm>
#include <vector>

#include "network/names/name_compare.hpp"
#include "network/resolve/resolving.hpp"

namespace maillage::resolve {
namespace {

class EpciFinding {
 public:
  explicit EpciFinding(const Resolving& work) : work_(work) {
    for (const model::Epci& each : work.contract.epcis) {
      const model::Partner& council = work.contract.partners[each.partner];
      std::vector<names::AnalysedName>& known = names_.emplace_back();
      known.push_back(names::analyse_name(council.name));
      for (const std::string& alias : council.aliases) {
        known.push_back(names::analyse_name(alias));
      }
    }
  }

  std::optional<text::EpciId> of(const model::DraftContour& contour) const {
    if (const auto by_code = only([&](text::EpciId id) { return has_code(id, contour); })) {
      return by_code;
    }
    for (const model::Text& name : contour.names) {
      if (const auto owner = work_.partners.find(name.value)) {
        const auto exact = only([&](text::EpciId id) {
          return work_.contract.epcis[id].partner.value == *owner && !contradicts(id, contour);
        });
        if (exact) return exact;
      }
      const names::AnalysedName analysed = names::analyse_name(name.value);
      const auto near = only([&](text::EpciId id) {
        return !contradicts(id, contour) &&
               std::any_of(names_[id.value].begin(), names_[id.value].end(), [&](const auto& one) {
                 return names::compare_names(one, analysed).score >= names::certain_score;
               });
      });
      if (near) return near;
    }
    return std::nullopt;
  }

 private:
  // Of two that fit, neither is taken.
  template <class Fits>
  std::optional<text::EpciId> only(const Fits& fits) const {
    std::optional<text::EpciId> found;
    for (std::uint32_t i = 0; i < work_.contract.epcis.size(); ++i) {
      if (!fits(text::EpciId{i})) continue;
      if (found) return std::nullopt;
      found = text::EpciId{i};
    }
    return found;
  }

  const std::string& siren(text::EpciId id) const {
    return work_.contract.partners[work_.contract.epcis[id].partner].siren;
  }

  bool has_code(text::EpciId id, const model::DraftContour& contour) const {
    return std::any_of(contour.codes.begin(), contour.codes.end(),
                       [&](const model::Text& code) { return code.value == siren(id); });
  }

  // Both say a SIREN, and not the same.
  bool contradicts(text::EpciId id, const model::DraftContour& contour) const {
    return !contour.codes.empty() && !siren(id).empty() && !has_code(id, contour);
  }

  const Resolving& work_;
  std::vector<std::vector<names::AnalysedName>> names_;  // of each EPCI
};

}  // namespace

void resolve_contours(Resolving& work) {
  if (work.draft.contours.empty()) return;
  const EpciFinding finding(work);
  std::size_t strangers = 0;
  std::string names;
  const model::DraftContour* first = nullptr;
  for (const model::DraftContour& each : work.draft.contours) {
    model::Contour contour;
    contour.epci = finding.of(each);
    contour.rings = each.rings;
    contour.place = each.place;
    if (!contour.epci) {
      const std::vector<model::Text>& said = each.names.empty() ? each.codes : each.names;
      if (strangers++ == 0) first = &each;
      names += (names.empty() ? "" : ", ") + (said.empty() ? "?" : said.front().value);
    }
    work.contract.contours.push_back(std::move(contour));
  }
  if (first != nullptr) {
    work.report(text::FaultKind::contour_of_no_epci, first->place,
                {std::to_string(strangers), names}, {}, {}, text::FaultSeverity::note);
  }
}

}  // namespace maillage::resolve
