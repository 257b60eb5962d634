#include "output/drawing/diagram_style.hpp"

namespace maillage::drawing {

Look look_of(model::PartnerType type) {
  switch (type) {
    // Communes and their groups: blue.
    case model::PartnerType::commune:
      return {"▲", "#005f99", "#e1eff9"};
    case model::PartnerType::codecom:
      return {"◆", "#005f99", "#e1eff9"};
    case model::PartnerType::petr:
      return {"⬢", "#005f99", "#cfe4f5"};
    // Département, région: indigo.
    case model::PartnerType::departement:
      return {"■", "#3c3f9e", "#e6e6f7"};
    case model::PartnerType::region:
      return {"★", "#3c3f9e", "#e6e6f7"};
    // Care: reddish purple.
    case model::PartnerType::etablissement_de_sante:
      return {"✚", "#9c2f74", "#f9e6f1"};
    case model::PartnerType::liberal:
      return {"✦", "#9c2f74", "#f9e6f1"};
    // Homes and social services: orange.
    case model::PartnerType::etablissement_social:
      return {"♥", "#9a4a00", "#fdead6"};
    case model::PartnerType::enseignement:
      return {"✎", "#6a5c00", "#faf4cc"};
    case model::PartnerType::administration:
      return {"⚑", "#454545", "#e8e8e8"};
    // Insurers: violet.
    case model::PartnerType::securite_sociale:
      return {"☂", "#5f3596", "#ede5f7"};
    case model::PartnerType::mutuelle:
      return {"∞", "#5f3596", "#ede5f7"};
    // Civil society: bluish green.
    case model::PartnerType::association:
      return {"❖", "#00664a", "#dcf2e9"};
    case model::PartnerType::collectif:
      return {"☷", "#00664a", "#dcf2e9"};
    case model::PartnerType::entreprise:
      return {"⚙", "#674424", "#f0e7de"};
    case model::PartnerType::autre:
      return {"◇", "#505050", "#f6f6f6"};
    case model::PartnerType::not_said:
      return {"?", "#505050", "#ffffff"};
  }
  return {"?", "#505050", "#ffffff"};
}

Look look_of(std::optional<model::State> state) {
  if (!state) return {"–", "#555555", "#ffffff"};
  switch (*state) {
    case model::State::not_begun:
      return {"○", "#555555", "#ffffff"};
    case model::State::reflection:
      return {"◔", "#7a4b00", "#fff5dc"};
    case model::State::under_way:
      return {"◑", "#005f99", "#e8f3fb"};
    case model::State::done:
      return {"●", "#00663f", "#e0f4e8"};
    case model::State::done_closed:
      return {"✔", "#00663f", "#e0f4e8"};
    case model::State::done_lasting:
      return {"◉", "#00663f", "#e0f4e8"};
    case model::State::abandoned:
      return {"✕", "#606060", "#eeeeee"};
  }
  return {"–", "#555555", "#ffffff"};
}

}  // namespace maillage::drawing
