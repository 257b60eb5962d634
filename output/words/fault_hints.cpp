// What to do about a fault where no near name can be offered; what it says: output/words/fault_patterns.cpp.
#include "output/words/fault_patterns.hpp"
#include "output/words/scenario_words.hpp"

namespace maillage::words {

FaultPattern hint_pattern(text::FaultKind kind) {
  switch (kind) {
    case text::FaultKind::not_utf8:
      return {"enregistrez le fichier en « CSV UTF-8 »", "save the file as \"CSV UTF-8\""};
    case text::FaultKind::unread_format:
      return {
          "formats lus : .xlsx, .xlsm, .ods, .fods, .csv, .tsv, .txt (et .toml) ; enregistrez le "
          "tableau dans l’un d’eux",
          "formats read: .xlsx, .xlsm, .ods, .fods, .csv, .tsv, .txt (and .toml); save the table "
          "as one of them"};
    case text::FaultKind::network_file:
      return {
          "exportez-en un tableau (.csv ou .xlsx) : une ligne par action, avec ses porteurs et "
          "ses partenaires, ou une ligne par lien (action, organisation, rôle)",
          "export a table from it (.csv or .xlsx): a row for each action, with its porteurs and "
          "partners, or a row for each tie (action, organisation, role)"};
    case text::FaultKind::lock_file:
      return {"donnez le classeur lui-même, sans « ~$ »",
              "give the workbook itself, without \"~$\""};
    case text::FaultKind::uncomputed_cells:
      return {"ouvrez le classeur dans un tableur et enregistrez-le : il calcule les formules",
              "open the workbook in a spreadsheet program and save it: it computes the formulas"};
    case text::FaultKind::struck_out:
      return {
          "une action abandonnée : dites-le dans la colonne d’état ; un nom retiré : effacez-le",
          "an abandoned action: say so in the column of states; a name withdrawn: delete it"};
    case text::FaultKind::organisation_ties:
      return {
          "ajoutez le tableau des actions (action, porteur, partenaires) ; les liens entre "
          "organisations s’en déduisent, ou mettez l’action en colonne à côté de chaque lien",
          "add the table of actions (action, lead, partners): ties between organisations follow "
          "from it; or put the action in a column beside each tie"};
    case text::FaultKind::pivot_alone:
      return {
          "importez le tableau d’où viennent ces comptes : dans votre tableur, un double-clic "
          "sur le total général en montre les lignes sur une nouvelle feuille ; enregistrez, "
          "puis importez cette feuille",
          "import the table that these counts are of: in your spreadsheet program, a double "
          "click on the grand total shows its rows on a new sheet; save, then import that "
          "sheet"};
    case text::FaultKind::not_workbook:
    case text::FaultKind::old_workbook:
      return {"ouvrez-le dans votre tableur et enregistrez-le en .xlsx ou .ods",
              "open it in your spreadsheet program and save it as .xlsx or .ods"};
    case text::FaultKind::broken_workbook:
      return {"rouvrez-le dans votre tableur et enregistrez-le à nouveau, ou reprenez l’original",
              "open it in your spreadsheet program and save it again, or go back to the original"};
    case text::FaultKind::encrypted_workbook:
      return {"enregistrez-en une copie sans mot de passe", "save a copy without a password"};
    case text::FaultKind::oversized_workbook:
    case text::FaultKind::too_many_columns:
      return {"copiez le seul tableau des actions dans un nouveau classeur",
              "copy the table of actions alone into a new workbook"};
    case text::FaultKind::no_register:
      return {
          "sont lus, tels que publiés : l’extraction des établissements FINESS (première ligne "
          "« finess;etalab;… »), la composition des EPCI de l’INSEE (en-tête CODGEO LIBGEO EPCI), "
          "les groupements et périmètres de BANATIC, v_commune de l’INSEE (TYPECOM,COM,…) et le "
          "JSON de la recherche d’entreprises",
          "read as they are published: the extract of FINESS establishments (first line "
          "\"finess;etalab;…\"), INSEE’s composition of EPCI (header CODGEO LIBGEO EPCI), "
          "BANATIC’s groupements and perimeters, INSEE’s v_commune (TYPECOM,COM,…) and the JSON of "
          "recherche-entreprises"};
    case text::FaultKind::contours_unread:
    case text::FaultKind::contour_left_out:
      return {
          "exportez les EPCI en GeoJSON, longitude et latitude (WGS 84), contours "
          "simplifiés\u00A0; "
          "sans eux, la carte garde ses cases",
          "export the EPCI as GeoJSON, longitude and latitude (WGS 84), with simplified borders; "
          "without them the map keeps its tiles"};
    case text::FaultKind::contour_of_no_epci:
      return {
          "si un contour est de l’un d’eux, donnez à son organisation le même «\u00A0siren\u00A0» "
          "ou ce nom",
          "if a shape is of one of them, give its organisation the same \"siren\" or this name"};
    case text::FaultKind::unsafe_workbook:
      return {"aucun tableur n’écrit cela : enregistrez-le à nouveau avec le vôtre",
              "no spreadsheet program writes this: save it again with yours"};
    case text::FaultKind::no_table:
      return {
          "il faut une ligne d’en-têtes avec une colonne « action » et au moins une autre "
          "(porteur, état d’avancement, n°…) ; si les vôtres ont d’autres mots, dites lesquels : "
          "--colonne action=\"VOTRE EN-TÊTE\" --colonne porteur=\"VOTRE EN-TÊTE\"",
          "there must be a header line with an \"action\" column and at least another (porteur, "
          "état d’avancement, n°…); if yours have other words, say which: --column action=\"YOUR "
          "HEADER\" --column porteur=\"YOUR HEADER\""};
    case text::FaultKind::no_title_column:
      return {"nommez « action » la colonne qui dit ce qui est fait",
              "name \"action\" the column that says what is done"};
    case text::FaultKind::parts_counted:
      return {
          "si ce n’est que le titre de ses sous-actions, répondez « titre » (--questions, ou "
          "\"ligne : SON TITRE\" = \"titre\" sous [reponses])",
          "if it is but the title of its sub-actions, answer \"titre\" (--questions, or \"ligne : "
          "ITS "
          "TITLE\" = \"titre\" under [reponses])"};
    case text::FaultKind::group_doubt:
      return {"si la valeur du dessus vaut aussi pour ces lignes, recopiez-la",
              "if the value above holds for these rows too, copy it down"};
    case text::FaultKind::titles_alone:
      return {"si ce sont des titres de groupe, écrivez « Axe : » ou « Objectif : » devant",
              "if they are titles of groups, write \"Axe:\" or \"Objectif:\" before them"};
    case text::FaultKind::no_organisation:
      return {
          "si c’en est une, déclarez-la dans contrat.toml ([[partenaire]]) ; sinon, videz la "
          "cellule "
          "ou écrivez « à définir »",
          "if it is one, declare it in contrat.toml ([[partenaire]]); if not, empty the cell or "
          "write \"à définir\""};
    case text::FaultKind::names_cut_doubtfully:
      return {
          "si ce n’est pas cela, séparez les noms par « ; », ou déclarez l’organisation sous son "
          "nom "
          "entier dans contrat.toml ([[partenaire]])",
          "if this is wrong, put \";\" between the names, or declare the organisation by its whole "
          "name in contrat.toml ([[partenaire]])"};
    case text::FaultKind::health_not_state:
    case text::FaultKind::unknown_state_in_rows:
      return {"donnez-lui un sens dans contrat.toml ([etats]), ou changez le mot",
              "give it a meaning in contrat.toml ([etats]), or change the word"};
    case text::FaultKind::unclosed_quote:
      return {"doublez un guillemet qui fait partie du texte : \"\"",
              "double a quote that is part of the text: \"\""};
    case text::FaultKind::row_too_long:
    case text::FaultKind::rows_too_long:
      return {"mettez entre guillemets une cellule qui contient le séparateur",
              "put quotes around a cell that contains the separator"};
    case text::FaultKind::unknown_partner:
      return {
          "déclarez-la dans contrat.toml ([[partenaire]]), ou ajoutez ce nom aux « alias » "
          "d’une organisation",
          "declare it in contrat.toml ([[partenaire]]), or add this name to an organisation’s "
          "\"alias\""};
    case text::FaultKind::unknown_objective:
      return {"déclarez-le dans contrat.toml ([[objectif]])",
              "declare it in contrat.toml ([[objectif]])"};
    case text::FaultKind::unknown_axis:
      return {"déclarez-le dans contrat.toml ([[axe]])", "declare it in contrat.toml ([[axe]])"};
    case text::FaultKind::unknown_instance:
      return {"déclarez-la dans contrat.toml ([[instance]])",
              "declare it in contrat.toml ([[instance]])"};
    case text::FaultKind::unknown_state:
      return {
          "états reconnus : réalisé, réalisé et clos, réalisé pérenne, en cours, réflexion "
          "engagée, non commencé, abandonné",
          "known states: réalisé, réalisé et clos, réalisé pérenne, en cours, réflexion "
          "engagée, non commencé, abandonné"};
    case text::FaultKind::unknown_type:
      return {
          "types reconnus : association, commune, codecom, petr, département, région, "
          "établissement de santé, établissement social ou médico-social, enseignement, "
          "administration, sécurité sociale, mutuelle, libéral, entreprise, collectif, autre",
          "known types: association, commune, codecom, petr, département, région, "
          "établissement de santé, établissement social ou médico-social, enseignement, "
          "administration, sécurité sociale, mutuelle, libéral, entreprise, collectif, autre"};
    case text::FaultKind::unknown_level:
      return {"niveaux : stratégique, technique, opérationnel, thématique",
              "levels: stratégique, technique, opérationnel, thématique"};
    case text::FaultKind::bad_date:
      return {"écrivez 2021-03-12, 2021-03 ou 2021", "write 2021-03-12, 2021-03 or 2021"};
    case text::FaultKind::bad_year:
      return {"une année s’écrit avec quatre chiffres (bilans/2021.csv)",
              "a year has four digits (bilans/2021.csv)"};
    case text::FaultKind::duplicate_table:
      return {
          "donnez un seul des deux, dites l’année dans le nom du fichier (« bilan 2021.xlsx »), ou "
          "nommez la feuille : suivi.xlsx#Feuille",
          "give one of them only, say the year in the name of the file (\"bilan 2021.xlsx\"), or "
          "name "
          "the sheet: suivi.xlsx#Sheet"};
    case text::FaultKind::action_repeated:
      return {
          "si c’est une seule action, gardez-en une ligne, avec ses objectifs dans une même "
          "cellule ; "
          "si ce sont plusieurs, donnez à chacune son numéro",
          "if it is one action, keep one row of it, with its objectives in one cell; if they are "
          "several, give each its number"};
    case text::FaultKind::row_without_subject:
      return {"donnez-lui un titre, ou supprimez la ligne", "give it a title, or remove the row"};
    case text::FaultKind::empty_contract:
      return {"un contrat a au moins une action (actions.csv) ou une organisation ([[partenaire]])",
              "a contract has at least an action (actions.csv) or an organisation "
              "([[partenaire]])"};
    case text::FaultKind::person_or_not:
      return {
          "une organisation : déclarez-la ([[partenaire]]) ; une personne : écrivez son "
          "organisation, ou « une personne »",
          "an organisation: declare it ([[partenaire]]); a person: write its organisation, or "
          "\"une personne\""};
    case text::FaultKind::looks_like_email:
    case text::FaultKind::looks_like_phone:
    case text::FaultKind::looks_like_person:
    case text::FaultKind::private_in_column:
      return {"un contrat ne nomme que des organisations et des fonctions",
              "a contract names organisations and functions only"};
    case text::FaultKind::unknown_file:
      return {
          "vérifiez le chemin donné, ou dans contrat.toml la clé «\u00A0plan\u00A0» de [contrat], "
          "dans "
          "un scénario «\u00A0base\u00A0» de [scenario]",
          "check the path given, or in contrat.toml the key \"plan\" of [contrat], in a scenario "
          "\"base\" of [scenario]"};
    default: {
      const ScenarioWording scenario = scenario_hint(kind);
      if (scenario.french != nullptr) return {scenario.french, scenario.english};
      return {"", ""};
    }
  }
}

}  // namespace maillage::words
