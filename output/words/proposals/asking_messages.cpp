#include "output/words/proposals/asking_messages.hpp"

namespace maillage::words::proposals {
namespace {

constexpr output_text::KeyedMessage<Asking> asking_table[] = {
    {Asking::title, {"Qui solliciter", "Whom to approach"}},
    {Asking::to_fill,
     {"{n} {n:action attend|actions attendent} un porteur.",
      "{n} {n:action waits|actions wait} for a porteur."}},
    {Asking::none_to_fill,
     {"Aucune action n’attend de porteur.", "No action waits for a porteur."}},
    {Asking::bodies_gain,
     {" {n} {n:instance gagnerait|instances gagneraient} des membres.",
      " {n} {n:instance|instances} would gain members."}},
    {Asking::no_table,
     {"Les propositions se lisent sur un tableau à la fois, bilan ou plan.",
      "Proposals are read from one table at a time, a review or the plan."}},
    {Asking::carriers_heading, {"Qui pourrait porter", "Who could carry"}},
    {Asking::carriers_caption,
     {"Actions à pourvoir, et à qui le demander", "Actions to be filled, and whom to ask"}},
    {Asking::action_header, {"Action", "Action"}},
    {Asking::ask_header, {"À qui demander", "Whom to ask"}},
    {Asking::reasons_header, {"Pourquoi", "Why"}},
    {Asking::otherwise_header, {"Sinon", "Otherwise"}},
    {Asking::organisation_points,
     {" ({points} {points:point|points})", " ({points} {points:point|points})"}},
    {Asking::nobody, {"personne au-dessus du seuil", "nobody over the threshold"}},
    {Asking::invite_heading, {"Qui inviter, et où", "Whom to invite, and where"}},
    {Asking::invite_caption,
     {"Organisations qui n’y siègent pas, et ce qu’elles y représenteraient",
      "Organisations that do not sit there, and what they would stand for"}},
    {Asking::body_header, {"Instance", "Instance"}},
    {Asking::invite_header, {"À inviter", "To invite"}},
    {Asking::reason_header, {"Pour représenter", "To stand for"}},
    {Asking::nobody_to_invite,
     {"Qui doit être représenté siège déjà, d’après ce qui est renseigné.",
      "Whoever must be represented sits already, by what is recorded."}},
    {Asking::no_body,
     {"Aucune instance stratégique, technique ou thématique n’a de mandat renseigné\u00A0: qui "
      "inviter ne peut pas se dire.",
      "No strategic, technical or thematic instance has its remit recorded: whom to invite cannot "
      "be said."}},
    {Asking::members_unknown,
     {"Membres non renseignés, donc rien à en dire\u00A0: {bodies}.",
      "Members not recorded, so nothing can be said of: {bodies}."}},
    {Asking::smallest,
     {"Le moins de sièges pour que chacun soit représenté\u00A0: un point de départ. "
      "«\u00A0maillage plan --instances\u00A0» dit les autres choix.",
      "The fewest seats for everybody to be represented: where to begin. \"maillage plan "
      "--instances\" tells the other choices."}},
};

static_assert(output_text::is_in_order(asking_table));

}  // namespace

const output_text::Message& message_of(Asking key) {
  return asking_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::proposals
