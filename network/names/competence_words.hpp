// Whether a text is about a competence of an EPCI, by the name that a register gives it.
//
//   "Transport scolaire"        "Réorganiser le transport scolaire"   surely
//   "Eau (traitement, adduction, distribution)"  "Boire de l'eau"     perhaps: one word only
//   "Maisons de santé pluridisciplinaires"  "Une maison de santé"     perhaps: all words but the last
//   "Programme local de l'habitat"  "Programme local de prévention"   no: what is common says nothing
//
// A name is cut where it lists several ("Crèche, aide à la petite enfance"); each of them is looked for,
// its words in order and next to each other, small words, plurals and accents apart. Two words or more are
// sure, one is a question: names of competences are short, and a plan is full of "eau" and "habitat".
#pragma once

#include <string_view>

namespace maillage::names {

enum class CompetenceNamed { no, perhaps, surely };

// O(words of both).
CompetenceNamed names_competence(std::string_view text, std::string_view competence);

}  // namespace maillage::names
