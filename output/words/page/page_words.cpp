#include "output/words/page/page_words.hpp"

namespace maillage::words {
namespace {

constexpr output_text::NamedMessage page_table[] = {
    {"title",
     {"maillage – qui fait quoi dans un contrat local de santé",
      "maillage – who does what in a local health contract"}},
    {"tagline",
     {"Qui porte quoi, qui travaille avec qui, et ce qui manque.",
      "Who carries what, who works with whom, and what is missing."}},
    {"promise",
     {"Tout se passe dans cette page\u00A0: aucun fichier ne quitte votre ordinateur, rien n’est "
      "envoyé, "
      "rien n’est gardé quand vous la fermez.",
      "All of it happens in this page: no file leaves your computer, nothing is sent, nothing is "
      "kept "
      "when you close it."}},
    {"other_language", {"English", "Français"}},
    {"files", {"Vos fichiers", "Your files"}},
    {"drop",
     {"Déposez ici votre tableau Excel ou LibreOffice",
      "Drop your Excel or LibreOffice table here"}},
    {"drop_more",
     {".xlsx, .ods ou .csv\u00A0; un ou plusieurs\u00A0; ou le dossier (.zip) d’un contrat déjà "
      "fait",
      ".xlsx, .ods or .csv; one or several; or the folder (.zip) of a contract made before"}},
    {"choose", {"Choisir des fichiers…", "Choose files…"}},
    {"choose_folder", {"Choisir un dossier…", "Choose a folder…"}},
    {"example", {"Prendre l’exemple", "Take the example"}},
    {"reading", {"Lecture de vos fichiers…", "Reading your files…"}},
    {"reporting", {"Analyse et dessin du rapport…", "Analysing, and drawing the report…"}},
    {"making", {"Préparation du fichier…", "Making the file…"}},
    {"cancel", {"Annuler", "Cancel"}},
    {"cancelled", {"Annulé.", "Cancelled."}},
    {"ready", {"Le rapport est prêt.", "The report is ready."}},
    {"understood", {"Ce qui a été compris", "What was understood"}},
    {"unreadable", {"Ces fichiers n’ont pas pu être lus", "These files could not be read"}},
    {"unreadable_more",
     {"Corrigez-les à l’endroit indiqué, puis déposez-les de nouveau.",
      "Mend them at the place that is named, then drop them again."}},
    {"questions", {"À vérifier d’abord", "To be checked first"}},
    {"questions_more",
     {"La lecture a tranché, sans être sûre. Une autre réponse change aussitôt les chiffres.",
      "The reading has decided, without being sure. Another answer changes the figures at once."}},
    {"probable", {"Décisions plus sûres", "Decisions that are surer"}},
    {"no_question", {"Rien de douteux dans la lecture.", "Nothing is doubtful in the reading."}},
    {"own_answer", {"autre réponse…", "another answer…"}},
    {"own_answer_label", {"Votre réponse", "Your answer"}},
    {"where", {"Où\u00A0: ", "Where: "}},
    {"apply", {"Appliquer", "Apply"}},
    {"columns", {"Ce que contient chaque colonne", "What each column holds"}},
    {"columns_more",
     {"Une colonne mal comprise\u00A0? Choisissez ce qu’elle contient\u00A0: tout est relu.",
      "A column that was misunderstood? Choose what it holds: everything is read again."}},
    {"column", {"Colonne\u00A0: ", "Column: "}},
    {"read_again", {"Relire avec ces colonnes", "Read again with these columns"}},
    {"answered", {"Vos réponses", "Your answers"}},
    {"withdraw", {"Retirer cette réponse", "Withdraw this answer"}},
    {"summary", {"Les chiffres et les constats", "Figures and findings"}},
    {"account", {"Colonnes, lignes et organisations lues", "Columns, rows and organisations read"}},
    {"messages", {"Avertissements de la lecture", "Warnings of the reading"}},
    {"report", {"Le rapport", "The report"}},
    {"table", {"Tableau\u00A0: ", "Table: "}},
    {"whole", {"tous les tableaux ensemble", "all tables together"}},
    {"open_report", {"Ouvrir le rapport dans un onglet", "Open the report in a tab"}},
    {"keep", {"Emporter", "Take with you"}},
    {"keep_more",
     {"Le contrat se dépose ici l’an prochain, ou s’ouvre avec le programme maillage.",
      "The contract can be dropped here next year, or opened with the program maillage."}},
    {"leave", {"Le contrat n’a pas été téléchargé.", "The contract has not been downloaded."}},
    {"about", {"Ce qui est dans cette page", "What is in this page"}},
    {"about_more",
     {"maillage est un logiciel libre (GPL 3 ou ultérieure). Cette page contient aussi\u00A0:",
      "maillage is free software (GPL 3 or later). This page also holds:"}},
    {"memory",
     {"Mémoire insuffisante dans ce navigateur. Fermez d’autres onglets, ou déposez moins de "
      "fichiers à "
      "la fois.",
      "Not enough memory in this browser. Close other tabs, or drop fewer files at once."}},
    {"internal",
     {"Erreur interne de maillage. Rien n’est perdu de vos fichiers\u00A0; le texte ci-dessous "
      "aide à "
      "la "
      "corriger\u00A0:",
      "An internal error of maillage. Nothing of your files is lost; the text below helps to mend "
      "it:"}},
    {"too_old",
     {"Ce navigateur est trop ancien pour cette page\u00A0: prenez une version récente de Firefox, "
      "Edge "
      "ou "
      "Chrome.",
      "This browser is too old for this page: take a recent version of Firefox, Edge or Chrome."}},
    {"nothing_given",
     {"Aucun tableau ni contrat parmi ces fichiers.",
      "Neither a table nor a contract is among these files."}},
    {"add_year", {"Ajouter le tableau d’une autre année…", "Add the table of another year…"}},
    {"work", {"Préparer la suite", "Prepare what comes next"}},
    {"work_more",
     {"Chaque changement est une ligne d’un scénario posé sur le contrat\u00A0: il se retire, et "
      "le "
      "contrat lui-même ne change pas.",
      "Each change is a line of a scenario over the contract: it can be taken back, and the "
      "contract "
      "itself does not change."}},
    {"change", {"Changer", "Change"}},
    {"do_change", {"Faire ce changement", "Make this change"}},
    {"changes", {"Vos changements", "Your changes"}},
    {"take_back", {"Retirer ce changement", "Take this change back"}},
    {"refused",
     {"Ce changement n’est pas possible\u00A0; ceux d’avant restent.",
      "This change is not possible; those before it stay."}},
    {"before_after", {"Avant / après", "Before / after"}},
    {"propose", {"Voir les propositions", "See proposals"}},
    {"proposing", {"Calcul des propositions…", "Computing proposals…"}},
    {"proposals", {"Propositions", "Proposals"}},
    {"no_proposal", {"Rien à proposer.", "Nothing to propose."}},
    {"accept", {"Accepter", "Accept"}},
    {"open_plan", {"Ouvrir les propositions dans un onglet", "Open the proposals in a tab"}},
    {"field_action", {"Action", "Action"}},
    {"field_partner", {"Organisation", "Organisation"}},
    {"field_instance", {"Instance", "Instance"}},
    {"field_objective", {"Objectif", "Objective"}},
    {"field_state", {"État", "State"}},
    {"field_title", {"Titre", "Title"}},
    {"field_name", {"Nom", "Name"}},
    {"field_type", {"Type", "Type"}},
    {"field_rhythm", {"Réunions par an", "Meetings a year"}},
    {"field_day", {"Date", "Date"}},
    {"field_held", {"S’est-elle tenue\u00A0?", "Was it held?"}},
    {"answer_held", {"tenue", "held"}},
    {"answer_not_held", {"non tenue", "not held"}},
    {"gesture_meeting", {"Noter une réunion d’une instance", "Record a meeting of an instance"}},
    {"gesture_add_carrier", {"Donner un porteur à une action", "Give an action a porteur"}},
    {"gesture_remove_carrier",
     {"Retirer le porteur d’une action", "Take the porteur from an action"}},
    {"gesture_state", {"Changer l’état d’une action", "Change the state of an action"}},
    {"gesture_add_partner", {"Ajouter un partenaire à une action", "Add a partner to an action"}},
    {"gesture_remove_partner",
     {"Retirer un partenaire d’une action", "Remove a partner from an action"}},
    {"gesture_title", {"Renommer une action", "Rename an action"}},
    {"gesture_add_action", {"Ajouter une action", "Add an action"}},
    {"gesture_merge_actions", {"Réunir deux actions", "Merge two actions"}},
    {"gesture_drop_action", {"Retirer une action", "Drop an action"}},
    {"gesture_drop_partner", {"Retirer une organisation", "Drop an organisation"}},
    {"gesture_add_member",
     {"Faire siéger une organisation dans une instance", "Seat an organisation on an instance"}},
    {"gesture_remove_member",
     {"Retirer une organisation d’une instance", "Remove an organisation from an instance"}},
    {"gesture_add_funder", {"Ajouter un financeur à une action", "Add a funder to an action"}},
    {"gesture_new_partner", {"Ajouter une organisation", "Add an organisation"}},
    {"gesture_new_instance", {"Créer une instance", "Create an instance"}},
    {"gesture_rhythm", {"Fixer le rythme d’une instance", "Set how often an instance meets"}},
    {"gesture_follow",
     {"Confier un objectif à une instance", "Entrust an objective to an instance"}},
    {"gesture_merge_instances", {"Réunir deux instances", "Merge two instances"}},
    {"gesture_drop_instance", {"Supprimer une instance", "Drop an instance"}},
    {"make_contract", {"Le contrat (.zip)", "The contract (.zip)"}},
    {"make_xlsx", {"Le contrat en un classeur (.xlsx)", "The contract as one workbook (.xlsx)"}},
    {"make_questions",
     {"Les questions, à remplir (.xlsx)", "The questions, to be filled in (.xlsx)"}},
    {"make_page", {"Le rapport (.html)", "The report (.html)"}},
    {"make_report", {"Rapport, schémas et tableaux (.zip)", "Report, diagrams and tables (.zip)"}},
    {"make_schemas", {"Les schémas (.zip de .svg)", "The diagrams (.zip of .svg)"}},
    {"make_plan", {"Les propositions (.zip)", "The proposals (.zip)"}},
    {"make_csv", {"Les tableaux (.zip de .csv)", "The tables (.zip of .csv)"}},
    {"make_json", {"Tout, pour des programmes (.json)", "All of it, for programs (.json)"}},
    {"make_graphml",
     {"Le réseau pour Gephi ou yEd (.graphml)", "The network for Gephi or yEd (.graphml)"}},
    {"make_gexf", {"Le réseau dans le temps (.gexf)", "The network over time (.gexf)"}},
    {"make_kumu", {"Le réseau pour Kumu (.zip)", "The network for Kumu (.zip)"}},
    {"make_pajek",
     {"Le réseau pour Pajek ou UCINET (.zip)", "The network for Pajek or UCINET (.zip)"}},
};

}  // namespace

std::vector<output_text::NamedText> page_words(output_text::Language language) {
  return output_text::named_texts(page_table, language);
}

std::string_view page_word(std::string_view name, output_text::Language language) {
  for (const output_text::NamedMessage& row : page_table) {
    if (row.name == name)
      return output_text::said(language, row.message.french, row.message.english);
  }
  return {};
}

}  // namespace maillage::words
