#include "output/drawing/diagram_style.hpp"

namespace maillage {

Look look_of(PartnerType type) {
  switch (type) {
    // Communes and their groups: blue.
    case PartnerType::commune:
      return {"▲", "#005f99", "#e1eff9"};
    case PartnerType::codecom:
      return {"◆", "#005f99", "#e1eff9"};
    case PartnerType::petr:
      return {"⬢", "#005f99", "#cfe4f5"};
    // Département, région: indigo.
    case PartnerType::departement:
      return {"■", "#3c3f9e", "#e6e6f7"};
    case PartnerType::region:
      return {"★", "#3c3f9e", "#e6e6f7"};
    // Care: reddish purple.
    case PartnerType::etablissement_de_sante:
      return {"✚", "#9c2f74", "#f9e6f1"};
    case PartnerType::liberal:
      return {"✦", "#9c2f74", "#f9e6f1"};
    // Homes and social services: orange.
    case PartnerType::etablissement_social:
      return {"♥", "#9a4a00", "#fdead6"};
    case PartnerType::enseignement:
      return {"✎", "#6a5c00", "#faf4cc"};
    case PartnerType::administration:
      return {"⚑", "#454545", "#e8e8e8"};
    // Insurers: violet.
    case PartnerType::securite_sociale:
      return {"☂", "#5f3596", "#ede5f7"};
    case PartnerType::mutuelle:
      return {"∞", "#5f3596", "#ede5f7"};
    // Civil society: bluish green.
    case PartnerType::association:
      return {"❖", "#00664a", "#dcf2e9"};
    case PartnerType::collectif:
      return {"☷", "#00664a", "#dcf2e9"};
    case PartnerType::entreprise:
      return {"⚙", "#674424", "#f0e7de"};
    case PartnerType::autre:
      return {"◇", "#505050", "#f6f6f6"};
    case PartnerType::not_said:
      return {"?", "#505050", "#ffffff"};
  }
  return {"?", "#505050", "#ffffff"};
}

Look look_of(std::optional<State> state) {
  if (!state) return {"–", "#555555", "#ffffff"};
  switch (*state) {
    case State::not_begun:
      return {"○", "#555555", "#ffffff"};
    case State::reflection:
      return {"◔", "#7a4b00", "#fff5dc"};
    case State::under_way:
      return {"◑", "#005f99", "#e8f3fb"};
    case State::done:
      return {"●", "#00663f", "#e0f4e8"};
    case State::done_closed:
      return {"✔", "#00663f", "#e0f4e8"};
    case State::done_lasting:
      return {"◉", "#00663f", "#e0f4e8"};
    case State::abandoned:
      return {"✕", "#606060", "#eeeeee"};
  }
  return {"–", "#555555", "#ffffff"};
}

}  // namespace maillage
