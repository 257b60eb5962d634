#include "output/words/partners/group_messages.hpp"

namespace maillage::words::partners {
namespace {

constexpr output_text::KeyedMessage<Groups> group_table[] = {
    {Groups::heading, {"Groupes qui agissent ensemble", "Groups that act together"}},
    {Groups::found,
     {"Sans le pilote ni les noms collectifs, celles qui partagent une action forment "
      "{groups}\u00A0: elles partagent plus d’actions entre elles que le hasard n’en donnerait "
      "(modularité {modularity}\u00A0; Traag, Waltman et van Eck 2019). C’est une suggestion de "
      "groupes thématiques, la même que donne «\u00A0maillage plan\u00A0»\u00A0; d’autres "
      "découpages se défendent.",
      "Without the lead and collective names, those that share an action form {groups}: they share "
      "more actions among themselves than chance would give (modularity {modularity}; Traag, "
      "Waltman & van Eck 2019). It suggests thematic groups, those that “maillage plan” gives too; "
      "other divisions can be defended.",
      "{groups}: one of the next two"}},
    {Groups::undivided,
     {"Sans le pilote ni les noms collectifs, celles qui partagent une action forment {groups}, et "
      "aucun "
      "découpage ne donne des groupes plus liés entre eux que le hasard (modularité "
      "{modularity}\u00A0; Traag, Waltman et van Eck 2019).",
      "Without the lead and collective names, those that share an action form {groups}, and no "
      "division gives groups that are tied among themselves more than by chance (modularity "
      "{modularity}; Traag, "
      "Waltman & van Eck 2019).",
      "{groups}: one of the next two"}},
    {Groups::groups,
     {"{n} {n:groupe|groupes} d’au moins trois", "{n} {n:group|groups} of at least three"}},
    {Groups::groups_and_pairs,
     {"{n} {n:groupe|groupes} d’au moins trois et {pairs} {pairs:paire|paires} à part",
      "{n} {n:group|groups} of at least three and {pairs} {pairs:pair|pairs} apart"}},
    {Groups::caption,
     {"Groupes d’organisations qui agissent surtout entre elles",
      "Groups of organisations that act mostly among themselves"}},
    {Groups::group_header, {"Groupe", "Group"}},
    {Groups::number_header, {"Nombre", "Number"}},
    {Groups::organisations_header, {"Organisations", "Organisations"}},
    {Groups::actions_header, {"Actions communes", "Actions in common"}},
    {Groups::group, {"Groupe {number}", "Group {number}"}},
    {Groups::actions_of_group,
     {"actions communes du groupe {number}", "actions in common of group {number}"}},
    {Groups::how_common,
     {"actions où sont au moins deux organisations du groupe",
      "actions with at least two organisations of the group"}},
    {Groups::alone_heading, {"Qui n’agit avec personne", "Who acts with nobody"}},
    {Groups::none_alone,
     {"Chaque organisation partage au moins une action avec une autre.",
      "Every organisation shares at least one action with another."}},
    {Groups::alone,
     {"{n} {n:organisation ne partage|organisations ne partagent} d’action avec aucune "
      "autre\u00A0: {acting} {acting:est seule sur ses actions|sont seules sur leurs actions}, "
      "{sitting} "
      "{sitting:n’a pas d’action mais siège|n’ont pas d’action mais siègent} à une instance, "
      "{neither} {neither:n’a|n’ont} ni l’une ni l’autre.",
      "{n} {n:organisation shares|organisations share} an action with no other: {acting} "
      "{acting:acts|act} alone, {sitting} {sitting:has no action but sits|have no action but sit} "
      "on an instance, {neither} {neither:has|have} neither."}},
    {Groups::name_alone, {"Les nommer ({n})", "Name them ({n})"}},
    {Groups::alone_caption,
     {"Organisations qui ne partagent d’action avec aucune autre",
      "Organisations that share an action with no other"}},
    {Groups::alone_actions_header, {"actions où elle est seule", "actions alone"}},
    {Groups::seats_header, {"instances", "instances"}},
    {Groups::elsewhere_header,
     {"liée à une action dans", "tied to an action in", "above names of tables"}},
    {Groups::alone_actions_of,
     {"actions où {who} est seule", "actions of this organisation alone: {who}"}},
    {Groups::nowhere_else, {"aucun autre tableau", "no other table"}},
};
static_assert(output_text::is_in_order(group_table));

}  // namespace

const output_text::Message& message_of(Groups key) {
  return group_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::partners
