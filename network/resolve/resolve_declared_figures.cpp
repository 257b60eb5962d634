// Declared figures: what each counts, and with which filters.
#include <algorithm>

#include "network/model/readings/table_choice.hpp"
#include "network/model/vocabulary.hpp"
#include "network/resolve/resolving.hpp"
#include "network/text/text.hpp"

namespace maillage::resolve {
namespace {

void resolve_scope(Resolving& work, const model::Record& record, model::DeclaredFigure& figure) {
  const auto year = text_of(record, "annee");
  if (!year) return;
  const std::string folded = text::fold(year->value);
  if (folded == "toutes" || folded == "ensemble") {
    figure.table = {model::TableChoice::Kind::whole, {}};
  } else if (const auto choice = model::parse_choice(text::trimmed(year->value))) {
    figure.table = *choice;
  } else {
    work.report(text::FaultKind::bad_year, year->place, {year->value});
  }
}

void resolve_quantity(Resolving& work, const model::Record& record, model::DeclaredFigure& figure) {
  const auto word = text_of(record, "quoi");
  if (!word) return;
  const auto quantity = model::read_quantity(word->value);
  if (!quantity) {
    work.report(text::FaultKind::unknown_quantity, word->place, {word->value},
                work.suggest(word->value, model::quantity_words()));
    return;
  }
  figure.quantity = *quantity;
  const std::string folded = text::fold(word->value);
  if (folded == "fiches") figure.nature = model::Nature::fiche;
  if (folded == "pistes") figure.nature = model::Nature::piste;
}

void resolve_carrier_filters(Resolving& work, const model::Record& record,
                             model::DeclaredFigure& figure) {
  if (const auto carrier = text_of(record, "porteur")) {
    const std::string folded = text::fold(carrier->value);
    if (folded == "aucun" || folded == "sans") {
      figure.carrier = model::CarrierFilter::nobody;
    } else if (folded == "oui" || folded == "avec") {
      figure.carrier = model::CarrierFilter::somebody;
    } else if (const auto id = work.partner(*carrier, "porteur")) {
      figure.carrier = model::CarrierFilter::organisation;
      figure.carrier_partner = id;
    }
  }
  for (const model::Text& word : texts_of(record, "porteur_type")) {
    if (const auto type = model::read_partner_type(word.value)) {
      figure.carrier_types.push_back(*type);
    } else {
      work.report(text::FaultKind::unknown_type, word.place, {word.value},
                  work.suggest(word.value, model::partner_type_words()));
    }
  }
}

void resolve_filters(Resolving& work, const model::Record& record, model::DeclaredFigure& figure) {
  for (const model::Text& word : texts_of(record, "etat")) {
    if (const auto state = work.state(word)) figure.states.push_back(*state);
  }
  resolve_carrier_filters(work, record, figure);
  if (const auto nature = text_of(record, "nature")) {
    const std::string folded = text::fold(nature->value);
    if (folded == "fiche" || folded == "piste") {
      figure.nature = folded == "fiche" ? model::Nature::fiche : model::Nature::piste;
    } else {
      work.report(text::FaultKind::bad_value, nature->place,
                  {"nature", nature->value, "fiche, piste"});
    }
  }
  if (const auto unit = text_of(record, "unite")) {
    const std::string_view word = text::trimmed(unit->value);
    figure.is_percentage = word == "%" || text::fold(word) == "pour cent";
  }
  if (const auto axis = text_of(record, "axe")) figure.axis = work.axis(*axis);
  if (const auto objective = text_of(record, "objectif")) {
    figure.objective = work.objective(*objective);
  }
  if (const auto instance = text_of(record, "instance")) {
    figure.instance = work.instance(*instance);
  }
  if (const auto funder = text_of(record, "financeur")) {
    figure.funder = work.partner(*funder, "financeur");
  }
  if (const auto subject = text_of(record, "objet")) figure.subject = subject->value;
  figure.level = integer_of(record, "niveau");
}

}  // namespace

void resolve_figures(Resolving& work) {
  for (const model::Record* record : work.records("chiffre")) {
    const auto value = number_of(*record, "valeur");
    if (!value) continue;
    model::DeclaredFigure figure;
    figure.place = find_field(*record, "valeur")->values.front().place;
    figure.value = *value;
    if (const auto id = text_of(*record, "id")) {
      figure.id = id->value;
      const auto first =
          std::find_if(work.contract.figures.begin(), work.contract.figures.end(),
                       [&](const model::DeclaredFigure& each) { return each.id == figure.id; });
      if (first != work.contract.figures.end()) {
        work.report(text::FaultKind::duplicate_id, id->place, {id->value, "chiffre"}, {},
                    {{first->place, first->id}});
      }
    }
    if (const auto said = text_of(*record, "dit")) figure.said = said->value;
    for (const std::string_view key : {"ou", "source"}) {
      if (const auto source = text_of(*record, key)) figure.source = source->value;
    }
    resolve_quantity(work, *record, figure);
    resolve_scope(work, *record, figure);
    resolve_filters(work, *record, figure);
    if (figure.id.empty())
      figure.id = "chiffre-" + std::to_string(work.contract.figures.size() + 1);
    if (figure.said.empty()) {
      const auto word = text_of(*record, "quoi");
      figure.said = word ? word->value : figure.id;
    }
    work.contract.figures.push_back(std::move(figure));
  }
}

}  // namespace maillage::resolve
