// What a fault says; what to do about it: output/words/fault_hints.cpp.
#include "output/words/fault_patterns.hpp"

#include "output/words/scenario_words.hpp"

namespace maillage::words {

FaultPattern message_pattern(text::FaultKind kind) {
  switch (kind) {
    case text::FaultKind::syntax:
      return {"TOML mal formé : {0}", "malformed TOML: {0}"};
    case text::FaultKind::not_utf8:
      return {"ce texte n’est pas en UTF-8", "this text is not UTF-8"};
    case text::FaultKind::unclosed_quote:
      return {"guillemet ouvert ici et jamais fermé", "quote opened here and never closed"};
    case text::FaultKind::text_after_quote:
      return {"du texte suit le guillemet fermant", "text follows the closing quote"};
    case text::FaultKind::no_header:
      return {"tableau sans ligne d’en-tête", "table without a header line"};
    case text::FaultKind::row_too_long:
      return {"ligne de {0} {0:cellule|cellules} pour {1} {1:colonne|colonnes}",
              "row of {0} {0:cell|cells} for {1} {1:column|columns}"};
    case text::FaultKind::unknown_file:
      return {"fichier introuvable : {0}", "file not found: {0}"};
    case text::FaultKind::unread_format:
      return {"format non lu : {0}", "format that is not read: {0}"};
    case text::FaultKind::network_file:
      return {"fichier de réseau ({0}) : il tient des nœuds et des liens, aucun tableau d’actions",
              "file of a network ({0}): it holds nodes and ties, and no table of actions"};
    case text::FaultKind::lock_file:
      return {"fichier de verrou d’un classeur ouvert, ignoré : {0}",
              "lock file of an open workbook, ignored: {0}"};
    case text::FaultKind::too_many_columns:
      return {"{0} colonnes : aucun tableur n’en a autant, lecture abandonnée",
              "{0} columns: no spreadsheet has as many, reading stopped"};
    case text::FaultKind::contours_unread:
      return {"contours non dessinés\u00A0: {0}", "contours not drawn: {0}"};
    case text::FaultKind::contour_left_out:
      return {"{1} {1:contour laissé|contours laissés} de côté\u00A0: {0}",
              "{1} {1:shape|shapes} left out: {0}"};
    case text::FaultKind::contour_of_no_epci:
      return {"{0} {0:contour n’est|contours ne sont} d’aucun EPCI du contrat\u00A0: {1}",
              "{0} {0:shape is|shapes are} of no EPCI of the contract: {1}"};
    case text::FaultKind::unfit_characters:
      return {"caractères qu’aucun document ne peut contenir, retirés des textes : {0} ({1})",
              "characters that no document can hold, taken out of the texts: {0} ({1})"};
    case text::FaultKind::not_workbook:
      return {"ce n’est pas un classeur XLSX ou ODS", "this is no XLSX or ODS workbook"};
    case text::FaultKind::broken_workbook:
      return {"classeur tronqué ou abîmé : il ne peut pas être lu en entier",
              "workbook cut short or damaged: it cannot be read as a whole"};
    case text::FaultKind::encrypted_workbook:
      return {"classeur protégé par un mot de passe", "workbook protected by a password"};
    case text::FaultKind::old_workbook:
      return {"ancien format de classeur (.xls, .xlsb), qui n’est pas lu",
              "old workbook format (.xls, .xlsb), which is not read"};
    case text::FaultKind::oversized_workbook:
      return {"classeur démesuré une fois décompressé : lecture abandonnée",
              "workbook out of all proportion once unpacked: reading stopped"};
    case text::FaultKind::unsafe_workbook:
      return {"classeur refusé : son XML déclare un type de document (entités)",
              "workbook refused: its XML declares a document type (entities)"};
    case text::FaultKind::unknown_sheet:
      return {"feuille introuvable : « {0} »", "sheet not found: \"{0}\""};
    case text::FaultKind::no_table:
      return {"aucun tableau d’actions reconnu", "no table of actions found"};
    case text::FaultKind::no_title_column:
      return {"aucune colonne ne dit le titre des actions (colonnes : {0})",
              "no column says what the actions are called (columns: {0})"};
    case text::FaultKind::decoded_as:
      return {"texte lu comme {0} (il n’est pas en UTF-8)", "text read as {0} (it is not UTF-8)"};
    case text::FaultKind::rows_decoded_as:
      return {"{1,:ligne|lignes} {1} {1,:lue|lues} comme {0} : le reste est en UTF-8",
              "{1,:row|rows} {1} read as {0}: the rest is UTF-8"};
    case text::FaultKind::read_as_text:
      return {"ce n’est pas un classeur mais un texte à colonnes, ou une page web : lu comme tel",
              "this is no workbook but text in columns, or a web page: read as such"};
    case text::FaultKind::rows_too_long:
      return {
          "{0,:ligne|lignes} {0} {0,:plus longue|plus longues} que l’en-tête ({1} colonnes) : ce "
          "qui "
          "dépasse n’est pas lu",
          "{0,:row|rows} {0} longer than the header ({1} columns): what lies behind it is not "
          "read"};
    case text::FaultKind::own_workbook:
      return {
          "classeur fait par « maillage export » : lu dans ses feuilles Plan et Bilan, et dans ses "
          "listes d’organisations, d’objectifs et d’instances",
          "workbook made by \"maillage export\": read from its sheets Plan and Review, and from "
          "its lists of organisations, objectives and instances"};
    case text::FaultKind::year_column_read:
      return {
          "colonne « {0} » lue comme le bilan {1}, avec le porteur et les partenaires que dit la "
          "feuille ; une action y est dès l’année où elle a un mot",
          "column \"{0}\" read as the review of {1}, with the porteur and partners that the sheet "
          "says; an action is there from the year in which it has a word"};
    case text::FaultKind::year_column_left_out:
      return {"colonne « {0} » gardée telle quelle : l’année {1} a son propre tableau",
              "column \"{0}\" kept as it is: the year {1} has a table of its own"};
    case text::FaultKind::table_read:
      return {"tableau lu : {0}, {1} {1:ligne|lignes}", "table read: {0}, {1} {1:row|rows}"};
    case text::FaultKind::sheet_left_out:
      return {"feuille « {0} » laissée de côté : {1}", "sheet \"{0}\" left out: {1}"};
    case text::FaultKind::sheet_hidden:
      return {"feuille masquée, lue quand même : « {0} »",
              "hidden sheet, read all the same: \"{0}\""};
    case text::FaultKind::rows_left_out:
      return {"{1,:ligne|lignes} {1} {1,:laissée|laissées} de côté : {0}",
              "{1,:row|rows} {1} left out: {0}"};
    case text::FaultKind::rows_hidden:
      return {"{0,:ligne masquée, lue|lignes masquées, lues} quand même : {0}",
              "hidden {0,:row|rows}, read all the same: {0}"};
    case text::FaultKind::columns_hidden:
      return {"{0,:colonne masquée, lue|colonnes masquées, lues} quand même : {0}",
              "hidden {0,:column|columns}, read all the same: {0}"};
    case text::FaultKind::persons_left_out:
      return {
          "colonne « {0} » non reprise (cellules remplies : {1}) : un contrat ne garde rien sur "
          "des personnes",
          "column \"{0}\" not read (cells filled in: {1}): a contract keeps nothing about "
          "persons"};
    case text::FaultKind::persons_in_cells:
      return {
          "colonne « {0} » : des personnes, dont le nom n’est pas repris (cellules : {1} ; "
          "lignes {2})",
          "column \"{0}\": persons, whose names are not taken over (cells: {1}; rows {2})"};
    case text::FaultKind::person_or_not:
      return {"colonne « {0} » : personne ou organisation ? lignes {1} : compté comme incertain",
              "column \"{0}\": a person or an organisation? rows {1}: counted as uncertain"};
    case text::FaultKind::columns_joined:
      return {"colonnes lues ensemble comme « {0} » : {1}",
              "columns read together as \"{0}\": {1}"};
    case text::FaultKind::columns_differ:
      return {
          "plusieurs colonnes d’état, qui ne disent pas la même chose : lu d’après « {0} », la "
          "première, {1,:ligne|lignes} {1}",
          "several columns of states that do not say the same: read from \"{0}\", the first, "
          "{1,:row|rows} {1}"};
    case text::FaultKind::rows_joined:
      return {"{0,:ligne|lignes} {0} {0,:jointe|jointes} à l’action au-dessus, qu’elles continuent",
              "{0,:row|rows} {0} joined to the action above, which they go on with"};
    case text::FaultKind::titles_listed:
      return {
          "« {0} » énumère plusieurs actions dans une cellule, {1,:ligne|lignes} {1} : lues "
          "comme {2} actions",
          "\"{0}\" lists several actions in one cell, {1,:row|rows} {1}: read as {2} actions"};
    case text::FaultKind::roles_in_cells:
      return {
          "colonne « {0} » : les cellules disent elles-mêmes qui porte, prend part ou finance ; "
          "lues ainsi : {1,:ligne|lignes} {1}",
          "column \"{0}\": the cells themselves say who carries, takes part or funds; read so: "
          "{1,:row|rows} {1}"};
    case text::FaultKind::rows_of_one_action:
      return {
          "{0,:ligne|lignes} {0} : l’action de la ligne au-dessus, avec un autre partenaire ou "
          "porteur ; comptée une fois",
          "{0,:row|rows} {0}: the action of the row above, with another partner or porteur; "
          "counted "
          "once"};
    case text::FaultKind::action_repeated:
      return {
          "« {0} » (n° {1}) est écrite plusieurs fois, comptée autant de fois : {2,:ligne|lignes} "
          "{2}",
          "\"{0}\" (no. {1}) stands there several times, and is counted as often: {2,:row|rows} "
          "{2}"};
    case text::FaultKind::headings_read:
      return {
          "{0,:ligne|lignes} {0} {0,:lue comme titre|lues comme titres} (axe ou objectif) des "
          "lignes "
          "qui suivent",
          "{0,:row|rows} {0} read as {0,:a title|titles} (axis or objective) of those that follow"};
    case text::FaultKind::carrier_from_service:
      return {"sans structure pilote, « {0} » est lu comme porteur : {1,:ligne|lignes} {1}",
              "without a lead organisation, \"{0}\" is read as the porteur: {1,:row|rows} {1}"};
    case text::FaultKind::column_from_content:
      return {"colonne « {0} » lue comme « {1} », d’après ses mots et ce qui s’y trouve",
              "column \"{0}\" read as \"{1}\", by its words and what stands in it"};
    case text::FaultKind::column_undecided:
      return {
          "colonne « {0} » gardée telle quelle ; elle semble nommer des organisations : si elle "
          "dit qui porte les actions ou y prend part, nommez-la « {1} »",
          "column \"{0}\" kept as it is; it seems to name organisations: if it says who "
          "carries the actions or takes part, name it \"{1}\""};
    case text::FaultKind::groups_filled:
      return {
          "« {0} » n’est écrit qu’une fois par groupe : la valeur du dessus vaut pour "
          "{1,:la ligne|les lignes} {1}",
          "\"{0}\" is written once a group: the value above holds for {1,:row|rows} {1}"};
    case text::FaultKind::group_doubt:
      return {"« {0} » est vide sous une ligne remplie : {1,:ligne|lignes} {1} ; lu comme vide",
              "\"{0}\" is empty below a filled row: {1,:row|rows} {1}; read as empty"};
    case text::FaultKind::year_values_kept:
      return {
          "« {0} » n’est rempli que là où il change : ce qui valait avant vaut encore pour "
          "{1,:la ligne|les lignes} {1}",
          "\"{0}\" is filled in only where it changed: what held before still holds for "
          "{1,:row|rows} "
          "{1}"};
    case text::FaultKind::titles_alone:
      return {
          "{0,:ligne|lignes} {0} : un titre et rien d’autre ; {0,:lue comme une action|lues comme "
          "des actions}",
          "{0,:row|rows} {0}: a title and nothing else; read as {0,:an action|actions}"};
    case text::FaultKind::objectives_alone:
      return {
          "{0,:ligne|lignes} {0} : axe ou objectif sans action décrite ; aucune action n’y est "
          "comptée",
          "{0,:row|rows} {0}: an axis or objective without a described action; none is counted "
          "there"};
    case text::FaultKind::sub_actions_carry:
      return {
          "{0,:ligne|lignes} {0} : sans porteur propre, l’action est portée par ceux de ses "
          "sous-actions",
          "{0,:row|rows} {0}: without a porteur of its own, the action is carried by those of its "
          "sub-actions"};
    case text::FaultKind::parts_counted:
      return {
          "{0,:ligne|lignes} {0} : l’action est comptée, et ses sous-actions aussi : {2} "
          "{2:action|actions} en tout, dont {1} {1:sous-action|sous-actions} ({3} sans elles)",
          "{0,:row|rows} {0}: the action is counted, and so are its sub-actions: {2} "
          "{2:action|actions} in all, {1} of them {1:a sub-action|sub-actions} ({3} without)"};
    case text::FaultKind::parent_carries:
      return {
          "{0,:ligne|lignes} {0} : sans porteur propre, la sous-action est portée par celui de son "
          "action",
          "{0,:row|rows} {0}: without a porteur of its own, the sub-action is carried by that of "
          "its action"};
    case text::FaultKind::matrix_read:
      return {
          "matrice lue : {0} {0:organisation|organisations}, {1} {1:action|actions} ; portent : "
          "{2} ; à défaut, et incertains : {3} ; prennent part : {4} ; gardés à part : {5}",
          "matrix read: {0} {0:organisation|organisations}, {1} {1:action|actions}; carry: {2}; "
          "failing these, and uncertain: {3}; take part: {4}; kept beside: {5}"};
    case text::FaultKind::groups_read:
      return {"matrice lue : {0} {0:organisation|organisations} dans {1} {1:instance|instances}",
              "matrix read: {0} {0:organisation|organisations} in {1} {1:group|groups}"};
    case text::FaultKind::instances_read:
      return {
          "liste d’instances lue : {0} {0:instance|instances}, {1} {1:réunion datée|réunions "
          "datées}",
          "list of instances read: {0} {0:instance|instances}, {1} dated {1:meeting|meetings}"};
    case text::FaultKind::instance_values_left:
      return {
          "« {0} » non repris, faute d’être compris ou parce qu’une autre feuille le dit autrement "
          ": {1} "
          "({2,:ligne|lignes} {2}) ; à dire dans contrat.toml",
          "\"{0}\" not taken over, for it was not understood or another sheet says otherwise: {1} "
          "({2,:row|rows} {2}); say it in "
          "contrat.toml"};
    case text::FaultKind::members_read:
      return {
          "liste lue comme l’instance « {0} » : {1} {1:organisation|organisations}, {2} "
          "{2:réunion datée|réunions datées}",
          "list read as the instance \"{0}\": {1} {1:organisation|organisations}, {2} dated "
          "{2:meeting|meetings}"};
    case text::FaultKind::ties_read:
      return {
          "liste de liens lue : {0} {0:lien|liens} entre {1} {1:organisation|organisations} et {2} "
          "{2:action|actions}",
          "list of ties read: {0} {0:tie|ties} between {1} {1:organisation|organisations} and {2} "
          "{2:action|actions}"};
    case text::FaultKind::tables_beside:
      return {"{0} tableaux aux mêmes en-têtes, côte à côte : lus l’un après l’autre",
              "{0} tables with the same headers, side by side: read one after the other"};
    case text::FaultKind::forms_read:
      return {"{0} {0:fiche lue|fiches lues} : un intitulé et sa valeur par ligne",
              "{0} {0:form|forms} read: a label and its value a row"};
    case text::FaultKind::ties_left_out:
      return {
          "{0} {0:lien|liens} sans organisation à un bout et action à l’autre, non {0:lu|lus} : "
          "{1,:ligne|lignes} {1}",
          "{0} {0:tie|ties} without an organisation at one end and an action at the other, not "
          "read: {1,:row|rows} {1}"};
    case text::FaultKind::organisations_read:
      return {
          "liste de {0} {0:organisation|organisations} lue : noms, sigles et types valent pour les "
          "tableaux d’actions",
          "list of {0} {0:organisation|organisations} read: names, sigles and types hold for the "
          "tables of actions"};
    case text::FaultKind::indicators_joined:
      return {"{0} {0:indicateur joint|indicateurs joints} à {1} {1:action|actions}",
              "{0} {0:indicator|indicators} joined to {1} {1:action|actions}"};
    case text::FaultKind::indicators_left:
      return {
          "indicateurs d’actions qu’aucun tableau n’a, non repris : {0} ({1,:ligne|lignes} {1})",
          "indicators of actions that no table has, not taken over: {0} ({1,:row|rows} {1})"};
    case text::FaultKind::cells_outside:
      return {"cellules à côté du tableau, non lues : {0}",
              "cells beside the table, not read: {0}"};
    case text::FaultKind::axis_contradicted:
      return {"l’objectif « {0} » est de l’axe « {1} », la ligne dit « {2} » : lu sous « {1} »",
              "the objective \"{0}\" is of the axis \"{1}\", the row says \"{2}\": read under "
              "\"{1}\""};
    case text::FaultKind::error_cells:
      return {"{0,:cellule en erreur, lue comme vide|cellules en erreur, lues comme vides} : {0}",
              "{0,:cell|cells} in error, read as empty: {0}"};
    case text::FaultKind::missing_cells:
      return {"« NA », « NULL »… (aucune valeur, comme les logiciels l’écrivent), lues vides : {0}",
              "\"NA\", \"NULL\"… (no value, as programs write it), read as empty: {0}"};
    case text::FaultKind::uncomputed_cells:
      return {
          "{0,:formule jamais calculée|formules jamais calculées}, dont le résultat n’est pas dans "
          "le "
          "fichier : {0}",
          "{0,:formula|formulas} never computed, whose result is not in the file: {0}"};
    case text::FaultKind::styles_missing:
      return {
          "les formats des cellules manquent dans le fichier : dates et pourcentages y restent "
          "des nombres",
          "the formats of cells are missing in the file: dates and percentages stay numbers"};
    case text::FaultKind::legend_read:
      return {"états lus par la légende de la feuille : {0}",
              "states read by the sheet’s own key: {0}"};
    case text::FaultKind::fills_read:
      return {"cellules en {0} (#{1}) : état « {2} », par la légende : {3,:ligne|lignes} {3}",
              "cells in {0} (#{1}): state \"{2}\", by the key: {3,:row|rows} {3}"};
    case text::FaultKind::fills_unread:
      return {
          "« {2} » : cellules en {0} (#{1}), {3,:ligne|lignes} {3} ; la couleur n’est pas lue : "
          "il faut le mot de l’état, ou une légende (une cellule de la couleur, le mot à côté)",
          "\"{2}\": cells in {0} (#{1}), {3,:row|rows} {3}; the colour is not read: it needs the "
          "word of the state, or a key (a cell of that colour, the word beside it)"};
    case text::FaultKind::fills_differ:
      return {"la couleur dit un autre état que le mot, qui est lu : {0,:ligne|lignes} {0}",
              "the colour says another state than the word, which is read: {0,:row|rows} {0}"};
    case text::FaultKind::struck_out:
      return {"texte barré sous « {0} », lu comme s’il ne l’était pas : {1,:ligne|lignes} {1}",
              "text crossed out under \"{0}\", read as if it were not: {1,:row|rows} {1}"};
    case text::FaultKind::comments_unread:
      return {"commentaires accrochés à des cellules, non lus : {0}",
              "comments hung on cells, not read: {0}"};
    case text::FaultKind::organisation_ties:
      return {
          "{0:lien|liens} d’organisation à organisation ({0}), sans action : ce n’est pas un plan "
          "d’actions",
          "{0:tie|ties} from organisation to organisation ({0}), without an action: this is no "
          "plan of actions"};
    case text::FaultKind::rows_of_year:
      return {"« {0} » : {2} {2:ligne|lignes} de {1}, {2:lue|lues} comme le bilan {1}",
              "\"{0}\": {2} {2:row|rows} of {1}, read as the review of {1}"};
    case text::FaultKind::pivot_alone:
      return {
          "« {0} » est un tableau croisé dynamique : il compte des lignes d’un autre tableau, "
          "et n’en garde ni les porteurs ni les états",
          "\"{0}\" is a pivot table: it counts rows of another table, and keeps neither their "
          "leads nor their states"};
    case text::FaultKind::state_read_as:
      return {"état « {0} » lu comme « {1} » : {2,:ligne|lignes} {2}",
              "state \"{0}\" read as \"{1}\": {2,:row|rows} {2}"};
    case text::FaultKind::unknown_state_in_rows:
      return {"état d’avancement inconnu : « {0} » ; sans état : {1,:ligne|lignes} {1}",
              "unknown state: \"{0}\"; without a state: {1,:row|rows} {1}"};
    case text::FaultKind::health_not_state:
      return {
          "« {0} » dit comment va l’action, non où elle en est ; sans état : {1,:ligne|lignes} {1}",
          "\"{0}\" says how the action is doing, not how far it has come; without a state: "
          "{1,:row|rows} {1}"};
    case text::FaultKind::no_organisation:
      return {"« {1} » ({0}) n’est pas lu comme une organisation – {2} : {3,:ligne|lignes} {3}",
              "\"{1}\" ({0}) is not read as an organisation – {2}: {3,:row|rows} {3}"};
    case text::FaultKind::names_cut_doubtfully:
      return {"« {0} » lu comme : {1} – {2,:ligne|lignes} {2}",
              "\"{0}\" read as: {1} – {2,:row|rows} {2}"};
    case text::FaultKind::same_as_above:
      return {"« idem » ({0}) lu comme la cellule au-dessus, « {1} » : {2,:ligne|lignes} {2}",
              "\"ditto\" ({0}) read as the cell above, \"{1}\": {2,:row|rows} {2}"};
    case text::FaultKind::unclear_values:
      return {"colonne « {0} » : gardé comme dit, sans l’interpréter : {1} ; {2,:ligne|lignes} {2}",
              "column \"{0}\": kept as said, not interpreted: {1}; {2,:row|rows} {2}"};
    case text::FaultKind::unknown_section:
      return {"section inconnue : [{0}]", "unknown section: [{0}]"};
    case text::FaultKind::unknown_key:
      return {"clé inconnue : « {0} » dans [{1}]", "unknown key: \"{0}\" in [{1}]"};
    case text::FaultKind::wrong_type:
      return {"« {0} » attend {1}, pas {2}", "\"{0}\" takes {1}, not {2}"};
    case text::FaultKind::missing_key:
      return {"il manque « {0} » dans [{1}]", "\"{0}\" is missing in [{1}]"};
    case text::FaultKind::keys_exclude:
      return {"dans [[{0}]], une seule de ces clés à la fois : {1}",
              "[[{0}]] takes one of these keys at a time: {1}"};
    case text::FaultKind::duplicate_column:
      return {"colonne en double : « {0} »", "duplicate column: \"{0}\""};
    case text::FaultKind::unknown_column:
      return {"gardé tel quel, sans l’interpréter : {*:colonne|colonnes} {*\"}",
              "kept as it is, not interpreted: {*:column|columns} {*\"}"};
    case text::FaultKind::missing_column:
      return {"aucune colonne « {0} » : de quoi parlent les lignes ?",
              "no \"{0}\" column: what are the rows about?"};
    case text::FaultKind::empty_contract:
      return {"contrat vide : ni action, ni objectif, ni organisation, ni instance",
              "empty contract: no action, objective, organisation or instance"};
    case text::FaultKind::duplicate_table:
      return {"deux tableaux pour la même année : {0}", "two tables for the same year: {0}"};
    case text::FaultKind::duplicate_id:
      return {"identifiant en double : « {0} » ({1})", "duplicate id: \"{0}\" ({1})"};
    case text::FaultKind::ambiguous_name:
      return {"« {0} » désigne déjà « {1} » ; ce ne peut être aussi « {2} »",
              "\"{0}\" already names \"{1}\"; it cannot be \"{2}\" too"};
    case text::FaultKind::unknown_axis:
      return {"axe inconnu : « {0} »", "unknown axis: \"{0}\""};
    case text::FaultKind::unknown_objective:
      return {"objectif inconnu : « {0} »", "unknown objective: \"{0}\""};
    case text::FaultKind::unknown_partner:
      return {"organisation inconnue : « {0} » ({1})", "unknown organisation: \"{0}\" ({1})"};
    case text::FaultKind::undeclared_partners:
      return {"organisations non déclarées, prises telles quelles : {0} ({1})",
              "undeclared organisations, taken as found: {0} ({1})"};
    case text::FaultKind::unknown_action:
      return {"action inconnue : « {0} »", "unknown action: \"{0}\""};
    case text::FaultKind::unknown_instance:
      return {"instance inconnue : « {0} »", "unknown instance: \"{0}\""};
    case text::FaultKind::unknown_epci:
      return {"« {0} » n’est pas un EPCI du territoire ([contrat] epci = […])",
              "\"{0}\" is not an EPCI of the territory ([contrat] epci = […])"};
    case text::FaultKind::unknown_state:
      return {"état d’avancement inconnu : « {0} »", "unknown state: \"{0}\""};
    case text::FaultKind::unknown_type:
      return {"type d’organisation inconnu : « {0} »", "unknown type of organisation: \"{0}\""};
    case text::FaultKind::unknown_level:
      return {"niveau d’instance inconnu : « {0} »", "unknown level of instance: \"{0}\""};
    case text::FaultKind::unknown_nature:
      return {
          "nature de contrat gardée telle quelle : « {0} » (connues : CLS, CLSM, CTG, PAT, PTSM)",
          "kind of contract kept as it is: \"{0}\" (known: CLS, CLSM, CTG, PAT, PTSM)"};
    case text::FaultKind::unknown_rule:
      return {"règle inconnue : « {0} »", "unknown rule: \"{0}\""};
    case text::FaultKind::unknown_quantity:
      return {"on ne sait pas compter : « {0} »", "cannot count: \"{0}\""};
    case text::FaultKind::bad_value:
      return {"« {0} » ne peut pas valoir « {1} » (attendu : {2})",
              "\"{0}\" cannot be \"{1}\" (expected: {2})"};
    case text::FaultKind::bad_date:
      return {"date impossible : « {0} »", "impossible date: \"{0}\""};
    case text::FaultKind::bad_year:
      return {"année impossible : « {0} »", "impossible year: \"{0}\""};
    case text::FaultKind::dates_month_first:
      return {"dates lues mois/jour/année : certaines ne peuvent se lire autrement",
              "dates read month/day/year: some can be read in no other way"};
    case text::FaultKind::dates_out_of_order:
      return {"la fin ({1}) précède le début ({0})", "the end ({1}) is before the start ({0})"};
    case text::FaultKind::date_out_of_contract:
      return {"date hors de la période du contrat : {0} ({1} à {2})",
              "date outside the contract’s period: {0} ({1} to {2})"};
    case text::FaultKind::names_itself:
      return {"une instance ne peut pas se nommer elle-même : {0} dans {1}",
              "an instance cannot name itself: {0} in {1}"};
    case text::FaultKind::parent_cycle:
      return {"une organisation ne peut pas être son propre service : {*}",
              "an organisation cannot be its own service: {*}"};
    case text::FaultKind::objective_cycle:
      return {"un objectif ne peut pas dépendre de lui-même : {*}",
              "an objective cannot hang on itself: {*}"};
    case text::FaultKind::objective_without_axis:
      return {"l’objectif « {0} » n’est rattaché à aucun axe", "objective \"{0}\" has no axis"};
    case text::FaultKind::row_without_subject:
      return {"ligne sans identifiant, titre ni numéro d’action",
              "row without id, title or number of an action"};
    case text::FaultKind::length_mismatch:
      return {"« {0} » a {1} {1:valeur|valeurs}, « {2} » en a {3}",
              "\"{0}\" has {1} {1:value|values}, \"{2}\" has {3}"};
    case text::FaultKind::one_of_keys:
    case text::FaultKind::already_taken:
    case text::FaultKind::already_set:
    case text::FaultKind::already_named:
    case text::FaultKind::not_named:
    case text::FaultKind::objective_in_use:
    case text::FaultKind::part_of_territory:
    case text::FaultKind::scenario_cycle:
      return {scenario_message(kind).french, scenario_message(kind).english};
    case text::FaultKind::other_register:
      return {"ce fichier n’est pas celui que --{0} attend : il est pour --{1}",
              "this is not the file that --{0} takes: it is for --{1}"};
    case text::FaultKind::no_register:
      return {"ce fichier n’est pas celui que --{0} attend",
              "this is not the file that --{0} takes"};
    case text::FaultKind::register_rows:
      return {"{0} {0:ligne coupée, laissée|lignes coupées, laissées} de côté",
              "{0} {0:row|rows} cut short, left out"};
    case text::FaultKind::looks_like_email:
      return {"ceci ressemble à une adresse électronique", "this looks like an e-mail address"};
    case text::FaultKind::looks_like_phone:
      return {"ceci ressemble à un numéro de téléphone", "this looks like a phone number"};
    case text::FaultKind::looks_like_person:
      return {"ceci ressemble au nom d’une personne", "this looks like a person’s name"};
    case text::FaultKind::private_in_column:
      return {
          "colonne « {0} » : ce qui ressemble à des noms de personnes ({1}), à des téléphones "
          "({2}), à des courriels ({3}) : lignes {4}",
          "column \"{0}\": what looks like names of persons ({1}), phone numbers ({2}), e-mail "
          "addresses ({3}): rows {4}"};
  }
  return {"", ""};
}

}  // namespace maillage::words
