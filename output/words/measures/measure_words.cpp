#include "output/words/measures/measure_words.hpp"

#include <array>

namespace maillage::words {
namespace {

struct MeasureName {
  std::string_view name;
  const char* french;
  const char* english;
};

constexpr std::array measure_names = {
    MeasureName{"density", "densité", "density"},
    MeasureName{"density_of_tied", "densité entre organisations actives",
                "density among active ones"},
    MeasureName{"degree_centralization_partners", "centralisation (organisations)",
                "centralization (organisations)"},
    MeasureName{"degree_centralization_actions", "centralisation (actions)",
                "centralization (actions)"},
    MeasureName{"degree_centralization", "centralisation de degré", "degree centralization"},
    MeasureName{"betweenness_centralization_partners",
                "centralisation d’intermédiarité (organisations)",
                "betweenness centralization (organisations)"},
    MeasureName{"betweenness_centralization_actions", "centralisation d’intermédiarité (actions)",
                "betweenness centralization (actions)"},
    MeasureName{"betweenness_centralization", "centralisation d’intermédiarité",
                "betweenness centralization"},
    MeasureName{"clustering", "fermeture des liens (Robins et Alexander)",
                "clustering (Robins & Alexander)"},
    MeasureName{"components", "morceaux du réseau", "components"},
    MeasureName{"fragmentation", "fragmentation", "fragmentation"},
    MeasureName{"distance_fragmentation", "fragmentation selon la distance",
                "distance-weighted fragmentation"},
    MeasureName{"herfindahl", "concentration du portage (Herfindahl)",
                "concentration of carrying (Herfindahl)"},
    MeasureName{"top_one", "part du premier porteur", "share of the first porteur"},
    MeasureName{"top_three", "part des trois premiers porteurs",
                "share of the first three porteurs"},
    MeasureName{"ei_index", "indice E–I entre types d’organisation", "E–I index between types"},
    MeasureName{"ei_expected", "indice E–I attendu au hasard", "E–I index expected by chance"},
    MeasureName{"ei_p_value", "probabilité d’un tel écart au hasard", "probability of such a gap"},
    MeasureName{"ei_permutations", "permutations tirées", "permutations drawn"},
    MeasureName{"degree", "part des actions", "share of actions"},
    MeasureName{"closeness", "proximité", "closeness"},
    MeasureName{"betweenness", "intermédiarité", "betweenness"},
    MeasureName{"effective_size", "taille effective (Burt)", "effective size (Burt)"},
    MeasureName{"constraint", "contrainte (Burt)", "constraint (Burt)"},
    MeasureName{"attrition", "portage restant en moyenne, départs au hasard",
                "carrying left on average, random departures"},
    MeasureName{"integrative_gaps", "objectifs liés sans organisation en commun",
                "objectives that hang together without an organisation in common"},
    MeasureName{"collaborative_gaps", "organisations d’un même objectif qui ne se croisent pas",
                "organisations on one objective that do not meet"},
    MeasureName{"two_mode_constraint", "contrainte à deux modes", "two-mode constraint"},
    MeasureName{"congruence", "porteurs qui siègent là où leur action est suivie",
                "porteurs who sit where their action is followed"},
    MeasureName{"redundancy", "redondance", "redundancy"},
};

}  // namespace

std::string_view layer_code(measures::Layer layer) {
  switch (layer) {
    case measures::Layer::actions:
      return "actions";
    case measures::Layer::carrying:
      return "carrying";
    case measures::Layer::projection:
      return "projection";
    case measures::Layer::instances:
      return "instances";
    case measures::Layer::funding:
      return "funding";
  }
  return "";
}

std::string_view layer_word(measures::Layer layer, output_text::Language language) {
  const bool french = language == output_text::Language::french;
  switch (layer) {
    case measures::Layer::actions:
      return "organisations × actions";
    case measures::Layer::carrying:
      return french ? "portage" : "carrying";
    case measures::Layer::projection:
      return french ? "organisations liées par des actions" : "organisations joined by actions";
    case measures::Layer::instances:
      return "organisations × instances";
    case measures::Layer::funding:
      return french ? "financement" : "funding";
  }
  return "";
}

std::string measure_word(std::string_view name, output_text::Language language) {
  for (const MeasureName& wording : measure_names) {
    if (wording.name == name)
      return language == output_text::Language::french ? wording.french : wording.english;
  }
  return std::string(name);
}

const measures::Measure* find_measure(const std::vector<measures::Measure>& measures,
                                      measures::Layer layer, std::string_view name) {
  for (const measures::Measure& measure : measures) {
    const bool of_network = measure.subject.kind == model::SubjectKind::contract;
    if (of_network && measure.layer == layer && measure.name == name) return &measure;
  }
  return nullptr;
}

}  // namespace maillage::words
