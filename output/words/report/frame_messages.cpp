#include "output/words/report/frame_messages.hpp"

namespace maillage::words::report {
namespace {

constexpr output_text::KeyedMessage<Frame> frame_table[] = {
    {Frame::unnamed_contract, {"Contrat sans nom", "Contract without a name"}},
    {Frame::read_as,
     {"tel qu’il se lit {where}", "as it reads {where}", "the contract; {where}: \"en 2021\""}},
    {Frame::page_title, {"{title} – rapport", "{title} – report"}},
    {Frame::skip_to_content, {"Aller au contenu", "Skip to the content"}},
    {Frame::parts, {"Parties du rapport", "Parts of the report"}},
    {Frame::figures_heading, {"D’où vient chaque chiffre", "Where each figure comes from"}},
    {Frame::figures_summary,
     {"Les lignes derrière chaque chiffre du rapport",
      "The rows behind each figure of the report"}},
    {Frame::measure_defined, {"Définition de la mesure", "Definition of the measure", "a link"}},
    {Frame::lines,
     {"{file}, {n:ligne|lignes} {places}", "{file}, {n:line|lines} {places}",
      "{places}: \"12, 14\""}},
    {Frame::cells,
     {"{file}, {n:cellule|cellules} {places}", "{file}, {n:cell|cells} {places}",
      "{places}: \"B7, B9\""}},
    {Frame::made_by,
     {"Page faite par maillage, sur l’ordinateur de qui l’a demandée\u00A0: rien n’est envoyé ni "
      "chargé.",
      "Page made by maillage, on the computer of whoever asked for it: nothing is sent or "
      "fetched."}},
    {Frame::diagram_alone, {"Ouvrir le schéma seul", "Open the diagram alone", "a link"}},
    {Frame::diagram_as_table, {"Le schéma en tableau", "The diagram as a table"}},
    {Frame::diagram_unreadable,
     {"(schéma illisible ici\u00A0: voir le dossier schemas)",
      "(cannot be drawn here: see the folder schemas)"}},
    {Frame::year_header, {"année", "year"}},
    {Frame::meetings_header, {"réunions", "meetings"}},
    {Frame::rhythm_header, {"rythme", "rhythm"}},
    {Frame::undated_header, {"sans date", "undated", "meetings of which the year alone is known"}},
    {Frame::report, {"Rapport", "Report", "the kind of document, on paper"}},
    {Frame::sheets, {"Fiches", "Fiches", "the kind of document, on paper"}},
};
static_assert(output_text::is_in_order(frame_table));

}  // namespace

const output_text::Message& message_of(Frame key) {
  return frame_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::report
